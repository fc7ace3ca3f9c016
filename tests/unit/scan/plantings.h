// Secrets that are none, for tests: made at run time out of parts and chance, so that no file of this repository holds
// a text that a scanner would take for one.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace waybill {

struct Planting {
    QByteArray name;
    QString code; // that it is found by
    QString file; // where it stands; empty: any text file
    QString before; // on its line
    QString secret;
    QString after;
};

class Seed {
public:
    explicit Seed(quint32 number)
        : m_random(number) { }

    QString of(const char *digits, int length); // characters by chance
    QString base62(int length);
    QString base64Url(int length);
    QString hex(int length);
    QByteArray bytes(int length);

    // GitHub's and npm's: 30 characters by chance and their checksum.
    QString checksummed(const QString &prefix);
    QString ageKey();
    QString jwt();
    QString pem(const QString &label, const QByteArray &der) const;
    QByteArray der(int size); // one SEQUENCE of bytes by chance

private:
    QRandomGenerator m_random;
};

// At least sixty, of every rule.
QList<Planting> plantings(quint32 seed);

// What looks like one of them and is none, or not one that is alive.
QList<Planting> nearMisses(quint32 seed);

} // namespace waybill
