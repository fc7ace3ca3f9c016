#include "core/bundle/frameplan.h"

#include <array>
#include <random>

namespace waybill {

namespace {

constexpr qint64 tarBlock = 512;
constexpr qint64 largeFrom = 2 * 1024 * 1024; // bytes of a file
constexpr qint64 middleFrom = 64 * 1024;
constexpr qint64 smallGroupAtMost = 256 * 1024; // bytes of tar: level 19 takes a tenth of a second for them

// A random number for each byte, the same everywhere: the standard says what this generator gives.
const std::array<quint64, 256> &gear() {
    static const auto numbers = [] {
        std::array<quint64, 256> all{};
        std::mt19937_64 generator(std::mt19937_64::default_seed);
        for (quint64 &each : all)
            each = generator();
        return all;
    }();
    return numbers;
}

// A hash of the last 64 bytes.
quint64 rolled(quint64 hash, char byte) {
    return (hash << 1) + gear()[static_cast<quint8>(byte)];
}

constexpr qsizetype rolledLength = 64;

quint64 pathHash(const QString &path) {
    quint64 hash = 0;
    for (const char each : path.toUtf8())
        hash = rolled(hash, each);
    return hash;
}

qint64 sizeInTar(const SourceFile &file) {
    return tarBlock + (file.size + tarBlock - 1) / tarBlock * tarBlock;
}

// Cuts a run of files into groups of at most so many bytes, each before the file whose path has the highest hash of all
// that would leave the group at least three quarters full: another file in between moves that cut seldom.
void cutRun(const FileList &list, const QList<qsizetype> &run, qint64 atMost, QList<QList<qsizetype>> &groups) {
    qsizetype begin = 0;
    while (begin < run.size()) {
        qint64 size = 0;
        qsizetype end = begin;
        qsizetype best = begin + 1;
        quint64 highest = 0;
        while (end < run.size()) {
            size += sizeInTar(list.files.at(run.at(end)));
            if (size > atMost && end > begin)
                break;
            ++end;
            if (end == run.size()) {
                best = end;
                break;
            }
            const quint64 hash = size * 4 < atMost * 3 ? 0 : pathHash(list.files.at(run.at(end)).path);
            if (hash >= highest) {
                highest = hash;
                best = end;
            }
        }
        groups.append(run.mid(begin, best - begin));
        begin = best;
    }
}

} // namespace

QList<QList<qsizetype>> frameGroups(const FileList &list) {
    QList<QList<qsizetype>> groups;
    QList<qsizetype> middle;
    QList<qsizetype> small;
    for (qsizetype i = 0; i < list.files.size(); ++i) {
        const qint64 size = list.files.at(i).size;
        if ((i == 0 && list.hasManifest()) || size >= largeFrom)
            groups.append(QList{i});
        else
            (size >= middleFrom ? middle : small).append(i);
    }
    cutRun(list, middle, frameAtMost, groups);
    cutRun(list, small, smallGroupAtMost, groups);
    return groups;
}

qsizetype frameCut(QByteArrayView bytes) {
    constexpr qsizetype atLeast = frameAtMost / 4 * 3;
    qsizetype best = frameAtMost;
    quint64 highest = 0;
    quint64 hash = 0;
    for (qsizetype i = atLeast - rolledLength; i < frameAtMost; ++i) {
        hash = rolled(hash, bytes[i]);
        if (i >= atLeast && hash > highest) {
            highest = hash;
            best = i + 1;
        }
    }
    return best;
}

} // namespace waybill
