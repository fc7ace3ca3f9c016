// The manifest inside the inspected bundle: its source to read, and what is to be said of it and of the entries.
// Window thread.
#pragma once

#include "core/base/finding.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace waybill::ui {

class Inspection;
class ProblemsModel;
class SourceView;

class BundleManifestView : public QWidget {
    Q_OBJECT

public:
    explicit BundleManifestView(Inspection &inspection, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryWanted(const QString &path); // a finding about it was activated

private:
    void refresh();
    void goTo(const Finding &finding);

    Inspection &m_inspection;
    QLabel *m_verdict;
    SourceView *m_source;
    ProblemsModel *m_problems;
    QTreeView *m_problemsView;
    int m_shown = -1; // the inspection's revision
};

} // namespace waybill::ui
