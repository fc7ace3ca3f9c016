#include "ui/pages/sizechart.h"

#include "core/publish/publishedbundle.h"
#include "ui/text/usertext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr int barAtMost = 64; // pixels wide
constexpr int gap = 4;

} // namespace

SizeChart::SizeChart(QWidget *parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

QSize SizeChart::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 9};
}

QSize SizeChart::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 9};
}

void SizeChart::setVersions(const QString &extension, const QList<Job> &versions) {
    m_extension = extension;
    m_versions = versions;
    setVisible(versions.size() > 1);
    setAccessibleName(tr("Size by version of %1").arg(shownName(extension)));
    refreshDescription();
    update();
}

void SizeChart::setCurrent(const QString &id) {
    m_current = id;
    refreshDescription();
    update();
}

qsizetype SizeChart::indexOf(const QString &id) const {
    const auto found = std::ranges::find(m_versions, id, &Job::id);
    return found == m_versions.end() ? -1 : found - m_versions.begin();
}

QString SizeChart::sentenceOf(qsizetype version) const {
    const Job &job = m_versions[version];
    QString size = tr("%1: %2").arg(shownName(publishedVersion(job)), formatSize(job.order.size));
    const qint64 before = version > 0 ? m_versions[version - 1].order.size : 0;
    if (before <= 0)
        return size;
    const QString name = shownName(publishedVersion(m_versions[version - 1]));
    const double growth = 100 * (static_cast<double>(job.order.size) / static_cast<double>(before) - 1);
    if (std::abs(growth) < 0.05)
        return tr("%1, as large as %2").arg(size, name);
    const QString much = tr("%L1 %").arg(std::abs(growth), 0, 'f', 1);
    return growth > 0 ? tr("%1, %2 more than %3").arg(size, much, name)
                      : tr("%1, %2 less than %3").arg(size, much, name);
}

QString SizeChart::sentence() const {
    if (m_versions.isEmpty())
        return {};
    const qsizetype current = indexOf(m_current);
    return sentenceOf(current < 0 ? m_versions.size() - 1 : current);
}

void SizeChart::refreshDescription() {
    const QString said = sentence();
    if (said == accessibleDescription())
        return;
    setAccessibleDescription(said);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

// The last ones are shown where there is no room for all.
QRect SizeChart::barOf(qsizetype version) const {
    const int line = fontMetrics().height();
    const int least = fontMetrics().averageCharWidth() * 4;
    const qsizetype shown = std::min<qsizetype>(m_versions.size(), std::max(1, width() / (least + gap)));
    const qsizetype place = version - (m_versions.size() - shown);
    if (place < 0)
        return {};
    const int step = std::min(barAtMost + gap, width() / static_cast<int>(shown));
    qint64 largest = 1;
    for (qsizetype i = m_versions.size() - shown; i < m_versions.size(); ++i)
        largest = std::max(largest, m_versions[i].order.size);
    // Between the heading and the versions' names.
    const int room = height() - 2 * line - 4;
    const int tall = std::max(
        2, static_cast<int>(static_cast<double>(m_versions[version].order.size) / static_cast<double>(largest) * room));
    const int left = static_cast<int>(place) * step;
    const QRect bar(left, line + 2 + room - tall, step - gap, tall);
    return layoutDirection() == Qt::RightToLeft ? bar.translated(width() - step + gap - 2 * left, 0) : bar;
}

void SizeChart::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeading | Qt::TextSingleLine,
        fontMetrics().elidedText(sentence(), Qt::ElideRight, width()));
    const qsizetype current = indexOf(m_current);
    for (qsizetype version = 0; version < m_versions.size(); ++version) {
        const QRect bar = barOf(version);
        if (bar.isEmpty())
            continue;
        painter.fillRect(bar, palette().color(version == current ? QPalette::Highlight : QPalette::Mid));
        if (version == current && hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
            painter.drawRect(bar.adjusted(1, 1, -1, -1));
        }
        QFont bold = font();
        bold.setBold(version == current); // the colour does not tell it alone
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect name(bar.left(), height() - line, bar.width(), line);
        painter.drawText(name, Qt::AlignCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(
                shownName(publishedVersion(m_versions[version])), Qt::ElideRight, name.width()));
    }
}

qsizetype SizeChart::versionAt(const QPoint &place) const {
    for (qsizetype version = 0; version < m_versions.size(); ++version) {
        const QRect bar = barOf(version);
        if (!bar.isEmpty() && place.x() >= bar.left() && place.x() <= bar.right())
            return version;
    }
    return -1;
}

void SizeChart::mousePressEvent(QMouseEvent *event) {
    const qsizetype version = event->button() == Qt::LeftButton ? versionAt(event->position().toPoint()) : -1;
    if (version >= 0)
        Q_EMIT chosen(m_versions[version].id);
}

void SizeChart::keyPressEvent(QKeyEvent *event) {
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const qsizetype current = indexOf(m_current);
    qsizetype wanted = -1;
    if (event->key() == (rightToLeft ? Qt::Key_Right : Qt::Key_Left))
        wanted = current < 0 ? m_versions.size() - 1 : current - 1;
    else if (event->key() == (rightToLeft ? Qt::Key_Left : Qt::Key_Right))
        wanted = current < 0 ? m_versions.size() - 1 : current + 1;
    else if (event->key() == Qt::Key_Home)
        wanted = 0;
    else if (event->key() == Qt::Key_End)
        wanted = m_versions.size() - 1;
    else
        QWidget::keyPressEvent(event);
    if (wanted >= 0 && wanted < m_versions.size())
        Q_EMIT chosen(m_versions[wanted].id);
}

bool SizeChart::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype version = versionAt(help->pos());
    if (version < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), sentenceOf(version), this);
    return true;
}

} // namespace waybill::ui
