#include "ui/pages/servereditor.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/filechoice.h"
#include "ui/pages/secretfield.h"
#include "ui/pages/storagefields.h"
#include "ui/session/serverkeys.h"
#include "ui/text/usertext.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>

namespace waybill::ui {

namespace {

QString sentences(const Error &error) {
    const Description text = describe(error);
    return text.title + QStringLiteral(". ") + text.next;
}

} // namespace

ServerEditor::ServerEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_plain(new QCheckBox(tr("Allow &plain http")))
    , m_aboutPlain(wrappedLabel(tr("Without encryption anyone on the way can read the key and change the bundle.")))
    , m_tenant(new QLineEdit)
    , m_key(new SecretField(tr("API key")))
    , m_offerAdmin(new QPushButton(tr("Server without sign-in…")))
    , m_admin(new QCheckBox(tr("Send x-alga-admin: true")))
    , m_aboutAdmin(wrappedLabel())
    , m_authority(new QLineEdit)
    , m_install(new QCheckBox(tr("Install for the tenant after publishing")))
    , m_storage(new StorageFields)
    , m_problemRow(new QWidget)
    , m_problem(wrappedLabel()) {
    m_address->setPlaceholderText(QStringLiteral("https://registry.example.com"));
    m_authority->setPlaceholderText(tr("The system's authorities alone"));
    m_problem->setObjectName(QStringLiteral("serverProblem"));
    m_offerAdmin->setAccessibleDescription(tr("Shows the header that opens an internal server"));
    layOut();
    connectAll();
    edit({});
}

void ServerEditor::layOut() {
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        addRow(form, name, field);
    };
    add(tr("Name"), m_name);
    add(tr("Address"), m_address);
    addCheck(form, m_plain, m_aboutPlain);
    add(tr("Tenant"), m_tenant);
    addRow(form, tr("API key"), m_key);
    form->addRow(QString(), m_offerAdmin);
    addCheck(form, m_admin, m_aboutAdmin);
    m_authority->setAccessibleName(tr("Authority (PEM)"));
    auto *authorityName = new QLabel(tr("Authority (PEM)"));
    authorityName->setBuddy(m_authority);
    form->addRow(authorityName, makeAuthority());
    form->addRow(QString(), m_install);
    auto *problemIcon = new QLabel;
    problemIcon->setPixmap(icon(Severity::Error).pixmap(fontMetrics().height()));
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins({});
    problem->addWidget(problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_storage);
    layout->addWidget(m_problemRow);
    alignForms(this);
}

void ServerEditor::addCheck(QFormLayout *form, QCheckBox *check, QLabel *about) {
    auto *both = new QWidget;
    both->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // the words take the whole line
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->addWidget(check);
    layout->addWidget(about);
    form->addRow(QString(), both);
}

QWidget *ServerEditor::makeAuthority() {
    auto *browse = new QPushButton(icon(QStringLiteral("folder-open")), tr("Browse…"));
    browse->setAccessibleDescription(tr("Choose the certificate of an authority to trust for this server"));
    connect(browse, &QPushButton::clicked, this, [this] {
        const auto *dialog = openFileDialog(this, tr("Choose the certificate of an authority"), m_authority->text(),
            tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        connect(dialog, &QFileDialog::fileSelected, m_authority,
            [this](const QString &file) { m_authority->setText(QDir::toNativeSeparators(file)); });
    });
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_authority, 1);
    layout->addWidget(browse);
    return box;
}

void ServerEditor::connectAll() {
    for (QLineEdit *line : {m_name, m_address, m_tenant, m_authority}) {
        connect(line, &QLineEdit::textChanged, this, &ServerEditor::note);
        connect(line, &QLineEdit::returnPressed, this, &ServerEditor::submitted);
    }
    for (QCheckBox *check : {m_plain, m_admin, m_install})
        connect(check, &QCheckBox::toggled, this, &ServerEditor::note);
    connect(m_key, &SecretField::typed, this, &ServerEditor::note);
    connect(m_key, &SecretField::submitted, this, &ServerEditor::submitted);
    connect(m_storage, &StorageFields::changed, this, &ServerEditor::note);
    connect(m_storage, &StorageFields::submitted, this, &ServerEditor::submitted);
    connect(m_offerAdmin, &QPushButton::clicked, this, [this] {
        m_adminOffered = true;
        warn();
        m_admin->setFocus();
    });
    for (const auto &[secret, field] : secretFields()) {
        connect(field, &SecretField::forgetWanted, this, [this, secret = secret] { Q_EMIT forgetWanted(secret); });
        connect(field, &SecretField::againWanted, this, &ServerEditor::againWanted);
    }
}

std::array<std::pair<ServerSecret, SecretField *>, 3> ServerEditor::secretFields() const {
    return {std::pair(ServerSecret::ApiKey, m_key), std::pair(ServerSecret::StorageAccessKey, m_storage->accessKey()),
        std::pair(ServerSecret::StorageSecretKey, m_storage->secretKey())};
}

void ServerEditor::edit(const ServerProfile &profile) {
    m_filling = true;
    m_profile = profile;
    m_name->setText(profile.name);
    m_address->setText(profile.address.toString());
    m_plain->setChecked(profile.allowPlainHttp);
    m_tenant->setText(profile.tenant);
    m_admin->setChecked(profile.adminHeader);
    m_adminOffered = false;
    m_authority->setText(QDir::toNativeSeparators(profile.authorityFile));
    m_install->setChecked(profile.installAfterPublish);
    m_storage->edit(profile.storage);
    (void)m_key->take();
    m_filling = false;
    m_changed = false;
    warn();
}

void ServerEditor::showKeys(const ServerKeys &keys) {
    for (const auto &[secret, field] : secretFields())
        field->setPlace(keys.place(m_profile.id, secret), keys.error());
    m_storage->setHasKeys(keys.place(m_profile.id, ServerSecret::StorageAccessKey) != SecretPlace::Nowhere
        || keys.place(m_profile.id, ServerSecret::StorageSecretKey) != SecretPlace::Nowhere);
}

void ServerEditor::note() {
    if (m_filling)
        return;
    m_changed = true;
    warn();
    Q_EMIT changed();
}

void ServerEditor::warn() {
    complain({}, nullptr);
    const auto address = parseServerAddress(m_address->text());
    const bool here = address && isLoopback(*address);
    const bool plain = address && address->scheme() == QLatin1StringView("http") && !here;
    m_plain->parentWidget()->setVisible(plain || m_plain->isChecked());
    const bool offered = here || m_adminOffered || m_admin->isChecked();
    m_offerAdmin->setVisible(!offered);
    m_admin->parentWidget()->setVisible(offered);
    m_aboutAdmin->setText(here
            ? tr("It opens an internal server without sign-in.")
            : tr("This is not this computer. A server that takes the header opens to anyone who can reach it: its "
                 "administrator should set up API keys instead."));
}

bool ServerEditor::complain(const QString &problem, QWidget *field) {
    m_problem->setText(problem);
    m_problemRow->setVisible(!problem.isEmpty());
    if (field)
        field->setFocus();
    return false;
}

std::optional<ServerProfile> ServerEditor::checked() {
    const auto address = parseServerAddress(m_address->text());
    if (!address) {
        complain(sentences(address.error()), m_address);
        return std::nullopt;
    }
    const auto storage = m_storage->storage();
    if (!storage) {
        complain(tr("The object store: %1").arg(sentences(storage.error())), m_storage->endpoint());
        return std::nullopt;
    }
    ServerProfile profile;
    profile.id = m_profile.id;
    profile.address = *address;
    profile.name = m_name->text().trimmed().isEmpty() ? address->host() : m_name->text().trimmed();
    profile.tenant = m_tenant->text().trimmed();
    profile.adminHeader = m_admin->isChecked();
    profile.allowPlainHttp = m_plain->isChecked();
    profile.authorityFile = QDir::fromNativeSeparators(m_authority->text().trimmed());
    profile.storage = *storage;
    profile.installAfterPublish = m_install->isChecked();
    if (!check(profile))
        return std::nullopt;
    complain({}, nullptr);
    return profile;
}

bool ServerEditor::check(const ServerProfile &profile) {
    if (profile.installAfterPublish && profile.tenant.isEmpty())
        return complain(tr("Name the tenant for whom it is installed."), m_tenant);
    if (!profile.authorityFile.isEmpty() && !QFileInfo(profile.authorityFile).isFile())
        return complain(sentences({ErrorCode::AuthorityUnreadable, profile.authorityFile, {}}), m_authority);
    if (m_storage->bucketMissing())
        return complain(tr("Name the bucket in which the server keeps what is published."), m_storage->bucket());
    return true;
}

ServerEditor::Secrets ServerEditor::takeSecrets() {
    Secrets typed;
    for (const auto &[secret, field] : secretFields()) {
        if (SecretBytes bytes = field->take(); !bytes.isEmpty())
            typed.emplace_back(secret, std::move(bytes));
    }
    return typed;
}

void ServerEditor::focusFirst() {
    (m_address->text().isEmpty() ? m_address : m_name)->setFocus();
}

} // namespace waybill::ui
