// What is looked at before anything is sent, in words.
#include "core/publish/preflight.h"
#include "ui/text/usertext.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

// %1, %2: the answer's facts. Without facts the second sentence stands for good news.
struct Sentences {
    const char *good;
    const char *goodWithoutFacts;
    const char *warning;
    const char *bad;
    const char *unknown;
};

QString say(const char *sentence) {
    return QCoreApplication::translate("Preflight", sentence);
}

Sentences bundleSentences(Question question) {
    switch (question) {
    case Question::ManifestAccepted:
        return {QT_TRANSLATE_NOOP("Preflight", "The server's rules accept the manifest."),
            QT_TRANSLATE_NOOP("Preflight", "The server's rules accept the manifest."),
            QT_TRANSLATE_NOOP("Preflight", "The server may refuse the manifest."),
            QT_TRANSLATE_NOOP("Preflight", "The server would refuse the manifest."),
            QT_TRANSLATE_NOOP("Preflight", "The manifest was not checked.")};
    case Question::SizeAllowed:
        return {QT_TRANSLATE_NOOP("Preflight", "The bundle has %1; the server takes up to %2."),
            QT_TRANSLATE_NOOP("Preflight", "The server takes a bundle of this size."),
            QT_TRANSLATE_NOOP("Preflight", "The server may refuse a bundle of this size."),
            QT_TRANSLATE_NOOP("Preflight", "The bundle cannot be sent."),
            QT_TRANSLATE_NOOP("Preflight", "The bundle's size is not known.")};
    case Question::HashAsSidecar:
        return {QT_TRANSLATE_NOOP("Preflight", "The bundle has the SHA-256 that was written down beside it: %1."),
            QT_TRANSLATE_NOOP("Preflight", "The bundle has the SHA-256 that was written down beside it."),
            QT_TRANSLATE_NOOP("Preflight", "The file beside the bundle holds no SHA-256 to compare with."),
            QT_TRANSLATE_NOOP("Preflight", "The bundle is not the one whose SHA-256 was written down beside it."),
            QT_TRANSLATE_NOOP("Preflight", "No SHA-256 stands beside the bundle to compare it with.")};
    case Question::SignatureGood:
        return {QT_TRANSLATE_NOOP("Preflight", "The signature (%1) is over these very bytes. Signer: %2."),
            QT_TRANSLATE_NOOP("Preflight", "The signature is over these very bytes."),
            QT_TRANSLATE_NOOP("Preflight", "The signature is over these very bytes, but its key may not sign now."),
            QT_TRANSLATE_NOOP("Preflight", "The signature does not fit the bundle."),
            QT_TRANSLATE_NOOP("Preflight", "The signature cannot be checked here.")};
    case Question::AddressSafe:
        return {QT_TRANSLATE_NOOP("Preflight", "Nobody on the way to %1 can read what is sent."),
            QT_TRANSLATE_NOOP("Preflight", "Nobody on the way can read what is sent."),
            QT_TRANSLATE_NOOP("Preflight", "What is sent can be read and changed on the way, as you allowed it."),
            QT_TRANSLATE_NOOP("Preflight", "Nothing can be sent to this address."),
            QT_TRANSLATE_NOOP("Preflight", "The address was not checked.")};
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

Sentences serverSentences(Question question) {
    switch (question) {
    case Question::ServerReached:
        return {QT_TRANSLATE_NOOP("Preflight", "The server answered within %1 ms."),
            QT_TRANSLATE_NOOP("Preflight", "The server was reached."),
            QT_TRANSLATE_NOOP("Preflight", "The server was reached with difficulty."),
            QT_TRANSLATE_NOOP("Preflight", "The server was not reached."),
            QT_TRANSLATE_NOOP("Preflight", "The server was not asked.")};
    case Question::ConnectionSafe:
        return {QT_TRANSLATE_NOOP("Preflight", "The connection is encrypted (%1), and %2 vouches for the server."),
            QT_TRANSLATE_NOOP("Preflight", "The connection does not leave this computer."),
            QT_TRANSLATE_NOOP("Preflight", "The connection is not encrypted."),
            QT_TRANSLATE_NOOP("Preflight", "No safe connection could be made."),
            QT_TRANSLATE_NOOP("Preflight", "Whether the connection is safe is not known.")};
    case Question::CredentialsAccepted:
        return {QT_TRANSLATE_NOOP("Preflight", "You may publish to this server."),
            QT_TRANSLATE_NOOP("Preflight", "You may publish to this server."),
            QT_TRANSLATE_NOOP("Preflight", "The server cannot say now whether you may publish."),
            QT_TRANSLATE_NOOP("Preflight", "The server does not let you publish."),
            QT_TRANSLATE_NOOP("Preflight", "Whether you may publish is not known.")};
    case Question::ClocksAgree:
        return {QT_TRANSLATE_NOOP("Preflight", "This computer's clock and the server's are %1 s apart."),
            QT_TRANSLATE_NOOP("Preflight", "This computer's clock and the server's agree."),
            QT_TRANSLATE_NOOP("Preflight", "This computer's clock and the server's are %1 s apart: that is much."),
            QT_TRANSLATE_NOOP("Preflight", "This computer's clock and the server's are too far apart."),
            QT_TRANSLATE_NOOP("Preflight", "The server did not tell its time.")};
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

Sentences releaseSentences(Question question) {
    switch (question) {
    case Question::VersionFree:
        return {QT_TRANSLATE_NOOP("Preflight", "The server chooses the next free version for %1."),
            QT_TRANSLATE_NOOP("Preflight", "The version is free."),
            QT_TRANSLATE_NOOP("Preflight", "These very bytes are in the server's store already: version %1 may exist."),
            QT_TRANSLATE_NOOP("Preflight", "Version %1 is published already."),
            QT_TRANSLATE_NOOP(
                "Preflight", "Whether version %1 is free is not known: the server offers no question for it.")};
    case Question::SignatureDemanded:
        return {QT_TRANSLATE_NOOP("Preflight", "The bundle is sent with a signature."),
            QT_TRANSLATE_NOOP("Preflight", "The bundle is sent with a signature."),
            QT_TRANSLATE_NOOP("Preflight", "The server may demand a signature."),
            QT_TRANSLATE_NOOP("Preflight", "The server took signed bundles only, and this one is not signed."),
            QT_TRANSLATE_NOOP(
                "Preflight", "Whether the server demands a signature is not known: it offers no question for it.")};
    case Question::StorageReached:
        return {QT_TRANSLATE_NOOP("Preflight", "The server's store (%1) can be looked into."),
            QT_TRANSLATE_NOOP("Preflight", "The server's store can be looked into."),
            QT_TRANSLATE_NOOP(
                "Preflight", "The server's store cannot be looked into: what is published will not be checked there."),
            QT_TRANSLATE_NOOP("Preflight", "The server's store cannot be used."),
            QT_TRANSLATE_NOOP("Preflight", "No store of the server is set up to be looked into.")};
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

Sentences sentencesOf(Question question) {
    switch (question) {
    case Question::ManifestAccepted:
    case Question::SizeAllowed:
    case Question::HashAsSidecar:
    case Question::SignatureGood:
    case Question::AddressSafe:
        return bundleSentences(question);
    case Question::ServerReached:
    case Question::ConnectionSafe:
    case Question::CredentialsAccepted:
    case Question::ClocksAgree:
        return serverSentences(question);
    case Question::VersionFree:
    case Question::SignatureDemanded:
    case Question::StorageReached:
        return releaseSentences(question);
    }
    Q_UNREACHABLE_RETURN({});
}

// A fact as people read it. Names come from servers and certificates.
QString shownFact(Question question, const QString &fact, bool first) {
    if (question == Question::SizeAllowed)
        return formatSize(fact.toLongLong());
    if (question == Question::SignatureGood && !first)
        return formatFingerprint(fact);
    if (question == Question::ClocksAgree)
        return QString::number(qAbs(fact.toLongLong()));
    return shownName(fact);
}

const char *choose(const Sentences &sentences, const PreflightAnswer &answer) {
    switch (answer.verdict) {
    case Verdict::Good:
        return answer.facts.isEmpty() ? sentences.goodWithoutFacts : sentences.good;
    case Verdict::Warning:
        return sentences.warning;
    case Verdict::Bad:
        return sentences.bad;
    case Verdict::Unknown:
        return sentences.unknown;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace

PreflightText describe(const PreflightAnswer &answer) {
    const auto fact = [&](qsizetype index) {
        return index < answer.facts.size() ? shownFact(answer.question, answer.facts[index], index == 0)
                                           : say(QT_TRANSLATE_NOOP("Preflight", "not known"));
    };
    PreflightText text;
    const QString sentence = say(choose(sentencesOf(answer.question), answer));
    text.title = sentence.contains(QLatin1StringView("%2")) ? sentence.arg(fact(0), fact(1))
        : sentence.contains(QLatin1StringView("%1"))        ? sentence.arg(fact(0))
                                                            : sentence;
    if (answer.error && answer.verdict != Verdict::Good) {
        const Description why = describe(*answer.error);
        text.next = say(QT_TRANSLATE_NOOP("Preflight", "%1. %2")).arg(why.title, why.next);
    }
    return text;
}

} // namespace waybill::ui
