// Proves that the arrows between rooms hold (ARCHITECTURE.md), by reading the includes of every source file.
#include "tests/support/places/places.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class TestLayering : public QObject {
    Q_OBJECT

private:
    struct Include {
        QString file; // relative to the sources
        QString target; // as written
    };

    QList<Include> m_includes;

    static QString room(const QString &path) { return path.section(u'/', 0, 1); }

private Q_SLOTS:
    void initTestCase() {
        const QDir top(waybill::inSources(""));
        static const QRegularExpression line(
            QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
        for (const QString &wing : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
            QDirIterator files(top.filePath(wing), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext())
                    m_includes.append({top.relativeFilePath(file.fileName()), matches.next().captured(1)});
            }
        }
        QVERIFY(m_includes.size() > 100); // else the rules below judge nothing
    }

    void roomsOfCoreFollowTheArrows() {
        const QHash<QString, QSet<QString>> allowed{
            {QStringLiteral("core/base"), {}},
            {QStringLiteral("core/operation"), {QStringLiteral("core/base")}},
            {QStringLiteral("core/settings"), {QStringLiteral("core/base")}},
            {QStringLiteral("core/build"), {QStringLiteral("core/base"), QStringLiteral("core/operation")}},
            {QStringLiteral("core/manifest"), {QStringLiteral("core/base"), QStringLiteral("core/operation")}},
            {QStringLiteral("core/bundle"), {QStringLiteral("core/base"), QStringLiteral("core/operation")}},
            {QStringLiteral("core/scan"),
                {QStringLiteral("core/base"), QStringLiteral("core/operation"), QStringLiteral("core/bundle")}},
            {QStringLiteral("core/storage"), {QStringLiteral("core/base"), QStringLiteral("core/operation")}},
            {QStringLiteral("core/signing"), {QStringLiteral("core/base"), QStringLiteral("core/operation")}},
            {QStringLiteral("core/publish"),
                {QStringLiteral("core/base"), QStringLiteral("core/operation"), QStringLiteral("core/settings"),
                    QStringLiteral("core/manifest"), QStringLiteral("core/bundle"), QStringLiteral("core/signing"),
                    QStringLiteral("core/storage")}},
            {QStringLiteral("core/registry"),
                {QStringLiteral("core/base"), QStringLiteral("core/operation"), QStringLiteral("core/storage"),
                    QStringLiteral("core/manifest"), QStringLiteral("core/bundle"), QStringLiteral("core/signing")}},
        };
        for (const Include &include : std::as_const(m_includes)) {
            if (!include.file.startsWith(QLatin1StringView("core/")))
                continue;
            const QString from = room(include.file);
            QVERIFY2(allowed.contains(from), qPrintable(from + QStringLiteral(" is a room without a rule")));
            const QString to = room(include.target);
            if (to.startsWith(QLatin1StringView("core/")) || to.startsWith(QLatin1StringView("ui/"))
                || to.startsWith(QLatin1StringView("app/")))
                QVERIFY2(to == from || allowed[from].contains(to),
                    qPrintable(include.file + QStringLiteral(" includes ") + include.target));
        }
    }

    void uiSeesNoApp() {
        for (const Include &include : std::as_const(m_includes)) {
            if (include.file.startsWith(QLatin1StringView("ui/")))
                QVERIFY2(!include.target.startsWith(QLatin1StringView("app/")), qPrintable(include.file));
        }
    }

    void coreAndTextAndCommandLineNeedNoDisplay() {
        static const QRegularExpression display(
            QStringLiteral("^(Qt(Gui|Widgets)/"
                           ".*|Q(Widget|Application|GuiApplication|Dialog|MessageBox|Label|Icon|Pixmap|Image|Color|"
                           "Font|Action|Painter)|ui/(session|models|pages|shell)/.*)$"));
        for (const Include &include : std::as_const(m_includes)) {
            const bool bound = include.file.startsWith(QLatin1StringView("core/"))
                || include.file.startsWith(QLatin1StringView("ui/text/"))
                || include.file.startsWith(QLatin1StringView("app/cli/"));
            if (bound)
                QVERIFY2(!display.match(include.target).hasMatch(),
                    qPrintable(include.file + QStringLiteral(" includes ") + include.target));
        }
    }

    // Each third-party library is seen by few .cpp files, and by no header.
    void librariesStayPrivate_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("atMost");
        QTest::newRow("libarchive") << QStringLiteral("^archive(_entry)?\\.h$") << 2;
        QTest::newRow("zstd") << QStringLiteral("^zstd(_errors)?\\.h$") << 2;
        QTest::newRow("simdjson") << QStringLiteral("^simdjson\\.h$") << 1;
        QTest::newRow("QCA") << QStringLiteral("^(QtCrypto|QtCrypto/.*|qca.*\\.h)$") << 1;
        QTest::newRow("libcurl") << QStringLiteral("^curl/.*$") << 1;
        QTest::newRow("Boost") << QStringLiteral("^boost/.*$") << 2;
        // One file for each thing that signing asks of it: keys, key files, tokens, certificates, cosign, CMS,
        // timestamps.
        QTest::newRow("OpenSSL") << QStringLiteral("^openssl/.*$") << 7;
        QTest::newRow("QtKeychain") << QStringLiteral("^qt6keychain/.*$") << 1;
        // One for each service of the session: keychain, notifications, the portal's settings.
        QTest::newRow("Qt DBus") << QStringLiteral("^(QtDBus/.*|QDBus.*)$") << 3;
        QTest::newRow("librnp") << QStringLiteral("^rnp/.*$") << 2;
        QTest::newRow("gpgme++") << QStringLiteral("^(gpgme\\+\\+/.*|gpgme\\.h|gpg-error\\.h)$") << 1;
        QTest::newRow("libsodium") << QStringLiteral("^sodium(/.*)?\\.h$") << 2;
        QTest::newRow("KSyntaxHighlighting") << QStringLiteral("^KSyntaxHighlighting/.*$") << 1;
        QTest::newRow("KArchive") << QStringLiteral("^(KArchive|KZip|K7Zip|KArchiveFile|KArchiveDirectory|karchive.*)$")
                                  << 1;
    }
    void librariesStayPrivate() {
        QFETCH(QString, pattern);
        QFETCH(int, atMost);
        const QRegularExpression library(pattern);
        QSet<QString> users;
        for (const Include &include : std::as_const(m_includes)) {
            if (!library.match(include.target).hasMatch())
                continue;
            users.insert(include.file);
            QVERIFY2(include.file.endsWith(QLatin1StringView(".cpp")),
                qPrintable(include.file + QStringLiteral(" includes ") + include.target));
        }
        QVERIFY2(!users.isEmpty(), "nobody uses it: the rule judges nothing");
        QVERIFY2(users.size() <= atMost, qPrintable(QStringList(users.begin(), users.end()).join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
