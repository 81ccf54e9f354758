// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/keyversionbox.h"

#include "ui/signing/keyversionlist.h"
#include "ui/signing/signingkey.h"

#include <QListView>

namespace vault {

KeyVersionBox::KeyVersionBox(QWidget *parent) : QComboBox(parent), m_list(new KeyVersionList(this))
{
    // Without a look at each entry; and the list would be wide with the longest.
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setModel(m_list);
    // After the box's own part of these.
    connect(m_list, &QAbstractItemModel::modelReset, this, &KeyVersionBox::chooseWanted);
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &KeyVersionBox::chooseWanted);
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, &KeyVersionBox::chooseWanted);
}

void KeyVersionBox::showKey(const SigningKey &key)
{
    m_list->show(key.versions(), key.currentVersion(), key.version());
    chooseWanted();
}

void KeyVersionBox::chooseWanted()
{
    setCurrentIndex(m_list->rowOfWanted());
}

void KeyVersionBox::showPopup()
{
    if (auto *list = qobject_cast<QListView *>(view()))
        list->setUniformItemSizes(true);
    QComboBox::showPopup();
}

} // namespace vault
