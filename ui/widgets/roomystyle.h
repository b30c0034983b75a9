// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include <algorithm>

namespace grapnel
{

/// The application's style with more room beside the texts of cells and headers.
class RoomyStyle final : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        if (metric == PM_FocusFrameHMargin)
            return std::max(usual, 5);
        return metric == PM_HeaderMargin ? std::max(usual, 6) : usual;
    }
};

} // namespace grapnel
