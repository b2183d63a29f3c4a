# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Mistakes in translations, by somebody who speaks the language and did not write the original."""
from mistakes.mistake import in_file, with_edits

TITLE = "Translations"

MARKDOWN = in_file(
    "credentials/i18n/turn-and-talk.es.md",
    # Of what, and into which language
    ("an original misspelt", "links/unknown-id", {"of: turn-and-talk": "of: «turn-and-tlak»"}),
    ("an original by its title", "links/unknown-id", {"of: turn-and-talk": "of: «Turn and Talk»"}),
    ("an original by its file", "links/unknown-id", {"of: turn-and-talk": "of: «../turn-and-talk.md»"}),
    ("no original", "structure/missing-field", {"kind: translation": "kind: «translation»", "of: turn-and-talk\n": ""}),
    ("a credential and a stack of one id", "translation/unclear-original",
     {"of: turn-and-talk\nof_kind: credential": "of: «turn-and-talk»"}),
    ("a kind of original that is none", "structure/not-a-choice",
     {"of_kind: credential": "of_kind: «micro-credential»"}),
    ("the language of the original", "translation/same-language", {"language: es": "language: «en»"}),
    ("the language of the original in capitals", "translation/same-language", {"language: es": "language: «EN»"}),
    ("a language by its name", "structure/bad-format", {"language: es": "language: «Spanish»"}),
    ("no language", "structure/missing-field", {"kind: translation": "kind: «translation»", "language: es\n": ""}),
    ("`translation_of` for `of`", "structure/unknown-field", {"of: turn-and-talk": "«translation_of»: turn-and-talk"}),
    ("a field of the original", "structure/unknown-field", {"language: es": "language: es\n«workload»: 5"}),
    # Which text
    ("a text misspelt", "translation/unknown-text", {"## summary": "## «sumary»"}),
    ("a text in the language of the translation", "translation/unknown-text", {"## title": "## «Título»"}),
    ("a text of a criterion at a level of another scale", "translation/unknown-text",
     {"## question.met": "## «question.secure»"}),
    ("a text of an id that is nowhere", "translation/unknown-text", {"## asking.title": "## «ask.title»"}),
    ("what is no text", "translation/unknown-text", {"## audience": "## «workload»"}),
    ("a text twice", "structure/repeated-section",
     {"## class.text": "## «title {source=53b80d12c504}»\n\nConversar\n\n## class.text"}),
    ("one mark too few", "structure/unknown-section",
     {"## summary {source=1e4738463e00}": "# «summary {source=1e4738463e00}»"}),
    ("one mark too many", "structure/unknown-section",
     {"## summary {source=1e4738463e00}": "### «summary {source=1e4738463e00}»"}),
    ("no blank behind the marks", "structure/unread-markdown", {"## summary": "«##»summary"}),
    ("text before the first heading", "structure/stray-text",
     {"## title": "«Traducido por el equipo de lengua.»\n\n## title"}),
    # From which text
    ("an original that has changed", "translation/stale-text", 
     {"## title {source=53b80d12c504}": "## «title» {source=53b80d12c505}"}),
    ("the digits of another text", "translation/stale-text",
     {"## class.text {source=6ad9a876e0ca}": "## «class.text» {source=057bb2928382}"}),
    ("no digits", "translation/missing-source", {"## title {source=53b80d12c504}": "## «title»"}),
    ("no digits beside another property", "translation/missing-source",
     {"## asking.body {source=e9d2a21868f1 machine=true}": "## «asking.body» {machine=true}"}),
    ("digits that are cut", "structure/bad-format", {"source=53b80d12c504": "source=«53b80d12»"}),
    ("digits in words", "structure/bad-format", {"source=53b80d12c504": "source=«original»"}),
    ("a mark for machines in Spanish", "structure/wrong-type", {"machine=true": "machine=«sí»"}),
    ("a property misspelt", "structure/unknown-field", {"{source=1e4738463e00}": "{«sources»=1e4738463e00}"}),
    ("no name of the property", "structure/bad-attribute", {"{source=1e4738463e00}": "{«#»1e4738463e00}"}),
    # Its form
    ("a title of two paragraphs", "translation/unfit-text",
     {"Hablar en parejas": "«Hablar en parejas\n\nY escuchar»"}),
    ("a title as a list", "translation/unfit-text", {"Hablar en parejas": "«- Hablar en parejas»"}),
    ("an entry too few", "translation/unfit-text", {"- Docente de aula\n- Docente líder": "«- Docente de aula»"}),
    ("a list as one line", "translation/unfit-text",
     {"- Docente de aula\n- Docente líder": "«Docente de aula, docente líder»"}),
    ("a citation of nothing", "research/unknown-citation", {"[@hattie-timperley-2007]": "[@«hattie-2007»]"}),
    ("a placeholder", "structure/placeholder-text", {"Una buena pregunta": "«TBD» Una buena pregunta"}),
    ("HTML", "structure/raw-html", {"Una buena pregunta": "Una «<b>»buena</b> pregunta"}),
    ("a large heading in a text", "translation/unknown-text",
     {"Una buena pregunta": "## «Ejemplo»\n\nUna buena pregunta"}),
    ("a byte of another encoding", "structure/not-utf8", {"Docente líder": "Docente l«\udced»der"}),
    ("front matter that is never closed", "structure/unclosed-front-matter",
     {"---\nkind": "«---»\nkind", "language: es\n---\n": "language: es\n"}),
)

YAML = in_file(
    "stacks/i18n/turn-and-talk.pt.yaml",
    ("a credential and a stack of one id", "translation/unclear-original",
     {"of: turn-and-talk\nof_kind: stack": "of: «turn-and-talk»"}),
    ("an original that has changed", "translation/stale-text",
     {"  title:\n    source: d4178f87d33c": "  «title»:\n    source: d4178f87d33d"}),
    ("no digits", "translation/missing-source", {"  title:\n    source: d4178f87d33c\n": "  «title»:\n"}),
    ("a text misspelt", "translation/unknown-text", {"  summary:": "  «sumary»:"}),
    ("a text that only credentials have", "translation/unknown-text", {"  summary:": "  «rationale»:"}),
    ("a text without its group", "structure/wrong-type",
     {"  title:\n    source: d4178f87d33c\n    text: Conversar em cada aula": "  title: «Conversar em cada aula»"}),
    ("texts as a list", "structure/wrong-type",
     {"sections:\n  title:\n    source: d4178f87d33c\n    text: Conversar em cada aula\n  summary:\n    source: 8119a033e3ee\n"
      "    text: Conversar com um colega, e conversar sobre um livro.\n":
      "«sections»:\n  - title: Conversar em cada aula\n"}),
    ("a text as a list", "structure/wrong-type", {"text: Conversar em cada aula": "«text»: [Conversar em cada aula]"}),
    ("`texts` for `sections`", "structure/unknown-field", {"sections:": "«texts»:"}),
    ("`translation` for `text`", "structure/unknown-field", {"text: Conversar em": "«translation»: Conversar em"}),
    ("digits that are cut", "structure/bad-format", {"source: d4178f87d33c": "source: «d4178f»"}),
    ("`yes` for `true`", "structure/wrong-type",
     {"source: d4178f87d33c": "source: d4178f87d33c\n    machine: «yes»"}),
    ("a title of two paragraphs", "translation/unfit-text",
     {"text: Conversar em cada aula": "text: |\n      «Conversar em cada aula\n\n      E escutar»"}),
    ("a text twice", "structure/duplicate-key", 
     {"  summary:": "  «title»:\n    source: d4178f87d33c\n    text: Falar\n  summary:"}),
    ("a language that one member lacks", "stack/untranslated-member", {"language: pt": "language: «es»"}),
    ("no text at all", "structure/missing-field",
     {"kind: translation": "kind: «translation»",
      "sections:\n  title:\n    source: d4178f87d33c\n    text: Conversar em cada aula\n  summary:\n    source: 8119a033e3ee\n"
      "    text: Conversar com um colega, e conversar sobre um livro.\n": ""}),
)

GROWN = with_edits(
    "stacks/turn-and-talk.yaml", {"[turn-and-talk, reading-aloud]": "[turn-and-talk, reading-aloud, lesson-openings]"},
    in_file("stacks/i18n/turn-and-talk.pt.yaml",
            ("a new member that nobody translated", "stack/untranslated-member", {"language: pt": "language: «pt»"})))

SECOND = in_file(
    "translations/talk.yaml",
    ("a second translation into one language", "translation/repeated-translation",
     {"": "kind: translation\nof: turn-and-talk\nof_kind: credential\nlanguage: «es»\nsections:\n"
          "  plan.title:\n    source: fa8ed0bdabdd\n    text: Plan\n"}),
) + in_file(
    "translations/conversar.md",
    ("a second translation of a stack", "translation/repeated-translation",
     {"": "---\nkind: translation\nof: turn-and-talk\nof_kind: stack\nlanguage: «pt»\n---\n\n"
          "## title {source=d4178f87d33c}\n\nConversar\n"}),
)

MISTAKES = MARKDOWN + YAML + GROWN + SECOND
