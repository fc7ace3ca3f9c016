// Proves that what the fuzzers know holds on every kept input, in every build.
#include "targets.h"
#include "tests/support/places/places.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void input_data() {
        QTest::addColumn<QString>("file");
        for (const char *name :
            {"manifest", "bundle", "ignore", "wasm", "scan", "signature", "cosignkey", "keyfile", "pgp"}) {
            const QString target = QString::fromLatin1(name);
            QDirIterator files(waybill::inSources("tests/fuzz/corpus/") + target, QDir::Files);
            int number = 0;
            while (files.hasNext()) {
                const QString file = files.next();
                QTest::newRow(qPrintable(target + u'/' + QFileInfo(file).fileName())) << file;
                ++number;
            }
            QVERIFY(number >= 8);
        }
    }

    void input() {
        QFETCH(QString, file);
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray bytes = source.readAll();
        const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
        const auto size = static_cast<std::size_t>(bytes.size());
        static const QHash<QString, void (*)(const std::uint8_t *, std::size_t)> targets{
            {QStringLiteral("manifest"), waybill::fuzz::manifest}, {QStringLiteral("bundle"), waybill::fuzz::bundle},
            {QStringLiteral("ignore"), waybill::fuzz::ignore}, {QStringLiteral("wasm"), waybill::fuzz::wasm},
            {QStringLiteral("scan"), waybill::fuzz::scan}, {QStringLiteral("signature"), waybill::fuzz::signature},
            {QStringLiteral("cosignkey"), waybill::fuzz::cosignkey},
            {QStringLiteral("keyfile"), waybill::fuzz::keyfile}, {QStringLiteral("pgp"), waybill::fuzz::pgp}};
        targets[file.section(u'/', -2, -2)](data, size);
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
