#include "ui/pages/keyform.h"

#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/flowlayout.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace waybill::ui {

namespace {

constexpr int sayAfterMs = 400; // what ends before needs no word

} // namespace

KeyForm::KeyForm(const QString &title, const QString &submit, QWidget *parent)
    : QFrame(parent)
    , m_wide(new QVBoxLayout)
    , m_fields(new QFormLayout)
    , m_body(new QWidget)
    , m_problem(wrappedLabel())
    , m_waiting(wrappedLabel(tr("Working… Your desktop may be asking for the keychain's password.")))
    , m_submit(new QPushButton(submit))
    , m_close(new QPushButton(icon(QStringLiteral("cancel")), tr("&Cancel"))) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    auto *heading = wrappedLabel(title);
    makeHeading(heading);
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_submit->setObjectName(QStringLiteral("formSubmit"));
    m_close->setObjectName(QStringLiteral("formClose"));
    m_submit->setAutoDefault(true);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addLayout(m_wide);
    body->addLayout(m_fields);
    auto *problemIcon = new QLabel;
    problemIcon->setPixmap(icon(Severity::Error).pixmap(fontMetrics().height()));
    auto *problem = new QWidget;
    problem->setObjectName(QStringLiteral("formProblemRow"));
    auto *problemLayout = new QHBoxLayout(problem);
    problemLayout->setContentsMargins({});
    problemLayout->addWidget(problemIcon, 0, Qt::AlignTop);
    problemLayout->addWidget(m_problem, 1);
    problem->hide();
    m_waiting->hide();
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_submit);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addWidget(m_body);
    layout->addWidget(problem);
    layout->addWidget(m_waiting);
    layout->addLayout(buttons);
    m_patience.setSingleShot(true);
    m_patience.setInterval(sayAfterMs);
    connect(&m_patience, &QTimer::timeout, m_waiting, &QWidget::show);
    connect(m_submit, &QPushButton::clicked, this, &KeyForm::submitted);
    connect(m_close, &QPushButton::clicked, this, &KeyForm::closeWanted);
}

KeyForm::~KeyForm() {
    wipe();
}

void KeyForm::wipe() {
    for (QLineEdit *line : std::as_const(m_secrets))
        (void)takeSecret(line);
}

QLabel *KeyForm::addText(const QString &text) {
    auto *label = wrappedLabel(text);
    m_wide->addWidget(label);
    return label;
}

void KeyForm::addField(const QString &name, QWidget *field) {
    field->setAccessibleName(name);
    addRow(m_fields, name, field);
    m_inputs.append(field);
}

void KeyForm::addWide(QWidget *field) {
    m_wide->addWidget(field);
}

QLineEdit *KeyForm::addLine(const QString &name, const QString &text) {
    auto *line = new QLineEdit(text);
    addField(name, line);
    connect(line, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    return line;
}

QLineEdit *KeyForm::addSecret(const QString &name) {
    QLineEdit *line = secretLine(name);
    addRow(m_fields, name, line);
    m_inputs.append(line);
    m_secrets.append(line);
    connect(line, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    return line;
}

QCheckBox *KeyForm::addCheck(const QString &text) {
    auto *check = new QCheckBox(text);
    m_fields->addRow(QString(), check);
    return check;
}

QLineEdit *KeyForm::addFile(
    const QString &name, const QString &browse, const QString &dialogTitle, const QString &filter) {
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    auto *button = new QPushButton(icon(QStringLiteral("folder-open")), browse);
    button->setAccessibleDescription(dialogTitle);
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(line, 1);
    layout->addWidget(button);
    auto *label = new QLabel(name);
    label->setBuddy(line);
    m_fields->addRow(label, box);
    m_inputs.append(line);
    connect(line, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    connect(button, &QPushButton::clicked, this, [this, line, dialogTitle, filter] {
        const QString near = line->text().isEmpty() ? QDir::homePath() : QFileInfo(line->text()).path();
        auto *dialog = new QFileDialog(window(), dialogTitle, near, filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line,
            [line](const QString &file) { line->setText(QDir::toNativeSeparators(file)); });
        dialog->open();
    });
    return line;
}

void KeyForm::showRow(QWidget *field, bool shown) {
    m_fields->setRowVisible(field, shown);
}

bool KeyForm::complain(const QString &problem, QWidget *field) {
    m_problem->setText(problem);
    m_problem->parentWidget()->setVisible(!problem.isEmpty());
    setAccessibleDescription(problem);
    if (field)
        field->setFocus();
    return false;
}

std::optional<SecretBytes> KeyForm::takeNew(QLineEdit *first, QLineEdit *second) {
    SecretBytes typed = takeSecret(first);
    const SecretBytes again = takeSecret(second);
    if (typed.view() == again.view())
        return typed;
    complain(tr("The two passphrases differ. Type both again."), first);
    return std::nullopt;
}

void KeyForm::begin() {
    if (m_first) {
        m_first->setFocus();
        return;
    }
    for (QWidget *input : std::as_const(m_inputs)) {
        const auto *line = qobject_cast<QLineEdit *>(input);
        const bool filled = line && (!line->text().isEmpty() || line->isReadOnly());
        if (m_fields->isRowVisible(line && line->parentWidget() != m_body ? line->parentWidget() : input) && !filled) {
            input->setFocus();
            return;
        }
    }
    // Nothing to fill in: what cannot be undone is not done by the next Return.
    (m_inputs.isEmpty() ? m_close : m_submit)->setFocus();
}

void KeyForm::setReady(bool ready) {
    m_ready = ready;
    m_submit->setEnabled(ready && m_body->isEnabled());
}

void KeyForm::setBusy(bool busy) {
    if (busy) {
        complain({}, nullptr);
        m_patience.start();
    } else {
        m_patience.stop();
        m_waiting->hide();
    }
    m_body->setEnabled(!busy);
    m_submit->setEnabled(!busy && m_ready);
}

void KeyForm::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Cancel))
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace waybill::ui
