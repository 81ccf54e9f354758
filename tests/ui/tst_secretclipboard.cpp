// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace std::chrono_literals;

namespace {

SecretBuffer secret(const QByteArray &text)
{
    return SecretBuffer::copyOf(text);
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void copiesExactText();
    void marksItForClipboardManagers();
    void clearsAfterItsTime();
    void leavesWhatSomebodyElseCopied();
    void clearsTheSameTextOnlyOnce();
    void secondCopyStartsAnew();
    void clearsOnDestruction();
    void keepsForeignTextOnDestruction();
    void emptyValueTouchesNothing();
    void waitsUntilItCanLookAndSaysSo();
    void valueThatIsPutBackIsToldOfOnce();
    void sameWordCopiedLaterIsNobodysFailure();
};

void TestSecretClipboard::copiesExactText()
{
    SecretClipboard clipboard;
    QSignalSpy copied(&clipboard, &SecretClipboard::copied);
    const QByteArray text = "two\r\nlines\n\n\xe4\xb8\xad\xe6\x96\x87 end ";
    clipboard.copy(secret(text));
    QCOMPARE(clipboardText().toUtf8(), text);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.at(0).at(0).value<std::chrono::seconds>(), SecretClipboard::defaultLifetime);
}

void TestSecretClipboard::marksItForClipboardManagers()
{
    SecretClipboard clipboard;
    clipboard.copy(secret("canary"));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(data->hasText());
}

void TestSecretClipboard::clearsAfterItsTime()
{
    SecretClipboard clipboard;
    clipboard.setLifetime(30ms);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.copy(secret("canary"));
    QCOMPARE(clipboardText(), QStringLiteral("canary"));
    QVERIFY(cleared.wait(3000));
    QVERIFY(clipboardText().isEmpty());
}

void TestSecretClipboard::leavesWhatSomebodyElseCopied()
{
    SecretClipboard clipboard;
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.copy(secret("canary"));
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    clipboard.clearIfOurs();
    QCOMPARE(clipboardText(), QStringLiteral("a shopping list"));
    QCOMPARE(cleared.size(), 0);
}

void TestSecretClipboard::clearsTheSameTextOnlyOnce()
{
    SecretClipboard clipboard;
    clipboard.copy(secret("canary"));
    clipboard.clearIfOurs();
    QVERIFY(clipboardText().isEmpty());
    // Later the person copies the same word from elsewhere: that is no longer ours to clear.
    QGuiApplication::clipboard()->setText(QStringLiteral("canary"));
    clipboard.clearIfOurs();
    QCOMPARE(clipboardText(), QStringLiteral("canary"));
}

void TestSecretClipboard::secondCopyStartsAnew()
{
    SecretClipboard clipboard;
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.copy(secret("first"));
    clipboard.copy(secret("second"));
    clipboard.clearIfOurs();
    QVERIFY(clipboardText().isEmpty());
    QCOMPARE(cleared.size(), 1);
}

void TestSecretClipboard::clearsOnDestruction()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(secret("canary"));
    }
    QVERIFY(clipboardText().isEmpty());
}

void TestSecretClipboard::keepsForeignTextOnDestruction()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(secret("canary"));
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    }
    QCOMPARE(clipboardText(), QStringLiteral("a shopping list"));
}

void TestSecretClipboard::emptyValueTouchesNothing()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    SecretClipboard clipboard;
    clipboard.copy(SecretBuffer());
    QCOMPARE(clipboardText(), QStringLiteral("a shopping list"));
}

void TestSecretClipboard::waitsUntilItCanLookAndSaysSo()
{
    SecretClipboard clipboard;
    bool isReadable = false;
    clipboard.setReadable([&isReadable] { return isReadable; });
    QSignalSpy delayed(&clipboard, &SecretClipboard::clearingDelayed);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.copy(secret("canary"));
    clipboard.clearIfOurs();
    clipboard.clearIfOurs();
    QCOMPARE(delayed.size(), 1);
    QCOMPARE(cleared.size(), 0);
    QCOMPARE(clipboardText(), QStringLiteral("canary"));
    isReadable = true;
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive); // the person comes back
    QCOMPARE(cleared.size(), 1);
    QVERIFY(clipboardText().isEmpty());
}

void TestSecretClipboard::valueThatIsPutBackIsToldOfOnce()
{
    SecretClipboard clipboard;
    QSignalSpy failed(&clipboard, &SecretClipboard::clearingFailed);
    clipboard.copy(secret("canary"));
    clipboard.clearIfOurs();
    QVERIFY(clipboardText().isEmpty());
    QCOMPARE(failed.size(), 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("canary")); // a clipboard manager
    QCOMPARE(failed.size(), 1);
    QGuiApplication::clipboard()->setText(QStringLiteral("canary"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(clipboardText(), QStringLiteral("canary"));
    QVERIFY(!SecretClipboard::notClearedText().isEmpty());
}

void TestSecretClipboard::sameWordCopiedLaterIsNobodysFailure()
{
    SecretClipboard clipboard;
    QSignalSpy failed(&clipboard, &SecretClipboard::clearingFailed);
    clipboard.copy(secret("canary"));
    clipboard.clearIfOurs();
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    clipboard.copy(secret("other"));
    QGuiApplication::clipboard()->setText(QStringLiteral("canary"));
    QCOMPARE(failed.size(), 0);
}

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
