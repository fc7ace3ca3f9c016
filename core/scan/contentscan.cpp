#include "core/scan/contentscan.h"

#include "core/base/sha256.h"
#include "core/scan/findingcodes.h"
#include "core/scan/prefilter.h"
#include "core/scan/rules.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype longLine = 500; // bytes
constexpr qsizetype headSize = 64; // where a file that begins like a key store says so
constexpr qsizetype shownAtMost = 4;

struct Word {
    qsizetype rule;
    QByteArrayView text;
};

struct Words {
    std::vector<Word> all;
    Prefilter prefilter;
};

const Words &words() {
    static const Words made = [] {
        std::vector<Word> all;
        std::vector<QByteArrayView> texts;
        const auto rules = allRules();
        for (std::size_t i = 0; i < rules.size(); ++i) {
            for (const QByteArray &word : rules[i].rule->words) {
                all.push_back({static_cast<qsizetype>(i), word});
                texts.push_back(word);
            }
        }
        return Words{std::move(all), Prefilter(texts)};
    }();
    return made;
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

int charactersIn(QByteArrayView text) {
    return static_cast<int>(std::ranges::count_if(text, [](char byte) { return !isContinuation(byte); }));
}

// At most four characters, and none of what is no plain text.
QString beginningOf(QStringView secret) {
    const QStringView shown = secret.first(std::min(secret.size(), shownAtMost));
    const bool plain = std::ranges::all_of(shown, [](QChar c) { return c > u' ' && c < QChar(0x7F); });
    return (plain ? shown.toString() : QString()) + QChar(0x2026);
}

void takeSecret(Candidate &candidate) {
    const QRegularExpressionMatch &match = candidate.match;
    for (const char *name : {"s", "u", "v"}) {
        const QString group = QString::fromLatin1(name);
        if (match.hasCaptured(group)) {
            candidate.start = match.capturedStart(group);
            candidate.length = match.capturedLength(group);
            return;
        }
    }
    // A first group with a name is not the secret.
    const int group = match.hasCaptured(1) && match.regularExpression().namedCaptureGroups().value(1).isEmpty() ? 1 : 0;
    candidate.start = match.capturedStart(group);
    candidate.length = match.capturedLength(group);
}

} // namespace

QString fingerprintOf(const QString &code, const QString &file, QByteArrayView what) {
    Sha256 hash;
    hash.update("waybill-waiver-1");
    for (const QByteArray &part : {code.toUtf8(), file.toUtf8()}) {
        hash.update(QByteArrayView("\0", 1));
        hash.update(part);
    }
    hash.update(QByteArrayView("\0", 1));
    hash.update(what);
    return hash.finish();
}

ContentScan::ContentScan(QString path)
    : m_path(std::move(path)) { }

void ContentScan::feed(QByteArrayView piece) {
    m_text += m_decoding.feed(piece);
    settle(false);
}

QList<Discovery> ContentScan::finish() {
    m_text += m_decoding.finish();
    settle(true);
    std::ranges::stable_sort(m_found, {}, &Found::from);
    QList<Discovery> discoveries;
    for (Found &found : m_found)
        discoveries.append(std::move(found.discovery));
    if (m_more) {
        const QString code = QStringLiteral("WB3030");
        discoveries.append(
            {{code, Severity::Warning, Judge::Folder, {}, m_path, {}, {m_path, QString::number(toldAtMost)}},
                fingerprintOf(code, m_path, {})});
    }
    return discoveries;
}

// A word that reaches behind what is at hand is found when more is.
void ContentScan::lookForWords(bool atEnd) {
    const Words &known = words();
    const qsizetype until = atEnd ? m_text.size() : m_text.size() - known.prefilter.longest();
    const qsizetype from = static_cast<qsizetype>(m_looked - m_textAt);
    if (until <= from)
        return;
    known.prefilter.find(m_text, from, until, [&](quint16 number, qsizetype at) {
        const Word &word = known.all[number];
        const RuleTraits traits = allRules()[static_cast<std::size_t>(word.rule)].rule->traits;
        if ((traits.testFlag(RuleTrait::NoBinary) && m_decoding.isBinary())
            || (traits.testFlag(RuleTrait::AtStart) && m_textAt + at > headSize))
            return;
        if (!traits.testFlag(RuleTrait::AnyCase) && QByteArrayView(m_text).sliced(at, word.text.size()) != word.text)
            return;
        m_hits.push_back({word.rule, m_textAt + at});
    });
    m_looked = m_textAt + until;
}

void ContentScan::settle(bool atEnd) {
    lookForWords(atEnd);
    const qint64 end = m_textAt + m_text.size();
    while (!m_hits.empty() && (atEnd || m_hits.front().at + secretReach <= end)) {
        judge(m_hits.front());
        m_hits.pop_front();
    }
    retire((m_hits.empty() ? m_looked : m_hits.front().at) - 2 * secretLead);
}

void ContentScan::judge(const Hit &hit) {
    const CompiledRule &rule = allRules()[static_cast<std::size_t>(hit.rule)];
    if (rule.rule->traits.testFlag(RuleTrait::ShortLine) && isOnLongLine(hit.at))
        return;
    // The window is the same whatever pieces the text came in.
    const qint64 from = std::max<qint64>(0, hit.at - secretLead);
    const qsizetype size = std::min<qsizetype>(
        hit.at - from + rule.rule->reach, static_cast<qsizetype>(m_textAt + m_text.size() - from));
    const QString window = QString::fromLatin1(QByteArrayView(m_text).sliced(from - m_textAt, size));
    Candidate candidate;
    candidate.window = window;
    candidate.wordAt = hit.at - from;
    candidate.file = m_path;
    if (*rule.rule->pattern == '\0') {
        weigh(rule, hit, candidate, from);
    } else if (rule.rule->traits.testFlag(RuleTrait::Around)) {
        auto matches = rule.pattern.globalMatchView(window);
        while (matches.hasNext()) {
            candidate.match = matches.next();
            takeSecret(candidate);
            weigh(rule, hit, candidate, from);
        }
    } else {
        candidate.match = rule.pattern.matchView(
            window, candidate.wordAt, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!candidate.match.hasMatch())
            return;
        takeSecret(candidate);
        weigh(rule, hit, candidate, from);
    }
}

void ContentScan::weigh(const CompiledRule &compiled, const Hit &hit, Candidate &candidate, qint64 windowAt) {
    const Rule &rule = *compiled.rule;
    candidate.code = rule.code;
    candidate.what = QString::fromLatin1(rule.what);
    if (!rule.check(candidate))
        return;
    const bool guessable = rule.traits.testFlag(RuleTrait::Guessable);
    const bool junk = rule.traits.testFlag(RuleTrait::Junk);
    const auto row = std::ranges::find(secretFindingCodes, candidate.code, &SecretCode::code);
    Found found{windowAt + candidate.start, windowAt + candidate.start + candidate.length, hit.rule, {}};
    Finding &finding = found.discovery.finding;
    finding.code = candidate.code;
    finding.severity = row->severity;
    finding.judge = Judge::Folder;
    finding.file = m_path;
    finding.place = placeOf(found.from, found.to);
    finding.arguments = {m_path};
    if (!junk)
        finding.arguments << candidate.what << (guessable ? QString(QChar(0x2026)) : beginningOf(candidate.secret()))
                          << QString::number(finding.place.length);
    const QByteArray known = junk ? QByteArray() : guessable ? candidate.what.toUtf8() : candidate.secret().toLatin1();
    found.discovery.fingerprint = fingerprintOf(finding.code, m_path, known);
    keep(std::move(found));
}

void ContentScan::keep(Found found) {
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const Found &other = m_found[i];
        const bool sameJunk = other.discovery.finding.arguments.size() == 1
            && other.discovery.finding.code == found.discovery.finding.code;
        if (!sameJunk && (other.to <= found.from || found.to <= other.from))
            continue;
        if (other.precedence <= found.precedence)
            return;
        m_found.removeAt(i--);
    }
    if (m_found.size() < toldAtMost)
        m_found.append(std::move(found));
    else
        m_more = true;
}

void ContentScan::retire(qint64 until) {
    if (until <= m_textAt)
        return;
    const QByteArrayView gone = QByteArrayView(m_text).first(until - m_textAt);
    if (m_decoding.isBinary()) {
        // no lines there
    } else if (const qsizetype last = gone.lastIndexOf('\n'); last >= 0) {
        m_line += static_cast<int>(std::ranges::count(gone, '\n'));
        m_column = 1 + charactersIn(gone.sliced(last + 1));
    } else {
        m_column += charactersIn(gone);
    }
    m_text.remove(0, gone.size());
    m_textAt = until;
}

bool ContentScan::isOnLongLine(qint64 at) const {
    const QByteArrayView text(m_text);
    const qsizetype here = at - m_textAt;
    const qsizetype from = std::max<qsizetype>(0, here - longLine);
    const qsizetype behind = std::min(text.size(), here + longLine);
    const qsizetype begin = text.sliced(from, here - from).lastIndexOf('\n');
    const qsizetype end = text.sliced(here, behind - here).indexOf('\n');
    const qsizetype before = begin < 0 ? here - from : here - from - begin;
    return before + (end < 0 ? behind - here : end) > longLine;
}

TextPlace ContentScan::placeOf(qint64 from, qint64 to) const {
    const QByteArrayView text(m_text);
    const QByteArrayView before = text.first(from - m_textAt);
    TextPlace place;
    place.offset = from;
    place.bytes = to - from;
    place.length = charactersIn(text.sliced(from - m_textAt, to - from));
    if (m_decoding.isBinary())
        return place; // no lines there
    const qsizetype last = before.lastIndexOf('\n');
    place.line = m_line + static_cast<int>(std::ranges::count(before, '\n'));
    place.column = last < 0 ? m_column + charactersIn(before) : 1 + charactersIn(before.sliced(last + 1));
    return place;
}

} // namespace waybill
