// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/near_texts.h"
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;
using check::ComparedText;

namespace {

constexpr std::string_view eight = "teachers ask again and wait for three seconds";

ComparedText text_of(std::size_t credential, std::string_view words,
                     std::string_view language = "en") {
    return {{words}, language, credential, "", {}};
}

/// Three credentials; two of them stand in one stack.
BuiltRepository two_in_a_stack() {
    return build_repository({{"credentials/a.yaml", "kind: credential\nid: a\n"},
                             {"credentials/b.yaml", "kind: credential\nid: b\n"},
                             {"credentials/c.yaml", "kind: credential\nid: c\n"},
                             {"stacks/s.yaml", "kind: stack\n"
                                               "id: s\n"
                                               "requires: {all: [a, b]}\n"}});
}

bool are_near(const std::vector<ComparedText>& texts) {
    return !check::near_texts(texts, two_in_a_stack().repository).empty();
}

std::string difference(std::string_view here, std::string_view there,
                       std::string_view language = "en") {
    const ComparedText text = text_of(0, here, language);
    const ComparedText earlier = text_of(1, there, language);
    return check::NearTexts{&text, &earlier}.difference();
}

/// `eight` and a few more words, of which one differs between two of these.
std::string long_text(std::string_view word) {
    return std::string(eight) + " after each question and after each first answer of a student " +
           std::string(word);
}

} // namespace

TEST_CASE("texts of strangers are near, those of one credential or one stack are kin") {
    const std::string one = long_text("today");
    const std::string other = long_text("now");
    CHECK(are_near({text_of(0, one), text_of(2, other)}));
    CHECK_FALSE(are_near({text_of(0, one), text_of(0, other)}));
    CHECK_FALSE(are_near({text_of(0, one), text_of(1, other)}));
}

TEST_CASE("what is shared is a stranger to each credential, and kin to what is shared") {
    const std::string one = long_text("today");
    const std::string other = long_text("now");
    ComparedText shared = text_of(0, one);
    shared.credential.reset();
    ComparedText also_shared = text_of(0, other);
    also_shared.credential.reset();
    CHECK(are_near({shared, text_of(0, other)}));
    CHECK(are_near({text_of(0, other), shared}));
    CHECK_FALSE(are_near({shared, also_shared}));
}

TEST_CASE("texts that are all the same, of another language or far apart are not near") {
    const std::string one = long_text("today");
    CHECK_FALSE(are_near({text_of(0, one), text_of(2, one)}));
    CHECK_FALSE(are_near({text_of(0, one), text_of(2, long_text("now"), "es")}));
    CHECK(are_near({text_of(0, one, "en-US"), text_of(2, long_text("now"), "EN")}));
    CHECK_FALSE(are_near({text_of(0, one), text_of(2, "students count what the others said")}));
}

TEST_CASE("the words in which two texts differ are told if they are few") {
    CHECK(difference("one two three", "one too three") == "the same words, with `too` for `two`");
    CHECK(difference("one two three", "one two") == "the same words, without `three`");
    CHECK(difference("one three", "one two three") == "the same words, and `two`");
    CHECK(difference("a b c d e", "a x y z e") == "the same words, with `x y z` for `b c d`");
    CHECK(difference("a b c d e f", "a w x y z f") == "nearly the same words");
    CHECK(difference("a b, C", "A b c") == "nearly the same words");
    CHECK(difference("again again", "again") == "the same words, without `again`");
    CHECK(difference("一二三", "一二四", "zh") == "nearly the same words");
}

TEST_CASE("a credential is current until it is retired or another takes its place") {
    const auto is_current = [](std::string_view fields) {
        const BuiltRepository built = build_repository(credential("published", fields));
        return check::is_current(built.repository.credentials.front());
    };
    CHECK(is_current(""));
    CHECK_FALSE(is_current("replaced_by: b\n"));
    CHECK_FALSE(is_current("replaces: [b]\n"));
    const BuiltRepository retired = build_repository(credential("retired", ""));
    CHECK_FALSE(check::is_current(retired.repository.credentials.front()));
}
