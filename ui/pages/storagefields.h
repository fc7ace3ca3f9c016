// Where the server keeps what is published, so that it can be looked up there: the part of the server's form that is
// about its object store. Window thread.
#pragma once

#include "core/settings/serverprofile.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace waybill::ui {

class SecretField;

class StorageFields : public QWidget {
    Q_OBJECT

public:
    explicit StorageFields(QWidget *parent = nullptr);

    void edit(const StorageCheck &storage);
    bool isUsed() const;
    // What is typed; one that is not set where nothing is to be looked up. InvalidAddress for the endpoint; its fields
    // are checked with `bucketMissing` besides.
    Result<StorageCheck> storage() const;
    bool bucketMissing() const;
    void setHasKeys(bool has); // to say what becomes of them

    SecretField *accessKey() const { return m_accessKey; }
    SecretField *secretKey() const { return m_secretKey; }
    QLineEdit *endpoint() const { return m_endpoint; }
    QLineEdit *bucket() const { return m_bucket; }

Q_SIGNALS:
    void changed();
    void submitted(); // Return

private:
    void refresh();

    QCheckBox *m_use;
    QLabel *m_keysGo;
    QWidget *m_fields;
    QLineEdit *m_endpoint;
    QLabel *m_plain;
    QLineEdit *m_bucket;
    QLineEdit *m_region;
    QCheckBox *m_pathStyle;
    SecretField *m_accessKey;
    SecretField *m_secretKey;
    QCheckBox *m_download;
    bool m_hasKeys = false;
};

} // namespace waybill::ui
