// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/release/signingrelease.h"

#include "ui/signing/keynameconfirmation.h"
#include "ui/signing/secondperson.h"
#include "ui/widgets/wrappedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace vault {

SigningRelease::SigningRelease(const ConnectionGuard &guard, const QString &whatIsCompared, QWidget *parent)
    : QWidget(parent)
    , m_guard(guard)
    , m_keyName(new KeyNameConfirmation(this))
    , m_what(new WrappedLabel(whatIsCompared, this))
    , m_secondPerson(new SecondPerson(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_secondPerson);
    layout->addWidget(m_keyName);
    m_keyName->setLabel(tr("Key's name, to &confirm:"));
    m_what->setVisible(guard.needsSecondPerson);
    m_secondPerson->setVisible(guard.needsSecondPerson);
    m_keyName->setVisible(guard.confirmsKeyName);
    setVisible(guard.needsSecondPerson || guard.confirmsKeyName);
    connect(m_keyName, &KeyNameConfirmation::changed, this, &SigningRelease::changed);
    connect(m_secondPerson, &SecondPerson::changed, this, &SigningRelease::changed);
}

void SigningRelease::setKeyName(const QString &name)
{
    m_keyName->setKeyName(name);
}

void SigningRelease::setDigest(const QByteArray &digest)
{
    m_secondPerson->setDigest(digest);
}

void SigningRelease::reset()
{
    m_keyName->reset();
    m_secondPerson->reset();
}

QString SigningRelease::problem() const
{
    if (const QString problem = m_guard.needsSecondPerson ? m_secondPerson->problem() : QString(); !problem.isEmpty())
        return problem;
    return m_guard.confirmsKeyName ? m_keyName->problem() : QString();
}

} // namespace vault
