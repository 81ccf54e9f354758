// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/generatordialog.h"

#include "ui/secrets/strengthestimator.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/secrettextedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vault {
namespace {

constexpr int wordsPage = 1;

void setUp(QSpinBox *box, int least, int most, int value)
{
    box->setRange(least, most);
    box->setValue(value);
}

} // namespace

GeneratorDialog::GeneratorDialog(QWidget *parent)
    : FormDialog(tr("&Use this value"), nullptr, parent)
    , m_kind(new QComboBox(this))
    , m_recipes(new QStackedWidget(this))
    , m_length(new QSpinBox(this))
    , m_lowerCase(new QCheckBox(tr("&Lower case (a–z)"), this))
    , m_upperCase(new QCheckBox(tr("U&pper case (A–Z)"), this))
    , m_digits(new QCheckBox(tr("D&igits (0–9)"), this))
    , m_symbols(new QCheckBox(tr("S&ymbols"), this))
    , m_withoutLookAlikes(new QCheckBox(tr("&Without look-alikes (0 O, 1 l I, 2 Z…)"), this))
    , m_words(new QSpinBox(this))
    , m_separator(new QComboBox(this))
    , m_capitals(new QCheckBox(tr("&Capital first letters"), this))
    , m_shown(new SecretTextEdit(this))
    , m_strength(new FieldMessage(this))
    , m_estimator(new StrengthEstimator([this] { return m_value.clone(); }, this))
{
    setWindowTitle(tr("Generate a value"));
    m_kind->addItems({tr("Characters"), tr("Words")});
    m_recipes->addWidget(buildCharacters());
    m_recipes->addWidget(buildWords());
    addFormRow(form(), tr("&Made of:"), m_kind);
    form()->addRow(m_recipes);
    addFormRow(form(), tr("&Value:"), buildPreview(), m_shown);

    connect(m_kind, &QComboBox::currentIndexChanged, m_recipes, &QStackedWidget::setCurrentIndex);
    connect(m_estimator, &StrengthEstimator::estimated, this,
            [this](const PasswordStrength &strength) { showStrength(strength); });
    for (QComboBox *box : {m_kind, m_separator})
        connect(box, &QComboBox::currentIndexChanged, this, &GeneratorDialog::generate);
    for (QSpinBox *box : {m_length, m_words})
        connect(box, &QSpinBox::valueChanged, this, &GeneratorDialog::generate);
    for (QCheckBox *box : {m_lowerCase, m_upperCase, m_digits, m_symbols, m_withoutLookAlikes, m_capitals})
        connect(box, &QCheckBox::toggled, this, &GeneratorDialog::generate);
    generate();
}

GeneratorDialog::~GeneratorDialog() = default;

QWidget *GeneratorDialog::buildCharacters()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const CharacterRecipe usual;
    setUp(m_length, 8, 512, usual.length);
    //: After a number.
    m_length->setSuffix(tr(" characters"));
    m_symbols->setToolTip(tr("%1 No quotes, no backslash and no blank, which shells and connection strings take for "
                             "their own.").arg(QString::fromLatin1(alphabetOf(CharacterClass::Symbols, false))));
    for (QCheckBox *box : {m_lowerCase, m_upperCase, m_digits, m_symbols})
        box->setChecked(true);
    grid->addWidget(createFormLabel(tr("L&ength:"), m_length, this), 0, 0);
    grid->addWidget(m_length, 0, 1);
    grid->addWidget(m_lowerCase, 1, 0);
    grid->addWidget(m_upperCase, 1, 1);
    grid->addWidget(m_digits, 2, 0);
    grid->addWidget(m_symbols, 2, 1);
    grid->addWidget(m_withoutLookAlikes, 3, 0, 1, 2);
    grid->setColumnStretch(2, 1);
    return page;
}

QWidget *GeneratorDialog::buildWords()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    setUp(m_words, 4, 24, WordRecipe{}.count);
    //: After a number.
    m_words->setSuffix(tr(" words"));
    m_separator->addItem(tr("Hyphens"), u'-');
    m_separator->addItem(tr("Full stops"), u'.');
    m_separator->addItem(tr("Underscores"), u'_');
    m_separator->addItem(tr("Blanks"), u' ');
    grid->addWidget(createFormLabel(tr("Numbe&r:"), m_words, this), 0, 0);
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(createFormLabel(tr("&Between them:"), m_separator, this), 1, 0);
    grid->addWidget(m_separator, 1, 1);
    grid->addWidget(m_capitals, 2, 0, 1, 2);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(3, 1);
    return page;
}

QWidget *GeneratorDialog::buildPreview()
{
    auto *field = new QWidget(this);
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    useFixedFont(m_shown);
    m_shown->setFixedHeight(4 * QFontMetrics(m_shown->font()).lineSpacing() + 12);
    auto *again = new QPushButton(tr("&Generate another"), this);
    again->setAutoDefault(false);
    layout->addWidget(m_shown);
    layout->addWidget(m_strength);
    layout->addWidget(again, 0, Qt::AlignLeft);
    m_strength->setDescribed(m_shown);
    connect(again, &QPushButton::clicked, this, &GeneratorDialog::generate);
    return field;
}

bool GeneratorDialog::isOfWords() const
{
    return m_kind->currentIndex() == wordsPage;
}

CharacterRecipe GeneratorDialog::characterRecipe() const
{
    CharacterRecipe recipe;
    recipe.length = m_length->value();
    recipe.withoutLookAlikes = m_withoutLookAlikes->isChecked();
    recipe.classes.setFlag(CharacterClass::LowerCase, m_lowerCase->isChecked());
    recipe.classes.setFlag(CharacterClass::UpperCase, m_upperCase->isChecked());
    recipe.classes.setFlag(CharacterClass::Digits, m_digits->isChecked());
    recipe.classes.setFlag(CharacterClass::Symbols, m_symbols->isChecked());
    return recipe;
}

WordRecipe GeneratorDialog::wordRecipe() const
{
    return {m_words->value(), m_separator->currentData().toChar().toLatin1(), m_capitals->isChecked()};
}

double GeneratorDialog::entropy() const
{
    return isOfWords() ? entropyOf(wordRecipe()) : entropyOf(characterRecipe());
}

void GeneratorDialog::generate()
{
    m_value = isOfWords() ? generateSecret(wordRecipe()) : generateSecret(characterRecipe());
    m_shown->setUtf8(m_value);
    m_shown->setReadOnly(true);
    m_estimator->cancel();
    if (m_value.isEmpty()) {
        m_strength->clear();
    } else {
        showStrength(std::nullopt);
        m_estimator->schedule();
    }
    updateAction();
}

void GeneratorDialog::showStrength(const std::optional<PasswordStrength> &estimate)
{
    const QLocale locale;
    const double made = entropy();
    const double least = estimate && !estimate->isOfStart ? std::min(made, estimate->bits) : made;
    const QString words = levelText(strengthLevel(least));
    const QString bits = locale.toString(int(std::floor(made)));
    //: %1 is "Strong", %2 and %3 are numbers of bits. zxcvbn is a program's name.
    const QString text = estimate ? tr("%1: %2 bits by the way it was made, about %3 by zxcvbn.")
                                        .arg(words, bits, locale.toString(int(std::floor(estimate->bits))))
                                  : tr("%1: %2 bits by the way it was made.").arg(words, bits);
    const bool isWeak = strengthLevel(least) < PasswordStrength::Level::Fair;
    m_strength->setMessage(isWeak ? MessageKind::Warning : MessageKind::Ok, text);
}

QString GeneratorDialog::blocker() const
{
    return m_value.isEmpty() ? tr("Choose at least one kind of characters.") : QString();
}

void GeneratorDialog::submit()
{
    m_taken = std::move(m_value);
    m_shown->wipe();
    accept();
}

} // namespace vault
