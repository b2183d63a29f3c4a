// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/baseline.h"

#include "credsmith/base/digest.h"
#include "credsmith/diagnostic/fingerprint.h"
#include "credsmith/diagnostic/render/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace credsmith::diagnostic {
namespace {

constexpr std::size_t digits = 16;
/// Of a long line the beginning is enough to find it.
constexpr std::size_t longest_label = 80;

/// The beginning of a label, cut between characters.
std::string_view shortened(std::string_view label) {
    if (label.size() <= longest_label) return label;
    std::size_t end = longest_label;
    while (end > 0 && (static_cast<unsigned char>(label[end]) & 0xC0U) == 0x80U)
        --end;
    return label.substr(0, end);
}

/// A label without what makes it a heading, a list entry or a key.
std::string_view bare(std::string_view label) {
    const std::size_t hashes = label.find_first_not_of('#');
    if (hashes != std::string_view::npos && label[hashes] == ' ') label.remove_prefix(hashes + 1);
    if (label.starts_with("- ")) label.remove_prefix(2);
    if (label.ends_with(':')) label.remove_suffix(1);
    return label;
}

/// Labels of an outline, one a line and the innermost first, as people write a path.
std::string readable(std::string_view labels) {
    std::string place;
    while (!labels.empty()) {
        const std::size_t end = labels.find('\n');
        const std::string label = valid_utf8(shortened(bare(labels.substr(0, end))));
        place = place.empty() ? label : fmt::format("{} > {}", label, place);
        labels.remove_prefix(end + 1);
    }
    return place;
}

/// The findings as a baseline knows them, in their order and each by itself.
std::vector<KnownFinding> known_findings(const Report& report, const text::SourceSet& sources) {
    Topics topics(sources);
    std::vector<KnownFinding> all;
    all.reserve(report.findings.size());
    for (const Diagnostic& finding : report.findings) {
        const Topic topic = topics.of(finding);
        all.push_back({valid_utf8(sources.at(finding.span.source).path),
                       std::string(finding.kind->slug), readable(topic.place),
                       base::sha256_hex(topic.words + '\0' + topic.quoted).substr(0, digits),
                       finding.severity, 1});
    }
    return all;
}

/// The entry without its count.
KnownFinding uncounted(KnownFinding entry) {
    entry.count = 0;
    return entry;
}

using Key = std::array<std::string_view, 4>;

Key in_its_place(const KnownFinding& entry) {
    return {entry.file, entry.rule, entry.place, entry.text};
}

Key in_its_file(const KnownFinding& entry) {
    return {entry.file, entry.rule, "", entry.text};
}

Key in_any_file(const KnownFinding& entry) {
    return {"", entry.rule, entry.place, entry.text};
}

/// Pairs what was found with what is known.
class Matcher {
public:
    Matcher(const std::vector<KnownFinding>& found, Baseline baseline)
        : found_(found), left_(std::move(baseline)), is_known_(found.size()) {}

    /// Pairs those that have the same key, as far as they have no partner yet. Of entries, only
    /// those that are `eligible` are taken.
    template <class KeyOf, class Eligible>
    void pair(const KeyOf& key_of, const Eligible& eligible) {
        std::multimap<Key, KnownFinding*> by_key;
        for (KnownFinding& entry : left_)
            if (entry.count > 0 && eligible(entry)) by_key.emplace(key_of(entry), &entry);
        for (std::size_t i = 0; i < found_.size() && !by_key.empty(); ++i) {
            if (is_known_[i]) continue;
            const auto [first, last] = by_key.equal_range(key_of(found_[i]));
            const auto partner = std::find_if(first, last, [&](const auto& each) {
                return each.second->severity >= found_[i].severity;
            });
            if (partner == last) continue;
            is_known_[i] = true;
            if (--partner->second->count == 0) by_key.erase(partner);
        }
    }

    [[nodiscard]] bool is_known(std::size_t index) const { return is_known_[index]; }

    /// What is known and was not found.
    [[nodiscard]] Baseline take_left() {
        std::erase_if(left_, [](const KnownFinding& entry) { return entry.count == 0; });
        return std::move(left_);
    }

private:
    const std::vector<KnownFinding>& found_;
    Baseline left_;
    std::vector<bool> is_known_;
};

std::set<std::string> paths_of(const text::SourceSet& sources) {
    std::set<std::string> paths;
    for (std::uint32_t i = 0; i < sources.size(); ++i)
        paths.insert(valid_utf8(sources.at(text::SourceId{i}).path));
    return paths;
}

} // namespace

Baseline make_baseline(std::vector<KnownFinding> entries) {
    std::ranges::sort(entries, std::ranges::greater{}); // the highest count first
    const auto is_same = [](const KnownFinding& one, const KnownFinding& other) {
        return uncounted(one) == uncounted(other);
    };
    entries.erase(std::unique(entries.begin(), entries.end(), is_same), entries.end());
    std::ranges::reverse(entries);
    return entries;
}

Baseline baseline_of(const Report& report, const text::SourceSet& sources) {
    std::map<KnownFinding, std::size_t> counts;
    for (const KnownFinding& found : known_findings(report, sources))
        ++counts[uncounted(found)];
    Baseline baseline;
    for (const auto& [entry, count] : counts) {
        baseline.push_back(entry);
        baseline.back().count = count;
    }
    return baseline;
}

Comparison compare(const Report& report, const text::SourceSet& sources, const Baseline& baseline) {
    if (baseline.empty()) return {report, 0, {}};
    const std::vector<KnownFinding> found = known_findings(report, sources);
    const std::set<std::string> paths = paths_of(sources);
    Matcher matcher(found, baseline);
    const auto any = [](const KnownFinding&) { return true; };
    const auto is_of_no_file = [&paths](const KnownFinding& entry) {
        return !paths.contains(entry.file);
    };
    matcher.pair(in_its_place, any);
    matcher.pair(in_its_file, any);
    matcher.pair(in_any_file, is_of_no_file);
    std::vector<Diagnostic> fresh;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (!matcher.is_known(i)) fresh.push_back(report.findings[i]);
    const std::size_t known = found.size() - fresh.size();
    return {make_report(std::move(fresh)), known, matcher.take_left()};
}

Baseline without(const Baseline& baseline, const Baseline& gone) {
    std::map<KnownFinding, std::size_t> counts;
    for (const KnownFinding& entry : gone)
        counts[uncounted(entry)] = entry.count;
    Baseline rest;
    for (KnownFinding entry : baseline) {
        const auto found = counts.find(uncounted(entry));
        if (found != counts.end()) entry.count -= std::min(entry.count, found->second);
        if (entry.count > 0) rest.push_back(std::move(entry));
    }
    return rest;
}

} // namespace credsmith::diagnostic
