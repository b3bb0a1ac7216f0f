// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of packaging/screenshots: every page of the example, in both languages, light and dark.
// Not a test; run packaging/screenshots-update.
#include "app/complaint/session.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/theme.h"
#include "testkit/examples.h"
#include "testkit/window/testwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSize>
#include <QTabWidget>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

class Camera
{
public:
    Camera(TestWindow &window, QDir folder, QString prefix) : m_window(window), m_folder(std::move(folder)), m_prefix(std::move(prefix)) {}

    void click(const QString &name)
    {
        if (auto *button = m_window.find<QAbstractButton>(name))
            QTest::mouseClick(button, Qt::LeftButton);
        QTest::qWait(400);
    }
    void take(const QString &name, int waitMs = 500)
    {
        QTest::qWait(waitMs);
        const QString path = m_folder.filePath(m_prefix + QLatin1Char('-') + name + QStringLiteral(".png"));
        // Every colour as it was drawn: a palette would have to dither, and letters would grow spots.
        if (!m_window.window().grab().toImage().convertToFormat(QImage::Format_RGB888).save(path, "PNG", 0))
            qWarning("cannot write %s", qPrintable(path));
    }

private:
    TestWindow &m_window;
    QDir m_folder;
    QString m_prefix;
};

void photograph(const QDir &folder, Language language, Appearance appearance, QSize size, const QString &prefix)
{
    TestWindow window(language, {}, noon(2026, 10, 21)); // after the promised day: there is something to do
    applyAppearance(*qApp, appearance);
    window.window().resize(size);
    Camera camera(window, folder, prefix);
    camera.take(QStringLiteral("01-start"));
    camera.click(QStringLiteral("urgentDoor"));
    camera.take(QStringLiteral("02-urgent"));
    camera.click(QStringLiteral("urgentBackButton"));
    camera.click(QStringLiteral("exampleDoor"));
    auto *tabs = window.find<QTabWidget>(QStringLiteral("complaintTabs"));
    if (!tabs)
        return;
    const QStringList names{QStringLiteral("03-timeline"), QStringLiteral("04-evidence"), QStringLiteral("05-steps"),
        QStringLiteral("06-letter"), QStringLiteral("07-details")};
    for (int tab = 0; tab < names.size(); ++tab) {
        tabs->setCurrentIndex(tab);
        camera.take(names.at(tab), tab == 3 || tab == 1 ? 2'500 : 600);
    }
    tabs->setCurrentIndex(0);
    const ComplaintId id = window.window().session()->complaint().id;
    const QStringList pages{QStringLiteral("wallet"), QStringLiteral("problem"), QStringLiteral("happened"),
        QStringLiteral("contacts"), QStringLiteral("evidence"), QStringLiteral("wanted"), QStringLiteral("you"),
        QStringLiteral("where"), QStringLiteral("letter")};
    for (int page = 0; page < pages.size(); ++page) {
        const QString name = pages.at(page);
        window.window().session()->note([&name](Complaint &c) { c.page = name; });
        if (!window.window().session()->flushAndWait())
            qFatal("the complaint could not be saved");
        window.window().openComplaint(id, true);
        camera.take(QStringLiteral("1%1-wizard-%2").arg(page).arg(name), name == QLatin1String("letter") ? 3'000 : 900);
    }
    camera.click(QStringLiteral("guideAreaButton"));
    camera.take(QStringLiteral("20-guide"));
    camera.click(QStringLiteral("settingsAreaButton"));
    // The folder of this run says nothing to a reader.
    if (auto *folderLabel = window.find<QLabel>(QStringLiteral("dataFolderLabel")))
        folderLabel->setText(QStringLiteral("~/.local/share/recourse"));
    camera.take(QStringLiteral("21-settings"));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("FC_LANG", "zh-cn");
    QApplication application(argc, argv);
    if (argc < 2) {
        qWarning("usage: make_screenshots FOLDER [small]");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const bool small = argc > 2;
    const QSize size = small ? QSize(1024, 600) : QSize(1280, 800);
    photograph(folder, Language::ZhCn, Appearance::Light, size, QStringLiteral("zh-light"));
    photograph(folder, Language::En, Appearance::Light, size, QStringLiteral("en-light"));
    photograph(folder, Language::ZhCn, Appearance::Dark, size, QStringLiteral("zh-dark"));
    photograph(folder, Language::En, Appearance::Dark, size, QStringLiteral("en-dark"));
    if (small)
        photograph(folder, Language::En, Appearance::HighContrast, size, QStringLiteral("en-contrast"));
    return 0;
}
