#include "core/scan/rules.h"

#include "core/scan/tokenchecks.h"

namespace waybill {

bool isNoPlaceholder(Candidate &candidate) {
    return !isPlaceholder(candidate.secret());
}

std::span<const CompiledRule> allRules() {
    static const std::vector<CompiledRule> rules = [] {
        std::vector<CompiledRule> all;
        for (const auto table : {keyRules(), tokenRules(), passwordRules()}) {
            for (const Rule &rule : table) {
                // Compiled when the first word of the rule is met: most never are, and all together cost what reading
                // megabytes does.
                all.push_back({&rule, QRegularExpression(QString::fromLatin1(rule.pattern))});
            }
        }
        return all;
    }();
    return rules;
}

} // namespace waybill
