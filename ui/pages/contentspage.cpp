#include "ui/pages/contentspage.h"

#include "ui/models/filetreemodel.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/filteredtree.h"
#include "ui/session/releasesession.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QVBoxLayout>

namespace waybill::ui {

ContentsPage::ContentsPage(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_error(new ErrorPane)
    , m_summary(wrappedLabel())
    , m_model(new FileTreeModel)
    , m_tree(new FilteredTree(m_model, tr("Files"))) {
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_error);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    connect(&session, &ReleaseSession::contentChanged, this, &ContentsPage::refresh);
    connect(&session, &ReleaseSession::phaseChanged, this, &ContentsPage::refresh);
    refresh();
}

void ContentsPage::refresh() {
    const auto error = m_session.error();
    if (error && m_session.files())
        m_error->show(*error);
    else
        m_error->clear();
    const auto &files = m_session.files();
    if (!files) {
        m_summary->setText(m_session.phase() == Phase::Opening
                ? tr("Reading %1…").arg(QDir::toNativeSeparators(m_session.origin()))
                : tr("No folder is open."));
        m_model->clear();
        return;
    }
    m_summary->setText(tr("%1 in %2, %3 unpacked. The server takes bundles of at most %4, packed.")
            .arg(formatFileCount(files->files.size()), QDir::toNativeSeparators(m_session.origin()),
                formatSize(files->totalSize), formatSize(bundleSizeCap)));
    // Packing and publishing change nothing here: what is chosen and unfolded stays.
    if (m_shown == m_session.revision())
        return;
    m_shown = m_session.revision();
    m_model->setFiles(*files);
    m_tree->fit(files->files.size());
}

void ContentsPage::goTo(const QString &file) {
    m_tree->goTo(file);
}

} // namespace waybill::ui
