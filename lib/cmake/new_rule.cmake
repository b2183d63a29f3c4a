# Makes the three places of a new rule:
#
#   cmake -DSLUG=rubric/level-without-verb -P lib/cmake/new_rule.cmake
#
# a source that compiles, a page with all its headings, and a bad and a good example. The new rule
# flags every credential, so the good example fails until the rule says what it is after. What to do
# then: docs/contributing/adding-a-rule.md. Nothing that exists is changed or overwritten.
cmake_minimum_required(VERSION 3.25)

if(NOT DEFINED ROOT)
  cmake_path(SET ROOT NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../..")
endif()

set(groups structure competency research evidence rubric questions alignment stack metadata access
           links identity export)
list(JOIN groups "|" any_group)
if(NOT SLUG MATCHES "^(${any_group})/[a-z][a-z0-9]*(-[a-z0-9]+)*$")
  list(JOIN groups ", " group_names)
  message(FATAL_ERROR "SLUG must be group/name, as in -DSLUG=rubric/identical-levels. "
                      "The groups are: ${group_names}. The name is lower case, with hyphens.")
endif()

cmake_path(GET SLUG PARENT_PATH group)
cmake_path(GET SLUG FILENAME name)
string(REPLACE "-" "_" object "${name}")
file(STRINGS "${ROOT}/CMakeLists.txt" project_line REGEX "^project\\(")
string(REGEX REPLACE ".*VERSION ([0-9]+\\.[0-9]+).*" "\\1" version "${project_line}")

set(source "lib/credsmith/check/rules/${group}/${object}.cpp")
set(page "docs/reference/rules/${SLUG}.md")
set(golden "tests/golden/check/${SLUG}")
foreach(place IN ITEMS "${source}" "${page}" "${golden}")
  if(EXISTS "${ROOT}/${place}")
    message(FATAL_ERROR "${place} is there already")
  endif()
endforeach()

# Writes a text with its @names@ filled in.
function(write_new path text)
  string(CONFIGURE "${text}" filled @ONLY)
  file(WRITE "${ROOT}/${path}" "${filled}")
  message(STATUS "made ${path}")
endfunction()

write_new("${source}" [=[
// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Say here, in a line or two, what is wrong with what this rule finds.
#include "credsmith/check/rule.h"

namespace credsmith::check::@group@ {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> found{"`{}` is what was found"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::MaybeText& title = subject.item.title;
    if (!title) return;
    report(title->span, found, title->value).help("say what to do about it");
}

} // namespace

extern constinit const Rule @object@{
    .kind = {.slug = "@SLUG@",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "say what is expected",
             .since = "@version@",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::@group@
]=])

write_new("${page}" [=[
# @SLUG@

Say in one line what is expected.

## What it checks

Say what is looked at, what is reported and where, and what is left alone.

## Why it matters

Say what goes wrong for a candidate, an assessor or an issuer.

## Flagged

```markdown credsmith=credentials/example.md
---
kind: credential
id: example
title: A title
---
```

## Accepted

Show the same text as it should be.

## Options

None. It is a warning at every status.

## When to ignore it

Say when somebody who knows their trade would write it all the same.

## Source

Say where the rule comes from.
]=])

set(manifest [=[
credsmith: 1
language: en
profile: core
lint:
  extends: strict
  rules: {structure/missing-section: "off", metadata/missing-field: "off"}
]=])
set(credential [=[
---
kind: credential
id: example
title: A title
status: draft
---
]=])
foreach(verdict IN ITEMS bad good)
  write_new("${golden}/${verdict}/in/credsmith.yaml" "${manifest}")
  write_new("${golden}/${verdict}/in/credentials/example.md" "${credential}")
endforeach()

message(STATUS "what to do next: docs/contributing/adding-a-rule.md, from step 2")
