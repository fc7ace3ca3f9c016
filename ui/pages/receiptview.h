// The receipt of a finished publish, to read, copy and save. Window thread.
#pragma once

#include <QWidget>

class QJsonObject;
class QLabel;
class QPlainTextEdit;

namespace waybill {
struct Receipt;
}

namespace waybill::ui {

class ReceiptView : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptView(QWidget *parent = nullptr);

    void setReceipt(const Receipt &receipt);
    void setReceipt(const QJsonObject &receipt); // as the history keeps it

private:
    void save();

    QPlainTextEdit *m_text;
    QLabel *m_failure;
};

} // namespace waybill::ui
