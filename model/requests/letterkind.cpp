// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/letterkind.h"

namespace couvert {

QString letterKindCode(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Acknowledgement:
        break;
    case LetterKind::Identity:
        return QStringLiteral("identity");
    case LetterKind::Extension:
        return QStringLiteral("extension");
    case LetterKind::Granted:
        return QStringLiteral("granted");
    case LetterKind::Partial:
        return QStringLiteral("partial");
    case LetterKind::Refusal:
        return QStringLiteral("refusal");
    case LetterKind::ThirdParty:
        return QStringLiteral("third_party");
    case LetterKind::Excessive:
        return QStringLiteral("excessive");
    }
    return QStringLiteral("acknowledgement");
}

std::optional<LetterKind> letterKindFromCode(const QString &code)
{
    for (const LetterKind kind : allLetterKinds) {
        if (letterKindCode(kind) == code)
            return kind;
    }
    return {};
}

QString letterTemplateName(LetterKind kind, RequestKind request)
{
    const QString code = letterKindCode(kind);
    return kind == LetterKind::Granted ? code + QLatin1Char('_') + requestKindCode(request) : code;
}

const QStringList &letterTemplateNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const LetterKind kind : allLetterKinds) {
            for (const RequestKind request : allRequestKinds) {
                if (const QString name = letterTemplateName(kind, request); !list.contains(name))
                    list.append(name);
            }
        }
        list.append(StayLetter);
        return list;
    }();
    return names;
}

} // namespace couvert
