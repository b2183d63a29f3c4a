// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/assertions.h"

#include "credsmith/json/write.h"
#include "credsmith/schema/ecmascript_pattern.h"

#include <array>

namespace credsmith::schema {
namespace {

using Side = keyword::NumberBound::Side;

constexpr std::array<std::pair<std::string_view, Type>, 7> type_names{{
    {"null", Type::null},
    {"boolean", Type::boolean},
    {"integer", Type::integer},
    {"number", Type::number},
    {"string", Type::string},
    {"array", Type::array},
    {"object", Type::object},
}};

constexpr std::array<std::pair<const char*, Side>, 4> number_bounds{{
    {"minimum", Side::minimum},
    {"maximum", Side::maximum},
    {"exclusiveMinimum", Side::exclusive_minimum},
    {"exclusiveMaximum", Side::exclusive_maximum},
}};

struct CountNames {
    Type of;
    const char* least;
    const char* most;
};

constexpr std::array<CountNames, 3> count_bounds{{
    {Type::string, "minLength", "maxLength"},
    {Type::array, "minItems", "maxItems"},
    {Type::object, "minProperties", "maxProperties"},
}};

/// Compiles keyword after keyword; the first that makes no sense is remembered.
class Assertions {
public:
    explicit Assertions(const json::Value& schema) : schema_(schema) {}

    [[nodiscard]] base::Result<std::vector<Keyword>, std::string> compile() {
        types();
        choices();
        numbers();
        counts();
        pattern();
        if (const json::Value* unique = member("uniqueItems"); unique != nullptr && *unique == true)
            add("uniqueItems", keyword::UniqueItems{});
        if (const json::Value* names = member("required"))
            add("required", keyword::Required{strings(*names, "required")});
        dependent_required();
        if (!error_.empty()) return base::Failure{std::move(error_)};
        return std::move(keywords_);
    }

private:
    [[nodiscard]] const json::Value* member(const char* name) const {
        const auto found = schema_.find(name);
        return found == schema_.end() ? nullptr : &*found;
    }

    void add(std::string_view name, auto test) { keywords_.push_back({name, std::move(test)}); }

    void refuse(std::string_view name) {
        if (error_.empty()) error_ = "`" + std::string(name) + "` has a value that makes no sense";
    }

    std::vector<std::string> strings(const json::Value& list, std::string_view keyword) {
        std::vector<std::string> result;
        if (!list.is_array()) refuse(keyword);
        for (const json::Value& item : list) {
            if (!item.is_string()) {
                refuse(keyword);
                break;
            }
            result.push_back(item.get<std::string>());
        }
        return result;
    }

    void types() {
        const json::Value* value = member("type");
        if (value == nullptr) return;
        keyword::TypeIs test;
        for (const std::string& name :
             strings(value->is_array() ? *value : json::Value::array({*value}), "type")) {
            const auto* found =
                std::ranges::find(type_names, name, &std::pair<std::string_view, Type>::first);
            if (found == type_names.end()) return refuse("type");
            test.types.push_back(found->second);
        }
        add("type", std::move(test));
    }

    void choices() {
        const auto constant = [](const json::Value& value) {
            return Constant{value, json::canonical(value)};
        };
        if (const json::Value* value = member("const"))
            add("const", keyword::Choice{{constant(*value)}});
        const json::Value* values = member("enum");
        if (values == nullptr) return;
        if (!values->is_array()) return refuse("enum");
        keyword::Choice choice;
        for (const json::Value& value : *values)
            choice.values.push_back(constant(value));
        add("enum", std::move(choice));
    }

    void numbers() {
        for (const auto& [name, side] : number_bounds) {
            const json::Value* value = member(name);
            if (value == nullptr) continue;
            if (!value->is_number()) return refuse(name);
            add(name, keyword::NumberBound{side, value->get<double>()});
        }
        const json::Value* value = member("multipleOf");
        if (value == nullptr) return;
        if (!value->is_number() || *value <= 0) return refuse("multipleOf");
        add("multipleOf", keyword::MultipleOf{value->get<double>()});
    }

    void counts() {
        for (const auto& [of, least, most] : count_bounds) {
            if (const auto count = count_member(schema_, least))
                add(least, keyword::CountBound{.of = of, .least = *count});
            if (const auto count = count_member(schema_, most))
                add(most, keyword::CountBound{.of = of, .most = *count});
        }
    }

    void pattern() {
        const json::Value* value = member("pattern");
        if (value == nullptr) return;
        if (!value->is_string()) return refuse("pattern");
        const auto compiled = compile_ecmascript(value->get_ref<const std::string&>());
        if (!compiled) return refuse("pattern");
        add("pattern", keyword::Matches{*compiled});
    }

    void dependent_required() {
        const json::Value* value = member("dependentRequired");
        if (value == nullptr) return;
        if (!value->is_object()) return refuse("dependentRequired");
        keyword::DependentRequired test;
        for (const auto& [name, names] : value->get_ref<const json::Value::object_t&>())
            test.names.emplace(name, strings(names, "dependentRequired"));
        add("dependentRequired", std::move(test));
    }

    const json::Value& schema_;
    std::vector<Keyword> keywords_;
    std::string error_;
};

} // namespace

base::Result<std::vector<Keyword>, std::string> compile_assertions(const json::Value& schema) {
    return Assertions(schema).compile();
}

std::optional<std::size_t> count_member(const json::Value& schema, const char* name) {
    const auto found = schema.find(name);
    if (found == schema.end() || !found->is_number() || *found < 0) return std::nullopt;
    return static_cast<std::size_t>(found->get<double>());
}

} // namespace credsmith::schema
