// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"
#include "tests/models/scriptedpages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class ErrorLogModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirst()
    {
        ErrorLogModel log;
        const Tester tester(&log, Tester::FailureReportingMode::Fatal);
        QSignalSpy appended(&log, &ErrorLogModel::appended);
        log.append(ApiError::refused(ErrorReason::InvalidName, {}, u"first"_s));
        log.append(ApiError::refused(ErrorReason::InvalidName, {}, u"second"_s));
        QCOMPARE(log.rowCount(), 2);
        QCOMPARE(log.errorAt(0).objectName, u"second"_s);
        QCOMPARE(log.errorAt(1).objectName, u"first"_s);
        QCOMPARE(appended.size(), 2);
    }

    void bounded()
    {
        ErrorLogModel log;
        const Tester tester(&log, Tester::FailureReportingMode::Fatal);
        for (int number = 0; number < ErrorLogModel::maximumEntries + 10; ++number)
            log.append(ApiError::refused(ErrorReason::InvalidName, {}, QString::number(number)));
        QCOMPARE(log.rowCount(), ErrorLogModel::maximumEntries);
        QCOMPARE(log.errorAt(0).objectName, QString::number(ErrorLogModel::maximumEntries + 9));
        QCOMPARE(log.errorAt(log.rowCount() - 1).objectName, u"10"_s);
        log.clear();
        QCOMPARE(log.rowCount(), 0);
        log.clear();
    }

    void rolesGiveTheFacts()
    {
        ErrorLogModel log;
        ApiError error = unavailable();
        error.innerErrors = {u"Throttled"_s};
        error.operation = u"GetKeys"_s;
        error.utc = QDateTime::fromSecsSinceEpoch(1795167727, Qt::UTC);
        log.append(error);
        const QModelIndex index = log.index(0);
        QCOMPARE(index.data(ErrorLogModel::StatusClassRole).toInt(), int(StatusClass::ServerError));
        QCOMPARE(index.data(ErrorLogModel::HttpStatusRole).toInt(), 503);
        QCOMPARE(index.data(ErrorLogModel::CodeRole).toString(), u"Throttled"_s);
        QCOMPARE(index.data(ErrorLogModel::OperationRole).toString(), u"GetKeys"_s);
        QCOMPARE(index.data(ErrorLogModel::TimeRole).toDateTime(), error.utc);
        QCOMPARE(index.data().toString(), u"503 Service Unavailable · Throttled · GetKeys"_s);
    }

    void withoutAnAnswerItSaysSo()
    {
        ErrorLogModel log;
        log.append(ApiError());
        QCOMPARE(log.index(0).data(ErrorLogModel::StatusClassRole).toInt(), int(StatusClass::NoAnswer));
        QCOMPARE(log.index(0).data().toString(), u"No answer"_s);
    }

    void rawBodiesStayOutOfTheRoles()
    {
        ErrorLogModel log;
        ApiError error = unavailable();
        error.rawBody = "canary";
        log.append(error);
        for (int role = 0; role < Qt::UserRole + 64; ++role)
            QVERIFY(!log.index(0).data(role).toString().contains(u"canary"));
        QCOMPARE(log.errorAt(0).rawBody, QByteArray("canary"));
    }
};

QTEST_GUILESS_MAIN(ErrorLogModelTest)
#include "tst_errorlogmodel.moc"
