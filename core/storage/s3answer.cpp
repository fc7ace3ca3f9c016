#include "core/storage/s3answer.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr qsizetype wordsAtMost = 300;

struct Fault {
    QString code;
    QString message;
};

Fault readFault(const QByteArray &body) {
    Fault fault;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != QLatin1StringView("Error"))
        return fault;
    while (xml.readNextStartElement()) {
        // A refused signature comes with all that was signed: nothing but these two is for people.
        if (xml.name() == QLatin1StringView("Code"))
            fault.code = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == QLatin1StringView("Message"))
            fault.message = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            xml.skipCurrentElement();
    }
    return fault;
}

// On one line, and not endless: they come from another machine.
QString presentable(const QString &text) {
    QString line = text.simplified();
    line.removeIf([](QChar letter) { return !letter.isPrint(); });
    return line.size() > wordsAtMost ? line.first(wordsAtMost) + QChar(0x2026) : line;
}

ErrorCode codeOf(int status, const QString &fault) {
    // A wrong region is refused with 400.
    static constexpr std::array refusals{QLatin1StringView("AuthorizationHeaderMalformed"),
        QLatin1StringView("InvalidAccessKeyId"), QLatin1StringView("SignatureDoesNotMatch"),
        QLatin1StringView("RequestTimeTooSkewed"), QLatin1StringView("AccessDenied")};
    if (fault == QLatin1StringView("NoSuchBucket"))
        return ErrorCode::BucketNotFound;
    if (status == 401 || status == 403 || std::ranges::find(refusals, fault) != refusals.end())
        return ErrorCode::StoreRefused;
    if (status == 404)
        return ErrorCode::ObjectNotFound;
    if (status == 412)
        return ErrorCode::ObjectExists;
    return status >= 300 && status < 400 ? ErrorCode::RedirectRefused : ErrorCode::StoreFailed;
}

QString decoded(const QString &text, bool encoded) {
    if (!encoded)
        return text;
    // Some write a blank as '+', and then a plus sign as %2B, as all do.
    return QUrl::fromPercentEncoding(QString(text).replace(u'+', u' ').toUtf8());
}

void readEntry(QXmlStreamReader &xml, QLatin1StringView wanted, QStringList &into) {
    while (xml.readNextStartElement()) {
        if (xml.name() == wanted)
            into.append(xml.readElementText());
        else
            xml.skipCurrentElement();
    }
}

} // namespace

Error s3Error(int status, const QByteArray &body, const QString &subject, const QString &bucket) {
    const Fault fault = readFault(body);
    QString detail = QStringLiteral("HTTP %1").arg(status);
    if (!fault.code.isEmpty())
        detail += u' ' + presentable(fault.code);
    if (!fault.message.isEmpty() && fault.message != fault.code)
        detail += QStringLiteral(": ") + presentable(fault.message);
    const ErrorCode code = codeOf(status, fault.code);
    return {code, code == ErrorCode::BucketNotFound ? bucket : subject, detail};
}

bool isS3Conflict(int status, const QByteArray &body) {
    // 404: the object that stood in the way was removed at the same moment.
    return status == 409 || (status == 404 && readFault(body).code == QLatin1StringView("NoSuchKey"));
}

Result<S3Page> readS3Page(const QByteArray &body, const QString &bucket) {
    S3Page page;
    bool truncated = false;
    bool encoded = false;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != QLatin1StringView("ListBucketResult"))
        return fail(ErrorCode::StoreFailed, bucket, QStringLiteral("the answer is no list of objects"));
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("Contents"))
            readEntry(xml, QLatin1StringView("Key"), page.names);
        else if (xml.name() == QLatin1StringView("CommonPrefixes"))
            readEntry(xml, QLatin1StringView("Prefix"), page.names);
        else if (xml.name() == QLatin1StringView("IsTruncated"))
            truncated = xml.readElementText() == QLatin1StringView("true");
        else if (xml.name() == QLatin1StringView("EncodingType"))
            encoded = xml.readElementText() == QLatin1StringView("url");
        else if (xml.name() == QLatin1StringView("NextContinuationToken"))
            page.next = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return fail(ErrorCode::StoreFailed, bucket, xml.errorString());
    if (truncated && page.next.isEmpty())
        return fail(ErrorCode::StoreFailed, bucket, QStringLiteral("the list goes on, but does not say where"));
    if (!truncated)
        page.next.clear();
    for (QString &name : page.names)
        name = decoded(name, encoded);
    return page;
}

} // namespace waybill
