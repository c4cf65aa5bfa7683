// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/keyfile.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QSet>

#include <sodium.h>

namespace couvert {

namespace {

constexpr QLatin1StringView Magic("CLVK");
constexpr quint64 EnvelopeLength = 5; ///< magic, format version, content, MAC, checksum: the same in every version
constexpr quint64 ContentLength = 7;
constexpr quint64 SlotLength = 9;
constexpr qsizetype HashSize = 32;
constexpr quint64 MaxLabelBytes = 64 * 4;

QByteArray hash(const QByteArray &message, const SecretBytes *key = nullptr)
{
    QByteArray value(HashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(value.data()), static_cast<std::size_t>(value.size()),
        reinterpret_cast<const unsigned char *>(message.constData()), static_cast<unsigned long long>(message.size()),
        key == nullptr ? nullptr : key->data(), key == nullptr ? 0 : key->size());
    return value;
}

bool sameBytes(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size() && sodium_memcmp(one.constData(), other.constData(), static_cast<std::size_t>(one.size())) == 0;
}

QByteArray contentOf(const KeyFile &file)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(ContentLength);
    writer.append(file.sequence);
    writer.append(file.vaultId);
    writer.append(file.generation);
    writer.append(file.slotEpoch);
    writer.append(file.databaseSalt);
    writer.append(file.checkValue);
    writer.startArray(static_cast<quint64>(file.slotList.size()));
    for (const KeySlot &slot : file.slotList) {
        writer.startArray(SlotLength);
        writer.append(slot.id);
        writer.append(static_cast<quint64>(slot.kind));
        writer.append(QStringView(slot.label));
        writer.append(quint64{slot.cost.operations});
        writer.append(quint64{slot.cost.memoryKib});
        writer.append(slot.salt);
        writer.append(slot.nonce);
        writer.append(slot.box);
        writer.append(slot.commitment);
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

/// Everything before the MAC.
QByteArray headOf(quint64 version, const QByteArray &content)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(EnvelopeLength);
    writer.append(Magic);
    writer.append(version);
    writer.append(content);
    return bytes;
}

QByteArray withBytes(QByteArray head, const QByteArray &value)
{
    QByteArray item;
    QCborStreamWriter(&item).append(value);
    return head.append(item);
}

/// Reads item after item; the first item that is not what was asked for ends the reading. Sizes are looked at before anything is
/// allocated.
class StrictReader
{
public:
    explicit StrictReader(const QByteArray &bytes) : m_reader(bytes) { }
    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] quint64 arrayLength() const { return m_length; }

    void enterArray()
    {
        check(m_reader.isArray() && m_reader.isLengthKnown());
        if (!m_sound)
            return;
        m_length = m_reader.length();
        check(m_reader.enterContainer());
    }
    void enterArrayOf(quint64 length)
    {
        enterArray();
        check(m_length == length);
    }
    void leaveArray()
    {
        check(!m_reader.hasNext());
        if (m_sound)
            check(m_reader.leaveContainer());
    }
    quint64 number(quint64 max = ~quint64{0})
    {
        check(m_reader.isUnsignedInteger());
        if (!m_sound)
            return 0;
        const quint64 value = m_reader.toUnsignedInteger();
        check(value <= max && m_reader.next());
        return value;
    }
    QByteArray bytes(quint64 minSize, quint64 maxSize)
    {
        check(m_reader.isByteArray() && m_reader.isLengthKnown());
        if (!m_sound || !checkLength(minSize, maxSize))
            return {};
        const auto chunk = m_reader.readByteArray();
        check(chunk.status == QCborStreamReader::Ok && m_reader.readByteArray().status == QCborStreamReader::EndOfString);
        return chunk.data;
    }
    QByteArray bytes(quint64 size) { return bytes(size, size); }
    QString text(quint64 maxSize)
    {
        check(m_reader.isString() && m_reader.isLengthKnown());
        if (!m_sound || !checkLength(0, maxSize))
            return {};
        const auto chunk = m_reader.readString();
        check(chunk.status == QCborStreamReader::Ok && m_reader.readString().status == QCborStreamReader::EndOfString);
        return chunk.data;
    }
    void check(bool condition) { m_sound = m_sound && condition; }

private:
    bool checkLength(quint64 minSize, quint64 maxSize)
    {
        check(m_reader.length() >= minSize && m_reader.length() <= maxSize);
        return m_sound;
    }
    QCborStreamReader m_reader;
    quint64 m_length = 0;
    bool m_sound = true;
};

KeySlot readSlot(StrictReader &reader)
{
    KeySlot slot;
    reader.enterArrayOf(SlotLength);
    slot.id = reader.bytes(8);
    const quint64 kind = reader.number(static_cast<quint64>(KeySlot::Kind::Device));
    reader.check(kind >= static_cast<quint64>(KeySlot::Kind::Password));
    slot.kind = static_cast<KeySlot::Kind>(kind);
    slot.label = reader.text(MaxLabelBytes);
    reader.check(slot.label.size() <= 64);
    slot.cost.operations = static_cast<quint32>(reader.number(PasswordCost::MaxOperations));
    slot.cost.memoryKib = static_cast<quint32>(reader.number(PasswordCost::MaxMemoryKib));
    reader.check(slot.kind == KeySlot::Kind::Password ? slot.cost.isSound() : slot.cost.operations == 0 && slot.cost.memoryKib == 0);
    slot.salt = reader.bytes(16);
    slot.nonce = reader.bytes(24);
    slot.box = reader.bytes(48);
    slot.commitment = reader.bytes(16);
    reader.leaveArray();
    return slot;
}

bool readContent(const QByteArray &content, KeyFile &file)
{
    StrictReader reader(content);
    reader.enterArrayOf(ContentLength);
    file.sequence = reader.number();
    file.vaultId = reader.bytes(16);
    file.generation = reader.number();
    reader.check(file.generation > 0);
    file.slotEpoch = reader.number();
    file.databaseSalt = reader.bytes(16);
    file.checkValue = reader.bytes(16);
    reader.enterArray();
    const quint64 slotCount = reader.arrayLength();
    reader.check(slotCount <= KeyFile::MaxSlots);
    QSet<QByteArray> ids;
    for (quint64 i = 0; i < slotCount && reader.isSound(); ++i) {
        file.slotList.append(readSlot(reader));
        reader.check(!ids.contains(file.slotList.constLast().id));
        ids.insert(file.slotList.constLast().id);
    }
    reader.leaveArray();
    reader.leaveArray();
    // What reads well may still be written in a longer way, or be followed by something.
    return reader.isSound() && contentOf(file) == content;
}

} // namespace

QByteArray KeyFile::serialise(const RootKey &key) const
{
    const QByteArray head = headOf(FormatVersion, contentOf(*this));
    const SecretBytes macKey = key.derive(Subkey::KeyFile);
    const QByteArray authenticated = withBytes(head, hash(head, &macKey));
    return withBytes(authenticated, hash(authenticated));
}

Result<KeyFile::Parsed> KeyFile::parse(const QByteArray &bytes)
{
    if (bytes.size() > MaxBytes)
        return fail(FailureCode::KeysDamaged, QStringLiteral("size"));
    StrictReader reader(bytes);
    reader.enterArrayOf(EnvelopeLength);
    reader.check(reader.text(static_cast<quint64>(Magic.size())) == Magic);
    const quint64 version = reader.number();
    reader.check(version > 0);
    const QByteArray content = reader.bytes(0, static_cast<quint64>(MaxBytes));
    const QByteArray mac = reader.bytes(HashSize);
    const QByteArray checksum = reader.bytes(HashSize);
    reader.leaveArray();
    if (!reader.isSound())
        return fail(FailureCode::KeysDamaged, QStringLiteral("form"));

    Parsed parsed;
    parsed.macInput = headOf(version, content);
    parsed.mac = mac;
    const QByteArray authenticated = withBytes(parsed.macInput, mac);
    if (hash(authenticated) != checksum || withBytes(authenticated, checksum) != bytes)
        return fail(FailureCode::KeysDamaged, QStringLiteral("checksum"));
    // Only now: a flipped bit in the version is damage, not news.
    if (version > FormatVersion)
        return fail(FailureCode::Newer, QString::number(version));
    if (!readContent(content, parsed.file))
        return fail(FailureCode::KeysDamaged, QStringLiteral("content"));
    return parsed;
}

Result<> KeyFile::Parsed::verify(const RootKey &key) const
{
    const SecretBytes macKey = key.derive(Subkey::KeyFile);
    if (!sameBytes(hash(macInput, &macKey), mac))
        return fail(FailureCode::KeysDamaged, QStringLiteral("mac"));
    if (!sameBytes(key.checkValue(file.vaultId), file.checkValue))
        return fail(FailureCode::KeysDamaged, QStringLiteral("check value"));
    return {};
}

} // namespace couvert
