// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/json/read.h"

#include <cstdint>
#include <iterator>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace credsmith::json {
namespace {

/// Walks the text and leaves a mark of how far the parser has read, which its events do not tell.
class Cursor {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, const char*& reached) : at_(at), reached_(&reached) {}

    const char& operator*() const { return *at_; }

    Cursor& operator++() {
        *reached_ = ++at_;
        return *this;
    }

    bool operator==(const Cursor& other) const { return at_ == other.at_; }

    bool operator!=(const Cursor& other) const { return at_ != other.at_; }

private:
    const char* at_;
    const char** reached_;
};

/// Builds the value from the parser's events; an event that answers false ends the parse.
class Builder {
public:
    Builder(std::size_t depth_limit, const char* begin, const char* const& reached)
        : depth_limit_(depth_limit), begin_(begin), reached_(reached) {}

    bool null() { return add(nullptr); }

    bool boolean(bool value) { return add(value); }

    bool number_integer(std::int64_t value) { return add(value); }

    bool number_unsigned(std::uint64_t value) { return add(value); }

    bool number_float(double value, const std::string& /*written*/) { return add(value); }

    bool string(std::string& value) { return add(std::move(value)); }

    bool binary(Value::binary_t& /*value*/) { return false; }

    bool start_object(std::size_t /*size*/) { return open(Value::object()); }

    bool start_array(std::size_t /*size*/) { return open(Value::array()); }

    bool end_object() { return close(); }

    bool end_array() { return close(); }

    bool key(std::string& name) {
        Level& level = open_.back();
        if (!level.keys.insert(name).second)
            return refuse("the key `" + name + "` stands twice in one object");
        level.key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& cause) {
        constexpr int number_overflow = 406;
        if (cause.id == number_overflow) return refuse("a number is too large");
        error_ = ReadError{position == 0 ? 0 : position - 1, "this is not JSON from here on"};
        return false;
    }

    [[nodiscard]] base::Result<Value, ReadError> take() {
        if (error_) return base::Failure{*std::move(error_)};
        return std::move(root_);
    }

private:
    struct Level {
        Value* container;
        std::set<std::string, std::less<>> keys; ///< of an object, those seen so far
        std::string key;                         ///< the one whose value comes next
    };

    bool add(Value value) {
        place(std::move(value));
        return true;
    }

    /// Puts a value where the next one belongs. Siblings may move when it is added, open containers
    /// never do.
    Value* place(Value value) {
        if (open_.empty()) return &(root_ = std::move(value));
        Level& level = open_.back();
        if (level.container->is_array()) return &level.container->emplace_back(std::move(value));
        // At the end of the vector below: the map's own insertion would look through all keys
        // again.
        auto& members = level.container->get_ref<Value::object_t&>();
        return &members.emplace_back(std::move(level.key), std::move(value)).second;
    }

    bool open(Value container) {
        if (open_.size() == depth_limit_)
            return refuse("values are nested more than " + std::to_string(depth_limit_) +
                          " levels deep");
        open_.push_back({place(std::move(container)), {}, {}});
        return true;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    bool refuse(std::string message) {
        error_ = ReadError{static_cast<std::size_t>(reached_ - begin_), std::move(message)};
        return false;
    }

    std::size_t depth_limit_;
    const char* begin_;
    const char* const& reached_;
    Value root_;
    std::vector<Level> open_;
    std::optional<ReadError> error_;
};

} // namespace

base::Result<Value, ReadError> read(std::string_view text, ReadLimits limits) {
    if (text.size() > limits.size)
        return base::Failure{ReadError{limits.size, "the text is larger than " +
                                                        std::to_string(limits.size) + " bytes"}};
    const char* begin = text.data();
    const char* reached = begin;
    Builder builder(limits.depth, begin, reached);
    Value::sax_parse(Cursor(begin, reached), Cursor(begin + text.size(), reached), &builder);
    return builder.take();
}

} // namespace credsmith::json
