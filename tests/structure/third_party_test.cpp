// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where other people's headers may appear and where exceptions may be caught, against layers.txt.
#include "structure/cpp_text.h"
#include "structure/law.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

namespace credsmith::structure {
namespace {

/// Headers of the language itself have neither a folder nor an extension.
bool is_standard(std::string_view header) {
    return header.find_first_of("./") == std::string_view::npos;
}

const HeaderPermission* find_permission(const Law& law, const std::string& header) {
    const auto found = std::ranges::find_if(law.third_party, [&header](const auto& permission) {
        return header.starts_with(permission.prefix);
    });
    return found == law.third_party.end() ? nullptr : &*found;
}

Problems check_third_party(const SourceTree& tree) {
    const Law law = read_law(tree);
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        if (!is_code(path)) continue;
        for (const Include& include : includes_of(text)) {
            if (include.is_quoted || is_standard(include.header)) continue;
            const HeaderPermission* permission = find_permission(law, include.header);
            if (permission == nullptr)
                problems.push_back(problem_at(
                    path, include.line,
                    fmt::format("`{}` is not in {}: a new library needs a decision record",
                                include.header, law_path)));
            else if (!is_in(path, permission->places))
                problems.push_back(
                    problem_at(path, include.line,
                               fmt::format("`{}` stays behind its adapter; its places are in {}",
                                           include.header, law_path)));
        }
    }
    return problems;
}

Problems check_catch(const SourceTree& tree) {
    const Law law = read_law(tree);
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        if (!is_code(path) || path.starts_with("tests/") || is_in(path, law.catchers)) continue;
        const std::string code = code_of(text);
        for (const std::size_t offset : find_words(code, "catch ("))
            problems.push_back(problem_at(
                path, line_of(code, offset),
                fmt::format("exceptions end in the adapters that {} lists; return a value instead",
                            law_path)));
    }
    return problems;
}

SourceTree tree_with(const std::string& path, const std::string& text) {
    return {{{std::string(law_path), "third-party re2/: lib/credsmith/base/pattern.cpp\n"
                                     "third-party fmt/: lib/\n"
                                     "catch: lib/credsmith/json/read.cpp\n"},
             {path, text}}};
}

TEST_CASE("a header outside its adapter is a problem") {
    CHECK(check_third_party(tree_with("lib/credsmith/check/run.cpp",
                                      "#include <fmt/format.h>\n#include <re2/re2.h>\n")) ==
          Problems{"lib/credsmith/check/run.cpp:2: `re2/re2.h` stays behind its adapter; its "
                   "places are in lib/credsmith/layers.txt"});
    CHECK(check_third_party(tree_with("lib/credsmith/base/pattern.cpp", "#include <re2/re2.h>\n"))
              .empty());
}

TEST_CASE("a header of a library that nobody decided on is a problem") {
    CHECK(check_third_party(
              tree_with("cli/main.cpp", "#include <vector>\n#include <boost/any.hpp>\n")) ==
          Problems{"cli/main.cpp:2: `boost/any.hpp` is not in lib/credsmith/layers.txt: a new "
                   "library needs a decision record"});
}

TEST_CASE("an exception that is caught outside the adapters is a problem") {
    const std::string text = "try {\n} catch (...) {\n}\n// catch (no)\n";
    CHECK(check_catch(tree_with("lib/credsmith/check/run.cpp", text)) ==
          Problems{"lib/credsmith/check/run.cpp:2: exceptions end in the adapters that "
                   "lib/credsmith/layers.txt lists; return a value instead"});
    CHECK(check_catch(tree_with("lib/credsmith/json/read.cpp", text)).empty());
}

TEST_CASE("every third-party header in the tree is in its place") {
    const Problems problems = check_third_party(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

TEST_CASE("exceptions are caught in adapters only") {
    const Problems problems = check_catch(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

} // namespace
} // namespace credsmith::structure
