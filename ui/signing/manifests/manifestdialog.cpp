// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/manifests/manifestdialog.h"

#include "models/errorlogmodel.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/signing/manifests/manifestsave.h"
#include "ui/signing/manifests/manifestsource.h"
#include "ui/signing/release/signingrelease.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/rowtable.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vault {

ManifestDialog::ManifestDialog(KeyClient &keys, const ConnectionGuard &guard, ErrorLogModel &errors,
                               const QString &stateFolder, QWidget *parent)
    : FormDialog(tr("Si&gn all"), &errors, parent)
    , m_keys(keys)
    , m_guard(guard)
    , m_errors(errors)
    , m_stateFolder(stateFolder)
    , m_nameLabel(new QLabel(this))
    , m_version(new KeyVersionField(keys, errors, this))
    , m_algorithm(new QComboBox(this))
    , m_source(new ManifestSource(this))
    , m_signing(new ManifestSigning(keys, this))
    , m_table(new QTableView(this))
    , m_bar(new QProgressBar(this))
    , m_progress(new FieldMessage(this))
    , m_pause(new QPushButton(tr("&Pause"), this))
    , m_journal(new FieldMessage(this))
    , m_release(new SigningRelease(guard,
                                   tr("Compared is the SHA-256 of the list itself, as sha256sum prints it. The files of a "
                                      "folder are hashed first; their list can be saved below."),
                                   this))
    , m_save(new ManifestSave(*m_signing, this))
{
    setCloseText(tr("Close"));
    setMinimumSize(760, 560);
    resize(900, 640);
    buildForm();
    buildTable();
    connectParts();
    showProgress();
    m_source->setFocus();
}

ManifestDialog::~ManifestDialog()
{
    // The field ends its editing when it loses the focus with the window, which is no dialog of this class any more then.
    m_source->disconnect(this);
}

void ManifestDialog::buildForm()
{
    useFixedFont(m_nameLabel);
    m_nameLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nameLabel->setTextFormat(Qt::PlainText);
    m_nameLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addFormRow(form(), tr("Key:"), m_nameLabel);
    addFormRow(form(), tr("Versio&n:"), m_version->box());
    form()->addRow(QString(), m_version);
    addFormRow(form(), tr("List or folde&r:"), m_source, m_source->lineEdit());
    addFormRow(form(), tr("&Algorithm:"), m_algorithm);
}

void ManifestDialog::buildTable()
{
    m_table->setModel(m_signing);
    m_table->setAccessibleName(tr("Files to sign"));
    showAsRows(*m_table);
    m_table->setTextElideMode(Qt::ElideMiddle);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(ManifestSigning::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ManifestSigning::DigestColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(ManifestSigning::StateColumn, QHeaderView::Interactive);
    const int digit = m_table->fontMetrics().horizontalAdvance(u'0');
    header->resizeSection(ManifestSigning::DigestColumn, 20 * digit);
    header->resizeSection(ManifestSigning::StateColumn, 34 * digit);
    m_bar->setAccessibleName(tr("Progress of signing"));
    m_bar->setTextVisible(false);
    m_bar->hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_bar);
    body()->addWidget(m_progress);
    body()->addWidget(m_journal);
    body()->addWidget(m_release);
    body()->addWidget(m_save);
    addButton(m_pause);
    m_progress->setDescribed(m_table);
}

void ManifestDialog::connectParts()
{
    connect(m_version, &KeyVersionField::changed, this, &ManifestDialog::useKey);
    connect(m_source, &ManifestSource::changed, this, &ManifestDialog::useSource);
    connect(m_source, &ManifestSource::failed, &m_errors, &ErrorLogModel::append);
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, &ManifestDialog::prepare);
    connect(m_pause, &QPushButton::clicked, m_signing, &ManifestSigning::pause);
    connect(m_signing, &ManifestSigning::changed, this, &ManifestDialog::showRun);
    connect(m_release, &SigningRelease::changed, this, &ManifestDialog::updateAction);
    connect(m_signing, &ManifestSigning::signatureGiven, this, &ManifestDialog::tellSignature);
    connect(m_signing, &ManifestSigning::stopped, this, [this](const ApiError &error) { fail(error); });
    connect(m_signing, &ManifestSigning::signedElsewhere, this, [this] {
        failureMessage()->setMessage(MessageKind::Error, tr("This list is being signed in another window."));
    });
    connect(m_signing, &ManifestSigning::lineFailed, this,
            [this](int, const ApiError &error) { m_errors.append(error); });
    connect(m_save, &ManifestSave::failed, &m_errors, &ErrorLogModel::append);
    connect(m_save, &ManifestSave::savingChanged, this, &ManifestDialog::updateAction);
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &ManifestDialog::showProgress);
}

void ManifestDialog::setKey(const QString &name, const QString &version)
{
    m_nameLabel->setText(name);
    m_nameLabel->setToolTip(name.toHtmlEscaped());
    setWindowTitle(tr("Sign a manifest with %1").arg(name));
    m_release->setKeyName(name);
    m_version->setKey(name, version);
}

} // namespace vault
