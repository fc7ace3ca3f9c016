// "Open UI": shows the pages of one bundle in the browser, and says where they are served, or why not. Window thread;
// the previews outlive it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace waybill::ui {

class ErrorPane;
class PagePreviews;

class OpenUi : public QWidget {
    Q_OBJECT

public:
    // `label`: the button's, with a key that is free on its page.
    OpenUi(PagePreviews &previews, const QString &label, QWidget *parent = nullptr);

    // `whyNot`: a sentence where its pages cannot be shown; else empty.
    void setBundle(const QString &path, const QString &whyNot);
    void open(); // or says why not

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void refresh();

    PagePreviews &m_previews;
    QPushButton *m_open;
    QPushButton *m_cancel;
    QLabel *m_state;
    ErrorPane *m_error;
    QString m_bundle;
    QString m_whyNot;
};

} // namespace waybill::ui
