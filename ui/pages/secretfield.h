// One secret of a server's: a line to type it into, where the one that is there is kept, and ways to forget it or to
// try the keychain again. What is there is never shown. Window thread.
#pragma once

#include "core/base/error.h"
#include "core/signing/secretbytes.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill::ui {

enum class SecretPlace;

class SecretField : public QWidget {
    Q_OBJECT

public:
    explicit SecretField(const QString &name, QWidget *parent = nullptr);
    ~SecretField() override;

    // `why`: it is not in the keychain; none where there is none to be asked.
    void setPlace(SecretPlace place, const std::optional<Error> &why);
    bool isTyped() const;
    SecretBytes take(); // without blanks around it; the line is emptied

    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void typed();
    void submitted(); // Return
    void forgetWanted();
    void againWanted(); // to the keychain

private:
    QLineEdit *m_line;
    QPushButton *m_forget;
    QPushButton *m_again;
    QLabel *m_state;
};

} // namespace waybill::ui
