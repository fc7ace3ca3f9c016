#include "ui/session/comparison.h"

#include "ui/session/startoperation.h"
#include "ui/text/bundletext.h"
#include "ui/text/usertext.h"

namespace waybill::ui {

Result<ComparedBuilds> compareBuilds(
    const QString &before, const QString &after, const QString &beforeSha256, OperationContext &context) {
    if (!beforeSha256.isEmpty()) {
        const auto hash = hashFile(before, context);
        if (!hash)
            return fail(hash.error());
        if (*hash != beforeSha256)
            return fail(ErrorCode::HashMismatch, before, *hash);
    }
    auto one = readDiffSide(before, context);
    if (!one)
        return fail(one.error());
    auto other = readDiffSide(after, context);
    if (!other)
        return fail(other.error());
    BundleDiff diff = compareSides(*one, *other);
    return ComparedBuilds{*std::move(one), *std::move(other), std::move(diff)};
}

Comparison::Comparison(QObject *parent)
    : QObject(parent) { }

Comparison::~Comparison() {
    // All are asked first and waited for after, so that they end at the same time.
    const auto operations = findChildren<OperationBase *>(Qt::FindDirectChildrenOnly);
    for (OperationBase *operation : operations)
        operation->requestStop();
    qDeleteAll(operations);
}

void Comparison::compare(const QString &before, const QString &after, const QString &beforeSha256) {
    clear();
    m_running = startOperation<Result<ComparedBuilds>>(
        this, [=](OperationContext &context) { return compareBuilds(before, after, beforeSha256, context); },
        [this](const OperationBase *operation, const Result<ComparedBuilds> &result) {
            if (m_running != operation)
                return;
            m_running = nullptr;
            compared(result);
        });
    Q_EMIT changed();
}

void Comparison::compared(const Result<ComparedBuilds> &result) {
    if (result) {
        m_result = *result;
        const BundleDiff &diff = m_result->diff;
        const QString more = diff.capabilitiesAdded.isEmpty()
            ? QString()
            : u' ' + tr("It asks for more than before: %1.").arg(diff.capabilitiesAdded.join(QStringLiteral(", ")));
        Q_EMIT announced(tr("Compared: %1.").arg(diffCounts(diff)) + shownName(more));
    } else if (result.error().code == ErrorCode::Cancelled) {
        Q_EMIT announced(tr("Cancelled."));
    } else {
        m_error = result.error();
        const Description text = describe(*m_error);
        Q_EMIT announced(text.title + QStringLiteral(". ") + text.truth);
    }
    Q_EMIT changed();
}

void Comparison::chooseText(const QString &path) {
    if (!m_result || path == m_textPath)
        return;
    if (m_reading)
        m_reading->requestStop();
    m_reading = nullptr;
    m_textPath = path;
    m_text.reset();
    if (!path.isEmpty()) {
        using Texts = Result<QMap<QString, QString>>;
        m_reading = startOperation<Texts>(
            this,
            [before = m_result->before, after = m_result->after, path](
                OperationContext &context) { return textDiffs(before, after, {path}, context); },
            [this, path](const OperationBase *operation, const Texts &texts) {
                if (m_reading != operation)
                    return;
                m_reading = nullptr;
                if (!texts)
                    m_error = texts.error();
                else if (const auto found = texts->constFind(path); found != texts->constEnd())
                    m_text = *found;
                Q_EMIT textChanged();
                if (!texts)
                    Q_EMIT changed();
            });
    }
    Q_EMIT textChanged();
}

void Comparison::cancel() {
    if (m_running)
        m_running->requestStop();
}

void Comparison::clear() {
    for (QPointer<OperationBase> *operation : {&m_running, &m_reading}) {
        if (*operation)
            (*operation)->requestStop();
        *operation = nullptr;
    }
    m_result.reset();
    m_error.reset();
    m_textPath.clear();
    m_text.reset();
    Q_EMIT changed();
    Q_EMIT textChanged();
}

} // namespace waybill::ui
