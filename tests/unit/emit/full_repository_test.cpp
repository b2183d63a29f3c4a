// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/emit/full_repository.h"

namespace credsmith::test {
namespace {

TEST_CASE("the repository that formats are tested with links cleanly") {
    for (const diagnostic::Diagnostic& finding : full_repository().findings)
        FAIL_CHECK(finding.message);
}

} // namespace
} // namespace credsmith::test
