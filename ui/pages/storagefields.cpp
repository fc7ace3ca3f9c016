#include "ui/pages/storagefields.h"

#include "ui/pages/controls.h"
#include "ui/pages/secretfield.h"

#include <QCheckBox>
#include <QFormLayout>

namespace waybill::ui {

StorageFields::StorageFields(QWidget *parent)
    : QWidget(parent)
    , m_use(new QCheckBox(tr("&Look into the object store")))
    , m_keysGo(wrappedLabel(tr("The keys of the object store are forgotten when you save.")))
    , m_fields(new QWidget)
    , m_endpoint(new QLineEdit)
    , m_plain(wrappedLabel(
          tr("Plain http: anyone on the way can see and change what Waybill reads there. The keys are not sent.")))
    , m_bucket(new QLineEdit)
    , m_region(new QLineEdit)
    , m_pathStyle(new QCheckBox(tr("&Bucket in the path")))
    , m_accessKey(new SecretField(tr("Access key")))
    , m_secretKey(new SecretField(tr("Secret key")))
    , m_download(new QCheckBox(tr("Read the &whole bundle back"))) {
    m_endpoint->setPlaceholderText(QStringLiteral("https://s3.example.com"));
    m_pathStyle->setAccessibleDescription(tr("Endpoint, then bucket, then key; as MinIO and Ceph want it"));
    m_pathStyle->setToolTip(m_pathStyle->accessibleDescription());
    m_download->setAccessibleDescription(tr("Compares its SHA-256 with what was sent; else its size alone"));
    m_download->setToolTip(m_download->accessibleDescription());
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        addRow(form, name, field);
    };
    add(tr("Endpoint"), m_endpoint);
    form->addRow(m_plain);
    add(tr("Bucket"), m_bucket);
    add(tr("Region"), m_region);
    form->addRow(QString(), m_pathStyle);
    addRow(form, tr("Access key"), m_accessKey);
    addRow(form, tr("Secret key"), m_secretKey);
    form->addRow(QString(), m_download);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_use);
    layout->addWidget(wrappedLabel(tr("After publishing, Waybill sees for itself that the server has stored all of it. "
                                      "It only reads there.")));
    layout->addWidget(m_keysGo);
    layout->addWidget(m_fields);
    for (QLineEdit *line : {m_endpoint, m_bucket, m_region}) {
        connect(line, &QLineEdit::textChanged, this, &StorageFields::changed);
        connect(line, &QLineEdit::returnPressed, this, &StorageFields::submitted);
    }
    for (SecretField *field : {m_accessKey, m_secretKey}) {
        connect(field, &SecretField::typed, this, &StorageFields::changed);
        connect(field, &SecretField::submitted, this, &StorageFields::submitted);
    }
    for (QCheckBox *check : {m_use, m_pathStyle, m_download})
        connect(check, &QCheckBox::toggled, this, &StorageFields::changed);
    connect(this, &StorageFields::changed, this, &StorageFields::refresh);
    refresh();
}

void StorageFields::edit(const StorageCheck &storage) {
    m_use->setChecked(storage.isSet());
    m_endpoint->setText(storage.endpoint.toString());
    m_bucket->setText(storage.bucket);
    m_region->setText(storage.region);
    m_pathStyle->setChecked(storage.pathStyle);
    m_download->setChecked(storage.download);
    for (SecretField *field : {m_accessKey, m_secretKey})
        (void)field->take();
    refresh();
}

bool StorageFields::isUsed() const {
    return m_use->isChecked();
}

Result<StorageCheck> StorageFields::storage() const {
    StorageCheck storage;
    if (!isUsed())
        return storage;
    auto endpoint = parseStorageEndpoint(m_endpoint->text());
    if (!endpoint)
        return fail(endpoint.error());
    storage.endpoint = *std::move(endpoint);
    storage.bucket = m_bucket->text().trimmed();
    if (const QString region = m_region->text().trimmed(); !region.isEmpty())
        storage.region = region;
    storage.pathStyle = m_pathStyle->isChecked();
    storage.download = m_download->isChecked();
    return storage;
}

bool StorageFields::bucketMissing() const {
    return isUsed() && m_bucket->text().trimmed().isEmpty();
}

void StorageFields::setHasKeys(bool has) {
    m_hasKeys = has;
    refresh();
}

void StorageFields::refresh() {
    m_fields->setVisible(isUsed());
    m_keysGo->setVisible(!isUsed() && m_hasKeys);
    const auto endpoint = parseStorageEndpoint(m_endpoint->text());
    m_plain->setVisible(endpoint && endpoint->scheme() == QLatin1StringView("http") && !isLoopback(*endpoint));
}

} // namespace waybill::ui
