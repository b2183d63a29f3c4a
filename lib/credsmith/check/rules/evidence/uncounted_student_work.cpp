// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Student work is asked for, and nothing says how much of it.
#include "credsmith/check/author_texts.h"
#include "credsmith/check/phrases.h"
#include "credsmith/check/prose.h"
#include "credsmith/check/rule.h"

#include <algorithm>

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> uncounted{"nothing says how many pieces of student work to hand in"};

/// In what a reader sees: the year of a citation counts nothing.
bool has_digit(const AuthorText& text) {
    bool found = false;
    for_each_prose(text, [&](syntax::Range range) {
        found =
            found ||
            text.text.substr(range.begin, range.end - range.begin).find_first_of("0123456789") !=
                std::string_view::npos;
    });
    return found;
}

/// Whether the artifact names a number, in figures or in words, where candidates read what to hand
/// in; its rubric is for another time.
bool names_a_number(const model::Artifact& artifact, const WordList& numbers) {
    const auto names = [&](const auto& text) {
        const AuthorText read = author_text(text);
        return has_digit(read) || !phrases_in(read, numbers).empty();
    };
    return (artifact.title && names(*artifact.title)) || names(*artifact.description) ||
           std::ranges::any_of(artifact.completion, names);
}

void check(const Subject<model::Artifact>& subject, const Reporter& report) {
    const model::Artifact& artifact = subject.item;
    const auto numbers = find_word_list(subject.language, "numbers");
    if (!numbers || !artifact.description || artifact.description->is_file) return;
    if (!artifact.type || artifact.type->value != model::ArtifactType::student_work) return;
    if (artifact.quantity || names_a_number(artifact, *numbers)) return;
    report(artifact.type->span, uncounted)
        .help("write how many: `quantity: {min: 3, unit: samples}`");
}

} // namespace

extern constinit const Rule uncounted_student_work{
    .kind = {.slug = "evidence/uncounted-student-work",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "an artifact of student work says how many pieces to hand in",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::evidence
