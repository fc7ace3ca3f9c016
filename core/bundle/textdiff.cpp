#include "core/bundle/textdiff.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

namespace waybill {

namespace {

constexpr qsizetype textAtMost = 1024 * 1024; // bytes

// With their line feeds, so that one that is missing at the end is a difference.
QList<QByteArrayView> linesOf(QByteArrayView text) {
    QList<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const qsizetype size = end < 0 ? text.size() : end + 1;
        lines.append(text.first(size));
        text = text.sliced(size);
    }
    return lines;
}

// One line of the way from one text to the other: ' ' stays, '-' goes, '+' comes.
struct Step {
    char sign;
    qsizetype before; // the lines' numbers from 0, at this point
    qsizetype after;
};

using Lines = QList<QByteArrayView>;

// The furthest that each number of edits reaches on each diagonal; empty where `edits` do not do.
std::vector<std::vector<int>> reaches(const Lines &a, const Lines &b, int edits) {
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    std::vector<std::vector<int>> all;
    std::vector<int> reach(2 * static_cast<std::size_t>(edits) + 3, 0);
    const auto at
        = [&](int diagonal) -> int & { return reach[static_cast<std::size_t>(std::ptrdiff_t{edits} + 1 + diagonal)]; };
    for (int d = 0; d <= edits; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            int x = down ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && a[x] == b[x - k])
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m) {
                all.emplace_back(reach.begin() + (edits + 1 - d), reach.begin() + (edits + 2 + d));
                return all;
            }
        }
        all.emplace_back(reach.begin() + (edits + 1 - d), reach.begin() + (edits + 2 + d));
    }
    return {};
}

// Back from the end: which edit came last, and which lines stayed behind it.
QList<Step> wayBack(const std::vector<std::vector<int>> &all, qsizetype n, qsizetype m) {
    QList<Step> steps;
    auto x = static_cast<int>(n);
    auto y = static_cast<int>(m);
    for (int d = static_cast<int>(all.size()) - 1; d > 0; --d) {
        const std::vector<int> &reach = all[static_cast<std::size_t>(d) - 1];
        const auto at = [&](int diagonal) {
            const int place = diagonal + d - 1;
            return place < 0 || place >= static_cast<int>(reach.size()) ? -1 : reach[static_cast<std::size_t>(place)];
        };
        const int k = x - y;
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        const int fromX = down ? at(k + 1) : at(k - 1);
        const int edited = down ? fromX : fromX + 1;
        while (x > edited)
            steps.append({' ', --x, --y});
        if (down)
            steps.append({'+', x, --y});
        else
            steps.append({'-', --x, y});
    }
    while (x > 0)
        steps.append({' ', --x, --y});
    std::ranges::reverse(steps);
    return steps;
}

// Without the lines that both begin and end with, which are most, and cost nothing.
QList<Step> wayBetween(const Lines &before, const Lines &after, int edits) {
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < most && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const Lines a = before.sliced(head, before.size() - head - tail);
    const Lines b = after.sliced(head, after.size() - head - tail);
    QList<Step> steps;
    for (qsizetype i = 0; i < head; ++i)
        steps.append({' ', i, i});
    if (const auto all = reaches(a, b, edits); !all.empty()) {
        for (const Step &step : wayBack(all, a.size(), b.size()))
            steps.append({step.sign, step.before + head, step.after + head});
    } else {
        for (qsizetype i = 0; i < a.size(); ++i)
            steps.append({'-', head + i, head});
        for (qsizetype i = 0; i < b.size(); ++i)
            steps.append({'+', head + a.size(), head + i});
    }
    for (qsizetype i = 0; i < tail; ++i)
        steps.append({' ', before.size() - tail + i, after.size() - tail + i});
    return steps;
}

QString hunkHead(qsizetype before, qsizetype beforeLines, qsizetype after, qsizetype afterLines) {
    const auto part = [](qsizetype first, qsizetype lines) {
        const QString number = QString::number(lines == 0 ? first : first + 1);
        return lines == 1 ? number : number + u',' + QString::number(lines);
    };
    return QStringLiteral("@@ -%1 +%2 @@\n").arg(part(before, beforeLines), part(after, afterLines));
}

QString hunk(const QList<Step> &steps, qsizetype from, qsizetype to, const Lines &before, const Lines &after) {
    qsizetype beforeLines = 0;
    qsizetype afterLines = 0;
    QString text;
    for (qsizetype i = from; i < to; ++i) {
        const Step &step = steps[i];
        beforeLines += step.sign == '+' ? 0 : 1;
        afterLines += step.sign == '-' ? 0 : 1;
        const QByteArrayView line = step.sign == '+' ? after[step.after] : before[step.before];
        text += QLatin1Char(step.sign) + QString::fromUtf8(line);
        if (!line.endsWith('\n'))
            text += QStringLiteral("\n\\ No newline at end of file\n");
    }
    return hunkHead(steps[from].before, beforeLines, steps[from].after, afterLines) + text;
}

} // namespace

bool isComparableText(QByteArrayView bytes) {
    if (bytes.size() >= textAtMost || bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

QString unifiedDiff(QByteArrayView before, QByteArrayView after, const QString &beforeName, const QString &afterName,
    const TextDiffLimits &limits) {
    if (before == after)
        return {};
    const Lines a = linesOf(before);
    const Lines b = linesOf(after);
    const QList<Step> steps = wayBetween(a, b, limits.edits);
    QString text = QStringLiteral("--- %1\n+++ %2\n").arg(beforeName, afterName);
    for (qsizetype at = 0; at < steps.size();) {
        if (steps[at].sign == ' ') {
            ++at;
            continue;
        }
        const qsizetype from = std::max<qsizetype>(0, at - limits.context);
        // As long as the next change is so near that the lines around both would meet.
        qsizetype last = at;
        for (qsizetype i = at; i < steps.size() && i - last <= 2 * limits.context + 1; ++i) {
            if (steps[i].sign != ' ')
                last = i;
        }
        const qsizetype to = std::min(steps.size(), last + 1 + limits.context);
        text += hunk(steps, from, to, a, b);
        at = to;
    }
    return text;
}

} // namespace waybill
