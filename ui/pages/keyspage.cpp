#include "ui/pages/keyspage.h"

#include "ui/models/icons.h"
#include "ui/models/identitymodel.h"
#include "ui/models/trustedsignermodel.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/filechoice.h"
#include "ui/pages/fittedtable.h"
#include "ui/pages/flowlayout.h"
#include "ui/pages/identityview.h"
#include "ui/pages/keychainline.h"
#include "ui/pages/keyforms.h"
#include "ui/session/keyring.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr int busyAfterMs = 400; // what ends before needs no word

QString droppedFile(const QMimeData *data) {
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    return file.isFile() ? file.absoluteFilePath() : QString();
}

// "release-key.pub": what a label makes as a file's name.
QString fileName(const QString &label, const QString &suffix) {
    QString name;
    for (const QChar letter : label.simplified())
        name += letter.isLetterOrNumber() || letter == u'.' || letter == u'_' ? letter : QChar(u'-');
    return name + suffix;
}

QString privateSuffix(SigningAlgorithm algorithm) {
    return algorithm == SigningAlgorithm::Pgp ? QStringLiteral("-secret.asc") : QStringLiteral(".key");
}

} // namespace

KeysPage::KeysPage(KeyRing &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_identities(new IdentityModel(this))
    , m_signers(new TrustedSignerModel(this))
    , m_error(new ErrorPane)
    , m_keychain(new KeychainLine(keys))
    , m_none(wrappedLabel(tr("There is no key yet. Create one, or import one that you have.")))
    , m_table(new FittedTable(m_identities, tr("Keys"), IdentityModel::Label))
    , m_chosen(new IdentityView)
    , m_formPlace(new QVBoxLayout)
    , m_noSigners(wrappedLabel(tr(
          "No signer is remembered yet. When you check the signature of a bundle, Waybill offers to remember who made "
          "it, and warns if another key turns up later.")))
    , m_signerTable(new FittedTable(m_signers, tr("Trusted signers"), TrustedSignerModel::Fingerprint))
    , m_signerFingerprint(valueLine(tr("Signer's fingerprint"), true))
    , m_distrust(new QPushButton(tr("Forg&et signer…")))
    , m_signerFormPlace(new QVBoxLayout) {
    m_none->setObjectName(QStringLiteral("noKeys"));
    QFont fixed = m_signerFingerprint->font();
    fixed.setPointSizeF(font().pointSizeF());
    m_signerFingerprint->setFont(fixed);
    m_table->setObjectName(QStringLiteral("identities"));
    m_signerTable->setObjectName(QStringLiteral("signers"));
    setAcceptDrops(true);
    layOut();
    connectAll();
    refresh();
}

KeysPage::~KeysPage() = default;

void KeysPage::layOut() {
    auto *keysTitle = new QLabel(tr("Your keys"));
    auto *signersTitle = new QLabel(tr("Trusted signers"));
    makeHeading(keysTitle);
    makeHeading(signersTitle);
    m_formPlace->setContentsMargins({});
    m_signerFormPlace->setContentsMargins({});
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setSpacing(10);
    layout->addWidget(keysTitle);
    layout->addWidget(m_keychain);
    layout->addWidget(makeAdders());
    layout->addWidget(m_none);
    layout->addWidget(m_table);
    layout->addWidget(makeBusy());
    layout->addWidget(m_error); // beside the form that it is about
    layout->addLayout(m_formPlace);
    layout->addWidget(m_chosen);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(signersTitle);
    layout->addWidget(m_noSigners);
    layout->addWidget(m_signerTable);
    layout->addWidget(m_signerFingerprint);
    layout->addWidget(m_distrust, 0, Qt::AlignLeft);
    layout->addLayout(m_signerFormPlace);
    layout->addStretch();
    m_scroll = scrolling(contents);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);
}

QWidget *KeysPage::makeAdders() {
    m_adders = new QWidget;
    auto *layout = new FlowLayout(m_adders);
    layout->setContentsMargins({});
    const auto add = [&](const QString &text, const QString &description, auto make) {
        auto *button = new QPushButton(text);
        button->setAccessibleDescription(description);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, make] { open(make(m_keys), m_formPlace); });
        return button;
    };
    m_create = add(tr("&Create…"), tr("Makes a new key and keeps it in the keychain"), createKeyForm);
    add(tr("&Import…"), tr("Copies a key from a file into the keychain"),
        [](KeyRing &keys) { return importKeyForm(keys, false, {}); });
    m_useFile = add(tr("&Use a key file for this session…"),
        tr("The key stays in memory and is forgotten when Waybill is closed"),
        [](KeyRing &keys) { return importKeyForm(keys, true, {}); });
    add(tr("From &gpg-agent…"), tr("Signs with a key that GnuPG holds"), agentKeyForm);
    add(tr("From a t&oken…"), tr("Signs with a key on a smart card or another token"), tokenKeyForm);
    return m_adders;
}

QWidget *KeysPage::makeBusy() {
    m_busy = new QWidget;
    auto *text = wrappedLabel(tr("Working… Your desktop may be asking for the keychain's password."));
    auto *stop = new QPushButton(icon(QStringLiteral("cancel")), tr("&Stop"));
    connect(stop, &QPushButton::clicked, &m_keys, &KeyRing::cancel);
    auto *layout = new QHBoxLayout(m_busy);
    layout->setContentsMargins({});
    layout->addWidget(text, 1);
    layout->addWidget(stop);
    m_busy->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(busyAfterMs);
    connect(&m_patience, &QTimer::timeout, m_busy, &QWidget::show);
    return m_busy;
}

void KeysPage::connectAll() {
    connect(&m_keys, &KeyRing::changed, this, &KeysPage::refresh);
    connect(&m_keys, &KeyRing::busyChanged, this, &KeysPage::showBusy);
    connect(&m_keys, &KeyRing::idle, this, &KeysPage::ended);
    connect(
        m_keychain, &KeychainLine::keyFileWanted, this, [this] { open(importKeyForm(m_keys, true, {}), m_formPlace); });
    connect(m_table, &FittedTable::chosen, this, &KeysPage::showChosen);
    connect(m_chosen, &IdentityView::wanted, this, &KeysPage::act);
    connect(m_chosen, &IdentityView::copied, &m_keys, &KeyRing::announced);
    connect(m_signerTable, &FittedTable::chosen, this, &KeysPage::showSigner);
    connect(m_distrust, &QPushButton::clicked, this, [this] {
        if (const int row = m_signerTable->chosenRow(); row >= 0)
            open(distrustForm(m_keys, m_signers->signer(row).extension), m_signerFormPlace);
    });
    const auto onTable = [this](const QKeySequence &key, KeyAction action) {
        auto *shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (!m_keys.isBusy() && m_table->chosenRow() >= 0)
                act(action);
        });
    };
    onTable(QKeySequence(Qt::Key_F2), KeyAction::Rename);
    onTable(QKeySequence::Delete, KeyAction::Remove);
}

void KeysPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!std::exchange(m_asked, true))
        m_keys.refresh();
}

void KeysPage::focusAction() {
    if (m_identities->rowCount() > 0)
        m_table->setFocus();
    else
        m_create->setFocus();
}

void KeysPage::refresh() {
    const QString shown = m_shown;
    const int before = m_table->chosenRow();
    showError();
    m_keychain->refresh();
    m_useFile->setVisible(!m_keychain->offersKeyFile());
    m_identities->setIdentities(m_keys.identities());
    m_signers->setSigners(m_keys.trustedSigners());
    const int row = m_identities->rowOf(shown);
    // What was chosen stays chosen; behind one that is gone comes the one in its place.
    if (m_table->chosenRow() < 0 && m_identities->rowCount() > 0)
        m_table->choose(row >= 0 ? row : std::clamp(before, 0, m_identities->rowCount() - 1));
    if (m_signerTable->chosenRow() < 0)
        m_signerTable->choose(0);
    m_none->setVisible(m_identities->rowCount() == 0);
    m_table->setVisible(m_identities->rowCount() > 0);
    m_noSigners->setVisible(m_signers->rowCount() == 0);
    m_signerTable->setVisible(m_signers->rowCount() > 0);
    m_signerFingerprint->setVisible(m_signers->rowCount() > 0);
    m_distrust->setVisible(m_signers->rowCount() > 0);
    showSigner();
    showChosen();
}

void KeysPage::showSigner() {
    const int row = m_signerTable->chosenRow();
    m_signerFingerprint->setText(row >= 0 ? formatFingerprint(m_signers->signer(row).fingerprint) : QString());
    m_signerFingerprint->setCursorPosition(0);
    showBusy();
}

// Until something else is begun: what failed before says nothing of that.
void KeysPage::showError() {
    const auto error = m_keys.error();
    if (error && error != m_seen)
        m_error->show(*error);
    else
        m_error->clear();
}

void KeysPage::showChosen() {
    const int row = m_table->chosenRow();
    m_shown = row >= 0 ? m_identities->identity(row).id : QString();
    if (row >= 0)
        m_chosen->show(m_identities->identity(row));
    // A form about one key does not stay open over another.
    if (m_form && !m_submitted && !m_about.isEmpty() && m_about != m_shown)
        closeForm();
    showBusy();
}

void KeysPage::showBusy() {
    const bool busy = m_keys.isBusy();
    const bool free = !busy && !m_form;
    if (busy)
        m_seen.reset();
    m_adders->setEnabled(free);
    m_keychain->setActive(free);
    m_chosen->setVisible(m_table->chosenRow() >= 0 && !m_form);
    m_chosen->setActive(free);
    m_distrust->setEnabled(free && m_signerTable->chosenRow() >= 0);
    if (!busy || m_form) {
        m_patience.stop();
        m_busy->hide();
    } else if (!m_patience.isActive() && m_busy->isHidden()) {
        m_patience.start();
    }
    if (m_form)
        m_form->setBusy(busy && m_submitted);
}

void KeysPage::act(KeyAction action) {
    const auto identity = m_keys.identity(m_shown);
    if (!identity)
        return;
    const auto ask = [&](KeyForm *form) { open(form, m_formPlace, identity->id); };
    switch (action) {
    case KeyAction::ExportPublic:
        return saveTo(tr("Export the public part of %1").arg(identity->label),
            fileName(identity->label, publicFileSuffix(identity->algorithm)),
            [this, id = identity->id](const QString &file) { m_keys.exportPublic(id, file); });
    case KeyAction::ExportPrivate:
        return saveTo(tr("Export the private key of %1").arg(identity->label),
            fileName(identity->label, privateSuffix(identity->algorithm)),
            [this, known = *identity](
                const QString &file) { open(exportPrivateForm(m_keys, known, file), m_formPlace, known.id); });
    case KeyAction::Request:
        return saveTo(tr("Write a certificate request for %1").arg(identity->label),
            fileName(identity->label, QStringLiteral(".csr")), [this, known = *identity](const QString &file) {
                open(requestForm(m_keys, known, file), m_formPlace, known.id);
            });
    case KeyAction::Certify:
        return takeCertificate(identity->id);
    case KeyAction::Rename:
        return ask(renameForm(m_keys, *identity));
    case KeyAction::Remember:
        return ask(rememberForm(m_keys, *identity));
    case KeyAction::Forget:
        return m_keys.forgetPassphrase(identity->id);
    case KeyAction::Remove:
        return ask(removeForm(m_keys, *identity));
    }
}

void KeysPage::saveTo(const QString &title, const QString &name, const std::function<void(const QString &file)> &then) {
    auto *dialog = new QFileDialog(window(), title, QDir::homePath() + u'/' + name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void KeysPage::takeCertificate(const QString &id) {
    const auto *dialog = openFileDialog(
        this, tr("Choose the certificate of this key"), {}, tr("Certificates (*.crt *.cer *.pem);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &file) { m_keys.certify(id, file); });
}

void KeysPage::open(KeyForm *form, QVBoxLayout *place, const QString &about) {
    closeForm();
    m_seen = m_keys.error();
    showError();
    m_form = form;
    m_about = about;
    place->addWidget(form);
    connect(form, &KeyForm::submitted, this, &KeysPage::submit);
    connect(form, &KeyForm::closeWanted, this, [this] {
        if (m_submitted)
            m_keys.cancel();
        else
            closeForm();
    });
    form->show();
    showBusy();
    form->begin();
    // Once the layout has given it its place.
    QTimer::singleShot(0, form, [this, form] { m_scroll->ensureWidgetVisible(form); });
}

void KeysPage::submit() {
    if (m_keys.isBusy()) {
        m_form->complain(tr("Another change is running still. Try again in a moment."), nullptr);
        return;
    }
    m_submitted = true;
    if (!m_form->order())
        m_submitted = false;
    showBusy();
}

void KeysPage::closeForm() {
    if (!m_form)
        return;
    KeyForm *form = m_form;
    m_form = nullptr;
    m_submitted = false;
    m_about.clear();
    form->wipe();
    form->hide();
    form->deleteLater();
    m_seen = m_keys.error();
    showError();
    showBusy();
    focusAction();
}

void KeysPage::ended(bool done) {
    if (!done) {
        m_seen.reset();
        showError();
        QTimer::singleShot(0, m_error, [this] { m_scroll->ensureWidgetVisible(m_error); });
    }
    if (!std::exchange(m_submitted, false) || !m_form)
        return;
    if (!done) {
        showBusy();
        m_form->begin();
        return;
    }
    const QString made = m_form->makes();
    closeForm();
    if (!made.isEmpty())
        m_table->choose(m_identities->rowOfLabel(made));
}

void KeysPage::dragEnterEvent(QDragEnterEvent *event) {
    if (!m_keys.isBusy() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void KeysPage::dropEvent(QDropEvent *event) {
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty() || m_keys.isBusy())
        return;
    event->acceptProposedAction();
    open(importKeyForm(m_keys, m_keychain->offersKeyFile(), file), m_formPlace);
}

} // namespace waybill::ui
