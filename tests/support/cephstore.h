// A real S3 store for one test: a Ceph RADOS Gateway on loopback with a bucket, which goes with this object, and with
// the test where that crashes. Starting takes one to ten seconds; where it cannot start, the test run ends as failed.
#pragma once

#include "core/storage/s3store.h"

#include <QProcess>
#include <QTemporaryDir>

namespace waybill {

class CephStore {
public:
    CephStore();
    ~CephStore();
    CephStore(const CephStore &) = delete;
    CephStore &operator=(const CephStore &) = delete;

    quint16 port() const { return m_port; } // plain HTTP
    QString address() const; // "http://127.0.0.1:PORT"
    QString secureAddress() const; // "https://localhost:PORT", by its own certificate
    QString certificateFile() const; // PEM, for localhost and 127.0.0.1

    S3Location location(const QString &prefix = {}) const;
    S3Keys keys() const;
    std::unique_ptr<S3Store> open(const QString &prefix = {}) const;

    // What curl's own signed HEADs answer, one head after another: what another client sees of these objects.
    QByteArray headsByCurl(const QStringList &keys) const;

    static QString bucket() { return QStringLiteral("bundles"); }

private:
    bool start();

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_securePort = 0;
};

} // namespace waybill
