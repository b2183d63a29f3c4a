// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From a JSON Schema to its compiled form: references resolved, patterns compiled, once.
#include "credsmith/schema/assertions.h"
#include "credsmith/schema/compiled.h"
#include "credsmith/schema/ecmascript_pattern.h"
#include "credsmith/schema/index.h"
#include "credsmith/schema/schema.h"
#include "credsmith/schema/uri.h"

#include <array>
#include <unordered_map>
#include <utility>

namespace credsmith::schema {
namespace {

constexpr std::string_view vocabulary_prefix = "https://json-schema.org/draft/2020-12/vocab/";
constexpr std::array<std::string_view, 8> known_vocabularies{
    "core",      "applicator",        "unevaluated",      "validation",
    "meta-data", "format-annotation", "format-assertion", "content"};

/// Compiles the schemas that the root reaches, each once. Work is kept in a list instead of on the
/// stack, so that long chains of references need no deep recursion. The first error ends the work.
class Compiler {
public:
    explicit Compiler(const Registry& registry) : registry_(registry), index_(result_->resources) {}

    [[nodiscard]] base::Result<std::shared_ptr<const CompiledSchema>, std::string>
    compile(const json::Value& schema) {
        result_->root = need(load(schema, ""));
        while (!pending_.empty() && error_.empty()) {
            Subschema* next = pending_.back();
            pending_.pop_back();
            fill(*next);
        }
        if (!error_.empty()) return base::Failure{std::move(error_)};
        return std::shared_ptr<const CompiledSchema>(std::move(result_));
    }

private:
    void refuse(const Subschema& at, const std::string& reason) {
        if (error_.empty()) error_ = "at `" + at.pointer + "`: " + reason;
    }

    const SchemaPlace& load(const json::Value& document, std::string_view uri) {
        const std::size_t first_new = result_->resources.size();
        const SchemaPlace& root =
            index_.add_document(result_->documents.emplace_back(document), uri);
        for (std::size_t index = first_new; index < result_->resources.size(); ++index) {
            Resource& resource = result_->resources[index];
            resource.vocabularies = vocabularies(resource.metaschema);
        }
        return root;
    }

    /// A metaschema that is not at hand is taken to be the draft's own, which has them all.
    Vocabularies vocabularies(const std::string& metaschema) {
        const auto found = registry_.find(metaschema);
        if (found == registry_.end() || !found->second.contains("$vocabulary")) return {};
        const json::Value& listed = found->second["$vocabulary"];
        for (const auto& [uri, is_required] : listed.get_ref<const json::Value::object_t&>())
            if (is_required == true && !is_known_vocabulary(uri))
                error_ = "the vocabulary `" + uri + "` is not known here";
        const auto has = [&](const char* name) {
            return listed.contains(std::string(vocabulary_prefix) + name);
        };
        return {has("applicator"), has("unevaluated"), has("validation")};
    }

    static bool is_known_vocabulary(std::string_view uri) {
        if (!uri.starts_with(vocabulary_prefix)) return false;
        uri.remove_prefix(vocabulary_prefix.size());
        return std::ranges::find(known_vocabularies, uri) != known_vocabularies.end();
    }

    /// The compiled form of a place; its keywords may be filled in later.
    const Subschema* need(const SchemaPlace& place) {
        const auto [known, is_new] = compiled_.try_emplace(place.value, nullptr);
        if (!is_new) return known->second;
        Subschema& added = result_->subschemas.emplace_back(
            Subschema{place.value, place.pointer, place.resource, {}});
        known->second = &added;
        pending_.push_back(&added);
        need_dynamic_anchors();
        return &added;
    }

    /// Dynamic references find their targets by name during evaluation, so all of these have to be
    /// there.
    void need_dynamic_anchors() {
        for (const SchemaIndex::DynamicAnchor& anchor : index_.take_dynamic_anchors())
            anchor.resource->dynamic_anchors.try_emplace(anchor.name, need(*anchor.place));
    }

    void fill(Subschema& schema) {
        if (schema.refuses_all()) return add(schema, "false", keyword::Refuse{});
        if (schema.source->is_boolean()) return;
        if (!schema.source->is_object())
            return refuse(schema, "a schema is an object, `true` or `false`");
        const Vocabularies& vocabularies = schema.resource->vocabularies;
        if (vocabularies.validation) assertions(schema);
        reference(schema, "$ref");
        reference(schema, "$dynamicRef");
        if (vocabularies.applicator) applicators(schema);
        if (vocabularies.unevaluated) unevaluated(schema);
    }

    static void add(Subschema& schema, std::string_view name, auto test) {
        schema.keywords.push_back({name, std::move(test)});
    }

    static const json::Value* member(const Subschema& schema, const char* name) {
        const auto found = schema.source->find(name);
        return found == schema.source->end() ? nullptr : &*found;
    }

    void assertions(Subschema& schema) {
        auto keywords = compile_assertions(*schema.source);
        if (!keywords.has_value()) return refuse(schema, keywords.error());
        schema.keywords = std::move(*keywords);
    }

    void reference(Subschema& schema, const char* name) {
        const json::Value* value = member(schema, name);
        if (value == nullptr) return;
        if (!value->is_string()) return refuse(schema, "a reference is a string");
        const std::string uri =
            resolve_uri(schema.resource->uri, value->get_ref<const std::string&>());
        const SchemaPlace* target = find(uri);
        if (target == nullptr)
            return refuse(schema, "`" + uri + "` names no schema that is known here");
        std::string dynamic_anchor;
        if (std::string_view(name) == "$dynamicRef")
            dynamic_anchor = dynamic_anchor_of(*target, uri);
        add(schema, name, keyword::Reference{need(*target), std::move(dynamic_anchor)});
    }

    /// The fragment of `uri` if it names a dynamic anchor; otherwise `$dynamicRef` is like `$ref`.
    static std::string dynamic_anchor_of(const SchemaPlace& target, std::string_view uri) {
        if (!target.value->is_object()) return {};
        const auto anchor = target.value->find("$dynamicAnchor");
        const std::string_view fragment = split_fragment(uri).fragment;
        return anchor != target.value->end() && *anchor == fragment ? std::string(fragment) : "";
    }

    const SchemaPlace* find(std::string_view uri) {
        const std::string_view resource = split_fragment(uri).without_fragment;
        if (!index_.has_resource(resource)) {
            const auto registered = registry_.find(resource);
            if (registered == registry_.end()) return nullptr;
            load(registered->second, resource);
        }
        return index_.find(uri);
    }

    const Subschema* child(const Subschema& schema, const char* name) {
        const json::Value* value = member(schema, name);
        return value == nullptr ? nullptr : need(index_.at(*value));
    }

    std::vector<const Subschema*> branches(const Subschema& schema, const char* name) {
        std::vector<const Subschema*> result;
        const json::Value* list = member(schema, name);
        if (list == nullptr) return result;
        if (!list->is_array())
            refuse(schema, "`" + std::string(name) + "` is a list of schemas");
        else
            for (const json::Value& item : *list)
                result.push_back(need(index_.at(item)));
        return result;
    }

    ByName<const Subschema*> by_name(const Subschema& schema, const char* name) {
        ByName<const Subschema*> result;
        const json::Value* map = member(schema, name);
        if (map == nullptr) return result;
        if (!map->is_object())
            refuse(schema, "`" + std::string(name) + "` holds schemas by name");
        else
            for (const auto& [key, value] : map->get_ref<const json::Value::object_t&>())
                result.emplace(key, need(index_.at(value)));
        return result;
    }

    void applicators(Subschema& schema) {
        members(schema);
        items(schema);
        if (auto all = branches(schema, "allOf"); !all.empty())
            add(schema, "allOf", keyword::AllOf{std::move(all)});
        if (auto any = branches(schema, "anyOf"); !any.empty())
            add(schema, "anyOf", keyword::AnyOf{std::move(any)});
        if (auto one = branches(schema, "oneOf"); !one.empty())
            add(schema, "oneOf", keyword::OneOf{std::move(one)});
        if (const Subschema* negated = child(schema, "not"))
            add(schema, "not", keyword::Not{negated});
        if (const Subschema* condition = child(schema, "if"))
            add(schema, "if",
                keyword::Conditional{condition, child(schema, "then"), child(schema, "else")});
        if (auto dependent = by_name(schema, "dependentSchemas"); !dependent.empty())
            add(schema, "dependentSchemas", keyword::DependentSchemas{std::move(dependent)});
    }

    void members(Subschema& schema) {
        keyword::Members test{
            by_name(schema, "properties"), {}, child(schema, "additionalProperties")};
        for (const auto& [expression, patterned] : by_name(schema, "patternProperties")) {
            const auto pattern = compile_ecmascript(expression);
            if (!pattern)
                return refuse(schema,
                              "the pattern `" + expression + "` is not one that can be used here");
            test.patterned.emplace_back(*pattern, patterned);
        }
        if (!test.named.empty() || !test.patterned.empty() || test.others != nullptr)
            add(schema, "properties", std::move(test));
        if (const Subschema* names = child(schema, "propertyNames"))
            add(schema, "propertyNames", keyword::MemberNames{names});
    }

    void items(Subschema& schema) {
        keyword::Items test{branches(schema, "prefixItems"), child(schema, "items")};
        if (!test.leading.empty() || test.others != nullptr) add(schema, "items", std::move(test));
        const Subschema* contained = child(schema, "contains");
        if (contained == nullptr) return;
        keyword::Contains contains{contained};
        if (schema.resource->vocabularies.validation) {
            contains.least = count_member(*schema.source, "minContains").value_or(contains.least);
            contains.most = count_member(*schema.source, "maxContains").value_or(contains.most);
        }
        add(schema, "contains", contains);
    }

    void unevaluated(Subschema& schema) {
        if (const Subschema* others = child(schema, "unevaluatedItems"))
            add(schema, "unevaluatedItems", keyword::UnevaluatedItems{others});
        if (const Subschema* others = child(schema, "unevaluatedProperties"))
            add(schema, "unevaluatedProperties", keyword::UnevaluatedMembers{others});
        result_->follows_evaluation |= member(schema, "unevaluatedItems") != nullptr ||
                                       member(schema, "unevaluatedProperties") != nullptr;
    }

    const Registry& registry_;
    std::shared_ptr<CompiledSchema> result_ = std::make_shared<CompiledSchema>();
    SchemaIndex index_;
    std::unordered_map<const json::Value*, const Subschema*> compiled_;
    std::vector<Subschema*> pending_;
    std::string error_;
};

} // namespace

base::Result<Schema, std::string> Schema::compile(const json::Value& schema,
                                                  const Registry& registry) {
    auto compiled = Compiler(registry).compile(schema);
    if (!compiled.has_value()) return base::Failure{compiled.error()};
    return Schema(std::move(*compiled));
}

} // namespace credsmith::schema
