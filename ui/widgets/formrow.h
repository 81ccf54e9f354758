// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace vault {

/// A label whose buddy is the control; the control gets the label's words as its accessible name.
QLabel *createFormLabel(const QString &label, QWidget *control, QWidget *parent);

/// Adds a labelled row. The control (the field itself unless another one inside it is named) gets the label as its
/// buddy and the label's words as its accessible name.
QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *control = nullptr);

/// A label's text as it reads: without the ampersand of its mnemonic.
QString withoutMnemonic(QString label);

/// Sets the one fixed-width font for names, ids, digests and signatures.
void useFixedFont(QWidget *widget);

} // namespace vault
