// SPDX-License-Identifier: GPL-3.0-or-later
#include "x11activation.h"

#include <QGuiApplication>
#include <QWindow>

#ifdef GRAPNEL_HAS_XCB
#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#endif

namespace grapnel::x11
{

namespace
{
constexpr qsizetype messageSize = 20;
} // namespace

quint32 startupTime(const QByteArray &startupId)
{
    const qsizetype mark = startupId.lastIndexOf("_TIME");
    return mark < 0 ? 0 : startupId.sliced(mark + 5).toUInt();
}

QList<QByteArray> startupEnd(const QByteArray &startupId)
{
    QByteArray quoted = startupId;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    QByteArray text = "remove: ID=\"" + quoted + '"';
    text.append('\0');
    QList<QByteArray> messages;
    for (qsizetype at = 0; at < text.size(); at += messageSize)
        messages.append(text.sliced(at, qMin(messageSize, text.size() - at)).leftJustified(messageSize, '\0'));
    return messages;
}

#ifdef GRAPNEL_HAS_XCB

namespace
{

class Desktop
{
public:
    Desktop(xcb_connection_t *connection, xcb_window_t window)
        : m_connection(connection), m_window(window),
          m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    {
    }

    void activateAsOf(quint32 time)
    {
        xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, m_window, atom("_NET_WM_USER_TIME"), XCB_ATOM_CARDINAL,
                            32, 1, &time);
        xcb_client_message_event_t event = message("_NET_ACTIVE_WINDOW", 32);
        constexpr quint32 fromApplication = 1;
        event.data.data32[0] = fromApplication;
        event.data.data32[1] = time;
        send(event, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT);
    }

    void endStart(const QByteArray &startupId)
    {
        const char *type = "_NET_STARTUP_INFO_BEGIN";
        for (const QByteArray &part : startupEnd(startupId)) {
            xcb_client_message_event_t event = message(type, 8);
            std::memcpy(event.data.data8, part.constData(), sizeof event.data.data8);
            send(event, XCB_EVENT_MASK_PROPERTY_CHANGE);
            type = "_NET_STARTUP_INFO";
        }
    }

    void flush() { xcb_flush(m_connection); }

private:
    [[nodiscard]] xcb_atom_t atom(const char *name)
    {
        const auto cookie = xcb_intern_atom(m_connection, 0, static_cast<quint16>(std::strlen(name)), name);
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
            xcb_intern_atom_reply(m_connection, cookie, nullptr), &std::free);
        return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    }

    [[nodiscard]] xcb_client_message_event_t message(const char *type, quint8 format)
    {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = format;
        event.window = m_window;
        event.type = atom(type);
        return event;
    }

    void send(const xcb_client_message_event_t &event, quint32 mask)
    {
        xcb_send_event(m_connection, 0, m_root, mask, reinterpret_cast<const char *>(&event));
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_window;
    xcb_window_t m_root;
};

} // namespace

void activate(QWindow &window, const QByteArray &startupId)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // the offscreen platform has the interface without a connection
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection || startupId.isEmpty())
        return;
    Desktop desktop(connection, static_cast<xcb_window_t>(window.winId()));
    if (const quint32 time = startupTime(startupId); time > 0)
        desktop.activateAsOf(time);
    desktop.endStart(startupId);
    desktop.flush();
}

#else

void activate(QWindow &, const QByteArray &) { }

#endif

} // namespace grapnel::x11
