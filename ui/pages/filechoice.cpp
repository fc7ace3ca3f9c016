#include "ui/pages/filechoice.h"

#include <QDir>
#include <QFileInfo>

namespace waybill::ui {

QFileDialog *openFileDialog(QWidget *page, const QString &title, const QString &near, const QString &filter) {
    const QString folder = near.isEmpty() ? QDir::homePath() : QFileInfo(near).absolutePath();
    auto *dialog = new QFileDialog(page->window(), title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
    return dialog;
}

} // namespace waybill::ui
