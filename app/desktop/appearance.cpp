#include "app/desktop/appearance.h"

#include <QApplication>
#include <QHash>
#include <QIcon>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleHints>

namespace waybill {

namespace {

Qt::ColorScheme schemeOf(Appearance appearance) {
    switch (appearance) {
    case Appearance::System:
        return Qt::ColorScheme::Unknown;
    case Appearance::Light:
        return Qt::ColorScheme::Light;
    case Appearance::Dark:
        return Qt::ColorScheme::Dark;
    }
    Q_UNREACHABLE_RETURN(Qt::ColorScheme::Unknown);
}

// Neutral greys with a text contrast above 7:1 (WCAG 2.2, 1.4.6), links and selection above 4.5:1.
QPalette darkPalette() {
    const QColor window(0x2a, 0x2d, 0x31);
    const QColor base(0x1e, 0x20, 0x23);
    const QColor text(0xec, 0xee, 0xf0);
    const QColor faint(0xa3, 0xa9, 0xb0);
    const QColor off(0x7c, 0x82, 0x89);
    QPalette palette(QColor(0x3a, 0x3e, 0x43), window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x29, 0x2c));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3e, 0x43));
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb2, 0xf5));
    palette.setColor(QPalette::Highlight, QColor(0x2b, 0x62, 0x9c));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off);
    return palette;
}

// Keeps icons for as long as the colours are the same, which some styles draw them in.
class IconKeepingStyle : public QProxyStyle {
public:
    QIcon standardIcon(StandardPixmap name, const QStyleOption *option, const QWidget *widget) const override {
        if (const qint64 colours = QGuiApplication::palette().cacheKey(); colours != m_colours) {
            m_colours = colours;
            m_icons.clear();
        }
        const auto kept = m_icons.constFind(name);
        return kept != m_icons.cend() ? *kept : *m_icons.insert(name, QProxyStyle::standardIcon(name, option, widget));
    }

private:
    mutable QHash<StandardPixmap, QIcon> m_icons;
    mutable qint64 m_colours = 0; // QPalette::cacheKey()
};

} // namespace

void keepStyleIcons() {
    QApplication::setStyle(new IconKeepingStyle);
}

void apply(Appearance appearance, bool desktopIsDark) {
    if (appearance == Appearance::System && desktopIsDark)
        appearance = Appearance::Dark; // whether Qt has learnt it or not
    QStyleHints &hints = *QGuiApplication::styleHints();
    hints.setColorScheme(schemeOf(appearance));
    const bool alone = appearance == Appearance::Dark && hints.colorScheme() != Qt::ColorScheme::Dark;
    QApplication::setPalette(alone ? darkPalette() : QPalette());
}

} // namespace waybill
