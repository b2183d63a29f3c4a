// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/file_table.h"

#include <algorithm>
#include <array>

namespace credsmith::repository {
namespace {

struct MediaType {
    std::string_view extension;
    std::string_view type;
};

constexpr auto media_types = std::to_array<MediaType>({
    {".csv", "text/csv"},
    {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {".gif", "image/gif"},
    {".html", "text/html"},
    {".jpeg", "image/jpeg"},
    {".jpg", "image/jpeg"},
    {".md", "text/markdown"},
    {".mp3", "audio/mpeg"},
    {".mp4", "video/mp4"},
    {".odt", "application/vnd.oasis.opendocument.text"},
    {".pdf", "application/pdf"},
    {".png", "image/png"},
    {".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain"},
    {".webp", "image/webp"},
    {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
});

} // namespace

std::string_view media_type_of(std::string_view path) {
    const auto found = std::ranges::find_if(
        media_types, [&](const MediaType& each) { return path.ends_with(each.extension); });
    return found == media_types.end() ? "application/octet-stream" : found->type;
}

} // namespace credsmith::repository
