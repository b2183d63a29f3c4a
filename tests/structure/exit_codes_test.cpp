// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The exit codes of the program and those of its documentation are the same.
#include "cli/exit_code.h"
#include "structure/cpp_text.h"
#include "structure/source_tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace credsmith::structure {
namespace {

const std::string header_path = "cli/exit_code.h";
const std::string page_path = "docs/reference/exit-codes.md";

/// Names by number.
using Codes = std::map<std::string, std::string>;

/// `name = number` between the braces of the enumeration.
Codes codes_of_header(std::string_view text) {
    const std::string code = code_of(text);
    const std::size_t open =
        code.find('{', std::min(code.find("enum class ExitCode"), code.size()));
    if (open == std::string::npos) return {};
    std::string list = code.substr(open + 1, code.find('}', open) - open - 1);
    std::ranges::replace_if(
        list, [](char c) { return c == ',' || c == '='; }, ' ');
    std::istringstream words{list};
    Codes codes;
    for (std::string name, number; words >> name >> number;)
        codes[number] = name;
    return codes;
}

/// Rows `| number | name | ...` of the table.
Codes codes_of_page(std::string_view text) {
    Codes codes;
    for (const std::string_view line : lines_of(text)) {
        std::istringstream words{std::string(line)};
        std::string bar;
        std::string number;
        std::string name;
        words >> bar >> number >> bar >> name;
        const bool is_row =
            line.starts_with('|') && number.find_first_not_of("0123456789") == std::string::npos;
        std::erase(name, '`');
        if (is_row && !number.empty()) codes[number] = name;
    }
    return codes;
}

Problems check_exit_codes(const SourceTree& tree) {
    const Codes in_header = codes_of_header(text_of(tree, header_path));
    const Codes on_page = codes_of_page(text_of(tree, page_path));
    Problems problems;
    if (in_header.empty()) problems.push_back(header_path + ": has no `enum class ExitCode`");
    for (const auto& [number, name] : in_header)
        if (!on_page.contains(number) || on_page.at(number) != name)
            problems.push_back(fmt::format("{}: give the table a row `| {} | `{}` | ... |`",
                                           page_path, number, name));
    for (const auto& [number, name] : on_page)
        if (!in_header.contains(number))
            problems.push_back(
                fmt::format("{}: the program has no exit code {}", page_path, number));
    return problems;
}

TEST_CASE("a code that the page lacks, names otherwise or made up is a problem") {
    const std::string header = "enum class ExitCode : int { success = 0, findings = 1, late = 7 };";
    const std::string page = "| code | name | when |\n|---|---|---|\n| 0 | `success` | fine |\n"
                             "| 1 | `found` | x |\n| 9 | `more` | x |\n";
    CHECK(check_exit_codes({{{header_path, header}, {page_path, page}}}) ==
          Problems{page_path + ": give the table a row `| 1 | `findings` | ... |`",
                   page_path + ": give the table a row `| 7 | `late` | ... |`",
                   page_path + ": the program has no exit code 9"});
    CHECK(check_exit_codes({}) == Problems{header_path + ": has no `enum class ExitCode`"});
}

TEST_CASE("the exit codes of the program and of its page agree") {
    const Problems problems = check_exit_codes(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

TEST_CASE("of several outcomes the gravest is the exit code") {
    using cli::ExitCode;
    using cli::worst;
    CHECK(worst(ExitCode::success, ExitCode::findings) == ExitCode::findings);
    CHECK(worst(ExitCode::could_not, ExitCode::findings) == ExitCode::could_not);
    CHECK(worst(ExitCode::could_not, ExitCode::internal_error) == ExitCode::internal_error);
    CHECK(worst(ExitCode::interrupted, ExitCode::internal_error) == ExitCode::interrupted);
    CHECK(worst(ExitCode::success, ExitCode::success) == ExitCode::success);
}

} // namespace
} // namespace credsmith::structure
