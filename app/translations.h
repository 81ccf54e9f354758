// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace vault {

/// The program's words and Qt's own in the person's language, for as long as it lives. To be made before any window.
class Translations
{
public:
    Translations();

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace vault
