// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Files of the source tree for tests, and in-memory repositories made from them.
#pragma once

#include "credsmith/text/memory_file_system.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace credsmith::tests {

namespace fs = std::filesystem;

/// The root of the source tree.
inline fs::path source_root() {
    return CREDSMITH_SOURCE_DIR;
}

inline std::string read_file(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void write_file(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

/// All regular files below a folder, by path from it.
inline std::map<std::string, std::string> read_folder(const fs::path& folder) {
    std::map<std::string, std::string> files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).generic_string()] =
                read_file(entry.path());
    return files;
}

/// Copies a folder of the disk into memory.
inline void put_folder(text::MemoryFileSystem& memory, const fs::path& folder) {
    for (auto& [path, bytes] : read_folder(folder))
        memory.put(path, bytes);
}

} // namespace credsmith::tests
