// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/embedded.h"

#include "credsmith/base/assert.h"
#include "credsmith/json/read.h"

#include <map>
#include <mutex>

namespace credsmith::schema {
namespace {

/// Our own schemas compile; a test sees to it.
Schema compile_embedded(std::string_view path) {
    const base::EmbeddedFile* file = base::find_embedded(embedded_schemas(), path);
    CREDSMITH_ASSERT(file != nullptr);
    const auto value = json::read(file->text);
    CREDSMITH_ASSERT(value.has_value());
    const auto schema = Schema::compile(*value);
    CREDSMITH_ASSERT(schema.has_value());
    return *schema;
}

} // namespace

const Schema& embedded_schema(std::string_view path) {
    static std::mutex mutex;
    static std::map<std::string, Schema, std::less<>> compiled;
    const std::scoped_lock lock(mutex);
    const auto known = compiled.find(path);
    if (known != compiled.end()) return known->second;
    return compiled.emplace(path, compile_embedded(path)).first->second;
}

} // namespace credsmith::schema
