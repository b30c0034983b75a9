// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace grapnel
{

class IconLabel;
struct ShownResponse;

/// The line above a response: code and reason, what kind of answer it is in a word and an icon, time and size.
class ResponseStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseStatus(QWidget *parent = nullptr);

    void setResponse(const ShownResponse &response);
    /// A line without an answer: \a title only.
    void setMessage(const QString &title);
    /// For narrow places: nothing but icon, code and reason.
    void setBrief();
    /// What else it says: time that the answer took, size, when it came; plain text.
    [[nodiscard]] QString facts() const;
    /// Has a screen reader say what is shown.
    void announce();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    IconLabel *m_icon = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_word = nullptr;
    QLabel *m_facts = nullptr;
};

} // namespace grapnel
