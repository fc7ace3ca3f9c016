#include "core/bundle/frameplan.h"

#include <array>

namespace waybill {

namespace {

constexpr qint64 tarBlock = 512;
constexpr qint64 largeFrom = 2 * 1024 * 1024; // bytes of a file
constexpr qint64 middleFrom = 64 * 1024;
constexpr qint64 smallGroupAtMost = 256 * 1024; // bytes of tar: level 19 takes a tenth of a second for them

// The generator known as splitmix64.
constexpr quint64 splitMix(quint64 &state) {
    quint64 mixed = state += 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

// A random number for each byte: shifted and added up they are a hash of the last 64 bytes.
constexpr std::array<quint64, 256> makeGear() {
    std::array<quint64, 256> gear{};
    quint64 state = 42;
    for (quint64 &each : gear)
        each = splitMix(state);
    return gear;
}

constexpr std::array<quint64, 256> gear = makeGear();
constexpr qsizetype gearLength = 64;

quint64 pathHash(const QString &path) {
    quint64 state = 0;
    quint64 hash = 0;
    for (const char each : path.toUtf8()) {
        state ^= static_cast<quint8>(each);
        hash = splitMix(state);
    }
    return hash;
}

qint64 sizeInTar(const SourceFile &file) {
    return tarBlock + (file.size + tarBlock - 1) / tarBlock * tarBlock;
}

// Cuts a run of files into groups of at most so many bytes, each before the file whose path has the highest hash of all
// that would leave the group at least half full: another file in between moves that cut seldom.
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
            const quint64 hash = size * 2 < atMost ? 0 : pathHash(list.files.at(run.at(end)).path);
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
    constexpr qsizetype atLeast = frameAtMost / 2;
    qsizetype best = frameAtMost;
    quint64 highest = 0;
    quint64 hash = 0;
    const auto *all = reinterpret_cast<const quint8 *>(bytes.data());
    for (qsizetype i = atLeast - gearLength; i < frameAtMost; ++i) {
        hash = (hash << 1) + gear[all[i]];
        if (i >= atLeast && hash > highest) {
            highest = hash;
            best = i + 1;
        }
    }
    return best;
}

} // namespace waybill
