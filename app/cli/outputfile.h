// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QString>

namespace couvert {

/// A file that a command is asked to write: its place is taken before anything else is changed, for its owner only.
///
/// Guarantees: a file that stands there is never touched (AlreadyExists); what was not kept is gone at the end.
class OutputFile final
{
public:
    /// AlreadyExists, StorageFailed (no such folder, no right to write).
    [[nodiscard]] static Result<OutputFile> reserve(const QString &path);
    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&) = delete;
    ~OutputFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    void keep() { m_kept = true; }

private:
    explicit OutputFile(QString path) : m_path(std::move(path)) { }
    QString m_path;
    bool m_kept = false;
};

} // namespace couvert
