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
                QRegularExpression pattern(QString::fromLatin1(rule.pattern));
                pattern.optimize();
                Q_ASSERT(pattern.isValid());
                all.push_back({&rule, std::move(pattern)});
            }
        }
        return all;
    }();
    return rules;
}

} // namespace waybill
