// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "report_files.h"

#include "credsmith/diagnostic/render/format.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>

namespace credsmith::cli {
namespace {

/// What is wrong with the value of --output; "" if nothing is.
std::string problem_of_output(const std::string& written) {
    const auto [format, path] = report_file(written);
    if (format.empty() || path.empty())
        return fmt::format("`{}` is not a format and a file with `=` between them\n"
                           "write it like this: `sarif=reports/findings.sarif`",
                           diagnostic::printable(written));
    if (diagnostic::find_format(format) == nullptr)
        return explain({"format", format}, diagnostic::format_names());
    return {};
}

} // namespace

void add_output_option(CLI::App& app, std::vector<std::string>& outputs) {
    app.add_option("--output", outputs,
                   "Write the findings to a file, too; may be given several times")
        ->type_name("FORMAT=FILE")
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->check(CLI::Validator(problem_of_output, ""));
}

ReportFile report_file(std::string_view output) {
    const std::size_t equals = output.find('=');
    if (equals == std::string_view::npos) return {{}, {}};
    return {output.substr(0, equals), output.substr(equals + 1)};
}

text::IoResult<base::Done> write_whole(const std::string& path, std::string_view bytes, Io& io) {
    const std::filesystem::path place = std::filesystem::path(path).lexically_normal();
    const std::string folder = place.parent_path().string();
    const std::string name = place.filename().string();
    const std::string beside = name + ".new";
    const auto files = io.open(folder.empty() ? "." : folder);
    CREDSMITH_TRY(files->create_directories(""));
    if (files->status(beside)) CREDSMITH_TRY(files->remove(beside));
    CREDSMITH_TRY(files->write_new(beside, bytes));
    if (auto renamed = files->rename(beside, name); !renamed) {
        static_cast<void>(files->remove(beside));
        return renamed;
    }
    return files->sync_directory("");
}

} // namespace credsmith::cli
