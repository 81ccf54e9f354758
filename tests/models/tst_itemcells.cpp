// SPDX-License-Identifier: Apache-2.0
// What the cells of a list say, in every role.
#include "models/itemtablemodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Column = ItemTableModel::Column;

class ItemCellsTest : public QObject
{
    Q_OBJECT
private:
    ScriptedPages m_pages;

    std::unique_ptr<ItemTableModel> populated(ItemListKind kind, const QList<VaultItem> &items)
    {
        auto model = std::make_unique<ItemTableModel>(kind, m_pages.source());
        model->setClock([] { return testNow; });
        model->start();
        m_pages.answer(makePage(items));
        return model;
    }
    static QVariant cell(const ItemTableModel &model, Column column, int role = Qt::DisplayRole, int row = 0)
    {
        return model.index(row, model.sectionOf(column)).data(role);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init() { m_pages = {}; }

    void everyKindNamesItsRowsFirst_data()
    {
        QTest::addColumn<ItemListKind>("kind");
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("hasContentType");
        QTest::newRow("keys") << ItemListKind::Keys << u"Name"_s << false;
        QTest::newRow("secrets") << ItemListKind::Secrets << u"Name"_s << true;
        QTest::newRow("deleted keys") << ItemListKind::DeletedKeys << u"Name"_s << false;
        QTest::newRow("deleted secrets") << ItemListKind::DeletedSecrets << u"Name"_s << true;
        QTest::newRow("key versions") << ItemListKind::KeyVersions << u"Version"_s << false;
        QTest::newRow("secret versions") << ItemListKind::SecretVersions << u"Version"_s << true;
    }
    void everyKindNamesItsRowsFirst()
    {
        QFETCH(ItemListKind, kind);
        QFETCH(QString, first);
        QFETCH(bool, hasContentType);
        const ItemTableModel model(kind, m_pages.source());
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), first);
        QCOMPARE(model.sectionOf(Column::ContentType) >= 0, hasContentType);
        QCOMPARE(model.columnCount(), int(model.columns().size()));
        for (int section = 0; section < model.columnCount(); ++section)
            QVERIFY(!model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void texts()
    {
        VaultItem item = makeSecret(u"db-password"_s, u"text/plain"_s, {{u"env"_s, u"prod"_s}, {u"legacy"_s, QString()}});
        item.attributes.expires = testNow + 92 * oneDay;
        item.attributes.updated = testNow - 2 * oneDay;
        const auto model = populated(ItemListKind::Secrets, {item});
        QCOMPARE(cell(*model, Column::Name).toString(), u"db-password"_s);
        QCOMPARE(cell(*model, Column::State).toString(), u"Enabled"_s);
        QCOMPARE(cell(*model, Column::ContentType).toString(), u"text/plain"_s);
        QCOMPARE(cell(*model, Column::Expires).toString(), u"in 3 months"_s);
        QCOMPARE(cell(*model, Column::Updated).toString(), u"2 days ago"_s);
        QCOMPARE(cell(*model, Column::Tags).toString(), u"env=prod, legacy"_s);
    }

    void markupInATagStaysText()
    {
        const VaultItem item = makeSecret(u"s"_s, u"<b>type</b>"_s, {{u"<img src='x'>"_s, u"a & b"_s}});
        const auto model = populated(ItemListKind::Secrets, {item});
        for (const Column column : {Column::Tags, Column::ContentType}) {
            const QString toolTip = cell(*model, column, Qt::ToolTipRole).toString();
            QVERIFY2(!toolTip.contains(u"<img"_s) && !toolTip.contains(u"<b>"_s), qPrintable(toolTip));
            QVERIFY2(toolTip.contains(u"&lt;"_s) && toolTip.startsWith(u"<qt>"_s), qPrintable(toolTip));
        }
    }

    void datesAreExactOnHover()
    {
        VaultItem item = makeKey(u"k"_s);
        item.attributes.updated = testNow;
        const auto model = populated(ItemListKind::Keys, {item});
        QCOMPARE(cell(*model, Column::Updated, Qt::ToolTipRole).toString(),
                 u"2026-11-20 10:42:07 CET\n2026-11-20 09:42:07 UTC"_s);
        QCOMPARE(cell(*model, Column::Updated, ItemTableModel::DateRole).toLongLong(), testNow);
    }

    void aMissingDateIsASignThatIsReadAloud()
    {
        const auto model = populated(ItemListKind::Keys, {makeKey(u"k"_s)});
        QCOMPARE(cell(*model, Column::Expires).toString(), u"–"_s);
        QCOMPARE(cell(*model, Column::Expires, Qt::AccessibleTextRole).toString(), u"Never"_s);
        QCOMPARE(cell(*model, Column::Updated, Qt::AccessibleTextRole).toString(), u"None"_s);
        QVERIFY(!cell(*model, Column::Expires, ItemTableModel::DateRole).isValid());
        QVERIFY(!cell(*model, Column::Expires, ItemTableModel::SortRole).isValid());
        QCOMPARE(cell(*model, Column::Name, Qt::AccessibleTextRole).toString(), u"k"_s);
    }

    void states_data()
    {
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<qint64>("notBefore");
        QTest::addColumn<qint64>("expires");
        QTest::addColumn<QString>("text");
        const qint64 past = testNow - oneDay;
        const qint64 soon = testNow + oneDay;
        const qint64 far = testNow + 300 * oneDay;
        QTest::newRow("enabled") << true << past << far << u"Enabled"_s;
        QTest::newRow("disabled") << false << past << far << u"Disabled"_s;
        QTest::newRow("expired") << true << past << past << u"Expired"_s;
        QTest::newRow("soon") << true << past << soon << u"Expires soon"_s;
        QTest::newRow("not yet") << true << soon << far << u"Not yet valid"_s;
    }
    void states()
    {
        QFETCH(bool, enabled);
        QFETCH(qint64, notBefore);
        QFETCH(qint64, expires);
        QFETCH(QString, text);
        VaultItem item = makeKey(u"k"_s);
        item.attributes.enabled = enabled;
        item.attributes.notBefore = notBefore;
        item.attributes.expires = expires;
        const auto model = populated(ItemListKind::Keys, {item});
        QCOMPARE(cell(*model, Column::State).toString(), text);
        QVERIFY(!cell(*model, Column::State, Qt::ToolTipRole).toString().isEmpty());
    }

    void stateFollowsTheClock()
    {
        VaultItem item = makeKey(u"k"_s);
        item.attributes.expires = testNow + oneDay;
        const auto model = populated(ItemListKind::Keys, {item});
        QCOMPARE(cell(*model, Column::State).toString(), u"Expires soon"_s);
        model->setClock([] { return testNow + 2 * oneDay; });
        QCOMPARE(cell(*model, Column::State).toString(), u"Expired"_s);
        QCOMPARE(cell(*model, Column::Expires).toString(), u"1 day ago"_s);
    }

    void deletedObjectsSayWhenTheyGo()
    {
        VaultItem item = makeKey(u"k"_s);
        item.deletedDate = testNow - oneDay;
        item.scheduledPurgeDate = testNow + 89 * oneDay;
        const auto model = populated(ItemListKind::DeletedKeys, {item});
        QCOMPARE(cell(*model, Column::DeletedOn).toString(), u"1 day ago"_s);
        QCOMPARE(cell(*model, Column::PurgedOn).toString(), u"in 2 months"_s);
    }

    void managedIsTold()
    {
        VaultItem item = makeKey(u"backs-a-certificate"_s);
        item.managed = true;
        const auto model = populated(ItemListKind::Keys, {item, makeKey(u"plain"_s)});
        QVERIFY(cell(*model, Column::Name, ItemTableModel::ManagedRole).toBool());
        QVERIFY(!cell(*model, Column::Name, ItemTableModel::ManagedRole, 1).toBool());
        QVERIFY(cell(*model, Column::Name, Qt::ToolTipRole).toString().contains(u"Managed"));
    }

    void equalTextsAreKeptOnce()
    {
        // Two copies of each text, as a decoder makes them.
        const auto item = [](const QString &name) {
            const auto copy = [](QStringView text) { return text.toString(); };
            return makeSecret(name, copy(u"application/json"), {{copy(u"environment"), copy(u"production")}});
        };
        const auto model = populated(ItemListKind::Secrets, {item(u"a"_s), item(u"b"_s)});
        QCOMPARE(model->store().typeNumber(model->handleAt(0)), model->store().typeNumber(model->handleAt(1)));
        QCOMPARE(model->store().tagsNumber(model->handleAt(0)), model->store().tagsNumber(model->handleAt(1)));
    }

    // A list's item has nowhere to put a value. What a role gives comes from these fields alone, and no unknown role
    // gives anything.
    void noRoleGivesMoreThanTheMetadata()
    {
        VaultItem item = makeSecret(u"name"_s, u"type"_s, {{u"tag"_s, u"text"_s}});
        item.attributes.hsmPlatform = u"canary-in-a-field-that-no-cell-shows"_s;
        item.recoveryId = u"canary"_s;
        const auto model = populated(ItemListKind::Secrets, {item});
        for (int section = 0; section < model->columnCount(); ++section) {
            for (int role = 0; role < Qt::UserRole + 64; ++role) {
                const QVariant value = model->index(0, section).data(role);
                QVERIFY(!value.toString().contains(u"canary"));
                if (role > ItemTableModel::ChangeRole || role == Qt::EditRole || role == Qt::UserRole - 1)
                    QVERIFY(!value.isValid());
            }
        }
    }

    void foreignIndexesGiveNothing()
    {
        const auto model = populated(ItemListKind::Keys, {makeKey(u"k"_s)});
        QVERIFY(!model->data({}, Qt::DisplayRole).isValid());
        QVERIFY(!model->headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model->headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
        QCOMPARE(model->rowCount(model->index(0, 0)), 0);
    }
};

QTEST_GUILESS_MAIN(ItemCellsTest)
#include "tst_itemcells.moc"
