#include "ui/pages/manifestpage.h"

#include "core/manifest/fixes.h"
#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/sourceview.h"
#include "ui/session/releasesession.h"
#include "ui/text/usertext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr int pathRole = Qt::UserRole;

QTreeWidgetItem *section(QTreeWidget *tree, const QString &name, const QString &path) {
    auto *item = new QTreeWidgetItem(tree, {name});
    QFont font = item->font(0);
    font.setBold(true);
    item->setFont(0, font);
    item->setData(0, pathRole, path);
    return item;
}

void value(
    QTreeWidgetItem *parent, const QString &name, const QString &text, const QString &path, const QString &help = {}) {
    auto *item = new QTreeWidgetItem(parent, {name, text});
    item->setData(0, pathRole, path);
    item->setToolTip(0, name);
    item->setToolTip(1, help.isEmpty() ? text : help);
}

bool isRefusal(const Finding &finding) {
    return finding.judge == Judge::Server && finding.severity == Severity::Error;
}

} // namespace

ManifestPage::ManifestPage(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_error(new ErrorPane)
    , m_verdict(wrappedLabel())
    , m_note(wrappedLabel())
    , m_save(new QPushButton(icon(QStringLiteral("save-as")), tr("Sa&ve")))
    , m_revert(new QPushButton(icon(QStringLiteral("view-refresh")), tr("Rever&t")))
    , m_fix(new QPushButton(tr("Fi&x this")))
    , m_fixAll(new QPushButton(tr("Fix a&ll")))
    , m_meaning(new QTreeWidget)
    , m_source(new SourceView)
    , m_conflict(conflict())
    , m_question(question()) {
    makeHeading(m_verdict);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_note->setObjectName(QStringLiteral("manifestNote"));
    m_meaning->setAccessibleName(tr("Meaning"));
    m_meaning->setHeaderLabels({tr("Field"), tr("Meaning")});
    m_meaning->setAlternatingRowColors(true);
    m_meaning->header()->setStretchLastSection(true);
    m_source->setAccessibleName(tr("Source of manifest.json"));
    m_source->setTabChangesFocus(true);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_meaning);
    splitter->addWidget(m_source);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_error);
    layout->addWidget(m_question);
    layout->addWidget(m_conflict);
    layout->addWidget(m_verdict);
    layout->addWidget(tools());
    layout->addWidget(splitter, 1);
    connect(m_meaning, &QTreeWidget::currentItemChanged, this,
        [this](const QTreeWidgetItem *item) { followMeaning(item); });
    connect(m_source, &QPlainTextEdit::cursorPositionChanged, this, &ManifestPage::followCursor);
    connect(m_source, &SourceView::edited, this, [this] { m_session.editManifest(m_source->source()); });
    connect(&session, &ReleaseSession::contentChanged, this, &ManifestPage::refresh);
    connect(&session, &ReleaseSession::publishChanged, this, &ManifestPage::refresh);
    connect(&session, &ReleaseSession::draftChanged, this, &ManifestPage::refreshState);
    connect(&session, &ReleaseSession::manifestMended, this, &ManifestPage::replace);
    refresh();
}

QWidget *ManifestPage::tools() {
    auto *box = new QWidget;
    m_save->setAccessibleDescription(tr("Writes manifest.json"));
    m_revert->setAccessibleDescription(tr("Brings back what is on disk; this can be undone"));
    m_fix->setAccessibleDescription(tr("Mends the problem at the cursor; this can be undone"));
    m_fixAll->setAccessibleDescription(tr("Mends every problem that has one certain remedy; this can be undone"));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    for (QPushButton *button : {m_save, m_revert, m_fix, m_fixAll})
        layout->addWidget(button);
    layout->addWidget(m_note, 1);
    connect(m_save, &QPushButton::clicked, &m_session, &ReleaseSession::saveManifest);
    connect(m_revert, &QPushButton::clicked, this, &ManifestPage::revert);
    connect(m_fix, &QPushButton::clicked, this, &ManifestPage::fixHere);
    connect(m_fixAll, &QPushButton::clicked, &m_session, &ReleaseSession::mendManifest);
    return box;
}

QFrame *ManifestPage::conflict() {
    auto *load = new QPushButton(tr("Load from &disk"));
    load->setAccessibleDescription(tr("Takes what is on disk in place of your edits; this can be undone"));
    auto *keep = new QPushButton(tr("&Keep mine"));
    keep->setAccessibleDescription(tr("Lets the next saving replace what is on disk"));
    connect(load, &QPushButton::clicked, this, &ManifestPage::revert);
    connect(keep, &QPushButton::clicked, &m_session, &ReleaseSession::keepEdits);
    return notice(
        tr("manifest.json has changed on disk while you edited it. Nothing is overwritten before you choose."),
        {load, keep});
}

QFrame *ManifestPage::question() {
    auto *save = new QPushButton(tr("&Save and go on"));
    auto *discard = new QPushButton(tr("Discard the &edits"));
    auto *stay = new QPushButton(tr("Stay &here"));
    connect(save, &QPushButton::clicked, &m_session, &ReleaseSession::saveManifest);
    connect(discard, &QPushButton::clicked, &m_session, &ReleaseSession::discardEdits);
    connect(stay, &QPushButton::clicked, &m_session, &ReleaseSession::stay);
    return notice(tr("manifest.json was edited and is not saved."), {save, discard, stay});
}

void ManifestPage::refresh() {
    const QScopedValueRollback guard(m_following, true);
    const QByteArray text = m_session.manifestText();
    if (m_origin != m_session.origin()) {
        m_origin = m_session.origin();
        m_source->setSource(text);
    } else if (text != m_source->source() && m_source->isReadOnly()) {
        m_source->setSource(text);
    } else if (text != m_source->source()) {
        m_source->replaceSource(text); // what was there before can be had again
    }
    m_source->setEditable(m_session.whyNotEditManifest().isEmpty() && SourceView::keeps(m_session.manifestOnDisk()));
    refreshFindings();
    refreshState();
    if (m_shown == m_session.manifestRevision())
        return;
    m_shown = m_session.manifestRevision();
    refreshMeaning();
}

void ManifestPage::refreshFindings() {
    QList<Finding> findings;
    for (const Finding &finding : m_session.findings()) {
        if (finding.file == QLatin1StringView("manifest.json"))
            findings.append(finding);
    }
    // Of a text that was typed on since, places would be beside what they mean.
    if (m_session.manifestJudged())
        m_source->setFindings(findings);
    const auto &report = m_session.manifest();
    m_fixAll->setEnabled(!m_source->isReadOnly()
        && std::ranges::any_of(findings, [](const Finding &each) { return each.fix.has_value(); }));
    if (!report)
        m_verdict->setText(
            m_session.files() ? tr("There is no manifest.json at the top of the folder.") : tr("No folder is open."));
    else if (!report->accepted())
        m_verdict->setText(tr("The server would refuse this manifest."));
    else if (std::ranges::any_of(findings, isRefusal))
        m_verdict->setText(tr("The server refused this manifest when it was published."));
    else
        m_verdict->setText(tr("The server would accept this manifest."));
}

void ManifestPage::refreshState() {
    if (const auto error = m_session.manifestError())
        m_error->show(*error);
    else
        m_error->clear();
    const bool edited = m_session.manifestEdited();
    m_conflict->setVisible(m_session.manifestConflicts());
    m_question->setVisible(m_session.isLeaving());
    m_save->setEnabled(edited && !m_session.manifestConflicts());
    m_revert->setEnabled(edited);
    m_fix->setEnabled(!m_source->isReadOnly() && findingHere().has_value());
    QStringList notes;
    if (const QString why = m_session.whyNotEditManifest(); m_session.manifest() && !why.isEmpty())
        notes.append(why);
    else if (m_session.manifest() && m_source->isReadOnly())
        notes.append(tr("It holds mixed line ends or bytes that an editor would change, so it cannot be edited here."));
    if (edited)
        notes.append(tr("Edited, not saved yet."));
    if (const auto &report = m_session.manifest(); report && !report->manifest)
        notes.append(tr("The text cannot be read as a manifest: the meaning is that of before."));
    m_note->setText(notes.join(u' '));
}

// What cannot be read keeps the meaning that it had, and the note says so.
void ManifestPage::refreshMeaning() {
    const auto &report = m_session.manifest();
    if (report && !report->manifest && m_meaning->topLevelItemCount() > 0 && m_session.manifestEdited())
        return;
    m_meaning->clear();
    if (report && report->manifest)
        fillMeaning(*report->manifest);
    m_meaning->expandAll();
    m_meaning->resizeColumnToContents(0);
}

void ManifestPage::fillMeaning(const Manifest &manifest) {
    const bool minimal = manifest.shape == Manifest::Shape::Minimal;
    auto *identity = section(m_meaning, tr("Identity"), QStringLiteral("$"));
    value(identity, tr("Name"), manifest.name, minimal ? QStringLiteral("extension") : QStringLiteral("name"));
    if (!manifest.publisher.isEmpty())
        value(identity, tr("Publisher"), manifest.publisher, QStringLiteral("publisher"));
    value(identity, tr("Version"), manifest.version, QStringLiteral("version"),
        manifest.version.endsWith(QLatin1StringView(".*")) ? tr("The server takes the next free patch number.")
                                                           : QString());
    if (!minimal)
        value(identity, tr("Runtime"), manifest.runtime, QStringLiteral("runtime"));

    if (!manifest.capabilities.isEmpty()) {
        auto *capabilities = section(m_meaning, tr("Capabilities"), QStringLiteral("capabilities"));
        for (qsizetype i = 0; i < manifest.capabilities.size(); ++i)
            value(capabilities, manifest.capabilities[i], capabilityMeaning(manifest.capabilities[i]),
                QStringLiteral("capabilities[%1]").arg(i));
    }
    if (!manifest.uiEntry.isEmpty() || !manifest.uiBasePath.isEmpty() || !manifest.menuLabel.isEmpty()) {
        auto *ui = section(m_meaning, tr("User interface"), QStringLiteral("ui"));
        if (!manifest.uiEntry.isEmpty())
            value(ui, tr("First page"), manifest.uiEntry, QStringLiteral("ui.entry"));
        if (!manifest.uiBasePath.isEmpty())
            value(ui, tr("Base path"), manifest.uiBasePath, QStringLiteral("ui.basePath"));
        if (!manifest.menuLabel.isEmpty())
            value(ui, tr("Menu entry"), manifest.menuLabel, QStringLiteral("ui.hooks.appMenu.label"));
    }
    if (!manifest.endpoints.isEmpty()) {
        auto *endpoints = section(m_meaning, tr("Endpoints"), QStringLiteral("api.endpoints"));
        for (qsizetype i = 0; i < manifest.endpoints.size(); ++i) {
            const Endpoint &endpoint = manifest.endpoints[i];
            value(endpoints, endpoint.method.toUpper() + u' ' + endpoint.path, endpoint.handler,
                QStringLiteral("api.endpoints[%1]").arg(i));
        }
    }
    if (!manifest.wasmEntry.isEmpty() || !manifest.assets.isEmpty() || !manifest.precompiled.isEmpty()) {
        auto *files = section(m_meaning, tr("Files"), QStringLiteral("assets"));
        if (!manifest.wasmEntry.isEmpty())
            value(files, tr("Program"), manifest.wasmEntry, QStringLiteral("entry.wasm"));
        for (qsizetype i = 0; i < manifest.assets.size(); ++i)
            value(files, tr("Assets"), manifest.assets[i],
                (minimal ? QStringLiteral("ui.assets[%1]") : QStringLiteral("assets[%1]")).arg(i));
        for (const auto &[target, file] : manifest.precompiled)
            value(files, tr("Precompiled for %1").arg(target), file, QStringLiteral("precompiled.") + target);
    }
}

void ManifestPage::followMeaning(const QTreeWidgetItem *item) {
    const auto &report = m_session.manifest();
    if (m_following || !item || !report || !report->manifest || !m_session.manifestJudged())
        return;
    const QScopedValueRollback guard(m_following, true);
    if (const auto place = report->manifest->placeOf(item->data(0, pathRole).toString()))
        m_source->select(*place);
}

void ManifestPage::followCursor() {
    m_fix->setEnabled(!m_source->isReadOnly() && findingHere().has_value());
    const auto &report = m_session.manifest();
    if (m_following || !report || !report->manifest || !m_session.manifestJudged())
        return;
    const QScopedValueRollback guard(m_following, true);
    // The row of the smallest value that the cursor is in; in none, the one that begins last before it.
    const qint64 cursor = m_source->cursorOffset();
    QTreeWidgetItem *inside = nullptr;
    QTreeWidgetItem *before = nullptr;
    qint64 size = 0;
    qint64 begin = -1;
    for (QTreeWidgetItemIterator item(m_meaning); *item; ++item) {
        const auto place = report->manifest->placeOf((*item)->data(0, pathRole).toString());
        if (!place)
            continue;
        if (place->offset <= cursor && cursor <= place->offset + place->bytes && (!inside || place->bytes <= size)) {
            inside = *item;
            size = place->bytes;
        }
        if (place->offset <= cursor && place->offset >= begin) {
            before = *item;
            begin = place->offset;
        }
    }
    if (QTreeWidgetItem *nearest = inside && (*inside).parent() ? inside : before)
        m_meaning->setCurrentItem(nearest);
}

std::optional<Finding> ManifestPage::findingHere() const {
    std::optional<Finding> onLine;
    if (!m_session.manifestJudged())
        return onLine;
    for (const Finding &finding : m_source->findings()) {
        if (!finding.fix || finding.place.line != m_source->cursorLine())
            continue;
        const int column = m_source->cursorColumn();
        if (finding.place.column <= column && column <= finding.place.column + finding.place.length)
            return finding;
        if (!onLine)
            onLine = finding;
    }
    return onLine;
}

void ManifestPage::goTo(const Finding &finding) {
    m_source->goTo(finding.place);
    m_source->setFocus();
}

void ManifestPage::goToNext(int direction) {
    QList<Finding> placed = m_source->findings();
    placed.removeIf([](const Finding &finding) { return finding.place.line == 0; });
    if (placed.isEmpty()) {
        Q_EMIT m_session.announced(tr("No problem has a place in the manifest."));
        return;
    }
    const auto placeOf = [](const Finding &finding) { return std::pair(finding.place.line, finding.place.column); };
    std::ranges::stable_sort(placed, {}, placeOf);
    const std::pair here(m_source->cursorLine(), m_source->cursorColumn());
    qsizetype next = direction > 0 ? 0 : placed.size() - 1; // beyond the last one begins the first
    if (direction > 0) {
        const auto found = std::ranges::upper_bound(placed, here, {}, placeOf);
        next = found == placed.end() ? 0 : found - placed.begin();
    } else if (const auto found = std::ranges::lower_bound(placed, here, {}, placeOf); found != placed.begin()) {
        next = found - placed.begin() - 1;
    }
    goTo(placed[next]);
    Q_EMIT m_session.announced(describe(placed[next]).message);
}

void ManifestPage::fix(const Finding &finding) {
    if (m_source->isReadOnly() || !m_session.manifestJudged() || !finding.fix) {
        Q_EMIT m_session.announced(tr("This problem has no certain fix."));
        return;
    }
    replace(applyFix(m_source->source(), *finding.fix));
    Q_EMIT m_session.announced(tr("%1 Not saved yet.").arg(describe(*finding.fix)));
}

void ManifestPage::fixHere() {
    if (const auto finding = findingHere())
        fix(*finding);
    else
        Q_EMIT m_session.announced(tr("At the cursor there is no problem with a certain fix."));
}

void ManifestPage::revert() {
    if (m_session.manifestEdited())
        replace(m_session.manifestOnDisk());
}

// The keyboard goes where the next key can take it back.
void ManifestPage::replace(const QByteArray &text) {
    m_source->replaceSource(text);
    m_source->setFocus();
}

} // namespace waybill::ui
