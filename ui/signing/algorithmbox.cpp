// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/algorithmbox.h"

#include "ui/panes/objectdetails.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace vault {

AlgorithmBox::AlgorithmBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentIndexChanged, this, &AlgorithmBox::algorithmChanged);
    setKey(nullptr);
}

QString AlgorithmBox::misfit(const QString &algorithm, const JsonWebKey &key)
{
    const auto known = signatureAlgorithm(algorithm);
    if (!known || signatureAlgorithmsFor(key).contains(algorithm))
        return {};
    if (!known->crv.isEmpty() && key.isEllipticCurve())
        //: %1 an algorithm, %2 and %3 are curves.
        return tr("%1 needs the curve %2; this key is on %3.").arg(algorithm, known->crv, key.crv);
    if (!known->crv.isEmpty())
        //: %1 an algorithm, %2 a curve, %3 is "RSA 2048".
        return tr("%1 needs a key on the curve %2; this one is %3.").arg(algorithm, known->crv, keyTypeText(key));
    if (!key.isRsa())
        return tr("%1 needs an RSA key; this one is %2.").arg(algorithm, keyTypeText(key));
    return tr("%1 does not fit into a key of %2 bits.").arg(algorithm).arg(key.keySize());
}

void AlgorithmBox::setKey(const JsonWebKey *key)
{
    const QString before = name();
    {
        const QSignalBlocker blocker(this);
        clear();
        const QStringList fitting = key ? signatureAlgorithmsFor(*key) : allSignatureAlgorithms();
        QStringList names = fitting;
        for (const QString &name : allSignatureAlgorithms()) {
            // The old name stands for the new one.
            const bool isOldName = name == QLatin1String("ES256K") && fitting.contains(QLatin1String("ECDSA256"));
            if (!names.contains(name) && !isOldName)
                names.append(name);
        }
        auto *items = qobject_cast<QStandardItemModel *>(model());
        for (const QString &name : std::as_const(names)) {
            const auto algorithm = signatureAlgorithm(name);
            //: %1 an algorithm, %2 a hash, %3 a number: of the digest's bytes.
            addItem(tr("%1, %2, %3 bytes").arg(name, hashName(algorithm->hash)).arg(algorithm->digestSize), name);
            if (!fitting.contains(name)) {
                items->item(count() - 1)->setEnabled(false);
                setItemData(count() - 1, misfit(name, *key), Qt::ToolTipRole);
            }
        }
        const bool staysFitting = fitting.contains(before);
        setCurrentIndex(fitting.isEmpty() ? -1 : findData(staysFitting ? before : fitting.constFirst()));
        setEnabled(!fitting.isEmpty());
    }
    Q_EMIT algorithmChanged();
}

} // namespace vault
