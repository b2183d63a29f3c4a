// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Words that betray something in the wrong place. They are written in two halves where this file
// itself is among those searched.
#include "structure/cpp_text.h"
#include "structure/law.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace credsmith::structure {
namespace {

/// Words that may not stand in the code (not the comments) of some C++ files.
struct ForbiddenCode {
    std::string word;
    std::vector<std::string> places;
    std::vector<std::string> exceptions;
    std::string advice;
};

const std::vector<ForbiddenCode>& forbidden_code() {
    const std::vector<std::string> library{"lib/"};
    const std::vector<std::string> product{"lib/", "cli/"};
    const std::vector<std::string> renderers{"lib/credsmith/diagnostic/render/"};
    const std::string no_output = "the library prints nothing: return a value or report a finding";
    const std::string no_exit = "the library never ends the program: return a value";
    const std::string no_colour = "colours belong to lib/credsmith/diagnostic/render";
    static const std::vector<ForbiddenCode> list{
        {"std::regex", product, {}, "use base::Pattern, which takes linear time"},
        {"#include <regex>", product, {}, "use base::Pattern, which takes linear time"},
        {"std::cout", library, {}, no_output},
        {"std::cerr", library, {}, no_output},
        {"std::clog", library, {}, no_output},
        {"fmt::print", library, {}, no_output},
        {"printf(", library, {}, no_output},
        {"exit(", library, {}, no_exit},
        {"abort(", library, {}, no_exit},
        {"terminate(", library, {}, no_exit},
        {"\\x1b[", library, renderers, no_colour},
        {"\\033[", library, renderers, no_colour},
        {"sort(", {"lib/credsmith/emit/formats/"}, {}, "emitters take the order of the repository"},
        {"stable_sort(",
         {"lib/credsmith/emit/formats/"},
         {},
         "emitters take the order of the repository"},
    };
    return list;
}

Problems check_code_words(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        if (!is_code(path)) continue;
        const std::string code = code_of(text);
        for (const ForbiddenCode& forbidden : forbidden_code()) {
            if (!is_in(path, forbidden.places) || is_in(path, forbidden.exceptions)) continue;
            for (const std::size_t offset : find_words(code, forbidden.word))
                problems.push_back(
                    problem_at(path, line_of(code, offset),
                               fmt::format("`{}`: {}", forbidden.word, forbidden.advice)));
        }
    }
    return problems;
}

Problems check_headers_without_using(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        if (!is_code(path) || !path.ends_with(".h")) continue;
        const std::string code = code_of(text);
        for (const std::size_t offset : find_words(code, "using namespace"))
            problems.push_back(problem_at(path, line_of(code, offset),
                                          "a header may not open a namespace for all who include "
                                          "it: write the names out"));
    }
    return problems;
}

/// A note to oneself, as opposed to a sentence about such notes.
std::vector<std::string> notes_to_oneself() {
    std::vector<std::string> notes;
    for (const std::string word : {"TO"
                                   "DO",
                                   "FIX"
                                   "ME"})
        for (const std::string& note : {"// " + word, "# " + word, word + ":", word + "("})
            notes.push_back(note);
    return notes;
}

Problems check_notes(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        const bool is_script = path.starts_with("script/") || path.starts_with(".ci/") ||
                               path.ends_with(".cmake") || path.ends_with("CMakeLists.txt");
        if (!is_code(path) && !is_script) continue;
        const std::string searched = is_script ? text : comments_of(text);
        for (const std::string& note : notes_to_oneself())
            for (const std::size_t offset : find_words(searched, note))
                problems.push_back(
                    problem_at(path, line_of(searched, offset),
                               fmt::format("`{}`: do it now, or open an issue", note)));
    }
    return problems;
}

struct PrivateText {
    std::string text;
    std::string advice;
};

/// Places of one machine, and hosts from which nothing may come by itself.
const std::vector<PrivateText>& private_texts() {
    const std::string machine = "a path of one machine: make it relative";
    const std::string registry = "the host of a package registry: what is needed is in "
                                 "script/packages.txt";
    static const std::vector<PrivateText> list{
        {"/ro"
         "ot/",
         machine},
        {"/ho"
         "me/",
         machine},
        {"/wo"
         "rk/",
         machine},
        {"py"
         "pi.org",
         registry},
        {"python"
         "hosted.org",
         registry},
        {"npm"
         "js.org",
         registry},
        {"npm"
         "js.com",
         registry},
        {"crates"
         ".io",
         registry},
        {"ruby"
         "gems.org",
         registry},
        {"proxy.go"
         "lang.org",
         registry},
        {"maven"
         ".org",
         registry},
    };
    return list;
}

/// `/x/` inside a longer path or address is somebody else's folder.
bool goes_on(std::string_view text, std::size_t offset) {
    if (text[offset] != '/' || offset == 0) return false;
    const char before = text[offset - 1];
    return before == '.' || before == '-' || before == '_' || (before >= '0' && before <= '9') ||
           (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
}

Problems check_private_texts(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files)
        for (const PrivateText& found : private_texts())
            for (const std::size_t offset : find_words(text, found.text))
                if (!goes_on(text, offset))
                    problems.push_back(
                        problem_at(path, line_of(text, offset),
                                   fmt::format("`{}` is {}", found.text, found.advice)));
    return problems;
}

TEST_CASE("printing, ending the program and colours in the library are problems") {
    CHECK(check_code_words({{{"lib/credsmith/check/run.cpp",
                              "// std::cout, exit(1)\nstd::cout << 1;\nfmt::print(\"x\");\n"
                              "std::exit(1);\nauto red = \"\\x1b[31m\";\nstd::snprintf(a);\n"}}}) ==
          Problems{
              "lib/credsmith/check/run.cpp:2: `std::cout`: the library prints nothing: return a "
              "value or report a finding",
              "lib/credsmith/check/run.cpp:3: `fmt::print`: the library prints nothing: return a "
              "value or report a finding",
              "lib/credsmith/check/run.cpp:4: `exit(`: the library never ends the program: return "
              "a value",
              "lib/credsmith/check/run.cpp:5: `\\x1b[`: colours belong to "
              "lib/credsmith/diagnostic/render"});
    CHECK(check_code_words({{{"cli/app.cpp", "std::cout << 1;"}}}).empty());
    CHECK(check_code_words({{{"lib/credsmith/diagnostic/render/palette.cpp", "\"\\x1b[31m\""}}})
              .empty());
}

TEST_CASE("std::regex is a problem wherever users can reach it") {
    CHECK(
        check_code_words({{{"cli/app.cpp", "#include <regex>\nstd::regex r;\n"}}}) ==
        Problems{"cli/app.cpp:2: `std::regex`: use base::Pattern, which takes linear time",
                 "cli/app.cpp:1: `#include <regex>`: use base::Pattern, which takes linear time"});
}

TEST_CASE("an emitter that sorts is a problem") {
    CHECK(check_code_words({{{"lib/credsmith/emit/formats/package.cpp",
                              "std::ranges::sort(a);\nstd::stable_sort(b);\nresort(c);\n"},
                             {"lib/credsmith/emit/shared/json_ld.cpp", "std::sort(a);"}}}) ==
          Problems{"lib/credsmith/emit/formats/package.cpp:1: `sort(`: emitters take the order of "
                   "the repository",
                   "lib/credsmith/emit/formats/package.cpp:2: `stable_sort(`: emitters take the "
                   "order of the repository"});
}

TEST_CASE("a header that opens a namespace is a problem") {
    CHECK(check_headers_without_using({{{"tests/support/x.h", "\nusing namespace std;\n"},
                                        {"tests/support/x.cpp", "using namespace std;\n"}}}) ==
          Problems{"tests/support/x.h:2: a header may not open a namespace for all who include it: "
                   "write the names out"});
}

TEST_CASE("a note to oneself is a problem") {
    const std::string word = "TO"
                             "DO";
    CHECK(check_notes({{{"lib/credsmith/base/id.h", "int a; // " + word + " later\n"},
                        {"script/setup", "# " + word + "\n"},
                        {"lib/credsmith/base/words.cpp",
                         "\"" + word + ":\"; // about `" + word + "`\n"}}}) ==
          Problems{"lib/credsmith/base/id.h:1: `// " + word + "`: do it now, or open an issue",
                   "script/setup:1: `# " + word + "`: do it now, or open an issue"});
}

TEST_CASE("a path of one machine and the host of a registry are problems in any file") {
    const std::string path = "/ho"
                             "me/";
    const std::string host = "py"
                             "pi.org";
    CHECK(check_private_texts(
              {{{"docs/guide.md", "See " + path + "me.\nhttps://example.org" + path + "\n"},
                {"script/setup", "fetch https://" + host + "/x\n"}}}) ==
          Problems{"docs/guide.md:1: `" + path + "` is a path of one machine: make it relative",
                   "script/setup:1: `" + host +
                       "` is the host of a package registry: what is needed is in "
                       "script/packages.txt"});
}

TEST_CASE("no forbidden word stands in the code of the tree") {
    const Problems problems = check_code_words(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

TEST_CASE("no header of the tree opens a namespace") {
    const Problems problems = check_headers_without_using(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

TEST_CASE("no note to oneself is left in the tree") {
    const Problems problems = check_notes(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

TEST_CASE("no file of the tree names a machine or a registry") {
    const Problems problems = check_private_texts(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

} // namespace
} // namespace credsmith::structure
