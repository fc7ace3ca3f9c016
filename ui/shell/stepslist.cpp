#include "ui/shell/stepslist.h"

#include "ui/models/icons.h"
#include "ui/session/releasesession.h"

namespace waybill::ui {

namespace {

constexpr std::array steps{Step::Contents, Step::Manifest, Step::Bundle, Step::Publish};

QString nameOf(Step step) {
    switch (step) {
    case Step::Contents:
        return StepsList::tr("Contents");
    case Step::Manifest:
        return StepsList::tr("Manifest");
    case Step::Bundle:
        return StepsList::tr("Bundle");
    case Step::Publish:
        return StepsList::tr("Publish");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

StepsList::StepsList(ReleaseSession &session, QWidget *parent)
    : QListWidget(parent)
    , m_session(session) {
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Step step : steps) {
        auto *item = new QListWidgetItem(nameOf(step), this);
        item->setSizeHint({0, fontMetrics().height() * 2});
    }
    for (const auto signal : {&ReleaseSession::phaseChanged, &ReleaseSession::contentChanged,
             &ReleaseSession::bundleChanged, &ReleaseSession::publishChanged})
        connect(&session, signal, this, &StepsList::refresh);
    refresh();
}

QSize StepsList::sizeHint() const {
    return {fontMetrics().horizontalAdvance(tr("Manifest")) + 90, 200};
}

void StepsList::refresh() {
    for (std::size_t row = 0; row < steps.size(); ++row) {
        const StepState state = m_session.stepState(steps[row]);
        const int problems = m_session.problemCount(steps[row]);
        QListWidgetItem *shown = item(static_cast<int>(row));
        shown->setIcon(icon(state));
        shown->setText(
            problems > 0 ? QStringLiteral("%1  (%2)").arg(nameOf(steps[row])).arg(problems) : nameOf(steps[row]));
        shown->setData(Qt::AccessibleTextRole,
            nameOf(steps[row]) + QStringLiteral(", ") + stateName(state)
                + (problems > 0
                        ? QStringLiteral(", ") + (problems == 1 ? tr("1 problem") : tr("%1 problems").arg(problems))
                        : QString()));
        shown->setToolTip(stateName(state));
    }
}

} // namespace waybill::ui
