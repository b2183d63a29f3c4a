// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The code of a standard that is written as no code of its framework is.
#include "credsmith/base/pattern.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::check::alignment {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> unlikely{
    "`{}` is not written like a code of `{}`"};

/// How the codes of a framework are written; its name is one of words that stand in those that
/// authors write.
struct Codes {
    std::string_view framework;
    std::string_view pattern;
    std::string_view example;
};

constexpr auto known = std::to_array<Codes>({
    {"ngss", R"(^(K|[1-5]|MS|HS|K-2|3-5)-(PS|LS|ESS|ETS)[1-4]-\d$)", "`MS-PS1-2` or `3-5-ETS1-1`"},
    {"next generation science standards", R"(^(K|[1-5]|MS|HS|K-2|3-5)-(PS|LS|ESS|ETS)[1-4]-\d$)",
     "`MS-PS1-2` or `3-5-ETS1-1`"},
    {"ccss", R"(^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$)", "`CCSS.MATH.CONTENT.3.NBT.A.1`"},
    {"common core", R"(^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$)", "`CCSS.MATH.CONTENT.3.NBT.A.1`"},
    {"intasc", R"(^(?i:standard )?#?(10|[1-9])\.?(\(?[a-z]\)?)?$)", "`6` or `6(a)`"},
    {"psel", R"(^(?i:standard )?#?(10|[1-9])\.?(\(?[a-l]\)?)?$)", "`6` or `6(a)`"},
    {"professional standards for educational leaders",
     R"(^(?i:standard )?#?(10|[1-9])\.?(\(?[a-l]\)?)?$)", "`6` or `6(a)`"},
});

struct CompiledCodes {
    const Codes* codes;
    base::Pattern pattern;
};

std::vector<CompiledCodes> compile_all() {
    std::vector<CompiledCodes> all;
    for (const Codes& codes : known)
        if (auto pattern = base::Pattern::compile(codes.pattern))
            all.push_back({&codes, std::move(*pattern)});
    return all;
}

const CompiledCodes* codes_of(std::string_view framework) {
    static const std::vector<CompiledCodes> all = compile_all();
    const std::string words = " " + plain_words(framework) + " ";
    for (const CompiledCodes& each : all)
        if (words.find(" " + std::string(each.codes->framework) + " ") != std::string::npos)
            return &each;
    return nullptr;
}

/// Codes of frameworks in the repository are looked up instead.
void check(const Subject<model::Alignment>& subject, const Reporter& report) {
    const model::Alignment& alignment = subject.item;
    if (!alignment.framework || alignment.framework->target || !alignment.code) return;
    if (!alignment.name || !alignment.url) return; // it leads nowhere, which was reported
    const model::Text& framework = alignment.framework->id;
    const CompiledCodes* const known_codes = codes_of(framework.value);
    if (known_codes == nullptr || known_codes->pattern.find(alignment.code->value)) return;
    report(alignment.code->span, unlikely, alignment.code->value, framework.value)
        .help("its codes look like " + std::string(known_codes->codes->example));
}

} // namespace

extern constinit const Rule unlikely_code{
    .kind = {.slug = "alignment/unlikely-code",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a code is written as the codes of its framework are",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::alignment
