#include "core/scan/waivers.h"

#include "core/base/sha256.h"
#include "core/scan/findingcodes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace waybill {

namespace {

constexpr qint64 bytesAtMost = 1024 * 1024;
constexpr qsizetype reasonAtMost = 500;

const QStringList members{
    QStringLiteral("code"), QStringLiteral("file"), QStringLiteral("fingerprint"), QStringLiteral("reason")};

std::optional<Waiver> waiverOf(const QJsonValue &value) {
    const QJsonObject object = value.toObject();
    if (object.keys() != members) // sorted, as the list is
        return std::nullopt;
    const Waiver waiver{object.value(members[0]).toString(), object.value(members[1]).toString(),
        object.value(members[2]).toString(), object.value(members[3]).toString()};
    const bool whole = !waiver.code.isEmpty() && !waiver.file.isEmpty() && isSha256Hex(waiver.fingerprint)
        && isReason(waiver.reason);
    return whole ? std::optional(waiver) : std::nullopt;
}

qsizetype argumentsOf(const QString &code) {
    const auto row = std::ranges::find(secretFindingCodes, code, &SecretCode::code);
    return row == secretFindingCodes.end() ? -1 : QString(row->arguments).count(u',') + 1;
}

} // namespace

bool isReason(const QString &reason) {
    const bool oneLine = std::ranges::none_of(reason, [](QChar c) { return c < u' ' || c == QChar(0x7F); });
    return !reason.trimmed().isEmpty() && reason.size() <= reasonAtMost && oneLine;
}

Result<QList<Waiver>> readWaivers(const QString &path) {
    QFile file(path);
    if (!file.exists())
        return QList<Waiver>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::WaiversUnreadable, path, file.errorString());
    const QByteArray text = file.read(bytesAtMost + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::WaiversUnreadable, path, file.errorString());
    if (text.size() > bytesAtMost)
        return fail(ErrorCode::WaiversUnreadable, path, QStringLiteral("over %1 bytes").arg(bytesAtMost));
    QJsonParseError problem;
    const QJsonObject top = QJsonDocument::fromJson(text, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::WaiversUnreadable, path, problem.errorString());
    const QJsonValue list = top.value(QLatin1StringView("waivers"));
    if (top.size() != 1 || !list.isArray())
        return fail(ErrorCode::WaiversUnreadable, path, QStringLiteral("not {\"waivers\": [...]}"));
    QList<Waiver> waivers;
    for (const auto &value : list.toArray()) {
        const auto waiver = waiverOf(value);
        if (!waiver)
            return fail(ErrorCode::WaiversUnreadable, path, QStringLiteral("waivers[%1]").arg(waivers.size()));
        waivers.append(*waiver);
    }
    return waivers;
}

Result<void> writeWaivers(const QString &path, QList<Waiver> waivers) {
    std::ranges::sort(waivers, {}, [](const Waiver &one) { return std::tie(one.file, one.code, one.fingerprint); });
    QJsonArray list;
    for (const Waiver &waiver : std::as_const(waivers))
        list.append(QJsonObject{{members[0], waiver.code}, {members[1], waiver.file}, {members[2], waiver.fingerprint},
            {members[3], waiver.reason}});
    const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("waivers"), list}}).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    if (file.write(text) != text.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, file.errorString());
    }
    return {};
}

Result<Waiver> addWaiver(const QString &path, const Discovery &discovery, const QString &reason) {
    auto waivers = readWaivers(path);
    if (!waivers)
        return fail(waivers.error());
    Waiver waiver{discovery.finding.code, discovery.finding.file, discovery.fingerprint, reason};
    waivers->removeIf([&](const Waiver &other) {
        return other.code == waiver.code && other.file == waiver.file && other.fingerprint == waiver.fingerprint;
    });
    waivers->append(waiver);
    if (auto written = writeWaivers(path, *waivers); !written)
        return fail(written.error());
    return waiver;
}

QList<Finding> withWaivers(const QList<Discovery> &discoveries, const QList<Waiver> &waivers) {
    QList<Finding> findings;
    QList<bool> used(waivers.size(), false);
    for (const Discovery &discovery : discoveries) {
        Finding finding = discovery.finding;
        for (qsizetype i = 0; i < waivers.size(); ++i) {
            const Waiver &waiver = waivers[i];
            if (waiver.fingerprint != discovery.fingerprint || waiver.code != finding.code
                || waiver.file != finding.file)
                continue;
            if (waiverReason(finding).isEmpty()) {
                finding.severity = Severity::Info;
                finding.arguments.append(waiver.reason);
            }
            used[i] = true;
        }
        findings.append(finding);
    }
    for (qsizetype i = 0; i < waivers.size(); ++i) {
        if (!used[i])
            findings.append({QStringLiteral("WB3120"), Severity::Info, Judge::Folder, {}, waivers[i].file, {},
                {waivers[i].code, waivers[i].file}});
    }
    return findings;
}

QList<Finding> withWaivers(const QList<Discovery> &discoveries, const Result<QList<Waiver>> &waivers) {
    if (waivers)
        return withWaivers(discoveries, *waivers);
    const Finding unreadable{QStringLiteral("WB3121"), Severity::Warning, Judge::Folder, {}, waiversFileName, {},
        {waivers.error().subject, waivers.error().detail}};
    return withWaivers(discoveries, QList<Waiver>()) + QList<Finding>{unreadable};
}

QString waiverReason(const Finding &finding) {
    const qsizetype own = argumentsOf(finding.code);
    return own > 0 && finding.arguments.size() == own + 1 ? finding.arguments.last() : QString();
}

} // namespace waybill
