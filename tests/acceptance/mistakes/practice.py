# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Files that can be read and say what nobody should want: rubrics, evidence, standards, stacks, links and words."""
from mistakes.mistake import in_file, with_edits

TITLE = "What can be read and is not good practice"

LONG_TITLE = ("Opening a Lesson With a Task That Shows What Students Remember of Yesterday "
              "and of the Weeks Before Yesterday")
LONG_SENTENCE = ("Teachers who do this ask, " + "and ask again after a week what is remembered, " * 7
                 + "and then they plan.")
LONG_SUMMARY = "Students remember more when they are asked again after a week. " * 8 + "So ask."
STANDARD = '  - {framework: teaching-standards, code: "2"}\n'
MATTER = 'name: Matter, url: "https://standards.example.org/matter"'
CTID = "ce-3f9a7c52-8d14-4b6e-9a01-5c2d7e8f9a10"


def indicators(count):
    return "".join(f"  - {{id: step-{n}, title: Step {n} is written down}}\n" for n in range(1, count + 1))


def marked(text, place):
    return text.replace(place, f"«{place}»")


def sheets(count):
    """Further artifacts, the fifth of which is the seventh of its credential."""
    sheet = ("### Sheet {0} {{#sheet-{0} type=other}}\n\nHand it in.\n\n"
             "| Indicator |\n|---|\n| It is whole {{#whole-{0}}} |\n\n")
    return marked("".join(sheet.format(n) for n in range(1, count + 1)), "Sheet 5")


def levels(count):
    return "".join(f"  - {{id: step-{n}, name: Step {n}}}\n" for n in range(1, count + 1))


def outside(count):
    entry = '  - {{framework: {0}, name: Skill {1}, url: "https://skills.example.org/{1}"}}\n'
    return "".join(entry.format("«Skills 2024»" if n == 7 else "Skills 2024", n) for n in range(1, count + 1))


SCALES = in_file(
    "scales/steps.yaml",
    ("six levels", "rubric/too-many-levels",
     {"": f"kind: scale\nid: steps\ntitle: «Many steps»\nlevels:\n{levels(6)}passes: step-4\n"}),
    ("seven levels", "rubric/too-many-levels",
     {"": f"kind: scale\nid: steps\ntitle: «Many steps»\nlevels:\n{levels(7)}passes: step-4\n"}),
) + in_file(
    "scales/three-level.yaml",
    ("points that fall at the end", "rubric/falling-points",
     {"name: Developing, points: 1": "name: Developing, points: 3", "points: 2": "points: «2»"}),
    ("points that fall at once", "rubric/falling-points",
     {"name: Beginning, points: 0": "name: Beginning, points: 5", "points: 1": "points: «1»"}),
    ("a level without points", "rubric/missing-points", {"name: Developing, points: 1": "name: «Developing»"}),
    ("a lowest level without points", "rubric/missing-points", {"name: Beginning, points: 0": "name: «Beginning»"}),
)

RUBRICS = in_file(
    "rubrics/talk.yaml",
    ("a title twice", "rubric/repeated-criterion", {"title: Reasons are asked for": "title: «Turns are shared»"}),
    ("a criterion copied", "rubric/identical-criteria",
     {"title: Reasons are asked for": "title: «Reasons are asked for»",
      "beginning: Nobody asks why.": "beginning: One partner speaks.",
      "developing: The educator asks why.": "developing: Both partners speak, one much longer.",
      "secure: The partners ask each other why.": "secure: Both partners speak about equally long."}),
    ("a weight at one of two", "rubric/missing-weight",
     {"    title: Turns are shared\n": "    title: Turns are shared\n    weight: 60\n",
      "title: Reasons are asked for": "title: «Reasons are asked for»"}),
    ("weights of 90", "rubric/weights-off-total",
     {"    title: Turns are shared\n": "    title: Turns are shared\n    weight: 60\n",
      "    title: Reasons are asked for\n": "    title: Reasons are asked for\n    weight: «30»\n"}),
    ("a sentence for a title", "rubric/long-criterion-title",
     {"title: Reasons are asked for":
      "title: «Partners ask each other for reasons, and answer with one that they can find in the text»"}),
) + in_file(
    "rubrics/lesson.yaml",
    ("eleven criteria", "rubric/too-many-criteria",
     {"": marked(f"kind: rubric\nid: lesson\ntitle: A lesson\ntype: indicators\ncriteria:\n{indicators(11)}",
                 "Step 11 is written down")}),
    ("fourteen criteria", "rubric/too-many-criteria",
     {"": marked(f"kind: rubric\nid: lesson\ntitle: A lesson\ntype: indicators\ncriteria:\n{indicators(14)}",
                 "Step 11 is written down")}),
)

ALOUD = in_file(
    "credentials/reading-aloud/credential.md",
    ("a weight in front matter alone", "rubric/missing-weight",
     {"questions: {category: Talk}": "questions: {category: Talk, weight: 50}",
      "| Everybody speaks {#everybody": "| «Everybody speaks» {#everybody"}),
    ("weights of nine tenths", "rubric/weights-off-total",
     {"questions: {category: Talk}": "questions: {category: Talk, weight: 0.5}\n  everybody: {weight: «0.4»}"}),
    ("a recording without a limit", "evidence/unlimited-recording",
     {"limits: {max_minutes: 10}\n": "", "type=audio": "type=«audio»"}),
    ("student work of any number", "evidence/uncounted-student-work",
     {"type=audio": "type=«student_work»", "Hand in a recording of the talk.": "Hand in pictures of the story."}),
    ("a title with a full stop", "metadata/punctuated-title", {"title: Reading Aloud": "title: Reading Aloud«.»"}),
    ("half an hour", "metadata/too-few-hours", {"workload: 6": "workload: «0.5»"}),
    ("a link that reads here", "access/vague-link-text",
     {"The [sheet](sheet.md) helps.": "The sheet is [«here»](sheet.md)."}),
)

TICKETS = in_file(
    "credentials/exit-tickets.md",
    ("a title twice", "rubric/repeated-criterion", {"| Next step fits {": "| «Piles show thinking» {"}),
    ("a criterion copied", "rubric/identical-criteria",
     {"| Next step fits {": "| «Next step fits» {",
      "The next step follows from the largest pile. | A next step is named. | No next step is named.":
      "Each pile has a name for the thinking in it. | Piles are named by topic. | Piles are right and wrong."}),
    ("a sentence for a title", "rubric/long-criterion-title",
     {"| Changed for a reason {":
      "| «The plan was changed for a reason that can be found in the answers of the students» {"}),
    ("four criteria of three", "rubric/unreachable-threshold",
     {"scale: three-level\n": "scale: three-level\npassing: {count: {at_least: «4»}}\n"}),
    ("seven points of six", "rubric/unreachable-threshold",
     {"scale: three-level\n": "scale: three-level\npassing: {points: {min: «7»}}\n"}),
    ("no share of the points", "rubric/empty-threshold",
     {"scale: three-level\n": "scale: three-level\npassing: {points: {percent: «0»}}\n"}),
    ("no points", "rubric/empty-threshold",
     {"scale: three-level\n": "scale: three-level\npassing: {points: {min: «0»}}\n"}),
    ("seven artifacts", "evidence/too-many-artifacts", {"## Part 3. Reflection": sheets(5) + "## Part 3. Reflection"}),
    ("nine artifacts", "evidence/too-many-artifacts", {"## Part 3. Reflection": sheets(7) + "## Part 3. Reflection"}),
    ("student work of any number", "evidence/uncounted-student-work",
     {"type=student_work": "type=«student_work»", "quantity: {min: 3, max: 6, unit: answers}\n": "",
      "Every answer can": "The answers can", "Hand in answers from each pile.": "Hand in answers from the piles."}),
    ("a request for a name", "evidence/asks-for-names",
     {"1. Describe the class and the idea that you asked about.": "1. «Give your name» and describe the class."}),
    ("two artifacts in a circle", "evidence/circular-order",
     {"{#sorted-answers type": "{#sorted-answers after=next-lesson type",
      "{#next-lesson type": "{#next-lesson after=«sorted-answers» type"}),
    ("a standard twice", "alignment/repeated-alignment", {STANDARD: STANDARD + marked(STANDARD, '"2"')}),
    ("an address that is cut", "alignment/unfinished-address",
     {STANDARD: STANDARD + '  - {framework: Skills 2024, name: Asking, url: "https://skills.example.org/skill«%2F»"}\n'}),
    ("a framework without a year", "alignment/missing-year",
     {STANDARD: STANDARD + '  - {framework: «Skills», name: Asking, url: "https://skills.example.org/asking"}\n'}),
    ("eight standards", "alignment/too-many-alignments", {STANDARD: STANDARD + outside(7)}),
    ("ten standards", "alignment/too-many-alignments", {STANDARD: STANDARD + outside(9)}),
    ("a heading with a colon", "metadata/punctuated-title",
     {"### Sorting the answers {": "### Sorting the answers«:» {"}),
    ("a long summary", "metadata/long-summary",
     {"Use short questions at the end of a lesson to plan the next one.": f"«{LONG_SUMMARY}»"}),
    ("a short summary", "metadata/short-summary",
     {"Use short questions at the end of a lesson to plan the next one.": "«Short ones.»"}),
    ("two tags in one", "metadata/comma-in-tag", {"[formative assessment]": '[«"formative, summative"»]'}),
    ("a tag as long as a letter", "metadata/long-tag",
     {"tags: [formative assessment]": f"tags: [«{'a formative assessment ' * 12}»]".replace(" »", "»")}),
    ("the name of a file for words", "access/useless-alt-text",
     {"badge: {file: badge.png, alt: \"A ticket with a check mark\"}": "badge: {file: «badge.png», alt: ticket-2.png}"}),
    ("the key method first", "structure/section-out-of-order",
     {"# Exit Tickets\n\n## Competency\n\nThe educator plans the next lesson from the answers to one short question.\n":
      "# Exit Tickets\n", "## Method components": "## Competency\n\n«The educator plans the next lesson from the answers "
      "to one short question.»\n\n## Method components"}),
    ("a step that is missing", "structure/gap-in-numbering",
     {"### Asking the question {": "### Step 1. Asking the question {",
      "### Sorting the answers {": "### Step «3». Sorting the answers {"}),
    ("a code of another form", "alignment/unlikely-code",
     {STANDARD: STANDARD + f"  - {{framework: NGSS, framework_version: 2013, code: «PS1», {MATTER}}}\n"}),
    ("more answers than are handed in", "rubric/more-than-asked",
     {"Each pile has a name for the thinking in it.": "Each of «nine answers» has a name for the thinking in it."}),
    ("other hours in the summary", "metadata/contradicted-hours",
     {"to plan the next one.": "to plan the next one, which takes «30 hours»."}),
    ("a level in words", "metadata/unknown-step",
     {"prerequisites:": "level: {scheme: EQF, value: «Level 6»}\nprerequisites:"}),
    ("a sentence of the template", "structure/template-sentence",
     {"Hand in the plan of the next lesson.": "«What to hand in, and how long it may be»."}),
    ("a topic twice", "metadata/repeated-tag", {"topics: [Assessment]": "topics: [Assessment, «assessment»]"}),
    ("a license with blanks", "metadata/unclear-license", {"license: CC-BY-4.0": "license: «CC BY 4.0»"}),
    ("an amount of something", "metadata/recognition-without-unit",
     {"license: CC-BY-4.0\n": "license: CC-BY-4.0\nrecognitions:\n"
      "  - {authority: {name: Example State Board}, type: license_renewal, amount: «3»}\n"}),
    ("a long sentence", "access/long-sentence",
     {"Ask about **one** idea, in words that students know.": f"«{LONG_SENTENCE}»"}),
    ("a column without a heading", "access/empty-header-cell", {"| Pile | Next step |": "«| Pile | |»"}),
    ("a table without headings", "access/empty-header-cell", {"| Pile | Next step |": "«| | |»"}),
    ("a sentence in capitals", "access/all-capitals",
     {"Write for a reader who does not know": "«WRITE FOR A READER WHO DOES NOT KNOW»"}),
    ("a heading two levels down", "access/skipped-heading-level",
     {"Make three piles, and": "##### «In three piles»\n\nMake three piles, and"}),
    ("a host inside a school", "links/private-host",
     {"https://questions.example.org/bank": "«https://questions.local/bank»"}),
    ("an address out of a newsletter", "links/tracking-parameter",
     {"https://questions.example.org/bank": "«https://questions.example.org/bank?utm_source=news»"}),
    ("a shortened address", "links/shortened-link", {"https://questions.example.org/bank": "«https://bit.ly/bank»"}),
    ("a service that is gone", "links/dead-platform",
     {"https://questions.example.org/bank": "«https://www.edmodo.com/bank»"}),
    ("a page for members", "links/login-wall",
     {"https://questions.example.org/bank": "«https://classroom.google.com/c/bank»"}),
    ("a resource to be paid for", "links/paid-resource",
     {"{#question-bank type": "{#question-bank free=«false» type"}),
    ("the identifier of the issuer", "identity/repeated-uri",
     {"id: exit-tickets\n": "id: exit-tickets\nuri: «https://credentials.example.org/issuers/river-county»\n"}),
    ("a version without a change", "identity/version-without-change",
     {'version: "1.0"': 'version: «"1.0"»\nchangelog:\n  - {version: "0.9", date: 2026-01-12}'}),
)

OPENINGS = in_file(
    "credentials/lesson-openings.yaml",
    ("a video without a limit", "evidence/unlimited-recording",
     {"          limits: {max_minutes: 6}\n": "", "type: video": "type: «video»"}),
    ("a request for a name", "evidence/asks-for-names",
     {"text: Describe the class and the lesson.": "text: «State your name», the class and the lesson."}),
    ("a standard twice", "alignment/repeated-alignment",
     {'  - {framework: teaching-standards, code: "1"}\n':
      '  - {framework: teaching-standards, code: "1"}\n  - {framework: teaching-standards, code: «"1"»}\n'}),
    ("a framework without a year", "alignment/missing-year",
     {'  - {framework: teaching-standards, code: "1"}\n':
      '  - {framework: «Skills», name: Asking, url: "https://skills.example.org/asking"}\n'}),
    ("a long title", "metadata/long-title", {"title: Lesson Openings": f"title: «{LONG_TITLE}»"}),
    ("a long summary", "metadata/long-summary",
     {"Open a lesson with a task that shows what students remember.\nscale": f"«{LONG_SUMMARY}»\nscale"}),
    ("a short summary", "metadata/short-summary",
     {"Open a lesson with a task that shows what students remember.\nscale": "«Good openings»\nscale"}),
    ("two audiences in one", "metadata/comma-in-tag",
     {"[Classroom teacher, Teacher leader]": "[Classroom teacher, «Coach; principal»]"}),
    ("a tag as long as a letter", "metadata/long-tag",
     {"tags: [retrieval practice]": f"tags: [«{'a retrieval practice ' * 13}»]".replace(" »", "»")}),
    ("a picture of a picture", "access/useless-alt-text",
     {"file: badge.png\n  alt: An open": "file: «badge.png»\n  alt: Picture of an open"}),
    ("a number that is missing", "structure/gap-in-numbering",
     {"title: Choosing the task": "title: 1. Choosing the task",
      "title: Reading the answers": "title: «3». Reading the answers"}),
    ("a code of another form", "alignment/unlikely-code",
     {'  - {framework: teaching-standards, code: "1"}\n': '  - {framework: teaching-standards, code: "1"}\n'
      f"  - {{framework: InTASC, framework_version: 2013, code: «12», {MATTER}}}\n"}),
    ("more videos than are handed in", "rubric/more-than-asked",
     {"          limits: {max_minutes: 6}\n":
      "          limits: {max_minutes: 6}\n          quantity: {min: 1, max: 2, unit: videos}\n",
      "All students start within a minute.": "All students start within a minute in «three videos»."}),
    ("other hours in the summary", "metadata/contradicted-hours",
     {"what students remember.\nscale": "what students remember. It takes about «3 hours».\nscale"}),
    ("a level that is none", "metadata/unknown-step", {'scheme: EQF, value: "6"': "scheme: EQF, value: «9»"}),
    ("a sentence of the template", "structure/template-sentence",
     {"Walk around and read. Note two answers that deserve a word.": "«Two or three paragraphs, lists, examples»."}),
    ("an audience twice", "metadata/repeated-tag",
     {"[Classroom teacher, Teacher leader]": "[Classroom teacher, «Classroom teacher»]"}),
    ("less than an hour", "metadata/too-few-hours",
     {"{min: 6, typical: 8, max: 12}": "{min: 0.5, typical: «0.75», max: 12}"}),
    ("a credit for eight hours", "metadata/credits-against-hours",
     {"{unit: clock_hour, amount: 8}": "{unit: ects, amount: «1»}"}),
    ("three credits for eight hours", "metadata/credits-against-hours",
     {"{unit: clock_hour, amount: 8}": "{unit: credit_nz, amount: «3»}"}),
    ("a license without a version", "metadata/unclear-license", {"license: CC-BY-4.0": "license: «CC-BY»"}),
    ("a link that reads this page", "access/vague-link-text",
     {"Walk around and read.": "Walk around, as [«this page»](https://pages.example.org/) says."}),
    ("a long sentence", "access/long-sentence", {"Walk around and read.": f"«{LONG_SENTENCE}»"}),
    ("a sentence in capitals", "access/all-capitals",
     {"Walk around and read.": "«WALK AROUND THE ROOM AND READ EVERYTHING.»"}),
    ("a heading two levels down", "access/skipped-heading-level",
     {"      Walk around": "      ##### «In the room»\n\n      Walk around"}),
    ("a host without a dot", "links/private-host",
     {"https://tasks.example.org/list": "«https://tasks/list»"}),
    ("an address out of a network", "links/tracking-parameter",
     {"https://tasks.example.org/list": "«https://tasks.example.org/list?a=1&fbclid=2»"}),
    ("a shortened address", "links/shortened-link", {"https://tasks.example.org/list": "«https://tinyurl.com/list»"}),
    ("a service that is gone", "links/dead-platform",
     {"https://tasks.example.org/list": "«https://jamboard.google.com/d/list»"}),
    ("a page for members", "links/login-wall",
     {"https://tasks.example.org/list": "«https://ezproxy.library.example.edu/list»"}),
    ("a site without its address", "links/resource-without-link",
     {"title: List of tasks\n    url: https://tasks.example.org/list\n": "title: «List of tasks»\n"}),
    ("a template without its file", "links/resource-without-link",
     {"title: Reading sheet\n    file: reading-aloud/sheet.md\n": "title: «Reading sheet»\n"}),
    ("a resource to be paid for", "links/paid-resource",
     {"    component: task\n": "    component: task\n    free: «false»\n"}),
    ("an identifier of the registry twice", "identity/repeated-ctid",
     {"competency: The educator opens a lesson with a task that shows what students remember.":
      f"ctid: {CTID}\ncompetency:\n  statement: The educator opens a lesson with a task.\n  ctid: «{CTID}»"}),
    ("a version without a change", "identity/version-without-change",
     {'version: "0.9"': 'version: «"0.9"»\nchangelog:\n  - {version: "0.8", date: 2026-01-12}'}),
)

# Every credential of base/ has topics.
WANTED = {"rules: {research/malformed-doi: warning}":
          "rules: {research/malformed-doi: warning, metadata/unwritten-field: {fields: [topics]}}"}
UNWRITTEN = [
    *with_edits("credsmith.yaml", WANTED, in_file(
        "credentials/exit-tickets.md",
        ("no topics, where a team wants them", "metadata/unwritten-field",
         {"id: exit-tickets": "id: «exit-tickets»", "topics: [Assessment]\n": ""}))),
    *with_edits("credsmith.yaml", WANTED, in_file(
        "credentials/lesson-openings.yaml",
        ("no topics, where a team wants them", "metadata/unwritten-field",
         {"id: lesson-openings": "id: «lesson-openings»", "topics: [Lesson planning]\n": ""}))),
]

TALK = in_file(
    "credentials/turn-and-talk.md",
    ("the competency behind the components", "structure/section-out-of-order",
     {"## Competency\n\nThe educator asks a question that two students can answer together.\n\n": "",
      "## Rationale": "## Competency\n\n«The educator asks a question that two students can answer together.»\n\n## Rationale"}),
    ("a form that is nowhere", "evidence/missing-template",
     {"Hand in the plan of the lesson.": "Fill in the «attached form» for the lesson."}),
    ("a worksheet that is nowhere", "evidence/missing-template",
     {"Write down one conversation of two partners.": "Write one conversation on the «worksheet provided»."}),
    ("an artifact after itself", "evidence/circular-order", {"{#plan type": "{#plan after=«plan» type"}),
)

FRAMEWORK = in_file(
    "frameworks/teaching-standards.yaml",
    ("the address of another standard", "alignment/shared-address",
     {"https://standards.example.org/2": "«https://standards.example.org/1»"}),
    ("one page for all standards", "alignment/shared-address",
     {"https://standards.example.org/1": "https://standards.example.org/all",
      "https://standards.example.org/2": "«https://standards.example.org/all»"}),
    ("an address to come", "alignment/unfinished-address",
     {"https://standards.example.org/2": "https://standards.example.org/?s«=TBD»"}),
)

ALL = "  all:\n    - reading-aloud\n    - lesson-openings\n    - exit-tickets\n"
ORDER = "list: [lesson-openings, exit-tickets]"
WINDOW = "window: {amount: 2, unit: years}\n"

STACK = in_file(
    "stacks/first-years.yaml",
    ("four of three", "stack/impossible-choice",
     {ALL: "  choose: {min: «4»}\n  from: [reading-aloud, lesson-openings, exit-tickets]\n"}),
    ("at least two and at most one", "stack/impossible-choice",
     {ALL: "  choose: {min: 2, max: «1»}\n  from: [reading-aloud, lesson-openings, exit-tickets]\n"}),
    ("an award without a summary", "stack/incomplete-award",
     {"awarded: true": "awarded: «true»",
      "summary: Three micro-credentials for teachers in their first years.\n": ""}),
    ("an award without a competency", "stack/incomplete-award",
     {"awarded: true": "awarded: «true»",
      "competency: The educator plans, opens and ends lessons so that every student takes part.\n": ""}),
    ("a prerequisite at the end", "stack/late-prerequisite", {ORDER: "list: [exit-tickets, «lesson-openings»]"}),
    ("a prerequisite two places later", "stack/late-prerequisite",
     {ORDER: "list: [exit-tickets, reading-aloud, «lesson-openings»]"}),
    ("a stranger at the end", "stack/outsider-in-order",
     {ORDER: "list: [lesson-openings, exit-tickets, «turn-and-talk»]"}),
    ("a stranger at the beginning", "stack/outsider-in-order",
     {ORDER: "list: [«turn-and-talk», lesson-openings, exit-tickets]"}),
    ("forty hours of thirty-two", "stack/unreachable-hours", {WINDOW: WINDOW + "thresholds: [{hours_min: «40»}]\n"}),
    ("half an hour too many", "stack/unreachable-hours", {WINDOW: WINDOW + "thresholds:\n  - hours_min: «32.5»\n"}),
    ("an amount of something", "metadata/recognition-without-unit",
     {"    amount: 24\n    unit: clock_hour\n": "    amount: «24»\n"}),
    ("the identifier of the issuer", "identity/repeated-uri",
     {"id: first-years\n": "id: first-years\nuri: «https://credentials.example.org/issuers/river-county»\n"}),
    ("an identifier of the registry twice", "identity/repeated-ctid",
     {"competency: The educator plans, opens and ends lessons so that every student takes part.":
      f"ctid: {CTID}\ncompetency:\n  statement: The educator plans lessons with colleagues.\n  ctid: «{CTID}»"}),
)

MISTAKES = SCALES + RUBRICS + ALOUD + TICKETS + OPENINGS + TALK + UNWRITTEN + FRAMEWORK + STACK
