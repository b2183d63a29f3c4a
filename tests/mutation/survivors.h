// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The list of mutants that survive, with the reason of each (survivors.txt):
//
//     rubric/identical-levels
//         the line as it is => the line as it was changed
//             why nothing can tell the two apart; `?` if it is only not tested yet
#pragma once

#include "support/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace credsmith::tests {

class Survivors {
public:
    explicit Survivors(fs::path path) : path_(std::move(path)) {
        std::string slug;
        std::string change;
        std::istringstream stream(read_file(path_));
        for (std::string line; std::getline(stream, line);) {
            const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
            if (line.empty() || line[0] == '#') continue;
            if (indent == 0) slug = line;
            if (indent == 4) change = line.substr(4);
            if (indent == 8) listed_[slug][change] = line.substr(8);
        }
    }

    /// Notes where the survivors of a rule are others than listed.
    void compare(const std::string& slug, const std::vector<std::string>& survivors) {
        std::map<std::string, std::string>& listed = listed_[slug];
        std::map<std::string, std::string> now;
        for (const std::string& change : survivors) {
            const auto known = listed.find(change);
            now[change] = known == listed.end() ? "?" : known->second;
            if (known == listed.end()) said_ += "survives: " + slug + ": " + change + "\n";
            open_ += now[change] == "?" ? 1U : 0U;
        }
        for (const auto& [change, reason] : listed)
            if (!now.contains(change))
                said_ += "is killed, take it off the list: " + slug + ": " + change + "\n";
        listed = std::move(now);
    }

    /// What differs from the list; in updating mode the list is written anew instead.
    [[nodiscard]] std::string conclusion() {
        if (const char* value = std::getenv("CREDSMITH_UPDATE_GOLDEN");
            value != nullptr && std::string_view(value) == "1") {
            write();
            said_.clear();
        }
        return fmt::format("{:4} survive without a reason\n{}", open_, said_);
    }

    [[nodiscard]] bool is_as_listed() const { return said_.empty(); }

private:
    void write() const {
        std::string text =
            "# Mutants that survive the golden folders of their rule: what survivors.h says.\n";
        for (const auto& [slug, changes] : listed_) {
            if (!changes.empty()) text += "\n" + slug + "\n";
            for (const auto& [change, reason] : changes)
                text += fmt::format("    {}\n        {}\n", change, reason);
        }
        write_file(path_, text);
    }

    fs::path path_;
    std::map<std::string, std::map<std::string, std::string>> listed_;
    std::string said_;
    std::size_t open_ = 0;
};

} // namespace credsmith::tests
