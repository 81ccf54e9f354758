// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/jwssource.h"

#include "network/crypto/regularfile.h"
#include "ui/errortext.h"
#include "ui/signing/exacttext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vault {

JwsSource::JwsSource(QWidget *parent)
    : SigningSource(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_namesKey(new QCheckBox(tr("Name the ke&y in the header (kid)"), this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    auto *file = new QPushButton(tr("Payload &from a file…"), this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    top->addWidget(createFormLabel(tr("&Payload:"), m_edit, this), 1);
    top->addWidget(file);
    layout->addLayout(top);
    layout->addWidget(m_edit);
    layout->addWidget(m_namesKey);
    layout->addWidget(m_message);
    useFixedFont(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setAcceptDrops(false);
    m_edit->setPlaceholderText(tr("The payload as text, for example JSON claims"));
    m_edit->setFixedHeight(6 * QFontMetrics(m_edit->font()).lineSpacing() + 14);
    m_namesKey->setChecked(true);
    setFocusProxy(m_edit);
    m_message->setDescribed(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_file.clear();
        m_content.clear();
        prepare();
    });
    connect(m_namesKey, &QCheckBox::toggled, this, &JwsSource::prepare);
    connect(file, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("File that is the payload"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &JwsSource::readFile);
        dialog->open();
    });
    prepare();
}

void JwsSource::setTarget(const SigningTarget &target)
{
    m_target = target;
    prepare();
}

bool JwsSource::takeFiles(const QStringList &paths)
{
    readFile(paths.constFirst());
    return true;
}

void JwsSource::readFile(const QString &path)
{
    RegularFile file;
    if (!file.open(path)) {
        const ApiError error = ApiError::refused(ErrorReason::FileUnreadable, file.errorWords());
        m_message->setMessage(MessageKind::Error, fieldText(error));
        Q_EMIT failed(error);
        return;
    }
    QByteArray content(std::min<qint64>(file.size(), longestPayload) + 1, '\0');
    const qint64 count = file.readFully(content.data(), content.size());
    if (file.size() <= longestPayload && (count != file.size() || !file.isUnchanged())) {
        const ApiError error = ApiError::refused(ErrorReason::FileChanged, {}, QFileInfo(path).fileName());
        m_message->setMessage(MessageKind::Error, fieldText(error));
        Q_EMIT failed(error);
        return;
    }
    content.truncate(count);
    {
        const QSignalBlocker blocker(m_edit);
        m_edit->clear();
    }
    m_file = path;
    m_content = content;
    prepare();
}

void JwsSource::prepare()
{
    m_prepared.reset();
    m_problem.clear();
    const QByteArray payload = m_file.isEmpty() ? exactText(*m_edit).toUtf8() : m_content;
    if (payload.isEmpty() && m_file.isEmpty()) {
        m_problem = tr("Type a payload or choose its file.");
        m_message->setMessage(MessageKind::Hint, tr("The result is a JSON Web Signature in compact form (RFC 7515)."));
    } else if (payload.size() > longestPayload) {
        m_problem = tr("A payload holds at most %1. Sign the file itself instead.")
                        .arg(QLocale().formattedDataSize(longestPayload));
        m_message->setMessage(MessageKind::Error, m_problem);
    } else if (!m_target.key || !m_target.algorithm) {
        m_problem = tr("A JWS needs a key that may be read.");
        m_message->setMessage(MessageKind::Hint, m_problem);
    } else {
        const auto prepared = prepareJws(m_target.key->key, m_target.algorithm->name,
                                         m_namesKey->isChecked() ? m_target.keyId : QString(), payload);
        if (prepared) {
            m_prepared = *prepared;
            const QString what = m_file.isEmpty() ? tr("The text") : QFileInfo(m_file).fileName();
            //: %1 is "The text" or a file's name, %2 a size, %3 a hash.
            m_message->setMessage(MessageKind::Ok, tr("%1, %2. The vault signs the %3 of header and payload.")
                                      .arg(what, QLocale().formattedDataSize(payload.size()), hashName(m_target.algorithm->hash)));
        } else {
            m_problem = fieldText(prepared.error());
            m_message->setMessage(MessageKind::Error, m_problem);
        }
    }
    Q_EMIT changed();
}

QList<SigningTask> JwsSource::tasks()
{
    if (!m_prepared)
        return {};
    return {{SignedForm::Jws, m_prepared->digest, m_file, m_prepared, {}}};
}

} // namespace vault
