// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/package/translations_form.h"

#include "credsmith/base/assert.h"
#include "credsmith/emit/package/rich_form.h"
#include "credsmith/emit/shared/encode.h"
#include "credsmith/emit/shared/own_fields.h"
#include "credsmith/emit/shared/text_of.h"
#include "credsmith/repository/translations.h"

#include <utility>

namespace credsmith::emit {
namespace {

using json::Value;
using repository::TextForm;
using repository::TranslatedSection;

/// The member of a section that its form fills.
void add_text(Value& section, const TranslatedSection& translated, std::string_view path) {
    const model::RichText& text = *translated.written->value.text;
    switch (translated.original.form) {
    case TextForm::line:
        add(section, "text", repository::as_line(text));
        return;
    case TextForm::markdown:
        add(section, "rich_text", rich_form(text.markdown.text, path));
        return;
    case TextForm::list:
        add(section, "list", repository::as_list(text));
        return;
    }
    CREDSMITH_UNREACHABLE();
}

Value section_form(const TranslatedSection& translated, std::string_view path) {
    Value section{{"key", translated.original.key}, {"state", model::name_of(translated.state)}};
    add_text(section, translated, path);
    add_own_fields(section, translated.written->value);
    return section;
}

Value translation_form(const repository::Repository& repository,
                       const model::Translation& translation) {
    Value sections = Value::array();
    for (const TranslatedSection& each : translated_sections(repository, translation))
        if (each.state != repository::TranslationState::missing)
            sections.push_back(section_form(each, translation.path));
    Value value{{"language", text_of(translation.language)}};
    add(value, "sections", std::move(sections));
    add_own_fields(value, translation);
    return value;
}

} // namespace

Value translations_form(const repository::Repository& repository,
                        std::span<const model::Translation* const> translations) {
    Value list = Value::array();
    for (const model::Translation* each : translations)
        list.push_back(translation_form(repository, *each));
    return list;
}

} // namespace credsmith::emit
