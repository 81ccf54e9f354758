// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/createkeydialog.h"

#include "ui/softdelete/namerepair.h"
#include "ui/widgets/attributeseditor.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/keyoperationsfield.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/tagseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vault {

CreateKeyDialog::CreateKeyDialog(KeyClient &keys, ErrorLogModel &errors, QWidget *parent)
    : FormDialog(tr("&Create key"), &errors, parent)
    , m_keys(keys)
    , m_name(new NameField(this))
    , m_repair(new NameRepair(true, actionButton()->text(), this))
    , m_type(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_curve(new QComboBox(this))
    , m_operations(new KeyOperationsField(this))
    , m_tags(new TagsEditor(maximumTagLengthOfKey, this))
{
    //: %1 is the vault's name.
    setWindowTitle(tr("New key in %1").arg(keys.endpoint().displayName()));
    m_type->addItem(tr("RSA"), QStringLiteral("RSA"));
    m_type->addItem(tr("EC (elliptic curve)"), QStringLiteral("EC"));
    m_type->addItem(tr("RSA-HSM (kept in hardware)"), QStringLiteral("RSA-HSM"));
    m_type->addItem(tr("EC-HSM (elliptic curve, kept in hardware)"), QStringLiteral("EC-HSM"));
    for (int bits : {2048, 3072, 4096})
        m_size->addItem(tr("%1 bits").arg(bits), bits);
    for (const char *curve : {"P-256", "P-384", "P-521", "P-256K"})
        m_curve->addItem(QLatin1String(curve));

    addFormRow(form(), tr("&Name:"), joined(*m_name, *m_repair), m_name->lineEdit());
    addFormRow(form(), tr("&Type:"), m_type);
    m_sizeLabel = addFormRow(form(), tr("Si&ze:"), m_size);
    m_curveLabel = addFormRow(form(), tr("C&urve:"), m_curve);
    addFormRow(form(), tr("&Operations:"), m_operations);
    m_attributes = new AttributesEditor(form(), this);
    addFormRow(form(), tr("Ta&gs:"), m_tags, m_tags->focusProxy());

    connect(m_type, &QComboBox::currentIndexChanged, this, &CreateKeyDialog::showType);
    connect(m_name, &NameField::changed, this, &CreateKeyDialog::updateAction);
    connect(m_operations, &KeyOperationsField::changed, this, &CreateKeyDialog::updateAction);
    connect(m_attributes, &AttributesEditor::changed, this, &CreateKeyDialog::updateAction);
    connect(m_tags, &TagsEditor::changed, this, &CreateKeyDialog::updateAction);
    showType();
    m_name->setFocus();
}

void CreateKeyDialog::showType()
{
    const QString kty = m_type->currentData().toString();
    const bool curve = kty.startsWith(QLatin1String("EC"));
    m_size->setVisible(!curve);
    m_sizeLabel->setVisible(!curve);
    m_curve->setVisible(curve);
    m_curveLabel->setVisible(curve);
    m_operations->setKeyType(kty);
}

bool CreateKeyDialog::hasInput() const
{
    return !m_name->name().isEmpty() || m_operations->isEdited() || m_attributes->isEdited() || m_tags->isEdited();
}

QString CreateKeyDialog::blocker() const
{
    if (m_repair->isBusy())
        return m_repair->busyText();
    if (!m_name->isAcceptable())
        return m_name->name().isEmpty() ? tr("Give the key a name.") : tr("Correct the name.");
    if (m_operations->operations().isEmpty())
        return tr("Choose at least one operation.");
    if (!m_attributes->problem().isEmpty())
        return tr("Correct the dates.");
    if (!m_tags->problem().isEmpty())
        return tr("Correct the tags.");
    return {};
}

CreateKeyParameters CreateKeyDialog::parameters() const
{
    CreateKeyParameters parameters;
    parameters.kty = m_type->currentData().toString();
    if (parameters.kty.startsWith(QLatin1String("EC")))
        parameters.crv = m_curve->currentText();
    else
        parameters.keySize = m_size->currentData().toInt();
    parameters.keyOps = m_operations->operations();
    parameters.attributes = m_attributes->changes();
    parameters.tags = m_tags->tags();
    return parameters;
}

void CreateKeyDialog::submit()
{
    setBusy(tr("Creating the key…"));
    auto request = m_keys.create(m_name->name(), parameters());
    track(request);
    request.then(this, [this](const Result<KeyBundle> &result) {
        if (!result) {
            failOrRepair(result.error(), *m_repair, m_name->name());
            return;
        }
        setIdle();
        Q_EMIT keyCreated(result->properties);
        accept();
    });
}

} // namespace vault
