// SPDX-License-Identifier: Apache-2.0
#include "ui/errorfacts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace vault {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

QString orElse(const QString &fact, const char *otherwise)
{
    return fact.isEmpty() ? words(otherwise) : fact;
}

/// A fact that the vault only tells inside its message; the first group of the pattern.
QString fromMessage(const ApiError &error, const char *pattern)
{
    const QRegularExpression expression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
    return expression.match(error.message).captured(1);
}

QString detailPart(const ApiError &error, int part)
{
    const QString text = error.detail.section(u'/', part, part);
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? QLocale().toString(number) : text;
}

bool concernsSecrets(const ApiError &error)
{
    return error.operation.contains(QLatin1String("Secret"));
}

/// The built-in role that holds what the operation needs (Azure RBAC for Key Vault).
QString missingRole(const ApiError &error)
{
    const QString &operation = error.operation;
    const bool removes = operation.startsWith(QLatin1String("Purge")) || operation.startsWith(QLatin1String("Recover"));
    const bool reads = operation.startsWith(QLatin1String("Get"));
    const bool uses = operation == QLatin1String("Sign") || operation == QLatin1String("Verify")
        || operation == QLatin1String("Encrypt") || operation == QLatin1String("Decrypt")
        || operation == QLatin1String("WrapKey") || operation == QLatin1String("UnwrapKey");
    if (QUrl(error.url).host().contains(QLatin1String(".managedhsm.")))
        return removes ? QStringLiteral("Managed HSM Crypto Officer") : QStringLiteral("Managed HSM Crypto User");
    if (operation.contains(QLatin1String("Certificate")))
        return QStringLiteral("Key Vault Reader"); // They are only looked at.
    if (concernsSecrets(error)) {
        const bool isDeleted = operation.contains(QLatin1String("Deleted"));
        return reads && !isDeleted ? QStringLiteral("Key Vault Secrets User") : QStringLiteral("Key Vault Secrets Officer");
    }
    return uses || reads ? QStringLiteral("Key Vault Crypto User") : QStringLiteral("Key Vault Crypto Officer");
}

/// The permission's name in an access policy.
QString missingPermission(const ApiError &error)
{
    const QString &operation = error.operation;
    if (operation == QLatin1String("WrapKey"))
        return QStringLiteral("wrapKey");
    if (operation == QLatin1String("UnwrapKey"))
        return QStringLiteral("unwrapKey");
    if (operation.endsWith(QLatin1String("RotationPolicy")))
        return operation.startsWith(QLatin1String("Get")) ? QStringLiteral("getRotationPolicy")
                                                          : QStringLiteral("setRotationPolicy");
    if (operation.startsWith(QLatin1String("Get")) && operation.endsWith(u's'))
        return QStringLiteral("list");
    // "CreateKey" → "create", "PurgeDeletedSecret" → "purge", "Sign" → "sign".
    static const QRegularExpression firstWord(QStringLiteral("^[A-Z][a-z]+"));
    return firstWord.match(operation).captured().toLower();
}

QString waitText(const ApiError &error)
{
    if (!error.retryAfter)
        return words(QT_TRANSLATE_NOOP("ErrorText", "a few seconds"));
    //: A time of %1 seconds.
    return words(QT_TRANSLATE_NOOP("ErrorText", "%1 s")).arg(error.retryAfter->count());
}

/// What a connection lacks, by the name that its form has for it.
QString missingPart(const QString &detail)
{
    if (detail == QLatin1String("clientId"))
        return words(QT_TRANSLATE_NOOP("ErrorText", "the client ID"));
    if (detail == QLatin1String("certificateFile"))
        return words(QT_TRANSLATE_NOOP("ErrorText", "the certificate file"));
    if (detail == QLatin1String("clientSecret"))
        return words(QT_TRANSLATE_NOOP("ErrorText", "the client secret"));
    return detail;
}

QString fact(QStringView name, const ApiError &error)
{
    if (name == u"object")
        return error.objectName.isEmpty() ? words(QT_TRANSLATE_NOOP("ErrorText", "the object"))
                                          : words(QT_TRANSLATE_NOOP("ErrorText", "“%1”")).arg(error.objectName);
    if (name == u"vault")
        return orElse(QUrl(error.url).host(), QT_TRANSLATE_NOOP("ErrorText", "the vault"));
    if (name == u"operation")
        return orElse(operationWithObject(error), QT_TRANSLATE_NOOP("ErrorText", "this request"));
    if (name == u"detail") {
        // A library's words often end with a full stop of their own.
        QString detail = error.reason == ErrorReason::SignInIncomplete ? missingPart(error.detail) : error.detail.trimmed();
        while (detail.endsWith(u'.'))
            detail.chop(1);
        return orElse(detail, QT_TRANSLATE_NOOP("ErrorText", "no further detail"));
    }
    if (name == u"given")
        return detailPart(error, 0);
    if (name == u"needed")
        return detailPart(error, 1);
    if (name == u"algorithm")
        return detailPart(error, 2);
    if (name == u"wait")
        return waitText(error);
    if (name == u"authority")
        return orElse(error.authority, QT_TRANSLATE_NOOP("ErrorText", "the vault's sign-in authority"));
    if (name == u"resource")
        return orElse(error.resource, QT_TRANSLATE_NOOP("ErrorText", "the vault's resource"));
    if (name == u"target")
        return orElse(error.redirectTarget, QT_TRANSLATE_NOOP("ErrorText", "an address that it did not name"));
    if (name == u"proxy")
        return error.proxy.isEmpty() ? words(QT_TRANSLATE_NOOP("ErrorText", "the proxy"))
                                     : words(QT_TRANSLATE_NOOP("ErrorText", "the proxy %1")).arg(error.proxy);
    if (name == u"method")
        return QString::fromLatin1(error.method);
    if (name == u"status")
        return QString::number(error.httpStatus);
    if (name == u"contentType")
        return orElse(error.contentType, QT_TRANSLATE_NOOP("ErrorText", "no content type"));
    if (name == u"code")
        return orElse(error.decisiveCode(), QT_TRANSLATE_NOOP("ErrorText", "no code"));
    if (name == u"role")
        return missingRole(error);
    if (name == u"permission")
        return missingPermission(error);
    if (name == u"kinds")
        return concernsSecrets(error) ? words(QT_TRANSLATE_NOOP("ErrorText", "secrets"))
                                      : words(QT_TRANSLATE_NOOP("ErrorText", "keys"));
    if (name == u"action")
        return orElse(fromMessage(error, "Action: '([^']+)'"), QT_TRANSLATE_NOOP("ErrorText", "this action"));
    if (name == u"address")
        return orElse(fromMessage(error, "Client address: ([0-9a-f.:]*[0-9a-f])"),
                      QT_TRANSLATE_NOOP("ErrorText", "of this computer's network"));
    if (name == u"version")
        return orElse(fromMessage(error, "specified version \\(([^)]*)\\)"), QT_TRANSLATE_NOOP("ErrorText", "that was sent"));
    if (name == u"supported")
        return orElse(fromMessage(error, "supported version \\(([^)]*)\\)"),
                      QT_TRANSLATE_NOOP("ErrorText", "that this vault knows"));
    if (name == u"issuer")
        return orElse(fromMessage(error, "(https://sts\\.windows\\.net/[0-9a-f-]+)"),
                      QT_TRANSLATE_NOOP("ErrorText", "the vault's tenant"));
    return u'{' + name.toString() + u'}';
}

} // namespace

QString fillFacts(const QString &sentence, const ApiError &error)
{
    QString result;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = sentence.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        result += QStringView(sentence).mid(from, open - from);
        QString text = fact(QStringView(sentence).mid(open + 1, close - open - 1), error);
        // Words of ours begin a sentence with a capital; a host's name stays as it is.
        if (open == 0 && text.contains(u' '))
            text[0] = text.at(0).toUpper();
        result += text;
        from = close + 1;
    }
    result += QStringView(sentence).mid(from);
    return result;
}

} // namespace vault
