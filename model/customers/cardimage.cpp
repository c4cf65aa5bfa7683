// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/cardimage.h"

#include <array>

namespace couvert {

namespace {

constexpr quint8 imageVersion = 2;

/// Whole numbers in as many bytes as they need, seven bits each, the lowest first; texts after their length.
class ImageWriter
{
public:
    ImageWriter()
    {
        constexpr qsizetype usual = 256;
        m_bytes.reserve(usual);
    }
    void number(qint64 value)
    {
        // Small numbers of either sign are short.
        auto left = (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
        for (; left >= 0x80; left >>= 7)
            m_bytes += static_cast<char>((left & 0x7f) | 0x80);
        m_bytes += static_cast<char>(left);
    }
    void text(const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        number(bytes.size());
        m_bytes += bytes;
    }
    /// 0 is no day.
    void day(QDate value) { number(value.isValid() ? value.toJulianDay() : 0); }
    void uuid(const QUuid &value)
    {
        number(value.isNull() ? 0 : 1);
        if (!value.isNull())
            m_bytes += value.toRfc4122();
    }
    void use(ContactUse value) { number(value == ContactUse::Personal ? 0 : 1); }
    template <typename List, typename Write> void list(const List &items, Write write)
    {
        number(items.size());
        for (const auto &item : items)
            write(item);
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads them in the same order. After the first byte that cannot be so everything is empty and isSound() false.
class ImageReader
{
public:
    explicit ImageReader(QByteArrayView bytes) : m_rest(bytes) { }

    qint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_rest.isEmpty())
                return spoil();
            const auto byte = static_cast<uchar>(m_rest.front());
            m_rest = m_rest.sliced(1);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1));
        }
        return spoil();
    }
    QString text() { return QString::fromUtf8(bytes(number())); }
    QDate day()
    {
        const qint64 value = number();
        return value == 0 ? QDate() : QDate::fromJulianDay(value);
    }
    QUuid uuid()
    {
        constexpr qint64 size = 16;
        return number() == 0 ? QUuid() : QUuid::fromRfc4122(bytes(size));
    }
    template <typename T, typename Read> void list(QList<T> &items, Read read)
    {
        for (qint64 left = number(); left > 0 && m_sound; --left)
            items.append(read());
    }
    ContactUse use() { return number() == 0 ? ContactUse::Personal : ContactUse::Professional; }
    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView bytes(qint64 size)
    {
        if (size < 0 || size > m_rest.size()) {
            spoil();
            return {};
        }
        const QByteArrayView found = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return found;
    }
    qint64 spoil()
    {
        m_sound = false;
        m_rest = {};
        return 0;
    }

    QByteArrayView m_rest;
    bool m_sound = true;
};

/// The texts in their order, to be written or read: `Card` is a Customer, const or not.
template <typename Card> auto textsOf(Card &c)
{
    return std::array{&c.civility, &c.lastName, &c.firstName, &c.company, &c.birthday, &c.language, &c.preferences, &c.allergies, &c.notes, &c.source,
        &c.paymentMethod, &c.externalId};
}

template <typename Address> auto linesOf(Address &a)
{
    return std::array{&a.street, &a.postcode, &a.city, &a.country};
}

} // namespace

QByteArray CardImage::toBytes() const
{
    ImageWriter out;
    const Customer &c = customer;
    out.number(imageVersion);
    out.number(c.id);
    out.uuid(c.uuid);
    for (const QString *text : textsOf(c))
        out.text(*text);
    out.list(c.tags, [&](const QString &tag) { out.text(tag); });
    out.text(c.category.code());
    out.day(c.createdOn);
    out.number(c.visitCount);
    out.day(c.lastVisit);
    out.day(c.lastOrder);
    out.day(c.lastActivity);
    out.number(c.lastActivityKind ? static_cast<qint64>(*c.lastActivityKind) : -1);
    out.number(c.restricted ? 1 : 0);
    out.number(c.batch);
    out.number(c.revision);
    out.list(c.emails, [&](const EmailAddress &email) {
        out.text(email.address);
        out.use(email.use);
    });
    out.list(c.phones, [&](const PhoneNumber &phone) {
        out.text(phone.typed);
        out.text(phone.e164);
        out.use(phone.use);
    });
    out.list(c.addresses, [&](const PostalAddress &address) {
        for (const QString *text : linesOf(address))
            out.text(*text);
        out.use(address.use);
    });
    out.list(visitList, [&](const Visit &visit) {
        out.number(visit.id);
        out.day(visit.day);
        out.number(static_cast<qint64>(visit.kind));
    });
    return out.take();
}

Result<CardImage> CardImage::fromBytes(QByteArrayView bytes)
{
    ImageReader in(bytes);
    CardImage image;
    Customer &c = image.customer;
    const qint64 version = in.number();
    c.id = in.number();
    c.uuid = in.uuid();
    for (QString *text : textsOf(c))
        *text = in.text();
    in.list(c.tags, [&] { return in.text(); });
    c.category = Category::fromCode(in.text()).value_or(Category::Customer);
    c.createdOn = in.day();
    c.visitCount = in.number();
    c.lastVisit = in.day();
    c.lastOrder = in.day();
    c.lastActivity = in.day();
    const qint64 kind = in.number();
    if (kind >= 0)
        c.lastActivityKind = static_cast<VisitKind>(kind);
    c.restricted = in.number() != 0;
    c.batch = in.number();
    c.revision = in.number();
    in.list(c.emails, [&] {
        EmailAddress email;
        email.address = in.text();
        email.use = in.use();
        return email;
    });
    in.list(c.phones, [&] {
        PhoneNumber phone;
        phone.typed = in.text();
        phone.e164 = in.text();
        phone.use = in.use();
        return phone;
    });
    in.list(c.addresses, [&] {
        PostalAddress address;
        for (QString *text : linesOf(address))
            *text = in.text();
        address.use = in.use();
        return address;
    });
    in.list(image.visitList, [&] {
        Visit visit;
        visit.id = in.number();
        visit.day = in.day();
        visit.kind = static_cast<VisitKind>(in.number());
        return visit;
    });
    if (version != imageVersion || !in.isSound() || !in.atEnd())
        return fail(FailureCode::DatabaseDamaged, QStringLiteral("undo image"));
    return image;
}

} // namespace couvert
