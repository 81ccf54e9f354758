// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/browserdialog.h"

#include "ui/signin/countdownlabel.h"
#include "ui/signin/webaddress.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/progressline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

BrowserDialog::BrowserDialog(SignInPrompt &prompt, const WindowServices &services, ErrorLogModel *errors, QWidget *parent)
    : SignInPromptDialog(tr("&Open again"), prompt, errors, parent)
    , m_openUrl(services.openUrl)
    , m_url(prompt.url)
    , m_state(new QLabel(tr("Waiting for your browser"), this))
    , m_link(new CopyField(this))
{
    setHeading(tr("The sign-in page for %1 opens in your browser. Sign in there; this window then goes on by itself.")
                   .arg(prompt.vaultHost));
    // Before the page wants a password: whose it should be.
    addFact(tr("&Authority:"), prompt.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString());
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    auto *copy = new QPushButton(tr("Copy &link"), this);
    copy->setAutoDefault(false);
    auto *progress = new ProgressLine(this);
    progress->setActive(true);
    m_link->setLabel(tr("Sign-in link"));
    m_link->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    if (prompt.expiresAt != 0)
        line->addWidget(new CountdownLabel(prompt.expiresAt, services.now, this));
    auto *links = new QHBoxLayout;
    links->setSpacing(8);
    links->addWidget(m_link, 1);
    links->addWidget(copy);
    links->addStretch(0);
    body()->addSpacing(8);
    body()->addLayout(line);
    body()->addWidget(progress);
    body()->addLayout(links);
    connect(copy, &QPushButton::clicked, this, &BrowserDialog::copyLink);
    actionButton()->setFocus();
}

void BrowserDialog::openBrowser()
{
    const bool isOpened = isWebAddress(m_url) && m_openUrl(m_url);
    m_link->setVisible(!isOpened);
    if (isOpened) {
        m_state->setText(tr("Waiting for your browser"));
        failureMessage()->clear();
        return;
    }
    m_state->setText(tr("Waiting for the link to be opened"));
    m_link->setText(m_url.toString(QUrl::FullyEncoded));
    failureMessage()->setMessage(MessageKind::Error,
                                 tr("The browser could not be opened. Copy the link and open it yourself, in a browser on "
                                    "this computer: it leads back to this program."));
}

void BrowserDialog::copyLink()
{
    QGuiApplication::clipboard()->setText(m_url.toString(QUrl::FullyEncoded));
}

} // namespace vault
