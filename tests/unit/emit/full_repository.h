// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A repository in which every field of a credential and of a stack is written, for tests of
// formats. fates_test.cpp sees to it that this stays true: a field that is not there cannot show in
// a package.
#pragma once

#include "support/repository_builder.h"

#include <string>
#include <string_view>

namespace credsmith::test {

inline constexpr std::string_view private_address = "someone@school.example.org";

inline constexpr std::string_view full_credential = R"(kind: credential
id: coaching
uri: https://credentials.example.org/c/coaching
ctid: ce-5f2c1a3e-9b7d-4c55-8a10-2f6f0d5b7a11
slug: coaching-cycles
title: Running a Coaching Cycle
version: "1.0"
status: published
summary: Coach a colleague through one cycle.
value_proposition: Worth *the* effort.
achievement_type: MicroCredential
language: en-US
issuer: kvec
scale: three-level
competency: {statement: The educator coaches a colleague., actor: Teacher leader,
             uri: "https://competencies.example.org/coaching",
             ctid: ce-5f2c1a3e-9b7d-4c55-8a10-2f6f0d5b7a12,
             framework_node: {framework: Some competencies, code: C1, name: Coaching,
                              url: "https://competencies.example.org/c1", description: The same,
                              type: ceasn:Competency, framework_version: "2020", scope: goal}}
outcomes:
  - {id: agrees, text: Agrees on a goal., details: [It can be seen., It is small.]}
key_method: {name: Coaching cycle, statement: "Plan and [observe](badge.png)."}
components:
  - {id: goal, title: Set a goal, body: "Begin with students [@hattie]."}
rationale: Coaching works [@kraft] and so does feedback [@hattie].
references:
  - key: kraft
    text: "Kraft, M. (2018). The effect. *Review*, 88(4). https://doi.org/10.3102/ABC"
  - key: own
    type: book
    authors: [{family: Doe, given: Jane}, {literal: A Group}]
    organization: A Body
    year: 2020
    title: A title
    container: A journal
    publisher: A press
    pages: 1-2
    doi: https://doi.org/10.1000/XYZ
    url: https://press.example.org/
    accessed: 2025-01-02
    open_access: true
    claim: It helps
resources:
  - title: To read
    items:
      - {id: log, title: A log, file: templates/log.md, type: template, note: Copy it,
         component: goal, free: false, language: en,
         accessibility: {captions: true, transcript: false, html_alternative: "https://site.example.org/log"}}
      - {id: site, title: A site, url: "https://site.example.org/"}
submission:
  intro: Send three parts.
  parts:
    - id: part1
      kind: overview
      title: Your questions
      intro: Write briefly.
      prompts:
        - {id: context, text: Describe the class., words: {min: 10, max: 200, binding: guidance},
           components: [goal], outcomes: [agrees]}
        - {id: why, text: "Why this goal?", words: ..150}
      criteria: Both are answered.
      required: true
    - kind: artifacts
      artifacts:
        - id: record
          title: Observation record
          description: Two rounds.
          type: observation
          formats: [upload, link]
          quantity: {min: 2, max: 3, unit: records}
          limits: {max_minutes: 12.5, max_mb: 50, max_pages: 4, words: {min: 50, max: 500, binding: guidance}}
          template: {file: templates/log.md, url: "https://site.example.org/log"}
          completion: [Both rounds are filled in.]
          privacy: {involves_minors: true, consent: "Ask *first*.", redaction: Hide names.}
          shared_allowed: true
          alternatives: [A recorded lesson.]
          components: [goal]
          outcomes: [agrees]
          rubric:
            id: record-rubric
            title: How it is judged
            scale: three-level
            uuid: 9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d
            criteria:
              - id: evidence
                title: Use of evidence
                description: What was seen.
                category: Evidence
                required_level: basic
                evidence: [record]
                components: [goal]
                outcomes: [agrees]
                weight: 60
                feedback: {basic: Say *which* event.}
                uuid: 3f1d1c0e-5c2a-4b7e-9a54-0f6d2f4b8a10
                ctid: ce-3f1d1c0e-5c2a-4b7e-9a54-0f6d2f4b8a10
                cells: {Proficient: Ties *three* events., Basic: Names events., Developing: Opinions.}
        - id: analysis
          title: Analysis
          description: Compare.
          after: [record]
          rubric:
            scale: two-level
            criteria: [{id: honesty, title: Honesty, cells: {not-met: Boasts., met: Doubts.}}]
      rubric:
        id: whole
        type: analytic
        title: The whole
        scale: two-level
        uuid: 7d6c5b4a-3928-4716-8f5e-4d3c2b1a0918
        criteria:
          - id: balance
            title: Balance
            description: Both sides.
            category: Form
            required_level: not-met
            evidence: [analysis, record]
            components: [goal]
            outcomes: [agrees]
            weight: 40
            feedback: {Not met: Look again.}
            uuid: 5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716
            ctid: ce-5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716
            cells: {met: Balanced., not-met: One side.}
    - kind: reflection
      prompts: [{id: changed, text: "What changed?"}]
      criteria: It is honest.
      required: false
      rubric:
        criteria:
          - id: depth
            title: Depth
            evidence: [changed]
            cells: {developing: None., basic: Some., proficient: Full.}
    - kind: other
      title: Talk
      artifacts:
        - id: slides
          title: Slides
          rubric: {id: slides-rubric, use: talk, title: Slides, scale: two-level,
                   evidence: {clarity: [slides, record]}}
        - id: checked
          title: Checked list
          rubric: {type: indicators, criteria: [{id: all-there, title: All is there, cells: {met: Nothing is missing.}}]}
      rubric: {use: talk}
passing:
  count: {at_least: 2, of: [evidence, honesty], none_below: developing}
  points: {min: 3, percent: 50.5}
  attempts: {max: 3, revisions_per_artifact: 2, wait_days: 14}
alignments:
  - {framework: psel, code: "6", type: CFItem, framework_version: "2015", scope: goal}
  - {framework: Some standards, code: X, name: A standard, url: "https://standards.example.org/x",
     description: What it says}
audience: [Teacher leader]
topics: [Coaching]
tags: [feedback, Coaching]
level: {scheme: EQF, value: 6}
workload: {min: 10, typical: 15, max: 20.5}
credits: [{unit: semester_hour, amount: 1.5}, {unit: ects, amount: 3}]
prerequisites: {credentials: [feedback, "https://elsewhere.example.org/c/listening"], text: Some experience.}
participation: work_based
assessment_type: portfolio
supervision: none
quality_assurance: {name: A council, url: "https://quality.example.org/", description: It *looks*.}
expiry: {date: 2030-06-30, amount: 3, unit: years}
renewal: Hand in *one* log.
replaces: [feedback]
replaced_by: https://elsewhere.example.org/c/coaching
retirement: {announced: 2026-01-15, last_submission: 2026-06-30, retired_on: 2026-07-01,
             reason: The *standard* changed., replaced_by: feedback}
recognitions:
  - authority: {name: A board, url: "https://board.example.org/"}
    type: pd_hours
    amount: 15
    unit: clock_hour
    rule: {name: Rule 1, url: "https://board.example.org/1"}
    jurisdiction: Somewhere
    from: 2025-01-01
    until: 2026-01-01
    conditions: Within *one* year.
contributors:
  - {name: A team, role: author, affiliation: A school, orcid: 0000-0000-0000-0001,
     email: someone@school.example.org}
license: CC-BY-4.0
badge: {file: badge.png, alt: Two arrows, svg: badge.svg, attribution: A designer, license: CC0-1.0}
landing_page: https://www.example.org/coaching
dates: {created: 2024-01-01, last_reviewed: 2025-05-05, valid_from: 2025-07-01,
        valid_until: 2030-07-01}
changelog:
  - {version: "1.0", date: 2025-06-16, changes: [First release.]}
)";

inline constexpr std::string_view full_stack = R"(kind: stack
id: leading
uri: https://credentials.example.org/s/leading
ctid: ce-5f2c1a3e-9b7d-4c55-8a10-2f6f0d5b7a15
slug: leading-well
title: Leading
version: "0.9"
status: in_review
summary: Two that belong together.
language: en
issuer: kvec
type: pathway
awarded: true
competency: {statement: The educator leads., actor: Teacher, uri: "https://competencies.example.org/leading",
             ctid: ce-5f2c1a3e-9b7d-4c55-8a10-2f6f0d5b7a13,
             framework_node: {framework: Some competencies, code: C2, name: Leading,
                              url: "https://competencies.example.org/c2", description: The same,
                              type: ceasn:Competency, framework_version: "2020", scope: joins}}
outcomes: [{id: joins, text: Joins the two., details: [In one year.]}, {text: Goes on.}]
requires:
  all:
    - coaching
    - {ref: feedback, version: "1.0"}
    - any: [coaching, {stack: small}]
    - choose: {min: 1, max: 2}
      from: [coaching, feedback]
    - choose: {min: 1}
      from: {tag: feedback, topic: Coaching, issuer: kvec}
allow_double_count: true
order: {kind: strict, list: [coaching, "https://elsewhere.example.org/c/listening"]}
capstone: https://elsewhere.example.org/c/capstone
window: {amount: 3, unit: years}
thresholds: [{hours_min: 30, credits_min: {unit: ects, amount: 3}}]
exclude_retired: true
title_prefix: Leading
audience: [Teacher leader]
topics: [Coaching]
tags: [leading]
recognitions:
  - authority: {name: A board, url: "https://board.example.org/"}
    type: salary
    amount: 2.5
    unit: percent
    rule: {name: Rule 2, url: "https://board.example.org/2"}
    jurisdiction: Somewhere
    from: 2025-01-01
    until: 2026-01-01
    conditions: With *both*.
contributors:
  - {name: A team, role: author, affiliation: A school, orcid: 0000-0000-0000-0002,
     email: someone@school.example.org}
license: CC-BY-4.0
badge: {file: ../credentials/coaching/badge.png, alt: A star,
        svg: ../credentials/coaching/badge.svg, attribution: A designer, license: CC0-1.0}
landing_page: https://www.example.org/leading
dates: {created: 2024-01-01, last_reviewed: 2025-05-05, valid_from: 2025-07-01,
        valid_until: 2030-07-01}
changelog: [{version: "0.9", date: 2025-06-16, changes: [First.]}]
)";

inline constexpr std::string_view full_translation = R"(kind: translation
of: coaching
of_kind: credential
language: es
sections:
  title: {text: Un ciclo de acompañamiento, source: 57f0a6bdf906}
  summary: {text: Hecho por una máquina., source: c315c881c884, machine: true}
  rationale: {text: "El *acompañamiento* funciona [@kraft] y [se observa](../badge.png).", source: 1802dbe7fd08}
  evidence.proficient: {text: Une *tres* hechos., source: 000000000000}
  record.completion: {text: "- Las dos rondas están completas.", source: 2024ca24dabd}
  topics: {text: ""}
)";

inline repository::FileTable full_repository_files() {
    using repository::FileFacts;
    const auto present = [](std::uint64_t bytes, char digit) {
        return FileFacts{FileFacts::State::present, {}, bytes, std::string(64, digit)};
    };
    return {{"credentials/coaching/badge.png", present(1234, 'b')},
            {"credentials/coaching/badge.svg", present(7, 'a')},
            {"credentials/coaching/templates/log.md", present(99, 'c')},
            {"credentials/coaching/unused.txt", present(1, 'd')}};
}

/// All of it, with the files that are on disk.
inline BuiltRepository full_repository() {
    Files files = {
        {"credentials/coaching/credential.yaml", std::string(full_credential)},
        {"credentials/feedback.yaml", "kind: credential\nid: feedback\ntitle: Giving Feedback\n"},
        {"frameworks/psel.yaml", "kind: framework\n"
                                 "id: psel\n"
                                 "title: Standards for Leaders\n"
                                 "url: https://psel.example.org/\n"
                                 "year: 2015\n"
                                 "status: current\n"
                                 "nodes:\n"
                                 "  - {code: \"6\", name: Capacity, url: "
                                 "\"https://psel.example.org/6\", description: Develop people}\n"},
        {"issuers/kvec.yaml", "kind: issuer\n"
                              "id: kvec\n"
                              "uri: https://credentials.example.org/issuers/kvec\n"
                              "name: Example cooperative\n"
                              "url: https://kvec.example.org/\n"
                              "email: contact@kvec.example.org\n"
                              "country: US\n"
                              "description: It is invented.\n"
                              "ctid: ce-5f2c1a3e-9b7d-4c55-8a10-2f6f0d5b7a14\n"
                              "logo: {file: ../credentials/coaching/badge.png, alt: A hill}\n"
                              "partners: [{name: A university, url: "
                              "\"https://university.example.org/\", role: gives credit}]\n"},
        {"references.yaml", "kind: references\n"
                            "items:\n"
                            "  - {key: hattie, title: The power of feedback, doi: 10.3102/HATTIE}\n"
                            "  - {key: uncited, title: Nobody cites this}\n"},
        {"rubrics/talk.yaml",
         "kind: rubric\n"
         "id: talk\n"
         "title: A talk\n"
         "version: \"1.2\"\n"
         "scale: two-level\n"
         "criteria: [{id: clarity, title: Clarity, cells: {met: Clear., not-met: Dark.}}]\n"},
        {"scales/two-level.yaml", "kind: scale\n"
                                  "id: two-level\n"
                                  "title: Two levels\n"
                                  "levels: [{id: not-met, name: Not met, points: 0.5}, "
                                  "{id: met, name: Met, points: 2}]\n"
                                  "passes: met\n"},
        {"stacks/small.yaml",
         "kind: stack\nid: small\ntitle: Small\nrequires: {all: [feedback]}\n"},
        {"stacks/leading.yaml", std::string(full_stack)},
        {"credentials/coaching/i18n/es.yaml", std::string(full_translation)},
        {"stacks/i18n/leading.es.yaml",
         "kind: translation\nof: leading\nlanguage: es\nsections: {title: {text: Dirigir}}\n"},
    };
    return build_repository(std::move(files), full_repository_files());
}

/// The entity with this id.
template <class Entity>
const Entity& entity_named(const std::vector<Entity>& entities, std::string_view id) {
    for (const Entity& entity : entities)
        if (entity.id && entity.id->value == id) return entity;
    FAIL("no entity with this id");
    return entities.front();
}

} // namespace credsmith::test
