// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screens.h"

#include "app/evidence/evidenceboard.h"
#include "app/evidence/evidencegrid.h"
#include "app/evidence/evidenceimporter.h"
#include "app/evidence/evidenceviewer.h"
#include "app/widgets/surfaces.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

/// The evidence page in the real window, as a person uses it with pointer and keys.
class tst_evidencepage : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestWindow> m_app;
    QTemporaryDir m_own;

    ComplaintSession &session() { return *m_app->window().session(); }
    const Complaint &complaint() { return session().complaint(); }
    EvidenceBoard *board() { return m_app->window().findChild<EvidenceBoard *>(); }
    EvidenceGrid *grid() { return board()->findChild<EvidenceGrid *>(); }
    QScrollArea *page() { return board()->findChild<QScrollArea *>(QStringLiteral("evidenceScroll")); }
    EvidenceId exhibit(int i) { return complaint().evidence[i].id; }

    QStringList write(int count)
    {
        QStringList paths;
        for (int i = 0; i < count; ++i) {
            QFile file(m_own.filePath(QStringLiteral("chat %1.txt").arg(i, 2, 10, QLatin1Char('0'))));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write(QByteArray::number(i));
            paths << file.fileName();
        }
        return paths;
    }
    bool drop(int count)
    {
        const auto before = complaint().evidence.size();
        return dropFiles(grid(), write(count))
            && QTest::qWaitFor([&] { return complaint().evidence.size() == before + count; }, 20'000)
            && QTest::qWaitFor([&] { return !EvidenceImporter::of(session()).isBusy(); }, 20'000);
    }
    /// Runs `act` on the menu that is about to open, and closes what is left of it.
    void onMenu(const std::function<void(QMenu *)> &act)
    {
        auto *look = new QTimer(this);
        look->setInterval(20);
        connect(look, &QTimer::timeout, this, [look, act] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            look->stop();
            look->deleteLater();
            act(menu);
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        });
        look->start();
    }
    static QAction *named(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void askForMenuByKey()
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), grid()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(grid(), &asked);
    }

private slots:
    void init()
    {
        m_app = std::make_unique<TestWindow>(Language::En);
        QVERIFY(openExample(*m_app));
        m_app->window().findChild<ComplaintView *>()->showTab(ComplaintView::EvidenceTab);
        QTRY_VERIFY(board() && board()->isVisible());
        QApplication::setActiveWindow(&m_app->window());
    }
    void cleanup() { m_app.reset(); }

    void thePageScrollsAsOne()
    {
        QVERIFY(drop(30));
        board()->choose(exhibit(0));
        QTRY_VERIFY(page()->verticalScrollBar()->maximum() > 0);
        int scrolling = 0;
        for (const QAbstractScrollArea *area : board()->findChildren<QAbstractScrollArea *>())
            scrolling += area->isVisible() && !qobject_cast<const QPlainTextEdit *>(area) && area->verticalScrollBar()->maximum() > 0;
        QCOMPARE(scrolling, 1);
        // The details of a card far down are where the card is.
        board()->choose(exhibit(31));
        QTRY_VERIFY(page()->verticalScrollBar()->value() > 0);
        auto *title = board()->findChild<QWidget *>(QStringLiteral("exhibitTitleEdit"));
        const auto inSight = [&](QWidget *widget) {
            return page()->viewport()->rect().contains(QRect(widget->mapTo(page()->viewport(), QPoint()), widget->size()));
        };
        QTRY_VERIFY(inSight(title));
    }

    void whatWasAddedIsInSightAndUnderTheKeys()
    {
        QVERIFY(drop(25));
        QCOMPARE(board()->chosen(), exhibit(2));
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(grid()));
        QVERIFY(drop(3));
        QCOMPARE(board()->chosen(), exhibit(27));
        QTRY_VERIFY(page()->viewport()->rect().contains(
            grid()->viewport()->mapTo(page()->viewport(), grid()->visualRect(grid()->currentIndex()).center())));

        auto *title = board()->findChild<QLineEdit *>(QStringLiteral("exhibitTitleEdit"));
        title->setFocus();
        QVERIFY(drop(1));
        QTest::qWait(50);
        QVERIFY(title->hasFocus()); // who is writing goes on writing
    }

    void messagesMoveNothing()
    {
        const auto places = [this] {
            QList<QRect> all;
            for (QWidget *widget : {static_cast<QWidget *>(grid()), static_cast<QWidget *>(page())})
                all << QRect(widget->mapTo(&m_app->window(), QPoint()), widget->size());
            return all;
        };
        board()->choose(exhibit(0));
        QTest::qWait(100); // the details are there
        const QList<QRect> before = places();
        QTest::keyClick(grid(), Qt::Key_Delete);
        auto *banner = board()->findChild<Banner *>(QStringLiteral("importBanner"));
        QTRY_VERIFY(banner->isVisible());
        QTest::qWait(50);
        QCOMPARE(places(), before);
        QVERIFY(click(banner->findChild<QAbstractButton *>(QStringLiteral("bannerActionButton")))); // Undo is in reach
        QCOMPARE(complaint().evidence.size(), 2);
    }

    void theMenuKeyOpensWhatOneCanDo()
    {
        board()->choose(exhibit(1));
        grid()->setFocus();
        QStringList entries;
        onMenu([&](QMenu *menu) {
            for (const QAction *action : menu->actions())
                entries << action->text();
            for (QAction *kind : menu->findChild<QMenu *>(QStringLiteral("kindMenu"))->actions()) {
                if (kind->data().toString() == QLatin1String("V07"))
                    kind->trigger();
            }
        });
        askForMenuByKey();
        for (const char *wanted : {"Open", "Save a copy…", "Belongs to", "Kind", "Earlier", "Later", "Remove"})
            QVERIFY2(entries.contains(QString::fromUtf8(wanted)), wanted);
        QCOMPARE(complaint().evidence[1].kind, QStringLiteral("V07"));

        const EvidenceId second = exhibit(1);
        onMenu([](QMenu *menu) { named(menu, QStringLiteral("Earlier"))->trigger(); });
        askForMenuByKey();
        QCOMPARE(exhibit(0), second);
        onMenu([](QMenu *menu) { named(menu, QStringLiteral("Remove"))->trigger(); });
        askForMenuByKey();
        QCOMPARE(complaint().evidence.size(), 1);
    }

    void theMenuLinksSeveralLinesInOneGo()
    {
        QVERIFY(complaint().facts.size() >= 2);
        session().edit(QStringLiteral("none"), [](Complaint &c) {
            for (Fact &fact : c.facts)
                fact.exhibits.clear();
        });
        board()->choose(exhibit(0));
        bool open = false;
        onMenu([&](QMenu *menu) {
            auto *facts = menu->findChild<QMenu *>(QStringLiteral("factMenu"));
            facts->popup(menu->pos());
            for (int i = 0; i < 2; ++i)
                QTest::mouseClick(facts, Qt::LeftButton, {}, facts->actionGeometry(facts->actions().at(i)).center());
            open = facts->isVisible();
        });
        askForMenuByKey();
        QVERIFY(open);
        QCOMPARE(complaint().facts[0].exhibits, QList<EvidenceId>{exhibit(0)});
        QCOMPARE(complaint().facts[1].exhibits, QList<EvidenceId>{exhibit(0)});
    }

    void theDetailsLinkToWhatHappened()
    {
        board()->choose(exhibit(1));
        auto *box = m_app->find<QCheckBox>(QStringLiteral("factLink0"));
        QVERIFY(box);
        const bool before = complaint().facts[0].exhibits.contains(exhibit(1));
        QCOMPARE(box->isChecked(), before);
        QVERIFY(click(box));
        QCOMPARE(complaint().facts[0].exhibits.contains(exhibit(1)), !before);
        session().undoStack().undo();
        QCOMPARE(complaint().facts[0].exhibits.contains(exhibit(1)), before);
        QCOMPARE(box->isChecked(), before);
    }

    void theOtherSideSaysItsStateAndStaysOpen()
    {
        m_app->window().findChild<ComplaintView *>()->showTab(ComplaintView::Details);
        auto *button = m_app->find<QPushButton>(QStringLiteral("factExhibitsButton0"));
        QVERIFY(button);
        session().edit(QStringLiteral("none"), [](Complaint &c) { c.facts[0].exhibits.clear(); });
        QVERIFY2(button->accessibleName().contains(QStringLiteral("none linked")), qPrintable(button->accessibleName()));
        bool open = false;
        onMenu([&](QMenu *menu) {
            for (int i = 0; i < 2; ++i) {
                menu->setActiveAction(menu->actions().at(i));
                QTest::keyClick(menu, Qt::Key_Space);
            }
            open = menu->isVisible();
        });
        QVERIFY(click(button));
        QTRY_COMPARE(complaint().facts[0].exhibits.size(), 2);
        QVERIFY(open);
        QVERIFY2(button->accessibleName().contains(QStringLiteral("1, 2")), qPrintable(button->accessibleName()));
    }

    void anExhibitIsDraggedOntoALine()
    {
        click(board()->findChild<QToolButton *>(QStringLiteral("checklistToggle")));
        auto *line = m_app->find<QAbstractButton>(QStringLiteral("need_V07"));
        QVERIFY(line);
        QVERIFY(complaint().evidence[0].kind != QStringLiteral("V07"));
        const std::unique_ptr<QMimeData> data(grid()->model()->mimeData({grid()->model()->index(0, 0)}));
        const QPoint at = line->rect().center();
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(line, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(at), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(line, &drop);
        QVERIFY(drop.isAccepted());
        QTRY_COMPARE(complaint().evidence[0].kind, QStringLiteral("V07"));
        session().undoStack().undo();
        QVERIFY(complaint().evidence[0].kind != QStringLiteral("V07"));

        // A file from outside gets the kind of the line at once.
        line = m_app->find<QAbstractButton>(QStringLiteral("need_V07"));
        QVERIFY(dropFiles(line, write(1)));
        QTRY_COMPARE(complaint().evidence.size(), 3);
        QCOMPARE(complaint().evidence[2].kind, QStringLiteral("V07"));
        QTRY_VERIFY(!EvidenceImporter::of(session()).isBusy());

        // And by keyboard: the line's own button.
        line = m_app->find<QAbstractButton>(QStringLiteral("need_V05"));
        QVERIFY(line);
        QTest::keyClick(line, Qt::Key_Space);
        auto *file = m_app->find<QPushButton>(QStringLiteral("fileKind_V05"));
        QVERIFY(file);
        onMenu([](QMenu *menu) {
            menu->setActiveAction(menu->actions().first());
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(file, Qt::Key_Space);
        QTRY_COMPARE(complaint().evidence[0].kind, QStringLiteral("V05"));
    }

    void anOpenLineIsNotTicked()
    {
        click(board()->findChild<QToolButton *>(QStringLiteral("checklistToggle")));
        auto *line = m_app->find<QAbstractButton>(QStringLiteral("need_V07"));
        QVERIFY(line);
        QVERIFY(click(line));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(line);
        QVERIFY(face);
        QVERIFY(!face->state().checked && !face->state().checkable);
        QVERIFY2(face->text(QAccessible::Description).contains(QStringLiteral("opened")), qPrintable(face->text(QAccessible::Description)));
    }

    void theViewerLiesOnTheScreenAndCloses()
    {
        for (const bool byKey : {true, false}) {
            board()->open(exhibit(0));
            auto *viewer = board()->findChild<EvidenceViewer *>();
            QVERIFY(viewer);
            QTRY_VERIFY(viewer->isVisible());
            QVERIFY(viewer->screen()->availableGeometry().contains(viewer->frameGeometry()));
            const QPointer<EvidenceViewer> gone(viewer);
            if (byKey)
                QTest::keyClick(viewer, Qt::Key_Escape);
            else
                QTest::mouseClick(viewer->findChild<QToolButton *>(QStringLiteral("closeViewerButton")), Qt::LeftButton);
            QTRY_VERIFY(gone.isNull());
        }
    }
};

QTEST_MAIN(tst_evidencepage)
#include "tst_evidencepage.moc"
