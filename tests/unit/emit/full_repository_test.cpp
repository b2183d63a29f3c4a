// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/model/fields/document.h"
#include "unit/emit/full_repository.h"

#include <set>
#include <string>

namespace credsmith::test {
namespace {

/// Collects every field that is empty in some record, and every one that is not, as
/// `criteria.category`: by the name of the field that holds the record.
class EmptyFields {
public:
    template <class Record>
    void visit(const Record& record, std::string_view holder) {
        model::for_each_field(
            record, [&](std::string_view name, const auto& member) { look(member, holder, name); });
    }

    /// Fields that no record fills.
    [[nodiscard]] std::set<std::string> never_filled() const {
        std::set<std::string> paths;
        for (const std::string& path : empty_)
            if (!filled_.contains(path)) paths.insert(path);
        return paths;
    }

private:
    template <class Member>
    void look(const Member& member, std::string_view holder, std::string_view name) {
        const std::string path = std::string(holder) + "." + std::string(name);
        (is_empty(member) ? empty_ : filled_).insert(path);
        enter(member, name);
    }

    template <class T>
    static bool is_empty(const std::optional<T>& value) {
        return !value;
    }

    template <class T>
    static bool is_empty(const std::vector<T>& items) {
        return items.empty();
    }

    template <class T>
    void enter(const std::optional<T>& value, std::string_view name) {
        if (value) enter(*value, name);
    }

    template <class T>
    void enter(const std::vector<T>& items, std::string_view name) {
        for (const T& item : items)
            enter(item, name);
    }

    template <class T>
    void enter(const T& value, std::string_view name) {
        if constexpr (model::is_record<T>) visit(value, name);
    }

    std::set<std::string> empty_;
    std::set<std::string> filled_;
};

std::string joined(const std::set<std::string>& paths) {
    std::string text;
    for (const std::string& path : paths)
        text += path + "\n";
    return text;
}

TEST_CASE("the repository that formats are tested with fills every field and links cleanly") {
    const BuiltRepository built = full_repository();
    for (const diagnostic::Diagnostic& finding : built.findings)
        FAIL_CHECK(finding.message);
    EmptyFields fields;
    fields.visit(entity_named(built.repository.credentials, "coaching"), "credential");
    fields.visit(entity_named(built.repository.issuers, "kvec"), "issuer");
    CHECK(joined(fields.never_filled()) == "");
}

TEST_CASE("the stack that formats are tested with fills every field of a stack") {
    const BuiltRepository built = full_repository();
    const model::Stack& stack = entity_named(built.repository.stacks, "leading");
    model::for_each_field(stack, [](std::string_view name, const auto& member) {
        CAPTURE(name);
        if constexpr (requires { member.has_value(); })
            CHECK(member.has_value());
        else
            CHECK(!member.empty());
    });
}

} // namespace
} // namespace credsmith::test
