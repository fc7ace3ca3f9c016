// A folder as a CI job has it that signs: the vectors' bundle, a key of each kind under the passphrase "waybill", what
// verifies them, and a second key of each kind.
#pragma once

#include "clirun.h"
#include "tests/support/dist.h"
#include "tests/support/places/places.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace waybill {

struct SignKind {
    const char *algorithm;
    const char *key; // options of sign that name the key, split at blanks
    const char *trust; // options of verify that name what vouches for it
    const char *trustFile;
    const char *otherKey;
    const char *otherTrust;
    const char *otherTrustFile;
};

inline constexpr std::array signKinds{
    SignKind{"cosign", "--key cosign.key", "--public-key cosign.pub", "cosign.pub", "--key other.key",
        "--public-key other.pub", "other.pub"},
    SignKind{"x509", "--key x509.key --certificate chain.crt", "--ca-file root.crt", "root.crt",
        "--key stranger.key --certificate stranger.crt", "--ca-file stranger.crt", "stranger.crt"},
    SignKind{"pgp", "--key pgp.key", "--keyring pgp.asc", "pgp.asc", "--key rsa4096.key", "--keyring rsa4096.asc",
        "rsa4096.asc"},
};

inline void addKindRows() {
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < signKinds.size(); ++i)
        QTest::newRow(signKinds[i].algorithm) << static_cast<int>(i);
}

inline QStringList split(const QString &text) {
    return text.split(u' ', Qt::SkipEmptyParts);
}

inline QStringList split(const char *text) {
    return split(QString::fromUtf8(text));
}

// What every stage starts with, made once a program: ten processes a test would take longer than most tests.
class SignKeys : public CliStage {
public:
    SignKeys() {
        set("VECTORS", vectors());
        const CliResult made = shell(QStringLiteral(
            "set -e; cp $VECTORS/{bundle.*,tampered.tar.zst,cosign/cosign.*,x509/root.crt,pgp/rsa4096.asc} .; "
            "cp $VECTORS/pgp/ed25519.asc pgp.asc; cp $VECTORS/pgp/ed25519-secret.asc pgp.key; "
            "cp $VECTORS/pgp/rsa4096-secret.asc rsa4096.key; "
            "cat $VECTORS/x509/{ec-p256,inter}.crt >chain.crt; cat $VECTORS/x509/{rsa-3072,inter}.crt >rsa-chain.crt; "
            "openssl pkcs8 -topk8 -in $VECTORS/x509/ec-p256.key -passout pass:waybill -out x509.key; "
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout stranger.key "
            "-out stranger.crt -days 30 -subj /CN=Stranger -addext keyUsage=digitalSignature 2>/dev/null; "
            "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out other.key; "
            "openssl pkey -in other.key -pubout -out other.pub; "
            "echo waybill >word; echo wrong >wrong-word"));
        if (made.exit != 0)
            qFatal("no keys to sign with: %s", made.errors.constData());
    }

    static QString vectors() { return inSources("tests/vectors"); }
};

class SignStage : public CliStage {
public:
    SignStage() {
        // A tool that asks the network fails at once instead of passing by luck.
        for (const char *variable : {"HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"})
            set(variable, QStringLiteral("http://127.0.0.1:9"));
        set("NO_PROXY", QStringLiteral("127.0.0.1"));
        set("GNUPGHOME", path("gnupg"));
        set("VECTORS", SignKeys::vectors());
        static const SignKeys keys;
        const QFileInfoList files = QDir(keys.path("")).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files) {
            if (!QFile::copy(file.filePath(), path(qPrintable(file.fileName()))))
                qFatal("%s is not copied", qPrintable(file.fileName()));
        }
        if (!QDir().mkdir(path("gnupg"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("no home for gpg");
    }
    // A stage that never used gpg has no agent to end.
    ~SignStage() {
        if (!QDir(path("gnupg")).isEmpty())
            (void)shell(QStringLiteral("gpgconf --kill all"));
    }
    SignStage(const SignStage &) = delete;
    SignStage &operator=(const SignStage &) = delete;

    // For what has to work before there is anything to test.
    void must(const char *line) const {
        const CliResult result = shell(QString::fromUtf8(line));
        if (result.exit != 0)
            qFatal("%s: %s", line, result.errors.constData());
    }

    // The words of a line, split at blanks.
    CliResult line(const QString &text) const { return run(split(text)); }

    CliResult sign(const char *key, const QString &more = {}) const {
        return line(QStringLiteral("sign bundle.tar.zst --passphrase-file word --json %1 %2")
                .arg(QLatin1StringView(key), more));
    }
};

inline QString errorCodeOf(const CliResult &result) {
    return result.json().value(QLatin1StringView("error"))[QLatin1StringView("code")].toString();
}

inline QString textIn(const CliResult &result, const char *name) {
    return result.json().value(QLatin1StringView(name)).toString();
}

// For a failed check; lives until the next one.
inline const char *said(const CliResult &result) {
    static QByteArray text;
    text = "exit " + QByteArray::number(result.exit) + "\n" + result.output + "\n" + result.errors;
    return text.constData();
}

} // namespace waybill
