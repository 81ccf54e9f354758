// SPDX-License-Identifier: Apache-2.0
#include "ui/errorfacts.h"

#include <QCoreApplication>

namespace vault {
namespace {

struct Row {
    const char *operation;
    const char *text;
};

constexpr Row rows[]{
    {"CreateKey", QT_TRANSLATE_NOOP("OperationText", "create key")},
    {"ImportKey", QT_TRANSLATE_NOOP("OperationText", "import key")},
    {"GetKey", QT_TRANSLATE_NOOP("OperationText", "get key")},
    {"UpdateKey", QT_TRANSLATE_NOOP("OperationText", "update key")},
    {"DeleteKey", QT_TRANSLATE_NOOP("OperationText", "delete key")},
    {"GetKeys", QT_TRANSLATE_NOOP("OperationText", "list keys")},
    {"GetKeyVersions", QT_TRANSLATE_NOOP("OperationText", "list versions of key")},
    {"GetDeletedKeys", QT_TRANSLATE_NOOP("OperationText", "list deleted keys")},
    {"GetDeletedKey", QT_TRANSLATE_NOOP("OperationText", "get deleted key")},
    {"RecoverDeletedKey", QT_TRANSLATE_NOOP("OperationText", "recover key")},
    {"PurgeDeletedKey", QT_TRANSLATE_NOOP("OperationText", "purge key")},
    {"BackupKey", QT_TRANSLATE_NOOP("OperationText", "back up key")},
    {"RestoreKey", QT_TRANSLATE_NOOP("OperationText", "restore key")},
    {"Encrypt", QT_TRANSLATE_NOOP("OperationText", "encrypt with key")},
    {"Decrypt", QT_TRANSLATE_NOOP("OperationText", "decrypt with key")},
    {"WrapKey", QT_TRANSLATE_NOOP("OperationText", "wrap with key")},
    {"UnwrapKey", QT_TRANSLATE_NOOP("OperationText", "unwrap with key")},
    {"Sign", QT_TRANSLATE_NOOP("OperationText", "sign with key")},
    {"Verify", QT_TRANSLATE_NOOP("OperationText", "verify with key")},
    {"RotateKey", QT_TRANSLATE_NOOP("OperationText", "rotate key")},
    {"GetKeyRotationPolicy", QT_TRANSLATE_NOOP("OperationText", "get rotation policy of key")},
    {"UpdateKeyRotationPolicy", QT_TRANSLATE_NOOP("OperationText", "update rotation policy of key")},
    {"SetSecret", QT_TRANSLATE_NOOP("OperationText", "set secret")},
    {"GetSecret", QT_TRANSLATE_NOOP("OperationText", "get secret")},
    {"UpdateSecret", QT_TRANSLATE_NOOP("OperationText", "update secret")},
    {"DeleteSecret", QT_TRANSLATE_NOOP("OperationText", "delete secret")},
    {"GetSecrets", QT_TRANSLATE_NOOP("OperationText", "list secrets")},
    {"GetSecretVersions", QT_TRANSLATE_NOOP("OperationText", "list versions of secret")},
    {"GetDeletedSecrets", QT_TRANSLATE_NOOP("OperationText", "list deleted secrets")},
    {"GetDeletedSecret", QT_TRANSLATE_NOOP("OperationText", "get deleted secret")},
    {"RecoverDeletedSecret", QT_TRANSLATE_NOOP("OperationText", "recover secret")},
    {"PurgeDeletedSecret", QT_TRANSLATE_NOOP("OperationText", "purge secret")},
    {"BackupSecret", QT_TRANSLATE_NOOP("OperationText", "back up secret")},
    {"RestoreSecret", QT_TRANSLATE_NOOP("OperationText", "restore secret")},
    {"GetCertificate", QT_TRANSLATE_NOOP("OperationText", "get certificate")},
    {"GetCertificates", QT_TRANSLATE_NOOP("OperationText", "list certificates")},
    {"GetCertificateVersions", QT_TRANSLATE_NOOP("OperationText", "list versions of certificate")},
    {"GetDeletedCertificates", QT_TRANSLATE_NOOP("OperationText", "list deleted certificates")},
    {"GetDeletedCertificate", QT_TRANSLATE_NOOP("OperationText", "get deleted certificate")},
    {"GetCertificatePolicy", QT_TRANSLATE_NOOP("OperationText", "get policy of certificate")},
    {"StartPracticeVault", QT_TRANSLATE_NOOP("OperationText", "open the practice vault")},
};

} // namespace

QString operationText(const QString &operation)
{
    for (const Row &row : rows) {
        if (operation == QLatin1String(row.operation))
            return QCoreApplication::translate("OperationText", row.text);
    }
    return operation;
}

QString operationWithObject(const ApiError &error)
{
    const QString text = operationText(error.operation);
    if (error.objectName.isEmpty())
        return text;
    if (text.isEmpty())
        return error.objectName;
    //: %1 is what was done ("get key"), %2 the object's name.
    return QCoreApplication::translate("OperationText", "%1 %2").arg(text, error.objectName);
}

} // namespace vault
