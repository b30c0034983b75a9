// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodytext.h"
#include "xmltreemodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = XmlNode::Kind;

namespace
{

const std::atomic_bool goesOn = false;

QByteArray orders()
{
    return "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
           "<!-- made up -->\n"
           "<orders count=\"2\" xmlns:x=\"urn:x\">\n"
           "  <order id=\"1\"><name>Caf\xc3\xa9 &amp; bar</name><x:note/></order>\n"
           "  <order id=\"2\">mixed <b>text</b> here<![CDATA[ <raw>]]></order>\n"
           "</orders>"_ba;
}

/// The index at these rows, from the top.
QModelIndex at(const XmlTreeModel &model, std::initializer_list<int> rows)
{
    QModelIndex index;
    for (const int row : rows)
        index = model.index(row, 0, index);
    return index;
}

QString valueOf(const QModelIndex &index)
{
    return index.siblingAtColumn(JsonTreeModel::Value).data().toString();
}

} // namespace

class XmlTreeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsTheOrderOfTheDocument()
    {
        XmlTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDocument(readXml(orders(), goesOn).document);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(at(model, {0}).data().toString(), u"#comment"_s);
        QCOMPARE(valueOf(at(model, {0})), u" made up "_s);
        const QModelIndex root = at(model, {1});
        QCOMPARE(root.data().toString(), u"orders"_s);
        QStringList names;
        for (int row = 0; row < model.rowCount(root); ++row)
            names.append(model.index(row, 0, root).data().toString());
        QCOMPARE(names, (QStringList{u"@xmlns:x"_s, u"@count"_s, u"order"_s, u"order"_s}));
        // what the prologue says of the encoding is over: the text is UTF-8 by now
        QCOMPARE(valueOf(at(model, {1, 2, 1})), u"Café & bar"_s);
        QCOMPARE(at(model, {1, 2, 2}).data().toString(), u"x:note"_s);
        QCOMPARE(at(model, {1, 2, 2}).parent(), at(model, {1, 2}));
    }

    void mixedContentKeepsItsTexts()
    {
        XmlTreeModel model;
        model.setDocument(readXml(orders(), goesOn).document);
        const QModelIndex second = at(model, {1, 3});
        QCOMPARE(model.rowCount(second), 4);
        QCOMPARE(valueOf(model.index(1, 0, second)), u"mixed "_s);
        QCOMPARE(valueOf(model.index(2, 0, second)), u"text"_s);
        QCOMPARE(valueOf(model.index(3, 0, second)), u" here <raw>"_s);
    }

    void pathsAndSubtreesCanBeCopied()
    {
        XmlTreeModel model;
        model.setDocument(readXml(orders(), goesOn).document);
        QCOMPARE(at(model, {1, 3, 0}).data(XmlTreeModel::PathRole).toString(), u"/orders/order[2]/@id"_s);
        QCOMPARE(at(model, {1, 2, 1}).data(XmlTreeModel::PathRole).toString(), u"/orders/order[1]/name"_s);
        const QModelIndex name = at(model, {1, 2, 1}).siblingAtColumn(JsonTreeModel::Value);
        QCOMPARE(name.data(XmlTreeModel::CopyRole).toString(), u"Café & bar"_s);
        QCOMPARE(name.data(XmlTreeModel::SubtreeRole).toString(), u"<name>Café &amp; bar</name>"_s);
        QCOMPARE(at(model, {1, 3, 0}).data(XmlTreeModel::SubtreeRole).toString(), u"2"_s);
    }

    void whatIsNotWellFormedSaysWhere()
    {
        const XmlReading reading = readXml("<a>\n<b>\n</a>"_ba, goesOn);
        QVERIFY(!reading.document);
        QVERIFY(!reading.error.isEmpty());
        QCOMPARE(reading.line, 2);
    }

    void hostileDocumentsAreGivenUp()
    {
        const QByteArray deep = QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000);
        QVERIFY(!readXml(deep, goesOn).document);
        QVERIFY(!readXml("<a>"_ba + QByteArray("<b/>").repeated(mostXmlNodes + 1) + "</a>"_ba, goesOn).document);
        QByteArray laughs = "<!DOCTYPE l [<!ENTITY a0 \"ha\">"_ba;
        for (int level = 1; level < 20; ++level) {
            const QByteArray below = "&a" + QByteArray::number(level - 1) + ';';
            laughs += "<!ENTITY a" + QByteArray::number(level) + " \"" + below.repeated(10) + "\">";
        }
        QVERIFY(!readXml(laughs + "]><l>&a19;</l>", goesOn).document);
        const XmlReading outside
            = readXml("<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><a>&f;</a>"_ba, goesOn);
        if (outside.document)
            QCOMPARE(outside.document->children.back()->value, QString());
    }

    void aBodyOfXmlComesWithItsTree()
    {
        const PreparedBody body = preparedBody(u"application/xml; charset=utf-8"_s, orders(), goesOn);
        QVERIFY(body.xml);
        QVERIFY(body.error.isEmpty());
        QCOMPARE(body.raw, orders());
        const PreparedBody broken = preparedBody(u"text/xml"_s, "<a><b></a>"_ba, goesOn);
        QVERIFY(!broken.xml);
        QVERIFY(!broken.error.isEmpty());
        const std::atomic_bool isCancelled = true;
        QVERIFY(!preparedBody(u"text/xml"_s, orders(), isCancelled).xml);
    }
};

QTEST_GUILESS_MAIN(XmlTreeModelTest)
#include "tst_xmltreemodel.moc"
