// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Standards named by framework and code; what names a framework outside the repository is let be.
#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"

#include <algorithm>

namespace credsmith::repository {
namespace {

using diagnostic::Message;

constexpr Message<std::string, std::string> no_such_code{"`{}` is not a standard of `{}`"};
constexpr Message<std::string> no_code{
    "this alignment names the framework `{}`, but none of its standards"};

std::vector<std::string> codes_of(const model::Framework& framework) {
    std::vector<std::string> codes;
    for (const model::FrameworkNode& node : framework.nodes)
        if (node.code) codes.push_back(node.code->value);
    return codes;
}

/// Whether all standards of a framework could be read; if not, an unknown code proves nothing.
bool is_whole(const model::Framework& framework) {
    return !framework.is_damaged &&
           std::ranges::none_of(framework.nodes, [](const model::FrameworkNode& node) {
               return node.is_damaged || !node.code;
           });
}

/// The codes that may be meant: that of the standard with this name, or those that look alike.
std::vector<std::string> codes_near(const model::Framework& framework, std::string_view code) {
    const std::string folded = base::fold_case(code);
    for (const model::FrameworkNode& node : framework.nodes)
        if (node.code && node.name && base::fold_case(node.name->value) == folded)
            return {node.code->value};
    return base::nearest(code, codes_of(framework));
}

std::string help_for_code(const model::Framework& framework, const std::vector<std::string>& near) {
    if (!near.empty()) return did_you_mean(near);
    std::string words;
    for (const std::string& each : codes_of(framework))
        words += (words.empty() ? "`" : ", `") + each + "`";
    return "its codes are " + words;
}

void report_unknown_code(const model::Text& code, const model::Framework& framework,
                         const std::string& id, diagnostic::Reporter& reporter) {
    const std::vector<std::string> near = codes_near(framework, code.value);
    const auto finding =
        reporter.report(kinds::unknown_code, code.span, no_such_code, code.value, id);
    finding.help(help_for_code(framework, near));
    if (near.size() == 1 && text::length(code.span) == code.value.size())
        finding.fix(write_instead(code.span, near.front(), diagnostic::Safety::unsafe));
}

void find_node(model::Alignment& alignment, const model::Framework& framework,
               diagnostic::Reporter& reporter) {
    const std::string id = framework.id ? framework.id->value : std::string{};
    if (!alignment.code) {
        if (!alignment.is_damaged)
            reporter.report(kinds::unknown_code, alignment.framework->id.span, no_code, id)
                .help("write the code of the standard: `code: ...`");
        return;
    }
    const auto node = std::ranges::find_if(framework.nodes, [&](const model::FrameworkNode& each) {
        return each.code && each.code->value == alignment.code->value;
    });
    if (node != framework.nodes.end())
        alignment.node = static_cast<std::size_t>(node - framework.nodes.begin());
    else if (is_whole(framework))
        report_unknown_code(*alignment.code, framework, id, reporter);
}

} // namespace

void link_alignment(const EntityIds& ids, const Repository& repository, model::Alignment& alignment,
                    diagnostic::Reporter& reporter) {
    if (!alignment.framework) return;
    const bool is_outside = alignment.name && alignment.url;
    if (is_outside && !ids.frameworks.find(alignment.framework->id.value)) return;
    resolve(*alignment.framework, ids.frameworks, reporter);
    if (alignment.framework->target)
        find_node(alignment, repository.frameworks[*alignment.framework->target], reporter);
}

} // namespace credsmith::repository
