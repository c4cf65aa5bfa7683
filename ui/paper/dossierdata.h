// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace couvert {

class Document;
class DossierWords;

/// The parts of a dossier that hold the person's data, those that hold something.
void writeDossierData(Document &pages, const QJsonObject &document, const DossierWords &words);

} // namespace couvert
