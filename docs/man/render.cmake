# Run by CMakeLists.txt with -P: renders the Markdown file INPUT as the man page OUTPUT.
#
# cmark does most of it. What it lacks:
# * the .TH line. Its date is empty, so that the same sources give the same page. Behind it, words are kept whole
#   (.nh), because names of commands and files are hard to read in two halves;
# * lists of definitions: a list item whose first line ends in a hard break (`\`) becomes one, with that
#   line as its term;
# * code in the bold of man pages, for which terminals have a font.
# What it gets wrong is refused: hard breaks elsewhere, and lines of code that roff takes for its own.
get_filename_component(name "${INPUT}" NAME_WLE)
string(REGEX MATCH "^(.+)\\.([0-9])$" matched "${name}")
string(TOUPPER "${CMAKE_MATCH_1}" title)
set(section "${CMAKE_MATCH_2}")

execute_process(COMMAND "${CMARK}" -t man "${INPUT}" OUTPUT_VARIABLE body COMMAND_ERROR_IS_FATAL ANY)

string(REGEX REPLACE "\\.IP \\\\\\[bu\\] 2\n([^\n]+)\n?\\.PD 0\n\\.P\n\\.PD\n" ".TP\n\\1\n" body "${body}")
string(REGEX REPLACE "\\.IP\n\\.nf\n\\\\f\\[C\\]\n" ".IP\n.nf\n" body "${body}")
string(REPLACE "\n\\f[]\n.fi\n" "\n.fi\n" body "${body}")
string(REPLACE "\\f[C]" "\\f[B]" body "${body}")
string(REGEX REPLACE "\\.(S[HS])\n([^\n]+)\n(\\.PP\n)?" ".\\1 \\2\n" body "${body}")

string(REGEX MATCHALL "\n['.][^\n ]*" requests "${body}")
list(FILTER requests EXCLUDE REGEX "^\n\\.(SH|SS|PP|TP|IP|RS|RE|nf|fi)$")
if(requests)
  message(FATAL_ERROR "${INPUT}: no hard break outside of a definition and no line of code that begins "
                      "with a dot or an apostrophe, please; they became:${requests}")
endif()
file(WRITE "${OUTPUT}" ".TH ${title} ${section} \"\" \"credsmith ${VERSION}\"\n.nh\n.ad l\n${body}")
