// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/cipherreason.h"

#include "models/datetext.h"
#include "network/crypto/encryptionalgorithm.h"
#include "network/crypto/symmetricalgorithm.h"

#include <QCoreApplication>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    Q_DECLARE_TR_FUNCTIONS(vault::CipherReason)
};

/// As key_ops has it.
QString nameInKeyOps(KeyCipherOperation operation)
{
    switch (operation) {
    case KeyCipherOperation::Encrypt: return u"encrypt"_s;
    case KeyCipherOperation::Decrypt: return u"decrypt"_s;
    case KeyCipherOperation::Wrap: return u"wrapKey"_s;
    case KeyCipherOperation::Unwrap: break;
    }
    return u"unwrapKey"_s;
}

bool mayDo(const JsonWebKey &key, KeyCipherOperation operation)
{
    return key.keyOps.isEmpty() || key.keyOps.contains(nameInKeyOps(operation));
}

} // namespace

bool makesCiphertext(KeyCipherOperation operation)
{
    return operation == KeyCipherOperation::Encrypt || operation == KeyCipherOperation::Wrap;
}

QStringList cipherAlgorithmsFor(const JsonWebKey &key, KeyCipherOperation operation)
{
    if (!key.isSymmetric())
        return encryptionAlgorithmsFor(key);
    return symmetricAlgorithms(operation == KeyCipherOperation::Wrap || operation == KeyCipherOperation::Unwrap);
}

QString whyCipherRefused(const KeyBundle &bundle, KeyCipherOperation operation, UnixSeconds now)
{
    const Attributes &attributes = bundle.properties.attributes;
    if (bundle.key.isEllipticCurve())
        return Reason::tr("A key of an elliptic curve signs only; to encrypt takes an RSA or an AES key.");
    if (cipherAlgorithmsFor(bundle.key, operation).isEmpty()) {
        //: %1 is the key's type as the vault names it.
        return Reason::tr("A key of type %1 is not offered here; RSA and AES keys are.").arg(bundle.key.kty);
    }
    if (!mayDo(bundle.key, operation)) {
        //: %1 is an operation as the vault names it, %2 the list of those that the key has.
        return Reason::tr("“%1” is not among the operations of this key (%2).")
            .arg(nameInKeyOps(operation), bundle.key.keyOps.join(u", "_s));
    }
    if (!makesCiphertext(operation))
        return attributes.enabled ? QString() : Reason::tr("This version is disabled. Enable it first.");
    // The way back stays open outside the dates; only new ciphertext is refused.
    if (attributes.expires && *attributes.expires <= now)
        return Reason::tr("This version expired on %1; it only decrypts and unwraps.").arg(exactDate(*attributes.expires));
    if (attributes.notBefore && *attributes.notBefore > now)
        return Reason::tr("This version is not valid before %1.").arg(exactDate(*attributes.notBefore));
    return {};
}

QString cipherWarning(const KeyBundle &bundle, KeyCipherOperation operation)
{
    if (!makesCiphertext(operation))
        return {};
    const auto back = operation == KeyCipherOperation::Encrypt ? KeyCipherOperation::Decrypt : KeyCipherOperation::Unwrap;
    if (!mayDo(bundle.key, back)) {
        //: %1 is an operation as the vault names it.
        return Reason::tr("“%1” is not among the operations of this key: the vault will not undo this.")
            .arg(nameInKeyOps(back));
    }
    if (!bundle.properties.attributes.enabled)
        return Reason::tr("This version is disabled: the vault will not undo this before it is enabled.");
    return {};
}

QString algorithmWarning(const QString &algorithm)
{
    if (algorithm == u"RSA1_5"_s)
        return Reason::tr("The padding of RSA1_5 has been broken where errors can be observed. Use it only for what cannot "
                          "read RSA-OAEP-256.");
    if (algorithm == u"RSA-OAEP"_s)
        return Reason::tr("RSA-OAEP uses SHA-1. Prefer RSA-OAEP-256 for anything new.");
    if (const auto symmetric = symmetricAlgorithm(algorithm); symmetric && symmetric->callerMakesIv()) {
        return Reason::tr("CBC does not notice when somebody changes the ciphertext. Prefer GCM, which does.");
    }
    return {};
}

} // namespace vault
