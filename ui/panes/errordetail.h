// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace vault {

class StatusBadge;

/// One failure in full: class, status and codes; what happened, why and what to do; the vault's message; the facts;
/// and the raw body, folded away. Everything can be selected and copied.
class ErrorDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit ErrorDetail(QWidget *parent = nullptr);

    /// vault: which one it came from, where that is told.
    void showError(const ApiError &error, const QString &vault = {});

private:
    void buildHead(QVBoxLayout *layout);
    void buildRawBody(QVBoxLayout *layout);
    void fillFacts(const ApiError &error, const QString &vault);
    void addFact(const QString &label, const QString &value, const QString &toolTip = {});
    void showRawBody(const ApiError &error);
    void setRawBodyVisible(bool visible);

    StatusBadge *m_badge;
    QLabel *m_status;
    StatusBadge *m_foreign; ///< "Not from the vault".
    QLabel *m_codes;
    QLabel *m_whatHappened;
    QLabel *m_why;
    QLabel *m_whatToDo;
    QLabel *m_messageTitle;
    QLabel *m_message;
    QFormLayout *m_facts;
    QToolButton *m_rawBodyButton;
    QPlainTextEdit *m_rawBody;
};

} // namespace vault
