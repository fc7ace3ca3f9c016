// An inspection over the bundle of tests/vectors, copied to a folder of its own, and a key ring without a keychain.
#pragma once

#include "tests/support/memorysecrets.h"
#include "tests/support/vectors.h"
#include "ui/session/inspection.h"

#include <QDirIterator>
#include <QSignalSpy>

namespace waybill::ui {

constexpr int patience = 60'000;

struct InspectionStage {
    QTemporaryDir folder;
    MemorySecrets secrets;
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<Inspection> inspection;

    InspectionStage() {
        copy("bundle.tar.zst", "bundle.tar.zst");
        makeKeys();
        makeInspection();
    }
    ~InspectionStage() {
        inspection.reset();
        keys.reset();
    }

    void makeKeys() {
        keys = std::make_unique<KeyRing>(
            KeyRing::Environment{path("identities"), path("trusted-signers.json"), &secrets});
    }
    void makeInspection() { inspection = std::make_unique<Inspection>(*keys); }

    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString bundle() const { return path("bundle.tar.zst"); }

    void copy(const char *vector, const char *name) const {
        QFile::remove(path(name));
        if (!QFile::copy(vectorPath(vector), path(name)))
            qFatal("no vector %s", vector);
    }
    // A signature by a real tool, put beside the bundle.
    void putSignature(const char *vector) const { copy(vector, "bundle.tar.zst.SIGNATURE"); }

    bool settled() const {
        return QTest::qWaitFor([this] { return !inspection->isBusy(); }, patience);
    }
    bool open(const QString &what) const {
        inspection->open(what);
        return settled();
    }
    bool open() const { return open(bundle()); }

    // "known", or "other-key signer-changed"; "absent", "unknown" without a signature.
    QString verdict() const {
        if (inspection->signatureState() == Inspection::SignatureState::Unknown)
            return QStringLiteral("unknown");
        if (!inspection->signature())
            return QStringLiteral("absent");
        const Verification &found = inspection->signature()->verification;
        return trustStateName(found.state) + (found.why ? u' ' + errorName(found.why->code) : QString());
    }
    bool becomes(const char *wanted) const {
        return QTest::qWaitFor([&] { return verdict() == QLatin1StringView(wanted); }, patience);
    }
    QString errorCode() const {
        return inspection->error() ? errorName(inspection->error()->code) : QStringLiteral("none");
    }

    // The ring does one thing at a time; this waits for it. `id` is empty where it failed.
    QString createIdentity(SigningAlgorithm algorithm, const char *passphrase = "") const {
        NewKey wanted;
        wanted.algorithm = algorithm;
        wanted.label = algorithmName(algorithm);
        wanted.holder = QStringLiteral("Test <test@example.com>");
        wanted.expires = QDateTime::currentDateTimeUtc().addYears(1);
        wanted.passphrase = secret(passphrase);
        QSignalSpy idle(keys.get(), &KeyRing::idle);
        keys->create(std::move(wanted), false);
        if ((idle.isEmpty() && !idle.wait(patience)) || !idle.first().first().toBool())
            return {};
        for (const Identity &each : keys->identities()) {
            if (each.algorithm == algorithm)
                return each.id;
        }
        return {};
    }

    bool rememberShown() const {
        QSignalSpy idle(keys.get(), &KeyRing::idle);
        inspection->remember(inspection->extension(), inspection->signature()->verification);
        return (!idle.isEmpty() || idle.wait(patience)) && settled();
    }

    // Every path below the stage's folder.
    QStringList everything() const {
        QStringList found;
        QDirIterator all(
            folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        found.sort();
        return found;
    }
};

} // namespace waybill::ui
