// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "usage.h"

#include "command.h"
#include "credsmith/base/synonyms.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace credsmith::cli {
namespace {

std::vector<std::string> command_names() {
    std::vector<std::string> names;
    for (const Command* command : all_commands())
        names.emplace_back(command->name);
    return names;
}

/// The names of all options that `app` takes, without their hyphens.
std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        names.insert(names.end(), option->get_lnames().begin(), option->get_lnames().end());
        names.insert(names.end(), option->get_snames().begin(), option->get_snames().end());
    }
    return names;
}

/// The name in `--name=value`, `--name`, `-n` or `-nvalue`.
std::string_view option_name(std::string_view argument) {
    if (!argument.starts_with("--")) return argument.substr(1, 1);
    return argument.substr(2, argument.find('=') - 2);
}

bool is_option(std::string_view argument) {
    return argument.size() > 1 && argument.starts_with('-') && argument != "--";
}

/// What a refused command line was for: the command it names, or the program itself.
class Refusal {
public:
    Refusal(const CLI::App& app, std::span<const std::string> arguments)
        : app_(app), arguments_(arguments) {
        const auto first = std::ranges::find_if_not(arguments, is_option);
        if (first == arguments.end()) return;
        word_ = *first;
        const std::vector<std::string> names = command_names();
        if (std::ranges::find(names, word_) != names.end()) command_ = app.get_subcommand(word_);
    }

    /// The causes in the order in which they are worth telling.
    [[nodiscard]] std::string explain(const CLI::ParseError& error) const {
        if (command_ == nullptr && !word_.empty() && !misplaced_option()) return explain_command();
        if (const auto unknown = unknown_option()) return explain_option(*unknown);
        if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
            return without_name(error.what());
        if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return explain_missing();
        if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
            return fmt::format("{} takes fewer words\n{}", called(), help_line());
        return explain_value(error);
    }

private:
    [[nodiscard]] std::string called() const {
        return command_ == nullptr ? "`credsmith`" : "`credsmith " + word_ + "`";
    }

    static std::string all_shown() { return "`credsmith --help` shows all commands"; }

    [[nodiscard]] std::string help_line() const {
        return command_ == nullptr
                   ? all_shown()
                   : fmt::format("`credsmith {} --help` shows what it takes", word_);
    }

    [[nodiscard]] const CLI::App& place() const { return command_ == nullptr ? app_ : *command_; }

    [[nodiscard]] std::optional<std::string> unknown_option() const {
        const std::vector<std::string> known = option_names(place());
        for (const std::string& argument : arguments_) {
            if (argument == "--") break;
            if (is_option(argument) &&
                std::ranges::find(known, option_name(argument)) == known.end())
                return argument;
        }
        return std::nullopt;
    }

    /// Whether the command line begins with an option that belongs behind a command: the word
    /// behind it is its value, and no command.
    [[nodiscard]] bool misplaced_option() const {
        return command_ == nullptr && is_option(arguments_.front()) && unknown_option();
    }

    [[nodiscard]] std::string explain_command() const {
        return cli::explain({"command", word_}, base::meant("command", word_, command_names()),
                            all_shown());
    }

    [[nodiscard]] std::string explain_option(const std::string& argument) const {
        const bool is_long = argument.starts_with("--");
        const std::string name(option_name(argument));
        const std::string found = diagnostic::printable((is_long ? "--" : "-") + name);
        const std::string what = fmt::format("{} has no option `{}`\n", called(), found);
        const auto near = is_long ? base::meant("option", name, option_names(place()))
                                  : std::vector<std::string>{};
        if (!near.empty())
            return what + fmt::format("did you mean `--{}`?", fmt::join(near, "` or `--"));
        if (command_ == nullptr)
            return what + "options stand behind the command: `credsmith lint " + found + "`";
        return what + help_line();
    }

    /// What has to be given and was not.
    [[nodiscard]] std::string explain_missing() const {
        if (command_ == nullptr) return "which command?\n" + all_shown();
        std::string missing;
        for (const CLI::Option* option : command_->get_options())
            if (option->get_required() && option->count() == 0)
                missing += fmt::format("{}: {}\n", option->get_name(), option->get_description());
        return called() + " needs more words; what is missing is\n" + missing + help_line();
    }

    /// What a check of our own says of a value: CLI11 puts the name of the option before it.
    [[nodiscard]] std::string without_name(std::string_view text) const {
        for (const CLI::Option* option : place().get_options())
            if (const std::string name = option->get_name() + ": "; text.starts_with(name))
                text.remove_prefix(name.size());
        return std::string(text);
    }

    /// A value that was not given. CLI11 begins with the name of the option.
    [[nodiscard]] std::string explain_value(const CLI::ParseError& error) const {
        const std::string_view text = error.what();
        for (const CLI::Option* option : place().get_options())
            if (const std::string name = option->get_name(); text.starts_with(name + ": "))
                return fmt::format("`{}` needs a value: {}\n{}", name, option->get_description(),
                                   help_line());
        return diagnostic::printable(text) + "\n" + help_line();
    }

    const CLI::App& app_;
    std::span<const std::string> arguments_;
    std::string word_; ///< the first that is no option: the command, as it was written
    const CLI::App* command_ = nullptr;
};

} // namespace

void explain_usage(const CLI::App& app, std::span<const std::string> arguments,
                   const CLI::ParseError& error, Io& io) {
    fmt::print(io.err, "credsmith: {}\n", Refusal(app, arguments).explain(error));
}

} // namespace credsmith::cli
