#include "ui/pages/receiptview.h"

#include "core/publish/publisher.h"
#include "ui/models/fixedfont.h"
#include "ui/models/icons.h"
#include "ui/pages/controls.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace waybill::ui {

ReceiptView::ReceiptView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_failure(wrappedLabel()) {
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Receipt"));
    m_text->setFont(fixedFont());
    m_text->setTabChangesFocus(true);
    auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("C&opy receipt"));
    auto *save = new QPushButton(icon(QStringLiteral("save-as")), tr("Save re&ceipt…"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addWidget(m_failure, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(
        copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(save, &QPushButton::clicked, this, &ReceiptView::save);
}

void ReceiptView::setReceipt(const Receipt &receipt) {
    setReceipt(receipt.toJson());
}

void ReceiptView::setReceipt(const QJsonObject &receipt) {
    m_text->setPlainText(QString::fromUtf8(QJsonDocument(receipt).toJson()));
    m_failure->clear();
}

void ReceiptView::save() {
    auto *dialog = new QFileDialog(
        window(), tr("Save the receipt"), QDir::homePath() + QStringLiteral("/receipt.json"), tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool saved
            = file.open(QIODevice::WriteOnly) && file.write(m_text->toPlainText().toUtf8()) > 0 && file.commit();
        m_failure->setText(saved ? tr("Saved.") : tr("Not saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace waybill::ui
