#include "ui/text/contentstext.h"

#include "core/bundle/filelist.h"
#include "ui/text/usertext.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

QString say(const char *sentence) {
    return QCoreApplication::translate("Contents", sentence);
}

QString builtInTitle(const QString &name) {
    if (name == QLatin1StringView("version-control"))
        return say(QT_TRANSLATE_NOOP("Contents", "version control"));
    if (name == QLatin1StringView("rule-file"))
        return say(QT_TRANSLATE_NOOP("Contents", "the rules themselves"));
    return say(QT_TRANSLATE_NOOP("Contents", "traces of a desktop"));
}

QString describeRule(const IgnoreRule &rule) {
    if (rule.isBuiltIn())
        return say(QT_TRANSLATE_NOOP("Contents", "always left out: %1 (%2)"))
            .arg(rule.pattern, builtInTitle(rule.name));
    return say(QT_TRANSLATE_NOOP("Contents", "left out by %1, line %2: %3"))
        .arg(shownName(rule.file), QString::number(rule.line), shownName(rule.pattern));
}

} // namespace

QString describe(const Exclusion &exclusion) {
    switch (exclusion.cause) {
    case Exclusion::Cause::Rule:
        return describeRule(exclusion.rule);
    case Exclusion::Cause::AllowList:
        return say(QT_TRANSLATE_NOOP("Contents", "left out: not among the manifest's assets"));
    case Exclusion::Cause::NotStaged:
        return say(QT_TRANSLATE_NOOP("Contents", "left out: no part of a project's bundle"));
    case Exclusion::Cause::Replaced:
        return say(QT_TRANSLATE_NOOP("Contents", "left out: the build's own file goes to its place"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString describeSize(const Exclusion &exclusion) {
    const QString size = exclusion.folder
        ? QStringLiteral("%1, %2").arg(formatFileCount(exclusion.files), formatSize(exclusion.size))
        : formatSize(exclusion.size);
    return exclusion.atLeast ? say(QT_TRANSLATE_NOOP("Contents", "at least %1")).arg(size) : size;
}

QString describe(const Recognition &recognition) {
    const bool project = recognition.kind == InputKind::Project;
    switch (recognition.because) {
    case Recognition::Because::Asked:
        return project ? say(QT_TRANSLATE_NOOP("Contents", "Taken as a project folder, as chosen."))
                       : say(QT_TRANSLATE_NOOP("Contents", "Taken as a dist folder, as chosen."));
    case Recognition::Because::NoManifest:
        return say(QT_TRANSLATE_NOOP("Contents", "Taken as a dist folder: it has no manifest.json."));
    case Recognition::Because::NoPackage:
        return say(QT_TRANSLATE_NOOP("Contents", "A dist folder: it has no package.json, and is packed as it is."));
    case Recognition::Because::NothingBuilds:
        return say(QT_TRANSLATE_NOOP(
            "Contents", "A dist folder: it has a package.json, but no sources and nothing built beside it."));
    case Recognition::Because::Sources:
        return say(QT_TRANSLATE_NOOP("Contents",
                       "A project folder: %1 stands beside manifest.json and package.json. What it has built is "
                       "packed."))
            .arg(recognition.sign);
    }
    Q_UNREACHABLE_RETURN({});
}

QString comesFrom(const QString &source) {
    return say(QT_TRANSLATE_NOOP("Contents", "from %1")).arg(shownName(source));
}

} // namespace waybill::ui
