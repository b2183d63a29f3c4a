// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "status_table.h"

#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <fmt/format.h>

#include <algorithm>

namespace credsmith::cli {
namespace {

using diagnostic::printable;
using repository::Burden;
using workspace::EntityStatus;

using Row = std::vector<std::string>;

constexpr std::size_t title_column = 1;
constexpr std::size_t least_title = 12; ///< columns; a title of less says nothing
constexpr std::size_t gap = 2;          ///< between columns

std::string findings_in_words(const EntityStatus& each) {
    std::string text;
    const auto add = [&](std::size_t count, std::string_view word) {
        if (count == 0) return;
        text +=
            fmt::format("{}{} {}{}", text.empty() ? "" : ", ", count, word, count == 1 ? "" : "s");
    };
    add(each.errors, "error");
    add(each.warnings, "warning");
    add(each.notes, "note");
    return text.empty() ? "none" : text;
}

/// As authors write it: `..400`, `300..900`, `500..`.
std::string words_of(const Burden& burden) {
    if (burden.max_words == 0) return burden.has_open_words ? "any" : "";
    const std::string min = burden.min_words > 0 ? std::to_string(burden.min_words) : "";
    if (burden.has_open_words) return fmt::format("{}..", burden.min_words);
    return min + ".." + std::to_string(burden.max_words);
}

std::string minutes_of(const Burden& burden) {
    if (burden.minutes == 0) return burden.has_open_minutes ? "any" : "";
    return fmt::format("{:g}{}", burden.minutes, burden.has_open_minutes ? ".." : "");
}

std::string hours_of(const Burden& burden) {
    if (!burden.hours) return "";
    const repository::Hours& hours = *burden.hours;
    if (hours.least == hours.most) return fmt::format("{:g}", hours.typical);
    return fmt::format("{:g}..{:g}", hours.least, hours.most);
}

Row row_of(const EntityStatus& each) {
    Row row{printable(each.id), printable(each.title), std::string(each.status),
            findings_in_words(each)};
    if (!each.burden) return row;
    row.push_back(hours_of(*each.burden));
    row.push_back(words_of(*each.burden));
    row.push_back(each.burden->artifacts == 0 ? "" : std::to_string(each.burden->artifacts));
    row.push_back(minutes_of(*each.burden));
    return row;
}

/// The first `width` columns of `text`, with an ellipsis if that is not all.
std::string cut(const std::string& text, std::size_t width) {
    if (base::display_width(text) <= width) return text;
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t next = end + base::grapheme_length(text, end);
        if (base::display_width(std::string_view(text).substr(0, next)) + 1 > width) break;
        end = next;
    }
    return text.substr(0, end) + "…";
}

std::vector<std::size_t> widths_of(const std::vector<Row>& rows) {
    std::vector<std::size_t> widths(rows.front().size(), 0);
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], base::display_width(row[i]));
    return widths;
}

std::size_t sum_of(const std::vector<std::size_t>& widths) {
    std::size_t sum = 0;
    for (const std::size_t width : widths)
        if (width > 0) sum += width + gap;
    return sum > gap ? sum - gap : 0;
}

/// Makes the columns fit: a column of no width is left out.
void fit(std::vector<std::size_t>& widths, std::size_t width) {
    const auto excess = [&] { return sum_of(widths) > width ? sum_of(widths) - width : 0; };
    if (excess() == 0) return;
    std::size_t& title = widths[title_column];
    title = title >= least_title + excess() ? title - excess() : 0;
    for (std::size_t last = widths.size(); excess() > 0 && last > 4; --last)
        widths[last - 1] = 0;
}

std::string line_of(const Row& row, const std::vector<std::size_t>& widths) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (widths[i] == 0) continue;
        const std::string cell = i == title_column ? cut(row[i], widths[i]) : row[i];
        const std::string blanks(widths[i] - std::min(widths[i], base::display_width(cell)), ' ');
        const bool is_number = i > 3;
        line += (line.empty() ? "" : std::string(gap, ' ')) +
                (is_number ? blanks + cell : cell + blanks);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string table(const std::vector<Row>& rows, std::size_t width) {
    std::vector<std::size_t> widths = widths_of(rows);
    fit(widths, width);
    std::string text;
    for (const Row& row : rows)
        text += line_of(row, widths);
    return text;
}

std::string credentials_table(const std::vector<EntityStatus>& all, std::size_t width) {
    std::vector<Row> rows{
        {"credential", "title", "status", "findings", "hours", "words", "artifacts", "minutes"}};
    for (const EntityStatus& each : all)
        if (each.burden) rows.push_back(row_of(each));
    return rows.size() == 1 ? std::string{} : table(rows, width);
}

std::string stacks_table(const std::vector<EntityStatus>& all, std::size_t width) {
    std::vector<Row> rows{{"stack", "title", "status", "findings"}};
    for (const EntityStatus& each : all)
        if (!each.burden) rows.push_back(row_of(each));
    return rows.size() == 1 ? std::string{} : table(rows, width);
}

std::string blockers_of(const EntityStatus& stack) {
    if (stack.burden) return {};
    if (stack.blockers.empty())
        return fmt::format("\nNothing blocks the release of `{}`.\n", printable(stack.id));
    std::string text = fmt::format("\nWhat blocks the release of `{}`:\n", printable(stack.id));
    for (const workspace::Blocker& each : stack.blockers)
        text += each.id.empty()
                    ? fmt::format("  {}\n", printable(each.reason))
                    : fmt::format("  {} `{}` {}\n", each.kind, printable(each.id), each.reason);
    return text;
}

} // namespace

std::string status_tables(const std::vector<EntityStatus>& all, std::size_t width) {
    const std::string credentials = credentials_table(all, width);
    const std::string stacks = stacks_table(all, width);
    std::string text = credentials;
    if (!credentials.empty() && !stacks.empty()) text += "\n";
    text += stacks;
    for (const EntityStatus& each : all)
        text += blockers_of(each);
    return text;
}

} // namespace credsmith::cli
