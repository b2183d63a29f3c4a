// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The cells of rubrics against the levels of their scale: known, once each, in order, none missing.
#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/query.h"
#include "credsmith/repository/repository_kinds.h"

#include <algorithm>
#include <set>

namespace credsmith::repository {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;

constexpr Message<> no_scale{"this rubric has no scale, so nobody knows its levels"};
constexpr Message<std::string, std::string> no_such_level{"`{}` is not a level of the scale `{}`"};
constexpr Message<std::string> level_twice{"`{}` stands here for the second time"};
constexpr Message<std::string> nowhere{"no criterion says what `{}` looks like"};
constexpr Message<std::string, std::string> no_cell{"nothing says what `{}` looks like for `{}`"};
constexpr Message<std::string> out_of_order{"`{}` is out of order"};

std::string name_of(const model::Level& level) {
    if (level.name) return level.name->value;
    return level.id ? level.id->value : std::string{};
}

bool is_called(const model::Level& level, std::string_view written) {
    const std::string folded = base::fold_case(written);
    const std::string slug = base::to_slug(written);
    const auto is_meant = [&](const model::MaybeText& name) {
        return name && (base::fold_case(name->value) == folded ||
                        (!slug.empty() && base::to_slug(name->value) == slug));
    };
    return is_meant(level.id) || is_meant(level.name);
}

std::optional<std::size_t> level_called(const model::Scale& scale, std::string_view written) {
    const auto found = std::ranges::find_if(
        scale.levels, [&](const model::Level& level) { return is_called(level, written); });
    if (found == scale.levels.end()) return std::nullopt;
    return static_cast<std::size_t>(found - scale.levels.begin());
}

std::string levels_in_words(const model::Scale& scale) {
    std::string words;
    for (const model::Level& level : scale.levels)
        words += (words.empty() ? "`" : ", `") + name_of(level) + "`";
    return "its levels are " + words;
}

std::vector<std::string> levels_near(const model::Scale& scale, std::string_view written) {
    std::vector<std::string> names;
    for (const model::Level& level : scale.levels)
        names.push_back(name_of(level));
    return base::nearest(written, names);
}

/// Whether all levels of a scale could be read; if not, an unknown one proves nothing.
bool is_whole(const model::Scale& scale) {
    constexpr std::size_t least = 2;
    constexpr std::size_t most = 7;
    return !scale.is_damaged && scale.levels.size() >= least && scale.levels.size() <= most &&
           std::ranges::none_of(scale.levels, &model::Level::is_damaged);
}

/// Links one rubric to its scale. What a table header says wrong is reported once, not once a row.
class RubricLinker {
public:
    RubricLinker(const model::Scale& scale, Reporter& reporter)
        : scale_(scale), reporter_(reporter) {}

    void link(model::Rubric& rubric) {
        for (model::Criterion& criterion : rubric.criteria)
            link_criterion(criterion);
        // A missing level is most likely the misnamed one; an indicator says enough by its title.
        if (has_wrong_level_ || has_indicators(rubric)) return;
        std::set<std::size_t> missing_everywhere;
        for (std::size_t level = 0; level < scale_.levels.size(); ++level)
            if (is_missing_everywhere(rubric, level)) missing_everywhere.insert(level);
        for (const std::size_t level : missing_everywhere)
            reporter_
                .report(kinds::missing_cell, rubric.span, nowhere, name_of(scale_.levels[level]))
                .help("add a column for it");
        for (const model::Criterion& criterion : rubric.criteria)
            check_cells(criterion, missing_everywhere);
    }

    void link_level(model::Link<model::Level>& link) {
        link.target = level_called(scale_, link.id.value);
        if (!link.target) report_unknown(link.id);
    }

private:
    void link_criterion(model::Criterion& criterion) {
        std::set<std::size_t> seen;
        criterion.levels.clear(); // of a shared rubric, they were filled for another scale
        criterion.feedback_levels.clear();
        for (const auto& cell : criterion.cells) {
            auto level = level_called(scale_, cell.key.value);
            if (!level)
                report_unknown(cell.key);
            else if (!seen.insert(*level).second)
                report_repeated(cell.key);
            criterion.levels.push_back(level);
        }
        for (const auto& answer : criterion.feedback) {
            criterion.feedback_levels.push_back(level_called(scale_, answer.key.value));
            if (!criterion.feedback_levels.back()) report_unknown(answer.key);
        }
        if (criterion.required_level) link_level(*criterion.required_level);
        if (seen.size() == criterion.cells.size()) check_order(criterion);
    }

    void report_unknown(const model::Text& written) {
        has_wrong_level_ = true;
        if (!is_news(written.span)) return;
        const std::vector<std::string> near = levels_near(scale_, written.value);
        const auto finding =
            reporter_.report(kinds::unknown_level, written.span, no_such_level, written.value,
                             scale_.id ? scale_.id->value : std::string{});
        finding.help(near.empty() ? levels_in_words(scale_) : did_you_mean(near));
        if (near.size() == 1)
            finding.fix(write_instead(written.span, near.front(), diagnostic::Safety::unsafe));
    }

    void report_repeated(const model::Text& written) {
        has_wrong_level_ = true;
        if (is_news(written.span))
            reporter_.report(kinds::unknown_level, written.span, level_twice, written.value)
                .help("each level has one column");
    }

    /// All cells have a level, and each a different one.
    void check_order(const model::Criterion& criterion) {
        const auto& levels = criterion.levels;
        if (std::ranges::is_sorted(levels) || std::ranges::is_sorted(levels, std::greater{}))
            return;
        const bool goes_up = levels[0] < levels[1];
        std::size_t at = 1;
        while (at + 1 < levels.size() && (levels[at] < levels[at + 1]) == goes_up)
            ++at;
        const model::Text& key = criterion.cells[std::min(at + 1, levels.size() - 1)].key;
        if (is_news(key.span))
            reporter_.report(kinds::levels_out_of_order, key.span, out_of_order, key.value)
                .help("order the levels from high to low or from low to high; " +
                      levels_in_words(scale_));
    }

    static bool has_level(const model::Criterion& criterion, std::size_t level) {
        return std::ranges::find(criterion.levels, std::optional{level}) != criterion.levels.end();
    }

    /// A row that could not be read may be the one that has it.
    static bool is_missing_everywhere(const model::Rubric& rubric, std::size_t level) {
        const bool is_whole = !rubric.is_damaged &&
                              std::ranges::none_of(rubric.criteria, &model::Criterion::is_damaged);
        return is_whole && rubric.criteria.size() > 1 &&
               std::ranges::none_of(rubric.criteria,
                                    [&](const auto& each) { return has_level(each, level); });
    }

    void check_cells(const model::Criterion& criterion, const std::set<std::size_t>& reported) {
        if (criterion.is_damaged) return;
        const std::string title = criterion.title ? criterion.title->value : std::string{};
        for (std::size_t level = 0; level < scale_.levels.size(); ++level)
            if (!has_level(criterion, level) && !reported.contains(level))
                report_missing(criterion.title ? criterion.title->span : criterion.span, level,
                               title);
        for (std::size_t i = 0; i < criterion.cells.size(); ++i)
            if (criterion.cells[i].value.empty())
                report_missing(criterion.cells[i].value.span, *criterion.levels[i], title);
    }

    void report_missing(text::Span span, std::size_t level, const std::string& title) {
        reporter_.report(kinds::missing_cell, span, no_cell, name_of(scale_.levels[level]), title)
            .help("say what an assessor sees at this level");
    }

    bool is_news(text::Span span) { return reported_.insert(span).second; }

    const model::Scale& scale_;
    Reporter& reporter_;
    std::set<text::Span> reported_;
    bool has_wrong_level_ = false;
};

} // namespace

void link_shared_rubric(const Repository& repository, model::Rubric& rubric, Reporter& reporter) {
    const bool has_scale = rubric.scale && rubric.scale->target;
    if (has_indicators(rubric))
        RubricLinker(indicator_scale(), reporter).link(rubric);
    else if (has_scale && is_whole(repository.scales[*rubric.scale->target]))
        RubricLinker(repository.scales[*rubric.scale->target], reporter).link(rubric);
}

void link_rubrics(const Repository& repository, model::Credential& credential, Reporter& reporter) {
    const bool scale_is_lost =
        std::ranges::find(credential.unreadable, "scale") != credential.unreadable.end();
    model::for_each<model::Rubric>(credential, [&](model::Rubric& rubric) {
        const model::Scale* scale = scale_of(repository, credential, rubric);
        const bool names_scale = rubric.scale || credential.scale;
        if (scale != nullptr && is_whole(*scale))
            RubricLinker(*scale, reporter).link(rubric);
        else if (scale == nullptr && !names_scale && !scale_is_lost && !rubric.is_damaged)
            reporter.report(kinds::missing_scale, rubric.span, no_scale)
                .help("name a scale in the credential: `scale: three-level`");
    });
    const bool names_level = credential.passing && credential.passing->count &&
                             credential.passing->count->none_below && credential.scale &&
                             credential.scale->target;
    if (names_level && is_whole(repository.scales[*credential.scale->target]))
        RubricLinker(repository.scales[*credential.scale->target], reporter)
            .link_level(*credential.passing->count->none_below);
}

} // namespace credsmith::repository
