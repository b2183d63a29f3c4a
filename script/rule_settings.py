# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What the schema of the manifest knows of the rules that can be set: made from what `credsmith rules -f json` says of
their parameters. Every other rule takes a severity only, and is not named there."""
import json

WIDTH = 118
BEGIN = '    "rule_settings": {'
SEVERITY = {"$ref": "#/$defs/severity", "title": "Severity", "description": "How serious a finding of this rule is.",
            "examples": ["warning"]}


def example_of(parameter):
    return ["example"] if parameter["type"] == "words" else parameter["default"]


def parameter_schema(parameter):
    meaning = parameter["meaning"][0].upper() + parameter["meaning"][1:]
    schema = {"title": parameter["name"]}
    if parameter["type"] == "words":
        return {**schema, "description": meaning + ".", "type": "array", "items": {"type": "string"},
                "examples": [example_of(parameter)]}
    least, most, default = parameter["least"], parameter["most"], parameter["default"]
    return {**schema, "description": f"{meaning}: from {least:g} to {most:g}, {default:g} by default.",
            "type": "integer" if parameter["type"] == "whole number" else "number",
            "minimum": least, "maximum": most, "examples": [default]}


def rule_schema(rule):
    parameters = {each["name"]: parameter_schema(each) for each in rule["parameters"]}
    example = {name: schema["examples"][0] for name, schema in parameters.items()}
    summary = rule["summary"][0].upper() + rule["summary"][1:] + "."
    return {"title": rule["slug"], "description": summary, "anyOf": [
        {"$ref": "#/$defs/severity"},
        {"title": "Settings of " + rule["slug"], "description": "A severity, or what else of the rule can be set.",
         "type": "object", "properties": {"severity": SEVERITY, **parameters}, "patternProperties": {"^x-": True},
         "additionalProperties": False}], "examples": [example]}


def definition(rules):
    known = {rule["slug"]: rule_schema(rule) for rule in rules if rule["parameters"]}
    return {"title": "Rule settings",
            "description": "Names of rules, each with `off`, `note`, `warning` or `error`, or with a group of fields "
                           "where more of it can be set.",
            "type": "object", "properties": known, "patternProperties": {"^x-": True},
            "additionalProperties": {"$ref": "#/$defs/rule_setting"},
            "examples": [{"competency/vague-verb": "error"}]}


def pretty(value, indent):
    """JSON on one line where it fits, like the rest of the schemas."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) + indent <= WIDTH or not isinstance(value, (dict, list)):
        return line
    inner = " " * (indent + 2)
    if isinstance(value, list):
        items = [inner + pretty(each, indent + 2) for each in value]
        return "[\n" + ",\n".join(items) + "\n" + " " * indent + "]"
    items = [f"{inner}{json.dumps(key)}: {pretty(each, indent + 2)}" for key, each in value.items()]
    return "{\n" + ",\n".join(items) + "\n" + " " * indent + "}"


def with_rules(schema_text, rules):
    """The text of the schema with its definition `rule_settings` made anew."""
    before, rest = schema_text.split(BEGIN + "\n")
    after = rest.split("\n    },\n", 1)[1]
    return f"{before}{BEGIN[:-1]}{pretty(definition(rules), 4)},\n{after}"
