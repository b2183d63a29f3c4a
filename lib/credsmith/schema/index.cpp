// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/index.h"

#include "credsmith/schema/compiled.h"
#include "credsmith/schema/json_pointer.h"
#include "credsmith/schema/uri.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace credsmith::schema {
namespace {

/// Keywords whose value is a schema, a list of schemas, or schemas by name. Only there does `$id`
/// mean anything.
constexpr std::array<std::string_view, 11> schema_keywords{"additionalProperties",
                                                           "contains",
                                                           "contentSchema",
                                                           "else",
                                                           "if",
                                                           "items",
                                                           "not",
                                                           "propertyNames",
                                                           "then",
                                                           "unevaluatedItems",
                                                           "unevaluatedProperties"};
constexpr std::array<std::string_view, 4> list_keywords{"allOf", "anyOf", "oneOf", "prefixItems"};
constexpr std::array<std::string_view, 4> map_keywords{"$defs", "dependentSchemas",
                                                       "patternProperties", "properties"};

bool is_one_of(std::string_view name, const auto& names) {
    return std::ranges::find(names, name) != names.end();
}

const json::Value* child(const json::Value& value, const std::string& step) {
    if (value.is_object()) {
        const auto found = value.find(step);
        return found == value.end() ? nullptr : &*found;
    }
    std::size_t index = 0;
    const char* end = step.data() + step.size();
    if (!value.is_array() || std::from_chars(step.data(), end, index).ptr != end ||
        index >= value.size())
        return nullptr;
    return &value[index];
}

const std::string* string_member(const json::Value& object, const char* name) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : found->get_ptr<const json::Value::string_t*>();
}

} // namespace

const SchemaPlace& SchemaIndex::add_document(const json::Value& document, std::string_view uri) {
    Resource* resource = new_resource(std::string(uri), "");
    const SchemaPlace& root = add(document, "", resource);
    roots_.try_emplace(std::string(uri), &root);
    return root;
}

Resource* SchemaIndex::new_resource(std::string uri, std::string metaschema) {
    resources_->push_back({std::move(uri), std::move(metaschema), {}, {}});
    return &resources_->back();
}

const SchemaPlace& SchemaIndex::add(const json::Value& schema, std::string pointer,
                                    Resource* resource) {
    if (const std::string* id = string_member(schema, "$id")) {
        const std::string uri = resolve_uri(resource->uri, *id);
        resource =
            new_resource(std::string(split_fragment(uri).without_fragment), resource->metaschema);
    }
    const SchemaPlace& place =
        places_.try_emplace(&schema, SchemaPlace{&schema, std::move(pointer), resource})
            .first->second;
    add_names(place);
    if (schema.is_object()) add_children(place);
    return place;
}

void SchemaIndex::add_names(const SchemaPlace& place) {
    const json::Value& schema = *place.value;
    const std::string& uri = place.resource->uri;
    if (const std::string* name = string_member(schema, "$schema"))
        place.resource->metaschema = *name;
    if (string_member(schema, "$id") != nullptr) roots_.try_emplace(uri, &place);
    if (const std::string* name = string_member(schema, "$anchor"))
        anchors_.try_emplace(uri + "#" + *name, &place);
    if (const std::string* name = string_member(schema, "$dynamicAnchor")) {
        anchors_.try_emplace(uri + "#" + *name, &place);
        dynamic_anchors_.push_back({place.resource, *name, &place});
    }
}

void SchemaIndex::add_children(const SchemaPlace& place) {
    for (const auto& [name, value] : place.value->get_ref<const json::Value::object_t&>()) {
        const std::string pointer = place.pointer + "/" + name;
        if (is_one_of(name, schema_keywords)) add(value, pointer, place.resource);
        if (is_one_of(name, list_keywords) && value.is_array())
            for (std::size_t index = 0; index < value.size(); ++index)
                add(value[index], pointer + "/" + std::to_string(index), place.resource);
        if (is_one_of(name, map_keywords) && value.is_object())
            for (const auto& [key, schema] : value.get_ref<const json::Value::object_t&>())
                add(schema, pointer + "/" + pointer_step(key), place.resource);
    }
}

const SchemaPlace* SchemaIndex::find(std::string_view uri) {
    const auto [base, fragment] = split_fragment(uri);
    const auto root = roots_.find(base);
    if (root == roots_.end()) return nullptr;
    if (fragment.empty()) return root->second;
    if (fragment.starts_with('/')) return find_pointer(*root->second, fragment);
    const auto anchor =
        anchors_.find(root->second->resource->uri + "#" + percent_decoded(fragment));
    return anchor == anchors_.end() ? nullptr : anchor->second;
}

const SchemaPlace* SchemaIndex::find_pointer(const SchemaPlace& root, std::string_view fragment) {
    SchemaPlace at = root;
    const std::string path = percent_decoded(fragment);
    for (std::size_t begin = 1; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view step = std::string_view(path).substr(begin, end - begin);
        at.value = child(*at.value, pointer_name(step));
        if (at.value == nullptr) return nullptr;
        at.pointer.append("/").append(step);
        if (const auto known = places_.find(at.value); known != places_.end()) at = known->second;
        begin = end + 1;
    }
    const auto known = places_.find(at.value);
    return known != places_.end() ? &known->second : &add(*at.value, at.pointer, at.resource);
}

} // namespace credsmith::schema
