// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/signingbench.h"

#include "ui/signing/algorithmbox.h"
#include "ui/signing/digestinspector.h"
#include "ui/signing/readinessview.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPushButton>

namespace vault {

using namespace Qt::StringLiterals;

const QByteArray signedMessage = "the message that is signed\n";

QByteArray sha256OfMessage()
{
    return QCryptographicHash::hash(signedMessage, QCryptographicHash::Sha256);
}

SigningBench::SigningBench(std::unique_ptr<VaultSession> opened, ErrorLogModel &errors)
    : session(std::move(opened))
    , lists(*session, errors)
    , pane(std::make_unique<SigningPane>(*session, lists, errors))
{
    pane->resize(1100, 760);
    pane->show();
}

QPushButton *SigningBench::button()
{
    return tab().readiness()->button();
}

bool SigningBench::open(const QString &name, const QString &version)
{
    pane->openKey(name, version);
    return QTest::qWaitFor([this] { return !tab().key().isFetching(); });
}

void SigningBench::paste(const QString &text)
{
    tab().digest()->setText(text);
}

void SigningBench::chooseAlgorithm(const QString &name)
{
    AlgorithmBox *box = tab().keyForm()->algorithmBox();
    box->setCurrentIndex(box->findData(name));
}

void SigningBench::press()
{
    QTest::mouseClick(button(), Qt::LeftButton);
}

QString SigningBench::said()
{
    return tab().readiness()->shownTexts().join(u' ');
}

bool SigningVault::start()
{
    if (!dialogs.start())
        return false;
    rsa = makeKey(u"signs-rsa"_s, u"RSA"_s);
    ecOlder = makeKey(u"signs-ec"_s, u"EC"_s, u"P-256"_s);
    ec = makeKey(u"signs-ec"_s, u"EC"_s, u"P-256"_s);
    makeKey(u"signs-p384"_s, u"EC"_s, u"P-384"_s);
    makeKey(u"signs-p521"_s, u"EC"_s, u"P-521"_s);
    makeKey(u"signs-k1"_s, u"EC"_s, u"P-256K"_s);
    return true;
}

KeyBundle SigningVault::makeKey(const QString &name, const QString &kty, const QString &crv, AttributeChanges attributes,
                                QStringList operations)
{
    CreateKeyParameters parameters;
    parameters.kty = kty;
    parameters.crv = crv;
    parameters.keySize = crv.isEmpty() ? 2048 : 0;
    parameters.attributes = attributes;
    parameters.keyOps = operations;
    auto made = waitFor(dialogs.keys().create(name, parameters));
    if (!made)
        qFatal("%s was not made: %s", qPrintable(name), qPrintable(made.error().message));
    return *made;
}

std::unique_ptr<SigningBench> SigningVault::bench(const QString &apiVersion)
{
    return std::make_unique<SigningBench>(dialogs.connect(apiVersion), dialogs.errors());
}

std::unique_ptr<SigningBench> SigningVault::guardedBench(const ConnectionGuard &guard)
{
    Connection connection;
    connection.guard = guard;
    return std::make_unique<SigningBench>(dialogs.connect(u"7.4"_s, {}, connection), dialogs.errors());
}

QString SigningVault::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

} // namespace vault
