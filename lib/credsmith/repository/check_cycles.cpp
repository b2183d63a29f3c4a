// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Prerequisites, and stacks inside stacks, that lead back to where they started: reported once,
// where the circle closes.
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"

#include <algorithm>
#include <string>
#include <vector>

namespace credsmith::repository {
namespace {

using diagnostic::Message;

constexpr Message<std::string> cycle{"this asks for itself: {}"};

/// One entity and what it asks for.
struct Asker {
    struct Link {
        std::size_t target;
        text::Span span;
    };

    std::string id;
    std::vector<Link> links;
};

/// Follows links without recursion: a chain may be as long as the repository.
class CycleFinder {
public:
    explicit CycleFinder(const std::vector<Asker>& askers)
        : askers_(askers), state_(askers.size(), State::unseen) {}

    void report(diagnostic::Reporter& reporter) {
        for (std::size_t start = 0; start < askers_.size(); ++start)
            if (state_[start] == State::unseen) follow(start, reporter);
    }

private:
    enum class State : std::uint8_t { unseen, on_path, done };

    struct Step {
        std::size_t asker;
        std::size_t next_link = 0;
    };

    void follow(std::size_t start, diagnostic::Reporter& reporter) {
        enter(start);
        while (!path_.empty()) {
            Step& step = path_.back();
            const std::vector<Asker::Link>& links = askers_[step.asker].links;
            if (step.next_link == links.size()) {
                state_[step.asker] = State::done;
                path_.pop_back();
                continue;
            }
            const Asker::Link& link = links[step.next_link++];
            if (state_[link.target] == State::unseen)
                enter(link.target);
            else if (state_[link.target] == State::on_path)
                report_cycle(link, reporter);
        }
    }

    void enter(std::size_t asker) {
        state_[asker] = State::on_path;
        path_.push_back({asker});
    }

    void report_cycle(const Asker::Link& closing, diagnostic::Reporter& reporter) const {
        const auto first = std::ranges::find(path_, closing.target, &Step::asker);
        std::string chain;
        for (auto step = first; step != path_.end(); ++step)
            chain += "`" + askers_[step->asker].id + "` needs ";
        chain += "`" + askers_[closing.target].id + "`";
        reporter.report(kinds::prerequisite_cycle, closing.span, cycle, chain)
            .help("nobody could ever start; take one of these out");
    }

    const std::vector<Asker>& askers_;
    std::vector<State> state_;
    std::vector<Step> path_;
};

/// The links of type `Entity` in what `part` gives of each entity.
template <class Entity, class Part>
std::vector<Asker> askers(const std::vector<Entity>& entities, const Part& part) {
    std::vector<Asker> all;
    all.reserve(entities.size());
    for (const Entity& entity : entities) {
        Asker asker{entity.id ? entity.id->value : std::string{}, {}};
        model::for_each<model::Link<Entity>>(part(entity), [&](const model::Link<Entity>& link) {
            if (link.target) asker.links.push_back({*link.target, link.id.span});
        });
        all.push_back(std::move(asker));
    }
    return all;
}

} // namespace

void check_cycles(const Repository& repository, diagnostic::Reporter& reporter) {
    CycleFinder(askers(
                    repository.credentials, [](const model::Credential& credential) -> const auto& {
                        return credential.prerequisites;
                    }))
        .report(reporter);
    CycleFinder(askers(
                    repository.stacks,
                    [](const model::Stack& stack) -> const auto& { return stack.group; }))
        .report(reporter);
}

} // namespace credsmith::repository
