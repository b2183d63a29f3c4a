// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/copy_entity.h"

#include "credsmith/syntax/outline.h"
#include "credsmith/text/edit.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/kind_scan.h"
#include "credsmith/workspace/scaffold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace credsmith::workspace {
namespace {

using syntax::Entry;
using text::ByteOffset;
using text::Edit;
using text::IoResult;

constexpr std::uint64_t max_copied_bytes = 1U << 28U;

constexpr std::array left_behind{std::string_view{"badge"},        std::string_view{"changelog"},
                                 std::string_view{"ctid"},         std::string_view{"dates"},
                                 std::string_view{"landing_page"}, std::string_view{"recognitions"},
                                 std::string_view{"replaced_by"},  std::string_view{"replaces"},
                                 std::string_view{"retirement"},   std::string_view{"slug"},
                                 std::string_view{"uri"}};

bool stays_behind(std::string_view field) {
    return std::ranges::find(left_behind, field) != left_behind.end();
}

/// What a copy says in a field of its own, or "" where it says what the other one says.
std::string new_value(std::string_view field, std::string_view id, bool has_title) {
    if (field == "id") return std::string(id);
    if (field == "title" || (field == "name" && !has_title)) return title_from_id(id);
    if (field == "status") return "draft";
    return field == "version" ? "\"0.1\"" : "";
}

bool is_block(syntax::ScalarStyle style) {
    return style == syntax::ScalarStyle::literal || style == syntax::ScalarStyle::folded;
}

bool starts_line(std::string_view bytes, std::size_t at) {
    return at == 0 || bytes[at - 1] == '\n';
}

/// Behind the last line of `entry`.
ByteOffset end_of_lines(std::string_view bytes, const Entry& entry) {
    const std::size_t last = std::max(entry.value.span.end, entry.key_span.end) - 1;
    const std::size_t end = bytes.find('\n', last);
    return static_cast<ByteOffset>(end == std::string_view::npos ? bytes.size() : end + 1);
}

class Renaming {
public:
    Renaming(std::string_view bytes, const WrittenFields& fields, std::string_view id)
        : bytes_(bytes), fields_(fields), id_(id) {}

    /// Whether no entry shares its lines with others, so that each can be taken out alone.
    [[nodiscard]] bool is_possible() const {
        return std::ranges::all_of(fields_.root.entries, [this](const Entry& entry) {
            return starts_line(bytes_, entry.key_span.begin);
        });
    }

    void change_fields() {
        const bool has_title = fields_.root.find("title") != nullptr;
        for (const Entry& entry : fields_.root.entries) {
            const std::string value = new_value(entry.key, id_, has_title);
            if (stays_behind(entry.key))
                leave_out(entry);
            else if (!value.empty())
                change_value(entry, value);
        }
    }

    /// A first-level heading repeats the title.
    void change_heading() {
        const syntax::Node* title = fields_.root.find("title");
        const std::string_view body = bytes_.substr(fields_.end);
        if (title == nullptr) return;
        for (const syntax::OutlineBlock& block : syntax::read_outline(body).blocks) {
            if (block.type != syntax::BlockType::heading || block.level != 1) continue;
            const auto& [begin, end] = block.text;
            if (body.substr(begin, end - begin) == title->text())
                edits_.push_back({{{},
                                   static_cast<ByteOffset>(fields_.end + begin),
                                   static_cast<ByteOffset>(fields_.end + end)},
                                  title_from_id(id_)});
            return;
        }
    }

    [[nodiscard]] RenamedCopy result() {
        std::ranges::sort(edits_, std::ranges::greater{},
                          [](const Edit& edit) { return edit.span.begin; });
        std::string text(bytes_);
        for (const Edit& edit : edits_)
            text.replace(edit.span.begin, edit.span.end - edit.span.begin, edit.replacement);
        return {std::move(text), std::move(left_fields_)};
    }

private:
    [[nodiscard]] text::Span lines_of(const Entry& entry) const {
        return {{}, entry.key_span.begin, end_of_lines(bytes_, entry)};
    }

    void leave_out(const Entry& entry) {
        edits_.push_back({lines_of(entry), {}});
        left_fields_.push_back(entry.key);
    }

    void change_value(const Entry& entry, const std::string& value) {
        if (entry.value.is_scalar() && !is_block(entry.value.style))
            edits_.push_back({entry.value.span, value});
        else
            edits_.push_back({lines_of(entry), entry.key + ": " + value + "\n"});
    }

    std::string_view bytes_;
    const WrittenFields& fields_;
    std::string_view id_;
    std::vector<Edit> edits_;
    std::vector<std::string> left_fields_;
};

/// Whether the folder of a file is the entity's own: `credentials/better-feedback/credential.md`.
bool has_own_folder(std::string_view kind, std::string_view path) {
    return text::stem_of(path) == kind && !text::folder_of(path).empty();
}

/// All files below a folder, without hidden ones and links.
IoResult<std::vector<std::string>> files_below(const text::FileSystem& files,
                                               const std::string& folder) {
    std::vector<std::string> found;
    std::vector<std::string> folders{folder};
    while (!folders.empty()) {
        const std::string current = std::move(folders.back());
        folders.pop_back();
        const auto entries = files.list(current);
        CREDSMITH_TRY(entries);
        for (const text::DirectoryEntry& entry : *entries) {
            if (entry.name.starts_with('.')) continue;
            std::string path = text::join_path(current, entry.name);
            if (entry.type == text::FileType::directory)
                folders.push_back(std::move(path));
            else if (entry.type == text::FileType::file)
                found.push_back(std::move(path));
        }
    }
    std::ranges::sort(found);
    return found;
}

/// A source of its own, such as a translation: a copy of it would say the same of the same thing.
bool speaks_for_itself(std::string_view path, std::string_view bytes) {
    const bool is_source =
        path.ends_with(".md") || path.ends_with(".yaml") || path.ends_with(".yml");
    return is_source && scan_kind(bytes, form_of(path)).kind;
}

IoResult<base::Done> write(text::FileSystem& files, std::string_view path, std::string_view bytes) {
    CREDSMITH_TRY(files.create_directories(text::folder_of(path)));
    return files.write_new(path, bytes);
}

/// Copies what lies beside the entity in its folder `from`.
IoResult<base::Done> copy_companions(text::FileSystem& files, const EntityFile& entity,
                                     std::string_view to, Copy& copy) {
    const std::string from(text::folder_of(entity.path));
    const auto companions = files_below(files, from);
    CREDSMITH_TRY(companions);
    for (const std::string& path : *companions) {
        if (path == entity.path) continue;
        const auto bytes = files.read(path, max_copied_bytes);
        CREDSMITH_TRY(bytes);
        if (speaks_for_itself(path, *bytes)) {
            copy.left.push_back(path);
            continue;
        }
        copy.files.push_back(std::string(to) + path.substr(from.size()));
        CREDSMITH_TRY(write(files, copy.files.back(), *bytes));
    }
    return base::Done{};
}

} // namespace

std::optional<RenamedCopy> renamed_copy(std::string_view path, std::string_view bytes,
                                        std::string_view id) {
    const WrittenFields fields = fields_in(path, bytes);
    Renaming renaming(bytes, fields, id);
    if (!fields.is_whole || !renaming.is_possible()) return std::nullopt;
    renaming.change_fields();
    if (form_of(path) == Form::markdown) renaming.change_heading();
    return renaming.result();
}

std::string copied_path(std::string_view kind, std::string_view path, std::string_view id) {
    const std::string_view folder = text::folder_of(path);
    const std::string_view name = text::name_of(path);
    if (has_own_folder(kind, path))
        return text::join_path(text::join_path(text::folder_of(folder), id), name);
    return text::join_path(folder,
                           std::string(id) + std::string(name.substr(text::stem_of(name).size())));
}

IoResult<Copy> write_copy(text::FileSystem& files, const EntityFile& from, std::string_view place,
                          std::string_view bytes) {
    Copy copy{std::string(place), {}, {}};
    const std::string_view folder = text::folder_of(place);
    const bool is_in_new_folder = folder != text::folder_of(from.path);
    const std::string_view first = is_in_new_folder ? folder : place;
    if (files.status(first))
        return base::Failure{text::IoError{text::IoError::Reason::already_exists,
                                           std::string(first),
                                           {},
                                           text::IoError::Action::write}};
    if (is_in_new_folder) CREDSMITH_TRY(copy_companions(files, from, folder, copy));
    CREDSMITH_TRY(write(files, place, bytes));
    return copy;
}

} // namespace credsmith::workspace
