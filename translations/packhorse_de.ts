<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CancelOrderScreen</name>
    <message>
        <source>Order cancelled</source>
        <translation>Auftrag storniert</translation>
    </message>
    <message>
        <source>Order …%1 was cancelled</source>
        <translation>Auftrag …%1 wurde storniert</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Scanne den Storno-Behälter</translation>
    </message>
    <message>
        <source>slot of tote %1</source>
        <translation>Fach von Behälter %1</translation>
    </message>
    <message>
        <source>Nothing had been picked for it. There is nothing to put away.</source>
        <translation>Dafür war noch nichts gepickt. Es ist nichts wegzuräumen.</translation>
    </message>
    <message>
        <source>Order …%1 was cancelled. Take its %L2 pieces out of this tote.</source>
        <translation>Auftrag …%1 wurde storniert. Nimm seine %L2 Stück aus diesem Behälter.</translation>
    </message>
    <message>
        <source>Put them into a cancel tote and scan that: %1</source>
        <translation>Leg sie in einen Storno-Behälter und scanne ihn: %1</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Leitung rufen</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>CorrectionScreen</name>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Korrigiert von: %1</translation>
    </message>
    <message>
        <source>You recorded: %1</source>
        <translation>Deine Buchung: %1</translation>
    </message>
    <message>
        <source>It does not count: %1</source>
        <translation>Sie zählt nicht: %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Typed: %1</source>
        <translation>Getippt: %1</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>von %L1</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>This device cannot work</source>
        <translation>Gerät gestört</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>All %L1 stops done</source>
        <translation>Alle %L1 Stopps erledigt</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Scanne die Abgabezone</translation>
    </message>
    <message>
        <source>Bring trolley %1 there.</source>
        <translation>Bring Wagen %1 dorthin.</translation>
    </message>
    <message>
        <source>Units on this route</source>
        <translation>Stück auf dieser Route</translation>
    </message>
    <message>
        <source>In the totes</source>
        <translation>In den Behältern</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Cancelled and set aside</source>
        <translation>Storniert und ausgesondert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Item scanned</source>
        <translation>Artikel gescannt</translation>
    </message>
    <message>
        <source>then take</source>
        <translation>dann nimm</translation>
    </message>
    <message>
        <source>Take %L1</source>
        <translation>Nimm %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>LocationBlock</name>
    <message>
        <source>Location scanned</source>
        <translation>Platz gescannt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>Gang</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Ebene</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Wie viele hast du genommen?</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Schon im Behälter</translation>
    </message>
    <message>
        <source>How many are in the tote already?</source>
        <translation>Wie viele sind schon im Behälter?</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Type the lot that is on the piece</source>
        <translation>Tippe die Charge, die auf dem Stück steht</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Haltbar bis</translation>
    </message>
    <message>
        <source>Type the date on the piece: year, month, day</source>
        <translation>Tippe das Datum auf dem Stück: Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Scanne oder tippe die Seriennummer</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Tippe den Code, der sich nicht scannen lässt</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Schon im Behälter</translation>
    </message>
    <message>
        <source>Tote is full</source>
        <translation>Behälter ist voll</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Leitung rufen</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pause und abgeben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Buchungen dieses Geräts</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>NextToteScreen</name>
    <message>
        <source>Tote full</source>
        <translation>Behälter voll</translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation>Scanne einen leeren Behälter</translation>
    </message>
    <message>
        <source>slot that it goes into</source>
        <translation>Fach, in das er kommt</translation>
    </message>
    <message>
        <source>%1 is full: take it off the trolley.</source>
        <translation>%1 ist voll: Nimm ihn vom Wagen.</translation>
    </message>
    <message>
        <source>Order …%1 goes on in the tote that you scan now.</source>
        <translation>Auftrag …%1 geht in dem Behälter weiter, den du jetzt scannst.</translation>
    </message>
    <message>
        <source>It is not full</source>
        <translation>Er ist nicht voll</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>Facts of this device</source>
        <translation>Buchungen dieses Geräts</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this device yet.</source>
        <translation>Auf diesem Gerät ist noch nichts gebucht.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PauseScreen</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the trolley and leave it?</source>
        <translation>Wagen pausieren und abgeben?</translation>
    </message>
    <message>
        <source>What was picked stays picked. Anyone goes on with it by scanning the trolley.</source>
        <translation>Was gepickt ist, bleibt gepickt. Wer den Wagen scannt, macht weiter.</translation>
    </message>
    <message>
        <source>Leave it where it is in nobody&apos;s way.</source>
        <translation>Lass ihn stehen, wo er niemandem im Weg ist.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pause und abgeben</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 von %L2 erledigt</translation>
    </message>
</context>
<context>
    <name>PutBackScreen</name>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put back what is in your hand</source>
        <translation>Leg zurück, was du in der Hand hast</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>No order on this trolley wants it any more. It belongs to %1.</source>
        <translation>Kein Auftrag auf diesem Wagen braucht es mehr. Es gehört nach %1.</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Leitung rufen</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Liegt zurück</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>SameOrNextScreen</name>
    <message>
        <source>After the restart</source>
        <translation>Nach dem Neustart</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Dasselbe Stück oder das nächste?</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Dasselbe Stück</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <source>Recorded last, at %1. That one counts.</source>
        <translation>Zuletzt gebucht um %1. Das zählt.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>wie das Gerät</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off, vibration only</source>
        <translation>aus, nur Vibration</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Text size
%L1 %</source>
        <translation>Schriftgröße
%L1 %</translation>
    </message>
</context>
<context>
    <name>ShortScreen</name>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Is the bin empty now?</source>
        <translation>Ist das Fach jetzt leer?</translation>
    </message>
    <message>
        <source>Why can you not take it?</source>
        <translation>Warum kannst du es nicht nehmen?</translation>
    </message>
    <message>
        <source>Missing: %L1 × %2</source>
        <translation>Es fehlt: %L1 × %2</translation>
    </message>
    <message>
        <source>Not there, or too few</source>
        <translation>Nicht da oder zu wenige</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Another product lies there</source>
        <translation>Da liegt ein anderer Artikel</translation>
    </message>
    <message>
        <source>Yes, the bin is empty</source>
        <translation>Ja, das Fach ist leer</translation>
    </message>
    <message>
        <source>No, something is left</source>
        <translation>Nein, es ist noch etwas da</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Packhorse</source>
        <translation>Packhorse</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scanne deinen Ausweis</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code tippen</translation>
    </message>
</context>
<context>
    <name>StopScreen</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Stopp %1 von %2</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Hier fehlt etwas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Come back to this stop at the end</source>
        <translation>Am Ende zu diesem Stopp zurückkommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>%L1 on device, %L2 delivered, %L3 need attention</source>
        <translation>%L1 auf dem Gerät, %L2 zugestellt, %L3 zu klären</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Buchungen dieses Geräts</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Battery %L1 %</source>
        <translation>Akku %L1 %</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2</source>
        <translation>Sende %L1 von %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>auf dem Gerät</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>gesichert</translation>
    </message>
</context>
<context>
    <name>SumRow</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>TakeOverScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Wagen %1</translation>
    </message>
    <message>
        <source>Take it over from %1?</source>
        <translation>Von %1 übernehmen?</translation>
    </message>
    <message>
        <source>%1 has it at %2. Last scan there: %3.</source>
        <translation>%1 hat ihn an %2. Letzter Scan dort: %3.</translation>
    </message>
    <message>
        <source>You go on at stop %1 of %2. Nothing that was picked is lost.</source>
        <translation>Du machst bei Stopp %1 von %2 weiter. Nichts Gepicktes geht verloren.</translation>
    </message>
    <message>
        <source>Nothing that was picked is lost.</source>
        <translation>Nichts Gepicktes geht verloren.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%L1 stops, %L2 units</source>
        <translation>%L1 Stopps, %L2 Stück</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ToteBlock</name>
    <message>
        <source>then into the tote in slot</source>
        <translation>dann in den Behälter in Fach</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Fach %1</translation>
    </message>
    <message>
        <source>Tote %1
order …%2</source>
        <translation>Behälter %1
Auftrag …%2</translation>
    </message>
</context>
<context>
    <name>TrolleyMap</name>
    <message>
        <source>Map of the trolley</source>
        <translation>Plan des Wagens</translation>
    </message>
</context>
<context>
    <name>TrolleyScreen</name>
    <message>
        <source>Scan a trolley</source>
        <translation>Scanne einen Wagen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Wagen %1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Fetching its route</source>
        <translation>Route wird geholt</translation>
    </message>
</context>
</TS>
