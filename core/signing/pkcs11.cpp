#include "core/signing/pkcs11.h"

#include "core/signing/owned.h"

#include <QFile>
#include <QUrl>

#include <openssl/err.h>
#include <openssl/params.h>
#include <openssl/provider.h>
#include <openssl/store.h>
#include <openssl/ui.h>

#include <array>

namespace waybill {

namespace {

using Store = Owned<OSSL_STORE_CTX, OSSL_STORE_close>;
using Found = Owned<OSSL_STORE_INFO, OSSL_STORE_INFO_free>;
using Dialogue = Owned<UI_METHOD, UI_destroy_method>;

QString attributeOf(const QString &uri, QLatin1StringView name) {
    const QString query = uri.section(u'?', 1);
    for (const QString &pair : query.split(u'&')) {
        if (pair.section(u'=', 0, 0) == name)
            return QUrl::fromPercentEncoding(pair.section(u'=', 1).toUtf8());
    }
    return {};
}

// Each opened key has a context of its own: a token's library is unloaded with it.
Result<std::shared_ptr<OSSL_LIB_CTX>> contextFor(const QString &uri) {
    std::shared_ptr<OSSL_LIB_CTX> context(OSSL_LIB_CTX_new(), OSSL_LIB_CTX_free);
    QByteArray module = QFile::encodeName(attributeOf(uri, QLatin1StringView("module-path")));
    std::array parameters{OSSL_PARAM_construct_end(), OSSL_PARAM_construct_end()};
    if (!module.isEmpty())
        parameters[0] = OSSL_PARAM_construct_utf8_string("pkcs11-module-path", module.data(), 0);
    if (!OSSL_PROVIDER_load(context.get(), "default")
        || !OSSL_PROVIDER_load_ex(context.get(), "pkcs11", parameters.data()))
        return fail(ErrorCode::TokenFailed, uri, cryptoWords());
    return context;
}

struct PinState {
    const SecretBytes *pin;
    bool asked = false;
};

int answerPin(UI *ui, UI_STRING *question) {
    auto *state = static_cast<PinState *>(UI_get0_user_data(ui));
    if (UI_get_string_type(question) != UIT_PROMPT)
        return 1;
    // A second question means that the first answer was wrong; another try would only bring the token nearer to being
    // blocked.
    if (state->asked || state->pin->isEmpty()) {
        state->asked = true;
        return 0;
    }
    state->asked = true;
    return UI_set_result_ex(ui, question, state->pin->data(), static_cast<int>(state->pin->size())) == 0 ? 1 : 0;
}

Store openStore(const QString &uri, const std::shared_ptr<OSSL_LIB_CTX> &context, const UI_METHOD *dialogue,
    PinState &state, int wanted) {
    Store store(OSSL_STORE_open_ex(
        uri.toUtf8().constData(), context.get(), "provider=pkcs11", dialogue, &state, nullptr, nullptr, nullptr));
    if (store)
        OSSL_STORE_expect(store.get(), wanted);
    return store;
}

Dialogue pinDialogue() {
    Dialogue dialogue(UI_create_method("token PIN"));
    UI_method_set_reader(dialogue.get(), answerPin);
    return dialogue;
}

} // namespace

bool isPkcs11Uri(QStringView text) {
    return text.startsWith(QLatin1StringView("pkcs11:"));
}

Result<EvpKey> openTokenKey(const QString &uri, const SecretBytes &pin) {
    // The value would stand in the list of processes, in shell histories and in our own files.
    if (uri.contains(QLatin1StringView("pin-value")))
        return fail(ErrorCode::InvalidKey, uri.section(u'?', 0, 0), QStringLiteral("pin-value"));
    auto context = contextFor(uri);
    if (!context)
        return fail(context.error());
    const Dialogue dialogue = pinDialogue();
    PinState state{&pin};
    const Store store = openStore(uri, *context, dialogue.get(), state, OSSL_STORE_INFO_PKEY);
    while (store && OSSL_STORE_eof(store.get()) == 0) {
        const Found found(OSSL_STORE_load(store.get()));
        if (found && OSSL_STORE_INFO_get_type(found.get()) == OSSL_STORE_INFO_PKEY)
            return ownKey(OSSL_STORE_INFO_get1_PKEY(found.get()), std::move(*context));
        if (OSSL_STORE_error(store.get()) != 0)
            break;
    }
    const QString words = cryptoWords();
    if (state.asked)
        return fail(pin.isEmpty() ? ErrorCode::PassphraseNeeded : ErrorCode::PassphraseWrong, uri, words);
    return fail(ErrorCode::TokenFailed, uri, words.isEmpty() ? QStringLiteral("no such private key") : words);
}

QList<Certificate> tokenCertificates(const QString &uri, const EvpKey &key, const SecretBytes &pin) {
    const Dialogue dialogue = pinDialogue();
    PinState state{&pin};
    QString certificates = uri;
    certificates.replace(QLatin1StringView("type=private"), QLatin1StringView("type=cert"));
    const Store store = openStore(certificates, key.context, dialogue.get(), state, OSSL_STORE_INFO_CERT);
    QList<Certificate> list;
    while (store && OSSL_STORE_eof(store.get()) == 0 && OSSL_STORE_error(store.get()) == 0) {
        const Found found(OSSL_STORE_load(store.get()));
        if (found && OSSL_STORE_INFO_get_type(found.get()) == OSSL_STORE_INFO_CERT)
            list.append(Certificate(OSSL_STORE_INFO_get1_CERT(found.get()), X509_free));
    }
    ERR_clear_error();
    return list;
}

} // namespace waybill
