// The outside of OpenPGP data, before a library parses it: ASCII armor as people paste it, and the row of packets.
// Values; any thread. Inside core/signing only.
#pragma once

#include "core/signing/secretbytes.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace waybill::pgp {

// Armor with the blank lines before it, the carriage returns and the spaces at line ends taken away, and a last line
// end; anything else as it is. In secret memory, since it may be a key.
SecretBytes tidyArmor(QByteArrayView bytes);

// Without carriage returns, in place: what rnp writes ends its lines with CRLF.
void toLineFeeds(SecretBytes &text);

// How many armored blocks begin in the text; 0 for binary data.
qsizetype armoredBlocks(QByteArrayView bytes);

// The tags (RFC 4880 4.3) of binary OpenPGP packets in order; a packet without a length of its own ends the row.
// Nothing where the bytes are no packets.
std::optional<QList<int>> packetTags(QByteArrayView bytes);

} // namespace waybill::pgp
