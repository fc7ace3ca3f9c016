// The local registry: the publish API (contract: publish-api) over an object store, and the pages of what is published
// at the Runner's addresses, on a thread of its own. Streams: its memory does not grow with an upload or a bundle. Made
// and destroyed by its owner on any one thread; `stop` and the destructor wait.
#pragma once

#include "core/signing/verification.h"
#include "core/storage/objectstore.h"

#include <chrono>
#include <memory>
#include <optional>

namespace waybill {

class UiBundle;

struct RegistryLimits {
    qint64 bodyCap = 209'715'200; // bytes of an upload
    qint64 jsonCap = 2 * 1024 * 1024; // bytes of a finalize or abort body
    int headerBytes = 16 * 1024;
    int connections = 256;
    int requestsPerWindow = 30; // uploads and finalizes of one address
    std::chrono::milliseconds rateWindow{60'000};
    std::chrono::milliseconds headerTime{10'000}; // for a whole request head
    std::chrono::milliseconds idleTime{30'000}; // between two pieces of a body, and between requests
    std::chrono::milliseconds bodyTime{600'000}; // for a whole body
};

struct RegistryConfig {
    enum class Layout { Flat, Tenant };

    QString host = QStringLiteral("127.0.0.1"); // an address; a name is not looked up
    quint16 port = 0; // 0 picks a free one
    Layout layout = Layout::Flat;
    bool requireAdmin
        = false; // x-alga-admin: true is needed; else every caller may publish, as with EXT_BUNDLES_ALLOW_INSECURE
    QString apiKey; // not empty: this x-api-key is needed, and the admin header does not stand in for it
    // Given: only bundles with a signature by one of these are published. SIGNATURE_REQUIRED, SIGNATURE_INVALID and
    // SIGNER_NOT_TRUSTED are answers of this registry's own; the contract has none for it.
    std::optional<TrustAnchors> trust;
    RegistryLimits limits;
};

class RegistryServer {
public:
    // The store is shared with nobody who would remove its objects, and outlives the server.
    RegistryServer(ObjectStore &store, RegistryConfig config);
    // The pages of one bundle alone, at uiAddress; nothing can be published.
    RegistryServer(std::shared_ptr<const UiBundle> previewed, const QString &sha256, RegistryConfig config);
    ~RegistryServer();

    Result<void> start(); // ListenFailed
    void stop();
    quint16 port() const; // once started
    QString address() const; // "http://127.0.0.1:PORT"
    // Of the previewed bundle's pages: "http://127.0.0.1:PORT/ext-ui/preview/HASH/"
    QString uiAddress() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
