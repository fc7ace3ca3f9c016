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
#include <cerrno>
#include <utility>

namespace waybill {

namespace {

using Store = Owned<OSSL_STORE_CTX, OSSL_STORE_close>;
using Found = Owned<OSSL_STORE_INFO, OSSL_STORE_INFO_free>;

QString attributeOf(const QString &uri, QLatin1StringView name) {
    const QString query = uri.section(u'?', 1);
    for (const QString &pair : query.split(u'&')) {
        if (pair.section(u'=', 0, 0) == name)
            return QUrl::fromPercentEncoding(pair.section(u'=', 1).toUtf8());
    }
    return {};
}

// Gives the PIN once: a second question means that it was wrong, and another try would only bring the token nearer to
// being blocked.
struct PinState {
    const SecretBytes &pin;
    bool asked = false;
};

int answerPin(UI *ui, UI_STRING *question) {
    auto *state = static_cast<PinState *>(UI_get0_user_data(ui));
    if (UI_get_string_type(question) != UIT_PROMPT)
        return 1;
    const bool again = std::exchange(state->asked, true);
    if (again || state->pin.isEmpty())
        return -1;
    return UI_set_result_ex(ui, question, state->pin.data(), static_cast<int>(state->pin.size())) == 0 ? 1 : -1;
}

int answerNothing(UI *, UI_STRING *question) {
    return UI_get_string_type(question) == UIT_PROMPT ? -1 : 1;
}

const UI_METHOD *methodThat(int (*answers)(UI *, UI_STRING *)) {
    UI_METHOD *method = UI_create_method("PIN");
    UI_method_set_reader(method, answers);
    return method;
}

// Each opened key has a context of its own: a token's library is unloaded with it.
Result<std::shared_ptr<OSSL_LIB_CTX>> contextFor(const QString &uri) {
    // Where the provider gets no answer it would ask on the terminal by itself, and wait there.
    static const bool silent = (UI_set_default_method(methodThat(answerNothing)), true);
    Q_UNUSED(silent)
    const QString path = attributeOf(uri, QLatin1StringView("module-path"));
    if (!path.isEmpty() && !QFile::exists(path))
        return fail(ErrorCode::TokenFailed, path, qt_error_string(ENOENT));
    std::shared_ptr<OSSL_LIB_CTX> context(OSSL_LIB_CTX_new(), OSSL_LIB_CTX_free);
    QByteArray module = QFile::encodeName(path);
    std::array parameters{OSSL_PARAM_construct_end(), OSSL_PARAM_construct_end()};
    if (!module.isEmpty())
        parameters[0] = OSSL_PARAM_construct_utf8_string("pkcs11-module-path", module.data(), 0);
    if (!OSSL_PROVIDER_load(context.get(), "default")
        || !OSSL_PROVIDER_load_ex(context.get(), "pkcs11", parameters.data()))
        return fail(ErrorCode::TokenFailed, uri, cryptoWords());
    return context;
}

Store openStore(const QString &uri, const std::shared_ptr<OSSL_LIB_CTX> &context, PinState &pin, int wanted) {
    static const UI_METHOD *const dialogue = methodThat(answerPin);
    Store store(OSSL_STORE_open_ex(
        uri.toUtf8().constData(), context.get(), "provider=pkcs11", dialogue, &pin, nullptr, nullptr, nullptr));
    if (store)
        OSSL_STORE_expect(store.get(), wanted);
    return store;
}

Found firstIn(const QString &uri, const std::shared_ptr<OSSL_LIB_CTX> &context, PinState &pin, int wanted) {
    const Store store = openStore(uri, context, pin, wanted);
    while (store && OSSL_STORE_eof(store.get()) == 0 && OSSL_STORE_error(store.get()) == 0) {
        Found found(OSSL_STORE_load(store.get()));
        if (found && OSSL_STORE_INFO_get_type(found.get()) == wanted)
            return found;
    }
    return nullptr;
}

// All private keys of the same token.
QString anyKeyOf(const QString &uri) {
    QStringList kept;
    for (const QString &part : uri.section(u'?', 0, 0).section(u':', 1).split(u';')) {
        const QString name = part.section(u'=', 0, 0);
        if (name != QLatin1StringView("object") && name != QLatin1StringView("id"))
            kept.append(part);
    }
    return QStringLiteral("pkcs11:") + kept.join(u';');
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
    PinState state{pin};
    if (const Found found = firstIn(uri, *context, state, OSSL_STORE_INFO_PKEY))
        return ownKey(OSSL_STORE_INFO_get1_PKEY(found.get()), std::move(*context));
    const QString words = cryptoWords();
    if (!state.asked)
        return fail(ErrorCode::TokenFailed, uri, words.isEmpty() ? QStringLiteral("no such token or key") : words);
    if (pin.isEmpty())
        return fail(ErrorCode::PassphraseNeeded, uri, words);
    // The provider does not say which of the two it was; a token that shows another key took the PIN.
    const bool opened = firstIn(anyKeyOf(uri), *context, state, OSSL_STORE_INFO_PKEY) != nullptr;
    ERR_clear_error();
    if (!opened)
        return fail(ErrorCode::PassphraseWrong, uri, words);
    return fail(ErrorCode::TokenFailed, uri, QStringLiteral("no such private key"));
}

QList<Certificate> tokenCertificates(const QString &uri, const EvpKey &key) {
    QString certificates = uri;
    certificates.replace(QLatin1StringView("type=private"), QLatin1StringView("type=cert"));
    const SecretBytes none;
    PinState state{none};
    const Store store = openStore(certificates, key.context, state, OSSL_STORE_INFO_CERT);
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
