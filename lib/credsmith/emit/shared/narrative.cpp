// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/narrative.h"

#include "credsmith/emit/shared/markdown_writer.h"
#include "credsmith/emit/shared/notes.h"
#include "credsmith/emit/shared/rebase.h"
#include "credsmith/json/scalar_text.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <set>
#include <vector>

namespace credsmith::emit {
namespace {

constexpr int section = 2;
constexpr int item = 3;

std::string plain(const model::MaybeText& text) {
    return text ? escape_markdown(text->value) : std::string{};
}

std::string number(double value) {
    return json::number_text(value);
}

std::string number(std::int64_t value) {
    return std::to_string(value);
}

/// `3 to 5`, `at least 3`, `at most 5`.
template <class Number>
std::string range(const model::Maybe<Number>& min, const model::Maybe<Number>& max) {
    if (min && max && min->value == max->value) return number(min->value);
    if (min && max) return number(min->value) + " to " + number(max->value);
    if (min) return "at least " + number(min->value);
    return max ? "at most " + number(max->value) : std::string{};
}

std::string words_of(const model::WordBounds& words) {
    const std::string bounds = range(words.min, words.max);
    if (bounds.empty()) return {};
    const bool is_guidance = words.binding && words.binding->value == model::Binding::guidance;
    return bounds + (is_guidance ? " words, as guidance" : " words");
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
    std::string all;
    for (const std::string& each : texts)
        if (!each.empty()) all += (all.empty() ? "" : std::string(separator)) + each;
    return all;
}

/// Writes the sections in the order of the authoring form.
class Narrator {
public:
    Narrator(const repository::Repository& repository, const model::Credential& credential,
             std::string_view link_base)
        : repository_(repository), credential_(credential), link_base_(link_base),
          notes_(credential.references) {}

    std::string tell() {
        writer_.paragraph(rich(credential_.value_proposition));
        tell_competency();
        tell_outcomes();
        tell_method();
        tell_workload();
        tell_prerequisites();
        tell_submission();
        tell_passing();
        tell_renewal();
        tell_references();
        return writer_.take();
    }

private:
    [[nodiscard]] std::string rich(const model::MaybeRichText& text) {
        if (!text) return {};
        std::string markdown =
            rebase_links(text->markdown.text,
                         repository::path_of(repository_.index.paths, text->span), link_base_);
        return text->facts.citations.empty() ? markdown : notes_.number(markdown);
    }

    void tell_references() {
        const std::vector<std::string> works = notes_.lines();
        if (works.empty()) return;
        writer_.heading(section, "References");
        for (std::size_t i = 0; i < works.size(); ++i)
            writer_.entry(std::to_string(i + 1) + ".", works[i]);
    }

    void tell_competency() {
        if (!credential_.competency || !credential_.competency->statement) return;
        writer_.heading(section, "Competency");
        writer_.paragraph(plain(credential_.competency->statement));
    }

    void tell_outcomes() {
        if (credential_.outcomes.empty()) return;
        writer_.heading(section, "Outcomes");
        for (const model::Outcome& outcome : credential_.outcomes) {
            std::string text = plain(outcome.text);
            for (const model::Text& detail : outcome.details)
                text += "\n- " + escape_markdown(detail.value);
            writer_.entry("-", text);
        }
    }

    void tell_renewal() {
        if (!credential_.renewal) return;
        writer_.heading(section, "Renewal");
        writer_.paragraph(rich(credential_.renewal));
    }

    void tell_method() {
        if (credential_.key_method) {
            writer_.heading(section, "Key method");
            if (const std::string name = plain(credential_.key_method->name); !name.empty())
                writer_.paragraph("**" + name + "**");
            writer_.paragraph(rich(credential_.key_method->statement));
        }
        if (credential_.components.empty()) return;
        writer_.heading(section, "Method components");
        for (const model::Component& component : credential_.components)
            writer_.entry("-", plain(component.title));
    }

    void tell_workload() {
        if (!credential_.workload) return;
        const model::Workload& hours = *credential_.workload;
        const std::string bounds = range(hours.min, hours.max);
        const std::string typical =
            hours.typical ? "about " + number(hours.typical->value) : std::string{};
        const std::string text = joined({typical, bounds}, "; ");
        if (text.empty()) return;
        writer_.heading(section, "Hours of work");
        writer_.paragraph(text);
    }

    void tell_prerequisites() {
        if (!credential_.prerequisites || credential_.prerequisites->none) return;
        writer_.heading(section, "Prerequisites");
        for (const auto& link : credential_.prerequisites->credentials)
            writer_.entry("-", prerequisite(link));
        writer_.paragraph(rich(credential_.prerequisites->text));
    }

    [[nodiscard]] std::string prerequisite(const model::Link<model::Credential>& link) const {
        if (!link.target) return escape_markdown(link.id.value);
        const model::Credential& credential = repository_.credentials[*link.target];
        const std::string title = plain(credential.title);
        const std::string uri = repository::uri_of(repository_, credential);
        return uri.empty() ? title : "[" + title + "](" + uri + ")";
    }

    void tell_submission() {
        if (!credential_.submission) return;
        if (credential_.submission->intro) {
            writer_.heading(section, "Submission");
            writer_.paragraph(rich(credential_.submission->intro));
        }
        const std::vector<model::Part>& parts = credential_.submission->parts;
        for (std::size_t i = 0; i < parts.size(); ++i)
            tell_part(parts[i], i + 1);
    }

    void tell_part(const model::Part& part, std::size_t number) {
        writer_.heading(section,
                        joined({"Part " + std::to_string(number), plain(part.title)}, ". "));
        if (part.required && !part.required->value) writer_.paragraph("This part is optional.");
        writer_.paragraph(rich(part.intro));
        for (std::size_t i = 0; i < part.prompts.size(); ++i)
            tell_prompt(part.prompts[i], i + 1);
        for (const model::Artifact& artifact : part.artifacts)
            tell_artifact(artifact);
        if (part.criteria) writer_.paragraph("**Passing:** " + rich(part.criteria));
    }

    void tell_prompt(const model::Prompt& prompt, std::size_t number) {
        const std::string words = prompt.words ? words_of(*prompt.words) : std::string{};
        writer_.entry(std::to_string(number) + ".",
                      rich(prompt.text) + (words.empty() ? "" : "\n\n(" + words + ")"));
    }

    void tell_artifact(const model::Artifact& artifact) {
        writer_.heading(item, plain(artifact.title));
        writer_.paragraph(rich(artifact.description));
        for (const std::string& demand : demands_of(artifact))
            writer_.entry("-", demand);
        for (const model::Text& check : artifact.completion)
            writer_.entry("-", escape_markdown(check.value));
    }

    [[nodiscard]] static std::vector<std::string> demands_of(const model::Artifact& artifact) {
        std::vector<std::string> demands;
        if (artifact.quantity)
            demands.push_back(joined({range(artifact.quantity->min, artifact.quantity->max),
                                      plain(artifact.quantity->unit)},
                                     " "));
        if (!artifact.limits) return demands;
        const model::Limits& limits = *artifact.limits;
        const auto at_most = [&](const auto& limit, std::string_view unit) {
            if (limit) demands.push_back("at most " + number(limit->value) + std::string(unit));
        };
        at_most(limits.max_minutes, " minutes");
        at_most(limits.max_mb, " MB");
        at_most(limits.max_pages, " pages");
        if (limits.words) demands.push_back(words_of(*limits.words));
        return demands;
    }

    void tell_passing() {
        if (!credential_.submission) return;
        writer_.heading(section, "Passing");
        const model::Passing none;
        const model::Passing& passing = credential_.passing ? *credential_.passing : none;
        std::string rule = "Every required part has to pass.";
        if (passing.count) rule += count_rule(*passing.count);
        if (passing.points) rule += points_rule(*passing.points);
        if (!passing.count && !passing.points) rule += rule_of_all();
        writer_.paragraph(rule);
        if (passing.attempts) tell_attempts(*passing.attempts);
    }

    [[nodiscard]] std::string rule_of_all() const {
        const std::set<std::string_view> levels = required_levels();
        if (levels.empty()) return {};
        return levels.size() == 1
                   ? " Every criterion of a rubric has to reach the level " +
                         escape_markdown(*levels.begin()) + "."
                   : " Every criterion of a rubric has to reach the level that it requires.";
    }

    [[nodiscard]] std::string count_rule(const model::CountRule& rule) const {
        std::string text = " At least " + (rule.at_least ? number(rule.at_least->value) : "one") +
                           " criteria have to reach the level that they require";
        if (!rule.of.empty()) text += ", out of these: " + titles_of(rule.of);
        text += ".";
        if (rule.none_below) text += " None may be below " + level_name(*rule.none_below) + ".";
        return text;
    }

    [[nodiscard]] static std::string points_rule(const model::PointsRule& rule) {
        std::vector<std::string> bounds;
        if (rule.min) bounds.push_back(number(rule.min->value) + " points");
        if (rule.percent) bounds.push_back(number(rule.percent->value) + " percent of the points");
        return " The criteria have to bring " + joined(bounds, " and ") + ".";
    }

    void tell_attempts(const model::Attempts& attempts) {
        if (attempts.max) writer_.entry("-", "submissions: at most " + number(attempts.max->value));
        if (attempts.revisions_per_artifact)
            writer_.entry("-", "revisions of each artifact: at most " +
                                   number(attempts.revisions_per_artifact->value));
        if (attempts.wait_days)
            writer_.entry("-", "days to wait before the next submission: " +
                                   number(attempts.wait_days->value));
    }

    [[nodiscard]] std::string titles_of(const model::Links<model::Criterion>& links) const {
        std::vector<std::string> titles;
        for (const auto& link : links)
            model::for_each<model::Criterion>(credential_, [&](const model::Criterion& criterion) {
                if (criterion.id && criterion.id->value == link.id.value)
                    titles.push_back(plain(criterion.title));
            });
        return joined(titles, ", ");
    }

    [[nodiscard]] std::string level_name(const model::Link<model::Level>& link) const {
        const auto& scale = credential_.scale;
        if (!link.target || !scale || !scale->target) return escape_markdown(link.id.value);
        return plain(repository_.scales[*scale->target].levels[*link.target].name);
    }

    [[nodiscard]] std::set<std::string_view> required_levels() const {
        std::set<std::string_view> names;
        for (const repository::RubricUse& use : repository::rubrics(credential_)) {
            const model::Scale* scale = repository::scale_of(repository_, credential_, *use.rubric);
            if (scale == nullptr) continue;
            for (const model::Criterion& criterion : use.rubric->criteria)
                if (const auto level = repository::passing_level(*scale, criterion))
                    if (const auto& name = scale->levels[*level].name) names.insert(name->value);
        }
        return names;
    }

    const repository::Repository& repository_;
    const model::Credential& credential_;
    std::string_view link_base_;
    MarkdownWriter writer_;
    Notes notes_;
};

} // namespace

std::string narrative(const repository::Repository& repository, const model::Credential& credential,
                      std::string_view link_base) {
    return Narrator(repository, credential, link_base).tell();
}

} // namespace credsmith::emit
