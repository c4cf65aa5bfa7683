// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace couvert::bench {

// Each step is one process: its arguments are the folder or the file and the number of customers.
void stepFill(const QString &folder, qint64 customers);   ///< makes the demo file
void stepOpen(const QString &folder);                     ///< keys to first page
void stepSearch(const QString &folder, qint64 customers); ///< every set of queries, warm and cold
/// The first search on a computer that was just started: nothing of the file in memory, then the password typed.
void stepStarted(const QString &folder, qint64 customers);
void stepScroll(const QString &folder);                  ///< pages anywhere in the name order
void stepWrite(const QString &folder, qint64 customers); ///< saves and adds, with merging between them
void stepCheck(const QString &folder);                   ///< verified copy, page check, full check
void stepImport(const QString &folder, const QString &sheet);
void stepReadSheet(const QString &sheet);
void stepConsent(const QString &folder);                                       ///< three consent events a customer
void stepMailing(const QString &folder, const QString &out);                   ///< a list counted and taken out
void stepScrub(const QString &folder, const QString &sheet);                   ///< an outside list cleaned
void stepDue(const QString &folder);                                           ///< what is due, and a review of 100,000
void stepErase(const QString &folder);                                         ///< persons erased to the proof, alone and together
void stepInflate(const QString &workbook);                                     ///< the floor of reading a workbook
void stepWriteCsv(const QString &path, qint64 customers);                      ///< a sheet of demo customers
void stepWriteXlsx(const QString &path, qint64 customers);                     ///< the same as a workbook
void stepWriteKeePass(const QString &path, qint64 customers);                  ///< the same as entries of KeePassXC
void stepPlain(const QString &folder, qint64 customers, const QString &plain); ///< the same file and queries without encryption
void stepPeers(const QString &path, qint64 customers);                         ///< usual designs on the same data: ORDER BY name, LIKE

} // namespace couvert::bench
