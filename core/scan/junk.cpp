#include "core/scan/junk.h"

#include "core/scan/findingcodes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

struct NameRule {
    QLatin1StringView code;
    const char *pattern; // of the file's name, whole, in any case
};

constexpr std::array nameRules{
    NameRule{QLatin1StringView("WB3101"), "\\.env(?:\\.(?!example$|sample$|template$|dist$|defaults$).*)?|.+\\.env"},
    NameRule{QLatin1StringView("WB3108"),
        "\\.npmrc|\\.yarnrc(?:\\.yml)?|\\.netrc|_netrc|\\.pypirc|\\.dockercfg|\\.git-credentials|\\.htpasswd|\\.pgpass|"
        "\\.my\\.cnf|\\.s3cfg|\\.boto|kubeconfig|\\.terraformrc|credentials\\.tfrc\\.json"},
    NameRule{QLatin1StringView("WB3109"),
        "id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk)|.*\\.(?:ppk|p12|pfx|jks|keystore|kdbx)|.*[._-]?private[._-]?"
        "key"
        "(?:\\.(?:pem|key|der|asc|gpg))?|secring\\.gpg|cosign\\.key|(?:server|client|tls|ssl|ca)[._-]?key\\.pem|"
        "(?:server|client|tls|ssl|ca)\\.key"},
    NameRule{QLatin1StringView("WB3104"), ".*\\.(?:js|mjs|cjs|css|ts|jsx|tsx|wasm)\\.map"},
    NameRule{QLatin1StringView("WB3106"),
        "\\.DS_Store|\\._.+|Thumbs\\.db|ehthumbs\\.db|desktop\\.ini|\\..+\\.sw[a-p]|.+~|.+\\.orig|.+\\.rej|#.+#|"
        "\\.#.+|\\.directory|.+\\.bak"},
    NameRule{QLatin1StringView("WB3107"), ".+\\.log(?:\\.\\d+)?"},
};

struct FolderRule {
    QLatin1StringView code;
    QLatin1StringView name;
};

constexpr std::array folderRules{
    FolderRule{QLatin1StringView("WB3102"), QLatin1StringView(".git")},
    FolderRule{QLatin1StringView("WB3102"), QLatin1StringView(".hg")},
    FolderRule{QLatin1StringView("WB3102"), QLatin1StringView(".svn")},
    FolderRule{QLatin1StringView("WB3103"), QLatin1StringView("node_modules")},
    FolderRule{QLatin1StringView("WB3106"), QLatin1StringView(".idea")},
    FolderRule{QLatin1StringView("WB3106"), QLatin1StringView(".vscode")},
    FolderRule{QLatin1StringView("WB3106"), QLatin1StringView("__MACOSX")},
};

// The first folder of the path that is one of those, up to its name; none.
std::optional<Discovery> junkFolderOf(const QString &path) {
    qsizetype from = 0;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', from)) {
        const QStringView name = QStringView(path).sliced(from, slash - from);
        const auto rule = std::ranges::find_if(folderRules, [&](const FolderRule &one) { return one.name == name; });
        if (rule != folderRules.end())
            return junkFound(rule->code, path.first(slash));
        from = slash + 1;
    }
    return std::nullopt;
}

QLatin1StringView codeOfName(const QString &name) {
    static const std::array patterns = [] {
        std::array<QRegularExpression, nameRules.size()> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(nameRules[i].pattern)),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        return made;
    }();
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (patterns[i].match(name).hasMatch())
            return nameRules[i].code;
    }
    return {};
}

} // namespace

Discovery junkFound(QLatin1StringView code, const QString &path) {
    const auto row = std::ranges::find(secretFindingCodes, code, &SecretCode::code);
    return {{code, row->severity, Judge::Folder, {}, path, {}, {path}}, fingerprintOf(code, path, {})};
}

QList<Discovery> junkAmong(const QStringList &paths) {
    QList<Discovery> found;
    QSet<QString> folders;
    for (const QString &path : paths) {
        if (auto folder = junkFolderOf(path)) {
            if (!folders.contains(folder->finding.file)) {
                folders.insert(folder->finding.file);
                found.append(*std::move(folder));
            }
            continue;
        }
        const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
        if (const QLatin1StringView code = codeOfName(name); !code.isEmpty())
            found.append(junkFound(code, path));
    }
    return found;
}

bool isMemoryDump(QByteArrayView head) {
    if (head.startsWith("MDMP\x93\xA7"))
        return true;
    if (head.size() < 18
        || !head.startsWith("\x7F"
                            "ELF"))
        return false;
    const bool bigEndian = head[5] == 2;
    return head[bigEndian ? 17 : 16] == 4 && head[bigEndian ? 16 : 17] == 0;
}

} // namespace waybill
