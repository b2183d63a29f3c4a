// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Reads back what the format json wrote with `--shard`: all that other formats are made of.
#pragma once

#include "credsmith/base/result.h"
#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/diagnostic/held_back.h"
#include "credsmith/diagnostic/shard.h"
#include "credsmith/json/value.h"
#include "credsmith/text/source_set.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

struct ReportPart {
    diagnostic::Shard shard;
    diagnostic::Origin origin;
    diagnostic::HeldBack held_back;
    json::Value document; ///< with a list of findings
};

/// The part that `bytes` are, or what is wrong with them. The findings are not looked at yet: what
/// they mean depends on the sources.
[[nodiscard]] base::Result<ReportPart, std::string> read_part(std::string_view bytes);

/// Finds the places of findings in sources.
class FindingReader {
public:
    explicit FindingReader(const text::SourceSet& sources);

    /// Nothing if it is no finding in these sources.
    [[nodiscard]] std::optional<diagnostic::Diagnostic> read(const json::Value& written) const;

private:
    [[nodiscard]] std::optional<text::Span> span_in(const json::Value& written) const;
    [[nodiscard]] std::optional<diagnostic::Label> label_in(const json::Value& written) const;
    [[nodiscard]] std::optional<diagnostic::Fix> fix_in(const json::Value& written) const;

    const text::SourceSet& sources_;
    std::map<std::string, text::SourceId> ids_; ///< by path
};

} // namespace credsmith::workspace
