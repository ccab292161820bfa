// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/pinstore.h"

namespace Confab {

// The known keys in `pins.json` of a profile's folder. One program at a time uses a profile.
class FilePinStore : public PinStore
{
public:
    explicit FilePinStore(const QString &folder);

    [[nodiscard]] std::optional<Pin> pin(const QString &server) const override;
    void setPin(const QString &server, const Pin &pin) override;
    void forget(const QString &server) override;
    [[nodiscard]] std::map<QString, Pin> all() const override { return m_pins; }

private:
    void write() const;

    QString m_path;
    std::map<QString, Pin> m_pins;
};

} // namespace Confab
