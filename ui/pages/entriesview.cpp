#include "ui/pages/entriesview.h"

#include "ui/models/entrytreemodel.h"
#include "ui/models/icons.h"
#include "ui/pages/filteredtree.h"
#include "ui/pages/glanceview.h"
#include "ui/session/inspection.h"
#include "ui/session/sessionsteps.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace waybill::ui {

EntriesView::EntriesView(Inspection &inspection, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_model(new EntryTreeModel)
    , m_tree(new FilteredTree(m_model, tr("Entries")))
    , m_glance(new GlanceView(inspection))
    , m_extract(new QPushButton(icon(QStringLiteral("folder-open")), tr("E&xtract all…")))
    , m_save(new QPushButton(icon(QStringLiteral("save-as")), tr("Save the chosen e&ntry…"))) {
    m_extract->setAccessibleDescription(tr("Unpacks the bundle into a folder; nothing is written outside it"));
    m_save->setAccessibleDescription(tr("Writes the bytes of the chosen entry to a file"));
    // The mode stands before what the Runner does, which may be long.
    m_tree->tree()->header()->moveSection(EntryTreeModel::Mode, EntryTreeModel::State);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_extract);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_tree);
    splitter->addWidget(m_glance);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    connect(m_tree, &FilteredTree::currentChanged, this, &EntriesView::refreshChoice);
    connect(m_extract, &QPushButton::clicked, this, &EntriesView::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, &EntriesView::chooseFile);
    connect(&inspection, &Inspection::changed, this, &EntriesView::refresh);
    refresh();
}

void EntriesView::refresh() {
    refreshChoice();
    if (m_shown == m_inspection.revision())
        return;
    m_shown = m_inspection.revision();
    const auto &bundle = m_inspection.bundle();
    m_model->setEntries(bundle ? bundle->listing.entries : QList<BundleEntry>());
}

void EntriesView::refreshChoice() {
    const bool can = m_inspection.phase() == Inspection::Phase::Ready && !m_inspection.changedOnDisk();
    m_extract->setEnabled(can);
    const QString entry = m_model->readablePath(m_tree->current());
    m_save->setEnabled(can && !entry.isEmpty());
    // What stands on disk now is not what is shown.
    m_glance->look(m_inspection.changedOnDisk() ? QString() : entry);
}

void EntriesView::goTo(const QString &path) {
    m_tree->goTo(path);
}

void EntriesView::chooseFolder() {
    auto *dialog
        = new QFileDialog(window(), tr("Extract into a folder"), QFileInfo(m_inspection.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_inspection, &Inspection::extract);
    dialog->open();
}

void EntriesView::chooseFile() {
    const QString entry = m_model->readablePath(m_tree->current());
    if (entry.isEmpty())
        return;
    // The archive's name for it is not trusted with more than a suggestion.
    const QString name = fileSystemName(entry.section(u'/', -1));
    auto *dialog = new QFileDialog(window(), tr("Save the entry"), QDir::home().filePath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, &m_inspection,
        [this, entry](const QString &file) { m_inspection.saveEntry(entry, file); });
    dialog->open();
}

} // namespace waybill::ui
