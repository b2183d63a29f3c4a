// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Looks an emitter up in the table that is made from the folder formats/.
#include "credsmith/emit/emitter.h"

namespace credsmith::emit {

const Emitter* find_emitter(std::string_view name) {
    for (const Emitter* emitter : all_emitters())
        if (emitter->name == name) return emitter;
    return nullptr;
}

} // namespace credsmith::emit
