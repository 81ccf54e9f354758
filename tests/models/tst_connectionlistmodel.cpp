// SPDX-License-Identifier: Apache-2.0
#include "models/connectionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class TestConnectionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsNameHostAndColor();
    void followsTheStoreRowByRow();
    void followsAnyChange();
    void movingARowMovesTheConnection_data();
    void movingARowMovesTheConnection();
    void impossibleMovesAreRefused();
    void failedMoveIsTold();
    void rowsAreDroppedBetweenOnly();

private:
    QString add(const QString &name);
    QStringList names(const QAbstractItemModel &model) const;
    QStringList shown() const { return names(*m_model); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionListModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

void TestConnectionListModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ConnectionStore>(m_folder->filePath(u"connections.json"_s));
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        add(name);
    m_model = std::make_unique<ConnectionListModel>(*m_store);
    m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::Fatal);
}

void TestConnectionListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
    m_folder.reset();
}

QString TestConnectionListModel::add(const QString &name)
{
    Connection connection;
    connection.name = name;
    connection.vaultUrl = u"https"_s + u":/"_s + u'/' + name + u".vault.azure.net"_s;
    const auto kept = m_store->save(connection);
    return kept ? kept->id : QString();
}

QStringList TestConnectionListModel::names(const QAbstractItemModel &model) const
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

void TestConnectionListModel::showsNameHostAndColor()
{
    Connection connection;
    connection.vaultUrl = u"https"_s + u":/"_s + u"/contoso.example:8443"_s;
    connection.color = ConnectionColor::Red;
    QVERIFY(m_store->save(connection));
    const QModelIndex index = m_model->index(4);
    QCOMPARE(index.data(ConnectionListModel::HostRole).toString(), u"contoso.example:8443"_s);
    QCOMPARE(index.data().toString(), displayName(connection));
    QCOMPARE(index.data(ConnectionListModel::ColorRole).toInt(), int(ConnectionColor::Red));
    QCOMPARE(m_model->rowOf(index.data(ConnectionListModel::IdRole).toString()), 4);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"contoso.example"_s));
    QCOMPARE(m_model->rowOf(u"not there"_s), -1);
}

void TestConnectionListModel::followsTheStoreRowByRow()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex c = m_model->index(2);
    Connection b = m_store->all().at(1);
    b.name = u"B"_s;
    QVERIFY(m_store->save(b));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(shown(), (QStringList{u"a"_s, u"B"_s, u"c"_s, u"d"_s}));
    QVERIFY(m_store->remove(b.id));
    QCOMPARE(removed.count(), 1);
    QVERIFY(m_store->move(m_store->all().at(1).id, 0));
    QCOMPARE(shown(), (QStringList{u"c"_s, u"a"_s, u"d"_s}));
    QCOMPARE(c.data().toString(), u"c"_s);
    QCOMPARE(c.row(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestConnectionListModel::followsAnyChange()
{
    // What another program did to the file arrives as one change of many kinds at once.
    QRandomGenerator random(7);
    ConnectionStore other(m_store->file());
    for (int round = 0; round < 60; ++round) {
        QVERIFY(other.reload());
        for (int edit = 0; edit < 4; ++edit) {
            const auto count = int(other.all().size());
            const QString any = count == 0 ? QString() : other.all().at(random.bounded(count)).id;
            const int kind = random.bounded(4);
            if (kind == 0 || any.isEmpty()) {
                Connection connection;
                connection.name = QString::number(round * 10 + edit);
                QVERIFY(other.save(connection));
            } else if (kind == 1) {
                QVERIFY(other.remove(any));
            } else if (kind == 2) {
                QVERIFY(other.move(any, random.bounded(count)));
            } else {
                Connection connection = *other.find(any);
                connection.name += u'x';
                QVERIFY(other.save(connection));
            }
        }
        QVERIFY(m_store->reload());
        const ConnectionListModel fresh(*m_store);
        QCOMPARE(shown(), names(fresh));
    }
}

void TestConnectionListModel::movingARowMovesTheConnection_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("order");
    QTest::newRow("down by one") << 0 << 2 << u"bacd"_s;
    QTest::newRow("to the end") << 0 << 4 << u"bcda"_s;
    QTest::newRow("up by one") << 2 << 1 << u"acbd"_s;
    QTest::newRow("to the start") << 3 << 0 << u"dabc"_s;
}

void TestConnectionListModel::movingARowMovesTheConnection()
{
    QFETCH(int, from);
    QFETCH(int, before);
    QFETCH(QString, order);
    QVERIFY(m_model->moveRow({}, from, {}, before));
    QCOMPARE(shown().join(QString()), order);
    ConnectionStore reread(m_store->file());
    QVERIFY(reread.reload());
    QString stored;
    for (const Connection &connection : reread.all())
        stored += connection.name;
    QCOMPARE(stored, order);
}

void TestConnectionListModel::impossibleMovesAreRefused()
{
    QVERIFY(!m_model->moveRow({}, 1, {}, 1));
    QVERIFY(!m_model->moveRow({}, 1, {}, 2));
    QVERIFY(!m_model->moveRow({}, 4, {}, 0));
    QVERIFY(!m_model->moveRow({}, 0, {}, 5));
    QVERIFY(!m_model->moveRows({}, 0, 2, {}, 4));
    QCOMPARE(shown().join(QString()), u"abcd"_s);
}

void TestConnectionListModel::failedMoveIsTold()
{
    QFile file(m_store->file());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("this is no file of connections");
    file.close();
    QSignalSpy failed(m_model.get(), &ConnectionListModel::failed);
    QVERIFY(!m_model->moveRow({}, 0, {}, 2));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(shown().join(QString()), u"abcd"_s);
}

void TestConnectionListModel::rowsAreDroppedBetweenOnly()
{
    QVERIFY(m_model->flags(m_model->index(0)) & Qt::ItemIsDragEnabled);
    QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsDropEnabled));
    QVERIFY(m_model->flags({}) & Qt::ItemIsDropEnabled);
    QCOMPARE(m_model->supportedDropActions(), Qt::MoveAction);
}

QTEST_GUILESS_MAIN(TestConnectionListModel)
#include "tst_connectionlistmodel.moc"
