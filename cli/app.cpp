// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "app.h"

#include "command.h"
#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "help_text.h"
#include "usage.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <exception>
#include <memory>
#include <new>
#include <sstream>
#include <vector>

namespace credsmith::cli {
namespace {

constexpr std::string_view introduction =
    "credsmith - write educator micro-credentials as text, check them, compile them\n\n"
    "Start here:\n"
    "  credsmith init my-credentials                  make a repository\n"
    "  credsmith new credential better-feedback       start a credential in it\n"
    "  credsmith lint                                 what is wrong, and what is still to write\n"
    "  credsmith build                                validated packages in dist/\n";

/// The whole command line, and what runs once it is parsed.
class CommandLine {
public:
    CommandLine() : app_(std::string(introduction), "credsmith") {
        app_.set_version_flag("--version", "credsmith " CREDSMITH_VERSION, "Show the version");
        app_.get_formatter()->label("REQUIRED", "");
        app_.set_help_flag("-h,--help", "Show this help");
        app_.require_subcommand(1);
        for (const Command* command : all_commands())
            add(*command);
    }

    /// Parses; throws CLI::ParseError.
    void parse(std::span<const std::string> arguments) {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        app_.parse(reversed);
    }

    [[nodiscard]] ExitCode run(Io& io) const { return chosen_(io); }

    [[nodiscard]] CLI::App& app() { return app_; }

private:
    void add(const Command& command) {
        CLI::App* sub =
            app_.add_subcommand(std::string(command.name), std::string(command.summary));
        sub->footer(std::string(command.examples));
        auto action = command.configure(*sub);
        sub->callback([this, action] { chosen_ = action; });
    }

    CLI::App app_;
    std::function<ExitCode(Io&)> chosen_;
};

ExitCode run_parsed(std::span<const std::string> arguments, Io& io) {
    CommandLine line;
    try {
        line.parse(arguments);
    } catch (const CLI::CallForVersion& version) {
        io.out << version.what() << '\n';
        return ExitCode::success;
    } catch (const CLI::CallForHelp& help) {
        // Sub-commands know their own help; CLI11 prints it through the application.
        std::ostringstream text;
        static_cast<void>(line.app().exit(help, text, io.err));
        io.out << fitted(text.str(), io.help_width);
        return ExitCode::success;
    } catch (const CLI::ParseError& error) {
        if (arguments.empty())
            io.err << introduction << "\n`credsmith --help` shows all commands\n";
        else
            explain_usage(line.app(), arguments, error, io);
        return ExitCode::could_not;
    }
    return line.run(io);
}

} // namespace

ExitCode run(std::span<const std::string> arguments, Io& io) {
    ExitCode code = ExitCode::internal_error;
    try {
        code = run_parsed(arguments, io);
        io.out.flush();
        if (!io.out) {
            io.err << "credsmith: standard output cannot be written\n";
            code = worst(code, ExitCode::could_not);
        }
    } catch (const std::bad_alloc&) {
        io.err << "credsmith: out of memory\n";
    } catch (const std::exception& error) {
        fmt::print(
            io.err,
            "credsmith: a mistake in credsmith itself: {}\n"
            "nothing of yours was changed; please report this line with the files that led to it\n",
            diagnostic::printable(error.what()));
    }
    return io.is_interrupted ? ExitCode::interrupted : code;
}

} // namespace credsmith::cli
