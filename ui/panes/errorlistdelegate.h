// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

namespace vault {

class ErrorLogModel;

/// A failure's headline with the vault before it; the vault is empty where none is told.
QString headlineWithVault(const QString &headline, const QString &vault);

/// Gives each failure of the log the words that a person reads.
class ErrorHeadlines : public QIdentityProxyModel
{
    Q_OBJECT
public:
    ErrorHeadlines(ErrorLogModel &errors, QObject *parent);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    ErrorLogModel &m_errors;
};

/// One failure in a row: class as a pill, headline, time.
class ErrorListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vault
