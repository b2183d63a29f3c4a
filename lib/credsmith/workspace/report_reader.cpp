// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/report_reader.h"

#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/severity_named.h"
#include "credsmith/json/member.h"
#include "credsmith/json/read.h"
#include "credsmith/workspace/kinds.h"

#include <fmt/format.h>

#include <cstdint>
#include <utility>

namespace credsmith::workspace {
namespace {

using diagnostic::Diagnostic;
using diagnostic::Fix;
using diagnostic::Label;
using json::Value;

constexpr std::string_view edition = "credsmith-findings/1";
constexpr json::ReadLimits limits{64, 1U << 30U};

/// What is wrong with the head of a report; "" if nothing is.
std::string problem_of(const Value& document) {
    const auto schema = json::text_member(document, "schema");
    if (!schema || !schema->starts_with("credsmith-findings/") ||
        json::list_member(document, "findings") == nullptr)
        return "it is not a report of credsmith in the format json";
    if (*schema != edition)
        return fmt::format("it is a report of another credsmith: it says `{}`, and this one reads "
                           "`{}`",
                           *schema, edition);
    if (json::member(document, "shard") == nullptr)
        return "it is the report of a whole run; `--shard` makes reports of parts";
    return {};
}

/// Which part it says it is.
std::optional<diagnostic::Shard> shard_in(const Value& document) {
    const Value& shard = document.at("shard");
    const auto number = json::count_member(shard, "number");
    const auto count = json::count_member(shard, "count");
    if (!number || !count || *number == 0 || *number > *count || *count > diagnostic::most_shards)
        return std::nullopt;
    return diagnostic::Shard{*number, *count};
}

std::optional<diagnostic::Origin> origin_in(const Value& document) {
    const Value& shard = document.at("shard");
    const auto version = json::text_member(shard, "version");
    const auto sources = json::text_member(shard, "sources");
    const Value* asked = json::member(shard, "asked");
    if (!version || !sources || asked == nullptr || !asked->is_object()) return std::nullopt;
    diagnostic::Origin origin{*version, *sources};
    for (const auto& [name, value] : asked->items()) {
        if (!value.is_string()) return std::nullopt;
        origin.asked.emplace(name, value.get<std::string>());
    }
    return origin;
}

std::optional<diagnostic::HeldBack> held_back_in(const Value& document) {
    const Value* held_back = json::member(document, "held_back");
    if (held_back == nullptr) return std::nullopt;
    const auto by_comments = json::count_member(*held_back, "by_comments");
    const auto by_baseline = json::count_member(*held_back, "by_baseline");
    if (!by_comments || !by_baseline) return std::nullopt;
    return diagnostic::HeldBack{*by_comments, *by_baseline};
}

/// Reads all entries of the list `name`; nothing if one of them is not as it should be, or there
/// is no list.
template <class Read>
auto all_in(const Value& object, const char* name, const Read& read)
    -> std::optional<std::vector<typename decltype(read(object))::value_type>> {
    const Value* list = json::list_member(object, name);
    if (list == nullptr) return std::nullopt;
    std::vector<typename decltype(read(object))::value_type> all;
    for (const Value& each : *list) {
        auto entry = read(each);
        if (!entry) return std::nullopt;
        all.push_back(*std::move(entry));
    }
    return all;
}

} // namespace

base::Result<ReportPart, std::string> read_part(std::string_view bytes) {
    auto document = json::read(bytes, limits);
    if (!document)
        return base::Failure{fmt::format("it is not a report of credsmith in the format json: {}",
                                         document.error().message)};
    if (std::string problem = problem_of(*document); !problem.empty())
        return base::Failure{std::move(problem)};
    const auto shard = shard_in(*document);
    auto origin = origin_in(*document);
    const auto held_back = held_back_in(*document);
    if (!shard || !origin || !held_back)
        return base::Failure{std::string("it does not say rightly which part it is")};
    return ReportPart{*shard, *std::move(origin), *held_back, std::move(*document)};
}

FindingReader::FindingReader(const text::SourceSet& sources) : sources_(sources) {
    for (std::uint32_t i = 0; i < sources.size(); ++i) {
        const text::SourceId id{i};
        ids_.emplace(diagnostic::valid_utf8(sources.at(id).path), id);
    }
}

std::optional<text::Span> FindingReader::span_in(const Value& written) const {
    const Value* span = json::member(written, "span");
    const auto path = json::text_member(written, "path");
    if (span == nullptr || !path) return std::nullopt;
    const auto id = ids_.find(*path);
    const auto begin = json::count_member(*span, "begin");
    const auto end = json::count_member(*span, "end");
    if (id == ids_.end() || !begin || !end || *begin > *end ||
        *end > sources_.at(id->second).bytes.size())
        return std::nullopt;
    return text::Span{id->second, static_cast<text::ByteOffset>(*begin),
                      static_cast<text::ByteOffset>(*end)};
}

std::optional<Label> FindingReader::label_in(const Value& written) const {
    const auto span = span_in(written);
    const auto text = json::text_member(written, "text");
    if (!span || !text) return std::nullopt;
    return Label{*span, *text};
}

/// A fix that does more than replace text has no edits, and no format shows more of it.
std::optional<Fix> FindingReader::fix_in(const Value& written) const {
    const auto title = json::text_member(written, "title");
    const auto safety = json::text_member(written, "safety");
    if (!title || (safety != "safe" && safety != "unsafe")) return std::nullopt;
    Fix fix{*title, safety == "safe" ? diagnostic::Safety::safe : diagnostic::Safety::unsafe, {}};
    if (json::member(written, "edits") == nullptr) return fix;
    const auto edits = all_in(written, "edits", [this](const Value& each) {
        return label_in(each); // a place and a text, too
    });
    if (!edits) return std::nullopt;
    for (const Label& edit : *edits)
        fix.changes.emplace_back(diagnostic::ReplaceText{edit.span, edit.text});
    return fix;
}

std::optional<Diagnostic> FindingReader::read(const Value& written) const {
    const diagnostic::Kind* kind = find_kind(json::text_member(written, "kind").value_or(""));
    const auto severity =
        diagnostic::severity_named(json::text_member(written, "severity").value_or(""));
    const auto span = span_in(written);
    const auto message = json::text_member(written, "message");
    const auto help = json::text_member(written, "help");
    auto labels = all_in(written, "labels", [this](const Value& each) { return label_in(each); });
    auto fixes = all_in(written, "fixes", [this](const Value& each) { return fix_in(each); });
    if (kind == nullptr || !severity || !span || !message || !help || !labels || !fixes)
        return std::nullopt;
    return Diagnostic{kind,  *severity,        *span, *message, *std::move(labels),
                      *help, *std::move(fixes)};
}

} // namespace credsmith::workspace
