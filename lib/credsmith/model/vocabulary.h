// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The closed lists of the language, each with the names that authors write, in the order of the
// enumerators.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace credsmith::model {

/// Specialised for each enumeration: `list` holds the names in the order of the enumerators.
template <class Enum>
struct Names;

enum class Status : std::uint8_t { draft, in_review, approved, published, suspended, retired };

template <>
struct Names<Status> {
    static constexpr auto list = std::to_array<std::string_view>(
        {"draft", "in_review", "approved", "published", "suspended", "retired"});
};

enum class ContributorRole : std::uint8_t {
    author,
    reviewer,
    subject_expert,
    framework_expert,
    practitioner,
    translator,
    editor,
    assessor_lead,
};

template <>
struct Names<ContributorRole> {
    static constexpr auto list =
        std::to_array<std::string_view>({"author", "reviewer", "subject_expert", "framework_expert",
                                         "practitioner", "translator", "editor", "assessor_lead"});
};

enum class ReferenceType : std::uint8_t {
    article,
    book,
    chapter,
    report,
    web,
    thesis,
    conference,
    other
};

template <>
struct Names<ReferenceType> {
    static constexpr auto list = std::to_array<std::string_view>(
        {"article", "book", "chapter", "report", "web", "thesis", "conference", "other"});
};

enum class ResourceType : std::uint8_t {
    article,
    video,
    audio,
    template_document,
    tool,
    site,
    book,
    other
};

template <>
struct Names<ResourceType> {
    static constexpr auto list = std::to_array<std::string_view>(
        {"article", "video", "audio", "template", "tool", "site", "book", "other"});
};

/// What a credit counts.
enum class CreditUnit : std::uint8_t {
    ects,
    semester_hour,
    clock_hour,
    ceu,
    pdp,
    credit_nz,
    other
};

template <>
struct Names<CreditUnit> {
    static constexpr auto list = std::to_array<std::string_view>(
        {"ects", "semester_hour", "clock_hour", "ceu", "pdp", "credit_nz", "other"});
};

enum class TimeUnit : std::uint8_t { days, weeks, months, years };

template <>
struct Names<TimeUnit> {
    static constexpr auto list =
        std::to_array<std::string_view>({"days", "weeks", "months", "years"});
};

/// How a candidate takes part.
enum class Participation : std::uint8_t { on_site, online, blended, work_based };

template <>
struct Names<Participation> {
    static constexpr auto list =
        std::to_array<std::string_view>({"on_site", "online", "blended", "work_based"});
};

enum class AssessmentType : std::uint8_t {
    test,
    application_of_skill,
    portfolio,
    recognition_of_prior_learning,
    other
};

template <>
struct Names<AssessmentType> {
    static constexpr auto list = std::to_array<std::string_view>(
        {"test", "application_of_skill", "portfolio", "recognition_of_prior_learning", "other"});
};

/// Who sees to it that the work is the candidate's own.
enum class Supervision : std::uint8_t { none, supervised, supervised_online, supervised_on_site };

template <>
struct Names<Supervision> {
    static constexpr auto list = std::to_array<std::string_view>(
        {"none", "supervised", "supervised_online", "supervised_on_site"});
};

/// Whether the credentials of a stack are to be earned in an order.
enum class OrderKind : std::uint8_t { none, recommended, strict };

template <>
struct Names<OrderKind> {
    static constexpr auto list = std::to_array<std::string_view>({"none", "recommended", "strict"});
};

enum class PartKind : std::uint8_t { overview, artifacts, reflection, other };

template <>
struct Names<PartKind> {
    static constexpr auto list =
        std::to_array<std::string_view>({"overview", "artifacts", "reflection", "other"});
};

enum class ArtifactType : std::uint8_t {
    lesson_plan,
    unit_plan,
    student_work,
    assessment_instrument,
    assessment_data,
    video,
    audio,
    image,
    presentation,
    observation,
    interview,
    survey,
    written_analysis,
    action_plan,
    annotated_document,
    self_assessment,
    data_analysis,
    feedback_record,
    portfolio,
    link,
    other,
};

template <>
struct Names<ArtifactType> {
    static constexpr auto list = std::to_array<std::string_view>({"lesson_plan",
                                                                  "unit_plan",
                                                                  "student_work",
                                                                  "assessment_instrument",
                                                                  "assessment_data",
                                                                  "video",
                                                                  "audio",
                                                                  "image",
                                                                  "presentation",
                                                                  "observation",
                                                                  "interview",
                                                                  "survey",
                                                                  "written_analysis",
                                                                  "action_plan",
                                                                  "annotated_document",
                                                                  "self_assessment",
                                                                  "data_analysis",
                                                                  "feedback_record",
                                                                  "portfolio",
                                                                  "link",
                                                                  "other"});
};

enum class EvidenceFormat : std::uint8_t { upload, link, text };

template <>
struct Names<EvidenceFormat> {
    static constexpr auto list = std::to_array<std::string_view>({"upload", "link", "text"});
};

enum class Binding : std::uint8_t { required, guidance };

template <>
struct Names<Binding> {
    static constexpr auto list = std::to_array<std::string_view>({"required", "guidance"});
};

enum class RecognitionType : std::uint8_t {
    graduate_credit,
    license_renewal,
    rank_change,
    salary,
    pd_hours,
    endorsement,
};

template <>
struct Names<RecognitionType> {
    static constexpr auto list = std::to_array<std::string_view>(
        {"graduate_credit", "license_renewal", "rank_change", "salary", "pd_hours", "endorsement"});
};

enum class StackType : std::uint8_t { stack, bundle, pathway, endorsement, program };

template <>
struct Names<StackType> {
    static constexpr auto list =
        std::to_array<std::string_view>({"stack", "bundle", "pathway", "endorsement", "program"});
};

/// Levels of a scale, or `not met` and `met`.
enum class RubricType : std::uint8_t { analytic, indicators };

template <>
struct Names<RubricType> {
    static constexpr auto list = std::to_array<std::string_view>({"analytic", "indicators"});
};

enum class FrameworkStatus : std::uint8_t { current, superseded };

template <>
struct Names<FrameworkStatus> {
    static constexpr auto list = std::to_array<std::string_view>({"current", "superseded"});
};

/// The name that authors write for a value.
template <class Enum>
[[nodiscard]] constexpr std::string_view name_of(Enum value) {
    return Names<Enum>::list.at(static_cast<std::size_t>(value));
}

/// The value that a name stands for, or nothing.
template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> value_named(std::string_view name) {
    for (std::size_t i = 0; i < Names<Enum>::list.size(); ++i)
        if (Names<Enum>::list.at(i) == name) return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace credsmith::model
