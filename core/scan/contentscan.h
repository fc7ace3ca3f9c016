// Looks for secrets in the bytes of one file, which come piece by piece: what lies across two pieces is found as if
// they were one, and memory is bounded whatever the length of a line. One instance a file, any thread.
#pragma once

#include "core/base/finding.h"
#include "core/scan/textdecoding.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>

namespace waybill {

struct CompiledRule;
struct Candidate;

// A finding before waivers, and what a waiver knows it by: SHA-256 in hex over code, file and, where the secret is one
// that was made by chance (128 bits and more), the secret. Nothing of a secret that a person may have chosen goes in,
// for the fingerprint is committed, and a short list of guesses would be tried against it: there the name beside it
// stands in for it, so that a waiver covers whatever this name is set to in this file.
struct Discovery {
    Finding finding;
    QString fingerprint;
};

QString fingerprintOf(const QString &code, const QString &file, QByteArrayView what);

class ContentScan {
public:
    // At most so many are told of one file; where there are more, WB3030 says so.
    static constexpr int toldAtMost = 100;

    explicit ContentScan(QString path);

    void feed(QByteArrayView piece);
    QList<Discovery> finish(); // in the order of their places; call once

private:
    struct Hit {
        qsizetype rule;
        qint64 at; // of the word, in the whole text
    };
    struct Found {
        qint64 from;
        qint64 to;
        qsizetype precedence; // lower ones count more
        Discovery discovery;
    };

    void lookForWords(bool atEnd);
    void settle(bool atEnd);
    void judge(const Hit &hit);
    void weigh(const CompiledRule &rule, const Hit &hit, Candidate &candidate, qint64 windowAt);
    void keep(Found found);
    void retire(qint64 until);
    bool isOnLongLine(qint64 at) const;
    TextPlace placeOf(qint64 from, qint64 to) const;

    QString m_path;
    TextDecoding m_decoding;
    std::deque<Hit> m_hits;
    QByteArray m_text; // what may still be needed
    qint64 m_textAt = 0; // where it begins in the whole text
    qint64 m_looked = 0; // words that begin before are known, in the whole text
    int m_line = 1; // there
    int m_column = 1;
    QList<Found> m_found;
    bool m_more = false;
};

} // namespace waybill
