// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signtab.h"

#include "models/errorlogmodel.h"
#include "ui/errortext.h"
#include "ui/panes/emptystate.h"
#include "ui/signing/algorithmbox.h"
#include "ui/signing/cmssource.h"
#include "ui/signing/digestinspector.h"
#include "ui/signing/filessource.h"
#include "ui/signing/jwssource.h"
#include "ui/signing/keynameconfirmation.h"
#include "ui/signing/readinessview.h"
#include "ui/signing/secondperson.h"
#include "ui/signing/signaturecard.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vault {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setMinimumWidth(content->minimumSizeHint().width() + 20);
    return area;
}

} // namespace

SignTab::SignTab(VaultSession &session, ErrorLogModel &errors, SigningKeyForm::Suggest suggest, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_errors(errors)
    , m_key(session.keys(), errors)
    , m_signer(session.keys())
    , m_keyForm(new SigningKeyForm(m_key, std::move(suggest), this))
    , m_choice(new QButtonGroup(this))
    , m_digest(new DigestInspector(this))
    , m_files(new FilesSource(this))
    , m_jws(new JwsSource(this))
    , m_cms(new CmsSource(session.certificates(), this))
    , m_secondPerson(new SecondPerson(this))
    , m_keyName(new KeyNameConfirmation(this))
    , m_readiness(new ReadinessView(this))
    , m_card(new SignatureCard(session.keys(), this))
{
    auto *layout = new QHBoxLayout(this);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    splitter->addWidget(scrolled(createInput()));
    splitter->addWidget(scrolled(createCardSide()));
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({560, 460}); // Their proportion; the stretch alone would follow what they ask for.
    splitter->setHandleWidth(1);
    const ConnectionGuard &guard = session.connection().guard;
    const bool needsTwo = guard.needsSecondPerson;
    m_keyName->setVisible(guard.confirmsKeyName);
    m_secondPerson->setVisible(needsTwo);
    m_files->setOneByOne(needsTwo);
    m_cms->setKeepsTime(needsTwo);
    connectParts();
    chooseSource(m_digest);
    useTarget();
}

QWidget *SignTab::createInput()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    auto *what = new QGridLayout;
    auto *label = new QLabel(tr("What to sign:"), side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_keyForm);
    column->addSpacing(8);
    what->setHorizontalSpacing(16);
    what->setVerticalSpacing(4);
    what->addWidget(label, 0, 0);
    what->setColumnStretch(3, 1);
    column->addLayout(what);
    const std::pair<QString, SigningSource *> choices[] = {
        {tr("A di&gest"), m_digest}, {tr("Fil&es, hashed here"), m_files}, {tr("A &JWS payload"), m_jws}, {tr("A file as C&MS"), m_cms}};
    for (const auto &[text, source] : choices) {
        auto *radio = new QRadioButton(text, side);
        const auto number = int(m_sources.size());
        m_choice->addButton(radio, number);
        // Two in a line: all four would be wider than the rest, in some languages than a small screen.
        what->addWidget(radio, number / 2, 1 + number % 2);
        m_sources.append(source);
        column->addWidget(source);
    }
    column->addSpacing(8);
    column->addWidget(m_secondPerson);
    column->addWidget(m_keyName);
    column->addWidget(m_readiness);
    column->addStretch(1);
    return side;
}

QWidget *SignTab::createCardSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    m_empty = new EmptyState(side);
    m_empty->setContent({QLatin1String("sign"), tr("No signature yet"),
                         tr("The signature appears here, verified, with the command that verifies it elsewhere."), {}});
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_empty, 1);
    column->addWidget(m_card);
    column->addStretch(0);
    m_card->hide();
    return side;
}

void SignTab::connectParts()
{
    connect(&m_key, &SigningKey::changed, this, &SignTab::useTarget);
    connect(m_keyForm->algorithmBox(), &AlgorithmBox::algorithmChanged, this, &SignTab::useTarget);
    // A shortcut presses Sign while the focus is still there.
    connect(m_keyForm->nameEdit(), &QLineEdit::textChanged, this, &SignTab::judge);
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            chooseSource(m_sources.at(id));
    });
    for (SigningSource *source : std::as_const(m_sources)) {
        connect(source, &SigningSource::changed, this, &SignTab::judge);
        connect(source, &SigningSource::failed, &m_errors, &ErrorLogModel::append);
        connect(source, &SigningSource::signatureChosen, this, &SignTab::showSignature);
    }
    connect(m_secondPerson, &SecondPerson::changed, this, &SignTab::judge);
    connect(m_keyName, &KeyNameConfirmation::changed, this, &SignTab::judge);
    connect(m_readiness, &ReadinessView::signRequested, this, &SignTab::sign);
    connect(m_readiness, &ReadinessView::stopRequested, &m_signer, &Signer::stop);
    connect(m_card, &SignatureCard::failed, &m_errors, &ErrorLogModel::append);
    connect(&m_signer, &Signer::failed, &m_errors, &ErrorLogModel::append);
    connect(&m_signer, &Signer::newerVersionSigned, &m_key, &SigningKey::adopt);
    connect(&m_signer, &Signer::refused, this, &SignTab::refuse);
    connect(&m_signer, &Signer::progressed, this, [this] { m_readiness->setBusy(m_signer.isSigning(), m_signer.left()); });
    connect(&m_signer, &Signer::made, this, [this](const MadeSignature &made) {
        m_secondPerson->reset();
        m_keyName->reset();
        showSignature(made);
        for (SigningSource *source : std::as_const(m_sources))
            source->noteSigned(made);
        Q_EMIT signatureMade(made);
    });
    connect(&m_signer, &Signer::finished, this, [this] {
        m_keyForm->setEnabled(true);
        m_readiness->setBusy(false, 0);
        judge();
    });
}

void SignTab::setKey(const QString &name, const QString &version)
{
    // What is under way belongs to the key that is shown.
    if (m_signer.isSigning())
        return;
    m_readiness->setFailure({});
    m_key.setKey(name, version);
}

bool SignTab::isHashing() const
{
    return m_files->queue().isHashing() || m_cms->isHashing();
}

void SignTab::focusInput()
{
    if (m_key.name().isEmpty())
        m_keyForm->nameEdit()->setFocus();
    else
        source()->setFocus();
}

SigningSource *SignTab::source() const
{
    return m_sources.at(std::max(0, m_choice->checkedId()));
}

void SignTab::chooseSource(SigningSource *source)
{
    const auto id = int(m_sources.indexOf(source));
    m_choice->button(id)->setChecked(true);
    for (SigningSource *other : std::as_const(m_sources))
        other->setVisible(other == source);
    judge();
}

void SignTab::takeFiles(const QStringList &paths)
{
    if (source() == m_digest)
        chooseSource(m_files);
    source()->takeFiles(paths);
}

void SignTab::useTarget()
{
    SigningTarget target;
    target.algorithm = m_keyForm->algorithmBox()->algorithm();
    target.key = m_key.bundle();
    target.keyId = target.key ? target.key->properties.id.text : m_key.name();
    target.ofKey = m_key.algorithms();
    // While a key is fetched what was typed keeps its reading of before.
    if (!m_key.isFetching()) {
        for (SigningSource *source : std::as_const(m_sources))
            source->setTarget(target);
    }
    m_keyName->setKeyName(m_key.name());
    judge();
}

SigningFacts SignTab::facts() const
{
    SigningFacts facts = factsOf(m_key);
    facts.algorithm = m_keyForm->algorithmBox()->name();
    facts.isAnotherTyped = m_keyForm->nameEdit()->text().trimmed() != m_key.name();
    facts.inputProblem = source()->problem();
    const ConnectionGuard &guard = m_session.connection().guard;
    facts.isReadOnly = guard.readOnly;
    if (guard.needsSecondPerson)
        facts.secondPersonProblem = m_secondPerson->problem();
    if (guard.confirmsKeyName)
        facts.keyNameProblem = m_keyName->problem();
    return facts;
}

void SignTab::judge()
{
    // tasks() may find that a file has changed, and say so.
    if (m_isJudging || m_sources.isEmpty())
        return;
    m_isJudging = true;
    m_tasks = source()->problem().isEmpty() && !m_signer.isSigning() ? source()->tasks() : QList<SigningTask>();
    const QByteArray digest = m_tasks.size() == 1 ? m_tasks.constFirst().digest : QByteArray();
    if (m_session.connection().guard.needsSecondPerson && !m_signer.isSigning())
        m_secondPerson->setDigest(digest);
    SigningReadiness readiness = signingReadiness(facts());
    if (const QString warning = source()->warning(); !warning.isEmpty())
        readiness.warnings << warning;
    m_readiness->setReadiness(readiness, source()->actionText(), digest);
    m_isJudging = false;
}

void SignTab::sign()
{
    const QList<SigningTask> seen = m_tasks;
    // Once more, with the time of now: a key may have expired since it was judged, or a file changed.
    judge();
    const bool isAsSeen = std::equal(seen.cbegin(), seen.cend(), m_tasks.cbegin(), m_tasks.cend(),
                                     [](const SigningTask &before, const SigningTask &now) {
                                         const bool hasOwnTime = now.form == SignedForm::Cms;
                                         return before.file == now.file && (hasOwnTime || before.digest == now.digest);
                                     });
    // What would be signed now is not what the person saw: they look again.
    if (!isAsSeen)
        return;
    if (m_signer.isSigning() || !signingReadiness(facts()).isReady())
        return;
    if (m_tasks.isEmpty())
        return;
    m_readiness->setFailure({});
    m_keyForm->setEnabled(false);
    m_readiness->setBusy(true, int(m_tasks.size()));
    m_signer.sign({m_key.name(), m_key.versionToName(), m_keyForm->algorithmBox()->name(), m_key.bundle(), m_key.whyUnreadable()},
                  m_tasks);
}

void SignTab::showSignature(const MadeSignature &made)
{
    m_empty->hide();
    m_card->setSignature(made);
    m_card->show();
}

void SignTab::refuse(const SigningTask &task, const ApiError &error)
{
    m_errors.append(error);
    m_readiness->setFailure(fieldText(error));
    for (SigningSource *source : std::as_const(m_sources))
        source->noteFailed(task, error);
}

} // namespace vault
