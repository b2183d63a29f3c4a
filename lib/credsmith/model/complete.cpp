// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/model/complete.h"

#include "credsmith/base/unicode.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace credsmith::model {
namespace {

/// Of items that have a text and no title.
constexpr std::size_t words_of_an_id = 6;

/// The ids of one credential, which share a name space.
class Ids {
public:
    void reserve(const MaybeText& id) {
        if (id) taken_.insert(id->value);
    }

    /// An id made from `title`, or `<fallback>-<n>` if that gives none; `-2`, `-3` on a clash.
    std::string derive(std::string_view title, std::string_view fallback) {
        const std::string slug = base::to_slug(title);
        if (slug.empty()) return numbered(std::string(fallback), 1);
        return taken_.insert(slug).second ? slug : numbered(slug, 2);
    }

private:
    std::string numbered(const std::string& stem, int first) {
        for (int n = first;; ++n) {
            std::string id = stem + "-" + std::to_string(n);
            if (taken_.insert(id).second) return id;
        }
    }

    std::set<std::string, std::less<>> taken_;
};

std::string_view first_words(std::string_view text, std::size_t count) {
    std::size_t end = 0;
    for (std::size_t words = 0; words < count && end < text.size(); ++words) {
        end = text.find_first_of(" \n", text.find_first_not_of(" \n", end));
        if (end == std::string_view::npos) return text;
    }
    return text.substr(0, end);
}

std::string_view title_of(const MaybeText& title) {
    return title ? std::string_view{title->value} : std::string_view{};
}

template <class Item>
void give_id(Item& item, Ids& ids, std::string_view title, std::string_view fallback) {
    if (!item.id) item.id = derived_text(ids.derive(title, fallback), item.span);
}

/// Calls `visit(item)` for every item of a credential that has an id, parts and rubrics included.
template <class Visit>
void for_each_item(Credential& credential, const Visit& visit) {
    const auto visit_rubric = [&](std::optional<Rubric>& rubric) {
        if (!rubric) return;
        visit(*rubric);
        for (Criterion& criterion : rubric->criteria)
            visit(criterion);
    };
    for (Outcome& outcome : credential.outcomes)
        visit(outcome);
    for (Component& component : credential.components)
        visit(component);
    for (ResourceGroup& group : credential.resources)
        for (Resource& resource : group.items)
            visit(resource);
    if (!credential.submission) return;
    for (Part& part : credential.submission->parts) {
        visit(part);
        for (Prompt& prompt : part.prompts)
            visit(prompt);
        for (Artifact& artifact : part.artifacts) {
            visit(artifact);
            visit_rubric(artifact.rubric);
        }
        visit_rubric(part.rubric);
    }
}

class IdGiver {
public:
    explicit IdGiver(Ids& ids) : ids_(ids) {}

    void operator()(Outcome& item) const {
        give_id(item, ids_, first_words(title_of(item.text), words_of_an_id), "outcome");
    }

    void operator()(Component& item) const {
        give_id(item, ids_, title_of(item.title), "component");
    }

    void operator()(Resource& item) const { give_id(item, ids_, title_of(item.title), "resource"); }

    void operator()(Artifact& item) const { give_id(item, ids_, title_of(item.title), "artifact"); }

    void operator()(Criterion& item) const {
        give_id(item, ids_, title_of(item.title), "criterion");
    }

    void operator()(Prompt& item) const {
        const std::string_view text =
            item.text ? std::string_view{item.text->markdown.text} : std::string_view{};
        give_id(item, ids_, first_words(text, words_of_an_id), "prompt");
    }

    void operator()(Part& /*part*/) const {} // numbered by place, before all others

    void operator()(Rubric& /*rubric*/) const {} // named after what they judge, after all others

private:
    Ids& ids_;
};

/// To items that have a name space of their own.
template <class Item>
void give_ids(std::vector<Item>& items) {
    Ids ids;
    for (const Item& item : items)
        ids.reserve(item.id);
    for (Item& item : items)
        IdGiver{ids}(item);
}

void number_parts(Submission& submission) {
    for (std::size_t i = 0; i < submission.parts.size(); ++i) {
        Part& part = submission.parts[i];
        if (!part.id) part.id = derived_text("part" + std::to_string(i + 1), part.span);
    }
}

void name_rubric(std::optional<Rubric>& rubric, const Text& judged) {
    if (rubric && !rubric->id) rubric->id = derived_text(judged.value + "-rubric", rubric->span);
}

/// A rubric under an artifact judges that artifact, unless a criterion says otherwise.
void point_at(std::optional<Rubric>& rubric, const Text& artifact) {
    if (!rubric) return;
    for (Criterion& criterion : rubric->criteria)
        if (criterion.evidence.empty())
            criterion.evidence.push_back(
                {derived_text(artifact.value, criterion.span), std::nullopt});
}

} // namespace

bool waits_for_texts(const Credential& credential) {
    if (!credential.submission) return false;
    const auto waits = [](const Prompt& prompt) {
        return !prompt.id && prompt.text && prompt.text->is_file;
    };
    return std::ranges::any_of(credential.submission->parts, [&](const Part& part) {
        return std::ranges::any_of(part.prompts, waits);
    });
}

Stack complete(Stack stack) {
    give_ids(stack.outcomes);
    return stack;
}

Rubric complete(Rubric rubric) {
    give_ids(rubric.criteria);
    return rubric;
}

Credential complete(Credential credential) {
    if (credential.submission) number_parts(*credential.submission);
    Ids ids;
    for_each_item(credential, [&](const auto& item) { ids.reserve(item.id); });
    for_each_item(credential, IdGiver{ids});
    if (!credential.submission) return credential;
    for (Part& part : credential.submission->parts) {
        name_rubric(part.rubric, *part.id);
        for (Artifact& artifact : part.artifacts) {
            name_rubric(artifact.rubric, *artifact.id);
            point_at(artifact.rubric, *artifact.id);
        }
    }
    return credential;
}

} // namespace credsmith::model
