// Reads enough of a private key to be certain that it is one. Pure functions; any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace waybill {

enum class KeyKind { Plain, UnderPassphrase };

// A block as PEM and its kin have them, "-----BEGIN" first, to the end of what is at hand: also with its lines broken
// by
// "\n" in a string, or by quotes and plus signs. The label is what stands between BEGIN and the dashes. Nothing where
// there is no key: no body, one that is cut short, or other things than the label promises (RFC 5958, RFC 8017, RFC
// 5915: DER; openssh-key-v1; RFC 9580: a secret-key packet; cosign: JSON that begins with "kdf").
struct PemKey {
    QString label;
    KeyKind kind = KeyKind::Plain;
    qsizetype bodyAt = 0; // in `text`
    qsizetype length = 0; // of the body as it stands there
    QByteArray body; // base64 alone
};
std::optional<PemKey> privateKeyIn(QStringView text);

// Whether a file that begins with these 64 bytes is a PKCS#12 store (RFC 7292: version 3 and an id of PKCS#7 data), a
// private key in PKCS#8, or a Java key store.
bool beginsPkcs12(QByteArrayView head);
bool beginsPkcs8(QByteArrayView head);
bool beginsJavaKeyStore(QByteArrayView head);

} // namespace waybill
