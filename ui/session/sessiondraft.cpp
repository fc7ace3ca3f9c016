// The manifest as it is being edited: judged while one types, saved only over what it was made of, and never lost
// without a word.
#include "core/manifest/fixes.h"
#include "core/publish/surroundingsof.h"
#include "ui/session/sessionstate.h"
#include "ui/text/usertext.h"

namespace waybill::ui {

QString ReleaseSession::Private::whyNotEdit() const {
    if (!files || !files->hasManifest())
        return ReleaseSession::tr("There is nothing to edit.");
    if (!source)
        return ReleaseSession::tr("The manifest of a bundle cannot be edited: its bytes are what was packed.");
    if (source->isArchive())
        return ReleaseSession::tr("The manifest of an archive cannot be edited: unpack it, and open the folder.");
    return {};
}

void ReleaseSession::Private::edit(const QByteArray &text) {
    const bool hadDraft = draft.has_value();
    if (!hadDraft && text == manifestText)
        return;
    if (text == manifestText) {
        draft.reset();
    } else if (draft) {
        draft->text = text;
    } else {
        draft = Draft{manifestText, text, {}, {}, false};
    }
    if (draft) {
        judgeSoon.start();
    } else {
        draftError.reset();
        ++manifestRevision;
    }
    if (hadDraft != draft.has_value()) {
        Q_EMIT q->draftChanged();
        Q_EMIT q->contentChanged();
    }
}

void ReleaseSession::Private::judgeDraft() {
    if (!draft || !files)
        return;
    if (judging) // goes on with what is there by then
        return;
    using Judged = Result<ManifestReport>;
    judging = start<Judged>([text = draft->text, list = *files](
                                OperationContext &context) { return judgeByAll(text, surroundingsOf(list), context); },
        [this, text = draft->text](const Judged &judged) {
            judging = nullptr;
            if (!draft)
                return;
            if (draft->text != text) {
                judgeDraft();
                return;
            }
            if (!judged)
                return; // the folder is gone or being written to: it is read again, and says so
            draft->report = *judged;
            draft->judged = text;
            ++manifestRevision;
            Q_EMIT q->contentChanged();
        });
}

void ReleaseSession::Private::saveDraft() {
    if (!draft || savingDraft)
        return;
    if (draft->conflict) {
        Q_EMIT q->announced(ReleaseSession::tr("manifest.json has changed on disk: choose first which one is kept."));
        return;
    }
    draftError.reset();
    savingDraft = start<Result<void>>([folder = source->folder(), base = draft->base, text = draft->text](
                                          OperationContext &) { return ui::saveManifest(folder, base, text); },
        [this, base = draft->base, text = draft->text, of = std::weak_ptr(source)](const Result<void> &saved) {
            savingDraft = nullptr;
            if (of.lock() == source)
                draftSaved(saved, base, text);
        });
    Q_EMIT q->draftChanged();
}

void ReleaseSession::Private::draftSaved(const Result<void> &saved, const QByteArray &base, const QByteArray &text) {
    if (!saved) {
        parked.reset(); // what was typed is here still, and has to be looked at
        if (saved.error().code != ErrorCode::FileChanged)
            draftError = saved.error();
        else if (draft && draft->base == base)
            draft->conflict = true;
        noteError(saved.error());
        Q_EMIT q->draftChanged();
        rescan(false);
        return;
    }
    if (draft && draft->text != text) { // typed on meanwhile
        draft->base = text;
        manifestText = text;
    } else if (draft) {
        if (draft->judged == text)
            manifest = draft->report;
        manifestText = text;
        draft.reset();
    }
    ++manifestRevision;
    note(ReleaseSession::tr("Saved manifest.json."));
    Q_EMIT q->draftChanged();
    Q_EMIT q->contentChanged();
    if (!draft)
        goOnLeaving();
    rescan(false);
}

void ReleaseSession::Private::mendDraft() {
    if (!files || !whyNotEdit().isEmpty())
        return;
    struct Outcome {
        QByteArray before;
        Mended mended;
    };
    start<Outcome>(
        [text = q->manifestText(), list = *files](OperationContext &context) {
            const Surroundings around = surroundingsOf(list);
            return Outcome{text, mend(text, [&](const QByteArray &now) {
                               const auto judged = judgeByAll(now, around, context);
                               return judged ? judged->findings : QList<Finding>();
                           })};
        },
        [this](const Outcome &outcome) {
            const auto count = static_cast<int>(outcome.mended.mended.size());
            if (count > 0 && q->manifestText() == outcome.before)
                Q_EMIT q->manifestMended(outcome.mended.text);
            Q_EMIT q->announced(count > 0 ? ReleaseSession::tr("Fixed %n problems; not saved yet.", nullptr, count)
                                          : ReleaseSession::tr("No problem has a certain fix."));
        });
}

// What was typed stands in the way of everything that would take it from the screen.
bool ReleaseSession::Private::parks(const Next &wanted) {
    if (!draft)
        return false;
    parked = wanted;
    Q_EMIT q->draftChanged();
    Q_EMIT q->unsavedInTheWay();
    return true;
}

void ReleaseSession::Private::goOnLeaving() {
    if (!parked)
        return;
    const Next wanted = *std::exchange(parked, std::nullopt);
    Q_EMIT q->draftChanged();
    if (wanted.quit)
        Q_EMIT q->mayQuit();
    else if (wanted.path.isEmpty())
        close();
    else
        open(wanted.path, wanted.kind);
}

} // namespace waybill::ui
