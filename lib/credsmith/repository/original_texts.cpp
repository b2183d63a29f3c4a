// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/original_texts.h"

#include "credsmith/base/digest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/repository/query.h"

#include <fmt/format.h>

#include <set>
#include <string_view>
#include <utility>

namespace credsmith::repository {
namespace {

constexpr std::size_t digest_length = 12;

/// Collects texts; what is absent or empty is none.
class Collector {
public:
    explicit Collector(const Repository* repository = nullptr) : repository_(repository) {}

    void read(const model::Credential& credential);
    void read(const model::Stack& stack);

    [[nodiscard]] std::vector<OriginalText> take() { return std::move(texts_); }

private:
    void add(const std::string& key, const model::MaybeText& text) {
        if (text) add(key, text->value, TextForm::line);
    }

    void add(const std::string& key, const model::MaybeRichText& text) {
        if (text) add(key, text->markdown.text, TextForm::markdown);
    }

    void add(const std::string& key, const model::Texts& list) {
        std::string lines;
        for (const model::Text& entry : list)
            lines += (lines.empty() ? "" : "\n") + entry.value;
        add(key, std::move(lines), TextForm::list);
    }

    /// An item could be called like a field of the credential; the second of two equal keys is
    /// numbered, as the second of two equal implicit ids is.
    void add(std::string key, std::string text, TextForm form) {
        if (text.empty()) return;
        const std::string stem = key;
        for (int n = 2; !keys_.insert(key).second; ++n)
            key = fmt::format("{}-{}", stem, n);
        texts_.push_back({std::move(key), std::move(text), form});
    }

    void read(const std::optional<model::Competency>& competency);
    void read(const std::vector<model::Outcome>& outcomes);
    void read(const model::ResourceGroup& group);
    void read(const model::Part& part);
    void read(const model::Artifact& artifact);
    void read(const std::optional<model::Rubric>& rubric);
    void read_levels(const std::string& prefix, const model::Map<model::RichText>& texts,
                     const std::vector<std::optional<std::size_t>>& levels,
                     const model::Scale* scale);

    /// The key of a field of an item; every item has an id once it was completed.
    static std::string key_of(const model::MaybeText& id, std::string_view field) {
        return fmt::format("{}.{}", id ? id->value : std::string{}, field);
    }

    const Repository* repository_;
    const model::Credential* credential_ = nullptr;
    std::vector<OriginalText> texts_;
    std::set<std::string> keys_;
};

void Collector::read(const model::Credential& credential) {
    credential_ = &credential;
    add("title", credential.title);
    add("summary", credential.summary);
    add("value_proposition", credential.value_proposition);
    read(credential.competency);
    read(credential.outcomes);
    if (credential.key_method) {
        add("key_method.name", credential.key_method->name);
        add("key_method.statement", credential.key_method->statement);
    }
    for (const model::Component& component : credential.components) {
        add(key_of(component.id, "title"), component.title);
        add(key_of(component.id, "body"), component.body);
    }
    add("rationale", credential.rationale);
    for (const model::ResourceGroup& group : credential.resources)
        read(group);
    if (credential.submission) {
        add("submission.intro", credential.submission->intro);
        for (const model::Part& part : credential.submission->parts)
            read(part);
    }
    add("audience", credential.audience);
    add("topics", credential.topics);
    add("tags", credential.tags);
    if (credential.prerequisites) add("prerequisites.text", credential.prerequisites->text);
    if (credential.quality_assurance)
        add("quality_assurance.description", credential.quality_assurance->description);
    add("renewal", credential.renewal);
    if (credential.badge) add("badge.alt", credential.badge->alt);
    if (credential.retirement) add("retirement.reason", credential.retirement->reason);
}

void Collector::read(const model::Stack& stack) {
    add("title", stack.title);
    add("summary", stack.summary);
    read(stack.competency);
    read(stack.outcomes);
    add("title_prefix", stack.title_prefix);
    add("audience", stack.audience);
    add("topics", stack.topics);
    add("tags", stack.tags);
    if (stack.badge) add("badge.alt", stack.badge->alt);
}

void Collector::read(const std::optional<model::Competency>& competency) {
    if (!competency) return;
    add("competency.statement", competency->statement);
    add("competency.actor", competency->actor);
}

void Collector::read(const std::vector<model::Outcome>& outcomes) {
    for (const model::Outcome& outcome : outcomes) {
        add(key_of(outcome.id, "text"), outcome.text);
        add(key_of(outcome.id, "details"), outcome.details);
    }
}

// A group has no id; its title is all there is to name it by.
void Collector::read(const model::ResourceGroup& group) {
    if (group.title) add("resources." + base::to_slug(group.title->value), group.title);
    for (const model::Resource& resource : group.items) {
        add(key_of(resource.id, "title"), resource.title);
        add(key_of(resource.id, "note"), resource.note);
    }
}

void Collector::read(const model::Part& part) {
    add(key_of(part.id, "title"), part.title);
    add(key_of(part.id, "intro"), part.intro);
    for (const model::Prompt& prompt : part.prompts)
        add(key_of(prompt.id, "text"), prompt.text);
    for (const model::Artifact& artifact : part.artifacts)
        read(artifact);
    add(key_of(part.id, "criteria"), part.criteria);
    read(part.rubric);
}

void Collector::read(const model::Artifact& artifact) {
    add(key_of(artifact.id, "title"), artifact.title);
    add(key_of(artifact.id, "description"), artifact.description);
    if (artifact.quantity) add(key_of(artifact.id, "unit"), artifact.quantity->unit);
    add(key_of(artifact.id, "completion"), artifact.completion);
    add(key_of(artifact.id, "alternatives"), artifact.alternatives);
    if (artifact.privacy) {
        add(key_of(artifact.id, "consent"), artifact.privacy->consent);
        add(key_of(artifact.id, "redaction"), artifact.privacy->redaction);
    }
    read(artifact.rubric);
}

// The texts of a shared rubric belong to its own file.
void Collector::read(const std::optional<model::Rubric>& rubric) {
    if (!rubric || rubric->use) return;
    const model::Scale* scale =
        repository_ == nullptr ? nullptr : scale_of(*repository_, *credential_, *rubric);
    add(key_of(rubric->id, "title"), rubric->title);
    for (const model::Criterion& criterion : rubric->criteria) {
        add(key_of(criterion.id, "title"), criterion.title);
        add(key_of(criterion.id, "description"), criterion.description);
        add(key_of(criterion.id, "category"), criterion.category);
        read_levels(key_of(criterion.id, ""), criterion.cells, criterion.levels, scale);
        read_levels(key_of(criterion.id, "feedback."), criterion.feedback,
                    criterion.feedback_levels, scale);
    }
}

// By the ids of the levels, whatever the order of the author's columns; an unknown level was
// reported.
void Collector::read_levels(const std::string& prefix, const model::Map<model::RichText>& texts,
                            const std::vector<std::optional<std::size_t>>& levels,
                            const model::Scale* scale) {
    if (scale == nullptr) return;
    for (std::size_t i = 0; i < texts.size() && i < levels.size(); ++i)
        if (levels[i] && scale->levels[*levels[i]].id)
            add(prefix + scale->levels[*levels[i]].id->value, texts[i].value);
}

} // namespace

std::vector<OriginalText> original_texts(const Repository& repository,
                                         const model::Credential& credential) {
    Collector collector(&repository);
    collector.read(credential);
    return collector.take();
}

std::vector<OriginalText> original_texts(const model::Stack& stack) {
    Collector collector;
    collector.read(stack);
    return collector.take();
}

std::vector<OriginalText> original_texts(const Repository& repository,
                                         const model::Translation& translation) {
    if (!translation.original) return {};
    const auto [kind, index] = *translation.original;
    return kind == model::OriginalKind::credential
               ? original_texts(repository, repository.credentials[index])
               : original_texts(repository.stacks[index]);
}

std::string digest_of(const OriginalText& text) {
    return base::sha256_hex(text.text).substr(0, digest_length);
}

} // namespace credsmith::repository
