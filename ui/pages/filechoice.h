// Asks for a file that is there, without a nested event loop. Window thread.
#pragma once

#include <QFileDialog>

namespace waybill::ui {

// Opens beside the file `near` (at home where that is empty); connect to its fileSelected. It deletes itself.
QFileDialog *openFileDialog(QWidget *page, const QString &title, const QString &near, const QString &filter);

} // namespace waybill::ui
