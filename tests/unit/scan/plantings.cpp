#include "plantings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace waybill {

namespace {

constexpr const char *base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr const char *base64UrlDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
constexpr const char *base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr const char *bech32Digits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

QString joined(std::initializer_list<const char *> parts) {
    QString whole;
    for (const char *part : parts)
        whole += QString::fromLatin1(part);
    return whole;
}

// By its definition, bit by bit over a table: another way than the scanner's.
quint32 crc32(const QByteArray &bytes) {
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value % 2 ? 0xEDB88320U ^ (value / 2) : value / 2;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = ~0U;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<quint8>(c)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

quint32 polymod(const QList<quint32> &values) {
    quint32 sum = 1;
    for (const quint32 value : values) {
        const quint32 top = sum >> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        const std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        for (std::size_t i = 0; i < 5; ++i) {
            if ((top >> i) % 2)
                sum ^= generator[i];
        }
    }
    return sum;
}

QString encoded(const QByteArray &bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QString urlEncoded(const QByteArray &bytes) {
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString Seed::of(const char *digits, int length) {
    const QString from = QString::fromLatin1(digits);
    QString text;
    for (int i = 0; i < length; ++i)
        text += from[m_random.bounded(from.size())];
    return text;
}

QString Seed::base62(int length) {
    return of(base62Digits, length);
}

// Begins and ends with a letter, so that it is one word.
QString Seed::base64Url(int length) {
    return of(base62Digits, 1) + of(base64UrlDigits, length - 2) + of(base62Digits, 1);
}

QString Seed::hex(int length) {
    return of("0123456789abcdef", length);
}

QByteArray Seed::bytes(int length) {
    QByteArray made;
    for (int i = 0; i < length; ++i)
        made += static_cast<char>(m_random.bounded(256));
    return made;
}

QString Seed::checksummed(const QString &prefix) {
    const QString random = base62(30);
    quint32 rest = crc32(random.toLatin1());
    QString checksum;
    for (; rest > 0; rest /= 62)
        checksum.prepend(QLatin1Char(base62Digits[rest % 62]));
    return prefix + random + checksum.rightJustified(6, u'0');
}

QString Seed::ageKey() {
    const QString prefix = joined({"age-sec", "ret-key-"});
    QList<quint32> values;
    for (const QChar c : prefix)
        values.append(c.unicode() >> 5U);
    values.append(0);
    for (const QChar c : prefix)
        values.append(c.unicode() & 31U);
    QString text = prefix + u'1';
    for (int i = 0; i < 52; ++i) {
        const quint32 value = m_random.bounded(i == 51 ? 2U : 32U) * (i == 51 ? 16U : 1U);
        values.append(value);
        text += QLatin1Char(bech32Digits[value]);
    }
    const quint32 sum = polymod(values + QList<quint32>(6, 0)) ^ 1U;
    for (int i = 0; i < 6; ++i)
        text += QLatin1Char(bech32Digits[(sum >> (5 * (5 - i))) & 31]);
    return text.toUpper();
}

QString Seed::jwt() {
    const QByteArray payload
        = QJsonDocument(QJsonObject{{QStringLiteral("sub"), base62(12)}, {QStringLiteral("exp"), 1'900'000'000}})
              .toJson(QJsonDocument::Compact);
    return urlEncoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + u'.' + urlEncoded(payload) + u'.' + base62(43);
}

QByteArray Seed::der(int size) {
    const int inner = size - 4;
    return QByteArray("\x30\x82", 2) + static_cast<char>(inner / 256) + static_cast<char>(inner % 256) + bytes(inner);
}

QString Seed::pem(const QString &label, const QByteArray &der) const {
    const QString dashes = QStringLiteral("-----");
    QString body = encoded(der);
    for (qsizetype i = 64; i < body.size(); i += 65)
        body.insert(i, u'\n');
    return dashes + QStringLiteral("BEGIN ") + label + dashes + u'\n' + body + u'\n' + dashes + QStringLiteral("END ")
        + label + dashes;
}

namespace {

// The secret of a key's block is what stands before its end.
Planting key(const char *name, const char *code, const QString &pem) {
    const qsizetype end = pem.lastIndexOf(QLatin1StringView("-----END"));
    return {name, QString::fromLatin1(code), {}, {}, pem.first(end), pem.sliced(end)};
}

QList<Planting> keys(Seed &seed) {
    const auto label = [](const char *kind) { return joined({kind, "PRIVATE", " KEY"}); };
    const auto openssh = [&](const char *cipher) {
        return QByteArray("openssh-key-v1\0\0\0\0", 18) + static_cast<char>(strlen(cipher)) + cipher + seed.bytes(300);
    };
    QList<Planting> all{
        key("RSA key", "WB3001", seed.pem(label("RSA "), seed.der(1190))),
        key("PKCS#8 key", "WB3001", seed.pem(label(""), seed.der(138))),
        key("EC key", "WB3001", seed.pem(label("EC "), QByteArray("\x30\x77", 2) + seed.bytes(0x77))),
        key("Ed25519 key", "WB3001", seed.pem(label(""), QByteArray("\x30\x2e", 2) + seed.bytes(0x2e))),
        key("large RSA key", "WB3001", seed.pem(label("RSA "), seed.der(4700))),
        key("OpenSSH key", "WB3001", seed.pem(label("OPENSSH "), openssh("none"))),
        key("locked OpenSSH key", "WB3002", seed.pem(label("OPENSSH "), openssh("aes256-ctr"))),
        key("locked PKCS#8 key", "WB3002", seed.pem(label("ENCRYPTED "), seed.der(1300))),
        key("cosign key", "WB3002",
            seed.pem(label("ENCRYPTED SIGSTORE "),
                "{\"kdf\":{\"name\":\"scrypt\"},\"ciphertext\":\"" + encoded(seed.bytes(80)).toLatin1() + "\"}")),
        key("PGP key", "WB3001",
            seed.pem(joined({"PGP ", "PRIVATE", " KEY BLOCK"}), QByteArray("\x95\x01\xd8\x04", 4) + seed.bytes(500))),
    };
    const QString traditional = seed.pem(label("RSA "), seed.bytes(1200));
    QString locked = traditional;
    locked.insert(locked.indexOf(u'\n') + 1,
        QStringLiteral("Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,") + seed.hex(32).toUpper()
            + QStringLiteral("\n\n"));
    all.append(key("locked RSA key", "WB3002", locked));
    // In the string of a program, and in a service account's file.
    Planting inString = key(
        "key in a string", "WB3001", seed.pem(label("RSA "), seed.der(800)).replace(u'\n', QStringLiteral("\\n")));
    inString.before = QStringLiteral("const key = \"");
    inString.after += QStringLiteral("\\n\";");
    all.append(inString);
    Planting account
        = key("service account", "WB3004", seed.pem(label(""), seed.der(1216)).replace(u'\n', QStringLiteral("\\n")));
    account.file = QStringLiteral("account.json");
    account.before = QStringLiteral("{\"type\": \"service_account\", \"project_id\": \"p\", \"private_key_id\": \"")
        + seed.hex(40) + QStringLiteral("\", \"private_key\": \"");
    account.after += QStringLiteral("\\n\"}");
    all.append(account);
    all.append({"PuTTY key", QStringLiteral("WB3001"), {},
        joined({"PuTTY-User-", "Key-File-3"})
            + QStringLiteral(": ssh-ed25519\nEncryption: none\nComment: me\nPublic-Lines: 2\n")
            + encoded(seed.bytes(48)) + u'\n' + encoded(seed.bytes(3)) + QStringLiteral("\nPrivate-Lines: 1\n"),
        encoded(seed.bytes(36)) + u'\n', QStringLiteral("Private-MAC: ") + seed.hex(64)});
    all.append({"JSON Web Key", QStringLiteral("WB3001"), {},
        QStringLiteral("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"") + urlEncoded(seed.bytes(32))
            + QStringLiteral("\",\"d\":\""),
        urlEncoded(seed.bytes(32)), QStringLiteral("\"}")});
    all.append(
        {"kubeconfig", QStringLiteral("WB3001"), QStringLiteral("config.yml"), QStringLiteral("    client-key-data: "),
            encoded(seed.pem(label("RSA "), seed.der(1190)).toLatin1() + '\n'), {}});
    all.append({"age key", QStringLiteral("WB3001"), {}, {}, seed.ageKey(), {}});
    all.append(
        {"WireGuard key", QStringLiteral("WB3001"), {}, QStringLiteral("PrivateKey = "), encoded(seed.bytes(32)), {}});
    return all;
}

QList<Planting> tokens(Seed &seed) {
    QList<Planting> all;
    const auto token = [&](const char *name, const QString &secret) {
        all.append({name, QStringLiteral("WB3010"), {}, QStringLiteral("  use('"), secret, QStringLiteral("'); // é")});
    };
    for (const char *prefix : {"p", "o", "u", "s", "r"})
        token("GitHub", seed.checksummed(joined({"gh", prefix, "_"})));
    token("GitHub fine-grained", joined({"github", "_pat_"}) + seed.base62(22) + u'_' + seed.base62(59));
    token("npm", seed.checksummed(joined({"np", "m_"})));
    token("GitLab", joined({"gl", "pat-"}) + seed.base64Url(20));
    token("GitLab runner", joined({"gl", "rt-"}) + seed.base64Url(20));
    token("PyPI", joined({"pypi-", "AgEIcHlw", "aS5vcmc"}) + seed.base64Url(120));
    token("RubyGems", joined({"ruby", "gems_"}) + seed.hex(48));
    token("Slack bot",
        joined({"xo", "xb-"}) + seed.of("123456789", 12) + u'-' + seed.of("123456789", 13) + u'-' + seed.base62(24));
    token("Slack user",
        joined({"xo", "xp-"}) + seed.of("123456789", 12) + u'-' + seed.of("123456789", 12) + u'-' + seed.hex(32));
    token("Slack app",
        joined({"xa", "pp-1-A"}) + seed.of("ABCDEFGHJ0123456789", 10) + u'-' + seed.of("123456789", 13) + u'-'
            + seed.hex(64));
    token("Stripe", joined({"sk_", "live_"}) + seed.base62(24));
    token("Stripe restricted", joined({"rk_", "live_"}) + seed.base62(99));
    token("Stripe webhook", joined({"wh", "sec_"}) + seed.base62(32));
    token("Google client secret", joined({"GOC", "SPX-"}) + seed.base64Url(28));
    token("Google access token", joined({"ya", "29."}) + seed.base64Url(160));
    token("SendGrid", joined({"S", "G."}) + seed.base64Url(22) + u'.' + seed.base64Url(43));
    token("Telegram", seed.of("123456789", 10) + joined({":A", "A"}) + seed.base64Url(33));
    token("OpenAI", joined({"sk-", "proj-"}) + seed.base64Url(60) + joined({"T3Blbk", "FJ"}) + seed.base64Url(60));
    token("Anthropic", joined({"sk-", "ant-", "api03-"}) + seed.base64Url(93) + QStringLiteral("AA"));
    token("Hugging Face", joined({"h", "f_"}) + seed.base62(34));
    token("DigitalOcean", joined({"dop", "_v1_"}) + seed.hex(64));
    token("Heroku", joined({"HR", "KU-", "AA"}) + seed.base64Url(58));
    token("Shopify", joined({"shp", "at_"}) + seed.hex(32));
    token("Square", joined({"sq0", "csp-"}) + seed.base64Url(43));
    token("Dropbox", joined({"s", "l."}) + seed.base64Url(136));
    token("Databricks", joined({"da", "pi"}) + seed.hex(32));
    token("Docker Hub", joined({"dckr", "_pat_"}) + seed.base64Url(27));
    token("Terraform", seed.base62(14) + joined({".atlas", "v1."}) + seed.base64Url(67));
    token("Vault", joined({"hv", "s."}) + seed.base64Url(95));
    token("Grafana", joined({"gl", "sa_"}) + seed.base62(32) + u'_' + seed.hex(8));
    token("New Relic", joined({"NR", "AK-"}) + seed.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 27));
    token("Linear", joined({"lin_", "api_"}) + seed.base62(40));
    token("Postman", joined({"PM", "AK-"}) + seed.hex(24) + u'-' + seed.hex(34));
    token("Pulumi", joined({"pu", "l-"}) + seed.hex(40));
    token("Supabase", joined({"sb", "p_"}) + seed.hex(40));
    token("Atlassian", joined({"ATATT3", "xFfGF0"}) + seed.base64Url(170));
    token("Entra", seed.base62(3) + joined({"8", "Q~"}) + seed.base62(34));
    token("Mapbox",
        joined({"sk.", "eyJ"})
            + urlEncoded("{\"u\":\"somebody\",\"a\":\"" + seed.base62(20).toLatin1() + "\"}").sliced(3) + u'.'
            + seed.base62(22));
    const QString certain = QStringLiteral("WB3010");
    all.append({"Mailgun", certain, {}, QStringLiteral("mailgun({key: '"), joined({"ke", "y-"}) + seed.hex(32),
        QStringLiteral("'})")});
    all.append({"Twilio", certain, {}, QStringLiteral("TWILIO_AUTH_TOKEN="), seed.hex(32), {}});
    all.append({"Discord bot", certain, {}, QStringLiteral("discord.login('"),
        urlEncoded(seed.of("123456789", 18).toLatin1()) + u'.' + seed.base62(6) + u'.' + seed.base62(38),
        QStringLiteral("')")});
    all.append({"Azure storage", certain, {}, QStringLiteral("AccountName=acme;AccountKey="), encoded(seed.bytes(64)),
        QStringLiteral(";EndpointSuffix=core.windows.net")});
    return all;
}

QList<Planting> others(Seed &seed) {
    const QString aws = joined({"AK", "IA"}) + seed.of(base32Digits, 16);
    const auto address = [](const char *scheme) { return QString::fromLatin1(scheme) + QStringLiteral("://"); };
    return {
        {"AWS pair", QStringLiteral("WB3005"), {},
            QStringLiteral("new S3({id: '") + aws + QStringLiteral("', secret: '"),
            seed.of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+", 40), QStringLiteral("'})")},
        {"AWS secret", QStringLiteral("WB3005"), {}, joined({"aws_secret", "_access_key = "}), seed.base62(40), {}},
        {"AWS id", QStringLiteral("WB3006"), {}, QStringLiteral("id: "),
            joined({"AS", "IA"}) + seed.of(base32Digits, 16), {}},
        {"Azure SAS", QStringLiteral("WB3013"), {},
            QStringLiteral("https://acme.blob.core.windows.net/c?sv=2023-11-03&se=2031-01-01T00%3A00Z&sr=c&sp=rl&sig="),
            seed.base62(43) + QStringLiteral("%3D"), {}},
        {"Slack webhook", QStringLiteral("WB3012"), {}, joined({"https://hooks.sl", "ack.com/services/"}),
            u'T' + seed.of("ABCDEFGHJ0123456789", 10) + QStringLiteral("/B") + seed.of("ABCDEFGHJ0123456789", 10) + u'/'
                + seed.base62(24),
            {}},
        {"Discord webhook", QStringLiteral("WB3012"), {}, joined({"https://disc", "ord.com/api/webhooks/"}),
            seed.of("123456789", 18) + u'/' + seed.base64Url(68), {}},
        {"Google API key", QStringLiteral("WB3011"), {}, QStringLiteral("key="),
            joined({"AI", "za"}) + seed.base64Url(35), {}},
        {"Heroku API key", QStringLiteral("WB3011"), {}, QStringLiteral("heroku_api_key: "),
            seed.hex(8) + u'-' + seed.hex(4) + u'-' + seed.hex(4) + u'-' + seed.hex(4) + u'-' + seed.hex(12), {}},
        {"JWT", QStringLiteral("WB3014"), {}, QStringLiteral("Authorization: Bearer "), seed.jwt(), {}},
        {"address", QStringLiteral("WB3020"), {}, address("https") + QStringLiteral("deploy:"), seed.base62(14),
            QStringLiteral("@git.acme.io/x")},
        {"database address", QStringLiteral("WB3020"), {}, address("postgres") + QStringLiteral("app:"),
            seed.base62(16), QStringLiteral("@db.acme.io:5432/app")},
        {"connection string", QStringLiteral("WB3021"), {},
            QStringLiteral("Server=db.acme.io;Database=app;User Id=app;Password="), seed.base62(14),
            QStringLiteral(";")},
        {"npmrc", QStringLiteral("WB3022"), QStringLiteral(".npmrc"), QStringLiteral("//npm.acme.io/:_authToken="),
            seed.hex(40), {}},
        {"netrc", QStringLiteral("WB3022"), QStringLiteral("netrc.txt"),
            QStringLiteral("machine api.acme.io login me password "), seed.base62(18), {}},
        {"Docker login", QStringLiteral("WB3022"), QStringLiteral("config.json"),
            QStringLiteral("{\"auths\": {\"r.acme.io\": {\"auth\": \""), encoded("me:" + seed.base62(20).toLatin1()),
            QStringLiteral("\"}}}")},
        {"environment", QStringLiteral("WB3023"), QStringLiteral("prod.env"), QStringLiteral("DB_PASSWORD="),
            seed.base62(12), {}},
        {"quoted environment", QStringLiteral("WB3023"), QStringLiteral(".env.local"),
            QStringLiteral("SESSION_SECRET='"), seed.base62(32), QStringLiteral("'")},
        {"assignment", QStringLiteral("WB3023"), {}, QStringLiteral("const apiSecret = \""), seed.base62(40),
            QStringLiteral("\";")},
    };
}

} // namespace

QList<Planting> plantings(quint32 number) {
    Seed seed(number);
    return keys(seed) + tokens(seed) + others(seed);
}

QList<Planting> nearMisses(quint32 number) {
    Seed seed(number);
    QList<Planting> all;
    const auto miss = [&](const char *name, const QString &text) { all.append({name, {}, {}, {}, text, {}}); };
    const auto changed = [](QString token) {
        token.back() = token.back() == u'a' ? u'b' : u'a';
        return token;
    };
    const QString github = joined({"gh", "p_"});
    miss("wrong checksum", changed(seed.checksummed(github)));
    miss("one character short", seed.checksummed(github).chopped(1));
    miss("one character long", seed.checksummed(github) + u'a');
    miss("wrong checksum, npm", changed(seed.checksummed(joined({"np", "m_"}))));
    miss("repeated", github + QString(36, u'x'));
    miss("wrong checksum, age", changed(seed.ageKey().toLower()).toUpper());
    miss("AWS's own example", joined({"AKIAIOSF", "ODNN7EXAMPLE"}));
    miss("AWS's own example, secret", joined({"aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/", "bPxRfiCYEXAMPLEKEY"}));
    miss("a template", joined({"gl", "pat-"}) + QStringLiteral("your-token-here-0000"));
    miss("a template of Slack",
        joined({"xo", "xb-"}) + QStringLiteral("000000000000-000000000000-xxxxxxxxxxxxxxxxxxxxxxxx"));
    miss("one digit", joined({"sk_", "live_"}) + QString(24, u'1'));
    miss("counting", joined({"sk_", "live_"}) + QStringLiteral("abcdefghijklmnopqrstuvwx"));
    miss("only the header of a key",
        QStringLiteral("if (line === '-----BEGIN ") + joined({"RSA PRIVATE", " KEY-----') return;"}));
    miss("a key cut short", seed.pem(joined({"RSA PRIVATE", " KEY"}), seed.der(600)).remove(200, 200));
    miss("a public key", seed.pem(QStringLiteral("PUBLIC KEY"), seed.der(294)));
    miss("a certificate", seed.pem(QStringLiteral("CERTIFICATE"), seed.der(900)));
    miss("three parts that are no JSON",
        QStringLiteral("eyJ") + seed.base62(30) + QStringLiteral(".eyJ") + seed.base62(30) + u'.' + seed.base62(43));
    miss("the token of every tutorial",
        urlEncoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + u'.'
            + urlEncoded("{\"sub\":\"1234567890\",\"name\":\"John Doe\",\"iat\":1516239022}") + u'.' + seed.base62(43));
    miss("an unsigned token",
        urlEncoded("{\"alg\":\"none\"}") + u'.' + urlEncoded("{\"sub\":\"1\"}") + u'.' + seed.base62(43));
    miss("user:password", QStringLiteral("https://user:password@git.acme.io/x"));
    miss("an example's host", QStringLiteral("https://me:") + seed.base62(12) + QStringLiteral("@example.com/x"));
    miss("a variable", QStringLiteral("https://me:${TOKEN_OF_MINE}@git.acme.io/x"));
    miss("a port", QStringLiteral("https://git.acme.io:8443/@scope/name"));
    miss("a variable in npmrc", QStringLiteral("//npm.acme.io/:_authToken=${NPM_TOKEN}"));
    miss("a member of a program", QStringLiteral("this._auth = getAuthOf.someProvider"));
    all.last().file = QStringLiteral("code.js"); // npm's own file has such lines
    miss(
        "somebody's example", QStringLiteral("socks5://your-name:") + seed.base62(12) + QStringLiteral("@vpn.acme.io"));
    miss("a page of a list", QStringLiteral("nextToken: '") + seed.base62(40) + u'\'');
    miss("a comment that documents", QStringLiteral("   * privateKey: '") + seed.hex(64) + u'\'');
    miss("words and numbers", QStringLiteral("AUTH_TOKEN: 'base64url.bearer.phx.'"));
    miss("words", QStringLiteral("const SECRET = 'SECRET_DO_NOT_PASS_THIS_OR_ELSE';"));
    miss("a sentence", QStringLiteral("password: 'must-have-eight-characters-or-more'"));
    miss("a UUID", QStringLiteral("token: '6ba7b810-9dad-11d1-80b4-00c04fd430c8'"));
    miss("the environment", QStringLiteral("const token = process.env.GITHUB_TOKEN;"));
    miss("a digest", QStringLiteral("integrity: 'sha512-") + encoded(seed.bytes(64)) + u'\'');
    miss("the storage emulator",
        QStringLiteral("AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/")
            + joined({"K1SZFPTOtr/KBHBeksoGMGw=", "="}));
    miss("chance on a long line",
        QStringLiteral("var a=") + QString(600, u'b') + QStringLiteral(",apiSecret=\"") + seed.base62(40) + u'"');
    return all;
}

} // namespace waybill
