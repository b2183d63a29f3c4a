// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_reader.h"

#include "credsmith/syntax/duplicate_keys.h"
#include "credsmith/syntax/preflight.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_blanks.h"
#include "credsmith/syntax/yaml_cursor.h"
#include "credsmith/syntax/yaml_entry_reader.h"
#include "credsmith/syntax/yaml_mistakes.h"
#include "credsmith/syntax/yaml_outline.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace credsmith::syntax {
namespace {

using diagnostic::Diagnostic;
using diagnostic::Reporter;
using text::ByteOffset;
using text::Span;

/// Without a byte order mark; with the spaces that indent its first line.
Span whole_lines(std::string_view bytes, Span range) {
    if (range.begin == 0)
        range.begin = static_cast<ByteOffset>(byte_order_mark_length(bytes.substr(0, range.end)));
    ByteOffset begin = range.begin;
    while (begin > 0 && bytes[begin - 1] == ' ')
        --begin;
    if (begin == 0 || bytes[begin - 1] == '\n') range.begin = begin;
    return range;
}

void add(const Diagnostic& finding, Reporter& reporter) {
    const auto built = reporter.add(*finding.kind, finding.severity, finding.span, finding.message);
    built.help(finding.help);
    for (const diagnostic::Label& label : finding.labels)
        built.label(label.span, label.text);
    for (const diagnostic::Fix& fix : finding.fixes)
        built.fix(fix);
}

class Reader {
public:
    Reader(std::string_view bytes, Reporter& reporter) : bytes_(bytes), reporter_(reporter) {}

    Tree read(Span range);

private:
    void read_preamble(Span preamble);
    void read_entry(const OutlineEntry& outline, bool is_only_one);
    void report_anchors();
    void lose(std::string_view key);
    void add_comments(std::vector<Comment> comments);

    std::string_view bytes_;
    Reporter& reporter_;
    Tree tree_;
    std::optional<Span> brackets_;
    std::vector<Span> anchors_;
    ReadingBudget budget_;
    bool is_full_ = false;
};

Tree Reader::read(Span range) {
    const YamlOutline outline = outline_yaml(bytes_, range, reporter_);
    read_preamble(outline.preamble);
    for (const OutlineEntry& entry : outline.entries)
        read_entry(entry, outline.entries.size() == 1);
    for (const OutlineEntry& entry : outline.beyond)
        lose(entry.key);
    Node& root = tree_.root;
    root.span = {range.source, range.begin, range.begin};
    if (!root.entries.empty() || brackets_) {
        root.type = NodeType::mapping;
        root.span = brackets_ ? *brackets_
                              : join(root.entries.front().key_span, root.entries.back().value.span);
    }
    drop_duplicate_keys(root.entries, false, reporter_);
    report_anchors();
    return std::move(tree_);
}

void Reader::read_preamble(Span preamble) {
    YamlCursor cursor(bytes_, preamble);
    cursor.skip_gap();
    while (cursor.take('-')) {
    }
    cursor.skip_gap();
    add_comments(cursor.take_comments());
}

void Reader::read_entry(const OutlineEntry& outline, bool is_only_one) {
    if (is_full_) {
        lose(outline.key);
        return;
    }
    EntryReading reading = EntryReader({bytes_, outline.span, is_only_one}, budget_).read();
    is_full_ = budget_.is_exceeded;
    for (const Diagnostic& finding : reading.findings)
        add(finding, reporter_);
    BuiltEntries& built = reading.built;
    // Brackets hold the whole document, or stand behind a tag that was reported.
    if (built.brackets && !is_only_one) built.entries.clear();
    if (built.brackets && is_only_one) brackets_ = built.brackets;
    if (built.entries.empty() && built.lost.empty()) lose(outline.key);
    std::ranges::move(built.entries, std::back_inserter(tree_.root.entries));
    std::ranges::for_each(built.lost, [this](const std::string& key) { lose(key); });
    std::ranges::move(built.anchors, std::back_inserter(anchors_));
    add_comments(std::move(reading.comments));
}

/// An anchor that something repeats is one mistake with it, reported there.
void Reader::report_anchors() {
    if (anchors_.empty()) return;
    std::unordered_set<std::string_view> repeated;
    for (const diagnostic::Diagnostic& finding : reporter_.found()) {
        if (finding.kind != &kinds::yaml_feature) continue;
        const std::string_view text = bytes_.substr(finding.span.begin, length(finding.span));
        repeated.insert(text.substr(std::min(text.find('*'), text.size() - 1) + 1));
    }
    for (const Span& anchor : anchors_)
        if (!repeated.contains(bytes_.substr(anchor.begin + 1, length(anchor) - 1)))
            report_property(bytes_, anchor, reporter_);
}

void Reader::lose(std::string_view key) {
    if (!key.empty()) tree_.lost.emplace_back(key);
}

void Reader::add_comments(std::vector<Comment> comments) {
    std::ranges::move(comments, std::back_inserter(tree_.comments));
}

} // namespace

Tree read_yaml(std::string_view bytes, Span range, Reporter& reporter) {
    const Span lines = whole_lines(bytes, range);
    const std::string meant = with_plain_spaces(bytes, lines, reporter);
    return Reader(meant.empty() ? bytes : meant, reporter).read(lines);
}

} // namespace credsmith::syntax
