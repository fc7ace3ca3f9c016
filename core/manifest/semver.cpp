#include "core/manifest/semver.h"

#include <QList>

#include <algorithm>

namespace waybill {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView part) {
    return !part.isEmpty() && std::ranges::all_of(part, isDigit) && (part.size() == 1 || part.front() != u'0');
}

bool isWord(QStringView part) {
    return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
    });
}

// "rc.1": a number has no leading zeros here, in a build it may.
bool isPreRelease(QStringView part) {
    return isWord(part) && (isNumber(part) || !std::ranges::all_of(part, isDigit));
}

} // namespace

bool isSemanticVersion(QStringView version) {
    const qsizetype plus = version.indexOf(u'+');
    if (plus >= 0 && !std::ranges::all_of(version.sliced(plus + 1).split(u'.'), isWord))
        return false;
    const QStringView release = plus < 0 ? version : version.first(plus);
    const qsizetype hyphen = release.indexOf(u'-');
    if (hyphen >= 0 && !std::ranges::all_of(release.sliced(hyphen + 1).split(u'.'), isPreRelease))
        return false;
    const QList<QStringView> numbers = (hyphen < 0 ? release : release.first(hyphen)).split(u'.');
    return numbers.size() == 3 && std::ranges::all_of(numbers, isNumber);
}

} // namespace waybill
