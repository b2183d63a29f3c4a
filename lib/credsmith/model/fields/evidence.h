// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/evidence.h.
#pragma once

#include "credsmith/model/evidence.h"
#include "credsmith/model/fields.h"

namespace credsmith::model {

template <>
struct Fields<WordBounds> {
    static constexpr auto list = std::tuple{
        field("min", &WordBounds::min),
        field("max", &WordBounds::max),
        field("binding", &WordBounds::binding),
    };
};

template <>
struct Fields<Prompt> {
    static constexpr auto list = std::tuple{
        field("id", &Prompt::id),
        field("text", &Prompt::text),
        field("words", &Prompt::words),
        field("components", &Prompt::components),
        field("outcomes", &Prompt::outcomes),
    };
};

template <>
struct Fields<Quantity> {
    static constexpr auto list = std::tuple{
        field("min", &Quantity::min),
        field("max", &Quantity::max),
        field("unit", &Quantity::unit),
    };
};

template <>
struct Fields<Limits> {
    static constexpr auto list = std::tuple{
        field("max_minutes", &Limits::max_minutes),
        field("max_mb", &Limits::max_mb),
        field("max_pages", &Limits::max_pages),
        field("words", &Limits::words),
    };
};

template <>
struct Fields<Template> {
    static constexpr auto list = std::tuple{
        field("file", &Template::file),
        field("url", &Template::url),
    };
};

template <>
struct Fields<Privacy> {
    static constexpr auto list = std::tuple{
        field("involves_minors", &Privacy::involves_minors),
        field("consent", &Privacy::consent),
        field("redaction", &Privacy::redaction),
    };
};

template <>
struct Fields<Artifact> {
    static constexpr auto list = std::tuple{
        field("id", &Artifact::id),
        field("title", &Artifact::title),
        field("description", &Artifact::description),
        field("type", &Artifact::type),
        field("formats", &Artifact::formats),
        field("quantity", &Artifact::quantity),
        field("limits", &Artifact::limits),
        field("template", &Artifact::template_document),
        field("completion", &Artifact::completion),
        field("privacy", &Artifact::privacy),
        field("shared_allowed", &Artifact::shared_allowed),
        field("alternatives", &Artifact::alternatives),
        field("after", &Artifact::after),
        field("components", &Artifact::components),
        field("outcomes", &Artifact::outcomes),
        field("rubric", &Artifact::rubric),
    };
};

template <>
struct Fields<Part> {
    static constexpr auto list = std::tuple{
        field("id", &Part::id),
        field("kind", &Part::kind),
        field("title", &Part::title),
        field("intro", &Part::intro),
        field("prompts", &Part::prompts),
        field("artifacts", &Part::artifacts),
        field("criteria", &Part::criteria),
        field("rubric", &Part::rubric),
        field("required", &Part::required),
    };
};

template <>
struct Fields<Submission> {
    static constexpr auto list = std::tuple{
        field("intro", &Submission::intro),
        field("parts", &Submission::parts),
    };
};

} // namespace credsmith::model
