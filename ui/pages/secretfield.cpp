#include "ui/pages/secretfield.h"

#include "ui/pages/controls.h"
#include "ui/pages/flowlayout.h"
#include "ui/session/serverkeys.h"
#include "ui/text/usertext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waybill::ui {

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(secretLine(name))
    , m_forget(new QPushButton(tr("Forget it")))
    , m_again(new QPushButton(tr("Try the keychain again")))
    , m_state(wrappedLabel()) {
    m_forget->setAccessibleName(tr("Forget: %1").arg(name));
    m_again->setAccessibleName(tr("Try the keychain again: %1").arg(name));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_forget);
    buttons->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &SecretField::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &SecretField::submitted);
    connect(m_forget, &QPushButton::clicked, this, &SecretField::forgetWanted);
    connect(m_again, &QPushButton::clicked, this, &SecretField::againWanted);
    setPlace(SecretPlace::Nowhere, {});
}

SecretField::~SecretField() {
    (void)takeSecret(m_line);
}

void SecretField::setPlace(SecretPlace place, const std::optional<Error> &why) {
    QString state;
    switch (place) {
    case SecretPlace::Nowhere:
        break;
    case SecretPlace::Keychain:
        state = tr("It is in the keychain.");
        break;
    case SecretPlace::Saving:
        state = tr("It is on its way to the keychain. Your desktop may be asking for the keychain's password.");
        break;
    case SecretPlace::Session:
        state = tr("It is kept in memory until Waybill is closed, and in no file.");
        if (why) {
            const Description text = describe(*why);
            state = text.title + QStringLiteral(". ") + state + u' ' + text.next;
        }
        break;
    }
    m_line->setPlaceholderText(place == SecretPlace::Nowhere ? tr("Not set") : tr("Set; type to replace it"));
    m_line->setAccessibleDescription(state);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_forget->setVisible(place == SecretPlace::Keychain || place == SecretPlace::Session);
    m_again->setVisible(place == SecretPlace::Session && why);
}

bool SecretField::isTyped() const {
    return !m_line->text().isEmpty();
}

SecretBytes SecretField::take() {
    const SecretBytes typed = takeSecret(m_line);
    return SecretBytes::copyOf(typed.view().trimmed());
}

} // namespace waybill::ui
