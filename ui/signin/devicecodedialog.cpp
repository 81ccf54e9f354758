// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/devicecodedialog.h"

#include "ui/signin/countdownlabel.h"
#include "ui/signin/webaddress.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Letter by letter, so that a screen reader does not try to speak a word.
QString spelled(const QString &code)
{
    QStringList letters;
    for (const QChar letter : code)
        letters.append(letter == u'-' ? DeviceCodeDialog::tr("dash") : QString(letter));
    return letters.join(u' ');
}

} // namespace

DeviceCodeDialog::DeviceCodeDialog(SignInPrompt &prompt, const WindowServices &services, ErrorLogModel *errors,
                                   QWidget *parent)
    : SignInPromptDialog(tr("&Open page"), prompt, errors, parent), m_openUrl(services.openUrl), m_url(prompt.url)
{
    setHeading(tr("To sign in for %1, open the page below on this computer or any other device and type this code there.")
                   .arg(prompt.vaultHost));
    body()->insertWidget(1, makeCodeRow(prompt.userCode));
    addFact(tr("&Page:"), m_url.toString(QUrl::FullyEncoded));
    if (prompt.expiresAt != 0)
        body()->addWidget(new CountdownLabel(prompt.expiresAt, services.now, this), 0, Qt::AlignRight);
    //: Read aloud; %1 is a code, letter by letter.
    actionButton()->setAccessibleDescription(tr("The code is %1").arg(spelled(prompt.userCode)));
    actionButton()->setFocus();
}

QWidget *DeviceCodeDialog::makeCodeRow(const QString &code)
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *shown = new QLabel(code, frame);
    shown->setTextFormat(Qt::PlainText);
    shown->setAlignment(Qt::AlignCenter);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(tr("Code: %1").arg(spelled(code)));
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * (code.size() <= 12 ? 2.8 : 1.4));
    large.setBold(true);
    large.setLetterSpacing(QFont::PercentageSpacing, 118);
    shown->setFont(large);

    auto *copy = new QPushButton(icon("copy"_L1), tr("&Copy code"), frame);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [copy, code] {
        QGuiApplication::clipboard()->setText(code);
        copy->setIcon(icon("check"_L1));
        QTimer::singleShot(1500ms, copy, [copy] { copy->setIcon(icon("copy"_L1)); });
    });
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(shown, 1);
    row->addWidget(copy);
    return frame;
}

void DeviceCodeDialog::submit()
{
    if (isWebAddress(m_url) && m_openUrl(m_url))
        return;
    failureMessage()->setMessage(MessageKind::Error,
                                 tr("The browser could not be opened. Copy the page's address and open it yourself."));
}

} // namespace vault
