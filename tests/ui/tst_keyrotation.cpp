// SPDX-License-Identifier: Apache-2.0
// Rotating a key and its rotation policy, as a person meets them.
#include "tests/ui/dialogtesting.h"
#include "ui/keyoperations/durationfield.h"
#include "ui/keyoperations/rotatekeydialog.h"
#include "ui/keyoperations/rotationpolicydialog.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QPushButton>
#include <QSpinBox>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

KeyRotationPolicy policyOf(const QList<LifetimeAction> &actions, const QString &expiry, const QString &id = u"id"_s)
{
    KeyRotationPolicy policy;
    policy.id = id;
    policy.lifetimeActions = actions;
    policy.expiryTime = expiry;
    return policy;
}

RawResponse answer(const QByteArray &body)
{
    RawResponse response;
    response.status = 200;
    response.body = SecretBuffer::copyOf(body);
    return response;
}

} // namespace

class TestKeyRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText())); }
    void init() { m_bench.reset(); }

    void everyControlHasAName();
    void theQuestionTellsTheExpiry();
    void theQuestionSaysWhatItCouldNotRead();
    void rotatingMakesANewVersion();
    void rotatingSendsOnce();
    void aLostAnswerIsNotSentAgain();
    void aRefusedRotationIsShown_data();
    void aRefusedRotationIsShown();

    void everyFormOfNoneIsNone_data();
    void everyFormOfNoneIsNone();
    void aPolicyIsShown();
    void whatTheFormCannotShowIsSaid_data();
    void whatTheFormCannotShowIsSaid();
    void timesAreCheckedWhileTyping_data();
    void timesAreCheckedWhileTyping();
    void aPolicyIsSaved();
    void savingSendsTheServicesForm();
    void aRefusedPolicyKeepsEverythingTyped();
    void aPolicyThatCannotBeReadOffersRetry();
    void lookAtThem();

private:
    std::unique_ptr<RotateKeyDialog> rotateDialog(const QString &name)
    {
        const auto bundle = waitFor(m_bench.keys().get(name));
        auto dialog = std::make_unique<RotateKeyDialog>(m_bench.keys(), m_bench.errors(), bundle->properties);
        [&] { QTRY_VERIFY(!dialog->expiryMessage()->text().startsWith(u"Reading"_s)); }();
        return dialog;
    }
    std::unique_ptr<RotationPolicyDialog> policyDialog(const QString &name)
    {
        auto dialog = std::make_unique<RotationPolicyDialog>(m_bench.keys(), m_bench.errors(), name);
        QSignalSpy read(dialog.get(), &RotationPolicyDialog::policyRead);
        [&] { QVERIFY(read.wait()); }();
        return dialog;
    }
    static void setNumber(QWidget &dialog, const QString &name, int value) { control<QSpinBox>(dialog, name)->setValue(value); }
    static void check(QWidget &dialog, const QString &name, bool on = true) { control<QCheckBox>(dialog, name)->setChecked(on); }

    DialogBench m_bench;
};

void TestKeyRotation::everyControlHasAName()
{
    const auto rotate = rotateDialog(u"orders-signing"_s);
    QVERIFY(show(*rotate));
    QCOMPARE(namelessControls(*rotate).join(u' '), QString());
    QCOMPARE(doubledMnemonics(*rotate).join(u' '), QString());
    QVERIFY(!rotate->actionButton()->isDefault());
    const auto policy = policyDialog(u"orders-signing"_s);
    QVERIFY(show(*policy));
    QCOMPARE(namelessControls(*policy).join(u' '), QString());
    QCOMPARE(doubledMnemonics(*policy).join(u' '), QString());
}

void TestKeyRotation::theQuestionTellsTheExpiry()
{
    QVERIFY(rotateDialog(u"orders-signing"_s)->expiryMessage()->text().contains(u"will not expire"_s));
    waitFor(m_bench.keys().setRotationPolicy(u"billing-signing"_s, policyOf({}, u"P1Y6M"_s)));
    const QString text = rotateDialog(u"billing-signing"_s)->expiryMessage()->text();
    QVERIFY2(text.contains(u"expire after 1 year 6 months"_s), qPrintable(text));
    QCOMPARE(expiryAfterRotation(policyOf({}, u"P90D"_s, QString())), expiryAfterRotation({}));
}

void TestKeyRotation::theQuestionSaysWhatItCouldNotRead()
{
    m_bench.refuseNext(u"/rotationpolicy"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    const auto dialog = rotateDialog(u"orders-signing"_s);
    QCOMPARE(dialog->expiryMessage()->kind(), MessageKind::Warning);
    QVERIFY(dialog->expiryMessage()->text().contains(u"ForbiddenByRbac"_s));
    QVERIFY(dialog->actionButton()->isEnabled());
    QCOMPARE(m_bench.errors().rowCount(), 1);
}

void TestKeyRotation::rotatingMakesANewVersion()
{
    const QString before = waitFor(m_bench.keys().get(u"catalog-signing"_s))->properties.id.version;
    waitFor(m_bench.keys().setRotationPolicy(u"catalog-signing"_s, policyOf({}, u"P30D"_s)));
    const auto dialog = rotateDialog(u"catalog-signing"_s);
    QVERIFY(show(*dialog));
    VaultItem made;
    connect(dialog.get(), &RotateKeyDialog::keyRotated, this, [&made](const VaultItem &item) { made = item; });
    dialog->actionButton()->click();
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QVERIFY(made.id.version != before);
    QCOMPARE(made.id.version, waitFor(m_bench.keys().get(u"catalog-signing"_s))->properties.id.version);
    QVERIFY(made.attributes.expires.has_value());
}

void TestKeyRotation::rotatingSendsOnce()
{
    const auto dialog = rotateDialog(u"identity-signing"_s);
    QVERIFY(show(*dialog));
    m_bench.delayNext(u"/rotate"_s, 300);
    dialog->actionButton()->click();
    dialog->actionButton()->click();
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(m_bench.sent(u"POST"_s, u"/identity-signing/rotate"_s), 1);
}

void TestKeyRotation::aLostAnswerIsNotSentAgain()
{
    const auto dialog = rotateDialog(u"shipping-signing"_s);
    QVERIFY(show(*dialog));
    m_bench.vault().addFault({{u"fault"_s, u"reset"_s}, {u"match"_s, u"/rotate"_s}});
    dialog->actionButton()->click();
    QTRY_VERIFY(!dialog->failureMessage()->isHidden());
    QCOMPARE(m_bench.sent(u"POST"_s, u"/shipping-signing/rotate"_s), 1);
    QVERIFY(dialog->isVisible());
}

void TestKeyRotation::aRefusedRotationIsShown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inner");
    QTest::newRow("not allowed") << 403 << u"Forbidden"_s << u"ForbiddenByRbac"_s;
    QTest::newRow("gone") << 404 << u"KeyNotFound"_s << QString();
    QTest::newRow("not here") << 400 << u"NotSupported"_s << QString();
    QTest::newRow("broken") << 500 << u"ServerError"_s << QString();
}

void TestKeyRotation::aRefusedRotationIsShown()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, inner);
    const auto dialog = rotateDialog(u"search-signing"_s);
    QVERIFY(show(*dialog));
    QSignalSpy rotated(dialog.get(), &RotateKeyDialog::keyRotated);
    m_bench.refuseNext(u"/rotate"_s, status, code, inner);
    dialog->actionButton()->click();
    QTRY_VERIFY(!dialog->failureMessage()->isHidden());
    QVERIFY(dialog->failureMessage()->text().contains(QString::number(status)));
    QVERIFY(dialog->isVisible());
    QCOMPARE(rotated.count(), 0);
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/rotate"_s), 1);
}

void TestKeyRotation::everyFormOfNoneIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a notice only, attributes null")
        << QByteArray(R"({"lifetimeActions":[{"trigger":{"timeBeforeExpiry":"P30D"},"action":{"type":"Notify"}}],"attributes":null})");
    QTest::newRow("empty id, empty expiry, created 0")
        << QByteArray(R"({"id":"","lifetimeActions":[],"attributes":{"expiryTime":"","created":0,"updated":0}})");
    QTest::newRow("nothing at all") << QByteArray("{}");
    QTest::newRow("nulls") << QByteArray(R"({"id":null,"lifetimeActions":null,"attributes":null})");
}

void TestKeyRotation::everyFormOfNoneIsNone()
{
    QFETCH(QByteArray, body);
    const auto policy = decodeKeyRotationPolicy(answer(body));
    QVERIFY(policy.has_value());
    const auto dialog = policyDialog(u"orders-signing"_s);
    dialog->setPolicy(*policy);
    QVERIFY(dialog->stateMessage()->text().startsWith(u"No policy is set"_s));
    for (const QString &name : {u"Rotate by itself"_s, u"Notify before expiry"_s, u"Expire after"_s})
        QVERIFY(!control<QCheckBox>(*dialog, name)->isChecked());
    QVERIFY(!dialog->actionButton()->isEnabled());
    QVERIFY(expiryAfterRotation(*policy).contains(u"will not expire"_s));
}

void TestKeyRotation::aPolicyIsShown()
{
    waitFor(m_bench.keys().setRotationPolicy(
        u"audit-signing"_s, policyOf({{u"rotate"_s, u"P18M"_s, {}}, {u"notify"_s, {}, u"P40D"_s}}, u"P4Y"_s)));
    const auto dialog = policyDialog(u"audit-signing"_s);
    QVERIFY(dialog->stateMessage()->text().startsWith(u"Set on "_s));
    QCOMPARE(control<QSpinBox>(*dialog, u"Rotation, months"_s)->value(), 18);
    QCOMPARE(control<QSpinBox>(*dialog, u"Rotation, years"_s)->value(), 0);
    QCOMPARE(control<QComboBox>(*dialog, u"When it rotates"_s)->currentText(), u"after creation"_s);
    QCOMPARE(control<QSpinBox>(*dialog, u"Notice before expiry, days"_s)->value(), 40);
    QCOMPARE(control<QSpinBox>(*dialog, u"Expires after, years"_s)->value(), 4);
    QCOMPARE(dialog->blockerMessage()->text(), u"Nothing was changed."_s);
}

void TestKeyRotation::whatTheFormCannotShowIsSaid_data()
{
    QTest::addColumn<QList<LifetimeAction>>("actions");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<bool>("isHeld");
    using Actions = QList<LifetimeAction>;
    QTest::newRow("plain") << Actions{{u"Rotate"_s, u"P90D"_s, {}}, {u"Notify"_s, {}, u"P30D"_s}} << u"P1Y"_s << true;
    QTest::newRow("in another order") << Actions{{u"Notify"_s, {}, u"P30D"_s}, {u"Rotate"_s, {}, u"P2W"_s}} << u"P1Y"_s
                                      << true;
    QTest::newRow("as it is sent") << Actions{{u"rotate"_s, u"P90D"_s, {}}, {u"notify"_s, {}, u"P30D"_s}} << u"P1Y"_s << true;
    QTest::newRow("hours") << Actions{{u"Rotate"_s, u"PT5000H"_s, {}}} << QString() << false;
    QTest::newRow("two rotations") << Actions{{u"Rotate"_s, u"P90D"_s, {}}, {u"Rotate"_s, {}, u"P30D"_s}} << u"P1Y"_s
                                   << false;
    QTest::newRow("another action") << Actions{{u"Archive"_s, u"P90D"_s, {}}} << QString() << false;
    QTest::newRow("expiry in hours") << Actions{} << u"PT9000H"_s << false;
}

void TestKeyRotation::whatTheFormCannotShowIsSaid()
{
    QFETCH(QList<LifetimeAction>, actions);
    QFETCH(QString, expiry);
    QFETCH(bool, isHeld);
    const KeyRotationPolicy policy = policyOf(actions, expiry);
    QCOMPARE(formHolds(policy), isHeld);
    const auto dialog = policyDialog(u"orders-signing"_s);
    dialog->setPolicy(policy);
    QCOMPARE(dialog->stateMessage()->kind(), isHeld ? MessageKind::Hint : MessageKind::Warning);
}

void TestKeyRotation::timesAreCheckedWhileTyping_data()
{
    QTest::addColumn<QString>("rotate");
    QTest::addColumn<bool>("beforeExpiry");
    QTest::addColumn<QString>("notify");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QString>("word"); ///< Of the problem; empty where there is none.
    QTest::newRow("fine") << u"P18M"_s << false << u"P30D"_s << u"P2Y"_s << QString();
    QTest::newRow("shortest expiry") << QString() << false << QString() << u"P28D"_s << QString();
    QTest::newRow("expiry too short") << QString() << false << QString() << u"P27D"_s << u"28 days"_s;
    QTest::newRow("a month is long enough") << QString() << false << QString() << u"P1M"_s << QString();
    QTest::newRow("shortest rotation") << u"P7D"_s << false << QString() << QString() << QString();
    QTest::newRow("rotation too soon") << u"P6D"_s << false << QString() << QString() << u"at least 7 days"_s;
    QTest::newRow("no time at all") << u"P0D"_s << false << QString() << QString() << u"at least 7 days"_s;
    QTest::newRow("before which expiry") << u"P30D"_s << true << QString() << QString() << u"let new versions expire"_s;
    QTest::newRow("before expiry") << u"P30D"_s << true << QString() << u"P1Y"_s << QString();
    QTest::newRow("after it expired") << u"P13M"_s << false << QString() << u"P1Y"_s << u"before the expiry after 1 year"_s;
    QTest::newRow("twelve months are a year") << u"P12M"_s << false << QString() << u"P1Y"_s << u"before the expiry"_s;
    QTest::newRow("at once") << u"P1Y"_s << true << QString() << u"P1Y"_s << u"after creation"_s;
    QTest::newRow("notice too late") << QString() << false << u"P6D"_s << u"P1Y"_s << u"notice needs"_s;
    QTest::newRow("notice too early") << QString() << false << u"P2Y"_s << u"P1Y"_s << u"before the version exists"_s;
}

void TestKeyRotation::timesAreCheckedWhileTyping()
{
    QFETCH(QString, rotate);
    QFETCH(bool, beforeExpiry);
    QFETCH(QString, notify);
    QFETCH(QString, expiry);
    QFETCH(QString, word);
    const auto dialog = policyDialog(u"reports-signing"_s);
    const auto fill = [&dialog](const QString &box, const QString &field, const QString &iso) {
        check(*dialog, box, !iso.isEmpty());
        const auto duration = CalendarDuration::fromIso(iso).value_or(CalendarDuration());
        setNumber(*dialog, field + u", years"_s, duration.years);
        setNumber(*dialog, field + u", months"_s, duration.months);
        setNumber(*dialog, field + u", days"_s, duration.days);
    };
    fill(u"Rotate by itself"_s, u"Rotation"_s, rotate);
    fill(u"Notify before expiry"_s, u"Notice before expiry"_s, notify);
    fill(u"Expire after"_s, u"Expires after"_s, expiry);
    control<QComboBox>(*dialog, u"When it rotates"_s)->setCurrentIndex(beforeExpiry ? 1 : 0);
    const QString text = dialog->problemMessage()->kind() == MessageKind::Error ? dialog->problemMessage()->text() : QString();
    QVERIFY2(word.isEmpty() ? text.isEmpty() : text.contains(word), qPrintable(text));
    QCOMPARE(dialog->actionButton()->isEnabled(), word.isEmpty());
    // The vault judges alike where this side refuses by the numbers of the protocol.
    if (word.isEmpty()) {
        dialog->actionButton()->click();
        QSignalSpy saved(dialog.get(), &RotationPolicyDialog::policySaved);
        QVERIFY(saved.wait());
        waitFor(m_bench.keys().setRotationPolicy(u"reports-signing"_s, {}));
    }
}

void TestKeyRotation::aPolicyIsSaved()
{
    const auto dialog = policyDialog(u"orders-token-signing"_s);
    QVERIFY(show(*dialog));
    check(*dialog, u"Rotate by itself"_s);
    setNumber(*dialog, u"Rotation, months"_s, 3);
    QVERIFY(dialog->problemMessage()->text().contains(u"adds a notice"_s));
    QSignalSpy saved(dialog.get(), &RotationPolicyDialog::policySaved);
    dialog->actionButton()->click();
    dialog->actionButton()->click();
    QVERIFY(saved.wait());
    QCOMPARE(m_bench.sent(u"PUT"_s, u"/keys/orders-token-signing/rotationpolicy"_s), 1);
    // What the vault added is there, and nothing is left to save.
    QVERIFY(dialog->stateMessage()->text().startsWith(u"Saved."_s));
    QVERIFY(control<QCheckBox>(*dialog, u"Notify before expiry"_s)->isChecked());
    QCOMPARE(control<QSpinBox>(*dialog, u"Notice before expiry, days"_s)->value(), 30);
    QVERIFY(!dialog->actionButton()->isEnabled());
    dialog->reject();
    QVERIFY(!dialog->isVisible());
    const auto kept = waitFor(m_bench.keys().rotationPolicy(u"orders-token-signing"_s));
    QCOMPARE(kept->lifetimeActions.constFirst().timeAfterCreate, u"P3M"_s);
}

void TestKeyRotation::savingSendsTheServicesForm()
{
    const auto dialog = policyDialog(u"billing-token-signing"_s);
    check(*dialog, u"Rotate by itself"_s);
    check(*dialog, u"Notify before expiry"_s);
    check(*dialog, u"Expire after"_s);
    m_bench.reset();
    QSignalSpy saved(dialog.get(), &RotationPolicyDialog::policySaved);
    dialog->actionButton()->click();
    QVERIFY(saved.wait());
    const QJsonObject request = m_bench.vault().requests().last().toObject();
    QCOMPARE(request[u"method"_s].toString(), u"PUT"_s);
    QCOMPARE(request[u"path"_s].toString(), u"/keys/billing-token-signing/rotationpolicy"_s);
    QStringList paths;
    for (const auto path : request[u"bodyPaths"_s].toArray())
        paths.append(path.toString());
    for (const QString &path : {u"attributes.expiryTime"_s, u"lifetimeActions"_s})
        QVERIFY2(paths.contains(path), qPrintable(paths.join(u' ')));
}

void TestKeyRotation::aRefusedPolicyKeepsEverythingTyped()
{
    const auto dialog = policyDialog(u"shipping-token-signing"_s);
    QVERIFY(show(*dialog));
    check(*dialog, u"Expire after"_s);
    setNumber(*dialog, u"Expires after, years"_s, 5);
    m_bench.refuseNext(u"/rotationpolicy"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    dialog->actionButton()->click();
    QTRY_VERIFY(!dialog->failureMessage()->isHidden());
    QVERIFY(dialog->failureMessage()->text().contains(u"ForbiddenByRbac"_s));
    QCOMPARE(control<QSpinBox>(*dialog, u"Expires after, years"_s)->value(), 5);
    QVERIFY(dialog->actionButton()->isEnabled());
    dialog->reject(); // Asks first.
    QVERIFY(dialog->isVisible());
}

void TestKeyRotation::aPolicyThatCannotBeReadOffersRetry()
{
    m_bench.refuseNext(u"/rotationpolicy"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    const auto dialog = policyDialog(u"orders-signing"_s);
    QVERIFY(show(*dialog));
    QVERIFY(!dialog->hasPolicy());
    QVERIFY(!dialog->actionButton()->isEnabled());
    QVERIFY(!control<QCheckBox>(*dialog, u"Rotate by itself"_s)->isEnabled());
    control<QPushButton>(*dialog, u"Retry"_s)->click();
    QTRY_VERIFY(dialog->hasPolicy());
    QVERIFY(control<QCheckBox>(*dialog, u"Rotate by itself"_s)->isEnabled());
}

void TestKeyRotation::lookAtThem()
{
    const auto rotate = rotateDialog(u"billing-signing"_s);
    QVERIFY(show(*rotate));
    picture(*rotate, u"rotate-key"_s);
    const auto policy = policyDialog(u"audit-signing"_s);
    QVERIFY(show(*policy));
    picture(*policy, u"rotation-policy"_s);
    check(*policy, u"Expire after"_s);
    setNumber(*policy, u"Expires after, years"_s, 1);
    picture(*policy, u"rotation-policy-problem"_s);
}

QTEST_MAIN(TestKeyRotation)
#include "tst_keyrotation.moc"
