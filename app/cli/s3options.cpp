#include "app/cli/s3options.h"

#include "app/cli/inputs.h"

namespace waybill::cli {

namespace {

constexpr QLatin1StringView scheme{"s3://"};

QString environmentBucket() {
    const QString bundles = qEnvironmentVariable("STORAGE_S3_BUNDLE_BUCKET");
    return bundles.isEmpty() ? qEnvironmentVariable("STORAGE_S3_BUCKET") : bundles;
}

QString optionOr(const Invocation &invocation, const char *option, const char *variable) {
    const QString given = invocation.options.value(QLatin1StringView(option));
    return given.isEmpty() ? qEnvironmentVariable(variable) : given;
}

QByteArray takeVariable(const char *variable) {
    QByteArray value = qgetenv(variable);
    qunsetenv(variable);
    return value;
}

} // namespace

void addS3Options(OptionList &options) {
    options.add({QStringLiteral("s3-endpoint"),
        CommandLine::tr("Address of the S3 store (AWS, MinIO, Ceph ...); else STORAGE_S3_ENDPOINT."),
        QStringLiteral("url")});
    options.add({QStringLiteral("s3-region"), CommandLine::tr("Its region; else STORAGE_S3_REGION, else us-east-1."),
        QStringLiteral("name")});
    options.add({QStringLiteral("s3-virtual-host"),
        CommandLine::tr(
            "Address the bucket as BUCKET.HOST instead of HOST/BUCKET; also STORAGE_S3_FORCE_PATH_STYLE=false.")});
    options.add({QStringLiteral("s3-keys-file"),
        CommandLine::tr(
            "File with two lines, access key and secret key; else STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY."),
        QStringLiteral("file")});
    options.add({QStringLiteral("s3-ca-file"),
        CommandLine::tr("PEM file with an authority to trust for the S3 store, besides the system's."),
        QStringLiteral("file")});
}

bool isS3Place(const QString &place) {
    if (place.isEmpty())
        return !qEnvironmentVariable("STORAGE_S3_ENDPOINT").isEmpty() && !environmentBucket().isEmpty();
    return place.startsWith(scheme);
}

std::expected<S3Location, Exit> readS3Location(const Invocation &invocation, const QString &place) {
    S3Location location;
    const QString path = place.isEmpty() ? environmentBucket() : place.sliced(scheme.size());
    location.bucket = path.section(u'/', 0, 0);
    location.prefix = path.section(u'/', 1);
    while (location.prefix.endsWith(u'/'))
        location.prefix.chop(1);
    if (location.bucket.isEmpty())
        location.bucket = environmentBucket();
    if (location.bucket.isEmpty())
        return std::unexpected(invocation.output.usage(CommandLine::tr("--store names no bucket: give s3://BUCKET.")));
    const QString endpoint = optionOr(invocation, "s3-endpoint", "STORAGE_S3_ENDPOINT");
    if (endpoint.isEmpty())
        return std::unexpected(invocation.output.usage(
            CommandLine::tr("The S3 store has no address: give --s3-endpoint, or set STORAGE_S3_ENDPOINT.")));
    location.endpoint = QUrl(endpoint, QUrl::StrictMode);
    if (const QString region = optionOr(invocation, "s3-region", "STORAGE_S3_REGION"); !region.isEmpty())
        location.region = region;
    location.pathStyle = !invocation.options.isSet(QStringLiteral("s3-virtual-host"))
        && qEnvironmentVariable("STORAGE_S3_FORCE_PATH_STYLE") != QLatin1StringView("false");
    location.authorityFile = invocation.options.value(QStringLiteral("s3-ca-file"));
    return location;
}

std::expected<S3Keys, Exit> readS3Keys(const Invocation &invocation) {
    S3Keys keys{takeVariable("STORAGE_S3_ACCESS_KEY"), takeVariable("STORAGE_S3_SECRET_KEY")};
    if (const QString file = invocation.options.value(QStringLiteral("s3-keys-file")); !file.isEmpty()) {
        const auto text = readText(file);
        if (!text)
            return std::unexpected(invocation.output.failed(text.error()));
        const QList<QByteArray> lines = text->split('\n');
        keys = {lines.value(0).trimmed(), lines.value(1).trimmed()};
        if (keys.accessKey.isEmpty() || keys.secretKey.isEmpty())
            return std::unexpected(invocation.output.usage(
                CommandLine::tr("The file of --s3-keys-file takes two lines: access key and secret key.")));
    }
    if (keys.accessKey.isEmpty() || keys.secretKey.isEmpty())
        return std::unexpected(invocation.output.usage(CommandLine::tr(
            "The S3 store needs keys: give --s3-keys-file, or set STORAGE_S3_ACCESS_KEY and STORAGE_S3_SECRET_KEY.")));
    return keys;
}

QString s3Place(const S3Location &location) {
    return scheme + location.bucket + (location.prefix.isEmpty() ? QString() : u'/' + location.prefix);
}

} // namespace waybill::cli
