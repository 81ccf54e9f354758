// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuestatus.h"

#include "ui/secrets/valuefactstext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace vault {
namespace {

QString syntaxText(ValueSyntax syntax)
{
    switch (syntax) {
    case ValueSyntax::Json: return ValueStatus::tr("Coloured as JSON.");
    case ValueSyntax::Xml: return ValueStatus::tr("Coloured as XML.");
    case ValueSyntax::Pem: return ValueStatus::tr("Coloured as PEM.");
    case ValueSyntax::KeyValue: return ValueStatus::tr("Coloured as names and values.");
    case ValueSyntax::Plain: break;
    }
    return {};
}

} // namespace

ValueStatus::ValueStatus(QWidget *parent)
    : QWidget(parent)
    , m_size(new WrappedLabel(this))
    , m_hidden(new FieldMessage(this))
    , m_marks(new QCheckBox(tr("Show &invisible characters"), this))
{
    m_size->setTextFormat(Qt::PlainText);
    m_marks->setToolTip(tr("Writes out blanks, tabs, line ends, controls and characters without width. "
                           "What you copy stays as it is."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_size);
    layout->addWidget(m_hidden);
    layout->addWidget(m_marks);
    m_hidden->setDescribed(m_marks);
    connect(m_marks, &QCheckBox::toggled, this, &ValueStatus::marksWanted);
    hide();
}

void ValueStatus::show(QByteArrayView value, ValueSyntax syntax)
{
    const ValueFacts facts = factsOf(value);
    m_size->setText((sizeText(facts) + u' ' + syntaxText(syntax)).trimmed());
    m_hidden->setMessage(isDeceiving(facts) ? MessageKind::Warning : MessageKind::Hint, hiddenText(facts));
    setVisible(true);
}

void ValueStatus::clear()
{
    m_size->clear();
    m_hidden->clear();
    hide();
}

} // namespace vault
