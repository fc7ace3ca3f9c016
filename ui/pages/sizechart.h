// How large the published versions of one extension are, one bar each in the order of their publishing; one of them is
// chosen, by mouse or arrow keys. Window thread.
#pragma once

#include "core/publish/history.h"

#include <QWidget>

namespace waybill::ui {

class SizeChart : public QWidget {
    Q_OBJECT

public:
    explicit SizeChart(QWidget *parent = nullptr);

    // Of this extension, as core/publish/publishedbundle has them; hidden where it is fewer than two.
    void setVersions(const QString &extension, const QList<Job> &versions);
    void setCurrent(const QString &id); // the job's; one that has no bar: none
    QString sentence() const; // of the current one, and of the last one where there is none: how large, and its growth
    QRect barOf(qsizetype version) const; // empty: there is no room for it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override; // tool tips

private:
    qsizetype indexOf(const QString &id) const; // -1: none
    QString sentenceOf(qsizetype version) const;
    qsizetype versionAt(const QPoint &place) const; // -1: none
    void refreshDescription();

    QString m_extension;
    QList<Job> m_versions;
    QString m_current;
};

} // namespace waybill::ui
