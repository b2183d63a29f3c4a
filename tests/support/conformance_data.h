// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where the official data stands against which credsmith is judged. It is not part of the project:
// tests that need it say that they were skipped when it is absent.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace credsmith::tests {

/// The folder named in the environment as CREDSMITH_CONFORMANCE, else `shared/conformance` beside
/// the source tree.
inline std::filesystem::path conformance_folder(const std::string& name) {
    const char* named = std::getenv("CREDSMITH_CONFORMANCE");
    const std::filesystem::path root =
        named != nullptr ? named : CREDSMITH_SOURCE_DIR "/../shared/conformance";
    return root / name;
}

/// Whether the data is there; says so if it is not.
inline bool has_conformance_data(const std::string& name) {
    const bool found = std::filesystem::is_directory(conformance_folder(name));
    if (!found) std::cout << "skipped: no folder " << conformance_folder(name).string() << '\n';
    return found;
}

inline std::string read_data(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace credsmith::tests
