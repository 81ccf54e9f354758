// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace vault {

/// An ISO 8601 duration of whole years, months and days, as rotation policies hold it ("P1Y6M", "P90D"). Months are not
/// folded into years, so that what a vault gave goes back as it was.
struct CalendarDuration {
    int years = 0;
    int months = 0;
    int days = 0;

    bool isZero() const { return years == 0 && months == 0 && days == 0; }
    /// For comparing: a year counts as 365.25 days and a month as a twelfth of it.
    double averageDays() const { return years * 365.25 + months * (365.25 / 12) + days; }
    /// "P1Y6M"; "P0D" for none.
    QString toIso() const;

    /// Weeks become days. Nothing for a text that is none, that has hours or fractions, or numbers above 9999.
    static std::optional<CalendarDuration> fromIso(const QString &text);
};

} // namespace vault
