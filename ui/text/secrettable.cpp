// The sentences of what core/scan finds. Internal to ui/text.
#include "ui/text/findingtable.h"

#include <QtGlobal>
#include <QtTranslation>

#include <array>

namespace waybill::ui {

namespace {

constexpr std::array sentences{
    FindingSentence{QLatin1StringView("WB3001"), QT_TRANSLATE_NOOP("Finding", "private key"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds a private key (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Anybody who gets the bundle gets the key. Leave the file out of the build, and replace the key: it may be "
            "in your history already. A key made for tests alone can be waived: waybill-cli waive.")},
    FindingSentence{QLatin1StringView("WB3002"), QT_TRANSLATE_NOOP("Finding", "private key under a passphrase"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds a private key under a passphrase (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Whoever gets the bundle can try passphrases for as long as they like. Leave the file out of the build.")},
    FindingSentence{QLatin1StringView("WB3003"), QT_TRANSLATE_NOOP("Finding", "key store"),
        QT_TRANSLATE_NOOP("Finding", "%1 is a key store (%2): %3, %4 bytes and more."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "It holds private keys as a rule. Leave the file out of the build; one with certificates alone can be "
            "waived: waybill-cli waive.")},
    FindingSentence{QLatin1StringView("WB3004"), QT_TRANSLATE_NOOP("Finding", "key of a service account"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds the private key of a service account (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Leave the file out of the build, delete this key in the console, and make another one where it is needed: "
            "on a server.")},
    FindingSentence{QLatin1StringView("WB3005"), QT_TRANSLATE_NOOP("Finding", "cloud access key"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds a secret access key (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Deactivate the key at once in the console of the service, then leave it out of the build. Code that runs "
            "at the user's needs temporary credentials.")},
    FindingSentence{QLatin1StringView("WB3006"), QT_TRANSLATE_NOOP("Finding", "id of a cloud access key"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds the id of an access key (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "The id alone opens nothing. Check that its secret is not in the bundle as well.")},
    FindingSentence{QLatin1StringView("WB3007"), QT_TRANSLATE_NOOP("Finding", "Java key store"),
        QT_TRANSLATE_NOOP("Finding", "%1 is a key store (%2): %3, %4 bytes and more."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "It may hold private keys. Leave it out of the build unless it holds certificates alone.")},
    FindingSentence{QLatin1StringView("WB3010"), QT_TRANSLATE_NOOP("Finding", "access token of a service"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds an access token or secret key of %2: %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Revoke it at the service: it counts as known once it was published. Then leave it out of the build, and "
            "read it at run time. One that is not real can be waived: waybill-cli waive.")},
    FindingSentence{QLatin1StringView("WB3011"), QT_TRANSLATE_NOOP("Finding", "key of a service that may be public"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds a key of %2: %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Some keys of this form are meant for browsers. Check what this one may do, and restrict it to your "
            "addresses; else revoke it.")},
    FindingSentence{QLatin1StringView("WB3012"), QT_TRANSLATE_NOOP("Finding", "webhook address"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds the address of a webhook of %2: %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Whoever knows the address can post there. Let a server of yours do it, and make a new address.")},
    FindingSentence{QLatin1StringView("WB3013"), QT_TRANSLATE_NOOP("Finding", "shared access signature"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds a shared access signature (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "It opens what it was made for until it expires. Check that this is meant for everybody, or make a new one "
            "for a server.")},
    FindingSentence{QLatin1StringView("WB3014"), QT_TRANSLATE_NOOP("Finding", "JSON Web Token"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds a token that a server has signed (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Until it expires it speaks for somebody. Leave it out of the build; one that is meant for everybody can "
            "be waived: waybill-cli waive.")},
    FindingSentence{QLatin1StringView("WB3020"), QT_TRANSLATE_NOOP("Finding", "password in an address"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds an address with a password (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Change the password, and read it at run time from where no user sees it.")},
    FindingSentence{QLatin1StringView("WB3021"), QT_TRANSLATE_NOOP("Finding", "password in a connection string"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds a connection string with a password (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Change the password, and let a server of yours connect: users of an extension should not reach the "
            "database.")},
    FindingSentence{QLatin1StringView("WB3022"), QT_TRANSLATE_NOOP("Finding", "saved login"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds the saved login of a tool (%2): %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "Revoke the login, and keep the tool's file outside of the folder that is packed.")},
    FindingSentence{QLatin1StringView("WB3023"), QT_TRANSLATE_NOOP("Finding", "value that looks like a secret"),
        QT_TRANSLATE_NOOP("Finding", "%1 sets %2 to what looks like a secret: %3, %4 characters."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Where it is one, revoke it and read it at run time. Where it is none, waive it with the reason: "
            "waybill-cli waive.")},
    FindingSentence{QLatin1StringView("WB3030"), QT_TRANSLATE_NOOP("Finding", "more secrets than are told"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds more that looks like secrets than the %2 that are told."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "Look at the file as a whole: it may be a dump, or data for tests, that does not belong into the bundle.")},
    FindingSentence{QLatin1StringView("WB3101"), QT_TRANSLATE_NOOP("Finding", "file of environment variables"),
        QT_TRANSLATE_NOOP("Finding", "%1 is a file of environment variables."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Such files hold passwords and tokens as a rule. Leave it out of the build.")},
    FindingSentence{QLatin1StringView("WB3102"), QT_TRANSLATE_NOOP("Finding", "folder of version control"),
        QT_TRANSLATE_NOOP("Finding", "%1 is a folder of version control."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "It holds everything that was ever committed. Leave it out of the build.")},
    FindingSentence{QLatin1StringView("WB3103"), QT_TRANSLATE_NOOP("Finding", "folder of packages"),
        QT_TRANSLATE_NOOP("Finding", "%1 holds the packages of the build."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Let the bundler put into the build what is needed, and leave this folder out.")},
    FindingSentence{QLatin1StringView("WB3104"), QT_TRANSLATE_NOOP("Finding", "source map"),
        QT_TRANSLATE_NOOP("Finding", "%1 is a source map."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "It shows your sources to everybody. Where that is not meant, switch source maps off in the build.")},
    FindingSentence{QLatin1StringView("WB3105"), QT_TRANSLATE_NOOP("Finding", "source map inside a file"),
        QT_TRANSLATE_NOOP("Finding", "%1 has its source map inside."), nullptr,
        QT_TRANSLATE_NOOP("Finding",
            "It shows your sources to everybody, and makes the file larger. Where that is not meant, switch it off in "
            "the build.")},
    FindingSentence{QLatin1StringView("WB3106"), QT_TRANSLATE_NOOP("Finding", "file of an editor or a system"),
        QT_TRANSLATE_NOOP("Finding", "%1 was made by an editor or a file manager."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Nobody needs it. Leave it out of the build.")},
    FindingSentence{QLatin1StringView("WB3107"), QT_TRANSLATE_NOOP("Finding", "log"),
        QT_TRANSLATE_NOOP("Finding", "%1 is a log."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "Logs tell of your computer, and at times of passwords. Leave it out of the build.")},
    FindingSentence{QLatin1StringView("WB3108"), QT_TRANSLATE_NOOP("Finding", "file in which a tool keeps logins"),
        QT_TRANSLATE_NOOP("Finding", "%1 is a file in which a tool keeps its logins."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Leave it out of the build, whatever it holds today.")},
    FindingSentence{QLatin1StringView("WB3109"), QT_TRANSLATE_NOOP("Finding", "private key by its name"),
        QT_TRANSLATE_NOOP("Finding", "%1 has the name of a private key."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Check what it is. A private key does not belong into a bundle.")},
    FindingSentence{QLatin1StringView("WB3110"), QT_TRANSLATE_NOOP("Finding", "memory dump"),
        QT_TRANSLATE_NOOP("Finding", "%1 is the memory of a program that crashed."), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Whatever the program knew is in it. Leave it out of the build.")},
    FindingSentence{QLatin1StringView("WB3120"), QT_TRANSLATE_NOOP("Finding", "waiver that waives nothing"),
        QT_TRANSLATE_NOOP("Finding", "The waiver of %1 in %2 is about nothing that is there now."), nullptr,
        QT_TRANSLATE_NOOP(
            "Finding", "What it was about has changed or is gone. Remove it from .waybill-waivers.json.")},
    FindingSentence{QLatin1StringView("WB3121"), QT_TRANSLATE_NOOP("Finding", "waivers cannot be read"),
        QT_TRANSLATE_NOOP("Finding", "The waivers in %1 cannot be read, so nothing is waived: %2"), nullptr,
        QT_TRANSLATE_NOOP("Finding", "Mend the file, or move it away and waive again: waybill-cli waive.")},
};

} // namespace

std::span<const FindingSentence> secretSentences() {
    return sentences;
}

} // namespace waybill::ui
