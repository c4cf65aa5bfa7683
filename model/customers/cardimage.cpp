// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/cardimage.h"

#include <QDataStream>
#include <QIODevice>

namespace couvert {

namespace {

constexpr quint8 imageVersion = 1;

template <typename T, typename Write> void writeList(QDataStream &out, const QList<T> &list, Write write)
{
    out << static_cast<qint32>(list.size());
    for (const T &item : list)
        write(item);
}

template <typename T, typename Read> void readList(QDataStream &in, QList<T> &list, Read read)
{
    qint32 size = 0;
    in >> size;
    for (qint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i)
        list.append(read());
}

} // namespace

QByteArray CardImage::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const Customer &c = customer;
    out << imageVersion << c.id << c.uuid << c.civility << c.lastName << c.firstName << c.company << c.birthday << c.language << c.preferences
        << c.allergies << c.notes << c.tags << c.source << c.paymentMethod << c.category.code() << c.externalId << c.createdOn << c.visitCount
        << c.lastVisit << c.lastOrder << c.lastActivity << static_cast<qint32>(c.lastActivityKind ? static_cast<int>(*c.lastActivityKind) : -1)
        << c.restricted << c.batch << c.revision;
    writeList(out, c.emails, [&](const EmailAddress &email) { out << email.address << static_cast<qint32>(email.use); });
    writeList(out, c.phones, [&](const PhoneNumber &phone) { out << phone.typed << phone.e164 << static_cast<qint32>(phone.use); });
    writeList(out, c.addresses, [&](const PostalAddress &a) { out << a.street << a.postcode << a.city << a.country << static_cast<qint32>(a.use); });
    writeList(out, visitList, [&](const Visit &visit) { out << visit.id << visit.day << static_cast<qint32>(visit.kind); });
    return bytes;
}

Result<CardImage> CardImage::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    CardImage image;
    Customer &c = image.customer;
    quint8 version = 0;
    QString category;
    qint32 kind = -1;
    in >> version >> c.id >> c.uuid >> c.civility >> c.lastName >> c.firstName >> c.company >> c.birthday >> c.language >> c.preferences
        >> c.allergies >> c.notes >> c.tags >> c.source >> c.paymentMethod >> category >> c.externalId >> c.createdOn >> c.visitCount >> c.lastVisit
        >> c.lastOrder >> c.lastActivity >> kind >> c.restricted >> c.batch >> c.revision;
    c.category = Category::fromCode(category).value_or(Category::Customer);
    if (kind >= 0)
        c.lastActivityKind = static_cast<VisitKind>(kind);
    const auto use = [&] {
        qint32 value = 0;
        in >> value;
        return static_cast<ContactUse>(value);
    };
    readList(in, c.emails, [&] {
        EmailAddress email;
        in >> email.address;
        email.use = use();
        return email;
    });
    readList(in, c.phones, [&] {
        PhoneNumber phone;
        in >> phone.typed >> phone.e164;
        phone.use = use();
        return phone;
    });
    readList(in, c.addresses, [&] {
        PostalAddress address;
        in >> address.street >> address.postcode >> address.city >> address.country;
        address.use = use();
        return address;
    });
    readList(in, image.visitList, [&] {
        Visit visit;
        qint32 visitKind = 0;
        in >> visit.id >> visit.day >> visitKind;
        visit.kind = static_cast<VisitKind>(visitKind);
        return visit;
    });
    if (version != imageVersion || in.status() != QDataStream::Ok || !in.atEnd())
        return fail(FailureCode::DatabaseDamaged, QStringLiteral("undo image"));
    return image;
}

} // namespace couvert
