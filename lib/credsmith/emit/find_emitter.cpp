// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Looks an emitter up in the table that is made from the folder formats/.
#include "credsmith/emit/emitter.h"

namespace credsmith::emit {

std::vector<std::string> target_names() {
    std::vector<std::string> names;
    for (const Emitter* emitter : all_emitters())
        if (emitter->name != "package") names.emplace_back(emitter->name);
    return names;
}

const Emitter* find_emitter(std::string_view name) {
    for (const Emitter* emitter : all_emitters())
        if (emitter->name == name) return emitter;
    return nullptr;
}

} // namespace credsmith::emit
