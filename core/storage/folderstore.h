// Objects as files below one folder. Any thread, and any number of processes on the same folder. What is being written
// stands in its folder "_tmp" until it is whole; keys below that are InvalidKey.
#pragma once

#include "core/storage/objectstore.h"

namespace waybill {

class FolderStore final : public ObjectStore {
public:
    // Makes the folder where it is missing. Errors: StoreFailed, FileUnwritable.
    static Result<std::unique_ptr<FolderStore>> open(const QString &folder);

    Result<std::unique_ptr<ObjectWriter>> put(const QString &key) override;
    Result<ObjectInfo> head(const QString &key) override;
    Result<std::unique_ptr<ObjectReader>> get(const QString &key) override;
    Result<void> copyIfAbsent(const QString &from, const QString &to) override;
    Result<bool> remove(const QString &key) override;
    Result<QStringList> list(const QString &folder) override;

private:
    explicit FolderStore(QString folder);

    QString m_folder;
};

} // namespace waybill
