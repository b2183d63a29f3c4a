// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// JSON as people read it.
#include "credsmith/json/read.h"
#include "credsmith/json/write.h"

#include <doctest/doctest.h>

using namespace credsmith;

TEST_CASE("members and items stand on lines of their own, two spaces deeper") {
    const json::Value value = *json::read(R"({"b":[1,{"c":null}],"a":{"d":true}})");
    CHECK(json::write(value) == R"({
  "b": [
    1,
    {
      "c": null
    }
  ],
  "a": {
    "d": true
  }
}
)");
}

TEST_CASE("empty containers take no lines") {
    CHECK(json::write(*json::read(R"([{},[]])")) == "[\n  {},\n  []\n]\n");
    CHECK(json::write(json::Value::object()) == "{}\n");
}

TEST_CASE("text stays as it is but for what JSON wants escaped") {
    CHECK(json::write("é 漢 😀 </script> \x7f") == "\"é 漢 😀 </script> \x7f\"\n");
    CHECK(json::write("\"\\\b\f\n\r\t\x1f") == "\"\\\"\\\\\\b\\f\\n\\r\\t\\u001f\"\n");
}

TEST_CASE("integral numbers have no fraction, and integers keep all digits") {
    CHECK(json::write(1.0) == "1\n");
    CHECK(json::write(1.5) == "1.5\n");
    CHECK(json::write(-0.0) == "0\n");
    CHECK(json::write(9007199254740993) == "9007199254740993\n");
    CHECK(json::write(18446744073709551615U) == "18446744073709551615\n");
}
