# Run by credsmith_embed.cmake with -P: writes the source file that holds the text of FILES.
# The bytes are written as hexadecimal escapes, so that no character of a text can end a literal.
string(REPLACE "," ";" FILES "${FILES}")
set(entries "")
foreach(file IN LISTS FILES)
  file(READ "${FOLDER}/${file}" hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" escaped "${hex}")
  # 64 bytes a line; adjacent literals are joined by the compiler
  string(REGEX REPLACE "((\\\\x[0-9a-f][0-9a-f])(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?(\\\\x[0-9a-f][0-9a-f])?)" "        \"\\1\"\n" lines "${escaped}")
  string(APPEND entries "    {\"${file}\",\n     std::string_view{\n${lines}        \"\", ${size}}},\n")
endforeach()
file(WRITE "${OUTPUT}"
"// Made by credsmith_embed.cmake from the files of a folder; do not edit.
#include \"${HEADER}\"

#include <array>

namespace ${NAMESPACE} {
namespace {
constexpr auto table = std::to_array<base::EmbeddedFile>({
${entries}});
} // namespace

std::span<const base::EmbeddedFile> ${TABLE}() {
    return table;
}
} // namespace ${NAMESPACE}
")
