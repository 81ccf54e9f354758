// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace vault {

/// The window without a vault: what the program is and the two ways in.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void practiceVaultRequested();
};

} // namespace vault
