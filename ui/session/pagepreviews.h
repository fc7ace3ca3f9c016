// Shows a bundle's pages in the browser: serves them on this computer as a Runner would, one bundle at a time, until
// another one is asked for or the object goes. Lives on the window's thread; no call of it blocks, but its destructor
// waits for what is being served.
#pragma once

#include "core/base/error.h"
#include "core/operation/context.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace waybill::ui {

class PagePreviews : public QObject {
    Q_OBJECT

public:
    explicit PagePreviews(QObject *parent = nullptr);
    ~PagePreviews() override;

    QString bundle() const; // that was asked for last; empty: none
    bool isBusy() const; // it is being read
    Progress progress() const; // of that
    QUrl page() const; // its page, once it is served; empty: it is not
    QString missingPage() const; // a sentence, where it has none that could be opened
    std::optional<Error> error() const; // why it is not served

    // Served already, and the same on disk as then: it is not read again.
    void show(const QString &bundle);
    void cancel();

Q_SIGNALS:
    void changed();
    void ready(const QUrl &page); // to be opened in the browser

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill::ui
