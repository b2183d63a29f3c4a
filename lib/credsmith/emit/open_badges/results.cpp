// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/open_badges/results.h"

#include "credsmith/emit/shared/encode.h"
#include "credsmith/emit/shared/text_of.h"
#include "credsmith/json/scalar_text.h"
#include "credsmith/repository/query.h"
#include "credsmith/syntax/markdown_html.h"

#include <string>
#include <utility>

namespace credsmith::emit::open_badges {
namespace {

using json::Value;

/// One rubric and what is needed to name its nodes.
class RubricMapper {
public:
    RubricMapper(const repository::RubricUse& use, const model::Scale& scale,
                 const Subject& subject)
        : use_(use), scale_(scale), subject_(subject) {}

    /// https://www.imsglobal.org/spec/ob/v3p0/#resultdescription
    [[nodiscard]] Value result_description(const model::Criterion& criterion) const {
        Value value = Value::object();
        add(value, "id", criterion_id(criterion));
        add(value, "type", Value::array({"ResultDescription"}));
        add(value, "name", judged() + ": " + std::string(text_of(criterion.title)));
        add(value, "resultType", "RubricCriterionLevel");
        add(value, "rubricCriterionLevel", levels(criterion));
        if (const auto passing = repository::passing_level(scale_, criterion))
            add(value, "requiredLevel", level_id(criterion, *passing));
        return value;
    }

private:
    [[nodiscard]] std::string judged() const {
        const model::MaybeText& title =
            use_.artifact != nullptr ? use_.artifact->title : use_.part->title;
        return std::string(text_of(title));
    }

    [[nodiscard]] std::string criterion_id(const model::Criterion& criterion) const {
        if (criterion.uuid) return "urn:uuid:" + criterion.uuid->value;
        return subject_.identifiers.urn(
            {"credential", text_of(subject_.credential.id), text_of(criterion.id)});
    }

    [[nodiscard]] std::string level_id(const model::Criterion& criterion, std::size_t level) const {
        return subject_.identifiers.urn({"credential", text_of(subject_.credential.id),
                                         text_of(criterion.id), text_of(scale_.levels[level].id)});
    }

    /// https://www.imsglobal.org/spec/ob/v3p0/#rubriccriterionlevel: `level` and `points` are
    /// strings.
    [[nodiscard]] Value levels(const model::Criterion& criterion) const {
        Value list = Value::array();
        for (std::size_t i = 0; i < scale_.levels.size(); ++i) {
            const model::Level& level = scale_.levels[i];
            Value value = Value::object();
            add(value, "id", level_id(criterion, i));
            add(value, "type", Value::array({"RubricCriterionLevel"}));
            add(value, "name", text_of(level.name));
            add(value, "description", descriptor(criterion, text_of(level.id)));
            add(value, "level", std::to_string(i + 1));
            if (level.points) add(value, "points", json::number_text(level.points->value));
            list.push_back(std::move(value));
        }
        return list;
    }

    [[nodiscard]] static std::string descriptor(const model::Criterion& criterion,
                                                std::string_view level) {
        for (const auto& cell : criterion.cells)
            if (cell.key.value == level)
                return syntax::markdown_to_plain_text(cell.value.markdown.text);
        return {};
    }

    const repository::RubricUse& use_;
    const model::Scale& scale_;
    const Subject& subject_;
};

} // namespace

Value result_descriptions(const Subject& subject) {
    const model::Credential& credential = subject.credential;
    Value list = Value::array();
    for (const repository::RubricUse& use : repository::rubrics(credential)) {
        const model::Scale* scale =
            repository::scale_of(subject.repository, credential, *use.rubric);
        if (scale == nullptr) continue;
        const RubricMapper mapper(use, *scale, subject);
        for (const model::Criterion& criterion : use.rubric->criteria)
            list.push_back(mapper.result_description(criterion));
    }
    return list;
}

} // namespace credsmith::emit::open_badges
