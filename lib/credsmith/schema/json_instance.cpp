// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// JSON values as the evaluator sees instances.
#include "credsmith/json/write.h"
#include "credsmith/schema/instance.h"

#include <cmath>

namespace credsmith::schema {

static_assert(Instance<JsonInstance>);

bool JsonInstance::is(Type type) const {
    switch (type) {
    case Type::null:
        return value_->is_null();
    case Type::boolean:
        return value_->is_boolean();
    case Type::integer:
        return value_->is_number_integer() ||
               (value_->is_number_float() && std::trunc(number()) == number());
    case Type::number:
        return value_->is_number();
    case Type::string:
        return value_->is_string();
    case Type::array:
        return value_->is_array();
    case Type::object:
        return value_->is_object();
    }
    return false;
}

std::pair<std::string_view, JsonInstance> JsonInstance::member(std::size_t n) const {
    const auto& [key, value] =
        *(value_->get_ref<const json::Value::object_t&>().begin() + static_cast<std::ptrdiff_t>(n));
    return {key, JsonInstance(value)};
}

bool JsonInstance::equals(const Constant& constant) const {
    if (value_->is_string() || constant.value.is_string()) return *value_ == constant.value;
    return identity() == constant.identity;
}

std::string JsonInstance::identity() const {
    return json::canonical(*value_);
}

} // namespace credsmith::schema
