// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A list that is nearly always empty, and then as small as a pointer: for records of which a
// repository keeps hundreds of thousands.
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace credsmith::base {

/// A value like std::vector, with the few operations that are needed.
template <class T>
class RareList {
public:
    RareList() = default;
    RareList(RareList&&) noexcept = default;
    RareList& operator=(RareList&&) noexcept = default;

    RareList(const RareList& other)
        : items_(other.items_ ? std::make_unique<std::vector<T>>(*other.items_) : nullptr) {}

    RareList& operator=(const RareList& other) {
        RareList copy(other);
        items_.swap(copy.items_);
        return *this;
    }

    ~RareList() = default;

    void push_back(T item) {
        if (!items_) items_ = std::make_unique<std::vector<T>>();
        items_->push_back(std::move(item));
    }

    [[nodiscard]] bool empty() const { return size() == 0; }

    [[nodiscard]] std::size_t size() const { return items_ ? items_->size() : 0; }

    [[nodiscard]] const T* begin() const { return items_ ? items_->data() : nullptr; }

    [[nodiscard]] const T* end() const {
        return items_ ? items_->data() + items_->size() : nullptr;
    }

    [[nodiscard]] const T& front() const { return items_->front(); }

    [[nodiscard]] T& operator[](std::size_t index) { return (*items_)[index]; }

    [[nodiscard]] const T& operator[](std::size_t index) const { return (*items_)[index]; }

private:
    std::unique_ptr<std::vector<T>> items_;
};

} // namespace credsmith::base
