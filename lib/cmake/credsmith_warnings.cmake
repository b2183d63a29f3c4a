# One interface target with language level, warnings, hardening and sanitizers; every layer links it.
add_library(credsmith_warnings INTERFACE)
target_compile_features(credsmith_warnings INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)

target_compile_options(credsmith_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Wno-missing-field-initializers
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
  $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
  $<$<BOOL:${CREDSMITH_WERROR}>:-Werror>)

if(CREDSMITH_SANITIZE)
  target_compile_options(credsmith_warnings INTERFACE
    -fsanitize=${CREDSMITH_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(credsmith_warnings INTERFACE -fsanitize=${CREDSMITH_SANITIZE})
endif()

if(CMAKE_BUILD_TYPE STREQUAL "Release")
  # Optimising, gcc 12 sees overlaps inside std::string that are none (its bug 105329).
  target_compile_options(credsmith_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
  target_compile_options(credsmith_warnings INTERFACE -fstack-protector-strong)
  target_compile_definitions(credsmith_warnings INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
  target_link_options(credsmith_warnings INTERFACE -Wl,-z,relro,-z,now)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
