// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/baseline.h"
#include "credsmith/diagnostic/baseline_file.h"
#include "unit/diagnostic/page.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace credsmith::diagnostic {
namespace {

/// A file in which every `brief` is found.
struct Written {
    std::string bytes;
    std::string path = "a.md";
    Severity severity = Severity::warning;
    std::string message = "found it";
};

/// A repository of such files.
class Checked {
public:
    explicit Checked(const std::vector<Written>& files) {
        std::vector<Diagnostic> findings;
        for (const Written& file : files) {
            const text::SourceId id = pages_.sources.add(file.path, file.bytes);
            for (std::size_t at = 0; (at = file.bytes.find("brief", at)) != std::string::npos;
                 at += 5) {
                const auto begin = static_cast<text::ByteOffset>(at);
                findings.push_back(finding_at({id, begin, begin + 5}, file.message));
                findings.back().severity = file.severity;
            }
        }
        report_ = make_report(std::move(findings));
    }

    [[nodiscard]] Baseline baseline() const { return baseline_of(report_, pages_.sources); }

    [[nodiscard]] Comparison against(const Baseline& baseline) const {
        return compare(report_, pages_.sources, baseline);
    }

private:
    Pages pages_;
    Report report_;
};

const std::string two_parts = "# Words\n\n## Part 1\n\nBe brief.\n\n## Part 2\n\nBe brief.\n";

TEST_CASE("a baseline knows each finding by file, rule, place and text") {
    const Baseline baseline = Checked({{two_parts}}).baseline();
    REQUIRE(baseline.size() == 2);
    CHECK(baseline[0].file == "a.md");
    CHECK(baseline[0].place == "Words > Part 1");
    CHECK(baseline[1].place == "Words > Part 2");
    CHECK(baseline[0].text == baseline[1].text);
    CHECK(baseline[0].text.size() == 16);
    CHECK(baseline[0].count == 1);
}

TEST_CASE("findings that are alike are one entry with a count") {
    const Baseline baseline = Checked({{"brief, brief and brief\n"}}).baseline();
    REQUIRE(baseline.size() == 1);
    CHECK(baseline[0].count == 3);
    const Comparison fewer = Checked({{"brief\n"}}).against(baseline);
    CHECK(fewer.fresh.findings.empty());
    CHECK(fewer.known == 1);
    CHECK(fewer.gone.at(0).count == 2);
    const Comparison more = Checked({{"brief brief brief brief\n"}}).against(baseline);
    CHECK(more.known == 3);
    CHECK(more.fresh.findings.size() == 1);
    CHECK(more.gone.empty());
}

TEST_CASE("edits elsewhere, moved lines and other words of the message make nothing new") {
    const Baseline baseline = Checked({{two_parts}}).baseline();
    for (const Written& edited :
         {Written{"A line.\n\n" + two_parts + "\nAnd more.\n"}, Written{two_parts, "a.md"},
          Written{
              "# Words\r\n\r\n## Part 2\r\n\r\nBe brief.\r\n\r\n## Part 1\r\n\r\nBe brief.\r\n"},
          Written{two_parts, "a.md", Severity::warning, "it was found"},
          Written{"# Other title\n\n## Part 1\n\nBe brief.\n\n## Part 3\n\nBe brief.\n"},
          Written{two_parts, "a.md", Severity::note}}) {
        INFO(edited.bytes);
        const Comparison compared = Checked({edited}).against(baseline);
        CHECK(compared.fresh.findings.empty());
        CHECK(compared.known == 2);
        CHECK(compared.gone.empty());
    }
}

TEST_CASE("what is new is told, also when something else was mended") {
    const Baseline baseline = Checked({{two_parts}}).baseline();
    CHECK(Checked({{two_parts + "\nMore brief.\n"}}).against(baseline).fresh.findings.size() == 1);
    const Comparison other =
        Checked({{two_parts, "a.md", Severity::warning, "`it` is found"}}).against(baseline);
    CHECK(other.fresh.findings.size() == 2);
    CHECK(other.gone.size() == 2);
}

TEST_CASE("a finding that becomes graver is new") {
    const Baseline baseline = Checked({{two_parts}}).baseline();
    const Comparison compared = Checked({{two_parts, "a.md", Severity::error}}).against(baseline);
    CHECK(compared.known == 0);
    CHECK(compared.fresh.errors == 2);
}

TEST_CASE("a file that was renamed stays known, a copy of one that is there does not") {
    const Baseline baseline = Checked({{two_parts}}).baseline();
    CHECK(Checked({{two_parts, "b.md"}}).against(baseline).known == 2);
    const Comparison copied = Checked({{two_parts}, {two_parts, "b.md"}}).against(baseline);
    CHECK(copied.known == 2);
    CHECK(copied.fresh.findings.size() == 2);
}

TEST_CASE("nothing is known without a baseline, and nothing is gone from an empty one") {
    const Comparison compared = Checked({{two_parts}}).against({});
    CHECK(compared.known == 0);
    CHECK(compared.fresh.findings.size() == 2);
    CHECK(compared.gone.empty());
}

TEST_CASE("what is gone can be struck") {
    const Baseline baseline = Checked({{two_parts}, {"brief brief", "b.md"}}).baseline();
    const Checked mended({{"## Part 1\n\nBe brief.\n"}, {"brief", "b.md"}});
    const Comparison compared = mended.against(baseline);
    const Baseline rest = without(baseline, compared.gone);
    CHECK(rest.size() == 2);
    CHECK(mended.against(rest).gone.empty());
    CHECK(mended.against(rest).fresh.findings.empty());
}

TEST_CASE("a baseline is read as it was written") {
    Checked checked({{two_parts}, {"brief \xff \"x\"\n  brief\n", "b \xff\".md"}});
    const Baseline baseline = checked.baseline();
    const std::string bytes = write_baseline(baseline);
    const auto again = read_baseline(bytes);
    REQUIRE(again);
    CHECK(*again == baseline);
    CHECK(write_baseline(*again) == bytes);
    CHECK(checked.against(*again).fresh.findings.empty());
    CHECK(read_baseline(write_baseline({})).value().empty());
}

TEST_CASE("entries that a merge doubled are one, with the higher count") {
    const KnownFinding entry{"a.md", "a/b", "", "0123456789abcdef", Severity::note, 1};
    KnownFinding more = entry;
    more.count = 2;
    const auto read = read_baseline(write_baseline({more, entry, entry}));
    REQUIRE(read);
    CHECK(*read == Baseline{more});
}

/// The bytes that are wrong in what is no baseline, and what is said of them.
std::pair<std::string, std::string> refused(const std::string& bytes) {
    const auto read = read_baseline(bytes);
    if (read) return {"nothing", ""};
    const BaselineError& error = read.error();
    REQUIRE(error.begin <= error.end);
    REQUIRE(error.end <= bytes.size());
    return {bytes.substr(error.begin, error.end - error.begin), error.message};
}

TEST_CASE("what is no baseline is refused where it is wrong") {
    const std::string good = write_baseline(Checked({{two_parts}}).baseline());
    CHECK(refused(good).first == "nothing");
    CHECK(refused("").first.empty());
    CHECK(refused(" [] ").first == "[");
    CHECK(refused(good + "<<<<<<< HEAD").first == "<<<<<<<");
    CHECK(read_baseline("{\n\n!").error().begin == 3);
    CHECK(refused(R"({"schema": "other"})").first == R"("other")");
    CHECK(refused(R"({"schema": "credsmith-baseline/9"})").first == R"("credsmith-baseline/9")");
    CHECK(refused(R"({"schema": "credsmith-baseline/1", "findings": {}})").first == "{}");
    for (std::size_t end = 0; end + 2 < good.size(); ++end)
        CHECK_MESSAGE(refused(good.substr(0, end)).first != "nothing", good.substr(0, end));
}

TEST_CASE("an entry that is wrong is shown where it is wrong") {
    const std::string good =
        R"({"file": "a, {b].md", "rule": "a/b", "place": "\"", "text": "0", "severity": "note", "count": 2})";
    const auto refused_with = [&](const std::string& from, const std::string& to) {
        std::string entry = good;
        entry.replace(entry.find(from), from.size(), to);
        return refused("{\"findings\": [" + good + ",\n " + entry +
                       "],\n\"schema\": \"credsmith-baseline/1\"}");
    };
    CHECK(refused_with("2", "3").first == "nothing");
    CHECK(refused_with("2", "0").first == "0");
    CHECK(refused_with("2", "-1").second == "`count` is to be a number from 1 on");
    CHECK(refused_with("\"note\"", "\"grave\"").first == "\"grave\"");
    CHECK(refused_with("\"a/b\"", "[1, 2]").first == "[1, 2]");
    CHECK(refused_with("\"place\": \"\\\"\", ", "").second == "this entry has no `place`");
    CHECK(refused_with(good, "[]").first == "[]");
    CHECK(refused_with(good, "[]").second.starts_with("an entry has `file`"));
}

} // namespace
} // namespace credsmith::diagnostic
