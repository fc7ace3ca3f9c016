// waybill-reference FOLDER DATE: writes the man page and the shells' completions of waybill-cli. Part of the build,
// never installed.
#include "app/cli/reference/reference.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

namespace {

bool write(const QString &file, const QString &text) {
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0 && out.commit())
        return true;
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(file), qUtf8Printable(out.errorString()));
    return false;
}

} // namespace

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: waybill-reference FOLDER DATE\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    const bool written = write(folder.filePath(QStringLiteral("waybill-cli.1")), waybill::cli::manPage(arguments.at(2)))
        && write(folder.filePath(QStringLiteral("waybill-cli.bash")), waybill::cli::bashCompletion())
        && write(folder.filePath(QStringLiteral("_waybill-cli")), waybill::cli::zshCompletion())
        && write(folder.filePath(QStringLiteral("waybill-cli.fish")), waybill::cli::fishCompletion());
    return written ? 0 : 1;
}
