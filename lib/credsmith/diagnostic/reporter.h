// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a phase writes its findings into. It knows nothing of streams, formats or settings.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/diagnostic/message.h"

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace credsmith::diagnostic {

/// Adds to the finding that was just reported. Valid until the next report.
class Builder {
public:
    explicit Builder(Diagnostic& diagnostic) : diagnostic_(diagnostic) {}

    const Builder& label(text::Span span, std::string text) const {
        diagnostic_.labels.push_back({span, std::move(text)});
        return *this;
    }

    const Builder& help(std::string text) const {
        diagnostic_.help = std::move(text);
        return *this;
    }

    const Builder& fix(Fix fix) const {
        diagnostic_.fixes.push_back(std::move(fix));
        return *this;
    }

private:
    Diagnostic& diagnostic_;
};

/// Collects findings in the order they are made; sorting and severities in force come later.
class Reporter {
public:
    /// Reports a finding with the severity that its kind has in a draft, the mildest; phases whose
    /// kinds differ by status use `report_as`.
    template <class... Args>
    Builder report(const Kind& kind, text::Span span, const Message<Args...>& message,
                   const std::type_identity_t<Args>&... args) {
        return add(kind, kind.severity.draft, span, message.format(args...));
    }

    /// The same for a text that is already formatted.
    Builder add(const Kind& kind, Severity severity, text::Span span, std::string message) {
        found_.push_back({&kind, severity, span, std::move(message), {}, {}, {}});
        return Builder{found_.back()};
    }

    [[nodiscard]] const std::vector<Diagnostic>& found() const { return found_; }

    [[nodiscard]] std::vector<Diagnostic> take() { return std::move(found_); }

private:
    std::vector<Diagnostic> found_;
};

} // namespace credsmith::diagnostic
