// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidencechecklist.h"

#include "app/evidence/evidencemodel.h"
#include "app/text/sentences.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/tickmenu.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace recourse::app {
namespace {

/// Name and state of one kind in two lines; opens and closes what is below it. Open is not "checked": a reader would say of a
/// proof that is missing that it is ticked. Takes exhibits that are dragged onto it.
class NeedHeader final : public QAbstractButton
{
public:
    NeedHeader(const EvidenceNeed &need, const QString &name, const QString &state, QWidget *parent) :
        QAbstractButton(parent), m_state(need.state), m_words(state)
    {
        setText(name);
        setAccessibleName(name);
        setOpen(false);
        setAcceptDrops(true);
        setObjectName(QStringLiteral("need_") + need.kind);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool isOpen() const { return m_open; }
    void setOpen(bool open)
    {
        m_open = open;
        setAccessibleDescription(EvidenceChecklist::tr("%1, %2").arg(
            m_words, open ? EvidenceChecklist::tr("opened") : EvidenceChecklist::tr("closed")));
        update();
    }
    /// Called with the exhibits that were dropped here.
    std::function<void(const QList<EvidenceId> &)> dropped;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return nameHeight(width) + QFontMetrics(captionFont(font())).lineSpacing() + 14;
    }
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    QSize minimumSizeHint() const override { return {120, heightForWidth(qMax(120, width()))}; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!event->mimeData()->hasFormat(EvidenceModel::dragFormat()))
            return;
        event->acceptProposedAction();
        m_hovered = true;
        update();
    }
    void dragLeaveEvent(QDragLeaveEvent *) override
    {
        m_hovered = false;
        update();
    }
    void dropEvent(QDropEvent *event) override
    {
        m_hovered = false;
        update();
        const QList<EvidenceId> ids = EvidenceModel::dragged(event->mimeData());
        if (ids.isEmpty() || !dropped)
            return;
        event->acceptProposedAction();
        // What follows makes this line anew.
        QMetaObject::invokeMethod(qApp, [act = dropped, ids] { act(ids); }, Qt::QueuedConnection);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette &p = palette();
        if (m_hovered) {
            painter.setPen(QPen(toneColor(Tone::MyMove, p), 2));
            painter.setBrush(toneFill(Tone::MyMove, p));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        } else if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(toneColor(Tone::MyMove, p), 1.5) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? toneColor(Tone::Hover, p) : QColor(Qt::transparent));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const int top = 7;
        const int line = QFontMetrics(font()).lineSpacing();
        const QRect mark(8, top + (line - 18) / 2, 18, 18);
        if (m_state == EvidenceNeed::State::Have) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(toneFill(Tone::Done, p));
            painter.drawEllipse(mark);
            uiIcon(QStringLiteral("check"), p, Tone::Done).paint(&painter, mark.adjusted(2, 2, -2, -2));
        } else {
            const bool missing = m_state == EvidenceNeed::State::Missing;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(toneColor(missing ? Tone::Caption : Tone::CardLine, p), 1.5));
            painter.drawEllipse(QRectF(mark).adjusted(1.5, 1.5, -1.5, -1.5));
        }
        const QRect words(kTextLeft, top, width() - kTextLeft - kTextRight, nameHeight(width()));
        painter.setFont(font());
        painter.setPen(m_state == EvidenceNeed::State::NotNeeded ? toneColor(Tone::Caption, p) : p.color(QPalette::WindowText));
        painter.drawText(words, Qt::TextWordWrap, text());
        painter.setFont(captionFont(font()));
        painter.setPen(toneColor(m_state == EvidenceNeed::State::Have ? Tone::Done : Tone::Caption, p));
        const QRect below(words.left(), words.bottom() + 1, words.width(), QFontMetrics(captionFont(font())).lineSpacing());
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, m_words);
        uiIcon(m_open ? QStringLiteral("up") : QStringLiteral("down"), p)
            .paint(&painter, QRect(width() - 24, (height() - 16) / 2, 16, 16));
    }

private:
    static constexpr int kTextLeft = 34;
    static constexpr int kTextRight = 28;
    int nameHeight(int width) const
    {
        const QRect room(0, 0, qMax(40, width - kTextLeft - kTextRight), 1'000);
        return QFontMetrics(font()).boundingRect(room, Qt::TextWordWrap, text()).height();
    }
    EvidenceNeed::State m_state;
    QString m_words;
    bool m_open = false;
    bool m_hovered = false;
};

void addParagraph(QVBoxLayout *column, QLabel *label)
{
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    column->addWidget(label);
}

} // namespace

EvidenceChecklist::EvidenceChecklist(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_title(sectionLabel({}, this)), m_summary(captionLabel({}, this)), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("evidenceChecklist"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addLayout(m_rows);
    column->addStretch(1);
    retranslate();
    refresh();
}

void EvidenceChecklist::retranslate()
{
    m_title->setText(tr("What to bring"));
    m_shownFor.clear();
}

QString EvidenceChecklist::summary() const
{
    int asked = 0;
    int here = 0;
    for (const EvidenceNeed &need : m_needs) {
        if (need.grade != QLatin1String("required") && need.grade != QLatin1String("strong"))
            continue;
        asked += need.state != EvidenceNeed::State::NotNeeded;
        here += need.state == EvidenceNeed::State::Have;
    }
    return asked > 0 ? tr("%1 of %2 here").arg(here).arg(asked) : QString();
}

QString EvidenceChecklist::stateText(const EvidenceNeed &need) const
{
    switch (need.state) {
    case EvidenceNeed::State::Have: {
        QStringList numbers;
        for (const int number : need.exhibits)
            numbers.append(QString::number(number));
        return tr("Exhibit %1").arg(numbers.join(tr(", ")));
    }
    case EvidenceNeed::State::Missing: return tr("Still missing");
    case EvidenceNeed::State::NotNeeded: return tr("Not needed so far");
    }
    return {};
}

void EvidenceChecklist::refresh()
{
    const QList<EvidenceNeed> needs = evidenceNeeds(complaint(), guide());
    const QString shownFor = complaint().category + QLatin1Char('/') + complaint().wallet + QLatin1Char('/')
        + languageCode(language()) + (complaint().evidence.isEmpty() ? QStringLiteral("/none") : QString());
    if (needs == m_needs && shownFor == m_shownFor)
        return;
    m_needs = needs;
    m_shownFor = shownFor;
    const QString sum = summary();
    m_summary->setText(sum.isEmpty() ? tr("Say what went wrong first; then this list names what proves it.") : sum);
    rebuild();
}

void EvidenceChecklist::rebuild()
{
    QString focused;
    if (m_content) {
        for (const auto *header : m_content->findChildren<QAbstractButton *>()) {
            if (header->hasFocus())
                focused = header->objectName();
        }
        m_content->setParent(nullptr); // the click that led here may still be under way in it
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_rows->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QString grade = QStringLiteral("-");
    for (const EvidenceNeed &need : std::as_const(m_needs)) {
        if (need.grade != grade) {
            grade = need.grade;
            const QString words = grade == QLatin1String("required") ? tr("Needed")
                : grade == QLatin1String("strong")                   ? tr("Makes it stronger")
                : grade == QLatin1String("helpful")                  ? tr("Can help")
                                                                     : tr("Also here");
            QLabel *label = captionLabel(words, m_content);
            label->setContentsMargins(8, 12, 0, 2);
            column->addWidget(label);
        }
        column->addWidget(rowFor(need));
    }
    if (!focused.isEmpty()) {
        if (auto *header = m_content->findChild<QAbstractButton *>(focused))
            header->setFocus();
    }
}

QWidget *EvidenceChecklist::rowFor(const EvidenceNeed &need)
{
    auto *row = new QWidget(m_content);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const EvidenceKind *kind = guide().evidenceKind(need.kind);
    if (!kind)
        return row;
    auto *header = new NeedHeader(need, kind->name.in(language()), stateText(need), row);
    auto *more = new QWidget(row);
    auto *text = new QVBoxLayout(more);
    text->setContentsMargins(34, 0, 8, 8);
    text->setSpacing(space::related);
    addParagraph(text, plainLabel(kind->how.in(language()), more));
    for (const EvidenceKind::Where &where : kind->where) {
        if (where.wallet != complaint().wallet)
            continue;
        addParagraph(text, captionLabel(tr("In %1 (may have changed):")
                                            .arg(walletName(where.wallet, complaint().walletName, guide(), language())), more));
        addParagraph(text, plainLabel(where.path.in(language()), more));
    }
    auto *add = new QPushButton(tr("Add…"), more);
    add->setObjectName(QStringLiteral("addKind_") + need.kind);
    add->setAccessibleName(tr("Add %1").arg(kind->name.in(language())));
    add->setMinimumHeight(space::target);
    connect(add, &QAbstractButton::clicked, this, [this, id = need.kind] { emit addWanted(id); });
    auto *file = new QPushButton(tr("Put an exhibit here…"), more);
    file->setObjectName(QStringLiteral("fileKind_") + need.kind);
    file->setAccessibleName(tr("Put an exhibit under %1").arg(kind->name.in(language())));
    file->setMinimumHeight(space::target);
    file->setVisible(!complaint().evidence.isEmpty());
    connect(file, &QAbstractButton::clicked, this, [this, file, id = need.kind] { offerExhibits(file, id); });
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::related);
    acts->addWidget(add);
    acts->addWidget(file);
    acts->addStretch(1);
    text->addLayout(acts);
    header->dropped = [this, id = need.kind](const QList<EvidenceId> &ids) { emit fileWanted(id, ids); };
    row->setProperty("evidenceKind", need.kind); // files that are dropped on the line get it (evidencedroptarget.h)
    header->setOpen(m_open.contains(need.kind));
    more->setVisible(header->isOpen());
    connect(header, &QAbstractButton::clicked, this, [this, header, more, id = need.kind] {
        const bool open = !header->isOpen();
        header->setOpen(open);
        more->setVisible(open);
        if (open)
            m_open.insert(id);
        else
            m_open.remove(id);
    });
    column->addWidget(header);
    column->addWidget(more);
    return row;
}

/// Exhibits of another kind or of none, to be filed under this one by mouse or keyboard.
void EvidenceChecklist::offerExhibits(QWidget *button, const QString &kind)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("fileMenu"));
    for (const Evidence &item : complaint().evidence) {
        if (item.kind == kind)
            continue;
        const QString title = evidenceTitle(item, guide(), language());
        menu.addAction(menuText(tr("Exhibit %1 · %2").arg(exhibitNumber(complaint(), item.id)).arg(title)))
            ->setData(item.id.toString());
    }
    if (menu.isEmpty())
        menu.addAction(tr("All exhibits are here already"))->setEnabled(false);
    const QAction *chosen = menu.exec(button->mapToGlobal(QPoint(0, button->height())));
    if (const auto id = chosen ? EvidenceId::parse(chosen->data().toString()) : std::nullopt)
        emit fileWanted(kind, {*id});
}

} // namespace recourse::app
