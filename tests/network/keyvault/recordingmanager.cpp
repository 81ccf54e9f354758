// SPDX-License-Identifier: Apache-2.0
#include "recordingmanager.h"

#include <QNetworkReply>

namespace vault::test {

namespace {

class NotFoundReply : public QNetworkReply
{
public:
    NotFoundReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 404);
        setError(ContentNotFoundError, QStringLiteral("Not found"));
        open(ReadOnly);
        const auto end = [this] {
            setFinished(true);
            Q_EMIT finished();
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    }

    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace

QNetworkReply *RecordingManager::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QByteArray verb = operation == GetOperation
        ? QByteArray("GET")
        : request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    m_sent.append({verb, request.url(), body ? body->readAll() : QByteArray()});
    return new NotFoundReply(operation, request, this);
}

} // namespace vault::test
