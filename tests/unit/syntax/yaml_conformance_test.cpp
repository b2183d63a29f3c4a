// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The YAML test suite: what it calls invalid is refused, but for leniencies that harm nobody; what
// is read has the values that the suite gives. Documents that are valid and refused use what the
// language does not have.
#include "support/conformance_data.h"
#include "unit/syntax/yaml_reading.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <sstream>

using namespace credsmith;
using namespace credsmith::syntax;
using credsmith::tests::read;
using credsmith::tests::Reading;

namespace {

/// Invalid only in how far something is indented; the meaning is plain.
constexpr std::array harmless{"9C9N", "DK95/01", "G5U8", "G9HC",     "H7J7",
                              "HRE5", "QB6E",    "S98Z", "Y79Y/003", "YJV2"};

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
std::vector<std::string> expected_scalars(const std::string& events) {
    std::vector<std::string> scalars;
    std::istringstream lines(events);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("=VAL")) continue;
        const std::size_t style = line.find_first_of(":'\"|>", 4);
        scalars.push_back(unescape(std::string_view(line).substr(style + 1)));
    }
    return scalars;
}

void collect_scalars(const Reading& reading, const Node& node, std::vector<std::string>& scalars) {
    if (node.is_null()) scalars.emplace_back(reading.cut(node.span));
    if (node.is_scalar()) scalars.emplace_back(node.text());
    for (const Node& item : node.items)
        collect_scalars(reading, item, scalars);
    for (const Entry& entry : node.entries) {
        scalars.push_back(entry.key);
        collect_scalars(reading, entry.value, scalars);
    }
}

/// Whether all that is wrong is a feature that the language leaves out, or that the top is no
/// mapping.
bool is_outside_language(const Reading& reading) {
    return std::ranges::all_of(reading.findings, [](const diagnostic::Diagnostic& finding) {
        return finding.kind->slug == "structure/yaml-feature" ||
               finding.kind->slug == "structure/unusable-key" ||
               finding.kind->slug == "structure/tab-indentation" ||
               finding.message.find("`key: value`") != std::string::npos;
    });
}

struct Counts {
    int valid = 0;
    int read = 0;
    int outside = 0;
    int invalid = 0;
    int refused = 0;
};

void judge(const std::filesystem::path& folder, const std::string& name, Counts& counts) {
    CAPTURE(name);
    const Reading reading = read(tests::read_data(folder / "in.yaml"));
    check_spans(reading);
    const bool accepted = reading.findings.empty();
    if (std::filesystem::exists(folder / "error")) {
        ++counts.invalid;
        counts.refused += accepted ? 0 : 1;
        const bool is_harmless = std::ranges::find(harmless, name) != harmless.end();
        CHECK((!accepted || is_harmless));
        return;
    }
    ++counts.valid;
    counts.read += accepted ? 1 : 0;
    counts.outside += !accepted && is_outside_language(reading) ? 1 : 0;
    // yaml-cpp gives a block at the end of a file no line end where the file has none.
    if (!accepted || reading.tree.root.is_null() || name == "L24T/01") return;
    std::vector<std::string> scalars;
    collect_scalars(reading, reading.tree.root, scalars);
    CHECK(scalars == expected_scalars(tests::read_data(folder / "test.event")));
}

} // namespace

TEST_CASE("the YAML test suite: nothing dangerous is accepted, and what is read is read right") {
    if (!tests::has_conformance_data("yaml-test-suite")) return;
    const std::filesystem::path data = tests::conformance_folder("yaml-test-suite") / "data";
    Counts counts;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(data))
        if (entry.path().filename() == "in.yaml")
            judge(entry.path().parent_path(),
                  std::filesystem::relative(entry.path().parent_path(), data).generic_string(),
                  counts);
    CHECK(counts.valid + counts.invalid == 402);
    CHECK(counts.read + counts.outside >= counts.valid - 20);
    std::cout << "YAML test suite: of " << counts.valid << " valid documents " << counts.read
              << " are read, " << counts.outside
              << " refused because they use what the language leaves out, "
              << counts.valid - counts.read - counts.outside << " refused otherwise; of "
              << counts.invalid << " invalid ones " << counts.refused << " are refused\n";
}
