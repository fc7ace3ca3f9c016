// steps: one step of the core alone, to be timed from outside. list BUNDLE | inspect BUNDLE | hash FILE | scan FOLDER
#include "core/bundle/bundlereader.h"
#include "core/bundle/filelist.h"

#include <QCoreApplication>

#include <cstdio>

using namespace waybill;

namespace {

int failed(const Error &error) {
    std::fprintf(stderr, "%s: %s\n", qPrintable(errorName(error.code)), qPrintable(error.subject));
    return 1;
}

void print(const QString &line) {
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

int list(const QString &bundle, OperationContext &context) {
    const auto visit = [](const BundleEntry &entry, const auto &) -> Result<void> {
        print(entry.path);
        return {};
    };
    const auto walked = walkBundle(bundle, visit, context);
    return walked ? 0 : failed(walked.error());
}

int inspect(const QString &bundle, OperationContext &context) {
    const auto listing = listBundle(bundle, context);
    if (!listing)
        return failed(listing.error());
    for (const BundleEntry &entry : listing->entries)
        print(entry.path);
    print(listing->sha256);
    return 0;
}

int hash(const QString &file, OperationContext &context) {
    const auto sha256 = hashFile(file, context);
    if (!sha256)
        return failed(sha256.error());
    print(*sha256);
    return 0;
}

int scan(const QString &folder, OperationContext &context) {
    const auto files = scanFolder(folder, context);
    if (!files)
        return failed(files.error());
    for (const SourceFile &file : files->files)
        print(QStringLiteral("%1 %2").arg(file.size).arg(file.path));
    return 0;
}

} // namespace

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString step = arguments.value(1);
    OperationContext context;
    if (step == QLatin1StringView("list"))
        return list(arguments.value(2), context);
    if (step == QLatin1StringView("inspect"))
        return inspect(arguments.value(2), context);
    if (step == QLatin1StringView("hash"))
        return hash(arguments.value(2), context);
    if (step == QLatin1StringView("scan"))
        return scan(arguments.value(2), context);
    std::fputs("steps list|inspect|hash|scan PATH\n", stderr);
    return 2;
}
