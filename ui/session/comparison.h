// Two builds compared for the window: what is different, and the lines of one text at a time. No widgets; owns its
// Operations. Lives on the window's thread; no call of it blocks.
#pragma once

#include "core/bundle/diff.h"
#include "core/operation/operation.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace waybill::ui {

// Both sides, and what is different.
struct ComparedBuilds {
    DiffSide before;
    DiffSide after;
    BundleDiff diff;
};

// The blocking step. `beforeSha256`, where it is given, is what the file `before` has to have: HashMismatch. Other
// errors: readDiffSide's.
Result<ComparedBuilds> compareBuilds(
    const QString &before, const QString &after, const QString &beforeSha256, OperationContext &context);

class Comparison : public QObject {
    Q_OBJECT

public:
    explicit Comparison(QObject *parent = nullptr);
    ~Comparison() override;

    // --- what is
    bool isBusy() const { return !m_running.isNull(); }
    const std::optional<ComparedBuilds> &result() const { return m_result; }
    std::optional<Error> error() const { return m_error; }
    QString textPath() const { return m_textPath; } // whose lines are shown or looked for; empty: nobody's
    // Absent while it is looked for, and where it is no text, or a long one.
    const std::optional<QString> &text() const { return m_text; }
    bool isReadingText() const { return !m_reading.isNull(); }

    // --- intents; each takes the place of what runs
    void compare(const QString &before, const QString &after, const QString &beforeSha256 = {});
    void chooseText(const QString &path);
    void cancel();
    void clear();

Q_SIGNALS:
    void changed(); // everything but the text
    void textChanged();
    void announced(const QString &sentence);

private:
    void compared(const Result<ComparedBuilds> &result);

    std::optional<ComparedBuilds> m_result;
    std::optional<Error> m_error;
    QString m_textPath;
    std::optional<QString> m_text;
    QPointer<OperationBase> m_running;
    QPointer<OperationBase> m_reading;
};

} // namespace waybill::ui
