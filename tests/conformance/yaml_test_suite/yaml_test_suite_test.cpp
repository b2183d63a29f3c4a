// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The YAML test suite within the language that credsmith reads. What becomes of each of its cases
// stands in cases.tsv: a valid one is read to the values that the suite gives, or refused by a
// rule; an invalid one is refused, or accepted for a reason that is written down there. The figures
// of docs/reference/yaml.md are made from that list.
#include "credsmith/json/read.h"
#include "credsmith/schema/node_instance.h"
#include "support/conformance_data.h"
#include "unit/syntax/yaml_reading.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <vector>

using namespace credsmith;
using syntax::Node;
using tests::Reading;
namespace fs = std::filesystem;

namespace {

constexpr const char* data = "yaml-test-suite";
constexpr const char* list_path =
    CREDSMITH_SOURCE_DIR "/tests/conformance/yaml_test_suite/cases.tsv";
constexpr const char* page_path = CREDSMITH_SOURCE_DIR "/docs/reference/yaml.md";
constexpr std::string_view no_reason = "?";

/// What becomes of one document of the suite: a line of cases.tsv.
struct Case {
    std::string id;
    std::string suite;  ///< valid, invalid
    std::string answer; ///< read, refused, accepted
    std::string rule;   ///< that refuses it
    std::string words;  ///< what the rule says, or why the case is accepted
};

bool is_update() {
    const char* value = std::getenv("CREDSMITH_UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

// The suite's side

std::string unescape(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            result += text[i];
            continue;
        }
        constexpr std::string_view letters = "ntrb\\";
        constexpr std::string_view characters = "\n\t\r\b\\";
        result += characters[letters.find(text[++i])];
    }
    return result;
}

/// Keys and scalars in order, from the lines `=VAL` of a file of events.
std::vector<std::string> scalars_of(const std::vector<std::string>& events) {
    std::vector<std::string> scalars;
    for (const std::string& line : events) {
        if (!line.starts_with("=VAL")) continue;
        const std::size_t style = line.find_first_of(":'\"|>", 4);
        scalars.push_back(unescape(std::string_view(line).substr(style + 1)));
    }
    return scalars;
}

/// Whether the document has something else than `key: value` lines at its top.
bool has_other_top(const std::vector<std::string>& events) {
    const auto document = std::ranges::find_if(
        events, [](const std::string& line) { return line.starts_with("+DOC"); });
    return document != events.end() && document + 1 != events.end() &&
           !(document + 1)->starts_with("+MAP") && !(document + 1)->starts_with("-DOC");
}

/// The document below a key, as credsmith wants it.
std::string below_a_key(const std::string& document) {
    std::string result;
    bool has_begun = document.find("---") != 0 && document.find("\n---") == std::string::npos;
    if (has_begun) result = "document:\n";
    for (const std::string& line : lines_of(document)) {
        const bool is_mark = line.starts_with("...") || line.starts_with("---");
        if (!has_begun && line.starts_with("---")) {
            has_begun = true;
            result += "document:" + line.substr(3);
        } else {
            result += (has_begun && !is_mark && !line.empty() ? "  " : "") + line;
        }
        result += '\n';
    }
    if (!document.ends_with('\n')) result.pop_back();
    return result;
}

// Our side

/// What stands for nothing: a word such as `null`, or no byte. An empty entry of a list stands at
/// its dash.
std::string_view cut_null(const Reading& reading, const Node& node) {
    const std::string_view cut = reading.cut(node.span);
    return cut == "-" ? std::string_view{} : cut;
}

void collect_scalars(const Reading& reading, const Node& node, std::vector<std::string>& scalars) {
    if (node.is_null()) scalars.emplace_back(cut_null(reading, node));
    if (node.is_scalar()) scalars.emplace_back(node.text());
    for (const Node& item : node.items)
        collect_scalars(reading, item, scalars);
    for (const syntax::Entry& entry : node.entries) {
        scalars.push_back(entry.key);
        collect_scalars(reading, entry.value, scalars);
    }
}

bool agrees(const Node& node, const json::Value& value);

bool agrees_in_items(const Node& node, const json::Value& value) {
    bool is_same = node.is_sequence() && node.items.size() == value.size();
    for (std::size_t i = 0; is_same && i < value.size(); ++i)
        is_same = agrees(node.items[i], value[i]);
    return is_same;
}

bool agrees_in_entries(const Node& node, const json::Value& value) {
    bool is_same = node.is_mapping() && node.entries.size() == value.size();
    for (const syntax::Entry& entry : node.entries)
        is_same = is_same && value.contains(entry.key) && agrees(entry.value, value[entry.key]);
    return is_same;
}

/// Compares with the value that the suite gives. What is a number and what is true or false, the
/// schemas say, who see a tree through a NodeInstance.
bool agrees(const Node& node, const json::Value& value) {
    const schema::NodeInstance instance(node);
    if (value.is_null()) return node.is_null();
    if (value.is_array()) return agrees_in_items(node, value);
    if (value.is_object()) return agrees_in_entries(node, value);
    if (value.is_string()) return node.is_scalar() && node.text() == value.get<std::string>();
    if (value.is_boolean())
        return instance.is(schema::Type::boolean) && node.text() == value.dump();
    return instance.is(schema::Type::number) && instance.number() == value.get<double>();
}

/// A message without what it cites: one and the same for all documents with that mistake.
std::string without_citations(const std::string& message) {
    std::string result;
    bool is_inside = false;
    for (const char byte : message) {
        if (byte == '`') result += is_inside ? "…`" : "`";
        if (byte == '`') is_inside = !is_inside;
        if (byte != '`' && !is_inside) result += byte;
    }
    return result;
}

/// Holds what was read against both forms in which the suite says what the document means.
void compare(const Reading& reading, const Node& root, const fs::path& folder) {
    std::vector<std::string> scalars;
    if (!root.is_null()) collect_scalars(reading, root, scalars);
    CHECK(scalars == scalars_of(lines_of(tests::read_data(folder / "test.event"))));
    const std::string expected = tests::read_data(folder / "in.json");
    if (expected.empty()) return;
    const auto value = json::read(expected);
    REQUIRE(value.has_value());
    CHECK(agrees(root, *value));
}

Case judge(const fs::path& folder, const std::string& id) {
    CAPTURE(id);
    const auto events = lines_of(tests::read_data(folder / "test.event"));
    const std::string document = tests::read_data(folder / "in.yaml");
    const bool is_below = has_other_top(events);
    Reading reading = tests::read(is_below ? below_a_key(document) : document);
    tests::check_spans(reading);
    std::ranges::stable_sort(reading.findings, {},
                             [](const auto& each) { return each.span.begin; });
    const bool is_valid = !fs::exists(folder / "error");
    const std::string suite = is_valid ? "valid" : "invalid";
    if (!reading.findings.empty()) {
        const diagnostic::Diagnostic& first = reading.findings.front();
        return {id, suite, "refused", std::string(first.kind->slug),
                without_citations(first.message)};
    }
    if (!is_valid) return {id, suite, "accepted", "", std::string(no_reason)};
    const Node* root = is_below ? reading.tree.root.find("document") : &reading.tree.root;
    REQUIRE(root != nullptr);
    compare(reading, *root, folder);
    return {id, suite, "read", "", ""};
}

// The list and the page

std::string line_of(const Case& each) {
    return each.id + '\t' + each.suite + '\t' + each.answer + '\t' + each.rule + '\t' + each.words;
}

Case case_of(const std::string& line) {
    std::istringstream stream(line);
    Case result;
    for (std::string* part :
         {&result.id, &result.suite, &result.answer, &result.rule, &result.words})
        std::getline(stream, *part, '\t');
    return result;
}

/// The committed list, by id.
std::map<std::string, Case> listed() {
    std::map<std::string, Case> cases;
    const auto lines = lines_of(tests::read_data(list_path));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        Case each = case_of(lines[i]);
        cases.emplace(each.id, each);
    }
    return cases;
}

std::string text_of(const std::map<std::string, Case>& cases) {
    std::string text = "case\tsuite\tcredsmith\trule\twords\n";
    for (const auto& [id, each] : cases)
        text += line_of(each) + '\n';
    return text;
}

/// How many valid and invalid cases there are of something.
struct Count {
    int valid = 0;
    int invalid = 0;

    void add(const Case& each) { ++(each.suite == "valid" ? valid : invalid); }

    [[nodiscard]] std::string cells() const {
        return " | " + std::to_string(valid) + " | " + std::to_string(invalid) + " |\n";
    }
};

/// The part of the page that is made from the list.
std::string tables_of(const std::map<std::string, Case>& cases) {
    std::map<std::string, Count> answers{{"accepted", {}}, {"read", {}}, {"refused", {}}};
    std::map<std::string, Count> refused;
    std::string accepted;
    for (const auto& [id, each] : cases) {
        answers[each.answer].add(each);
        if (each.answer == "refused") refused["`" + each.rule + "` | " + each.words].add(each);
        if (each.answer == "accepted") accepted += "| " + id + " | " + each.words + " |\n";
    }
    std::string page = "| | valid | invalid |\n|---|---|---|\n| documents";
    Count all;
    for (const auto& [id, each] : cases)
        all.add(each);
    page += all.cells() + "| read to the value that the suite gives" + answers["read"].cells() +
            "| refused" + answers["refused"].cells() + "| accepted all the same" +
            answers["accepted"].cells();
    page += "\nWhat refuses them:\n\n| Rule | What credsmith says | valid | invalid |\n"
            "|---|---|---|---|\n";
    for (const auto& [what, count] : refused)
        page += "| " + what + count.cells();
    return page + "\nInvalid, and accepted:\n\n| Case | Why |\n|---|---|\n" + accepted;
}

constexpr std::string_view tables_begin = "<!-- made by tests/conformance/yaml_test_suite -->\n\n";
constexpr std::string_view tables_end = "\n<!-- end -->\n";

} // namespace

TEST_CASE("each case of the YAML test suite is read right, or refused by a rule") {
    if (!tests::has_conformance_data(data)) return;
    const fs::path folder = tests::conformance_folder(data) / "data";
    const std::map<std::string, Case> before = listed();
    std::map<std::string, Case> cases;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().filename() != "in.yaml") continue;
        const fs::path parent = entry.path().parent_path();
        Case each = judge(parent, fs::relative(parent, folder).generic_string());
        const auto known = before.find(each.id);
        if (known != before.end() && each.words == no_reason && known->second.answer == each.answer)
            each.words = known->second.words;
        cases.emplace(each.id, each);
    }
    CHECK(cases.size() == 402);
    for (const auto& entry : cases) { // clang 14 cannot hand structured bindings to the macros
        const Case& each = entry.second;
        CHECK_MESSAGE(each.words != no_reason, each.id << " is accepted, and nothing says why");
        const auto known = before.find(each.id);
        if (!is_update())
            CHECK((known == before.end() ? "" : line_of(known->second)) == line_of(each));
    }
    if (is_update()) write(list_path, text_of(cases));
}

TEST_CASE("the page about YAML gives the figures of the list") {
    const std::string tables = tables_of(listed());
    std::cout << tables;
    std::string page = tests::read_data(page_path);
    const std::size_t begin = page.find(tables_begin);
    const std::size_t end = page.find(tables_end);
    REQUIRE(begin != std::string::npos);
    REQUIRE(end != std::string::npos);
    const std::size_t inside = begin + tables_begin.size();
    if (is_update()) write(page_path, page.replace(inside, end - inside, tables));
    CHECK(page.substr(inside, is_update() ? tables.size() : end - inside) == tables);
}
