// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/fingerprint.h"

#include "credsmith/base/digest.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace credsmith::diagnostic {
namespace {

constexpr std::size_t digits = 32;
/// Written before all that is digested: another way to make fingerprints takes another number.
constexpr std::string_view edition = "credsmith-fingerprint/1";

/// The words of a text with one blank between them: line breaks and indentation come and go.
std::string words_of(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    std::string words;
    for (std::size_t at = 0; (at = text.find_first_not_of(blanks, at)) != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        if (!words.empty()) words += ' ';
        words += text.substr(at, end - at);
        at = end;
    }
    return words;
}

/// What stands in backticks: the author's words. The sentence around them is ours, and may change.
std::string quoted_words(std::string_view message) {
    std::string quoted;
    bool is_quoted = false;
    for (const char c : message) {
        if (c == '`') {
            is_quoted = !is_quoted;
            if (!is_quoted) quoted += '\n';
        } else if (is_quoted) {
            quoted += c;
        }
    }
    return quoted;
}

std::string key_of(const Diagnostic& finding, std::string_view path, const Topic& topic) {
    std::string key;
    for (const std::string_view part :
         {edition, finding.kind->slug, path, std::string_view{topic.place},
          std::string_view{topic.words}, std::string_view{topic.quoted}}) {
        key += part;
        key += '\0';
    }
    return key;
}

} // namespace

Topic Topics::of(const Diagnostic& finding) {
    if (!outline_ || source_ != finding.span.source) {
        source_ = finding.span.source;
        outline_.emplace(sources_.at(source_));
    }
    const text::ByteOffset begin = finding.span.begin;
    const std::string_view flagged =
        text::length(finding.span) > 0 ? sources_.cut(finding.span) : outline_->line(begin);
    return {outline_->place(begin), words_of(flagged), quoted_words(finding.message)};
}

std::vector<std::string> fingerprints_of(const Report& report, const text::SourceSet& sources) {
    Topics topics(sources);
    std::map<std::string, std::size_t> seen;
    std::vector<std::string> fingerprints;
    fingerprints.reserve(report.findings.size());
    for (const Diagnostic& finding : report.findings) {
        const std::string& path = sources.at(finding.span.source).path;
        const std::string alike = base::sha256_hex(key_of(finding, path, topics.of(finding)));
        const std::size_t earlier = seen[alike]++;
        const std::string digest =
            earlier == 0 ? alike : base::sha256_hex(alike + std::to_string(earlier));
        fingerprints.push_back(digest.substr(0, digits));
    }
    return fingerprints;
}

} // namespace credsmith::diagnostic
