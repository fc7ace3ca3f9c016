#include "app/cli/command.h"

#include <array>

namespace waybill::cli {

namespace {

constexpr std::array table{&validateCommand, &packCommand, &inspectCommand, &waiveCommand, &diffCommand,
    &previewCommand, &signCommand, &verifyCommand, &publishCommand, &releaseCommand, &keysCommand, &historyCommand,
    &serveCommand, &explainCommand};

constexpr std::array environment{
    Variable{"SERVER_BASE", "Address of the server, where --server is not given."},
    Variable{"ALGA_API_BASE_URL", "The same, where SERVER_BASE is not set either."},
    Variable{"ALGA_API_KEY", "API key, where --api-key-file is not given."},
    Variable{"ALGA_TENANT_ID", "Tenant id, where --tenant is not given."},
    Variable{"ALGA_ADMIN_HEADER", "\"true\" sends x-alga-admin: true with each call."},
    Variable{"WAYBILL_PASSPHRASE", "Passphrase or PIN of the key, where --passphrase-file is not given."},
    Variable{"COSIGN_PASSWORD", "The same for a cosign key, where WAYBILL_PASSPHRASE is not set."},
    Variable{"SIGNING_TRUST_BUNDLE", "File with the keys that serve trusts, where --trust is not given."},
    Variable{"STORAGE_S3_ENDPOINT", "Address of the object store."},
    Variable{"STORAGE_S3_BUNDLE_BUCKET", "Its bucket."},
    Variable{"STORAGE_S3_BUCKET", "The same, where STORAGE_S3_BUNDLE_BUCKET is not set."},
    Variable{"STORAGE_S3_REGION", "Its region."},
    Variable{"STORAGE_S3_ACCESS_KEY", "Access key of the object store, where --s3-keys-file is not given."},
    Variable{"STORAGE_S3_SECRET_KEY", "The secret key that belongs to it."},
    Variable{"STORAGE_S3_FORCE_PATH_STYLE", "\"false\" addresses the bucket by its own host name."},
    Variable{
        "LANGUAGE", "Languages to speak, best first, where LC_ALL, LC_MESSAGES or LANG names a locale that is not C."},
};

constexpr std::array meanings{
    ExitMeaning{Exit::Done, "Done."},
    ExitMeaning{Exit::Findings, "There are findings of severity error; with diff: the two differ."},
    ExitMeaning{Exit::Usage, "The command line was not understood."},
    ExitMeaning{Exit::File, "A file or the disk failed."},
    ExitMeaning{Exit::NotReached, "The server was not reached."},
    ExitMeaning{Exit::Refused, "The server refused."},
    ExitMeaning{Exit::VersionExists, "This version has already been published."},
    ExitMeaning{Exit::Unknown, "The outcome is unknown; history check finds out."},
    ExitMeaning{Exit::SignatureBad, "The signature is bad."},
    ExitMeaning{Exit::NotTrusted, "The signature is good, but its signer is not trusted."},
    ExitMeaning{Exit::Key, "The keychain or the key failed."},
    ExitMeaning{Exit::Cancelled, "Cancelled."},
};

} // namespace

std::span<const Command *const> commands() {
    return table;
}

std::span<const Variable> variables() {
    return environment;
}

std::span<const ExitMeaning> exitMeanings() {
    return meanings;
}

void addCommonOptions(OptionList &options) {
    options.add({QStringLiteral("json"), CommandLine::tr("One JSON document on standard output, nothing else there.")});
    options.add({QStringLiteral("quiet"), CommandLine::tr("Only results and errors.")});
    options.add({QStringLiteral("verbose"), CommandLine::tr("Tell more: each call to the server.")});
    options.add({QStringLiteral("progress"),
        CommandLine::tr("How progress is written to standard error: live, lines, json or none."),
        QStringLiteral("live|lines|json|none")});
}

} // namespace waybill::cli
