// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/package/rich_form.h"

#include "credsmith/emit/shared/rebase.h"
#include "credsmith/syntax/markdown_html.h"

namespace credsmith::emit {

json::Value rich_form(std::string_view markdown, std::string_view path) {
    if (markdown.empty()) return {};
    const std::string rebased = rebase_links(markdown, path);
    return {{"markdown", rebased}, {"html", syntax::markdown_to_html(rebased)}};
}

} // namespace credsmith::emit
