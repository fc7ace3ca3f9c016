// The one error type of core: a code that never changes its meaning, what it happened to, and a technical detail.
// Values only; any thread. Sentences for people are made of it in ui/text.
#pragma once

#include <QMetaType>
#include <QString>

#include <span>

namespace waybill {

enum class ErrorCode {
    // the program itself
    Cancelled,
    Internal,
    // files and folders
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileExists,
    FileChanged, // a source file is not the one that was scanned, or changed while it was read
    DiskFull,
    NotAFolder,
    // an input folder or archive
    DistEmpty,
    DistRefused, // the scan found errors; the findings say which
    ArchiveUnsupported, // neither a readable .zip nor a readable .7z
    ArchiveUnsafe, // an entry that would leave the folder, or is over a limit
    // a bundle
    BundleNotZstd,
    BundleCorrupt,
    BundleTruncated,
    BundleUnsafePath,
    BundleTooManyEntries,
    BundleEntryTooLarge,
    BundleTooLarge,
    BundleOverCap, // over the server's 200 MiB
    EntryNotFound,
    // a manifest
    ManifestMissing,
    ManifestInvalid, // findings say why
    // what the user gave
    InvalidAddress,
    InsecureAddress, // plain http to another host than this one
    InvalidHash,
    InvalidKey,
    // the way to the server
    ServerNotFound, // the name does not resolve
    ServerNotReached, // refused, unreachable
    ConnectTimeout,
    TlsFailed,
    ConnectionLost,
    IdleTimeout,
    FinalizeTimeout,
    RedirectRefused,
    AnswerUnreadable, // not JSON, or JSON of another shape
    HttpStatus, // a status that the contract does not know
    // what the server said (contract: publish-api)
    BadRequest,
    Forbidden,
    RateLimited,
    BundleConfigMissing,
    BucketNotFound,
    S3PutFailed,
    ServerInternal,
    StagingNotFound,
    HashMismatch,
    InvalidManifest,
    ManifestNotFound,
    VersionExists,
    S3HeadFailed,
    S3GetFailed,
    ObjectNotFound,
    CanonicalMissing,
    ManifestStoreFailed,
    ManifestExtractionFailed,
    // the object store and the local registry
    StoreFailed,
    ObjectExists,
    ListenFailed,
};

// Every code in the order of declaration: for tables, tests and `explain`.
std::span<const ErrorCode> allErrorCodes();

// The stable name of a code, as the command line prints and `explain` takes it: "version-exists".
QString errorName(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject; // what it happened to: a path, an address, a key; never a secret
    QString detail; // the technical reason as the system or the server gave it; may be empty; never a secret

    bool operator==(const Error &) const = default;
};

// From errno of a failed call on `subject`: not found, unreadable, disk full ...; `otherwise` where none of these fits.
Error errorFromErrno(int number, const QString &subject, ErrorCode otherwise);

} // namespace waybill

Q_DECLARE_METATYPE(waybill::Error)
