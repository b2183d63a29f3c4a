// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The help of every command fits its width, and says no less for that.
#include "command.h"
#include "credsmith/text/memory_file_system.h"
#include "help_text.h"
#include "support/run_command.h"

#include <doctest/doctest.h>

#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace credsmith::tests {
namespace {

std::string help_of(std::string_view command) {
    const auto none = std::make_shared<text::MemoryFileSystem>();
    return run_command(none, {std::string(command), "--help"}).out;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// The words of a text, whatever stands between them.
std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream in(text);
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

TEST_CASE("the help of every command fits the width, and no word is lost") {
    for (const cli::Command* command : cli::all_commands()) {
        const std::string help = help_of(command->name);
        for (const std::size_t width : {40U, 60U, 80U}) {
            const std::string narrow = cli::fitted(help, width);
            CHECK(words_of(narrow) == words_of(help));
            for (const std::string& line : lines_of(narrow))
                CHECK_MESSAGE((line.size() <= width || words_of(line).size() <= 3 ||
                               line.starts_with("  credsmith ")),
                              (std::to_string(width) + ": " + line));
        }
        CHECK(cli::fitted(help, 80) == help);
    }
}

TEST_CASE("what goes on stands below the text, or below the option where there is no room") {
    const std::string line = "  --select NAME   Show no findings but those of this name\n";
    CHECK(cli::fitted(line, 100) == line);
    CHECK(cli::fitted(line, 45) == "  --select NAME   Show no findings but those\n"
                                   "                  of this name\n");
    CHECK(cli::fitted(line, 36) == "  --select NAME\n"
                                   "      Show no findings but those of\n"
                                   "      this name\n");
    CHECK(cli::fitted("one two three", 7) == "one two\nthree");
    CHECK(cli::fitted("a-word-that-is-too-long", 7) == "a-word-that-is-too-long");
    CHECK(cli::fitted("", 7).empty());
    CHECK(cli::fitted("\n\n", 7) == "\n\n");
}

} // namespace
} // namespace credsmith::tests
