// One step on the keychain, as a process of its own, for tests: keychainprobe write|read|remove|probe|cancel ID
// LIMIT_MS. write takes the secret from standard input, read writes it to standard output; an error goes by name to
// standard error. PROBE_SERVICE names another service than that of the identities.
#include "core/signing/keychain.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <thread>

using namespace waybill;

namespace {

Result<void> step(const QStringList &arguments, OperationContext &context) {
    Keychain keychain(qEnvironmentVariable("PROBE_SERVICE", QStringLiteral("waybill/signing")),
        std::chrono::milliseconds(arguments[3].toInt()));
    const QString &what = arguments[1];
    const QString &id = arguments[2];
    if (what == QLatin1StringView("probe"))
        return keychain.probe(context);
    if (what == QLatin1StringView("remove"))
        return keychain.remove(id, context);
    if (what == QLatin1StringView("write")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable);
        return keychain.write(id, SecretBytes::copyOf(input.readAll()), context);
    }
    const auto secret = keychain.read(id, context);
    if (!secret)
        return fail(secret.error());
    std::fwrite(secret->data(), 1, static_cast<std::size_t>(secret->size()), stdout);
    return {};
}

} // namespace

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    std::stop_source stop;
    OperationContext context(stop.get_token());
    Result<void> result = fail(ErrorCode::Internal);
    if (arguments.value(4) == QLatin1StringView("thread")) {
        // As the window does it: the step on a thread, the jobs on the main one.
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            result = step(arguments, context);
            QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
        }));
        thread->start();
        QCoreApplication::exec();
        thread->wait();
    } else if (arguments.value(4) == QLatin1StringView("cancel")) {
        const std::jthread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            stop.request_stop();
        });
        result = step(arguments, context);
    } else {
        result = step(arguments, context);
    }
    if (result)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(errorName(result.error().code)));
    return 1;
}
