// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace vault {

/// The operations (key_ops) of a key: a check box for each that fits its type, all on at first.
class KeyOperationsField : public QWidget
{
    Q_OBJECT
public:
    explicit KeyOperationsField(QWidget *parent = nullptr);

    /// kty: "RSA", "EC" or their -HSM forms. A choice already made is kept where it still fits.
    void setKeyType(const QString &kty);
    /// What the key says it is for: chosen until the person chooses. All are on where it says nothing that fits.
    void propose(const QStringList &operations);
    /// What a key that exists may do. Operations without a box here (import, export) are kept as they are.
    void setOperations(const QStringList &operations);
    QStringList operations() const; ///< In the protocol's order.
    bool isEdited() const { return m_isEdited; } ///< By the person.

Q_SIGNALS:
    void changed();

private:
    QList<QCheckBox *> m_boxes;
    QGridLayout *m_grid;
    QStringList m_others; ///< Operations that have no box.
    bool m_ellipticCurve = false;
    bool m_isEdited = false;
    bool m_isSetting = false; ///< Boxes are switched by this program.
};

} // namespace vault
