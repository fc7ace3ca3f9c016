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
    // the build of a project
    BuildMissing, // nothing says how it is built
    BuildNotStarted,
    BuildFailed,
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
    WaiversUnreadable, // .waybill-waivers.json; the detail says what in it
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
    TlsExpired, // the server's certificate has expired, or is not valid yet
    TlsSelfSigned,
    TlsWrongHost, // the certificate is another server's
    TlsUntrusted, // no authority that is known vouches for it
    AuthorityUnreadable, // the file of an authority of one's own
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
    // and what a registry that verifies signatures says besides
    SignatureRequired,
    SignatureNotAccepted,
    SignerNotAccepted,
    // the object store and the local registry
    StoreFailed,
    StoreRefused, // the object store does not take the keys, or not for this
    ObjectExists,
    ListenFailed,
    // what was published, looked up in the object store (publish: check)
    PublishedMissing,
    PublishedTruncated, // fewer bytes than were sent
    PublishedDiffers, // another SHA-256 than was sent
    PublishedManifestDiffers,
    // jobs and their history
    HistoryFailed, // the database cannot be opened, read or written
    JobNotFound,
    JobRunning, // another run works on it
    JobSettled, // nothing is left to be done for it
    ReceiptUnreadable,
    ReceiptDiffers, // the receipt says other things than the bundle, the history or the store
    ClockSkewed, // this computer's clock and the server's differ
    InstallFailed, // published, but not installed for the tenant
    ProfileUnreadable, // a file of server profiles
    // keys and signatures (contract: signatures)
    KeyUnreadable, // no private key in any form that is read
    KeyUnsupported, // a kind or size that the algorithm does not take
    KeyMismatch, // the certificate belongs to another key
    KeyExpired, // the key or its certificate has expired, or is revoked
    KeyNotYetValid,
    KeyUsage, // the certificate or key may not make signatures
    CertificateUnreadable,
    PassphraseNeeded,
    PassphraseWrong,
    IdentityNotFound,
    IdentityExists, // the label or the key is there already
    IdentityDamaged, // what the keychain holds is not what was put there
    KeychainAbsent, // no service runs
    KeychainLocked,
    KeychainSlow, // it did not answer within the limit
    KeychainFailed, // it refused or broke; the detail is its own word
    AgentFailed, // gpg or its agent; the detail is its own word
    TokenFailed, // a PKCS#11 token
    SigningFailed,
    TimestampFailed,
    SignatureUnreadable, // none of the forms that are read
    SignatureRefused, // readable, but of a form that proves nothing: attached content, two signers
    SignatureBad, // the bytes are not the signed ones, or the key is another
    SignerUnknown, // nothing to check the signature with
    SignerUntrusted, // good, but no trusted key or authority vouches for it
    SignerChanged, // good, but another key than the one remembered
    TrustUnreadable, // a trust bundle or keyring
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
