// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/add_ignore.h"

#include "credsmith/rewrite/apply_edits.h"
#include "credsmith/syntax/markdown_text.h"
#include "credsmith/workspace/comment_place.h"
#include "credsmith/workspace/directive.h"
#include "credsmith/workspace/find_sources.h"
#include "credsmith/workspace/read_document.h"
#include "credsmith/workspace/same_meaning.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace credsmith::workspace {
namespace {

using diagnostic::Diagnostic;
using text::ByteOffset;
using text::Span;

/// What a file says without its comments, and its comments.
struct Reading {
    syntax::Tree tree;
    std::vector<std::string_view> mistakes; ///< names of what reading it found
    std::vector<ScopedComment> comments;
};

/// Reads one source again and again: one of ours, or one that stands for a text.
class SourceReader {
public:
    SourceReader(text::SourceId id, const text::Source& source, const Sources& all)
        : id_(id), path_(source.path), vocabulary_(all.vocabulary) {
        // Ids, and so known sources, are in the order of paths.
        const auto path_of = [&all](const KnownSource& known) -> const std::string& {
            return all.sources.at(known.id).path;
        };
        const auto known = std::ranges::lower_bound(all.known, path_, {}, path_of);
        if (known != all.known.end() && path_of(*known) == path_) kind_ = known->kind;
    }

    [[nodiscard]] Form form() const { return kind_ ? form_of(path_) : Form::markdown; }

    [[nodiscard]] Reading read(const std::string& bytes) const {
        return kind_ ? read_known(bytes) : read_text(bytes);
    }

private:
    [[nodiscard]] Reading read_known(const std::string& bytes) const {
        const text::Source source{path_, bytes};
        ReadTree read = read_tree({id_, source, *kind_}, vocabulary_);
        Reading reading{std::move(read.tree), {}, {}};
        for (const Diagnostic& finding : read.findings)
            reading.mistakes.push_back(finding.kind->slug);
        reading.comments = scopes_of(bytes, reading.tree.comments);
        reading.tree.comments.clear();
        return reading;
    }

    [[nodiscard]] Reading read_text(const std::string& bytes) const {
        const Span whole{id_, 0, static_cast<ByteOffset>(bytes.size())};
        Reading reading;
        reading.tree.root.type = syntax::NodeType::scalar;
        reading.tree.root.scalar = syntax::normalize_markdown(syntax::map_lines(bytes, whole));
        reading.comments = scopes_in_markdown(bytes, whole);
        return reading;
    }

    text::SourceId id_;
    std::string path_;
    const surface::Vocabulary& vocabulary_;
    std::optional<model::FileKind> kind_;
};

bool says_the_same(const Reading& one, const Reading& other) {
    return one.tree.root.scalar.text == other.tree.root.scalar.text &&
           is_same_meaning(one.tree, other.tree) && one.mistakes == other.mistakes;
}

/// A comment that is to be written, and what it is to ignore.
struct Planned {
    CommentPlace place;
    std::set<std::string> names;
    std::vector<const Diagnostic*> findings;
};

/// By where they are written: what stands in one place is one comment.
using Plan = std::map<std::pair<ByteOffset, std::string>, Planned>;

void add(Plan& plan, const CommentPlace& place, const Diagnostic& finding) {
    Planned& planned = plan[{place.offset, place.before}];
    planned.place = place;
    planned.names.emplace(finding.kind->slug);
    planned.findings.push_back(&finding);
}

/// Plans the comments of one source.
class Commenter {
public:
    Commenter(const text::Source& source, const SourceReader& reader, const std::string& reason)
        : bytes_(source.bytes), reader_(reader), reason_(reason), before_(reader.read(bytes_)) {}

    /// All at once, or where that does not do one by one.
    [[nodiscard]] Plan plan(const std::vector<const Diagnostic*>& findings) const {
        const CommentPlaces places(findings.front()->span.source, bytes_, reader_.form());
        Plan all;
        for (const Diagnostic* finding : findings) {
            const auto found = places.for_place(finding->span.begin);
            if (!found.empty()) add(all, found.front(), *finding);
        }
        if (works(all)) return all;
        Plan kept;
        for (const Diagnostic* finding : findings)
            add_where_it_works(kept, places.for_place(finding->span.begin), *finding);
        return kept;
    }

    [[nodiscard]] std::string written(const Plan& plan) const {
        std::vector<text::Edit> edits;
        for (const auto& [key, planned] : plan) {
            const ByteOffset offset = planned.place.offset;
            edits.push_back({{{}, offset, offset}, text_of(planned)});
        }
        return rewrite::apply_edits(bytes_, std::move(edits));
    }

private:
    void add_where_it_works(Plan& plan, const std::vector<CommentPlace>& places,
                            const Diagnostic& finding) const {
        for (const CommentPlace& place : places) {
            Plan more = plan;
            add(more, place, finding);
            if (!works(more)) continue;
            plan = std::move(more);
            return;
        }
    }

    [[nodiscard]] std::string text_of(const Planned& planned) const {
        return fmt::format("{}credsmith: ignore {} -- {}{}", planned.place.before,
                           fmt::join(planned.names, ", "), reason_, planned.place.after);
    }

    /// Whether the file says the same with the comments, and each covers what it is written for.
    [[nodiscard]] bool works(const Plan& plan) const {
        const std::string bytes = written(plan);
        const Reading after = reader_.read(bytes);
        if (!says_the_same(before_, after)) return false;
        std::map<ByteOffset, std::size_t> shifts; // how far what stands at an offset, or behind it,
                                                  // is moved
        std::size_t shift = 0;
        for (const auto& [key, planned] : plan)
            shifts[key.first] = shift += text_of(planned).size();
        return std::ranges::all_of(
            plan, [&](const auto& each) { return covers(after, bytes, each.second, shifts); });
    }

    static bool covers(const Reading& after, const std::string& bytes, const Planned& planned,
                       const std::map<ByteOffset, std::size_t>& shifts) {
        const auto moved = [&shifts](ByteOffset offset) {
            const auto next = shifts.upper_bound(offset);
            return offset + (next == shifts.begin() ? 0 : std::prev(next)->second);
        };
        const std::size_t end = moved(planned.place.offset);
        const auto last = std::ranges::find_if(after.comments, [&](const ScopedComment& each) {
            return each.span.end + planned.place.after.size() >= end && each.span.begin < end;
        });
        if (last == after.comments.end()) return false;
        const std::string_view comment =
            std::string_view(bytes).substr(last->span.begin, text::length(last->span));
        if (!std::holds_alternative<Directive>(read_directive(comment, last->span))) return false;
        return std::ranges::all_of(planned.findings, [&](const Diagnostic* finding) {
            const std::size_t begin = moved(finding->span.begin);
            return last->scope.begin <= begin && begin < last->scope.end;
        });
    }

    const std::string& bytes_;
    const SourceReader& reader_;
    const std::string& reason_;
    Reading before_;
};

using FindingsBySource = std::map<text::SourceId, std::vector<const Diagnostic*>>;

FindingsBySource rule_findings(const diagnostic::Report& report) {
    FindingsBySource found;
    for (const Diagnostic& finding : report.findings)
        if (finding.kind->stage == diagnostic::Stage::rule)
            found[finding.span.source].push_back(&finding);
    return found;
}

} // namespace

AddedIgnores add_ignores(const text::FileSystem& files, const Analysis& analysis,
                         const diagnostic::Report& wanted, const std::string& reason) {
    const Sources all = find_sources(files, 1);
    AddedIgnores added;
    for (const auto& [id, findings] : rule_findings(wanted)) {
        const text::Source& source = analysis.sources.at(id);
        const SourceReader reader(id, source, all);
        const Commenter commenter(source, reader, reason);
        const Plan plan = commenter.plan(findings);
        std::size_t ignored = 0;
        for (const auto& [key, planned] : plan)
            ignored += planned.findings.size();
        added.comments += plan.size();
        added.findings += ignored;
        added.homeless += findings.size() - ignored;
        if (!plan.empty()) added.files.push_back({id, commenter.written(plan)});
    }
    return added;
}

std::string problem_of_reason(const std::string& reason) {
    const bool is_blank = reason.find_first_not_of(" \t") == std::string::npos;
    if (is_blank) return "the reason is empty\nsay why the findings may be ignored";
    for (const char byte : reason)
        if (static_cast<unsigned char>(byte) < ' ' && byte != '\t')
            return "the reason has more than one line\nwrite it in one";
    if (reason.find("--") != std::string::npos || reason.ends_with('-'))
        return "the reason has hyphens in it that would end a comment\nwrite it without `--`";
    return "";
}

} // namespace credsmith::workspace
