// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/identifiers.h"

#include "credsmith/base/digest.h"
#include "credsmith/repository/query.h"

namespace credsmith::emit {

Identifiers::Identifiers(const repository::Repository& repository)
    : name_space_(repository::uuid_name_space(repository)) {}

std::string Identifiers::uuid(std::initializer_list<std::string_view> path) const {
    std::string name;
    for (const std::string_view part : path)
        name.append(name.empty() ? "" : "/").append(part);
    return base::uuid_v5(name_space_, name);
}

std::string Identifiers::urn(std::initializer_list<std::string_view> path) const {
    return "urn:uuid:" + uuid(path);
}

std::string_view base_uri(const repository::Repository& repository) {
    if (!repository.manifest || !repository.manifest->base_uri) return {};
    return repository.manifest->base_uri->value;
}

} // namespace credsmith::emit
