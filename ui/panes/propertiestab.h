// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panes/objectdetails.h"

#include <QScrollArea>

class QFormLayout;

namespace vault {

/// Every attribute of a key or secret: ids, dates relative and exact, recovery, tags.
class PropertiesTab : public QScrollArea
{
    Q_OBJECT
public:
    explicit PropertiesTab(QWidget *parent = nullptr);

    void show(const ObjectDetails &details);

private:
    void addText(const QString &label, const QString &text, const QString &toolTip = {});
    void addCopyable(const QString &label, const QString &text);
    void addDate(const QString &label, const std::optional<UnixSeconds> &date);
    /// A date that decides whether it may be used: with the state that follows from it, in words and colour.
    void addDeadline(const QString &label, UnixSeconds date, ObjectState state);
    void addDates(const VaultItem &item, bool isDeleted);
    void addRecovery(const Attributes &attributes);
    void addKey(const JsonWebKey &key);
    void addTags(const Tags &tags);

    QFormLayout *m_form = nullptr;
};

} // namespace vault
