// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/subjects.h"

#include "credsmith/check/author_texts.h"
#include "credsmith/model/fields/document.h"

#include <optional>

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

/// A member function may call those below it, whatever the types; free functions would have to be
/// declared before.
class Subjects::Walk {
public:
    explicit Walk(Subjects& found) : found_(found) {}

    template <class T>
    void visit(std::string_view field, const T& value) {
        if constexpr (Types::has<T>)
            if (is_readable(value)) keep<T>(value);
        if constexpr (std::is_same_v<T, model::RichText> || std::is_same_v<T, model::Text>)
            visit_text(field, value);
        if constexpr (std::is_same_v<T, model::Badge> || std::is_same_v<T, model::Logo>)
            if (value.file && is_readable(value)) keep(picture(value.file->span, value.alt));
        if constexpr (model::is_record<T>)
            model::for_each_field(value, [this](std::string_view name, const auto& member) {
                this->visit(name, member);
            });
    }

    template <class T>
    void visit(std::string_view field, const std::optional<T>& value) {
        if (value) visit(field, *value);
    }

    template <class T>
    void visit(std::string_view field, const std::vector<T>& values) {
        for (const T& value : values)
            visit(field, value);
    }

    template <class T>
    void visit(std::string_view field, const model::Keyed<T>& entry) {
        visit(field, entry.value);
    }

private:
    void visit_text(std::string_view field, const model::RichText& text) {
        const AuthorText whole = author_text(text);
        if (is_author_text(field, text)) keep(whole);
        for (const syntax::MarkdownLink& link : text.facts.links) {
            keep(Link{link.destination, whole, link.destination_range});
            if (link.is_image) keep(Picture{link.text, model::span_inside(text, link.whole)});
        }
    }

    void visit_text(std::string_view field, const model::Text& text) {
        const AuthorText whole = author_text(text);
        if (is_author_text(field, text)) keep(whole);
        if (is_address_field(field)) keep(Link{text.value, whole, {0, text.value.size()}});
    }

    static Picture picture(text::Span file, const model::MaybeText& alt) {
        return {alt ? std::string_view{alt->value} : std::string_view{}, file};
    }

    template <class T>
    void keep(const T& item) {
        std::get<std::vector<Types::Kept<T>>>(found_.lists_).push_back(Types::Kept<T>{item});
    }

    Subjects& found_;
};

Subjects::Subjects(const repository::Repository& repository) {
    Walk{*this}.visit({}, repository);
}

Subjects::Subjects(const model::Credential& credential) {
    Walk{*this}.visit({}, credential);
}

Subjects::Subjects(const model::Stack& stack) {
    Walk{*this}.visit({}, stack);
}

Subjects::Subjects(const model::Translation& translation) {
    Walk{*this}.visit({}, translation);
}

Subjects::Subjects(const model::ReferenceList& list) {
    Walk{*this}.visit({}, list);
}

Subjects::Subjects(const model::Issuer& issuer) {
    Walk{*this}.visit({}, issuer);
}

Subjects::Subjects(const model::Framework& framework) {
    Walk{*this}.visit({}, framework);
}

Subjects::Subjects(const model::Rubric& rubric) {
    Walk{*this}.visit({}, rubric);
}

} // namespace credsmith::check
