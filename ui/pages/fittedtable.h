// A table that is as high as its rows, within limits: for short lists on a page that scrolls as a whole. Window thread.
#pragma once

#include <QTableView>

namespace waybill::ui {

class FittedTable : public QTableView {
    Q_OBJECT

public:
    // `name`: for assistive technology. `wide`: the column that takes the room that is left.
    FittedTable(QAbstractItemModel *model, const QString &name, int wide, QWidget *parent = nullptr);

    int chosenRow() const; // -1: none
    void choose(int row);

Q_SIGNALS:
    void chosen(); // another row, or none

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace waybill::ui
