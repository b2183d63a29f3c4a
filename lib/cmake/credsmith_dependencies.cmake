# Every third-party library, found once. The package names are in script/packages.txt;
# why these and not others: docs/design/decisions/0002-libraries.md.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(CLI11 2.1 REQUIRED CONFIG)
find_package(yaml-cpp 0.7 REQUIRED CONFIG)
find_package(fmt 9 REQUIRED CONFIG)
find_package(nlohmann_json 3.11 REQUIRED CONFIG)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
# Debian's cmark configuration file wants the cmark program as well; pkg-config does not.
pkg_check_modules(CMARK REQUIRED IMPORTED_TARGET GLOBAL libcmark)
pkg_check_modules(GIT2 REQUIRED IMPORTED_TARGET GLOBAL libgit2)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET GLOBAL re2)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
if(CREDSMITH_BUILD_TESTS)
  find_package(doctest 2.4 REQUIRED CONFIG)
endif()
