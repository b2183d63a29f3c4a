// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A credential in plain Markdown, and the same as people write it: other marks, other headings,
// another language for the headings, what a word processor leaves behind. One package.
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/analyse.h"
#include "credsmith/workspace/build.h"
#include "credsmith/workspace/profile.h"

#include <doctest/doctest.h>

#include <atomic>
#include <string>

using namespace credsmith;

namespace {

const std::string front = R"(---
kind: credential
id: exit-tickets
title: Exit Tickets
version: "0.1"
status: draft
scale: three
---
)";

const std::string plain = R"(
## Competency
The educator changes the next lesson by what students wrote in the last one.

## Key method
Ask, sort, plan.

## Method components
### One question {#question}
Short enough for a slip of paper [@hattie-timperley-2007, p. 86].

## Rationale
It works [@hattie-timperley-2007].

## References
- [@hattie-timperley-2007] Hattie, J., & Timperley, H. (2007). The power of feedback. https://doi.org/10.3102/003465430298487

## Resources
- [Slips](https://example.org/slips) To print. {#slips type=template component=question}

## Overview questions
1. Which lesson? {#lesson words=..200}
2. What did you expect? {#expected}

**Passing:** Both are answered.

## Artifacts
### Tickets {#tickets type=lesson_plan formats=upload,link components=question}
All of one class.

| Criterion | Proficient | Basic | Developing |
|---|---|---|---|
| Sorting {#sorting} | By what to do next | By right and wrong | Not at all |

## Reflection
1. What changed? {#change}
)";

const std::string lenient = "\n"
                            R"(# EXIT

La competencia
--------------
The educator changes the next lesson
by what students wrote in the last one.

## II. MÉTODO CLAVE:

Ask, sort, plan.

---

## 3) Componentes del método ##
### One question ### {#question}

   Short enough for a slip of paper [@hattie-timperley-2007, p. 86].

## 🎯 Fundamentación
<!-- Ask the pilot group. -->
It works [@hattie-timperley-2007].

## Obras citadas
  * [@hattie-timperley-2007] Hattie, J., & Timperley, H. (2007). The power
    of feedback. https://doi.org/10.3102/003465430298487

## Recursos
+ [Slips](<https://example.org/slips>) – To print. {#slips type=“template” component=question}

## PARTE UNO – Preguntas generales
 1)	Which lesson? {#lesson words=..200}

<!-- Is one enough? -->

 2)	What did you expect?
    {#expected}

__Criterio de aprobación__: Both are answered.

## Parte II: Evidencias
### Tickets {#tickets type="lesson_plan" formats=upload,link components=question}
All of one class.

Criterio | **Developing** | basic | PROFICIENT
:-- | --: | :-: | ---
Sorting {#sorting} | Not at all | By right and wrong | By what to do next

## Parte 3
- What changed? {#change}
)";

std::string package_of(const std::string& profile, const std::string& body) {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", "credsmith: 1\nbase_uri: https://credentials.example.org/\n"
                                "language: en\nprofile: " +
                                    profile + "\nissuer: district\n");
    files.put("issuers/district.yaml",
              "kind: issuer\nid: district\nname: District\nurl: https://example.org/\n");
    files.put("scales/three.yaml",
              "kind: scale\nid: three\ntitle: Three\npasses: proficient\nlevels:\n"
              "  - {id: developing, name: Developing}\n  - {id: basic, name: Basic}\n"
              "  - {id: proficient, name: Proficient}\n");
    files.put("credentials/exit-tickets.md", front + body);
    const workspace::Analysis analysis = workspace::analyse(files, 1);
    for (const diagnostic::Diagnostic& each : analysis.report.findings)
        CHECK_MESSAGE(each.severity < diagnostic::Severity::warning, each.message);
    const std::atomic<bool> is_cancelled{false};
    REQUIRE(workspace::build(analysis.repository, files,
                             {*emit::find_emitter("package"), "dist", 1, is_cancelled}));
    return *files.read("dist/credentials/exit-tickets.json", 1U << 20U);
}

std::string with_line_ends(std::string text, const std::string& line_end) {
    for (std::size_t at = text.find('\n'); at != std::string::npos;
         at = text.find('\n', at + line_end.size()))
        text.replace(at, 1, line_end);
    return text;
}

} // namespace

TEST_CASE("what is written as people write it gives the package of the plain form") {
    std::string body = lenient;
    body.replace(body.find("EXIT"), 4, "Exit Tickets");
    for (const std::string profile : {"core", "digital-promise"}) {
        CAPTURE(profile);
        CHECK(package_of(profile, body) == package_of(profile, plain));
        CHECK(package_of(profile, with_line_ends(body, "\r\n")) == package_of(profile, plain));
    }
}

TEST_CASE("every section of a profile has a name in English and one in Spanish") {
    for (const std::string profile : {"core", "digital-promise"})
        for (const surface::SectionNames& section :
             workspace::profile_called(profile).vocabulary.sections)
            CHECK_MESSAGE(section.names.size() > 1, section.section);
}
