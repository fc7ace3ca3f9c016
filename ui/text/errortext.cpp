#include "ui/text/errorwords.h"
#include "ui/text/usertext.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

constexpr auto unchanged = QT_TRANSLATE_NOOP("Error", "Nothing was changed.");
constexpr auto nothingWritten = QT_TRANSLATE_NOOP("Error", "Nothing was written; an earlier bundle is untouched.");
constexpr auto bundleUntouched = QT_TRANSLATE_NOOP("Error", "The bundle was not changed.");
constexpr auto nothingPublished = QT_TRANSLATE_NOOP("Error", "Nothing was published.");
constexpr auto nothingSent = QT_TRANSLATE_NOOP("Error", "Nothing was sent.");
constexpr auto mayBePublished
    = QT_TRANSLATE_NOOP("Error", "Where this is the answer to finalize, the version may be published all the same.");
constexpr auto askAdministrator = QT_TRANSLATE_NOOP("Error", "Tell the server's administrator, with the request id.");
constexpr auto buildAgain
    = QT_TRANSLATE_NOOP("Error", "Pack the folder again, or fetch the bundle again from where it came.");

Words fileWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileNotFound:
        return {QT_TRANSLATE_NOOP("Error", "The file or folder does not exist"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Check the path; a build may have removed it.")};
    case ErrorCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The file cannot be read"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Check its permissions and that its disk is connected.")};
    case ErrorCode::FileUnwritable:
        return {QT_TRANSLATE_NOOP("Error", "The file cannot be written"), nothingWritten,
            QT_TRANSLATE_NOOP("Error", "Check the permissions of its folder, or choose another place.")};
    case ErrorCode::FileExists:
        return {QT_TRANSLATE_NOOP("Error", "The file exists already"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Choose another name, or allow it to be replaced (--force).")};
    case ErrorCode::FileChanged:
        return {QT_TRANSLATE_NOOP("Error", "The file changed while it was read"), nothingWritten,
            QT_TRANSLATE_NOOP("Error", "Let the build finish, then try again.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("Error", "The disk is full"), nothingWritten,
            QT_TRANSLATE_NOOP("Error", "Free some space, or choose a place on another disk.")};
    case ErrorCode::NotAFolder:
        return {QT_TRANSLATE_NOOP("Error", "This is neither a folder nor a .zip or .7z file"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Choose the folder that your build writes, or an archive of it.")};
    case ErrorCode::DistEmpty:
        return {QT_TRANSLATE_NOOP("Error", "The folder holds no files"), nothingWritten,
            QT_TRANSLATE_NOOP("Error", "Run the build, or choose the folder that it writes to.")};
    case ErrorCode::DistRefused:
        return {QT_TRANSLATE_NOOP("Error", "The folder cannot be packed as it is"), nothingWritten,
            QT_TRANSLATE_NOOP("Error", "The problems say which files; mend them and pack again.")};
    case ErrorCode::BuildMissing:
        return {QT_TRANSLATE_NOOP("Error", "Nothing says how this project is built"), nothingWritten,
            QT_TRANSLATE_NOOP("Error", "Give its package.json a script \"build\", or set the command that builds it.")};
    case ErrorCode::BuildNotStarted:
        return {QT_TRANSLATE_NOOP("Error", "The build could not be started"), nothingWritten,
            QT_TRANSLATE_NOOP("Error", "Install the program that builds it, or set another command.")};
    case ErrorCode::BuildFailed:
        return {QT_TRANSLATE_NOOP("Error", "The build failed"),
            QT_TRANSLATE_NOOP("Error", "Nothing was packed; an earlier bundle is untouched."),
            QT_TRANSLATE_NOOP("Error", "What the build wrote says why.")};
    case ErrorCode::ArchiveUnsupported:
        return {QT_TRANSLATE_NOOP("Error", "The archive cannot be read"), unchanged,
            QT_TRANSLATE_NOOP("Error", "It has to be a whole .zip or .7z file without a password.")};
    case ErrorCode::ArchiveUnsafe:
        return {QT_TRANSLATE_NOOP("Error", "The archive is not safe to unpack"), unchanged,
            QT_TRANSLATE_NOOP("Error",
                "An entry would leave its folder, or is beyond a limit. Do not use this archive before you know where "
                "it comes from.")};
    case ErrorCode::ManifestMissing:
        return {QT_TRANSLATE_NOOP("Error", "There is no manifest.json"), nothingWritten,
            QT_TRANSLATE_NOOP("Error",
                "It has to stand at the top of the folder; check that this is the folder that the build writes.")};
    case ErrorCode::ManifestInvalid:
        return {QT_TRANSLATE_NOOP("Error", "The manifest is not valid"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Mend the findings; the server would refuse this manifest.")};
    case ErrorCode::WaiversUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The file of waivers cannot be used"), unchanged,
            QT_TRANSLATE_NOOP("Error",
                "Mend what the details name, or remove the file and let findings pass anew with waybill-cli waive.")};
    default:
        return {};
    }
}

Words bundleWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::BundleNotZstd:
        return {QT_TRANSLATE_NOOP("Error", "This is no bundle: it is not compressed with zstd"), bundleUntouched,
            QT_TRANSLATE_NOOP("Error", "Choose a bundle.tar.zst.")};
    case ErrorCode::BundleCorrupt:
        return {QT_TRANSLATE_NOOP("Error", "The bundle is damaged"), bundleUntouched, buildAgain};
    case ErrorCode::BundleTruncated:
        return {QT_TRANSLATE_NOOP("Error", "The bundle is cut short"), bundleUntouched, buildAgain};
    case ErrorCode::BundleUnsafePath:
        return {QT_TRANSLATE_NOOP("Error", "An entry of the bundle has an unsafe path"),
            QT_TRANSLATE_NOOP("Error", "Nothing was written outside the folder."),
            QT_TRANSLATE_NOOP("Error", "Do not use this bundle before you know who made it.")};
    case ErrorCode::BundleTooManyEntries:
        return {QT_TRANSLATE_NOOP("Error", "The bundle has more entries than are read"), bundleUntouched,
            QT_TRANSLATE_NOOP("Error", "At most 100,000 entries are read; an extension has far fewer.")};
    case ErrorCode::BundleEntryTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "An entry of the bundle is too large to be read"), bundleUntouched,
            QT_TRANSLATE_NOOP("Error", "Do not unpack this bundle before you know who made it.")};
    case ErrorCode::BundleTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "Unpacking the bundle takes more room or memory than is allowed"),
            bundleUntouched,
            QT_TRANSLATE_NOOP("Error",
                "Do not unpack this bundle before you know who made it. What zstd packed at level 22 can be packed "
                "again at 21.")};
    case ErrorCode::BundleOverCap:
        return {QT_TRANSLATE_NOOP("Error", "The bundle is over the server's limit of 200 MiB"), nothingPublished,
            QT_TRANSLATE_NOOP(
                "Error", "Leave out what is not needed at run time; the page Contents lists the largest files first.")};
    case ErrorCode::EntryNotFound:
        return {QT_TRANSLATE_NOOP("Error", "The bundle has no such entry"), bundleUntouched,
            QT_TRANSLATE_NOOP("Error", "List the entries to see the names as they are stored.")};
    default:
        return {};
    }
}

Words wayWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidAddress:
        return {QT_TRANSLATE_NOOP("Error", "This is no server address"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Write it as https://registry.example.com, without a name, query or fragment.")};
    case ErrorCode::InsecureAddress:
        return {QT_TRANSLATE_NOOP("Error", "The address is not encrypted"),
            QT_TRANSLATE_NOOP("Error", "Nothing was sent: anyone on the way could read the key and change the bundle."),
            QT_TRANSLATE_NOOP(
                "Error", "Use https, or allow plain http for this server where you trust the whole way to it.")};
    case ErrorCode::InvalidHash:
        return {QT_TRANSLATE_NOOP("Error", "This is no SHA-256"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Give 64 hexadecimal digits in lower case.")};
    case ErrorCode::InvalidKey:
        return {QT_TRANSLATE_NOOP("Error", "This name cannot be stored"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Object keys have no empty parts, no dots alone and no control characters.")};
    case ErrorCode::ServerNotFound:
        return {QT_TRANSLATE_NOOP("Error", "The server's name is unknown"), nothingPublished,
            QT_TRANSLATE_NOOP(
                "Error", "Check the address for typing errors, and that this machine is on the right network.")};
    case ErrorCode::ServerNotReached:
        return {QT_TRANSLATE_NOOP("Error", "The server cannot be reached"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Check that it runs, its port, and firewalls on the way; then publish again.")};
    case ErrorCode::ConnectTimeout:
        return {QT_TRANSLATE_NOOP("Error", "The server did not take the connection in time"), nothingPublished,
            QT_TRANSLATE_NOOP(
                "Error", "It may be overloaded, or a firewall swallows the connection. Try again later.")};
    case ErrorCode::TlsFailed:
        return {QT_TRANSLATE_NOOP("Error", "No safe connection to the server could be made"), nothingSent,
            QT_TRANSLATE_NOOP(
                "Error", "It may not speak TLS on this port, or too old a version of it. Ask its administrator.")};
    case ErrorCode::TlsExpired:
        return {QT_TRANSLATE_NOOP("Error", "The server's certificate is not valid today"), nothingSent,
            QT_TRANSLATE_NOOP("Error",
                "It has expired, or is for later. Check this computer's date; if that is right, ask the server's "
                "administrator for a new certificate.")};
    case ErrorCode::TlsSelfSigned:
        return {QT_TRANSLATE_NOOP("Error", "The server's certificate is signed by nobody but itself"), nothingSent,
            QT_TRANSLATE_NOOP("Error",
                "Anyone could have made it. If it is your own server, name its certificate in the server's settings.")};
    case ErrorCode::TlsWrongHost:
        return {QT_TRANSLATE_NOOP("Error", "The server's certificate is for another name"), nothingSent,
            QT_TRANSLATE_NOOP("Error",
                "Check the address for typing errors. If it is right, another computer answers in the server's "
                "place.")};
    case ErrorCode::TlsUntrusted:
        return {QT_TRANSLATE_NOOP("Error", "Nobody whom this computer trusts vouches for the server's certificate"),
            nothingSent,
            QT_TRANSLATE_NOOP("Error",
                "If your organisation has an authority of its own, name its certificate in the server's settings.")};
    case ErrorCode::AuthorityUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The file holds no certificate of an authority"), nothingSent,
            QT_TRANSLATE_NOOP("Error", "Give a PEM file with the authority's certificate (BEGIN CERTIFICATE).")};
    case ErrorCode::ConnectionLost:
        return {QT_TRANSLATE_NOOP("Error", "The connection broke"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Publish again; an upload starts again from its first byte.")};
    case ErrorCode::IdleTimeout:
        return {QT_TRANSLATE_NOOP("Error", "The server fell silent"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Try again later; it may be overloaded.")};
    case ErrorCode::FinalizeTimeout:
        return {QT_TRANSLATE_NOOP("Error", "The server did not say in time whether it published"),
            QT_TRANSLATE_NOOP("Error", "The version may be published."),
            QT_TRANSLATE_NOOP("Error",
                "Publish again to find out: where it is published, the server says that the version exists, and "
                "nothing is doubled.")};
    case ErrorCode::RedirectRefused:
        return {QT_TRANSLATE_NOOP("Error", "The server points to another address"),
            QT_TRANSLATE_NOOP("Error", "Nothing was sent there: your key belongs to the address that you chose."),
            QT_TRANSLATE_NOOP("Error", "Where you trust the new address, enter it as the server's address.")};
    case ErrorCode::AnswerUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The answer is not the registry's"), mayBePublished,
            QT_TRANSLATE_NOOP("Error",
                "Something else answers at this address, such as a sign-in page or a proxy. Check the address.")};
    case ErrorCode::HttpStatus:
        return {QT_TRANSLATE_NOOP("Error", "The server answered with an unexpected status"), mayBePublished,
            QT_TRANSLATE_NOOP(
                "Error", "A proxy on the way may have answered. The details give the status; try again later.")};
    default:
        return {};
    }
}

Words refusalWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::BadRequest:
        return {QT_TRANSLATE_NOOP("Error", "The server finds the request malformed"), nothingPublished,
            QT_TRANSLATE_NOOP("Error",
                "The details name the field. The server may be of another version than this program expects.")};
    case ErrorCode::Forbidden:
        return {QT_TRANSLATE_NOOP("Error", "You may not publish to this server"), nothingPublished,
            QT_TRANSLATE_NOOP(
                "Error", "Check the API key and the tenant; ask the administrator for the right to publish.")};
    case ErrorCode::RateLimited:
        return {QT_TRANSLATE_NOOP("Error", "The server has had too many requests from this address"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Wait a minute, then publish again.")};
    case ErrorCode::StagingNotFound:
        return {QT_TRANSLATE_NOOP("Error", "The server does not have the uploaded bundle any more"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Publish again; the bundle is uploaded anew.")};
    case ErrorCode::HashMismatch:
        return {QT_TRANSLATE_NOOP("Error", "The bytes are not the ones that were declared"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "The bundle changed on disk or on the way. Pack it again and publish that.")};
    case ErrorCode::InvalidManifest:
        return {QT_TRANSLATE_NOOP("Error", "The server refuses the manifest"), nothingPublished,
            QT_TRANSLATE_NOOP("Error",
                "Its findings stand among the problems, each in its place. Mend them, pack and publish again.")};
    case ErrorCode::ManifestNotFound:
        return {QT_TRANSLATE_NOOP("Error", "The server finds no manifest in the bundle"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Pack the folder again: manifest.json has to be at its top.")};
    case ErrorCode::SignatureRequired:
        return {QT_TRANSLATE_NOOP("Error", "The server takes signed bundles only"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Sign the bundle with a key that the server trusts, then publish again.")};
    case ErrorCode::SignatureNotAccepted:
        return {QT_TRANSLATE_NOOP("Error", "The server refuses the signature"), nothingPublished,
            QT_TRANSLATE_NOOP("Error",
                "It does not fit the bundle, or is of a form that the server does not read. Sign the bundle again.")};
    case ErrorCode::SignerNotAccepted:
        return {QT_TRANSLATE_NOOP("Error", "The server does not trust the signer"), nothingPublished,
            QT_TRANSLATE_NOOP("Error",
                "Ask its administrator to trust this key, giving its fingerprint, or sign with one that is trusted.")};
    case ErrorCode::VersionExists:
        return {QT_TRANSLATE_NOOP("Error", "This version is published already"),
            QT_TRANSLATE_NOOP(
                "Error", "What was published before is unchanged; the server does not say with which bytes."),
            QT_TRANSLATE_NOOP("Error", "Raise the version in manifest.json, then pack and publish again.")};
    default:
        return {};
    }
}

Words serverWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::BundleConfigMissing:
    case ErrorCode::BucketNotFound:
        return {QT_TRANSLATE_NOOP("Error", "The server's storage is not set up"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "Trying again will not help: its administrator has to set up the storage.")};
    case ErrorCode::S3PutFailed:
        return {QT_TRANSLATE_NOOP("Error", "The server could not store the upload"), nothingPublished,
            QT_TRANSLATE_NOOP("Error", "This may pass: try again in a few minutes.")};
    case ErrorCode::ServerInternal:
    case ErrorCode::S3HeadFailed:
    case ErrorCode::S3GetFailed:
    case ErrorCode::ObjectNotFound:
    case ErrorCode::CanonicalMissing:
    case ErrorCode::ManifestStoreFailed:
    case ErrorCode::ManifestExtractionFailed:
        return {QT_TRANSLATE_NOOP("Error", "The server failed"), mayBePublished, askAdministrator};
    case ErrorCode::StoreFailed:
        return {QT_TRANSLATE_NOOP("Error", "The store cannot be used"), unchanged,
            QT_TRANSLATE_NOOP("Error",
                "A folder: check its permissions and the space on its disk. A bucket: try again; what its server said "
                "stands in the details.")};
    case ErrorCode::StoreRefused:
        return {QT_TRANSLATE_NOOP("Error", "The object store does not let you in"), unchanged,
            QT_TRANSLATE_NOOP("Error",
                "Check its access key and secret key, the region, and this computer's clock; ask its administrator for "
                "the right to read the bucket.")};
    case ErrorCode::ObjectExists:
        return {QT_TRANSLATE_NOOP("Error", "The object exists already, and stored objects never change"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Use another key.")};
    case ErrorCode::ListenFailed:
        return {QT_TRANSLATE_NOOP("Error", "The local registry cannot listen there"), unchanged,
            QT_TRANSLATE_NOOP("Error", "The port may be in use: choose another one, or 0 for any.")};
    default:
        return {};
    }
}

// No default: a new code does not compile before it has words.
Words wordsOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("Error", "Cancelled"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Start again when you like.")};
    case ErrorCode::Internal:
        return {QT_TRANSLATE_NOOP("Error", "The program made a mistake"),
            QT_TRANSLATE_NOOP("Error", "What was begun was not finished."),
            QT_TRANSLATE_NOOP("Error", "Please report it with the details.")};
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileExists:
    case ErrorCode::FileChanged:
    case ErrorCode::DiskFull:
    case ErrorCode::NotAFolder:
    case ErrorCode::DistEmpty:
    case ErrorCode::DistRefused:
    case ErrorCode::BuildMissing:
    case ErrorCode::BuildNotStarted:
    case ErrorCode::BuildFailed:
    case ErrorCode::ArchiveUnsupported:
    case ErrorCode::ArchiveUnsafe:
    case ErrorCode::ManifestMissing:
    case ErrorCode::ManifestInvalid:
    case ErrorCode::WaiversUnreadable:
        return fileWords(code);
    case ErrorCode::BundleNotZstd:
    case ErrorCode::BundleCorrupt:
    case ErrorCode::BundleTruncated:
    case ErrorCode::BundleUnsafePath:
    case ErrorCode::BundleTooManyEntries:
    case ErrorCode::BundleEntryTooLarge:
    case ErrorCode::BundleTooLarge:
    case ErrorCode::BundleOverCap:
    case ErrorCode::EntryNotFound:
        return bundleWords(code);
    case ErrorCode::InvalidAddress:
    case ErrorCode::InsecureAddress:
    case ErrorCode::InvalidHash:
    case ErrorCode::InvalidKey:
    case ErrorCode::ServerNotFound:
    case ErrorCode::ServerNotReached:
    case ErrorCode::ConnectTimeout:
    case ErrorCode::TlsFailed:
    case ErrorCode::TlsExpired:
    case ErrorCode::TlsSelfSigned:
    case ErrorCode::TlsWrongHost:
    case ErrorCode::TlsUntrusted:
    case ErrorCode::AuthorityUnreadable:
    case ErrorCode::ConnectionLost:
    case ErrorCode::IdleTimeout:
    case ErrorCode::FinalizeTimeout:
    case ErrorCode::RedirectRefused:
    case ErrorCode::AnswerUnreadable:
    case ErrorCode::HttpStatus:
        return wayWords(code);
    case ErrorCode::BadRequest:
    case ErrorCode::Forbidden:
    case ErrorCode::RateLimited:
    case ErrorCode::StagingNotFound:
    case ErrorCode::HashMismatch:
    case ErrorCode::InvalidManifest:
    case ErrorCode::ManifestNotFound:
    case ErrorCode::VersionExists:
    case ErrorCode::SignatureRequired:
    case ErrorCode::SignatureNotAccepted:
    case ErrorCode::SignerNotAccepted:
        return refusalWords(code);
    case ErrorCode::BundleConfigMissing:
    case ErrorCode::BucketNotFound:
    case ErrorCode::S3PutFailed:
    case ErrorCode::ServerInternal:
    case ErrorCode::S3HeadFailed:
    case ErrorCode::S3GetFailed:
    case ErrorCode::ObjectNotFound:
    case ErrorCode::CanonicalMissing:
    case ErrorCode::ManifestStoreFailed:
    case ErrorCode::ManifestExtractionFailed:
    case ErrorCode::StoreFailed:
    case ErrorCode::StoreRefused:
    case ErrorCode::ObjectExists:
    case ErrorCode::ListenFailed:
        return serverWords(code);
    case ErrorCode::PublishedMissing:
    case ErrorCode::PublishedTruncated:
    case ErrorCode::PublishedDiffers:
    case ErrorCode::PublishedManifestDiffers:
    case ErrorCode::HistoryFailed:
    case ErrorCode::JobNotFound:
    case ErrorCode::JobRunning:
    case ErrorCode::JobSettled:
    case ErrorCode::ReceiptUnreadable:
    case ErrorCode::ReceiptDiffers:
    case ErrorCode::ClockSkewed:
    case ErrorCode::InstallFailed:
    case ErrorCode::ProfileUnreadable:
        return jobWords(code);
    case ErrorCode::KeyUnreadable:
    case ErrorCode::KeyUnsupported:
    case ErrorCode::KeyMismatch:
    case ErrorCode::KeyExpired:
    case ErrorCode::KeyNotYetValid:
    case ErrorCode::KeyUsage:
    case ErrorCode::CertificateUnreadable:
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::IdentityNotFound:
    case ErrorCode::IdentityExists:
    case ErrorCode::IdentityDamaged:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainSlow:
    case ErrorCode::KeychainFailed:
    case ErrorCode::AgentFailed:
    case ErrorCode::TokenFailed:
    case ErrorCode::SigningFailed:
    case ErrorCode::TimestampFailed:
    case ErrorCode::SignatureUnreadable:
    case ErrorCode::SignatureRefused:
    case ErrorCode::SignatureBad:
    case ErrorCode::SignerUnknown:
    case ErrorCode::SignerUntrusted:
    case ErrorCode::SignerChanged:
    case ErrorCode::TrustUnreadable:
        return signingWords(code);
    }
    Q_UNREACHABLE_RETURN({});
}

QString translated(const char *sentence) {
    return QCoreApplication::translate("Error", sentence);
}

} // namespace

Description describe(const Error &error) {
    const Words words = wordsOf(error.code);
    return {translated(words.title), translated(words.truth), translated(words.next)};
}

} // namespace waybill::ui
