// What a manifest.json says, in either of its two shapes (contract: manifest). Values only; any thread.
#pragma once

#include "core/base/finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waybill {

struct Endpoint {
    QString method;
    QString path;
    QString handler;
    TextPlace place;
};

// A field that the manifest has, and where: for the page that shows meaning and source side by side.
struct ManifestField {
    QString path; // "ui.entry"
    TextPlace place;
};

struct Manifest {
    enum class Shape { V2, Minimal };

    Shape shape = Shape::V2;
    QString name; // "extension" in the minimal shape
    QString publisher;
    QString version;
    QString runtime;
    QStringList capabilities;
    QString uiEntry; // "ui.entry"; empty in the minimal shape
    QString menuLabel; // "ui.hooks.appMenu.label"
    QString uiBasePath; // minimal shape
    QString wasmEntry; // "entry.wasm", minimal shape
    QList<Endpoint> endpoints;
    QStringList assets; // "assets", or "ui.assets" in the minimal shape
    QList<std::pair<QString, QString>> precompiled;
    QList<ManifestField> fields; // every value that counts, in the text's order, with a path of at most 256 characters

    std::optional<TextPlace> placeOf(const QString &path) const;
};

} // namespace waybill
