#include "ui/pages/sizemap.h"

#include "core/bundle/packedsizes.h"
#include "ui/pages/controls.h"
#include "ui/pages/treemapview.h"
#include "ui/session/startoperation.h"

#include <QEvent>
#include <QVBoxLayout>

#include <array>

namespace waybill::ui {

namespace {

QString nameOf(FileKind kind) {
    switch (kind) {
    case FileKind::Code:
        return SizeMap::tr("WebAssembly");
    case FileKind::Script:
        return SizeMap::tr("scripts");
    case FileKind::Style:
        return SizeMap::tr("styles");
    case FileKind::Page:
        return SizeMap::tr("pages");
    case FileKind::Image:
        return SizeMap::tr("images");
    case FileKind::Font:
        return SizeMap::tr("fonts");
    case FileKind::Data:
        return SizeMap::tr("data");
    case FileKind::Other:
        return SizeMap::tr("others");
    }
    Q_UNREACHABLE_RETURN({});
}

using Made = Result<std::shared_ptr<const SizeTree>>;

// Freeing many small pieces takes its time, too: beside.
template <typename T> void letGo(QObject *owner, T value) {
    startOperation<bool>(
        owner,
        [held = std::make_shared<std::optional<T>>(std::move(value))](OperationContext &) {
            held->reset();
            return true;
        },
        [](OperationBase *, bool) {});
}

Made sizeTree(const FileList &list, bool onDisk, OperationContext &context) {
    QStringList paths;
    QList<qint64> sizes;
    for (const SourceFile &file : list.files) {
        paths.append(file.path);
        sizes.append(file.size);
    }
    if (onDisk) {
        auto packed = packedSizes(list, context);
        if (!packed)
            return fail(packed.error());
        sizes = *std::move(packed);
    }
    return std::make_shared<const SizeTree>(paths, sizes);
}

} // namespace

SizeMap::SizeMap(QWidget *parent)
    : QWidget(parent)
    , m_caption(wrappedLabel())
    , m_legend(wrappedLabel())
    , m_view(new TreemapView) {
    m_caption->setObjectName(QStringLiteral("sizeCaption"));
    m_legend->setTextFormat(Qt::RichText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_caption);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
}

void SizeMap::setFiles(const FileList &list, bool onDisk) {
    if (m_wanted)
        letGo(this, *std::exchange(m_wanted, std::nullopt));
    m_wanted = Wanted{list, onDisk};
    if (m_working)
        m_working->requestStop(); // what it would tell is of before
    else if (isVisible())
        start();
}

void SizeMap::clear() {
    if (m_wanted)
        letGo(this, *std::exchange(m_wanted, std::nullopt));
    if (m_working)
        m_working->requestStop();
    m_working = nullptr;
    take(nullptr, false);
}

void SizeMap::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_wanted && !m_working)
        start();
}

void SizeMap::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLegend();
}

void SizeMap::start() {
    auto wanted = std::make_shared<std::optional<Wanted>>(std::exchange(m_wanted, std::nullopt));
    const bool estimated = (*wanted)->onDisk;
    if (!m_tree)
        m_caption->setText(tr("Estimating what takes the room…"));
    m_working = startOperation<Made>(
        this,
        [wanted = std::move(wanted)](OperationContext &context) {
            auto made = sizeTree((*wanted)->list, (*wanted)->onDisk, context);
            wanted->reset();
            return made;
        },
        [this, estimated](OperationBase *operation, const Made &made) {
            if (m_working != operation)
                return;
            m_working = nullptr;
            if (m_wanted && isVisible())
                start();
            else if (made && !m_wanted)
                take(*made, estimated);
        });
}

void SizeMap::take(std::shared_ptr<const SizeTree> tree, bool estimated) {
    auto old = std::exchange(m_tree, tree);
    m_view->setTree(std::move(tree));
    if (old)
        letGo(this, std::move(old));
    m_caption->setText(!m_tree ? QString()
            : estimated        ? tr("Area: bytes when packed, estimated file by file")
                               : tr("Area: unpacked bytes"));
    refreshLegend();
}

void SizeMap::refreshLegend() {
    std::array<bool, fileKinds> there{};
    for (const Tile &tile : m_view->tiles()) {
        if (!tile.frame && tile.merged == 0)
            there[static_cast<std::size_t>(fileKindOf(m_tree->node(tile.node).name))] = true;
    }
    QStringList items;
    for (int kind = 0; kind < fileKinds; ++kind) {
        const auto which = static_cast<FileKind>(kind);
        if (there[static_cast<std::size_t>(kind)])
            items.append(QStringLiteral("<span style=\"color:%1\">&#9632;</span>&nbsp;%2")
                    .arg(m_view->colorOf(which).name(), nameOf(which).toHtmlEscaped()));
    }
    m_legend->setText(items.join(QStringLiteral("&nbsp;&nbsp; ")));
}

} // namespace waybill::ui
