// Making a key, for people who have not made one before: which kind, for whom, for how long.
#include "ui/pages/controls.h"
#include "ui/pages/keyforms.h"
#include "ui/session/keyring.h"
#include "ui/text/usertext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr int yearsByDefault = 2;

QString whenToTake(SigningAlgorithm algorithm) {
    switch (algorithm) {
    case SigningAlgorithm::Cosign:
        return KeyForm::tr("Take this one if nobody has asked for another: the usual way to sign releases. Who checks "
                           "a bundle needs your public key file, nothing else.");
    case SigningAlgorithm::X509:
        return KeyForm::tr("Take this one if your company or the server works with certificates. It starts with a "
                           "certificate of its own, for trying out; one by an authority can replace it.");
    case SigningAlgorithm::Pgp:
        return KeyForm::tr("Take this one if those who check your bundles use GnuPG. It carries your name and mail "
                           "address.");
    }
    Q_UNREACHABLE_RETURN({});
}

struct CreateFields {
    QButtonGroup *algorithm;
    QLineEdit *label;
    QLineEdit *holder;
    QDateEdit *expires;
    QLineEdit *passphrase;
    QLineEdit *again;
    QCheckBox *remember;

    SigningAlgorithm chosen() const { return static_cast<SigningAlgorithm>(algorithm->checkedId()); }
};

QButtonGroup *addAlgorithms(KeyForm *form) {
    auto *group = new QButtonGroup(form);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    for (const auto algorithm : {SigningAlgorithm::Cosign, SigningAlgorithm::X509, SigningAlgorithm::Pgp}) {
        auto *button = new QRadioButton(algorithmTitle(algorithm));
        button->setAccessibleDescription(whenToTake(algorithm));
        auto *sentence = wrappedLabel(whenToTake(algorithm));
        sentence->setIndent(button->fontMetrics().height() * 3 / 2);
        group->addButton(button, static_cast<int>(algorithm));
        layout->addWidget(button);
        layout->addWidget(sentence);
    }
    group->button(static_cast<int>(SigningAlgorithm::Cosign))->setChecked(true);
    form->addWide(box);
    form->setFirst(group->checkedButton());
    return group;
}

void follow(KeyForm *form, const CreateFields &fields) {
    const SigningAlgorithm algorithm = fields.chosen();
    form->showRow(fields.holder, algorithm != SigningAlgorithm::Cosign);
    form->showRow(fields.expires, algorithm != SigningAlgorithm::Cosign);
    fields.holder->setPlaceholderText(algorithm == SigningAlgorithm::Pgp
            ? KeyForm::tr("Acme Release <release@acme.example>")
            : KeyForm::tr("Acme Release"));
    fields.remember->setEnabled(!fields.passphrase->text().isEmpty());
}

bool order(KeyForm *form, KeyRing &keys, const CreateFields &fields) {
    NewKey wanted;
    wanted.algorithm = fields.chosen();
    wanted.label = fields.label->text().trimmed();
    wanted.holder = fields.holder->text().trimmed();
    if (wanted.label.isEmpty())
        return form->complain(KeyForm::tr("Give the key a name, to find it again."), fields.label);
    if (wanted.algorithm != SigningAlgorithm::Cosign) {
        if (wanted.holder.isEmpty())
            return form->complain(KeyForm::tr("Say for whom the key signs: a company, a team or you."), fields.holder);
        wanted.expires = fields.expires->date().endOfDay(QTimeZone::UTC);
    }
    auto passphrase = form->takeNew(fields.passphrase, fields.again);
    if (!passphrase)
        return false;
    wanted.passphrase = std::move(*passphrase);
    const bool remember = fields.remember->isChecked() && !wanted.passphrase.isEmpty();
    form->setMakes(wanted.label);
    keys.create(std::move(wanted), remember);
    return true;
}

} // namespace

KeyForm *createKeyForm(KeyRing &keys) {
    auto *form = new KeyForm(KeyForm::tr("Create a key"), KeyForm::tr("Create the &key"));
    CreateFields fields{};
    fields.algorithm = addAlgorithms(form);
    fields.label = form->addLine(KeyForm::tr("Name of the key"), freeLabel(keys, KeyForm::tr("Release key")));
    fields.holder = form->addLine(KeyForm::tr("For whom it signs"));
    fields.expires = new QDateEdit(QDate::currentDate().addYears(yearsByDefault));
    fields.expires->setMinimumDate(QDate::currentDate().addDays(1));
    fields.expires->setCalendarPopup(true);
    form->addField(KeyForm::tr("Last day"), fields.expires);
    fields.passphrase = form->addSecret(KeyForm::tr("Passphrase"));
    fields.passphrase->setPlaceholderText(KeyForm::tr("None: the keychain alone protects the key"));
    fields.again = form->addSecret(KeyForm::tr("The same again"));
    fields.remember = form->addCheck(KeyForm::tr("Remember the passphrase in the keychain"));
    const auto changed = [form, fields] { follow(form, fields); };
    QObject::connect(fields.algorithm, &QButtonGroup::idToggled, form, changed);
    QObject::connect(fields.passphrase, &QLineEdit::textChanged, form, changed);
    follow(form, fields);
    form->setOrder([form, &keys, fields] { return order(form, keys, fields); });
    return form;
}

} // namespace waybill::ui
