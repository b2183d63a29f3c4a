// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_entry_reader.h"

#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_mistakes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace credsmith::syntax {
namespace {

using diagnostic::Diagnostic;
using diagnostic::Reporter;
using text::ByteOffset;

/// The last thing that was found before reading broke off. Duplicate keys never stop it.
std::vector<Diagnostic>::iterator cause_in(std::vector<Diagnostic>& findings) {
    const auto cause =
        std::find_if(findings.rbegin(), findings.rend(), [](const Diagnostic& finding) {
            return finding.kind != &kinds::duplicate_key;
        });
    return cause == findings.rend() ? findings.end() : std::prev(cause.base());
}

std::vector<ByteOffset> starts_of(const std::vector<Gap>& gaps) {
    std::vector<ByteOffset> starts;
    std::ranges::transform(gaps, std::back_inserter(starts), &Gap::value_begin);
    return starts;
}

/// Whether a gap stands in the midst of a text, which is then not what was written.
bool has_gap(const Node& node, const std::vector<Gap>& gaps) {
    if (node.is_scalar())
        return std::ranges::any_of(gaps, [&](const Gap& gap) {
            return node.span.begin < gap.block.end && gap.value_begin < node.span.end;
        });
    const auto has_one = [&](const Node& inner) { return has_gap(inner, gaps); };
    return std::ranges::any_of(node.items, has_one) ||
           std::ranges::any_of(node.entries, has_one, &Entry::value);
}

} // namespace

EntryReading EntryReader::read() {
    Attempt last = attempt();
    std::optional<Attempt> first;
    bool goes_on = true;
    while (goes_on && last.can_be_repeated) {
        goes_on = give_up_part(last);
        keep(last);
        if (!first) first = last;
        if (goes_on) last = attempt();
    }
    keep(last);
    goes_on =
        goes_on && std::ranges::none_of(
                       last.reading.built.entries,
                       [this](const Node& value) { return has_gap(value, gaps_); }, &Entry::value);
    // What cannot be mended is lost as a whole.
    Attempt& best = goes_on ? last : *first;
    budget_.nodes -= std::min(std::max<std::size_t>(best.nodes, 1) - 1, budget_.nodes);
    if (goes_on) note_lost_entries(best.reading.built);
    note_keys_out_of_line(best.reading.built);
    best.reading.findings = std::move(findings_);
    best.reading.built.anchors = std::move(anchors_);
    return std::move(best.reading);
}

void EntryReader::note_lost_entries(BuiltEntries& built) const {
    for (const Gap& gap : gaps_)
        if (!gap.lost_key.empty()) built.lost.push_back(gap.lost_key);
    for (const Entry& entry : built.entries)
        if (entry.value.is_lost) built.lost.push_back(entry.key);
    std::erase_if(built.entries, [](const Entry& entry) { return entry.value.is_lost; });
}

void EntryReader::note_keys_out_of_line(BuiltEntries& built) const {
    for (const Diagnostic& finding : findings_) {
        if (finding.kind != &kinds::wrong_indentation) continue;
        const std::string_view key =
            key_meant_at_top(entry_.bytes, entry_.span, finding.span.begin);
        if (!key.empty()) built.lost.emplace_back(key);
    }
}

/// What is outside all gaps is found in each attempt.
void EntryReader::keep(Attempt& attempt) {
    for (Diagnostic& finding : attempt.reading.findings) {
        const bool is_known = std::ranges::any_of(findings_, [&](const Diagnostic& each) {
            return each.kind == finding.kind && each.span == finding.span;
        });
        if (!is_known) findings_.push_back(std::move(finding));
    }
    attempt.reading.findings.clear();
    for (const text::Span& anchor : attempt.reading.built.anchors)
        if (std::ranges::find(anchors_, anchor) == anchors_.end()) anchors_.push_back(anchor);
}

EntryReader::Attempt EntryReader::attempt() {
    YamlCursor cursor(text(), entry_.span);
    cursor.skip_gap();
    if (!gaps_.empty() && cursor.at_end()) return {}; // all of it was given up
    // The mapping around the entry is the same for all.
    EventList events = parse_events(text(), entry_.span, budget_.nodes + 1);
    Attempt result;
    result.nodes = events.nodes;
    const ByteOffset stop = events.error ? events.error->offset : entry_.span.end;
    result.bytes = stop - entry_.span.begin;
    const bool is_full = events.error && events.error->problem == ParseProblem::too_many;
    budget_.is_exceeded = is_full;
    Reporter reporter;
    result.reading.built = build_entries(cursor, std::move(events), starts_of(gaps_), reporter);
    const BuiltEntries& built = result.reading.built;
    if (cursor.tab())
        report_tab(*cursor.tab(), reporter);
    else if (built.breakdown)
        report(cursor, built, reporter);
    result.can_be_repeated = !built.is_whole && !is_full && !cursor.tab();
    result.reading.comments = cursor.take_comments();
    std::erase_if(result.reading.comments, [this](const Comment& comment) {
        return std::ranges::find(gaps_, comment.span.begin, &Gap::value_begin) != gaps_.end();
    });
    result.reading.findings = reporter.take();
    return result;
}

void EntryReader::report(const YamlCursor& cursor, const BuiltEntries& built,
                         Reporter& reporter) const {
    if (built.root == NodeType::mapping || built.root == NodeType::null)
        report_breakdown(cursor, *built.breakdown, reporter);
    else if (entry_.is_only_one || built.root == NodeType::sequence)
        report_not_a_mapping(text(), cursor.line_text(), built.root, reporter);
    else
        report_missing_colon(text(), cursor.line_text(), reporter);
}

/// Whether something was given up. A mistake that is found where something was given up already is
/// the same one: giving up more may help.
bool EntryReader::give_up_part(Attempt& attempt) {
    auto& findings = attempt.reading.findings;
    const auto cause = cause_in(findings);
    if (cause == findings.end()) return false;
    const auto known = gap_at(cause->span.begin);
    const auto gap = known ? widen(entry_.bytes, entry_.span, *known) : gap_for(*cause);
    if (known) findings.erase(cause);
    if (!gap || budget_.bytes_to_read_again < attempt.bytes) return false;
    budget_.bytes_to_read_again -= attempt.bytes;
    std::erase_if(gaps_, [&](const Gap& each) { return contains(gap->block, each.block); });
    if (patched_.empty()) patched_ = entry_.bytes;
    hide(patched_, *gap);
    gaps_.push_back(*gap);
    return true;
}

std::optional<Gap> EntryReader::gap_at(ByteOffset place) const {
    const auto known = std::ranges::find_if(gaps_, [place](const Gap& gap) {
        return gap.block.begin <= place && place <= gap.block.end;
    });
    return known == gaps_.end() ? std::nullopt : std::optional(*known);
}

std::optional<Gap> EntryReader::gap_for(const Diagnostic& cause) const {
    const char first = byte_at(entry_.bytes, cause.span.begin);
    if (cause.kind == &kinds::wrong_indentation && first == '-')
        return find_item_gap(entry_.bytes, entry_.span, cause.span.begin);
    return cause.kind == &kinds::missing_colon
               ? find_keyless_gap(entry_.bytes, entry_.span, cause.span.begin)
               : find_gap(entry_.bytes, entry_.span, cause.span.begin);
}

} // namespace credsmith::syntax
