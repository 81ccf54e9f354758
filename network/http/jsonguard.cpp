// SPDX-License-Identifier: Apache-2.0
#include "network/http/jsonguard.h"

#include <algorithm>

namespace vault {

namespace {

int nestingOf(QByteArrayView json)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace

Result<QJsonDocument> parseJson(QByteArrayView utf8)
{
    if (nestingOf(utf8) > maximumJsonDepth)
        return tl::unexpected(ApiError::payload(ErrorReason::JsonTooDeep));
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), utf8.size()), &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    return tl::unexpected(ApiError::payload(ErrorReason::NotJson,
                                            QStringLiteral("%1 (%2)").arg(problem.errorString()).arg(problem.offset)));
}

} // namespace vault
