<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>couvert::CallPanel</name>
    <message numerus="yes">
        <source>Monday to Friday, not on public holidays, from 10 to 13 and from 14 to 20 o’clock; at most %Ln attempt(s) at a person in 30 days, answered or not (Code de la consommation, D223-9).</source>
        <translation>
            <numerusform>Monday to Friday, not on public holidays, from 10 to 13 and from 14 to 20 o’clock; at most %Ln attempt at a person in 30 days, answered or not (Code de la consommation, D223-9).</numerusform>
            <numerusform>Monday to Friday, not on public holidays, from 10 to 13 and from 14 to 20 o’clock; at most %Ln attempts at a person in 30 days, answered or not (Code de la consommation, D223-9).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) of %1 in the last 30 days.</source>
        <translation>
            <numerusform>%Ln attempt of %1 in the last 30 days.</numerusform>
            <numerusform>%Ln attempts of %1 in the last 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ClientsPage</name>
    <message numerus="yes">
        <source>Taken back, but for %Ln card(s) written since.</source>
        <translation>
            <numerusform>Taken back, but for %Ln card written since.</numerusform>
            <numerusform>Taken back, but for %Ln cards written since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making %Ln fictional customer(s)</source>
        <translation>
            <numerusform>Making %Ln fictional customer</numerusform>
            <numerusform>Making %Ln fictional customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ConsentWords</name>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>Expires in %Ln day</numerusform>
            <numerusform>Expires in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ConservationPage</name>
    <message numerus="yes">
        <source>%Ln card(s) to review. None is erased without you.</source>
        <translation>
            <numerusform>%Ln card to review. It is not erased without you.</numerusform>
            <numerusform>%Ln cards to review. None is erased without you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) follow their rule again.</source>
        <translation>
            <numerusform>%Ln card follows its rule again.</numerusform>
            <numerusform>%Ln cards follow their rule again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %Ln card(s) changed since.</source>
        <translation>
            <numerusform>Taken back, but for %Ln card changed since.</numerusform>
            <numerusform>Taken back, but for %Ln cards changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) still stand somewhere: there is no certificate. Lock and open the file.</source>
        <translation>
            <numerusform>%Ln value still stands somewhere: there is no certificate. Lock and open the file.</numerusform>
            <numerusform>%Ln values still stand somewhere: there is no certificate. Lock and open the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::CustomerList</name>
    <message numerus="yes">
        <source>%Ln customer(s) · in name order</source>
        <translation>
            <numerusform>%Ln customer · in name order</numerusform>
            <numerusform>%Ln customers · in name order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of %1 · in name order</source>
        <translation>
            <numerusform>%Ln customer of %1 · in name order</numerusform>
            <numerusform>%Ln customers of %1 · in name order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln row(s) are chosen: nothing was copied. Whole lists are exported under “Mailings”.</source>
        <translation>
            <numerusform>More than %Ln row is chosen: nothing was copied. Whole lists are exported under “Mailings”.</numerusform>
            <numerusform>More than %Ln rows are chosen: nothing was copied. Whole lists are exported under “Mailings”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::DayWords</name>
    <message numerus="yes">
        <source>It says %1, %Ln day(s) after this file was last open, on %2.</source>
        <translation>
            <numerusform>It says %1, %Ln day after this file was last open, on %2.</numerusform>
            <numerusform>It says %1, %Ln days after this file was last open, on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::DuePart</name>
    <message numerus="yes">
        <source>Choose today’s %Ln</source>
        <translation>
            <numerusform>Choose today’s one</numerusform>
            <numerusform>Choose today’s %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread over %Ln day(s), the oldest first.</source>
        <translation>
            <numerusform>Spread over %Ln day, the oldest first.</numerusform>
            <numerusform>Spread over %Ln days, the oldest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln chosen</source>
        <translation>
            <numerusform>%1 · %Ln chosen</numerusform>
            <numerusform>%1 · %Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>Choose the card</numerusform>
            <numerusform>Choose all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ErasureForm</name>
    <message numerus="yes">
        <source>Searched for in %Ln page(s) of the file and beside it: nothing is left.</source>
        <translation>
            <numerusform>Searched for in %Ln page of the file and beside it: nothing is left.</numerusform>
            <numerusform>Searched for in %Ln pages of the file and beside it: nothing is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of the person still stand somewhere: there is no certificate. Lock and open the file, then search again.</source>
        <translation>
            <numerusform>%Ln value of the person still stand somewhere: there is no certificate. Lock and open the file, then search again.</numerusform>
            <numerusform>%Ln values of the person still stand somewhere: there is no certificate. Lock and open the file, then search again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ExportForm</name>
    <message numerus="yes">
        <source>%Ln file(s) written. Send them, then delete them here: they are not encrypted unless you locked them.</source>
        <translation>
            <numerusform>%Ln file written. Send them, then delete them here: they are not encrypted unless you locked them.</numerusform>
            <numerusform>%Ln files written. Send them, then delete them here: they are not encrypted unless you locked them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::FileSearch</name>
    <message numerus="yes">
        <source>%Ln value(s) of the person still stand somewhere. Lock and open the file, then search again.</source>
        <translation>
            <numerusform>%Ln value of the person still stands somewhere. Lock and open the file, then search again.</numerusform>
            <numerusform>%Ln values of the person still stand somewhere. Lock and open the file, then search again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole file was searched, %Ln page(s): nothing of the person is left.</source>
        <translation>
            <numerusform>The whole file was searched, %Ln page: nothing of the person is left.</numerusform>
            <numerusform>The whole file was searched, %Ln pages: nothing of the person is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ImportChoices</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ImportPage</name>
    <message numerus="yes">
        <source>Import %Ln card(s)</source>
        <translation>
            <numerusform>Import %Ln card</numerusform>
            <numerusform>Import %Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ImportReportView</name>
    <message numerus="yes">
        <source>Done: %Ln card(s) are in your file</source>
        <translation>
            <numerusform>Done: %Ln card are in your file</numerusform>
            <numerusform>Done: %Ln cards are in your file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) removed</source>
        <translation>
            <numerusform>%Ln card removed</numerusform>
            <numerusform>%Ln cards removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back as they were</source>
        <translation>
            <numerusform>%Ln put back as they were</numerusform>
            <numerusform>%Ln put back as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept because they were changed since</source>
        <translation>
            <numerusform>%Ln kept because they were changed since</numerusform>
            <numerusform>%Ln kept because they were changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completed</numerusform>
            <numerusform>%Ln completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out because they objected</source>
        <translation>
            <numerusform>%Ln left out because they objected</numerusform>
            <numerusform>%Ln left out because they objected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out because they were erased</source>
        <translation>
            <numerusform>%Ln left out because they were erased</numerusform>
            <numerusform>%Ln left out because they were erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ImportWords</name>
    <message numerus="yes">
        <source>%Ln line(s) hold no name, no e-mail and no phone: not imported.</source>
        <translation>
            <numerusform>%Ln line hold no name, no e-mail and no phone: not imported.</numerusform>
            <numerusform>%Ln lines hold no name, no e-mail and no phone: not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail address(es) look wrong: kept as they stand.</source>
        <translation>
            <numerusform>%Ln e-mail address looks wrong: kept as it stands.</numerusform>
            <numerusform>%Ln e-mail addresses look wrong: kept as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s) look wrong: kept as they stand.</source>
        <translation>
            <numerusform>%Ln phone number look wrong: kept as they stand.</numerusform>
            <numerusform>%Ln phone numbers look wrong: kept as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) cannot be read: left out, the rest of the line is kept.</source>
        <translation>
            <numerusform>%Ln date cannot be read: left out, the rest of the line is kept.</numerusform>
            <numerusform>%Ln dates cannot be read: left out, the rest of the line is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) lie in the future: left out, the rest of the line is kept.</source>
        <translation>
            <numerusform>%Ln date lie in the future: left out, the rest of the line is kept.</numerusform>
            <numerusform>%Ln dates lie in the future: left out, the rest of the line is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent are not clear: taken for no answer.</source>
        <translation>
            <numerusform>%Ln answer about consent are not clear: taken for no answer.</numerusform>
            <numerusform>%Ln answers about consent are not clear: taken for no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be kept in their column: left out, the rest of the line is kept.</source>
        <translation>
            <numerusform>%Ln value cannot be kept in their column: left out, the rest of the line is kept.</numerusform>
            <numerusform>%Ln values cannot be kept in their column: left out, the rest of the line is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::JournalSection</name>
    <message numerus="yes">
        <source>%Ln entry(ies): who did what, and when.</source>
        <translation>
            <numerusform>%Ln entry: who did what, and when.</numerusform>
            <numerusform>%Ln entries: who did what, and when.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::KeepingNotice</name>
    <message numerus="yes">
        <source>Kept until %1, in %Ln day(s): %2.</source>
        <translation>
            <numerusform>Kept until %1, in %Ln day: %2.</numerusform>
            <numerusform>Kept until %1, in %Ln days: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::LapsingSection</name>
    <message numerus="yes">
        <source>%Ln within 30 days: ask again.</source>
        <translation>
            <numerusform>%Ln within 30 days: ask again.</numerusform>
            <numerusform>%Ln within 30 days: ask again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::MailingSection</name>
    <message numerus="yes">
        <source>%Ln address(es) copied. Paste them into the Bcc line, never into To or Cc; locking empties the clipboard.</source>
        <translation>
            <numerusform>%Ln address copied. Paste it into the Bcc line, never into To or Cc; locking empties the clipboard.</numerusform>
            <numerusform>%Ln addresses copied. Paste them into the Bcc line, never into To or Cc; locking empties the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) on the list, each with the day of the consent and the version of its wording.</source>
        <translation>
            <numerusform>%Ln person on the list, with the day of the consent and the version of its wording.</numerusform>
            <numerusform>%Ln persons on the list, each with the day of the consent and the version of its wording.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::NavButton</name>
    <message numerus="yes">
        <source>%1, %Ln to look at</source>
        <translation>
            <numerusform>%1, %Ln to look at</numerusform>
            <numerusform>%1, %Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ObjectionForm</name>
    <message numerus="yes">
        <source>%Ln consent(s) taken back.</source>
        <translation>
            <numerusform>%Ln consent taken back.</numerusform>
            <numerusform>%Ln consents taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) put on the list of objections.</source>
        <translation>
            <numerusform>%Ln address put on the list of objections.</numerusform>
            <numerusform>%Ln addresses put on the list of objections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::OwnClocksSection</name>
    <message numerus="yes">
        <source>%Ln in the file</source>
        <translation>
            <numerusform>%Ln in the file</numerusform>
            <numerusform>%Ln in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapsed</source>
        <translation>
            <numerusform>%Ln lapsed</numerusform>
            <numerusform>%Ln lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past their end</source>
        <translation>
            <numerusform>%Ln past its end</numerusform>
            <numerusform>%Ln past their end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: remove %Ln past their end?</source>
        <translation>
            <numerusform>%1: remove %Ln past its end?</numerusform>
            <numerusform>%1: remove %Ln past their end?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed.</source>
        <translation>
            <numerusform>%Ln removed.</numerusform>
            <numerusform>%Ln removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RectificationForm</name>
    <message numerus="yes">
        <source>%Ln field(s) corrected; before and after are kept with the card.</source>
        <translation>
            <numerusform>%Ln field corrected; before and after are kept with the card.</numerusform>
            <numerusform>%Ln fields corrected; before and after are kept with the card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RequestList</name>
    <message numerus="yes">
        <source>%Ln open · the next one due first</source>
        <translation>
            <numerusform>%Ln open · the next one due first</numerusform>
            <numerusform>%Ln open · the next one due first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RequestPanel</name>
    <message numerus="yes">
        <source>Record %Ln request(s)</source>
        <translation>
            <numerusform>Record %Ln request</numerusform>
            <numerusform>Record %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RequestWords</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was due on %1, %Ln day(s) ago. Answer today.</source>
        <translation>
            <numerusform>The answer was due on %1, %Ln day ago. Answer today.</numerusform>
            <numerusform>The answer was due on %1, %Ln days ago. Answer today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer by %1: %Ln day(s) left.</source>
        <translation>
            <numerusform>Answer by %1: %Ln day left.</numerusform>
            <numerusform>Answer by %1: %Ln days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ReturningPart</name>
    <message numerus="yes">
        <source>And %Ln more: enter the card of one who came back by hand.</source>
        <translation>
            <numerusform>And %Ln more: if they came back, enter the card by hand.</numerusform>
            <numerusform>And %Ln more: enter the card of one who came back by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ReviewPart</name>
    <message numerus="yes">
        <source>%Ln card(s) chosen</source>
        <translation>
            <numerusform>%Ln card chosen</numerusform>
            <numerusform>%Ln cards chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ReviewWords</name>
    <message numerus="yes">
        <source>Keep %Ln card(s)</source>
        <translation>
            <numerusform>Keep the card</numerusform>
            <numerusform>Keep %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln card(s)</source>
        <translation>
            <numerusform>Archive %Ln card</numerusform>
            <numerusform>Archive %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymise %Ln card(s)</source>
        <translation>
            <numerusform>Anonymise %Ln card</numerusform>
            <numerusform>Anonymise %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln card(s) for good</source>
        <translation>
            <numerusform>Erase %Ln card for good</numerusform>
            <numerusform>Erase %Ln cards for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln person(s)</source>
        <translation>
            <numerusform>Ask the person</numerusform>
            <numerusform>Ask %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) kept until %1.</source>
        <translation>
            <numerusform>%Ln card kept until %1.</numerusform>
            <numerusform>%Ln cards kept until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) archived.</source>
        <translation>
            <numerusform>%Ln card archived.</numerusform>
            <numerusform>%Ln cards archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) anonymised.</source>
        <translation>
            <numerusform>%Ln card anonymised.</numerusform>
            <numerusform>%Ln cards anonymised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) erased.</source>
        <translation>
            <numerusform>%Ln card erased.</numerusform>
            <numerusform>%Ln cards erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to be asked; they have until %1 to answer. Export their list under “Rules and periods”, “People asked”.</source>
        <translation>
            <numerusform>%Ln person to be asked, with until %1 to answer. Export the list under “Rules and periods”, “People asked”.</numerusform>
            <numerusform>%Ln people to be asked; they have until %1 to answer. Export their list under “Rules and periods”, “People asked”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: frozen at the person’s request.</source>
        <translation>
            <numerusform>%Ln left: frozen at the person’s request.</numerusform>
            <numerusform>%Ln left: frozen at the person’s request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: kept for a reason.</source>
        <translation>
            <numerusform>%Ln left: kept for a reason.</numerusform>
            <numerusform>%Ln left: kept for a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: asked already, waiting for an answer.</source>
        <translation>
            <numerusform>%Ln left: asked already, waiting for an answer.</numerusform>
            <numerusform>%Ln left: asked already, waiting for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: the time is not over.</source>
        <translation>
            <numerusform>%Ln left: the time is not over.</numerusform>
            <numerusform>%Ln left: the time is not over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: opposed to being written to.</source>
        <translation>
            <numerusform>%Ln left: opposed to being written to.</numerusform>
            <numerusform>%Ln left: opposed to being written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: took the consent back.</source>
        <translation>
            <numerusform>%Ln left: took the consent back.</numerusform>
            <numerusform>%Ln left: took the consent back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: their rule keeps no archive.</source>
        <translation>
            <numerusform>%Ln left: its rule keeps no archive.</numerusform>
            <numerusform>%Ln left: their rule keeps no archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: no address to write to.</source>
        <translation>
            <numerusform>%Ln left: no address to write to.</numerusform>
            <numerusform>%Ln left: no address to write to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: erased in the meantime.</source>
        <translation>
            <numerusform>%Ln left: erased in the meantime.</numerusform>
            <numerusform>%Ln left: erased in the meantime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: not set aside.</source>
        <translation>
            <numerusform>%Ln left: not set aside.</numerusform>
            <numerusform>%Ln left: not set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are.</source>
        <translation>
            <numerusform>%Ln left as they are.</numerusform>
            <numerusform>%Ln left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: asked before, without a yes.</source>
        <translation>
            <numerusform>%Ln left: asked before, without a yes.</numerusform>
            <numerusform>%Ln left: asked before, without a yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RoundsSection</name>
    <message numerus="yes">
        <source>%Ln person(s) have not answered.</source>
        <translation>
            <numerusform>%Ln person has not answered.</numerusform>
            <numerusform>%Ln people have not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail list (%Ln)…</source>
        <translation>
            <numerusform>E-mail list (%Ln)…</numerusform>
            <numerusform>E-mail list (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postal list (%Ln)…</source>
        <translation>
            <numerusform>Postal list (%Ln)…</numerusform>
            <numerusform>Postal list (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SMS list (%Ln)…</source>
        <translation>
            <numerusform>SMS list (%Ln)…</numerusform>
            <numerusform>SMS list (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) on the list.</source>
        <translation>
            <numerusform>%Ln person on the list.</numerusform>
            <numerusform>%Ln people on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters to print (%Ln)…</source>
        <translation>
            <numerusform>Letter to print (%Ln)…</numerusform>
            <numerusform>Letters to print (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) ready.</source>
        <translation>
            <numerusform>%Ln letter ready.</numerusform>
            <numerusform>%Ln letters ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RuleForm</name>
    <message numerus="yes">
        <source>%Ln more card(s) would be to review today.</source>
        <translation>
            <numerusform>%Ln more card would be to review today.</numerusform>
            <numerusform>%Ln more cards would be to review today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) would not be to review any more.</source>
        <translation>
            <numerusform>%Ln card would not be to review any more.</numerusform>
            <numerusform>%Ln cards would not be to review any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln card(s) no act that counts would be known.</source>
        <translation>
            <numerusform>Of %Ln card no act that counts would be known.</numerusform>
            <numerusform>Of %Ln cards no act that counts would be known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RuleWords</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RulesSection</name>
    <message numerus="yes">
        <source>%Ln rule(s) of your own; otherwise the periods of the CNIL.</source>
        <translation>
            <numerusform>%Ln rule of your own; otherwise the periods of the CNIL.</numerusform>
            <numerusform>%Ln rules of your own; otherwise the periods of the CNIL.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ScrubSection</name>
    <message numerus="yes">
        <source>Objected: %Ln line(s) left out.</source>
        <translation>
            <numerusform>Objected: %Ln line left out.</numerusform>
            <numerusform>Objected: %Ln lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: %Ln line(s) left out.</source>
        <translation>
            <numerusform>Erased: %Ln line left out.</numerusform>
            <numerusform>Erased: %Ln lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a yes: %Ln line(s) left out.</source>
        <translation>
            <numerusform>Without a yes: %Ln line left out.</numerusform>
            <numerusform>Without a yes: %Ln lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 kept.</source>
        <translation>
            <numerusform>%Ln line of %1 kept.</numerusform>
            <numerusform>%Ln lines of %1 kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::StackSection</name>
    <message numerus="yes">
        <source>%Ln form(s) of this stack recorded.</source>
        <translation>
            <numerusform>%Ln form of this stack recorded.</numerusform>
            <numerusform>%Ln forms of this stack recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln answer(s) recorded.</source>
        <translation>
            <numerusform>%1: %Ln answer recorded.</numerusform>
            <numerusform>%1: %Ln answers recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::TodayPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) to do. The rest is in order.</source>
        <translation>
            <numerusform>One thing to do. The rest is in order.</numerusform>
            <numerusform>%Ln things to do. The rest is in order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::TodayWords</name>
    <message numerus="yes">
        <source>The last day to answer was %1: %Ln day(s) late.</source>
        <translation>
            <numerusform>The last day to answer was %1: %Ln day late.</numerusform>
            <numerusform>The last day to answer was %1: %Ln days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received on %1. %Ln day(s) left, until %2.</source>
        <translation>
            <numerusform>Received on %1. %Ln day left, until %2.</numerusform>
            <numerusform>Received on %1. %Ln days left, until %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more request(s) near the last day</source>
        <translation>
            <numerusform>%Ln more request near the last day</numerusform>
            <numerusform>%Ln more requests near the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to review today, of %1</source>
        <translation>
            <numerusform>%Ln card to review today, of %1</numerusform>
            <numerusform>%Ln cards to review today, of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) have reached the end of their time</source>
        <translation>
            <numerusform>%Ln card has reached the end of its time</numerusform>
            <numerusform>%Ln cards have reached the end of their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are past it.</source>
        <translation>
            <numerusform>%Ln is past it.</numerusform>
            <numerusform>%Ln are past it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked and did not answer.</source>
        <translation>
            <numerusform>%Ln was asked and did not answer.</numerusform>
            <numerusform>%Ln were asked and did not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) reach the end of their time within 30 days</source>
        <translation>
            <numerusform>%Ln card reaches the end of its time within 30 days</numerusform>
            <numerusform>%Ln cards reach the end of their time within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) without a known last visit</source>
        <translation>
            <numerusform>%Ln card without a known last visit</numerusform>
            <numerusform>%Ln cards without a known last visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) lapse within 30 days</source>
        <translation>
            <numerusform>%Ln consent lapses within 30 days</numerusform>
            <numerusform>%Ln consents lapse within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>The last backup is a day old</numerusform>
            <numerusform>The last backup is %Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::UnsubscribedSection</name>
    <message numerus="yes">
        <source>%Ln line(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>%Ln line read. Nothing is written yet.</numerusform>
            <numerusform>%Ln lines read. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new objection(s)</source>
        <translation>
            <numerusform>%Ln new objection</numerusform>
            <numerusform>%Ln new objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <translation>
            <numerusform>%Ln already known</numerusform>
            <numerusform>%Ln already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) taken in. These addresses are on no list any more.</source>
        <translation>
            <numerusform>%Ln objection taken in. This address is on no list any more.</numerusform>
            <numerusform>%Ln objections taken in. These addresses are on no list any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::VisitsPart</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>and %Ln earlier</numerusform>
            <numerusform>and %Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::WithdrawAction</name>
    <message numerus="yes">
        <source>%Ln consent(s) withdrawn. Only a new yes of the person can change it.</source>
        <translation>
            <numerusform>%Ln consent withdrawn. Only a new yes of the person can change it.</numerusform>
            <numerusform>%Ln consents withdrawn. Only a new yes of the person can change it.</numerusform>
        </translation>
    </message>
</context>
</TS>
