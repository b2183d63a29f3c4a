// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/kind_scan.h"

#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/syntax/front_matter.h"
#include "credsmith/syntax/preflight.h"

#include <algorithm>
#include <array>
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
    scan.misses_key = true;
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
    return readable;
}

KindScan scan_lines(std::string_view bytes, Form form) {
    std::size_t begin = syntax::byte_order_mark_length(bytes);
    std::size_t end = std::min(bytes.size(), scanned_bytes);
    if (form == Form::markdown) {
        const auto front_matter = syntax::find_front_matter(text::SourceId{}, bytes);
        if (!front_matter) return {};
        begin = front_matter->yaml.begin;
        end = std::min<std::size_t>(end, front_matter->yaml.end);
    }
    KindScan near_miss;
    while (begin < end) {
        const std::size_t line_end = std::min(bytes.find('\n', begin), end);
        if (const auto line = read_key_line(bytes.substr(begin, line_end - begin), begin)) {
            if (line->key == "kind") return scan_value(*line);
            if (near_miss.suggestion.empty()) near_miss = scan_key(*line);
        }
        begin = line_end + 1;
    }
    return near_miss;
}

} // namespace

Form form_of(std::string_view path) {
    return path.ends_with(".md") ? Form::markdown : Form::yaml;
}

KindScan scan_kind(std::string_view bytes, Form form) {
    KindScan scan = scan_lines(bytes, form);
    if (scan.kind) return scan;
    // A broken character in the line `kind:` or in the `---` above it does not make a file somebody
    // else's. Preflight will say what is wrong with it.
    KindScan mended = scan_lines(without_broken_characters(bytes.substr(0, scanned_bytes)), form);
    return mended.kind ? mended : scan;
}

} // namespace credsmith::workspace
