#include "ui/text/errorwords.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

constexpr auto published = QT_TRANSLATE_NOOP("Error", "The server says that the version is published.");
constexpr auto unchanged = QT_TRANSLATE_NOOP("Error", "Nothing was changed.");
constexpr auto tellAdministrator = QT_TRANSLATE_NOOP("Error",
    "Tell the server's administrator, with the receipt: those who install this version may get nothing, or something "
    "else.");

} // namespace

Words jobWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::PublishedMissing:
        return {QT_TRANSLATE_NOOP("Error", "The server's store does not hold what was published"), published,
            tellAdministrator};
    case ErrorCode::PublishedTruncated:
        return {QT_TRANSLATE_NOOP("Error", "The server's store holds only a part of the bundle"), published,
            tellAdministrator};
    case ErrorCode::PublishedDiffers:
        return {QT_TRANSLATE_NOOP("Error", "The server's store holds other bytes than were sent"), published,
            tellAdministrator};
    case ErrorCode::PublishedManifestDiffers:
        return {QT_TRANSLATE_NOOP("Error", "The server's store holds another manifest than was sent"), published,
            tellAdministrator};
    case ErrorCode::HistoryFailed:
        return {QT_TRANSLATE_NOOP("Error", "The history of publishes cannot be used"),
            QT_TRANSLATE_NOOP("Error", "What is not written down first is not sent."),
            QT_TRANSLATE_NOOP("Error",
                "Check the permissions of its file and the space on its disk. If the file is damaged, move it away; "
                "receipts that you saved are not touched.")};
    case ErrorCode::JobNotFound:
        return {QT_TRANSLATE_NOOP("Error", "The history has no such publish"), unchanged,
            QT_TRANSLATE_NOOP("Error", "List the history to see the ids; the first characters of one are enough.")};
    case ErrorCode::JobRunning:
        return {QT_TRANSLATE_NOOP("Error", "This publish is still running"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Another window or command works on it. Wait until it ends, or stop it there.")};
    case ErrorCode::JobSettled:
        return {QT_TRANSLATE_NOOP("Error", "This publish has ended"), unchanged,
            QT_TRANSLATE_NOOP("Error", "There is nothing to go on with; its outcome stands in the history.")};
    case ErrorCode::ReceiptUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "This is no receipt"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Give a receipt that Waybill wrote (JSON), whole and unchanged.")};
    case ErrorCode::ReceiptDiffers:
        return {QT_TRANSLATE_NOOP("Error", "The receipt does not fit"),
            QT_TRANSLATE_NOOP("Error", "It says other things than what it was compared with."),
            QT_TRANSLATE_NOOP(
                "Error", "The details name the field. One of the two was changed, or belongs elsewhere.")};
    case ErrorCode::ClockSkewed:
        return {QT_TRANSLATE_NOOP("Error", "This computer's clock and the server's differ"), unchanged,
            QT_TRANSLATE_NOOP("Error",
                "Set this computer's clock by the network: object stores and certificates refuse clocks that are "
                "wrong.")};
    case ErrorCode::InstallFailed:
        return {QT_TRANSLATE_NOOP("Error", "The version is published, but was not installed for the tenant"),
            QT_TRANSLATE_NOOP("Error", "The publish stands. Only the installation failed."),
            QT_TRANSLATE_NOOP("Error", "Install it again from the history, or in the server's own pages.")};
    case ErrorCode::ProfileUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The file holds no server profiles"),
            QT_TRANSLATE_NOOP("Error", "No server was added or changed."),
            QT_TRANSLATE_NOOP("Error", "Give a file that Waybill exported, whole and unchanged.")};
    default:
        return {};
    }
}

} // namespace waybill::ui
