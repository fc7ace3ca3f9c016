// Looks at the headers of a tar stream as they go by, before libarchive sees them, and refuses what two readers could
// take for two things: a bundle has to be on the server what it was here. One instance serves one stream and one
// thread. Source of the format: POSIX.1-2017 pax, "ustar Interchange Format" and "pax Extended Header"; GNU tar's
// manual, "Basic Tar Format" and "Storing Sparse Files".
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

#include <deque>
#include <optional>

namespace waybill {

class TarGuard {
public:
    explicit TarGuard(QString subject);

    // The next bytes of the stream. Errors: BundleCorrupt (a header of another checksum, a number that is none or is
    // negative, contents where the kind has none, a kind that no bundle has, pax records of a wrong length, two sizes,
    // more headers before an entry than any writer makes, bytes behind the end), BundleUnsafePath (a NUL inside a
    // name), BundleTooLarge (a sparse file of more pieces than are read, an extended header over 1 MiB).
    Result<void> pass(QByteArrayView bytes);

    // Whether the stream may end here. Writers that put nothing behind the last entry are known: that is no error.
    // BundleTruncated.
    Result<void> finish() const;

    // How many bytes the next entry, in the stream's order, has in the archive: whatever it says that it unpacks to.
    // The stream is ahead of whoever reads entries out of it. 0 where there is no further one.
    qint64 takeStored();

private:
    enum class State { Header, SparseMap, Body, End };

    Result<void> block();
    Result<void> header();
    Result<void> size(char type);
    Result<void> sparseMap(const char *more);
    Result<void> body();
    Result<void> bodyEnded();
    Result<void> records(char type);
    Result<void> record(QByteArrayView key, QByteArrayView value, bool global);
    Result<void> longName() const;
    Result<void> sparseCount() const;
    std::unexpected<Error> corrupt(const char *why) const;

    QString m_subject;
    State m_state = State::Header;
    QByteArray m_block; // 512 bytes, as far as they have come
    QByteArray m_kept; // of a body that has to be read
    qint64 m_left = 0; // bytes of the body and its padding still to come
    qint64 m_wanted = 0; // of them to be kept
    char m_type = 0;
    std::deque<qint64> m_stored; // of entries whose header has gone by
    int m_special = 0; // headers that only speak of the next entry, in a row
    int m_sparseBlocks = 0;
    bool m_sparseInBody = false; // the entry's contents begin with a map of its holes
    std::optional<qint64> m_paxSize; // what a pax header says of the next entry
    QByteArrayList m_seen; // of the keys that may stand once before an entry
};

} // namespace waybill
