// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/regularfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace vault {

RegularFile::~RegularFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool RegularFile::fail(int systemError)
{
    m_missing = systemError == ENOENT;
    m_errorWords = qt_error_string(systemError);
    return false;
}

bool RegularFile::open(const QString &path)
{
    m_path = QFile::encodeName(path);
    if (m_path.isEmpty() || m_path.contains('\0'))
        return fail(ENOENT);
    // O_NONBLOCK: opening a named pipe would wait for somebody to write into it.
    m_descriptor = ::open(m_path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (m_descriptor < 0 || ::fstat(m_descriptor, &m_opened) != 0)
        return fail(errno);
    if (S_ISREG(m_opened.st_mode))
        return true;
    return fail(S_ISDIR(m_opened.st_mode) ? EISDIR : EINVAL);
}

qint64 RegularFile::readFully(char *buffer, qint64 size)
{
    qint64 total = 0;
    while (total < size) {
        const ssize_t count = ::read(m_descriptor, buffer + total, static_cast<std::size_t>(size - total));
        if (count == 0)
            break;
        if (count > 0) {
            total += count;
        } else if (errno != EINTR) {
            fail(errno);
            return -1;
        }
    }
    return total;
}

bool RegularFile::isUnchanged() const
{
    struct stat now = {};
    return ::stat(m_path.constData(), &now) == 0 && now.st_dev == m_opened.st_dev && now.st_ino == m_opened.st_ino
        && now.st_size == m_opened.st_size && now.st_mtim.tv_sec == m_opened.st_mtim.tv_sec
        && now.st_mtim.tv_nsec == m_opened.st_mtim.tv_nsec;
}

} // namespace vault
