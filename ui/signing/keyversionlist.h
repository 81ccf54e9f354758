// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QAbstractListModel>
#include <QPointer>

namespace vault {

/// The versions of a key to choose from: the current one first, then the others, newest first, and last the one that is
/// wanted where it is not listed. Follows a list of versions as its pages arrive, without looking at what is there
/// already. Qt::UserRole gives the version.
class KeyVersionList : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// versions: null while they are not listed. current and wanted: empty while not known.
    void show(const ItemTableModel *versions, const QString &current, const QString &wanted);
    int rowOfWanted() const; ///< The first one while it is not known.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void follow(const ItemTableModel *versions);
    void beginAnew();
    void takeCounts();
    void beginAdding(int first, int last);
    void endAdding(int first, int last);
    bool isWantedMissing() const;
    int sourceRowOf(int row) const;
    QString versionAt(int row) const;

    QPointer<const ItemTableModel> m_versions;
    QString m_current;
    QString m_wanted;
    int m_count = 0; ///< Of the rows of m_versions, as told to views.
    int m_currentRow = -1; ///< Among them.
    bool m_hasWanted = false; ///< Stands at the end.
    bool m_isAdding = false;
};

} // namespace vault
