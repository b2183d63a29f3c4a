// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/encode.h"
#include "credsmith/json/write.h"

#include <doctest/doctest.h>

namespace credsmith::emit {
namespace {

/// Records as they are.
class Plain : public Encoder<Plain> {
public:
    Plain() = default;
};

/// Shows competencies in its own way.
class Shouting : public Encoder<Shouting> {
public:
    Shouting() = default;
    using Encoder::encode;

    [[nodiscard]] json::Value encode(const model::Competency& /*competency*/) const {
        return "COMPETENCY";
    }
};

model::Text text(std::string value) {
    return model::derived_text(std::move(value), {});
}

TEST_CASE("members stand in the order of the table, whatever was set first") {
    model::NamedPlace place;
    place.url = text("https://example.org/");
    place.name = text("A place");
    CHECK(json::canonical(Plain().encode(place)) ==
          R"({"name":"A place","url":"https://example.org/"})");
    CHECK(Plain().encode(place).begin().key() == "name");
}

TEST_CASE("what is absent, empty or holds only empty things leaves no trace") {
    model::Credential credential;
    credential.title = text("");
    credential.competency = model::Competency{};
    credential.components.emplace_back();
    credential.rationale = model::RichText{};
    CHECK(Plain().encode(credential) == json::Value::object());
}

TEST_CASE("false and zero are said") {
    model::Workload workload;
    workload.min = model::Located<double>{0.0, {}};
    model::Privacy privacy;
    privacy.involves_minors = model::Located<bool>{false, {}};
    CHECK(Plain().encode(workload).contains("min"));
    CHECK(Plain().encode(privacy).contains("involves_minors"));
}

TEST_CASE("enumerators are written by the names that authors use") {
    const model::Maybe<model::Status> status =
        model::Located<model::Status>{model::Status::in_review, {}};
    CHECK(Plain().encode(status) == "in_review");
    const model::Maybe<model::ResourceType> type =
        model::Located<model::ResourceType>{model::ResourceType::template_document, {}};
    CHECK(Plain().encode(type) == "template");
}

TEST_CASE("whole numbers are written without a fraction") {
    model::Workload workload;
    workload.typical = model::Located<double>{15.0, {}};
    workload.max = model::Located<double>{20.5, {}};
    CHECK(json::canonical(Plain().encode(workload)) == R"({"max":20.5,"typical":15})");
}

TEST_CASE("a mapping whose keys the author chose becomes an object in the same order") {
    model::Criterion criterion;
    for (const char* level : {"high", "low"})
        criterion.cells.push_back({text(level), {{std::string("is ") + level, {}}, {}, {}}});
    CHECK(Plain().encode(criterion).dump() == R"({"cells":{"high":"is high","low":"is low"}})");
}

TEST_CASE("a format shows a type in its own way, also deep inside other records") {
    model::Credential credential;
    credential.id = text("a");
    credential.competency.emplace().statement = text("Somebody can.");
    CHECK(json::canonical(Shouting().encode(credential)) ==
          R"({"competency":"COMPETENCY","id":"a"})");
}

} // namespace
} // namespace credsmith::emit
