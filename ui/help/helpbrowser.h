// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helptopic.h"

#include <QLocale>
#include <QTextBrowser>

namespace grapnel
{

/// Shows a page of the guide. Loads nothing but pictures of the program: "icon:NAME", one of the icons of the windows,
/// and "picture:NAME", a drawing of the guide; both in the colour of the text. Links to other pages are told; only
/// those with https go to the browser, when they are clicked.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showTopic(HelpTopic topic);
    /// Marks each of \a words and goes to the first mark; returns how many there are.
    int mark(const QStringList &words);
    /// Goes to the next mark, and round; backward: to the one before.
    void goToMark(bool backward);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void topicWanted(grapnel::HelpTopic topic);
    void externalWanted(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void strengthenEmphasis();
    void spaceTables();
    void follow(const QUrl &link);
    [[nodiscard]] QVariant pictureOf(const QUrl &name) const;

    HelpTopic m_topic = HelpTopic::Start;
    /// Of the page.
    QLocale m_language;
    QStringList m_words;
};

} // namespace grapnel
