// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the documents quote from the samples stands in the samples: a fenced block whose info string
// names a sample, such as ```yaml samples/shared-leadership/credsmith.yaml, is a part of that file.
#include "structure/cpp_text.h"
#include "structure/source_tree.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace credsmith::structure {
namespace {

struct Quotation {
    std::size_t line; ///< of the opening fence, from 1
    std::string file;
    std::string text;
};

std::string_view ticks_of(std::string_view line) {
    return line.substr(0, std::min(line.find_first_not_of('`'), line.size()));
}

/// The file that an opening fence names behind the language, or "".
std::string quoted_file(std::string_view fence) {
    const std::size_t file = fence.find(" samples/");
    return file == std::string_view::npos ? std::string{} : std::string(fence.substr(file + 1));
}

std::vector<Quotation> quotations_in(std::string_view text) {
    std::vector<Quotation> found;
    std::string_view open_fence;
    std::size_t number = 0;
    for (const std::string_view line : lines_of(text)) {
        ++number;
        if (open_fence.empty() && line.starts_with("```")) {
            open_fence = ticks_of(line);
            found.push_back({number, quoted_file(line), {}});
        } else if (!open_fence.empty() && line == open_fence) {
            open_fence = {};
        } else if (!open_fence.empty()) {
            found.back().text += std::string(line) + "\n";
        }
    }
    std::erase_if(found, [](const Quotation& each) { return each.file.empty(); });
    return found;
}

Problems check_quotations(const SourceTree& tree) {
    Problems problems;
    for (const auto& [path, text] : tree.files) {
        if (!path.starts_with("docs/") || !path.ends_with(".md")) continue;
        for (const Quotation& quotation : quotations_in(text)) {
            const std::string place = path + ":" + std::to_string(quotation.line) + ": ";
            if (!has_file(tree, quotation.file))
                problems.push_back(place + "there is no " + quotation.file);
            else if (text_of(tree, quotation.file).find(quotation.text) == std::string_view::npos)
                problems.push_back(place + quotation.file + " says something else: quote it anew");
        }
    }
    return problems;
}

SourceTree tree_with(const std::string& page) {
    return {{{"docs/guide.md", page}, {"samples/a.yaml", "kind: scale\nid: a\ntitle: A\n"}}};
}

TEST_CASE("a quotation that is part of its sample is accepted, and other blocks are") {
    CHECK(check_quotations(tree_with("Text\n```yaml samples/a.yaml\nid: a\ntitle: A\n```\n"
                                     "```yaml\nid: b\n```\n"))
              .empty());
}

TEST_CASE("a quotation that its sample does not have is a problem") {
    CHECK(check_quotations(tree_with("Text\n```yaml samples/a.yaml\nid: b\n```\n")) ==
          Problems{"docs/guide.md:2: samples/a.yaml says something else: quote it anew"});
    CHECK(check_quotations(tree_with("````yaml samples/b.yaml\n```\n````\n")) ==
          Problems{"docs/guide.md:1: there is no samples/b.yaml"});
}

TEST_CASE("every quotation in the documents of the tree stands in its sample") {
    const Problems problems = check_quotations(real_tree());
    CHECK_MESSAGE(problems.empty(), listed(problems));
}

} // namespace
} // namespace credsmith::structure
