// Proves the scan: its order, and that whatever cannot or should not be packed is said, and said of the right file.
#include "core/bundle/bundlereader.h"
#include "core/bundle/findingcodes.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QSet>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace waybill;

namespace {

QStringList told(const FileList &list) {
    QStringList findings;
    for (const Finding &finding : list.findings)
        findings.append(finding.code + u' ' + finding.file);
    return findings;
}

QStringList paths(const FileList &list) {
    QStringList names;
    for (const SourceFile &file : list.files)
        names.append(file.path);
    return names;
}

} // namespace

class FileListTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    FileList scan() const {
        OperationContext context;
        const auto list = scanFolder(m_folder.path(), context);
        return list ? *list : FileList();
    }

private Q_SLOTS:
    void init() {
        m_folder.~QTemporaryDir();
        new (&m_folder) QTemporaryDir;
        put(at("manifest.json"), smallManifest);
    }

    void manifestFirstThenByBytes() {
        for (const char *name : {"z", "a/b", "a.b", "ä", "B", "a0"})
            put(at(name), "x");
        const FileList list = scan();
        QCOMPARE(told(list), QStringList());
        const QStringList expected{QStringLiteral("manifest.json"), QStringLiteral("B"), QStringLiteral("a.b"),
            QStringLiteral("a/b"), QStringLiteral("a0"), QStringLiteral("z"), QStringLiteral("ä")};
        QCOMPARE(paths(list), expected);
        QCOMPARE(list.totalSize, smallManifest.size() + 6);
    }

    void keepsTheExecuteBit() {
        put(at("run"), "x");
        QCOMPARE(chmod(qPrintable(at("run")), 0755), 0);
        const FileList list = scan();
        QVERIFY(list.files[1].executable);
        QVERIFY(!list.files[0].executable);
    }

    void linksAreNotFollowed() {
        put(at("real"), "x");
        QFile::link(at("real"), at("link"));
        QDir().mkpath(at("folder"));
        put(at("folder/f"), "x");
        QFile::link(at("folder"), at("folderlink"));
        const FileList list = scan();
        QCOMPARE(told(list), (QStringList{QStringLiteral("WB2001 folderlink"), QStringLiteral("WB2001 link")}));
        QVERIFY(hasErrors(list.findings));
        QCOMPARE(paths(list),
            (QStringList{QStringLiteral("manifest.json"), QStringLiteral("folder/f"), QStringLiteral("real")}));
    }

    void specialFilesAreRefused() {
        QCOMPARE(mkfifo(qPrintable(at("fifo")), 0600), 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::snprintf(address.sun_path, sizeof address.sun_path, "%s", qPrintable(at("socket")));
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        if (socket < 0)
            QFAIL("no socket");
        QCOMPARE(bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const FileList list = scan();
        ::close(socket);
        QCOMPARE(told(list), (QStringList{QStringLiteral("WB2002 fifo"), QStringLiteral("WB2002 socket")}));
    }

    void unreadableIsSaid() {
        put(at("secret"), "x");
        QDir().mkpath(at("closed"));
        QCOMPARE(chmod(qPrintable(at("secret")), 0), 0);
        QCOMPARE(chmod(qPrintable(at("closed")), 0), 0);
        QCOMPARE(chmod(qPrintable(m_folder.path()), 0755), 0);
        const bool root = geteuid() == 0; // permission bits stop everyone else already
        if (root)
            QCOMPARE(seteuid(65534), 0);
        const FileList list = scan();
        if (root)
            QCOMPARE(seteuid(0), 0);
        chmod(qPrintable(at("closed")), 0700);
        QCOMPARE(told(list), (QStringList{QStringLiteral("WB2003 closed"), QStringLiteral("WB2003 secret")}));
        QVERIFY(!list.findings.first().arguments[1].isEmpty());
    }

    void namesThatAreNotUtf8() {
        const QByteArray name = QFile::encodeName(m_folder.path()) + "/\xe9t\xe9";
        const int file = ::open(name.constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(file >= 0);
        ::close(file);
        const FileList list = scan();
        QCOMPARE(told(list), QStringList{QStringLiteral("WB2004 \\xe9t\\xe9")});
        ::unlink(name.constData());
        const QByteArray half = QFile::encodeName(m_folder.path()) + "/ab\xc3";
        ::close(::open(half.constData(), O_CREAT | O_WRONLY, 0600));
        QCOMPARE(told(scan()), QStringList{QStringLiteral("WB2004 ab\\xc3")});
        ::unlink(half.constData());
    }

    void namesKeepEveryCharacter() {
        // A byte order mark is a character of the name, and U+FFFD one like any other.
        put(m_folder.filePath(QChar(0xFEFF) + QStringLiteral("manifest.json")), "x");
        put(m_folder.filePath(QString(QChar(0xFFFD))), "x");
        const FileList list = scan();
        QCOMPARE(told(list), QStringList());
        QCOMPARE(list.files.size(), 3);
        QCOMPARE(list.files[1].path, QChar(0xFEFF) + QStringLiteral("manifest.json"));
        const auto packed = scanAndPack(m_folder.path(), at("b.tar.zst"));
        VERIFY_OK(packed);
        OperationContext context;
        const auto listing = listBundle(packed->bundle, context);
        VERIFY_OK(listing);
        QCOMPARE(listing->entries[1].path, list.files[1].path);
        QCOMPARE(listing->entries[2].path, list.files[2].path);
    }

    void namesThatDifferInCaseAlone() {
        put(at("Read.me"), "x");
        put(at("read.ME"), "x");
        put(at("Ä/x"), "x");
        put(at("ä/X"), "x");
        const FileList list = scan();
        QCOMPARE(told(list), (QStringList{QStringLiteral("WB2005 read.ME"), QStringLiteral("WB2005 ä/X")}));
        QVERIFY(!hasErrors(list.findings));
    }

    void otherWarnings() {
        put(at("back\\slash"), "x");
        put(at(".env"), "x");
        put(at("ui/a..b.js"), "x");
        put(at("ui/manifest.json"), "{}");
        put(at("deep/er/manifest.json"), "{}");
        QDir().mkpath(at("empty"));
        QStringList found = told(scan());
        found.sort();
        QCOMPARE(found,
            (QStringList{QStringLiteral("WB2006 back\\slash"), QStringLiteral("WB2008 .env"),
                QStringLiteral("WB2008 ui/a..b.js"), QStringLiteral("WB2009 ui/manifest.json"),
                QStringLiteral("WB2010 empty")}));
    }

    void manifestIsMissing() {
        QVERIFY(QFile::remove(at("manifest.json")));
        put(at("x"), "x");
        const FileList list = scan();
        QCOMPARE(told(list), QStringList{QStringLiteral("WB2007 manifest.json")});
        QVERIFY(!list.hasManifest());
    }

    void rootsThatAreNone() {
        OperationContext context;
        COMPARE_ERROR(scanFolder(at("none"), context), ErrorCode::FileNotFound);
        COMPARE_ERROR(scanFolder(at("manifest.json"), context), ErrorCode::NotAFolder);
    }

    void stops() {
        std::stop_source stop;
        stop.request_stop();
        OperationContext context(stop.get_token());
        COMPARE_ERROR(scanFolder(m_folder.path(), context), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(FileListTest)
#include "tst_filelist.moc"
