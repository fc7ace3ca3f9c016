// Proves the search for secrets and junk: every kind is found where it stands, whatever the encoding, the pieces it
// comes in and what it is packed in; what only looks like one is not; and no finding shows a secret.
#include "core/scan/rules.h"
#include "core/scan/secretscan.h"
#include "core/scan/waivers.h"
#include "plantings.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QStringEncoder>

#include <algorithm>

using namespace waybill;

namespace {

constexpr quint32 seed = 20'260'717;

// A text around a planting, and where the secret is in it, counted in another way than the scanner's.
struct Text {
    QString text;
    int line = 0;
    int column = 0;

    Text(const Planting &planting, int number) {
        for (int i = 0; i < number % 9; ++i)
            text += QStringLiteral("// line %1 of ordinary text, with ünïcödé and 日本語 𝄞\n").arg(i);
        // Those of a file of their own, and blocks, begin their line.
        if (planting.file.isEmpty() && !planting.secret.contains(u'\n'))
            text += QStringLiteral("/* 𝄞 */ ").repeated(number % 3);
        text += planting.before;
        line = static_cast<int>(text.count(u'\n')) + 1;
        column = static_cast<int>(text.sliced(text.lastIndexOf(u'\n') + 1).toUcs4().size()) + 1;
        text += planting.secret + planting.after + QStringLiteral("\n// the end\n");
    }
};

// By turns as people's editors write them.
QByteArray encoded(const Text &text, int number) {
    switch (number % 4) {
    case 0:
        return text.text.toUtf8();
    case 1:
        return QByteArray("\xEF\xBB\xBF") + text.text.toUtf8().replace("\n", "\r\n");
    case 2: {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        return encoder.encode(text.text);
    }
    default: {
        QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        return encoder.encode(text.text);
    }
    }
}

QString fileOf(const Planting &planting, int number) {
    return QStringLiteral("part%1/%2")
        .arg(number, 3, 10, QLatin1Char('0'))
        .arg(planting.file.isEmpty() ? QStringLiteral("code.js") : planting.file);
}

QList<Discovery> found(
    const QByteArray &bytes, const QString &name = QStringLiteral("code.js"), qsizetype piece = 1 << 20) {
    ContentScan scan(name);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        scan.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
    return scan.finish();
}

QStringList told(const QList<Discovery> &discoveries) {
    QStringList lines;
    for (const Discovery &one : discoveries)
        lines.append(QStringLiteral("%1 %2:%3:%4")
                .arg(one.finding.code, one.finding.file)
                .arg(one.finding.place.line)
                .arg(one.finding.place.column));
    return lines;
}

// Five characters in a row would be too much; the first line of a block is no secret.
bool shows(const QString &text, const QString &secret) {
    const bool block = secret.startsWith(QLatin1StringView("-----BEGIN"));
    for (qsizetype i = block ? secret.indexOf(QLatin1StringView("-----"), 5) + 5 : 0; i + 5 <= secret.size(); ++i) {
        if (text.contains(secret.sliced(i, 5)))
            return true;
    }
    return false;
}

bool isSecret(const Discovery &one) {
    return one.finding.code < QLatin1StringView("WB3100");
}

} // namespace

class SecretScanTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    Result<FileList> list() const {
        OperationContext context;
        return scanFolder(m_folder.path(), context);
    }

private Q_SLOTS:
    void init() {
        m_folder.~QTemporaryDir();
        new (&m_folder) QTemporaryDir;
        put(at(QStringLiteral("manifest.json")), smallManifest);
    }

    void everyKindIsFoundWhereItStands_data() {
        QTest::addColumn<int>("number");
        const QList<Planting> all = plantings(seed);
        QVERIFY(all.size() >= 60);
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%d %s", i, all[i].name.constData()) << i;
    }
    void everyKindIsFoundWhereItStands() {
        QFETCH(int, number);
        const Planting planting = plantings(seed)[number];
        // Each in each encoding.
        for (int encoding = 0; encoding < 4; ++encoding) {
            const int turn = number * 4 + encoding;
            const Text text(planting, turn);
            const QString file = fileOf(planting, number);
            const QList<Discovery> discoveries = found(encoded(text, turn), file);
            QCOMPARE(told(discoveries),
                QStringList{QStringLiteral("%1 %2:%3:%4").arg(planting.code, file).arg(text.line).arg(text.column)});
            const Finding finding = discoveries[0].finding;
            const bool crlf = encoding % 4 == 1;
            QCOMPARE(finding.place.length, planting.secret.size() + (crlf ? planting.secret.count(u'\n') : 0));
            // All that anybody is told of it.
            QCOMPARE(finding.arguments.size(), 4);
            const QString told = finding.arguments.join(u' ');
            QVERIFY2(!shows(told, planting.secret), qPrintable(told));
        }
    }

    void everyRuleIsPlanted() {
        QSet<QString> codes;
        for (const Planting &planting : plantings(seed))
            codes.insert(planting.code);
        for (const CompiledRule &rule : allRules()) {
            QVERIFY2(rule.pattern.isValid(), rule.rule->pattern);
            QVERIFY(rule.rule->reach <= secretReach);
        }
        for (const char *code : {"WB3001", "WB3002", "WB3004", "WB3005", "WB3006", "WB3010", "WB3011", "WB3012",
                 "WB3013", "WB3014", "WB3020", "WB3021", "WB3022", "WB3023"})
            QVERIFY2(codes.contains(QString::fromLatin1(code)), code);
    }

    void othersByChanceAreFoundAsWell() {
        int missed = 0;
        for (quint32 other = 1; other <= 40; ++other) {
            for (const Planting &planting : plantings(other)) {
                const auto discoveries = found(Text(planting, 0).text.toUtf8(), fileOf(planting, 0));
                if (discoveries.size() != 1 || discoveries[0].finding.code != planting.code) {
                    qInfo(
                        "seed %u: %s: %s", other, planting.name.constData(), qPrintable(told(discoveries).join(u' ')));
                    ++missed;
                }
            }
        }
        // What chance makes may look like an example once in a while: a run of x, or of counting.
        QVERIFY2(missed <= 6, qPrintable(QString::number(missed)));
    }

    void whatOnlyLooksLikeOneIsNotFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("file"); // empty: wherever it stands
        for (const Planting &miss : nearMisses(seed))
            QTest::addRow("%s", miss.name.constData()) << miss.secret << miss.file;
    }
    void whatOnlyLooksLikeOneIsNotFound() {
        QFETCH(QString, text);
        QFETCH(QString, file);
        const QStringList everywhere{QStringLiteral("code.js"), QStringLiteral(".npmrc"), QStringLiteral("app.env")};
        for (const QString &name : file.isEmpty() ? everywhere : QStringList{file})
            QCOMPARE(told(found(QByteArray("\n  ") + text.toUtf8() + '\n', name)), QStringList());
    }

    void foldersAndBundlesTellTheSame() {
        const QList<Planting> all = plantings(seed);
        for (int i = 0; i < all.size(); ++i)
            put(at(fileOf(all[i], i)), encoded(Text(all[i], i), i));
        const auto files = list();
        VERIFY_OK(files);
        OperationContext context;
        QList<Progress> progress;
        OperationContext reporting({}, [&](const Progress &now) { progress.append(now); });
        const auto inFolder = discoverSecrets(*files, reporting);
        VERIFY_OK(inFolder);
        QCOMPARE(progress.last(), (Progress{Stage::Searching, files->totalSize, files->totalSize}));
        QCOMPARE(std::ranges::count_if(*inFolder, isSecret), all.size());
        QStringList expected;
        for (int i = 0; i < all.size(); ++i) {
            const Text text(all[i], i);
            expected.append(
                QStringLiteral("%1 %2:%3:%4").arg(all[i].code, fileOf(all[i], i)).arg(text.line).arg(text.column));
        }
        QCOMPARE(told(*inFolder).first(all.size()), expected);
        const auto packed = packBundle(*files, {at(QStringLiteral("b.tar.zst")), 1, false}, context);
        VERIFY_OK(packed);
        const auto inBundle = searchBundle(packed->bundle, context);
        VERIFY_OK(inBundle);
        QCOMPARE(inBundle->findings, withWaivers(*inFolder, QList<Waiver>()));
        QCOMPARE(inBundle->listing.sha256, packed->sha256);
        QCOMPARE(inBundle->listing.entries.size(), files->files.size());
        // A waiver that was made in the folder is about the same in the bundle.
        const QString waivers = m_folder.filePath(QStringLiteral("waivers.json"));
        for (const Discovery &discovery : *inFolder)
            VERIFY_OK(addWaiver(waivers, discovery, QStringLiteral("of a test")));
        const auto waived = searchBundle(packed->bundle, context, waivers);
        VERIFY_OK(waived);
        for (const Finding &finding : waived->findings)
            QCOMPARE(waiverReason(finding), QStringLiteral("of a test"));
    }

    void piecesMakeNoDifference() {
        QByteArray text;
        Seed random(7);
        for (const Planting &planting : plantings(seed)) {
            if (planting.file.isEmpty())
                text += (planting.before + planting.secret + planting.after).toUtf8() + '\n'
                    + random.base62(300).toUtf8() + "\n\n";
        }
        const QList<Discovery> whole = found(text);
        QVERIFY(whole.size() > 60);
        for (const qsizetype piece : {1, 7, 1000, 4096, 65'537}) {
            const QList<Discovery> pieces = found(text, QStringLiteral("code.js"), piece);
            QCOMPARE(told(pieces), told(whole));
            for (qsizetype i = 0; i < whole.size(); ++i) {
                QCOMPARE(pieces[i].finding, whole[i].finding);
                QCOMPARE(pieces[i].fingerprint, whole[i].fingerprint);
            }
        }
    }

    // Each place of a secret over the border of two pieces as a folder is read in.
    void bordersOfPieces() {
        const QByteArray secret = Seed(3).checksummed(QStringLiteral("ghp") + u'_').toLatin1();
        for (int back = 0; back <= secret.size(); ++back) {
            QByteArray text(256 * 1024 - back - 1, 'a');
            text += '\'' + secret + "'\n" + QByteArray(20'000, 'b');
            put(at(QStringLiteral("f%1").arg(back)), text);
        }
        const auto files = list();
        VERIFY_OK(files);
        OperationContext context;
        const auto discoveries = discoverSecrets(*files, context);
        VERIFY_OK(discoveries);
        QCOMPARE(discoveries->size(), secret.size() + 1);
        for (const Discovery &one : *discoveries)
            QCOMPARE(one.finding.place.column, 256 * 1024 - one.finding.file.sliced(1).toInt() + 1);
    }

    void oneLineOfTwentyMegabytes() {
        constexpr qsizetype size = 20 * 1024 * 1024;
        const QByteArray code
            = "function t(e,n){return e.token=n.secret||\"\",msg.send(e),this.key-e}var password=o(r);";
        QByteArray text;
        text.reserve(size + 10'000);
        text += "/* \xC3\xA9 */\n";
        QStringList expected;
        Seed random(11);
        for (const qsizetype place : {1000, 5'000'000, 10 * 1024 * 1024, 19'999'990}) {
            while (text.size() < place)
                text += code;
            expected.append(QStringLiteral("WB3010 code.js:2:%1").arg(text.size() - 9 + 2));
            text += '"' + random.checksummed(QStringLiteral("npm") + u'_').toLatin1() + "\";";
        }
        while (text.size() < size)
            text += code;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(told(found(text, QStringLiteral("code.js"), 256 * 1024)), expected);
        qInfo("%lld ms", timer.elapsed());
    }

    void binariesTellWhatHasAForm() {
        Seed random(5);
        const QString token = random.checksummed(QStringLiteral("gho") + u'_');
        QByteArray wasm = QByteArray("\0asm\1\0\0\0", 8) + random.bytes(5000);
        const qsizetype place = wasm.size() + 1;
        wasm += '\0' + token.toLatin1() + '\0';
        wasm += "apiSecret = \"" + random.base62(40).toLatin1() + "\"\n";
        wasm += "https://me:" + random.base62(12).toLatin1() + "@git.acme.io\n" + random.bytes(3000);
        const QList<Discovery> discoveries = found(wasm, QStringLiteral("main.wasm"));
        QCOMPARE(told(discoveries), QStringList{QStringLiteral("WB3010 main.wasm:0:0")});
        QCOMPARE(discoveries[0].finding.place.offset, place);
        QCOMPARE(discoveries[0].finding.place.bytes, token.size());
    }

    void keyStores() {
        run(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=x"), QStringLiteral("-keyout"),
                at(QStringLiteral("k")), QStringLiteral("-out"), at(QStringLiteral("c"))});
        run(QStringLiteral("openssl"),
            {QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"), at(QStringLiteral("k")),
                QStringLiteral("-in"), at(QStringLiteral("c")), QStringLiteral("-passout"), QStringLiteral("pass:x"),
                QStringLiteral("-out"), at(QStringLiteral("p"))});
        run(QStringLiteral("openssl"),
            {QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-nocrypt"), QStringLiteral("-in"),
                at(QStringLiteral("k")), QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"),
                at(QStringLiteral("d"))});
        run(QStringLiteral("openssl"),
            {QStringLiteral("rsa"), QStringLiteral("-in"), at(QStringLiteral("k")), QStringLiteral("-aes256"),
                QStringLiteral("-traditional"), QStringLiteral("-passout"), QStringLiteral("pass:x"),
                QStringLiteral("-out"), at(QStringLiteral("t"))});
        put(at(QStringLiteral("j")), QByteArray("\xFE\xED\xFE\xED\0\0\0\2", 8) + Seed(1).bytes(400));
        const auto files = list();
        VERIFY_OK(files);
        OperationContext context;
        const auto discoveries = discoverSecrets(*files, context);
        VERIFY_OK(discoveries);
        QCOMPARE(told(*discoveries),
            (QStringList{QStringLiteral("WB3001 d:0:0"), QStringLiteral("WB3007 j:0:0"), QStringLiteral("WB3001 k:1:1"),
                QStringLiteral("WB3003 p:0:0"), QStringLiteral("WB3002 t:1:1")}));
    }

    void certainOnesKeepFromPacking() {
        put(at(QStringLiteral("a.js")), "t('" + Seed(2).checksummed(QStringLiteral("ghs") + u'_').toLatin1() + "')");
        put(at(QStringLiteral("b.js")), Seed(2).jwt().toLatin1());
        auto files = list();
        VERIFY_OK(files);
        OperationContext context;
        const auto findings = scanForSecrets(*files, context);
        VERIFY_OK(findings);
        QCOMPARE(findings->size(), 2);
        QCOMPARE(findings->at(0).severity, Severity::Error);
        QCOMPARE(findings->at(1).severity, Severity::Warning);
        files->findings += *findings;
        COMPARE_ERROR(packBundle(*files, {at(QStringLiteral("b.tar.zst")), 1, false}, context), ErrorCode::DistRefused);
        files->findings = {findings->at(1)};
        VERIFY_OK(packBundle(*files, {at(QStringLiteral("b.tar.zst")), 1, false}, context));
    }

    void junk() {
        for (const char *name : {".env", "app/.env.production", ".env.example", "a/node_modules/x/id_rsa",
                 "a/node_modules/y/z.js", "ui/app.js.map", "ui/app.js~", ".index.html.swp", "x.orig", ".idea/x.xml",
                 "npm-debug.log", ".npmrc", "keys/id_ed25519", "keys/id_rsa.pub", "release.p12", "catalog.js", "core",
                 "environment.js", "blog.html"})
            put(at(QString::fromLatin1(name)), "x");
        QByteArray core(64, '\0');
        core.replace(0, 6,
            "\x7F"
            "ELF\2\1");
        core[16] = 4;
        put(at(QStringLiteral("crash")), core);
        core[16] = 2; // a program
        put(at(QStringLiteral("tool")), core);
        put(at(QStringLiteral("inline.js")),
            "x()\n//# sourceMappingURL=data:application/json;base64," + Seed(1).bytes(300).toBase64() + '\n');
        put(at(QStringLiteral("outside.js")), "x()\n//# sourceMappingURL=outside.js.map\n");
        const auto files = list();
        VERIFY_OK(files);
        OperationContext context;
        const auto findings = scanForSecrets(*files, context);
        VERIFY_OK(findings);
        QStringList names;
        for (const Finding &finding : *findings) {
            names.append(finding.code + u' ' + finding.file);
            QVERIFY(finding.severity != Severity::Error);
            QVERIFY(!finding.arguments[0].isEmpty());
        }
        names.sort();
        const QStringList expected{QStringLiteral("WB3101 .env"), QStringLiteral("WB3101 app/.env.production"),
            QStringLiteral("WB3103 a/node_modules"), QStringLiteral("WB3104 ui/app.js.map"),
            QStringLiteral("WB3105 inline.js"), QStringLiteral("WB3106 .idea"),
            QStringLiteral("WB3106 .index.html.swp"), QStringLiteral("WB3106 ui/app.js~"),
            QStringLiteral("WB3106 x.orig"), QStringLiteral("WB3107 npm-debug.log"), QStringLiteral("WB3108 .npmrc"),
            QStringLiteral("WB3109 keys/id_ed25519"), QStringLiteral("WB3109 release.p12"),
            QStringLiteral("WB3110 crash")};
        QCOMPARE(names, expected);
    }

    void manyInOneFileAreCounted() {
        QByteArray text;
        Seed random(9);
        for (int i = 0; i < ContentScan::toldAtMost + 20; ++i)
            text += random.checksummed(QStringLiteral("ghp") + u'_').toLatin1() + '\n';
        const QList<Discovery> discoveries = found(text);
        QCOMPARE(discoveries.size(), ContentScan::toldAtMost + 1);
        QCOMPARE(discoveries.last().finding.code, QStringLiteral("WB3030"));
        QCOMPARE(discoveries.last().finding.arguments[1], QString::number(ContentScan::toldAtMost));
    }

    void stopsAndFails() {
        put(at(QStringLiteral("big")), QByteArray(3 * 1024 * 1024, 'x'));
        put(at(QStringLiteral("gone")), "x");
        const auto files = list();
        VERIFY_OK(files);
        std::stop_source stop;
        OperationContext stopped(stop.get_token(), [&](const Progress &now) {
            if (now.done > 1024 * 1024)
                stop.request_stop();
        });
        COMPARE_ERROR(discoverSecrets(*files, stopped), ErrorCode::Cancelled);
        QVERIFY(QFile::remove(at(QStringLiteral("gone"))));
        OperationContext context;
        COMPARE_ERROR(discoverSecrets(*files, context), ErrorCode::FileChanged);
    }
};

QTEST_GUILESS_MAIN(SecretScanTest)
#include "tst_secretscan.moc"
