# credsmith_embed(<out> FOLDER <dir> GLOB <pattern> NAMESPACE <ns> HEADER <header> TABLE <function>)
#
# Writes a source file that holds the text of every matching file below <dir>, as an array of
# {path relative to <dir>, text}. Used for schemas, profiles, rule pages and templates: one text on disk and in
# the program.
function(credsmith_embed out)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER;NAMESPACE;HEADER;TABLE" "GLOB")
  set(patterns "")
  foreach(pattern IN LISTS arg_GLOB)
    list(APPEND patterns "${arg_FOLDER}/${pattern}")
  endforeach()
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${arg_FOLDER}" ${patterns})
  list(SORT files COMPARE STRING)
  set(generated "${CMAKE_CURRENT_BINARY_DIR}/${arg_TABLE}.gen.cpp")
  set(inputs "")
  foreach(file IN LISTS files)
    list(APPEND inputs "${arg_FOLDER}/${file}")
  endforeach()
  string(REPLACE ";" "," joined "${files}")
  add_custom_command(OUTPUT "${generated}"
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${generated} -DFOLDER=${arg_FOLDER} "-DFILES=${joined}"
            -DNAMESPACE=${arg_NAMESPACE} -DHEADER=${arg_HEADER} -DTABLE=${arg_TABLE}
            -P "${PROJECT_SOURCE_DIR}/lib/cmake/write_embedded.cmake"
    DEPENDS ${inputs} "${PROJECT_SOURCE_DIR}/lib/cmake/write_embedded.cmake"
    VERBATIM)
  # The standard asks compilers for literals of 65,536 bytes at least; both of ours take longer ones.
  set_source_files_properties("${generated}" PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  set(${out} "${generated}" PARENT_SCOPE)
endfunction()
