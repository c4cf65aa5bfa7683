// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchfile.h"

#include "model/customers/demo.h"
#include "tests/bench/measure.h"

#include <QFileInfo>

namespace couvert::bench {

QString BenchFile::passwordText()
{
    return QStringLiteral("une-phrase-pour-mesurer-1789");
}

SecretBytes BenchFile::password()
{
    return SecretBytes::fromPassword(passwordText());
}

void BenchFile::create(const QString &folder)
{
    need(Vault::create(folder, QStringLiteral("Mesure"), password(), PasswordCost{}));
}

BenchFile::BenchFile(const QString &folder) : m_vault(need(Vault::openWithPassword(folder, password()))), m_session(*m_vault, m_clock) { }

double BenchFile::bytesOf(const QString &folder)
{
    return static_cast<double>(QFileInfo(folder + QStringLiteral("/data-1.db")).size());
}

Customer person(qint64 index)
{
    static const DemoCustomers people(Seed, QDate(2026, 11, 23));
    return people.make(index);
}

void giveUpOn(const Failure &failure)
{
    giveUp(qPrintable(failureName(failure.code) + QLatin1Char(' ') + failure.detail));
}

} // namespace couvert::bench
