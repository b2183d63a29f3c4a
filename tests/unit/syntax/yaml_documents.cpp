// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/syntax/yaml_documents.h"

#include <algorithm>
#include <array>
#include <random>

namespace credsmith::tests {
namespace {

constexpr std::array<std::string_view, 12> words{"lesson",
                                                 "goal",
                                                 "it's",
                                                 "Zeit",
                                                 "\xE4\xB8\xAD\xE6\x96\x87",
                                                 "\xF0\x9F\x8E\x93",
                                                 "caf\xC3\xA9",
                                                 "e\xCC\x81",
                                                 "a:b",
                                                 "x#y",
                                                 "100%",
                                                 "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x8F\xAB"};

constexpr auto documents = std::to_array<std::string_view>({
    R"(kind: credential
id: coaching-cycle
version: "1.0"
workload: {typical: 15}
topics: [Coaching]
audience: [Teacher leader]
badge: {file: badge.png, alt: "Two linked arrows"}
)",
    R"(# credsmith: ignore research/old -- the classic study
references:
  - key: kraft2018
    authors:
      - {family: Kraft, given: M. A.}
    year: 2018 # as published
    title: >
      The effect of
      teacher coaching

      on instruction
    doi: 10.3102/0034654318759268
)",
    R"(components:
- id: goal
  title: Setting the goal
  body: |
    Agree on *one* goal.

    - first
      - nested
    - `code: [x]`

    > "quoted"
- id: observe
  title: 'It''s the lesson'
  body: |+

    Text


next: value
)",
    R"(a:
  b:
    c:
      - - - deep
        - x
      -
        d: ~
      -
e: [[], {}, [a, [b]], {c: {d: e}}, f: g]
)",
    R"(plain: a b  c
  continued

  after a blank line # not text
url: https://example.org/a?b=c#d
time: 10:30
neg: -1
q: a ? b
)",
    R"("quoted key": 1
'single ''key''': 2
key with spaces: 3
)",
    R"({"kind": "scale", "levels": [
  {"id": "low"},
  {"id": "high"}
]}
)",
    R"(strip: |-
  a
indicated: |2
    two spaces
  none
folded: >1-
  one space
 none
only: |

last: >
  a
    more
  b)",
    "\xEF\xBB\xBFtitle: \xE4\xB8\xAD\xE6\x96\x87 \xF0\x9F\x8E\x93\r\nlist:\r\n- a\r\n\r\n- b\r\n",
    "quoted: \"one\r\n  two\\\r\n  three\"\r\nblock: |\r\n  a\r\n\r\n  b\r\n",
    "quoted: \"a\tb\"\nplain:\ta\tb\t# c\n",
    "block: |\n  a\tb\n\n  \tc\nflow: [\ta\t,\tb\t]\n",
    "empty:\nlast: # nothing",
});

/// Writes a document and remembers its meaning. Each function continues `out_` and gives what it
/// wrote.
class Generator {
public:
    explicit Generator(std::uint32_t seed) : random_(seed) {}

    GeneratedDocument document() {
        if (one_in(4)) comment_line(0);
        if (one_in(4)) out_ += "---\n";
        Meaning meaning = mapping(0, 3);
        if (one_in(4)) out_ += "# end\n";
        if (one_in(3)) use_windows_line_ends();
        if (one_in(3)) out_.insert(0, "\xEF\xBB\xBF");
        return {out_, std::move(meaning)};
    }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }

    bool one_in(std::size_t count) { return below(count) == 0; }

    std::string_view word() { return words[below(words.size())]; }

    void indent(std::size_t columns) { out_.append(columns, ' '); }

    void comment_line(std::size_t columns) {
        indent(columns);
        out_ += "# a comment: [with] \"marks\"\n";
    }

    void end_line() {
        if (one_in(5)) out_ += one_in(2) ? "  " : " # beside";
        out_ += '\n';
        if (one_in(6)) out_ += '\n';
    }

    Meaning mapping(std::size_t column, std::size_t depth) {
        Meaning meaning{Meaning::Type::mapping, {}, {}, {}};
        const std::size_t count = 1 + below(5);
        for (std::size_t i = 0; i < count; ++i) {
            // A mapping in a list starts behind the hyphen.
            if (i > 0 || out_.empty() || out_.back() == '\n') {
                if (one_in(6)) comment_line(column);
                indent(column);
            }
            meaning.keys.push_back("k" + std::to_string(i) + (one_in(5) ? " key" : ""));
            out_ += meaning.keys.back() + (one_in(8) ? " :" : ":");
            meaning.children.push_back(value(column, depth));
        }
        return meaning;
    }

    Meaning value(std::size_t column, std::size_t depth) {
        const std::size_t inner = column + 1 + below(4);
        switch (below(depth > 0 ? 8 : 6)) {
        case 0:
            return plain(inner);
        case 1:
            return single_quoted(inner);
        case 2:
            return double_quoted(inner);
        case 3:
            return literal(inner);
        case 4:
            return folded(inner);
        case 5:
            return flow_line();
        case 6:
            end_line();
            return mapping(inner, depth - 1);
        default:
            end_line();
            return list(one_in(2) ? column : inner, depth - 1);
        }
    }

    Meaning list(std::size_t column, std::size_t depth) {
        Meaning meaning{Meaning::Type::list, {}, {}, {}};
        const std::size_t count = 1 + below(4);
        for (std::size_t i = 0; i < count; ++i) {
            if (one_in(6)) comment_line(column);
            indent(column);
            out_ += "-";
            if (depth > 0 && one_in(3)) {
                out_ += " ";
                meaning.children.push_back(mapping(column + 2, depth - 1));
            } else {
                meaning.children.push_back(value(column, 0));
            }
        }
        return meaning;
    }

    /// Between two words of a text that folds: a space, or a new line.
    void fold(std::size_t column) {
        if (one_in(3)) {
            out_ += '\n';
            indent(column);
        } else {
            out_ += ' ';
        }
    }

    Meaning plain(std::size_t column) {
        Meaning meaning;
        out_ += ' ';
        for (std::size_t i = 0, count = 1 + below(6); i < count; ++i) {
            if (i > 0) fold(column);
            if (i > 0) meaning.text += ' ';
            const std::string_view next = word();
            out_ += next;
            meaning.text += next;
        }
        end_line();
        return meaning;
    }

    Meaning single_quoted(std::size_t column) {
        Meaning meaning;
        out_ += " '";
        for (std::size_t i = 0, count = 1 + below(5); i < count; ++i) {
            if (i > 0) fold(column);
            if (i > 0) meaning.text += ' ';
            const std::string_view next = word();
            meaning.text += next;
            for (const char byte : next)
                out_ += byte == '\'' ? "''" : std::string(1, byte);
        }
        out_ += '\'';
        end_line();
        return meaning;
    }

    Meaning double_quoted(std::size_t column) {
        struct Escape {
            std::string_view written, meant;
        };

        constexpr std::array<Escape, 6> escapes{
            Escape{"\\t", "\t"},  Escape{"\\\"", "\""},
            Escape{"\\\\", "\\"}, Escape{"\\u00e9", "\xC3\xA9"},
            Escape{"\\x41", "A"}, Escape{"\\U0001F393", "\xF0\x9F\x8E\x93"}};
        Meaning meaning;
        out_ += " \"";
        for (std::size_t i = 0, count = 1 + below(5); i < count; ++i) {
            if (i > 0) fold(column);
            if (i > 0) meaning.text += ' ';
            const Escape& escape = escapes[below(escapes.size())];
            const std::string_view next = word();
            out_ += std::string(next) + std::string(escape.written);
            meaning.text += std::string(next) + std::string(escape.meant);
        }
        out_ += '"';
        end_line();
        return meaning;
    }

    /// Lines of text, some empty, none of them at either end.
    std::vector<std::string> lines() {
        std::vector<std::string> result;
        for (std::size_t i = 0, count = 1 + below(5); i < count; ++i) {
            if (i > 0 && one_in(4)) result.emplace_back();
            result.push_back(std::string(word()) + " " + std::string(word()));
        }
        return result;
    }

    void write_lines(const std::vector<std::string>& text, std::size_t column) {
        for (const std::string& line : text) {
            if (!line.empty()) indent(column);
            out_ += line + '\n';
        }
    }

    Meaning literal(std::size_t column) {
        std::vector<std::string> text = lines();
        if (text.size() > 1 && one_in(2)) text.back().insert(0, one_in(2) ? "  " : "\t");
        const bool keeps_end = one_in(2);
        out_ += keeps_end ? " |\n" : " |-\n";
        write_lines(text, column);
        Meaning meaning;
        for (const std::string& line : text)
            meaning.text += line + '\n';
        if (!keeps_end) meaning.text.pop_back();
        return meaning;
    }

    Meaning folded(std::size_t column) {
        const std::vector<std::string> text = lines();
        out_ += " >-\n";
        write_lines(text, column);
        Meaning meaning;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool follows_text = i > 0 && !text[i - 1].empty();
            if (text[i].empty())
                meaning.text += '\n';
            else
                meaning.text += (follows_text ? " " : "") + text[i];
        }
        return meaning;
    }

    Meaning flow_line() {
        out_ += ' ';
        Meaning meaning = one_in(2) ? flow_list(2) : flow_mapping(2);
        end_line();
        return meaning;
    }

    Meaning flow_value(std::size_t depth) {
        if (depth > 0 && one_in(3))
            return one_in(2) ? flow_list(depth - 1) : flow_mapping(depth - 1);
        const std::string_view next = word();
        out_ += next;
        return {Meaning::Type::scalar, std::string(next), {}, {}};
    }

    Meaning flow_list(std::size_t depth) {
        Meaning meaning{Meaning::Type::list, {}, {}, {}};
        out_ += '[';
        for (std::size_t i = 0, count = below(4); i < count; ++i) {
            if (i > 0) out_ += ", ";
            meaning.children.push_back(flow_value(depth));
        }
        out_ += ']';
        return meaning;
    }

    Meaning flow_mapping(std::size_t depth) {
        Meaning meaning{Meaning::Type::mapping, {}, {}, {}};
        out_ += '{';
        for (std::size_t i = 0, count = below(4); i < count; ++i) {
            if (i > 0) out_ += ", ";
            meaning.keys.push_back("f" + std::to_string(i));
            out_ += meaning.keys.back() + ": ";
            meaning.children.push_back(flow_value(depth));
        }
        out_ += '}';
        return meaning;
    }

    void use_windows_line_ends() {
        std::string result;
        for (const char byte : out_)
            result += byte == '\n' ? "\r\n" : std::string(1, byte);
        out_ = std::move(result);
    }

    std::mt19937 random_;
    std::string out_;
};

} // namespace

GeneratedDocument generate_document(std::uint32_t seed) {
    return Generator(seed).document();
}

std::vector<std::string> handwritten_documents() {
    return {documents.begin(), documents.end()};
}

} // namespace credsmith::tests
