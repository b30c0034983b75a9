// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodyloader.h"
#include "messagekind.h"
#include "shownresponse.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QAbstractItemModel;
class QAction;
class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTreeView;

namespace grapnel
{

class CodeEditor;
class EditorFindBar;
class EmptyState;
class HexTableModel;
class JsonTreeModel;
class XmlTreeModel;

/// The body of a response, or of a request: JSON and XML as a tree, coloured text, the text as it came, or bytes. HTML
/// is shown as source; nothing that a body names is ever loaded. Bodies of more than textLimit are shown in parts, and
/// only when asked for.
class ResponseBody final : public QWidget
{
    Q_OBJECT

public:
    enum class View { Pretty, Text, Raw, Hex };
    static constexpr qsizetype PartSize = qsizetype{1024} * 1024;

    explicit ResponseBody(MessageKind message = MessageKind::Response, QWidget *parent = nullptr);

    /// Shows the body of \a response (of a request: headers and body are looked at only); the view that the user chose
    /// before stays where it can.
    void setResponse(const ShownResponse &response);
    /// Nothing to show.
    void clear();
    /// Does what the button does; a view that this body has not is ignored.
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }

private:
    void buildBar(QBoxLayout *layout);
    void buildTree();
    /// Unfolded down to \a depth.
    void showTree(QAbstractItemModel *model, int depth);
    [[nodiscard]] bool hasTree() const { return m_prepared.json.has_value() || m_prepared.xml; }
    void present(const PreparedBody &body);
    void presentView();
    void presentMessage();
    void fill(const QByteArray &text);
    void fillMore();
    void showPart(qsizetype part);
    void showNote();
    void save();
    void write(const QString &path);
    [[nodiscard]] bool isOfRequest() const { return m_of == MessageKind::Request; }
    [[nodiscard]] bool isLarge() const { return m_response.body.size() > textLimit; }
    [[nodiscard]] bool isAvailable(View view) const;
    [[nodiscard]] QString suggestedName() const;

    const MessageKind m_of;
    ShownResponse m_response;
    PreparedBody m_prepared;
    BodyKind m_kind = BodyKind::Empty;
    View m_view = View::Pretty;
    std::optional<View> m_chosen;
    bool m_isReady = false;
    /// Part of a large body on show; negative before the user asked for it.
    qsizetype m_part = -1;
    QString m_saveNote;
    /// What goes into the editor, and how much of it is in; a large text at once would stall the window.
    QByteArray m_filling;
    qsizetype m_filled = 0;
    QTimer m_fillTimer;

    BodyLoader m_loader;
    JsonTreeModel *m_jsonModel = nullptr;
    XmlTreeModel *m_xmlModel = nullptr;
    HexTableModel *m_hexModel = nullptr;
    std::array<QToolButton *, 4> m_views{};
    QToolButton *m_wrap = nullptr;
    QToolButton *m_find = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_previousPart = nullptr;
    QToolButton *m_nextPart = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_showAnyway = nullptr;
    QLabel *m_note = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_message = nullptr;
    QTreeView *m_tree = nullptr;
    QWidget *m_textPage = nullptr;
    CodeEditor *m_editor = nullptr;
    EditorFindBar *m_findBar = nullptr;
    QTableView *m_hex = nullptr;
};

} // namespace grapnel
