// SPDX-License-Identifier: Apache-2.0
#include "loadedlist.h"

#include "network/auth/whenready.h"
#include "network/http/rawresponse.h"
#include "network/keyvault/keytypes.h"
#include "network/workerthreads.h"
#include "surroundings.h"
#include "tests/support/timedapplication.h"

#include <QEventLoop>
#include <QFile>

#include <malloc.h>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// Each list begins with memory that the system has yet to give: else small ones would find that of the one before.
void startAfresh()
{
    workerThreads().waitForDone(); // The one before may still be freed there.
    malloc_trim(0);
}

} // namespace

size_t allocatedBytes()
{
    const struct mallinfo2 all = mallinfo2();
    return all.uordblks + all.hblkhd;
}

PreparedPages::PreparedPages(int count)
{
    const QString folder = told("BENCH_PAGES") + u"/plain/secrets/"_s;
    for (int page = 0; page < count; ++page) {
        QFile file(folder + QString::number(page) + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            giveUp(file.fileName() + u": "_s + file.errorString());
        m_bodies.append(file.readAll());
    }
}

double PreparedPages::bytesAnItem() const
{
    double bytes = 0;
    for (const QByteArray &body : m_bodies)
        bytes += double(body.size());
    return bytes / double(m_bodies.size()) / 25;
}

PageSource PreparedPages::source(int count, double &arriving) const
{
    return [this, count, &arriving, next = 0](const QUrl &) mutable {
        RawResponse response;
        response.status = 200;
        arriving -= threadMilliseconds();
        response.body = SecretBuffer::copyOf(m_bodies.at(next));
        arriving += threadMilliseconds();
        Result<ItemPage> page = decodeItemPage(std::move(response));
        if (!page)
            giveUp(u"page %1 was not understood."_s.arg(next));
        if (++next == count)
            page->nextLink = {};
        return ready(std::move(page));
    };
}

LoadedList::LoadedList(const PreparedPages &pages, int count)
{
    startAfresh();
    const size_t bytesBefore = allocatedBytes();
    m_items = std::make_unique<ItemTableModel>(ItemListKind::Secrets, pages.source(count, m_arriving));
    m_rows = std::make_unique<ItemFilterModel>();
    m_rows->setItemModel(m_items.get());
    m_rows->sort(0);
    QEventLoop loop;
    QObject::connect(m_items.get(), &ItemTableModel::stateChanged, &loop, [&loop](ListState state) {
        if (state != ListState::Loading)
            loop.quit();
    });
    const double start = threadMilliseconds();
    m_items->start();
    if (m_items->state() == ListState::Loading) // A single page is there at once.
        loop.exec();
    m_milliseconds = threadMilliseconds() - start - m_arriving;
    m_bytes = allocatedBytes() - bytesBefore;
    if (m_items->state() != ListState::Complete || m_rows->rowCount() != count * 25)
        giveUp(u"the list did not load."_s);
}

} // namespace vault
