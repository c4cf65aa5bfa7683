// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/dossier.h"
#include "model/requests/othernames.h"
#include "ui/requests/rightform.h"
#include "ui/widgets/filechooser.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QRadioButton;

namespace couvert {

class RunningJob;
class WorkBar;

/// Access and portability (art. 15 and 20 RGPD): what the customer would read, word by word, with the names of other people marked; what is
/// about somebody else is covered with a reason; then everything goes into a folder, or into one locked file whose password is shown once.
class ExportForm final : public RightForm
{
    Q_OBJECT

public:
    /// Puts together what every room holds about a customer; only `app/` knows all rooms.
    using Collect = std::function<Result<Dossier>(const Session &session, Database &database, qint64 customerId, const DossierOptions &options)>;
    ExportForm(const Session &session, Collect collect, FileChooser &chooser = systemFileChooser(), QWidget *parent = nullptr);
    [[nodiscard]] Result<> lock() override;
    void setPortability(bool portability); ///< for the next open()

    /// Four groups of letters and digits that are not mistaken for one another, from the system's random source.
    [[nodiscard]] static QString makePassword();

Q_SIGNALS:
    void letterRequested(const QString &number);

protected:
    void fill() override;
    void carryOut() override;
    void leave() override;

private:
    struct Look {
        Dossier dossier;
        QList<NameFound> names;
        QString text;
    };
    void makeChoices();
    void collect();
    void showText(const Look &look);
    void showNames(const QList<NameFound> &names);
    void showMasks();
    void addMask(const Mask &mask);
    void maskSelection();
    void markText();
    void showFiles(const QStringList &files, const QString &folder, const QString &password);
    [[nodiscard]] DossierOptions options() const;
    [[nodiscard]] static Result<Look> lookAt(const Session &session, const Collect &collect, qint64 id, const DossierOptions &options);

    Collect m_collect;
    FileChooser &m_chooser;
    RunningJob *m_job;
    bool m_portability = false;
    QList<Mask> m_masks;
    QList<NameFound> m_names;
    WorkBar *m_work = nullptr;
    QRadioButton *m_takeAway = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_reason = nullptr;
    QVBoxLayout *m_namesPlace = nullptr;
    QWidget *m_nameLines = nullptr;
    QVBoxLayout *m_masksPlace = nullptr;
    QWidget *m_maskLines = nullptr;
    QCheckBox *m_lock = nullptr;
};

} // namespace couvert
