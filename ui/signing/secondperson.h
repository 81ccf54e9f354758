// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QGridLayout;
class QLineEdit;

namespace vault {

class FieldMessage;

/// Two persons before a signature: the digest stands in groups that one reads out, each a text of its own so that a
/// screen reader stops after each. The other compares with their own and types the last group to release Sign.
class SecondPerson : public QFrame
{
    Q_OBJECT
public:
    explicit SecondPerson(QWidget *parent = nullptr);

    /// Another digest has to be released anew; an empty one has nothing to release.
    void setDigest(const QByteArray &digest);
    void reset(); ///< After a signature: the next one is released anew, also of the same digest.
    QString problem() const; ///< What has still to be done; empty once released.
    /// Four hexadecimal digits each.
    static QStringList groupsOf(const QByteArray &digest);

    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void check();

    QByteArray m_digest;
    QStringList m_groups;
    QGridLayout *m_grid;
    QLineEdit *m_edit;
    FieldMessage *m_message;
};

} // namespace vault
