// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/fix_verdict.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

namespace credsmith::workspace {
namespace {

using diagnostic::Diagnostic;
using diagnostic::Stage;

const std::string& path_of(const Analysis& analysis, const Diagnostic& finding) {
    return analysis.sources.at(finding.span.source).path;
}

/// What is counted when it must not become more.
using Errors = std::map<std::tuple<std::string, std::string_view>, std::size_t>;

/// The errors of an analysis that fixes of `stage` must not add to, by file and kind; those of
/// syntax by file only, because one mistake has many names.
Errors errors_of(const Analysis& analysis, Stage stage) {
    Errors errors;
    for (const Diagnostic& finding : analysis.report.findings) {
        const bool may_come_to_light =
            finding.kind->stage > stage || (finding.kind->stage == stage && stage == Stage::shape);
        if (finding.severity != diagnostic::Severity::error || may_come_to_light) continue;
        const bool is_syntax = finding.kind->stage == Stage::syntax;
        ++errors[{path_of(analysis, finding), is_syntax ? "" : finding.kind->slug}];
    }
    return errors;
}

bool has_new_errors(Stage stage, const Analysis& before, const Analysis& after) {
    const Errors known = errors_of(before, stage);
    return std::ranges::any_of(errors_of(after, stage), [&](const auto& error) {
        const auto found = known.find(error.first);
        return found == known.end() || found->second < error.second;
    });
}

/// All findings by what they say, with the places in the file where they say it.
using Sayings = std::map<std::tuple<std::string, std::string_view, std::string_view>,
                         std::multiset<text::ByteOffset>>;

Sayings sayings_of(const Analysis& analysis) {
    Sayings sayings;
    for (const Diagnostic& finding : analysis.report.findings)
        sayings[{path_of(analysis, finding), finding.kind->slug, finding.message}].insert(
            finding.span.begin);
    return sayings;
}

/// Where what stood at `offset` is, once `edits` of its source are made; they are in order.
text::ByteOffset moved(text::ByteOffset offset, const std::vector<text::Edit>& edits) {
    text::ByteOffset result = offset;
    for (const text::Edit& edit : edits) {
        const auto size = static_cast<text::ByteOffset>(edit.replacement.size());
        if (edit.span.end <= offset)
            result = result + size - text::length(edit.span);
        else if (edit.span.begin < offset)
            return result - (offset - edit.span.begin);
    }
    return result;
}

/// What was said before the fixes of a batch, and what is said after.
struct Told {
    Sayings before;
    Sayings after;
};

/// The same words at the same place, and not because the fix took away the first of several.
bool is_left(const Diagnostic& finding, const std::string& path, const Batch& batch,
             const Told& told) {
    const std::tuple<std::string, std::string_view, std::string_view> saying{
        path, finding.kind->slug, finding.message};
    const auto found = told.after.find(saying);
    if (found == told.after.end() || found->second.size() < told.before.at(saying).size())
        return false;
    const auto edits = batch.edits.find(finding.span.source);
    const text::ByteOffset place =
        edits == batch.edits.end() ? finding.span.begin : moved(finding.span.begin, edits->second);
    return found->second.contains(place);
}

} // namespace

bool did_mend(const Batch& batch, const Analysis& before, const Analysis& after) {
    if (has_new_errors(batch.stage, before, after)) return false;
    const Told told{sayings_of(before), sayings_of(after)};
    return std::ranges::none_of(batch.findings, [&](const Diagnostic* finding) {
        return is_left(*finding, path_of(before, *finding), batch, told);
    });
}

} // namespace credsmith::workspace
