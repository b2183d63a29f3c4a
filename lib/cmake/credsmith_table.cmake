# credsmith_table(<out> FOLDER <dir> TYPE <type> NAMESPACE <ns> HEADER <header> TABLE <function> [SUFFIX <suffix>])
#
# Writes <binary dir>/<function>.gen.cpp: one `extern const <type>` per source file below <dir> and one
# array of pointers to them. The name of the object follows from the path of its file:
# rules/rubric/identical_levels.cpp defines <ns>::rubric::identical_levels. A file without the
# matching object does not link. SUFFIX is added to each name, for names that are words of C++. So lists are derived, and adding a file edits no other file.
function(credsmith_table out)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER;TYPE;NAMESPACE;HEADER;TABLE;SUFFIX" "")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${arg_FOLDER}" "${arg_FOLDER}/*.cpp")
  list(SORT files COMPARE STRING)
  set(declarations "")
  set(entries "")
  foreach(file IN LISTS files)
    cmake_path(GET file PARENT_PATH group)
    cmake_path(GET file STEM name)
    set(inner "${arg_NAMESPACE}")
    if(group)
      string(APPEND inner "::${group}")
    endif()
    string(APPEND declarations "namespace ${inner} {\nextern const ${arg_TYPE} ${name}${arg_SUFFIX};\n}\n")
    string(APPEND entries "    &${inner}::${name}${arg_SUFFIX},\n")
  endforeach()
  set(generated "${CMAKE_CURRENT_BINARY_DIR}/${arg_TABLE}.gen.cpp")
  file(CONFIGURE OUTPUT "${generated}" @ONLY CONTENT
"// Made by credsmith_table.cmake from the folder; do not edit.
#include \"@arg_HEADER@\"

#include <array>
#include <span>

@declarations@
namespace @arg_NAMESPACE@ {
namespace {
constexpr std::array table{
@entries@};
} // namespace

std::span<const @arg_TYPE@* const> @arg_TABLE@() {
    return table;
}
} // namespace @arg_NAMESPACE@
")
  set(${out} "${generated}" PARENT_SCOPE)
endfunction()
