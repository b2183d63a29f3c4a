// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/file_system.h"

namespace credsmith::text {
namespace {

using Action = IoError::Action;
using Reason = IoError::Reason;

std::string_view failed_action(Action action) {
    switch (action) {
    case Action::read:
        return "cannot be read";
    case Action::write:
        return "cannot be written";
    case Action::move:
        return "cannot be moved";
    case Action::remove:
        return "cannot be removed";
    }
    CREDSMITH_UNREACHABLE();
}

std::string_view cause(Reason reason) {
    switch (reason) {
    case Reason::not_found:
        return "there is no such file or folder";
    case Reason::not_permitted:
        return "permission denied";
    case Reason::is_directory:
        return "it is a folder, not a file";
    case Reason::not_a_regular_file:
        return "it is a device, a pipe or a socket, not a file";
    case Reason::is_link:
        return "it is a link, or lies behind one, and links are not followed";
    case Reason::outside_root:
        return "the path leads out of the folder that may be used";
    case Reason::too_large:
        return "it is too large";
    case Reason::already_exists:
        return "something is there already";
    case Reason::no_space:
        return "there is no space left on the disk";
    case Reason::read_only:
        return "the disk or folder is read-only";
    case Reason::in_use:
        return "another credsmith is writing there; try again when it is done";
    case Reason::other:
        return "";
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace

std::string describe(const IoError& error) {
    std::string sentence = "`";
    sentence.append(error.path.empty() ? "." : error.path).append("` ");
    sentence.append(failed_action(error.action));
    if (error.reason != Reason::other) return sentence.append(": ").append(cause(error.reason));
    if (!error.detail.empty()) sentence.append(": ").append(error.detail);
    return sentence;
}

} // namespace credsmith::text
