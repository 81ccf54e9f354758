// SPDX-License-Identifier: Apache-2.0
// Saves what the window looks like into the folder that VAULT_PICTURES names, for looking at.
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/windowtesting.h"
#include "ui/mainwindow.h"
#include "ui/signing/digestinspector.h"
#include "ui/signing/signingpane.h"
#include "ui/signing/signtab.h"
#include "ui/vaultview.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

void trigger(const QWidget &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            action->trigger();
    }
}

} // namespace

class TestWindowPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures();
};

void TestWindowPictures::pictures()
{
    const TemporarySettings settings;
    const QString folder = qEnvironmentVariable("VAULT_PICTURES");
    if (folder.isEmpty())
        QSKIP("VAULT_PICTURES names no folder to save pictures in");
    PracticeVaultProcess process;
    QVERIFY2(process.isRunning(), qPrintable(process.errorText()));
    MainWindow window;
    window.show();
    const auto save = [&window, &folder](const QByteArray &name) {
        QCoreApplication::processEvents();
        QVERIFY(window.grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s));
    };
    window.resize(1280, 800);
    save("start");
    QSignalSpy settled(&window, &MainWindow::settled);
    auto session = sessionWith(process);
    QVERIFY(session);
    window.openVault(std::move(session));
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20000);
    auto *contents = named<QTreeView>(window, u"Vault contents"_s);
    auto *list = named<QTableView>(window, u"Secrets list"_s);
    auto *tabs = named<QTabWidget>(window, u"Details"_s);
    const QModelIndex vault = contents->model()->index(0, 0);
    const auto choose = [list](const QString &start) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().startsWith(start)) {
                list->selectRow(row);
                return;
            }
        }
    };
    for (const char *theme : {"Light", "Dark"}) {
        const QByteArray prefix = QByteArray(theme).toLower() + '-';
        trigger(window, QLatin1String(theme));
        choose(u"contoso-prod-storage-key"_s);
        QTRY_VERIFY(showsText(*tabs, u"/secrets/contoso-prod-storage-key"_s));
        save(prefix + "secrets");
        for (int tab = 1; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            QTest::qWait(400);
            save(prefix + "secret-tab" + QByteArray::number(tab));
        }
        QTest::keyClick(list, Qt::Key_R, Qt::ControlModifier);
        QTest::qWait(400);
        save(prefix + "revealed");
        tabs->setCurrentIndex(0);
        auto *filter = named<QLineEdit>(window, u"Filter secrets"_s);
        filter->setText(u"nothing like this"_s);
        QTest::qWait(400);
        save(prefix + "nomatch");
        filter->clear();
        contents->setCurrentIndex(contents->model()->index(0, 0, vault));
        QTest::qWait(600);
        save(prefix + "keys");
        tabs->setCurrentIndex(2);
        QTest::qWait(200);
        save(prefix + "publickey");
        tabs->setCurrentIndex(0);
        contents->setCurrentIndex(contents->model()->index(4, 0, vault));
        QTest::qWait(400);
        save(prefix + "deleted");
        contents->setCurrentIndex(contents->model()->index(0, 0, vault));
        QTest::qWait(400);
        trigger(window, u"Sign…"_s);
        window.currentVault()->signing().signTab()->digest()->setText(QString(64, u'7'));
        QTest::qWait(400);
        save(prefix + "signing");
        contents->setCurrentIndex(contents->model()->index(1, 0, vault));
    }
    list->selectRow(4);
    choose(u"secret-with-fifteen-tags"_s);
    QTest::qWait(400);
    save("tags");
    choose(u"very-long-secret-name-of-127"_s);
    QTest::qWait(400);
    save("longname");
    window.resize(900, 560);
    QTest::qWait(200);
    save("small");
    trigger(window, u"Sign…"_s);
    QTest::qWait(200);
    save("signing-small");
    contents->setCurrentIndex(contents->model()->index(0, 0, vault));
    contents->setCurrentIndex(contents->model()->index(1, 0, vault));
    process.addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1}, {"innerCode"_L1, "ForbiddenByRbac"_L1},
                         {"message"_L1, "Caller is not authorized to perform action on resource."_L1}, {"match"_L1, "GET /"_L1}, {"times"_L1, 0}});
    window.resize(1280, 800);
    QTest::keyClick(list, Qt::Key_F5);
    QTest::qWait(800);
    save("failed");
    process.clearFaults();
}

QTEST_MAIN(TestWindowPictures)
#include "tst_windowpictures.moc"
