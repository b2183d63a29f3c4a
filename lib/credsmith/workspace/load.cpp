// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/load.h"

#include "credsmith/base/parallel.h"
#include "credsmith/diagnostic/reporter.h"
#include "credsmith/workspace/find_sources.h"
#include "credsmith/workspace/fragments.h"
#include "credsmith/workspace/read_document.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace credsmith::workspace {
namespace {

/// The comments of files that stand for texts; a file that several name is looked at once.
void add_fragment_comments(Loaded& loaded) {
    std::set<text::SourceId> fragments;
    for (const model::Document& document : loaded.documents)
        for (const auto& [id, path] : document.fragments)
            fragments.insert(id);
    for (const text::SourceId id : fragments) {
        const std::string& bytes = loaded.sources.at(id).bytes;
        if (bytes.find("<!--") == std::string::npos) continue;
        const text::Span whole{id, 0, static_cast<text::ByteOffset>(bytes.size())};
        std::ranges::move(scopes_in_markdown(bytes, whole), std::back_inserter(loaded.comments));
    }
}

} // namespace

Loaded load(const text::FileSystem& files, unsigned jobs, const std::vector<std::string>& named) {
    Sources all = find_sources(files, jobs, named);
    std::vector<ReadDocument> read(all.known.size());
    base::for_each_index(all.known.size(), jobs, [&](std::size_t i) {
        const auto& [id, kind] = all.known[i];
        read[i] = read_document({id, all.sources.at(id), kind}, all.vocabulary);
    });
    Loaded loaded{std::move(all.sources),
                  std::move(all.unread),
                  std::move(all.findings),
                  std::move(all.problems),
                  std::move(all.known),
                  std::move(all.vocabulary),
                  {}};
    loaded.documents.reserve(loaded.documents.size() + read.size()); // records are large
    for (ReadDocument& each : read) {
        loaded.documents.push_back(std::move(each.document));
        std::ranges::move(each.findings, std::back_inserter(loaded.findings));
        std::ranges::move(each.comments, std::back_inserter(loaded.comments));
    }
    diagnostic::Reporter reporter;
    read_fragments(files, loaded.documents, loaded.sources, reporter);
    std::ranges::move(reporter.take(), std::back_inserter(loaded.findings));
    add_fragment_comments(loaded);
    return loaded;
}

} // namespace credsmith::workspace
