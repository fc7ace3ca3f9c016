// The files beside a manifest, whatever they are read from, and the judges of what the manifest says of them.
// Source: contract "manifest.json", "Checks against the folder"; contract "publish-api", "What the Runner does".
#pragma once

#include "core/manifest/judge.h"
#include "core/operation/context.h"

#include <QList>
#include <QString>

#include <functional>

namespace waybill {

struct SurroundingFile {
    QString path; // from the top, '/' between parts
    qint64 size = 0; // bytes
    QString runnerSkips; // why the Runner leaves it out; empty: it does not
};

struct Surroundings {
    QList<SurroundingFile> files; // what is no folder
    // At most so many of a file's first bytes. Blocking; only asked for files of the list.
    std::function<Result<QByteArray>(const QString &path, qsizetype atMost)> firstBytes;
};

// What the manifest names and the folder has not, or not as it has to be (judge folder). Errors: firstBytes',
// Cancelled. Patterns beyond what can be compared in a moment are counted in a finding.
Result<QList<Finding>> judgeFolder(
    const JsonSource &source, const Surroundings &surroundings, OperationContext &context);

// What the manifest names and the Runner will not have, or not serve (judge runner). Errors: Cancelled.
Result<QList<Finding>> judgeRunner(
    const JsonSource &source, const Surroundings &surroundings, OperationContext &context);

// All judges: judgeByRules' findings, and these.
Result<ManifestReport> judgeByAll(
    const QByteArray &text, const Surroundings &surroundings, OperationContext &context, bool olderServer = true);

} // namespace waybill
