// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/markdown_html.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith::syntax;

TEST_CASE("the blocks of CommonMark become HTML") {
    CHECK(markdown_to_html("one *two* **three** `four`") ==
          "<p>one <em>two</em> <strong>three</strong> <code>four</code></p>\n");
    CHECK(markdown_to_html("#### Title\n\n> quote\n\n---\n") ==
          "<h4>Title</h4>\n<blockquote>\n<p>quote</p>\n</blockquote>\n<hr />\n");
    CHECK(markdown_to_html("- a\n- b\n") == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    CHECK(markdown_to_html("3. a\n\n4. b\n") ==
          "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n");
    CHECK(markdown_to_html("```py x\na < b\n```\n") ==
          "<pre><code class=\"language-py\">a &lt; b\n</code></pre>\n");
    CHECK(markdown_to_html("a  \nb\nc") == "<p>a<br />\nb\nc</p>\n");
}

TEST_CASE("a pipe table becomes a table, with as many cells as columns in each row") {
    CHECK(
        markdown_to_html("| a | b |\n|:--|--:|\n| *c* |\n| d \\| e | f | g |\n") ==
        "<table>\n<thead>\n<tr>\n<th align=\"left\">a</th>\n<th align=\"right\">b</th>\n</tr>\n"
        "</thead>\n<tbody>\n<tr>\n<td align=\"left\"><em>c</em></td>\n<td align=\"right\"></td>\n"
        "</tr>\n<tr>\n<td align=\"left\">d | e</td>\n<td align=\"right\">f</td>\n</tr>\n</tbody>\n"
        "</table>\n");
}

TEST_CASE("a table may follow prose directly, and a cell holds nothing but inlines") {
    CHECK(markdown_to_html("prose\n| # a |\n|---|\n| - b |\n") ==
          "<p>prose</p>\n<table>\n<thead>\n<tr>\n<th># a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
          "<td>- b</td>\n</tr>\n</tbody>\n</table>\n");
}

TEST_CASE("raw HTML never passes") {
    CHECK(markdown_to_html("a <b onclick=x>c</b>\n\n<script>\nd\n</script>\n") == "<p>a c</p>\n");
    CHECK(markdown_to_html("&lt;script&gt; \\<b>") == "<p>&lt;script&gt; &lt;b&gt;</p>\n");
}

TEST_CASE("links and images go where they may") {
    CHECK(markdown_to_html("[a](https://example.org/?b=1&c=\"d)") ==
          "<p><a href=\"https://example.org/?b=1&amp;c=%22d\">a</a></p>\n");
    CHECK(markdown_to_html("[a](templates/b%20c.docx \"t\")") ==
          "<p><a href=\"templates/b%20c.docx\" title=\"t\">a</a></p>\n");
    CHECK(markdown_to_html("[a](javascript:b)") == "<p><a>a</a></p>\n");
    CHECK(markdown_to_html("![a *b*](c.png)") == "<p><img src=\"c.png\" alt=\"a b\" /></p>\n");
    CHECK(markdown_to_html("![a *b*](http://example.org/c.png)") == "<p>a b</p>\n");
    CHECK(markdown_to_html("![a](data:image/png;base64,xx)") == "<p>a</p>\n");
}

TEST_CASE("allowed are http, https, mailto, relative paths and fragments") {
    for (const std::string_view good :
         {"https://example.org", "HTTP://example.org/a", "mailto:a@example.org", "a/b.md", "../c",
          "#d", "?e", "/f", "a/b:c"})
        CHECK_MESSAGE(is_allowed_destination(good), good);
    for (const std::string_view bad : {"",
                                       "javascript:alert(1)",
                                       "JaVaScRiPt:x",
                                       "vbscript:x",
                                       "data:text/html,x",
                                       "blob:x",
                                       "feed:javascript:x",
                                       "view-source:x",
                                       "about:blank",
                                       "//example.org/a",
                                       "/\\example.org",
                                       "%01javascript:x",
                                       "java\nscript:x",
                                       " javascript:x",
                                       "a:b",
                                       "http:a",
                                       "https://",
                                       "http:///a",
                                       "file:///etc/passwd",
                                       "mailto:"})
        CHECK_MESSAGE(!is_allowed_destination(bad), bad);
}

TEST_CASE("a path has no scheme, no host and is no fragment") {
    CHECK(is_relative_path("a/b.md"));
    CHECK(is_relative_path("../a"));
    CHECK_FALSE(is_relative_path("https://a"));
    CHECK_FALSE(is_relative_path("mailto:a"));
    CHECK_FALSE(is_relative_path("//a/b"));
    CHECK_FALSE(is_relative_path("#a"));
    CHECK_FALSE(is_relative_path(""));
}

TEST_CASE("plain text is the words, one block a line") {
    CHECK(markdown_to_plain_text(
              "One *two*\nthree\n\n- a [b](c)\n- d\n\n| e | f |\n|---|---|\n| g | h |\n"
              "\n```\ni\n```\n") == "One two three\na b\nd\ne | f\ng | h\ni");
}

TEST_CASE("rewriting changes the bytes of destinations and nothing else") {
    const auto add_folder = [](std::string_view destination) {
        return is_relative_path(destination) ? "folder/" + std::string(destination)
                                             : std::string(destination);
    };
    CHECK(rewrite_destinations("a [b](c.md 'd') ![e](<f g.png>) <https://h>\n\n> [i\n> j](k)\n",
                               add_folder) ==
          "a [b](folder/c.md 'd') ![e](<folder/f g.png>) <https://h>\n\n> [i\n> j](folder/k)\n");
    CHECK(rewrite_destinations("| [a](b) | `[c](d)` |\n|---|---|\n", add_folder) ==
          "| [a](folder/b) | `[c](d)` |\n|---|---|\n");
    CHECK(rewrite_destinations("[a][b]\n\n[b]: c", add_folder) == "[a][b]\n\n[b]: c");
}

TEST_CASE("a rewritten destination reads back as it was meant") {
    for (const std::string wanted : {"a b.md", "a(b", "a<b>c", "a&amp;b", "a\\*b", "", "<x>"}) {
        const auto change = [&](std::string_view) { return std::string(wanted); };
        for (const std::string_view text : {"[a](b)", "[a](<b>)", "[a](<b> \"t\")"}) {
            const std::string changed = rewrite_destinations(text, change);
            CAPTURE(changed);
            std::string seen = "nothing";
            (void)rewrite_destinations(changed, [&](std::string_view destination) {
                seen = destination;
                return std::string(destination);
            });
            CHECK(seen == wanted);
        }
    }
}
