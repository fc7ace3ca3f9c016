// The picture of where a folder's bytes go once they are packed, with what the colours mean. The shares are estimated
// on a thread beside, and only while somebody looks. Window thread.
#pragma once

#include "core/bundle/filelist.h"
#include "core/operation/operation.h"
#include "ui/models/treemap.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;

namespace waybill::ui {

class TreemapView;

class SizeMap : public QWidget {
    Q_OBJECT

public:
    explicit SizeMap(QWidget *parent = nullptr);

    // `onDisk`: the files can be read; else their own sizes are shown.
    void setFiles(const FileList &list, bool onDisk);
    void clear();
    TreemapView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Wanted {
        FileList list;
        bool onDisk = false;
    };

    void start();
    void take(std::shared_ptr<const SizeTree> tree, bool estimated);
    void refreshLegend();

    QLabel *m_caption;
    QLabel *m_legend;
    TreemapView *m_view;
    std::shared_ptr<const SizeTree> m_tree;
    std::optional<Wanted> m_wanted; // not worked out yet
    QPointer<OperationBase> m_working;
};

} // namespace waybill::ui
