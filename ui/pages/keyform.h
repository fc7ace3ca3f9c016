// A form that opens in its place on a page: fields, what is wrong with them, and two buttons. What is typed into secret
// fields is overwritten when the form goes. Window thread.
#pragma once

#include "core/signing/secretbytes.h"

#include <QFrame>
#include <QList>
#include <QTimer>

#include <functional>
#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace waybill::ui {

class KeyForm : public QFrame {
    Q_OBJECT

public:
    KeyForm(const QString &title, const QString &submit, QWidget *parent = nullptr);
    ~KeyForm() override;

    QLabel *addText(const QString &text);
    QLineEdit *addLine(const QString &name, const QString &text = {});
    QLineEdit *addSecret(const QString &name);
    QCheckBox *addCheck(const QString &text);
    void addField(const QString &name, QWidget *field);
    void addWide(QWidget *field);
    // A path, with a button that opens a file dialog; the line.
    QLineEdit *addFile(const QString &name, const QString &browse, const QString &dialogTitle, const QString &filter);
    void showRow(QWidget *field, bool shown);

    // Checks the fields and hands them over: false where something is wrong, which complain() has said.
    void setOrder(std::function<bool()> order) { m_order = std::move(order); }
    bool order() { return m_order(); }
    // What the form is about, once it was handed over: the name of a key, to be chosen then.
    void setMakes(const QString &label) { m_makes = label; }
    QString makes() const { return m_makes; }

    bool complain(const QString &problem, QWidget *field); // gives false
    // A new passphrase, typed twice: none where they differ, which has been said. Both fields are emptied.
    std::optional<SecretBytes> takeNew(QLineEdit *first, QLineEdit *second);

    void setFirst(QWidget *field) { m_first = field; }
    void begin(); // the focus goes there, or else to the first field that wants something
    void setBusy(bool busy);
    void setReady(bool ready); // whether there is anything to hand over
    void wipe();

Q_SIGNALS:
    void submitted();
    void closeWanted(); // or, where it is busy, to be stopped

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_makes;
    std::function<bool()> m_order;
    QVBoxLayout *m_wide; // what takes the whole width stands above the fields
    QFormLayout *m_fields;
    QWidget *m_body;
    QLabel *m_problem;
    QLabel *m_waiting;
    QPushButton *m_submit;
    QPushButton *m_close;
    QWidget *m_first = nullptr;
    QList<QWidget *> m_inputs;
    QList<QLineEdit *> m_secrets;
    QTimer m_patience;
    bool m_ready = true;
};

} // namespace waybill::ui
