// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QRegularExpression>

namespace grapnel
{

using namespace std::chrono_literals;

namespace
{

class AccessibleAnnouncement final : public QAccessibleWidget
{
public:
    explicit AccessibleAnnouncement(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Notification) { }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(Announcement::staticMetaObject.className()))
        return nullptr;
    return new AccessibleAnnouncement(qobject_cast<QWidget *>(object));
}

void tell(QWidget *about, QAccessible::Event kind)
{
    QAccessibleEvent event(about, kind);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void Announcer::say(QWidget &about, const QString &text)
{
    if (text.isEmpty())
        return;
    QWidget *window = about.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->add(text);
}

Announcer::Announcer(QWidget *window) : QObject(window), m_window(window)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed);
    m_breath.setSingleShot(true);
    m_lifetime.setSingleShot(true);
    m_lifetime.setInterval(10s);
    connect(&m_breath, &QTimer::timeout, this, &Announcer::sayWaiting);
    connect(&m_lifetime, &QTimer::timeout, this, &Announcer::end);
}

void Announcer::add(const QString &text)
{
    // marks of direction are for the eye
    static const QRegularExpression isolates(QStringLiteral("[\\x{2066}-\\x{2069}]"));
    const QString words = QString(text).remove(isolates).trimmed();
    if (!m_waiting.contains(words))
        m_waiting.append(words);
    if (!m_breath.isActive())
        m_breath.start(0ms);
}

void Announcer::sayWaiting()
{
    if (m_waiting.isEmpty())
        return;
    end();
    // a new object each time: clients keep the names of those that they know
    m_current = new Announcement(m_window);
    m_current->hide();
    m_current->setAccessibleName(std::exchange(m_waiting, {}).join(u'\n'));
    m_breath.start(400ms);
    m_lifetime.start();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_current, m_current->accessibleName());
    QAccessible::updateAccessibility(&event);
#else
    tell(m_current, QAccessible::ObjectShow);
    tell(m_current, QAccessible::Alert);
#endif
    Q_EMIT announced(m_current->accessibleName());
}

void Announcer::end()
{
    if (!m_current)
        return;
    tell(m_current, QAccessible::ObjectHide);
    delete m_current;
}

} // namespace grapnel
