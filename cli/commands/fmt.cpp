// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith fmt`: sources in normal form.
#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/diagnostic/render/unified_diff.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/format.h"
#include "options.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>
#include <set>
#include <string>

namespace credsmith::cli {
namespace {

using workspace::FormatResult;
using workspace::FormattedFile;
using workspace::Formatting;

struct Options {
    CommonOptions common;
    bool check = false;
    bool diff = false;
};

/// Shows or writes the files of one run.
class FormatCommand {
public:
    FormatCommand(const Options& options, const Target& target, Io& io)
        : options_(options), target_(target), io_(io) {}

    ExitCode run();

private:
    void say_findings(const Formatting& formatting);
    void handle(const FormattedFile& file, const text::Source& source);
    void change(const FormattedFile& file, const text::Source& source);
    void note_failure(const text::IoResult<base::Done>& result);
    void say_counts();
    void give_back(const Formatting& formatting);

    void note(ExitCode code) { code_ = worst(code_, code); }

    void say(const std::string& sentence) {
        fmt::print(io_.err, "credsmith: {}\n", diagnostic::printable(sentence));
    }

    [[nodiscard]] bool writes() const { return !options_.check && !options_.diff; }

    /// What came from standard input goes to standard output.
    [[nodiscard]] bool prints() const { return writes() && target_.has_input; }

    [[nodiscard]] std::string shown(const std::string& path) const {
        return diagnostic::printable(target_.prefix + path);
    }

    const Options& options_;
    const Target& target_;
    Io& io_;
    ExitCode code_ = ExitCode::success;
    std::set<std::string> folders_; ///< of files that were written
    std::size_t changed_ = 0;
    std::size_t unchanged_ = 0;
};

ExitCode FormatCommand::run() {
    const Formatting formatting = workspace::format(*target_.files, {target_.wanted, target_.named},
                                                    jobs_of(options_.common));
    say_findings(formatting);
    if (writes()) io_.hold_interrupts();
    for (const FormattedFile& file : formatting.files) {
        if (io_.is_interrupted) return ExitCode::interrupted;
        handle(file, formatting.sources.at(file.source));
    }
    for (const std::string& folder : folders_)
        note_failure(target_.files->sync_directory(folder));
    for (const text::IoError& problem : formatting.problems) {
        say(text::describe(problem));
        note(ExitCode::could_not);
    }
    note(say_not_ours(formatting.sources, options_.common, target_, io_));
    if (formatting.files.empty() && target_.wanted.empty() && code_ == ExitCode::success) {
        say("there is no file of credsmith here");
        return ExitCode::could_not;
    }
    if (target_.has_input)
        give_back(formatting);
    else if (!formatting.files.empty())
        say_counts();
    return code_;
}

// What a file says is wrong goes where messages go: the output is for diffs and lists.
void FormatCommand::say_findings(const Formatting& formatting) {
    if (formatting.report.errors == 0) return;
    io_.err << diagnostic::render_full(formatting.report, formatting.sources,
                                       style_of(options_.common, io_, target_.prefix));
    note(ExitCode::findings);
}

void FormatCommand::handle(const FormattedFile& file, const text::Source& source) {
    switch (file.result) {
    case FormatResult::unchanged:
        ++unchanged_;
        if (prints()) io_.out << source.bytes;
        return;
    case FormatResult::changed:
        return change(file, source);
    case FormatResult::unreadable:
        say(fmt::format("`{}` was left as it is: it cannot be read wholly", shown(source.path)));
        return note(ExitCode::findings);
    case FormatResult::too_large:
        say(fmt::format("`{}` was left as it is: in normal form it would be too large to read",
                        shown(source.path)));
        return note(ExitCode::findings);
    case FormatResult::refused:
        say(fmt::format("`{}` was left as it is: a mistake in credsmith itself would have changed "
                        "what it says; please report this with the file",
                        shown(source.path)));
        return note(ExitCode::internal_error);
    }
}

void FormatCommand::change(const FormattedFile& file, const text::Source& source) {
    ++changed_;
    if (prints()) {
        io_.out << file.bytes;
        return;
    }
    if (options_.diff)
        io_.out << diagnostic::unified_diff(shown(source.path), source.bytes, file.bytes);
    else
        io_.out << shown(source.path) << '\n';
    if (!writes()) return note(ExitCode::findings);
    folders_.emplace(text::folder_of(source.path));
    note_failure(target_.files->replace(source.path, file.bytes));
}

void FormatCommand::note_failure(const text::IoResult<base::Done>& result) {
    if (result) return;
    say(text::describe(result.error()));
    note(ExitCode::could_not);
}

// What is left out is not lost: who pipes a text through gets it back.
void FormatCommand::give_back(const Formatting& formatting) {
    if (!prints() || !formatting.files.empty() || !options_.common.force_exclude) return;
    const auto bytes = target_.files->read(target_.wanted.front(), workspace::max_source_bytes);
    if (bytes) io_.out << *bytes;
}

void FormatCommand::say_counts() {
    const auto files = [](std::size_t count) {
        return fmt::format("{} {}", count, count == 1 ? "file" : "files");
    };
    fmt::print(io_.err, "{} {}, {} in normal form already\n", files(changed_),
               writes() ? "formatted" : "would change", unchanged_);
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    add_common_options(app, options->common,
                       "A repository, or files and folders in it (default: this folder)");
    add_file_options(app, options->common);
    app.add_flag("--check", options->check, "Write nothing; list the files that would change");
    app.add_flag("--diff", options->diff, "Write nothing; show what would change");
    return [options](Io& io) -> ExitCode {
        const auto target = find_target(options->common, io);
        if (!target) return ExitCode::could_not;
        return FormatCommand(*options, *target, io).run();
    };
}

} // namespace

extern const Command fmt_command{
    "fmt",
    "Bring source files into normal form, without a change to what they say",
    "Examples:\n"
    "  credsmith fmt                                   the repository of this folder\n"
    "  credsmith fmt --diff credentials/feedback.md    what would change in one file\n"
    "  credsmith fmt --stdin-filename credentials/feedback.md - < feedback.md\n"
    "                                                  for editors: what is piped in, in normal "
    "form\n"
    "  credsmith fmt --check                           for scripts: ends with 1 if a file would "
    "change\n",
    configure,
};

} // namespace credsmith::cli
