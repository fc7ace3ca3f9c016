// One bundle's pages on this computer, at a Runner's addresses: what a person looks at before anything is published.
// Made and let go of by blocking calls, on any thread; it serves on threads of its own until then.
#pragma once

#include "core/registry/registryserver.h"

namespace waybill {

struct PagePreview {
    std::unique_ptr<RegistryServer> server; // runs
    QString sha256; // of the bundle, hex
    QString entry; // the page that the platform would open, relative to ui/
    bool hasEntry = false; // it is in the bundle, and the Runner serves it
    qsizetype files = 0; // that are served

    QString address() const; // of that page
};

// `port` 0 picks a free one. Errors: UiBundle::read's, ListenFailed.
Result<PagePreview> previewPages(const QString &bundle, quint16 port, OperationContext &context);

} // namespace waybill
