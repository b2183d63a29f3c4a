// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Records of the model as JSON, by way of their tables of fields: members in the order of the
// tables, nothing for what is absent or empty, enumerators by their names, and then what authors
// added. A format derives from Encoder and adds an `encode` for each type that it shows in its own
// way.
#pragma once

#include "credsmith/emit/shared/own_fields.h"
#include "credsmith/json/value.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/vocabulary.h"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace credsmith::emit {

/// Whether a value says nothing: null, or an empty object, list or string.
[[nodiscard]] bool says_nothing(const json::Value& value);

/// Adds a member to `object`, unless it says nothing.
void add(json::Value& object, std::string_view name, json::Value value);

/// `Format` is the class that derives from it.
template <class Format>
class Encoder {
public:
    [[nodiscard]] json::Value encode(const model::Text& text) const { return text.value; }

    [[nodiscard]] json::Value encode(const model::RichText& text) const {
        if (text.is_file) return {{"file", text.markdown.text}};
        return text.markdown.text;
    }

    template <class T>
    [[nodiscard]] json::Value encode(const model::Located<T>& located) const {
        if constexpr (std::is_enum_v<T>)
            return model::name_of(located.value);
        else
            return located.value;
    }

    template <class T>
    [[nodiscard]] json::Value encode(const model::Link<T>& link) const {
        return link.id.value;
    }

    template <class T>
    [[nodiscard]] json::Value encode(const std::optional<T>& value) const {
        return value ? format().encode(*value) : json::Value{};
    }

    template <class T>
    [[nodiscard]] json::Value encode(const std::vector<T>& items) const {
        json::Value list = json::Value::array();
        for (const T& item : items)
            if (json::Value value = format().encode(item); !says_nothing(value))
                list.push_back(std::move(value));
        return list;
    }

    template <class T>
    [[nodiscard]] json::Value encode(const model::Map<T>& entries) const {
        json::Value object = json::Value::object();
        for (const model::Keyed<T>& entry : entries)
            add(object, entry.key.value, format().encode(entry.value));
        return object;
    }

    template <class Record>
    requires model::is_record<Record>

    [[nodiscard]] json::Value encode(const Record& record) const { return encode_fields(record); }

protected:
    Encoder() = default;

    /// The fields of a record by its table; for formats that change a few of them.
    template <class Record>
    [[nodiscard]] json::Value encode_fields(const Record& record) const {
        json::Value object = json::Value::object();
        model::for_each_field(record, [&](std::string_view name, const auto& member) {
            add(object, name, format().encode(member));
        });
        add_own_fields(object, record);
        return object;
    }

private:
    friend Format;

    [[nodiscard]] const Format& format() const { return static_cast<const Format&>(*this); }
};

} // namespace credsmith::emit
