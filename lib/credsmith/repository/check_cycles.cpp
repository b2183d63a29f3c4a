// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Prerequisites that lead back to where they started: reported once, where the circle closes.
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"

#include <algorithm>
#include <string>
#include <vector>

namespace credsmith::repository {
namespace {

using diagnostic::Message;

constexpr Message<std::string> cycle{"this asks for itself: {}"};

/// Finds cycles of prerequisites, without recursion: a chain may be as long as the repository.
class CycleFinder {
public:
    explicit CycleFinder(const std::vector<model::Credential>& credentials)
        : credentials_(credentials), state_(credentials.size(), State::unseen) {}

    void report(diagnostic::Reporter& reporter) {
        for (std::size_t start = 0; start < credentials_.size(); ++start)
            if (state_[start] == State::unseen) follow(start, reporter);
    }

private:
    enum class State : std::uint8_t { unseen, on_path, done };

    struct Step {
        std::size_t credential;
        std::size_t next_link = 0;
    };

    void follow(std::size_t start, diagnostic::Reporter& reporter) {
        enter(start);
        while (!path_.empty()) {
            Step& step = path_.back();
            const auto& links = links_of(step.credential);
            if (step.next_link == links.size()) {
                state_[step.credential] = State::done;
                path_.pop_back();
                continue;
            }
            const auto& link = links[step.next_link++];
            if (!link.target) continue;
            if (state_[*link.target] == State::unseen)
                enter(*link.target);
            else if (state_[*link.target] == State::on_path)
                report_cycle(link, reporter);
        }
    }

    void enter(std::size_t credential) {
        state_[credential] = State::on_path;
        path_.push_back({credential});
    }

    [[nodiscard]] const model::Links<model::Credential>& links_of(std::size_t credential) const {
        static const model::Links<model::Credential> none;
        const auto& prerequisites = credentials_[credential].prerequisites;
        return prerequisites ? prerequisites->credentials : none;
    }

    void report_cycle(const model::Link<model::Credential>& closing,
                      diagnostic::Reporter& reporter) const {
        const auto first = std::ranges::find(path_, *closing.target, &Step::credential);
        std::string chain;
        for (auto step = first; step != path_.end(); ++step)
            chain += "`" + id_of(step->credential) + "` needs ";
        chain += "`" + id_of(*closing.target) + "`";
        reporter.report(kinds::prerequisite_cycle, closing.id.span, cycle, chain)
            .help("nobody could ever start; take one of these prerequisites out");
    }

    [[nodiscard]] const std::string& id_of(std::size_t credential) const {
        return credentials_[credential].id->value;
    }

    const std::vector<model::Credential>& credentials_;
    std::vector<State> state_;
    std::vector<Step> path_;
};

} // namespace

void check_cycles(const Repository& repository, diagnostic::Reporter& reporter) {
    CycleFinder(repository.credentials).report(reporter);
}

} // namespace credsmith::repository
