// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/fix.h"

#include "credsmith/diagnostic/render/replacements.h"
#include "credsmith/rewrite/apply_edits.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/text/overlay_file_system.h"
#include "credsmith/workspace/fix_verdict.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace credsmith::workspace {
namespace {

using diagnostic::Diagnostic;
using diagnostic::Fix;
using diagnostic::ReplaceText;

/// Far more than good fixes need; two that undo each other would never come to an end.
constexpr std::size_t most_rounds = 200;

/// Which fixes of an analysis are asked for.
class Wish {
public:
    Wish(const FixRequest& request, const text::SourceSet& sources)
        : request_(request), sources_(sources) {}

    /// The first fix of a finding that may be carried out, or nullptr.
    [[nodiscard]] const Fix* find(const Diagnostic& finding) const {
        if (!may_change(finding.span.source) || !request_.is_selected(finding)) return nullptr;
        const auto fix = std::ranges::find_if(
            finding.fixes, [this](const Fix& each) { return may_carry_out(each); });
        return fix == finding.fixes.end() ? nullptr : &*fix;
    }

private:
    [[nodiscard]] bool may_carry_out(const Fix& fix) const {
        const auto edits = diagnostic::replacements_of(fix);
        return fix.safety <= request_.most && !edits.empty() && are_apart(edits) &&
               std::ranges::all_of(
                   edits, [this](const ReplaceText& edit) { return may_change(edit.span.source); });
    }

    static bool are_apart(const std::vector<ReplaceText>& edits) {
        std::vector<text::Span> spans;
        spans.reserve(edits.size());
        for (const ReplaceText& edit : edits)
            spans.push_back(edit.span);
        std::ranges::sort(spans);
        return std::ranges::adjacent_find(spans, [](const text::Span& one, const text::Span& next) {
                   return one.source == next.source && next.begin < one.end;
               }) == spans.end();
    }

    // Of a file that is too large only the beginning was read.
    [[nodiscard]] bool may_change(text::SourceId id) const {
        const text::Source& source = sources_.at(id);
        return source.bytes.size() <= syntax::max_file_bytes && request_.is_wanted(source.path);
    }

    const FixRequest& request_;
    const text::SourceSet& sources_;
};

/// Which bytes the fixes of a round change. Those of two fixes never touch.
class TakenBytes {
public:
    /// Takes the places of `edits`, if all of them are free.
    bool take(const std::vector<ReplaceText>& edits) {
        if (!std::ranges::all_of(edits, [this](const auto& edit) { return is_free(edit.span); }))
            return false;
        for (const ReplaceText& edit : edits)
            taken_.insert(edit.span);
        return true;
    }

private:
    [[nodiscard]] bool is_free(const text::Span& span) const {
        const auto next = taken_.lower_bound(span);
        return (next == taken_.end() || !touch(span, *next)) &&
               (next == taken_.begin() || !touch(*std::prev(next), span));
    }

    static bool touch(const text::Span& one, const text::Span& other) {
        return one.source == other.source && one.begin <= other.end && other.begin <= one.end;
    }

    std::set<text::Span> taken_;
};

class Fixer {
public:
    Fixer(const text::FileSystem& files, const FixRequest& request, unsigned jobs)
        : overlay_(files), request_(request), jobs_(jobs),
          now_(analyse(overlay_, jobs, request.circumstances)) {}

    Fixing run() {
        for (std::size_t round = 0; round < most_rounds; ++round)
            if (!take_round()) break;
        return {changed_files(), fixed_, std::move(refused_), std::move(now_)};
    }

private:
    bool take_round();
    [[nodiscard]] Batch choose() const;
    std::map<std::string, std::string> apply(const Batch& batch);
    [[nodiscard]] bool is_refused(const Diagnostic& finding) const;
    void refuse(const Diagnostic& finding, diagnostic::Safety safety);
    [[nodiscard]] std::vector<FixedFile> changed_files() const;

    [[nodiscard]] const std::string& path_of(text::SourceId id) const {
        return now_.sources.at(id).path;
    }

    text::OverlayFileSystem overlay_;
    const FixRequest& request_;
    unsigned jobs_;
    Analysis now_;
    std::map<std::string, std::string> first_bytes_; ///< of the files that were changed
    std::size_t fixed_ = 0;
    std::vector<RefusedFix> refused_;
    std::size_t most_at_once_ = std::numeric_limits<std::size_t>::max();
};

/// Carries out what can be done at once and looks at what has become of it. Where that is not
/// good, the half of it is tried, until the one is found that does harm.
bool Fixer::take_round() {
    const Batch batch = choose();
    if (batch.findings.empty()) return false;
    const std::map<std::string, std::string> before = apply(batch);
    Analysis after = analyse(overlay_, jobs_, request_.circumstances);
    if (did_mend(batch, now_, after)) {
        fixed_ += batch.findings.size();
        for (const auto& [path, bytes] : before)
            first_bytes_.try_emplace(path, bytes);
        now_ = std::move(after);
        most_at_once_ = std::max(most_at_once_, batch.findings.size() * 2);
        return true;
    }
    for (const auto& [path, bytes] : before)
        static_cast<void>(overlay_.replace(path, bytes));
    if (batch.findings.size() == 1) refuse(*batch.findings.front(), batch.most);
    most_at_once_ = std::max<std::size_t>(batch.findings.size() / 2, 1);
    return true;
}

/// As many findings of the earliest stage as can be mended at once: what stands behind a mistake
/// is seen only when that is mended.
Batch Fixer::choose() const {
    const Wish wish(request_, now_.sources);
    std::vector<std::pair<const Diagnostic*, const Fix*>> wanted;
    Batch batch;
    for (const Diagnostic& finding : now_.report.findings) {
        const Fix* fix = is_refused(finding) ? nullptr : wish.find(finding);
        if (fix == nullptr) continue;
        wanted.emplace_back(&finding, fix);
        batch.stage = std::min(batch.stage, finding.kind->stage);
    }
    TakenBytes taken;
    for (const auto& [finding, fix] : wanted) {
        if (batch.findings.size() == most_at_once_) break;
        const auto edits = diagnostic::replacements_of(*fix);
        if (finding->kind->stage != batch.stage || !taken.take(edits)) continue;
        batch.findings.push_back(finding);
        batch.most = std::max(batch.most, fix->safety);
        for (const ReplaceText& edit : edits)
            batch.edits[edit.span.source].push_back({edit.span, edit.replacement});
    }
    for (auto& each : batch.edits)
        std::ranges::sort(each.second, {}, &text::Edit::span);
    return batch;
}

/// Gives the files other bytes, and returns those they had.
std::map<std::string, std::string> Fixer::apply(const Batch& batch) {
    std::map<std::string, std::string> before;
    for (const auto& [id, edits] : batch.edits) {
        const text::Source& source = now_.sources.at(id);
        before.emplace(source.path, source.bytes);
        static_cast<void>(overlay_.replace(source.path, rewrite::apply_edits(source.bytes, edits)));
    }
    return before;
}

bool Fixer::is_refused(const Diagnostic& finding) const {
    return std::ranges::any_of(refused_, [&](const RefusedFix& each) {
        return each.path == path_of(finding.span.source) && each.kind == finding.kind->slug &&
               each.message == finding.message;
    });
}

void Fixer::refuse(const Diagnostic& finding, diagnostic::Safety safety) {
    refused_.push_back({safety, path_of(finding.span.source), finding.kind->slug, finding.message});
}

std::vector<FixedFile> Fixer::changed_files() const {
    std::vector<FixedFile> files;
    for (const auto& [path, bytes] : overlay_.changed()) {
        const auto first = first_bytes_.find(path);
        if (first == first_bytes_.end() || first->second == bytes) continue;
        files.push_back({path, first->second, bytes});
    }
    return files;
}

} // namespace

Fixing fix(const text::FileSystem& files, const FixRequest& request, unsigned jobs) {
    return Fixer(files, request, jobs).run();
}

std::size_t count_fixable(const Analysis& analysis, const FixRequest& request) {
    const Wish wish(request, analysis.sources);
    return static_cast<std::size_t>(
        std::ranges::count_if(analysis.report.findings, [&](const Diagnostic& finding) {
            return wish.find(finding) != nullptr;
        }));
}

} // namespace credsmith::workspace
