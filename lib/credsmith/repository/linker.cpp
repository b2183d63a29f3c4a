// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/linker.h"

#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/repository/repository_kinds.h"

namespace credsmith::repository {
namespace {

using diagnostic::Message;

constexpr Message<std::string, std::string> given_twice{"`{}` is the id of two {}"};
constexpr Message<std::string, std::string_view> no_such{"`{}` is not the id of any {}"};

std::string help_for_unknown(const std::vector<std::string>& near, std::string_view what,
                             const std::vector<std::string>& all) {
    if (!near.empty()) return did_you_mean(near);
    if (all.empty()) return "there is no " + std::string(what) + " yet";
    constexpr std::size_t shown = 5;
    std::string text = "there is";
    for (std::size_t i = 0; i < all.size() && i < shown; ++i)
        text += (i == 0 ? " `" : ", `") + all[i] + "`";
    return text + (all.size() > shown ? ", and more" : "");
}

std::string several(std::string_view what) {
    return what == "criterion" ? "criteria" : std::string(what) + "s";
}

} // namespace

std::optional<IdTable::Named> IdTable::add(const model::Text& id, std::size_t index) {
    const auto [place, is_new] = named_.try_emplace(id.value, Named{index, id.span});
    if (is_new) return std::nullopt;
    return place->second;
}

std::optional<std::size_t> IdTable::find(std::string_view id) const {
    const auto found = named_.find(id);
    if (found == named_.end()) return std::nullopt;
    return found->second.index;
}

std::vector<std::string> IdTable::ids() const {
    std::vector<std::string> ids;
    ids.reserve(named_.size());
    for (const auto& [id, named] : named_)
        ids.push_back(id);
    return ids;
}

void report_duplicate(const model::Text& id, const IdTable::Named& first, std::string_view what,
                      diagnostic::Reporter& reporter) {
    reporter.report(kinds::duplicate_id, id.span, given_twice, id.value, several(what))
        .label(first.span, "the first one")
        .help("give one of them another id");
}

void resolve(const model::Text& id, std::optional<std::size_t>& target, const IdTable& ids,
             diagnostic::Reporter& reporter) {
    target = ids.find(id.value);
    if (target || ids.is_incomplete()) return;
    const std::vector<std::string> all = ids.ids();
    const std::vector<std::string> near = base::nearest(id.value, all);
    const diagnostic::Builder finding =
        reporter.report(kinds::unknown_id, id.span, no_such, id.value, ids.what());
    finding.help(help_for_unknown(near, ids.what(), all));
    if (near.size() == 1)
        finding.fix({"write `" + near.front() + "`",
                     diagnostic::Safety::unsafe,
                     {diagnostic::ReplaceText{id.span, near.front()}}});
}

bool is_well_made(const model::Text& id) {
    return base::to_slug(id.value) == id.value;
}

void resolve_credential(model::Link<model::Credential>& link, const EntityIds& ids,
                        diagnostic::Reporter& reporter) {
    if (link.id.value.find("://") == std::string::npos) resolve(link, ids.credentials, reporter);
}

std::string did_you_mean(const std::vector<std::string>& candidates) {
    std::string text;
    for (const std::string& candidate : candidates)
        text += (text.empty() ? "did you mean `" : " or `") + candidate + "`";
    return text.empty() ? text : text + "?";
}

} // namespace credsmith::repository
