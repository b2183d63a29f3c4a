// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Words for a picture that say nothing to those who cannot see it.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace credsmith::check::access {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> file_name{"`{}` is the name of a file, and no description"};
constexpr Message<std::string_view> opener{"`{}` is what a screen reader says itself"};

constexpr auto endings =
    std::to_array<std::string_view>({".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"});

bool is_file_name(std::string_view alt) {
    const std::string folded = base::fold_case(alt);
    return alt.find(' ') == std::string_view::npos &&
           std::ranges::any_of(endings, [&](std::string_view ending) {
               return folded.size() > ending.size() && folded.ends_with(ending);
           });
}

void check(const Subject<Picture>& subject, const Reporter& report) {
    const std::string_view alt = subject.item.alt;
    if (is_file_name(alt)) {
        report(subject.item.span, file_name, alt)
            .help("say what the picture shows, for those who cannot see it");
        return;
    }
    const auto openers = find_word_list(subject.language, "openers-of-pictures");
    const auto end = openers ? openers->match(alt, 0) : std::nullopt;
    if (!end) return;
    report(subject.item.span, opener, alt.substr(0, *end)).help("begin with what it shows");
}

} // namespace

extern constinit const Rule useless_alt_text{
    .kind = {.slug = "access/useless-alt-text",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the words for a picture say what it shows",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::access
