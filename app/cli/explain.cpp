#include "app/cli/command.h"
#include "ui/text/usertext.h"

#include <QJsonArray>

namespace waybill::cli {

namespace {

void addOptions(OptionList &) { }

QJsonObject toJson(const ui::Explanation &explanation) {
    QJsonObject json{{QStringLiteral("code"), explanation.code}, {QStringLiteral("title"), explanation.title},
        {QStringLiteral("meaning"), explanation.meaning}, {QStringLiteral("next"), explanation.next},
        {QStringLiteral("text"), explanation.text}};
    if (!explanation.severity.isEmpty()) { // a finding's
        json.insert(QStringLiteral("sentence"), explanation.sentence);
        json.insert(QStringLiteral("severity"), explanation.severity);
        json.insert(QStringLiteral("judge"), explanation.judge);
    }
    return json;
}

QJsonObject toJson(const ui::FieldText &field) {
    return {{QStringLiteral("field"), field.path}, {QStringLiteral("title"), field.title},
        {QStringLiteral("type"), field.type}, {QStringLiteral("text"), field.text},
        {QStringLiteral("asked"), QJsonArray::fromStringList(field.asked)},
        {QStringLiteral("values"), QJsonArray::fromStringList(field.values)}};
}

Exit listCodes(const Invocation &invocation) {
    QJsonArray all;
    for (const ui::Explanation &explanation : ui::allExplanations()) {
        invocation.output.result(QStringLiteral("%1  %2").arg(explanation.code, -26).arg(explanation.title));
        all.append(toJson(explanation));
    }
    invocation.output.document({{QStringLiteral("explanations"), all}});
    return Exit::Done;
}

Exit listFields(const Invocation &invocation) {
    QJsonArray all;
    for (const ui::FieldText &field : ui::allFields()) {
        invocation.output.result(QStringLiteral("%1  %2").arg(field.path, -32).arg(field.title));
        all.append(toJson(field));
    }
    invocation.output.document({{QStringLiteral("fields"), all}});
    return Exit::Done;
}

Exit tell(const Invocation &invocation, const ui::Explanation &explanation) {
    QString head = QStringLiteral("%1: %2").arg(explanation.code, explanation.title);
    if (!explanation.severity.isEmpty())
        head += QStringLiteral(" (%1, %2)").arg(explanation.severity, explanation.judge);
    invocation.output.result(head + u'\n' + explanation.text);
    invocation.output.document(toJson(explanation));
    return Exit::Done;
}

Exit tell(const Invocation &invocation, const ui::FieldText &field) {
    invocation.output.result(QStringLiteral("%1: %2 (%3)\n%4\n%5")
            .arg(field.path, field.title, field.type, field.text, field.asked.join(u'\n')));
    if (!field.values.isEmpty())
        invocation.output.result(CommandLine::tr("Known values: %1").arg(field.values.join(QStringLiteral(", "))));
    invocation.output.document(toJson(field));
    return Exit::Done;
}

Exit run(const Invocation &invocation) {
    if (invocation.arguments.isEmpty())
        return listCodes(invocation);
    const QString wanted = invocation.arguments.first();
    if (wanted == QLatin1StringView("fields"))
        return listFields(invocation);
    if (const auto explanation = ui::explain(wanted))
        return tell(invocation, *explanation);
    if (const auto field = ui::describeField(wanted))
        return tell(invocation, *field);
    return invocation.output.usage(CommandLine::tr(
        "There is no code or field %1; waybill-cli explain lists the codes, waybill-cli explain fields the fields.")
            .arg(wanted));
}

} // namespace

const Command explainCommand{"explain", "[CODE|FIELD|fields]",
    QT_TRANSLATE_NOOP("CommandLine", "Say what a code or a field means and what to do; without one, list all codes."),
    0, 1, addOptions, run};

} // namespace waybill::cli
