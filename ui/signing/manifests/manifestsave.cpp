// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/manifests/manifestsave.h"

#include "network/connections/wholefile.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

ManifestSave::ManifestSave(ManifestSigning &signing, QWidget *parent)
    : QWidget(parent)
    , m_signing(signing)
    , m_form(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_message(new FieldMessage(this))
{
    m_form->addItem(tr("A .sig file for each"));
    m_form->addItem(tr("One signed list (JSON)"));
    m_save->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(createFormLabel(tr("Sa&ve as:"), m_form, this));
    row->addWidget(m_form);
    row->addWidget(createFormLabel(tr("In&to:"), m_path, this));
    row->addWidget(m_path, 1);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_message);
    m_message->setDescribed(m_save);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ManifestSave::useForm);
    connect(m_path, &QLineEdit::textChanged, this, &ManifestSave::check);
    connect(&m_signing, &ManifestSigning::changed, this, &ManifestSave::check);
    connect(m_save, &QPushButton::clicked, this, &ManifestSave::save);
    check();
}

void ManifestSave::propose(const QString &folder)
{
    m_folder = folder;
    useForm();
}

void ManifestSave::useForm()
{
    const QString path = m_form->currentIndex() == 0 ? m_folder : QDir(m_folder).filePath(u"signed.json"_s);
    m_path->setText(QDir::toNativeSeparators(path));
    m_message->clear();
}

void ManifestSave::check()
{
    m_save->setEnabled(!m_signing.isRunning() && m_signing.countOf(ManifestLineState::Signed) > 0
                       && QFileInfo(QDir::fromNativeSeparators(m_path->text())).isAbsolute());
}

void ManifestSave::save()
{
    const QList<ManifestSignature> signatures = signaturesOf(m_signing);
    const QString path = QDir::fromNativeSeparators(m_path->text());
    if (m_form->currentIndex() == 1) {
        const auto written
            = writeWholeFile(path, signedListJson(m_signing.task(), signatures), FileAudience::AsTheSystemSays);
        if (!written) {
            tell(written.error());
            return;
        }
        m_message->setMessage(MessageKind::Ok, tr("Saved as %1.").arg(m_path->text()));
        Q_EMIT saved();
        return;
    }
    m_save->setEnabled(false);
    auto writing = writeSignatureFiles(m_signing.task(), signatures, path);
    m_writing = CancelGuard(writing);
    writing.then(this, [this](const Result<ManifestFilesWritten> &result) {
        check();
        if (!result) {
            tell(result.error());
            return;
        }
        const QString written = tr("%n file(s) written.", nullptr, result->written);
        if (result->refused.isEmpty())
            m_message->setMessage(MessageKind::Ok, written);
        else
            m_message->setMessage(MessageKind::Warning,
                                  //: %1 says how many files were written, %2 is a file's name.
                                  tr("%1 Left out, because its name leads out of the folder: %2.")
                                      .arg(written, result->refused.join(", "_L1)));
        Q_EMIT saved();
    });
}

void ManifestSave::tell(const ApiError &error)
{
    Q_EMIT failed(error);
    m_message->setMessage(MessageKind::Error, fieldText(error));
}

} // namespace vault
