// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a rule reports through. Its kind and the severity in force are bound by the engine.
#pragma once

#include "credsmith/diagnostic/reporter.h"

namespace credsmith::check {

class Reporter {
public:
    Reporter(diagnostic::Reporter& sink, const diagnostic::Kind& kind,
             diagnostic::Severity severity)
        : sink_(sink), kind_(kind), severity_(severity) {}

    /// Reports a finding at `span`; labels, help and fixes are added to what it returns.
    template <class... Args>
    diagnostic::Builder operator()(text::Span span, const diagnostic::Message<Args...>& message,
                                   const std::type_identity_t<Args>&... args) const {
        return sink_.add(kind_, severity_, span, message.format(args...));
    }

private:
    diagnostic::Reporter& sink_;
    const diagnostic::Kind& kind_;
    diagnostic::Severity severity_;
};

} // namespace credsmith::check
