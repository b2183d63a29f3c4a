// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Translations in packages and exports.
#include "credsmith/emit/emitter.h"
#include "credsmith/emit/package/package_form.h"
#include "unit/emit/full_repository.h"

#include <algorithm>
#include <string>

namespace credsmith::emit {
namespace {

using json::Value;

Value section(const Value& translation, std::string_view key) {
    for (const Value& each : translation["sections"])
        if (each["key"] == key) return each;
    return {};
}

TEST_CASE("a package holds its translations with the state of each text") {
    const test::BuiltRepository built = test::full_repository();
    const auto& coaching = test::entity_named(built.repository.credentials, "coaching");
    const Value form = package_form(built.repository, coaching);
    REQUIRE(form["translations"].size() == 1);
    const Value& spanish = form["translations"][0];
    CHECK(spanish["language"] == "es");
    CHECK(spanish["sections"].size() == 5);
    CHECK(section(spanish, "title") ==
          Value{{"key", "title"}, {"state", "current"}, {"text", "Un ciclo de acompañamiento"}});
    CHECK(section(spanish, "summary")["state"] == "machine");
    CHECK(section(spanish, "evidence.proficient")["state"] == "stale");
    CHECK(section(spanish, "evidence.proficient")["rich_text"]["html"] ==
          "<p>Une <em>tres</em> hechos.</p>\n");
    CHECK(section(spanish, "rationale")["rich_text"]["markdown"] ==
          "El *acompañamiento* funciona [@kraft] y [se observa](credentials/coaching/badge.png).");
    CHECK(section(spanish, "record.completion")["list"] ==
          Value::array({"Las dos rondas están completas."}));
}

TEST_CASE("the package of a stack holds its translations too") {
    const test::BuiltRepository built = test::full_repository();
    const auto& leading = test::entity_named(built.repository.stacks, "leading");
    const Value form = package_form(built.repository, leading);
    CHECK(form["translations"][0]["sections"][0]["text"] == "Dirigir");
}

TEST_CASE("what a translation says is part of the content hash") {
    test::BuiltRepository built = test::full_repository();
    const auto hash = [&] {
        const auto& coaching = test::entity_named(built.repository.credentials, "coaching");
        return find_emitter("package")->credential(built.repository, coaching).content_hash;
    };
    const std::string before = hash();
    for (model::Translation& each : built.repository.translations)
        if (each.of->value == "coaching")
            each.sections.front().value.text->markdown.text = "Otro título";
    CHECK(hash() != before);
}

TEST_CASE("an export to Open Badges tells that translations stay behind") {
    const test::BuiltRepository built = test::full_repository();
    const auto& all = built.repository.credentials;
    const auto losses = [&](std::string_view id) {
        const Emitter* emitter = find_emitter("open-badges-3");
        return emitter->credential(built.repository, test::entity_named(all, id)).losses;
    };
    const auto told = [](const std::vector<Loss>& some) {
        return std::ranges::count(some, "translations", &Loss::field);
    };
    CHECK(told(losses("coaching")) == 1);
    CHECK(told(losses("feedback")) == 0);
}

} // namespace
} // namespace credsmith::emit
