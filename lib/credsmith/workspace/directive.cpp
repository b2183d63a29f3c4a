// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/directive.h"

#include "credsmith/base/suggest.h"
#include "credsmith/workspace/kinds.h"

#include <algorithm>
#include <array>
#include <span>

namespace credsmith::workspace {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view address = "credsmith:";
constexpr std::string_view order = "ignore";

// What other programs call it, and people who know them.
constexpr auto other_orders = std::to_array<std::string_view>({"ignored",
                                                               "ignores",
                                                               "ignoring",
                                                               "ignore-next-line",
                                                               "ignore-line",
                                                               "ignore-file",
                                                               "disable",
                                                               "disable-line",
                                                               "disable-next-line",
                                                               "disable-file",
                                                               "disabled",
                                                               "suppress",
                                                               "skip",
                                                               "noqa",
                                                               "nolint",
                                                               "off",
                                                               "allow",
                                                               "silence",
                                                               "exclude",
                                                               "except"});

// Word processors make the last two of the first.
constexpr auto dashes = std::to_array<std::string_view>({"--", "–", "—"});

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& byte : result)
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    return result;
}

std::string_view trim(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// The words between the marks of a comment.
std::string_view without_marks(std::string_view comment) {
    constexpr std::string_view opening = "<!--";
    constexpr std::string_view closing = "-->";
    if (comment.starts_with(opening)) {
        comment.remove_prefix(opening.size());
        if (comment.ends_with(closing)) comment.remove_suffix(closing.size());
    } else {
        comment.remove_prefix(std::min(comment.find_first_not_of('#'), comment.size()));
    }
    return trim(comment);
}

/// The words of `text`, parted by blanks and by bytes of `marks`.
std::vector<std::string_view> words_of(std::string_view text, std::string_view marks) {
    const std::string parting = std::string(blanks) + std::string(marks);
    std::vector<std::string_view> words;
    for (std::size_t at = text.find_first_not_of(parting); at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(parting, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(parting, end);
    }
    return words;
}

bool is_nearly_the_order(std::string_view word) {
    if (word == order || std::ranges::find(other_orders, word) != other_orders.end()) return true;
    const std::string known(order);
    return !base::nearest(word, std::span{&known, 1}).empty();
}

/// Whether a comment without the right start was meant for credsmith: `credsmith: disable`,
/// `credsmith ignore` or `ignore` and the name of a rule. Sentences about credsmith are for people.
bool is_near(std::string_view words) {
    const std::string all = lower(words);
    const auto parts = words_of(all, ":,");
    if (parts.size() < 2) return false;
    const bool is_addressed = all.starts_with(address);
    const bool names_rule = parts.size() > 2 && parts[2].find('/') != std::string_view::npos;
    if (parts[0] == "credsmith")
        return (is_addressed || names_rule) && is_nearly_the_order(parts[1]);
    if (parts[0].starts_with("credsmith-")) return is_nearly_the_order(parts[0].substr(10));
    return is_nearly_the_order(parts[0]) && find_kind(parts[1]) != nullptr;
}

class Reader {
public:
    Reader(std::string_view comment, text::Span span) : comment_(comment), span_(span) {}

    /// Reads what follows `credsmith: ignore`.
    CommentWords read(std::string_view rest) {
        const std::size_t dash = dash_in(rest);
        const std::string_view head = rest.substr(0, dash);
        Directive directive;
        directive.reason = trim(rest.substr(std::min(dash, rest.size())));
        while (const std::size_t mark = dash_at(directive.reason))
            directive.reason = trim(directive.reason.substr(mark));
        read_head(head, dash < rest.size(), directive);
        if (directive.names.empty()) return NearDirective{true};
        return directive;
    }

private:
    static std::size_t dash_at(std::string_view text) {
        for (const std::string_view dash : dashes)
            if (text.starts_with(dash)) return dash.size();
        return 0;
    }

    static std::size_t dash_in(std::string_view text) {
        std::size_t first = text.size();
        for (const std::string_view dash : dashes)
            first = std::min(first, text.find(dash));
        return first;
    }

    [[nodiscard]] Phrase phrase(std::string_view part) const {
        const auto begin =
            span_.begin + static_cast<text::ByteOffset>(part.data() - comment_.data());
        return {part, {span_.source, begin, begin + static_cast<text::ByteOffset>(part.size())}};
    }

    /// Without dashes, only what a comma parts is a name: the rest may be the reason.
    void read_head(std::string_view head, bool has_dashes, Directive& directive) const {
        const auto words = words_of(head, ",");
        std::size_t i = 0;
        for (; i < words.size() && words[i] != "until"; ++i) {
            const bool follows_comma =
                i > 0 && comma_between(words[i - 1], words[i], head.data() + head.size());
            if (i > 0 && !has_dashes && !follows_comma) break;
            directive.names.push_back(phrase(words[i]));
        }
        if (i < words.size() && words[i] == "until") {
            const std::size_t date = std::min(i + 1, words.size() - 1);
            directive.until = phrase(words[date]);
            i = date + 1;
        }
        if (i < words.size()) {
            const char* end = head.data() + head.size();
            const auto length = static_cast<std::size_t>(end - words[i].data());
            directive.loose = phrase(trim({words[i].data(), length}));
        }
    }

    static bool comma_between(std::string_view one, std::string_view next, const char* end) {
        const char* from = one.data() + one.size();
        const char* to = std::min(next.data(), end);
        return std::find(from, to, ',') != to;
    }

    std::string_view comment_;
    text::Span span_;
};

} // namespace

CommentWords read_directive(std::string_view comment, text::Span span) {
    const std::string_view words = without_marks(comment);
    if (words.starts_with(address)) {
        const std::string_view rest = trim(words.substr(address.size()));
        const bool is_order =
            rest.starts_with(order) && (rest.size() == order.size() ||
                                        blanks.find(rest[order.size()]) != std::string_view::npos);
        if (is_order) return Reader(comment, span).read(trim(rest.substr(order.size())));
    }
    if (is_near(words)) return NearDirective{false};
    return {};
}

bool may_be_directive(std::string_view comment) {
    const std::string words = lower(without_marks(comment).substr(0, 64));
    return words.find("credsmith") != std::string::npos || words.find('/') != std::string::npos;
}

} // namespace credsmith::workspace
