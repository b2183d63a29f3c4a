// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What must hold of every tree, whatever the file: spans and maps lead to the bytes that the author
// wrote. Checked on the samples, in all line ends, with other scripts, and damaged at random.
#include "credsmith/syntax/preflight.h"
#include "surface_support.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

using namespace credsmith;
using namespace credsmith::test;

namespace {

std::vector<std::string> samples() {
    std::vector<std::string> texts;
    const std::filesystem::path root{CREDSMITH_SOURCE_DIR "/samples"};
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.path().extension() != ".md") continue;
        std::stringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        if (text.str().find("\nkind: credential\n") != std::string::npos)
            texts.push_back(text.str());
    }
    return texts;
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

bool lies_in(const std::string& bytes, text::Span span) {
    return span.begin <= span.end && span.end <= bytes.size();
}

// Whether every byte that was copied stands where the map says, and the rest inside the file.
bool is_mapped(const syntax::Node& node, const std::string& bytes) {
    const text::MappedText& scalar = node.scalar;
    if (scalar.map.decoded_size() != scalar.text.size()) return false;
    for (std::size_t i = 0; i < scalar.map.piece_count(); ++i) {
        const text::OffsetMap::Piece piece = scalar.map.piece(i);
        if (piece.source_begin + piece.source_length > bytes.size()) return false;
        if (piece.exact && bytes.compare(piece.source_begin, piece.source_length, scalar.text,
                                         piece.decoded_begin, piece.decoded_length) != 0)
            return false;
    }
    return true;
}

/// The first thing wrong with the places of a tree, or nothing.
std::string find_fault(const syntax::Node& node, const std::string& bytes,
                       const std::string& path) {
    if (!lies_in(bytes, node.span)) return path + " lies outside of the file";
    if (node.is_scalar() && !is_mapped(node, bytes)) return path + " does not map to its bytes";
    std::string fault;
    const syntax::Node* before = nullptr;
    for (const syntax::Node& item : node.items) {
        if (before != nullptr && item.span.begin < before->span.begin)
            return path + " is out of order";
        before = &item;
        if (fault.empty()) fault = find_fault(item, bytes, path + "[]");
    }
    for (const syntax::Entry& entry : node.entries) {
        if (!lies_in(bytes, entry.key_span)) return path + '.' + entry.key + " has no place";
        if (fault.empty()) fault = find_fault(entry.value, bytes, path + '.' + entry.key);
    }
    return fault;
}

std::string find_fault(const ReadCredential& read) {
    for (const diagnostic::Diagnostic& found : read.found) {
        if (!lies_in(read.bytes, found.span)) return found.message + " has no place";
        for (const diagnostic::Label& label : found.labels)
            if (!lies_in(read.bytes, label.span)) return label.text + " has no place";
    }
    return find_fault(read.tree.root, read.bytes, "");
}

// Only what nodes there are, not what they say.
void print_shape(std::string& to, const syntax::Node& node) {
    to += node.is_scalar() ? 's' : node.is_sequence() ? '[' : '{';
    for (const syntax::Node& item : node.items)
        print_shape(to, item);
    for (const syntax::Entry& entry : node.entries) {
        to += entry.key + ':';
        print_shape(to, entry.value);
    }
    to += '.';
}

std::string shape_of(const ReadCredential& read) {
    std::string shape;
    print_shape(shape, read.tree.root);
    return shape;
}

/// The small one, with the names that the samples in samples/profiles have from their profiles.
const surface::Vocabulary& sample_vocabulary() {
    static const surface::Vocabulary vocabulary = [] {
        surface::Vocabulary wide = small_vocabulary();
        const std::map<std::string, std::vector<std::string>> more{
            {"summary", {"Overview"}},   {"outcomes", {"Essential outcomes", "Learning outcomes"}},
            {"components", {"Content"}}, {"rationale", {"Background"}},
            {"resources", {"Learn"}},    {"part2", {"Requirements", "Assessment"}}};
        for (surface::SectionNames& section : wide.sections)
            if (const auto found = more.find(section.section); found != more.end())
                section.names.insert(section.names.end(), found->second.begin(),
                                     found->second.end());
        return wide;
    }();
    return vocabulary;
}

} // namespace

TEST_CASE("the samples are read without a finding, and every byte of them is where its map says") {
    const std::vector<std::string> texts = samples();
    REQUIRE(texts.size() >= 4);
    for (const std::string& text : texts) {
        const ReadCredential read = read_source(text, sample_vocabulary());
        CHECK(read.findings() == std::vector<std::string>{});
        CHECK(find_fault(read) == "");
    }
}

TEST_CASE("line ends and a byte order mark do not change what is read") {
    for (const std::string& text : samples()) {
        const std::string expected = print_tree(read_source(text, sample_vocabulary()).tree.root);
        for (const std::string& variant : {replace_all(text, "\n", "\r\n"), "\xEF\xBB\xBF" + text,
                                           "\xEF\xBB\xBF" + replace_all(text, "\n", "\r\n")}) {
            const ReadCredential read = read_source(variant, sample_vocabulary());
            CHECK(find_fault(read) == "");
            // YAML gives "\n" for the line ends of its own block scalars too.
            const bool is_same = print_tree(read.tree.root) == expected;
            CHECK(is_same);
        }
    }
}

TEST_CASE("emoji and other scripts do not change the shape of the tree") {
    for (const std::string& text : samples()) {
        const std::string expected = shape_of(read_source(text, sample_vocabulary()));
        for (const std::string& variant :
             {replace_all(text, " and ", " \U0001F469\u200D\U0001F3EB "),
              replace_all(text, "the ", "\u6559\u5e2b "),
              replace_all(text, " students ", " \u00e9tudiants ")}) {
            const std::size_t body = variant.find("\n---\n");
            const ReadCredential read = read_source(
                text.substr(0, text.find("\n---\n")) + variant.substr(body), sample_vocabulary());
            CHECK(find_fault(read) == "");
            const bool has_same_shape = shape_of(read) == expected;
            CHECK(has_same_shape);
        }
    }
}

TEST_CASE("a list entry indented with a tab is the same as with spaces") {
    const std::string spaces = "## Reflection\n1. One\n   {#a}\n\n   - x\n\n   Two\n- Three\n";
    const std::string tabs = "## Reflection\n1.\tOne\n\t{#a}\n\n\t- x\n\n\tTwo\n-\tThree\n";
    CHECK(tree_of(spaces) == tree_of(tabs));
    CHECK(find_fault(read_body(tabs)) == "");
}

TEST_CASE("a damaged sample is read to its end, with all places in the file") {
    static constexpr std::array<std::string_view, 30> pieces{"{#x}",
                                                             "{#x a=b",
                                                             "}",
                                                             "{",
                                                             "\"",
                                                             "`",
                                                             "```\n",
                                                             "```yaml fields\n",
                                                             "<!--",
                                                             "-->",
                                                             "|",
                                                             "\\|",
                                                             "| Criterion |\n",
                                                             "|---|\n",
                                                             "## ",
                                                             "\n### ",
                                                             "\n# ",
                                                             "---\n",
                                                             "===\n",
                                                             "- ",
                                                             "1. ",
                                                             "> ",
                                                             "\n\n",
                                                             "\n",
                                                             "    ",
                                                             "\t",
                                                             "**Passing:**",
                                                             "[@a]",
                                                             "[",
                                                             "](x)"};
    std::mt19937 random{7};
    const std::vector<std::string> texts = samples();
    for (int round = 0; round < 400; ++round) {
        std::string text = texts[random() % texts.size()];
        const std::size_t body = text.find("\n---\n") + 5;
        for (auto edits = 1 + random() % 8; edits > 0; --edits) {
            const std::size_t at = body + random() % (text.size() - body);
            if (random() % 3 == 0)
                text.erase(at, random() % 200);
            else
                text.insert(at, pieces[random() % pieces.size()]);
            if (text.size() <= body) text += "x";
        }
        diagnostic::Reporter reporter;
        if (!syntax::check_bytes(text::SourceId{0}, text, reporter)) continue;
        CAPTURE(round);
        REQUIRE(find_fault(read_source(text, sample_vocabulary())) == "");
    }
}
