#include "ui/shell/headerbar.h"

#include "ui/models/icons.h"
#include "ui/session/releasesession.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

namespace waybill::ui {

HeaderBar::HeaderBar(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_target(new QComboBox)
    , m_action(new QPushButton) {
    auto *picture = new QLabel;
    const int side = fontMetrics().height() * 2;
    picture->setPixmap(icon(QStringLiteral("waybill")).pixmap(side, side));
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    // Long names give way to the controls beside them.
    // They stand beside the picture, whichever way their own letters run.
    const Qt::Alignment beside = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setAlignment(beside | Qt::AlignVCenter);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *targetLabel = new QLabel(tr("&Target:"));
    targetLabel->setBuddy(m_target);
    m_target->setAccessibleName(tr("Target"));
    m_target->setAccessibleDescription(tr("The server to publish to"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_target->setObjectName(QStringLiteral("target"));
    m_action->setObjectName(QStringLiteral("action"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    layout->addWidget(targetLabel);
    layout->addWidget(m_target);
    layout->addWidget(m_action);

    connect(m_target, &QComboBox::activated, this, &HeaderBar::chosen);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_session.isBusy())
            m_session.cancel();
        else if (m_session.files())
            Q_EMIT publishWanted();
        else
            Q_EMIT openWanted();
    });
    connect(&session, &ReleaseSession::targetsChanged, this, &HeaderBar::fillTargets);
    for (const auto signal : {&ReleaseSession::phaseChanged, &ReleaseSession::contentChanged})
        connect(&session, signal, this, &HeaderBar::refresh);
    fillTargets();
    refresh();
}

void HeaderBar::focusTarget() {
    m_target->setFocus();
    m_target->showPopup();
}

void HeaderBar::fillTargets() {
    const QSignalBlocker blocker(m_target);
    m_target->clear();
    for (const ServerProfile &server : m_session.targets())
        m_target->addItem(server.name, server.id);
    m_target->insertSeparator(m_target->count());
    m_target->addItem(tr("Add a server…"));
    m_target->setCurrentIndex(m_target->findData(m_session.target().id));
    m_target->setToolTip(m_session.target().id == localServerId
            ? tr("A registry inside this program; nothing leaves this computer")
            : m_session.target().address.toString());
}

void HeaderBar::chosen(int index) {
    const QString id = m_target->itemData(index).toString();
    if (!id.isEmpty()) {
        m_session.setTarget(id);
        return;
    }
    fillTargets(); // "Add a server" is not a choice that stays
    Q_EMIT newServerWanted();
}

void HeaderBar::refresh() {
    const bool busy = m_session.isBusy();
    const auto &report = m_session.manifest();
    if (m_session.origin().isEmpty()) {
        m_title->setText(tr("Waybill"));
        m_subtitle->setText(tr("No folder is open"));
    } else if (report && report->manifest && !report->manifest->name.isEmpty()) {
        const Manifest &manifest = *report->manifest;
        m_title->setText(manifest.name + u' ' + manifest.version);
        m_subtitle->setText(
            manifest.publisher.trimmed().isEmpty() ? QDir::toNativeSeparators(m_session.origin()) : manifest.publisher);
    } else {
        m_title->setText(QDir(m_session.origin()).dirName());
        m_subtitle->setText(QDir::toNativeSeparators(m_session.origin()));
    }
    m_subtitle->setToolTip(QDir::toNativeSeparators(m_session.origin()));
    if (busy) {
        m_action->setText(tr("Cancel"));
        m_action->setIcon(icon(QStringLiteral("cancel")));
    } else if (m_session.files()) {
        m_action->setText(tr("Publish…"));
        m_action->setIcon(icon(QStringLiteral("upload")));
    } else {
        m_action->setText(tr("Open folder…"));
        m_action->setIcon(icon(QStringLiteral("folder-open")));
    }
    m_target->setEnabled(!busy);
}

} // namespace waybill::ui
