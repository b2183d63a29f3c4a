// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/glob.h"

#include <cstddef>
#include <optional>

namespace credsmith::check {
namespace {

/// Walks glob and path in step. After a mismatch it goes back to the last star and lets that take
/// one character more; an earlier star never has to be tried again, because the last one can take
/// whatever the earlier could have left to it.
class Matcher {
public:
    Matcher(std::string_view glob, std::string_view path) : glob_(glob), path_(path) {}

    bool matches() {
        while (!is_done()) {
            if (!step() && !retry(star_) && !retry(double_star_)) return false;
        }
        return true;
    }

private:
    enum class Reach { part, path, whole_parts };

    /// A star that was passed: where the glob goes on, and how far into the path it has eaten.
    struct Star {
        std::size_t glob;
        std::size_t path;
        Reach reach;
    };

    [[nodiscard]] bool is_done() const {
        return at_glob_ == glob_.size() && at_path_ == path_.size();
    }

    /// Consumes one character of both, or a star of the glob.
    bool step() {
        if (at_glob_ == glob_.size()) return false;
        if (glob_.substr(at_glob_, 2) == "**") {
            pass_double_star();
            return true;
        }
        if (glob_[at_glob_] == '*') {
            star_ = Star{++at_glob_, at_path_, Reach::part};
            return true;
        }
        if (at_path_ == path_.size() || !fits(glob_[at_glob_], path_[at_path_])) return false;
        ++at_glob_;
        ++at_path_;
        return true;
    }

    static bool fits(char wanted, char found) {
        return wanted == '?' ? found != '/' : wanted == found;
    }

    void pass_double_star() {
        const bool starts_part = at_glob_ == 0 || glob_[at_glob_ - 1] == '/';
        const bool whole_parts = starts_part && glob_.substr(at_glob_, 3) == "**/";
        at_glob_ += whole_parts ? 3 : 2;
        double_star_ = Star{at_glob_, at_path_, whole_parts ? Reach::whole_parts : Reach::path};
        star_.reset();
    }

    /// Lets `star` take more of the path and goes on behind it.
    bool retry(std::optional<Star>& star) {
        if (!star || !extend(*star)) return false;
        at_glob_ = star->glob;
        at_path_ = star->path;
        if (star->reach != Reach::part) star_.reset();
        return true;
    }

    [[nodiscard]] bool extend(Star& star) const {
        if (star.path == path_.size()) return false;
        if (star.reach == Reach::whole_parts) {
            const std::size_t slash = path_.find('/', star.path);
            if (slash == std::string_view::npos) return false;
            star.path = slash + 1;
            return true;
        }
        if (star.reach == Reach::part && path_[star.path] == '/') return false;
        ++star.path;
        return true;
    }

    std::string_view glob_;
    std::string_view path_;
    std::size_t at_glob_ = 0;
    std::size_t at_path_ = 0;
    std::optional<Star> star_;
    std::optional<Star> double_star_;
};

} // namespace

bool glob_matches(std::string_view glob, std::string_view path) {
    return Matcher{glob, path}.matches();
}

} // namespace credsmith::check
