#include "core/bundle/projectfolder.h"

#include <QFile>

#include <sys/stat.h>

#include <fcntl.h>

#include <array>

namespace waybill {

namespace {

constexpr QLatin1StringView manifestFile{"manifest.json"};
constexpr QLatin1StringView packageFile{"package.json"};
constexpr QLatin1StringView builtUi{"dist/ui/"};
constexpr QLatin1StringView ownUi{"ui/"};
constexpr QLatin1StringView mainWasm{"dist/main.wasm"};
constexpr QLatin1StringView componentWasm{"dist/component.wasm"};
constexpr QLatin1StringView componentJson{"dist/component.json"};

// What stands beside a package.json where something is built.
constexpr std::array signs{QLatin1StringView("src/"), QLatin1StringView("tsconfig.json"),
    QLatin1StringView("node_modules/"), QLatin1StringView("package-lock.json"), QLatin1StringView("pnpm-lock.yaml"),
    QLatin1StringView("yarn.lock"), QLatin1StringView("Cargo.toml"), componentWasm, builtUi};

constexpr std::array taken{QLatin1StringView("artifacts/"), QLatin1StringView("precompiled/"),
    QLatin1StringView("SIGNATURE"), QLatin1StringView("sbom.spdx.json"), QLatin1StringView("wit/")};

bool standsIn(int folder, QLatin1StringView name) {
    const bool asFolder = name.endsWith(u'/');
    const QByteArray path(name.data(), asFolder ? name.size() - 1 : name.size());
    struct stat status{};
    if (fstatat(folder, path.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return false;
    return asFolder ? S_ISDIR(status.st_mode) : S_ISREG(status.st_mode);
}

QString withoutSlash(QLatin1StringView name) {
    return name.endsWith(u'/') ? QString(name.chopped(1)) : QString(name);
}

void stage(QList<Staging> &all, QLatin1StringView source, const QStringList &targets) {
    all.append({withoutSlash(source), targets, source.endsWith(u'/')});
}

} // namespace

QSet<QString> presentIn(int folder) {
    QSet<QString> present;
    const auto look = [&](QLatin1StringView name) {
        if (standsIn(folder, name))
            present.insert(name);
    };
    for (const QLatin1StringView name : {manifestFile, packageFile, ownUi, mainWasm, componentJson})
        look(name);
    std::ranges::for_each(signs, look);
    std::ranges::for_each(taken, look);
    return present;
}

Recognition recognise(const QSet<QString> &present, InputChoice choice) {
    using Because = Recognition::Because;
    if (choice != InputChoice::Auto)
        return {choice == InputChoice::Project ? InputKind::Project : InputKind::Dist, Because::Asked, {}};
    if (!present.contains(manifestFile))
        return {InputKind::Dist, Because::NoManifest, {}};
    if (!present.contains(packageFile))
        return {InputKind::Dist, Because::NoPackage, {}};
    const auto *const sign
        = std::ranges::find_if(signs, [&](QLatin1StringView name) { return present.contains(name); });
    if (sign == signs.end())
        return {InputKind::Dist, Because::NothingBuilds, {}};
    return {InputKind::Project, Because::Sources, *sign};
}

QList<Staging> stagingOf(const QSet<QString> &present, bool olderRunners) {
    QList<Staging> all;
    stage(all, manifestFile, {manifestFile});
    if (present.contains(builtUi) || present.contains(ownUi))
        stage(all, present.contains(builtUi) ? builtUi : ownUi, {withoutSlash(ownUi)});
    const auto built = [&](QLatin1StringView source, const QString &target, const QString &older) {
        stage(all, source, olderRunners ? QStringList{target, older} : QStringList{target});
    };
    if (present.contains(mainWasm) || present.contains(componentWasm)) {
        built(present.contains(mainWasm) ? mainWasm : componentWasm, mainWasm,
            QStringLiteral("artifacts/component/component.wasm"));
        if (present.contains(componentJson))
            built(componentJson, componentJson, QStringLiteral("artifacts/component/component.json"));
    }
    for (const QLatin1StringView name : taken) {
        if (present.contains(name))
            stage(all, name, {withoutSlash(name)});
    }
    return all;
}

} // namespace waybill
