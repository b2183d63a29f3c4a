// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/ecmascript_pattern.h"

#include <array>
#include <string>
#include <utility>

namespace credsmith::schema {
namespace {

/// Long names of general categories (Unicode, PropertyValueAliases), of which RE2 knows the short
/// ones only.
constexpr std::array<std::pair<std::string_view, std::string_view>, 36> categories{{
    {"Close_Punctuation", "Pe"},
    {"Connector_Punctuation", "Pc"},
    {"Control", "Cc"},
    {"Currency_Symbol", "Sc"},
    {"Dash_Punctuation", "Pd"},
    {"Decimal_Number", "Nd"},
    {"Enclosing_Mark", "Me"},
    {"Final_Punctuation", "Pf"},
    {"Format", "Cf"},
    {"Initial_Punctuation", "Pi"},
    {"Letter", "L"},
    {"Letter_Number", "Nl"},
    {"Line_Separator", "Zl"},
    {"Lowercase_Letter", "Ll"},
    {"Mark", "M"},
    {"Math_Symbol", "Sm"},
    {"Modifier_Letter", "Lm"},
    {"Modifier_Symbol", "Sk"},
    {"Nonspacing_Mark", "Mn"},
    {"Number", "N"},
    {"Open_Punctuation", "Ps"},
    {"Other", "C"},
    {"Other_Letter", "Lo"},
    {"Other_Number", "No"},
    {"Other_Punctuation", "Po"},
    {"Other_Symbol", "So"},
    {"Paragraph_Separator", "Zp"},
    {"Private_Use", "Co"},
    {"Punctuation", "P"},
    {"Separator", "Z"},
    {"Space_Separator", "Zs"},
    {"Spacing_Mark", "Mc"},
    {"Surrogate", "Cs"},
    {"Symbol", "S"},
    {"Titlecase_Letter", "Lt"},
    {"Uppercase_Letter", "Lu"},
}};

/// The name inside `\p{...}` as RE2 knows it: `Script=Greek`, `gc=L` and long names are
/// ECMAScript's.
std::string_view property_name(std::string_view name) {
    if (const std::size_t equals = name.find('='); equals != std::string_view::npos)
        name = name.substr(equals + 1);
    for (const auto& [long_name, short_name] : categories)
        if (name == long_name) return short_name;
    return name;
}

/// Walks an expression and respells it piece by piece.
class Translator {
public:
    explicit Translator(std::string_view expression) : rest_(expression) {}

    [[nodiscard]] std::string translate() {
        while (!rest_.empty()) {
            if (rest_.starts_with("\\p{") || rest_.starts_with("\\P{"))
                property();
            else if (rest_.starts_with("\\u"))
                code_unit();
            else if (rest_.starts_with("(?<") && !rest_.starts_with("(?<=") &&
                     !rest_.starts_with("(?<!"))
                respell(3, "(?P<");
            else
                copy(rest_.front() == '\\' ? 2 : 1);
        }
        return std::move(result_);
    }

private:
    void copy(std::size_t length) {
        const std::string_view piece = rest_.substr(0, length);
        result_ += piece;
        rest_.remove_prefix(piece.size());
    }

    void respell(std::size_t length, std::string_view replacement) {
        result_ += replacement;
        rest_.remove_prefix(length);
    }

    void property() {
        const std::size_t close = rest_.find('}');
        if (close == std::string_view::npos) return copy(rest_.size());
        result_ += rest_.substr(0, 3);
        result_ += property_name(rest_.substr(3, close - 3));
        rest_.remove_prefix(close);
    }

    /// `\u{1F600}` and `\u0041`.
    void code_unit() {
        constexpr std::size_t digits = 4;
        if (rest_.starts_with("\\u{")) return respell(2, "\\x");
        if (rest_.size() < 2 + digits) return copy(rest_.size());
        const std::string braced = "\\x{" + std::string(rest_.substr(2, digits)) + "}";
        respell(2 + digits, braced);
    }

    std::string_view rest_;
    std::string result_;
};

} // namespace

std::optional<base::Pattern> compile_ecmascript(std::string_view expression) {
    return base::Pattern::compile(Translator(expression).translate());
}

} // namespace credsmith::schema
