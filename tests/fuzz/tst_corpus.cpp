// Proves that what the fuzzers know holds on every kept input, in every build.
#include "targets.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void input_data() {
        QTest::addColumn<QString>("file");
        for (const QString &target : {QStringLiteral("manifest"), QStringLiteral("bundle")}) {
            QDirIterator files(QStringLiteral(WAYBILL_SOURCE_DIR "/tests/fuzz/corpus/") + target, QDir::Files);
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
        if (file.contains(QLatin1StringView("/manifest/")))
            waybill::fuzz::manifest(data, size);
        else
            waybill::fuzz::bundle(data, size);
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
