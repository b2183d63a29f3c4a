// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Writes a folder of outputs so that it is never half new: everything is written beside its place
// first, then renamed, the index last. What is the same already is not touched, what an earlier run
// wrote and this one did not is removed, even when it was killed half-way, and a folder that
// somebody else filled is refused.
#pragma once

#include "credsmith/emit/emitter.h"
#include "credsmith/text/file_system.h"

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

namespace credsmith::workspace {

/// What happened to the files of a folder.
struct WriteCounts {
    std::size_t written = 0;
    std::size_t unchanged = 0;
    std::size_t removed = 0;
};

/// One generation of outputs on its way to a folder. `stage` may be called from several threads.
/// Invariant: until `commit`, nothing that was in the folder has changed; unless it gets to
/// `commit`, nothing is left behind.
class OutputFolder {
public:
    /// `folder` is a path in `files`; it need not exist.
    OutputFolder(text::FileSystem& files, std::string folder);
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;
    OutputFolder(OutputFolder&&) = delete;
    OutputFolder& operator=(OutputFolder&&) = delete;
    ~OutputFolder();

    /// Looks at what is there and makes the folder; fails if it holds files and no index of ours.
    text::IoResult<base::Done> open();
    /// Writes an output beside its place, unless the same bytes are there already.
    text::IoResult<base::Done> stage(const emit::Output& output);
    /// Puts everything in its place, the index last, and removes what is no longer made. If it
    /// fails, each file is old or new as a whole, and the next run puts all of it right.
    text::IoResult<WriteCounts> commit();

private:
    [[nodiscard]] std::string place_of(std::string_view path) const;
    /// Learns what is there already.
    text::IoResult<base::Done> look();
    /// Notes the outputs that an index names; false if it is none of ours.
    bool remember_previous(const std::string& index_place);
    text::IoResult<base::Done> write_temporary(const std::string& temporary,
                                               std::string_view bytes);
    text::IoResult<base::Done> rename_all(const std::string& index_place);
    text::IoResult<base::Done> remove_stale();
    text::IoResult<base::Done> remove_leftovers();
    /// Those that this generation or the one before has outputs in.
    [[nodiscard]] std::set<std::string, std::less<>> folders() const;

    text::FileSystem& files_;
    std::string folder_;
    text::Lock lock_;
    std::set<std::string, std::less<>> previous_; ///< paths that the index names
    bool is_new_ = false;                         ///< it was not there before
    bool has_marker_ = false;
    bool has_begun_ = false; ///< to put outputs in their places
    std::mutex mutex_;
    std::map<std::string, std::string, std::less<>> temporaries_; ///< by place
    std::set<std::string, std::less<>> current_;                  ///< paths of this generation
    WriteCounts counts_;
};

/// The name of the index in every folder that credsmith writes.
inline constexpr std::string_view index_name = "index.json";

} // namespace credsmith::workspace
