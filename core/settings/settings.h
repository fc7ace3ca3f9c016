// What the program remembers between runs: one struct, one table of keys and defaults, one file. No secret is ever in
// it. Values; load and save on any thread, not at once.
#pragma once

#include "core/base/inputchoice.h"
#include "core/settings/serverprofile.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace waybill {

// Light or dark; System follows the desktop.
enum class Appearance { System, Light, Dark };

// How the user wants one folder to be read and built.
struct KnownFolder {
    QString path; // absolute
    FolderChoice choice;
    QString buildCommand; // as it is typed (core/build); empty: as its package.json says

    bool operator==(const KnownFolder &) const = default;
};

struct Settings {
    QStringList recent; // absolute paths of folders and bundles, newest first, at most 12
    QList<ServerProfile> servers; // without the local one
    // Which secrets of the servers the keychain is to have, by their ids (serversecrets.h): nobody asks it for others.
    QStringList keptSecrets;
    QString targetId = localServerId;
    QByteArray windowGeometry;
    QByteArray windowState;
    int compressionLevel = 19;
    QString signerId; // the identity that signs what is published; empty: nobody signs
    QString timestampAuthority; // address (RFC 3161), for x509; empty: no timestamps
    Appearance appearance = Appearance::System;
    QString language; // a code (ui/text/language.h); empty: the system's
    bool sizeMap = true; // the picture of where the bytes go is shown
    QList<KnownFolder> folders; // those that are not read or built in the usual way, last changed first, at most 50

    FolderChoice folderChoice(const QString &path) const;
    void setFolderChoice(const QString &path, const FolderChoice &choice);
    QString buildCommand(const QString &path) const;
    void setBuildCommand(const QString &path, const QString &command);
    void addRecent(const QString &path);
    const ServerProfile *server(const QString &id) const; // null: unknown, or the local one

    bool operator==(const Settings &) const = default;

private:
    KnownFolder known(const QString &path) const;
    void remember(const KnownFolder &folder);
};

// Where both programs of this user keep them.
QString defaultSettingsFile();

// `file`: an .ini. A missing or broken file gives the defaults; values out of range give their default.
Settings loadSettings(const QString &file);
Result<void> saveSettings(const Settings &settings, const QString &file); // FileUnwritable

} // namespace waybill
