// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signer.h"

#include "network/crypto/publickey.h"
#include "ui/errortext.h"

namespace vault {

Signer::Signer(KeyClient &keys, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
{
}

void Signer::sign(const With &with, const QList<SigningTask> &tasks)
{
    if (m_isSigning || tasks.isEmpty())
        return;
    m_with = with;
    m_tasks = tasks;
    m_isSigning = true;
    signNext();
}

void Signer::stop()
{
    if (!m_isSigning)
        return;
    // What was sent may have been signed: its answer is waited for, or the signature would be lost and made again.
    m_tasks = m_tasks.mid(0, 1);
    Q_EMIT progressed();
}

void Signer::signNext()
{
    auto request = m_keys.sign(m_with.keyName, m_with.version, m_with.algorithm, m_tasks.constFirst().digest);
    m_request = CancelGuard(request);
    request.then(this, [this](Result<KeyOperationResult> result) {
        if (result) {
            take(std::move(*result));
            return;
        }
        const SigningTask task = m_tasks.constFirst();
        m_tasks.clear();
        m_isSigning = false;
        Q_EMIT refused(task, result.error());
        Q_EMIT finished();
    });
}

void Signer::take(KeyOperationResult result)
{
    MadeSignature made;
    made.keyId = result.keyId;
    made.algorithm = m_with.algorithm;
    made.signature = result.value.view().toByteArray();
    made.requestId = result.requestId;
    made.task = m_tasks.constFirst();
    if (!m_with.bundle) {
        made.verdictText = tr("Not verified on this computer. The key may not be read: %1").arg(m_with.whyNoBundle);
        Q_EMIT this->made(made);
        goOn();
        return;
    }
    if (result.keyId.version.isEmpty() || result.keyId.version == m_with.bundle->properties.id.version) {
        made.key = m_with.bundle;
        judge(std::move(made));
        return;
    }
    // A newer version became the current one meanwhile and has signed: it must be verified with that one's public half.
    auto request = m_keys.get(m_with.keyName, result.keyId.version);
    m_request = CancelGuard(request);
    request.then(this, [this, made](const Result<KeyBundle> &bundle) mutable {
        if (bundle) {
            m_with.bundle = *bundle;
            made.key = *bundle;
            Q_EMIT newerVersionSigned(*bundle);
            judge(std::move(made));
            return;
        }
        // What was signed is shown all the same.
        made.verdictText = tr("Not verified on this computer. The version that signed could not be fetched: %1")
                               .arg(fieldText(bundle.error()));
        Q_EMIT failed(bundle.error());
        Q_EMIT this->made(made);
        goOn();
    });
}

void Signer::judge(MadeSignature made)
{
    const auto tell = [this, &made](ApiError error) {
        error.operation = QStringLiteral("Sign");
        error.objectName = made.keyId.name;
        Q_EMIT failed(error);
    };
    const auto valid = verifyLocally(made.key->key, made.algorithm, made.task.digest, made.signature);
    if (!valid) {
        made.verdictText = tr("It could not be verified here. %1").arg(fieldText(valid.error()));
        tell(valid.error());
    } else if (!*valid) {
        made.verdict = LocalVerdict::Failed;
        made.verdictText = tr("The signature does not fit the digest and the key's public half.");
        tell(ApiError::payload(ErrorReason::SignatureInvalid, made.algorithm));
    } else {
        made.verdict = LocalVerdict::Verified;
        made.verdictText = tr("Verified on this computer with the key's public half.");
    }
    if (made.verdict == LocalVerdict::Verified && made.task.form != SignedForm::Digest) {
        const auto product = made.task.form == SignedForm::Jws ? assembleJws(*made.task.jws, made.signature)
                                                               : assembleCms(*made.task.cms, made.signature);
        if (product) {
            made.product = *product;
        } else {
            // Such as where a newer version signed than the one that is named in what was signed.
            made.verdictText += u' ' + tr("It was not put together: %1").arg(fieldText(product.error()));
            tell(product.error());
        }
    }
    Q_EMIT this->made(made);
    goOn();
}

void Signer::goOn()
{
    if (!m_isSigning)
        return;
    m_tasks.removeFirst();
    Q_EMIT progressed();
    if (!m_tasks.isEmpty()) {
        signNext();
        return;
    }
    m_isSigning = false;
    Q_EMIT finished();
}

} // namespace vault
