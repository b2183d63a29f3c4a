// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/node_instance.h"

#include <algorithm>
#include <charconv>

namespace credsmith::schema {
namespace {

static_assert(Instance<NodeInstance>);

bool is_open(const syntax::Node& node) {
    using enum syntax::ScalarStyle;
    return node.is_scalar() && (node.style == plain || node.style == markdown);
}

/// Takes leading digits from `text`; whether there were any.
bool take_digits(std::string_view& text) {
    const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(count);
    return count > 0;
}

bool is_integer(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const bool has_leading_zero = text.size() > 1 && text.front() == '0';
    return take_digits(text) && text.empty() && !has_leading_zero;
}

} // namespace

bool is_number(std::string_view text) {
    const std::size_t point = text.find('.');
    if (!is_integer(text.substr(0, point))) return false;
    if (point == std::string_view::npos) return true;
    text.remove_prefix(point + 1);
    return take_digits(text) && text.empty();
}

bool NodeInstance::is(Type type) const {
    switch (type) {
    case Type::null:
        return node_->is_null();
    case Type::boolean:
        return is_open(*node_) && (text() == "true" || text() == "false");
    case Type::integer:
        return is_open(*node_) && is_integer(text());
    case Type::number:
        return is_open(*node_) && is_number(text());
    case Type::string:
        return node_->is_scalar();
    case Type::array:
        return node_->is_sequence();
    case Type::object:
        return node_->is_mapping();
    }
    return false;
}

double NodeInstance::number() const {
    double value = 0;
    std::from_chars(text().data(), text().data() + text().size(), value);
    return value;
}

std::size_t NodeInstance::count() const {
    return node_->is_mapping() ? node_->entries.size() : node_->items.size();
}

std::pair<std::string_view, NodeInstance> NodeInstance::member(std::size_t n) const {
    const syntax::Entry& entry = node_->entries[n];
    return {entry.key, NodeInstance(entry.value, node_, &entry)};
}

bool NodeInstance::equals(const Constant& constant) const {
    if (constant.value.is_null()) return node_->is_null();
    if (constant.value.is_string())
        return node_->is_scalar() && text() == constant.value.get_ref<const std::string&>();
    return is_open(*node_) && text() == constant.identity;
}

std::string NodeInstance::identity() const {
    if (node_->is_null()) return "-";
    if (node_->is_scalar()) return std::to_string(text().size()) + ":" + std::string(text());
    std::vector<std::string> parts;
    for (std::size_t n = 0; n < node_->items.size(); ++n)
        parts.push_back(item(n).identity());
    for (const syntax::Entry& entry : node_->entries)
        parts.push_back(std::to_string(entry.key.size()) + ":" + entry.key +
                        NodeInstance(entry.value).identity());
    if (node_->is_mapping()) std::ranges::sort(parts);
    std::string identity = node_->is_mapping() ? "{" : "[";
    for (const std::string& part : parts)
        identity += part + ",";
    return identity + (node_->is_mapping() ? "}" : "]");
}

} // namespace credsmith::schema
