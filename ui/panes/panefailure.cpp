// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/panefailure.h"

#include "models/tooltiptext.h"
#include "ui/errortext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vault {

using namespace Qt::StringLiterals;

PaneFailure::PaneFailure(QWidget *parent)
    : QFrame(parent), m_text(new WrappedLabel(this)), m_retry(new QPushButton(icon("retry"_L1), tr("Retry"), this))
{
    setFrameShape(StyledPanel);
    auto *sign = new QLabel(this);
    sign->setPixmap(icon("error"_L1).pixmap(QSize(16, 16), devicePixelRatioF()));
    sign->setAccessibleName(tr("Failed"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry, 0, Qt::AlignTop);
    setVisible(false);
    connect(m_retry, &QPushButton::clicked, this, &PaneFailure::retryRequested);
}

void PaneFailure::show(const ApiError &error)
{
    const ErrorText text = describe(error);
    QStringList sentences = {text.whatHappened, text.whatToDo};
    sentences.removeAll(QString());
    m_text->setText(sentences.join(u' '));
    m_text->setToolTip(plainToolTip(text.headline));
    setVisible(true);
}

void PaneFailure::clear()
{
    setVisible(false);
}

} // namespace vault
