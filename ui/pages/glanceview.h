// A look at the chosen entry of the inspected bundle: text, an image, what a WebAssembly file says, or bytes in hex.
// Window thread; the inspection outlives it.
#pragma once

#include "ui/session/glance.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QScrollArea;

namespace waybill {
class OperationBase;
}

namespace waybill::ui {

class Inspection;

class GlanceView : public QWidget {
    Q_OBJECT

public:
    explicit GlanceView(Inspection &inspection, QWidget *parent = nullptr);
    ~GlanceView() override;

    void look(const QString &entry); // empty: at nothing

private:
    struct Seen {
        Result<Glance> glance;
        QImage image; // of one that can be shown
    };
    static Seen see(const QString &bundle, const QString &entry, OperationContext &context);
    void show(const QString &entry, const Seen &seen);
    void showText(const QString &title, const QString &text);

    Inspection &m_inspection;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_image;
    QScrollArea *m_imageArea;
    QString m_entry;
    int m_revision = -1; // the inspection's, of what is shown
    QPointer<OperationBase> m_running;
};

} // namespace waybill::ui
