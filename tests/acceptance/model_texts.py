# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Texts such as people write and such as only an odd day brings: for tests that want every legal text to survive.

A text is in the normal form of the language (no blank lines at its ends, no blanks at line ends but for hard breaks), so
that a package has to hold exactly what was made here. `ROOT/` stands for the way to the top of the repository.
"""
import re

ROOT = "ROOT/"

WORDS = ("the a every each of to and with from before after lesson student teacher coach evidence goal plan class "
         "fraction reading feedback notes minutes week team practice question answer cycle draft Monday Alaska "
         "don't re-read co-teaching K-12 4th 15% 3.5 1:1 his/her i.e. e.g. etc. (twice) \"well\" 'so' “smart” ‘quotes’ "
         "naïve résumé Straße año ¿cómo? Œuvre").split()

ODD = [
    "🎉", "👩🏽‍🏫", "🇺🇸", "日本語", "你好，世界", "한국어", "שלום", "مرحبا بكم", "Ελλάδα", "Москва", "e\u0301", "a\u00a0b", "–",
    "—", "…", "½", "°", "™", "C:\\Users", "\\", "\\\\", "a\\*b", "{student}", "{student name}", "}", "{", "{}",
    "{ }", "a|b", "|", "||", "#", "#1", "C#", "# 2", ":", "::", "Note: this", "key: value", "a:b", "-", "--", "---",
    "- x", "-5", "*", "* x", "**", "+", "+1", "1.", "1)", "2024)", ">", ">>", "=", "==", "~", "~~x~~", "null",
    "true", "false", "yes", "no", "on", "off", "~", "1.10", "0123", "0x1F", "1e3", "1_000", ".inf", "2024-05-01",
    "12:30", "12:30:45", "NaN", "@", "at@home", "%", "%20", "&", "&amp;", "&#35;", "*a", "!", "!tag", "`code`",
    "`a|b`", "`{#x}`", "`` ` ``", "*emph*", "**strong**", "_u_", "snake_case_word", "[x]", "[ ]", "[see] this", "(",
    ")", "[", "]", "<", "a < b", "x > y", "<3", "\"", "'", "\"quoted\"", "'tis", ",", "a,b", ";", "?", "??", "^",
    "$5", "$x$", "_", "...", "://", "https://example.org/a_b?c=d&e=f#g", "name@example.org", "a=b", "{a", "=b}",
    "[^1]", "\\{", "\\|", "\\#", "<https://example.org/>", "![", "\\_"
]

LOOKALIKES = [
    "1.10", "0123", "true", "no", "null", "~", "2024-05-01", "12:30", "3", "-1", "1e3", "yes", "0x1F", ".5", "NULL",
    "-", "?", "Off", "=", "<<", "1,5", "+1"
]


class Texts:
    """Makes texts from a source of chance. `keys` are what may be cited, `files` what may be linked to."""

    def __init__(self, random, keys=(), files=()):
        self.random, self.keys = random, keys
        self.files = [file.replace("%", "%25").replace(" ", "%20") for file in files]

    def words(self, most):
        pool = [self.random.choice(ODD) if self.random.random() < 0.22 else self.random.choice(WORDS)
                for _ in range(self.random.randint(1, most))]
        return " ".join(pool)

    def line(self, most=9):
        """A single line of plain text. Braces that mean properties stand in `braced`."""
        chance = self.random.random()
        if chance < 0.06:
            return self.random.choice(LOOKALIKES)
        if chance < 0.08:
            return self.words(most) + self.random.choice([" {#like-an-id}", " {a=b}", " {#x y=\"z\"}"])
        if chance < 0.085:
            return " ".join(self.words(12) for _ in range(60))
        return self.words(most)

    def citation(self):
        keys = self.random.sample(self.keys, self.random.randint(1, min(2, len(self.keys))))
        return "[" + "; ".join("@" + key + self.random.choice(["", "", ", p. 12", ", chap. 3"]) for key in keys) + "]"

    def inline(self, most=10):
        """A line of Markdown: what would start a block, end a line or be HTML is left out."""
        pieces = [self.words(most)]
        if self.random.random() < 0.25:
            pieces.append(self.mark())
        if self.random.random() < 0.4:
            pieces.append(self.words(most))
        text = " ".join(pieces)
        return text if is_paragraph_line(text) else "So " + text

    def mark(self):
        choices = [lambda: f"[{self.plain()}](https://example.org/{self.random.randint(1, 99)})",
                   lambda: f"*{self.plain()}*", lambda: f"**{self.plain()}**",
                   lambda: f"`{self.plain()} | {{x=1}}`", lambda: f"~~{self.plain()}~~",
                   lambda: f"[{self.plain()}](mailto:team@example.org)",
                   lambda: f"[{self.plain()}](https://example.org \"A title\")"]
        if self.files:
            choices += [lambda: f"[{self.plain()}]({ROOT}{self.random.choice(self.files)})",
                        lambda: f"![{self.plain()}]({ROOT}{self.random.choice(self.files)})"]
        if self.keys:
            choices += [self.citation] * 3
        return self.random.choice(choices)()

    def plain(self):
        return " ".join(self.random.choice(WORDS[:24]) for _ in range(self.random.randint(1, 3)))

    def paragraph(self):
        lines = [self.inline() for _ in range(self.random.choice([1, 1, 1, 2, 3]))]
        breaks = [self.random.choice(["\n", "\n", "  \n", "\\\n"]) for _ in lines[1:]]
        return lines[0] + "".join(end + line for end, line in zip(breaks, lines[1:]))

    def entries(self, depth=0):
        mark = self.random.choice(["-", "*", "+", "1.", "1)"])
        pad = " " * (len(mark) + 1)
        lines = []
        for number in range(self.random.randint(1, 3)):
            own = mark if not mark[0].isdigit() else f"{number + 1}{mark[1]}"
            lines.append(f"{own} " + self.random.choice(["", "", "[ ] "]) + self.inline(5))
            if depth < 2 and self.random.random() < 0.2:
                lines += [pad + line if line else "" for line in self.entries(depth + 1).split("\n")]
            if self.random.random() < 0.1:
                lines += ["", pad + self.inline(4)]
        return "\n".join(lines)

    def table(self):
        columns = self.random.randint(2, 4)
        def row():
            return "| " + " | ".join(self.plain() for _ in range(columns)) + " |"
        ruler = "|" + self.random.choice(["---|", ":-:|", "---:|"]) * columns
        return "\n".join([row(), ruler, *(row() for _ in range(self.random.randint(0, 2)))])

    def code(self):
        lines = ["# not a heading", "key: value", "- a", "", "  two", "| a | b |", "{#x}", "<b>html</b>", "**Passing:** no",
                 "[@nobody]"]
        inside = [self.random.choice(lines) for _ in range(self.random.randint(1, 3))]
        chance = self.random.random()
        if chance < 0.3:
            inside = [line for line in inside if line] or ["x = 1"]
            return "\n".join("    " + line for line in inside)
        mark = self.random.choice(["```", "~~~", "````"])
        info = "yaml fields" if chance > 0.985 else self.random.choice(["", "", "yaml", "text {#x}"])
        return "\n".join([mark + info, *inside, mark])

    def block(self):
        chance = self.random.random()
        if chance < 0.62:
            return self.paragraph()
        if chance < 0.75:
            return self.entries()
        if chance < 0.80:
            text = self.paragraph() + "\n\n" + self.inline()
            return "\n".join("> " + line if line else ">" for line in text.split("\n"))
        if chance < 0.87:
            return self.code()
        if chance < 0.92:
            return self.table()
        if chance < 0.96:
            marks = self.random.choice(["####", "#####", "######"])
            return f"{marks} {self.plain()}" + self.random.choice(["", " ####", " C#"])
        if chance < 0.97:
            return "**Passing:** " + self.inline()
        if chance < 0.975:
            return f"| {self.random.choice(['Criterion', 'Indicator'])} | Yes |\n|---|---|\n| " + self.plain() + " | no |"
        return self.random.choice(["***", "---", "_ _ _"])

    def markdown(self):
        count = self.random.choice([1, 1, 1, 1, 2, 2, 3, 5])
        blocks = [self.block()]
        for _ in range(count - 1):
            block = self.block()
            if block.startswith("    ") and blocks[-1].startswith(("    ", "-", "*", "+", "1")):
                continue  # one block of code with the last, or a paragraph in its list
            blocks.append(block)
        return "\n\n".join(blocks)


MARK = re.compile(r" {0,3}(?:#{1,6}(?:\s|$)|>|```|~~~|(?:[*+-]|\d{1,9}[.)])(?:\s|$)|(?:\*\s*){3,}$|(?:-\s*){3,}$"
                  r"|(?:_\s*){3,}$|=+\s*$|-+\s*$)| {4}|\t|\s*$|\[[^\]]*\]:|[|:\s-]*\|[|:\s-]*$")


def is_paragraph_line(line):
    """Whether a line can stand anywhere in a paragraph: it starts no block, ends none and defines no link."""
    return not MARK.match(line)
