// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signing/signreadiness.h"
#include "ui/widgets/fieldmessage.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace vault {

class ProgressLine;

/// The Sign button with everything that keeps it off, what to know before pressing it, the digest that it would send and
/// what the last press failed with.
class ReadinessView : public QWidget
{
    Q_OBJECT
public:
    explicit ReadinessView(QWidget *parent = nullptr);

    /// digest: the one that would be sent; empty where there is none, or more than one.
    void setReadiness(const SigningReadiness &readiness, const QString &actionText, const QByteArray &digest);
    void setBusy(bool busy, int left);
    void setFailure(const QString &text); ///< Empty takes it away.

    QPushButton *button() const { return m_sign; }
    FieldMessage *failure() const { return m_failure; }
    QStringList shownTexts() const; ///< Reasons and warnings.

Q_SIGNALS:
    void signRequested();
    void stopRequested();

private:
    void setLines(const QList<std::pair<MessageKind, QString>> &lines);
    void updateButton();

    QWidget *m_digestRow;
    QPlainTextEdit *m_digest; ///< Whole, in several lines where one is too short.
    QVBoxLayout *m_column;
    QList<FieldMessage *> m_lines;
    FieldMessage *m_failure;
    ProgressLine *m_progress;
    QPushButton *m_sign;
    QPushButton *m_stop;
    SigningReadiness m_readiness;
    bool m_isBusy = false;
    bool m_hadFocus = false; ///< Of the button, before it was off for being busy.
};

} // namespace vault
