// Tokens and keys of services, each by the form that the service documents.
#include "core/scan/rules.h"
#include "core/scan/tokenchecks.h"

namespace waybill {

namespace {

constexpr QLatin1StringView certain("WB3010");
constexpr QLatin1StringView maybePublic("WB3011");
constexpr QLatin1StringView webhook("WB3012");

// Behind the first underscore.
bool isChecksummed(Candidate &candidate) {
    const QStringView token = candidate.secret();
    return hasBase62Checksum(token.sliced(token.indexOf(u'_') + 1)) && isNoPlaceholder(candidate);
}

// AWS: a secret of 40 characters near the id, else the id alone.
bool isAwsKey(Candidate &candidate) {
    if (!isNoPlaceholder(candidate))
        return false;
    static const QRegularExpression secret(
        QStringLiteral("(?<![A-Za-z0-9/+=_-])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_-])"));
    const qsizetype from = std::max<qsizetype>(0, candidate.start - 300);
    auto matches = secret.globalMatchView(candidate.window.sliced(from));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView text = match.capturedView();
        if (isHex(text) || isPlaceholder(text) || entropyOf(text) < 4.2)
            continue;
        candidate.code = QLatin1StringView("WB3005");
        candidate.start = from + match.capturedStart();
        candidate.length = text.size();
        return true;
    }
    return true;
}

bool isAwsSecret(Candidate &candidate) {
    return !isHex(candidate.secret()) && isNoPlaceholder(candidate) && entropyOf(candidate.secret()) >= 4.2;
}

bool isAzureSignature(Candidate &candidate) {
    static const QRegularExpression version(QStringLiteral("[?&;\"' ]sv=20\\d\\d-\\d\\d-\\d\\d"));
    static const QRegularExpression expiry(QStringLiteral("[?&;]se=20\\d\\d-"));
    return version.matchView(candidate.window).hasMatch() && expiry.matchView(candidate.window).hasMatch()
        && isNoPlaceholder(candidate);
}

bool isAzureAccountKey(Candidate &candidate) {
    const auto decoded = decodedBase64(candidate.secret());
    // The key of the storage emulator is public (learn.microsoft.com, "Use Azurite emulator").
    return decoded && decoded->size() == 64 && !candidate.secret().startsWith(QLatin1StringView("Eby8vdM02xNOcq"))
        && isNoPlaceholder(candidate);
}

// A bot's token begins with its id: base64 of 17 to 20 digits.
bool isDiscordToken(Candidate &candidate) {
    const auto id = decodedBase64(candidate.secret().first(candidate.secret().indexOf(u'.')));
    return id && id->size() >= 17 && id->size() <= 20
        && std::ranges::all_of(*id, [](char c) { return c >= '0' && c <= '9'; }) && isNoPlaceholder(candidate);
}

bool isJwt(Candidate &candidate) {
    if (!isJsonWebToken(candidate.secret()))
        return false;
    const auto payload = decodedBase64(candidate.secret().split(u'.')[1]);
    // The example of jwt.io and of every tutorial.
    return !payload->contains("\"1234567890\"") && !payload->contains("John Doe")
        && !isPlaceholder(candidate.secret().split(u'.')[2]);
}

bool isMapboxSecret(Candidate &candidate) {
    const QStringView body = candidate.secret().sliced(3);
    const auto payload = decodedBase64(body.first(body.indexOf(u'.')));
    return payload && payload->startsWith("{\"u\":") && isNoPlaceholder(candidate);
}

#define FREE "(?<![A-Za-z0-9_-])"
#define END "(?![A-Za-z0-9_-])"

std::vector<Rule> certainRules() {
    using enum RuleTrait;
    return {
        // GitHub: "Token expiration and revocation", "About authentication to GitHub"
        {certain, "GitHub", {"ghp_", "gho_", "ghu_", "ghs_", "ghr_"},
            "(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9])", isChecksummed},
        {certain, "GitHub", {"github_pat_"}, "github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])",
            isNoPlaceholder},
        {certain, "npm", {"npm_"}, "(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])", isChecksummed},
        // docs.gitlab.com, "GitLab token overview"
        {certain, "GitLab",
            {"glpat-", "gldt-", "glrt-", "glrtr-", "glcbt-", "glptt-", "glft-", "glsoat-", "glagent-", "gloas-",
                "glimt-", "glffct-"},
            FREE "gl(?:pat|dt|rtr?|cbt|ptt|ft|soat|agent|oas|imt|ffct)-(?:[A-Za-z0-9]{1,5}_)?[A-Za-z0-9_.-]{20,300}",
            isNoPlaceholder},
        // A macaroon: base64 of its version and "pypi.org" or "test.pypi.org".
        {certain, "PyPI", {"pypi-AgE"}, "pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,400}",
            isNoPlaceholder},
        {certain, "RubyGems", {"rubygems_"}, "rubygems_[0-9a-f]{48}(?![A-Za-z0-9])", isNoPlaceholder},
        // api.slack.com, "Token types"
        {certain, "Slack", {"xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe-", "xoxe.xox", "xapp-", "xoxo-"},
            FREE
            "(?:xox[abposr]-(?:\\d-)?\\d{8,14}-[A-Za-z0-9-]{20,120}|xapp-\\d-[A-Z0-9]{8,14}-\\d{8,16}-[0-9a-f]{40,80}|"
            "xoxe(?:\\.xox[bp])?-\\d-[A-Za-z0-9-]{60,260})",
            isNoPlaceholder},
        // docs.stripe.com, "API keys"
        {certain, "Stripe", {"sk_live_", "rk_live_"}, FREE "[sr]k_live_[A-Za-z0-9]{20,247}", isNoPlaceholder},
        {certain, "Stripe", {"whsec_"}, FREE "whsec_[A-Za-z0-9+/]{32,64}(?![A-Za-z0-9_-])", isNoPlaceholder},
        {certain, "Google OAuth", {"GOCSPX-"}, FREE "GOCSPX-[A-Za-z0-9_-]{28}" END, isNoPlaceholder},
        {certain, "Google OAuth", {"ya29."}, FREE "ya29\\.[A-Za-z0-9_-]{60,1000}", isNoPlaceholder},
        {certain, "Google OAuth", {"1//0"}, FREE "1//0[A-Za-z0-9_-]{60,160}" END, isNoPlaceholder},
        {certain, "SendGrid", {"SG."}, FREE "SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}" END, isNoPlaceholder},
        {certain, "Mailgun", {"mailgun"}, FREE "(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})" END,
            isNoPlaceholder, AnyCase | Around},
        {certain, "Twilio", {"twilio"},
            "(?i:twilio[\\w .'\"\\[\\]-]{0,40}auth_?token)[\"']?\\s{0,4}[:=(,]\\s{0,4}[\"']?([0-9a-f]{32})(?![0-9a-f])|"
            "(?i:twilio)\\(\\s*[\"'`]AC[0-9a-f]{32}[\"'`]\\s*,\\s*[\"'`](?<s>[0-9a-f]{32})[\"'`]",
            isNoPlaceholder, AnyCase},
        {certain, "Discord", {"discord"},
            FREE "[MNO][A-Za-z0-9_-]{22,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}" END, isDiscordToken,
            AnyCase | Around},
        {certain, "Telegram", {":AA"}, "(?<![A-Za-z0-9])\\d{8,10}:AA[A-Za-z0-9_-]{33}" END, isNoPlaceholder, Around,
            64},
        {certain, "OpenAI", {"sk-"},
            FREE "sk-(?:[A-Za-z0-9]{1,10}-)?[A-Za-z0-9_-]{16,120}T3BlbkFJ[A-Za-z0-9_-]{16,120}", isNoPlaceholder},
        {certain, "Anthropic", {"sk-ant-"}, FREE "sk-ant-[a-z]{3,5}\\d\\d-[A-Za-z0-9_-]{80,130}" END, isNoPlaceholder},
        {certain, "Hugging Face", {"hf_", "api_org_"}, FREE "(?:hf|api_org)_[A-Za-z0-9]{34}" END, isNoPlaceholder},
        {certain, "DigitalOcean", {"dop_v1_", "doo_v1_", "dor_v1_"}, FREE "do[opr]_v1_[0-9a-f]{64}" END,
            isNoPlaceholder},
        {certain, "Heroku", {"HRKU-"}, FREE "HRKU-(?:AA)?[A-Za-z0-9_-]{36,64}" END, isNoPlaceholder},
        {certain, "Shopify", {"shpat_", "shpca_", "shppa_", "shpss_"}, FREE "shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}" END,
            isNoPlaceholder},
        {certain, "Square", {"sq0atp-", "sq0csp-"}, FREE "sq0(?:atp-[A-Za-z0-9_-]{22}|csp-[A-Za-z0-9_-]{43})" END,
            isNoPlaceholder},
        {certain, "Square", {"square"}, FREE "EAAA[A-Za-z0-9_-]{60}" END, isNoPlaceholder, AnyCase | Around},
        {certain, "Dropbox", {"sl."}, FREE "sl\\.(?:[a-z]\\.)?[A-Za-z0-9_-]{130,1500}", isNoPlaceholder, None, 2000},
        {certain, "Databricks", {"dapi"}, FREE "dapi[0-9a-f]{32}(?:-\\d)?" END, isNoPlaceholder},
        {certain, "Docker Hub", {"dckr_pat_", "dckr_oat_"}, FREE "dckr_[po]at_[A-Za-z0-9_-]{27,64}" END,
            isNoPlaceholder},
        {certain, "Terraform", {".atlasv1."}, FREE "[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{60,70}" END,
            isNoPlaceholder, Around, 128},
        {certain, "Vault", {"hvs.", "hvb."}, FREE "hv[sb]\\.[A-Za-z0-9_-]{24,300}", isNoPlaceholder},
        {certain, "Grafana", {"glsa_"}, FREE "glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}" END, isNoPlaceholder},
        {certain, "New Relic", {"NRAK-"}, FREE "NRAK-[A-Z0-9]{27}" END, isNoPlaceholder},
        {certain, "Linear", {"lin_api_"}, FREE "lin_api_[A-Za-z0-9]{40}" END, isNoPlaceholder},
        {certain, "Postman", {"PMAK-"}, FREE "PMAK-[0-9a-f]{24}-[0-9a-f]{34}" END, isNoPlaceholder},
        {certain, "Pulumi", {"pul-"}, FREE "pul-[0-9a-f]{40}" END, isNoPlaceholder},
        {certain, "Atlassian", {"ATATT3xFfGF0"}, FREE "ATATT3xFfGF0[A-Za-z0-9_=-]{100,260}", isNoPlaceholder},
        {certain, "Sentry", {"sntryu_", "sntrys_"}, FREE "sntry[us]_[A-Za-z0-9_+/=-]{60,300}", isNoPlaceholder},
        {certain, "Supabase", {"sbp_"}, FREE "sbp_[0-9a-f]{40}" END, isNoPlaceholder},
        {certain, "Mapbox", {"sk.eyJ"}, FREE "sk\\.eyJ[A-Za-z0-9_-]{40,200}\\.[A-Za-z0-9_-]{22}" END, isMapboxSecret},
        {certain, "Azure Storage", {"AccountKey=", "SharedAccessKey="},
            "(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{86}==)", isAzureAccountKey, AnyCase},
        {certain, "Microsoft Entra", {"Q~"},
            "(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])", isNoPlaceholder,
            NoBinary | Around, 64},
    };
}

std::vector<Rule> otherRules() {
    using enum RuleTrait;
    return {
        // docs.aws.amazon.com, "IAM identifiers": AKIA is a long-term key's id, ASIA a temporary one's.
        {QLatin1StringView("WB3006"), "AWS", {"AKIA", "ASIA"}, FREE "A(?:K|S)IA[A-Z2-7]{16}(?![A-Za-z0-9])", isAwsKey},
        {QLatin1StringView("WB3005"), "AWS",
            {"secret_access_key", "secretaccesskey", "aws_secret_key", "aws-secret-access-key"},
            "(?i:secret[_-]?(?:access[_-]?)?key)[\"']?\\s{0,4}(?:=>|[:=,])\\s{0,4}[\"']?([A-Za-z0-9/"
            "+]{40})(?![A-Za-z0-9/"
            "+=])|(?i:aws.secret.(?:access.)?key)[\"']?\\s{0,4}(?:=>|[:=,])\\s{0,4}[\"']?(?<s>[A-Za-z0-9/"
            "+]{40})(?![A-Za-z0-9/+=])",
            isAwsSecret, AnyCase},
        {QLatin1StringView("WB3013"), "Azure Storage", {"sig="}, "sig=([A-Za-z0-9%+/]{43,80}(?:%3[Dd]|=))",
            isAzureSignature},
        {webhook, "Slack", {"hooks.slack.com/"},
            "hooks\\.slack\\.com/(?:services|workflows|triggers)/([A-Z0-9]{8,14}/[A-Z0-9]{8,14}/[A-Za-z0-9/]{20,60})",
            isNoPlaceholder},
        {webhook, "Discord", {"discord.com/api/webhooks/", "discordapp.com/api/webhooks/"},
            "discord(?:app)?\\.com/api/webhooks/(\\d{17,20}/[A-Za-z0-9_-]{60,80})", isNoPlaceholder},
        {webhook, "Microsoft Teams", {".webhook.office.com/webhookb2/"},
            "\\.webhook\\.office\\.com/webhookb2/([0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}/"
            "[0-9a-f-]{36})",
            isNoPlaceholder},
        {maybePublic, "Google", {"AIza"}, FREE "AIza[A-Za-z0-9_-]{35}" END, isNoPlaceholder},
        {maybePublic, "Heroku", {"heroku"},
            "(?i:heroku[\\w .-]{0,30}(?:api|key|token|auth)[\\w .-]{0,20})[\"']?\\s{0,4}[:=]{1,2}\\s{0,4}[\"']?"
            "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})" END,
            isNoPlaceholder, AnyCase},
        {QLatin1StringView("WB3014"), "JWT", {"eyJ"},
            "(?<![A-Za-z0-9_.-])eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{5,6000}\\.[A-Za-z0-9_-]{20,1400}", isJwt,
            None, secretReach},
    };
}

#undef FREE
#undef END

} // namespace

std::span<const Rule> tokenRules() {
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all = certainRules();
        for (Rule &rule : otherRules())
            all.push_back(std::move(rule));
        return all;
    }();
    return rules;
}

} // namespace waybill
