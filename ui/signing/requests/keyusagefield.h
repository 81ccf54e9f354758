// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/keyusage.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace vault {

/// What the certified key may be used for: key usages and the extended ones that people ask for.
class KeyUsageField : public QWidget
{
    Q_OBJECT
public:
    explicit KeyUsageField(QWidget *parent = nullptr);

    KeyUsages keyUsages() const;
    QStringList extendedKeyUsages() const; ///< Dotted numbers.
    bool isAuthority() const;

    QCheckBox *authorityBox() const { return m_authority; }

private:
    QList<std::pair<QCheckBox *, KeyUsages>> m_usages;
    QList<std::pair<QCheckBox *, const char *>> m_extended;
    QCheckBox *m_authority;
};

} // namespace vault
