// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/secondperson.h"

#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/wrappedlabel.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vault {

namespace {

constexpr int digitsInGroup = 4;
constexpr int groupsInRow = 8;

/// "4 F 1 C": a screen reader would read "4f1c" as a word.
QString spelled(const QString &group)
{
    QStringList digits;
    for (const QChar digit : group)
        digits << QString(digit).toUpper();
    return digits.join(QLatin1Char(' '));
}

} // namespace

SecondPerson::SecondPerson(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout)
    , m_edit(new QLineEdit(this))
    , m_message(new FieldMessage(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    auto *heading = new WrappedLabel(tr("This connection signs with two persons. Read the groups out; the second person "
                                       "compares them and types the last one."), this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addLayout(m_grid);
    layout->addLayout(row);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    row->setSpacing(8);
    row->addWidget(createFormLabel(tr("&Last group, typed by the second person:"), m_edit, this));
    row->addWidget(m_edit);
    row->addWidget(m_message);
    row->addStretch(1);
    useFixedFont(m_edit);
    m_edit->setMaxLength(digitsInGroup);
    m_edit->setFixedWidth(m_edit->fontMetrics().horizontalAdvance(QString(digitsInGroup + 3, QLatin1Char('0'))));
    m_edit->setAcceptDrops(false);
    m_message->setDescribed(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SecondPerson::check);
    check();
}

QStringList SecondPerson::groupsOf(const QByteArray &digest)
{
    QStringList groups;
    const QString hex = QString::fromLatin1(digest.toHex());
    for (qsizetype at = 0; at < hex.size(); at += digitsInGroup)
        groups << hex.mid(at, digitsInGroup);
    return groups;
}

void SecondPerson::setDigest(const QByteArray &digest)
{
    if (digest == m_digest)
        return;
    m_digest = digest;
    m_groups = groupsOf(digest);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int group = 0; group < m_groups.size(); ++group) {
        auto *label = new QLabel(m_groups.at(group), this);
        label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        // Reached by Tab, one after the other.
        label->setFocusPolicy(Qt::TabFocus);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        //: Read by a screen reader: %1 of %2 groups of a digest, %3 is its digits.
        label->setAccessibleName(tr("Group %1 of %2: %3").arg(group + 1).arg(m_groups.size()).arg(spelled(m_groups.at(group))));
        m_grid->addWidget(label, group / groupsInRow, group % groupsInRow);
    }
    m_grid->setColumnStretch(groupsInRow, 1);
    // The groups in their order, then the field.
    QWidget *before = this;
    for (int group = 0; group < m_groups.size(); ++group) {
        QWidget *label = m_grid->itemAtPosition(group / groupsInRow, group % groupsInRow)->widget();
        setTabOrder(before, label);
        before = label;
    }
    setTabOrder(before, m_edit);
    reset();
}

void SecondPerson::reset()
{
    m_edit->clear();
    check();
}

QString SecondPerson::problem() const
{
    if (m_groups.isEmpty())
        return tr("There is no digest to compare yet.");
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return tr("The second person types the last group.");
    if (typed.compare(m_groups.constLast(), Qt::CaseInsensitive) != 0)
        return tr("What the second person typed is not the last group of the digest.");
    return {};
}

void SecondPerson::check()
{
    m_edit->setEnabled(!m_groups.isEmpty());
    const bool isWrong = !problem().isEmpty() && m_edit->text().trimmed().size() >= digitsInGroup;
    if (problem().isEmpty())
        m_message->setMessage(MessageKind::Ok, tr("Released."));
    else if (isWrong)
        m_message->setMessage(MessageKind::Error, tr("That is not the last group."));
    else
        m_message->clear();
    Q_EMIT changed();
}

} // namespace vault
