// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/pattern.h"

#include <re2/re2.h>

#include <utility>

namespace credsmith::base {
namespace {

// An expression may come from a stranger's schema: it gets a budget and may not write to stderr.
re2::RE2::Options options() {
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(1 << 20);
    return options;
}

} // namespace

struct Pattern::Compiled {
    re2::RE2 expression;

    explicit Compiled(std::string_view text)
        : expression(re2::StringPiece(text.data(), text.size()), options()) {}
};

Pattern::Pattern(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}

std::optional<Pattern> Pattern::compile(std::string_view expression) {
    auto compiled = std::make_shared<const Compiled>(expression);
    if (!compiled->expression.ok()) return std::nullopt;
    return Pattern(std::move(compiled));
}

std::optional<Pattern::Match> Pattern::find(std::string_view text, std::size_t from) const {
    if (from > text.size()) return std::nullopt;
    // The whole text is given, so that `^` and `\b` see what stands before `from`.
    const re2::StringPiece searched(text.data(), text.size());
    re2::StringPiece found;
    if (!compiled_->expression.Match(searched, from, text.size(), re2::RE2::UNANCHORED, &found, 1))
        return std::nullopt;
    const auto begin = static_cast<std::size_t>(found.data() - text.data());
    return Match{begin, begin + found.size()};
}

} // namespace credsmith::base
