// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helptopic.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace grapnel
{

class HelpBrowser;

/// "Help": the pages of the built-in guide, with a search over all of them.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(HelpTopic topic);
    [[nodiscard]] HelpTopic topic() const;

Q_SIGNALS:
    /// A link out of the guide was clicked; with https.
    void externalWanted(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildIndex();
    void buildKeys();
    void retranslate();
    void search();

    QLineEdit *m_search = nullptr;
    QListWidget *m_topics = nullptr;
    QLabel *m_count = nullptr;
    HelpBrowser *m_page = nullptr;
};

} // namespace grapnel
