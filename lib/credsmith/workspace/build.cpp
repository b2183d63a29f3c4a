// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/build.h"

#include "credsmith/base/assert.h"
#include "credsmith/base/digest.h"
#include "credsmith/base/parallel.h"
#include "credsmith/json/read.h"
#include "credsmith/json/write.h"
#include "credsmith/schema/check_shape.h"
#include "credsmith/schema/embedded.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace credsmith::workspace {
namespace {

using base::Done;
using base::Failure;
using text::IoResult;

/// What is kept of an entity once its files are on disk.
struct Staged {
    emit::IndexEntry entry;
    std::vector<std::pair<std::string, std::string>> files; ///< path and digest
    std::vector<emit::Loss> losses;
    std::optional<text::IoError> error;
};

std::string_view value_of(const model::MaybeText& text) {
    return text ? std::string_view{text->value} : std::string_view{};
}

template <class Entity>
emit::IndexEntry entry_of(std::string_view kind, const Entity& entity) {
    const model::Status status = entity.status ? entity.status->value : model::Status::draft;
    return {kind,
            value_of(entity.id),
            value_of(entity.title),
            value_of(entity.version),
            model::name_of(status),
            {},
            {}};
}

/// A package that breaks its own schema is a mistake of ours, and must not reach anyone.
void check_package(const emit::Output& output, std::string_view kind) {
    const auto value = json::read(output.bytes);
    CREDSMITH_ASSERT(value.has_value());
    const auto found = schema::violations(
        *value, schema::embedded_schema("package/" + std::string(kind) + ".schema.json"));
    if (!found.empty()) throw base::InternalError(output.path + ": " + found.front());
}

class Build {
public:
    Build(const repository::Repository& repository, text::FileSystem& output,
          const BuildOptions& options)
        : repository_(repository), options_(options), folder_(output, options.folder) {}

    IoResult<BuildResult> run() {
        CREDSMITH_TRY(folder_.open());
        stage_all();
        for (const Staged& each : staged_)
            if (each.error) return Failure{*each.error};
        BuildResult result;
        result.was_cancelled = options_.is_cancelled;
        if (result.was_cancelled) return result;
        CREDSMITH_TRY(folder_.stage(index()));
        if (const auto counts = folder_.commit())
            result.counts = *counts;
        else
            result.problem = counts.error();
        result.credentials = repository_.credentials.size();
        result.stacks = options_.emitter.stack == nullptr ? 0 : repository_.stacks.size();
        result.losses = count_losses();
        return result;
    }

private:
    void stage_all() {
        const std::size_t credentials = repository_.credentials.size();
        const std::size_t stacks =
            options_.emitter.stack == nullptr ? 0 : repository_.stacks.size();
        staged_.resize(credentials + stacks);
        base::for_each_index(staged_.size(), options_.jobs, [&](std::size_t i) {
            if (options_.is_cancelled) return;
            staged_[i] = i < credentials ? stage_credential(repository_.credentials[i])
                                         : stage_stack(repository_.stacks[i - credentials]);
        });
    }

    Staged stage_credential(const model::Credential& credential) {
        return stage(entry_of("credential", credential),
                     options_.emitter.credential(repository_, credential));
    }

    Staged stage_stack(const model::Stack& stack) {
        return stage(entry_of("stack", stack), options_.emitter.stack(repository_, stack));
    }

    Staged stage(emit::IndexEntry entry, emit::Emitted emitted) {
        Staged staged{std::move(entry), {}, std::move(emitted.losses), std::nullopt};
        for (const emit::Output& output : emitted.outputs) {
            if (options_.emitter.index != nullptr) check_package(output, staged.entry.kind);
            if (auto written = folder_.stage(output); !written) {
                staged.error = written.error();
                return staged;
            }
            staged.files.emplace_back(output.path, "sha256:" + base::sha256_hex(output.bytes));
        }
        if (!emitted.outputs.empty()) staged.entry.path = emitted.outputs.front().path;
        staged.entry.content_hash = std::move(emitted.content_hash);
        return staged;
    }

    /// The emitter's own index, or for formats without one the list of what was written.
    [[nodiscard]] emit::Output index() const {
        std::vector<emit::IndexEntry> entries;
        for (const Staged& each : staged_)
            entries.push_back(each.entry);
        if (options_.emitter.index != nullptr) return options_.emitter.index(repository_, entries);
        json::Value files = json::Value::array();
        for (const Staged& each : staged_)
            for (const auto& [path, digest] : each.files)
                files.push_back({{"path", path}, {"digest", digest}});
        const json::Value list{{"format", "credsmith-export/1"},
                               {"target", options_.emitter.name},
                               {"entries", std::move(files)}};
        return {std::string(index_name), "application/json", json::write(list)};
    }

    [[nodiscard]] std::vector<LossCount> count_losses() const {
        std::vector<LossCount> counts;
        const auto key = [](const emit::Loss& loss) {
            return std::tie(loss.kind, loss.field, loss.note);
        };
        for (const Staged& each : staged_) {
            for (const emit::Loss& loss : each.losses) {
                const auto known = std::ranges::find_if(
                    counts, [&](const LossCount& count) { return key(count.loss) == key(loss); });
                if (known == counts.end())
                    counts.push_back({loss, 1});
                else
                    ++known->entities;
            }
        }
        return counts;
    }

    const repository::Repository& repository_;
    const BuildOptions& options_;
    OutputFolder folder_;
    std::vector<Staged> staged_;
};

} // namespace

IoResult<BuildResult> build(const repository::Repository& repository, text::FileSystem& output,
                            const BuildOptions& options) {
    return Build(repository, output, options).run();
}

} // namespace credsmith::workspace
