# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What has aged, or cannot have happened yet, on the day that counts as today."""
import dataclasses

from mistakes.mistake import in_file

TITLE = "Days, and what they make of a credential"

READING = in_file(
    "credentials/reading-aloud/credential.md",
    ("no longer valid", "identity/past-validity",
     {"dates: {last_reviewed: 2026-09-01}": "dates: {last_reviewed: 2026-09-01, valid_until: «2026-08-31»}"}),
    ("awards that have expired", "identity/expired-award",
     {"license: CC-BY-4.0\n": "license: CC-BY-4.0\nexpiry: «2026-06-30»\n"}),
)

TICKETS = in_file(
    "credentials/exit-tickets.md",
    ("a review that is still to come", "identity/future-day",
     {"last_reviewed: 2026-08-24": "last_reviewed: «2062-08-24»"}),
    ("a year that is still to come", "research/future-year",
     {"[@kraft-2018, p. 12]": "[@kraft, p. 12]", "- [@kraft-2018] ": "- [@kraft] ", "(2018)": "(«2081»)"}),
    ("a promise that has ended", "metadata/ended-recognition",
     {"license: CC-BY-4.0\n":
      "license: CC-BY-4.0\nrecognitions:\n"
      "  - {authority: {name: Example State Board}, type: license_renewal, amount: 8, unit: clock_hour, until: «2026-08-31»}\n"}),
)

OPENINGS = in_file(
    "credentials/lesson-openings.yaml",
    ("no longer valid", "identity/past-validity",
     {"status: in_review": "status: published",
      "  last_reviewed: 2026-09-01\n": "  last_reviewed: 2026-09-01\n  valid_until: «2026-08-31»\n"}),
    ("awards that have expired", "identity/expired-award",
     {"status: in_review": "status: published", "expiry: {amount: 3, unit: years}": "expiry: «2026-06-30»"}),
    ("a review that is still to come", "identity/future-day",
     {"last_reviewed: 2026-09-01": "last_reviewed: «2026-10-01»"}),
    ("a year that is still to come", "research/future-year",
     {"[@york-barr-duke-2004, pp. 255-260]": "[@york-barr-duke, pp. 255-260]",
      "key: york-barr-duke-2004": "key: york-barr-duke", "year: 2004": "year: «2040»"}),
) + in_file(
    "stacks/first-years.yaml",
    ("a promise that has ended", "metadata/ended-recognition",
     {"from: 2026-07-01": "from: 2023-07-01", "until: 2029-06-30": "until: «2026-06-30»"}),
)

STRICT = in_file(
    "credentials/reading-aloud/credential.md",
    ("a review of last year", "identity/overdue-review",
     {"last_reviewed: 2026-09-01": "last_reviewed: «2025-08-31»"}),
) + in_file(
    "credentials/turn-and-talk.md",
    ("old works only", "research/no-recent-work",
     {"id: turn-and-talk": "id: «turn-and-talk»", " [@kraft-monti-nussbaum-2021]": ""}),
) + in_file(
    "credentials/lesson-openings.yaml",
    ("a review of last year", "identity/overdue-review",
     {"status: in_review": "status: published", "created: 2025-11-03": "created: 2024-11-03",
      "last_reviewed: 2026-09-01": "last_reviewed: «2025-08-31»"}),
    ("old works only", "research/no-recent-work",
     {"id: lesson-openings": "id: «lesson-openings»", " [@kraft-monti-nussbaum-2021]": ""}),
)

MISTAKES = [*READING, *TICKETS, *OPENINGS, *(dataclasses.replace(each, preset="strict") for each in STRICT)]
