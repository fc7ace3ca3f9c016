// One publish while it runs: its steps, each written down before and after. Internal to core/publish: publishBundle and
// the functions of jobs.h drive it, on their thread.
#pragma once

#include "core/publish/history.h"
#include "core/publish/httpclient.h"
#include "core/publish/publishedobjects.h"
#include "core/publish/publisher.h"

#include <QFile>

namespace waybill {

class Publishing {
public:
    // `record`: null where nothing is written down. What it knows already (staging key, receipt …) is taken up.
    Publishing(const PublishRequest &request, JobRecord *record, OperationContext &context);

    PublishReport publish(); // from the first step
    PublishReport goOn(); // from where the record stands
    PublishReport findOut(); // what became of it
    PublishReport cleanUp(); // removes what is staged
    PublishReport install(); // once more

private:
    // A step that could not be begun, or ended badly: `stop` keeps the failure, and is false.
    bool stop(CallFailure failure);
    bool stop(Error error) { return stop(CallFailure{.error = std::move(error)}); }
    bool begin(Stage stage, int attempt);
    void end(Stage stage, int attempt, const std::optional<Error> &error);
    void settle();
    bool writesDown(const Result<void> &written);
    void describe(Job &job) const;

    bool hash();
    bool ask();
    bool store();
    std::optional<CallFailure> uploadOnce(int attempt);
    bool uploadFailed(CallFailure failure);
    void removeStaged(const QString &reason);

    // finalizing.cpp
    bool finalizeStored(bool mayBePublished);
    enum class Turn { Done, Failed, Again };
    Turn finalizeOnce(int attempt);
    Turn takeRefusal(const CallFailure &failure);
    Turn takeVersionExists(const CallFailure &failure);
    Turn takeDoubt(const CallFailure &failure);
    Turn published(const FinalizeAnswer &answer);
    bool lookBefore();
    bool versionIsChosenByServer() const { return m_request.version.endsWith(QLatin1StringView(".*")); }

    void afterPublish();
    void completeReceipt();
    QJsonObject keptReceipt() const;
    void check();
    void installForTenant();

    PublishedRelease release(const QString &canonicalKey) const;
    Receipt receipt(const FinalizeAnswer &answer) const;

    const PublishRequest &m_request;
    JobRecord *m_record;
    OperationContext &m_context;
    HttpClient m_client;
    QFile m_file;
    qint64 m_size = 0;
    QDateTime m_started = QDateTime::currentDateTimeUtc();
    bool m_mayBePublished = false; // a finalize was sent whose end is not known
    std::optional<bool> m_storedBefore; // whether the store held these bytes before the first finalize
    PublishReport m_report;
};

// A report of what kept from beginning.
PublishReport notBegun(Error error);

} // namespace waybill
