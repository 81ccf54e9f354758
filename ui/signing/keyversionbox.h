// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace vault {

class KeyVersionList;
class SigningKey;

/// Chooses the version of a key, among however many.
class KeyVersionBox : public QComboBox
{
    Q_OBJECT
public:
    explicit KeyVersionBox(QWidget *parent = nullptr);

    /// What is known of its versions, and the one that is wanted. The key outlives the box or its next call.
    void showKey(const SigningKey &key);

    void showPopup() override;

private:
    void chooseWanted();

    KeyVersionList *m_list;
};

} // namespace vault
