// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signingkeyform.h"

#include "models/tooltiptext.h"
#include "ui/panes/objectdetails.h"
#include "ui/signing/algorithmbox.h"
#include "ui/signing/signingkey.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace vault {

SigningKeyForm::SigningKeyForm(SigningKey &key, Suggest suggest, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_suggest(std::move(suggest))
    , m_name(new QLineEdit(this))
    , m_names(new QStringListModel(this))
    , m_version(new KeyVersionBox(this))
    , m_algorithm(new AlgorithmBox(this))
    , m_message(new FieldMessage(this))
    , m_retry(new QPushButton(tr("&Retry"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFormRow(form, tr("&Key:"), m_name);
    addFormRow(form, tr("Versio&n:"), m_version);
    addFormRow(form, tr("&Algorithm:"), m_algorithm);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_message, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    form->addRow(QString(), row);
    useFixedFont(m_name);
    m_name->setPlaceholderText(tr("Name of a key of this vault"));
    m_message->setDescribed(m_name);
    // The list would be wide with the longest entry.
    m_algorithm->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_algorithm->setMinimumContentsLength(20);
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    m_name->setCompleter(completer);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isAsking = true;
        m_suggest(text, [this](const QStringList &names) { offerNames(names); });
        m_isAsking = false;
    });
    connect(m_name, &QLineEdit::editingFinished, this, &SigningKeyForm::takeName);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &SigningKeyForm::takeName,
            Qt::QueuedConnection);
    connect(m_version, &QComboBox::activated, this, [this] { m_key.chooseVersion(m_version->currentData().toString()); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_key.retry(); });
    connect(&m_key, &SigningKey::changed, this, &SigningKeyForm::showKey);
    showKey();
}

void SigningKeyForm::offerNames(const QStringList &names)
{
    m_names->setStringList(names);
    // The field looks for them by itself, but has done so already where they come later.
    if (!m_isAsking && m_name->hasFocus() && !names.isEmpty()) {
        m_name->completer()->setCompletionPrefix(m_name->text());
        m_name->completer()->complete();
    }
}

void SigningKeyForm::takeName()
{
    const QString name = m_name->text().trimmed();
    if (name != m_key.name())
        m_key.setKey(name);
}

void SigningKeyForm::showKey()
{
    if (m_name->text().trimmed() != m_key.name())
        m_name->setText(m_key.name());
    if (!m_name->hasFocus())
        m_name->setCursorPosition(0); // A long name is told by its beginning.
    m_name->setToolTip(plainToolTip(m_key.name()));
    m_retry->setVisible(!m_key.failure().isEmpty());
    m_version->setEnabled(!m_key.name().isEmpty());
    m_version->showKey(m_key);
    const auto &bundle = m_key.bundle();
    if (m_key.name().isEmpty()) {
        m_message->setMessage(MessageKind::Hint, tr("Type a key's name, or select one in the list and choose Sign."));
    } else if (m_key.isFetching()) {
        m_message->setMessage(MessageKind::Hint, tr("Fetching the key…"));
    } else if (bundle) {
        m_message->setMessage(MessageKind::Hint, keyTypeText(bundle->key));
    } else if (!m_key.whyUnreadable().isEmpty()) {
        m_message->setMessage(MessageKind::Warning,
                              tr("The key may not be read: %1 It may sign all the same: choose the algorithm that fits it. "
                                 "The signature cannot be verified on this computer.").arg(m_key.whyUnreadable()));
    } else {
        m_message->setMessage(MessageKind::Error, m_key.failure());
    }
    // While it is fetched the algorithms of before stay, so that nothing flickers.
    if (!m_key.isFetching())
        m_algorithm->setKey(bundle ? &bundle->key : nullptr);
}

} // namespace vault
