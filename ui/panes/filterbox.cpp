// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/filterbox.h"

#include "models/filtercompletion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <utility>

namespace vault {

FilterBox::FilterBox(const ItemTableModel &items, QWidget *parent)
    : FilterBox(new ListVocabulary(items), parent)
{
}

FilterBox::FilterBox(ListVocabulary *vocabulary, QWidget *parent)
    : FilterBox([vocabulary](const QString &term) { return filterCompletions(vocabulary->known(), term); }, parent)
{
    vocabulary->setParent(this);
    // What a large list has is known a moment later.
    connect(vocabulary, &ListVocabulary::more, this, &FilterBox::offerMore);
}

FilterBox::FilterBox(Completions completions, QWidget *parent)
    : QLineEdit(parent)
    , m_completionsOf(std::move(completions))
    , m_completions(new QStringListModel(this))
    , m_completer(new QCompleter(m_completions, this))
{
    // Not setCompleter(), which would complete the text as a whole instead of its last term.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Completions of the filter"));
    connect(this, &QLineEdit::textEdited, this, &FilterBox::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBox::take);
}

bool FilterBox::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void FilterBox::offer()
{
    const QString before = text().first(cursorPosition());
    const bool isAtEnd = cursorPosition() == text().size();
    m_completions->setStringList(
        isAtEnd ? m_completionsOf(before.sliced(lastFilterTerm(before))) : QStringList());
    m_offeredNothing = m_completions->rowCount() == 0;
    if (m_offeredNothing)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

/// Not where somebody has closed the offer meanwhile.
void FilterBox::offerMore()
{
    if (hasFocus() && (isOffering() || m_offeredNothing))
        offer();
}

void FilterBox::take(const QString &completion)
{
    setText(text().first(lastFilterTerm(text())) + completion);
    // An operator or a tag goes on at once: what can follow is offered next.
    if (completion.endsWith(u':'))
        offer();
}

} // namespace vault
