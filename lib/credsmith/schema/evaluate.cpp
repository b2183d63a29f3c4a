// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/evaluate.h"

#include "credsmith/schema/distance.h"
#include "credsmith/schema/node_instance.h"
#include "credsmith/schema/outcome.h"
#include "credsmith/schema/place.h"
#include "credsmith/schema/value_tests.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace credsmith::schema {
namespace {

/// Schemas that lead back to themselves without going down in the instance end here.
constexpr std::size_t max_depth = 256;

template <Instance I>
class Evaluator {
public:
    using Violations = std::vector<Violation<I>>;

    /// Without a place for violations, evaluation ends at the first.
    Evaluator(const CompiledSchema& compiled, Violations* violations)
        : violations_(violations), follows_evaluation_(compiled.follows_evaluation) {}

    Outcome apply(const Subschema& schema, const Place<I>& place) {
        if (scope_.size() == max_depth) is_endless_ = true;
        if (is_endless_) return {false, {}};
        if (place.instance.is_lost()) return {};
        scope_.push_back(schema.resource);
        Outcome outcome;
        for (const Keyword& keyword : schema.keywords) {
            const Step step{place, schema, keyword.name, outcome.evaluated};
            outcome.add(
                std::visit([&](const auto& test) { return run(test, step); }, keyword.test));
            if (!outcome.is_valid && violations_ == nullptr) break;
        }
        scope_.pop_back();
        return outcome;
    }

    [[nodiscard]] bool is_endless() const { return is_endless_; }

private:
    /// A keyword at work.
    struct Step {
        const Place<I>& place;
        const Subschema& schema;
        std::string_view keyword;
        const Evaluated& before; ///< what the keywords before it have looked at
    };

    Outcome refuse(const Step& step, std::string member = {}) {
        const Subschema* expected = step.place.expected;
        if (violations_ != nullptr)
            violations_->push_back({step.place.instance, step.place.pointer(), &step.schema,
                                    step.keyword, std::move(member),
                                    expected == nullptr ? &step.schema : expected});
        return {false, {}};
    }

    Outcome require(bool holds, const Step& step) { return holds ? Outcome{} : refuse(step); }

    /// Evaluates without telling violations.
    Outcome try_apply(const Subschema& schema, const Place<I>& place) {
        Violations* const violations = std::exchange(violations_, nullptr);
        Outcome outcome = apply(schema, place);
        violations_ = violations;
        return outcome;
    }

    static Place<I> item_of(const Place<I>& place, std::size_t n) {
        return {place.instance.item(n), &place, {}, n};
    }

    static Place<I> member_of(const Place<I>& place, std::size_t n) {
        const auto [key, value] = place.instance.member(n);
        return {value, &place, key, n};
    }

    /// What stands inside another thing, against the schema that is for it there.
    Outcome apply_inside(const Subschema& schema, Place<I> place) {
        place.expected = &schema;
        return apply(schema, place);
    }

    // What needs nothing but the instance.

    Outcome run(const keyword::Refuse&, const Step& step) { return refuse(step); }

    Outcome run(const keyword::TypeIs& test, const Step& step) {
        return require(std::ranges::any_of(test.types,
                                           [&](Type type) { return step.place.instance.is(type); }),
                       step);
    }

    Outcome run(const keyword::Choice& test, const Step& step) {
        const auto is_instance = [&](const Constant& value) {
            return step.place.instance.equals(value);
        };
        return require(std::ranges::any_of(test.values, is_instance), step);
    }

    Outcome run(const keyword::MultipleOf& test, const Step& step) {
        const I& instance = step.place.instance;
        return require(!instance.is(Type::number) || is_multiple(instance.number(), test.divisor),
                       step);
    }

    Outcome run(const keyword::NumberBound& test, const Step& step) {
        const I& instance = step.place.instance;
        return require(!instance.is(Type::number) || is_within(instance.number(), test), step);
    }

    Outcome run(const keyword::CountBound& test, const Step& step) {
        const I& instance = step.place.instance;
        if (!instance.is(test.of)) return {};
        const std::size_t count =
            test.of == Type::string ? count_characters(instance.text()) : instance.count();
        return require(count >= test.least && count <= test.most, step);
    }

    Outcome run(const keyword::Matches& test, const Step& step) {
        const I& instance = step.place.instance;
        return require(!instance.is(Type::string) || test.pattern.find(instance.text()).has_value(),
                       step);
    }

    Outcome run(const keyword::UniqueItems&, const Step& step) {
        if (!step.place.instance.is(Type::array)) return {};
        std::unordered_set<std::string> seen;
        for (std::size_t n = 0; n < step.place.instance.count(); ++n) {
            const Place<I> item = item_of(step.place, n);
            if (!seen.insert(item.instance.identity()).second)
                return refuse({item, step.schema, step.keyword, step.before});
        }
        return {};
    }

    Outcome run(const keyword::Required& test, const Step& step) {
        if (!step.place.instance.is(Type::object)) return {};
        return require_members(test.names, step);
    }

    Outcome require_members(const std::vector<std::string>& names, const Step& step) {
        Outcome outcome;
        for (const std::string& name : names)
            if (!step.place.instance.has(name)) outcome.add(refuse(step, name));
        return outcome;
    }

    Outcome run(const keyword::DependentRequired& test, const Step& step) {
        Outcome outcome;
        if (!step.place.instance.is(Type::object)) return outcome;
        for (const auto& [name, names] : test.names)
            if (step.place.instance.has(name)) outcome.add(require_members(names, step));
        return outcome;
    }

    // What looks into the instance.

    Outcome run(const keyword::Members& test, const Step& step) {
        Outcome outcome;
        if (!step.place.instance.is(Type::object)) return outcome;
        for (std::size_t n = 0; n < step.place.instance.count(); ++n) {
            outcome.add(check_member(test, member_of(step.place, n), step));
            if (!outcome.is_valid && violations_ == nullptr) break;
        }
        return outcome;
    }

    Outcome check_member(const keyword::Members& test, const Place<I>& member, const Step& step) {
        Outcome outcome;
        if (member.instance.is_lost()) return outcome; // its key, too, may be no more than a guess
        bool is_known = false;
        const auto check = [&](const Subschema& schema) {
            is_known = true;
            outcome.is_valid = apply_inside(schema, member).is_valid && outcome.is_valid;
        };
        if (const auto named = test.named.find(member.key); named != test.named.end())
            check(*named->second);
        for (const auto& [pattern, schema] : test.patterned)
            if (pattern.find(member.key)) check(*schema);
        if (!is_known && test.others != nullptr) {
            if (test.others->refuses_all()) {
                Place<I> strange = member;
                strange.expected = step.place.expected;
                return refuse({strange, step.schema, "additionalProperties", step.before},
                              std::string(member.key));
            }
            check(*test.others);
        }
        if (is_known && follows_evaluation_) outcome.evaluated.mark(member.index);
        return outcome;
    }

    Outcome run(const keyword::MemberNames& test, const Step& step) {
        Outcome outcome;
        if (!step.place.instance.is(Type::object)) return outcome;
        for (std::size_t n = 0; n < step.place.instance.count(); ++n) {
            const std::string_view key = step.place.instance.member(n).first;
            if (!is_valid_name(*test.schema, key)) outcome.add(refuse(step, std::string(key)));
        }
        return outcome;
    }

    bool is_valid_name(const Subschema& schema, std::string_view key) {
        const json::Value name = key;
        Evaluator<JsonInstance> evaluator(scope_, follows_evaluation_);
        return evaluator.apply(schema, {JsonInstance(name)}).is_valid;
    }

    Outcome run(const keyword::Items& test, const Step& step) {
        Outcome outcome;
        if (!step.place.instance.is(Type::array)) return outcome;
        for (std::size_t n = 0; n < step.place.instance.count(); ++n) {
            const Subschema* schema = n < test.leading.size() ? test.leading[n] : test.others;
            if (schema == nullptr) break;
            outcome.is_valid =
                apply_inside(*schema, item_of(step.place, n)).is_valid && outcome.is_valid;
            if (follows_evaluation_) outcome.evaluated.mark(n);
            if (!outcome.is_valid && violations_ == nullptr) break;
        }
        return outcome;
    }

    Outcome run(const keyword::Contains& test, const Step& step) {
        Outcome outcome;
        if (!step.place.instance.is(Type::array)) return outcome;
        std::size_t matching = 0;
        for (std::size_t n = 0; n < step.place.instance.count(); ++n) {
            if (!try_apply(*test.schema, item_of(step.place, n)).is_valid) continue;
            ++matching;
            if (follows_evaluation_) outcome.evaluated.mark(n);
        }
        outcome.add(require(matching >= test.least && matching <= test.most, step));
        return outcome;
    }

    Outcome run(const keyword::UnevaluatedItems& test, const Step& step) {
        if (!step.place.instance.is(Type::array)) return {};
        return check_unevaluated(*test.schema, step, item_of);
    }

    Outcome run(const keyword::UnevaluatedMembers& test, const Step& step) {
        if (!step.place.instance.is(Type::object)) return {};
        return check_unevaluated(*test.schema, step, member_of);
    }

    Outcome check_unevaluated(const Subschema& schema, const Step& step,
                              Place<I> (*child_of)(const Place<I>&, std::size_t)) {
        Outcome outcome;
        for (std::size_t n = 0; n < step.place.instance.count(); ++n) {
            if (step.before.has(n)) continue;
            const Place<I> child = child_of(step.place, n);
            const Outcome checked = schema.refuses_all()
                                        ? refuse({child, step.schema, step.keyword, step.before},
                                                 std::string(child.key))
                                        : apply(schema, child);
            outcome.is_valid = checked.is_valid && outcome.is_valid;
            outcome.evaluated.mark(n);
        }
        return outcome;
    }

    // What applies other schemas to the same instance.

    Outcome run(const keyword::Reference& test, const Step& step) {
        return apply(dynamic_target(test), step.place);
    }

    const Subschema& dynamic_target(const keyword::Reference& test) const {
        if (test.dynamic_anchor.empty()) return *test.target;
        for (const Resource* resource : scope_) {
            const auto found = resource->dynamic_anchors.find(test.dynamic_anchor);
            if (found != resource->dynamic_anchors.end()) return *found->second;
        }
        return *test.target;
    }

    Outcome run(const keyword::AllOf& test, const Step& step) {
        Outcome outcome;
        for (const Subschema* branch : test.branches)
            outcome.add(apply(*branch, step.place));
        return outcome;
    }

    Outcome run(const keyword::AnyOf& test, const Step& step) {
        Outcome outcome{false, {}};
        for (const Subschema* branch : test.branches) {
            const Outcome tried = try_apply(*branch, step.place);
            if (!tried.is_valid) continue;
            outcome.is_valid = true;
            outcome.evaluated.merge(tried.evaluated);
            if (!follows_evaluation_) break;
        }
        if (!outcome.is_valid) refuse_closest(test.branches, step);
        return outcome;
    }

    Outcome run(const keyword::OneOf& test, const Step& step) {
        std::optional<Outcome> only;
        for (const Subschema* branch : test.branches) {
            const Outcome tried = try_apply(*branch, step.place);
            if (!tried.is_valid) continue;
            if (only) return refuse(step);
            only = tried;
            if (step.place.instance.is_ambiguous()) break; // the first branch whose form fits wins
        }
        if (only) return *only;
        refuse_closest(test.branches, step);
        return {false, {}};
    }

    Outcome run(const keyword::Not& test, const Step& step) {
        return require(!try_apply(*test.schema, step.place).is_valid, step);
    }

    Outcome run(const keyword::Conditional& test, const Step& step) {
        const Outcome condition = try_apply(*test.condition, step.place);
        const Subschema* branch = condition.is_valid ? test.then_branch : test.else_branch;
        Outcome outcome;
        if (condition.is_valid) outcome.evaluated = condition.evaluated;
        if (branch != nullptr) outcome.add(apply(*branch, step.place));
        return outcome;
    }

    Outcome run(const keyword::DependentSchemas& test, const Step& step) {
        Outcome outcome;
        if (!step.place.instance.is(Type::object)) return outcome;
        for (const auto& [name, schema] : test.schemas)
            if (step.place.instance.has(name)) outcome.add(apply(*schema, step.place));
        return outcome;
    }

    // Which of several alternatives was meant.

    void refuse_closest(const std::vector<const Subschema*>& branches, const Step& step) {
        if (violations_ == nullptr) return;
        std::optional<Violations> closest;
        const auto distance = [&step](const Violations& violations) {
            return distance_of(step.place.instance, violations);
        };
        for (const Subschema* branch : branches) {
            Violations found;
            Violations* const violations = std::exchange(violations_, &found);
            apply(*branch, step.place);
            violations_ = violations;
            if (!closest || distance(found) < distance(*closest)) closest = std::move(found);
        }
        if (closest && std::get<0>(distance(*closest)) < wrong_type)
            std::ranges::move(*closest, std::back_inserter(*violations_));
        else
            refuse(step);
    }

    template <Instance>
    friend class Evaluator;

    Evaluator(std::vector<const Resource*> scope, bool follows_evaluation)
        : scope_(std::move(scope)), follows_evaluation_(follows_evaluation) {}

    std::vector<const Resource*>
        scope_; ///< of all schemas that are being evaluated, outermost first
    Violations* violations_ = nullptr;
    bool follows_evaluation_;
    bool is_endless_ = false;
};

} // namespace

template <Instance I>
std::vector<Violation<I>> evaluate(const CompiledSchema& schema, I instance) {
    std::vector<Violation<I>> violations;
    if (is_valid(schema, instance)) return violations;
    Evaluator<I> evaluator(schema, &violations);
    evaluator.apply(*schema.root, {instance});
    if (evaluator.is_endless()) return {{instance, "", schema.root, "$ref", ""}};
    return violations;
}

template <Instance I>
bool is_valid(const CompiledSchema& schema, I instance) {
    return Evaluator<I>(schema, nullptr).apply(*schema.root, {instance}).is_valid;
}

template std::vector<Violation<JsonInstance>> evaluate(const CompiledSchema&, JsonInstance);
template std::vector<Violation<NodeInstance>> evaluate(const CompiledSchema&, NodeInstance);
template bool is_valid(const CompiledSchema&, JsonInstance);
template bool is_valid(const CompiledSchema&, NodeInstance);

} // namespace credsmith::schema
