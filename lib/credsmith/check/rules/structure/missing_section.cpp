// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A section that the profile expects and nobody has written yet.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <array>
#include <optional>

namespace credsmith::check::structure {
namespace {

using diagnostic::Message;
using model::Credential;
using model::Part;
using model::PartKind;

constexpr Message<std::string_view> unwritten{"`{}` is still to be written"};

/// What belongs into a section.
struct Advice {
    std::string_view section;
    std::string_view text;
};

constexpr auto advice = std::to_array<Advice>({
    {"competency", "say in one sentence what the educator does, so that others could see it done"},
    {"key_method", "say in two or three sentences how the educator does it"},
    {"components", "describe each step of the method under a heading of its own"},
    {"rationale", "say why the method works, and cite the research with `[@key]`"},
    {"references", "list the research that the text cites, each work with its key"},
    {"resources", "list what helps a candidate to learn the method, best what is free to read"},
    {"part1", "ask what an assessor has to know about the candidate's situation"},
    {"part2", "say what the candidate hands in, and judge each piece by a rubric"},
    {"part3", "ask what changed for students, and in the candidate's own practice"},
    {"value_proposition", "say why an educator would want to earn this"},
});

std::string_view advice_for(std::string_view section) {
    const auto found = std::ranges::find(advice, section, &Advice::section);
    return found != advice.end() ? found->text : "write it, or choose a profile without it";
}

/// How far a section has come.
struct Progress {
    enum class State { absent, empty, written, unreadable } state = State::absent;
    text::Span span{}; ///< of an empty one
};

using State = Progress::State;

Progress progress_of(const model::MaybeText& text) {
    if (!text) return {};
    return {text->empty() ? State::empty : State::written, text->span};
}

Progress progress_of(const model::MaybeRichText& text) {
    if (!text) return {};
    return {text->empty() ? State::empty : State::written, text->span};
}

/// Competency and key method: written as soon as they have a statement.
template <class Record>
Progress progress_of_statement(const std::optional<Record>& record) {
    if (!record) return {};
    if (record->is_damaged) return {State::unreadable};
    const Progress statement = progress_of(record->statement);
    return statement.state == State::absent ? Progress{State::empty, record->span} : statement;
}

Progress progress_of(const std::optional<model::Competency>& competency) {
    return progress_of_statement(competency);
}

Progress progress_of(const std::optional<model::KeyMethod>& method) {
    return progress_of_statement(method);
}

template <class T>
Progress progress_of(const std::optional<T>& value) {
    return {value ? State::written : State::absent};
}

template <class T>
Progress progress_of(const std::vector<T>& items) {
    return {items.empty() ? State::absent : State::written};
}

Progress progress_of(const Part& part) {
    if (part.is_damaged) return {State::unreadable};
    const bool is_empty = part.prompts.empty() && part.artifacts.empty() && !part.intro;
    return {is_empty ? State::empty : State::written, part.span};
}

/// The kind of part that stands in the section `part1`, `part2` or `part3`.
std::optional<PartKind> kind_of_part(std::string_view section) {
    if (section == "part1") return PartKind::overview;
    if (section == "part2") return PartKind::artifacts;
    if (section == "part3") return PartKind::reflection;
    return std::nullopt;
}

/// The id tells only where no kind is written: parts without an id are numbered, whatever they
/// hold.
bool stands_in(const Part& part, std::string_view section, PartKind kind) {
    if (part.kind) return part.kind->value == kind;
    return part.id && part.id->value == section;
}

Progress progress_of_part(const Credential& credential, std::string_view section, PartKind kind) {
    if (was_lost(credential, "submission")) return {State::unreadable};
    if (!credential.submission) return {};
    if (credential.submission->is_damaged) return {State::unreadable};
    for (const Part& part : credential.submission->parts)
        if (stands_in(part, section, kind)) return progress_of(part);
    return {};
}

Progress progress_of_field(const Credential& credential, std::string_view section) {
    Progress progress{State::unreadable}; // no field of that name: nothing is known about it
    model::for_each_field(credential, [&](std::string_view name, const auto& member) {
        if (name == section) progress = progress_of(member);
    });
    return progress;
}

/// A credential may rest on shared references alone; then it has citations and no list.
bool cites_shared_research(const Credential& credential, std::string_view section) {
    return section == "references" && credential.references.empty() &&
           !repository::citations(credential).empty();
}

Progress progress_of_section(const Credential& credential, std::string_view section) {
    if (was_lost(credential, section)) return {State::unreadable};
    if (cites_shared_research(credential, section)) return {State::written};
    if (const auto kind = kind_of_part(section))
        return progress_of_part(credential, section, *kind);
    return progress_of_field(credential, section);
}

void check(const Subject<Credential>& subject, const Reporter& report) {
    for (const ExpectedSection& expected : subject.options.expected_sections()) {
        const Progress progress = progress_of_section(subject.item, expected.section);
        if (progress.state != State::absent && progress.state != State::empty) continue;
        const text::Span place =
            progress.state == State::empty ? progress.span : place_of(subject.item);
        report(place, unwritten, expected.name).help(std::string(advice_for(expected.section)));
    }
}

} // namespace

extern constinit const Rule missing_section{
    .kind = {.slug = "structure/missing-section",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::while_unwritten,
             .summary = "every section that the profile expects is written",
             .since = "0.1"},
    .check = &check,
};

} // namespace credsmith::check::structure
