// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/digestinspector.h"

#include "network/crypto/regularfile.h"
#include "ui/errortext.h"
#include "ui/signing/exacttext.h"
#include "ui/signing/readingtext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/rowtable.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vault {

namespace {

enum Column { ReadAs, Bytes, TakenBy, Remark, ColumnCount };

constexpr int mostHeight = 22; // Lines of text; more is scrolled.

} // namespace

DigestInspector::DigestInspector(QWidget *parent)
    : SigningSource(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    auto *file = new QPushButton(tr("Read &from a file…"), this);
    file->setAccessibleName(tr("Read the digest from a file"));
    top->addWidget(createFormLabel(tr("&Digest:"), m_edit, this), 1);
    top->addWidget(file);
    layout->addLayout(top);
    layout->addWidget(m_edit);
    layout->addWidget(m_table);
    layout->addWidget(m_message);
    m_edit->setTabChangesFocus(true);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_edit->setPlaceholderText(tr("Paste anything: hexadecimal, base64, a sha256sum line, sha256:…"));
    useFixedFont(m_edit);
    m_edit->setFixedHeight(3 * QFontMetrics(m_edit->font()).lineSpacing() + 14);
    setFocusProxy(m_edit);
    m_table->setAccessibleName(tr("Readings"));
    m_table->setHorizontalHeaderLabels({tr("Read as"), tr("Bytes"), tr("Taken by"), tr("Remark")});
    showAsRows(*m_table);
    // Why something does not fit is read without pointing at it.
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ReadAs, 26 * letter);
    m_table->setColumnWidth(Bytes, 8 * letter);
    m_table->setColumnWidth(TakenBy, 16 * letter);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &DigestInspector::fitRows);
    m_message->setDescribed(m_edit);
    connect(file, &QPushButton::clicked, this, &DigestInspector::chooseFile);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &DigestInspector::takeText);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const QList<QTableWidgetItem *> selected = m_table->selectedItems();
        if (!selected.isEmpty() && selected.constFirst()->row() != m_chosen) {
            m_isChosenByHand = true;
            m_chosen = selected.constFirst()->row();
            showChosen();
        }
    });
    takeText();
}

void DigestInspector::setTarget(const SigningTarget &target)
{
    m_target = target;
    showReadings();
}

void DigestInspector::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void DigestInspector::takeText()
{
    const QString text = exactText(*m_edit);
    m_file.clear();
    m_isTooLong = text.size() > longestDigestText;
    m_all = digestReadings(text);
    m_isChosenByHand = false;
    showReadings();
}

void DigestInspector::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("File that holds the digest"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DigestInspector::readFile);
    dialog->open();
}

void DigestInspector::readFile(const QString &path)
{
    const auto refuse = [this](ErrorReason reason, const QString &detail) {
        const ApiError error = ApiError::refused(reason, detail);
        m_message->setMessage(MessageKind::Error, fieldText(error));
        Q_EMIT failed(error);
    };
    RegularFile file;
    if (!file.open(path)) {
        refuse(ErrorReason::FileUnreadable, file.errorWords());
        return;
    }
    if (file.size() > longestDigestText) {
        m_message->setMessage(MessageKind::Error, tr("The file is longer than a digest. To sign the file itself, choose Files above."));
        return;
    }
    QByteArray content(file.size() + 1, '\0');
    const qint64 count = file.readFully(content.data(), content.size());
    if (count != file.size() || !file.isUnchanged()) {
        refuse(ErrorReason::FileChanged, {});
        return;
    }
    content.truncate(count);
    {
        const QSignalBlocker blocker(m_edit);
        m_edit->clear();
    }
    m_file = QFileInfo(path).fileName();
    m_isTooLong = false;
    m_all = digestReadings(content);
    m_isChosenByHand = false;
    showReadings();
}

void DigestInspector::showReadings()
{
    // Of the three hashes of a text only the algorithm's own is of use.
    QList<DigestReading> shown = m_all;
    if (m_target.algorithm) {
        const QString hash = hashName(m_target.algorithm->hash);
        shown.removeIf([&hash](const DigestReading &reading) {
            return reading.kind == DigestReading::Kind::HashedText && reading.hashName != hash;
        });
    }
    m_isChosenByHand = m_isChosenByHand && shown.size() == m_readings.size();
    m_readings = shown;
    const bool keeps = m_isChosenByHand && m_chosen >= 0 && m_chosen < m_readings.size()
        && misfitText(m_readings.at(m_chosen), m_target).isEmpty();
    if (!keeps) {
        m_isChosenByHand = false;
        m_chosen = likeliestReading(m_readings, m_target.algorithm, m_target.ofKey);
    }
    {
        const QSignalBlocker blocker(m_table);
        m_table->clearSelection();
        m_table->setRowCount(int(m_readings.size()));
        for (int row = 0; row < m_readings.size(); ++row)
            fillRow(row);
        fitRows();
        if (m_chosen >= 0)
            m_table->selectRow(m_chosen);
    }
    m_table->setVisible(!m_readings.isEmpty());
    showChosen();
}

void DigestInspector::fitRows()
{
    constexpr int rowPadding = 6;
    constexpr int mostWrapped = 12; // Laying out the rows of a long list would take longer than half a frame.
    const bool wraps = m_table->rowCount() <= mostWrapped;
    if (wraps)
        m_table->resizeRowsToContents();
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, wraps ? m_table->rowHeight(row) + rowPadding : m_table->verticalHeader()->defaultSectionSize());
    const int most = mostHeight * m_table->fontMetrics().lineSpacing();
    m_table->setFixedHeight(std::min(m_table->verticalHeader()->length(), most)
                            + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth());
}

void DigestInspector::fillRow(int row)
{
    const DigestReading &reading = m_readings.at(row);
    const QString misfit = misfitText(reading, m_target);
    const QString alarm = alarmText(reading);
    const QString remark = !misfit.isEmpty() ? misfit : !alarm.isEmpty() ? alarm : tr("Fits");
    const QStringList texts{readingText(reading), QString::number(reading.bytes.size()),
                            takingText(reading, m_target.ofKey), remark};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(QStringLiteral("<p>%1</p>").arg(texts.at(column).toHtmlEscaped()));
        item->setFlags(misfit.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        m_table->setItem(row, column, item);
    }
}

const DigestReading *DigestInspector::chosen() const
{
    return m_chosen >= 0 && m_chosen < m_readings.size() ? &m_readings.at(m_chosen) : nullptr;
}

void DigestInspector::showChosen()
{
    const DigestReading *reading = chosen();
    if (reading) {
        const QString alarm = alarmText(*reading);
        if (!alarm.isEmpty())
            m_message->setMessage(MessageKind::Warning, alarm);
        else
            //: %1 is "Hexadecimal", %2 "32 bytes", %3 an algorithm.
            m_message->setMessage(MessageKind::Ok, tr("Read as: %1, %2. Fits %3.")
                                      .arg(readingText(*reading), bytesText(reading->bytes.size()),
                                           m_target.algorithm ? m_target.algorithm->name : QString()));
    } else if (m_readings.isEmpty() && !m_isTooLong) {
        m_message->setMessage(MessageKind::Hint, m_target.algorithm
                                  ? tr("%1 signs a digest of %2 bytes (%3).").arg(m_target.algorithm->name)
                                        .arg(m_target.algorithm->digestSize).arg(hashName(m_target.algorithm->hash))
                                  : QString());
    } else {
        m_message->setMessage(MessageKind::Error, problem());
    }
    Q_EMIT changed();
}

std::optional<QByteArray> DigestInspector::digest() const
{
    const DigestReading *reading = chosen();
    if (!reading || !misfitText(*reading, m_target).isEmpty())
        return std::nullopt;
    return reading->bytes;
}

QList<SigningTask> DigestInspector::tasks()
{
    const auto bytes = digest();
    return bytes ? QList<SigningTask>{{SignedForm::Digest, *bytes, {}, {}, {}}} : QList<SigningTask>();
}

QString DigestInspector::problem() const
{
    if (digest())
        return {};
    if (m_isTooLong)
        return tr("The text is longer than a digest. To sign a message, save it and choose Files above.");
    if (m_readings.isEmpty())
        return tr("Paste a digest.");
    bool fits = false;
    const DigestReading *nearest = nullptr;
    for (const DigestReading &reading : m_readings) {
        const bool isText = reading.kind == DigestReading::Kind::Text || reading.kind == DigestReading::Kind::HashedText;
        fits = fits || misfitText(reading, m_target).isEmpty();
        if (!isText && nearest == nullptr)
            nearest = &reading;
    }
    if (nearest && !misfitText(*nearest, m_target).isEmpty())
        //: %1 is "Hexadecimal", %2 why that does not fit.
        return tr("%1: %2.").arg(readingText(*nearest), misfitText(*nearest, m_target));
    if (fits)
        return tr("This is neither hexadecimal nor base64 of a digest that fits. Choose how to read it.");
    return tr("No reading of this fits.");
}

QString DigestInspector::warning() const
{
    const DigestReading *reading = chosen();
    return reading ? alarmText(*reading) : QString();
}

} // namespace vault
