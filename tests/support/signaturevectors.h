// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signature.h"

#include <QList>

namespace grapnel
{

/// A signature whose secret is published. Reference: section 9, and section 17, row 20.
struct SignatureVector {
    const char *name = "";
    QByteArray secret{};
    SignedDelivery delivery{};
    SignatureVerdict::Order order = SignatureVerdict::Order::TimestampThenBody;
};

inline QList<SignatureVector> signatureVectors()
{
    const QByteArray test = "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==";
    const QByteArray time = "2026-01-02T03:04:05Z";
    return {
        {"a body", test, {time, R"({"ping":true})", "GSTYRQGx8NT1e8ZH4Enn1gcKClDbuY++bSuB7I31mHY="}},
        {"no body", test, {time, "", "1xsiPKGHFyXedEmvxNaOg4VQ2U4XjHcPMETpJymjCkg="}},
        {"the sample of 2021",
         "HRkRd4BeOAoUkfZr-mhauJT64rvBASlJRoIyPsd3zeA=",
         {"2021-07-25T10:00:00Z", R"({"say": "hello"})", "tRDSF7URY8BLCDlaBcQ7FHu051Zk+aAB0NKMP53teMw="},
         SignatureVerdict::Order::BodyThenTimestamp},
    };
}

} // namespace grapnel
