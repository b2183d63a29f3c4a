// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How much the types that are handed to everybody may offer. A context that grows with every wish
// ends up as everything; a rule that wants more should ask the repository.
#include "structure/cpp_text.h"
#include "structure/source_tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace credsmith::structure {
namespace {

struct Budget {
    std::string folder;
    std::string type; ///< with its keyword
    std::size_t members;
};

/// Each number here needs a decision record to grow.
const std::vector<Budget>& budgets() {
    static const std::vector<Budget> list{
        {"lib/credsmith/diagnostic/", "class Reporter", 4},
        {"lib/credsmith/diagnostic/", "class Builder", 4},
        {"lib/credsmith/check/", "class Reporter", 2},
        {"lib/credsmith/check/", "struct Subject", 6},
        {"lib/credsmith/repository/", "struct Repository", 10},
    };
    return list;
}

/// Counts public declarations between the braces of a type.
class MemberCounter {
public:
    MemberCounter(std::string_view code, std::size_t open, bool is_public)
        : code_(code), next_(open + 1), is_public_(is_public) {}

    [[nodiscard]] std::size_t count() {
        while (depth_ > 0 && next_ < code_.size()) {
            if (depth_ == 1 && !in_declaration_ && skip_access()) continue;
            step(code_[next_++]);
        }
        return count_;
    }

private:
    bool skip_access() {
        constexpr auto labels =
            std::to_array<std::string_view>({"public:", "protected:", "private:"});
        const std::string_view rest = code_.substr(next_);
        const auto label = std::ranges::find_if(
            labels, [rest](std::string_view access) { return rest.starts_with(access); });
        if (label == labels.end()) return false;
        is_public_ = label == labels.begin();
        next_ += label->size();
        return true;
    }

    void step(char c) {
        if (c == ' ' || c == '\n') return;
        if (c == '{' || c == '(') ++depth_;
        if (c == '}' || c == ')') --depth_;
        if (depth_ == 0) return;
        in_declaration_ = true;
        const bool ends = c == ';' || (c == '}' && !continues());
        if (depth_ == 1 && ends) end_declaration();
    }

    /// After a brace: initialisers of members, and declarations that end with `;` all the same.
    [[nodiscard]] bool continues() const {
        const std::size_t following = code_.find_first_not_of(" \n", next_);
        return following != std::string_view::npos &&
               std::string_view(";,{").find(code_[following]) != std::string_view::npos;
    }

    void end_declaration() {
        if (is_public_) ++count_;
        in_declaration_ = false;
    }

    std::string_view code_;
    std::size_t next_;
    bool is_public_;
    bool in_declaration_ = false;
    int depth_ = 1;
    std::size_t count_ = 0;
};

/// Number of public members of `type` if `text` defines it.
std::optional<std::size_t> count_members(std::string_view text, const std::string& type) {
    const std::string code = code_of(text);
    for (const std::size_t offset : find_words(code, type)) {
        const std::size_t after = offset + type.size();
        const std::size_t end = code.find_first_of("{;", after);
        const bool is_whole_name = code.find_first_of(" \n:{;", after) == after;
        if (!is_whole_name || end == std::string::npos || code[end] == ';') continue;
        return MemberCounter(code, end, type.starts_with("struct")).count();
    }
    return std::nullopt;
}

Problems check_member_budgets(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        for (const Budget& budget : budgets()) {
            if (!path.starts_with(budget.folder) || !path.ends_with(".h")) continue;
            const auto members = count_members(text, budget.type);
            if (members && *members > budget.members)
                problems.push_back(fmt::format(
                    "{}: `{}` has {} public members, its budget is {}: find another home for "
                    "the new one, or decide in a record",
                    path, budget.type, *members, budget.members));
        }
    }
    return problems;
}

TEST_CASE("public members are counted, private ones and what is inside them are not") {
    CHECK(count_members("class Reporter;\n"
                        "class Reporter {\n"
                        "public:\n"
                        "    Reporter(int a, int b) : a_(a), b_{b} {}\n"
                        "    // one; two; three;\n"
                        "    [[nodiscard]] int found() const { if (a_) { return 1; } return 2; }\n"
                        "    template <class T>\n"
                        "    void report(const T& a = {});\n"
                        "    struct Inner { int x; int y; };\n"
                        "private:\n"
                        "    int a_;\n"
                        "    int b_;\n"
                        "public:\n"
                        "    int late;\n"
                        "};\n",
                        "class Reporter") == 5);
    CHECK(count_members("template <class T>\nstruct Subject {\n const T& item;\n int a = 1;\n};",
                        "struct Subject") == 2);
    CHECK(count_members("struct SubjectList { int a; };", "struct Subject") == std::nullopt);
}

TEST_CASE("a type that offers more than its budget is a problem") {
    CHECK(check_member_budgets(
              {{{"lib/credsmith/check/reporter.h",
                 "class Reporter {\npublic:\n int a();\n int b();\n int c();\n};\n"}}}) ==
          Problems{"lib/credsmith/check/reporter.h: `class Reporter` has 3 public members, its "
                   "budget is 2: find another home for the new one, or decide in a record"});
}

TEST_CASE("the types that are handed to everybody keep their budgets") {
    const Problems problems = check_member_budgets(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

TEST_CASE("every budget is for a type that exists") {
    for (const Budget& budget : budgets()) {
        const bool exists = std::ranges::any_of(real_tree().files, [&budget](const auto& file) {
            return file.first.starts_with(budget.folder) && file.first.ends_with(".h") &&
                   count_members(file.second, budget.type).has_value();
        });
        CHECK_MESSAGE(exists, budget.folder << " has no `" << budget.type << "`: mend the table");
    }
}

} // namespace
} // namespace credsmith::structure
