// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/exportform.h"

#include "model/requests/dossierfiles.h"
#include "model/requests/draft.h"
#include "ui/customers/customerwords.h"
#include "ui/paper/dossierpages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/runningjob.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QUrl>
#include <QVBoxLayout>

namespace couvert {

namespace {

const QString ExportDraft = QStringLiteral("export");
constexpr int AnswerRows = 9;
constexpr int PasswordGroups = 4;
constexpr int GroupLength = 4;

/// A folder of its own in the chosen one: two persons' files never mix, and its name tells nobody.
QString freshFolder(const QString &chosen, const QString &number, QDate today)
{
    const QString name = ExportForm::tr("file %1", "name of a folder").arg(number.isEmpty() ? today.toString(Qt::ISODate) : number);
    const QDir place(chosen);
    QString path = place.filePath(name);
    for (int next = 2; QFileInfo::exists(path); ++next)
        path = place.filePath(QStringLiteral("%1 (%2)").arg(name).arg(next));
    return path;
}

} // namespace

QString ExportForm::makePassword()
{
    static const QString letters = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QStringList groups;
    for (int group = 0; group < PasswordGroups; ++group) {
        QString letter;
        for (int i = 0; i < GroupLength; ++i)
            letter += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
        groups.append(letter);
    }
    return groups.join(QLatin1Char('-'));
}

ExportForm::ExportForm(const Session &session, Collect collect, FileChooser &chooser, QWidget *parent)
    : RightForm(session, tr("Hand out the data"), tr("Choose the folder and export…"), parent), m_collect(std::move(collect)), m_chooser(chooser),
      m_job(new RunningJob(this))
{
    connect(m_job, &RunningJob::runningChanged, this, &RightForm::busyChanged);
    connect(m_job, &RunningJob::progressed, this, [this](qint64 done, qint64 total) {
        if (m_work)
            m_work->setProgress(done, total);
    });
}

void ExportForm::setPortability(bool portability)
{
    m_portability = portability;
}

void ExportForm::fill()
{
    m_masks.clear();
    m_names.clear();
    m_nameLines = nullptr;
    m_maskLines = nullptr;
    m_work = new WorkBar;
    body()->addWidget(m_work);
    makeChoices();
    auto *why = new HelpButton(tr("what is about other people"),
        tr("The person receives all that is about them, notes included, but not what would harm somebody else: cover the names of other people and say why. "
           "What is covered is counted in the file."),
        tr("GDPR, article 15(3) and (4)"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::Small);
    top->addWidget(new PlainLabel(tr("What the customer will read"), PlainLabel::Look::Part));
    top->addWidget(why);
    top->addStretch(1);
    body()->addLayout(top);
    body()->addWidget(why->panel());
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("dossierText"));
    m_text->setAccessibleName(tr("What the customer will read"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFixedHeight(AnswerRows * Theme::instance().rowHeight());
    body()->addWidget(m_text);
    auto *covering = new QWidget;
    auto *row = new ButtonRow(covering);
    m_reason = new QComboBox;
    m_reason->setObjectName(QStringLiteral("maskReason"));
    m_reason->setAccessibleName(tr("Why it is covered"));
    m_reason->addItem(tr("it is about somebody else"), QStringLiteral("third_party"));
    m_reason->addItem(tr("it is a trade secret"), QStringLiteral("trade_secret"));
    m_reason->addItem(tr("it protects the file"), QStringLiteral("security"));
    auto *cover = new QuietButton(tr("Cover what is selected"));
    cover->setObjectName(QStringLiteral("coverSelection"));
    row->addWidget(cover);
    row->addWidget(new PlainLabel(tr("because")));
    row->addWidget(m_reason);
    body()->addWidget(covering);
    connect(cover, &QPushButton::clicked, this, &ExportForm::maskSelection);
    auto *names = new QWidget;
    m_namesPlace = new QVBoxLayout(names);
    m_namesPlace->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(names);
    auto *masks = new QWidget;
    m_masksPlace = new QVBoxLayout(masks);
    m_masksPlace->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(masks);
    m_lock = new QCheckBox(tr("One locked file (zip, AES-256) with a password"));
    m_lock->setObjectName(QStringLiteral("lockExport"));
    body()->addWidget(m_lock);
    verb()->setEnabled(false);
    const Result<std::optional<QJsonObject>> draft = Drafts(session()).find(ExportDraft, customerId());
    if (draft && *draft) {
        for (const QJsonValue &value : (*draft)->value(QLatin1String("masks")).toArray()) {
            const QJsonObject mask = value.toObject();
            m_masks.append({{}, mask.value(QLatin1String("text")).toString(), mask.value(QLatin1String("reason")).toString()});
        }
    }
    collect();
}

void ExportForm::makeChoices()
{
    auto *all = new QRadioButton(tr("Everything that is held, to read (access)"));
    m_takeAway = new QRadioButton(tr("What the person gave or did, to take elsewhere (portability)"));
    all->setObjectName(QStringLiteral("wantsAccess"));
    m_takeAway->setObjectName(QStringLiteral("wantsPortability"));
    all->setChecked(!m_portability);
    m_takeAway->setChecked(m_portability);
    body()->addWidget(all);
    body()->addWidget(m_takeAway);
    connect(m_takeAway, &QRadioButton::toggled, this, &ExportForm::collect);
}

DossierOptions ExportForm::options() const
{
    DossierOptions options;
    options.kind = m_takeAway->isChecked() ? DossierKind::Portability : DossierKind::Access;
    options.masks = m_masks;
    return options;
}

Result<ExportForm::Look> ExportForm::lookAt(const Session &session, const Collect &collect, qint64 id, const DossierOptions &options)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadOnly);
    if (!database)
        return failure(database);
    Result<Dossier> dossier = collect(session, **database, id, options);
    if (!dossier)
        return failure(dossier);
    Result<QList<NameFound>> names = findOtherNames(**database, id, dossier->document.value(QLatin1String("data")).toObject());
    if (!names)
        return failure(names);
    const QString text = dossierText(dossier->document);
    return Look{std::move(*dossier), std::move(*names), text};
}

void ExportForm::collect()
{
    m_job->stop();
    m_work->begin(tr("Collecting everything that is held…"), false);
    m_job->start(
        [session = session(), collect = m_collect, id = customerId(), options = options()](Pulse &) { return lookAt(session, collect, id, options); },
        [this](const Result<Look> &look) {
            m_work->end();
            verb()->setEnabled(look.has_value());
            if (look) {
                strip()->clear();
                showText(*look);
                return;
            }
            if (look.error().detail == QLatin1String("mask") && !m_masks.isEmpty()) {
                // A mask that covers nothing would make somebody believe that something is hidden.
                m_masks.removeLast();
                strip()->show(NoticeLabel::Kind::Warn, tr("That passage stands nowhere in the data: nothing is covered. Select it inside one line."));
                showMasks();
                collect();
                return;
            }
            showRefusal(look.error());
        });
}

void ExportForm::showText(const Look &look)
{
    m_names = look.names;
    m_text->setPlainText(look.text);
    markText();
    showNames(look.names);
    showMasks();
}

void ExportForm::markText()
{
    const Tokens &tokens = Theme::instance().tokens();
    QList<QTextEdit::ExtraSelection> marks;
    const auto markAll = [&](const QString &words, const QColor &ground, const QColor &ink) {
        QTextCursor at(m_text->document());
        while (!(at = m_text->document()->find(words, at)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(ground);
            mark.format.setForeground(ink);
            marks.append(mark);
        }
    };
    for (const NameFound &name : std::as_const(m_names))
        markAll(name.text, tokens.warnGround, tokens.warn);
    m_text->setExtraSelections(marks);
}

void ExportForm::showNames(const QList<NameFound> &names)
{
    delete m_nameLines;
    m_nameLines = new QWidget;
    auto *lines = new QVBoxLayout(m_nameLines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Tight);
    if (!names.isEmpty())
        lines->addWidget(
            (new PlainLabel(tr("Names that may be other people’s. Look yourself as well: this list is a help, no proof."), PlainLabel::Look::Soft))
                ->wrapped());
    int number = 0;
    for (const NameFound &name : names) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::Inside);
        const QString where = name.knownCustomer
            ? tr("“%1” in %2; another customer bears this name", "name, field").arg(name.text, fieldWord(name.field))
            : tr("“%1” in %2", "name, field").arg(name.text, fieldWord(name.field));
        line->addWidget((new PlainLabel(where))->wrapped(), 1);
        auto *cover = new LinkButton(tr("Cover"));
        cover->setObjectName(QStringLiteral("cover-%1").arg(number++));
        cover->setAccessibleName(tr("Cover: %1").arg(where));
        line->addWidget(cover);
        lines->addLayout(line);
        connect(cover, &QPushButton::clicked, this, [this, text = name.text] { addMask({{}, text, m_reason->currentData().toString()}); });
    }
    m_namesPlace->addWidget(m_nameLines);
}

void ExportForm::showMasks()
{
    delete m_maskLines;
    m_maskLines = new QWidget;
    auto *lines = new QVBoxLayout(m_maskLines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Tight);
    for (qsizetype at = 0; at < m_masks.size(); ++at) {
        const Mask &mask = m_masks[at];
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::Inside);
        line->addWidget((new PlainLabel(tr("Covered: “%1”", "passage").arg(mask.text)))->wrapped(), 1);
        auto *off = new LinkButton(tr("Uncover"));
        off->setObjectName(QStringLiteral("uncover-%1").arg(at));
        off->setAccessibleName(tr("Uncover: %1").arg(mask.text));
        line->addWidget(off);
        lines->addLayout(line);
        connect(off, &QPushButton::clicked, this, [this, at] {
            m_masks.removeAt(at);
            QMetaObject::invokeMethod(this, &ExportForm::collect, Qt::QueuedConnection);
        });
    }
    m_masksPlace->addWidget(m_maskLines);
}

void ExportForm::addMask(const Mask &mask)
{
    m_masks.append(mask);
    QMetaObject::invokeMethod(this, &ExportForm::collect, Qt::QueuedConnection);
}

void ExportForm::maskSelection()
{
    QString words = m_text->textCursor().selectedText();
    words = words.section(QChar::ParagraphSeparator, 0, 0).trimmed();
    if (words.isEmpty()) {
        strip()->show(NoticeLabel::Kind::Info, tr("Select the passage in the text first."));
        m_text->setFocus();
        return;
    }
    addMask({{}, words, m_reason->currentData().toString()});
}

void ExportForm::carryOut()
{
    if (m_job->isRunning())
        return;
    const QString chosen = m_chooser.folder(this, tr("Where to put the files"));
    if (chosen.isEmpty())
        return;
    const QString folder = freshFolder(chosen, number(), session().clock().today());
    const QString password = m_lock->isChecked() ? makePassword() : QString();
    verb()->setEnabled(false);
    m_work->begin(tr("Writing the files…"), false);
    m_job->start(
        [session = session(), collect = m_collect, id = customerId(), options = options(), folder, password](Pulse &) -> Result<QStringList> {
            const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
            if (!database)
                return failure(database);
            const Result<Dossier> dossier = collect(session, **database, id, options);
            if (!dossier)
                return failure(dossier);
            const Result<QByteArray> pdf = dossierPdf(dossier->document);
            if (!pdf)
                return failure(pdf);
            return writeDossier(
                session, **database, *dossier, *pdf, folder, password.isEmpty() ? std::optional<QString>() : std::optional<QString>(password));
        },
        [this, folder, password](const Result<QStringList> &files) {
            m_work->end();
            if (!files) {
                verb()->setEnabled(true);
                showRefusal(files.error());
                return;
            }
            std::ignore = Drafts(session()).forget(ExportDraft, customerId());
            m_masks.clear();
            showFiles(*files, folder, password);
            Q_EMIT written();
        });
}

void ExportForm::showFiles(const QStringList &files, const QString &folder, const QString &password)
{
    const QString request = number();
    emptyBody();
    m_nameLines = nullptr;
    m_maskLines = nullptr;
    m_text = nullptr;
    m_work = new WorkBar;
    body()->addWidget(m_work);
    strip()->show(NoticeLabel::Kind::Info,
        tr("%Ln file(s) written. Send them, then delete them here: they are not encrypted unless you locked them.", nullptr,
            static_cast<int>(files.size())));
    if (!password.isEmpty()) {
        auto *card = new Card;
        card->body()->addWidget(new PlainLabel(tr("Password of the locked file"), PlainLabel::Look::Part));
        auto *shown = new PlainLabel(password, PlainLabel::Look::Title);
        shown->setObjectName(QStringLiteral("zipPassword"));
        card->body()->addWidget(shown->wrapped()->selectable());
        card->body()->addWidget(
            (new PlainLabel(
                 tr("It is shown once and kept nowhere. Tell it by another way than the file: by phone or SMS when the file goes by e-mail."),
                 PlainLabel::Look::Soft))
                ->wrapped());
        auto *copy = new QuietButton(tr("Copy the password"));
        copy->setObjectName(QStringLiteral("copyPassword"));
        card->body()->addWidget(copy, 0, Qt::AlignLeft);
        connect(copy, &QPushButton::clicked, this, [password] { QGuiApplication::clipboard()->setText(password); });
        body()->addWidget(card);
    }
    auto *actions = new QWidget;
    auto *row = new ButtonRow(actions);
    auto *show = new QuietButton(tr("Open the folder"));
    row->addWidget(show);
    connect(show, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    if (!request.isEmpty()) {
        auto *letter = new QuietButton(tr("Write the letter…"));
        letter->setObjectName(QStringLiteral("exportLetter"));
        row->addWidget(letter);
        connect(letter, &QPushButton::clicked, this, [this, request] { Q_EMIT letterRequested(request); });
    }
    body()->addWidget(actions);
    setDone(true);
}

void ExportForm::leave()
{
    m_job->stop();
    m_masks.clear();
    std::ignore = Drafts(session()).forget(ExportDraft, customerId());
}

Result<> ExportForm::lock()
{
    m_job->stop();
    QJsonArray masks;
    for (const Mask &mask : std::as_const(m_masks))
        masks.append(QJsonObject{{QStringLiteral("text"), mask.text}, {QStringLiteral("reason"), mask.reason}});
    Result<> kept;
    if (customerId() != 0)
        kept = Drafts(session()).keep(ExportDraft, customerId(), masks.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("masks"), masks}});
    m_masks.clear();
    m_names.clear();
    m_work = nullptr;
    m_text = nullptr;
    m_nameLines = nullptr;
    m_maskLines = nullptr;
    const Result<> emptied = RightForm::lock();
    return kept ? emptied : kept;
}

} // namespace couvert
