// Where an S3 store is and what opens it, from options, files and the names that the publish server itself reads
// (contract: publish-api, storage). Main thread.
#pragma once

#include "app/cli/command.h"
#include "core/storage/s3store.h"

#include <expected>

namespace waybill::cli {

// --s3-endpoint, --s3-region, --s3-virtual-host, --s3-keys-file, --s3-ca-file.
void addS3Options(OptionList &options);

// Whether `place` (of --store; may be empty) is a bucket, or the environment names one where none is given.
bool isS3Place(const QString &place);

// Each of these has written what is wrong before it gives an exit code.
std::expected<S3Location, Exit> readS3Location(const Invocation &invocation, const QString &place);
// Takes them out of the environment, where they come from there.
std::expected<S3Keys, Exit> readS3Keys(const Invocation &invocation);

QString s3Place(const S3Location &location); // "s3://bucket/prefix"

} // namespace waybill::cli
