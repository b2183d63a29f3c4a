// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The settings in force for programs: schemas/report/rules.schema.json, config.schema.json.
#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/json/write.h"
#include "credsmith/workspace/in_force.h"
#include "credsmith/workspace/kinds.h"
#include "credsmith/workspace/offered_fixes.h"

namespace credsmith::workspace {
namespace {

using check::ParameterType;
using json::Value;

std::string_view name_of(Authority authority) {
    switch (authority) {
    case Authority::standard:
        return "default";
    case Authority::preset:
        return "preset";
    case Authority::profile:
        return "profile";
    case Authority::file:
        return "file";
    case Authority::command_line:
        return "command line";
    }
    CREDSMITH_UNREACHABLE();
}

std::string_view name_of(ParameterType type) {
    switch (type) {
    case ParameterType::whole_number:
        return "whole number";
    case ParameterType::number:
        return "number";
    case ParameterType::words:
        return "words";
    }
    CREDSMITH_UNREACHABLE();
}

class Writer {
public:
    explicit Writer(const Settings& settings) : places_(settings.sources) {}

    Value form(const NamedSetting& setting) {
        return {{"value", setting.value.empty() ? Value() : Value(setting.value)},
                {"origin", form(setting.origin)}};
    }

    static Value form(const OfferedFixes& fixes) {
        Value list = Value::array();
        if (fixes.safe) list.push_back("safe");
        if (fixes.unsafe) list.push_back("unsafe");
        return list;
    }

    Value form(const RuleInForce& rule) {
        Value parameters = Value::array();
        for (const ParameterInForce& each : rule.parameters)
            parameters.push_back(form(each));
        return {{"slug", rule.kind->slug},
                {"stage", workspace::name_of(rule.kind->stage)},
                {"summary", rule.kind->summary},
                {"since", rule.kind->since},
                {"preset", workspace::name_of(rule.kind->preset)},
                {"fixes", form(offered_fixes(*rule.kind))},
                {"severity",
                 {{"draft", diagnostic::name_of(rule.severity.draft)},
                  {"in_review", diagnostic::name_of(rule.severity.in_review)},
                  {"approved", diagnostic::name_of(rule.severity.approved)},
                  {"published", diagnostic::name_of(rule.severity.published)}}},
                {"origin", form(rule.origin)},
                {"parameters", std::move(parameters)}};
    }

    Value form(const std::vector<RuleInForce>& rules) {
        Value list = Value::array();
        for (const RuleInForce& rule : rules)
            list.push_back(form(rule));
        return list;
    }

private:
    Value form(const Origin& origin) {
        Value value = Value::object();
        value["from"] = name_of(origin.authority);
        if (!origin.place) return value;
        const text::Position start = places_.start(*origin.place);
        value["path"] = places_.path(origin.place->source);
        value["line"] = start.line;
        value["column"] = start.column;
        return value;
    }

    Value form(const ParameterInForce& each) {
        const check::Parameter& parameter = *each.parameter;
        Value value = {{"name", parameter.name},
                       {"type", name_of(parameter.type)},
                       {"meaning", parameter.meaning}};
        if (parameter.type == ParameterType::words) {
            value["default"] = Value::array();
            value["value"] = each.value.words;
        } else {
            value["default"] = number(parameter.standard);
            value["least"] = number(parameter.range.least);
            value["most"] = number(parameter.range.most);
            value["value"] = number(each.value.number);
        }
        value["origin"] = form(each.origin);
        return value;
    }

    /// A whole number without `.0`.
    static Value number(double number) {
        const auto whole = static_cast<std::int64_t>(number);
        if (static_cast<double>(whole) == number) return whole;
        return number;
    }

    diagnostic::Places places_;
};

} // namespace

std::string rules_as_json(const Settings& settings, const std::vector<RuleInForce>& rules) {
    Writer writer(settings);
    return json::write({{"schema", "credsmith-rules/1"},
                        {"profile", writer.form(settings.profile)},
                        {"preset", writer.form(settings.preset)},
                        {"rules", writer.form(rules)}});
}

std::string settings_as_json(const Settings& settings, const ShownSettings& shown) {
    Writer writer(settings);
    Value named = Value::object();
    for (const NamedSetting& each : shown.named)
        named[std::string(each.name)] = writer.form(each);
    return json::write({{"schema", "credsmith-config/1"},
                        {"path", shown.path.empty() ? Value() : Value(shown.path)},
                        {"settings", std::move(named)},
                        {"rules", writer.form(shown.rules)}});
}

} // namespace credsmith::workspace
