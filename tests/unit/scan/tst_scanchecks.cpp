// Proves the checks that tell a secret from an example, on values of others, and the automaton that leads to them.
#include "core/scan/keychecks.h"
#include "core/scan/prefilter.h"
#include "core/scan/tokenchecks.h"
#include "plantings.h"

#include <QTest>

using namespace waybill;

class ScanChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksums() {
        // A revoked token that somebody published to show the checksum (therootcompany, base62-token).
        const QString random = QStringLiteral("zQWBuTSOoRi4A9spHcVY5ncn") + QStringLiteral("sDkxkJ");
        QVERIFY(hasBase62Checksum(random + QStringLiteral("0mLq17")));
        QVERIFY(!hasBase62Checksum(random + QStringLiteral("0mLq18")));
        QVERIFY(!hasBase62Checksum(QStringLiteral("0mLq17")));
        // BIP 173's own.
        for (const char *text : {"A12UEL5L", "a12uel5l", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
                 "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"})
            QVERIFY2(hasBech32Checksum(QString::fromLatin1(text)), text);
        for (const char *text : {"A12UEL5M", "a1lel5l", "1qzzfhee", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxv"})
            QVERIFY2(!hasBech32Checksum(QString::fromLatin1(text)), text);
        QVERIFY(hasBech32Checksum(Seed(1).ageKey()));
    }

    void chance() {
        Seed seed(1);
        int random = 0;
        for (int i = 0; i < 1000; ++i)
            random += looksRandom(seed.base62(40)) ? 1 : 0;
        QVERIFY2(random > 950, qPrintable(QString::number(random)));
        random = 0;
        for (int i = 0; i < 1000; ++i)
            random += looksRandom(seed.hex(40)) ? 1 : 0;
        QVERIFY2(random > 980, qPrintable(QString::number(random)));
        for (const char *text : {"SECRET_DO_NOT_PASS_THIS_OR_ELSE", "must-have-eight-characters",
                 "application/x-www-form-urlencoded", "onAuthenticationTokenChanged2",
                 "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "00000000000000000000000000000000",
                 "com.acme.reports.TokenProvider", "MM/dd/yyyy HH:mm:ss.SSS", "abcdefghijklmnopqrstuvwxyz0123456789"})
            QVERIFY2(!looksRandom(QString::fromLatin1(text)), text);
    }

    void base64() {
        QCOMPARE(decodedBase64(u"YQ=="), QByteArray("a"));
        QCOMPARE(decodedBase64(u"YQ"), QByteArray("a"));
        QCOMPARE(decodedBase64(u"-_8"), QByteArray("\xFB\xFF"));
        QVERIFY(!decodedBase64(u"a b"));
        QVERIFY(!decodedBase64(u"é"));
    }

    void passwords() {
        for (const char *text :
            {"password", "s3cr3tpass", "xxxxxxxx", "<your password>", "${DB_PASSWORD}", "{{password}}", "%PASSWORD%",
                "$(cat x)", "******", "12345678", "short", "process.env.PW", "hunter2hunter"})
            QVERIFY2(isPasswordPlaceholder(QString::fromLatin1(text)), text);
        for (const char *text : {"Tr0ub4dor&3", "k9#Lm2!qZ", "correcthorsebatterystaple"})
            QVERIFY2(!isPasswordPlaceholder(QString::fromLatin1(text)), text);
    }

    void blocksInLanguages() {
        Seed seed(4);
        const QString label = QStringLiteral("RSA PRIVATE") + QStringLiteral(" KEY");
        const QString pem = seed.pem(label, seed.der(600));
        QVERIFY(privateKeyIn(pem));
        QVERIFY(privateKeyIn(QString(pem).replace(u'\n', QStringLiteral("\r\n"))));
        QVERIFY(privateKeyIn(QString(pem).replace(u'\n', QStringLiteral("\\n\" +\n  \""))));
        QVERIFY(privateKeyIn(QString(pem).replace(u'\n', QStringLiteral("\",\n  \""))));
        QVERIFY(privateKeyIn(QString(pem).replace(u'\n', QStringLiteral("\\\\n"))));
        QVERIFY(privateKeyIn(QString(pem).replace(u'\n', QStringLiteral("\n    "))));
        QCOMPARE(privateKeyIn(pem)->label, label);
        QVERIFY(!privateKeyIn(QString(pem).replace(200, 4, QStringLiteral("...."))));
        QVERIFY(!privateKeyIn(pem.first(60) + pem.sliced(pem.indexOf(QLatin1StringView("-----END")))));
        QVERIFY(!privateKeyIn(QString(pem).remove(u'\n').replace(label, QStringLiteral("RSA PUBLIC KEY"))));
    }

    void wordsInOnePass() {
        const std::array<QByteArrayView, 7> words{"she", "he", "hers", "His", "ka", "sk_", "_!"};
        const Prefilter prefilter(words);
        const QByteArray text = "uSHErs hIs, ska sk_!";
        QCOMPARE(prefilter.longest(), 4);
        const QStringList all{QStringLiteral("1she"), QStringLiteral("2he"), QStringLiteral("2hers"),
            QStringLiteral("7His"), QStringLiteral("13ka"), QStringLiteral("16sk_"), QStringLiteral("18_!")};
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            QStringList found;
            const auto hit = [&](quint16 word, qsizetype at) {
                found.append(QString::number(at) + QString::fromLatin1(words[word]));
            };
            prefilter.find(text, 0, cut, hit);
            prefilter.find(text, cut, text.size(), hit);
            QCOMPARE(found, all);
        }
        prefilter.find(text.first(5), 0, 5, [](quint16 word, qsizetype at) {
            QVERIFY((word == 0 && at == 1) || (word == 1 && at == 2)); // "hers" does not lie in it
        });
    }
};

QTEST_GUILESS_MAIN(ScanChecksTest)
#include "tst_scanchecks.moc"
