// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/readinessview.h"

#include "ui/widgets/formrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vault {

ReadinessView::ReadinessView(QWidget *parent)
    : QWidget(parent)
    , m_digestRow(new QWidget(this))
    , m_digest(new QPlainTextEdit(m_digestRow))
    , m_column(new QVBoxLayout)
    , m_failure(new FieldMessage(this))
    , m_progress(new ProgressLine(this))
    , m_sign(new QPushButton(icon(QLatin1String("sign")), tr("&Sign digest"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    auto *layout = new QVBoxLayout(this);
    auto *digestRow = new QHBoxLayout(m_digestRow);
    auto *row = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    digestRow->setContentsMargins(0, 0, 0, 0);
    digestRow->setSpacing(8);
    digestRow->addWidget(createFormLabel(tr("To be signed:"), m_digest, m_digestRow), 0, Qt::AlignTop);
    digestRow->addWidget(m_digest, 1);
    // Nothing of what is about to be signed is elided.
    useFixedFont(m_digest);
    m_digest->setAccessibleName(tr("Digest to be signed"));
    m_digest->setReadOnly(true);
    m_digest->setTabChangesFocus(true);
    m_digest->setWordWrapMode(QTextOption::WrapAnywhere);
    m_column->setSpacing(4);
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addWidget(m_stop);
    row->addStretch(1);
    layout->addWidget(m_digestRow);
    layout->addLayout(m_column);
    layout->addWidget(m_failure);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    m_stop->setAccessibleName(tr("Stop signing"));
    m_stop->hide();
    connect(m_sign, &QPushButton::clicked, this, &ReadinessView::signRequested);
    connect(m_stop, &QPushButton::clicked, this, &ReadinessView::stopRequested);
}

void ReadinessView::setReadiness(const SigningReadiness &readiness, const QString &actionText, const QByteArray &digest)
{
    m_readiness = readiness;
    m_sign->setText(actionText);
    m_digestRow->setVisible(!digest.isEmpty());
    const QString hex = QString::fromLatin1(digest.toHex());
    // What a person has selected in it stays selected.
    if (m_digest->toPlainText() != hex)
        m_digest->setPlainText(hex);
    constexpr qsizetype mostInTwoLines = 96; // Digits, where the pane is narrow.
    m_digest->setFixedHeight((hex.size() > mostInTwoLines ? 3 : 2) * QFontMetrics(m_digest->font()).lineSpacing() + 14);
    QList<std::pair<MessageKind, QString>> lines;
    for (const QString &text : readiness.blockers)
        lines.append({MessageKind::Error, text});
    for (const QString &text : readiness.warnings)
        lines.append({MessageKind::Warning, text});
    for (const QString &text : readiness.toDo)
        lines.append({MessageKind::Hint, text});
    setLines(lines);
    updateButton();
}

void ReadinessView::setLines(const QList<std::pair<MessageKind, QString>> &lines)
{
    while (m_lines.size() < lines.size()) {
        m_lines.append(new FieldMessage(this));
        m_column->addWidget(m_lines.constLast());
    }
    for (int at = 0; at < m_lines.size(); ++at) {
        if (at < lines.size())
            m_lines.at(at)->setMessage(lines.at(at).first, lines.at(at).second);
        else
            m_lines.at(at)->clear();
    }
}

void ReadinessView::setBusy(bool busy, int left)
{
    if (busy && !m_isBusy)
        m_hadFocus = m_sign->hasFocus();
    const bool isOver = m_isBusy && !busy;
    m_isBusy = busy;
    m_progress->setActive(busy);
    m_stop->setVisible(busy && left > 1);
    updateButton();
    if (isOver && m_hadFocus)
        m_sign->setFocus();
}

void ReadinessView::updateButton()
{
    const QString why = m_readiness.reasons().join(QLatin1Char(' '));
    m_sign->setEnabled(!m_isBusy && m_readiness.isReady());
    m_sign->setAccessibleDescription(why);
    m_sign->setToolTip(why.toHtmlEscaped());
}

void ReadinessView::setFailure(const QString &text)
{
    m_failure->setMessage(MessageKind::Error, text);
}

QStringList ReadinessView::shownTexts() const
{
    QStringList texts;
    for (const FieldMessage *line : m_lines) {
        if (!line->text().isEmpty())
            texts << line->text();
    }
    return texts;
}

} // namespace vault
