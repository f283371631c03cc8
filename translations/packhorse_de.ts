<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>A label is to be printed once more.</source>
        <translation>Ein Etikett soll noch einmal gedruckt werden.</translation>
    </message>
    <message>
        <source>A damaged label is to be replaced by a new one.</source>
        <translation>Ein beschädigtes Etikett soll durch ein neues ersetzt werden.</translation>
    </message>
    <message>
        <source>A weight that does not fit is to be accepted.</source>
        <translation>Ein Gewicht, das nicht passt, soll gelten.</translation>
    </message>
    <message>
        <source>The badge of %1 is locked here: too many wrong PINs.</source>
        <translation>Der Ausweis von %1 ist hier gesperrt: zu viele falsche PINs.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this</source>
        <translation>Das muss die Leitung freigeben</translation>
    </message>
    <message>
        <source>Supervisor: scan your badge, then type your PIN.</source>
        <translation>Leitung: Ausweis scannen, dann PIN tippen.</translation>
    </message>
    <message>
        <source>%1 stays signed in.</source>
        <translation>%1 bleibt angemeldet.</translation>
    </message>
    <message>
        <source>A new PIN is to be chosen for the badge %1.</source>
        <translation>Für den Ausweis %1 soll eine neue PIN gewählt werden.</translation>
    </message>
</context>
<context>
    <name>ApproveScreen</name>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>Back</name>
    <message>
        <source>Put it back to %1.</source>
        <translation>Leg es zurück auf %1.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Leg es zurück, wo es war.</translation>
    </message>
    <message>
        <source>Take it out of %1.</source>
        <translation>Nimm es aus %1 heraus.</translation>
    </message>
    <message>
        <source>Go on with tote %1.</source>
        <translation>Mach mit Behälter %1 weiter.</translation>
    </message>
    <message>
        <source>Take it out of parcel %1.</source>
        <translation>Nimm es aus Paket %1 heraus.</translation>
    </message>
</context>
<context>
    <name>CancelOrderScreen</name>
    <message>
        <source>Order cancelled</source>
        <translation>Auftrag storniert</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Auftrag %1 wurde storniert</translation>
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
    <message>
        <source>Order %1 was cancelled.</source>
        <translation>Auftrag %1 wurde storniert.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n piece(s) out of this tote.</source>
        <translation>
            <numerusform>Nimm %n Stück aus diesem Behälter.</numerusform>
            <numerusform>Nimm %n Stück aus diesem Behälter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Scan your badge</source>
        <translation>Scanne deinen Ausweis</translation>
    </message>
    <message>
        <source>Scan the barcode of this desk</source>
        <translation>Scanne den Barcode dieses Packtischs</translation>
    </message>
    <message>
        <source>It says which scale and which printer stand here.</source>
        <translation>Er sagt, welche Waage und welcher Drucker hier stehen.</translation>
    </message>
    <message>
        <source>The order is being fetched</source>
        <translation>Der Auftrag wird geholt</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here.</source>
        <translation>Er öffnet sich von selbst, sobald er da ist.</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Übernehmen?</translation>
    </message>
    <message>
        <source>%1 works with it at %2, last scan %3.</source>
        <translation>%1 arbeitet daran an %2, letzter Scan %3.</translation>
    </message>
    <message>
        <source>%1 works with it at %2.</source>
        <translation>%1 arbeitet daran an %2.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Dasselbe Stück oder das nächste?</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart, at %1.</source>
        <translation>Sein Code war der letzte vor dem Neustart, um %1.</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart.</source>
        <translation>Sein Code war der letzte vor dem Neustart.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Dieser Auftrag wurde storniert</translation>
    </message>
    <message>
        <source>Take everything of it off the desk. Throw its label away.</source>
        <translation>Nimm alles davon vom Tisch. Wirf sein Etikett weg.</translation>
    </message>
    <message>
        <source>Put it into one of these, and scan that one.</source>
        <translation>Leg es in eines davon und scanne dieses.</translation>
    </message>
    <message>
        <source>Nothing is left to be packed</source>
        <translation>Es ist nichts mehr zu packen</translation>
    </message>
    <message>
        <source>All of it was set aside or was not found.</source>
        <translation>Alles davon wurde ausgesondert oder nicht gefunden.</translation>
    </message>
    <message>
        <source>This was decided otherwise</source>
        <translation>Das wurde anders entschieden</translation>
    </message>
    <message>
        <source>Read it, then press F11.</source>
        <translation>Lies es, dann drücke F11.</translation>
    </message>
    <message>
        <source>Another desk has this order now</source>
        <translation>Ein anderer Packtisch hat diesen Auftrag jetzt</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 an %2.</translation>
    </message>
    <message>
        <source>What you have packed of it counts. Carry it there.</source>
        <translation>Was du davon gepackt hast, zählt. Trag es dorthin.</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Gesperrt: Ausweis scannen</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ist angemeldet.</translation>
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
    <name>Desks</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%L1 g</source>
        <translation>%L1 g</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>Fach %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 von %n Stück</numerusform>
            <numerusform>%1 von %n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Das Gewicht passt nicht</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Es fehlt etwas</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Etwas ist beschädigt</translation>
    </message>
    <message>
        <source>There is too much</source>
        <translation>Es ist zu viel</translation>
    </message>
    <message>
        <source>There is no good label</source>
        <translation>Es gibt kein gutes Etikett</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>Der Auftrag wurde storniert</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Ein Problem</translation>
    </message>
    <message numerus="yes">
        <source>Parcel %1 · %2 · %n unit(s)</source>
        <translation>
            <numerusform>Paket %1 · %2 · %n Stück</numerusform>
            <numerusform>Paket %1 · %2 · %n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · in %2</translation>
    </message>
    <message>
        <source>Put the packing slip in.</source>
        <translation>Leg den Packzettel hinein.</translation>
    </message>
    <message>
        <source>Gift note: %1</source>
        <translation>Grußkarte: %1</translation>
    </message>
    <message>
        <source>The list of orders is being fetched.</source>
        <translation>Die Liste der Aufträge wird geholt.</translation>
    </message>
    <message>
        <source>The list of orders was not loaded yet.</source>
        <translation>Die Liste der Aufträge wurde noch nicht geladen.</translation>
    </message>
    <message>
        <source>No order is ready to be packed.</source>
        <translation>Kein Auftrag ist bereit zum Packen.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are ready to be packed.</source>
        <translation>
            <numerusform>%n Auftrag ist bereit zum Packen.</numerusform>
            <numerusform>%n Aufträge sind bereit zum Packen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a slot</source>
        <translation>Scanne ein Fach</translation>
    </message>
    <message>
        <source>Scan a tote or a trolley</source>
        <translation>Scanne einen Behälter oder Wagen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zur Seite gestellt</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Nichts ist zur Seite gestellt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems, and what is put aside or in work</source>
        <translation>Probleme, und was zur Seite gestellt oder in Arbeit ist</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>%1 not found while picking</source>
        <translation>%1 beim Picken nicht gefunden</translation>
    </message>
    <message>
        <source>%1 still being picked</source>
        <translation>%1 noch beim Picken</translation>
    </message>
    <message>
        <source>The carrier refuses the label of parcel %1: %2</source>
        <translation>Der Versanddienst lehnt das Etikett von Paket %1 ab: %2</translation>
    </message>
    <message>
        <source>Was the label of parcel %1 bought? A supervisor looks at the carrier&apos;s site for %2.</source>
        <translation>Wurde das Etikett von Paket %1 gekauft? Die Leitung sieht beim Versanddienst unter %2 nach.</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>The server does not know this route.</source>
        <translation>Der Server kennt diese Route nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s route wants nothing of this kind at this stop.</source>
        <translation>Auf der Route des Servers wird das an diesem Stopp nicht gebraucht.</translation>
    </message>
    <message>
        <source>These are more pieces than were still wanted.</source>
        <translation>Das sind mehr Stück, als noch gebraucht wurden.</translation>
    </message>
    <message>
        <source>The order had been cancelled before.</source>
        <translation>Der Auftrag war vorher storniert worden.</translation>
    </message>
    <message>
        <source>This tote belongs to another order.</source>
        <translation>Dieser Behälter gehört zu einem anderen Auftrag.</translation>
    </message>
    <message>
        <source>The server finds nothing that this would take back.</source>
        <translation>Der Server findet nichts, was damit rückgängig würde.</translation>
    </message>
    <message>
        <source>For the server this order is not cancelled.</source>
        <translation>Für den Server ist dieser Auftrag nicht storniert.</translation>
    </message>
    <message>
        <source>The server cannot reconcile it (%1).</source>
        <translation>Der Server kann es nicht einordnen (%1).</translation>
    </message>
    <message>
        <source>%1 A supervisor decides. Leave the pieces where they are.</source>
        <translation>%1 Die Leitung entscheidet. Lass die Stücke, wo sie sind.</translation>
    </message>
    <message>
        <source>The server could not work on it. It is kept there, and IT looks at it.</source>
        <translation>Der Server konnte es nicht verarbeiten. Es ist dort aufbewahrt, und die IT sieht es sich an.</translation>
    </message>
    <message>
        <source>The server knows no such parcel of this order.</source>
        <translation>Der Server kennt kein solches Paket dieses Auftrags.</translation>
    </message>
    <message>
        <source>The parcel had been closed before.</source>
        <translation>Das Paket war schon vorher geschlossen.</translation>
    </message>
    <message>
        <source>The server knows no such label of this parcel.</source>
        <translation>Der Server kennt kein solches Etikett dieses Pakets.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Asking the server to let this device in</source>
        <translation>Der Server wird gefragt, ob dieses Gerät mitmachen darf</translation>
    </message>
    <message>
        <source>A supervisor lets this device in</source>
        <translation>Die Leitung lässt dieses Gerät zu</translation>
    </message>
    <message>
        <source>A supervisor has refused this device</source>
        <translation>Die Leitung hat dieses Gerät abgelehnt</translation>
    </message>
    <message>
        <source>This server answers known devices only</source>
        <translation>Dieser Server antwortet nur bekannten Geräten</translation>
    </message>
    <message>
        <source>Supervisor: scan this with a phone, or open %1 and type the code.</source>
        <translation>Leitung: mit einem Telefon scannen, oder %1 öffnen und den Code tippen.</translation>
    </message>
    <message>
        <source>It asks again in a minute.</source>
        <translation>Es fragt in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>This device has no place for its key: tell IT.</source>
        <translation>Dieses Gerät hat keinen Ort für seinen Schlüssel: Sag der IT Bescheid.</translation>
    </message>
    <message>
        <source>You can sign in all the same.</source>
        <translation>Du kannst dich trotzdem anmelden.</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
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
    <name>EntryScreen</name>
    <message>
        <source>Typed: %1</source>
        <translation>Getippt: %1</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>von %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>A keyboard is taken for the scanner. Use the keys on the screen.</source>
        <translation>Eine Tastatur gilt als Scanner. Nimm die Tasten auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>How many are in your hand?</source>
        <translation>Wie viele hast du in der Hand?</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Charge scannen oder tippen</translation>
    </message>
    <message>
        <source>Type the expiry date: year, month, day</source>
        <translation>Haltbarkeitsdatum tippen: Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Seriennummer scannen oder tippen</translation>
    </message>
    <message>
        <source>Type the number of the order</source>
        <translation>Nummer des Auftrags tippen</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Code tippen, der sich nicht scannen lässt</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams</source>
        <translation>Tippe, was die Waage zeigt, in Gramm</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Gewünscht: %1</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan of the tote does the same.</source>
        <translation>Dann F11 oder Enter drücken. Ein Scan des Behälters tut dasselbe.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan counts all the same.</source>
        <translation>Dann F11 oder Enter drücken. Ein Scan zählt genauso.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter.</source>
        <translation>Dann F11 oder Enter drücken.</translation>
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
        <source>Decided a case</source>
        <translation>Fall entschieden</translation>
    </message>
    <message>
        <source>Called a supervisor</source>
        <translation>Leitung gerufen</translation>
    </message>
    <message>
        <source>A fact of another version: %1</source>
        <translation>Buchung einer anderen Version: %1</translation>
    </message>
    <message>
        <source>Took order %1</source>
        <translation>Auftrag %1 übernommen</translation>
    </message>
    <message>
        <source>Packed %1 x %2</source>
        <translation>%1 x %2 eingepackt</translation>
    </message>
    <message>
        <source>Chose box %1</source>
        <translation>Karton %1 gewählt</translation>
    </message>
    <message>
        <source>Began parcel %1</source>
        <translation>Paket %1 begonnen</translation>
    </message>
    <message>
        <source>Parcel %1 weighs %2 g</source>
        <translation>Paket %1 wiegt %2 g</translation>
    </message>
    <message>
        <source>Wanted the label of parcel %1</source>
        <translation>Etikett für Paket %1 angefordert</translation>
    </message>
    <message>
        <source>Gave up a label of parcel %1</source>
        <translation>Ein Etikett von Paket %1 verworfen</translation>
    </message>
    <message>
        <source>Stuck the label on parcel %1</source>
        <translation>Etikett auf Paket %1 geklebt</translation>
    </message>
    <message>
        <source>Closed parcel %1 into %2</source>
        <translation>Paket %1 nach %2 abgeschlossen</translation>
    </message>
    <message>
        <source>Put parcel %1 aside as a problem</source>
        <translation>Paket %1 als Problem zur Seite gestellt</translation>
    </message>
    <message>
        <source>Settled the problem of parcel %1</source>
        <translation>Problem von Paket %1 gelöst</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Auftrag zur Seite gestellt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Sent the label of parcel %1 to the printer</source>
        <translation>Etikett von Paket %1 an den Drucker geschickt</translation>
    </message>
    <message>
        <source>Printed the label of parcel %1</source>
        <translation>Etikett von Paket %1 gedruckt</translation>
    </message>
    <message>
        <source>It is not known whether the label of parcel %1 was printed</source>
        <translation>Es ist nicht bekannt, ob das Etikett von Paket %1 gedruckt wurde</translation>
    </message>
    <message>
        <source>The label of parcel %1 came out</source>
        <translation>Das Etikett von Paket %1 kam heraus</translation>
    </message>
    <message>
        <source>The label of parcel %1 did not come out</source>
        <translation>Das Etikett von Paket %1 kam nicht heraus</translation>
    </message>
    <message>
        <source>Changed how the screen looks</source>
        <translation>Darstellung geändert</translation>
    </message>
    <message>
        <source>Done at the server: %1</source>
        <translation>Am Server getan: %1</translation>
    </message>
    <message>
        <source>Forgave the wrong PINs of %1</source>
        <translation>Falsche PINs verziehen: %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
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
    <message>
        <source>noticed</source>
        <translation>bemerkt</translation>
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
    <message>
        <source>PIN forgotten</source>
        <translation>PIN vergessen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New parcel</source>
        <translation>Neues Paket</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problem bin</source>
        <translation>Problemfach</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Etikett</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Type the weight</source>
        <translation>Gewicht tippen</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation>Neu wiegen</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <translation>Es stimmt trotzdem</translation>
    </message>
    <message>
        <source>Yes, here it is</source>
        <translation>Ja, hier ist es</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Nein, neu drucken</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Dasselbe Stück</translation>
    </message>
    <message>
        <source>Begin to pack</source>
        <translation>Packen beginnen</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Testetikett drucken</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Nummer tippen</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN vergessen</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>bought while you pack</source>
        <translation>gekauft, während du packst</translation>
    </message>
    <message>
        <source>is being bought</source>
        <translation>wird gekauft</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not known if bought</source>
        <translation>unklar, ob gekauft</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>wird geholt</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>auf diesem Gerät</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>printed? not known</source>
        <translation>gedruckt? unklar</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>beim Drucker</translation>
    </message>
    <message>
        <source>printed when all is done</source>
        <translation>gedruckt, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>scanned on the parcel</source>
        <translation>auf dem Paket gescannt</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Dieser Packtisch hat keinen Etikettendrucker.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Is its cable in?</source>
        <translation>Der Drucker antwortet nicht. Ist er eingeschaltet? Steckt sein Kabel?</translation>
    </message>
    <message>
        <source>The printer is open: close its lid.</source>
        <translation>Der Drucker ist offen: Schließ den Deckel.</translation>
    </message>
    <message>
        <source>The printer has no paper: put in a new roll.</source>
        <translation>Der Drucker hat kein Papier: Leg eine neue Rolle ein.</translation>
    </message>
    <message>
        <source>The printer has no ribbon: put in a new one.</source>
        <translation>Der Drucker hat kein Farbband: Leg ein neues ein.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>Der Drucker pausiert: Drück seine Pause-Taste.</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Er druckt.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Er ist bereit.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>%n weitere darüber</numerusform>
            <numerusform>%n weitere darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n weitere darunter</numerusform>
            <numerusform>%n weitere darunter</numerusform>
        </translation>
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
    <message>
        <source>Nobody works with it now.</source>
        <translation>Niemand arbeitet jetzt damit.</translation>
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
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>What is the problem?</source>
        <translation>Was ist das Problem?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Press the key, then scan the problem bin.</source>
        <translation>Taste drücken, dann das Problemfach scannen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>Order %1 goes on in the tote that you scan now.</source>
        <translation>Auftrag %1 geht in dem Behälter weiter, den du jetzt scannst.</translation>
    </message>
    <message>
        <source>It is not full</source>
        <translation>Er ist nicht voll</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>What it lacks is sent again. Nothing is lost.</source>
        <translation>Was ihm fehlt, wird noch einmal gesendet. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>It was not believed. Nothing has changed here.</source>
        <translation>Dem wurde nicht geglaubt. Hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>A new journal goes on with everything that the server has not confirmed.</source>
        <translation>Ein neues Journal macht mit allem weiter, was der Server nicht bestätigt hat.</translation>
    </message>
    <message>
        <source>A server node had forgotten facts</source>
        <translation>Ein Serverknoten hatte Buchungen vergessen</translation>
    </message>
    <message>
        <source>The server was restored from a backup</source>
        <translation>Der Server wurde aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Two server nodes do not share their data</source>
        <translation>Zwei Serverknoten teilen ihre Daten nicht</translation>
    </message>
    <message>
        <source>Both get all facts. IT has to look at it.</source>
        <translation>Beide bekommen alle Buchungen. Die IT muss es sich ansehen.</translation>
    </message>
    <message>
        <source>The server has lost facts of this device</source>
        <translation>Der Server hat Buchungen dieses Geräts verloren</translation>
    </message>
    <message>
        <source>Facts of this device could not be rescued</source>
        <translation>Buchungen dieses Geräts waren nicht zu retten</translation>
    </message>
    <message>
        <source>They were on a damaged disk, and no server has them. A supervisor has to know.</source>
        <translation>Sie lagen auf einem beschädigten Speicher, und kein Server hat sie. Die Leitung muss es wissen.</translation>
    </message>
    <message>
        <source>This device has lost its newest facts</source>
        <translation>Dieses Gerät hat seine neuesten Buchungen verloren</translation>
    </message>
    <message>
        <source>The server knows this device&apos;s journal in another way</source>
        <translation>Der Server kennt das Journal dieses Geräts anders</translation>
    </message>
    <message>
        <source>This device began a new journal</source>
        <translation>Dieses Gerät hat ein neues Journal begonnen</translation>
    </message>
    <message>
        <source>Everything that was not confirmed is in it.</source>
        <translation>Alles, was nicht bestätigt war, steht darin.</translation>
    </message>
    <message>
        <source>An earlier journal of this device was looked at</source>
        <translation>Ein früheres Journal dieses Geräts wurde geprüft</translation>
    </message>
    <message>
        <source>The server judged a fact once more, and otherwise</source>
        <translation>Der Server hat eine Buchung noch einmal und anders beurteilt</translation>
    </message>
    <message>
        <source>The first judgement stands.</source>
        <translation>Das erste Urteil gilt.</translation>
    </message>
    <message>
        <source>The server was behind</source>
        <translation>Der Server war im Rückstand</translation>
    </message>
    <message>
        <source>Facts were damaged on their way</source>
        <translation>Buchungen wurden unterwegs beschädigt</translation>
    </message>
    <message>
        <source>They are sent again. Nothing is lost.</source>
        <translation>Sie werden noch einmal gesendet. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Das Journal war beschädigt und wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>What could be proven is here again.</source>
        <translation>Was sich belegen ließ, ist wieder da.</translation>
    </message>
    <message>
        <source>Facts of this device cannot be read</source>
        <translation>Buchungen dieses Geräts lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Take another device, and bring this one to IT.</source>
        <translation>Nimm ein anderes Gerät und bring dieses zur IT.</translation>
    </message>
    <message>
        <source>Facts were waiting and nothing sent them</source>
        <translation>Buchungen warteten, und nichts sendete sie</translation>
    </message>
    <message>
        <source>Sending has begun again. Nothing is lost.</source>
        <translation>Das Senden hat wieder begonnen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read</source>
        <translation>Der Server hat etwas gesendet, das sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>A server node told of an older state</source>
        <translation>Ein Serverknoten meldete einen älteren Stand</translation>
    </message>
    <message>
        <source>Something was noticed: %1</source>
        <translation>Etwas ist aufgefallen: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>Für die IT: %1</translation>
    </message>
    <message>
        <source>For IT: %1: %2</source>
        <translation>Für die IT: %1: %2</translation>
    </message>
    <message>
        <source>The restored server lacks facts of your route</source>
        <translation>Dem wiederhergestellten Server fehlen Buchungen deiner Route</translation>
    </message>
    <message>
        <source>Your screen keeps them. Tell a supervisor: the device that has them must be switched on.</source>
        <translation>Dein Bildschirm behält sie. Sag der Aufsicht Bescheid: Das Gerät, das sie hat, muss eingeschaltet werden.</translation>
    </message>
    <message>
        <source>This device cannot tidy up its journal</source>
        <translation>Dieses Gerät kann sein Journal nicht aufräumen</translation>
    </message>
    <message>
        <source>Nothing is lost. IT has to look at its disk.</source>
        <translation>Nichts ist verloren. Die IT muss die Platte ansehen.</translation>
    </message>
    <message>
        <source>The server was not reached</source>
        <translation>Der Server wurde nicht erreicht</translation>
    </message>
    <message>
        <source>This device&apos;s key is another one now</source>
        <translation>Der Schlüssel dieses Geräts ist jetzt ein anderer</translation>
    </message>
    <message>
        <source>What the old one had sealed is fetched from the server again. No fact is lost.</source>
        <translation>Was der alte versiegelt hatte, wird vom Server neu geholt. Kein Fakt ist verloren.</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>or type the number of the order</source>
        <translation>oder die Nummer des Auftrags tippen</translation>
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
    <name>PackPage</name>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip of %1</source>
        <translation>Packzettel zu %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Packzettel</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Gift note of %1</source>
        <translation>Grußkarte zu %1</translation>
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
    <name>PinWaitScreen</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>%1: type a new PIN, %2 to %3 digits</source>
        <translation>%1: neue PIN eingeben, %2 bis %3 Ziffern</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Die neue PIN noch einmal eingeben</translation>
    </message>
    <message>
        <source>Supervisor: type your PIN</source>
        <translation>Leitung: PIN tippen</translation>
    </message>
    <message>
        <source>Type your old PIN</source>
        <translation>Alte PIN eingeben</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>The server sets the new PIN</source>
        <translation>Der Server setzt die neue PIN</translation>
    </message>
    <message>
        <source>Whether it counts is said here in a moment.</source>
        <translation>Ob sie gilt, steht gleich hier.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label of %1, parcel %2</source>
        <translation>Etikett von %1, Paket %2</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>Der Drucker hat es.</translation>
    </message>
    <message>
        <source>The printer took nothing of it. It is tried again.</source>
        <translation>Der Drucker hat nichts davon genommen. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>It waits for its printer.</source>
        <translation>Es wartet auf seinen Drucker.</translation>
    </message>
    <message>
        <source>The label waits for its printer already</source>
        <translation>Das Etikett wartet schon auf seinen Drucker</translation>
    </message>
    <message>
        <source>This desk has no label printer</source>
        <translation>Dieser Packtisch hat keinen Etikettendrucker</translation>
    </message>
    <message>
        <source>Put the order aside with F8, and pack it at another desk.</source>
        <translation>Stell den Auftrag mit F8 zur Seite und pack ihn an einem anderen Packtisch.</translation>
    </message>
    <message>
        <source>The label is not on this device any more</source>
        <translation>Das Etikett ist nicht mehr auf diesem Gerät</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Drück F6, dann Etikett, und scanne das Problemfach.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Es wurde nichts gedruckt</translation>
    </message>
    <message>
        <source>Its printer took nothing of it for too long.</source>
        <translation>Sein Drucker hat zu lange nichts davon genommen.</translation>
    </message>
    <message>
        <source>Look at the printer. Then open the order and press F9 (a paper: F10, F4, F9).</source>
        <translation>Schau nach dem Drucker. Öffne dann den Auftrag und drück F9 (ein Papier: F10, F4, F9).</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Druckschlange</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Es wartet nichts.</translation>
    </message>
    <message>
        <source>Scan another desk to print there.</source>
        <translation>Scanne einen anderen Packtisch, um dort zu drucken.</translation>
    </message>
    <message>
        <source>Printed at %1</source>
        <translation>Wird an %1 gedruckt</translation>
    </message>
    <message>
        <source>%1 has no printer of its own</source>
        <translation>%1 hat keinen eigenen Drucker</translation>
    </message>
    <message>
        <source>Scan another desk.</source>
        <translation>Scanne einen anderen Packtisch.</translation>
    </message>
    <message>
        <source>The papers are printed again</source>
        <translation>Die Papiere werden noch einmal gedruckt</translation>
    </message>
    <message>
        <source>There are no papers to print</source>
        <translation>Es gibt keine Papiere zu drucken</translation>
    </message>
    <message>
        <source>No order with a packing slip or a gift note is open, or this desk has no printer for documents.</source>
        <translation>Kein Auftrag mit Packzettel oder Grußkarte ist offen, oder dieser Packtisch hat keinen Drucker für Dokumente.</translation>
    </message>
    <message>
        <source>Open the order, then press F9 here. Is there a printer for documents? Call IT.</source>
        <translation>Öffne den Auftrag, dann drücke hier F9. Gibt es einen Drucker für Dokumente? Ruf die IT.</translation>
    </message>
    <message>
        <source>It was sealed with a key that this device has no more.</source>
        <translation>Es war mit einem Schlüssel versiegelt, den dieses Gerät nicht mehr hat.</translation>
    </message>
    <message>
        <source>Open the order. What is needed is fetched from the server and printed. If not: F9 (a paper: F10, F4, F9).</source>
        <translation>Auftrag öffnen. Was nötig ist, kommt vom Server und wird gedruckt. Sonst: F9 (ein Papier: F10, F4, F9).</translation>
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
    <name>ReadyCard</name>
    <message>
        <source>It read %1.</source>
        <translation>Er hat %1 gelesen.</translation>
    </message>
    <message>
        <source>Scan anything, for example the desk once more.</source>
        <translation>Scanne irgendetwas, zum Beispiel noch einmal den Packtisch.</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Dieser Packtisch hat keine Waage.</translation>
    </message>
    <message>
        <source>Take everything off the scale.</source>
        <translation>Nimm alles von der Waage.</translation>
    </message>
    <message>
        <source>It was empty at zero. %1</source>
        <translation>Sie war leer auf null. %1</translation>
    </message>
    <message>
        <source>It shows %1.</source>
        <translation>Sie zeigt %1.</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Dieser Packtisch hat keinen Etikettendrucker.</translation>
    </message>
    <message>
        <source>It took the test label. Is it straight, and black enough?</source>
        <translation>Er hat das Testetikett genommen. Ist es gerade und schwarz genug?</translation>
    </message>
    <message>
        <source>The test label was not printed.</source>
        <translation>Das Testetikett wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Look at the printer, then press F9 again.</source>
        <translation>Schau nach dem Drucker, dann drück noch einmal F9.</translation>
    </message>
    <message>
        <source>%1 is not quite ready</source>
        <translation>%1 ist nicht ganz bereit</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>You may pack all the same: what is red does not work.</source>
        <translation>Du kannst trotzdem packen: Was rot ist, geht nicht.</translation>
    </message>
    <message>
        <source>F11 begins to pack.</source>
        <translation>F11 beginnt das Packen.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>This was scanned</source>
        <translation>Das wurde gescannt</translation>
    </message>
    <message>
        <source>This is wanted</source>
        <translation>Das ist gewünscht</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
    <name>Sentences</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undone: %1. %2</source>
        <translation>Rückgängig: %1. %2</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Nimmt zurück: %1</translation>
    </message>
    <message>
        <source>Takes back: %1. %2</source>
        <translation>Nimmt zurück: %1. %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before the restart, %1: %2</source>
        <translation>Vor dem Neustart, %1: %2</translation>
    </message>
    <message>
        <source>Last here, %1: %2</source>
        <translation>Zuletzt hier, %1: %2</translation>
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
    <name>Settings</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
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
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Text size
%L1 %</source>
        <translation>Schriftgröße
%L1 %</translation>
    </message>
    <message>
        <source>no loudspeaker: the screen flashes</source>
        <translation>kein Lautsprecher: der Bildschirm blitzt</translation>
    </message>
    <message>
        <source>off: the screen flashes</source>
        <translation>aus: der Bildschirm blitzt</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
</context>
<context>
    <name>SheetKeys</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>Auftrag tippen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Druckschlange</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Zero the scale</source>
        <translation>Waage auf null</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Leitung rufen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
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
        <source>Print the papers again</source>
        <translation>Papiere noch einmal drucken</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
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
        <source>This device is called %1.</source>
        <translation>Dieses Gerät heißt %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Gesperrt: Ausweis scannen</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ist angemeldet.</translation>
    </message>
</context>
<context>
    <name>SlotCell</name>
    <message>
        <source>Slot %1: this one</source>
        <translation>Fach %1: dieses</translation>
    </message>
    <message>
        <source>Slot %1: done</source>
        <translation>Fach %1: fertig</translation>
    </message>
    <message>
        <source>Slot %1: cancelled</source>
        <translation>Fach %1: storniert</translation>
    </message>
    <message>
        <source>Slot %1: empty</source>
        <translation>Fach %1: leer</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Fach %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connected with the server.</source>
        <translation>Mit dem Server verbunden.</translation>
    </message>
    <message>
        <source>Everything you scan is kept on this device.</source>
        <translation>Alles, was du scannst, bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>No network since %1.</source>
        <translation>Kein Netz seit %1.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Kein Netz.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server does not admit this device: tell IT. Everything you scan is kept on this device.</source>
        <translation>Der Server lässt dieses Gerät nicht zu: Melde es der IT. Alles, was du scannst, bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>This program is too old for new trolleys: finish this one, then bring the device to IT.</source>
        <translation>Dieses Programm ist zu alt für neue Wagen: Beende diesen und bring das Gerät dann zur IT.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s ahead of the server&apos;s: tell IT.</source>
        <translation>Die Uhr dieses Geräts geht %L1 s gegenüber dem Server vor: Melde es der IT.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s behind the server&apos;s: tell IT.</source>
        <translation>Die Uhr dieses Geräts geht %L1 s gegenüber dem Server nach: Melde es der IT.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Der Scanner ist bereit.</translation>
    </message>
    <message>
        <source>No scanner. Plug it in, or type the code.</source>
        <translation>Kein Scanner. Steck ihn an, oder tippe den Code.</translation>
    </message>
    <message>
        <source>The scanner does not answer. Plug it in again, or type the code.</source>
        <translation>Der Scanner antwortet nicht. Steck ihn neu an, oder tippe den Code.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Paused at stop %1</source>
        <translation>Pause an Stopp %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1: go on at stop %2 of %3</source>
        <translation>%1: weiter an Stopp %2 von %3</translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>Die Liste wird geholt.</translation>
    </message>
    <message>
        <source>The list was not loaded yet.</source>
        <translation>Die Liste wurde noch nicht geladen.</translation>
    </message>
    <message>
        <source>No network. As of %1.</source>
        <translation>Kein Netz. Stand %1.</translation>
    </message>
    <message>
        <source>None is waiting.</source>
        <translation>Keiner wartet.</translation>
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
    <message>
        <source>noticed</source>
        <translation>bemerkt</translation>
    </message>
    <message>
        <source>The server was asked for it. It goes on by itself as soon as the route is here.</source>
        <translation>Der Server wurde danach gefragt. Sobald die Route da ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>There is no network now. It goes on by itself as soon as the route is here.</source>
        <translation>Es ist gerade kein Netz da. Sobald die Route da ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Everything that you have scanned is safe on this device.</source>
        <translation>Alles, was du gescannt hast, ist auf diesem Gerät gespeichert.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Noch kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>The server knows no operators of this site. A supervisor has to add them.</source>
        <translation>Der Server kennt kein Personal dieses Standorts. Die Leitung muss es anlegen.</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Der Server wird gesucht</translation>
    </message>
    <message>
        <source>The list of operators is being fetched.</source>
        <translation>Die Personalliste wird geholt.</translation>
    </message>
    <message>
        <source>This device has never reached the server</source>
        <translation>Dieses Gerät hat den Server noch nie erreicht</translation>
    </message>
    <message>
        <source>Carry it to where there is network, and wait a moment.</source>
        <translation>Trag es dorthin, wo Netz ist, und warte einen Moment.</translation>
    </message>
    <message>
        <source>If this page stays: IT has to check the server&apos;s address in the settings.</source>
        <translation>Bleibt diese Seite: Die IT muss die Adresse des Servers in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The journal has closed</source>
        <translation>Das Journal wurde geschlossen</translation>
    </message>
    <message>
        <source>What was accepted before is on this device&apos;s disk. Nothing more can be recorded.</source>
        <translation>Was vorher angenommen wurde, ist auf diesem Gerät gespeichert. Mehr kann nicht gebucht werden.</translation>
    </message>
    <message>
        <source>Take another device and go on with the same trolley. Bring this one to IT.</source>
        <translation>Nimm ein anderes Gerät und mach mit demselben Wagen weiter. Bring dieses zur IT.</translation>
    </message>
    <message>
        <source>The disk of this device failed while it was written.</source>
        <translation>Der Speicher dieses Geräts versagte beim Schreiben.</translation>
    </message>
    <message>
        <source>The server does not take fact %L1</source>
        <translation>Der Server nimmt Buchung %L1 nicht an</translation>
    </message>
    <message>
        <source>Those after it wait. All of them are kept on this device: go on working, and tell IT.</source>
        <translation>Die danach warten. Alle bleiben auf diesem Gerät: Arbeite weiter und melde es der IT.</translation>
    </message>
    <message>
        <source>Packhorse runs already on this profile</source>
        <translation>Packhorse läuft auf diesem Profil schon</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>Das Profil lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>The profile lies on a network drive</source>
        <translation>Das Profil liegt auf einem Netzlaufwerk</translation>
    </message>
    <message>
        <source>The profile holds another program&apos;s file</source>
        <translation>Im Profil liegt die Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>The profile was written by a newer Packhorse</source>
        <translation>Das Profil stammt von einem neueren Packhorse</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Das Journal war beschädigt und wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <translation>Dieser Speicher kann Scans nicht sicher bewahren</translation>
    </message>
    <message>
        <source>Another window of Packhorse is open on this device.</source>
        <translation>Auf diesem Gerät ist schon ein Fenster von Packhorse offen.</translation>
    </message>
    <message>
        <source>Close this window and use the other one.</source>
        <translation>Schließ dieses Fenster und benutze das andere.</translation>
    </message>
    <message>
        <source>Trolleys of this site:</source>
        <translation>Wagen dieses Standorts:</translation>
    </message>
    <message>
        <source>The disk of this device fails</source>
        <translation>Die Festplatte dieses Geräts versagt</translation>
    </message>
    <message>
        <source>It is tried again. Take another device, and bring this one to IT: facts that only it has are on it.</source>
        <translation>Es wird weiter versucht. Nimm ein anderes Gerät und bring dieses zur IT: Auf ihm liegen Buchungen, die nur es hat.</translation>
    </message>
    <message>
        <source>The keys of this device cannot be opened</source>
        <translation>Die Schlüssel dieses Geräts lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>Somebody else answers in place of the server: tell IT. Everything you scan is kept on this device.</source>
        <translation>Statt des Servers antwortet jemand anders: Sag der IT Bescheid. Alles Gescannte bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in, and wait a moment.</source>
        <translation>Sieh nach, ob das Netzkabel steckt, und warte einen Moment.</translation>
    </message>
    <message>
        <source>Server: %1 (no answer yet)</source>
        <translation>Server: %1 (noch keine Antwort)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Server: %1, last tried: %2</source>
        <translation>Server: %1, zuletzt versucht: %2</translation>
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
    <name>TopBar</name>
    <message>
        <source>%L1 on device</source>
        <translation>%L1 auf dem Gerät</translation>
    </message>
    <message>
        <source>%L1 delivered</source>
        <translation>%L1 zugestellt</translation>
    </message>
    <message>
        <source>all safe</source>
        <translation>alles sicher</translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>alles zugestellt</translation>
    </message>
    <message>
        <source>%L1 need attention</source>
        <translation>%L1 brauchen Klärung</translation>
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
order %2</source>
        <translation>Behälter %1
Auftrag %2</translation>
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
    <name>Turns</name>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Stell das Paket auf die Waage</translation>
    </message>
    <message>
        <source>Or press F11 and type what a scale shows.</source>
        <translation>Oder drück F11 und tippe, was eine Waage zeigt.</translation>
    </message>
    <message>
        <source>Empty the scale</source>
        <translation>Mach die Waage leer</translation>
    </message>
    <message>
        <source>It must be seen empty before it weighs this parcel.</source>
        <translation>Sie muss leer gewesen sein, bevor sie dieses Paket wiegt.</translation>
    </message>
    <message>
        <source>Look into the box and weigh it again, or scan the problem bin.</source>
        <translation>Schau in den Karton und wiege noch einmal, oder scanne das Problemfach.</translation>
    </message>
    <message>
        <source>The carrier refuses the label</source>
        <translation>Der Versanddienst lehnt das Etikett ab</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Er sagt: %1</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Es wurde nichts gekauft.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Drück F6, dann Etikett, und scanne das Problemfach.</translation>
    </message>
    <message>
        <source>Was the label bought?</source>
        <translation>Wurde das Etikett gekauft?</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer was lost, and it cannot be asked.</source>
        <translation>Die Antwort des Versanddiensts ging verloren, und fragen kann man ihn nicht.</translation>
    </message>
    <message>
        <source>Nobody buys it again by himself: a supervisor looks at the carrier&apos;s site.</source>
        <translation>Von selbst wird es nicht noch einmal gekauft: Die Leitung sieht beim Versanddienst nach.</translation>
    </message>
    <message>
        <source>No network: the label is still to come</source>
        <translation>Kein Netz: Das Etikett kommt noch</translation>
    </message>
    <message>
        <source>It is bought once, as soon as the server can be reached. Nothing is lost.</source>
        <translation>Es wird einmal gekauft, sobald der Server erreichbar ist. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Wait, or press F8 and put the order aside.</source>
        <translation>Warte, oder drück F8 und stell den Auftrag zur Seite.</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>Das Etikett ist unterwegs</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the carrier has sold it.</source>
        <translation>Es druckt von selbst, sobald der Versanddienst es verkauft hat.</translation>
    </message>
    <message>
        <source>The label is being printed</source>
        <translation>Das Etikett wird gedruckt</translation>
    </message>
    <message>
        <source>The label cannot be printed</source>
        <translation>Kein Etikett möglich</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the printer works.</source>
        <translation>Es druckt von selbst, sobald der Drucker geht.</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Kam ein Etikett heraus?</translation>
    </message>
    <message>
        <source>The printer fell silent while it printed.</source>
        <translation>Der Drucker verstummte beim Drucken.</translation>
    </message>
    <message>
        <source>Look at it: is there a label for this order?</source>
        <translation>Schau hin: Ist da ein Etikett für diesen Auftrag?</translation>
    </message>
    <message>
        <source>Look at it: is there a label that ends so?</source>
        <translation>Schau hin: Ist da ein Etikett, das so endet?</translation>
    </message>
    <message>
        <source>Press F11 or F12; or scan the label.</source>
        <translation>Drück F11 oder F12; oder scanne das Etikett.</translation>
    </message>
    <message>
        <source>Stick the label on, scan it</source>
        <translation>Etikett aufkleben, scannen</translation>
    </message>
    <message>
        <source>Scan the one on the parcel.</source>
        <translation>Scanne das auf dem Paket.</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Scanne das Versandfach</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>oder %1</translation>
    </message>
    <message>
        <source>or any other dispatch bin</source>
        <translation>oder ein anderes Versandfach</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Scanne das Problemfach</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Es steht in %1.</translation>
    </message>
    <message>
        <source>Set it right, and weigh it again: the right weight settles it.</source>
        <translation>Bring es in Ordnung und wiege neu: Das richtige Gewicht löst es.</translation>
    </message>
    <message>
        <source>Press F9 for a new label.</source>
        <translation>Drück F9 für ein neues Etikett.</translation>
    </message>
    <message>
        <source>Set it right, then press F11.</source>
        <translation>Bring es in Ordnung, dann drück F11.</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Scanne den nächsten Artikel</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Wähle einen Karton</translation>
    </message>
    <message>
        <source>Press its key, or scan it.</source>
        <translation>Drück seine Taste oder scanne ihn.</translation>
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
    <name>WeightPanel</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The scale is below zero. Take everything off and press its zero key.</source>
        <translation>Die Waage ist unter null. Nimm alles herunter und drück ihre Null-Taste.</translation>
    </message>
    <message>
        <source>This is too heavy for the scale.</source>
        <translation>Das ist zu schwer für die Waage.</translation>
    </message>
    <message>
        <source>The scale cannot zero itself. Empty it, switch it off and on.</source>
        <translation>Die Waage findet ihre Null nicht. Mach sie leer, schalte sie aus und ein.</translation>
    </message>
    <message>
        <source>The scale reports a fault. Call IT, and weigh at another desk.</source>
        <translation>Die Waage meldet einen Fehler. Ruf die IT und wiege an einem anderen Packtisch.</translation>
    </message>
    <message>
        <source>The scale sends what is not understood. Call IT: is it set to the right protocol?</source>
        <translation>Die Waage sendet Unverständliches. Ruf die IT: Ist das richtige Protokoll eingestellt?</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Dieser Packtisch hat keine Waage.</translation>
    </message>
    <message>
        <source>The scale says nothing. Is it switched on? Is its cable in?</source>
        <translation>Die Waage sagt nichts. Ist sie eingeschaltet? Steckt ihr Kabel?</translation>
    </message>
    <message>
        <source>The scale shows the same for half a minute. Take everything off; if that changes nothing, switch it off and on.</source>
        <translation>Die Waage zeigt seit einer halben Minute dasselbe. Nimm alles herunter; wenn das nichts ändert, schalte sie aus und ein.</translation>
    </message>
    <message>
        <source>Take everything off the scale first</source>
        <translation>Nimm zuerst alles von der Waage</translation>
    </message>
    <message>
        <source>The scale is empty</source>
        <translation>Die Waage ist leer</translation>
    </message>
    <message>
        <source>Wait until it is at rest</source>
        <translation>Warte, bis sie ruht</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>expected %1 ± %2</source>
        <translation>erwartet %1 ± %2</translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <translation>kommt noch: %1</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>weighed: it fits</source>
        <translation>gewogen: passt</translation>
    </message>
    <message>
        <source>%1 too light</source>
        <translation>%1 zu leicht</translation>
    </message>
    <message>
        <source>%1 too heavy</source>
        <translation>%1 zu schwer</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>es fehlt %1</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>zu viel ist %1</translation>
    </message>
    <message>
        <source>the box is %1</source>
        <translation>der Karton ist %1</translation>
    </message>
    <message>
        <source>Probably: %1.</source>
        <translation>Wahrscheinlich: %1.</translation>
    </message>
    <message>
        <source>Or else: %1.</source>
        <translation>Oder aber: %1.</translation>
    </message>
    <message>
        <source>Several things weigh the same: it cannot be told which.</source>
        <translation>Mehreres wiegt gleich viel: Es lässt sich nicht sagen, was es ist.</translation>
    </message>
    <message>
        <source>No missing or extra piece explains it. Count everything.</source>
        <translation>Kein fehlendes oder zusätzliches Stück erklärt es. Zähl alles nach.</translation>
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
    <message>
        <source>The journal was damaged</source>
        <translation>Das Journal war beschädigt</translation>
    </message>
    <message>
        <source>The old files were put aside. What could be proven is here again.</source>
        <translation>Die alten Dateien wurden beiseitegelegt. Was sich belegen ließ, ist wieder da.</translation>
    </message>
    <message>
        <source>Look at your trolley: is the last piece on the screen? Tell IT.</source>
        <translation>Sieh auf deinen Wagen: Ist das letzte Stück auf dem Bildschirm? Melde es der IT.</translation>
    </message>
    <message>
        <source>Not on this route</source>
        <translation>Nicht auf dieser Route</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Es gehört nach %1.</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Press Undo and put it back.</source>
        <translation>Drück Rückgängig und leg es zurück.</translation>
    </message>
    <message>
        <source>It belongs to slot %1.</source>
        <translation>Er gehört in Fach %1.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Stück für Stück</translation>
    </message>
    <message>
        <source>Each piece has its own serial number.</source>
        <translation>Jedes Stück hat seine eigene Seriennummer.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Scanne die Stücke einzeln.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 ist voll.</translation>
    </message>
    <message>
        <source>Nobody wants what is in your hand.</source>
        <translation>Was du in der Hand hast, wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Put it back, pause the trolley, and scan it again.</source>
        <translation>Leg es zurück, pausiere den Wagen und scanne ihn wieder.</translation>
    </message>
    <message>
        <source>Finish or pause what is in work first, then sign in with the other badge.</source>
        <translation>Erst beenden oder pausieren, was in Arbeit ist, dann mit dem anderen Ausweis anmelden.</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>Welcher Packtisch ist das?</translation>
    </message>
    <message>
        <source>Scan the desk&apos;s barcode first.</source>
        <translation>Scanne zuerst den Barcode des Packtischs.</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>Unbekannter Packtisch</translation>
    </message>
    <message>
        <source>Scan a desk of this site.</source>
        <translation>Scanne einen Packtisch dieses Standorts.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Noch kein Auftrag</translation>
    </message>
    <message>
        <source>Scan a tote or a slot, or type the order&apos;s number.</source>
        <translation>Scanne einen Behälter oder ein Fach, oder tippe die Auftragsnummer.</translation>
    </message>
    <message>
        <source>Which trolley?</source>
        <translation>Welcher Wagen?</translation>
    </message>
    <message>
        <source>Every trolley has a slot %1.</source>
        <translation>Jeder Wagen hat ein Fach %1.</translation>
    </message>
    <message>
        <source>Scan the trolley, then the slot.</source>
        <translation>Scanne den Wagen, dann das Fach.</translation>
    </message>
    <message>
        <source>No order for %1</source>
        <translation>Kein Auftrag zu %1</translation>
    </message>
    <message>
        <source>The server has no order for it.</source>
        <translation>Der Server hat keinen Auftrag dazu.</translation>
    </message>
    <message>
        <source>This desk does not know it, and there is no network.</source>
        <translation>Dieser Packtisch kennt ihn nicht, und es gibt kein Netz.</translation>
    </message>
    <message>
        <source>Look at the tote again, or take another one.</source>
        <translation>Sieh dir den Behälter noch einmal an, oder nimm einen anderen.</translation>
    </message>
    <message>
        <source>Put it aside until there is network, or take another one.</source>
        <translation>Stelle ihn weg, bis es Netz gibt, oder nimm einen anderen.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Auftrag %1 wurde storniert</translation>
    </message>
    <message>
        <source>Its goods have left the desks.</source>
        <translation>Seine Ware ist nicht mehr bei den Packtischen.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Frage die Schichtleitung.</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>Auftrag %1 ist gepackt</translation>
    </message>
    <message>
        <source>Take another order.</source>
        <translation>Nimm einen anderen Auftrag.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Nichts zu packen</translation>
    </message>
    <message>
        <source>Nothing was found for order %1.</source>
        <translation>Für Auftrag %1 wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Order %1 is in work</source>
        <translation>Auftrag %1 ist in Arbeit</translation>
    </message>
    <message>
        <source>Finish it, or put it aside.</source>
        <translation>Beende ihn, oder stelle ihn zurück.</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Nicht in diesem Auftrag</translation>
    </message>
    <message>
        <source>Lay it aside.</source>
        <translation>Lege es zur Seite.</translation>
    </message>
    <message>
        <source>Unknown box</source>
        <translation>Unbekannter Karton</translation>
    </message>
    <message>
        <source>Choose a box of this site.</source>
        <translation>Wähle einen Karton dieses Standorts.</translation>
    </message>
    <message>
        <source>This parcel is empty</source>
        <translation>Dieses Paket ist leer</translation>
    </message>
    <message>
        <source>Scan at least one item into it first.</source>
        <translation>Scanne erst mindestens einen Artikel hinein.</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Alles ist gepackt</translation>
    </message>
    <message>
        <source>Nothing is left for a further parcel.</source>
        <translation>Für ein weiteres Paket ist nichts mehr da.</translation>
    </message>
    <message>
        <source>Not all is packed</source>
        <translation>Noch nicht alles gepackt</translation>
    </message>
    <message>
        <source>Scan them, or report a problem.</source>
        <translation>Scanne sie, oder melde ein Problem.</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Noch nicht gewogen</translation>
    </message>
    <message>
        <source>Put the parcel on the scale.</source>
        <translation>Stelle das Paket auf die Waage.</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>Kein Gewicht</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams.</source>
        <translation>Tippe in Gramm ein, was die Waage zeigt.</translation>
    </message>
    <message>
        <source>Label first</source>
        <translation>Erst das Etikett</translation>
    </message>
    <message>
        <source>The label was not scanned on the parcel yet.</source>
        <translation>Das Etikett wurde auf dem Paket noch nicht gescannt.</translation>
    </message>
    <message>
        <source>Stick the label on, and scan it.</source>
        <translation>Klebe das Etikett auf, und scanne es.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Falsches Etikett</translation>
    </message>
    <message>
        <source>It belongs to order %1, parcel %2.</source>
        <translation>Es gehört zu Auftrag %1, Paket %2.</translation>
    </message>
    <message>
        <source>Take it off again, and stick it on its own parcel.</source>
        <translation>Nimm es wieder ab, und klebe es auf sein eigenes Paket.</translation>
    </message>
    <message>
        <source>Old label</source>
        <translation>Altes Etikett</translation>
    </message>
    <message>
        <source>This label is void: the parcel has a new one.</source>
        <translation>Dieses Etikett gilt nicht mehr: Das Paket hat ein neues.</translation>
    </message>
    <message>
        <source>Throw it away, and use the new one.</source>
        <translation>Wirf es weg, und nimm das neue.</translation>
    </message>
    <message>
        <source>The right one says %1.</source>
        <translation>Auf dem richtigen steht %1.</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Unbekanntes Etikett</translation>
    </message>
    <message>
        <source>Scan the label of this parcel.</source>
        <translation>Scanne das Etikett dieses Pakets.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Noch kein Etikett</translation>
    </message>
    <message>
        <source>There is nothing that could be printed.</source>
        <translation>Es gibt noch nichts zu drucken.</translation>
    </message>
    <message>
        <source>Wait for the label.</source>
        <translation>Warte auf das Etikett.</translation>
    </message>
    <message>
        <source>Unknown bin</source>
        <translation>Unbekanntes Fach</translation>
    </message>
    <message>
        <source>Scan a bin of this site.</source>
        <translation>Scanne ein Fach dieses Standorts.</translation>
    </message>
    <message>
        <source>Why a problem bin?</source>
        <translation>Warum ins Problemfach?</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the bin.</source>
        <translation>Wähle den Grund, dann scanne das Fach.</translation>
    </message>
    <message>
        <source>A problem is open</source>
        <translation>Ein Problem ist offen</translation>
    </message>
    <message>
        <source>Solve it first: weigh again, print a new label, or let it go.</source>
        <translation>Löse es zuerst: neu wiegen, neues Etikett drucken, oder so gehen lassen.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that</source>
        <translation>Das darf nur die Schichtleitung</translation>
    </message>
    <message>
        <source>Weigh again, or put it into a problem bin.</source>
        <translation>Wiege noch einmal, oder stelle es ins Problemfach.</translation>
    </message>
    <message>
        <source>The weight is wrong.</source>
        <translation>Das Gewicht stimmt nicht.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Etwas fehlt.</translation>
    </message>
    <message>
        <source>Something is damaged.</source>
        <translation>Etwas ist beschädigt.</translation>
    </message>
    <message>
        <source>Something is too many.</source>
        <translation>Etwas ist zu viel.</translation>
    </message>
    <message>
        <source>Something is wrong with the label.</source>
        <translation>Mit dem Etikett stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Etwas anderes stimmt nicht.</translation>
    </message>
    <message>
        <source>The devices of this desk are used from now on.</source>
        <translation>Ab jetzt gelten die Geräte dieses Packtischs.</translation>
    </message>
    <message>
        <source>You are at this desk.</source>
        <translation>Du bist an diesem Packtisch.</translation>
    </message>
    <message>
        <source>Scan a tote.</source>
        <translation>Scanne einen Behälter.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Der Scanner geht.</translation>
    </message>
    <message>
        <source>Scan the slot.</source>
        <translation>Scanne das Fach.</translation>
    </message>
    <message>
        <source>The order is being fetched.</source>
        <translation>Der Auftrag wird geholt.</translation>
    </message>
    <message>
        <source>Another desk works with this order. Take over?</source>
        <translation>Ein anderer Packtisch arbeitet an diesem Auftrag. Übernehmen?</translation>
    </message>
    <message>
        <source>You work with this order.</source>
        <translation>Du arbeitest an diesem Auftrag.</translation>
    </message>
    <message>
        <source>This box is chosen.</source>
        <translation>Dieser Karton ist gewählt.</translation>
    </message>
    <message>
        <source>The weight does not fit.</source>
        <translation>Das Gewicht passt nicht.</translation>
    </message>
    <message>
        <source>Scan the problem bin.</source>
        <translation>Scanne das Problemfach.</translation>
    </message>
    <message>
        <source>The label is printed once more.</source>
        <translation>Das Etikett wird noch einmal gedruckt.</translation>
    </message>
    <message>
        <source>The label is on the parcel. Scan the dispatch bin.</source>
        <translation>Das Etikett ist auf dem Paket. Scanne das Versandfach.</translation>
    </message>
    <message>
        <source>Scan the desk</source>
        <translation>Packtisch scannen</translation>
    </message>
    <message>
        <source>Look at the devices</source>
        <translation>Geräte ansehen</translation>
    </message>
    <message>
        <source>Scan a tote</source>
        <translation>Behälter scannen</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Karton wählen</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Paket auf die Waage stellen</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Das Gewicht passt nicht</translation>
    </message>
    <message>
        <source>Wait for the label</source>
        <translation>Auf das Etikett warten</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Ist ein Etikett herausgekommen?</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Etikett aufkleben und scannen</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Versandfach scannen</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Problemfach scannen</translation>
    </message>
    <message>
        <source>Solve the problem</source>
        <translation>Problem lösen</translation>
    </message>
    <message>
        <source>Nothing in this order has the code %1.</source>
        <translation>Nichts in diesem Auftrag hat den Code %1.</translation>
    </message>
    <message>
        <source>Badge or PIN is wrong</source>
        <translation>Ausweis oder PIN ist falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then this badge is locked here.</source>
        <translation>
            <numerusform>Noch %n Versuch, dann ist der Ausweis hier gesperrt.</numerusform>
            <numerusform>Noch %n Versuche, dann ist der Ausweis hier gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN again, or scan your badge.</source>
        <translation>PIN noch einmal eingeben oder Ausweis scannen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Zu viele falsche PINs</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>%n Sekunde warten.</numerusform>
            <numerusform>%n Sekunden warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then type the PIN again.</source>
        <translation>Dann PIN noch einmal eingeben.</translation>
    </message>
    <message>
        <source>This badge is locked</source>
        <translation>Dieser Ausweis ist gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ist angemeldet.</translation>
    </message>
    <message>
        <source>Scan your badge, then type your PIN.</source>
        <translation>Ausweis scannen, dann PIN eingeben.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>PIN eingeben.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Gesperrt: Ausweis scannen</translation>
    </message>
    <message>
        <source>Not a supervisor&apos;s badge</source>
        <translation>Kein Ausweis der Leitung</translation>
    </message>
    <message>
        <source>Only a supervisor can approve this.</source>
        <translation>Das kann nur die Leitung freigeben.</translation>
    </message>
    <message>
        <source>Scan a supervisor&apos;s badge, or leave it.</source>
        <translation>Scanne einen Ausweis der Leitung, oder lass es.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this.</source>
        <translation>Das muss die Leitung freigeben.</translation>
    </message>
    <message>
        <source>A supervisor scans their badge</source>
        <translation>Die Leitung scannt ihren Ausweis</translation>
    </message>
    <message>
        <source>Type another new PIN.</source>
        <translation>Eine andere neue PIN eingeben.</translation>
    </message>
    <message>
        <source>Not possible as a PIN</source>
        <translation>Als PIN nicht möglich</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Eine PIN hat %1 bis %2 Ziffern.</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Zu leicht zu erraten</translation>
    </message>
    <message>
        <source>No runs and no repetitions: those are tried first.</source>
        <translation>Keine Reihen und keine Wiederholungen: Die werden zuerst probiert.</translation>
    </message>
    <message>
        <source>This is the old one.</source>
        <translation>Das ist die alte.</translation>
    </message>
    <message>
        <source>Two different PINs</source>
        <translation>Zwei verschiedene PINs</translation>
    </message>
    <message>
        <source>The second time it was another one than the first time.</source>
        <translation>Beim zweiten Mal war es eine andere als beim ersten Mal.</translation>
    </message>
    <message>
        <source>Type the new PIN again, twice.</source>
        <translation>Die neue PIN noch einmal eingeben, zweimal.</translation>
    </message>
    <message>
        <source>The server does not take this one.</source>
        <translation>Der Server nimmt diese nicht an.</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>Die PIN wurde nicht geändert</translation>
    </message>
    <message>
        <source>The server knows another PIN than the one that was shown to it.</source>
        <translation>Der Server kennt eine andere PIN als die eingegebene.</translation>
    </message>
    <message>
        <source>Try it again in a minute.</source>
        <translation>In einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Es waren zu viele Versuche.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, then try it again.</source>
        <translation>Eine Viertelstunde warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This needs the network. Nothing was changed.</source>
        <translation>Dafür braucht es Netz. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Go where there is network, then try it again.</source>
        <translation>Geh dorthin, wo Netz ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Perhaps the new PIN counts</source>
        <translation>Vielleicht gilt die neue PIN</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try the new PIN first, then the old one.</source>
        <translation>Probier erst die neue PIN, dann die alte.</translation>
    </message>
    <message>
        <source>The server does not change PINs for this station.</source>
        <translation>Der Server ändert für diese Station keine PINs.</translation>
    </message>
    <message>
        <source>Ask the office for a PIN.</source>
        <translation>Frage im Büro nach einer PIN.</translation>
    </message>
    <message>
        <source>This PIN is for one sign-in</source>
        <translation>Diese PIN ist für eine Anmeldung</translation>
    </message>
    <message>
        <source>It approves nothing.</source>
        <translation>Freigeben kann sie nichts.</translation>
    </message>
    <message>
        <source>Sign in with it, and choose another one.</source>
        <translation>Melde dich damit an und wähle eine andere.</translation>
    </message>
    <message>
        <source>Type the new PIN.</source>
        <translation>Die neue PIN eingeben.</translation>
    </message>
    <message>
        <source>The server is asked.</source>
        <translation>Der Server wird gefragt.</translation>
    </message>
    <message>
        <source>The new PIN counts.</source>
        <translation>Die neue PIN gilt.</translation>
    </message>
    <message>
        <source>Type a new PIN</source>
        <translation>Neue PIN eingeben</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Die neue PIN noch einmal eingeben</translation>
    </message>
    <message>
        <source>The server is asked</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Try it again when there is network.</source>
        <translation>Versuch es wieder, wenn Netz da ist.</translation>
    </message>
    <message>
        <source>No list of people yet</source>
        <translation>Noch keine Personalliste</translation>
    </message>
    <message>
        <source>The server knows no operators of this site.</source>
        <translation>Der Server kennt kein Personal dieses Standorts.</translation>
    </message>
    <message>
        <source>A supervisor has to add them.</source>
        <translation>Die Leitung muss es anlegen.</translation>
    </message>
    <message>
        <source>This device has not got it from the server.</source>
        <translation>Dieses Gerät hat sie noch nicht vom Server bekommen.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in. If it stays so, tell IT.</source>
        <translation>Sieh nach, ob das Netzkabel steckt. Bleibt es so, melde es der IT.</translation>
    </message>
    <message>
        <source>Go where there is network, and wait a moment. If it stays so, tell IT.</source>
        <translation>Geh dorthin, wo Netz ist, und warte einen Moment. Bleibt es so, melde es der IT.</translation>
    </message>
    <message>
        <source>Scan tote %1, or its slot.</source>
        <translation>Scanne Behälter %1 oder sein Fach.</translation>
    </message>
    <message>
        <source>Wanted: tote %1</source>
        <translation>Gesucht: Behälter %1</translation>
    </message>
    <message>
        <source>Put back what you scanned, then scan tote %1.</source>
        <translation>Leg zurück, was du gescannt hast, dann scanne Behälter %1.</translation>
    </message>
    <message>
        <source>Put back what is too many, then scan tote %1.</source>
        <translation>Leg zurück, was zu viel ist, dann scanne Behälter %1.</translation>
    </message>
    <message>
        <source>Nothing more of it is wanted.</source>
        <translation>Davon wird nichts mehr gebraucht.</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>This is the code of the item itself.</source>
        <translation>Das ist der Code des Artikels selbst.</translation>
    </message>
    <message>
        <source>This is the code of another item.</source>
        <translation>Das ist der Code eines anderen Artikels.</translation>
    </message>
    <message>
        <source>Only a part of the code came. It was not counted.</source>
        <translation>Nur ein Teil des Codes kam an. Er wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>Scan not read whole</source>
        <translation>Scan nicht ganz gelesen</translation>
    </message>
    <message>
        <source>Past its best-before date</source>
        <translation>Haltbarkeit abgelaufen</translation>
    </message>
    <message>
        <source>Best before %1.</source>
        <translation>Haltbar bis %1.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, lay it aside and report a problem.</source>
        <translation>Lies das Datum noch einmal. Stimmt es, leg das Stück zur Seite und melde ein Problem.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, take another piece, or press Short.</source>
        <translation>Lies das Datum noch einmal. Stimmt es, nimm ein anderes Stück oder drück Fehlt.</translation>
    </message>
    <message>
        <source>On the screen: %1</source>
        <translation>Auf dem Bildschirm: %1</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>Getippt, nicht gescannt</translation>
    </message>
    <message>
        <source>A keyboard is taken for a scanner, which types faster. Nothing was counted.</source>
        <translation>Eine Tastatur gilt hier als Scanner, und der tippt schneller. Es wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Scan it, or press Type a code (at a stop behind More).</source>
        <translation>Scanne ihn, oder drücke „Code tippen“ (an einem Stopp hinter „Mehr“).</translation>
    </message>
    <message>
        <source>Scan the GS1 code, or type the date.</source>
        <translation>Scanne den GS1-Code, oder tippe das Datum.</translation>
    </message>
    <message>
        <source>A date is read from a GS1 code, or typed as year, month, day: %1.</source>
        <translation>Ein Datum kommt aus einem GS1-Code, oder getippt als Jahr, Monat, Tag: %1.</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>On device %L1 · delivered %L2 · safe %L3 · need attention %L4</source>
        <translation>Auf dem Gerät %L1 · zugestellt %L2 · sicher %L3 · zu klären %L4</translation>
    </message>
    <message>
        <source>On device %L1 · delivered %L2 · need attention %L3</source>
        <translation>Auf dem Gerät %L1 · zugestellt %L2 · zu klären %L3</translation>
    </message>
    <message>
        <source>Facts of this desk, newest first</source>
        <translation>Fakten dieses Packtischs, die neuesten zuerst</translation>
    </message>
</context>
</TS>
