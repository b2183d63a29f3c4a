// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A section of a Markdown credential that does not stand where its readers look for it.
#include "credsmith/check/rule.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::check::structure {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;
using text::Span;

constexpr Message<std::string_view, std::string_view> late{"{} comes after {}"};
constexpr Message<std::string_view, std::string_view> early{"{} comes before {}"};

/// The sections in the order that all profiles share. Components and rationale stand in one of them
/// this way and in another that way round, and the parts have a rule of their own.
enum class Place : std::uint8_t {
    summary,
    competency,
    outcomes,
    key_method,
    value,
    method,
    references,
    resources,
    renewal,
    parts,
    end
};

struct Section {
    Place place;
    std::string_view name; ///< as messages say it
    Span span;
    std::size_t run = 0;         ///< how many stand in order before it, at most
    Section* previous = nullptr; ///< the last of them
    bool stays = false;
};

template <class Item>
Span span_of(const std::vector<Item>& items) {
    return items.front().span;
}

Span span_of(const model::Competency& competency) {
    return competency.statement ? competency.statement->span : competency.span;
}

Span span_of(const model::KeyMethod& method) {
    return method.statement ? method.statement->span : method.span;
}

template <class Text>
Span span_of(const Text& text) {
    return text.span;
}

template <class T>
bool is_written(const std::optional<T>& field) {
    return field.has_value();
}

template <class T>
bool is_written(const std::vector<T>& field) {
    return !field.empty();
}

/// Collects what is written under headings: all that stands behind the front matter, which is all
/// that the record itself spans.
class Body {
public:
    explicit Body(const model::Credential& credential) : front_matter_(credential.span) {}

    template <class Field>
    void add(Place place, std::string_view name, const Field& field) {
        if (!is_written(field)) return;
        const Span span = at(field);
        if (span.source == front_matter_.source && span.begin >= front_matter_.end)
            sections_.push_back({place, name, span});
    }

    /// As they stand in the file.
    std::vector<Section> sections() && {
        std::ranges::sort(sections_, {}, &Section::span);
        return std::move(sections_);
    }

private:
    template <class T>
    static Span at(const std::optional<T>& field) {
        return span_of(*field);
    }

    template <class T>
    static Span at(const std::vector<T>& field) {
        return span_of(field);
    }

    Span front_matter_;
    std::vector<Section> sections_;
};

std::vector<Section> sections_of(const model::Credential& credential) {
    Body body{credential};
    body.add(Place::summary, "the summary", credential.summary);
    body.add(Place::competency, "the competency", credential.competency);
    body.add(Place::outcomes, "the list of outcomes", credential.outcomes);
    body.add(Place::key_method, "the key method", credential.key_method);
    body.add(Place::value, "what it is worth", credential.value_proposition);
    body.add(Place::method, "the list of components", credential.components);
    body.add(Place::method, "the rationale", credential.rationale);
    body.add(Place::references, "the list of references", credential.references);
    body.add(Place::resources, "the list of resources", credential.resources);
    body.add(Place::renewal, "how to renew it", credential.renewal);
    if (credential.submission)
        body.add(Place::parts, "the submission", credential.submission->parts);
    return std::move(body).sections();
}

/// What is looked up may as well stand at the very end, as it does in a paper.
void let_close(std::vector<Section>& sections) {
    const auto may_close = [](const Section& section) {
        return section.place == Place::references || section.place == Place::renewal;
    };
    for (auto last = sections.rbegin(); last != sections.rend() && may_close(*last); ++last)
        last->place = Place::end;
}

/// Marks the longest run of sections that are in order; the others are the fewest to move.
void mark_those_that_stay(std::vector<Section>& sections) {
    for (Section& section : sections)
        for (Section& other : sections) {
            if (&other == &section) break;
            if (other.place > section.place || other.run < section.run) continue;
            section.run = other.run + 1;
            section.previous = &other;
        }
    const auto last = std::ranges::max_element(sections, {}, &Section::run);
    Section* section = last == sections.end() ? nullptr : &*last;
    for (; section != nullptr; section = section->previous)
        section->stays = true;
}

/// A section that was not marked stands behind one that comes after it, or before one that comes
/// before it: otherwise the run would be longer.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    std::vector<Section> sections = sections_of(subject.item);
    let_close(sections);
    mark_those_that_stay(sections);
    for (auto moved = sections.begin(); moved != sections.end(); ++moved) {
        const auto comes_after = [&](const Section& other) {
            return other.stays && other.place > moved->place;
        };
        const auto comes_before = [&](const Section& other) {
            return other.stays && other.place < moved->place;
        };
        const auto after = std::find_if(sections.begin(), moved, comes_after);
        const auto before = std::find_if(moved, sections.end(), comes_before);
        if (after != moved)
            report(moved->span, late, moved->name, after->name)
                .label(after->span, "this comes behind it")
                .help("move it up; people look for it before");
        else if (before != sections.end())
            report(moved->span, early, moved->name, before->name)
                .label(before->span, "this comes first")
                .help("move it down; people look for it behind");
    }
}

} // namespace

extern constinit const Rule section_out_of_order{
    .kind = {.slug = "structure/section-out-of-order",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "sections stand in the order in which people look for them",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::structure
