// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyoperationsfield.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScopedValueRollback>

#include <algorithm>

namespace vault {

KeyOperationsField::KeyOperationsField(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(3, 1);
    // The protocol's own words: they stand in the key's properties and in the vault's messages too.
    const QStringList names {QStringLiteral("sign"), QStringLiteral("encrypt"), QStringLiteral("wrapKey"),
                             QStringLiteral("verify"), QStringLiteral("decrypt"), QStringLiteral("unwrapKey")};
    for (const QString &name : names) {
        auto *box = new QCheckBox(name, this);
        box->setObjectName(name);
        box->setAccessibleName(name);
        box->setChecked(true);
        m_grid->addWidget(box, int(m_boxes.size()) / 3, int(m_boxes.size()) % 3);
        connect(box, &QCheckBox::toggled, this, [this] {
            m_isEdited = m_isEdited || !m_isSetting;
            Q_EMIT changed();
        });
        m_boxes.append(box);
    }
    setFocusProxy(m_boxes.constFirst());
}

void KeyOperationsField::setKeyType(const QString &kty)
{
    m_ellipticCurve = kty.startsWith(QLatin1String("EC"));
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const bool signs = box->text() == QLatin1String("sign") || box->text() == QLatin1String("verify");
        box->setVisible(signs || !m_ellipticCurve);
    }
    Q_EMIT changed();
}

void KeyOperationsField::propose(const QStringList &operations)
{
    if (m_isEdited)
        return;
    const bool saysNothing = std::none_of(m_boxes.cbegin(), m_boxes.cend(), [&operations](const QCheckBox *box) {
        return !box->isHidden() && operations.contains(box->text());
    });
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(saysNothing || operations.contains(box->text()));
}

void KeyOperationsField::setOperations(const QStringList &operations)
{
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    m_others = operations;
    for (QCheckBox *box : std::as_const(m_boxes)) {
        box->setChecked(operations.contains(box->text()));
        if (box->isChecked())
            box->show();
        m_others.removeAll(box->text());
    }
}

QStringList KeyOperationsField::operations() const
{
    QStringList chosen;
    for (const char *name : {"encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"}) {
        for (const QCheckBox *box : m_boxes) {
            if (box->text() == QLatin1String(name) && box->isChecked() && !box->isHidden())
                chosen.append(box->text());
        }
    }
    return chosen + m_others;
}

} // namespace vault
