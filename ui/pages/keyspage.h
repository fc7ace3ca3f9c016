// The user's keys, where they are kept, and whose signatures are trusted. Forms open in their place on the page; the
// only modal windows are file dialogs. Window thread; the ring outlives it.
#pragma once

#include "core/base/error.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace waybill::ui {

class ErrorPane;
class FittedTable;
class IdentityModel;
class IdentityView;
class KeyForm;
class KeyRing;
class KeychainLine;
class TrustedSignerModel;
enum class KeyAction;

class KeysPage : public QWidget {
    Q_OBJECT

public:
    explicit KeysPage(KeyRing &keys, QWidget *parent = nullptr);
    ~KeysPage() override;

    void focusAction();

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    QWidget *makeAdders();
    QWidget *makeBusy();
    void connectAll();

    void refresh();
    void showError();
    void showChosen();
    void showSigner();
    void showBusy();
    void act(KeyAction action);
    void saveTo(const QString &title, const QString &name, const std::function<void(const QString &file)> &then);
    void takeCertificate(const QString &id);
    void open(KeyForm *form, QVBoxLayout *place, const QString &about = {});
    void submit();
    void closeForm();
    void ended(bool done);

    KeyRing &m_keys;
    IdentityModel *m_identities;
    TrustedSignerModel *m_signers;
    QScrollArea *m_scroll = nullptr;
    ErrorPane *m_error;
    KeychainLine *m_keychain;
    QWidget *m_adders = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_useFile = nullptr;
    QLabel *m_none;
    FittedTable *m_table;
    IdentityView *m_chosen;
    QWidget *m_busy = nullptr;
    QVBoxLayout *m_formPlace;
    QLabel *m_noSigners;
    FittedTable *m_signerTable;
    QLineEdit *m_signerFingerprint; // whole: the table cuts it where it is narrow
    QPushButton *m_distrust;
    QVBoxLayout *m_signerFormPlace;

    QPointer<KeyForm> m_form;
    QString m_about; // the identity that the form is about
    QString m_shown; // the identity in the details
    std::optional<Error> m_seen; // an error that is over
    bool m_submitted = false; // the form's order runs
    bool m_asked = false; // the lists, for the first time
    QTimer m_patience;
};

} // namespace waybill::ui
