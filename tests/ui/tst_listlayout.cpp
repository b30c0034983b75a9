// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutstore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Column = WebhookTableModel::Column;

/// Columns of the table, and how a layout is kept.
class TestListLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSavedLayoutComesBack();
    void nothingSavedGivesTheDefaults();
    void accountsDoNotMix();
    void clearingForgetsOneAccount();
    void unreadableColumnsAreLeftOut();
    void theColumnsOfTheStart();
    void columnsComeBackInOrderAndWidth();
    void aColumnThatWasNotKnownFollows();
    void theLastColumnStays();
    void nameAndEndpointTakeTheSlack();
    void narrowTablesKeepLeastWidths();
    void whatTheUserMadeWiderStays();
    void resetBringsTheStartBack();

private:
    [[nodiscard]] int total() const { return m_header->length(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<WebhookTableModel> m_model;
    std::unique_ptr<QHeaderView> m_header;
    ColumnLayout *m_columns = nullptr;
};

void TestListLayout::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_model = std::make_unique<WebhookTableModel>();
    m_header = std::make_unique<QHeaderView>(Qt::Horizontal);
    m_header->setModel(m_model.get());
    m_columns = new ColumnLayout(m_header.get());
}

void TestListLayout::cleanup()
{
    m_header.reset();
    m_model.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestListLayout::aSavedLayoutComesBack()
{
    const WindowLayout layout{.geometry = "geometry"_ba,
                              .state = "state"_ba,
                              .columns = {{.column = Column::Name, .width = 200, .isShown = true},
                                          {.column = Column::Id, .width = 120, .isShown = false}},
                              .filter = {.text = u"ERP, äöü"_s, .status = WebhookStatus::Inactive},
                              .sort = {.column = Column::Updated, .order = Qt::DescendingOrder},
                              .detailsShown = false};
    SettingsLayoutStore(*m_settings, u"a%3A443"_s).save(layout);
    m_settings->sync();
    QCOMPARE(SettingsLayoutStore(*m_settings, u"a%3A443"_s).load(), layout);
}

void TestListLayout::nothingSavedGivesTheDefaults()
{
    QCOMPARE(SettingsLayoutStore(*m_settings, u"a"_s).load(), WindowLayout{});
}

void TestListLayout::accountsDoNotMix()
{
    SettingsLayoutStore(*m_settings, u"a"_s).save({.filter = {.text = u"one"_s}});
    QCOMPARE(SettingsLayoutStore(*m_settings, u"b"_s).load(), WindowLayout{});
}

void TestListLayout::clearingForgetsOneAccount()
{
    SettingsLayoutStore(*m_settings, u"a"_s).save({.filter = {.text = u"one"_s}});
    SettingsLayoutStore(*m_settings, u"b"_s).save({.filter = {.text = u"two"_s}});
    SettingsLayoutStore(*m_settings, u"a"_s).clear();
    QCOMPARE(SettingsLayoutStore(*m_settings, u"a"_s).load(), WindowLayout{});
    QCOMPARE(SettingsLayoutStore(*m_settings, u"b"_s).load().filter.text, u"two"_s);
}

void TestListLayout::unreadableColumnsAreLeftOut()
{
    m_settings->setValue(
        u"layout/a/columns"_s,
        QStringList{u"name:120"_s, u"name:99"_s, u"colour:50"_s, u"id:-3"_s, u"endpoint"_s, u"method:80:hidden"_s});
    m_settings->setValue(u"layout/a/sort"_s, u"colour"_s);
    const WindowLayout layout = SettingsLayoutStore(*m_settings, u"a"_s).load();
    const QList<ColumnPlace> expected{{.column = Column::Name, .width = 120, .isShown = true},
                                      {.column = Column::Method, .width = 80, .isShown = false}};
    QCOMPARE(layout.columns, expected);
    QVERIFY(!layout.sort.column);
}

void TestListLayout::theColumnsOfTheStart()
{
    const QList<Column> expected{Column::Status, Column::Name,       Column::Endpoint,       Column::Method,
                                 Column::Format, Column::Connection, Column::Authentication, Column::Updated};
    QCOMPARE(m_columns->shownColumns(), expected);
}

void TestListLayout::columnsComeBackInOrderAndWidth()
{
    m_columns->fit(1200);
    m_header->moveSection(m_header->visualIndex(static_cast<int>(Column::Updated)), 0);
    m_columns->setShown(Column::Method, false);
    m_columns->setShown(Column::Id, true);
    m_header->resizeSection(static_cast<int>(Column::Id), 333);
    const QList<ColumnPlace> places = m_columns->places();

    QHeaderView other(Qt::Horizontal);
    other.setModel(m_model.get());
    auto *columns = new ColumnLayout(&other);
    columns->restore(places);
    QCOMPARE(columns->places(), places);
}

void TestListLayout::aColumnThatWasNotKnownFollows()
{
    m_columns->restore({{.column = Column::Endpoint, .width = 222, .isShown = true}});
    QCOMPARE(m_columns->places().constFirst().column, Column::Endpoint);
    QCOMPARE(m_columns->places().size(), WebhookTableModel::ColumnCount);
    QVERIFY(m_columns->isShown(Column::Name));
    QVERIFY(!m_columns->isShown(Column::Id));
}

void TestListLayout::theLastColumnStays()
{
    for (int section = 0; section < WebhookTableModel::ColumnCount; ++section)
        m_columns->setShown(static_cast<Column>(section), false);
    QCOMPARE(m_columns->shownCount(), 1);
}

void TestListLayout::nameAndEndpointTakeTheSlack()
{
    m_columns->fit(1100);
    const int method = m_header->sectionSize(static_cast<int>(Column::Method));
    QCOMPARE(total(), 1100);
    m_columns->fit(1500);
    QCOMPARE(total(), 1500);
    m_columns->fit(1100);
    QCOMPARE(total(), 1100);
    QCOMPARE(m_header->sectionSize(static_cast<int>(Column::Method)), method);
}

void TestListLayout::narrowTablesKeepLeastWidths()
{
    m_columns->fit(300);
    QVERIFY(total() > 300);
    QVERIFY(m_header->sectionSize(static_cast<int>(Column::Name)) >= 80);
}

void TestListLayout::whatTheUserMadeWiderStays()
{
    m_columns->fit(1100);
    m_header->resizeSection(static_cast<int>(Column::Endpoint), 900);
    const int wide = total();
    m_columns->fit(1000);
    QCOMPARE(total(), wide);
}

void TestListLayout::resetBringsTheStartBack()
{
    m_columns->fit(1100);
    const QList<ColumnPlace> start = m_columns->places();
    m_columns->setShown(Column::Status, false);
    m_header->moveSection(3, 0);
    m_header->resizeSection(static_cast<int>(Column::Name), 500);
    m_columns->reset();
    QCOMPARE(total(), 1100);
    for (qsizetype place = 0; place < start.size(); ++place) {
        QCOMPARE(m_columns->places()[place].column, start[place].column);
        QCOMPARE(m_columns->places()[place].isShown, start[place].isShown);
    }
}

QTEST_MAIN(TestListLayout)
#include "tst_listlayout.moc"
