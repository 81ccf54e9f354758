// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/passwordstrength.h"
#include "network/crypto/secretgenerator.h"
#include "ui/dialogs/formdialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace vault {

class SecretTextEdit;
class StrengthEstimator;

/// Makes up a value: characters of chosen classes, or words. Shown with the bits of the way it was made and with what
/// zxcvbn thinks of it. It goes nowhere until the person takes it.
class GeneratorDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit GeneratorDialog(QWidget *parent = nullptr);
    ~GeneratorDialog() override;

    /// After accepted(): the value, once.
    SecretBuffer takeValue() { return std::move(m_taken); }
    double entropy() const; ///< Bits.

    const SecretBuffer &value() const { return m_value; }
    FieldMessage *strengthMessage() const { return m_strength; }

public Q_SLOTS:
    void generate();

protected:
    bool hasInput() const override { return false; }
    QString blocker() const override;
    void submit() override;

private:
    QWidget *buildCharacters();
    QWidget *buildWords();
    QWidget *buildPreview();
    bool isOfWords() const;
    CharacterRecipe characterRecipe() const;
    WordRecipe wordRecipe() const;
    /// The lower of both estimates is the one that counts.
    void showStrength(const std::optional<PasswordStrength> &estimate);

    SecretBuffer m_value;
    SecretBuffer m_taken;
    QComboBox *m_kind;
    QStackedWidget *m_recipes;
    QSpinBox *m_length;
    QCheckBox *m_lowerCase;
    QCheckBox *m_upperCase;
    QCheckBox *m_digits;
    QCheckBox *m_symbols;
    QCheckBox *m_withoutLookAlikes;
    QSpinBox *m_words;
    QComboBox *m_separator;
    QCheckBox *m_capitals;
    SecretTextEdit *m_shown;
    FieldMessage *m_strength;
    StrengthEstimator *m_estimator;
};

} // namespace vault
