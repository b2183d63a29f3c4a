#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""All formats of `credsmith lint` say the same findings, and readers that are not ours can read them.

    report_formats.py PROGRAM [WORDS]     runs all cases, or those whose name contains WORDS

Judges: SARIF by the official schema (skipped without the conformance data), JSON by the published schema, both with
python3-jsonschema; XML by Python's parser and, for JUnit and Checkstyle, the elements and attributes of their schemas;
HTML by Python's parser; GitLab's report by its documented members. The last line counts: run, skipped, failed.
"""
import collections
import html.parser
import json
import os
import pathlib
import re
import shutil
import sys
import xml.etree.ElementTree

import harness
from harness import COULD_NOT, FINDINGS, SOURCE, SUCCESS, Skipped, demand, for_each

CONFORMANCE = pathlib.Path(os.environ.get("CREDSMITH_CONFORMANCE", SOURCE.parent / "shared" / "conformance"))
SARIF_SCHEMA = CONFORMANCE / "sarif-2.1.0" / "sarif-schema-2.1.0.json"
JSON_SCHEMA = SOURCE / "schemas" / "report" / "findings.schema.json"
FORMATS = ["azure", "checkstyle", "concise", "full", "github", "gitlab", "grouped", "html", "json", "jsonl", "junit",
           "markdown", "rdjson", "sarif"]
CASES = SOURCE / "tests" / "golden" / "check"
FINGERPRINT = re.compile(r"[0-9a-f]{32}")


def broken_repository(place):
    """A sample with mistakes of many kinds: wrong YAML, wrong tables, bad links, long lines, bytes that are no text."""
    harness.copy_sample(place)
    for number, folder in enumerate(sorted(CASES.glob("*/*/bad/in"))):
        for path in folder.rglob("*"):
            if path.is_file() and path.suffix in {".md", ".yaml"} and path.name != "credsmith.yaml":
                target = place / f"case {number:02}" / path.relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, target)
    markup = '---\nkind: credential\nid: a\ntitle: "<b> & ]]> ::error:: %0A `|` \\" \'"\nextra <i>: 1\nstatus: "<&>"\n---\n'
    (place / "a,b;c]<&>'.md").write_text(markup + "\n## Not & a <section>\n", encoding="utf-8")
    (place / "not-utf8.md").write_bytes(b"---\nkind: credential\ntitle: caf\xe9\n---\n")


def clean_repository(place):
    shutil.copytree(CASES / "rubric" / "identical-levels" / "good" / "in", place)


def many_findings(place):
    """Ten thousand findings."""
    clean_repository(place)
    for number in range(100):
        fields = "".join(f"field-{field}: 1\n" for field in range(100))
        (place / f"many-{number:03}.yaml").write_text(f"kind: credential\nid: many-{number}\n{fields}", encoding="utf-8")


REPOSITORIES = {"clean": clean_repository, "broken": broken_repository, "ten thousand": many_findings}


class Reports:
    """What one run wrote in all formats at once."""

    def __init__(self, bench, make):
        self.root = bench.fresh()
        make(self.root)
        self.place = bench.fresh()
        outputs = [f"--output={name}={self.place}/{name}" for name in FORMATS]
        # The output is not what this is about, and of ten thousand findings it is long.
        self.run = bench.program.run("lint", "-C", self.root, "-f", "grouped", *outputs)
        self.code = self.run.code
        self.document = json.loads(self.text("json"))
        self.findings = self.document["findings"]

    def text(self, name):
        return (self.place / name).read_text(encoding="utf-8")

    def lines(self, name):
        return self.text(name).splitlines()

    def tree(self, name):
        return xml.etree.ElementTree.fromstring(self.text(name))


MADE = {}


def reports(bench, name):
    if name not in MADE:
        MADE[name] = Reports(bench, REPOSITORIES[name])
    return MADE[name]


# What is read out of each format: (severity, rule, line) of each finding in order; None where a format does not say it.

def from_json(report):
    return [(each["severity"], each["kind"], each["start"]["line"]) for each in report.findings]


def from_jsonl(report):
    found = [json.loads(line) for line in report.lines("jsonl")]
    demand(found == report.findings, "jsonl and json differ")
    return from_json(report)


def from_concise(report):
    pattern = re.compile(r"(?P<path>.*?):(?P<line>\d+):\d+: (?P<severity>\w+)\[(?P<rule>[^]]*)\]: ")
    found = [pattern.match(line) for line in report.lines("concise")[:-1]]
    return [(each["severity"], each["rule"], int(each["line"])) for each in found]


def from_full(report):
    heads = re.findall(r"^(error|warning|note)\[([^]]*)\]: .*\n *--> .*:(\d+):\d+$", report.text("full"), re.MULTILINE)
    return [(severity, rule, int(line)) for severity, rule, line in heads]


def from_grouped(report):
    rows = re.findall(r"^ +(\d+):\d+  (error|warning|note) +.*  (\S+)$", report.text("grouped"), re.MULTILINE)
    return [(severity, rule, int(line)) for line, severity, rule in rows]


def from_github(report):
    names = {"error": "error", "warning": "warning", "notice": "note"}
    pattern = re.compile(r"::(error|warning|notice) file=[^,:]*,line=(\d+),endLine=\d+(?:,col=\d+,endColumn=\d+)?,"
                         r"title=([^,:]*)::.+")
    found = [pattern.fullmatch(line) for line in report.lines("github")]
    return [(names[each[1]], each[3], int(each[2])) for each in found]


def from_azure(report):
    pattern = re.compile(r"##vso\[task\.logissue type=(error|warning);sourcepath=[^;\]]*;linenumber=(\d+);"
                         r"columnnumber=\d+;code=([^;\]]*);\](note: )?.+")
    found = [pattern.fullmatch(line) for line in report.lines("azure")]
    return [("note" if each[4] else each[1], each[3], int(each[2])) for each in found]


def from_gitlab(report):
    names = {"major": "error", "minor": "warning", "info": "note"}
    found = json.loads(report.text("gitlab"))
    for each in found:
        demand(set(each) == {"description", "check_name", "fingerprint", "severity", "location"}, f"members: {each}")
        demand(not each["location"]["path"].startswith("./"), "GitLab does not know paths with ./")
    return [(names[each["severity"]], each["check_name"], each["location"]["lines"]["begin"]) for each in found]


def from_checkstyle(report):
    root = report.tree("checkstyle")
    demand(root.tag == "checkstyle" and {each.tag for each in root} <= {"file"}, "not what Checkstyle writes")
    found = [each for file in root for each in file]
    for each in found:
        demand(each.tag == "error" and set(each.attrib) == {"line", "column", "severity", "message", "source"}, each.attrib)
    return [(each.get("severity").replace("info", "note"), each.get("source").removeprefix("credsmith."),
             int(each.get("line"))) for each in found]


def from_junit(report):
    names = {"error": "error", "failure": "warning", "skipped": "note"}
    root = report.tree("junit")
    demand(root.tag == "testsuites" and {each.tag for each in root} == {"testsuite"}, "not what JUnit writes")
    found = []
    for suite in root:
        said = collections.Counter(element.tag for case in suite for element in case)
        for name, tag in (("errors", "error"), ("failures", "failure"), ("skipped", "skipped")):
            demand(int(suite.get(name)) == said[tag], f"{suite.attrib} but {said}")
        demand(int(suite.get("tests")) == len(suite) > 0, f"tests of {suite.attrib}")
        for case in suite:
            demand({"classname", "name"} == set(case.attrib), case.attrib)
            for element in case:
                rule, line = re.fullmatch(r"(\S+) at (\d+):\d+", case.get("name")).groups()
                found.append((names[element.tag], rule, int(line)))
    return found


def from_markdown(report):
    rows = re.findall(r"^\| (\d+):\d+ \| (\w+) \| .* \| `([^`]*)` \|$", report.text("markdown"), re.MULTILINE)
    return [(severity, rule, int(line)) for line, severity, rule in rows]


def from_rdjson(report):
    names = {"ERROR": "error", "WARNING": "warning", "INFO": "note"}
    found = json.loads(report.text("rdjson"))["diagnostics"]
    return [(names[each["severity"]], each["code"]["value"], each["location"]["range"]["start"]["line"]) for each in found]


def from_sarif(report):
    run, = json.loads(report.text("sarif"))["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    demand(len(set(rules)) == len(rules), "a rule stands twice")
    for each in run["results"]:
        demand(rules[each["ruleIndex"]] == each["ruleId"], f"ruleIndex of {each['ruleId']}")
    return [(each["level"], each["ruleId"], each["locations"][0]["physicalLocation"]["region"]["startLine"])
            for each in run["results"]]


class Page(html.parser.HTMLParser):
    """Elements of a page, each closed by its own end; ids and links; articles with their headings."""
    EMPTY = {"meta"}

    def __init__(self, text):
        super().__init__()
        self.open, self.ids, self.links, self.tags, self.articles = [], [], [], set(), []
        self.feed(text)
        self.close()
        demand(not self.open, f"not closed: {self.open}")

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.add(tag)
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.links += [attributes["href"]] if "href" in attributes else []
        if tag == "b" and "article" in self.open:
            self.articles[-1][0] = attributes["class"]
        if tag == "article":
            self.articles.append([None, None, None])
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        demand(self.open and self.open.pop() == tag, f"</{tag}> closes something else")

    def handle_data(self, data):
        if self.open[-2:] == ["p", "code"] and "article" in self.open:
            self.articles[-1][1] = data
        if "pre" in self.open and self.articles[-1][2] is None and (place := re.search(r":(\d+):\d+$", data.split("\n")[0])):
            self.articles[-1][2] = int(place[1])


def from_html(report):
    page = Page(report.text("html"))
    demand(len(set(page.ids)) == len(page.ids), "an id stands twice")
    demand({link.removeprefix("#") for link in page.links} <= set(page.ids), "a link leads nowhere")
    demand(not page.tags & {"script", "link", "img", "iframe", "object"}, "the page loads something")
    return [tuple(each) for each in page.articles]


READERS = {name: globals()[f"from_{name}"] for name in FORMATS}

FINGERPRINTS = {
    "json": lambda report: [each["fingerprint"] for each in report.findings],
    "jsonl": lambda report: [json.loads(line)["fingerprint"] for line in report.lines("jsonl")],
    "sarif": lambda report: [each["partialFingerprints"]["credsmithFingerprint/v1"]
                             for each in json.loads(report.text("sarif"))["runs"][0]["results"]],
    "gitlab": lambda report: [each["fingerprint"] for each in json.loads(report.text("gitlab"))],
    "junit": lambda report: re.findall(r"^fingerprint: ([0-9a-f]{32})<", report.text("junit"), re.MULTILINE),
    "html": lambda report: re.findall(r'<article id="f-([0-9a-f]{32})">', report.text("html")),
}


def case_help_names_the_formats_that_are_read_here(bench):
    said = bench.program.run("lint", "--help").expect(SUCCESS).out
    listed = said.split("Formats:\n")[1].split("\n\n")[0]
    heads = [line for line in listed.splitlines() if line[2:3].strip()]  # what goes on below a line is indented
    demand([line.split()[0] for line in heads] == FORMATS, listed)


@for_each({name: (name,) for name in REPOSITORIES})
def case_the_repository_is_what_it_is_called(bench, name):
    report = reports(bench, name)
    counts = report.document["counts"]
    if name == "clean":
        demand(report.code == SUCCESS and not report.findings, str(counts))
    elif name == "broken":
        demand(report.code == FINDINGS and min(counts.values()) > 0, str(counts))
        demand(len({each["kind"] for each in report.findings}) > 40, "few kinds")
    else:
        demand(len(report.findings) >= 10000, str(counts))


@for_each({f"{name}, {repository}": (name, repository) for repository in REPOSITORIES for name in FORMATS})
def case_the_same_findings(bench, name, repository):
    report = reports(bench, repository)
    expected, found = from_json(report), READERS[name](report)
    demand(found == expected, f"{len(found)} of {len(expected)}: {[p for p in zip(found, expected) if p[0] != p[1]][:3]}")


@for_each({f"{name}, {repository}": (name, repository) for repository in REPOSITORIES for name in FINGERPRINTS})
def case_the_same_fingerprints(bench, name, repository):
    report = reports(bench, repository)
    expected = FINGERPRINTS["json"](report)
    demand(len(set(expected)) == len(expected), "a fingerprint stands twice")
    demand(all(FINGERPRINT.fullmatch(each) for each in expected), "not 32 hexadecimal digits")
    demand(FINGERPRINTS[name](report) == expected, "others than in json")


def schema_problems(schema, document, validator):
    import jsonschema
    schema = json.loads(schema.read_text(encoding="utf-8"))
    return [f"{each.json_path}: {each.message[:200]}" for each in getattr(jsonschema, validator)(schema).iter_errors(document)]


@for_each({name: (name,) for name in REPOSITORIES})
def case_json_is_valid(bench, name):
    found = schema_problems(JSON_SCHEMA, reports(bench, name).document, "Draft202012Validator")
    demand(not found, str(found[:3]))


@for_each({name: (name,) for name in REPOSITORIES})
def case_sarif_is_valid(bench, name):
    if not SARIF_SCHEMA.is_file():
        raise Skipped(f"no file {SARIF_SCHEMA}")
    document = json.loads(reports(bench, name).text("sarif"))
    found = schema_problems(SARIF_SCHEMA, document, "Draft4Validator")
    demand(not found, str(found[:3]))
    for result in document["runs"][0]["results"][:1]:  # the guard: the judge sees what is wrong
        result["level"] = "fatal"
        demand(len(schema_problems(SARIF_SCHEMA, document, "Draft4Validator")) == 1, "a wrong level was not seen")


def case_sarif_regions_are_the_bytes_and_characters_of_the_files(bench):
    report = reports(bench, "broken")
    for result in json.loads(report.text("sarif"))["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        path = pathlib.Path(re.sub("%(..)", lambda found: chr(int(found[1], 16)), place["artifactLocation"]["uri"])
                            .removeprefix("file://"))
        data, region = path.read_bytes(), place["region"]
        if b"\r" in data or "not-utf8" in path.name or data.startswith(b"\xef\xbb\xbf"):
            continue
        before = data[:region["byteOffset"]].decode()
        demand(before.count("\n") + 1 == region["startLine"], f"{path} {region}")
        demand(len(before.rpartition("\n")[2]) + 1 == region["startColumn"], f"{path} {region}")


def case_unrelated_edits_change_no_fingerprint(bench):
    """Files get lines in front of what was found, and all that was found before is found again."""
    root = bench.fresh()
    broken_repository(root)
    page = root / "a,b;c]<&>'.md"
    before = prints_of(bench, root)
    page.write_text(page.read_text(encoding="utf-8").replace("kind:", "# a comment\n\nkind:"), encoding="utf-8")
    for path in sorted(root.glob("case */**/*.md")):
        text = path.read_bytes()
        if b"\n## " in text and b"```" not in text and b"<!--" not in text:
            path.write_bytes(text.replace(b"\n## ", b"\n<!-- a comment -->\n\n## ", 1))
    after = prints_of(bench, root)
    demand(len(before) > 50 and before <= after, f"not found again: {sorted(before - after)[:3]}")


def prints_of(bench, root):
    found = json.loads(bench.program.run("lint", "-C", root, "-f", "json").out)["findings"]
    return {(each["kind"], each["path"], each["fingerprint"]) for each in found}


def case_safe_fixes_of_sarif_and_rdjson_mend(bench):
    """The edits that other programs would make are those of json, and what they mend is not found again."""
    root = bench.fresh()
    shutil.copytree(CASES / "research" / "malformed-doi" / "bad" / "in", root)
    place = bench.fresh()
    bench.program.run("lint", "-C", root, "-f", "json", f"--output=sarif={place}/s", f"--output=rdjson={place}/r")
    results = json.loads((place / "s").read_text(encoding="utf-8"))["runs"][0]["results"]
    replacements = [(change["artifactLocation"]["uri"], each) for result in results for fix in result.get("fixes", [])[:1]
                    for change in fix["artifactChanges"] for each in change["replacements"]]
    demand(replacements, "no safe fix to look at")
    suggestions = [each for found in json.loads((place / "r").read_text(encoding="utf-8"))["diagnostics"]
                   for each in found.get("suggestions", [])[:1]]
    demand([each["text"] for each in suggestions] == [each["insertedContent"]["text"] for _, each in replacements],
           "rdjson suggests something else")
    for uri, each in sorted(replacements, key=lambda pair: -pair[1]["deletedRegion"]["byteOffset"]):
        path, region = pathlib.Path(uri.removeprefix("file://")), each["deletedRegion"]
        data, begin = path.read_bytes(), region["byteOffset"]
        path.write_bytes(data[:begin] + each["insertedContent"]["text"].encode() + data[begin + region["byteLength"]:])
    left = json.loads(bench.program.run("lint", "-C", root, "-f", "json").out)["findings"]
    demand(len(left) == len(results) - len(replacements), str(left))


def luminance(colour):
    """WCAG 2.1, relative luminance of `#rrggbb`."""
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def case_every_colour_of_the_page_can_be_read(bench):
    """In light and in dark, on the page and in frames: a contrast of 4.5 (WCAG 2.1, 1.4.3)."""
    themes = re.findall(r":root \{(.*?)\}", reports(bench, "clean").text("html"), re.DOTALL)
    demand(len(themes) == 2, "not a light and a dark theme")
    for theme in themes:
        colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", theme))
        papers = [colours.pop("paper"), colours.pop("frame")]
        low = [(name, paper) for name, colour in colours.items() for paper in papers if contrast(colour, paper) < 4.5]
        demand(len(colours) == 7 and not low, f"hard to read: {low}")


def case_a_file_is_written_wholly_or_not_at_all(bench):
    root, place = bench.fresh(), bench.fresh()
    clean_repository(root)
    place.mkdir()
    (place / "taken").mkdir()
    result = bench.program.run("lint", "-C", root, f"--output=json={place}/taken", f"--output=json={place}/new/findings.json")
    result.expect(COULD_NOT, "taken", "could not be written")
    demand(json.loads((place / "new" / "findings.json").read_text())["findings"] == [], "the other file was not written")
    demand(sorted(os.listdir(place)) == ["new", "taken"], f"left behind: {os.listdir(place)}")


if __name__ == "__main__":
    sys.exit(harness.main(sys.modules["__main__"]))
