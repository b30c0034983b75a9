// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltree.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using Kind = XmlNode::Kind;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(XmlTree)
};

XmlNode *append(XmlNode &parent, Kind kind, const QString &name, const QString &value)
{
    auto node = std::make_unique<XmlNode>();
    node->kind = kind;
    node->name = name;
    node->value = value;
    node->parent = &parent;
    node->row = static_cast<int>(parent.children.size());
    parent.children.push_back(std::move(node));
    return parent.children.back().get();
}

/// Text alone, attributes aside, becomes the element's value.
void foldText(XmlNode &element)
{
    if (element.children.empty() || element.children.back()->kind != Kind::Text)
        return;
    if (element.children.size() > 1 && element.children[element.children.size() - 2]->kind != Kind::Attribute)
        return;
    element.value = element.children.back()->value;
    element.children.pop_back();
}

class Reader
{
public:
    explicit Reader(const QByteArray &utf8) : m_reader(QString::fromUtf8(utf8)) { }

    XmlReading read(const std::atomic_bool &isCancelled)
    {
        auto document = std::make_shared<XmlNode>();
        m_open = {document.get()};
        while (!m_reader.atEnd() && !isCancelled) {
            take(m_reader.readNext());
            if (m_count > mostXmlNodes || m_open.size() > deepestXml)
                m_reader.raiseError(Words::tr("It has more elements or levels than a tree is shown of."));
        }
        if (m_reader.hasError())
            return {.document = {},
                    .error = m_reader.errorString(),
                    .line = static_cast<int>(m_reader.lineNumber()) - 1,
                    .column = static_cast<int>(m_reader.columnNumber())};
        if (isCancelled)
            return {};
        return {.document = std::move(document)};
    }

private:
    XmlNode *add(Kind kind, const QString &name, const QString &value)
    {
        ++m_count;
        return append(*m_open.back(), kind, name, value);
    }

    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            m_open.push_back(add(Kind::Element, m_reader.qualifiedName().toString(), {}));
            for (const QXmlStreamNamespaceDeclaration &declaration : m_reader.namespaceDeclarations())
                add(Kind::Attribute,
                    declaration.prefix().isEmpty() ? u"xmlns"_s : u"xmlns:"_s + declaration.prefix().toString(),
                    declaration.namespaceUri().toString());
            for (const QXmlStreamAttribute &attribute : m_reader.attributes())
                add(Kind::Attribute, attribute.qualifiedName().toString(), attribute.value().toString());
            break;
        case QXmlStreamReader::EndElement:
            foldText(*m_open.back());
            m_open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            takeText();
            break;
        case QXmlStreamReader::Comment:
            add(Kind::Comment, {}, m_reader.text().toString());
            break;
        case QXmlStreamReader::ProcessingInstruction:
            add(Kind::Instruction, m_reader.processingInstructionTarget().toString(),
                m_reader.processingInstructionData().toString());
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            break;
        }
    }

    void takeText()
    {
        if (m_reader.isWhitespace() && !m_reader.isCDATA())
            return;
        auto &siblings = m_open.back()->children;
        // text and CDATA side by side are one text
        if (!siblings.empty() && siblings.back()->kind == Kind::Text)
            siblings.back()->value += m_reader.text();
        else
            add(Kind::Text, {}, m_reader.text().toString());
    }

    QXmlStreamReader m_reader;
    std::vector<XmlNode *> m_open;
    int m_count = 0;
};

void write(const XmlNode &node, QXmlStreamWriter &writer)
{
    switch (node.kind) {
    case Kind::Document:
        break;
    case Kind::Element:
        writer.writeStartElement(node.name);
        break;
    case Kind::Attribute:
        writer.writeAttribute(node.name, node.value);
        return;
    case Kind::Text:
        writer.writeCharacters(node.value);
        return;
    case Kind::Comment:
        writer.writeComment(node.value);
        return;
    case Kind::Instruction:
        writer.writeProcessingInstruction(node.name, node.value);
        return;
    }
    for (const auto &child : node.children)
        write(*child, writer);
    if (node.kind == Kind::Element) {
        if (!node.value.isEmpty())
            writer.writeCharacters(node.value);
        writer.writeEndElement();
    }
}

/// The step of a path to \a node, numbered where siblings are alike.
QString stepOf(const XmlNode &node)
{
    QString name = node.name;
    switch (node.kind) {
    case Kind::Document:
        return {};
    case Kind::Attribute:
        return u'@' + node.name;
    case Kind::Element:
        break;
    case Kind::Text:
        name = u"text()"_s;
        break;
    case Kind::Comment:
        name = u"comment()"_s;
        break;
    case Kind::Instruction:
        name = u"processing-instruction()"_s;
        break;
    }
    int alike = 0;
    int place = 0;
    for (const auto &sibling : node.parent->children) {
        if (sibling->kind != node.kind || (node.kind == Kind::Element && sibling->name != node.name))
            continue;
        ++alike;
        if (sibling.get() == &node)
            place = alike;
    }
    return alike > 1 ? name + u'[' + QString::number(place) + u']' : name;
}

} // namespace

XmlReading readXml(const QByteArray &utf8, const std::atomic_bool &isCancelled)
{
    return Reader(utf8).read(isCancelled);
}

QString xmlOf(const XmlNode &node)
{
    if (node.kind == Kind::Attribute || node.kind == Kind::Text)
        return node.value;
    QString text;
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    write(node, writer);
    return text.trimmed();
}

QString xpathOf(const XmlNode &node)
{
    QString path;
    for (const XmlNode *at = &node; at->parent; at = at->parent)
        path.prepend(u'/' + stepOf(*at));
    return path;
}

} // namespace grapnel
