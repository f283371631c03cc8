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
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Something that you recorded does not count.</source>
        <translation>Etwas, das du gebucht hast, zählt nicht.</translation>
    </message>
    <message>
        <source>This does not count: %1</source>
        <translation>Das zählt nicht: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
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
    <name>Fact</name>
    <message>
        <source>This device began to keep its journal</source>
        <translation>Dieses Gerät hat sein Journal begonnen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>Took trolley %1</source>
        <translation>Wagen %1 genommen</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Took %1 x %2</source>
        <translation>%1 x %2 genommen</translation>
    </message>
    <message>
        <source>Put %1 x %2 into %3</source>
        <translation>%1 x %2 in %3 gelegt</translation>
    </message>
    <message>
        <source>%1 x %2 missing</source>
        <translation>%1 x %2 fehlt</translation>
    </message>
    <message>
        <source>%1 x %2 found in the tote</source>
        <translation>%1 x %2 schon im Behälter</translation>
    </message>
    <message>
        <source>Skipped stop %1</source>
        <translation>Stopp %1 auf später verschoben</translation>
    </message>
    <message>
        <source>Tote %1 full, going on with %2</source>
        <translation>Behälter %1 voll, weiter mit %2</translation>
    </message>
    <message>
        <source>Set order %1 aside</source>
        <translation>Auftrag %1 ausgesondert</translation>
    </message>
    <message>
        <source>Undone: put it back where it was</source>
        <translation>Rückgängig: Leg es zurück, wo es war</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Released trolley %1</source>
        <translation>Wagen %1 abgegeben</translation>
    </message>
    <message>
        <source>Dropped trolley %1 at %2</source>
        <translation>Wagen %1 in %2 abgestellt</translation>
    </message>
    <message>
        <source>Read a correction</source>
        <translation>Korrektur gelesen</translation>
    </message>
    <message>
        <source>Called a supervisor</source>
        <translation>Leitung gerufen</translation>
    </message>
    <message>
        <source>A fact of another version: %1</source>
        <translation>Buchung einer anderen Version: %1</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>needs attention</source>
        <translation>zu klären</translation>
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
    <name>LostTrolleyScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Wagen %1</translation>
    </message>
    <message>
        <source>Another device has taken it over</source>
        <translation>Ein anderes Gerät hat ihn übernommen</translation>
    </message>
    <message>
        <source>%1 goes on with it at %2.</source>
        <translation>%1 macht an %2 damit weiter.</translation>
    </message>
    <message>
        <source>What you picked counts. Scan another trolley.</source>
        <translation>Was du gepickt hast, zählt. Scanne einen anderen Wagen.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
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
    <message>
        <source>Connected with the server.</source>
        <translation>Mit dem Server verbunden.</translation>
    </message>
    <message>
        <source>No network. What you scan is kept on this device and sent later.</source>
        <translation>Kein Netz. Was du scannst, bleibt auf dem Gerät und wird später gesendet.</translation>
    </message>
    <message>
        <source>The server does not answer. What you scan is kept on this device and sent later.</source>
        <translation>Der Server antwortet nicht. Was du scannst, bleibt auf dem Gerät und wird später gesendet.</translation>
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
        <source>Call a supervisor</source>
        <translation>Leitung rufen</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Liegt zurück</translation>
    </message>
    <message>
        <source>No order on this trolley wants it any more.</source>
        <translation>Kein Auftrag auf diesem Wagen braucht es mehr.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Es gehört nach %1.</translation>
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
    <message>
        <source>It was recorded last. That one counts.</source>
        <translation>Das wurde zuletzt gebucht. Es zählt.</translation>
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
        <translation>Ist der Platz jetzt leer?</translation>
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
        <translation>Ja, der Platz ist leer</translation>
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
    <message>
        <source>%1 has it at %2.</source>
        <translation>%1 hat ihn an %2.</translation>
    </message>
    <message>
        <source>Last scan there: %1.</source>
        <translation>Letzter Scan dort: %1.</translation>
    </message>
    <message>
        <source>You go on at stop %1 of %2.</source>
        <translation>Du machst bei Stopp %1 von %2 weiter.</translation>
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
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
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
    <message>
        <source>No trolley is known to wait. You can scan one all the same.</source>
        <translation>Kein wartender Wagen bekannt. Du kannst trotzdem einen scannen.</translation>
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
<context>
    <name>Wording</name>
    <message>
        <source>a badge</source>
        <translation>ein Ausweis</translation>
    </message>
    <message>
        <source>a trolley</source>
        <translation>ein Wagen</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>ein Behälter</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>ein Fach</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>ein Platz</translation>
    </message>
    <message>
        <source>a drop zone</source>
        <translation>eine Abgabezone</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>ein Packtisch</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>ein Karton</translation>
    </message>
    <message>
        <source>a bin</source>
        <translation>eine Kiste</translation>
    </message>
    <message>
        <source>a cancel tote</source>
        <translation>ein Storno-Behälter</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>ein Paket</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>The scanner sent nothing.</source>
        <translation>Der Scanner hat nichts gesendet.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>Der Code ist zu lang.</translation>
    </message>
    <message>
        <source>The code is damaged.</source>
        <translation>Der Code ist beschädigt.</translation>
    </message>
    <message>
        <source>This is a link to a web page, not a code of the warehouse.</source>
        <translation>Das ist der Link zu einer Webseite, kein Code des Lagers.</translation>
    </message>
    <message>
        <source>The scanner leaves out the separators (FNC1). IT has to set it up.</source>
        <translation>Der Scanner lässt die Trennzeichen (FNC1) weg. Die IT muss ihn einstellen.</translation>
    </message>
    <message>
        <source>The code has a fault in its data.</source>
        <translation>Im Code ist ein Fehler.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Scan again, or type the code in.</source>
        <translation>Scanne noch einmal oder tippe den Code.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>This was %1.</source>
        <translation>Das war %1.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Scanne zuerst deinen Ausweis.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Unbekannter Ausweis</translation>
    </message>
    <message>
        <source>This badge is not known at this site.</source>
        <translation>Dieser Ausweis ist an diesem Standort nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again, or ask a supervisor.</source>
        <translation>Versuch es noch einmal oder frag die Leitung.</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Ein anderer Ausweis</translation>
    </message>
    <message>
        <source>This is the badge of %1.</source>
        <translation>Das ist der Ausweis von %1.</translation>
    </message>
    <message>
        <source>Pause or drop the trolley first, then sign in with the other badge.</source>
        <translation>Pausiere den Wagen oder gib ihn ab. Melde dich dann mit dem anderen Ausweis an.</translation>
    </message>
    <message>
        <source>No trolley yet</source>
        <translation>Noch kein Wagen</translation>
    </message>
    <message>
        <source>You scanned %1.</source>
        <translation>Gescannt: %1.</translation>
    </message>
    <message>
        <source>Scan a trolley.</source>
        <translation>Scanne einen Wagen.</translation>
    </message>
    <message>
        <source>No route for %1</source>
        <translation>Keine Route für %1</translation>
    </message>
    <message>
        <source>The server has no route for this trolley.</source>
        <translation>Der Server hat für diesen Wagen keine Route.</translation>
    </message>
    <message>
        <source>This device has no route for it, and there is no network.</source>
        <translation>Dieses Gerät hat keine Route für ihn, und es gibt kein Netz.</translation>
    </message>
    <message>
        <source>Take another trolley.</source>
        <translation>Nimm einen anderen Wagen.</translation>
    </message>
    <message>
        <source>Go where there is network, and scan it again.</source>
        <translation>Geh dorthin, wo Netz ist, und scanne ihn noch einmal.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>It was dropped at %1.</source>
        <translation>Er steht in %1.</translation>
    </message>
    <message>
        <source>Wrong trolley</source>
        <translation>Falscher Wagen</translation>
    </message>
    <message>
        <source>You work with %1.</source>
        <translation>Du arbeitest mit %1.</translation>
    </message>
    <message>
        <source>Finish or pause %1 first.</source>
        <translation>Beende oder pausiere zuerst %1.</translation>
    </message>
    <message>
        <source>That is stop %1 of this route.</source>
        <translation>Das ist Stopp %1 dieser Route.</translation>
    </message>
    <message>
        <source>Wrong location</source>
        <translation>Falscher Platz</translation>
    </message>
    <message>
        <source>Go to %1.</source>
        <translation>Geh zu %1.</translation>
    </message>
    <message>
        <source>Location first</source>
        <translation>Zuerst der Platz</translation>
    </message>
    <message>
        <source>Several stops want this item.</source>
        <translation>Mehrere Stopps brauchen diesen Artikel.</translation>
    </message>
    <message>
        <source>Scan the location %1.</source>
        <translation>Scanne den Platz %1.</translation>
    </message>
    <message>
        <source>You scanned: %1</source>
        <translation>Gescannt: %1</translation>
    </message>
    <message>
        <source>Wanted: %1, …%2</source>
        <translation>Gesucht: %1, …%2</translation>
    </message>
    <message>
        <source>It is wanted at stop %1.</source>
        <translation>Gebraucht wird es bei Stopp %1.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Put it back.</source>
        <translation>Leg ihn zurück.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Nothing on this route has the code %1.</source>
        <translation>Nichts auf dieser Route hat den Code %1.</translation>
    </message>
    <message>
        <source>Look for another code on the item, or put it back.</source>
        <translation>Such einen anderen Code auf dem Artikel oder leg ihn zurück.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message numerus="yes">
        <source>This would be %n piece(s).</source>
        <translation>
            <numerusform>Das wäre %n Stück.</numerusform>
            <numerusform>Das wären %n Stück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>Noch gebraucht: %1.</translation>
    </message>
    <message>
        <source>Put back what is too many.</source>
        <translation>Leg zurück, was zu viel ist.</translation>
    </message>
    <message>
        <source>You scanned tote %1.</source>
        <translation>Du hast Behälter %1 gescannt.</translation>
    </message>
    <message>
        <source>%1 is not on this trolley.</source>
        <translation>%1 ist nicht auf diesem Wagen.</translation>
    </message>
    <message>
        <source>Wrong tote</source>
        <translation>Falscher Behälter</translation>
    </message>
    <message>
        <source>Put it into tote %1.</source>
        <translation>Leg es in Behälter %1.</translation>
    </message>
    <message>
        <source>Read the screen again.</source>
        <translation>Sieh noch einmal auf den Bildschirm.</translation>
    </message>
    <message>
        <source>Item first</source>
        <translation>Zuerst der Artikel</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>Es wurde noch nichts genommen.</translation>
    </message>
    <message>
        <source>Scan the item: %1</source>
        <translation>Scanne den Artikel: %1</translation>
    </message>
    <message>
        <source>Something is in your hand</source>
        <translation>Du hast noch etwas in der Hand</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Put it into its tote, or press Undo and put it back.</source>
        <translation>Leg es in seinen Behälter, oder drück Rückgängig und leg es zurück.</translation>
    </message>
    <message>
        <source>This tote is in use</source>
        <translation>Dieser Behälter ist belegt</translation>
    </message>
    <message>
        <source>Take an empty tote and scan it.</source>
        <translation>Nimm einen leeren Behälter und scanne ihn.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) are open.</source>
        <translation>
            <numerusform>%n Stopp ist offen.</numerusform>
            <numerusform>%n Stopps sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are missing.</source>
        <translation>
            <numerusform>%n Stück fehlt.</numerusform>
            <numerusform>%n Stück fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, or press More and pause the trolley.</source>
        <translation>Mach weiter, oder drück Mehr und pausiere den Wagen.</translation>
    </message>
    <message>
        <source>Unknown drop zone</source>
        <translation>Unbekannte Abgabezone</translation>
    </message>
    <message>
        <source>Scan a drop zone of this site.</source>
        <translation>Scanne eine Abgabezone dieses Standorts.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>You have done nothing on this route that can be undone.</source>
        <translation>Du hast auf dieser Route nichts getan, was sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Mach weiter.</translation>
    </message>
    <message>
        <source>%1 is not possible</source>
        <translation>%1 geht nicht</translation>
    </message>
    <message>
        <source>Wanted: 1 to %1.</source>
        <translation>Möglich: 1 bis %1.</translation>
    </message>
    <message>
        <source>Count again and type the number.</source>
        <translation>Zähl noch einmal und tippe die Zahl.</translation>
    </message>
    <message>
        <source>No lot</source>
        <translation>Keine Charge</translation>
    </message>
    <message>
        <source>Scan or type the lot.</source>
        <translation>Scanne oder tippe die Charge.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Type the expiry date.</source>
        <translation>Tippe das Ablaufdatum.</translation>
    </message>
    <message>
        <source>No serial number</source>
        <translation>Keine Seriennummer</translation>
    </message>
    <message>
        <source>Scan or type the serial number.</source>
        <translation>Scanne oder tippe die Seriennummer.</translation>
    </message>
    <message>
        <source>Same serial number again</source>
        <translation>Noch einmal dieselbe Seriennummer</translation>
    </message>
    <message>
        <source>Scan the serial number of the next piece.</source>
        <translation>Scanne die Seriennummer des nächsten Stücks.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Zuerst antworten</translation>
    </message>
    <message>
        <source>The scan was not counted.</source>
        <translation>Der Scan zählt nicht.</translation>
    </message>
    <message>
        <source>Answer the question on the screen, then scan.</source>
        <translation>Beantworte die Frage auf dem Bildschirm, dann scanne.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Geht jetzt nicht</translation>
    </message>
    <message>
        <source>Do what the screen asks for.</source>
        <translation>Tu, was der Bildschirm verlangt.</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>Das ist der letzte Stopp</translation>
    </message>
    <message>
        <source>Pick it, or press Short.</source>
        <translation>Picke ihn, oder drück Fehlt.</translation>
    </message>
    <message>
        <source>Unknown cancel tote</source>
        <translation>Unbekannter Storno-Behälter</translation>
    </message>
    <message>
        <source>Scan a cancel tote of this site.</source>
        <translation>Scanne einen Storno-Behälter dieses Standorts.</translation>
    </message>
    <message>
        <source>Not wanted here</source>
        <translation>Hier nicht gebraucht</translation>
    </message>
    <message>
        <source>You scanned %1: %2</source>
        <translation>Gescannt: %1, %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>The disk of this device is full.</source>
        <translation>Der Speicher dieses Geräts ist voll.</translation>
    </message>
    <message>
        <source>The disk of this device could not take it.</source>
        <translation>Der Speicher dieses Geräts konnte es nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Everything before this is safe.</source>
        <translation>Alles davor ist gespeichert.</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, take another device and tell IT.</source>
        <translation>Scanne noch einmal. Bleibt es so, nimm ein anderes Gerät und melde es der IT.</translation>
    </message>
    <message>
        <source>%1 is still in work</source>
        <translation>%1 ist noch in Arbeit</translation>
    </message>
    <message>
        <source>Pause it or drop it, then sign out.</source>
        <translation>Pausiere ihn oder gib ihn ab. Melde dich dann ab.</translation>
    </message>
    <message>
        <source>You are at the right location.</source>
        <translation>Du bist am richtigen Platz.</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Wie viele hast du genommen?</translation>
    </message>
    <message>
        <source>Another handheld works with this trolley. Take over?</source>
        <translation>Ein anderes Gerät arbeitet mit diesem Wagen. Übernehmen?</translation>
    </message>
    <message>
        <source>Scan the empty tote that goes on.</source>
        <translation>Scanne den leeren Behälter, mit dem es weitergeht.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Dasselbe Stück oder das nächste?</translation>
    </message>
    <message>
        <source>The same piece: counted once.</source>
        <translation>Dasselbe Stück: einmal gezählt.</translation>
    </message>
    <message>
        <source>The route is being fetched.</source>
        <translation>Die Route wird geholt.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts gebucht.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Du bist angemeldet.</translation>
    </message>
    <message>
        <source>You work with this trolley.</source>
        <translation>Du arbeitest mit diesem Wagen.</translation>
    </message>
    <message>
        <source>Scanned twice: counted once.</source>
        <translation>Doppelt gescannt: einmal gezählt.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scanne deinen Ausweis</translation>
    </message>
    <message>
        <source>Scan a trolley</source>
        <translation>Scanne einen Wagen</translation>
    </message>
    <message>
        <source>Fetching the route</source>
        <translation>Route wird geholt</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Übernehmen?</translation>
    </message>
    <message>
        <source>Scan the location</source>
        <translation>Scanne den Platz</translation>
    </message>
    <message>
        <source>Scan the item</source>
        <translation>Scanne den Artikel</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Tippe die Anzahl</translation>
    </message>
    <message>
        <source>Scan the lot</source>
        <translation>Scanne die Charge</translation>
    </message>
    <message>
        <source>Type the expiry date</source>
        <translation>Tippe das Ablaufdatum</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Scanne die Seriennummer</translation>
    </message>
    <message>
        <source>Scan the tote</source>
        <translation>Scanne den Behälter</translation>
    </message>
    <message>
        <source>Scan the empty tote</source>
        <translation>Scanne den leeren Behälter</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Leg es zurück</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Scanne den Storno-Behälter</translation>
    </message>
    <message>
        <source>Read and confirm</source>
        <translation>Lesen und bestätigen</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Scanne die Abgabezone</translation>
    </message>
</context>
</TS>
