// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "report_baseline.h"

#include "credsmith/diagnostic/render/snippet.h"
#include "report_files.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <numeric>
#include <utility>

namespace credsmith::cli {
namespace {

namespace fs = std::filesystem;
using State = BaselineFile::State;

constexpr std::uint64_t max_baseline_bytes = 1U << 30U;

/// The folder of the machine that holds a file, opened, and the name of the file in it.
struct OpenFolder {
    std::shared_ptr<text::FileSystem> files;
    std::string name;
};

OpenFolder open_folder(const std::string& path, Io& io) {
    const fs::path place = fs::path(path).lexically_normal();
    const std::string folder = place.parent_path().string();
    return {io.open(folder.empty() ? "." : folder), place.filename().string()};
}

/// Why the file cannot be read; only the last part of the path is known below its folder.
std::string reason_of(text::IoError error, const BaselinePlace& place) {
    error.path = place.shown;
    return diagnostic::printable(text::describe(error));
}

/// What is wrong with a baseline, with the line on which it stands.
void say_unusable(const BaselinePlace& place, const std::string& bytes,
                  const diagnostic::BaselineError& error, Io& io) {
    const text::LineMap lines(bytes);
    const text::Position start = lines.position(error.begin);
    const diagnostic::Mark mark{
        {text::SourceId{0}, error.begin, error.end}, diagnostic::Role::found, {}};
    const std::size_t gutter = std::to_string(lines.position(error.end).line).size();
    const diagnostic::SnippetLook look{diagnostic::Palette(false), diagnostic::Ink::error, gutter,
                                       io.width};
    fmt::print(io.err,
               "credsmith: {}:{}:{}: {}\n{}{}"
               "mend it, or remove the file: `credsmith baseline` writes a new one\n",
               place.shown, start.line, start.column, diagnostic::printable(error.message),
               diagnostic::gutter_line(look, "", ""),
               diagnostic::render_snippet(lines, {&mark, 1}, look));
}

} // namespace

void add_baseline_option(CLI::App& app, BaselineOptions& options, const std::string& what) {
    app.add_option(
           "--baseline", options.file,
           fmt::format("{} (default: {} beside credsmith.yaml)", what, diagnostic::baseline_name))
        ->type_name("FILE");
}

void add_no_baseline_option(CLI::App& app, BaselineOptions& options) {
    app.add_flag("--no-baseline", options.is_off, "Show all findings, known or not");
}

BaselinePlace place_of(const BaselineOptions& options, const CommonOptions& common,
                       const Target& target) {
    const std::string name(diagnostic::baseline_name);
    if (options.file.empty())
        return {(fs::path(target.root) / name).string(),
                diagnostic::printable(target.prefix + name)};
    const std::string path = from_directory(common, options.file);
    return {path, diagnostic::printable(path)};
}

BaselineFile read_baseline(const BaselinePlace& place, Io& io) {
    const auto [files, name] = open_folder(place.path, io);
    auto bytes = files->read(name, max_baseline_bytes);
    if (!bytes) {
        if (bytes.error().reason == text::IoError::Reason::not_found) return {State::missing};
        fmt::print(io.err, "credsmith: {}\n", reason_of(bytes.error(), place));
        return {State::unusable};
    }
    auto entries = diagnostic::read_baseline(*bytes);
    if (entries) return {State::there, std::move(*entries)};
    say_unusable(place, *bytes, entries.error(), io);
    return {State::unusable};
}

std::optional<diagnostic::Baseline> baseline_in_force(const BaselineOptions& options,
                                                      const BaselinePlace& place, Io& io) {
    if (options.is_off) return diagnostic::Baseline{};
    BaselineFile file = read_baseline(place, io);
    if (file.state == State::unusable) return std::nullopt;
    if (file.state == State::missing && !options.file.empty()) {
        fmt::print(io.err,
                   "credsmith: there is no file `{0}`\n`credsmith baseline --baseline {0}` makes "
                   "it\n",
                   place.shown);
        return std::nullopt;
    }
    return std::move(file.entries);
}

text::IoResult<base::Done> write_baseline(const BaselinePlace& place,
                                          const diagnostic::Baseline& entries, Io& io) {
    const std::string bytes = diagnostic::write_baseline(entries);
    const auto [files, name] = open_folder(place.path, io);
    if (!files->status(name)) return write_whole(place.path, bytes, io);
    CREDSMITH_TRY(files->replace(name, bytes));
    return files->sync_directory("");
}

diagnostic::Baseline within(const ReportScope& scope, const diagnostic::Baseline& entries) {
    diagnostic::Baseline inside;
    std::ranges::copy_if(entries, std::back_inserter(inside),
                         [&scope](const diagnostic::KnownFinding& entry) {
                             return holds(scope, entry.file, entry.rule);
                         });
    return inside;
}

std::size_t count_of(const diagnostic::Baseline& entries) {
    return std::transform_reduce(entries.begin(), entries.end(), std::size_t{0}, std::plus<>{},
                                 [](const diagnostic::KnownFinding& entry) { return entry.count; });
}

} // namespace credsmith::cli
