// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/baseline_file.h"

#include "credsmith/base/digest.h"
#include "credsmith/diagnostic/severity_named.h"
#include "credsmith/json/extent.h"
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

BaselineError error_at(json::Extent place, std::string message) {
    return {static_cast<text::ByteOffset>(place.begin), static_cast<text::ByteOffset>(place.end),
            std::move(message)};
}

/// The mark with which git left a merge for a person to finish.
std::optional<json::Extent> merge_mark(std::string_view bytes) {
    constexpr std::size_t width = 7;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::string_view mark = bytes.substr(begin, width);
        if (mark == "<<<<<<<" || mark == ">>>>>>>") return json::Extent{begin, begin + width};
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

/// What a member of an entry is to be; "" if it is that.
std::string_view expected_of(const json::Value& entry, const char* name) {
    const std::string_view member = name;
    if (member == "count")
        return json::count_member(entry, name).value_or(0) > 0 ? "" : "a number from 1 on";
    const auto text = json::text_member(entry, name);
    if (member == "severity")
        return text && severity_named(*text) ? "" : "`error`, `warning` or `note`";
    return text ? "" : "a text in quotation marks";
}

/// What is wrong with an entry that cannot be read, and where.
BaselineError problem_of_entry(const json::Value& entry, std::string_view bytes,
                               json::Extent place) {
    for (const char* name : {"file", "rule", "place", "text", "severity", "count"}) {
        if (!entry.is_object()) break;
        const std::string_view expected = expected_of(entry, name);
        if (expected.empty()) continue;
        if (const auto member = json::member_in(bytes, place, name))
            return error_at(*member, fmt::format("`{}` is to be {}", name, expected));
        return error_at(place, fmt::format("this entry has no `{}`", name));
    }
    return error_at(place, "an entry has `file`, `rule`, `place`, `text`, `severity` and `count`");
}

/// What the document says it is.
std::optional<BaselineError> problem_of(const json::Value& document, std::string_view bytes) {
    const json::Extent whole = json::extent_of(bytes);
    const json::Extent start{whole.begin, std::min(whole.begin + 1, whole.end)};
    const auto schema = json::text_member(document, "schema");
    if (!schema) return error_at(start, "this is not a baseline of credsmith");
    const json::Extent edition_place = json::member_in(bytes, whole, "schema").value_or(start);
    if (!schema->starts_with("credsmith-baseline/"))
        return error_at(edition_place, "this is not a baseline of credsmith");
    if (*schema != edition)
        return error_at(edition_place,
                        fmt::format("this is a baseline of another credsmith: it says "
                                    "`{}`, and this one reads `{}`",
                                    *schema, edition));
    if (json::list_member(document, "findings") == nullptr)
        return error_at(json::member_in(bytes, whole, "findings").value_or(start),
                        "there is no list of `findings`");
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

std::string digest_of(const Baseline& baseline) {
    return base::sha256_hex(write_baseline(baseline));
}

base::Result<Baseline, BaselineError> read_baseline(std::string_view bytes) {
    if (const auto mark = merge_mark(bytes))
        return base::Failure{error_at(*mark, "a merge of git is not finished here")};
    const auto document = json::read(bytes, limits);
    if (!document) {
        const std::size_t offset = std::min(document.error().offset, bytes.size());
        return base::Failure{error_at({offset, offset}, document.error().message)};
    }
    if (auto problem = problem_of(*document, bytes)) return base::Failure{*std::move(problem)};
    std::vector<KnownFinding> entries;
    for (const json::Value& value : *json::list_member(*document, "findings")) {
        auto entry = entry_in(value);
        if (!entry) {
            const auto list = json::member_in(bytes, json::extent_of(bytes), "findings");
            const auto places = json::entries_in(bytes, *list);
            return base::Failure{problem_of_entry(value, bytes, places[entries.size()])};
        }
        entries.push_back(*std::move(entry));
    }
    return make_baseline(std::move(entries));
}

} // namespace credsmith::diagnostic
