// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The pages of kinds all have the same parts in the same order, because people who have read one
// should find their way in every other, and `explain` shows them as they are.
#include "structure/cpp_text.h"
#include "structure/slugs.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace credsmith::structure {
namespace {

constexpr auto sections = std::to_array<std::string_view>(
    {"## What it checks", "## Why it matters", "## Flagged", "## Accepted", "## Options",
     "## When to ignore it", "## Source"});

/// Follows fenced blocks line by line.
class FenceFollower {
public:
    enum class Place { outside, opening, inside, closing };

    Place follow(std::string_view line) {
        if (!open_.empty()) {
            if (line != open_) return Place::inside;
            open_ = {};
            return Place::closing;
        }
        if (!line.starts_with("```")) return Place::outside;
        open_ = line.substr(0, std::min(line.find_first_not_of('`'), line.size()));
        return Place::opening;
    }

private:
    std::string_view open_; ///< the ticks that close the block at hand
};

struct Section {
    std::string heading;
    std::vector<std::string_view> lines;    ///< without the heading and blank lines
    std::vector<std::string_view> openings; ///< of its fenced blocks
};

/// The page cut at its headings; what looks like one inside a fenced block is an example.
std::vector<Section> sections_of(std::string_view text) {
    std::vector<Section> found{{}};
    FenceFollower fences;
    for (const std::string_view line : lines_of(text)) {
        const FenceFollower::Place place = fences.follow(line);
        if (place == FenceFollower::Place::opening) found.back().openings.push_back(line);
        if (place == FenceFollower::Place::outside && line.starts_with('#'))
            found.push_back({std::string(line), {}, {}});
        else if (!line.empty())
            found.back().lines.push_back(line);
    }
    return found;
}

Problems check_headings(const std::string& path, const std::string& slug,
                        const std::vector<Section>& found) {
    std::vector<std::string> expected{"# " + slug};
    expected.insert(expected.end(), sections.begin(), sections.end());
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (i + 1 >= found.size() || found[i + 1].heading != expected[i])
            return {fmt::format("{}: heading {} must be `{}`", path, i + 1, expected[i])};
    if (found.size() > expected.size() + 1)
        return {fmt::format("{}: `{}` is a heading too many", path,
                            found[expected.size() + 1].heading)};
    return {};
}

Problems check_contents(const std::string& path, const std::vector<Section>& found) {
    Problems problems;
    for (const Section& section : found) {
        if (!section.heading.empty() && section.lines.empty())
            problems.push_back(fmt::format("{}: nothing stands below `{}`", path, section.heading));
        if (section.heading.starts_with("# ") && section.lines.size() > 1)
            problems.push_back(path + ": the summary below the title must be one line");
    }
    return problems;
}

/// The line that `credsmith rules` reads; it ends what is said of what the rule checks.
constexpr auto fix_lines = std::to_array<std::string_view>(
    {"**Fix:** safe (`lint --fix`).", "**Fix:** for you to decide (`lint --fix --unsafe-fixes`).",
     "**Fix:** safe (`lint --fix`), or for you to decide (`lint --fix --unsafe-fixes`)."});

Problems check_fix_line(const std::string& path, const std::vector<Section>& found) {
    for (const Section& section : found)
        for (const std::string_view& line : section.lines) {
            if (!line.starts_with("**Fix")) continue;
            if (section.heading != sections.front() || &line != &section.lines.back())
                return {fmt::format("{}: `{}` must be the last line below `{}`", path, line,
                                    sections.front())};
            if (std::ranges::find(fix_lines, line) == fix_lines.end())
                return {fmt::format("{}: `{}` must be `{}`", path, line,
                                    fmt::join(fix_lines, "` or `"))};
        }
    return {};
}

bool names_a_file(std::string_view opening) {
    const std::string_view info =
        opening.substr(std::min(opening.find_first_not_of('`'), opening.size()));
    return info.starts_with("markdown credsmith=") || info.starts_with("yaml credsmith=");
}

/// Examples are run by the tests, each as a file of a small repository.
Problems check_examples(const std::string& path, const std::vector<Section>& found) {
    Problems problems;
    for (const Section& section : found) {
        if (section.heading != "## Flagged" && section.heading != "## Accepted") continue;
        for (const std::string_view opening : section.openings)
            if (!names_a_file(opening))
                problems.push_back(fmt::format(
                    "{}: `{}` below `{}` must say which file it is: ```yaml credsmith=<path>", path,
                    opening, section.heading));
    }
    return problems;
}

Problems check_rule_pages(const SourceTree& tree) {
    Problems problems;
    for (const std::string& slug : page_slugs(tree)) {
        const std::string path = page_path(slug);
        const std::vector<Section> found = sections_of(text_of(tree, path));
        for (const Problems& some : {check_headings(path, slug, found), check_contents(path, found),
                                     check_fix_line(path, found), check_examples(path, found)})
            problems.insert(problems.end(), some.begin(), some.end());
    }
    return problems;
}

const std::string path = "docs/reference/rules/rubric/few.md";
const std::string title = "# rubric/few\n\nRubrics have levels.\n\n";
const std::string beginning = "## What it checks\n\nA.\n\n## Why it matters\n\nB.\n\n";
const std::string flagged = "## Flagged\n\n````markdown credsmith=a.md\n# Not a heading\n```yaml\n"
                            "```\n````\n\n";
const std::string ending = "## Accepted\n\nC.\n\n## Options\n\nNone.\n\n"
                           "## When to ignore it\n\nD.\n\n## Source\n\nE.\n";

Problems check_page(const std::string& text) {
    return check_rule_pages({{{path, text}}});
}

TEST_CASE("a page with all its parts is accepted") {
    CHECK(check_page(title + beginning + flagged + ending).empty());
}

TEST_CASE("a page with a heading that is missing, misplaced or new is a problem") {
    CHECK(check_page(title + beginning + ending) ==
          Problems{path + ": heading 4 must be `## Flagged`"});
    CHECK(check_page("# rubric/many\n\nX.\n\n" + beginning + flagged + ending) ==
          Problems{path + ": heading 1 must be `# rubric/few`"});
    CHECK(check_page(title + beginning + flagged + ending + "\n## More\n\nF.\n") ==
          Problems{path + ": `## More` is a heading too many"});
}

TEST_CASE("a page with an empty part or a long summary is a problem") {
    CHECK(check_page(title + beginning + "## Flagged\n\n" + ending) ==
          Problems{path + ": nothing stands below `## Flagged`"});
    CHECK(check_page("# rubric/few\n\nOne.\nTwo.\n\n" + beginning + flagged + ending) ==
          Problems{path + ": the summary below the title must be one line"});
}

TEST_CASE("a page says in one way, at one place, how its findings are mended") {
    const std::string rest = flagged + ending;
    const std::string why = "## Why it matters\n\nB.\n\n";
    const auto page = [&](const std::string& line) {
        return title + "## What it checks\n\nA.\n\n" + line + "\n\n" + why + rest;
    };
    for (const std::string_view line : fix_lines)
        CHECK(check_page(page(std::string(line))).empty());
    CHECK(check_page(page("**Fix:** yes.")).size() == 1);
    CHECK(check_page(title + beginning + std::string(fix_lines[0]) + "\n\n" + rest) ==
          Problems{path + ": `**Fix:** safe (`lint --fix`).` must be the last line below "
                          "`## What it checks`"});
}

TEST_CASE("an example that is not a file is a problem") {
    CHECK(check_page(title + beginning + "## Flagged\n\n```yaml\na: b\n```\n\n" + ending) ==
          Problems{path + ": `"
                          "```yaml` below `## Flagged` must say which file it is: "
                          "```yaml credsmith=<path>"});
}

TEST_CASE("every page of the tree has the same parts") {
    const Problems problems = check_rule_pages(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

} // namespace
} // namespace credsmith::structure
