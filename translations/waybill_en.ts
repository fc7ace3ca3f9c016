<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1 packed, %2 unpacked, %n entries</source>
        <translation>
            <numerusform>%1 packed, %2 unpacked, %n entry</numerusform>
            <numerusform>%1 packed, %2 unpacked, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::ContentsPage</name>
    <message numerus="yes">
        <source>%n entries stay out.</source>
        <translation>
            <numerusform>%n entry stays out.</numerusform>
            <numerusform>%n entries stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::IdentityModel</name>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::Inspection</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::Navigation</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::ReleaseSession</name>
    <message numerus="yes">
        <source>Fixed %n problems; not saved yet.</source>
        <translation>
            <numerusform>Fixed %n problem; not saved yet.</numerusform>
            <numerusform>Fixed %n problems; not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets were found that must not leave this computer.</source>
        <translation>
            <numerusform>%n secret was found that must not leave this computer.</numerusform>
            <numerusform>%n secrets were found that must not leave this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waybill::ui::TreemapView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files</source>
        <translation>
            <numerusform>%n more small file</numerusform>
            <numerusform>%n more small files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more small files in %1</source>
        <translation>
            <numerusform>%n more small file in %1</numerusform>
            <numerusform>%n more small files in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
