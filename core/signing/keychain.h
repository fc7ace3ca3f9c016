// The operating system's keychain as a store of secrets, through QtKeychain (contract: signatures, keychain). Its jobs
// run on the main thread, whose event loop has to turn; the functions block, and may be called from any thread, the
// main one included.
#pragma once

#include "core/signing/secretstore.h"

#include <chrono>

namespace waybill {

// A secret is kept in parts of at most 2,000 bytes, for Windows takes no more than 2,560 in an item, behind an index
// with their number, the length, the SHA-256 and a generation. Parts are written first, then the index, then the parts
// of the generation before are removed.
class Keychain final : public SecretStore {
public:
    // `limit`: of one question to the keychain; a person may have to type a password meanwhile.
    explicit Keychain(
        QString service = QStringLiteral("waybill/signing"), std::chrono::milliseconds limit = std::chrono::minutes(2));

    Result<void> probe(OperationContext &context) override;
    Result<void> write(const QString &id, const SecretBytes &secret, OperationContext &context) override;
    Result<SecretBytes> read(const QString &id, OperationContext &context) override;
    Result<void> remove(const QString &id, OperationContext &context) override;

private:
    struct Index;
    Result<Index> readIndex(const QString &id, OperationContext &context);
    Result<SecretBytes> readParts(const QString &id, const Index &index, OperationContext &context);
    Result<void> removeParts(const QString &id, const Index &index, OperationContext &context);
    Result<void> putGeneration(
        const QString &id, const Index &index, const SecretBytes &secret, OperationContext &context);
    Result<void> writeItem(const QString &key, QByteArrayView bytes, OperationContext &context);
    Result<SecretBytes> readItem(const QString &key, OperationContext &context);
    Result<void> removeItem(const QString &key, OperationContext &context);

    QString m_service;
    std::chrono::milliseconds m_limit;
};

} // namespace waybill
