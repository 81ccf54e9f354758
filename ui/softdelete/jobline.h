// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultjob.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace vault {

/// One job in the strip: what it does, for how long, and the one thing to do about it. Its end is announced to screen
/// readers; the seconds are not.
class JobLine : public QWidget
{
    Q_OBJECT
public:
    explicit JobLine(QWidget *parent = nullptr);

    void show(const VaultJob &job);
    void showElapsed(std::chrono::seconds elapsed);
    /// The person is at it: not the moment to take it away.
    bool isInUse() const;

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void stopRequested();
    void resumeRequested();
    void showRequested(); ///< The object, where it is now.
    void dismissed();

private:
    enum class Deed { None, Stop, Resume, Show };

    void setDeed(Deed deed, const QString &name);
    void act();
    void paintSign();

    QLabel *m_sign;
    QLabel *m_text;
    QLabel *m_elapsed;
    QPushButton *m_button;
    QToolButton *m_dismiss;
    Deed m_deed = Deed::None;
    VaultJobState m_state = VaultJobState::Sent;
};

} // namespace vault
