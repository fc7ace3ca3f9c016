// A TCP proxy in front of a registry that does by a seed what networks and proxies do: delays, cuts, resets, truncates,
// duplicates, answers in the registry's place, and has the registry killed. The same seed gives the same plan for the
// same connections. Own threads; tests only.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace waybill {

struct ChaosOptions {
    quint64 seed = 0;
    quint16 registryPort = 0;
    int troublePercent = 45; // of the connections
    bool duplicates = true; // may send a whole request twice, as a proxy that tries again
    bool saysLittle = false; // a 409 does not tell which bytes the version is of, as the contract's server
    std::function<void()> killRegistry; // null: never
};

class ChaosProxy {
public:
    explicit ChaosProxy(ChaosOptions options);
    ~ChaosProxy(); // when all connections have ended
    ChaosProxy(const ChaosProxy &) = delete;
    ChaosProxy &operator=(const ChaosProxy &) = delete;

    QString address() const;
    void calmDown(); // from now on everything passes
    QString told() const; // what was done, one word a connection

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
