// Stands between a client and the real registry, and makes the faults that a healthy one cannot show: a connection cut
// at a given place, words of another, silence. Own threads; any thread may set faults and read the record. Tests only.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace waybill {

struct Fault {
    enum class Kind {
        None,
        AnswerAtOnce, // before the body is read; then reads no more, and closes
        AnswerAfterBody, // instead of the registry
        CutBody, // the connection is reset once `percent` of the body was read; nothing is passed on
        StallBody, // `percent` of the body reaches the registry, and no more is read until another fault is set
        SwallowAnswer, // the registry does it, the client does not hear of it
        Silence, // reads everything, says nothing
        DripAnswer, // AnswerAfterBody, and no more than its first bytes
        Twice, // the registry is asked twice, as by a proxy that tries again; the second answer goes to the client
        PlainConflict, // a 409 says no more than the contract's server does
    };

    Kind kind = Kind::None;
    QByteArray answer; // whole, with status line and head
    int percent = 100;
    int times = -1; // for so many requests; then there is none; -1: for all
};

// An answer's bytes: status line, Content-Type, Content-Length, Connection: close and more header lines ("Name:
// value\r\n").
QByteArray httpAnswer(int status, const QByteArray &type, const QByteArray &body, const QByteArray &moreHeaders = {});

class FaultPeer {
public:
    struct Request {
        QByteArray head; // with the request line
        QByteArray path; // "/api/ext-bundles/finalize"
        qint64 bodyBytes = 0; // as far as they came
    };

    explicit FaultPeer(quint16 registryPort); // 0: no registry behind it
    ~FaultPeer();
    FaultPeer(const FaultPeer &) = delete;
    FaultPeer &operator=(const FaultPeer &) = delete;

    quint16 port() const;
    QString address() const;

    // For requests whose path ends so ("finalize"); replaces the former one.
    void set(const QByteArray &pathEnd, Fault fault);

    std::vector<Request> requests() const; // in the order in which their heads came
    int count(const QByteArray &pathEnd) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
