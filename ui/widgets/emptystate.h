// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace grapnel
{

class ActionButtons;
class IconLabel;

/// What stands where rows or details would be: a picture, a title, a sentence and the ways on, centred. Plain text.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        /// One of our 64 pixel illustrations ("webhook-empty"); empty: none.
        QString icon{};
        QString title{};
        QString text{};
        /// A button each, the first one as the default; not owned.
        QList<QAction *> actions{};
        /// What "Copy details" copies; empty: no such button.
        QString details{};
    };

    explicit EmptyState(QWidget *parent = nullptr);

    void present(const Content &content);
    /// Its buttons follow \a before in the order of Tab, for one that is made later than what comes after it.
    void placeAfter(QWidget *before);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    ActionButtons *m_buttons = nullptr;
};

} // namespace grapnel
