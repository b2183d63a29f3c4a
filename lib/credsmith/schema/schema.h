// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// JSON Schema, draft 2020-12: compiled once, evaluated on anything that looks like JSON. The same
// code judges authors' files (located trees), our packages (JSON values) and the official test
// suite.
#pragma once

#include "credsmith/base/result.h"
#include "credsmith/json/value.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::schema {

struct CompiledSchema; // private to this layer

/// Schemas that `$ref` may name beside the one being compiled, by absolute URI. Nothing is ever
/// fetched.
using Registry = std::map<std::string, json::Value, std::less<>>;

/// A schema ready for evaluation. Cheap to copy, safe to share between threads.
class Schema {
public:
    [[nodiscard]] static base::Result<Schema, std::string> compile(const json::Value& schema,
                                                                   const Registry& registry = {});

    [[nodiscard]] const CompiledSchema& compiled() const { return *compiled_; }

private:
    explicit Schema(std::shared_ptr<const CompiledSchema> compiled)
        : compiled_(std::move(compiled)) {}

    std::shared_ptr<const CompiledSchema> compiled_;
};

} // namespace credsmith::schema
