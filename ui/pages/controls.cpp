#include "ui/pages/controls.h"

#include "ui/models/fixedfont.h"
#include "ui/models/icons.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace waybill::ui {

QLabel *wrappedLabel(const QString &text) {
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // what a server says is no markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

void makeHeading(QLabel *label) {
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
}

QLineEdit *valueLine(const QString &name, bool fixedWidth) {
    auto *line = new QLineEdit;
    line->setReadOnly(true);
    line->setAccessibleName(name);
    if (fixedWidth)
        line->setFont(fixedFont());
    return line;
}

void addRow(QFormLayout *form, const QString &name, QWidget *field) {
    auto *label = new QLabel(name);
    label->setBuddy(field);
    form->addRow(label, field);
}

QFrame *notice(const QString &sentence, const QList<QPushButton *> &answers) {
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    box->setAccessibleName(QCoreApplication::translate("Notice", "Notice"));
    box->setAccessibleDescription(sentence);
    auto *sign = new QLabel;
    const int side = box->fontMetrics().height();
    sign->setPixmap(icon(Severity::Warning).pixmap(side, side));
    auto *layout = new QHBoxLayout(box);
    layout->addWidget(sign);
    layout->addWidget(wrappedLabel(sentence), 1);
    for (QPushButton *answer : answers)
        layout->addWidget(answer);
    return box;
}

QScrollArea *scrolling(QWidget *contents) {
    auto *area = new QScrollArea;
    area->setWidget(contents);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    for (QWidget *ground : {area->viewport(), contents})
        ground->setAutoFillBackground(false);
    return area;
}

void alignForms(QWidget *page) {
    QList<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *form : page->findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            labels.append(item->widget());
            widest = std::max(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : labels)
        label->setMinimumWidth(widest);
}

QLineEdit *secretLine(const QString &name) {
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return line;
}

SecretBytes takeSecret(QLineEdit *line) {
    QString text = line->text();
    QByteArray bytes = text.toUtf8();
    SecretBytes secret = SecretBytes::takeFrom(bytes);
    // Through the constant pointer: the text shares its letters with the line, and both are to lose them.
    waybill::wipe(
        reinterpret_cast<char *>(const_cast<QChar *>(text.constData())), text.size() * qsizetype(sizeof(QChar)));
    line->setText({}); // and unlike clear() forgets what could be undone
    return secret;
}

} // namespace waybill::ui
