// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/certificatesummaryview.h"

#include "ui/widgets/copyfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vault {
namespace {

constexpr std::int64_t secondsInADay = 86'400;
constexpr int soonDays = 30;

QString dateText(std::int64_t seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds);
    //: %1 is date and time, %2 the time zone.
    return QCoreApplication::translate("vault::CertificateSummaryView", "%1 %2")
        .arg(QLocale().toString(time, QLocale::ShortFormat), time.timeZoneAbbreviation());
}

QString problemText(CertificateProblem problem)
{
    switch (problem) {
    case CertificateProblem::NotBase64:
        return CertificateSummaryView::tr("The value is no base64, so there is no certificate to summarise.");
    case CertificateProblem::NotPkcs12: return CertificateSummaryView::tr("The value holds no PKCS#12.");
    case CertificateProblem::PassphraseNeeded:
        return CertificateSummaryView::tr("The PKCS#12 has a passphrase: it cannot be summarised here.");
    case CertificateProblem::TooManyRounds:
        return CertificateSummaryView::tr("The PKCS#12 asks for so many rounds of hashing that it was not opened.");
    case CertificateProblem::Unsupported:
        return CertificateSummaryView::tr("The PKCS#12 uses a cipher that is not offered here, often RC2.");
    case CertificateProblem::NoCertificate: break;
    }
    return CertificateSummaryView::tr("The value holds no certificate.");
}

} // namespace

QString validityText(const CertificateSummary &summary, std::int64_t now)
{
    const QString from = dateText(summary.notBefore);
    const QString until = dateText(summary.notAfter);
    if (now < summary.notBefore)
        return CertificateSummaryView::tr("Not yet valid: from %1 until %2").arg(from, until);
    if (now > summary.notAfter)
        return CertificateSummaryView::tr("Expired: was valid from %1 until %2").arg(from, until);
    const int days = int(std::min<std::int64_t>((summary.notAfter - now) / secondsInADay, soonDays));
    if (days <= 1)
        return CertificateSummaryView::tr("Expires within two days: valid from %1 until %2").arg(from, until);
    if (days < soonDays)
        return CertificateSummaryView::tr("Expires in %Ln days: valid from %1 until %2", nullptr, days).arg(from, until);
    return CertificateSummaryView::tr("Valid from %1 until %2").arg(from, until);
}

CertificateSummaryView::CertificateSummaryView(QWidget *parent)
    : QFrame(parent)
    , m_heading(new WrappedLabel(this))
    , m_form(new QFormLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Certificate in the value"));
    m_heading->setTextFormat(Qt::PlainText);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(4);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addLayout(m_form);
    hide();
}

void CertificateSummaryView::addRow(const QString &label, const QString &text)
{
    auto *value = new WrappedLabel(text, this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::StrongFocus);
    value->setAccessibleName(label);
    value->setAccessibleDescription(text);
    value->setMinimumWidth(60);
    //: %1 is what the row is about: "Subject".
    m_form->addRow(tr("%1:").arg(label), value);
}

void CertificateSummaryView::addCopyRow(const QString &label, const QString &text)
{
    auto *value = new CopyField(this);
    value->setLabel(label);
    value->setText(text);
    m_form->addRow(tr("%1:").arg(label), value);
}

void CertificateSummaryView::show(const CertificateSummary &summary, std::int64_t now)
{
    clear();
    QString heading = summary.certificateCount == 1
        ? tr("The value holds one certificate.")
        : tr("The value holds %Ln certificates.", nullptr, summary.certificateCount);
    if (!summary.hasPrivateKey)
        heading += u' ' + tr("There is no private key beside it.");
    else if (!summary.keyFits)
        heading += u' ' + tr("The private key is not the certificate's, or it is encrypted.");
    m_heading->setText(heading);
    addRow(tr("Subject"), summary.subject.isEmpty() ? tr("(none)") : summary.subject);
    addRow(tr("Issuer"), summary.isSelfSigned ? tr("Itself (self-signed)") : summary.issuer);
    addRow(tr("Validity"), validityText(summary, now));
    addRow(tr("Key"), summary.keyType);
    addCopyRow(tr("Serial number"), summary.serialNumber);
    addCopyRow(tr("Thumbprint (SHA-1)"), summary.thumbprint);
    if (!summary.chain.isEmpty())
        addRow(tr("Chain"), summary.chain.join(u'\n'));
    setVisible(true);
}

void CertificateSummaryView::show(CertificateProblem problem)
{
    clear();
    m_heading->setText(problemText(problem));
    setVisible(true);
}

void CertificateSummaryView::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_heading->clear();
    hide();
}

} // namespace vault
