// What a server's certificate is checked against, and what is wrong with one that is refused. Internal to core/publish;
// any thread.
#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QSslError>

namespace waybill {

// TLS 1.2 or later, the certificate is always checked. The authorities in the file (PEM) are trusted besides the
// system's; empty: the system's alone. A file that is cut off is refused as a whole: AuthorityUnreadable.
Result<QSslConfiguration> tlsConfiguration(const QString &authorityFile);

struct TlsRefusal {
    ErrorCode code = ErrorCode::TlsFailed; // TlsSelfSigned, TlsUntrusted, TlsWrongHost, TlsExpired, TlsFailed
    QString detail; // each thing that is wrong, and whose certificate it is
};

// Of several, the gravest gives the code: a name or a date in a certificate means nothing where nobody vouches for it.
TlsRefusal describeRefusal(const QList<QSslError> &errors);

// "TLS 1.3"; empty: none.
QString protocolTitle(QSsl::SslProtocol protocol);

} // namespace waybill
