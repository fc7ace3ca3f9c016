#include "ui/pages/servereditor.h"

#include "ui/pages/controls.h"
#include "ui/session/releasesession.h"
#include "ui/text/usertext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QUuid>

namespace waybill::ui {

ServerEditor::ServerEditor(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_tenant(new QLineEdit)
    , m_key(new QLineEdit)
    , m_admin(new QCheckBox(tr("Send x-alga-admin: true (for an internal server without sign-in)")))
    , m_plain(new QCheckBox(tr("Allow plain http: anyone on the way can read the key and change the bundle")))
    , m_problem(wrappedLabel())
    , m_remove(new QPushButton(tr("Remove this server"))) {
    m_address->setPlaceholderText(QStringLiteral("https://registry.example.com"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("Kept until Waybill is closed"));
    m_problem->setObjectName(QStringLiteral("serverProblem"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, tr("&Address"), m_address);
    addRow(form, tr("&Name"), m_name);
    addRow(form, tr("&Tenant"), m_tenant);
    addRow(form, tr("API &key"), m_key);
    form->addRow(m_admin);
    form->addRow(m_plain);
    form->addRow(m_problem);
    auto *save = new QPushButton(tr("&Save server"));
    auto *cancel = new QPushButton(tr("Do not change"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    form->addRow(buttons);
    m_address->setAccessibleName(tr("Address"));
    m_key->setAccessibleName(tr("API key"));
    connect(save, &QPushButton::clicked, this, &ServerEditor::save);
    connect(cancel, &QPushButton::clicked, this, &ServerEditor::done);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_session.removeServer(m_id);
        Q_EMIT done();
    });
    connect(m_address, &QLineEdit::textChanged, this, &ServerEditor::warn);
    connect(m_plain, &QCheckBox::toggled, this, &ServerEditor::warn);
    for (QLineEdit *line : {m_address, m_name, m_tenant, m_key})
        connect(line, &QLineEdit::returnPressed, this, &ServerEditor::save);
}

void ServerEditor::edit(const QString &id) {
    m_id = id;
    ServerProfile profile;
    if (const ServerProfile *known = m_session.settings().server(id))
        profile = *known;
    m_address->setText(profile.address.toString());
    m_name->setText(profile.name);
    m_tenant->setText(profile.tenant);
    m_key->clear();
    m_key->setPlaceholderText(
        m_session.hasApiKey(id) ? tr("Set; type to replace it") : tr("Kept until Waybill is closed"));
    m_admin->setChecked(profile.adminHeader);
    m_plain->setChecked(profile.allowPlainHttp);
    m_remove->setVisible(!profile.id.isEmpty());
    m_problem->clear();
    m_address->setFocus();
}

void ServerEditor::warn() {
    const auto address = parseServerAddress(m_address->text());
    const bool plain = address && address->scheme() == QLatin1StringView("http") && !isLoopback(*address);
    m_plain->setVisible(plain || m_plain->isChecked());
    m_problem->clear();
    if (plain && !m_plain->isChecked())
        m_problem->setText(describe(Error{ErrorCode::InsecureAddress, {}, {}}).next);
}

void ServerEditor::save() {
    const auto address = parseServerAddress(m_address->text());
    if (!address) {
        const Description text = describe(address.error());
        m_problem->setText(text.title + QStringLiteral(". ") + text.next);
        m_address->setFocus();
        return;
    }
    ServerProfile profile;
    profile.id = m_id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : m_id;
    profile.address = *address;
    profile.name = m_name->text().trimmed().isEmpty() ? address->host() : m_name->text().trimmed();
    profile.tenant = m_tenant->text().trimmed();
    profile.adminHeader = m_admin->isChecked();
    profile.allowPlainHttp = m_plain->isChecked();
    m_session.saveServer(profile);
    if (!m_key->text().isEmpty())
        m_session.setApiKey(profile.id, m_key->text().toUtf8());
    m_key->clear();
    m_session.setTarget(profile.id);
    Q_EMIT done();
}

} // namespace waybill::ui
