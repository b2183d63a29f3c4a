// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/format.h"

#include "credsmith/base/assert.h"

#include <algorithm>

namespace credsmith::diagnostic {

std::string_view fingerprint_of(const Rendering& rendering, const Diagnostic& finding) {
    const auto index = static_cast<std::size_t>(&finding - rendering.report.findings.data());
    CREDSMITH_ASSERT(index < rendering.fingerprints.size());
    return rendering.fingerprints[index];
}

std::vector<std::span<const Diagnostic>> by_file(const Report& report) {
    std::vector<std::span<const Diagnostic>> files;
    const std::span<const Diagnostic> all = report.findings;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && all[end].span.source == all[begin].span.source)
            ++end;
        files.push_back(all.subspan(begin, end - begin));
        begin = end;
    }
    return files;
}

std::string page_url(const Rendering& rendering, const Kind& kind) {
    std::string url = rendering.pages.url;
    const std::size_t place = url.find("{}");
    if (place != std::string::npos) url.replace(place, 2, kind.slug);
    return url;
}

const Format* find_format(std::string_view name) {
    const auto formats = all_formats();
    const auto found = std::ranges::find(formats, name, &Format::name);
    return found == formats.end() ? nullptr : *found;
}

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const Format* format : all_formats())
        names.emplace_back(format->name);
    return names;
}

} // namespace credsmith::diagnostic
