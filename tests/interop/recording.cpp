// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/recording.h"

#include "tests/interop/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vault::interop {

QByteArray Recording::ask(const QByteArray &verb)
{
    HttpRequest request;
    request.verb = verb;
    request.url = m_session.endpoint().url();
    request.url.setPath(QStringLiteral("/practice/requests"));
    auto body = awaited(m_session.http().send(std::move(request), [](RawResponse &&response) -> Result<QByteArray> {
        return response.body.view().toByteArray();
    }));
    if (!body)
        qFatal("The practice vault does not tell what it recorded.");
    return *body;
}

void Recording::take(const QString &name)
{
    const QJsonArray requests = QJsonDocument::fromJson(ask("GET")).array();
    m_steps.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("requests"), requests}});
}

} // namespace vault::interop
