# credsmith_layer(<name> [LIBRARIES <target>...])
#
# Defines the object library `credsmith_<name>` from all sources of lib/credsmith/<name>.
# Which layers it may include is read from layers.txt, the file that tests/structure checks;
# so the build and the law cannot differ.
set(CREDSMITH_LAYERS_FILE "${CMAKE_CURRENT_LIST_DIR}/../credsmith/layers.txt")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CREDSMITH_LAYERS_FILE}")

# The layers that <name> may include, with all that those include, in <out>.
function(credsmith_layer_closure name out)
  file(STRINGS "${CREDSMITH_LAYERS_FILE}" line REGEX "^layer ${name}:")
  string(REGEX REPLACE "^layer ${name}: *" "" direct "${line}")
  string(REGEX REPLACE "lib/[^ ]+" "" direct "${direct}")
  separate_arguments(direct)
  set(closure ${name})
  foreach(layer IN LISTS direct)
    credsmith_layer_closure(${layer} below)
    list(APPEND closure ${below})
  endforeach()
  list(REMOVE_DUPLICATES closure)
  set(${out} ${closure} PARENT_SCOPE)
endfunction()

function(credsmith_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES;GENERATED")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/credsmith/${name}/*.cpp")
  add_library(credsmith_${name} OBJECT ${sources} ${arg_GENERATED})
  target_include_directories(credsmith_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(credsmith_${name} PUBLIC credsmith_warnings ${arg_LIBRARIES})
  credsmith_layer_closure(${name} closure)
  foreach(below IN LISTS closure)
    if(NOT below STREQUAL name)
      target_link_libraries(credsmith_${name} PUBLIC credsmith_${below})
    endif()
  endforeach()
  set_property(GLOBAL APPEND PROPERTY CREDSMITH_LAYERS ${name})
endfunction()

# Links <target> with layer <name> and everything below it, and nothing above.
function(credsmith_link_layer target name)
  credsmith_layer_closure(${name} closure)
  foreach(layer IN LISTS closure)
    target_link_libraries(${target} PRIVATE credsmith_${layer})
  endforeach()
endfunction()
