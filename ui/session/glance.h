// A look at one entry of a bundle, as far as people can take it in. Values and a blocking step for a step's thread; no
// display.
#pragma once

#include "core/bundle/bundlereader.h"
#include "core/bundle/wasmsummary.h"

#include <expected>
#include <optional>

namespace waybill::ui {

struct Glance {
    enum class Kind { Text, Json, Image, Wasm, Bytes };

    Kind kind = Kind::Bytes;
    qint64 size = 0; // bytes of the entry, as far as it was read
    bool cut = false; // `text` or `bytes` are its beginning
    QString text; // of a text: its first 1 MiB; of JSON: set out; of other bytes: their first 16 KiB in hex
    QByteArray bytes; // of an image: all, at most 16 MiB
    std::optional<std::expected<WasmSummary, WasmFault>> wasm;
};

// What kind it is its beginning says, not its name. Errors: readEntry's.
Result<Glance> glanceAt(const QString &bundle, const QString &entry, OperationContext &context);

// 16 bytes a line: where, in hex, and as ASCII.
QString hexLines(QByteArrayView bytes);

} // namespace waybill::ui
