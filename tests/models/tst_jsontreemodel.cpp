// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Type = JsonTreeModel::Type;

namespace
{

QJsonObject sample()
{
    return {{u"active"_s, true},
            {u"count"_s, Q_INT64_C(9007199254740993)},
            {u"headers"_s, QJsonObject{{u"X/Team~1"_s, u"ops"_s}}},
            {u"list"_s, QJsonArray{1.5, QJsonValue(), QJsonArray{}}},
            {u"name"_s, u"<b>two\nlines</b>"_s}};
}

} // namespace

class TestJsonTreeModel final : public QObject
{
    Q_OBJECT

    JsonTreeModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QVariant value(int row, int role = Qt::DisplayRole, const QModelIndex &parent = {}) const
    {
        return m_model.index(row, JsonTreeModel::Value, parent).data(role);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_model.setObject(sample());
    }

    void membersAreRowsWithNameAndValue()
    {
        QCOMPARE(m_model.rowCount(), 5);
        QCOMPARE(m_model.index(0, 0).data().toString(), u"active"_s);
        QCOMPARE(value(0).toString(), u"true"_s);
        QCOMPARE(value(1).toString(), u"9007199254740993"_s);
        QCOMPARE(value(2).toString(), u"1 field(s)"_s);
        QCOMPARE(value(3).toString(), u"3 item(s)"_s);
        QCOMPARE(m_model.headerData(1, Qt::Horizontal).toString(), u"Value"_s);
    }

    void textsAreOneSafeLine()
    {
        QCOMPARE(value(4).toString(), u"<b>two\u240Alines</b>"_s);
        QCOMPARE(value(4, Qt::ToolTipRole).toString(), u"<qt>&lt;b&gt;two\u240Alines&lt;/b&gt;</qt>"_s);
        QCOMPARE(value(4, JsonTreeModel::CopyRole).toString(), u"<b>two\nlines</b>"_s);
    }

    void typesAreTold()
    {
        const QList<Type> types{Type::Boolean, Type::Number, Type::Object, Type::Array, Type::String};
        for (int row = 0; row < types.size(); ++row)
            QCOMPARE(value(row, JsonTreeModel::TypeRole).toInt(), static_cast<int>(types[row]));
        QCOMPARE(value(1, JsonTreeModel::TypeRole, m_model.index(3, 0)).toInt(), static_cast<int>(Type::Null));
    }

    void containersUnfold()
    {
        const QModelIndex list = m_model.index(3, 0);
        QVERIFY(m_model.hasChildren(list));
        QCOMPARE(m_model.rowCount(list), 3);
        QCOMPARE(value(0, Qt::DisplayRole, list).toString(), u"1.5"_s);
        QCOMPARE(value(1, Qt::DisplayRole, list).toString(), u"null"_s);
        QCOMPARE(m_model.index(2, 0, list).data().toString(), u"2"_s);
        QVERIFY(!m_model.hasChildren(m_model.index(2, 0, list)));
        QVERIFY(!m_model.hasChildren(m_model.index(0, 0)));
        QCOMPARE(m_model.parent(m_model.index(2, 0, list)), list);
    }

    void placesAreJsonPointers()
    {
        QCOMPARE(value(1, JsonTreeModel::PathRole, m_model.index(3, 0)).toString(), u"/list/1"_s);
        QCOMPARE(value(0, JsonTreeModel::PathRole, m_model.index(2, 0)).toString(), u"/headers/X~1Team~01"_s);
    }

    void containersAreCopiedAsJson()
    {
        QCOMPARE(value(3, JsonTreeModel::CopyRole).toString(), u"[1.5,null,[]]"_s);
        QCOMPARE(value(2, JsonTreeModel::CopyRole).toString(), u"{\"X/Team~1\":\"ops\"}"_s);
        QCOMPARE(value(4, JsonTreeModel::RawRole).toString(), u"<b>two\nlines</b>"_s);
    }

    void anotherObjectReplacesTheFirst()
    {
        QCOMPARE(m_model.object(), sample());
        m_model.setObject({});
        QCOMPARE(m_model.rowCount(), 0);
        QVERIFY(!m_model.hasChildren());
    }
};

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
