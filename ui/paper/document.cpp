// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/document.h"

#include "model/vault/vaultfolder.h"
#include "ui/paper/textlines.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace couvert {

namespace {

constexpr int Resolution = 1200;
constexpr qreal UnitsPerMillimetre = Resolution / 25.4;
constexpr qreal AfterTitle = 3;
constexpr qreal BeforePart = 6;
constexpr qreal BeforeParagraph = 1.6;
constexpr qreal BeforeRow = 1;
constexpr qreal MarkWidth = 6;
constexpr qreal LabelWidth = 42;

} // namespace

Document::Document(const QString &name, const QString &head, const QString &foot) : m_head(head), m_foot(foot), m_unit(UnitsPerMillimetre)
{
    m_bytes.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_bytes);
    m_writer->setResolution(Resolution);
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter));
    m_writer->setTitle(name);
    m_writer->setCreator(QStringLiteral("Couvert"));
}

Document::~Document() = default;

void Document::title(const QString &text)
{
    m_text += text + QLatin1Char('\n');
    lines(text, PaperType::Title, 0, 0, true);
    m_space = AfterTitle - BeforeParagraph;
}

void Document::part(const QString &text)
{
    m_text += QLatin1Char('\n') + text + QLatin1Char('\n');
    lines(text, PaperType::Part, BeforePart, 0, true);
}

void Document::paragraph(const QString &text, PaperType type)
{
    m_text += text + QLatin1Char('\n');
    lines(text, type, BeforeParagraph, 0, false);
}

void Document::item(const QString &mark, const QString &text)
{
    m_text += mark + QLatin1Char(' ') + text + QLatin1Char('\n');
    lines(text, PaperType::Text, BeforeParagraph, MarkWidth, false, mark);
}

void Document::row(const QString &label, const QString &value)
{
    m_text += label + m_colon + value + QLatin1Char('\n');
    const auto left = std::make_shared<TextLines>(label, PaperType::Caption, m_writer.get(), (LabelWidth - 1) * m_unit);
    const auto right = std::make_shared<TextLines>(value, PaperType::Text, m_writer.get(), (width() - LabelWidth) * m_unit);
    const qreal height = right->lineHeight() / m_unit;
    // The small type stands on the line of the large one.
    const int count = std::max(label.isEmpty() ? 0 : left->count(), right->count());
    for (int i = 0; i < count; ++i) {
        add({i == 0 ? BeforeRow + m_space : 0, height, i < count - 1 && (i == 0 || i == count - 2), [left, right, i](Canvas &canvas) {
                 if (i < left->count())
                     canvas.line(*left, i, 0);
                 if (i < right->count())
                     canvas.line(*right, i, LabelWidth);
             }});
    }
    m_space = 0;
}

void Document::space(qreal millimetres)
{
    m_space += millimetres;
}

void Document::block(qreal height, std::function<void(Canvas &)> draw)
{
    add({m_space, height, false, std::move(draw)});
    m_space = 0;
}

void Document::add(Piece piece)
{
    piece.beginsAnew = std::exchange(m_anew, false);
    m_pieces.push_back(std::move(piece));
}

void Document::together(const std::function<void()> &write)
{
    const std::size_t from = m_pieces.size();
    write();
    for (std::size_t i = from; i + 1 < m_pieces.size(); ++i)
        m_pieces[i].staysWithNext = true;
}

void Document::lines(const QString &text, PaperType type, qreal before, qreal indent, bool staysWithNext, const QString &mark)
{
    const auto set = std::make_shared<TextLines>(text, type, m_writer.get(), (width() - indent) * m_unit);
    const qreal height = set->lineHeight() / m_unit;
    const int count = set->count();
    for (int i = 0; i < count; ++i) {
        const bool together = staysWithNext || i == 0 || i == count - 2;
        add({i == 0 ? before + m_space : 0, height, together && (staysWithNext || i < count - 1),
            [set, i, indent, mark = i == 0 ? mark : QString(), height](Canvas &canvas) {
                if (!mark.isEmpty())
                    canvas.text(QRectF(0, 0, indent - 1, height), mark, PaperType::Text, Qt::AlignLeft, 1);
                canvas.line(*set, i, indent);
            }});
    }
    m_space = 0;
}

std::vector<std::size_t> Document::pageStarts() const
{
    std::vector<std::size_t> starts{0};
    qreal used = 0;
    for (std::size_t i = 0; i < m_pieces.size();) {
        // A run that stays together, unless it is longer than a page.
        std::size_t end = i + 1;
        qreal height = m_pieces[i].height;
        while (end < m_pieces.size() && m_pieces[end - 1].staysWithNext) {
            height += m_pieces[end].before + m_pieces[end].height;
            ++end;
        }
        if (height > TextBottom - TextTop) {
            end = i + 1;
            height = m_pieces[i].height;
        }
        const bool atTop = starts.back() == i;
        const bool full = used + m_pieces[i].before + height > TextBottom - TextTop;
        if (!atTop && (full || m_pieces[i].beginsAnew)) {
            starts.push_back(i);
            used = 0;
        }
        used += (starts.back() == i ? 0 : m_pieces[i].before) + height;
        i = end;
    }
    return starts;
}

void Document::drawPage(QPainter &painter, std::size_t from, std::size_t to, const QString &number) const
{
    const auto at = [&](qreal top) { return Canvas(painter, QPointF(SideMargin, top) * m_unit, m_unit); };
    at(HeadTop).text(QRectF(0, 0, width(), 0), m_head, PaperType::Caption, Qt::AlignLeft, 1);
    constexpr qreal numberWidth = 20;
    at(FootTop).text(QRectF(0, 0, width() - numberWidth, 0), m_foot, PaperType::Caption, Qt::AlignLeft, 1);
    at(FootTop).text(QRectF(width() - numberWidth, 0, numberWidth, 0), number, PaperType::Caption, Qt::AlignRight, 1);
    qreal top = TextTop;
    for (std::size_t i = from; i < to; ++i) {
        if (i != from)
            top += m_pieces[i].before;
        Canvas canvas = at(top);
        m_pieces[i].draw(canvas);
        top += m_pieces[i].height;
    }
}

Result<QByteArray> Document::finish()
{
    if (!hasPaperFonts())
        return fail(FailureCode::Unsupported, QStringLiteral("font"));
    const std::vector<std::size_t> starts = pageStarts();
    QPainter painter;
    if (!painter.begin(m_writer.get()))
        return fail(FailureCode::Internal, QStringLiteral("pdf"));
    std::size_t first = 0; // page of what is counted together
    std::size_t behind = 0;
    for (std::size_t page = 0; page < starts.size(); ++page) {
        if (page == behind) {
            first = page;
            do
                ++behind;
            while (behind < starts.size() && !m_pieces[starts[behind]].beginsAnew);
        }
        if (page > 0 && !m_writer->newPage())
            return fail(FailureCode::Internal, QStringLiteral("pdf page"));
        const std::size_t end = page + 1 < starts.size() ? starts[page + 1] : m_pieces.size();
        drawPage(painter, starts[page], end, QStringLiteral("%1 / %2").arg(page - first + 1).arg(behind - first));
    }
    if (!painter.end())
        return fail(FailureCode::Internal, QStringLiteral("pdf"));
    m_bytes.close();
    return m_bytes.data();
}

Result<> Document::save(const QString &path)
{
    const Result<QByteArray> bytes = finish();
    if (!bytes)
        return failure(bytes);
    return writeDurably(path, *bytes);
}

} // namespace couvert
