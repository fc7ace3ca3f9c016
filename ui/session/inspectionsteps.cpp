#include "ui/session/inspectionsteps.h"

#include "core/bundle/filestamp.h"
#include "core/publish/surroundingsof.h"
#include "ui/session/sessionsteps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace waybill::ui {

namespace {

constexpr QLatin1StringView signatureSuffix(".SIGNATURE");
constexpr qint64 smallBundle = 8LL * 1024 * 1024; // bytes, read in a fraction of a second
constexpr qint64 trustAtMost = 16 * 1024 * 1024; // bytes; a system's whole list of authorities has a quarter of one

Result<void> stillTheSame(const InspectedBundle &bundle) {
    if (stampOfFile(bundle.path) == bundle.stamp)
        return {};
    return fail(ErrorCode::FileChanged, bundle.path);
}

Result<TrustAnchors> readTrust(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path, file.errorString());
    const QByteArray bytes = file.read(trustAtMost);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    auto anchors = readTrustAnchors(bytes, path);
    // Without an anchor the remembered signers would decide, which is not what was asked.
    if (anchors && anchors->isEmpty())
        return fail(ErrorCode::TrustUnreadable, path);
    return anchors;
}

bool isEmptyOrAbsent(const QString &folder) {
    const QDir dir(folder);
    return !dir.exists() || dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// Below `folder`, of a name that is free: an earlier unpacking is nobody's to overwrite.
QString newFolderIn(const QString &folder, const InspectedBundle &bundle) {
    QString name = QFileInfo(bundle.path).fileName().section(u'.', 0, 0);
    if (bundle.manifest && bundle.manifest->manifest && !bundle.manifest->manifest->name.isEmpty())
        name = bundle.manifest->manifest->name + u'-' + bundle.manifest->manifest->version;
    name = fileSystemName(name);
    QString free = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(free) || QFileInfo(free).isSymLink(); ++number)
        free = QDir(folder).filePath(name + QStringLiteral("-%1").arg(number));
    return free;
}

} // namespace

std::optional<FileStamp> stampOfFile(const QString &path) {
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return stampOf(status);
}

QString bundleOf(const QString &path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return absolute.endsWith(signatureSuffix) ? absolute.chopped(signatureSuffix.size()) : absolute;
}

Result<std::optional<EarlyManifest>> readEarlyManifest(const QString &path, OperationContext &context) {
    const QFileInfo file(path);
    if (!file.isFile() || file.size() <= smallBundle)
        return std::nullopt;
    const auto text = peekManifest(path, context);
    if (!text && text.error().code == ErrorCode::Cancelled)
        return fail(text.error());
    if (!text || text->isNull())
        return std::nullopt;
    return EarlyManifest{file.size(), *text, judgeManifest(*text)};
}

Result<InspectedBundle> inspectBundle(const QString &path, OperationContext &context) {
    // A pipe would be waited for until somebody writes to it, and a stop would not reach that.
    if (const QFileInfo file(path); file.exists() && !file.isFile())
        return fail(ErrorCode::FileUnreadable, path);
    const auto before = stampOfFile(path);
    auto listing = listBundle(path, context);
    if (!listing)
        return fail(listing.error());
    InspectedBundle bundle{path, before.value_or(FileStamp()), *std::move(listing), {}, {}};
    if (auto same = stillTheSame(bundle); !same)
        return fail(same.error());
    bundle.findings = findingsOf(bundle.listing);
    if (!bundle.listing.manifest.isNull()) {
        auto judged = judgeByAll(bundle.listing.manifest, surroundingsOf(path, bundle.listing, context), context);
        if (!judged)
            return fail(judged.error());
        bundle.manifest = *std::move(judged);
        bundle.findings += bundle.manifest->findings;
    }
    return bundle;
}

Result<CheckedSignature> checkSignature(
    const InspectedBundle &bundle, const VerifyOrder &wanted, OperationContext &context) {
    VerifyOrder order = wanted;
    if (!order.trustFile.isEmpty()) {
        auto anchors = readTrust(order.trustFile);
        if (!anchors)
            return fail(anchors.error());
        order.question.anchors = *std::move(anchors);
    }
    const QString file = order.signature.isEmpty() ? signaturePath(order.bundle) : order.signature;
    // Taken first: what is written to it afterwards shows as a change.
    const auto stamp = stampOfFile(file);
    auto report = readAndVerify(order, context);
    if (!report)
        return fail(report.error());
    if (!*report && !order.signature.isEmpty())
        return fail(ErrorCode::FileNotFound, file);
    if (*report && (*report)->verification.sha256 != bundle.listing.sha256)
        return fail(ErrorCode::FileChanged, bundle.path);
    return CheckedSignature{stamp, *std::move(report)};
}

Result<CheckedSignature> signInspected(
    const InspectedBundle &bundle, const SignOrder &order, OperationContext &context) {
    if (auto same = stillTheSame(bundle); !same)
        return fail(same.error());
    auto report = signAndWrite(order, context);
    if (!report)
        return fail(report.error());
    return CheckedSignature{stampOfFile(report->file), *std::move(report)};
}

Result<QString> extractInspected(const InspectedBundle &bundle, const QString &folder, OperationContext &context) {
    if (auto same = stillTheSame(bundle); !same)
        return fail(same.error());
    QString target = isEmptyOrAbsent(folder) ? folder : newFolderIn(folder, bundle);
    const bool existed = QDir(target).exists();
    if (auto done = extractBundle(bundle.path, target, context); !done)
        return fail(done.error());
    if (auto same = stillTheSame(bundle); !same) {
        QDir(target).removeRecursively();
        if (existed)
            QDir().mkpath(target);
        return fail(same.error());
    }
    return target;
}

Result<void> saveEntry(
    const InspectedBundle &bundle, const QString &entry, const QString &path, OperationContext &context) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    const auto sink = [&](QByteArrayView bytes) -> Result<void> {
        if (file.write(bytes.data(), bytes.size()) == bytes.size())
            return {};
        const bool full = file.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, file.errorString());
    };
    if (auto read = readEntry(bundle.path, entry, sink, context); !read)
        return read;
    if (auto same = stillTheSame(bundle); !same)
        return same;
    if (!file.commit())
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace waybill::ui
