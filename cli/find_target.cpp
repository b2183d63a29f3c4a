// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From the paths of a command line to a repository, and to what in it is asked for.
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/text/memory_file_system.h"
#include "credsmith/text/overlay_file_system.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/discovery.h"
#include "options.h"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace credsmith::cli {
namespace {

namespace fs = std::filesystem;

/// `path` without its `.` and `..`, from the working folder if it lies below it.
fs::path normal(const fs::path& path) {
    fs::path result = fs::absolute(path).lexically_normal();
    return result.has_filename() ? result : result.parent_path();
}

std::string prefix_of(const std::string& root) {
    const fs::path relative = normal(root).lexically_relative(fs::current_path());
    if (relative.empty() || relative == ".") return {};
    return (*relative.begin() == ".." ? normal(root) : relative).string() + "/";
}

/// `path` from `root`; "" for the root itself. A link to the root, or on the way, leads into it.
std::string inside(const std::string& root, const std::string& path) {
    std::error_code ignored;
    fs::path relative = normal(path).lexically_relative(normal(root));
    if (*relative.begin() == "..")
        relative = fs::weakly_canonical(path, ignored).lexically_relative(normal(root));
    return relative == "." ? std::string{} : relative.generic_string();
}

std::string in_quotes(const std::string& path) {
    return "`" + diagnostic::printable(path) + "`";
}

/// Takes the paths of a command line one by one.
class TargetFinder {
public:
    TargetFinder(const CommonOptions& options, Io& io) : options_(options), io_(io) {
        for (const std::string& path : options.paths)
            paths_.push_back(from_directory(options, path));
        if (!options.input_name.empty()) paths_ = {from_directory(options, options.input_name)};
        if (paths_.empty()) paths_.push_back(from_directory(options, "."));
    }

    std::optional<Target> find() {
        if (!is_clear() || !find_root()) return std::nullopt;
        if (!options_.input_name.empty() && !take_input()) return std::nullopt;
        for (const std::string& path : paths_)
            if (!add(path)) return std::nullopt;
        if (wants_all_) target_.wanted.clear();
        if (!options_.force_exclude) target_.named = target_.wanted;
        if (options_.since && !find_changes(*options_.since)) return std::nullopt;
        return std::move(target_);
    }

private:
    bool refuse(const std::string& reason, std::string_view help) {
        fmt::print(io_.err, "credsmith: {}\n{}\n", reason, help);
        return false;
    }

    /// Standard input stands for one file, and somebody has to say for which.
    bool is_clear() {
        const bool has_hyphen =
            options_.takes_input && std::ranges::find(options_.paths, "-") != options_.paths.end();
        const bool has_name = !options_.input_name.empty();
        if (has_hyphen && !has_name)
            return refuse("`-` stands for a text on standard input",
                          "say which file it is: `--stdin-filename credentials/feedback.md -`");
        if (has_name && !(options_.paths.empty() || (has_hyphen && options_.paths.size() == 1)))
            return refuse("`--stdin-filename` names the one file to look at",
                          "leave the other paths out; all of the repository is in view");
        return true;
    }

    [[nodiscard]] std::string root_of(const std::string& path) const {
        return io_.find_upward(path, workspace::manifest_name);
    }

    bool find_root() {
        for (const std::string& path : paths_) {
            target_.root = root_of(path);
            if (!target_.root.empty() || !options_.force_exclude) break;
        }
        if (target_.root.empty()) return options_.force_exclude ? take_nothing() : say_not_found();
        target_.prefix = prefix_of(target_.root);
        target_.files = io_.open(target_.root);
        return true;
    }

    /// None of the files is of any repository; all of them are left out.
    bool take_nothing() {
        target_.files = std::make_shared<text::MemoryFileSystem>();
        return true;
    }

    bool say_not_found() {
        const std::string& start = paths_.front();
        return refuse(fmt::format("there is no {} in {} or in any folder above it",
                                  workspace::manifest_name,
                                  start == "." ? "this folder" : in_quotes(start)),
                      "it marks a repository of credentials; `credsmith init` makes one");
    }

    bool take_input() {
        if (io_.in == nullptr)
            return refuse("nothing is piped in, and a text is expected on standard input",
                          "pipe the text in: `credsmith lint --stdin-filename FILE - < TEXT`");
        // One byte more than is allowed, so that a text that is too large is seen to be.
        std::string bytes(workspace::max_source_bytes + 1, '\0');
        io_.in->read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(io_.in->gcount()));
        if (io_.in->bad())
            return refuse("standard input cannot be read", "pipe the text of one file in");
        target_.has_input = true;
        const std::string path = inside(target_.root, paths_.front());
        if (!text::is_normal_path(path) || path.empty())
            return refuse(in_quotes(paths_.front()) + " is no file of this repository",
                          "name the file that the text belongs to");
        const auto files = std::make_shared<text::OverlayFileSystem>(target_.files);
        const bool is_taken = files->replace(path, bytes).has_value();
        target_.files = files;
        return is_taken;
    }

    /// False if the path is not there, or in another repository.
    bool add(const std::string& path) {
        const std::string root = root_of(path);
        if (root.empty()) {
            target_.wanted.push_back(path); // left out: nothing of the repository is called so
            return options_.force_exclude || refuse_place(path);
        }
        if (root != target_.root) return refuse_place(path);
        std::string place = inside(target_.root, path);
        if (place.empty()) wants_all_ = true;
        if (!place.empty() && !target_.files->status(place))
            return refuse(fmt::format("there is no file or folder {}", in_quotes(path)),
                          "see how it is spelt, capitals too");
        target_.wanted.push_back(std::move(place));
        return true;
    }

    bool refuse_place(const std::string& path) {
        return refuse(in_quotes(path) + " is not in the same repository as " +
                          in_quotes(paths_.front()),
                      "look at one repository at a time");
    }

    bool find_changes(const std::string& revision) {
        auto changes = io_.changes_since(target_.root, revision);
        if (!changes)
            return refuse(diagnostic::printable(changes.error().reason), changes.error().help);
        target_.changes = std::move(*changes);
        return true;
    }

    const CommonOptions& options_;
    Io& io_;
    std::vector<std::string> paths_;
    Target target_;
    bool wants_all_ = false;
};

bool is_source_at(const std::set<std::string_view>& sources, const std::string& place) {
    if (sources.contains(place)) return true;
    const std::string below = place + "/";
    const auto next = sources.lower_bound(below);
    return next != sources.end() && next->starts_with(below);
}

} // namespace

std::optional<Target> find_target(const CommonOptions& options, Io& io) {
    return TargetFinder(options, io).find();
}

ExitCode say_not_ours(const text::SourceSet& sources, const CommonOptions& options,
                      const Target& target, Io& io) {
    std::set<std::string_view> paths;
    for (std::uint32_t i = 0; i < sources.size(); ++i)
        paths.insert(sources.at(text::SourceId{i}).path);
    std::size_t count = 0;
    for (const std::string& place : target.wanted) {
        if (is_source_at(paths, place)) continue;
        const auto status = target.files->status(place);
        const bool is_folder = status && status->type == text::FileType::directory;
        if (status && !is_folder && !target.files->read_start(place, 1)) continue; // that was told
        ++count;
        if (options.force_exclude) continue;
        const std::string shown = in_quotes(target.prefix + place);
        if (is_folder)
            fmt::print(io.err, "credsmith: there is no file of credsmith in {}\n", shown);
        else
            fmt::print(io.err,
                       "credsmith: {} is no file of credsmith: nothing at its top says what `kind` "
                       "it is\n",
                       shown);
    }
    if (count > 0 && options.force_exclude)
        fmt::print(io.err, "{} left out: ignored, or not of credsmith\n",
                   count == 1 ? "1 file" : fmt::format("{} files", count));
    return count > 0 && !options.force_exclude ? ExitCode::could_not : ExitCode::success;
}

} // namespace credsmith::cli
