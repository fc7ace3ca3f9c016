#include "core/base/error.h"

#include <QtGlobal>

#include <array>
#include <cerrno>

namespace waybill {

namespace {

struct NamedCode {
    ErrorCode code;
    QLatin1StringView name;
};

constexpr std::array namedCodes{
    NamedCode{ErrorCode::Cancelled, QLatin1StringView("cancelled")},
    NamedCode{ErrorCode::Internal, QLatin1StringView("internal")},
    NamedCode{ErrorCode::FileNotFound, QLatin1StringView("file-not-found")},
    NamedCode{ErrorCode::FileUnreadable, QLatin1StringView("file-unreadable")},
    NamedCode{ErrorCode::FileUnwritable, QLatin1StringView("file-unwritable")},
    NamedCode{ErrorCode::FileExists, QLatin1StringView("file-exists")},
    NamedCode{ErrorCode::FileChanged, QLatin1StringView("file-changed")},
    NamedCode{ErrorCode::DiskFull, QLatin1StringView("disk-full")},
    NamedCode{ErrorCode::NotAFolder, QLatin1StringView("not-a-folder")},
    NamedCode{ErrorCode::DistEmpty, QLatin1StringView("dist-empty")},
    NamedCode{ErrorCode::DistRefused, QLatin1StringView("dist-refused")},
    NamedCode{ErrorCode::ArchiveUnsupported, QLatin1StringView("archive-unsupported")},
    NamedCode{ErrorCode::ArchiveUnsafe, QLatin1StringView("archive-unsafe")},
    NamedCode{ErrorCode::BuildMissing, QLatin1StringView("build-missing")},
    NamedCode{ErrorCode::BuildNotStarted, QLatin1StringView("build-not-started")},
    NamedCode{ErrorCode::BuildFailed, QLatin1StringView("build-failed")},
    NamedCode{ErrorCode::BundleNotZstd, QLatin1StringView("bundle-not-zstd")},
    NamedCode{ErrorCode::BundleCorrupt, QLatin1StringView("bundle-corrupt")},
    NamedCode{ErrorCode::BundleTruncated, QLatin1StringView("bundle-truncated")},
    NamedCode{ErrorCode::BundleUnsafePath, QLatin1StringView("bundle-unsafe-path")},
    NamedCode{ErrorCode::BundleTooManyEntries, QLatin1StringView("bundle-too-many-entries")},
    NamedCode{ErrorCode::BundleEntryTooLarge, QLatin1StringView("bundle-entry-too-large")},
    NamedCode{ErrorCode::BundleTooLarge, QLatin1StringView("bundle-too-large")},
    NamedCode{ErrorCode::BundleOverCap, QLatin1StringView("bundle-over-cap")},
    NamedCode{ErrorCode::EntryNotFound, QLatin1StringView("entry-not-found")},
    NamedCode{ErrorCode::ManifestMissing, QLatin1StringView("manifest-missing")},
    NamedCode{ErrorCode::ManifestInvalid, QLatin1StringView("manifest-invalid")},
    NamedCode{ErrorCode::WaiversUnreadable, QLatin1StringView("waivers-unreadable")},
    NamedCode{ErrorCode::InvalidAddress, QLatin1StringView("invalid-address")},
    NamedCode{ErrorCode::InsecureAddress, QLatin1StringView("insecure-address")},
    NamedCode{ErrorCode::InvalidHash, QLatin1StringView("invalid-hash")},
    NamedCode{ErrorCode::InvalidKey, QLatin1StringView("invalid-key")},
    NamedCode{ErrorCode::ServerNotFound, QLatin1StringView("server-not-found")},
    NamedCode{ErrorCode::ServerNotReached, QLatin1StringView("server-not-reached")},
    NamedCode{ErrorCode::ConnectTimeout, QLatin1StringView("connect-timeout")},
    NamedCode{ErrorCode::TlsFailed, QLatin1StringView("tls-failed")},
    NamedCode{ErrorCode::TlsExpired, QLatin1StringView("tls-expired")},
    NamedCode{ErrorCode::TlsSelfSigned, QLatin1StringView("tls-self-signed")},
    NamedCode{ErrorCode::TlsWrongHost, QLatin1StringView("tls-wrong-host")},
    NamedCode{ErrorCode::TlsUntrusted, QLatin1StringView("tls-untrusted")},
    NamedCode{ErrorCode::AuthorityUnreadable, QLatin1StringView("authority-unreadable")},
    NamedCode{ErrorCode::ConnectionLost, QLatin1StringView("connection-lost")},
    NamedCode{ErrorCode::IdleTimeout, QLatin1StringView("idle-timeout")},
    NamedCode{ErrorCode::FinalizeTimeout, QLatin1StringView("finalize-timeout")},
    NamedCode{ErrorCode::RedirectRefused, QLatin1StringView("redirect-refused")},
    NamedCode{ErrorCode::AnswerUnreadable, QLatin1StringView("answer-unreadable")},
    NamedCode{ErrorCode::HttpStatus, QLatin1StringView("http-status")},
    NamedCode{ErrorCode::BadRequest, QLatin1StringView("bad-request")},
    NamedCode{ErrorCode::Forbidden, QLatin1StringView("forbidden")},
    NamedCode{ErrorCode::RateLimited, QLatin1StringView("rate-limited")},
    NamedCode{ErrorCode::BundleConfigMissing, QLatin1StringView("bundle-config-missing")},
    NamedCode{ErrorCode::BucketNotFound, QLatin1StringView("bucket-not-found")},
    NamedCode{ErrorCode::S3PutFailed, QLatin1StringView("s3-put-failed")},
    NamedCode{ErrorCode::ServerInternal, QLatin1StringView("server-internal")},
    NamedCode{ErrorCode::StagingNotFound, QLatin1StringView("staging-not-found")},
    NamedCode{ErrorCode::HashMismatch, QLatin1StringView("hash-mismatch")},
    NamedCode{ErrorCode::InvalidManifest, QLatin1StringView("invalid-manifest")},
    NamedCode{ErrorCode::ManifestNotFound, QLatin1StringView("manifest-not-found")},
    NamedCode{ErrorCode::VersionExists, QLatin1StringView("version-exists")},
    NamedCode{ErrorCode::S3HeadFailed, QLatin1StringView("s3-head-failed")},
    NamedCode{ErrorCode::S3GetFailed, QLatin1StringView("s3-get-failed")},
    NamedCode{ErrorCode::ObjectNotFound, QLatin1StringView("object-not-found")},
    NamedCode{ErrorCode::CanonicalMissing, QLatin1StringView("canonical-missing")},
    NamedCode{ErrorCode::ManifestStoreFailed, QLatin1StringView("manifest-store-failed")},
    NamedCode{ErrorCode::ManifestExtractionFailed, QLatin1StringView("manifest-extraction-failed")},
    NamedCode{ErrorCode::SignatureRequired, QLatin1StringView("signature-required")},
    NamedCode{ErrorCode::SignatureNotAccepted, QLatin1StringView("signature-not-accepted")},
    NamedCode{ErrorCode::SignerNotAccepted, QLatin1StringView("signer-not-accepted")},
    NamedCode{ErrorCode::StoreFailed, QLatin1StringView("store-failed")},
    NamedCode{ErrorCode::StoreRefused, QLatin1StringView("store-refused")},
    NamedCode{ErrorCode::ObjectExists, QLatin1StringView("object-exists")},
    NamedCode{ErrorCode::ListenFailed, QLatin1StringView("listen-failed")},
    NamedCode{ErrorCode::PublishedMissing, QLatin1StringView("published-missing")},
    NamedCode{ErrorCode::PublishedTruncated, QLatin1StringView("published-truncated")},
    NamedCode{ErrorCode::PublishedDiffers, QLatin1StringView("published-differs")},
    NamedCode{ErrorCode::PublishedManifestDiffers, QLatin1StringView("published-manifest-differs")},
    NamedCode{ErrorCode::HistoryFailed, QLatin1StringView("history-failed")},
    NamedCode{ErrorCode::JobNotFound, QLatin1StringView("job-not-found")},
    NamedCode{ErrorCode::JobRunning, QLatin1StringView("job-running")},
    NamedCode{ErrorCode::JobSettled, QLatin1StringView("job-settled")},
    NamedCode{ErrorCode::ReceiptUnreadable, QLatin1StringView("receipt-unreadable")},
    NamedCode{ErrorCode::ReceiptDiffers, QLatin1StringView("receipt-differs")},
    NamedCode{ErrorCode::ClockSkewed, QLatin1StringView("clock-skewed")},
    NamedCode{ErrorCode::InstallFailed, QLatin1StringView("install-failed")},
    NamedCode{ErrorCode::ProfileUnreadable, QLatin1StringView("profile-unreadable")},
    NamedCode{ErrorCode::KeyUnreadable, QLatin1StringView("key-unreadable")},
    NamedCode{ErrorCode::KeyUnsupported, QLatin1StringView("key-unsupported")},
    NamedCode{ErrorCode::KeyMismatch, QLatin1StringView("key-mismatch")},
    NamedCode{ErrorCode::KeyExpired, QLatin1StringView("key-expired")},
    NamedCode{ErrorCode::KeyNotYetValid, QLatin1StringView("key-not-yet-valid")},
    NamedCode{ErrorCode::KeyUsage, QLatin1StringView("key-usage")},
    NamedCode{ErrorCode::CertificateUnreadable, QLatin1StringView("certificate-unreadable")},
    NamedCode{ErrorCode::PassphraseNeeded, QLatin1StringView("passphrase-needed")},
    NamedCode{ErrorCode::PassphraseWrong, QLatin1StringView("passphrase-wrong")},
    NamedCode{ErrorCode::IdentityNotFound, QLatin1StringView("identity-not-found")},
    NamedCode{ErrorCode::IdentityExists, QLatin1StringView("identity-exists")},
    NamedCode{ErrorCode::IdentityDamaged, QLatin1StringView("identity-damaged")},
    NamedCode{ErrorCode::KeychainAbsent, QLatin1StringView("keychain-absent")},
    NamedCode{ErrorCode::KeychainLocked, QLatin1StringView("keychain-locked")},
    NamedCode{ErrorCode::KeychainSlow, QLatin1StringView("keychain-slow")},
    NamedCode{ErrorCode::KeychainFailed, QLatin1StringView("keychain-failed")},
    NamedCode{ErrorCode::AgentFailed, QLatin1StringView("agent-failed")},
    NamedCode{ErrorCode::TokenFailed, QLatin1StringView("token-failed")},
    NamedCode{ErrorCode::SigningFailed, QLatin1StringView("signing-failed")},
    NamedCode{ErrorCode::TimestampFailed, QLatin1StringView("timestamp-failed")},
    NamedCode{ErrorCode::SignatureUnreadable, QLatin1StringView("signature-unreadable")},
    NamedCode{ErrorCode::SignatureRefused, QLatin1StringView("signature-refused")},
    NamedCode{ErrorCode::SignatureBad, QLatin1StringView("signature-bad")},
    NamedCode{ErrorCode::SignerUnknown, QLatin1StringView("signer-unknown")},
    NamedCode{ErrorCode::SignerUntrusted, QLatin1StringView("signer-untrusted")},
    NamedCode{ErrorCode::SignerChanged, QLatin1StringView("signer-changed")},
    NamedCode{ErrorCode::TrustUnreadable, QLatin1StringView("trust-unreadable")},
};

// The table is indexed by the enumerator: a missing or misplaced row does not compile.
constexpr bool tableInOrder() {
    for (std::size_t i = 0; i < namedCodes.size(); ++i) {
        if (static_cast<std::size_t>(namedCodes[i].code) != i)
            return false;
    }
    return namedCodes.size() == static_cast<std::size_t>(ErrorCode::TrustUnreadable) + 1;
}
static_assert(tableInOrder());

} // namespace

std::span<const ErrorCode> allErrorCodes() {
    static const auto codes = [] {
        std::array<ErrorCode, namedCodes.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = namedCodes[i].code;
        return all;
    }();
    return codes;
}

QString errorName(ErrorCode code) {
    return namedCodes[static_cast<std::size_t>(code)].name;
}

Error errorFromErrno(int number, const QString &subject, ErrorCode otherwise) {
    ErrorCode code = otherwise;
    if (number == ENOENT)
        code = ErrorCode::FileNotFound;
    else if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        code = ErrorCode::DiskFull;
    return {code, subject, qt_error_string(number)};
}

} // namespace waybill
