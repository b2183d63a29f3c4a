// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace credsmith::base {
namespace {

// The exception of the lowest index wins, so that even a failure is the same on any number of
// threads.
class FirstFailure {
public:
    void record(std::size_t index, std::exception_ptr failure) {
        const std::lock_guard lock(mutex_);
        if (failure_ && index_ <= index) return;
        index_ = index;
        failure_ = std::move(failure);
    }

    void rethrow_if_any() const {
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    std::mutex mutex_;
    std::size_t index_ = 0;
    std::exception_ptr failure_;
};

} // namespace

unsigned default_jobs() {
    return std::max(1U, std::thread::hardware_concurrency());
}

void for_each_index(std::size_t count, unsigned jobs,
                    const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    FirstFailure failure;
    const auto take_work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                failure.record(i, std::current_exception());
            }
        }
    };
    {
        const std::size_t helpers = std::min<std::size_t>(jobs, count);
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < helpers; ++i)
            threads.emplace_back(take_work);
        take_work();
    }
    failure.rethrow_if_any();
}

} // namespace credsmith::base
