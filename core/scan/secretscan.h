// Looks through a folder or a bundle for secrets and junk before anything leaves the computer. Findings never hold more
// of a secret than its first four characters and its length. Blocking, in pieces, stoppable; any thread.
#pragma once

#include "core/bundle/bundlereader.h"
#include "core/bundle/filelist.h"
#include "core/scan/contentscan.h"

namespace waybill {

// Every file of the list, in its order; each reports Stage::Searching in bytes. Junk stands behind the secrets. Errors:
// FileChanged (a file is gone), FileUnreadable, Cancelled.
Result<QList<Discovery>> discoverSecrets(const FileList &list, OperationContext &context);

// Where a folder's waivers are.
QString waiversPath(const QString &folder);

// With the waivers of the folder, or of `waiversFile` where one is named. Waivers that cannot be read are WB3121 and
// waive nothing. Judge folder, WB30xx and WB31xx; one of severity error keeps the folder from being packed. Errors as
// above.
Result<QList<Finding>> scanForSecrets(const FileList &list, OperationContext &context, const QString &waiversFile = {});

struct SearchedBundle {
    BundleListing listing;
    QList<Finding> findings;
};

// A bundle, read once for both; without a file of waivers nothing is waived. Errors: listBundle's.
Result<SearchedBundle> searchBundle(
    const QString &bundle, OperationContext &context, const QString &waiversFile = {}, const ReadLimits &limits = {});

} // namespace waybill
