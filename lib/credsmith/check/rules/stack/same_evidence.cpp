// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Two credentials of a stack that ask for nearly the same piece of evidence.
#include "credsmith/base/near_sets.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;
using MemberLink = model::Link<model::Credential>;

constexpr Message<std::string_view, std::string_view, std::string_view> same{
    "`{}` asks for `{}`, as `{}` does"};

constexpr std::size_t fewest_words = 5; ///< shorter requests are alike by chance

/// What somebody who earns the whole stack has to hand in, and for which member.
struct Request {
    const MemberLink* member;
    const model::Artifact* artifact;
};

void add_required(const model::Requirement& requirement, std::vector<const MemberLink*>& members) {
    if (requirement.ref && requirement.ref->target) members.push_back(&*requirement.ref);
    for (const model::Requirement& each : requirement.all)
        add_required(each, members);
}

std::vector<Request> requests_of(const model::Stack& stack,
                                 const repository::Repository& repository) {
    std::vector<const MemberLink*> members;
    add_required(*stack.group, members);
    std::vector<Request> requests;
    for (const MemberLink* member : members) {
        const auto& submission = repository.credentials[*member->target].submission;
        if (!submission) continue;
        for (const model::Part& part : submission->parts)
            for (const model::Artifact& artifact : part.artifacts)
                if (artifact.title && artifact.type) requests.push_back({member, &artifact});
    }
    return requests;
}

std::string words_of(const model::Artifact& artifact) {
    std::string words = plain_words(artifact.title->value);
    if (artifact.description) words += " " + plain_words(artifact.description->markdown.text);
    return words;
}

/// Gives each word a number, the same wherever it stands.
class Numbering {
public:
    base::Members numbers_of(std::string_view words) {
        base::Members numbers;
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t end = std::min(words.find(' ', at), words.size());
            const auto next = static_cast<std::uint32_t>(numbers_.size());
            numbers.push_back(numbers_.emplace(words.substr(at, end - at), next).first->second);
            at = end + 1;
        }
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        if (numbers.size() < fewest_words) numbers.clear();
        return numbers;
    }

private:
    std::map<std::string, std::uint32_t, std::less<>> numbers_;
};

bool are_of_one_kind(const Request& one, const Request& other) {
    return one.artifact->type->value == other.artifact->type->value &&
           one.member->target != other.member->target;
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    if (!subject.item.group || !can_count_words(subject.language)) return;
    const std::vector<Request> requests = requests_of(subject.item, subject.repository);
    Numbering numbering;
    std::vector<base::Members> words;
    words.reserve(requests.size());
    for (const Request& request : requests)
        words.push_back(numbering.numbers_of(words_of(*request.artifact)));
    const base::NearSets near{words};
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const std::vector<std::size_t> earlier = near.before(i);
        const auto match = std::ranges::find_if(
            earlier, [&](std::size_t j) { return are_of_one_kind(requests[i], requests[j]); });
        if (match == earlier.end()) continue;
        const auto& [member, artifact] = requests[i];
        const Request& first = requests[*match];
        report(member->id.span, same, member->id.value, artifact->title->value,
               first.member->id.value)
            .label(artifact->title->span, "asked for here")
            .label(first.artifact->title->span, "and here, in nearly the same words")
            .help("let one of them build on the other, or say what is different about it");
    }
}

} // namespace

extern constinit const Rule same_evidence{
    .kind = {.slug = "stack/same-evidence",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "no two credentials of a stack ask for nearly the same evidence",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::stack
