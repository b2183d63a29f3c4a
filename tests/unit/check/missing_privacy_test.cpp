// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines unprotected(std::string_view artifact) {
    return lines_of("evidence/missing-privacy",
                    credential("draft", "submission: {parts: [{artifacts: [{title: Log, " +
                                            std::string(artifact) + "}]}]}\n"));
}

} // namespace

TEST_CASE("evidence that shows people has to protect them") {
    for (const char* type : {"video", "audio", "image", "student_work"}) {
        CAPTURE(type);
        CHECK(unprotected("type: " + std::string(type)) ==
              Lines{"warning `" + std::string(type) + "` evidence of type `" + type +
                    "` can identify people, and nothing here protects them"});
        CHECK(unprotected("type: " + std::string(type) + ", privacy: {involves_minors: false}")
                  .empty());
    }
}

TEST_CASE("other evidence, and privacy that could not be read, are no finding") {
    CHECK(unprotected("type: lesson_plan").empty());
    CHECK(unprotected("formats: [upload]").empty());
    CHECK(unprotected("type: video, privacy: yes please").empty());
}
