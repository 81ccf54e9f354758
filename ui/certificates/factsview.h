// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

#include <cstdint>

class QFormLayout;

namespace vault {

/// Facts to read, each under its name, in a page that scrolls. Every text can be selected and reached by the keyboard.
class FactsView : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactsView(const QString &accessibleName, QWidget *parent = nullptr);

    /// Throws away what is shown. The page that is filled from then on shows with end().
    void begin();
    void end();

    void addText(const QString &label, const QString &text, const QString &toolTip = {});
    void addCopyable(const QString &label, const QString &text);
    /// seconds: Unix; relative and exact, in UTC on hover.
    void addDate(const QString &label, std::int64_t seconds);
    void addWidget(QWidget *widget); ///< In the column of the texts.

private:
    QWidget *m_page = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace vault
