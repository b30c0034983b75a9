// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layoutstore.h"

namespace grapnel
{

/// Keeps nothing.
class NoLayoutStore final : public LayoutStore
{
public:
    [[nodiscard]] WindowLayout load() const override { return {}; }
    void save(const WindowLayout &) override { }
    void clear() override { }
};

/// Keeps one layout as long as it lives.
class MemoryLayoutStore final : public LayoutStore
{
public:
    [[nodiscard]] WindowLayout load() const override { return m_layout; }
    void save(const WindowLayout &layout) override { m_layout = layout; }
    void clear() override { m_layout = {}; }

private:
    WindowLayout m_layout;
};

} // namespace grapnel
