#include "ui/pages/diffview.h"

#include "ui/models/diffmodel.h"
#include "ui/models/fixedfont.h"
#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/session/comparison.h"
#include "ui/text/bundletext.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr QLatin1StringView manifestPath("manifest.json");
constexpr int pathLetters = 60; // a hostile path is longer than any window
constexpr qsizetype changesShown = 200;

QString capabilityLines(const BundleDiff &diff) {
    QStringList lines;
    for (const QString &each : diff.capabilitiesAdded)
        lines.append(DiffView::tr("New capability %1: %2").arg(shownName(each), capabilityMeaning(each)));
    for (const QString &each : diff.capabilitiesRemoved)
        lines.append(DiffView::tr("No longer asked for: %1").arg(shownName(each)));
    return lines.join(u'\n');
}

QString fieldLines(const BundleDiff &diff) {
    QString text;
    const auto shownValue
        = [](const QString &json) { return json.isNull() ? DiffView::tr("nothing") : shownName(json); };
    for (const ManifestChange &change : diff.manifest.first(std::min(diff.manifest.size(), changesShown)))
        text += DiffView::tr("%1: %2 → %3\n")
                    .arg(shownName(change.path), shownValue(change.before), shownValue(change.after));
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace

DiffView::DiffView(Comparison &comparison, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_error(new ErrorPane)
    , m_state(wrappedLabel())
    , m_capabilities(wrappedLabel())
    , m_warning(makeWarning())
    , m_model(new DiffModel(this))
    , m_files(new QTreeView)
    , m_text(new QPlainTextEdit) {
    m_state->setObjectName(QStringLiteral("diffState"));
    m_capabilities->setObjectName(QStringLiteral("diffCapabilities"));
    m_files->setModel(m_model);
    m_files->setAccessibleName(tr("What is different"));
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setAlternatingRowColors(true);
    m_text->setAccessibleName(tr("Lines that are different"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_files);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_error);
    layout->addWidget(m_warning);
    layout->addWidget(m_state);
    layout->addWidget(splitter, 1);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { m_comparison.chooseText(m_model->pathOf(now)); });
    connect(&comparison, &Comparison::changed, this, &DiffView::refresh);
    connect(&comparison, &Comparison::textChanged, this, &DiffView::refreshText);
    refresh();
}

QFrame *DiffView::makeWarning() {
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    box->setAccessibleName(tr("Capabilities"));
    auto *sign = new QLabel;
    const int side = fontMetrics().height();
    sign->setPixmap(icon(Severity::Warning).pixmap(side, side));
    auto *layout = new QHBoxLayout(box);
    layout->addWidget(sign);
    layout->addWidget(m_capabilities, 1);
    return box;
}

void DiffView::refresh() {
    if (const auto error = m_comparison.error())
        m_error->show(shown(*error));
    else
        m_error->clear();
    const auto &result = m_comparison.result();
    m_model->setDiff(result ? result->diff : BundleDiff());
    m_capabilities->setText(result ? capabilityLines(result->diff) : QString());
    m_warning->setVisible(result && !m_capabilities->text().isEmpty());
    if (m_comparison.isBusy())
        m_state->setText(tr("Comparing…"));
    else if (result)
        m_state->setText(tr("From %1 to %2: %3.")
                .arg(shownName(QDir::toNativeSeparators(result->before.path)),
                    shownName(QDir::toNativeSeparators(result->after.path)), diffCounts(result->diff)));
    else
        m_state->setText(tr("Nothing is compared yet."));
    for (int column = 0; column < DiffModel::ColumnCount; ++column) {
        m_files->resizeColumnToContents(column);
        const int widest = fontMetrics().averageCharWidth() * pathLetters;
        m_files->setColumnWidth(column, std::min(m_files->columnWidth(column), widest));
    }
    if (m_model->rowCount() > 0)
        m_files->setCurrentIndex(m_model->index(0, 0));
    refreshText();
}

void DiffView::refreshText() {
    const auto &result = m_comparison.result();
    const QString path = m_comparison.textPath();
    if (!result || path.isEmpty()) {
        m_text->clear();
        return;
    }
    const QString fields = path == manifestPath ? fieldLines(result->diff) : QString();
    if (m_comparison.isReadingText())
        m_text->setPlainText(fields);
    else if (const auto &text = m_comparison.text())
        m_text->setPlainText(
            fields + (text->isEmpty() ? tr("The contents are the same; the mode is another.") : shownText(*text)));
    else
        m_text->setPlainText(fields + tr("No lines are shown of this: it is no text, or 1 MiB and more."));
}

} // namespace waybill::ui
