<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>recourse::app::ComplaintList</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::ContactCard</name>
    <message numerus="yes">
        <source>%n hour(s) from %1: until %2</source>
        <translation>
            <numerusform>%n hour from %1: until %2</numerusform>
            <numerusform>%n hours from %1: until %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1: until %2</source>
        <translation>
            <numerusform>%n day from %1: until %2</numerusform>
            <numerusform>%n days from %1: until %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) from %1: until %2</source>
        <translation>
            <numerusform>%n working day from %1: until %2</numerusform>
            <numerusform>%n working days from %1: until %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceBoard</name>
    <message numerus="yes">
        <source>%n exhibit(s) · %1</source>
        <translation>
            <numerusform>%n exhibit · %1</numerusform>
            <numerusform>%n exhibits · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exhibit(s)</source>
        <translation>
            <numerusform>Remove %n exhibit</numerusform>
            <numerusform>Remove %n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) removed from this complaint. Your own files are untouched.</source>
        <translation>
            <numerusform>%n exhibit removed from this complaint. Your own files are untouched.</numerusform>
            <numerusform>%n exhibits removed from this complaint. Your own files are untouched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceImporter</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) from the folder “%1”?</source>
        <translation>
            <numerusform>Add %n file from the folder “%1”?</numerusform>
            <numerusform>Add %n files from the folder “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n exhibit(s)</source>
        <translation>
            <numerusform>Add %n exhibit</numerusform>
            <numerusform>Add %n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s), link(s) or folder(s) that cannot be opened are left out:</source>
        <translation>
            <numerusform>%n hidden file, link or folder that cannot be opened is left out:</numerusform>
            <numerusform>%n hidden files, links or folders that cannot be opened are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::ExportedPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::ImportKeeper</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being copied:</source>
        <translation>
            <numerusform>%n file is still being copied:</numerusform>
            <numerusform>%n files are still being copied:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added, as the complaint is in the trash or deleted:</source>
        <translation>
            <numerusform>%n file was not added, as the complaint is in the trash or deleted:</numerusform>
            <numerusform>%n files were not added, as the complaint is in the trash or deleted:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n file(s) were in. They are not part of “%1”:</source>
        <translation>
            <numerusform>The program ended before %n file was in. It is not part of “%1”:</numerusform>
            <numerusform>The program ended before %n files were in. They are not part of “%1”:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::ImportNotice</name>
    <message numerus="yes">
        <source>%n exhibit(s) added and saved.</source>
        <translation>
            <numerusform>%n exhibit added and saved.</numerusform>
            <numerusform>%n exhibits added and saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n exhibit(s)…</source>
        <translation>
            <numerusform>Saving %n exhibit…</numerusform>
            <numerusform>Saving %n exhibits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the same file as another exhibit.</source>
        <translation>
            <numerusform>%n of them is the same file as another exhibit.</numerusform>
            <numerusform>%n of them are the same file as another exhibit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added:</source>
        <translation>
            <numerusform>%n file could not be added:</numerusform>
            <numerusform>%n files could not be added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::QuestionsForm</name>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::RecoveryWindow</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::SettingsPage</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit file(s) are missing or damaged and are not in it.</source>
        <translation>
            <numerusform>%n exhibit file is missing or damaged and is not in it.</numerusform>
            <numerusform>%n exhibit files are missing or damaged and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::TransactionsForm</name>
    <message numerus="yes">
        <source>%n payment(s), together %1</source>
        <translation>
            <numerusform>%n payment, together %1</numerusform>
            <numerusform>%n payments, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::WizardView</name>
    <message numerus="yes">
        <source>%n short steps to your letter</source>
        <translation>
            <numerusform>%n short step to your letter</numerusform>
            <numerusform>%n short steps to your letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>text</name>
    <message numerus="yes">
        <source>in %n day(s), %1</source>
        <translation>
            <numerusform>in %n day, %1</numerusform>
            <numerusform>in %n days, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) inside</source>
        <translation>
            <numerusform>%n document inside</numerusform>
            <numerusform>%n documents inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), too long to print</source>
        <translation>
            <numerusform>%n page, too long to print</numerusform>
            <numerusform>%n pages, too long to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n picture(s) shown</source>
        <translation>
            <numerusform>1 of %n picture shown</numerusform>
            <numerusform>1 of %n pictures shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are attached inside this PDF and are not printed. Save them from it and add them as exhibits of their own.</source>
        <translation>
            <numerusform>%n document is attached inside this PDF and is not printed. Save it from there and add it as an exhibit of its own.</numerusform>
            <numerusform>%n documents are attached inside this PDF and are not printed. Save them from there and add them as exhibits of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n page(s), more than can be printed with a letter; it goes along as a file. Better add the pages that matter as a file of their own.</source>
        <translation>
            <numerusform>The file has %n page, more than can be printed with a letter; it goes along as a file. Better add the pages that matter as a file of their own.</numerusform>
            <numerusform>The file has %n pages, more than can be printed with a letter; it goes along as a file. Better add the pages that matter as a file of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n picture(s) in this file is shown and printed; the file goes along. Add a screenshot of the others that matter.</source>
        <translation>
            <numerusform>1 of %n picture in this file is shown and printed; the file goes along. Add a screenshot of the others that matter.</numerusform>
            <numerusform>1 of %n pictures in this file is shown and printed; the file goes along. Add screenshots of the others that matter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
