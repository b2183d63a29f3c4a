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
#include <utility>

namespace credsmith::workspace {

Loaded load(const text::FileSystem& files, unsigned jobs) {
    Sources all = find_sources(files, jobs);
    std::vector<ReadDocument> read(all.known.size());
    base::for_each_index(all.known.size(), jobs, [&](std::size_t i) {
        const auto& [id, kind] = all.known[i];
        read[i] = read_document({id, all.sources.at(id), kind}, all.vocabulary);
    });
    Loaded loaded{std::move(all.sources),  std::move(all.unread), std::move(all.findings),
                  std::move(all.problems), std::move(all.known),  std::move(all.vocabulary)};
    loaded.documents.reserve(loaded.documents.size() + read.size()); // records are large
    for (ReadDocument& each : read) {
        loaded.documents.push_back(std::move(each.document));
        std::ranges::move(each.findings, std::back_inserter(loaded.findings));
    }
    diagnostic::Reporter reporter;
    read_fragments(files, loaded.documents, loaded.sources, reporter);
    std::ranges::move(reporter.take(), std::back_inserter(loaded.findings));
    return loaded;
}

} // namespace credsmith::workspace
