// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/credential.h.
#pragma once

#include "credsmith/model/credential.h"
#include "credsmith/model/fields.h"

namespace credsmith::model {

template <>
struct Fields<Competency> {
    static constexpr auto list = std::tuple{
        field("statement", &Competency::statement),
        field("actor", &Competency::actor),
        field("uri", &Competency::uri),
        field("ctid", &Competency::ctid),
        field("framework_node", &Competency::framework_node),
    };
};

template <>
struct Fields<KeyMethod> {
    static constexpr auto list = std::tuple{
        field("name", &KeyMethod::name),
        field("statement", &KeyMethod::statement),
    };
};

template <>
struct Fields<Component> {
    static constexpr auto list = std::tuple{
        field("id", &Component::id),
        field("title", &Component::title),
        field("body", &Component::body),
    };
};

template <>
struct Fields<Workload> {
    static constexpr auto list = std::tuple{
        field("min", &Workload::min),
        field("typical", &Workload::typical),
        field("max", &Workload::max),
    };
};

template <>
struct Fields<Contributor> {
    static constexpr auto list = std::tuple{
        field("name", &Contributor::name),
        field("role", &Contributor::role),
        field("affiliation", &Contributor::affiliation),
        field("orcid", &Contributor::orcid),
        field("email", &Contributor::email),
    };
};

template <>
struct Fields<Badge> {
    static constexpr auto list = std::tuple{
        field("file", &Badge::file),       field("alt", &Badge::alt),
        field("svg", &Badge::svg),         field("attribution", &Badge::attribution),
        field("license", &Badge::license),
    };
};

template <>
struct Fields<NamedPlace> {
    static constexpr auto list = std::tuple{
        field("name", &NamedPlace::name),
        field("url", &NamedPlace::url),
    };
};

template <>
struct Fields<Recognition> {
    static constexpr auto list = std::tuple{
        field("authority", &Recognition::authority),
        field("type", &Recognition::type),
        field("amount", &Recognition::amount),
        field("unit", &Recognition::unit),
        field("rule", &Recognition::rule),
        field("jurisdiction", &Recognition::jurisdiction),
        field("from", &Recognition::from),
        field("until", &Recognition::until),
        field("conditions", &Recognition::conditions),
    };
};

template <>
struct Fields<Dates> {
    static constexpr auto list = std::tuple{
        field("created", &Dates::created),
        field("last_reviewed", &Dates::last_reviewed),
        field("valid_from", &Dates::valid_from),
        field("valid_until", &Dates::valid_until),
    };
};

template <>
struct Fields<ChangelogEntry> {
    static constexpr auto list = std::tuple{
        field("version", &ChangelogEntry::version),
        field("date", &ChangelogEntry::date),
        field("changes", &ChangelogEntry::changes),
    };
};

template <>
struct Fields<Prerequisites> {
    static constexpr auto list = std::tuple{
        field("credentials", &Prerequisites::credentials),
        field("text", &Prerequisites::text),
    };
};

template <>
struct Fields<Outcome> {
    static constexpr auto list = std::tuple{
        field("id", &Outcome::id),
        field("text", &Outcome::text),
        field("details", &Outcome::details),
    };
};

template <>
struct Fields<StudyLevel> {
    static constexpr auto list = std::tuple{
        field("scheme", &StudyLevel::scheme),
        field("value", &StudyLevel::value),
    };
};

template <>
struct Fields<Credit> {
    static constexpr auto list = std::tuple{
        field("unit", &Credit::unit),
        field("amount", &Credit::amount),
    };
};

template <>
struct Fields<Expiry> {
    static constexpr auto list = std::tuple{
        field("date", &Expiry::date),
        field("amount", &Expiry::amount),
        field("unit", &Expiry::unit),
    };
};

template <>
struct Fields<Retirement> {
    static constexpr auto list = std::tuple{
        field("announced", &Retirement::announced),
        field("last_submission", &Retirement::last_submission),
        field("retired_on", &Retirement::retired_on),
        field("reason", &Retirement::reason),
        field("replaced_by", &Retirement::replaced_by),
    };
};

template <>
struct Fields<QualityAssurance> {
    static constexpr auto list = std::tuple{
        field("name", &QualityAssurance::name),
        field("url", &QualityAssurance::url),
        field("description", &QualityAssurance::description),
    };
};

template <>
struct Fields<Credential> {
    static constexpr auto list = std::tuple{
        field("id", &Credential::id),
        field("uri", &Credential::uri),
        field("ctid", &Credential::ctid),
        field("slug", &Credential::slug),
        field("title", &Credential::title),
        field("version", &Credential::version),
        field("status", &Credential::status),
        field("summary", &Credential::summary),
        field("value_proposition", &Credential::value_proposition),
        field("achievement_type", &Credential::achievement_type),
        field("language", &Credential::language),
        field("issuer", &Credential::issuer),
        field("scale", &Credential::scale),
        field("competency", &Credential::competency),
        field("outcomes", &Credential::outcomes),
        field("key_method", &Credential::key_method),
        field("components", &Credential::components),
        field("rationale", &Credential::rationale),
        field("references", &Credential::references),
        field("resources", &Credential::resources),
        field("submission", &Credential::submission),
        field("passing", &Credential::passing),
        field("alignments", &Credential::alignments),
        field("audience", &Credential::audience),
        field("topics", &Credential::topics),
        field("tags", &Credential::tags),
        field("level", &Credential::level),
        field("workload", &Credential::workload),
        field("credits", &Credential::credits),
        field("prerequisites", &Credential::prerequisites),
        field("participation", &Credential::participation),
        field("assessment_type", &Credential::assessment_type),
        field("supervision", &Credential::supervision),
        field("quality_assurance", &Credential::quality_assurance),
        field("recognitions", &Credential::recognitions),
        field("expiry", &Credential::expiry),
        field("renewal", &Credential::renewal),
        field("contributors", &Credential::contributors),
        field("license", &Credential::license),
        field("badge", &Credential::badge),
        field("landing_page", &Credential::landing_page),
        field("dates", &Credential::dates),
        field("changelog", &Credential::changelog),
        field("replaces", &Credential::replaces),
        field("replaced_by", &Credential::replaced_by),
        field("retirement", &Credential::retirement),
    };
};

} // namespace credsmith::model
