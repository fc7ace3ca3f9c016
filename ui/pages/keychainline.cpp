#include "ui/pages/keychainline.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/flowlayout.h"
#include "ui/session/keyring.h"
#include "ui/text/usertext.h"

#include <QGridLayout>
#include <QPushButton>

namespace waybill::ui {

namespace {

QString keychainName() {
#if defined(Q_OS_WIN)
    return KeychainLine::tr("Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    return KeychainLine::tr("the macOS keychain");
#else
    return KeychainLine::tr("the desktop's keychain (GNOME Keyring, KWallet or another Secret Service)");
#endif
}

bool cannotBeUsed(KeychainState state) {
    switch (state) {
    case KeychainState::Unknown:
    case KeychainState::Asking:
    case KeychainState::Open:
        return false;
    case KeychainState::Absent:
    case KeychainState::Locked:
    case KeychainState::Slow:
    case KeychainState::Failed:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

KeychainLine::KeychainLine(KeyRing &keys, QWidget *parent)
    : QFrame(parent)
    , m_keys(keys)
    , m_icon(new QLabel)
    , m_title(wrappedLabel())
    , m_next(wrappedLabel())
    , m_again(new QPushButton(icon(QStringLiteral("view-refresh")), tr("Tr&y again")))
    , m_keyFile(new QPushButton(icon(QStringLiteral("folder-open")), tr("&Use a key file for this session…"))) {
    setAccessibleName(tr("Keychain"));
    m_title->setObjectName(QStringLiteral("keychainTitle"));
    m_next->setObjectName(QStringLiteral("keychainNext"));
    m_again->setObjectName(QStringLiteral("keychainAgain"));
    m_again->setAccessibleDescription(tr("Asks the keychain again how it is, and reads the list of keys again"));
    m_keyFile->setAccessibleDescription(tr("The key stays in memory and is forgotten when Waybill is closed"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_keyFile);
    buttons->addWidget(m_again);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_next, 1, 1);
    layout->addLayout(buttons, 2, 1);
    layout->setColumnStretch(1, 1);
    connect(m_again, &QPushButton::clicked, &keys, &KeyRing::refresh);
    connect(m_keyFile, &QPushButton::clicked, this, &KeychainLine::keyFileWanted);
    refresh();
}

bool KeychainLine::offersKeyFile() const {
    return cannotBeUsed(m_keys.keychain());
}

void KeychainLine::setActive(bool active) {
    m_again->setEnabled(active);
    m_keyFile->setEnabled(active);
}

void KeychainLine::refresh() {
    const KeychainState state = m_keys.keychain();
    const bool bad = cannotBeUsed(state);
    QFont font = this->font();
    font.setBold(bad);
    m_title->setFont(font);
    if (bad) {
        const Description text = describe(m_keys.keychainError().value_or(Error{ErrorCode::KeychainFailed, {}, {}}));
        m_title->setText(text.title);
        m_next->setText(text.truth + u' ' + text.next);
    } else {
        m_title->setText(state == KeychainState::Open
                ? tr("Private keys are kept in %1. It is open.").arg(keychainName())
                : tr("Private keys are kept in %1. It is being asked how it is…").arg(keychainName()));
    }
    const int size = m_title->fontMetrics().height();
    m_icon->setPixmap(icon(bad             ? StepState::Warning
            : state == KeychainState::Open ? StepState::Good
                                           : StepState::Busy)
            .pixmap(size));
    m_next->setVisible(bad);
    m_again->setVisible(bad);
    m_keyFile->setVisible(bad);
    setFrameShape(bad ? QFrame::StyledPanel : QFrame::NoFrame);
    const int margin = bad ? 9 : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    setAccessibleDescription(bad ? m_title->text() + QStringLiteral(". ") + m_next->text() : m_title->text());
}

} // namespace waybill::ui
