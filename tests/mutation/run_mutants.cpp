// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Do the golden folders of each rule tell it from every mutant of itself? A mutant runs in a
// process of its own, on the folders of its rule, and is killed if what it says differs by a byte,
// or if it never ends. What survives is listed in survivors.txt with the reason; a line too many or
// too few there is a failure.
//
//     credsmith_mutants [GROUP or SLUG]...    all rules, or those whose slug begins so
//     CREDSMITH_UPDATE_GOLDEN=1               writes survivors.txt anew, with reasons that stand
//     there
#include "credsmith/check/run.h"
#include "credsmith/workspace/analyse.h"
#include "mutation/mutant.h"
#include "mutation/survivors.h"
#include "support/files.h"
#include "support/today.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace credsmith::tests {

std::span<const std::span<const Mutant>> all_mutants();

namespace {

struct Folder {
    text::MemoryFileSystem files;
    workspace::Analysis analysis;
};

/// The repositories in the golden folders below `root`, on a day, or on none: "".
std::vector<std::unique_ptr<Folder>> folders_below(const fs::path& root, std::string_view day) {
    std::vector<std::unique_ptr<Folder>> folders;
    for (const auto& entry : fs::directory_iterator(root)) {
        if (!fs::exists(entry.path() / "in")) continue;
        auto folder = std::make_unique<Folder>();
        put_folder(folder->files, entry.path() / "in");
        folder->analysis = workspace::analyse(folder->files, 1, {std::string(day)});
        folders.push_back(std::move(folder));
    }
    return folders;
}

/// The folders of a rule, and those in which all that may be missing or damaged is, also the day:
/// whatever a rule relies on without asking for it first.
std::vector<std::unique_ptr<Folder>> folders_of(std::string_view slug) {
    const fs::path golden = source_root() / "tests/golden";
    auto folders = folders_below(golden / "check" / slug, tests::today_of_tests);
    for (const std::string_view day : {tests::today_of_tests, ""})
        for (auto& folder : folders_below(golden / "untidy", day))
            folders.push_back(std::move(folder));
    return folders;
}

std::string shown(text::Span span) {
    return fmt::format("{}:{}-{}", static_cast<unsigned>(span.source), span.begin, span.end);
}

std::string shown(const diagnostic::Change& change) {
    if (const auto* replace = std::get_if<diagnostic::ReplaceText>(&change))
        return shown(replace->span) + replace->replacement;
    if (const auto* remove = std::get_if<diagnostic::RemoveItem>(&change))
        return shown(remove->item);
    const auto& set = std::get<diagnostic::SetAttribute>(change);
    return shown(set.item) + set.name + "=" + set.value;
}

std::string shown(const diagnostic::Diagnostic& finding) {
    std::string text = shown(finding.span) + finding.message + "\n" + finding.help + "\n";
    for (const diagnostic::Label& label : finding.labels)
        text += shown(label.span) + label.text + "\n";
    for (const diagnostic::Fix& fix : finding.fixes) {
        text += fix.title + (fix.safety == diagnostic::Safety::safe ? " (safe)\n" : "\n");
        for (const diagnostic::Change& change : fix.changes)
            text += shown(change) + "\n";
    }
    return text;
}

/// The options, with what is set for the parameters of a rule set for those of its mutant.
check::Options options_for(const Mutant& mutant, check::Options options) {
    const check::ParameterList& known = mutant.original->parameters;
    for (check::ParameterSetting& setting : options.parameters) {
        const auto found = std::ranges::find(known, setting.parameter);
        if (found == known.end()) continue;
        setting.parameter =
            mutant.rule->parameters.at(static_cast<std::size_t>(found - known.begin()));
    }
    return options;
}

/// All that a mutant says of the folders, as one text.
std::string said_by(const Mutant& mutant, const std::vector<std::unique_ptr<Folder>>& folders) {
    std::string text;
    for (const auto& folder : folders) {
        const workspace::Analysis& analysis = folder->analysis;
        const check::Options options = options_for(mutant, analysis.options);
        for (const auto& each : check::run(analysis.repository, options, 1, {&mutant.rule, 1}))
            text += shown(each);
        text += "--\n";
    }
    return text;
}

void limit(int resource, rlim_t most) {
    const rlimit limits{most, most};
    setrlimit(static_cast<__rlimit_resource>(resource), &limits);
}

/// Whether the mutant says something else than its rule, dies or never ends.
bool is_killed(const Mutant& mutant, const std::vector<std::unique_ptr<Folder>>& folders,
               const std::string& expected) {
    const pid_t child = fork();
    if (child == 0) {
        limit(RLIMIT_CPU, 1);
        limit(RLIMIT_AS, rlim_t{1} << 31U);
        limit(RLIMIT_CORE, 0);
        if (std::freopen("/dev/null", "w", stderr) == nullptr) _exit(2);
        _exit(said_by(mutant, folders) == expected ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

struct Tally {
    std::size_t killed = 0;
    std::vector<std::string> survivors; ///< the changes
};

std::map<std::string_view, std::vector<const Mutant*>>
chosen(const std::vector<std::string>& asked) {
    std::map<std::string_view, std::vector<const Mutant*>> by_rule;
    for (const std::span<const Mutant> group : all_mutants())
        for (const Mutant& mutant : group) {
            const auto begins = [&](const std::string& begin) {
                return mutant.slug.starts_with(begin);
            };
            if (asked.empty() || std::ranges::any_of(asked, begins))
                by_rule[mutant.slug].push_back(&mutant);
        }
    return by_rule;
}

Tally tally_of(const std::vector<const Mutant*>& mutants) {
    const auto folders = folders_of(mutants.front()->slug);
    const check::Rule* const original = mutants.front()->original;
    const std::string expected = said_by({.original = original, .rule = original}, folders);
    Tally tally;
    for (const Mutant* mutant : mutants)
        if (is_killed(*mutant, folders, expected))
            ++tally.killed;
        else
            tally.survivors.emplace_back(mutant->change);
    return tally;
}

int run(const std::vector<std::string>& asked) {
    Survivors survivors{source_root() / "tests/mutation/survivors.txt"};
    std::size_t killed = 0;
    std::size_t count = 0;
    for (const auto& [slug, mutants] : chosen(asked)) {
        const Tally tally = tally_of(mutants);
        killed += tally.killed;
        count += mutants.size();
        fmt::print("{:4} of {:4} killed  {}\n", tally.killed, mutants.size(), slug);
        survivors.compare(std::string(slug), tally.survivors);
    }
    fmt::print("{:4} of {:4} killed in all\n{}", killed, count, survivors.conclusion());
    return survivors.is_as_listed() ? 0 : 1;
}

} // namespace
} // namespace credsmith::tests

int main(int count, char** arguments) {
    return credsmith::tests::run({arguments + 1, arguments + count});
}
