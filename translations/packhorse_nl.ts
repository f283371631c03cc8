<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>A label is to be printed once more.</source>
        <translation>Een label moet opnieuw worden geprint.</translation>
    </message>
    <message>
        <source>A damaged label is to be replaced by a new one.</source>
        <translation>Een beschadigd label moet door een nieuw worden vervangen.</translation>
    </message>
    <message>
        <source>A weight that does not fit is to be accepted.</source>
        <translation>Een gewicht dat niet klopt moet worden goedgekeurd.</translation>
    </message>
    <message>
        <source>The badge of %1 is locked here: too many wrong PINs.</source>
        <translation>De badge van %1 is hier geblokkeerd: te veel foute pincodes.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this</source>
        <translation>Een teamleider moet dit goedkeuren</translation>
    </message>
    <message>
        <source>Supervisor: scan your badge, then type your PIN.</source>
        <translation>Teamleider: scan je badge, typ dan je pincode.</translation>
    </message>
    <message>
        <source>%1 stays signed in.</source>
        <translation>%1 blijft aangemeld.</translation>
    </message>
    <message>
        <source>A new PIN is to be chosen for the badge %1.</source>
        <translation>Voor badge %1 wordt een nieuwe pincode gekozen.</translation>
    </message>
</context>
<context>
    <name>ApproveScreen</name>
    <message>
        <source>Approval</source>
        <translation>Goedkeuring</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
</context>
<context>
    <name>Back</name>
    <message>
        <source>Put it back to %1.</source>
        <translation>Leg het terug op %1.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Leg het terug waar het lag.</translation>
    </message>
    <message>
        <source>Take it out of %1.</source>
        <translation>Haal het uit %1.</translation>
    </message>
    <message>
        <source>Go on with tote %1.</source>
        <translation>Ga verder met bak %1.</translation>
    </message>
    <message>
        <source>Take it out of parcel %1.</source>
        <translation>Haal het uit pakket %1.</translation>
    </message>
</context>
<context>
    <name>CancelOrderScreen</name>
    <message>
        <source>Order cancelled</source>
        <translation>Order geannuleerd</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Order %1 is geannuleerd</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Scan de annuleerbak</translation>
    </message>
    <message>
        <source>slot of tote %1</source>
        <translation>vak van bak %1</translation>
    </message>
    <message>
        <source>Nothing had been picked for it. There is nothing to put away.</source>
        <translation>Er was nog niets voor gepickt. Er is niets weg te leggen.</translation>
    </message>
    <message>
        <source>Put them into a cancel tote and scan that: %1</source>
        <translation>Leg ze in een annuleerbak en scan die: %1</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Teamleider roepen</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Order %1 was cancelled.</source>
        <translation>Order %1 is geannuleerd.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n piece(s) out of this tote.</source>
        <translation>
            <numerusform>Haal %n stuk uit deze bak.</numerusform>
            <numerusform>Haal %n stuks uit deze bak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Scan your badge</source>
        <translation>Scan je badge</translation>
    </message>
    <message>
        <source>Scan the barcode of this desk</source>
        <translation>Scan de barcode van deze paktafel</translation>
    </message>
    <message>
        <source>It says which scale and which printer stand here.</source>
        <translation>Die zegt welke weegschaal en welke printer hier staan.</translation>
    </message>
    <message>
        <source>The order is being fetched</source>
        <translation>De order wordt opgehaald</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here.</source>
        <translation>Hij gaat vanzelf open zodra hij er is.</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Overnemen?</translation>
    </message>
    <message>
        <source>%1 works with it at %2, last scan %3.</source>
        <translation>%1 werkt eraan op %2, laatste scan %3.</translation>
    </message>
    <message>
        <source>%1 works with it at %2.</source>
        <translation>%1 werkt eraan op %2.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Hetzelfde stuk of het volgende?</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart, at %1.</source>
        <translation>Deze code was de laatste voor de herstart, om %1.</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart.</source>
        <translation>Deze code was de laatste voor de herstart.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Deze order is geannuleerd</translation>
    </message>
    <message>
        <source>Take everything of it off the desk. Throw its label away.</source>
        <translation>Haal alles ervan van de tafel. Gooi het label weg.</translation>
    </message>
    <message>
        <source>Put it into one of these, and scan that one.</source>
        <translation>Leg het in een van deze en scan die.</translation>
    </message>
    <message>
        <source>Nothing is left to be packed</source>
        <translation>Er is niets meer in te pakken</translation>
    </message>
    <message>
        <source>All of it was set aside or was not found.</source>
        <translation>Alles is apart gezet of niet gevonden.</translation>
    </message>
    <message>
        <source>This was decided otherwise</source>
        <translation>Hierover is anders beslist</translation>
    </message>
    <message>
        <source>Read it, then press F11.</source>
        <translation>Lees het en druk dan op F11.</translation>
    </message>
    <message>
        <source>Another desk has this order now</source>
        <translation>Een andere paktafel heeft deze order nu</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 op %2.</translation>
    </message>
    <message>
        <source>What you have packed of it counts. Carry it there.</source>
        <translation>Wat je ervan hebt ingepakt, telt. Breng het erheen.</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Vergrendeld: scan je badge</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 is aangemeld.</translation>
    </message>
</context>
<context>
    <name>CorrectionScreen</name>
    <message>
        <source>Correction</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Gecorrigeerd door %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Something that you recorded does not count.</source>
        <translation>Iets dat je hebt geboekt, telt niet.</translation>
    </message>
    <message>
        <source>This does not count: %1</source>
        <translation>Dit telt niet: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Reden: %1</translation>
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
        <translation>Order %1</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>vak %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 van %n stuk</numerusform>
            <numerusform>%1 van %n stuks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Weegschaal</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Het gewicht klopt niet</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Er is iets beschadigd</translation>
    </message>
    <message>
        <source>There is too much</source>
        <translation>Er is te veel</translation>
    </message>
    <message>
        <source>There is no good label</source>
        <translation>Er is geen goed label</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>De order is geannuleerd</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Een probleem</translation>
    </message>
    <message numerus="yes">
        <source>Parcel %1 · %2 · %n unit(s)</source>
        <translation>
            <numerusform>Pakket %1 · %2 · %n stuk</numerusform>
            <numerusform>Pakket %1 · %2 · %n stuks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · in %2</translation>
    </message>
    <message>
        <source>Put the packing slip in.</source>
        <translation>Doe de pakbon erbij.</translation>
    </message>
    <message>
        <source>Gift note: %1</source>
        <translation>Cadeaukaart: %1</translation>
    </message>
    <message>
        <source>The list of orders is being fetched.</source>
        <translation>De orderlijst wordt opgehaald.</translation>
    </message>
    <message>
        <source>The list of orders was not loaded yet.</source>
        <translation>De orderlijst is nog niet geladen.</translation>
    </message>
    <message>
        <source>No order is ready to be packed.</source>
        <translation>Er staat geen order klaar om in te pakken.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are ready to be packed.</source>
        <translation>
            <numerusform>%n order staat klaar om in te pakken.</numerusform>
            <numerusform>%n orders staan klaar om in te pakken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a slot</source>
        <translation>Scan een vak</translation>
    </message>
    <message>
        <source>Scan a tote or a trolley</source>
        <translation>Scan een bak of een kar</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Opzijgezet</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Er is niets opzijgezet</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Problems, and what is put aside or in work</source>
        <translation>Problemen, en wat opzijgezet of in bewerking is</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Er zijn er geen.</translation>
    </message>
    <message>
        <source>%1 not found while picking</source>
        <translation>%1 bij het picken niet gevonden</translation>
    </message>
    <message>
        <source>%1 still being picked</source>
        <translation>%1 wordt nog gepickt</translation>
    </message>
    <message>
        <source>The carrier refuses the label of parcel %1: %2</source>
        <translation>De vervoerder weigert het label van pakket %1: %2</translation>
    </message>
    <message>
        <source>Was the label of parcel %1 bought? A supervisor looks at the carrier&apos;s site for %2.</source>
        <translation>Is het label van pakket %1 gekocht? Een teamleider kijkt bij de vervoerder onder %2.</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>The server does not know this route.</source>
        <translation>De server kent deze route niet.</translation>
    </message>
    <message>
        <source>The server&apos;s route wants nothing of this kind at this stop.</source>
        <translation>De route van de server vraagt dit niet bij deze stop.</translation>
    </message>
    <message>
        <source>These are more pieces than were still wanted.</source>
        <translation>Dat zijn meer stuks dan nog nodig waren.</translation>
    </message>
    <message>
        <source>The order had been cancelled before.</source>
        <translation>De order was al eerder geannuleerd.</translation>
    </message>
    <message>
        <source>This tote belongs to another order.</source>
        <translation>Deze bak hoort bij een andere order.</translation>
    </message>
    <message>
        <source>The server finds nothing that this would take back.</source>
        <translation>De server vindt niets dat hiermee ongedaan wordt.</translation>
    </message>
    <message>
        <source>For the server this order is not cancelled.</source>
        <translation>Voor de server is deze order niet geannuleerd.</translation>
    </message>
    <message>
        <source>The server cannot reconcile it (%1).</source>
        <translation>De server kan dit niet plaatsen (%1).</translation>
    </message>
    <message>
        <source>%1 A supervisor decides. Leave the pieces where they are.</source>
        <translation>%1 De teamleider beslist. Laat de stuks waar ze zijn.</translation>
    </message>
    <message>
        <source>The server could not work on it. It is kept there, and IT looks at it.</source>
        <translation>De server kon het niet verwerken. Het wordt daar bewaard en IT kijkt ernaar.</translation>
    </message>
    <message>
        <source>The server knows no such parcel of this order.</source>
        <translation>De server kent zo&apos;n pakket van deze order niet.</translation>
    </message>
    <message>
        <source>The parcel had been closed before.</source>
        <translation>Het pakket was al eerder gesloten.</translation>
    </message>
    <message>
        <source>The server knows no such label of this parcel.</source>
        <translation>De server kent zo&apos;n label van dit pakket niet.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Asking the server to let this device in</source>
        <translation>De server wordt gevraagd dit apparaat toe te laten</translation>
    </message>
    <message>
        <source>A supervisor lets this device in</source>
        <translation>Een teamleider laat dit apparaat toe</translation>
    </message>
    <message>
        <source>A supervisor has refused this device</source>
        <translation>Een teamleider heeft dit apparaat geweigerd</translation>
    </message>
    <message>
        <source>This server answers known devices only</source>
        <translation>Deze server antwoordt alleen bekende apparaten</translation>
    </message>
    <message>
        <source>Supervisor: scan this with a phone, or open %1 and type the code.</source>
        <translation>Teamleider: scan dit met een telefoon, of open %1 en typ de code.</translation>
    </message>
    <message>
        <source>It asks again in a minute.</source>
        <translation>Het vraagt het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>This device has no place for its key: tell IT.</source>
        <translation>Dit apparaat heeft geen plek voor zijn sleutel: meld het bij IT.</translation>
    </message>
    <message>
        <source>You can sign in all the same.</source>
        <translation>Je kunt je toch aanmelden.</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Typed: %1</source>
        <translation>Getypt: %1</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>van %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cijfer getypt</numerusform>
            <numerusform>%n cijfers getypt</numerusform>
        </translation>
    </message>
    <message>
        <source>A keyboard is taken for the scanner. Use the keys on the screen.</source>
        <translation>Een toetsenbord geldt als scanner. Gebruik de toetsen op het scherm.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>How many are in your hand?</source>
        <translation>Hoeveel heb je in je hand?</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Scan of typ de batch</translation>
    </message>
    <message>
        <source>Type the expiry date: year, month, day</source>
        <translation>Typ de houdbaarheidsdatum: jaar, maand, dag</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Scan of typ het serienummer</translation>
    </message>
    <message>
        <source>Type the number of the order</source>
        <translation>Typ het nummer van de order</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Typ de code die niet te scannen is</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams</source>
        <translation>Typ wat de weegschaal aangeeft, in gram</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Gevraagd: %1</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan of the tote does the same.</source>
        <translation>Druk dan op F11 of Enter. Een scan van de bak doet hetzelfde.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan counts all the same.</source>
        <translation>Druk dan op F11 of Enter. Een scan telt net zo goed.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter.</source>
        <translation>Druk dan op F11 of Enter.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>This device began to keep its journal</source>
        <translation>Dit apparaat is zijn logboek begonnen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Aanmelden geweigerd</translation>
    </message>
    <message>
        <source>Took trolley %1</source>
        <translation>Kar %1 genomen</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bij %1</translation>
    </message>
    <message>
        <source>Took %1 x %2</source>
        <translation>%1 x %2 gepakt</translation>
    </message>
    <message>
        <source>Put %1 x %2 into %3</source>
        <translation>%1 x %2 in %3 gelegd</translation>
    </message>
    <message>
        <source>%1 x %2 missing</source>
        <translation>%1 x %2 ontbreekt</translation>
    </message>
    <message>
        <source>%1 x %2 found in the tote</source>
        <translation>%1 x %2 al in de bak</translation>
    </message>
    <message>
        <source>Skipped stop %1</source>
        <translation>Stop %1 overgeslagen</translation>
    </message>
    <message>
        <source>Tote %1 full, going on with %2</source>
        <translation>Bak %1 vol, verder met %2</translation>
    </message>
    <message>
        <source>Set order %1 aside</source>
        <translation>Order %1 apart gezet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Released trolley %1</source>
        <translation>Kar %1 vrijgegeven</translation>
    </message>
    <message>
        <source>Dropped trolley %1 at %2</source>
        <translation>Kar %1 afgezet in %2</translation>
    </message>
    <message>
        <source>Read a correction</source>
        <translation>Correctie gelezen</translation>
    </message>
    <message>
        <source>Decided a case</source>
        <translation>Geval beslist</translation>
    </message>
    <message>
        <source>Called a supervisor</source>
        <translation>Teamleider geroepen</translation>
    </message>
    <message>
        <source>A fact of another version: %1</source>
        <translation>Boeking van een andere versie: %1</translation>
    </message>
    <message>
        <source>Took order %1</source>
        <translation>Order %1 genomen</translation>
    </message>
    <message>
        <source>Packed %1 x %2</source>
        <translation>%1 x %2 ingepakt</translation>
    </message>
    <message>
        <source>Chose box %1</source>
        <translation>Doos %1 gekozen</translation>
    </message>
    <message>
        <source>Began parcel %1</source>
        <translation>Pakket %1 begonnen</translation>
    </message>
    <message>
        <source>Parcel %1 weighs %2 g</source>
        <translation>Pakket %1 weegt %2 g</translation>
    </message>
    <message>
        <source>Wanted the label of parcel %1</source>
        <translation>Label voor pakket %1 aangevraagd</translation>
    </message>
    <message>
        <source>Gave up a label of parcel %1</source>
        <translation>Een label van pakket %1 vervallen</translation>
    </message>
    <message>
        <source>Stuck the label on parcel %1</source>
        <translation>Label op pakket %1 geplakt</translation>
    </message>
    <message>
        <source>Closed parcel %1 into %2</source>
        <translation>Pakket %1 afgesloten in %2</translation>
    </message>
    <message>
        <source>Put parcel %1 aside as a problem</source>
        <translation>Pakket %1 als probleem opzijgezet</translation>
    </message>
    <message>
        <source>Settled the problem of parcel %1</source>
        <translation>Probleem van pakket %1 opgelost</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Order opzijgezet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Sent the label of parcel %1 to the printer</source>
        <translation>Label van pakket %1 naar de printer gestuurd</translation>
    </message>
    <message>
        <source>Printed the label of parcel %1</source>
        <translation>Label van pakket %1 geprint</translation>
    </message>
    <message>
        <source>It is not known whether the label of parcel %1 was printed</source>
        <translation>Het is niet bekend of het label van pakket %1 is geprint</translation>
    </message>
    <message>
        <source>The label of parcel %1 came out</source>
        <translation>Het label van pakket %1 is eruit gekomen</translation>
    </message>
    <message>
        <source>The label of parcel %1 did not come out</source>
        <translation>Het label van pakket %1 is er niet uit gekomen</translation>
    </message>
    <message>
        <source>Changed how the screen looks</source>
        <translation>Weergave gewijzigd</translation>
    </message>
    <message>
        <source>Done at the server: %1</source>
        <translation>Aan de server gedaan: %1</translation>
    </message>
    <message>
        <source>Forgave the wrong PINs of %1</source>
        <translation>Foute pincodes kwijtgescholden: %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Goedgekeurd door %1</translation>
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
        <translation>op apparaat</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>veilig</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>opgemerkt</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>This device cannot work</source>
        <translation>Apparaat kan niet werken</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>All %L1 stops done</source>
        <translation>Alle %L1 stops klaar</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Scan de afzetzone</translation>
    </message>
    <message>
        <source>Bring trolley %1 there.</source>
        <translation>Breng kar %1 erheen.</translation>
    </message>
    <message>
        <source>Units on this route</source>
        <translation>Stuks op deze route</translation>
    </message>
    <message>
        <source>In the totes</source>
        <translation>In de bakken</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Cancelled and set aside</source>
        <translation>Geannuleerd en apart gezet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Item scanned</source>
        <translation>Artikel gescand</translation>
    </message>
    <message>
        <source>then take</source>
        <translation>pak dan</translation>
    </message>
    <message>
        <source>Take %L1</source>
        <translation>Pak %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 van %L2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last character</source>
        <translation>Laatste teken wissen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>Pincode vergeten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New parcel</source>
        <translation>Nieuw pakket</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Problem bin</source>
        <translation>Probleemvak</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Opzijzetten</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Opnieuw printen</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nieuw label</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Type the weight</source>
        <translation>Gewicht typen</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation>Opnieuw wegen</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <translation>Het klopt toch</translation>
    </message>
    <message>
        <source>Yes, here it is</source>
        <translation>Ja, hier is het</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Nee, print opnieuw</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Het volgende</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Hetzelfde stuk</translation>
    </message>
    <message>
        <source>Begin to pack</source>
        <translation>Begin met pakken</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Testlabel printen</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Nummer typen</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle orders</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>Pincode vergeten</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>bought while you pack</source>
        <translation>gekocht terwijl je inpakt</translation>
    </message>
    <message>
        <source>is being bought</source>
        <translation>wordt gekocht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>not known if bought</source>
        <translation>onbekend of gekocht</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>teruggegeven</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>gekocht</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>wordt opgehaald</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>op dit apparaat</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>geprint</translation>
    </message>
    <message>
        <source>printed? not known</source>
        <translation>geprint? onbekend</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>bij de printer</translation>
    </message>
    <message>
        <source>printed when all is done</source>
        <translation>geprint als alles klaar is</translation>
    </message>
    <message>
        <source>scanned on the parcel</source>
        <translation>gescand op het pakket</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Deze paktafel heeft geen labelprinter.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Is its cable in?</source>
        <translation>De printer antwoordt niet. Staat hij aan? Zit de kabel erin?</translation>
    </message>
    <message>
        <source>The printer is open: close its lid.</source>
        <translation>De printer is open: doe het deksel dicht.</translation>
    </message>
    <message>
        <source>The printer has no paper: put in a new roll.</source>
        <translation>De printer heeft geen papier: doe er een nieuwe rol in.</translation>
    </message>
    <message>
        <source>The printer has no ribbon: put in a new one.</source>
        <translation>De printer heeft geen lint: doe er een nieuw in.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>De printer staat op pauze: druk op zijn pauzetoets.</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Hij print.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Hij is klaar.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>nog %n erboven</numerusform>
            <numerusform>nog %n erboven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>nog %n eronder</numerusform>
            <numerusform>nog %n eronder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationBlock</name>
    <message>
        <source>Location scanned</source>
        <translation>Locatie gescand</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>location</source>
        <translation>locatie</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>gang</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>vak</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
</context>
<context>
    <name>LostTrolleyScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Kar %1</translation>
    </message>
    <message>
        <source>Another device has taken it over</source>
        <translation>Een ander apparaat heeft hem overgenomen</translation>
    </message>
    <message>
        <source>%1 goes on with it at %2.</source>
        <translation>%1 gaat ermee verder op %2.</translation>
    </message>
    <message>
        <source>What you picked counts. Scan another trolley.</source>
        <translation>Wat je hebt gepickt, telt. Scan een andere kar.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Nobody works with it now.</source>
        <translation>Er werkt nu niemand mee.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Hoeveel heb je gepakt?</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Al in de bak</translation>
    </message>
    <message>
        <source>How many are in the tote already?</source>
        <translation>Hoeveel zitten er al in de bak?</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Type the lot that is on the piece</source>
        <translation>Typ de batch die op het stuk staat</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Houdbaar tot</translation>
    </message>
    <message>
        <source>Type the date on the piece: year, month, day</source>
        <translation>Typ de datum op het stuk: jaar, maand, dag</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Scan of typ het serienummer</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Typ de code die niet te scannen is</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>What is the problem?</source>
        <translation>Wat is het probleem?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Press the key, then scan the problem bin.</source>
        <translation>Druk op de toets en scan dan het probleemvak.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Al in de bak</translation>
    </message>
    <message>
        <source>Tote is full</source>
        <translation>Bak is vol</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Teamleider roepen</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pauze en afgeven</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Boekingen van dit apparaat</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>NextToteScreen</name>
    <message>
        <source>Tote full</source>
        <translation>Bak vol</translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation>Scan een lege bak</translation>
    </message>
    <message>
        <source>slot that it goes into</source>
        <translation>vak waar hij in komt</translation>
    </message>
    <message>
        <source>%1 is full: take it off the trolley.</source>
        <translation>%1 is vol: haal hem van de kar.</translation>
    </message>
    <message>
        <source>Order %1 goes on in the tote that you scan now.</source>
        <translation>Order %1 gaat verder in de bak die je nu scant.</translation>
    </message>
    <message>
        <source>It is not full</source>
        <translation>Hij is niet vol</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>What it lacks is sent again. Nothing is lost.</source>
        <translation>Wat ontbreekt, wordt opnieuw verstuurd. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>It was not believed. Nothing has changed here.</source>
        <translation>Het is niet geloofd. Hier is niets veranderd.</translation>
    </message>
    <message>
        <source>A new journal goes on with everything that the server has not confirmed.</source>
        <translation>Een nieuw logboek gaat verder met alles wat de server niet heeft bevestigd.</translation>
    </message>
    <message>
        <source>A server node had forgotten facts</source>
        <translation>Een servernode was boekingen vergeten</translation>
    </message>
    <message>
        <source>The server was restored from a backup</source>
        <translation>De server is teruggezet uit een back-up</translation>
    </message>
    <message>
        <source>Two server nodes do not share their data</source>
        <translation>Twee servernodes delen hun gegevens niet</translation>
    </message>
    <message>
        <source>Both get all facts. IT has to look at it.</source>
        <translation>Beide krijgen alle boekingen. IT moet ernaar kijken.</translation>
    </message>
    <message>
        <source>The server has lost facts of this device</source>
        <translation>De server is boekingen van dit apparaat kwijt</translation>
    </message>
    <message>
        <source>Facts of this device could not be rescued</source>
        <translation>Boekingen van dit apparaat waren niet te redden</translation>
    </message>
    <message>
        <source>They were on a damaged disk, and no server has them. A supervisor has to know.</source>
        <translation>Ze stonden op een beschadigde schijf en geen server heeft ze. De teamleider moet het weten.</translation>
    </message>
    <message>
        <source>This device has lost its newest facts</source>
        <translation>Dit apparaat is zijn nieuwste boekingen kwijt</translation>
    </message>
    <message>
        <source>The server knows this device&apos;s journal in another way</source>
        <translation>De server kent het logboek van dit apparaat anders</translation>
    </message>
    <message>
        <source>This device began a new journal</source>
        <translation>Dit apparaat is een nieuw logboek begonnen</translation>
    </message>
    <message>
        <source>Everything that was not confirmed is in it.</source>
        <translation>Alles wat niet was bevestigd, staat erin.</translation>
    </message>
    <message>
        <source>An earlier journal of this device was looked at</source>
        <translation>Een eerder logboek van dit apparaat is bekeken</translation>
    </message>
    <message>
        <source>The server judged a fact once more, and otherwise</source>
        <translation>De server heeft een boeking opnieuw en anders beoordeeld</translation>
    </message>
    <message>
        <source>The first judgement stands.</source>
        <translation>Het eerste oordeel blijft staan.</translation>
    </message>
    <message>
        <source>The server was behind</source>
        <translation>De server liep achter</translation>
    </message>
    <message>
        <source>Facts were damaged on their way</source>
        <translation>Boekingen raakten onderweg beschadigd</translation>
    </message>
    <message>
        <source>They are sent again. Nothing is lost.</source>
        <translation>Ze worden opnieuw verstuurd. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Het logboek was beschadigd en is opzijgezet</translation>
    </message>
    <message>
        <source>What could be proven is here again.</source>
        <translation>Wat bewezen kon worden, is er weer.</translation>
    </message>
    <message>
        <source>Facts of this device cannot be read</source>
        <translation>Boekingen van dit apparaat zijn niet te lezen</translation>
    </message>
    <message>
        <source>Take another device, and bring this one to IT.</source>
        <translation>Neem een ander apparaat en breng dit naar IT.</translation>
    </message>
    <message>
        <source>Facts were waiting and nothing sent them</source>
        <translation>Boekingen wachtten en niets verstuurde ze</translation>
    </message>
    <message>
        <source>Sending has begun again. Nothing is lost.</source>
        <translation>Het versturen is weer begonnen. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read</source>
        <translation>De server stuurde iets dat niet te lezen is</translation>
    </message>
    <message>
        <source>A server node told of an older state</source>
        <translation>Een servernode meldde een oudere stand</translation>
    </message>
    <message>
        <source>Something was noticed: %1</source>
        <translation>Er is iets opgemerkt: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>Voor IT: %1</translation>
    </message>
    <message>
        <source>For IT: %1: %2</source>
        <translation>Voor IT: %1: %2</translation>
    </message>
    <message>
        <source>The restored server lacks facts of your route</source>
        <translation>De teruggezette server mist boekingen van je route</translation>
    </message>
    <message>
        <source>Your screen keeps them. Tell a supervisor: the device that has them must be switched on.</source>
        <translation>Je scherm bewaart ze. Zeg het de teamleider: het apparaat dat ze heeft, moet worden aangezet.</translation>
    </message>
    <message>
        <source>This device cannot tidy up its journal</source>
        <translation>Dit apparaat kan zijn journaal niet opruimen</translation>
    </message>
    <message>
        <source>Nothing is lost. IT has to look at its disk.</source>
        <translation>Er is niets verloren. IT moet naar de schijf kijken.</translation>
    </message>
    <message>
        <source>The server was not reached</source>
        <translation>De server werd niet bereikt</translation>
    </message>
    <message>
        <source>This device&apos;s key is another one now</source>
        <translation>De sleutel van dit apparaat is nu een andere</translation>
    </message>
    <message>
        <source>What the old one had sealed is fetched from the server again. No fact is lost.</source>
        <translation>Wat de oude had verzegeld, wordt opnieuw van de server gehaald. Er is geen feit verloren.</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>or type the number of the order</source>
        <translation>of typ het nummer van de order</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>Facts of this device</source>
        <translation>Boekingen van dit apparaat</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this device yet.</source>
        <translation>Op dit apparaat is nog niets geboekt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Connected with the server.</source>
        <translation>Verbonden met de server.</translation>
    </message>
    <message>
        <source>No network. What you scan is kept on this device and sent later.</source>
        <translation>Geen netwerk. Wat je scant, blijft op dit apparaat en wordt later verstuurd.</translation>
    </message>
    <message>
        <source>The server does not answer. What you scan is kept on this device and sent later.</source>
        <translation>De server antwoordt niet. Wat je scant, blijft op dit apparaat en wordt later verstuurd.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip of %1</source>
        <translation>Pakbon van %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Pakbon</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stuks</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Gift note of %1</source>
        <translation>Cadeaukaart van %1</translation>
    </message>
</context>
<context>
    <name>PauseScreen</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Pause the trolley and leave it?</source>
        <translation>De kar pauzeren en afgeven?</translation>
    </message>
    <message>
        <source>What was picked stays picked. Anyone goes on with it by scanning the trolley.</source>
        <translation>Wat is gepickt, blijft gepickt. Wie de kar scant, gaat ermee verder.</translation>
    </message>
    <message>
        <source>Leave it where it is in nobody&apos;s way.</source>
        <translation>Laat hem staan waar hij niemand in de weg staat.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pauze en afgeven</translation>
    </message>
</context>
<context>
    <name>PinWaitScreen</name>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>%1: type a new PIN, %2 to %3 digits</source>
        <translation>%1: typ een nieuwe pincode, %2 tot %3 cijfers</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Typ de nieuwe pincode nog een keer</translation>
    </message>
    <message>
        <source>Supervisor: type your PIN</source>
        <translation>Teamleider: typ je pincode</translation>
    </message>
    <message>
        <source>Type your old PIN</source>
        <translation>Typ je oude pincode</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Typ je pincode</translation>
    </message>
    <message>
        <source>The server sets the new PIN</source>
        <translation>De server stelt de nieuwe pincode in</translation>
    </message>
    <message>
        <source>Whether it counts is said here in a moment.</source>
        <translation>Of hij geldt, staat hier zo meteen.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label of %1, parcel %2</source>
        <translation>Label van %1, pakket %2</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>De printer heeft het.</translation>
    </message>
    <message>
        <source>The printer took nothing of it. It is tried again.</source>
        <translation>De printer heeft er niets van aangenomen. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It waits for its printer.</source>
        <translation>Het wacht op zijn printer.</translation>
    </message>
    <message>
        <source>The label waits for its printer already</source>
        <translation>Het label wacht al op zijn printer</translation>
    </message>
    <message>
        <source>This desk has no label printer</source>
        <translation>Deze paktafel heeft geen labelprinter</translation>
    </message>
    <message>
        <source>Put the order aside with F8, and pack it at another desk.</source>
        <translation>Zet de order opzij met F8 en pak hem in op een andere paktafel.</translation>
    </message>
    <message>
        <source>The label is not on this device any more</source>
        <translation>Het label is niet meer op dit apparaat</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets geprint.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Druk op F6, dan Label, en scan het probleemvak.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Er is niets geprint</translation>
    </message>
    <message>
        <source>Its printer took nothing of it for too long.</source>
        <translation>De printer heeft te lang niets aangenomen.</translation>
    </message>
    <message>
        <source>Look at the printer. Then open the order and press F9 (a paper: F10, F4, F9).</source>
        <translation>Kijk naar de printer. Open dan de order en druk op F9 (een papier: F10, F4, F9).</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Printwachtrij</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Er wacht niets.</translation>
    </message>
    <message>
        <source>Scan another desk to print there.</source>
        <translation>Scan een andere paktafel om daar te printen.</translation>
    </message>
    <message>
        <source>Printed at %1</source>
        <translation>Wordt geprint op %1</translation>
    </message>
    <message>
        <source>%1 has no printer of its own</source>
        <translation>%1 heeft geen eigen printer</translation>
    </message>
    <message>
        <source>Scan another desk.</source>
        <translation>Scan een andere paktafel.</translation>
    </message>
    <message>
        <source>The papers are printed again</source>
        <translation>De papieren worden opnieuw geprint</translation>
    </message>
    <message>
        <source>There are no papers to print</source>
        <translation>Er zijn geen papieren te printen</translation>
    </message>
    <message>
        <source>No order with a packing slip or a gift note is open, or this desk has no printer for documents.</source>
        <translation>Er is geen order met pakbon of cadeaukaart open, of deze paktafel heeft geen printer voor documenten.</translation>
    </message>
    <message>
        <source>Open the order, then press F9 here. Is there a printer for documents? Call IT.</source>
        <translation>Open de order en druk hier op F9. Is er een printer voor documenten? Bel IT.</translation>
    </message>
    <message>
        <source>It was sealed with a key that this device has no more.</source>
        <translation>Het was verzegeld met een sleutel die dit apparaat niet meer heeft.</translation>
    </message>
    <message>
        <source>Open the order. What is needed is fetched from the server and printed. If not: F9 (a paper: F10, F4, F9).</source>
        <translation>Open de order. Wat nodig is, komt van de server en wordt geprint. Zo niet: F9 (een papier: F10, F4, F9).</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 van %L2 klaar</translation>
    </message>
</context>
<context>
    <name>PutBackScreen</name>
    <message>
        <source>Put back</source>
        <translation>Terugleggen</translation>
    </message>
    <message>
        <source>Put back what is in your hand</source>
        <translation>Leg terug wat je in je hand hebt</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Teamleider roepen</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Het ligt terug</translation>
    </message>
    <message>
        <source>No order on this trolley wants it any more.</source>
        <translation>Geen order op deze kar heeft het nog nodig.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Het hoort bij %1.</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>It read %1.</source>
        <translation>Hij las %1.</translation>
    </message>
    <message>
        <source>Scan anything, for example the desk once more.</source>
        <translation>Scan iets, bijvoorbeeld de paktafel nog een keer.</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Deze paktafel heeft geen weegschaal.</translation>
    </message>
    <message>
        <source>Take everything off the scale.</source>
        <translation>Haal alles van de weegschaal.</translation>
    </message>
    <message>
        <source>It was empty at zero. %1</source>
        <translation>Hij stond leeg op nul. %1</translation>
    </message>
    <message>
        <source>It shows %1.</source>
        <translation>Hij geeft %1 aan.</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Deze paktafel heeft geen labelprinter.</translation>
    </message>
    <message>
        <source>It took the test label. Is it straight, and black enough?</source>
        <translation>Hij heeft het testlabel gepakt. Is het recht en zwart genoeg?</translation>
    </message>
    <message>
        <source>The test label was not printed.</source>
        <translation>Het testlabel is niet geprint.</translation>
    </message>
    <message>
        <source>Look at the printer, then press F9 again.</source>
        <translation>Kijk naar de printer en druk nog eens op F9.</translation>
    </message>
    <message>
        <source>%1 is not quite ready</source>
        <translation>%1 is niet helemaal klaar</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wordt getest</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 is klaar</translation>
    </message>
    <message>
        <source>You may pack all the same: what is red does not work.</source>
        <translation>Je mag toch inpakken: wat rood is, werkt niet.</translation>
    </message>
    <message>
        <source>F11 begins to pack.</source>
        <translation>F11 begint het inpakken.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>This was scanned</source>
        <translation>Dit is gescand</translation>
    </message>
    <message>
        <source>This is wanted</source>
        <translation>Dit is gevraagd</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameOrNextScreen</name>
    <message>
        <source>After the restart</source>
        <translation>Na de herstart</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Hetzelfde stuk of het volgende?</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Hetzelfde stuk</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Het volgende</translation>
    </message>
    <message>
        <source>Recorded last, at %1. That one counts.</source>
        <translation>Laatst geboekt om %1. Dat telt.</translation>
    </message>
    <message>
        <source>It was recorded last. That one counts.</source>
        <translation>Het is het laatst geboekt. Dat telt.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan: %1</translation>
    </message>
    <message>
        <source>Undone: %1. %2</source>
        <translation>Ongedaan: %1. %2</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Neemt terug: %1</translation>
    </message>
    <message>
        <source>Takes back: %1. %2</source>
        <translation>Neemt terug: %1. %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, om %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before the restart, %1: %2</source>
        <translation>Voor de herstart, %1: %2</translation>
    </message>
    <message>
        <source>Last here, %1: %2</source>
        <translation>Laatst hier, %1: %2</translation>
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
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>zoals het systeem</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>als het apparaat</translation>
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
        <translation>Taal</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Text size
%L1 %</source>
        <translation>Tekstgrootte
%L1 %</translation>
    </message>
    <message>
        <source>no loudspeaker: the screen flashes</source>
        <translation>geen luidspreker: het scherm flitst</translation>
    </message>
    <message>
        <source>off: the screen flashes</source>
        <translation>uit: het scherm flitst</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Pincode wijzigen</translation>
    </message>
</context>
<context>
    <name>SheetKeys</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>Order typen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Printwachtrij</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Zero the scale</source>
        <translation>Weegschaal op nul</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Teamleider roepen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Print the papers again</source>
        <translation>Papieren opnieuw printen</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Pincode wijzigen</translation>
    </message>
</context>
<context>
    <name>ShortScreen</name>
    <message>
        <source>Short</source>
        <translation>Tekort</translation>
    </message>
    <message>
        <source>Is the bin empty now?</source>
        <translation>Is de locatie nu leeg?</translation>
    </message>
    <message>
        <source>Why can you not take it?</source>
        <translation>Waarom kun je het niet pakken?</translation>
    </message>
    <message>
        <source>Missing: %L1 × %2</source>
        <translation>Ontbreekt: %L1 × %2</translation>
    </message>
    <message>
        <source>Not there, or too few</source>
        <translation>Niet daar, of te weinig</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Another product lies there</source>
        <translation>Er ligt een ander artikel</translation>
    </message>
    <message>
        <source>Yes, the bin is empty</source>
        <translation>Ja, de locatie is leeg</translation>
    </message>
    <message>
        <source>No, something is left</source>
        <translation>Nee, er is nog iets</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <translation>Scan je badge</translation>
    </message>
    <message>
        <source>This device is called %1.</source>
        <translation>Dit apparaat heet %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Vergrendeld: scan je badge</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 is aangemeld.</translation>
    </message>
</context>
<context>
    <name>SlotCell</name>
    <message>
        <source>Slot %1: this one</source>
        <translation>Vak %1: dit</translation>
    </message>
    <message>
        <source>Slot %1: done</source>
        <translation>Vak %1: klaar</translation>
    </message>
    <message>
        <source>Slot %1: cancelled</source>
        <translation>Vak %1: geannuleerd</translation>
    </message>
    <message>
        <source>Slot %1: empty</source>
        <translation>Vak %1: leeg</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Vak %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connected with the server.</source>
        <translation>Verbonden met de server.</translation>
    </message>
    <message>
        <source>Everything you scan is kept on this device.</source>
        <translation>Alles wat je scant, blijft op dit apparaat bewaard.</translation>
    </message>
    <message>
        <source>No network since %1.</source>
        <translation>Geen netwerk sinds %1.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Geen netwerk.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>De server antwoordt niet.</translation>
    </message>
    <message>
        <source>The server does not admit this device: tell IT. Everything you scan is kept on this device.</source>
        <translation>De server laat dit apparaat niet toe: meld het bij IT. Alles wat je scant, blijft op dit apparaat bewaard.</translation>
    </message>
    <message>
        <source>This program is too old for new trolleys: finish this one, then bring the device to IT.</source>
        <translation>Dit programma is te oud voor nieuwe karren: maak deze af en breng het apparaat dan naar IT.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s ahead of the server&apos;s: tell IT.</source>
        <translation>De klok van dit apparaat loopt %L1 s voor op de server: meld het bij IT.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s behind the server&apos;s: tell IT.</source>
        <translation>De klok van dit apparaat loopt %L1 s achter op de server: meld het bij IT.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>De scanner is klaar.</translation>
    </message>
    <message>
        <source>No scanner. Plug it in, or type the code.</source>
        <translation>Geen scanner. Sluit hem aan, of typ de code.</translation>
    </message>
    <message>
        <source>The scanner does not answer. Plug it in again, or type the code.</source>
        <translation>De scanner antwoordt niet. Sluit hem opnieuw aan, of typ de code.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In bewerking</translation>
    </message>
    <message>
        <source>Paused at stop %1</source>
        <translation>Gepauzeerd bij stop %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>%1: go on at stop %2 of %3</source>
        <translation>%1: ga verder bij stop %2 van %3</translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>De lijst wordt opgehaald.</translation>
    </message>
    <message>
        <source>The list was not loaded yet.</source>
        <translation>De lijst is nog niet geladen.</translation>
    </message>
    <message>
        <source>No network. As of %1.</source>
        <translation>Geen netwerk. Stand van %1.</translation>
    </message>
    <message>
        <source>None is waiting.</source>
        <translation>Er wacht er geen.</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>op apparaat</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>veilig</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>opgemerkt</translation>
    </message>
    <message>
        <source>The server was asked for it. It goes on by itself as soon as the route is here.</source>
        <translation>Het is bij de server opgevraagd. Het gaat vanzelf verder zodra de route er is.</translation>
    </message>
    <message>
        <source>There is no network now. It goes on by itself as soon as the route is here.</source>
        <translation>Er is nu geen netwerk. Het gaat vanzelf verder zodra de route er is.</translation>
    </message>
    <message>
        <source>Everything that you have scanned is safe on this device.</source>
        <translation>Alles wat je hebt gescand, is veilig op dit apparaat.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Niemand kan zich nog aanmelden</translation>
    </message>
    <message>
        <source>The server knows no operators of this site. A supervisor has to add them.</source>
        <translation>De server kent geen medewerkers van deze vestiging. De teamleider moet ze toevoegen.</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Deze pagina gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>De server wordt gezocht</translation>
    </message>
    <message>
        <source>The list of operators is being fetched.</source>
        <translation>De lijst van medewerkers wordt opgehaald.</translation>
    </message>
    <message>
        <source>This device has never reached the server</source>
        <translation>Dit apparaat heeft de server nog nooit bereikt</translation>
    </message>
    <message>
        <source>Carry it to where there is network, and wait a moment.</source>
        <translation>Breng het naar een plek met netwerk en wacht even.</translation>
    </message>
    <message>
        <source>If this page stays: IT has to check the server&apos;s address in the settings.</source>
        <translation>Blijft deze pagina staan: IT moet het adres van de server in de instellingen controleren.</translation>
    </message>
    <message>
        <source>The journal has closed</source>
        <translation>Het logboek is gesloten</translation>
    </message>
    <message>
        <source>What was accepted before is on this device&apos;s disk. Nothing more can be recorded.</source>
        <translation>Wat eerder is aangenomen, staat op dit apparaat. Er kan niets meer worden geboekt.</translation>
    </message>
    <message>
        <source>Take another device and go on with the same trolley. Bring this one to IT.</source>
        <translation>Neem een ander apparaat en ga verder met dezelfde kar. Breng dit naar IT.</translation>
    </message>
    <message>
        <source>The disk of this device failed while it was written.</source>
        <translation>De schijf van dit apparaat faalde tijdens het schrijven.</translation>
    </message>
    <message>
        <source>The server does not take fact %L1</source>
        <translation>De server neemt boeking %L1 niet aan</translation>
    </message>
    <message>
        <source>Those after it wait. All of them are kept on this device: go on working, and tell IT.</source>
        <translation>De boekingen erna wachten. Ze blijven allemaal op dit apparaat: werk door en meld het bij IT.</translation>
    </message>
    <message>
        <source>Packhorse runs already on this profile</source>
        <translation>Packhorse draait al op dit profiel</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>Het profiel is niet beschrijfbaar</translation>
    </message>
    <message>
        <source>The profile lies on a network drive</source>
        <translation>Het profiel staat op een netwerkschijf</translation>
    </message>
    <message>
        <source>The profile holds another program&apos;s file</source>
        <translation>In het profiel staat een bestand van een ander programma</translation>
    </message>
    <message>
        <source>The profile was written by a newer Packhorse</source>
        <translation>Het profiel is van een nieuwere Packhorse</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Het logboek was beschadigd en is opzijgezet</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <translation>Deze schijf kan scans niet veilig bewaren</translation>
    </message>
    <message>
        <source>Another window of Packhorse is open on this device.</source>
        <translation>Er is al een venster van Packhorse open op dit apparaat.</translation>
    </message>
    <message>
        <source>Close this window and use the other one.</source>
        <translation>Sluit dit venster en gebruik het andere.</translation>
    </message>
    <message>
        <source>Trolleys of this site:</source>
        <translation>Karren van deze vestiging:</translation>
    </message>
    <message>
        <source>The disk of this device fails</source>
        <translation>De schijf van dit apparaat faalt</translation>
    </message>
    <message>
        <source>It is tried again. Take another device, and bring this one to IT: facts that only it has are on it.</source>
        <translation>Het wordt opnieuw geprobeerd. Neem een ander apparaat en breng dit naar IT: er staan boekingen op die alleen dit heeft.</translation>
    </message>
    <message>
        <source>The keys of this device cannot be opened</source>
        <translation>De sleutels van dit apparaat kunnen niet worden geopend</translation>
    </message>
    <message>
        <source>Somebody else answers in place of the server: tell IT. Everything you scan is kept on this device.</source>
        <translation>Iemand anders antwoordt in plaats van de server: meld het bij IT. Alles wat je scant blijft op dit apparaat.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in, and wait a moment.</source>
        <translation>Kijk of de netwerkkabel erin zit en wacht even.</translation>
    </message>
    <message>
        <source>Server: %1 (no answer yet)</source>
        <translation>Server: %1 (nog geen antwoord)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Server: %1, last tried: %2</source>
        <translation>Server: %1, laatst geprobeerd: %2</translation>
    </message>
</context>
<context>
    <name>StopScreen</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Stop %1 van %2</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Tekort</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Hier ontbreekt iets</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Come back to this stop at the end</source>
        <translation>Aan het eind naar deze stop terugkomen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>%L1 on device, %L2 delivered, %L3 need attention</source>
        <translation>%L1 op apparaat, %L2 verzonden, %L3 na te kijken</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Boekingen van dit apparaat</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Battery %L1 %</source>
        <translation>Accu %L1 %</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2</source>
        <translation>Verstuurt %L1 van %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>na te kijken</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>op apparaat</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>veilig</translation>
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
        <translation>Kar %1</translation>
    </message>
    <message>
        <source>Take it over from %1?</source>
        <translation>Overnemen van %1?</translation>
    </message>
    <message>
        <source>Nothing that was picked is lost.</source>
        <translation>Niets dat is gepickt, gaat verloren.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>%1 has it at %2.</source>
        <translation>%1 heeft hem op %2.</translation>
    </message>
    <message>
        <source>Last scan there: %1.</source>
        <translation>Laatste scan daar: %1.</translation>
    </message>
    <message>
        <source>You go on at stop %1 of %2.</source>
        <translation>Je gaat verder bij stop %1 van %2.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%L1 stops, %L2 units</source>
        <translation>%L1 stops, %L2 stuks</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in bewerking</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%L1 on device</source>
        <translation>%L1 op apparaat</translation>
    </message>
    <message>
        <source>%L1 delivered</source>
        <translation>%L1 verzonden</translation>
    </message>
    <message>
        <source>all safe</source>
        <translation>alles veilig</translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>alles verzonden</translation>
    </message>
    <message>
        <source>%L1 need attention</source>
        <translation>%L1 na te kijken</translation>
    </message>
</context>
<context>
    <name>ToteBlock</name>
    <message>
        <source>then into the tote in slot</source>
        <translation>dan in de bak in vak</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>vak %1</translation>
    </message>
    <message>
        <source>Tote %1
order %2</source>
        <translation>Bak %1
order %2</translation>
    </message>
</context>
<context>
    <name>TrolleyMap</name>
    <message>
        <source>Map of the trolley</source>
        <translation>Plattegrond van de kar</translation>
    </message>
</context>
<context>
    <name>TrolleyScreen</name>
    <message>
        <source>Scan a trolley</source>
        <translation>Scan een kar</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>No trolley is known to wait. You can scan one all the same.</source>
        <translation>Er is geen wachtende kar bekend. Je kunt er toch een scannen.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Zet het pakket op de weegschaal</translation>
    </message>
    <message>
        <source>Or press F11 and type what a scale shows.</source>
        <translation>Of druk op F11 en typ wat een weegschaal aangeeft.</translation>
    </message>
    <message>
        <source>Empty the scale</source>
        <translation>Maak de weegschaal leeg</translation>
    </message>
    <message>
        <source>It must be seen empty before it weighs this parcel.</source>
        <translation>Hij moet leeg zijn geweest voordat hij dit pakket weegt.</translation>
    </message>
    <message>
        <source>Look into the box and weigh it again, or scan the problem bin.</source>
        <translation>Kijk in de doos en weeg opnieuw, of scan het probleemvak.</translation>
    </message>
    <message>
        <source>The carrier refuses the label</source>
        <translation>De vervoerder weigert het label</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Hij zegt: %1</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Er is niets gekocht.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Druk op F6, dan Label, en scan het probleemvak.</translation>
    </message>
    <message>
        <source>Was the label bought?</source>
        <translation>Is het label gekocht?</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer was lost, and it cannot be asked.</source>
        <translation>Het antwoord van de vervoerder is kwijt en navragen kan niet.</translation>
    </message>
    <message>
        <source>Nobody buys it again by himself: a supervisor looks at the carrier&apos;s site.</source>
        <translation>Het wordt niet vanzelf opnieuw gekocht: de teamleider kijkt op de site van de vervoerder.</translation>
    </message>
    <message>
        <source>No network: the label is still to come</source>
        <translation>Geen netwerk: het label komt nog</translation>
    </message>
    <message>
        <source>It is bought once, as soon as the server can be reached. Nothing is lost.</source>
        <translation>Het wordt één keer gekocht, zodra de server bereikbaar is. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Wait, or press F8 and put the order aside.</source>
        <translation>Wacht, of druk op F8 en zet de order opzij.</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>Het label is onderweg</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the carrier has sold it.</source>
        <translation>Het wordt vanzelf geprint zodra de vervoerder het heeft verkocht.</translation>
    </message>
    <message>
        <source>The label is being printed</source>
        <translation>Het label wordt geprint</translation>
    </message>
    <message>
        <source>The label cannot be printed</source>
        <translation>Geen label mogelijk</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the printer works.</source>
        <translation>Het wordt vanzelf geprint zodra de printer werkt.</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Kwam er een label uit?</translation>
    </message>
    <message>
        <source>The printer fell silent while it printed.</source>
        <translation>De printer viel stil tijdens het printen.</translation>
    </message>
    <message>
        <source>Look at it: is there a label for this order?</source>
        <translation>Kijk: is er een label voor deze order?</translation>
    </message>
    <message>
        <source>Look at it: is there a label that ends so?</source>
        <translation>Kijk: is er een label dat zo eindigt?</translation>
    </message>
    <message>
        <source>Press F11 or F12; or scan the label.</source>
        <translation>Druk op F11 of F12, of scan het label.</translation>
    </message>
    <message>
        <source>Stick the label on, scan it</source>
        <translation>Plak het label op, scan het</translation>
    </message>
    <message>
        <source>Scan the one on the parcel.</source>
        <translation>Scan het label op het pakket.</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Scan het verzendvak</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>or any other dispatch bin</source>
        <translation>of een ander verzendvak</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Scan het probleemvak</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Pakket %1</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Het staat in %1.</translation>
    </message>
    <message>
        <source>Set it right, and weigh it again: the right weight settles it.</source>
        <translation>Maak het in orde en weeg opnieuw: het juiste gewicht lost het op.</translation>
    </message>
    <message>
        <source>Press F9 for a new label.</source>
        <translation>Druk op F9 voor een nieuw label.</translation>
    </message>
    <message>
        <source>Set it right, then press F11.</source>
        <translation>Maak het in orde en druk dan op F11.</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Scan het volgende artikel</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Kies een doos</translation>
    </message>
    <message>
        <source>Press its key, or scan it.</source>
        <translation>Druk op de toets of scan de doos.</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Kar %1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Niet meer wachten</translation>
    </message>
    <message>
        <source>Fetching its route</source>
        <translation>De route wordt opgehaald</translation>
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
        <translation>De weegschaal staat onder nul. Haal alles eraf en druk op de nultoets.</translation>
    </message>
    <message>
        <source>This is too heavy for the scale.</source>
        <translation>Dit is te zwaar voor de weegschaal.</translation>
    </message>
    <message>
        <source>The scale cannot zero itself. Empty it, switch it off and on.</source>
        <translation>De weegschaal vindt nul niet. Maak hem leeg, zet hem uit en aan.</translation>
    </message>
    <message>
        <source>The scale reports a fault. Call IT, and weigh at another desk.</source>
        <translation>De weegschaal meldt een fout. Bel IT en weeg op een andere paktafel.</translation>
    </message>
    <message>
        <source>The scale sends what is not understood. Call IT: is it set to the right protocol?</source>
        <translation>De weegschaal stuurt iets onbegrijpelijks. Bel IT: staat het juiste protocol ingesteld?</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Deze paktafel heeft geen weegschaal.</translation>
    </message>
    <message>
        <source>The scale says nothing. Is it switched on? Is its cable in?</source>
        <translation>De weegschaal zegt niets. Staat hij aan? Zit de kabel erin?</translation>
    </message>
    <message>
        <source>The scale shows the same for half a minute. Take everything off; if that changes nothing, switch it off and on.</source>
        <translation>De weegschaal geeft al een halve minuut hetzelfde aan. Haal alles eraf; helpt dat niet, zet hem dan uit en aan.</translation>
    </message>
    <message>
        <source>Take everything off the scale first</source>
        <translation>Haal eerst alles van de weegschaal</translation>
    </message>
    <message>
        <source>The scale is empty</source>
        <translation>De weegschaal is leeg</translation>
    </message>
    <message>
        <source>Wait until it is at rest</source>
        <translation>Wacht tot hij stilstaat</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>In rust</translation>
    </message>
    <message>
        <source>expected %1 ± %2</source>
        <translation>verwacht %1 ± %2</translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <translation>komt nog: %1</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>weighed: it fits</source>
        <translation>gewogen: klopt</translation>
    </message>
    <message>
        <source>%1 too light</source>
        <translation>%1 te licht</translation>
    </message>
    <message>
        <source>%1 too heavy</source>
        <translation>%1 te zwaar</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>%1 te veel</translation>
    </message>
    <message>
        <source>the box is %1</source>
        <translation>de doos is %1</translation>
    </message>
    <message>
        <source>Probably: %1.</source>
        <translation>Waarschijnlijk: %1.</translation>
    </message>
    <message>
        <source>Or else: %1.</source>
        <translation>Of anders: %1.</translation>
    </message>
    <message>
        <source>Several things weigh the same: it cannot be told which.</source>
        <translation>Verschillende dingen wegen evenveel: het is niet te zeggen welk.</translation>
    </message>
    <message>
        <source>No missing or extra piece explains it. Count everything.</source>
        <translation>Geen ontbrekend of extra stuk verklaart het. Tel alles na.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>a badge</source>
        <translation>een badge</translation>
    </message>
    <message>
        <source>a trolley</source>
        <translation>een kar</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>een bak</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>een vak</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>een locatie</translation>
    </message>
    <message>
        <source>a drop zone</source>
        <translation>een afzetzone</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>een paktafel</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>een doos</translation>
    </message>
    <message>
        <source>a bin</source>
        <translation>een kist</translation>
    </message>
    <message>
        <source>a cancel tote</source>
        <translation>een annuleerbak</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>een pakket</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>een artikel</translation>
    </message>
    <message>
        <source>The scanner sent nothing.</source>
        <translation>De scanner stuurde niets.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>De code is te lang.</translation>
    </message>
    <message>
        <source>The code is damaged.</source>
        <translation>De code is beschadigd.</translation>
    </message>
    <message>
        <source>This is a link to a web page, not a code of the warehouse.</source>
        <translation>Dit is een link naar een webpagina, geen code van het magazijn.</translation>
    </message>
    <message>
        <source>The scanner leaves out the separators (FNC1). IT has to set it up.</source>
        <translation>De scanner laat de scheidingstekens (FNC1) weg. IT moet hem instellen.</translation>
    </message>
    <message>
        <source>The code has a fault in its data.</source>
        <translation>Er zit een fout in de gegevens van de code.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>Scan again, or type the code in.</source>
        <translation>Scan opnieuw of typ de code in.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Er is niemand aangemeld</translation>
    </message>
    <message>
        <source>This was %1.</source>
        <translation>Dit was %1.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Scan eerst je badge.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Onbekende badge</translation>
    </message>
    <message>
        <source>This badge is not known at this site.</source>
        <translation>Deze badge is op deze vestiging niet bekend.</translation>
    </message>
    <message>
        <source>Try again, or ask a supervisor.</source>
        <translation>Probeer het opnieuw of vraag de teamleider.</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Een andere badge</translation>
    </message>
    <message>
        <source>This is the badge of %1.</source>
        <translation>Dit is de badge van %1.</translation>
    </message>
    <message>
        <source>No trolley yet</source>
        <translation>Nog geen kar</translation>
    </message>
    <message>
        <source>You scanned %1.</source>
        <translation>Gescand: %1.</translation>
    </message>
    <message>
        <source>Scan a trolley.</source>
        <translation>Scan een kar.</translation>
    </message>
    <message>
        <source>No route for %1</source>
        <translation>Geen route voor %1</translation>
    </message>
    <message>
        <source>The server has no route for this trolley.</source>
        <translation>De server heeft geen route voor deze kar.</translation>
    </message>
    <message>
        <source>This device has no route for it, and there is no network.</source>
        <translation>Dit apparaat heeft er geen route voor, en er is geen netwerk.</translation>
    </message>
    <message>
        <source>Take another trolley.</source>
        <translation>Neem een andere kar.</translation>
    </message>
    <message>
        <source>Go where there is network, and scan it again.</source>
        <translation>Ga naar een plek met netwerk en scan opnieuw.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 is klaar</translation>
    </message>
    <message>
        <source>It was dropped at %1.</source>
        <translation>Hij is afgezet in %1.</translation>
    </message>
    <message>
        <source>Wrong trolley</source>
        <translation>Verkeerde kar</translation>
    </message>
    <message>
        <source>You work with %1.</source>
        <translation>Je werkt met %1.</translation>
    </message>
    <message>
        <source>Finish or pause %1 first.</source>
        <translation>Maak eerst %1 af of pauzeer hem.</translation>
    </message>
    <message>
        <source>That is stop %1 of this route.</source>
        <translation>Dat is stop %1 van deze route.</translation>
    </message>
    <message>
        <source>Wrong location</source>
        <translation>Verkeerde locatie</translation>
    </message>
    <message>
        <source>Go to %1.</source>
        <translation>Ga naar %1.</translation>
    </message>
    <message>
        <source>Location first</source>
        <translation>Eerst de locatie</translation>
    </message>
    <message>
        <source>Several stops want this item.</source>
        <translation>Meerdere stops vragen dit artikel.</translation>
    </message>
    <message>
        <source>Scan the location %1.</source>
        <translation>Scan de locatie %1.</translation>
    </message>
    <message>
        <source>You scanned: %1</source>
        <translation>Gescand: %1</translation>
    </message>
    <message>
        <source>Wanted: %1, …%2</source>
        <translation>Gevraagd: %1, …%2</translation>
    </message>
    <message>
        <source>It is wanted at stop %1.</source>
        <translation>Het is nodig bij stop %1.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Verkeerd artikel</translation>
    </message>
    <message>
        <source>Put it back.</source>
        <translation>Leg het terug.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Onbekende code</translation>
    </message>
    <message>
        <source>Nothing on this route has the code %1.</source>
        <translation>Niets op deze route heeft de code %1.</translation>
    </message>
    <message>
        <source>Look for another code on the item, or put it back.</source>
        <translation>Zoek een andere code op het artikel, of leg het terug.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Te veel</translation>
    </message>
    <message numerus="yes">
        <source>This would be %n piece(s).</source>
        <translation>
            <numerusform>Dit zou %n stuk zijn.</numerusform>
            <numerusform>Dit zouden %n stuks zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>Nog nodig: %1.</translation>
    </message>
    <message>
        <source>Put back what is too many.</source>
        <translation>Leg terug wat te veel is.</translation>
    </message>
    <message>
        <source>You scanned tote %1.</source>
        <translation>Je hebt bak %1 gescand.</translation>
    </message>
    <message>
        <source>%1 is not on this trolley.</source>
        <translation>%1 staat niet op deze kar.</translation>
    </message>
    <message>
        <source>Wrong tote</source>
        <translation>Verkeerde bak</translation>
    </message>
    <message>
        <source>Put it into tote %1.</source>
        <translation>Leg het in bak %1.</translation>
    </message>
    <message>
        <source>Read the screen again.</source>
        <translation>Kijk nog eens op het scherm.</translation>
    </message>
    <message>
        <source>Item first</source>
        <translation>Eerst het artikel</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>Er is nog niets gepakt.</translation>
    </message>
    <message>
        <source>Scan the item: %1</source>
        <translation>Scan het artikel: %1</translation>
    </message>
    <message>
        <source>Something is in your hand</source>
        <translation>Je hebt iets in je hand</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Put it into its tote, or press Undo and put it back.</source>
        <translation>Leg het in de juiste bak, of druk op Ongedaan en leg het terug.</translation>
    </message>
    <message>
        <source>This tote is in use</source>
        <translation>Deze bak is in gebruik</translation>
    </message>
    <message>
        <source>Take an empty tote and scan it.</source>
        <translation>Neem een lege bak en scan die.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) are open.</source>
        <translation>
            <numerusform>%n stop staat open.</numerusform>
            <numerusform>%n stops staan open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are missing.</source>
        <translation>
            <numerusform>%n stuk ontbreekt.</numerusform>
            <numerusform>%n stuks ontbreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, or press More and pause the trolley.</source>
        <translation>Ga door, of druk op Meer en pauzeer de kar.</translation>
    </message>
    <message>
        <source>Unknown drop zone</source>
        <translation>Onbekende afzetzone</translation>
    </message>
    <message>
        <source>Scan a drop zone of this site.</source>
        <translation>Scan een afzetzone van deze vestiging.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets ongedaan te maken</translation>
    </message>
    <message>
        <source>You have done nothing on this route that can be undone.</source>
        <translation>Je hebt op deze route niets gedaan dat ongedaan kan worden gemaakt.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Ga door.</translation>
    </message>
    <message>
        <source>%1 is not possible</source>
        <translation>%1 kan niet</translation>
    </message>
    <message>
        <source>Wanted: 1 to %1.</source>
        <translation>Mogelijk: 1 tot %1.</translation>
    </message>
    <message>
        <source>Count again and type the number.</source>
        <translation>Tel opnieuw en typ het aantal.</translation>
    </message>
    <message>
        <source>No lot</source>
        <translation>Geen batch</translation>
    </message>
    <message>
        <source>Scan or type the lot.</source>
        <translation>Scan of typ de batch.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>Type the expiry date.</source>
        <translation>Typ de houdbaarheidsdatum.</translation>
    </message>
    <message>
        <source>No serial number</source>
        <translation>Geen serienummer</translation>
    </message>
    <message>
        <source>Scan or type the serial number.</source>
        <translation>Scan of typ het serienummer.</translation>
    </message>
    <message>
        <source>Same serial number again</source>
        <translation>Zelfde serienummer nog eens</translation>
    </message>
    <message>
        <source>Scan the serial number of the next piece.</source>
        <translation>Scan het serienummer van het volgende stuk.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Eerst antwoorden</translation>
    </message>
    <message>
        <source>The scan was not counted.</source>
        <translation>De scan is niet geteld.</translation>
    </message>
    <message>
        <source>Answer the question on the screen, then scan.</source>
        <translation>Beantwoord de vraag op het scherm en scan dan.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Kan nu niet</translation>
    </message>
    <message>
        <source>Do what the screen asks for.</source>
        <translation>Doe wat het scherm vraagt.</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>Dit is de laatste stop</translation>
    </message>
    <message>
        <source>Pick it, or press Short.</source>
        <translation>Pick hem, of druk op Tekort.</translation>
    </message>
    <message>
        <source>Unknown cancel tote</source>
        <translation>Onbekende annuleerbak</translation>
    </message>
    <message>
        <source>Scan a cancel tote of this site.</source>
        <translation>Scan een annuleerbak van deze vestiging.</translation>
    </message>
    <message>
        <source>Not wanted here</source>
        <translation>Hier niet nodig</translation>
    </message>
    <message>
        <source>You scanned %1: %2</source>
        <translation>Gescand: %1, %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet geboekt</translation>
    </message>
    <message>
        <source>The disk of this device is full.</source>
        <translation>De schijf van dit apparaat is vol.</translation>
    </message>
    <message>
        <source>The disk of this device could not take it.</source>
        <translation>De schijf van dit apparaat kon het niet opslaan.</translation>
    </message>
    <message>
        <source>Everything before this is safe.</source>
        <translation>Alles hiervoor is veilig.</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, take another device and tell IT.</source>
        <translation>Scan opnieuw. Blijft het zo, neem een ander apparaat en meld het bij IT.</translation>
    </message>
    <message>
        <source>%1 is still in work</source>
        <translation>%1 is nog in bewerking</translation>
    </message>
    <message>
        <source>Pause it or drop it, then sign out.</source>
        <translation>Pauzeer hem of zet hem af en meld je dan af.</translation>
    </message>
    <message>
        <source>You are at the right location.</source>
        <translation>Je bent op de juiste locatie.</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Hoeveel heb je gepakt?</translation>
    </message>
    <message>
        <source>Another handheld works with this trolley. Take over?</source>
        <translation>Een andere handheld werkt met deze kar. Overnemen?</translation>
    </message>
    <message>
        <source>Scan the empty tote that goes on.</source>
        <translation>Scan de lege bak waarmee het verdergaat.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Hetzelfde stuk of het volgende?</translation>
    </message>
    <message>
        <source>The same piece: counted once.</source>
        <translation>Hetzelfde stuk: één keer geteld.</translation>
    </message>
    <message>
        <source>The route is being fetched.</source>
        <translation>De route wordt opgehaald.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Er is niets geboekt.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Je bent aangemeld.</translation>
    </message>
    <message>
        <source>You work with this trolley.</source>
        <translation>Je werkt met deze kar.</translation>
    </message>
    <message>
        <source>Scanned twice: counted once.</source>
        <translation>Dubbel gescand: één keer geteld.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scan je badge</translation>
    </message>
    <message>
        <source>Scan a trolley</source>
        <translation>Scan een kar</translation>
    </message>
    <message>
        <source>Fetching the route</source>
        <translation>De route wordt opgehaald</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Overnemen?</translation>
    </message>
    <message>
        <source>Scan the location</source>
        <translation>Scan de locatie</translation>
    </message>
    <message>
        <source>Scan the item</source>
        <translation>Scan het artikel</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Typ het aantal</translation>
    </message>
    <message>
        <source>Scan the lot</source>
        <translation>Scan de batch</translation>
    </message>
    <message>
        <source>Type the expiry date</source>
        <translation>Typ de houdbaarheidsdatum</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Scan het serienummer</translation>
    </message>
    <message>
        <source>Scan the tote</source>
        <translation>Scan de bak</translation>
    </message>
    <message>
        <source>Scan the empty tote</source>
        <translation>Scan de lege bak</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Leg het terug</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Scan de annuleerbak</translation>
    </message>
    <message>
        <source>Read and confirm</source>
        <translation>Lees en bevestig</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Scan de afzetzone</translation>
    </message>
    <message>
        <source>The journal was damaged</source>
        <translation>Het logboek was beschadigd</translation>
    </message>
    <message>
        <source>The old files were put aside. What could be proven is here again.</source>
        <translation>De oude bestanden zijn opzijgezet. Wat bewezen kon worden, is er weer.</translation>
    </message>
    <message>
        <source>Look at your trolley: is the last piece on the screen? Tell IT.</source>
        <translation>Kijk op je kar: staat het laatste stuk op het scherm? Meld het bij IT.</translation>
    </message>
    <message>
        <source>Not on this route</source>
        <translation>Niet op deze route</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Het hoort bij %1.</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Press Undo and put it back.</source>
        <translation>Druk op Ongedaan en leg het terug.</translation>
    </message>
    <message>
        <source>It belongs to slot %1.</source>
        <translation>Hij hoort in vak %1.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Eén voor één</translation>
    </message>
    <message>
        <source>Each piece has its own serial number.</source>
        <translation>Elk stuk heeft een eigen serienummer.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Scan de stuks één voor één.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 is vol.</translation>
    </message>
    <message>
        <source>Nobody wants what is in your hand.</source>
        <translation>Wat je in je hand hebt, is niet nodig.</translation>
    </message>
    <message>
        <source>Put it back, pause the trolley, and scan it again.</source>
        <translation>Leg het terug, pauzeer de kar en scan hem opnieuw.</translation>
    </message>
    <message>
        <source>Finish or pause what is in work first, then sign in with the other badge.</source>
        <translation>Maak eerst af of pauzeer wat in bewerking is; meld je dan aan met de andere badge.</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>Welke paktafel is dit?</translation>
    </message>
    <message>
        <source>Scan the desk&apos;s barcode first.</source>
        <translation>Scan eerst de barcode van de paktafel.</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>Onbekende paktafel</translation>
    </message>
    <message>
        <source>Scan a desk of this site.</source>
        <translation>Scan een paktafel van deze vestiging.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Nog geen order</translation>
    </message>
    <message>
        <source>Scan a tote or a slot, or type the order&apos;s number.</source>
        <translation>Scan een bak of een vak, of typ het ordernummer.</translation>
    </message>
    <message>
        <source>Which trolley?</source>
        <translation>Welke kar?</translation>
    </message>
    <message>
        <source>Every trolley has a slot %1.</source>
        <translation>Elke kar heeft een vak %1.</translation>
    </message>
    <message>
        <source>Scan the trolley, then the slot.</source>
        <translation>Scan de kar, dan het vak.</translation>
    </message>
    <message>
        <source>No order for %1</source>
        <translation>Geen order voor %1</translation>
    </message>
    <message>
        <source>The server has no order for it.</source>
        <translation>De server heeft er geen order voor.</translation>
    </message>
    <message>
        <source>This desk does not know it, and there is no network.</source>
        <translation>Deze paktafel kent het niet, en er is geen netwerk.</translation>
    </message>
    <message>
        <source>Look at the tote again, or take another one.</source>
        <translation>Kijk nog eens naar de bak, of neem een andere.</translation>
    </message>
    <message>
        <source>Put it aside until there is network, or take another one.</source>
        <translation>Zet hem opzij tot er netwerk is, of neem een andere.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Order %1 is geannuleerd</translation>
    </message>
    <message>
        <source>Its goods have left the desks.</source>
        <translation>De goederen zijn niet meer bij de paktafels.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Vraag de teamleider.</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>Order %1 is ingepakt</translation>
    </message>
    <message>
        <source>Take another order.</source>
        <translation>Neem een andere order.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Niets in te pakken</translation>
    </message>
    <message>
        <source>Nothing was found for order %1.</source>
        <translation>Voor order %1 is niets gevonden.</translation>
    </message>
    <message>
        <source>Order %1 is in work</source>
        <translation>Order %1 is in bewerking</translation>
    </message>
    <message>
        <source>Finish it, or put it aside.</source>
        <translation>Maak hem af, of zet hem opzij.</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Niet in deze order</translation>
    </message>
    <message>
        <source>Lay it aside.</source>
        <translation>Leg het opzij.</translation>
    </message>
    <message>
        <source>Unknown box</source>
        <translation>Onbekende doos</translation>
    </message>
    <message>
        <source>Choose a box of this site.</source>
        <translation>Kies een doos van deze vestiging.</translation>
    </message>
    <message>
        <source>This parcel is empty</source>
        <translation>Dit pakket is leeg</translation>
    </message>
    <message>
        <source>Scan at least one item into it first.</source>
        <translation>Scan er eerst minstens één artikel in.</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Alles is ingepakt</translation>
    </message>
    <message>
        <source>Nothing is left for a further parcel.</source>
        <translation>Er is niets over voor nog een pakket.</translation>
    </message>
    <message>
        <source>Not all is packed</source>
        <translation>Niet alles is ingepakt</translation>
    </message>
    <message>
        <source>Scan them, or report a problem.</source>
        <translation>Scan ze, of meld een probleem.</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Nog niet gewogen</translation>
    </message>
    <message>
        <source>Put the parcel on the scale.</source>
        <translation>Zet het pakket op de weegschaal.</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>Geen gewicht</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams.</source>
        <translation>Typ wat de weegschaal aangeeft, in gram.</translation>
    </message>
    <message>
        <source>Label first</source>
        <translation>Eerst het label</translation>
    </message>
    <message>
        <source>The label was not scanned on the parcel yet.</source>
        <translation>Het label is nog niet op het pakket gescand.</translation>
    </message>
    <message>
        <source>Stick the label on, and scan it.</source>
        <translation>Plak het label op en scan het.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Verkeerd label</translation>
    </message>
    <message>
        <source>It belongs to order %1, parcel %2.</source>
        <translation>Het hoort bij order %1, pakket %2.</translation>
    </message>
    <message>
        <source>Take it off again, and stick it on its own parcel.</source>
        <translation>Haal het eraf en plak het op het juiste pakket.</translation>
    </message>
    <message>
        <source>Old label</source>
        <translation>Oud label</translation>
    </message>
    <message>
        <source>This label is void: the parcel has a new one.</source>
        <translation>Dit label is ongeldig: het pakket heeft een nieuw.</translation>
    </message>
    <message>
        <source>Throw it away, and use the new one.</source>
        <translation>Gooi het weg en gebruik het nieuwe.</translation>
    </message>
    <message>
        <source>The right one says %1.</source>
        <translation>Op het juiste staat %1.</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Onbekend label</translation>
    </message>
    <message>
        <source>Scan the label of this parcel.</source>
        <translation>Scan het label van dit pakket.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Nog geen label</translation>
    </message>
    <message>
        <source>There is nothing that could be printed.</source>
        <translation>Er is nog niets te printen.</translation>
    </message>
    <message>
        <source>Wait for the label.</source>
        <translation>Wacht op het label.</translation>
    </message>
    <message>
        <source>Unknown bin</source>
        <translation>Onbekend vak</translation>
    </message>
    <message>
        <source>Scan a bin of this site.</source>
        <translation>Scan een vak van deze vestiging.</translation>
    </message>
    <message>
        <source>Why a problem bin?</source>
        <translation>Waarom een probleemvak?</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the bin.</source>
        <translation>Kies de reden en scan dan het vak.</translation>
    </message>
    <message>
        <source>A problem is open</source>
        <translation>Er staat een probleem open</translation>
    </message>
    <message>
        <source>Solve it first: weigh again, print a new label, or let it go.</source>
        <translation>Los het eerst op: weeg opnieuw, print een nieuw label, of laat het gaan.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that</source>
        <translation>Dat mag alleen een teamleider</translation>
    </message>
    <message>
        <source>Weigh again, or put it into a problem bin.</source>
        <translation>Weeg opnieuw, of zet het in een probleemvak.</translation>
    </message>
    <message>
        <source>The weight is wrong.</source>
        <translation>Het gewicht klopt niet.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Er ontbreekt iets.</translation>
    </message>
    <message>
        <source>Something is damaged.</source>
        <translation>Er is iets beschadigd.</translation>
    </message>
    <message>
        <source>Something is too many.</source>
        <translation>Er is iets te veel.</translation>
    </message>
    <message>
        <source>Something is wrong with the label.</source>
        <translation>Er is iets mis met het label.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Er is iets anders mis.</translation>
    </message>
    <message>
        <source>The devices of this desk are used from now on.</source>
        <translation>Vanaf nu gelden de apparaten van deze paktafel.</translation>
    </message>
    <message>
        <source>You are at this desk.</source>
        <translation>Je bent bij deze paktafel.</translation>
    </message>
    <message>
        <source>Scan a tote.</source>
        <translation>Scan een bak.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>De scanner werkt.</translation>
    </message>
    <message>
        <source>Scan the slot.</source>
        <translation>Scan het vak.</translation>
    </message>
    <message>
        <source>The order is being fetched.</source>
        <translation>De order wordt opgehaald.</translation>
    </message>
    <message>
        <source>Another desk works with this order. Take over?</source>
        <translation>Een andere paktafel werkt aan deze order. Overnemen?</translation>
    </message>
    <message>
        <source>You work with this order.</source>
        <translation>Je werkt aan deze order.</translation>
    </message>
    <message>
        <source>This box is chosen.</source>
        <translation>Deze doos is gekozen.</translation>
    </message>
    <message>
        <source>The weight does not fit.</source>
        <translation>Het gewicht klopt niet.</translation>
    </message>
    <message>
        <source>Scan the problem bin.</source>
        <translation>Scan het probleemvak.</translation>
    </message>
    <message>
        <source>The label is printed once more.</source>
        <translation>Het label wordt nog een keer geprint.</translation>
    </message>
    <message>
        <source>The label is on the parcel. Scan the dispatch bin.</source>
        <translation>Het label zit op het pakket. Scan het verzendvak.</translation>
    </message>
    <message>
        <source>Scan the desk</source>
        <translation>Scan de paktafel</translation>
    </message>
    <message>
        <source>Look at the devices</source>
        <translation>Kijk naar de apparaten</translation>
    </message>
    <message>
        <source>Scan a tote</source>
        <translation>Scan een bak</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Kies een doos</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Zet het pakket op de weegschaal</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Het gewicht klopt niet</translation>
    </message>
    <message>
        <source>Wait for the label</source>
        <translation>Wacht op het label</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Kwam er een label uit?</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Plak het label op en scan het</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Scan het verzendvak</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Scan het probleemvak</translation>
    </message>
    <message>
        <source>Solve the problem</source>
        <translation>Los het probleem op</translation>
    </message>
    <message>
        <source>Nothing in this order has the code %1.</source>
        <translation>Niets in deze order heeft de code %1.</translation>
    </message>
    <message>
        <source>Badge or PIN is wrong</source>
        <translation>Badge of pincode klopt niet</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then this badge is locked here.</source>
        <translation>
            <numerusform>Nog %n poging, dan is de badge hier geblokkeerd.</numerusform>
            <numerusform>Nog %n pogingen, dan is de badge hier geblokkeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN again, or scan your badge.</source>
        <translation>Typ de pincode opnieuw of scan je badge.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Te veel foute pincodes</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Wacht %n seconde.</numerusform>
            <numerusform>Wacht %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then type the PIN again.</source>
        <translation>Typ daarna de pincode opnieuw.</translation>
    </message>
    <message>
        <source>This badge is locked</source>
        <translation>Deze badge is geblokkeerd</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 is aangemeld.</translation>
    </message>
    <message>
        <source>Scan your badge, then type your PIN.</source>
        <translation>Scan je badge, typ dan je pincode.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Typ je pincode.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Typ je pincode</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Vergrendeld: scan je badge</translation>
    </message>
    <message>
        <source>Not a supervisor&apos;s badge</source>
        <translation>Geen badge van een teamleider</translation>
    </message>
    <message>
        <source>Only a supervisor can approve this.</source>
        <translation>Alleen een teamleider kan dit goedkeuren.</translation>
    </message>
    <message>
        <source>Scan a supervisor&apos;s badge, or leave it.</source>
        <translation>Scan de badge van een teamleider, of laat het.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this.</source>
        <translation>Een teamleider moet dit goedkeuren.</translation>
    </message>
    <message>
        <source>A supervisor scans their badge</source>
        <translation>Een teamleider scant de badge</translation>
    </message>
    <message>
        <source>Type another new PIN.</source>
        <translation>Typ een andere nieuwe pincode.</translation>
    </message>
    <message>
        <source>Not possible as a PIN</source>
        <translation>Kan geen pincode zijn</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Een pincode heeft %1 tot %2 cijfers.</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Te makkelijk te raden</translation>
    </message>
    <message>
        <source>No runs and no repetitions: those are tried first.</source>
        <translation>Geen reeksen en geen herhalingen: die worden het eerst geprobeerd.</translation>
    </message>
    <message>
        <source>This is the old one.</source>
        <translation>Dit is de oude.</translation>
    </message>
    <message>
        <source>Two different PINs</source>
        <translation>Twee verschillende pincodes</translation>
    </message>
    <message>
        <source>The second time it was another one than the first time.</source>
        <translation>De tweede keer was het een andere dan de eerste keer.</translation>
    </message>
    <message>
        <source>Type the new PIN again, twice.</source>
        <translation>Typ de nieuwe pincode opnieuw, twee keer.</translation>
    </message>
    <message>
        <source>The server does not take this one.</source>
        <translation>De server neemt deze niet aan.</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>De pincode is niet gewijzigd</translation>
    </message>
    <message>
        <source>The server knows another PIN than the one that was shown to it.</source>
        <translation>De server kent een andere pincode dan de getypte.</translation>
    </message>
    <message>
        <source>Try it again in a minute.</source>
        <translation>Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Er waren te veel pogingen.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, then try it again.</source>
        <translation>Wacht een kwartier en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This needs the network. Nothing was changed.</source>
        <translation>Hiervoor is netwerk nodig. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Go where there is network, then try it again.</source>
        <translation>Ga naar een plek met netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Perhaps the new PIN counts</source>
        <translation>Misschien geldt de nieuwe pincode</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>De server gaf geen antwoord.</translation>
    </message>
    <message>
        <source>Try the new PIN first, then the old one.</source>
        <translation>Probeer eerst de nieuwe pincode, dan de oude.</translation>
    </message>
    <message>
        <source>The server does not change PINs for this station.</source>
        <translation>De server wijzigt voor dit station geen pincodes.</translation>
    </message>
    <message>
        <source>Ask the office for a PIN.</source>
        <translation>Vraag op kantoor om een pincode.</translation>
    </message>
    <message>
        <source>This PIN is for one sign-in</source>
        <translation>Deze pincode is voor één aanmelding</translation>
    </message>
    <message>
        <source>It approves nothing.</source>
        <translation>Er kan niets mee worden goedgekeurd.</translation>
    </message>
    <message>
        <source>Sign in with it, and choose another one.</source>
        <translation>Meld je ermee aan en kies een andere.</translation>
    </message>
    <message>
        <source>Type the new PIN.</source>
        <translation>Typ de nieuwe pincode.</translation>
    </message>
    <message>
        <source>The server is asked.</source>
        <translation>De server wordt gevraagd.</translation>
    </message>
    <message>
        <source>The new PIN counts.</source>
        <translation>De nieuwe pincode geldt.</translation>
    </message>
    <message>
        <source>Type a new PIN</source>
        <translation>Typ een nieuwe pincode</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Typ de nieuwe pincode nog een keer</translation>
    </message>
    <message>
        <source>The server is asked</source>
        <translation>De server wordt gevraagd</translation>
    </message>
    <message>
        <source>Try it again when there is network.</source>
        <translation>Probeer het opnieuw als er netwerk is.</translation>
    </message>
    <message>
        <source>No list of people yet</source>
        <translation>Nog geen lijst van medewerkers</translation>
    </message>
    <message>
        <source>The server knows no operators of this site.</source>
        <translation>De server kent geen medewerkers van deze vestiging.</translation>
    </message>
    <message>
        <source>A supervisor has to add them.</source>
        <translation>De teamleider moet ze toevoegen.</translation>
    </message>
    <message>
        <source>This device has not got it from the server.</source>
        <translation>Dit apparaat heeft hem nog niet van de server gekregen.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in. If it stays so, tell IT.</source>
        <translation>Kijk of de netwerkkabel erin zit. Blijft het zo, meld het bij IT.</translation>
    </message>
    <message>
        <source>Go where there is network, and wait a moment. If it stays so, tell IT.</source>
        <translation>Ga naar een plek met netwerk en wacht even. Blijft het zo, meld het bij IT.</translation>
    </message>
    <message>
        <source>Scan tote %1, or its slot.</source>
        <translation>Scan bak %1 of het vak ervan.</translation>
    </message>
    <message>
        <source>Wanted: tote %1</source>
        <translation>Gevraagd: bak %1</translation>
    </message>
    <message>
        <source>Put back what you scanned, then scan tote %1.</source>
        <translation>Leg terug wat je hebt gescand en scan dan bak %1.</translation>
    </message>
    <message>
        <source>Put back what is too many, then scan tote %1.</source>
        <translation>Leg terug wat te veel is en scan dan bak %1.</translation>
    </message>
    <message>
        <source>Nothing more of it is wanted.</source>
        <translation>Er is niets meer van nodig.</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Die dag bestaat niet</translation>
    </message>
    <message>
        <source>This is the code of the item itself.</source>
        <translation>Dit is de code van het artikel zelf.</translation>
    </message>
    <message>
        <source>This is the code of another item.</source>
        <translation>Dit is de code van een ander artikel.</translation>
    </message>
    <message>
        <source>Only a part of the code came. It was not counted.</source>
        <translation>Er kwam maar een deel van de code. Die is niet geteld.</translation>
    </message>
    <message>
        <source>Scan not read whole</source>
        <translation>Scan niet helemaal gelezen</translation>
    </message>
    <message>
        <source>Past its best-before date</source>
        <translation>Houdbaarheid verlopen</translation>
    </message>
    <message>
        <source>Best before %1.</source>
        <translation>Houdbaar tot %1.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, lay it aside and report a problem.</source>
        <translation>Lees de datum nog eens. Klopt die, leg het opzij en meld een probleem.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, take another piece, or press Short.</source>
        <translation>Lees de datum nog eens. Klopt die, pak een ander stuk of druk op Tekort.</translation>
    </message>
    <message>
        <source>On the screen: %1</source>
        <translation>Op het scherm: %1</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>Getypt, niet gescand</translation>
    </message>
    <message>
        <source>A keyboard is taken for a scanner, which types faster. Nothing was counted.</source>
        <translation>Een toetsenbord geldt als scanner, en die typt sneller. Er is niets geteld.</translation>
    </message>
    <message>
        <source>Scan it, or press Type a code (at a stop behind More).</source>
        <translation>Scan hem, of druk op ‘Code typen’ (bij een stop achter ‘Meer’).</translation>
    </message>
    <message>
        <source>Scan the GS1 code, or type the date.</source>
        <translation>Scan de GS1-code, of typ de datum.</translation>
    </message>
    <message>
        <source>A date is read from a GS1 code, or typed as year, month, day: %1.</source>
        <translation>Een datum komt uit een GS1-code, of getypt als jaar, maand, dag: %1.</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>On device %L1 · delivered %L2 · safe %L3 · need attention %L4</source>
        <translation>Op apparaat %L1 · verzonden %L2 · veilig %L3 · na te kijken %L4</translation>
    </message>
    <message>
        <source>On device %L1 · delivered %L2 · need attention %L3</source>
        <translation>Op apparaat %L1 · verzonden %L2 · na te kijken %L3</translation>
    </message>
    <message>
        <source>Facts of this desk, newest first</source>
        <translation>Boekingen van deze paktafel, nieuwste eerst</translation>
    </message>
</context>
</TS>
