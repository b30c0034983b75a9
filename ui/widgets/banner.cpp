// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

#include "actionbuttons.h"
#include "announcer.h"
#include "iconlabel.h"
#include "icons.h"
#include "messagetext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class AccessibleBanner final : public QAccessibleWidget
{
public:
    explicit AccessibleBanner(QWidget *widget) : QAccessibleWidget(widget, QAccessible::AlertMessage) { }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(Banner::staticMetaObject.className()))
        return nullptr;
    return new AccessibleBanner(qobject_cast<QWidget *>(object));
}

theme::Accent accentOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return theme::Accent::Info;
    case Banner::Kind::Warning:
        return theme::Accent::Warning;
    case Banner::Kind::Error:
        return theme::Accent::Error;
    }
    Q_UNREACHABLE();
}

QString iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return u"info"_s;
    case Banner::Kind::Warning:
        return u"warning"_s;
    case Banner::Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent, const Clock &clock)
    : QFrame(parent), m_clock(clock), m_icon(new IconLabel(16, this)), m_message(new MessageText(this)),
      m_buttons(new ActionButtons(Qt::AlignLeading, this)), m_dismiss(new QToolButton(this)),
      m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIcon(icons::icon(u"clear"_s));
    m_dismiss->setIconSize({16, 16});
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    connect(&m_timer, &QTimer::timeout, this, &Banner::tick);

    m_middle->setSpacing(8);
    m_middle->addWidget(m_message, 1);
    m_middle->addWidget(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addLayout(m_middle, 1);
    layout->addWidget(m_dismiss);
    // not Fixed: its maximum would be the height of a single line
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void Banner::present(const Content &content)
{
    const bool isNews = isHidden() || content.title != m_content.title;
    stopCountdown();
    m_content = content;
    m_icon->setIcon(content.icon.isEmpty() ? iconOf(content.kind) : content.icon, accentOf(content.kind));
    m_buttons->setActions(content.actions);
    m_buttons->setDetails(content.details);
    m_buttons->setVisible(!m_buttons->isEmpty());
    m_dismiss->setVisible(content.isDismissible);
    showText();
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    arrange();
    show();
    update();
    if (isNews && isVisible())
        Announcer::say(*this, content.text.isEmpty() ? content.title : content.title + u'\n' + content.text);
}

void Banner::clear()
{
    stopCountdown();
    hide();
}

void Banner::startCountdown(const QDateTime &end, std::function<QString(int)> words)
{
    m_end = end;
    m_words = std::move(words);
    m_timer.start(1000);
    showText();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Accent accent = accentOf(m_content.kind);
    painter.fillRect(rect(), theme::tint(accent, palette()));
    painter.setPen(theme::border(accent, palette()));
    painter.drawLine(0, height() - 1, width() - 1, height() - 1);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::showText()
{
    QString text = m_content.text;
    if (m_words) {
        const auto left = std::max(qint64(1), (m_clock.now().msecsTo(m_end) + 999) / 1000);
        text += (text.isEmpty() ? QString() : u" "_s) + m_words(int(left));
    }
    m_message->setText(m_content.title, text);
    // of two texts within a moment, the height of the first would stay
    updateGeometry();
}

void Banner::tick()
{
    if (m_clock.now() < m_end) {
        showText();
        return;
    }
    stopCountdown();
    showText();
    Q_EMIT countdownFinished();
}

void Banner::stopCountdown()
{
    m_timer.stop();
    m_words = nullptr;
}

void Banner::arrange()
{
    // buttons go under the text where they would leave it less than a readable line
    const int readable = fontMetrics().averageCharWidth() * 48;
    const int wanted = std::min(m_message->sizeHint().width(), readable) + m_buttons->sizeHint().width() + 100;
    const auto direction
        = m_buttons->isEmpty() || width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_middle->direction())
        return;
    m_middle->setDirection(direction);
    layout()->setAlignment(m_icon, direction == QBoxLayout::LeftToRight ? Qt::AlignVCenter : Qt::AlignTop);
    updateGeometry();
}

} // namespace grapnel
