// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the tests of renderers share: sources in which places are named by their text, and findings
// with the few members that a test is about.
#pragma once

#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/fingerprint.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/report.h"
#include "credsmith/text/source_set.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace credsmith::diagnostic {

inline constexpr Kind test_kind{"rubric/identical-levels", Stage::rule, always(Severity::error),
                                "levels differ", "0.1"};

/// A source set of one or more pages.
class Pages {
public:
    text::SourceId add(std::string path, std::string bytes) {
        return sources.add(std::move(path), std::move(bytes));
    }

    /// The span of the first `words` at or after `from`; all tests name words that are there.
    [[nodiscard]] text::Span span(std::string_view words, std::size_t from = 0,
                                  text::SourceId source = {}) const {
        const auto begin =
            static_cast<text::ByteOffset>(sources.at(source).bytes.find(words, from));
        return {source, begin, static_cast<text::ByteOffset>(begin + words.size())};
    }

    text::SourceSet sources;
};

inline Diagnostic finding_at(text::Span span, std::string message = "found it") {
    return {&test_kind, Severity::error, span, std::move(message), {}, {}, {}};
}

inline Report report_of(Diagnostic finding) {
    std::vector<Diagnostic> findings;
    findings.push_back(std::move(finding));
    return make_report(std::move(findings));
}

/// `report` in the format of that name.
inline std::string rendered(std::string_view name, const Report& report,
                            const text::SourceSet& sources, const Style& style = {},
                            const KindPages& pages = {}) {
    const Format* format = find_format(name);
    CREDSMITH_ASSERT(format != nullptr);
    const std::vector<std::string> fingerprints = fingerprints_of(report, sources);
    return format->render({report, sources, fingerprints, style, pages});
}

} // namespace credsmith::diagnostic
