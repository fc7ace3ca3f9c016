#include "ui/session/pagepreviews.h"

#include "core/registry/pagepreview.h"
#include "ui/session/startoperation.h"
#include "ui/text/bundletext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPointer>

namespace waybill::ui {

namespace {

// Tells whether a file is the one that was read.
struct Seen {
    QString path;
    qint64 size = -1;
    QDateTime modified;

    explicit Seen(const QString &file = {})
        : path(file) {
        if (const QFileInfo info(file); !file.isEmpty() && info.exists()) {
            size = info.size();
            modified = info.lastModified();
        }
    }
    bool operator==(const Seen &) const = default;
};

} // namespace

struct PagePreviews::Private {
    explicit Private(PagePreviews *previews)
        : q(previews) { }

    using Served = Result<std::shared_ptr<PagePreview>>;

    void start(const QString &path);
    void ended(const Seen &read, const Served &result);
    void letGo();

    PagePreviews *q;
    QString bundle;
    std::optional<QString> next; // once `running` has ended
    Seen served;
    std::shared_ptr<PagePreview> preview;
    QString missing;
    std::optional<Error> error;
    Progress progress;
    QPointer<OperationBase> running;
};

void PagePreviews::Private::start(const QString &path) {
    letGo();
    bundle = path;
    missing.clear();
    error.reset();
    progress = {};
    auto *operation = startOperation<Served>(
        q,
        [path](OperationContext &context) -> Served {
            auto made = previewPages(path, 0, context);
            if (!made)
                return fail(made.error());
            return std::make_shared<PagePreview>(*std::move(made));
        },
        [this, read = Seen(path)](OperationBase *, const Served &result) { ended(read, result); });
    connect(operation, &OperationBase::progressed, q, [this](const Progress &now) {
        progress = now;
        Q_EMIT q->changed();
    });
    running = operation;
    Q_EMIT q->changed();
}

void PagePreviews::Private::ended(const Seen &read, const Served &result) {
    running = nullptr;
    if (next) {
        start(*std::exchange(next, std::nullopt));
        return;
    }
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled)
            error = result.error();
        Q_EMIT q->changed();
        return;
    }
    if (!(*result)->hasEntry) {
        missing = noSuchPage((*result)->entry);
        preview = *result;
        letGo();
        Q_EMIT q->changed();
        return;
    }
    served = read;
    preview = *result;
    Q_EMIT q->changed();
    Q_EMIT q->ready(q->page());
}

// A server ends when its last answer has: that may take a moment, and the window does not wait.
void PagePreviews::Private::letGo() {
    served = Seen();
    if (!preview)
        return;
    auto old = std::exchange(preview, nullptr);
    startOperation<bool>(
        q,
        [old = std::move(old)](OperationContext &) {
            old->server->stop();
            return true;
        },
        [](OperationBase *, bool) {});
}

PagePreviews::PagePreviews(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this)) { }

PagePreviews::~PagePreviews() = default;

QString PagePreviews::bundle() const {
    return d->next ? *d->next : d->bundle;
}

bool PagePreviews::isBusy() const {
    return d->running;
}

Progress PagePreviews::progress() const {
    return d->progress;
}

QUrl PagePreviews::page() const {
    return d->preview ? QUrl(d->preview->address()) : QUrl();
}

QString PagePreviews::missingPage() const {
    return d->missing;
}

std::optional<Error> PagePreviews::error() const {
    return d->error;
}

void PagePreviews::show(const QString &bundle) {
    if (d->running) {
        d->next = bundle;
        d->running->requestStop();
        Q_EMIT changed();
        return;
    }
    if (d->preview && d->served == Seen(bundle)) {
        Q_EMIT ready(page());
        return;
    }
    d->start(bundle);
}

void PagePreviews::cancel() {
    d->next.reset();
    if (d->running)
        d->running->requestStop();
}

} // namespace waybill::ui
