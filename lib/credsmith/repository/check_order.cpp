// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Days and hours that stand in an order of their own: nothing ends before it begins, and the usual
// number of hours lies between the least and the most.
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"

#include <fmt/format.h>

namespace credsmith::repository {
namespace {

using diagnostic::Message;
using diagnostic::ReplaceText;
using diagnostic::Reporter;

constexpr Message<std::string_view, std::string_view> too_early{"`{}` is before `{}`"};
constexpr Message<std::string_view, std::string_view> too_few{"`{}` is less than `{}`"};

/// A day or a number, and the field that holds it.
template <class T>
struct Named {
    std::string_view field;
    const T& value;
};

class OrderCheck {
public:
    explicit OrderCheck(Reporter& reporter) : reporter_(reporter) {}

    void operator()(const model::Dates& dates) {
        check_days({"created", dates.created}, {"last_reviewed", dates.last_reviewed});
        check_days({"valid_from", dates.valid_from}, {"valid_until", dates.valid_until});
    }

    void operator()(const model::Recognition& recognition) {
        check_days({"from", recognition.from}, {"until", recognition.until});
    }

    void operator()(const model::Retirement& retirement) {
        check_days({"announced", retirement.announced},
                   {"last_submission", retirement.last_submission});
        check_days({"last_submission", retirement.last_submission},
                   {"retired_on", retirement.retired_on});
        if (!retirement.last_submission)
            check_days({"announced", retirement.announced}, {"retired_on", retirement.retired_on});
    }

    void operator()(const model::Workload& workload) {
        check_hours({"min", workload.min}, {"typical", workload.typical});
        check_hours({"typical", workload.typical}, {"max", workload.max});
        if (!workload.typical) check_hours({"min", workload.min}, {"max", workload.max});
    }

private:
    using Day = Named<model::MaybeText>;
    using Hours = Named<model::Maybe<double>>;

    void check_days(const Day& first, const Day& second) {
        constexpr std::size_t length = 10; // 2026-09-01; such days are in the order of their bytes
        if (!first.value || !second.value || first.value->value.size() != length ||
            second.value->value.size() != length || first.value->value <= second.value->value)
            return;
        report(too_early, first, second);
    }

    void check_hours(const Hours& first, const Hours& second) {
        if (first.value && second.value && first.value->value > second.value->value)
            report(too_few, first, second);
    }

    template <class T>
    void report(const Message<std::string_view, std::string_view>& message, const Named<T>& first,
                const Named<T>& second) {
        reporter_
            .report(kinds::out_of_order, second.value->span, message, second.field, first.field)
            .label(first.value->span, "`" + std::string(first.field) + "`")
            .help("one of the two is not what was meant")
            .fix({"let the two change places",
                  diagnostic::Safety::unsafe,
                  {ReplaceText{first.value->span, fmt::format("{}", second.value->value)},
                   ReplaceText{second.value->span, fmt::format("{}", first.value->value)}}});
    }

    Reporter& reporter_;
};

template <class T, class Entity>
void check_each(const std::vector<Entity>& entities, OrderCheck& check) {
    for (const Entity& entity : entities)
        model::for_each<T>(entity, [&](const T& record) {
            if (!record.is_damaged) check(record);
        });
}

} // namespace

void check_order(const Repository& repository, Reporter& reporter) {
    OrderCheck check(reporter);
    check_each<model::Dates>(repository.credentials, check);
    check_each<model::Dates>(repository.stacks, check);
    check_each<model::Recognition>(repository.credentials, check);
    check_each<model::Recognition>(repository.stacks, check);
    check_each<model::Retirement>(repository.credentials, check);
    check_each<model::Workload>(repository.credentials, check);
}

} // namespace credsmith::repository
