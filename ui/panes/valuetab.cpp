// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/valuetab.h"

#include "models/errorlogmodel.h"
#include "network/crypto/secretfilewriting.h"
#include "network/keyvault/secretclient.h"
#include "ui/errortext.h"
#include "ui/panes/panefailure.h"
#include "ui/secrets/certificatesummarizing.h"
#include "ui/secrets/certificatesummaryview.h"
#include "ui/secrets/savefiledialog.h"
#include "ui/secrets/valuestatus.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maskedvalue.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

ValueTab::ValueTab(SecretClient &secrets, SecretClipboard &clipboard, ErrorLogModel &errors, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_errors(errors)
    , m_progress(new ProgressLine(this))
    , m_value(new MaskedValue(clipboard, this))
    , m_failure(new PaneFailure(this))
    , m_status(new ValueStatus(this))
    , m_summary(new CertificateSummaryView(this))
    , m_save(new QPushButton(icon("file"_L1), tr("Save to a file…"), this))
    , m_message(new FieldMessage(this))
    , m_note(new WrappedLabel(tr("The value is fetched only when you reveal it (Ctrl+R), copy it (Ctrl+B) or save it. It hides "
                                "again after a while and leaves the clipboard again."),
                             this))
{
    m_message->setDescribed(m_save);
    arrange();
    listenTo(clipboard);
    connect(m_value, &MaskedValue::revealedChanged, this, &ValueTab::updateRevealed);
    connect(m_value, &MaskedValue::valueWanted, this, &ValueTab::fetch);
    connect(m_status, &ValueStatus::marksWanted, m_value, &MaskedValue::setMarksShown);
    connect(m_save, &QPushButton::clicked, this, &ValueTab::save);
    connect(m_failure, &PaneFailure::retryRequested, this, &ValueTab::fetch);
}

ValueTab::~ValueTab()
{
    // A shown value hides while the widgets go, and would tell it here.
    disconnect(m_value, nullptr, this, nullptr);
}

void ValueTab::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 8);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_failure, m_summary, m_value, m_status})
        layout->addWidget(part);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    layout->addWidget(m_note);
    layout->addStretch(1);
}

void ValueTab::listenTo(const SecretClipboard &clipboard)
{
    connect(&clipboard, &SecretClipboard::copied, this, &ValueTab::tellCopied);
    connect(&clipboard, &SecretClipboard::cleared, this,
            [this] { m_message->setMessage(MessageKind::Ok, tr("The clipboard was cleared.")); });
    connect(&clipboard, &SecretClipboard::clearingDelayed, this, [this] {
        m_message->setMessage(MessageKind::Warning,
                              tr("The clipboard could not be looked at while another window was in front. It is cleared "
                                 "when you come back here."));
    });
    connect(&clipboard, &SecretClipboard::clearingFailed, this,
            [this] { m_message->setMessage(MessageKind::Warning, SecretClipboard::notClearedText()); });
}

void ValueTab::tellCopied(std::chrono::seconds lifetime)
{
    m_message->setMessage(MessageKind::Ok, tr("Copied. It leaves the clipboard in %Ln s, unless something else was "
                                              "copied by then.", nullptr, int(lifetime.count())));
}

void ValueTab::updateRevealed(bool revealed)
{
    // Shown, the value takes the room; hidden, it is one line at the top.
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->setStretchFactor(m_value, revealed ? 1 : 0);
    box->setStretch(box->count() - 1, revealed ? 0 : 1);
    m_note->setVisible(!revealed);
    if (!revealed) {
        m_status->clear();
        return;
    }
    m_status->show(m_value->value().view(), syntaxOf(m_value->value().view(), m_contentType));
    summarize();
}

void ValueTab::summarize()
{
    if (!isCertificateContentType(m_contentType) || m_summary->isVisibleTo(this))
        return;
    auto summarizing = summarizeInBackground(m_value->value().clone(), m_contentType);
    m_summarizing = CancelGuard(summarizing);
    summarizing.then(this, [this, number = m_fetchNumber](const SummaryResult &result) {
        if (number != m_fetchNumber)
            return;
        if (result)
            m_summary->show(*result, QDateTime::currentSecsSinceEpoch());
        else
            m_summary->show(result.error());
    });
}

void ValueTab::setSecret(const QString &name, const QString &version)
{
    if (name == m_name && version == m_version)
        return;
    clear();
    m_name = name;
    m_version = version;
}

void ValueTab::clear()
{
    m_fetch.cancel();
    ++m_fetchNumber;
    m_isFetching = false;
    m_progress->setActive(false);
    m_value->clear();
    m_failure->clear();
    m_summarizing.cancel();
    m_summary->clear();
    m_message->clear();
    m_isSaveWanted = false;
    m_tags.clear();
    m_contentType.clear();
    m_name.clear();
    m_version.clear();
}

bool ValueTab::isBusy() const
{
    return m_isFetching;
}

void ValueTab::toggleRevealed()
{
    m_value->setRevealed(!m_value->isRevealed());
}

void ValueTab::copy()
{
    m_value->copy();
}

void ValueTab::save()
{
    m_message->clear();
    if (m_value->hasValue()) {
        askForFile();
        return;
    }
    m_isSaveWanted = true;
    fetch();
}

void ValueTab::askForFile()
{
    const SecretFileForm form = fileFormOf(m_tags, m_contentType);
    if (!form.unknownTag.isEmpty())
        m_message->setMessage(MessageKind::Warning,
                              tr("The tag file-encoding says “%1”, which is unknown here: the text is saved as it is.")
                                  .arg(form.unknownTag));
    askForSecretFile(this, suggestedFileName(m_name, m_contentType, form.encoding), form.encoding,
                     [this, number = m_fetchNumber](const QString &path, SecretFileEncoding encoding) {
                         // Another secret may have been chosen while the dialog was open.
                         if (number == m_fetchNumber)
                             saveTo(path, encoding);
                     });
}

void ValueTab::saveTo(const QString &path, SecretFileEncoding encoding)
{
    if (!m_value->hasValue())
        return;
    const std::optional<SecretBuffer> content = fileBytesOf(m_value->value(), encoding);
    if (!content) {
        m_message->setMessage(MessageKind::Error,
                              tr("The value is no %1, so nothing was saved. Save again and choose “The text as it is”.")
                                  .arg(nameOf(encoding)));
        return;
    }
    const QString failure = writeSecretFile(path, *content);
    const QString shownPath = QDir::toNativeSeparators(path);
    if (!failure.isEmpty()) {
        const ApiError error = ApiError::refused(ErrorReason::FileUnwritable, failure, m_name);
        m_message->setMessage(MessageKind::Error, fieldText(error));
        m_errors.append(error);
        return;
    }
    m_message->setMessage(MessageKind::Ok, tr("Saved as %1. Only you may read the file.").arg(shownPath));
}

void ValueTab::fetch()
{
    if (m_isFetching || m_name.isEmpty())
        return;
    m_isFetching = true;
    m_progress->setActive(true);
    m_failure->clear();
    auto fetching = m_secrets.get(m_name, m_version);
    m_fetch = CancelGuard(fetching);
    fetching.then(this, [this, number = ++m_fetchNumber](Result<SecretBundle> result) {
        // The value of a secret that is no longer shown is wiped with the result.
        if (number == m_fetchNumber)
            take(std::move(result));
    });
}

void ValueTab::take(Result<SecretBundle> result)
{
    m_isFetching = false;
    m_progress->setActive(false);
    if (!result) {
        m_isSaveWanted = false;
        m_failure->show(result.error());
        m_errors.append(result.error());
        return;
    }
    m_tags = result->properties.tags;
    m_contentType = result->properties.contentType;
    m_value->setSyntax(syntaxOf(result->value->view(), m_contentType));
    m_value->setValue(std::move(*result->value));
    Q_EMIT propertiesArrived(result->properties, result->keyId);
    if (std::exchange(m_isSaveWanted, false))
        askForFile();
}

} // namespace vault
