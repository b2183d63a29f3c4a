// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/json/read.h"
#include "credsmith/schema/check_shape.h"
#include "credsmith/schema/embedded.h"
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/trace.h"

#include <doctest/doctest.h>

namespace credsmith::workspace {
namespace {

const std::vector<Way> all_ways{Way::practised, Way::asked, Way::shown, Way::judged, Way::backed};

Trace trace_of(const std::string& credential, const std::vector<Way>& needed = all_ways) {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", "credsmith: 1\nlanguage: en\n");
    files.put("frameworks/f.yaml", "kind: framework\nid: f\ntitle: F\nyear: 2015\n"
                                   "url: https://f.example.org/\nstatus: current\nnodes:\n"
                                   "  - {code: '1', name: One, url: 'https://f.example.org/1'}\n"
                                   "  - {code: '2', name: Two, url: 'https://f.example.org/2'}\n");
    files.put("a.yaml", "kind: credential\nid: a\n" + credential);
    files.put("b.yaml",
              "kind: credential\nid: b\ntitle: B\nalignments: [{framework: f, code: '2'}]\n"
              "components: [{id: asking, title: ASKING, body: Ask.}]\n");
    files.put("s.yaml", "kind: stack\nid: s\ntitle: S\nrequires: {all: [a, b]}\n");
    return trace(analyse(files, 1), needed, [](std::string_view) { return true; });
}

const std::string fields = "title: A\n"
                           "components:\n"
                           "  - {id: asking, title: Asking, body: Ask.}\n"
                           "  - {id: sorting, title: '=1+1', body: Sort.}\n"
                           "resources: [{id: page, title: 'A \"page\", say', component: asking}]\n";

bool holds(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

} // namespace

TEST_CASE("the JSON of a trace is as its schema says, and the schema sees what is wrong") {
    const auto problems_of = [](const json::Value& document) {
        return schema::violations(document, schema::embedded_schema("report/trace.schema.json"));
    };
    auto document = json::read(trace_as_json(trace_of(fields)));
    REQUIRE(document.has_value());
    CHECK(problems_of(*document).empty());
    const auto empty = json::read(trace_as_json({}));
    REQUIRE(empty.has_value());
    CHECK(problems_of(*empty).empty());
    (*document)["credentials"][0]["goals"][0]["surplus"] = 1;
    CHECK(problems_of(*document).size() == 1);
}

TEST_CASE("only the ways that are asked for can be missing") {
    CHECK(trace_of(fields, {Way::practised}).gap_count() == 2);
    CHECK(trace_of(fields, {}).gap_count() == 0);
}

TEST_CASE("a spreadsheet takes no cell for a formula, and quotes are doubled") {
    const std::string csv = trace_as_csv(trace_of(fields));
    CHECK(holds(csv, ",'=1+1,"));
    CHECK_FALSE(holds(csv, ",=1+1"));
    CHECK(holds(csv, ",\"A \"\"page\"\", say\","));
    CHECK(csv.ends_with("\r\n"));
}

TEST_CASE("a page holds what authors wrote as text") {
    const std::string html =
        trace_as_html(trace_of("title: \"<script>x</script>\"\ncompetency: \"a & b < c\"\n"));
    CHECK_FALSE(holds(html, "<script"));
    CHECK(holds(html, "&lt;script&gt;"));
    CHECK(holds(html, "a &amp; b &lt; c"));
}

TEST_CASE("a stack tells standards that nobody and that somebody is aligned to, and shared names") {
    const Trace traced = trace_of(fields);
    REQUIRE(traced.stacks.size() == 1);
    const StackTrace& stack = traced.stacks.front();
    REQUIRE(stack.standards.size() == 2);
    CHECK(stack.standards[0].members.empty());
    CHECK(stack.standards[1].members == std::vector<std::string>{"b"});
    REQUIRE(stack.shared.size() == 1);
    CHECK(stack.shared[0].members == std::vector<std::string>{"a", "b"});
    REQUIRE(stack.members.size() == 2);
    CHECK(stack.members[0].shares[0].covered == 1);
    CHECK(stack.members[0].shares[0].needed == 2);
}

TEST_CASE("text stays inside its width, as long as no word is wider") {
    const std::string text = trace_as_text(trace_of(fields), {"", 80});
    std::size_t begin = text.find("\nA\n"); // behind the legend
    REQUIRE(begin != std::string::npos);
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        CHECK_MESSAGE(end - begin <= 80, text.substr(begin, end - begin));
        begin = end + 1;
    }
}

} // namespace credsmith::workspace
