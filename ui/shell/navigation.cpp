#include "ui/shell/navigation.h"

#include "ui/models/icons.h"
#include "ui/session/releasesession.h"

#include <QFrame>

namespace waybill::ui {

namespace {

constexpr std::array pages{Page::Contents, Page::Manifest, Page::Bundle, Page::Signature, Page::Publish, Page::Inspect,
    Page::Keys, Page::Servers, Page::History};
constexpr int pageRole = Qt::UserRole;

Step stepOf(Page page) {
    return static_cast<Step>(page);
}

QString iconName(Page page) {
    return page == Page::Keys   ? QStringLiteral("key")
        : page == Page::Servers ? QStringLiteral("server")
        : page == Page::History ? QStringLiteral("document-open-recent")
                                : QStringLiteral("inspect");
}

} // namespace

QString pageName(Page page) {
    switch (page) {
    case Page::Contents:
        return Navigation::tr("Contents");
    case Page::Manifest:
        return Navigation::tr("Manifest");
    case Page::Bundle:
        return Navigation::tr("Bundle");
    case Page::Signature:
        return Navigation::tr("Signature");
    case Page::Publish:
        return Navigation::tr("Publish");
    case Page::Inspect:
        return Navigation::tr("Inspect");
    case Page::Keys:
        return Navigation::tr("Keys");
    case Page::Servers:
        return Navigation::tr("Servers");
    case Page::History:
        return Navigation::tr("History");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isStep(Page page) {
    return page <= Page::Publish;
}

Navigation::Navigation(ReleaseSession &session, QWidget *parent)
    : QListWidget(parent)
    , m_session(session) {
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int height = fontMetrics().height();
    for (const Page page : pages) {
        if (page == Page::Inspect) {
            auto *gap = new QListWidgetItem(this);
            gap->setFlags(Qt::NoItemFlags);
            gap->setSizeHint({0, height / 2});
            auto *line = new QFrame;
            line->setFrameShape(QFrame::HLine);
            line->setFrameShadow(QFrame::Sunken);
            setItemWidget(gap, line);
        }
        auto *item = new QListWidgetItem(pageName(page), this);
        item->setData(pageRole, static_cast<int>(page));
        item->setSizeHint({0, height * 2});
    }
    // The selection, not the current item: a screen reader may choose a row without moving the focus to it.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> rows = selectedItems();
        if (!rows.isEmpty())
            Q_EMIT chosen(static_cast<Page>(rows.first()->data(pageRole).toInt()));
    });
    for (const auto signal : {&ReleaseSession::phaseChanged, &ReleaseSession::contentChanged,
             &ReleaseSession::bundleChanged, &ReleaseSession::signatureChanged, &ReleaseSession::publishChanged})
        connect(&session, signal, this, &Navigation::refresh);
    refresh();
}

void Navigation::choose(Page page) {
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(pageRole).isValid() && item(row)->data(pageRole).toInt() == static_cast<int>(page))
            setCurrentRow(row);
    }
}

QSize Navigation::sizeHint() const {
    int widest = 0;
    for (const Page page : pages)
        widest = std::max(widest, fontMetrics().horizontalAdvance(pageName(page)));
    return {widest + 90, 200};
}

void Navigation::refresh() {
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *shown = item(row);
        if (!shown->data(pageRole).isValid())
            continue;
        const auto page = static_cast<Page>(shown->data(pageRole).toInt());
        if (!isStep(page)) {
            shown->setIcon(icon(iconName(page)));
            continue;
        }
        const StepState state = m_session.stepState(stepOf(page));
        const int problems = m_session.problemCount(stepOf(page));
        const QString name = pageName(page);
        shown->setIcon(icon(state));
        shown->setText(problems > 0 ? QStringLiteral("%1  (%2)").arg(name).arg(problems) : name);
        shown->setData(Qt::AccessibleTextRole,
            name + QStringLiteral(", ") + stateName(state)
                + (problems > 0 ? QStringLiteral(", ") + tr("%n problems", nullptr, problems) : QString()));
        shown->setToolTip(stateName(state));
    }
}

} // namespace waybill::ui
