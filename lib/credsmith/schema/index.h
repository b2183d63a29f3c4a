// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where everything stands that a reference can name: resources by URI, anchors, JSON Pointers.
#pragma once

#include "credsmith/json/value.h"

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace credsmith::schema {

struct Resource;

/// A schema in its document, and the resource to which it belongs.
struct SchemaPlace {
    const json::Value* value = nullptr;
    std::string pointer;
    Resource* resource = nullptr;
};

/// Knows every schema of the documents that were added. The documents must outlive it.
class SchemaIndex {
public:
    explicit SchemaIndex(std::deque<Resource>& resources) : resources_(&resources) {}

    /// Adds all schemas of a document that was retrieved from `uri`.
    const SchemaPlace& add_document(const json::Value& document, std::string_view uri);

    [[nodiscard]] bool has_resource(std::string_view uri) const { return roots_.contains(uri); }

    /// The schema that an absolute URI names, or nullptr. Its resource must be known.
    [[nodiscard]] const SchemaPlace* find(std::string_view uri);

    /// The place of a schema that is part of a known one.
    [[nodiscard]] const SchemaPlace& at(const json::Value& schema) const {
        return places_.at(&schema);
    }

    /// All `$dynamicAnchor`s that were found since the last call.
    struct DynamicAnchor {
        Resource* resource;
        std::string name;
        const SchemaPlace* place;
    };

    [[nodiscard]] std::vector<DynamicAnchor> take_dynamic_anchors() {
        return std::exchange(dynamic_anchors_, {});
    }

private:
    const SchemaPlace& add(const json::Value& schema, std::string pointer, Resource* resource);
    void add_names(const SchemaPlace& place);
    void add_children(const SchemaPlace& place);
    const SchemaPlace* find_pointer(const SchemaPlace& root, std::string_view fragment);
    Resource* new_resource(std::string uri, std::string metaschema);

    std::deque<Resource>* resources_;
    std::unordered_map<const json::Value*, SchemaPlace> places_;
    std::map<std::string, const SchemaPlace*, std::less<>> roots_;   ///< by URI without fragment
    std::map<std::string, const SchemaPlace*, std::less<>> anchors_; ///< by URI with fragment
    std::vector<DynamicAnchor> dynamic_anchors_;
};

} // namespace credsmith::schema
