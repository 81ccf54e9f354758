// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/errordetail.h"

#include "models/datetext.h"
#include "models/tooltiptext.h"
#include "ui/errorfacts.h"
#include "ui/errortext.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/wrappedlabel.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

namespace vault {
namespace {

constexpr int rawBodyLines = 10;

/// Plain text always: what a server sent is never read as markup.
QLabel *selectableLabel(const QString &accessibleName, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty("fact", accessibleName);
    return label;
}

/// The accessible name of a fact says what it is and what it holds.
void setFact(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(label->property("fact").toString(), text));
    label->setVisible(!text.isEmpty());
}

} // namespace

ErrorDetail::ErrorDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Details of the failure"));

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    buildHead(layout);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    layout->addLayout(m_facts);
    buildRawBody(layout);
    layout->addStretch(1);
    setWidget(content);
}

void ErrorDetail::buildHead(QVBoxLayout *layout)
{
    QWidget *content = layout->parentWidget();
    m_badge = new StatusBadge(content);
    m_status = selectableLabel(tr("Status"), content);
    QFont bold = m_status->font();
    bold.setWeight(QFont::DemiBold);
    m_status->setFont(bold);
    m_foreign = new StatusBadge(content);
    m_foreign->setPill({tr("Not from the vault"), QStringLiteral("warning"), Accent::Warning});
    m_codes = selectableLabel(tr("Code"), content);
    m_codes->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_badge);
    head->addWidget(m_foreign);
    head->addWidget(m_status, 1);
    layout->addLayout(head);
    layout->addWidget(m_codes);

    m_whatHappened = selectableLabel(tr("What happened"), content);
    m_whatHappened->setFont(bold);
    m_why = selectableLabel(tr("Why"), content);
    m_whatToDo = selectableLabel(tr("What to do"), content);
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(4);
    for (QLabel *label : {m_whatHappened, m_why, m_whatToDo})
        sentences->addWidget(label);
    layout->addLayout(sentences);

    m_messageTitle = new QLabel(content);
    m_messageTitle->setForegroundRole(QPalette::PlaceholderText);
    m_message = selectableLabel(tr("Message"), content);
    auto *message = new QVBoxLayout;
    message->setSpacing(2);
    message->addWidget(m_messageTitle);
    message->addWidget(m_message);
    layout->addLayout(message);
}

void ErrorDetail::buildRawBody(QVBoxLayout *layout)
{
    m_rawBodyButton = new QToolButton(layout->parentWidget());
    m_rawBodyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rawBodyButton->setAutoRaise(true);
    m_rawBodyButton->setCheckable(true);
    m_rawBody = new QPlainTextEdit(layout->parentWidget());
    m_rawBody->setReadOnly(true);
    m_rawBody->setUndoRedoEnabled(false);
    m_rawBody->setTabChangesFocus(true);
    m_rawBody->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rawBody->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_rawBody->setWordWrapMode(QTextOption::WrapAnywhere);
    m_rawBody->setFixedHeight(rawBodyLines * m_rawBody->fontMetrics().lineSpacing() + 12);
    m_rawBody->setAccessibleName(tr("Raw body"));
    layout->addWidget(m_rawBodyButton, 0, Qt::AlignLeft);
    layout->addWidget(m_rawBody);
    connect(m_rawBodyButton, &QToolButton::toggled, this, &ErrorDetail::setRawBodyVisible);
    setRawBodyVisible(false);
}

void ErrorDetail::showError(const ApiError &error, const QString &vault)
{
    const ErrorText text = describe(error);
    const bool isForeign = error.reason == ErrorReason::ForeignBody;
    m_badge->setStatus(error.statusClass());
    setFact(m_status, error.httpStatus ? statusText(error) : text.headline);
    m_status->setWordWrap(error.httpStatus == 0);
    m_foreign->setVisible(isForeign);
    setFact(m_codes, codesText(error));
    setFact(m_whatHappened, text.whatHappened);
    setFact(m_why, text.why);
    setFact(m_whatToDo, text.whatToDo);

    m_messageTitle->setText(isForeign ? tr("Start of the answer") : tr("The vault's message"));
    setFact(m_message, isForeign ? error.foreignText : error.message.trimmed());
    m_messageTitle->setVisible(m_message->isVisibleTo(m_message->parentWidget()));
    fillFacts(error, vault);
    showRawBody(error);
    verticalScrollBar()->setValue(0);
}

void ErrorDetail::addFact(const QString &label, const QString &value, const QString &toolTip)
{
    if (value.isEmpty())
        return;
    auto *text = selectableLabel(label, widget());
    setFact(text, value);
    text->setToolTip(plainToolTip(toolTip));
    auto *title = new QLabel(label, widget());
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setBuddy(text);
    m_facts->addRow(title, text);
}

void ErrorDetail::fillFacts(const ApiError &error, const QString &vault)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto addCopyable = [this](const QString &label, const QString &value) {
        if (value.isEmpty())
            return;
        auto *field = new CopyField(widget());
        field->setLabel(label);
        field->setText(value);
        auto *title = new QLabel(label, widget());
        title->setForegroundRole(QPalette::PlaceholderText);
        title->setBuddy(field);
        m_facts->addRow(title, field);
    };
    addFact(tr("Vault"), vault);
    addFact(tr("Operation"), operationWithObject(error));
    addFact(tr("Detail"), untoldDetail(error));
    addCopyable(tr("Request"), QStringLiteral("%1 %2").arg(QString::fromLatin1(error.method), error.url).trimmed());
    addCopyable(tr("Request id"), error.requestId);
    addCopyable(tr("Client request id"), error.clientRequestId);
    const qint64 seconds = error.utc.toSecsSinceEpoch();
    addFact(tr("Time"), error.utc.isValid() ? exactDate(seconds) : QString(), exactDateUtc(seconds));
    if (error.retryAfter)
        addFact(tr("Retry after"), tr("%1 s").arg(error.retryAfter->count()));
    addFact(tr("Redirected to"), error.redirectTarget);
    addFact(tr("Authority"), error.authority);
    addFact(tr("Resource"), error.resource);
    addFact(tr("Content type"), error.contentType);
    addFact(tr("Proxy"), error.proxy);
}

void ErrorDetail::showRawBody(const ApiError &error)
{
    m_rawBody->setPlainText(QString::fromUtf8(error.rawBody));
    //: %1 is a size such as "312 bytes".
    m_rawBodyButton->setText(tr("Raw body (%1)").arg(QLocale().formattedDataSize(error.rawBody.size())));
    m_rawBodyButton->setVisible(!error.rawBody.isEmpty());
    m_rawBodyButton->setChecked(false);
    setRawBodyVisible(false);
}

void ErrorDetail::setRawBodyVisible(bool visible)
{
    m_rawBody->setVisible(visible);
    m_rawBodyButton->setIcon(icon(QLatin1String(visible ? "chevron-up" : "chevron-down")));
    m_rawBodyButton->setToolTip(visible ? tr("Fold the raw body") : tr("Show the raw body"));
}

} // namespace vault
