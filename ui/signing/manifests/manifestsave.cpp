// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/manifests/manifestsave.h"

#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QString nameFor(ManifestSave::Form form)
{
    switch (form) {
    case ManifestSave::SignatureFiles: return {};
    case ManifestSave::SignedList: return u"signed.json"_s;
    case ManifestSave::Summary: return u"signing-summary.csv"_s;
    case ManifestSave::DigestList: return u"checksums.txt"_s;
    }
    return {};
}

} // namespace

ManifestSave::ManifestSave(ManifestSigning &signing, QWidget *parent)
    : QWidget(parent)
    , m_signing(signing)
    , m_form(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_message(new FieldMessage(this))
{
    m_form->addItem(tr("A .sig file for each"));
    m_form->addItem(tr("One signed list (JSON)"));
    m_form->addItem(tr("A summary of every line (CSV)"));
    m_form->addItem(tr("The digests (as sha256sum)"));
    m_choose->setAutoDefault(false);
    m_save->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(createFormLabel(tr("Sa&ve as:"), m_form, this));
    row->addWidget(m_form);
    row->addWidget(createFormLabel(tr("In&to:"), m_path, this));
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_message);
    m_message->setDescribed(m_save);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ManifestSave::useForm);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_message->clear();
        check();
    });
    connect(&m_signing, &ManifestSigning::changed, this, &ManifestSave::check);
    connect(m_choose, &QPushButton::clicked, this, &ManifestSave::choose);
    connect(m_save, &QPushButton::clicked, this, &ManifestSave::save);
    check();
}

ManifestSave::Form ManifestSave::form() const
{
    return Form(m_form->currentIndex());
}

void ManifestSave::propose(const QString &folder)
{
    m_folder = folder;
    useForm();
}

void ManifestSave::useForm()
{
    const QString name = nameFor(form());
    const QString path = m_folder.isEmpty() || name.isEmpty() ? m_folder : QDir(m_folder).filePath(name);
    m_path->setText(QDir::toNativeSeparators(path));
    m_message->clear();
    check();
}

void ManifestSave::choose()
{
    const bool isFolder = form() == SignatureFiles;
    auto *dialog = new QFileDialog(window(), isFolder ? tr("Choose the folder for the signatures") : tr("Choose the file"),
                                   QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isFolder ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, isFolder);
    if (!isFolder)
        dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ManifestSave::check()
{
    const bool hasSignature = m_signing.countOf(ManifestLineState::Signed) > 0;
    const bool hasContent = form() == Summary ? m_signing.rowCount() > 0
        : form() == DigestList               ? m_signing.hashedCount() > 0
                                             : hasSignature;
    const QFileInfo info(QDir::fromNativeSeparators(m_path->text()));
    m_save->setEnabled(!m_isSaving && !m_signing.isRunning() && hasContent && info.isAbsolute());
    if (m_message->text().isEmpty() && form() != SignatureFiles && info.isFile())
        m_message->setMessage(MessageKind::Hint, tr("The file that is there is replaced."));
}

void ManifestSave::setSaving(bool saving)
{
    m_isSaving = saving;
    check();
    Q_EMIT savingChanged();
}

void ManifestSave::save()
{
    const QString path = QDir::fromNativeSeparators(m_path->text());
    m_message->setMessage(MessageKind::Hint, tr("Saving…"));
    setSaving(true);
    if (form() == SignatureFiles)
        saveSignatures(path);
    else
        saveFile(path);
}

void ManifestSave::saveFile(const QString &path)
{
    auto writing = form() == SignedList ? writeSignedList(m_signing, path)
        : form() == Summary             ? writeManifestSummary(m_signing, path)
                                        : writeDigestList(m_signing, path);
    m_writing = CancelGuard(writing);
    writing.then(this, [this, path](const Result<void> &result) {
        setSaving(false);
        if (!result) {
            tell(result.error());
            return;
        }
        m_message->setMessage(MessageKind::Ok, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        Q_EMIT saved();
    });
}

void ManifestSave::saveSignatures(const QString &folder)
{
    auto writing = writeSignatureFiles(m_signing, folder);
    m_writing = CancelGuard(writing);
    writing.then(this, [this](const Result<ManifestFilesWritten> &result) {
        setSaving(false);
        if (!result) {
            tell(result.error());
            return;
        }
        QString written = result->written == 1 ? tr("1 file written.") : tr("%Ln files written.", nullptr, result->written);
        if (result->renamed > 0)
            written += u' ' + tr("Some have another name, because other files stand there.");
        if (result->refused.isEmpty()) {
            m_message->setMessage(MessageKind::Ok, written);
        } else {
            constexpr qsizetype shown = 3;
            QString names = result->refused.first(std::min(shown, result->refused.size())).join(", "_L1);
            if (result->refused.size() > shown)
                names += u", …"_s;
            m_message->setMessage(MessageKind::Warning,
                                  //: %1 says how many files were written, %2 are names of files.
                                  tr("%1 Left out, because the name leads out of the folder: %2.").arg(written, names));
        }
        Q_EMIT saved();
    });
}

void ManifestSave::tell(const ApiError &error)
{
    Q_EMIT failed(error);
    m_message->setMessage(MessageKind::Error, fieldText(error));
}

} // namespace vault
