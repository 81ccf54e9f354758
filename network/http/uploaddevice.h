// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QIODevice>

#include <memory>

namespace vault {

/// A request body that can be read once. Qt sends a request again by itself when the connection closes before an
/// answer, unless rewinding the body fails: a sequential device that refuses reset() is what stops it. An empty body
/// gets one too, because a POST or DELETE without body is resent as well (measured with Qt 6.4.2).
class UploadDevice final : public QIODevice
{
    Q_OBJECT
public:
    /// body may be null for an empty one.
    explicit UploadDevice(std::shared_ptr<const SecretBuffer> body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return bytesLeft() == 0; }
    qint64 bytesAvailable() const override { return bytesLeft() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maximumSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    qint64 bytesLeft() const { return m_body ? m_body->size() - m_position : 0; }

    std::shared_ptr<const SecretBuffer> m_body;
    qint64 m_position = 0;
};

} // namespace vault
