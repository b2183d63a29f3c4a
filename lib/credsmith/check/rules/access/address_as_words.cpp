// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A link whose words are its address.
#include "credsmith/check/rule.h"

#include <string_view>

namespace credsmith::check::access {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> address{"the words of this link are an address"};

bool is_address(std::string_view words) {
    return words.starts_with("http://") || words.starts_with("https://") ||
           words.starts_with("www.");
}

void check(const Subject<model::RichText>& subject, const Reporter& report) {
    const model::RichText& text = subject.item;
    for (const syntax::MarkdownLink& link : text.facts.links) {
        if (link.is_image || !is_address(link.text)) continue;
        report(model::span_inside(text, link.whole), address)
            .help("write `[name of the page](address)`, so that it can be read aloud");
    }
}

} // namespace

extern constinit const Rule address_as_words{
    .kind = {.slug = "access/address-as-words",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a link has words, and not only an address",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::access
