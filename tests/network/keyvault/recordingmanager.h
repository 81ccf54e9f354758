// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QUrl>

namespace vault::test {

/// A request as it would have gone out.
struct SentRequest {
    QByteArray verb;
    QUrl url;
    QByteArray body;
};

/// Sends nothing: records each request whole, and answers 404 without a body.
class RecordingManager : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// What was sent since the last call.
    QList<SentRequest> takeSent() { return std::exchange(m_sent, {}); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    QList<SentRequest> m_sent;
};

} // namespace vault::test
