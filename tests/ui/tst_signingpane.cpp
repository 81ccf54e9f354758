// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"
#include "tests/ui/signingbench.h"
#include "ui/signing/algorithmbox.h"
#include "ui/signing/checksumfield.h"
#include "ui/signing/digestinspector.h"
#include "ui/signing/filessource.h"
#include "ui/signing/keynameconfirmation.h"
#include "ui/signing/publickeyfield.h"
#include "ui/signing/readinessview.h"
#include "ui/signing/secondperson.h"
#include "ui/signing/signaturecard.h"
#include "ui/signing/signaturefield.h"
#include "ui/signing/signaturefilesview.h"
#include "ui/signing/verifytab.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

constexpr ConnectionGuard readOnlyGuard{true, false, false};
constexpr ConnectionGuard keyNameGuard{false, true, false};
constexpr ConnectionGuard twoPersonGuard{false, false, true};

} // namespace

/// The signing tab: what is signed, what keeps it from signing, and what the vault refuses.
class TestSigningPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_vault.start(), qPrintable(m_vault.dialogs.errorText())); }
    void init() { m_vault.dialogs.reset(); }
    void everyControlHasAName();
    void filesThatCannotBeReadReachTheErrorPanel();
    void pastedDigestIsSigned_data();
    void pastedDigestIsSigned();
    void readingsOfADigest();
    void doubleEncodingRaisesTheAlarm();
    void digestIsReadFromItsFile();
    void keyThatCannotSignSaysWhy_data();
    void keyThatCannotSignSaysWhy();
    void everyReasonIsSaid();
    void readOnlyConnectionSignsNothing();
    void olderVersionSignsInTheServiceForm();
    void olderVersionIsRefusedInTheDocumentedForm();
    void algorithmsThatDoNotFitAreGreyed();
    void keyThatMayNotBeReadSignsWithAnAlgorithmChosenByHand();
    void signatureStaysWhereItsVersionCannotBeFetched();
    void refusalKeepsWhatWasPasted_data();
    void refusalKeepsWhatWasPasted();
    void doubleClickSignsOnce();
    void stateIsKeptForAnotherKey();
    void twoPersons();
    void twoPersonsSignFilesOneByOne();
    void keysNameIsTyped();
    void workUnderWayIsNamed();
    void destroyingWhileUnderWayIsSafe();
    void lookAtIt();

private:
    SigningVault m_vault;
};

void TestSigningPane::everyControlHasAName()
{
    const auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-ec"_s));
    QCOMPARE(namelessControls(*b->pane).join(u' '), QString());
}

void TestSigningPane::pastedDigestIsSigned_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    for (const QString &key : {u"signs-rsa"_s, u"signs-ec"_s}) {
        QTest::addRow("%s, hex", qPrintable(key)) << key << QString::fromLatin1(sha256OfMessage().toHex());
        QTest::addRow("%s, base64", qPrintable(key)) << key << QString::fromLatin1(sha256OfMessage().toBase64());
        QTest::addRow("%s, base64url", qPrintable(key)) << key << QString::fromLatin1(toBase64Url(sha256OfMessage()));
        QTest::addRow("%s, sha256sum", qPrintable(key)) << key << QString::fromLatin1(sha256OfMessage().toHex()) + u"  signedMessage.txt"_s;
    }
}

void TestSigningPane::pastedDigestIsSigned()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(key));
    QVERIFY(!b->button()->isEnabled());
    b->paste(text);
    QVERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    b->press();
    QTRY_VERIFY2(made.count() == 1, qPrintable(b->tab().readiness()->failure()->text()));
    SignatureCard *card = b->tab().card();
    QVERIFY(card->isVisible());
    QCOMPARE(card->localResult()->kind(), MessageKind::Ok);
    const QByteArray signature = QByteArray::fromHex(control<CopyField>(*card, u"Signature in hexadecimal"_s)->text().toLatin1());
    const KeyBundle &bundle = key == u"signs-rsa"_s ? m_vault.rsa : m_vault.ec;
    QCOMPARE(signature.size(), key == u"signs-rsa"_s ? 256 : 64);
    QVERIFY(verifyLocally(bundle.key, b->tab().keyForm()->algorithmBox()->name(), sha256OfMessage(), signature).value_or(false));
    QCOMPARE(control<CopyField>(*card, u"Signature in base64"_s)->text(), QString::fromLatin1(signature.toBase64()));
    QCOMPARE(control<CopyField>(*card, u"Signature in base64url"_s)->text(), QString::fromLatin1(toBase64Url(signature)));
    QCOMPARE(control<CopyField>(*card, u"Signed digest"_s)->text(), QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY(control<CopyField>(*card, u"Key id"_s)->text().endsWith(bundle.properties.id.version));
    auto *der = control<CopyField>(*card, u"Signature as DER in hexadecimal"_s);
    QCOMPARE(der->isVisible(), key == u"signs-ec"_s);
    if (der->isVisible())
        QCOMPARE(ecdsaDerToRaw(QByteArray::fromHex(der->text().toLatin1()), 32).value_or(QByteArray()), signature);
}

void TestSigningPane::readingsOfADigest()
{
    const auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-ec"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QTableWidget *table = b->tab().digest()->table();
    QVERIFY(table->isVisible());
    QStringList names;
    for (int row = 0; row < table->rowCount(); ++row)
        names << table->item(row, 0)->text() + u':' + table->item(row, 1)->text();
    QCOMPARE(names, QStringList({u"Hexadecimal:32"_s, u"Base64 or base64url:48"_s, u"Text, hashed here with SHA-256:32"_s,
                                 u"Text as it is, UTF-8:64"_s}));
    QCOMPARE(table->currentRow(), 0);
    // What does not fit is greyed, with the reason.
    QVERIFY(!(table->item(1, 0)->flags() & Qt::ItemIsEnabled));
    QVERIFY2(table->item(1, 3)->text().contains(u"ES384"_s) && table->item(1, 3)->text().contains(u"P-256"_s), qPrintable(table->item(1, 3)->text()));
    QVERIFY(!(table->item(3, 0)->flags() & Qt::ItemIsEnabled));
    QVERIFY(table->item(3, 3)->text().contains(u"ES512"_s));
    // The person's own choice counts.
    table->selectRow(2);
    QCOMPARE(*b->tab().digest()->digest(), QCryptographicHash::hash(sha256OfMessage().toHex(), QCryptographicHash::Sha256));
    // 20 bytes: SHA-1.
    b->paste(QString::fromLatin1(QByteArray(20, '\x99').toHex()));
    QVERIFY(!b->button()->isEnabled());
    QVERIFY2(b->said().contains(u"20 byte"_s) && b->said().contains(u"SHA-1"_s), qPrintable(b->said()));
    // A mistyped digest is not hashed as text by itself.
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()).chopped(1));
    QVERIFY(!b->button()->isEnabled());
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"sign"_s), 0);
}

void TestSigningPane::doubleEncodingRaisesTheAlarm()
{
    const auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-rsa"_s));
    AlgorithmBox *box = b->tab().keyForm()->algorithmBox();
    box->setCurrentIndex(box->findData(u"RS512"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY(!b->button()->isEnabled()); // Nothing is chosen unasked.
    QTableWidget *table = b->tab().digest()->table();
    table->selectRow(table->rowCount() - 1);
    QCOMPARE(b->tab().digest()->digest()->size(), 64);
    QVERIFY2(b->said().contains(u"Encoded twice"_s), qPrintable(b->said()));
    QCOMPARE(b->tab().digest()->message()->kind(), MessageKind::Warning);
}

void TestSigningPane::digestIsReadFromItsFile()
{
    const auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-ec"_s));
    b->tab().digest()->readFile(m_vault.write(u"digest.bin"_s, sha256OfMessage()));
    QCOMPARE(b->tab().digest()->digest().value_or(QByteArray()), sha256OfMessage());
    QVERIFY(b->button()->isEnabled());
    b->tab().digest()->readFile(m_vault.write(u"long.bin"_s, QByteArray(100'000, 'x')));
    QVERIFY(b->tab().digest()->message()->text().contains(u"longer than a digest"_s));
    b->tab().digest()->readFile(u"/does/not/exist"_s);
    QCOMPARE(m_vault.dialogs.errors().rowCount(), 1);
}

void TestSigningPane::keyThatCannotSignSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    const UnixSeconds now = QDateTime::currentSecsSinceEpoch();
    m_vault.makeKey(u"disabled"_s, u"EC"_s, u"P-256"_s, {false, {}, {}});
    m_vault.makeKey(u"expired"_s, u"EC"_s, u"P-256"_s, {true, now - 2000, now - 1000});
    m_vault.makeKey(u"future"_s, u"EC"_s, u"P-256"_s, {true, now + 1000, {}});
    m_vault.makeKey(u"verify-only"_s, u"EC"_s, u"P-256"_s, {}, {u"verify"_s});
    QTest::newRow("disabled") << u"disabled"_s << u"disabled"_s;
    QTest::newRow("expired") << u"expired"_s << u"expired on"_s;
    QTest::newRow("not yet valid") << u"future"_s << u"not valid before"_s;
    QTest::newRow("operations") << u"verify-only"_s << u"“sign” is not among"_s;
    QTest::newRow("another curve") << u"signs-p384"_s << u"this key (EC P-384) knows none of them"_s;
}

void TestSigningPane::keyThatCannotSignSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    const auto b = m_vault.bench();
    QVERIFY(b->open(name));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY(!b->button()->isEnabled());
    QVERIFY2(b->said().contains(said), qPrintable(b->said()));
    QVERIFY(!b->button()->accessibleDescription().isEmpty());
    b->press();
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"sign"_s), 0);
}

void TestSigningPane::everyReasonIsSaid()
{
    SigningFacts facts;
    QCOMPARE(signingReadiness(facts).reasons().size(), 1); // No key: nothing more is known.
    facts.keyName = u"key"_s;
    facts.bundle = m_vault.ec;
    facts.algorithm = u"ES384"_s;
    facts.now = 1'000'000;
    facts.bundle->properties.attributes.enabled = false;
    facts.bundle->properties.attributes.expires = 10;
    facts.bundle->key.keyOps = {u"verify"_s};
    facts.isReadOnly = true;
    facts.inputProblem = u"nothing"_s;
    const auto all = signingReadiness(facts);
    QCOMPARE(all.blockers.size(), 5);
    QCOMPARE(all.toDo, QStringList(u"nothing"_s));
    QVERIFY2(all.blockers.join(u' ').contains(u"ES384 needs the curve P-384; this key is on P-256"_s), qPrintable(all.blockers.join(u' ')));
    facts = {};
    facts.keyName = u"key"_s;
    facts.bundle = m_vault.rsa;
    facts.algorithm = u"ES256"_s;
    QVERIFY(signingReadiness(facts).reasons().join(u' ').contains(u"RSA 2048"_s));
    facts.algorithm = u"PS256"_s;
    QVERIFY(signingReadiness(facts).isReady());
    facts.isCurrent = false;
    QVERIFY(signingReadiness(facts).isReady());
    QVERIFY(signingReadiness(facts).warnings.join(u' ').contains(u"newer version"_s));
    facts.canNameVersion = false;
    QVERIFY(!signingReadiness(facts).isReady());
    facts.isCurrent = true;
    facts.now = 0;
    facts.bundle->properties.attributes.expires = 2 * 24 * 60 * 60;
    QVERIFY(signingReadiness(facts).warnings.join(u' ').contains(u"expires within 2"_s));
    facts.secondPersonProblem = u"wait"_s;
    QCOMPARE(signingReadiness(facts).reasons(), QStringList(u"wait"_s));
}

void TestSigningPane::filesThatCannotBeReadReachTheErrorPanel()
{
    const auto b = m_vault.bench();
    const QString missing = m_vault.folder() + u"/missing"_s;
    b->pane->verifyTab()->signature()->readFile(missing);
    b->pane->verifyTab()->publicKey()->readFile(missing);
    b->tab().files()->comparison()->readFile(missing);
    QCOMPARE(m_vault.dialogs.errors().rowCount(), 3);
}

void TestSigningPane::readOnlyConnectionSignsNothing()
{
    const auto b = m_vault.guardedBench(readOnlyGuard);
    QVERIFY(b->open(u"signs-ec"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY(!b->button()->isEnabled());
    QVERIFY(b->said().contains(u"read-only"_s));
}

void TestSigningPane::olderVersionSignsInTheServiceForm()
{
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s, m_vault.ecOlder.properties.id.version));
    QTRY_COMPARE(b->tab().keyForm()->versionBox()->currentData().toString(), m_vault.ecOlder.properties.id.version);
    QTRY_VERIFY(b->tab().key().bundle().has_value());
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY2(b->said().contains(u"newer version"_s), qPrintable(b->said()));
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(control<CopyField>(*b->tab().card(), u"Key id"_s)->text().endsWith(m_vault.ecOlder.properties.id.version));
    QCOMPARE(b->tab().card()->localResult()->kind(), MessageKind::Ok);
}

void TestSigningPane::olderVersionIsRefusedInTheDocumentedForm()
{
    const auto b = m_vault.bench(u"2016.10.01"_s);
    QVERIFY(b->open(u"signs-ec"_s, m_vault.ecOlder.properties.id.version));
    QTRY_VERIFY(b->tab().key().bundle().has_value());
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY(!b->button()->isEnabled());
    QVERIFY2(b->said().contains(u"current version"_s), qPrintable(b->said()));
    b->tab().keyForm()->versionBox()->setCurrentIndex(0);
    Q_EMIT b->tab().keyForm()->versionBox()->activated(0);
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"/keys/signs-ec/sign"_s), 1);
}

void TestSigningPane::algorithmsThatDoNotFitAreGreyed()
{
    const auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-ec"_s));
    AlgorithmBox *box = b->tab().keyForm()->algorithmBox();
    QCOMPARE(box->name(), u"ES256"_s);
    const auto isEnabled = [box](const QString &name) {
        return bool(box->model()->flags(box->model()->index(box->findData(name), 0)) & Qt::ItemIsEnabled);
    };
    QVERIFY(isEnabled(u"ES256"_s) && !isEnabled(u"ES384"_s) && !isEnabled(u"RS256"_s));
    QVERIFY(box->itemData(box->findData(u"ES384"_s), Qt::ToolTipRole).toString().contains(u"P-384"_s));
    QVERIFY(b->open(u"signs-rsa"_s));
    QVERIFY(isEnabled(u"PS512"_s) && !isEnabled(u"ES256"_s));
}

void TestSigningPane::keyThatMayNotBeReadSignsWithAnAlgorithmChosenByHand()
{
    m_vault.dialogs.refuseNext(u"GET /keys/signs-ec"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    const auto b = m_vault.bench();
    b->tab().setKey(u"signs-ec"_s, {});
    QTRY_VERIFY(!b->tab().key().isFetching());
    QVERIFY(!b->tab().key().bundle());
    QCOMPARE(b->tab().keyForm()->message()->kind(), MessageKind::Warning);
    AlgorithmBox *box = b->tab().keyForm()->algorithmBox();
    box->setCurrentIndex(box->findData(u"ES256"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(b->tab().card()->localResult()->kind(), MessageKind::Warning);
    QVERIFY(b->tab().card()->localResult()->text().contains(u"Not verified"_s));
    const auto signature = fromBase64Url(control<CopyField>(*b->pane, u"Signature in base64url"_s)->text().toLatin1());
    QVERIFY(signature && verifyLocally(m_vault.ec.key, u"ES256"_s, sha256OfMessage(), *signature).value_or(false));
    QVERIFY(b->tab().card()->files()->command()->toPlainText().isEmpty());
}

void TestSigningPane::signatureStaysWhereItsVersionCannotBeFetched()
{
    m_vault.makeKey(u"signs-renewed"_s, u"EC"_s, u"P-256"_s);
    const auto b = m_vault.bench(u"2016.10.01"_s);
    QVERIFY(b->open(u"signs-renewed"_s));
    const KeyBundle newer = m_vault.makeKey(u"signs-renewed"_s, u"EC"_s, u"P-256"_s);
    m_vault.dialogs.refuseNext(u"GET /keys/signs-renewed/"_s + newer.properties.id.version, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(m_vault.dialogs.errors().rowCount(), 1);
    QCOMPARE(b->tab().card()->localResult()->kind(), MessageKind::Warning);
    const auto signature = fromBase64Url(control<CopyField>(*b->pane, u"Signature in base64url"_s)->text().toLatin1());
    QVERIFY(signature && verifyLocally(newer.key, u"ES256"_s, sha256OfMessage(), *signature).value_or(false));
    // The next one is made with the newer version in view.
    b->press();
    QTRY_COMPARE(made.count(), 2);
    QCOMPARE(b->tab().card()->localResult()->kind(), MessageKind::Ok);
    QCOMPARE(b->tab().key().currentVersion(), newer.properties.id.version);
}

void TestSigningPane::refusalKeepsWhatWasPasted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inner");
    QTest::newRow("403") << 403 << u"Forbidden"_s << u"KeyOperationForbidden"_s;
    QTest::newRow("400") << 400 << u"BadParameter"_s << QString();
}

void TestSigningPane::refusalKeepsWhatWasPasted()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, inner);
    m_vault.dialogs.refuseNext(u"/sign?"_s, status, code, inner);
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    b->press();
    QTRY_COMPARE(m_vault.dialogs.errors().rowCount(), 1);
    QCOMPARE(m_vault.dialogs.errors().errorAt(0).httpStatus, status);
    QVERIFY(!b->tab().readiness()->failure()->text().isEmpty());
    QVERIFY(b->tab().digest()->digest().has_value());
    QCOMPARE(made.count(), 0);
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(b->tab().readiness()->failure()->text().isEmpty());
}

void TestSigningPane::doubleClickSignsOnce()
{
    m_vault.dialogs.delayNext(u"/sign?"_s, 300);
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    b->press();
    QTRY_COMPARE(m_vault.dialogs.sent(u"POST"_s, u"/sign"_s), 1); // It is at the vault now.
    QTest::mouseDClick(b->button(), Qt::LeftButton);
    b->tab().sign();
    b->pane->openKey(u"signs-rsa"_s); // The key of what is under way stays.
    QCOMPARE(b->tab().key().name(), u"signs-ec"_s);
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"/sign"_s), 1);
}

void TestSigningPane::stateIsKeptForAnotherKey()
{
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(b->open(u"signs-rsa"_s));
    QCOMPARE(b->tab().digest()->edit()->toPlainText(), QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY(b->tab().card()->isVisible());
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    // Typed: the name of another key.
    QLineEdit *name = b->tab().keyForm()->nameEdit();
    name->setText(u"signs-p384"_s);
    Q_EMIT name->editingFinished();
    QTRY_VERIFY(b->tab().key().bundle().has_value());
    QCOMPARE(b->tab().keyForm()->algorithmBox()->name(), u"ES384"_s);
    name->setText(u"no-such-key"_s);
    Q_EMIT name->editingFinished();
    QTRY_COMPARE(b->tab().keyForm()->message()->kind(), MessageKind::Error);
    QVERIFY(!b->button()->isEnabled());
}

void TestSigningPane::twoPersons()
{
    const auto b = m_vault.guardedBench(twoPersonGuard);
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    SecondPerson *second = b->tab().secondPerson();
    QVERIFY(second->isVisible());
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY(!b->button()->isEnabled());
    QVERIFY2(b->said().contains(u"second person"_s), qPrintable(b->said()));
    const QStringList groups = SecondPerson::groupsOf(sha256OfMessage());
    QCOMPARE(groups.size(), 16);
    QCOMPARE(groups.join(QString()), QString::fromLatin1(sha256OfMessage().toHex()));
    // A text of its own for each group, spelled.
    QStringList spoken;
    for (const QLabel *label : second->findChildren<QLabel *>()) {
        if (label->accessibleName().startsWith(u"Group "_s))
            spoken << label->accessibleName();
    }
    QCOMPARE(spoken.size(), 16);
    QCOMPARE(spoken.constFirst(), u"Group 1 of 16: "_s + QStringList(groups.constFirst().split(QString(), Qt::SkipEmptyParts)).join(u' ').toUpper());
    second->edit()->setText(groups.constFirst());
    QVERIFY(!b->button()->isEnabled());
    second->edit()->setText(groups.constLast().toUpper());
    QVERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    // Another digest is released anew.
    b->paste(QString(64, u'0'));
    QVERIFY(!b->button()->isEnabled());
    QVERIFY(second->edit()->text().isEmpty());
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    second->edit()->setText(groups.constLast());
    b->press();
    QTRY_COMPARE(made.count(), 1);
    // And so is the same one.
    QTRY_VERIFY(!b->button()->isEnabled());
    QVERIFY(second->edit()->text().isEmpty());
    b->tab().sign();
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"/sign"_s), 1);
}

void TestSigningPane::twoPersonsSignFilesOneByOne()
{
    const auto b = m_vault.guardedBench(twoPersonGuard);
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    b->tab().takeFiles({m_vault.write(u"p1.txt"_s, "1"), m_vault.write(u"p2.txt"_s, "2")});
    QTRY_VERIFY(!b->tab().files()->queue().isHashing());
    for (const QByteArray &content : {QByteArray("1"), QByteArray("2")}) {
        b->tab().secondPerson()->edit()->setText(
            SecondPerson::groupsOf(QCryptographicHash::hash(content, QCryptographicHash::Sha256)).constLast());
        QVERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
        const auto before = made.count();
        b->press();
        QTRY_COMPARE(made.count(), before + 1);
        QTRY_VERIFY(!b->tab().isSigning());
    }
}

void TestSigningPane::keysNameIsTyped()
{
    const auto b = m_vault.guardedBench(keyNameGuard);
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    KeyNameConfirmation *confirmation = b->tab().keyName();
    QVERIFY(confirmation->isVisible() && !confirmation->edit()->isEnabled());
    QVERIFY(b->open(u"signs-ec"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    QVERIFY(!b->button()->isEnabled());
    QVERIFY2(b->said().contains(u"Type the key's name, “signs-ec”"_s), qPrintable(b->said()));
    confirmation->edit()->setText(u"signs-rsa"_s);
    QVERIFY(!b->button()->isEnabled());
    QCOMPARE(confirmation->message()->text(), u"That is not the name of the key above."_s);
    b->tab().sign();
    confirmation->edit()->setText(u"signs-ec"_s);
    QVERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    // Another key is confirmed anew, and so is the next signature.
    QVERIFY(b->open(u"signs-rsa"_s));
    QVERIFY(!b->button()->isEnabled() && confirmation->edit()->text().isEmpty());
    QVERIFY(b->open(u"signs-ec"_s));
    QVERIFY(!b->button()->isEnabled());
    confirmation->edit()->setText(u"Signs-EC"_s); // One name to the vault.
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QTRY_VERIFY(!b->tab().isSigning());
    QVERIFY(!b->button()->isEnabled() && confirmation->edit()->text().isEmpty());
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"/sign"_s), 1);
    // What the vault refused keeps its confirmation.
    m_vault.dialogs.refuseNext(u"/sign?"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    confirmation->edit()->setText(u"signs-ec"_s);
    b->press();
    QTRY_COMPARE(m_vault.dialogs.errors().rowCount(), 1);
    QTRY_VERIFY(b->button()->isEnabled());
    QVERIFY(!m_vault.bench()->tab().keyName()->isVisible());
}

void TestSigningPane::workUnderWayIsNamed()
{
    m_vault.dialogs.delayNext(u"/sign?"_s, 300);
    const auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-ec"_s));
    QCOMPARE(b->pane->losses(), QStringList());
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    b->press();
    QVERIFY2(b->pane->losses().constFirst().startsWith(u"A signature is being made"_s), qPrintable(b->pane->losses().join(u' ')));
    QTRY_VERIFY(!b->tab().isSigning());
    QFile large(m_vault.folder() + u"/closing.img"_s);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(2) << 30)); // Sparse: takes seconds to hash.
    b->tab().takeFiles({large.fileName()});
    QCOMPARE(b->pane->losses(), QStringList(u"A file is being hashed."_s));
    b->tab().files()->queue().cancel();
    QCOMPARE(b->pane->losses(), QStringList());
}

void TestSigningPane::destroyingWhileUnderWayIsSafe()
{
    m_vault.dialogs.delayNext(u"/sign?"_s, 300);
    auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-ec"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    b->press();
    QVERIFY(b->tab().isSigning());
    b->pane.reset();
    auto second = m_vault.bench();
    second->pane->openKey(u"signs-ec"_s); // Destroyed while its key is being fetched.
    second->tab().takeFiles({m_vault.write(u"large.bin"_s, QByteArray(20'000'000, 'x'))}); // And a file is hashed.
    second->pane.reset();
    QTest::qWait(500);
    QCOMPARE(m_vault.dialogs.errors().rowCount(), 0);
}

void TestSigningPane::lookAtIt()
{
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    picture(*b->pane, u"signing-empty"_s);
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    b->press();
    QTRY_COMPARE(made.count(), 1);
    b->tab().card()->verifyAtVault();
    QTRY_COMPARE(b->tab().card()->vaultResult()->kind(), MessageKind::Ok);
    picture(*b->pane, u"signing-made"_s);
    b->tab().takeFiles({m_vault.write(u"signedMessage.txt"_s, signedMessage)});
    QTRY_VERIFY(!b->tab().files()->queue().isHashing());
    picture(*b->pane, u"signing-files"_s);
    const QString longName = u"a-key-with-the-longest-name-that-a-vault-takes-"_s.repeated(3).left(127);
    m_vault.makeKey(longName, u"EC"_s, u"P-521"_s);
    const auto guarded = m_vault.guardedBench({false, true, true});
    QVERIFY(guarded->open(longName));
    guarded->paste(QString::fromLatin1(QCryptographicHash::hash(signedMessage, QCryptographicHash::Sha512).toHex()));
    picture(*guarded->pane, u"signing-guarded"_s);
    guarded->tab().keyName()->edit()->setText(longName);
    guarded->tab().secondPerson()->edit()->setText(SecondPerson::groupsOf(guarded->tab().digest()->digest().value_or(QByteArray())).constLast());
    QSignalSpy madeGuarded(guarded->pane.get(), &SigningPane::signatureMade);
    guarded->press();
    QTRY_COMPARE(madeGuarded.count(), 1);
    picture(*guarded->pane, u"signing-long"_s);
    control<QTabWidget>(*guarded->pane, u"Signing"_s)->setCurrentIndex(1);
    QTRY_VERIFY(guarded->pane->verifyTab()->key().bundle().has_value());
    guarded->pane->verifyTab()->signature()->setText(QString(40, u'a'));
    picture(*guarded->pane, u"signing-verify"_s);
}

QTEST_MAIN(TestSigningPane)
#include "tst_signingpane.moc"
