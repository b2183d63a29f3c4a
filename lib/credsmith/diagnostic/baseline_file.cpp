// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/baseline_file.h"

#include "credsmith/diagnostic/severity_named.h"
#include "credsmith/json/member.h"
#include "credsmith/json/read.h"
#include "credsmith/json/scalar_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace credsmith::diagnostic {
namespace {

constexpr std::string_view edition = "credsmith-baseline/1";
constexpr json::ReadLimits limits{64, 1U << 30U};

std::string entry_text(const KnownFinding& entry) {
    return fmt::format(
        R"({{"file": {}, "rule": {}, "place": {}, "text": {}, "severity": {}, "count": {}}})",
        json::string_text(entry.file), json::string_text(entry.rule),
        json::string_text(entry.place), json::string_text(entry.text),
        json::string_text(name_of(entry.severity)), entry.count);
}

std::size_t line_of(std::string_view bytes, std::size_t offset) {
    const std::string_view before = bytes.substr(0, std::min(offset, bytes.size()));
    return static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
}

/// The line at which git left a merge for a person to finish.
std::optional<std::size_t> merge_mark(std::string_view bytes) {
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::string_view line = bytes.substr(begin);
        if (line.starts_with("<<<<<<<") || line.starts_with(">>>>>>>"))
            return line_of(bytes, begin);
        begin = std::min(bytes.find('\n', begin), bytes.size() - 1) + 1;
    }
    return std::nullopt;
}

std::optional<KnownFinding> entry_in(const json::Value& value) {
    const auto file = json::text_member(value, "file");
    const auto rule = json::text_member(value, "rule");
    const auto place = json::text_member(value, "place");
    const auto text = json::text_member(value, "text");
    const auto severity = severity_named(json::text_member(value, "severity").value_or(""));
    const auto count = json::count_member(value, "count");
    if (!file || !rule || !place || !text || !severity || !count || *count == 0)
        return std::nullopt;
    return KnownFinding{*file, *rule, *place, *text, *severity, *count};
}

base::Failure<BaselineError> failure(std::size_t line, std::string message) {
    return {{line, std::move(message)}};
}

/// What the document says it is.
std::optional<BaselineError> problem_of(const json::Value& document) {
    const auto schema = json::text_member(document, "schema");
    if (!schema || !schema->starts_with("credsmith-baseline/"))
        return BaselineError{1, "this is not a baseline of credsmith"};
    if (*schema != edition)
        return BaselineError{1, fmt::format("this is a baseline of another credsmith: it says "
                                            "`{}`, and this one reads `{}`",
                                            *schema, edition)};
    if (json::list_member(document, "findings") == nullptr)
        return BaselineError{1, "there is no list of `findings`"};
    return std::nullopt;
}

} // namespace

std::string write_baseline(const Baseline& baseline) {
    std::string text =
        fmt::format("{{\n  \"schema\": {},\n  \"findings\": [", json::string_text(edition));
    for (const KnownFinding& entry : baseline)
        text += (&entry == baseline.data() ? "\n    " : ",\n    ") + entry_text(entry);
    return text + (baseline.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

base::Result<Baseline, BaselineError> read_baseline(std::string_view bytes) {
    if (const auto line = merge_mark(bytes))
        return failure(*line, "a merge of git is not finished here");
    const auto document = json::read(bytes, limits);
    if (!document)
        return failure(line_of(bytes, document.error().offset), document.error().message);
    if (auto problem = problem_of(*document)) return base::Failure{*std::move(problem)};
    std::vector<KnownFinding> entries;
    for (const json::Value& value : *json::list_member(*document, "findings")) {
        auto entry = entry_in(value);
        if (!entry)
            return failure(1, fmt::format("entry {} lacks `file`, `rule`, `place`, `text`, "
                                          "`severity` or `count`, or has one that is wrong",
                                          entries.size() + 1));
        entries.push_back(*std::move(entry));
    }
    return make_baseline(std::move(entries));
}

} // namespace credsmith::diagnostic
