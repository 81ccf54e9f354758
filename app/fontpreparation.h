// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <thread>

namespace vault {

/// Has the system's list of fonts read in another thread. Qt asks for it when the first text is measured and would wait:
/// it takes as long as the connection to the display, beside which it is done here. Ends with the reading.
class FontPreparation
{
public:
    FontPreparation();
    ~FontPreparation();
    Q_DISABLE_COPY_MOVE(FontPreparation)

private:
    std::thread m_reading;
};

} // namespace vault
