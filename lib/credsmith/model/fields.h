// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One table of fields per record: the only place in C++ that knows the names authors write.
// Reading, writing packages, walking and the comparison with the schemas are all made from these
// tables.
#pragma once

#include <string_view>
#include <tuple>
#include <type_traits>

namespace credsmith::model {

/// A member of a record and the name that authors write for it.
template <class Owner, class Member>
struct Field {
    std::string_view name;
    Member Owner::*member;
};

template <class Owner, class Member>
[[nodiscard]] constexpr Field<Owner, Member> field(std::string_view name, Member Owner::*member) {
    return {name, member};
}

/// Specialised for each record: `list` is a tuple of its fields in the order of the package.
template <class Record>
struct Fields;

template <class Record, class = void>
struct IsRecord : std::false_type {};

template <class Record>
struct IsRecord<Record, std::void_t<decltype(Fields<Record>::list)>> : std::true_type {};

/// Whether a type has a table of fields.
template <class Record>
inline constexpr bool is_record = IsRecord<Record>::value;

/// Calls `visit(name, member)` for each field of `record`, in the order of its table.
template <class Record, class Visit>
constexpr void for_each_field(Record& record, const Visit& visit) {
    std::apply([&](const auto&... each) { (visit(each.name, record.*(each.member)), ...); },
               Fields<std::remove_const_t<Record>>::list);
}

} // namespace credsmith::model
