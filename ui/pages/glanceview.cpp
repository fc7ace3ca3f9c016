#include "ui/pages/glanceview.h"

#include "ui/models/fixedfont.h"
#include "ui/pages/controls.h"
#include "ui/session/inspection.h"
#include "ui/session/startoperation.h"
#include "ui/text/bundletext.h"
#include "ui/text/usertext.h"

#include <QBuffer>
#include <QImageReader>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr int sideAtMost = 4096; // pixels; a larger image is made smaller while it is read
constexpr qint64 pixelsAtMost = 64LL * 1024 * 1024; // of an image as it says it is
constexpr int imageMebibytes = 64; // of memory while it is read

// Decoding is where images do harm: nothing that says it is huge is tried.
QImage decoded(const QByteArray &bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || qint64{size.width()} * size.height() > pixelsAtMost)
        return {};
    if (size.width() > sideAtMost || size.height() > sideAtMost)
        reader.setScaledSize(size.scaled(sideAtMost, sideAtMost, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

GlanceView::GlanceView(Inspection &inspection, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_title(wrappedLabel())
    , m_text(new QPlainTextEdit)
    , m_image(new QLabel)
    , m_imageArea(new QScrollArea) {
    QImageReader::setAllocationLimit(imageMebibytes);
    m_title->setObjectName(QStringLiteral("glanceTitle"));
    m_text->setAccessibleName(tr("Contents of the chosen entry"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    m_image->setAlignment(Qt::AlignCenter);
    m_imageArea->setWidget(m_image);
    m_imageArea->setWidgetResizable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_imageArea, 1);
    look({});
}

GlanceView::~GlanceView() {
    delete m_running; // stops it and waits
}

void GlanceView::look(const QString &entry) {
    if (entry == m_entry && m_revision == m_inspection.revision())
        return;
    if (m_running)
        m_running->requestStop();
    m_running = nullptr;
    m_entry = entry;
    m_revision = m_inspection.revision();
    showText(tr("Choose an entry to look at it."), {});
    if (entry.isEmpty() || !m_inspection.bundle())
        return;
    m_title->setText(tr("Reading %1…").arg(shownName(entry)));
    m_running = startOperation<Seen>(
        this,
        [bundle = m_inspection.bundle()->path, entry](
            OperationContext &context) { return see(bundle, entry, context); },
        [this, entry](const OperationBase *operation, const Seen &seen) {
            if (m_running != operation)
                return;
            m_running = nullptr;
            show(entry, seen);
        });
}

GlanceView::Seen GlanceView::see(const QString &bundle, const QString &entry, OperationContext &context) {
    Seen seen{glanceAt(bundle, entry, context), {}};
    if (seen.glance && seen.glance->kind == Glance::Kind::Image)
        seen.image = decoded(seen.glance->bytes);
    return seen;
}

void GlanceView::showText(const QString &title, const QString &text) {
    m_title->setText(title);
    m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    m_imageArea->setVisible(false);
    m_image->clear();
}

void GlanceView::show(const QString &entry, const Seen &seen) {
    const QString name = shownName(entry);
    if (!seen.glance) {
        showText(tr("%1 cannot be shown: %2.").arg(name, describe(seen.glance.error()).title), {});
        return;
    }
    const Glance &glance = *seen.glance;
    switch (glance.kind) {
    case Glance::Kind::Text:
        showText(glance.cut ? tr("%1: text, its first MiB").arg(name) : tr("%1: text").arg(name), glance.text);
        break;
    case Glance::Kind::Json:
        showText(tr("%1: JSON, set out anew").arg(name), glance.text);
        break;
    case Glance::Kind::Wasm:
        showText(tr("%1: WebAssembly").arg(name),
            *glance.wasm ? wasmLines(**glance.wasm).join(u'\n') : wasmFaultText(glance.wasm->error()));
        break;
    case Glance::Kind::Image:
        if (seen.image.isNull()) {
            showText(tr("%1: an image that is damaged, too large or of a kind that is not shown").arg(name), {});
            break;
        }
        showText(tr("%1: image, %2 × %3").arg(name).arg(seen.image.width()).arg(seen.image.height()), {});
        m_image->setPixmap(QPixmap::fromImage(seen.image));
        m_image->setAccessibleName(m_title->text());
        m_imageArea->setVisible(true);
        break;
    case Glance::Kind::Bytes:
        showText(glance.cut ? tr("%1: bytes, the first 16 KiB").arg(name) : tr("%1: bytes").arg(name), glance.text);
        break;
    }
}

} // namespace waybill::ui
