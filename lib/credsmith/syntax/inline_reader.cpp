// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/inline_reader.h"

#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/link_tail.h"
#include "credsmith/syntax/seen_words.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::syntax {
namespace {

constexpr std::size_t max_entity_length = 40;

/// How many bytes of the block and of cmark's literal go together.
struct Step {
    std::size_t source;
    std::size_t literal;
};

/// A link or image whose end was not met yet.
struct OpenLink {
    std::optional<std::size_t> fact; ///< its place among the links, if it is shown
    std::size_t begin;
    std::size_t text_begin;
    bool is_found; ///< whether its opening mark stood where cmark says
};

class InlineReader {
public:
    InlineReader(const InlineText& block, MarkdownFacts& facts)
        : block_(block), text_(block.text), facts_(facts) {}

    void read(cmark_node* root);

private:
    void enter(cmark_node* node);
    void leave(cmark_node* node);
    void read_text(std::string_view literal);
    void read_break();
    void read_code();
    void read_html(std::string_view literal);
    void open_link(cmark_node* node);
    void close_link(cmark_node* node);
    void see(char byte, Range range);
    void see_gap();
    bool go_to(std::string_view any_of);
    void pass_marks(std::size_t count);
    [[nodiscard]] std::optional<Step> match(std::string_view literal) const;
    [[nodiscard]] Range whole(Range range) const;

    const InlineText& block_;
    std::string_view text_;
    MarkdownFacts& facts_;
    std::size_t at_ = 0; ///< what stands before is matched
    std::vector<OpenLink> open_;
    std::size_t images_ = 0; ///< how many of the open ones are images
    SeenWords seen_;
};

bool is_alphanumeric(char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) != 0;
}

// The text that an entity such as `&amp;` stands for; cmark has the table.
std::string decode_entity(std::string_view entity) {
    const CmarkTree tree = parse_cmark(entity);
    cmark_node* paragraph = cmark_node_first_child(tree.get());
    cmark_node* text = paragraph == nullptr ? nullptr : cmark_node_first_child(paragraph);
    return text == nullptr ? std::string{} : std::string(view(cmark_node_get_literal(text)));
}

// A lone `&` may have the `;` of another entity behind it: between the two stands one word.
std::string_view entity_at(std::string_view text, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < text.size() && (is_alphanumeric(text[end]) || text[end] == '#'))
        ++end;
    const bool is_entity =
        end < text.size() && text[end] == ';' && end - begin <= max_entity_length;
    return is_entity ? text.substr(begin, end + 1 - begin) : std::string_view{};
}

// Behind the label of a reference link that stands at `begin`, or `begin`.
std::size_t after_label(std::string_view text, std::size_t begin) {
    const std::size_t end = text.find(']', begin);
    return text.substr(begin).starts_with('[') && end != std::string_view::npos ? end + 1 : begin;
}

void InlineReader::read(cmark_node* root) {
    walk_cmark(
        root,
        [this](cmark_node* node) {
            enter(node);
            return Visit::inside;
        },
        [this](cmark_node* node) { leave(node); });
    seen_.report(block_, facts_);
}

void InlineReader::enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        return read_text(view(cmark_node_get_literal(node)));
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        return read_break();
    case CMARK_NODE_CODE:
        return read_code();
    case CMARK_NODE_HTML_INLINE:
        return read_html(view(cmark_node_get_literal(node)));
    case CMARK_NODE_EMPH:
        return pass_marks(1);
    case CMARK_NODE_STRONG:
        return pass_marks(2);
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        return open_link(node);
    default:
        return;
    }
}

void InlineReader::leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_EMPH:
        return pass_marks(1);
    case CMARK_NODE_STRONG:
        return pass_marks(2);
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        return close_link(node);
    default:
        return;
    }
}

// How the place in the block goes together with the start of `literal`: an escape, an entity, or
// the byte itself.
std::optional<Step> InlineReader::match(std::string_view literal) const {
    const std::string_view rest = text_.substr(at_);
    if (rest.size() > 1 && rest[0] == '\\' && rest[1] == literal[0] &&
        std::ispunct(static_cast<unsigned char>(rest[1])) != 0)
        return Step{2, 1};
    if (rest.starts_with('&')) {
        const std::string_view entity = entity_at(text_, at_);
        const std::string decoded = entity.empty() ? std::string{} : decode_entity(entity);
        if (!decoded.empty() && decoded != entity && literal.starts_with(decoded))
            return Step{entity.size(), decoded.size()};
    }
    if (!rest.empty() && rest[0] == literal[0]) return Step{1, 1};
    return std::nullopt;
}

void InlineReader::read_text(std::string_view literal) {
    while (!literal.empty() && at_ < text_.size()) {
        const auto step = match(literal);
        if (!step) {
            // cmark may keep the indentation of a line, which the block does not have.
            if (is_blank(literal.front()))
                literal.remove_prefix(1);
            else
                ++at_;
            continue;
        }
        for (std::size_t i = 0; i < step->literal; ++i)
            see(literal[i], {at_, at_ + step->source});
        at_ += step->source;
        literal.remove_prefix(step->literal);
    }
}

void InlineReader::read_break() {
    const std::size_t begin = at_;
    go_to("\n");
    const std::size_t next = text_.find_first_not_of(" \t\n", at_);
    at_ = std::min(next, text_.size());
    see('\n', {begin, at_});
}

void InlineReader::read_code() {
    go_to("`");
    const std::size_t content = std::min(text_.find_first_not_of('`', at_), text_.size());
    const std::size_t length = content - at_;
    at_ = content;
    for (std::size_t run = text_.find('`', content); run != std::string_view::npos;) {
        const std::size_t end = std::min(text_.find_first_not_of('`', run), text_.size());
        if (end - run == length) {
            at_ = end;
            break;
        }
        run = text_.find('`', end);
    }
    see_gap();
}

void InlineReader::read_html(std::string_view literal) {
    const std::size_t found = text_.find(literal, at_);
    if (found != std::string_view::npos) {
        at_ = found + literal.size();
        facts_.raw_html.push_back(whole({found, at_}));
    }
    see_gap();
}

void InlineReader::open_link(cmark_node* node) {
    const bool is_image = cmark_node_get_type(node) == CMARK_NODE_IMAGE;
    const bool is_found = go_to(is_image ? "!" : "[<");
    OpenLink open{std::nullopt, at_, std::min(at_ + (is_image ? 2 : 1), text_.size()), is_found};
    at_ = open.text_begin;
    if (images_ == 0) {
        open.fact = facts_.links.size();
        facts_.links.push_back(
            {std::string(view(cmark_node_get_url(node))), words_of(node), {}, {}, {}, is_image});
    }
    open_.push_back(open);
    if (is_image) ++images_;
}

// Passes `](destination)`, `][label]`, `]` or `>`.
void InlineReader::close_link(cmark_node* node) {
    const OpenLink open = open_.back();
    open_.pop_back();
    if (cmark_node_get_type(node) == CMARK_NODE_IMAGE) {
        --images_;
        see_gap();
    }
    const bool is_address = open.begin < text_.size() && text_[open.begin] == '<';
    go_to(is_address ? ">" : "]");
    const Range words{open.text_begin, std::max(at_, open.text_begin)};
    at_ = std::min(at_ + 1, text_.size());
    Range destination = words;
    if (const auto tail = is_address ? std::nullopt : read_link_tail(text_, at_)) {
        destination = tail->destination;
        at_ = tail->end;
    } else if (!is_address) {
        at_ = after_label(text_, at_);
        destination = {at_, at_};
    }
    if (!open.fact) return;
    MarkdownLink& link = facts_.links[*open.fact];
    const Range all{0, text_.size()};
    link.whole = whole(open.is_found ? Range{open.begin, at_} : all);
    link.text_range = whole(open.is_found ? words : all);
    link.destination_range = whole(open.is_found ? destination : Range{all.end, all.end});
}

void InlineReader::see(char byte, Range range) {
    if (images_ == 0) seen_.add(byte, range);
}

void InlineReader::see_gap() {
    if (images_ == 0) seen_.add_gap();
}

// To the next of these characters, where cmark saw one; false if there is none.
bool InlineReader::go_to(std::string_view any_of) {
    const std::size_t found = text_.find_first_of(any_of, at_);
    if (found == std::string_view::npos) return false;
    at_ = found;
    return true;
}

void InlineReader::pass_marks(std::size_t count) {
    go_to("*_");
    at_ = std::min(at_ + count, text_.size());
}

Range InlineReader::whole(Range range) const {
    if (range.begin < range.end) return block_.to_whole(range);
    const std::size_t place =
        range.begin > 0 ? block_.offsets[range.begin - 1] + 1 : block_.offsets.front();
    return {place, place};
}

} // namespace

void read_inlines(cmark_node* root, const InlineText& text, MarkdownFacts& facts) {
    if (!text.text.empty()) InlineReader(text, facts).read(root);
}

} // namespace credsmith::syntax
