// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "network/keyvault/keyclient.h"
#include "ui/dialogs/formdialog.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace vault {

class DigestField;
class FieldMessage;
class FileDigestField;
class SignatureCard;
struct MadeSignature;

/// Signs a digest that is pasted, or that of a file, with a version of a key. Stays open with the signature.
class SignDialog : public FormDialog
{
    Q_OBJECT
public:
    SignDialog(KeyClient &keys, ErrorLogModel &errors, QWidget *parent = nullptr);
    ~SignDialog() override;

    /// An empty version means the current one. The key is fetched and its versions are listed.
    void setKey(const QString &name, const QString &version = {});
    void setFile(const QString &path); ///< Signs this file's digest.

    DigestField *digestField() const { return m_digest; }
    FileDigestField *fileField() const { return m_file; }
    SignatureCard *card() const { return m_card; }
    QComboBox *algorithmBox() const { return m_algorithm; }
    QComboBox *versionBox() const { return m_version; }
    bool hasKey() const { return m_bundle.has_value(); }

Q_SIGNALS:
    void keyLoaded();
    void digestSigned();

protected:
    bool hasInput() const override;
    QString blocker() const override;
    void submit() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildForm();
    void fetch(const QString &version);
    void takeBundle(const KeyBundle &bundle, bool current);
    void showKey();
    void showKeyFailure(const ApiError &error);
    void listVersions();
    void showAlgorithms();
    void useAlgorithm();
    void useSource();
    std::optional<QByteArray> digest() const;
    QString versionToName() const;
    void finish(const KeyOperationResult &result, const QString &algorithm, const QByteArray &digest);
    void showSignature(MadeSignature made);
    void showUnverified(MadeSignature made, const QString &reason);

    KeyClient &m_keys;
    ErrorLogModel &m_errors;
    QString m_name;
    QString m_wantedVersion;
    QString m_currentVersion;
    std::optional<KeyBundle> m_bundle;
    /// Why the key may not be read, in a sentence: it may sign all the same, with an algorithm chosen by hand.
    QString m_whyUnreadable;
    ItemTableModel *m_versions = nullptr;
    CancelGuard m_fetching;
    QLabel *m_nameLabel;
    QComboBox *m_version;
    FieldMessage *m_keyMessage;
    QPushButton *m_retry;
    QComboBox *m_algorithm;
    QRadioButton *m_pasted;
    QRadioButton *m_fromFile;
    QStackedWidget *m_sources;
    DigestField *m_digest;
    FileDigestField *m_file;
    SignatureCard *m_card;
};

} // namespace vault
