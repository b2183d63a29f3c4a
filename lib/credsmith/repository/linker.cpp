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

constexpr std::size_t most_meant = 3;
constexpr std::size_t shortest_beginning = 3; ///< of a name, by which the whole is known

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

/// Whether `written` means what is called `name`: a title, whatever its capitals, or the end of a
/// path.
bool is_name(std::string_view name, std::string_view written) {
    if (base::fold_case(name) == base::fold_case(written)) return true;
    while (written.starts_with("./") || written.starts_with("../"))
        written.remove_prefix(written.find('/') + 1);
    if (written.empty() || !name.ends_with(written)) return false;
    return name.size() == written.size() || name[name.size() - written.size() - 1] == '/';
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
    if (found == named_.end() || unclear_.contains(id)) return std::nullopt;
    return found->second.index;
}

std::vector<std::string> IdTable::ids() const {
    std::vector<std::string> ids;
    ids.reserve(named_.size());
    for (const auto& [id, named] : named_)
        ids.push_back(id);
    return ids;
}

std::vector<std::string> IdTable::near(std::string_view id) const {
    std::vector<std::string> meant;
    for (const auto& [name, its_id] : other_names_)
        if (meant.size() < most_meant && is_name(name, id)) meant.emplace_back(its_id);
    if (meant.empty()) meant = base::nearest(id, ids());
    if (!meant.empty() || id.size() < shortest_beginning) return meant;
    for (auto each = named_.lower_bound(id); each != named_.end() && each->first.starts_with(id);
         ++each)
        if (meant.size() < most_meant) meant.push_back(each->first);
    return meant;
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
    const std::vector<std::string> near = ids.near(id.value);
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
