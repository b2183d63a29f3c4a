// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/subjects.h"

#include "credsmith/check/author_texts.h"
#include "credsmith/model/field_walk.h"

namespace credsmith::check {
namespace {

/// Whether rules may look at `item`. Credentials, stacks and translations are always looked at: a
/// rule asks for each of their fields (entity.h), so that one mistake in the front matter hides no
/// other.
template <class T>
bool is_readable(const T& item) {
    if constexpr (model::is_record<T> && !std::is_same_v<T, model::Credential> &&
                  !std::is_same_v<T, model::Stack> && !std::is_same_v<T, model::Translation>)
        return !item.is_damaged;
    else
        return true;
}

} // namespace

/// Keeps each value of one walk that rules look at.
class Subjects::Keeper {
public:
    explicit Keeper(Subjects& found) : found_(found) {}

    template <class T>
    void operator()(std::string_view field, const T& value) const {
        if constexpr (Types::has<T>)
            if (is_readable(value)) keep<T>(value);
        if constexpr (std::is_same_v<T, model::RichText> || std::is_same_v<T, model::Text>)
            keep_views(field, value);
        if constexpr (std::is_same_v<T, model::Badge> || std::is_same_v<T, model::Logo>)
            if (value.file && is_readable(value)) keep(picture(value.file->span, value.alt));
    }

private:
    void keep_views(std::string_view field, const model::RichText& text) const {
        const AuthorText whole = author_text(text);
        if (is_author_text(field, text)) keep(whole);
        for (const syntax::MarkdownLink& link : text.facts.links) {
            keep(Link{link.destination, whole, link.destination_range});
            if (link.is_image) keep(Picture{link.text, model::span_inside(text, link.whole)});
        }
    }

    void keep_views(std::string_view field, const model::Text& text) const {
        const AuthorText whole = author_text(text);
        if (is_author_text(field, text)) keep(whole);
        if (is_address_field(field)) keep(Link{text.value, whole, {0, text.value.size()}});
    }

    static Picture picture(text::Span file, const model::MaybeText& alt) {
        return {alt ? std::string_view{alt->value} : std::string_view{}, file};
    }

    template <class T>
    void keep(const T& item) const {
        std::get<std::vector<Types::Kept<T>>>(found_.lists_).push_back(Types::Kept<T>{item});
    }

    Subjects& found_;
};

template <class Entity>
void Subjects::find_in(const Entity& entity) {
    const Keeper keeper{*this};
    model::FieldWalk{keeper}.walk({}, entity);
}

Subjects::Subjects(const repository::Repository& repository) {
    find_in(repository);
}

Subjects::Subjects(const model::Credential& credential) {
    find_in(credential);
}

Subjects::Subjects(const model::Stack& stack) {
    find_in(stack);
}

Subjects::Subjects(const model::Translation& translation) {
    find_in(translation);
}

Subjects::Subjects(const model::ReferenceList& list) {
    find_in(list);
}

Subjects::Subjects(const model::Issuer& issuer) {
    find_in(issuer);
}

Subjects::Subjects(const model::Framework& framework) {
    find_in(framework);
}

Subjects::Subjects(const model::Rubric& rubric) {
    find_in(rubric);
}

} // namespace credsmith::check
