// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/kind_scan.h"

#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/syntax/front_matter.h"
#include "credsmith/syntax/preflight.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace credsmith::workspace {
namespace {

constexpr std::size_t scanned_bytes = 4096;

/// A line `key: value` at column 0, with places from the start of the file.
struct KeyLine {
    std::string_view key;
    std::size_t key_begin;
    std::string_view value;
    std::size_t value_begin;
};

std::string_view unquoted(std::string_view value) {
    const bool is_quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
                           value.back() == value.front();
    return is_quoted ? value.substr(1, value.size() - 2) : value;
}

std::optional<KeyLine> read_key_line(std::string_view line, std::size_t line_begin) {
    const std::size_t colon = line.find(':');
    if (line.empty() || colon == std::string_view::npos || line.front() == ' ' ||
        line.front() == '#')
        return std::nullopt;
    const std::size_t value_begin = std::min(line.find_first_not_of(" \t", colon + 1), line.size());
    std::string_view value = line.substr(value_begin);
    value = value.substr(0, value.find(" #"));
    while (!value.empty() && (value.back() == ' ' || value.back() == '\t' || value.back() == '\r'))
        value.remove_suffix(1);
    return KeyLine{line.substr(0, colon), line_begin, value, line_begin + value_begin};
}

const std::vector<std::string>& kind_names() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const std::string_view name : model::Names<model::FileKind>::list)
            if (name != "manifest") all.emplace_back(name);
        return all;
    }();
    return names;
}

bool is_kind_name(std::string_view value) {
    return std::ranges::find(kind_names(), value) != kind_names().end();
}

/// What others call our kinds.
struct Synonym {
    std::string_view word;
    std::string_view kind;
};

constexpr auto synonyms = std::to_array<Synonym>({
    {"micro-credential", "credential"},
    {"microcredential", "credential"},
    {"badge", "credential"},
    {"bibliography", "references"},
    {"organization", "issuer"},
    {"organisation", "issuer"},
    {"levels", "scale"},
    {"standards", "framework"},
    {"pathway", "stack"},
    {"program", "stack"},
    {"programme", "stack"},
    {"bundle", "stack"},
});

/// The kind that `word` most likely means, or "".
std::string nearest_kind(std::string_view word) {
    const auto synonym = std::ranges::find(synonyms, base::fold_case(word), &Synonym::word);
    if (synonym != synonyms.end()) return std::string(synonym->kind);
    const auto near = base::nearest(word, kind_names());
    return near.empty() ? std::string{} : near.front();
}

KindScan scan_value(const KeyLine& line) {
    const std::string_view value = unquoted(line.value);
    KindScan scan;
    scan.begin = line.value_begin;
    scan.end = line.value_begin + line.value.size();
    if (is_kind_name(value)) {
        scan.kind = model::value_named<model::FileKind>(value);
        return scan;
    }
    scan.suggestion = nearest_kind(value);
    if (scan.suggestion.empty()) return scan;
    scan.meant = model::value_named<model::FileKind>(scan.suggestion);
    return scan;
}

/// `knid: credential`: a key like `kind` with one of our kinds behind it.
KindScan scan_key(const KeyLine& line) {
    static const std::vector<std::string> kind{"kind"};
    KindScan scan;
    if (!is_kind_name(unquoted(line.value)) || base::nearest(line.key, kind).empty()) return scan;
    scan.begin = line.key_begin;
    scan.end = line.key_begin + line.key.size();
    scan.suggestion = "kind";
    scan.meant = model::value_named<model::FileKind>(unquoted(line.value));
    scan.near_miss = NearMiss::key;
    return scan;
}

/// A field that no other kind has.
struct TellingField {
    std::string_view field;
    model::FileKind kind;
};

constexpr auto telling_fields = std::to_array<TellingField>({
    {"levels", model::FileKind::scale},
    {"nodes", model::FileKind::framework},
    {"items", model::FileKind::references},
    {"requires", model::FileKind::stack},
    {"criteria", model::FileKind::rubric},
    {"of", model::FileKind::translation},
    {"competency", model::FileKind::credential},
    {"key_method", model::FileKind::credential},
    {"components", model::FileKind::credential},
    {"submission", model::FileKind::credential},
});

/// `kind:` without a value, in a file that other fields show to be ours.
KindScan scan_empty_value(const KeyLine& line, const std::vector<KeyLine>& lines, Form form) {
    const auto has = [&](std::string_view key) {
        return std::ranges::find(lines, key, &KeyLine::key) != lines.end();
    };
    const auto telling = std::ranges::find_if(telling_fields, has, &TellingField::field);
    KindScan scan;
    scan.near_miss = NearMiss::no_value;
    if (telling != telling_fields.end())
        scan.meant = telling->kind;
    else if (form == Form::markdown && has("id") && has("title"))
        scan.meant = model::FileKind::credential;
    else
        return {};
    scan.suggestion = model::name_of(*scan.meant);
    scan.begin = line.key_begin;
    scan.end = line.key_begin + line.key.size();
    return scan;
}

std::string without_broken_characters(std::string_view bytes) {
    std::string readable;
    while (const auto invalid = base::first_invalid_utf8(bytes)) {
        readable += bytes.substr(0, *invalid);
        bytes.remove_prefix(*invalid + 1);
    }
    readable += bytes;
    std::erase(readable, '\0'); // every other byte of what is saved as UTF-16
    for (std::size_t at = 0; at < readable.size(); ++at)
        if (readable[at] == '\r' && readable[std::min(at + 1, readable.size() - 1)] != '\n')
            readable[at] = '\n'; // the line end of an old Mac
    return readable;
}

struct Region {
    std::size_t begin;
    std::size_t end;
};

std::vector<KeyLine> key_lines(std::string_view bytes, Region region) {
    std::vector<KeyLine> lines;
    while (region.begin < region.end) {
        const std::size_t line_end = std::min(bytes.find('\n', region.begin), region.end);
        const std::string_view line = bytes.substr(region.begin, line_end - region.begin);
        if (const auto read = read_key_line(line, region.begin)) lines.push_back(*read);
        region.begin = line_end + 1;
    }
    return lines;
}

KindScan scan_lines(const std::vector<KeyLine>& lines, Form form) {
    const auto kind = std::ranges::find(lines, "kind", &KeyLine::key);
    if (kind != lines.end())
        return kind->value.empty() ? scan_empty_value(*kind, lines, form) : scan_value(*kind);
    for (const KeyLine& line : lines)
        if (KindScan scan = scan_key(line); !scan.suggestion.empty()) return scan;
    return {};
}

/// Markdown that does not start with `---`: front matter may stand below a line that does not
/// belong there. Only one of our kinds in it shows that it is front matter.
KindScan scan_false_opening(std::string_view bytes) {
    const auto opening = syntax::find_false_opening(text::SourceId{}, bytes);
    if (!opening) return {};
    const std::size_t end = std::min({bytes.find("\n---", opening->line.end), bytes.size()});
    KindScan scan = scan_lines(key_lines(bytes, {opening->line.end, end}), Form::markdown);
    if (!scan.kind) return {};
    scan.suggestion = "---";
    scan.meant = std::exchange(scan.kind, std::nullopt);
    scan.near_miss = opening->is_dash ? NearMiss::dash : NearMiss::place;
    scan.begin = opening->line.begin;
    scan.end = opening->line.end;
    return scan;
}

KindScan scan_text(std::string_view bytes, Form form) {
    const std::string_view start = bytes.substr(0, scanned_bytes);
    if (form == Form::yaml)
        return scan_lines(key_lines(start, {syntax::byte_order_mark_length(start), start.size()}),
                          form);
    const auto front_matter = syntax::find_front_matter(text::SourceId{}, bytes);
    if (!front_matter) return scan_false_opening(start);
    const auto& yaml = front_matter->yaml;
    return scan_lines(key_lines(start, {yaml.begin, std::min<std::size_t>(yaml.end, start.size())}),
                      form);
}

} // namespace

Form form_of(std::string_view path) {
    return path.ends_with(".md") ? Form::markdown : Form::yaml;
}

KindScan scan_kind(std::string_view bytes, Form form) {
    KindScan scan = scan_text(bytes, form);
    if (scan.kind) return scan;
    // A broken character in the line `kind:` or in the `---` above it does not make a file somebody
    // else's. Preflight will say what is wrong with it.
    KindScan mended = scan_text(without_broken_characters(bytes.substr(0, scanned_bytes)), form);
    return mended.kind ? mended : scan;
}

} // namespace credsmith::workspace
