// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/suppressions.h"

#include "credsmith/base/date.h"
#include "credsmith/base/suggest.h"
#include "credsmith/check/run.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/diagnostic/reporter.h"
#include "credsmith/workspace/directive.h"
#include "credsmith/workspace/kinds.h"
#include "credsmith/workspace/suppression_kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace credsmith::workspace {
namespace {

using diagnostic::Diagnostic;
using diagnostic::Kind;
using diagnostic::Message;
using diagnostic::Severity;
using diagnostic::Stage;
using text::Span;

constexpr Message<> nearly{"this comment is not quite one that ignores findings"};
constexpr Message<> nameless{"this comment does not say what it ignores"};
constexpr Message<std::string> no_reason{"nothing says why {} may be ignored"};
constexpr Message<> loose_reason{"nothing parts the reason from what is ignored"};
constexpr Message<std::string_view> no_such_rule{"there is no rule `{}`"};
constexpr Message<std::string_view> not_a_rule{"`{}` is no rule, and cannot be ignored"};
constexpr Message<std::string_view> no_date{"`{}` is not a day"};
constexpr Message<> no_day{"`until` is followed by no day"};
constexpr Message<std::string, std::string_view> past{
    "this comment ignored {} until {}, which has passed"};
constexpr Message<std::string> nothing_here{
    "this comment ignores {}, but nothing of that name is found here"};

constexpr std::string_view form = "write it as `credsmith: ignore group/name -- reason`";

bool is_in_group(const Kind& kind, std::string_view group) {
    return kind.slug.starts_with(group) && kind.slug.substr(group.size()).starts_with('/');
}

bool is_of_rule(const Kind& kind) {
    return kind.stage == Stage::rule;
}

/// What a name in a comment names.
enum class Meaning { rule, group, no_rule, nothing };

Meaning meaning_of(std::string_view name) {
    if (const Kind* kind = find_kind(name))
        return is_of_rule(*kind) ? Meaning::rule : Meaning::no_rule;
    Meaning meaning = Meaning::nothing;
    for (const Kind* kind : all_kinds()) {
        if (!is_in_group(*kind, name)) continue;
        if (is_of_rule(*kind)) return Meaning::group;
        meaning = Meaning::no_rule;
    }
    return meaning;
}

std::vector<std::string> meant_by(std::string_view name) {
    if (name.find('/') != std::string_view::npos) return nearest_kinds(name);
    std::set<std::string> groups;
    for (const Kind* kind : all_kinds())
        if (is_of_rule(*kind)) groups.emplace(kind->slug.substr(0, kind->slug.find('/')));
    auto near = base::nearest(name, std::vector<std::string>(groups.begin(), groups.end()));
    return near.empty() ? nearest_kinds(name) : near;
}

struct Name {
    Phrase phrase;
    Meaning meaning;
    bool is_used = false;
};

/// A comment that asks for findings to be ignored.
struct Suppression {
    ScopedComment comment;
    Directive directive;
    std::vector<Name> names;
    bool is_expired;
};

bool covers(const Span& scope, const Span& finding) {
    return scope.begin <= finding.begin &&
           (finding.begin < scope.end ||
            (finding.begin == finding.end && finding.end == scope.end));
}

bool names_it(const Name& name, const Kind& kind) {
    return name.meaning == Meaning::rule
               ? name.phrase.text == kind.slug
               : name.meaning == Meaning::group && is_in_group(kind, name.phrase.text);
}

std::string listed(const std::vector<std::string_view>& names) {
    return fmt::format("`{}`", fmt::join(names, "` and `"));
}

std::vector<std::string_view> texts_of(const Suppression& suppression) {
    std::vector<std::string_view> texts;
    for (const Name& name : suppression.names)
        texts.push_back(name.phrase.text);
    return texts;
}

/// The bytes that go with a comment: its lines if nothing else stands on them, else the blanks
/// before it, or behind it in a cell.
Span with_blanks(Span comment, std::string_view bytes) {
    const auto is_blank = [&](std::size_t at) { return bytes[at] == ' ' || bytes[at] == '\t'; };
    Span wide = comment;
    while (wide.begin > 0 && is_blank(wide.begin - 1))
        --wide.begin;
    const bool starts_line = wide.begin == 0 || bytes[wide.begin - 1] == '\n';
    const bool starts_cell = !starts_line && bytes[wide.begin - 1] == '|';
    std::size_t end = comment.end;
    while (end < bytes.size() && (is_blank(end) || bytes[end] == '\r'))
        ++end;
    const bool ends_line = end == bytes.size() || bytes[end] == '\n';
    if (starts_line && ends_line)
        wide.end = static_cast<text::ByteOffset>(std::min(end + 1, bytes.size()));
    if (starts_line != ends_line && starts_line) wide.end = static_cast<text::ByteOffset>(end);
    if (starts_cell) wide = {comment.source, comment.begin, static_cast<text::ByteOffset>(end)};
    return wide;
}

/// Reads the comments, sifts the findings, and reports what is wrong with the comments.
class Sifter {
public:
    Sifter(std::span<const ScopedComment> comments, const SuppressionContext& context)
        : context_(context) {
        for (const ScopedComment& comment : comments)
            read(comment);
    }

    /// Moves what is ignored out of `report`.
    Sifted sift(diagnostic::Report report) {
        std::vector<Diagnostic> kept;
        std::vector<IgnoredFinding> ignored;
        note_unread(report);
        for (Diagnostic& finding : report.findings) {
            if (const Suppression* by = suppression_of(finding))
                ignored.push_back({std::move(finding), std::string(by->directive.reason)});
            else
                kept.push_back(std::move(finding));
        }
        for (const auto& [source, all] : suppressions_)
            for (const Suppression& each : all)
                judge(each);
        std::ranges::move(reporter_.take(), std::back_inserter(kept));
        return {diagnostic::make_report(std::move(kept)), std::move(ignored)};
    }

private:
    void read(const ScopedComment& comment) {
        const auto words = read_directive(context_.sources.cut(comment.span), comment.span);
        if (const auto* near = std::get_if<NearDirective>(&words)) {
            const auto& message = near->has_no_name ? nameless : nearly;
            reporter_.report(kinds::not_quite_ignored, comment.span, message)
                .help(std::string(form));
        }
        const auto* directive = std::get_if<Directive>(&words);
        if (directive == nullptr) return;
        Suppression suppression{comment, *directive, {}, is_past(*directive)};
        for (const Phrase& name : directive->names)
            suppression.names.push_back({name, meaning_of(name.text)});
        suppressions_[comment.span.source].push_back(std::move(suppression));
    }

    [[nodiscard]] bool is_past(const Directive& directive) const {
        return directive.until && base::is_date(directive.until->text) &&
               directive.until->text < context_.as_of;
    }

    /// A file with mistakes may lack findings that a comment in it waits for.
    void note_unread(const diagnostic::Report& report) {
        for (const Diagnostic& finding : report.findings)
            if (finding.kind->stage < Stage::link) unread_.insert(finding.span.source);
    }

    /// All comments that speak of a finding count as used.
    const Suppression* suppression_of(const Diagnostic& finding) {
        const auto found = suppressions_.find(finding.span.source);
        if (found == suppressions_.end() || !is_of_rule(*finding.kind)) return nullptr;
        const Suppression* by = nullptr;
        for (Suppression& each : found->second) {
            if (!covers(each.comment.scope, finding.span)) continue;
            for (Name& name : each.names) {
                if (!names_it(name, *finding.kind)) continue;
                name.is_used = true;
                if (!each.is_expired && by == nullptr) by = &each;
            }
        }
        return by;
    }

    void judge(const Suppression& each) {
        for (const Name& name : each.names)
            judge_name(name);
        judge_reason(each);
        judge_date(each);
        judge_use(each);
    }

    void judge_name(const Name& name) {
        const auto& [text, span] = name.phrase;
        if (name.meaning == Meaning::no_rule)
            reporter_.report(kinds::ignored_no_rule, span, not_a_rule, text)
                .help("it means that something could not be read or found: mend that, and take the "
                      "name out");
        if (name.meaning != Meaning::nothing) return;
        const auto near = meant_by(text);
        const auto built = reporter_.report(kinds::ignored_unknown_name, span, no_such_rule, text);
        built.help(near.empty() ? "`credsmith rules` lists them all"
                                : "did you mean `" + near.front() + "`?");
        if (near.size() != 1) return;
        const Meaning meant = meaning_of(near.front());
        if (meant == Meaning::rule || meant == Meaning::group)
            built.fix(write_instead(span, near.front(), diagnostic::Safety::unsafe));
    }

    void judge_reason(const Suppression& each) {
        const Directive& directive = each.directive;
        if (directive.loose && directive.reason.empty()) {
            const Span span = directive.loose->span;
            const std::string_view words = directive.loose->text;
            const std::size_t mark = words.starts_with("- ") || words.starts_with(": ") ? 1 : 0;
            reporter_.report(kinds::ignored_without_reason, span, loose_reason)
                .help("write ` -- ` before the reason")
                .fix({"write ` -- ` before the reason",
                      diagnostic::Safety::safe,
                      {diagnostic::ReplaceText{{span.source, span.begin,
                                                span.begin + static_cast<text::ByteOffset>(mark)},
                                               mark == 0 ? "-- " : "--"}}});
        } else if (directive.reason.empty()) {
            reporter_
                .report(kinds::ignored_without_reason, each.comment.span, no_reason,
                        listed(texts_of(each)))
                .help("write ` -- ` and the reason behind it");
        } else if (directive.loose) {
            reporter_.report(kinds::not_quite_ignored, directive.loose->span, nearly)
                .help(std::string(form));
        }
    }

    void judge_date(const Suppression& each) {
        const auto& until = each.directive.until;
        if (!until || base::is_date(until->text)) return;
        const std::string help = "write the last day as in `until 2027-06-30`";
        if (until->text == "until")
            reporter_.report(kinds::ignored_until_no_date, until->span, no_day).help(help);
        else
            reporter_.report(kinds::ignored_until_no_date, until->span, no_date, until->text)
                .help(help);
    }

    void judge_use(const Suppression& each) {
        const auto is_used = [](const Name& name) { return name.is_used; };
        if (each.is_expired && std::ranges::any_of(each.names, is_used))
            reporter_
                .report(kinds::ignored_until_past, each.comment.span, past, listed(texts_of(each)),
                        each.directive.until->text)
                .help("mend what it ignored, or write a later day")
                .fix(take_away(each.comment.span, diagnostic::Safety::unsafe));
        std::vector<std::string_view> unused;
        for (const Name& name : each.names)
            if (!name.is_used && can_be_unused(name, each.comment.span.source))
                unused.push_back(name.phrase.text);
        if (unused.empty()) return;
        const auto built = reporter_.report(kinds::ignored_nothing, each.comment.span, nothing_here,
                                            listed(unused));
        if (unused.size() < each.names.size())
            built.help("take the name out of the comment").fix(keep_others(each, unused));
        else
            built.help("take the comment away")
                .fix(take_away(each.comment.span, diagnostic::Safety::safe));
    }

    [[nodiscard]] diagnostic::Fix take_away(Span comment, diagnostic::Safety safety) const {
        const std::string_view bytes = context_.sources.at(comment.source).bytes;
        return leave_out(with_blanks(comment, bytes), "take the comment away", safety);
    }

    /// Writes the list of names anew, without those that ignore nothing.
    static diagnostic::Fix keep_others(const Suppression& each,
                                       const std::vector<std::string_view>& unused) {
        std::vector<std::string_view> kept = texts_of(each);
        std::erase_if(kept, [&](std::string_view name) {
            return std::ranges::find(unused, name) != unused.end();
        });
        Span list = each.names.front().phrase.span;
        list.end = each.names.back().phrase.span.end;
        return write_instead(list, fmt::format("{}", fmt::join(kept, ", ")),
                             diagnostic::Safety::safe);
    }

    /// A rule that is switched off finds nothing, whatever there is to find.
    [[nodiscard]] bool can_be_unused(const Name& name, text::SourceId source) const {
        if (unread_.contains(source)) return false;
        if (name.meaning == Meaning::group) return true;
        return name.meaning == Meaning::rule && is_in_force(*find_kind(name.phrase.text), source);
    }

    [[nodiscard]] bool is_in_force(const Kind& kind, text::SourceId source) const {
        const std::string& path = context_.sources.at(source).path;
        return check::severity_in_force(kind, context_.options, status_at(path), path) !=
               Severity::off;
    }

    /// What is shared is in use while others are still drafts.
    [[nodiscard]] model::Status status_at(const std::string& path) const {
        const auto status_in = [&path](const auto& entities) -> std::optional<model::Status> {
            for (const auto& entity : entities)
                if (entity.path == path)
                    return entity.status ? entity.status->value : model::Status::draft;
            return std::nullopt;
        };
        if (const auto status = status_in(context_.repository.credentials)) return *status;
        return status_in(context_.repository.stacks).value_or(model::Status::published);
    }

    const SuppressionContext& context_;
    std::map<text::SourceId, std::vector<Suppression>> suppressions_;
    std::set<text::SourceId> unread_;
    diagnostic::Reporter reporter_;
};

} // namespace

Sifted sift(diagnostic::Report report, std::span<const ScopedComment> comments,
            const SuppressionContext& context) {
    if (comments.empty()) return {std::move(report), {}};
    return Sifter(comments, context).sift(std::move(report));
}

} // namespace credsmith::workspace
