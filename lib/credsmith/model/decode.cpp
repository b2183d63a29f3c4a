// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One generic reader for all records, driven by their tables of fields, and the short list of
// shorthands that the language allows.
#include "credsmith/model/decode.h"

#include "credsmith/base/assert.h"
#include "credsmith/model/complete.h"
#include "credsmith/model/damage.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/syntax/markdown_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace credsmith::model {
namespace {

using syntax::Node;
using syntax::ScalarStyle;

/// Reads a value of one type; specialised below. Gives nothing for a node of another shape.
template <class T, class = void>
struct Reader;

// Members: what is absent stays absent.

template <class T>
void assign(std::optional<T>& member, const Node& node) {
    member = Reader<T>::read(node);
}

template <class T>
void assign(std::vector<T>& member, const Node& node) {
    member.reserve(node.items.size()); // records are large; room to grow would double them
    for (const Node& item : node.items)
        if (auto value = Reader<T>::read(item)) member.push_back(std::move(*value));
}

Text key_of(const syntax::Entry& entry) {
    return {entry.key, entry.key_span, Origin::written, {}};
}

template <class T>
void assign(Map<T>& member, const Node& node) {
    member.reserve(node.entries.size());
    for (const syntax::Entry& entry : node.entries)
        if (auto value = Reader<T>::read(entry.value))
            member.push_back({key_of(entry), std::move(*value)});
}

/// A flat list of resources is one group without title.
void assign(std::vector<ResourceGroup>& member, const Node& node) {
    const auto is_group = [](const Node& item) { return item.find("items") != nullptr; };
    if (std::ranges::any_of(node.items, is_group)) {
        assign<ResourceGroup>(member, node);
        return;
    }
    ResourceGroup group;
    assign(group.items, node);
    group.span = node.span;
    if (!group.items.empty()) member.push_back(std::move(group));
}

/// A record with the names of those of its written fields that could not be read or are not known.
template <class T>
struct ReadFields {
    T record;
    std::vector<std::string> unreadable;
};

template <class T>
ReadFields<T> read_fields_and_damage(const Node& node) {
    ReadFields<T> result;
    for (const syntax::Entry& entry : node.entries)
        if (is_own_field(entry.key))
            result.record.own_fields.push_back(entry);
        else
            result.unreadable.push_back(entry.key);
    for_each_field(result.record, [&](std::string_view name, auto& member) {
        const Node* value = node.find(name);
        if (value == nullptr) return;
        if (!value->is_null()) assign(member, *value);
        if (arrived(member, *value)) std::erase(result.unreadable, name);
    });
    std::erase(result.unreadable, "kind");
    result.record.span = node.span;
    result.record.is_damaged = !result.unreadable.empty();
    return result;
}

template <class T>
T read_fields(const Node& node) {
    return read_fields_and_damage<T>(node).record;
}

/// An entity that other files look things up in: what reading lost of it damages it.
template <class T>
T read_shared_entity(const syntax::Tree& tree) {
    T record = read_fields<T>(tree.root);
    record.is_damaged = record.is_damaged || !tree.lost.empty();
    return record;
}

/// A credential or stack, which remember what reading lost of them.
template <class T>
T read_entity(const syntax::Tree& tree) {
    auto [record, unreadable] = read_fields_and_damage<T>(tree.root);
    damage_what_lost_a_part(record, tree.lost);
    unreadable.insert(unreadable.end(), tree.lost.begin(), tree.lost.end());
    record.is_damaged = !unreadable.empty();
    record.unreadable = std::move(unreadable);
    return std::move(record);
}

// Scalars.

template <class Number>
std::optional<Number> read_number(std::string_view text) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return number;
}

/// Where the first paragraph of a scalar ends, if another follows. Only in a block behind `|`, and
/// in Markdown, a line end alone parts no paragraphs.
std::optional<std::size_t> first_paragraph_end(const Node& node) {
    constexpr std::string_view white_space = " \t\n";
    const bool keeps_lines =
        node.style == syntax::ScalarStyle::literal || node.style == syntax::ScalarStyle::markdown;
    const std::string& text = node.scalar.text;
    const std::size_t begin = text.find_first_not_of(white_space);
    const std::size_t end = text.find_last_not_of(white_space);
    if (begin == std::string::npos) return std::nullopt;
    for (std::size_t at = text.find('\n', begin); at < end; at = text.find('\n', at + 1)) {
        const std::size_t next = text.find_first_not_of(white_space, at);
        if (!keeps_lines || text.find('\n', at + 1) < next) return at;
    }
    return std::nullopt;
}

/// A second paragraph has no place in a line. It is kept apart by a line end, so that its finding
/// can be told; no output is made of it.
template <>
struct Reader<Text> {
    static std::optional<Text> read(const Node& node) {
        if (!node.is_scalar()) return std::nullopt;
        text::MappedText line = syntax::one_line(node.scalar);
        if (const auto end = first_paragraph_end(node))
            line.text.at(syntax::one_line(node.scalar.slice(0, *end)).text.size()) = '\n';
        return Text{std::move(line.text), node.span, Origin::written, std::move(line.map)};
    }
};

/// Markdown, or `{file: ...}`.
template <>
struct Reader<RichText> {
    static std::optional<RichText> read(const Node& node) {
        if (node.is_scalar()) return read_rich_text(node.scalar, node.span);
        const Node* file = node.is_mapping() ? node.find("file") : nullptr;
        if (file == nullptr || !file->is_scalar()) return std::nullopt;
        return RichText{file->scalar, file->span, true, {}};
    }
};

template <>
struct Reader<Located<bool>> {
    static std::optional<Located<bool>> read(const Node& node) {
        if (node.style != ScalarStyle::plain && node.style != ScalarStyle::markdown)
            return std::nullopt;
        if (node.text() == "true") return Located<bool>{true, node.span};
        if (node.text() == "false") return Located<bool>{false, node.span};
        return std::nullopt;
    }
};

template <class T>
struct Reader<Located<T>, std::enable_if_t<std::is_arithmetic_v<T>>> {
    static std::optional<Located<T>> read(const Node& node) {
        const auto number = node.is_scalar() ? read_number<T>(node.text()) : std::nullopt;
        if (!number) return std::nullopt;
        return Located<T>{*number, node.span};
    }
};

template <class T>
struct Reader<Located<T>, std::enable_if_t<std::is_enum_v<T>>> {
    static std::optional<Located<T>> read(const Node& node) {
        const auto value = node.is_scalar() ? value_named<T>(node.text()) : std::nullopt;
        if (!value) return std::nullopt;
        return Located<T>{*value, node.span};
    }
};

template <class T>
struct Reader<std::vector<T>> {
    static std::optional<std::vector<T>> read(const Node& node) {
        if (!node.is_sequence()) return std::nullopt;
        std::vector<T> items;
        assign(items, node);
        return items;
    }
};

template <class T>
struct Reader<Link<T>> {
    static std::optional<Link<T>> read(const Node& node) {
        auto id = Reader<Text>::read(node);
        if (!id) return std::nullopt;
        return Link<T>{std::move(*id), std::nullopt};
    }
};

// Records: a mapping, or the shorthand that the language has for it.

template <class T>
struct Reader<T, std::enable_if_t<is_record<T>>> {
    static std::optional<T> read(const Node& node) {
        if (node.is_mapping()) return read_fields<T>(node);
        return read_shorthand(node, std::optional<T>{});
    }

private:
    template <class Other>
    static std::optional<Other> read_shorthand(const Node& /*node*/, std::optional<Other> none) {
        return none;
    }

    static std::optional<Competency> read_shorthand(const Node& node,
                                                    const std::optional<Competency>& none) {
        auto statement = Reader<Text>::read(node);
        if (!statement) return none;
        Competency competency;
        competency.statement = std::move(statement);
        competency.span = node.span;
        return competency;
    }

    static std::optional<KeyMethod> read_shorthand(const Node& node,
                                                   const std::optional<KeyMethod>& none) {
        auto statement = Reader<RichText>::read(node);
        if (!statement) return none;
        KeyMethod key_method;
        key_method.statement = std::move(statement);
        key_method.span = node.span;
        return key_method;
    }

    static std::optional<Workload> read_shorthand(const Node& node,
                                                  const std::optional<Workload>& none) {
        auto typical = Reader<Located<double>>::read(node);
        if (!typical) return none;
        Workload workload;
        workload.typical = typical;
        workload.span = node.span;
        return workload;
    }

    static std::optional<Requirement> read_shorthand(const Node& node,
                                                     const std::optional<Requirement>& none) {
        auto link = Reader<Link<Credential>>::read(node);
        if (!link) return none;
        Requirement requirement;
        requirement.ref = std::move(link);
        requirement.span = node.span;
        return requirement;
    }

    /// The id of a shared rubric.
    static std::optional<Rubric> read_shorthand(const Node& node,
                                                const std::optional<Rubric>& none) {
        auto use = Reader<Link<Rubric>>::read(node);
        if (!use) return none;
        Rubric rubric;
        rubric.use = std::move(use);
        rubric.span = node.span;
        return rubric;
    }

    /// A list of what can be chosen.
    static std::optional<Pool> read_shorthand(const Node& node, const std::optional<Pool>& none) {
        if (!node.is_sequence()) return none;
        Pool pool;
        pool.span = node.span;
        assign(pool.items, node);
        return pool;
    }

    /// `..200`, `150..300`, `1000..`
    static std::optional<WordBounds> read_shorthand(const Node& node,
                                                    const std::optional<WordBounds>& none) {
        const std::size_t dots = node.text().find("..");
        if (!node.is_scalar() || dots == std::string_view::npos) return none;
        WordBounds bounds;
        bounds.span = node.span;
        if (const auto min = read_number<std::int64_t>(node.text().substr(0, dots)))
            bounds.min = Located<std::int64_t>{*min, node.span};
        if (const auto max = read_number<std::int64_t>(node.text().substr(dots + 2)))
            bounds.max = Located<std::int64_t>{*max, node.span};
        return bounds;
    }

    /// `all`: no rule but the one that always holds.
    static std::optional<Passing> read_shorthand(const Node& node,
                                                 const std::optional<Passing>& none) {
        if (!node.is_scalar() || node.text() != "all") return none;
        Passing passing;
        passing.span = node.span;
        return passing;
    }

    /// `none`, or the last day.
    static std::optional<Expiry> read_shorthand(const Node& node,
                                                const std::optional<Expiry>& none) {
        auto text = Reader<Text>::read(node);
        if (!text) return none;
        Expiry expiry;
        expiry.span = node.span;
        expiry.none = text->value == "none";
        if (!expiry.none) expiry.date = std::move(text);
        return expiry;
    }

    static std::optional<Prerequisites> read_shorthand(const Node& node,
                                                       const std::optional<Prerequisites>& none) {
        Prerequisites prerequisites;
        prerequisites.span = node.span;
        prerequisites.none = node.is_scalar() && node.text() == "none";
        if (node.is_sequence()) assign(prerequisites.credentials, node);
        return prerequisites.none || node.is_sequence() ? prerequisites : none;
    }
};

/// A severity, or a group of fields in which parameters stand beside it. A parameter is a number or
/// a list of words.
template <>
struct Reader<RuleSetting> {
    static std::optional<RuleSetting> read(const Node& node) {
        if (!node.is_scalar() && !node.is_mapping()) return std::nullopt;
        RuleSetting setting;
        setting.span = node.span;
        setting.severity = Reader<Text>::read(node);
        for (const syntax::Entry& entry : node.entries)
            if (entry.key == "severity")
                setting.severity = Reader<Text>::read(entry.value);
            else if (is_own_field(entry.key))
                setting.own_fields.push_back(entry);
            else
                setting.parameters.push_back({key_of(entry), texts_in(entry.value)});
        return setting;
    }

private:
    static Texts texts_in(const Node& node) {
        Texts texts;
        assign(texts, node);
        if (auto text = Reader<Text>::read(node)) texts.push_back(std::move(*text));
        return texts;
    }
};

} // namespace

Entity decode(const syntax::Tree& tree, FileKind kind) {
    switch (kind) {
    case FileKind::manifest:
        return read_shared_entity<Manifest>(tree);
    case FileKind::issuer:
        return read_shared_entity<Issuer>(tree);
    case FileKind::scale:
        return read_shared_entity<Scale>(tree);
    case FileKind::references:
        return read_shared_entity<ReferenceList>(tree);
    case FileKind::framework:
        return read_shared_entity<Framework>(tree);
    case FileKind::rubric:
        return complete(read_shared_entity<Rubric>(tree));
    case FileKind::credential: {
        auto credential = read_entity<Credential>(tree);
        return waits_for_texts(credential) ? std::move(credential)
                                           : complete(std::move(credential));
    }
    case FileKind::stack:
        return complete(read_entity<Stack>(tree));
    case FileKind::translation:
        return read_shared_entity<Translation>(tree);
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace credsmith::model
