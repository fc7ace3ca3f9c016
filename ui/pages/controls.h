// The few ways in which our labels and fields differ from plain ones. Window thread; each result belongs to its later
// parent.
#pragma once

#include "core/signing/secretbytes.h"

#include <QLabel>
#include <QLineEdit>

class QFormLayout;
class QFrame;
class QPushButton;
class QScrollArea;

namespace waybill::ui {

inline constexpr int progressSteps = 1000; // of a progress bar: finer than anyone sees

// Text that wraps, and that people can select and copy.
QLabel *wrappedLabel(const QString &text = {});

void makeHeading(QLabel *label); // bold and a little larger, and a heading to assistive technology

// A value to read and to copy: a line that cannot be edited. `name` is for the form and for assistive technology.
QLineEdit *valueLine(const QString &name, bool fixedWidth = false);
void addRow(QFormLayout *form, const QString &name, QWidget *field);

// Something that has to be answered, in its place on a page instead of a dialog: a sentence and its buttons.
QFrame *notice(const QString &sentence, const QList<QPushButton *> &answers);

// Scrolls the contents where they have no room, in large fonts above all; on the ground of what is around.
QScrollArea *scrolling(QWidget *contents);

// Gives the labels of all forms in the page one width, so that their fields stand in one column. Once they are made.
void alignForms(QWidget *page);

// A line for a passphrase, and what was typed into it: the line's own copies are overwritten and it is emptied.
QLineEdit *secretLine(const QString &name);
SecretBytes takeSecret(QLineEdit *line);

} // namespace waybill::ui
