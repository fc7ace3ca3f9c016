// A real TLS server before a real registry, a real HTTP proxy on the way, and an authority that certifies what a test
// wants to be certified. The servers have a thread of their own each; any thread may look at the record. Tests only.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSsl>
#include <QString>

#include <memory>

namespace waybill {

// Files in PEM.
struct CertifiedKey {
    QString certificate; // what is sent beside it follows it
    QString key;
};

// Certificates made by the openssl program in `folder`.
class TestAuthority {
public:
    TestAuthority(QString folder, QString name); // with a certificate of its own
    // One that is certified by another.
    TestAuthority(const TestAuthority &above, const QString &name);

    QString certificate() const { return m_own.certificate; }

    struct Wish {
        QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1");
        int fromDay = -1; // days from now
        int untilDay = 30;
    };
    CertifiedKey certify(const Wish &wish) const;
    CertifiedKey certify() const { return certify(Wish{}); }
    CertifiedKey selfSigned() const; // for this computer, by nobody

private:
    CertifiedKey make(const QString &subject, const QStringList &more, int fromDay, int untilDay) const;

    QString m_folder;
    QString m_name;
    CertifiedKey m_own;
};

// Takes TLS from clients and passes what is inside on to a port of this computer.
class TlsPeer {
public:
    TlsPeer(const CertifiedKey &key, quint16 upstream, QSsl::SslProtocol protocol = QSsl::SecureProtocols);
    ~TlsPeer();

    quint16 port() const;
    QString address(const char *host = "127.0.0.1") const;
    int connections() const; // those that got through the handshake

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// An HTTP proxy that knows CONNECT, and leads everywhere to one port of this computer.
class ConnectProxy {
public:
    explicit ConnectProxy(quint16 upstream, QByteArray refusal = {}); // `refusal`: a whole answer in place of a tunnel
    ~ConnectProxy();

    quint16 port() const;
    QList<QByteArray> heads() const; // of what was asked of it

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
