// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/fates.h"

#include "credsmith/model/fields/document.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace credsmith::emit {
namespace {

constexpr std::string_view credential_prefix = "credential.";
constexpr std::string_view parts_prefix = "submission.parts.";

bool covers(std::string_view declared, std::string_view field) {
    return field.starts_with(declared) &&
           (field.size() == declared.size() || field[declared.size()] == '.');
}

/// A path as authors know it: what is inside parts is known by its own name.
std::string author_path(std::string_view path) {
    return std::string(path.starts_with(parts_prefix) ? path.substr(parts_prefix.size()) : path);
}

// Whether something stands at a path of names below a value, in any item of the lists on the way.

template <class T>
bool holds(const T& value, std::string_view path);

/// A flag that is not set says nothing.
bool holds_inside(const model::Located<bool>& flag, std::string_view /*path*/) {
    return flag.value;
}

/// Nothing to hold before is nothing to lose.
bool holds_inside(const model::Prerequisites& prerequisites, std::string_view /*path*/) {
    return !prerequisites.none;
}

bool holds_inside(const model::Expiry& expiry, std::string_view /*path*/) {
    return !expiry.none;
}

template <class T>
bool holds_inside(const std::optional<T>& value, std::string_view path) {
    return value && holds(*value, path);
}

template <class T>
bool holds_inside(const std::vector<T>& items, std::string_view path) {
    return std::ranges::any_of(items, [&](const T& item) { return holds(item, path); });
}

template <class T>
bool holds_inside(const T& value, std::string_view path) {
    bool found = path.empty();
    if constexpr (model::is_record<T>) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        const std::string_view rest = path.substr(std::min(dot + 1, path.size()));
        model::for_each_field(value, [&](std::string_view name, const auto& member) {
            if (name == path.substr(0, dot)) found = holds(member, rest);
        });
    }
    return found;
}

template <class T>
bool holds(const T& value, std::string_view path) {
    return holds_inside(value, path);
}

} // namespace

const FieldFate* fate_of(std::span<const FieldFate> fates, std::string_view field) {
    const FieldFate* best = nullptr;
    for (const FieldFate& fate : fates)
        if (covers(fate.field, field) &&
            (best == nullptr || fate.field.size() > best->field.size()))
            best = &fate;
    return best;
}

std::vector<Loss> losses(std::span<const FieldFate> fates, const model::Credential& credential) {
    std::vector<Loss> result;
    for (const FieldFate& fate : fates) {
        const bool is_told = fate.fate != FieldFate::Fate::native && !fate.note.empty();
        if (!is_told || !fate.field.starts_with(credential_prefix)) continue;
        const std::string_view path = fate.field.substr(credential_prefix.size());
        if (!holds(credential, path)) continue;
        const auto kind =
            fate.fate == FieldFate::Fate::as_text ? Loss::Kind::as_text : Loss::Kind::left_out;
        result.push_back({kind, author_path(path), std::string(fate.note)});
    }
    return result;
}

} // namespace credsmith::emit
