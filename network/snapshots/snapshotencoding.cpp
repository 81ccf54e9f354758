// SPDX-License-Identifier: Apache-2.0
#include "network/snapshots/snapshotencoding.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <array>
#include <limits>

namespace vault {

namespace {

/// The numbers in the file: never given to another field.
enum ItemField : quint64 {
    IdField = 0,
    EnabledField = 1,
    NotBeforeField = 2,
    ExpiresField = 3,
    CreatedField = 4,
    UpdatedField = 5,
    RecoveryLevelField = 6,
    RecoverableDaysField = 7,
    ExportableField = 8,
    HsmPlatformField = 9,
    TagsField = 10,
    ContentTypeField = 11,
    ManagedField = 12,
    RecoveryIdField = 13,
    DeletedDateField = 14,
    PurgeDateField = 15,
};

constexpr std::array listedKinds{ObjectKind::Key,        ObjectKind::Secret,        ObjectKind::Certificate,
                                 ObjectKind::DeletedKey, ObjectKind::DeletedSecret, ObjectKind::DeletedCertificate};

std::optional<ObjectKind> kindNamed(const QString &collection)
{
    for (const ObjectKind kind : listedKinds) {
        if (collectionName(kind) == collection)
            return kind;
    }
    return std::nullopt;
}

class Encoder
{
public:
    Encoder(QByteArray &bytes, const QString &vaultUrl) : m_out(&bytes), m_vaultUrl(vaultUrl) {}

    void write(const VaultSnapshot &snapshot)
    {
        m_out.startArray(3);
        m_out.append(qint64(snapshot.taken));
        m_out.append(QStringView(snapshot.vaultUrl));
        m_out.startArray(quint64(snapshot.lists.size()));
        for (const SnapshotList &list : snapshot.lists) {
            m_out.startArray(3);
            m_out.append(QStringView(collectionName(list.kind)));
            m_out.append(qint64(list.taken));
            m_out.startArray(quint64(list.items.size()));
            for (const VaultItem &item : list.items)
                write(item);
            m_out.endArray();
            m_out.endArray();
        }
        m_out.endArray();
        m_out.endArray();
    }

private:
    void write(const VaultItem &item)
    {
        const Attributes &attributes = item.attributes;
        m_out.startMap();
        putText(IdField, shortened(item.id.text));
        if (!attributes.enabled)
            putFlag(EnabledField, false);
        putNumber(NotBeforeField, attributes.notBefore);
        putNumber(ExpiresField, attributes.expires);
        putNumber(CreatedField, attributes.created);
        putNumber(UpdatedField, attributes.updated);
        putText(RecoveryLevelField, attributes.recoveryLevel);
        putNumber(RecoverableDaysField, attributes.recoverableDays);
        if (attributes.exportable)
            putFlag(ExportableField, *attributes.exportable);
        putText(HsmPlatformField, attributes.hsmPlatform);
        if (!item.tags.isEmpty()) {
            m_out.append(quint64(TagsField));
            m_out.startMap(quint64(item.tags.size()));
            for (auto tag = item.tags.cbegin(); tag != item.tags.cend(); ++tag) {
                m_out.append(QStringView(tag.key()));
                m_out.append(QStringView(tag.value()));
            }
            m_out.endMap();
        }
        putText(ContentTypeField, item.contentType);
        if (item.managed)
            putFlag(ManagedField, true);
        putText(RecoveryIdField, shortened(item.recoveryId));
        putNumber(DeletedDateField, item.deletedDate);
        putNumber(PurgeDateField, item.scheduledPurgeDate);
        m_out.endMap();
    }

    QStringView shortened(const QString &id) const
    {
        const bool isOurs = id.startsWith(m_vaultUrl) && id.size() > m_vaultUrl.size() && id[m_vaultUrl.size()] == u'/';
        return QStringView(id).sliced(isOurs ? m_vaultUrl.size() : 0);
    }
    void putText(ItemField field, QStringView text)
    {
        if (text.isEmpty())
            return;
        m_out.append(quint64(field));
        m_out.append(text);
    }
    template<typename Number>
    void putNumber(ItemField field, std::optional<Number> number)
    {
        if (!number)
            return;
        m_out.append(quint64(field));
        m_out.append(qint64(*number));
    }
    void putFlag(ItemField field, bool flag)
    {
        m_out.append(quint64(field));
        m_out.append(flag);
    }

    QCborStreamWriter m_out;
    const QString &m_vaultUrl;
};

/// Reads on after something wrong, to no effect: isOk() is asked at the end.
class Decoder
{
public:
    explicit Decoder(const QByteArray &bytes) : m_in(bytes), m_size(bytes.size()) {}

    std::optional<VaultSnapshot> read()
    {
        VaultSnapshot snapshot;
        enterArray(3);
        snapshot.taken = number();
        snapshot.vaultUrl = m_vaultUrl = text();
        enterArray();
        while (goesOn())
            readList(snapshot);
        leave();
        leave();
        if (!m_ok || m_in.lastError() != QCborError::NoError || m_in.currentOffset() != m_size)
            return std::nullopt;
        return snapshot;
    }

private:
    void readList(VaultSnapshot &snapshot)
    {
        enterArray(3);
        const std::optional<ObjectKind> kind = kindNamed(text());
        SnapshotList list;
        list.taken = number();
        enterArray();
        while (goesOn())
            list.items.append(readItem());
        leave();
        leave();
        if (!kind)
            return;
        list.kind = *kind;
        expect(!snapshot.list(*kind));
        snapshot.lists.append(std::move(list));
    }

    VaultItem readItem()
    {
        VaultItem item;
        expect(m_in.isMap() && m_in.enterContainer());
        while (goesOn()) {
            const qint64 field = number();
            readField(field, item);
        }
        leave();
        expect(!item.id.name.isEmpty());
        return item;
    }

    void readField(qint64 field, VaultItem &item)
    {
        Attributes &attributes = item.attributes;
        switch (field) {
        case IdField: {
            std::optional<ObjectId> id = ObjectId::parse(wholeId());
            expect(id.has_value());
            if (id)
                item.id = std::move(*id);
            return;
        }
        case EnabledField: attributes.enabled = flag(); return;
        case NotBeforeField: attributes.notBefore = number(); return;
        case ExpiresField: attributes.expires = number(); return;
        case CreatedField: attributes.created = number(); return;
        case UpdatedField: attributes.updated = number(); return;
        case RecoveryLevelField: attributes.recoveryLevel = text(); return;
        case RecoverableDaysField: {
            const qint64 days = number();
            expect(days >= 0 && days <= std::numeric_limits<int>::max());
            attributes.recoverableDays = int(days);
            return;
        }
        case ExportableField: attributes.exportable = flag(); return;
        case HsmPlatformField: attributes.hsmPlatform = text(); return;
        case TagsField:
            expect(m_in.isMap() && m_in.enterContainer());
            while (goesOn()) {
                const QString name = text();
                item.tags.insert(name, text());
            }
            leave();
            return;
        case ContentTypeField: item.contentType = text(); return;
        case ManagedField: item.managed = flag(); return;
        case RecoveryIdField: item.recoveryId = wholeId(); return;
        case DeletedDateField: item.deletedDate = number(); return;
        case PurgeDateField: item.scheduledPurgeDate = number(); return;
        default: expect(m_in.next()); return;
        }
    }

    void expect(bool holds) { m_ok = m_ok && holds; }
    bool goesOn() { return m_ok && m_in.lastError() == QCborError::NoError && m_in.hasNext(); }
    void enterArray(std::optional<quint64> length = std::nullopt)
    {
        expect(m_in.isArray() && m_in.isLengthKnown() && (!length || m_in.length() == *length));
        if (m_ok)
            expect(m_in.enterContainer());
    }
    void leave()
    {
        if (m_ok)
            expect(m_in.leaveContainer());
    }
    qint64 number()
    {
        expect(m_in.isInteger());
        if (!m_ok)
            return 0;
        const qint64 value = m_in.toInteger();
        expect(m_in.next());
        return value;
    }
    bool flag()
    {
        expect(m_in.isBool());
        if (!m_ok)
            return false;
        const bool value = m_in.toBool();
        expect(m_in.next());
        return value;
    }
    QString text()
    {
        expect(m_in.isString());
        QString whole;
        while (m_ok) {
            const auto part = m_in.readString();
            expect(part.status != QCborStreamReader::Error);
            if (part.status == QCborStreamReader::EndOfString)
                break;
            whole += part.data;
        }
        return whole;
    }
    QString wholeId()
    {
        const QString id = text();
        return id.startsWith(u'/') ? m_vaultUrl + id : id;
    }

    QCborStreamReader m_in;
    qint64 m_size;
    QString m_vaultUrl;
    bool m_ok = true;
};

} // namespace

QByteArray encodeSnapshot(const VaultSnapshot &snapshot)
{
    QByteArray bytes;
    Encoder(bytes, snapshot.vaultUrl).write(snapshot);
    return bytes;
}

std::optional<VaultSnapshot> decodeSnapshot(const QByteArray &bytes)
{
    return Decoder(bytes).read();
}

} // namespace vault
