// Puts widgets side by side, and goes on in a new line where there is no more room: rows of buttons that fit any width
// and any font. Window thread.
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace waybill::ui {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override; // of the widest
    QSize sizeHint() const override; // all in one line
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const; // gives the height

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace waybill::ui
