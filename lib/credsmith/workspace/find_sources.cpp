// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/find_sources.h"

#include "credsmith/base/assert.h"
#include "credsmith/base/parallel.h"
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/reporter.h"
#include "credsmith/model/decode.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/preflight.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_reader.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/kind_scan.h"
#include "credsmith/workspace/read_document.h"
#include "credsmith/workspace/settings.h"
#include "credsmith/workspace/workspace_kinds.h"

#include <algorithm>
#include <optional>
#include <string>

namespace credsmith::workspace {
namespace {

using diagnostic::Message;
using model::FileKind;

constexpr Message<std::string> unknown_kind{"`{}` is not a kind of file that credsmith knows"};
constexpr Message<std::string> unknown_key{"`{}` looks like a misspelt `kind`"};
constexpr Message<> no_kind{"`kind` has no value yet"};
constexpr Message<> late_front_matter{"front matter does not start in the first line"};
constexpr Message<std::string> dashes{"`{}` stands where front matter starts with `---`"};

/// A file that may be ours: its bytes and what it claims to be.
struct Candidate {
    std::string bytes;
    KindScan scan;
    std::optional<text::IoError> problem;

    [[nodiscard]] bool is_ours() const { return scan.kind || !scan.suggestion.empty(); }
};

Candidate look_at(const text::FileSystem& files, const std::string& path) {
    // One byte more than is allowed, so that preflight sees that a file is too large.
    auto bytes = files.read_start(path, syntax::max_file_bytes + 1);
    if (!bytes) return {{}, {}, bytes.error()};
    KindScan scan = scan_kind(*bytes, form_of(path));
    if (path == manifest_name) {
        scan = {};
        scan.kind = FileKind::manifest;
    }
    const bool is_ours = scan.kind || !scan.suggestion.empty();
    return {is_ours ? std::move(*bytes) : std::string{}, std::move(scan), std::nullopt};
}

std::vector<Candidate> look_at_all(const text::FileSystem& files,
                                   const std::vector<std::string>& paths, unsigned jobs) {
    std::vector<Candidate> candidates(paths.size());
    base::for_each_index(paths.size(), jobs,
                         [&](std::size_t i) { candidates[i] = look_at(files, paths[i]); });
    return candidates;
}

text::Span span_of(text::SourceId id, const KindScan& scan) {
    return {id, static_cast<text::ByteOffset>(scan.begin), static_cast<text::ByteOffset>(scan.end)};
}

/// Offers what was meant for the bytes of a near miss.
void suggest(const diagnostic::Builder& finding, const std::string& help, text::Span span,
             const std::string& meant) {
    finding.help(help).fix({"write `" + meant + "`",
                            diagnostic::Safety::unsafe,
                            {diagnostic::ReplaceText{span, meant}}});
}

void report_near_miss(text::SourceId id, const text::Source& source, const KindScan& scan,
                      diagnostic::Reporter& reporter) {
    const text::Span span = span_of(id, scan);
    const std::string found = source.bytes.substr(scan.begin, scan.end - scan.begin);
    const std::string& meant = scan.suggestion;
    const std::string did_you_mean = "did you mean `" + meant + "`?";
    switch (scan.near_miss) {
    case NearMiss::value:
        return suggest(reporter.report(kinds::unknown_kind, span, unknown_kind, found),
                       did_you_mean, span, meant);
    case NearMiss::key:
        return suggest(reporter.report(kinds::unknown_kind, span, unknown_key, found), did_you_mean,
                       span, meant);
    case NearMiss::no_value:
        reporter.report(kinds::unknown_kind, span, no_kind)
            .help("did you mean `kind: " + meant + "`?");
        return;
    case NearMiss::place:
        reporter.report(syntax::kinds::unclosed_front_matter, span, late_front_matter)
            .help("delete what stands above `---`, or move it below the front matter");
        return;
    case NearMiss::dash:
        return suggest(reporter.report(syntax::kinds::unclosed_front_matter, span, dashes, found),
                       "write three hyphens; some programs turn them into a dash", span, meant);
    }
    CREDSMITH_UNREACHABLE();
}

/// Holds the place of a file whose kind is misspelt, so that links to it are not reported on top.
model::Document unread_document(text::SourceId id, const text::Source& source,
                                const KindScan& scan) {
    return {id, source.path, model::decode({{}, {}, {"*"}}, *scan.meant), span_of(id, scan)};
}

void add_sources(std::vector<std::string> paths, std::vector<Candidate> candidates, Sources& all) {
    diagnostic::Reporter reporter;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        Candidate& candidate = candidates[i];
        if (candidate.problem) all.problems.push_back(*candidate.problem);
        if (!candidate.is_ours()) continue;
        const text::SourceId id = all.sources.add(std::move(paths[i]), std::move(candidate.bytes));
        if (candidate.scan.kind) {
            all.known.push_back({id, *candidate.scan.kind});
            continue;
        }
        const text::Source& source = all.sources.at(id);
        report_near_miss(id, source, candidate.scan, reporter);
        all.unread.push_back(unread_document(id, source, candidate.scan));
    }
    all.findings = reporter.take();
}

/// The manifest decides the profile, so it is read before all others.
const Profile& read_profile(const text::SourceSet& sources, const std::vector<KnownSource>& known) {
    const auto manifest = std::ranges::find(known, FileKind::manifest, &KnownSource::kind);
    if (manifest == known.end()) return profile_called("core");
    const auto read =
        read_document({manifest->id, sources.at(manifest->id), FileKind::manifest}, {});
    return profile_of(std::get<model::Manifest>(read.document.entity));
}

void add_level(const syntax::Node& level, std::vector<std::string>& words) {
    for (const std::string_view field : {"id", "name"}) {
        const syntax::Node* word = level.find(field);
        if (word == nullptr || word->text().empty()) continue;
        words.push_back(base::fold_case(word->text()));
        words.push_back(base::to_slug(word->text()));
    }
    std::erase(words, std::string{}); // a script that slugs do not have
}

/// Which tables of a credential are rubrics depends on the scales, so they are looked at before.
surface::ScaleWords read_scale(const text::Source& source) {
    diagnostic::Reporter reporter; // what is wrong with a scale is told when it is read for itself
    const text::Span whole{{}, 0, static_cast<text::ByteOffset>(source.bytes.size())};
    surface::ScaleWords scale;
    if (!syntax::check_bytes({}, source.bytes, reporter)) return scale;
    const syntax::Tree tree = syntax::read_yaml(source.bytes, whole, reporter);
    if (const syntax::Node* id = tree.root.find("id")) scale.id = id->text();
    if (const syntax::Node* levels = tree.root.find("levels"))
        for (const syntax::Node& level : levels->items)
            add_level(level, scale.levels);
    return scale;
}

surface::Vocabulary vocabulary_of(const Sources& all) {
    surface::Vocabulary vocabulary = all.profile->vocabulary;
    for (const auto& [id, kind] : all.known)
        if (kind == FileKind::scale && form_of(all.sources.at(id).path) == Form::yaml)
            vocabulary.scales.push_back(read_scale(all.sources.at(id)));
    return vocabulary;
}

} // namespace

Sources find_sources(const text::FileSystem& files, unsigned jobs,
                     const std::vector<std::string>& named) {
    Sources all;
    Discovery discovery = discover(files, named);
    all.problems = std::move(discovery.problems);
    std::vector<Candidate> candidates = look_at_all(files, discovery.paths, jobs);
    add_sources(std::move(discovery.paths), std::move(candidates), all);
    all.profile = &read_profile(all.sources, all.known);
    all.vocabulary = vocabulary_of(all);
    return all;
}

} // namespace credsmith::workspace
