// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/merge_reports.h"

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/json/member.h"
#include "credsmith/repository/link.h"
#include "credsmith/workspace/load.h"
#include "credsmith/workspace/report_reader.h"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace credsmith::workspace {
namespace {

/// A part, and the name of its file.
struct NamedPart {
    std::string name;
    ReportPart part;
};

/// Parts by their number.
using Parts = std::map<std::size_t, NamedPart>;

/// With what a part was made: an option and its value.
std::string option_text(const std::string& name, const std::string& value) {
    return value.empty() ? fmt::format("no `{}`", name) : fmt::format("`{} {}`", name, value);
}

/// What of two parts was asked in another way; "" if nothing was.
std::string difference_of(const NamedPart& one, const NamedPart& other) {
    const auto value_in = [](const NamedPart& part, const std::string& name) {
        const auto found = part.part.origin.asked.find(name);
        return found == part.part.origin.asked.end() ? std::string() : found->second;
    };
    diagnostic::Asked all = one.part.origin.asked;
    all.insert(other.part.origin.asked.begin(), other.part.origin.asked.end());
    for (const auto& [name, any] : all) {
        const std::string mine = value_in(one, name);
        const std::string theirs = value_in(other, name);
        if (mine == theirs) continue;
        if (!name.starts_with("--"))
            return fmt::format("`{}` and `{}` were not made with the same {}", one.name, other.name,
                               name);
        return fmt::format("`{}` was made with {}, and `{}` with {}", one.name,
                           option_text(name, mine), other.name, option_text(name, theirs));
    }
    return {};
}

/// Why `next` does not go with the parts before it; "" if it does.
std::string conflict_of(const NamedPart& next, const Parts& parts) {
    if (parts.empty()) return {};
    const auto& [name, first] = parts.begin()->second;
    if (next.part.shard.count != first.shard.count)
        return fmt::format("`{}` is one of {} parts, and `{}` one of {}", next.name,
                           next.part.shard.count, name, first.shard.count);
    if (next.part.origin.version != first.origin.version)
        return fmt::format("`{}` was made by credsmith {}, and `{}` by credsmith {}", next.name,
                           next.part.origin.version, name, first.origin.version);
    if (next.part.origin.sources != first.origin.sources)
        return fmt::format("`{}` and `{}` are not about the same files: some were changed between "
                           "the two runs",
                           next.name, name);
    if (std::string difference = difference_of(next, parts.begin()->second); !difference.empty())
        return difference + "; give every part the same options";
    if (const auto same = parts.find(next.part.shard.number); same != parts.end())
        return fmt::format("`{}` and `{}` are the same part, {}/{}", same->second.name, next.name,
                           next.part.shard.number, next.part.shard.count);
    return {};
}

/// The parts that are not there; "" if all are.
std::string missing_of(const Parts& parts) {
    constexpr std::size_t most_named = 5;
    const std::size_t count = parts.begin()->second.part.shard.count;
    std::vector<std::string> named;
    for (std::size_t number = 1; number <= count && named.size() < most_named; ++number)
        if (!parts.contains(number)) named.push_back(fmt::format("{}/{}", number, count));
    const std::size_t missing = count - parts.size();
    if (missing == 0) return {};
    return fmt::format("{}{} {} missing", fmt::join(named, ", "),
                       missing > named.size() ? fmt::format(" and {} more", missing - named.size())
                                              : "",
                       missing == 1 ? "is" : "are");
}

base::Result<Parts, std::string> read_parts(std::span<const PartialReport> reports) {
    Parts parts;
    for (const PartialReport& report : reports) {
        auto part = read_part(report.bytes);
        if (!part) return base::Failure{fmt::format("`{}`: {}", report.name, part.error())};
        NamedPart named{report.name, std::move(*part)};
        if (std::string conflict = conflict_of(named, parts); !conflict.empty())
            return base::Failure{std::move(conflict)};
        parts.emplace(named.part.shard.number, std::move(named));
    }
    if (parts.empty()) return base::Failure{std::string("there is no report to merge")};
    if (std::string missing = missing_of(parts); !missing.empty())
        return base::Failure{std::move(missing)};
    return parts;
}

/// Why the parts are not about what lies here now; "" if they are.
std::string change_since(const diagnostic::Origin& then, const diagnostic::Origin& now) {
    if (then.version != now.version)
        return fmt::format("the reports were made by credsmith {}, and this is credsmith {}",
                           then.version, now.version);
    if (then.sources != now.sources)
        return "the files here are not those that the reports are about: "
               "merge where the same version of the repository is checked out";
    return {};
}

base::Result<std::vector<diagnostic::Diagnostic>, std::string>
findings_of(const Parts& parts, const text::SourceSet& sources) {
    const FindingReader reader(sources);
    std::vector<diagnostic::Diagnostic> findings;
    for (const auto& [number, named] : parts) {
        const json::Value& list = *json::list_member(named.part.document, "findings");
        for (std::size_t i = 0; i < list.size(); ++i) {
            auto finding = reader.read(list[i]);
            if (!finding)
                return base::Failure{
                    fmt::format("`{}`: finding {} is not one of credsmith, or not in its file",
                                named.name, i + 1)};
            findings.push_back(*std::move(finding));
        }
    }
    return findings;
}

} // namespace

base::Result<Analysis, std::string> merge_reports(const text::FileSystem& files,
                                                  std::span<const PartialReport> reports,
                                                  unsigned jobs) {
    auto parts = read_parts(reports);
    if (!parts) return base::Failure{parts.error()};
    Loaded loaded = load(files, jobs);
    std::string change =
        change_since(parts->begin()->second.part.origin, diagnostic::origin_of(loaded.sources));
    if (!change.empty()) return base::Failure{std::move(change)};
    auto findings = findings_of(*parts, loaded.sources);
    if (!findings) return base::Failure{findings.error()};
    diagnostic::HeldBack held_back;
    for (const auto& [number, named] : *parts)
        held_back += named.part.held_back;
    diagnostic::Reporter unheard; // the parts have said it
    repository::Repository repository = repository::link(std::move(loaded.documents), {}, unheard);
    return Analysis{std::move(loaded.sources),
                    std::move(repository),
                    diagnostic::make_report(std::move(*findings)),
                    std::move(loaded.problems),
                    {},
                    {},
                    held_back};
}

} // namespace credsmith::workspace
