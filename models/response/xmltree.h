// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace grapnel
{

/// A node of an XML document. Attributes come first among an element's children; an element that holds text alone has
/// it as its value.
struct XmlNode {
    enum class Kind { Document, Element, Attribute, Text, Comment, Instruction };
    Kind kind = Kind::Document;
    /// Qualified name of an element or attribute, target of an instruction; else empty.
    QString name{};
    QString value{};
    /// Null for the document.
    const XmlNode *parent = nullptr;
    /// Place among the parent's children.
    int row = 0;
    std::vector<std::unique_ptr<XmlNode>> children{};
};

struct XmlReading {
    /// Null when the document is not well formed, or has more nodes or levels than are shown.
    std::shared_ptr<const XmlNode> document{};
    /// Why not; plain text. Line and column from 0.
    QString error{};
    int line = 0;
    int column = 0;
};

inline constexpr int mostXmlNodes = 100'000;
inline constexpr int deepestXml = 200;

/// Reads \a utf8, whatever encoding it declares. Nothing outside of it is read, and entities expand no further than
/// QXmlStreamReader lets them. Stops, without a document, when \a isCancelled becomes true.
[[nodiscard]] XmlReading readXml(const QByteArray &utf8, const std::atomic_bool &isCancelled);

/// \a node as XML, indented; the bare value of an attribute or text.
[[nodiscard]] QString xmlOf(const XmlNode &node);

/// XPath of \a node: "/orders/order[2]/@id".
[[nodiscard]] QString xpathOf(const XmlNode &node);

} // namespace grapnel
