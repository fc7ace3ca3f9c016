#include "ui/pages/openui.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/session/pagepreviews.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill::ui {

OpenUi::OpenUi(PagePreviews &previews, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_previews(previews)
    , m_open(new QPushButton(icon(QStringLiteral("inspect")), label))
    , m_cancel(new QPushButton(icon(QStringLiteral("cancel")), tr("&Cancel")))
    , m_state(wrappedLabel())
    , m_error(new ErrorPane) {
    m_state->setObjectName(QStringLiteral("previewState"));
    m_state->setTextFormat(Qt::RichText);
    m_state->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_state->setOpenExternalLinks(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_open);
    line->addWidget(m_cancel);
    line->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_error);
    connect(m_open, &QPushButton::clicked, this, &OpenUi::open);
    connect(m_cancel, &QPushButton::clicked, &previews, &PagePreviews::cancel);
    connect(&previews, &PagePreviews::changed, this, &OpenUi::refresh);
    refresh();
}

void OpenUi::setBundle(const QString &path, const QString &whyNot) {
    m_bundle = path;
    m_whyNot = whyNot;
    refresh();
}

void OpenUi::open() {
    if (m_whyNot.isEmpty())
        m_previews.show(m_bundle);
    else
        Q_EMIT announced(m_whyNot);
}

void OpenUi::refresh() {
    const bool mine = !m_bundle.isEmpty() && m_previews.bundle() == m_bundle;
    const bool busy = mine && m_previews.isBusy();
    m_open->setVisible(!busy);
    m_open->setEnabled(m_whyNot.isEmpty());
    m_open->setToolTip(m_whyNot);
    m_open->setAccessibleDescription(m_whyNot.isEmpty()
            ? tr("Shows the bundle's pages in the browser, served on this computer as the Runner would")
            : m_whyNot);
    m_cancel->setVisible(busy);
    const auto error = mine ? m_previews.error() : std::nullopt;
    if (error)
        m_error->show(*error);
    else
        m_error->clear();
    QString state;
    if (busy) {
        const Progress progress = m_previews.progress();
        state = progress.total > 0 ? tr("Reading its pages: %1 %").arg(100 * progress.done / progress.total)
                                   : tr("Reading its pages…");
    } else if (mine && !m_previews.page().isEmpty()) {
        const QString address = m_previews.page().toString(QUrl::FullyEncoded).toHtmlEscaped();
        state = tr("Served at %1 until another bundle's pages are opened, or Waybill is closed.")
                    .arg(QStringLiteral("<a href=\"%1\">%1</a>").arg(address));
    } else if (mine) {
        state = m_previews.missingPage().toHtmlEscaped();
    }
    m_state->setText(state);
}

} // namespace waybill::ui
