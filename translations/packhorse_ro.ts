<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>A label is to be printed once more.</source>
        <translation>O etichetă trebuie tipărită încă o dată.</translation>
    </message>
    <message>
        <source>A damaged label is to be replaced by a new one.</source>
        <translation>O etichetă deteriorată trebuie înlocuită cu una nouă.</translation>
    </message>
    <message>
        <source>A weight that does not fit is to be accepted.</source>
        <translation>O greutate care nu se potrivește trebuie acceptată.</translation>
    </message>
    <message>
        <source>The badge of %1 is locked here: too many wrong PINs.</source>
        <translation>Ecusonul lui %1 este blocat aici: prea multe PIN-uri greșite.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this</source>
        <translation>Un șef de tură trebuie să aprobe</translation>
    </message>
    <message>
        <source>Supervisor: scan your badge, then type your PIN.</source>
        <translation>Șef de tură: scanează ecusonul, apoi introdu PIN-ul.</translation>
    </message>
    <message>
        <source>%1 stays signed in.</source>
        <translation>%1 rămâne conectat.</translation>
    </message>
    <message>
        <source>A new PIN is to be chosen for the badge %1.</source>
        <translation>Pentru ecusonul %1 se alege un PIN nou.</translation>
    </message>
</context>
<context>
    <name>ApproveScreen</name>
    <message>
        <source>Approval</source>
        <translation>Aprobare</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Las-o</translation>
    </message>
</context>
<context>
    <name>Back</name>
    <message>
        <source>Put it back to %1.</source>
        <translation>Pune-l înapoi la %1.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Pune-l înapoi la loc.</translation>
    </message>
    <message>
        <source>Take it out of %1.</source>
        <translation>Scoate-l din %1.</translation>
    </message>
    <message>
        <source>Go on with tote %1.</source>
        <translation>Continuă cu lada %1.</translation>
    </message>
    <message>
        <source>Take it out of parcel %1.</source>
        <translation>Scoate-l din coletul %1.</translation>
    </message>
</context>
<context>
    <name>CancelOrderScreen</name>
    <message>
        <source>Order cancelled</source>
        <translation>Comandă anulată</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Comanda %1 a fost anulată</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Scanează lada de anulate</translation>
    </message>
    <message>
        <source>slot of tote %1</source>
        <translation>poziția lăzii %1</translation>
    </message>
    <message>
        <source>Nothing had been picked for it. There is nothing to put away.</source>
        <translation>Nu s-a colectat nimic pentru ea. Nu e nimic de pus la loc.</translation>
    </message>
    <message>
        <source>Put them into a cancel tote and scan that: %1</source>
        <translation>Pune-le într-o ladă de anulate și scaneaz-o: %1</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Cheamă șeful de tură</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Am citit</translation>
    </message>
    <message>
        <source>Order %1 was cancelled.</source>
        <translation>Comanda %1 a fost anulată.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n piece(s) out of this tote.</source>
        <translation>
            <numerusform>Scoate %n bucată din această ladă.</numerusform>
            <numerusform>Scoate %n bucăți din această ladă.</numerusform>
            <numerusform>Scoate %n de bucăți din această ladă.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Scan your badge</source>
        <translation>Scanează ecusonul</translation>
    </message>
    <message>
        <source>Scan the barcode of this desk</source>
        <translation>Scanează codul acestei mese</translation>
    </message>
    <message>
        <source>It says which scale and which printer stand here.</source>
        <translation>Arată ce cântar și ce imprimantă sunt aici.</translation>
    </message>
    <message>
        <source>The order is being fetched</source>
        <translation>Se preia comanda</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here.</source>
        <translation>Se deschide singură când sosește.</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>O preiei?</translation>
    </message>
    <message>
        <source>%1 works with it at %2, last scan %3.</source>
        <translation>%1 lucrează la ea la %2, ultima scanare %3.</translation>
    </message>
    <message>
        <source>%1 works with it at %2.</source>
        <translation>%1 lucrează la ea la %2.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Aceeași bucată sau următoarea?</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart, at %1.</source>
        <translation>Codul ei a fost ultimul înainte de repornire, la %1.</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart.</source>
        <translation>Codul ei a fost ultimul înainte de repornire.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Această comandă a fost anulată</translation>
    </message>
    <message>
        <source>Take everything of it off the desk. Throw its label away.</source>
        <translation>Ia tot ce e al ei de pe masă. Aruncă eticheta.</translation>
    </message>
    <message>
        <source>Put it into one of these, and scan that one.</source>
        <translation>Pune-le într-una din acestea și scaneaz-o.</translation>
    </message>
    <message>
        <source>Nothing is left to be packed</source>
        <translation>Nu mai e nimic de ambalat</translation>
    </message>
    <message>
        <source>All of it was set aside or was not found.</source>
        <translation>Totul a fost pus deoparte sau nu s-a găsit.</translation>
    </message>
    <message>
        <source>This was decided otherwise</source>
        <translation>S-a decis altfel</translation>
    </message>
    <message>
        <source>Read it, then press F11.</source>
        <translation>Citește, apoi apasă F11.</translation>
    </message>
    <message>
        <source>Another desk has this order now</source>
        <translation>Altă masă are acum această comandă</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 la %2.</translation>
    </message>
    <message>
        <source>What you have packed of it counts. Carry it there.</source>
        <translation>Ce ai ambalat din ea contează. Du-le acolo.</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Blocat: scanează ecusonul</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 este conectat.</translation>
    </message>
</context>
<context>
    <name>CorrectionScreen</name>
    <message>
        <source>Correction</source>
        <translation>Corecție</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Corectat de %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Am citit</translation>
    </message>
    <message>
        <source>Something that you recorded does not count.</source>
        <translation>Ceva ce ai înregistrat nu contează.</translation>
    </message>
    <message>
        <source>This does not count: %1</source>
        <translation>Asta nu contează: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motiv: %1</translation>
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
        <translation>Comanda %1</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>poziția %1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 din %n bucată</numerusform>
            <numerusform>%1 din %n bucăți</numerusform>
            <numerusform>%1 din %n de bucăți</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scaner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Cântar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimantă</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Greutatea nu se potrivește</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Lipsește ceva</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Ceva e deteriorat</translation>
    </message>
    <message>
        <source>There is too much</source>
        <translation>E prea mult</translation>
    </message>
    <message>
        <source>There is no good label</source>
        <translation>Nu există etichetă bună</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>Comanda a fost anulată</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>O problemă</translation>
    </message>
    <message numerus="yes">
        <source>Parcel %1 · %2 · %n unit(s)</source>
        <translation>
            <numerusform>Colet %1 · %2 · %n bucată</numerusform>
            <numerusform>Colet %1 · %2 · %n bucăți</numerusform>
            <numerusform>Colet %1 · %2 · %n de bucăți</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · în %2</translation>
    </message>
    <message>
        <source>Put the packing slip in.</source>
        <translation>Pune avizul în colet.</translation>
    </message>
    <message>
        <source>Gift note: %1</source>
        <translation>Felicitare: %1</translation>
    </message>
    <message>
        <source>The list of orders is being fetched.</source>
        <translation>Se preia lista de comenzi.</translation>
    </message>
    <message>
        <source>The list of orders was not loaded yet.</source>
        <translation>Lista de comenzi nu s-a încărcat încă.</translation>
    </message>
    <message>
        <source>No order is ready to be packed.</source>
        <translation>Nicio comandă nu e gata de ambalat.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are ready to be packed.</source>
        <translation>
            <numerusform>%n comandă e gata de ambalat.</numerusform>
            <numerusform>%n comenzi sunt gata de ambalat.</numerusform>
            <numerusform>%n de comenzi sunt gata de ambalat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a slot</source>
        <translation>Scanează o poziție</translation>
    </message>
    <message>
        <source>Scan a tote or a trolley</source>
        <translation>Scanează o ladă sau un cărucior</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Amânate</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Nimic nu e amânat</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems, and what is put aside or in work</source>
        <translation>Probleme, amânate și în lucru</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Nu există.</translation>
    </message>
    <message>
        <source>%1 not found while picking</source>
        <translation>%1 negăsite la colectare</translation>
    </message>
    <message>
        <source>%1 still being picked</source>
        <translation>%1 încă la colectare</translation>
    </message>
    <message>
        <source>The carrier refuses the label of parcel %1: %2</source>
        <translation>Curierul refuză eticheta coletului %1: %2</translation>
    </message>
    <message>
        <source>Was the label of parcel %1 bought? A supervisor looks at the carrier&apos;s site for %2.</source>
        <translation>S-a cumpărat eticheta coletului %1? Șeful de tură verifică la curier, sub %2.</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>The server does not know this route.</source>
        <translation>Serverul nu cunoaște această rută.</translation>
    </message>
    <message>
        <source>The server&apos;s route wants nothing of this kind at this stop.</source>
        <translation>Ruta serverului nu cere asta la această oprire.</translation>
    </message>
    <message>
        <source>These are more pieces than were still wanted.</source>
        <translation>Sunt mai multe bucăți decât mai trebuiau.</translation>
    </message>
    <message>
        <source>The order had been cancelled before.</source>
        <translation>Comanda fusese deja anulată.</translation>
    </message>
    <message>
        <source>This tote belongs to another order.</source>
        <translation>Această ladă ține de altă comandă.</translation>
    </message>
    <message>
        <source>The server finds nothing that this would take back.</source>
        <translation>Serverul nu găsește ce s-ar anula.</translation>
    </message>
    <message>
        <source>For the server this order is not cancelled.</source>
        <translation>Pentru server această comandă nu e anulată.</translation>
    </message>
    <message>
        <source>The server cannot reconcile it (%1).</source>
        <translation>Serverul nu o poate potrivi (%1).</translation>
    </message>
    <message>
        <source>%1 A supervisor decides. Leave the pieces where they are.</source>
        <translation>%1 Decide șeful de tură. Lasă bucățile unde sunt.</translation>
    </message>
    <message>
        <source>The server could not work on it. It is kept there, and IT looks at it.</source>
        <translation>Serverul nu a putut lucra cu ea. Rămâne acolo și o verifică IT.</translation>
    </message>
    <message>
        <source>The server knows no such parcel of this order.</source>
        <translation>Serverul nu cunoaște un astfel de colet al acestei comenzi.</translation>
    </message>
    <message>
        <source>The parcel had been closed before.</source>
        <translation>Coletul fusese deja închis.</translation>
    </message>
    <message>
        <source>The server knows no such label of this parcel.</source>
        <translation>Serverul nu cunoaște o astfel de etichetă a acestui colet.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Asking the server to let this device in</source>
        <translation>Se cere serverului să accepte acest aparat</translation>
    </message>
    <message>
        <source>A supervisor lets this device in</source>
        <translation>Șeful de tură acceptă acest aparat</translation>
    </message>
    <message>
        <source>A supervisor has refused this device</source>
        <translation>Șeful de tură a refuzat acest aparat</translation>
    </message>
    <message>
        <source>This server answers known devices only</source>
        <translation>Acest server răspunde doar aparatelor cunoscute</translation>
    </message>
    <message>
        <source>Supervisor: scan this with a phone, or open %1 and type the code.</source>
        <translation>Șef de tură: scanează cu un telefon sau deschide %1 și tastează codul.</translation>
    </message>
    <message>
        <source>It asks again in a minute.</source>
        <translation>Întreabă din nou peste un minut.</translation>
    </message>
    <message>
        <source>This device has no place for its key: tell IT.</source>
        <translation>Acest aparat nu are unde să-și țină cheia: anunță IT.</translation>
    </message>
    <message>
        <source>You can sign in all the same.</source>
        <translation>Te poți conecta oricum.</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Tastează codul</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Typed: %1</source>
        <translation>Tastat: %1</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>din %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cifră introdusă</numerusform>
            <numerusform>%n cifre introduse</numerusform>
            <numerusform>%n de cifre introduse</numerusform>
        </translation>
    </message>
    <message>
        <source>A keyboard is taken for the scanner. Use the keys on the screen.</source>
        <translation>Tastatura trece drept scaner. Folosește tastele de pe ecran.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>How many are in your hand?</source>
        <translation>Câte ai în mână?</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Scanează sau tastează lotul</translation>
    </message>
    <message>
        <source>Type the expiry date: year, month, day</source>
        <translation>Tastează data expirării: an, lună, zi</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Scanează sau tastează seria</translation>
    </message>
    <message>
        <source>Type the number of the order</source>
        <translation>Tastează numărul comenzii</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Tastează codul care nu se scanează</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams</source>
        <translation>Tastează ce arată cântarul, în grame</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Cerut: %1</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan of the tote does the same.</source>
        <translation>Apoi apasă F11 sau Enter. Scanarea lăzii face același lucru.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan counts all the same.</source>
        <translation>Apoi apasă F11 sau Enter. Și o scanare contează.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter.</source>
        <translation>Apoi apasă F11 sau Enter.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>This device began to keep its journal</source>
        <translation>Acest aparat și-a început jurnalul</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Conectat</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Deconectat</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Conectare refuzată</translation>
    </message>
    <message>
        <source>Took trolley %1</source>
        <translation>Cărucior %1 luat</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>La %1</translation>
    </message>
    <message>
        <source>Took %1 x %2</source>
        <translation>Luat %1 x %2</translation>
    </message>
    <message>
        <source>Put %1 x %2 into %3</source>
        <translation>Pus %1 x %2 în %3</translation>
    </message>
    <message>
        <source>%1 x %2 missing</source>
        <translation>Lipsă %1 x %2</translation>
    </message>
    <message>
        <source>%1 x %2 found in the tote</source>
        <translation>%1 x %2 deja în ladă</translation>
    </message>
    <message>
        <source>Skipped stop %1</source>
        <translation>Oprirea %1 amânată</translation>
    </message>
    <message>
        <source>Tote %1 full, going on with %2</source>
        <translation>Lada %1 plină, continui cu %2</translation>
    </message>
    <message>
        <source>Set order %1 aside</source>
        <translation>Comanda %1 pusă deoparte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Released trolley %1</source>
        <translation>Cărucior %1 eliberat</translation>
    </message>
    <message>
        <source>Dropped trolley %1 at %2</source>
        <translation>Cărucior %1 lăsat la %2</translation>
    </message>
    <message>
        <source>Read a correction</source>
        <translation>Corecție citită</translation>
    </message>
    <message>
        <source>Decided a case</source>
        <translation>Caz hotărât</translation>
    </message>
    <message>
        <source>Called a supervisor</source>
        <translation>Șef de tură chemat</translation>
    </message>
    <message>
        <source>A fact of another version: %1</source>
        <translation>Înregistrare din altă versiune: %1</translation>
    </message>
    <message>
        <source>Took order %1</source>
        <translation>Comanda %1 luată</translation>
    </message>
    <message>
        <source>Packed %1 x %2</source>
        <translation>Ambalat %1 x %2</translation>
    </message>
    <message>
        <source>Chose box %1</source>
        <translation>Cutia %1 aleasă</translation>
    </message>
    <message>
        <source>Began parcel %1</source>
        <translation>Colet %1 început</translation>
    </message>
    <message>
        <source>Parcel %1 weighs %2 g</source>
        <translation>Coletul %1 cântărește %2 g</translation>
    </message>
    <message>
        <source>Wanted the label of parcel %1</source>
        <translation>Etichetă cerută pentru coletul %1</translation>
    </message>
    <message>
        <source>Gave up a label of parcel %1</source>
        <translation>O etichetă a coletului %1 abandonată</translation>
    </message>
    <message>
        <source>Stuck the label on parcel %1</source>
        <translation>Etichetă lipită pe coletul %1</translation>
    </message>
    <message>
        <source>Closed parcel %1 into %2</source>
        <translation>Colet %1 închis în %2</translation>
    </message>
    <message>
        <source>Put parcel %1 aside as a problem</source>
        <translation>Colet %1 pus deoparte ca problemă</translation>
    </message>
    <message>
        <source>Settled the problem of parcel %1</source>
        <translation>Problema coletului %1 rezolvată</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Comandă amânată</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Anulat</translation>
    </message>
    <message>
        <source>Sent the label of parcel %1 to the printer</source>
        <translation>Eticheta coletului %1 trimisă la imprimantă</translation>
    </message>
    <message>
        <source>Printed the label of parcel %1</source>
        <translation>Eticheta coletului %1 tipărită</translation>
    </message>
    <message>
        <source>It is not known whether the label of parcel %1 was printed</source>
        <translation>Nu se știe dacă eticheta coletului %1 s-a tipărit</translation>
    </message>
    <message>
        <source>The label of parcel %1 came out</source>
        <translation>Eticheta coletului %1 a ieșit</translation>
    </message>
    <message>
        <source>The label of parcel %1 did not come out</source>
        <translation>Eticheta coletului %1 nu a ieșit</translation>
    </message>
    <message>
        <source>Changed how the screen looks</source>
        <translation>Aspectul ecranului a fost schimbat</translation>
    </message>
    <message>
        <source>Done at the server: %1</source>
        <translation>Făcut la server: %1</translation>
    </message>
    <message>
        <source>Forgave the wrong PINs of %1</source>
        <translation>PIN-uri greșite iertate: %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Aprobat de %1</translation>
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
        <translation>pe aparat</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrat</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sigur</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>de lămurit</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>observat</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>This device cannot work</source>
        <translation>Aparatul nu poate lucra</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>All %L1 stops done</source>
        <translation>Toate opririle gata: %L1</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Scanează zona de predare</translation>
    </message>
    <message>
        <source>Bring trolley %1 there.</source>
        <translation>Du acolo căruciorul %1.</translation>
    </message>
    <message>
        <source>Units on this route</source>
        <translation>Bucăți pe această rută</translation>
    </message>
    <message>
        <source>In the totes</source>
        <translation>În lăzi</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Lipsă</translation>
    </message>
    <message>
        <source>Cancelled and set aside</source>
        <translation>Anulate și puse deoparte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altele</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Item scanned</source>
        <translation>Articol scanat</translation>
    </message>
    <message>
        <source>then take</source>
        <translation>apoi ia</translation>
    </message>
    <message>
        <source>Take %L1</source>
        <translation>Ia %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 din %L2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last character</source>
        <translation>Șterge ultimul caracter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN uitat</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New parcel</source>
        <translation>Colet nou</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problemă</translation>
    </message>
    <message>
        <source>Problem bin</source>
        <translation>La probleme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Amână</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Tipărește iar</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Etichetă nouă</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altele</translation>
    </message>
    <message>
        <source>Type the weight</source>
        <translation>Tastează greutatea</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation>Cântărește iar</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <translation>Totuși e bine</translation>
    </message>
    <message>
        <source>Yes, here it is</source>
        <translation>Da, e aici</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Nu, tipărește iar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Preia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Las-o</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Am citit</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Aceeași bucată</translation>
    </message>
    <message>
        <source>Begin to pack</source>
        <translation>Începe ambalarea</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Etichetă de probă</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Tastează numărul</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Comenzile</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN uitat</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>bought while you pack</source>
        <translation>cumpărată cât ambalezi</translation>
    </message>
    <message>
        <source>is being bought</source>
        <translation>se cumpără</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refuzată</translation>
    </message>
    <message>
        <source>not known if bought</source>
        <translation>nu se știe dacă e luată</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>returnată</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>cumpărată</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>se preia</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>pe acest aparat</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>tipărită</translation>
    </message>
    <message>
        <source>printed? not known</source>
        <translation>tipărită? nu se știe</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>la imprimantă</translation>
    </message>
    <message>
        <source>printed when all is done</source>
        <translation>tipărită când totul e gata</translation>
    </message>
    <message>
        <source>scanned on the parcel</source>
        <translation>scanată pe colet</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Această masă nu are imprimantă de etichete.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Is its cable in?</source>
        <translation>Imprimanta nu răspunde. E pornită? E pus cablul?</translation>
    </message>
    <message>
        <source>The printer is open: close its lid.</source>
        <translation>Imprimanta e deschisă: închide capacul.</translation>
    </message>
    <message>
        <source>The printer has no paper: put in a new roll.</source>
        <translation>Imprimanta nu are hârtie: pune o rolă nouă.</translation>
    </message>
    <message>
        <source>The printer has no ribbon: put in a new one.</source>
        <translation>Imprimanta nu are ribon: pune unul nou.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>Imprimanta e în pauză: apasă tasta ei de pauză.</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Tipărește.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>E gata.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>încă %n mai sus</numerusform>
            <numerusform>încă %n mai sus</numerusform>
            <numerusform>încă %n mai sus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>încă %n mai jos</numerusform>
            <numerusform>încă %n mai jos</numerusform>
            <numerusform>încă %n mai jos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationBlock</name>
    <message>
        <source>Location scanned</source>
        <translation>Locație scanată</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locație</translation>
    </message>
    <message>
        <source>location</source>
        <translation>locație</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>culoar</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>modul</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
</context>
<context>
    <name>LostTrolleyScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Cărucior %1</translation>
    </message>
    <message>
        <source>Another device has taken it over</source>
        <translation>Alt aparat l-a preluat</translation>
    </message>
    <message>
        <source>%1 goes on with it at %2.</source>
        <translation>%1 continuă cu el la %2.</translation>
    </message>
    <message>
        <source>What you picked counts. Scan another trolley.</source>
        <translation>Ce ai colectat contează. Scanează alt cărucior.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Am citit</translation>
    </message>
    <message>
        <source>Nobody works with it now.</source>
        <translation>Nimeni nu lucrează acum cu el.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Câte ai luat?</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Deja în ladă</translation>
    </message>
    <message>
        <source>How many are in the tote already?</source>
        <translation>Câte sunt deja în ladă?</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Type the lot that is on the piece</source>
        <translation>Tastează lotul de pe bucată</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Expiră la</translation>
    </message>
    <message>
        <source>Type the date on the piece: year, month, day</source>
        <translation>Tastează data de pe bucată: an, lună, zi</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Număr de serie</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Scanează sau tastează seria</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Tastează codul</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Tastează codul care nu se scanează</translation>
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
        <translation>Care e problema?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altele</translation>
    </message>
    <message>
        <source>Press the key, then scan the problem bin.</source>
        <translation>Apasă tasta, apoi scanează lada de probleme.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Altele</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Deja în ladă</translation>
    </message>
    <message>
        <source>Tote is full</source>
        <translation>Lada e plină</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Tastează codul</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Cheamă șeful de tură</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pauză și predare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Înregistrările aparatului</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>NextToteScreen</name>
    <message>
        <source>Tote full</source>
        <translation>Ladă plină</translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation>Scanează o ladă goală</translation>
    </message>
    <message>
        <source>slot that it goes into</source>
        <translation>poziția în care intră</translation>
    </message>
    <message>
        <source>%1 is full: take it off the trolley.</source>
        <translation>%1 e plină: ia-o de pe cărucior.</translation>
    </message>
    <message>
        <source>Order %1 goes on in the tote that you scan now.</source>
        <translation>Comanda %1 continuă în lada pe care o scanezi acum.</translation>
    </message>
    <message>
        <source>It is not full</source>
        <translation>Nu e plină</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>What it lacks is sent again. Nothing is lost.</source>
        <translation>Ce-i lipsește se trimite iar. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>It was not believed. Nothing has changed here.</source>
        <translation>Nu a fost crezut. Aici nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>A new journal goes on with everything that the server has not confirmed.</source>
        <translation>Un jurnal nou continuă cu tot ce serverul nu a confirmat.</translation>
    </message>
    <message>
        <source>A server node had forgotten facts</source>
        <translation>Un nod al serverului uitase înregistrări</translation>
    </message>
    <message>
        <source>The server was restored from a backup</source>
        <translation>Serverul a fost restaurat din copie</translation>
    </message>
    <message>
        <source>Two server nodes do not share their data</source>
        <translation>Două noduri ale serverului nu au aceleași date</translation>
    </message>
    <message>
        <source>Both get all facts. IT has to look at it.</source>
        <translation>Ambele primesc toate înregistrările. IT verifică asta.</translation>
    </message>
    <message>
        <source>The server has lost facts of this device</source>
        <translation>Serverul a pierdut înregistrări ale aparatului</translation>
    </message>
    <message>
        <source>Facts of this device could not be rescued</source>
        <translation>Unele înregistrări ale aparatului nu s-au salvat</translation>
    </message>
    <message>
        <source>They were on a damaged disk, and no server has them. A supervisor has to know.</source>
        <translation>Erau pe un disc defect și niciun server nu le are. Șeful de tură trebuie să știe.</translation>
    </message>
    <message>
        <source>This device has lost its newest facts</source>
        <translation>Aparatul și-a pierdut ultimele înregistrări</translation>
    </message>
    <message>
        <source>The server knows this device&apos;s journal in another way</source>
        <translation>Serverul știe altfel jurnalul acestui aparat</translation>
    </message>
    <message>
        <source>This device began a new journal</source>
        <translation>Acest aparat a început un jurnal nou</translation>
    </message>
    <message>
        <source>Everything that was not confirmed is in it.</source>
        <translation>Tot ce nu era confirmat este în el.</translation>
    </message>
    <message>
        <source>An earlier journal of this device was looked at</source>
        <translation>S-a verificat un jurnal mai vechi al aparatului</translation>
    </message>
    <message>
        <source>The server judged a fact once more, and otherwise</source>
        <translation>Serverul a judecat o înregistrare iar, altfel</translation>
    </message>
    <message>
        <source>The first judgement stands.</source>
        <translation>Prima judecată rămâne.</translation>
    </message>
    <message>
        <source>The server was behind</source>
        <translation>Serverul era în urmă</translation>
    </message>
    <message>
        <source>Facts were damaged on their way</source>
        <translation>Înregistrări deteriorate pe drum</translation>
    </message>
    <message>
        <source>They are sent again. Nothing is lost.</source>
        <translation>Se trimit iar. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Jurnalul era deteriorat și a fost dat deoparte</translation>
    </message>
    <message>
        <source>What could be proven is here again.</source>
        <translation>Ce s-a putut dovedi e din nou aici.</translation>
    </message>
    <message>
        <source>Facts of this device cannot be read</source>
        <translation>Înregistrări ale aparatului nu pot fi citite</translation>
    </message>
    <message>
        <source>Take another device, and bring this one to IT.</source>
        <translation>Ia alt aparat și du-l pe acesta la IT.</translation>
    </message>
    <message>
        <source>Facts were waiting and nothing sent them</source>
        <translation>Înregistrările așteptau și nimic nu le trimitea</translation>
    </message>
    <message>
        <source>Sending has begun again. Nothing is lost.</source>
        <translation>Trimiterea a reînceput. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read</source>
        <translation>Serverul a trimis ceva ce nu poate fi citit</translation>
    </message>
    <message>
        <source>A server node told of an older state</source>
        <translation>Un nod al serverului a dat o stare mai veche</translation>
    </message>
    <message>
        <source>Something was noticed: %1</source>
        <translation>S-a observat ceva: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>Pentru IT: %1</translation>
    </message>
    <message>
        <source>For IT: %1: %2</source>
        <translation>Pentru IT: %1: %2</translation>
    </message>
    <message>
        <source>The restored server lacks facts of your route</source>
        <translation>Serverului restaurat îi lipsesc înregistrări din ruta ta</translation>
    </message>
    <message>
        <source>Your screen keeps them. Tell a supervisor: the device that has them must be switched on.</source>
        <translation>Ecranul tău le păstrează. Spune șefului de tură: aparatul care le are trebuie pornit.</translation>
    </message>
    <message>
        <source>This device cannot tidy up its journal</source>
        <translation>Acest dispozitiv nu își poate ordona jurnalul</translation>
    </message>
    <message>
        <source>Nothing is lost. IT has to look at its disk.</source>
        <translation>Nu s-a pierdut nimic. IT-ul trebuie să verifice discul.</translation>
    </message>
    <message>
        <source>The server was not reached</source>
        <translation>Serverul nu a fost contactat</translation>
    </message>
    <message>
        <source>This device&apos;s key is another one now</source>
        <translation>Cheia acestui dispozitiv este acum alta</translation>
    </message>
    <message>
        <source>What the old one had sealed is fetched from the server again. No fact is lost.</source>
        <translation>Ce a sigilat cea veche se aduce din nou de la server. Nu s-a pierdut nicio faptă.</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>or type the number of the order</source>
        <translation>sau tastează numărul comenzii</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>Facts of this device</source>
        <translation>Înregistrările aparatului</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this device yet.</source>
        <translation>Pe acest aparat nu s-a înregistrat încă nimic.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Connected with the server.</source>
        <translation>Conectat cu serverul.</translation>
    </message>
    <message>
        <source>No network. What you scan is kept on this device and sent later.</source>
        <translation>Fără rețea. Ce scanezi rămâne pe acest aparat și se trimite mai târziu.</translation>
    </message>
    <message>
        <source>The server does not answer. What you scan is kept on this device and sent later.</source>
        <translation>Serverul nu răspunde. Ce scanezi rămâne pe acest aparat și se trimite mai târziu.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Label</source>
        <translation>Etichetă</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip of %1</source>
        <translation>Aviz pentru %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Aviz</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Bucăți</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articol</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Comanda %1</translation>
    </message>
    <message>
        <source>Gift note of %1</source>
        <translation>Felicitare pentru %1</translation>
    </message>
</context>
<context>
    <name>PauseScreen</name>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Pause the trolley and leave it?</source>
        <translation>Pui căruciorul în pauză și îl predai?</translation>
    </message>
    <message>
        <source>What was picked stays picked. Anyone goes on with it by scanning the trolley.</source>
        <translation>Ce s-a colectat rămâne colectat. Continuă oricine scanează căruciorul.</translation>
    </message>
    <message>
        <source>Leave it where it is in nobody&apos;s way.</source>
        <translation>Lasă-l unde nu încurcă pe nimeni.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pauză și predare</translation>
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
        <translation>%1: introdu un PIN nou, %2 până la %3 cifre</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Introdu PIN-ul nou încă o dată</translation>
    </message>
    <message>
        <source>Supervisor: type your PIN</source>
        <translation>Șef de tură: introdu PIN-ul</translation>
    </message>
    <message>
        <source>Type your old PIN</source>
        <translation>Introdu PIN-ul vechi</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Introdu PIN-ul</translation>
    </message>
    <message>
        <source>The server sets the new PIN</source>
        <translation>Serverul setează PIN-ul nou</translation>
    </message>
    <message>
        <source>Whether it counts is said here in a moment.</source>
        <translation>Imediat se spune aici dacă e valabil.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label of %1, parcel %2</source>
        <translation>Eticheta %1, coletul %2</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>E la imprimantă.</translation>
    </message>
    <message>
        <source>The printer took nothing of it. It is tried again.</source>
        <translation>Imprimanta nu a luat nimic. Se încearcă din nou.</translation>
    </message>
    <message>
        <source>It waits for its printer.</source>
        <translation>Își așteaptă imprimanta.</translation>
    </message>
    <message>
        <source>The label waits for its printer already</source>
        <translation>Eticheta își așteaptă deja imprimanta</translation>
    </message>
    <message>
        <source>This desk has no label printer</source>
        <translation>Această masă nu are imprimantă de etichete</translation>
    </message>
    <message>
        <source>Put the order aside with F8, and pack it at another desk.</source>
        <translation>Amână comanda cu F8 și ambaleaz-o la altă masă.</translation>
    </message>
    <message>
        <source>The label is not on this device any more</source>
        <translation>Eticheta nu mai e pe acest aparat</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nu s-a tipărit nimic.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Apasă F6, apoi Etichetă, și scanează lada de probleme.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Nu s-a tipărit nimic</translation>
    </message>
    <message>
        <source>Its printer took nothing of it for too long.</source>
        <translation>Imprimanta nu a luat nimic prea mult timp.</translation>
    </message>
    <message>
        <source>Look at the printer. Then open the order and press F9 (a paper: F10, F4, F9).</source>
        <translation>Verifică imprimanta. Apoi deschide comanda și apasă F9 (o hârtie: F10, F4, F9).</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Coadă de tipărire</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nu așteaptă nimic.</translation>
    </message>
    <message>
        <source>Scan another desk to print there.</source>
        <translation>Scanează altă masă ca să tipărești acolo.</translation>
    </message>
    <message>
        <source>Printed at %1</source>
        <translation>Se tipărește la %1</translation>
    </message>
    <message>
        <source>%1 has no printer of its own</source>
        <translation>%1 nu are imprimantă proprie</translation>
    </message>
    <message>
        <source>Scan another desk.</source>
        <translation>Scanează altă masă.</translation>
    </message>
    <message>
        <source>The papers are printed again</source>
        <translation>Hârtiile se tipăresc din nou</translation>
    </message>
    <message>
        <source>There are no papers to print</source>
        <translation>Nu sunt hârtii de tipărit</translation>
    </message>
    <message>
        <source>No order with a packing slip or a gift note is open, or this desk has no printer for documents.</source>
        <translation>Nu e deschisă o comandă cu aviz sau felicitare, ori masa nu are imprimantă de documente.</translation>
    </message>
    <message>
        <source>Open the order, then press F9 here. Is there a printer for documents? Call IT.</source>
        <translation>Deschide comanda, apoi apasă aici F9. Există imprimantă de documente? Cheamă IT.</translation>
    </message>
    <message>
        <source>It was sealed with a key that this device has no more.</source>
        <translation>Era sigilat cu o cheie pe care acest dispozitiv nu o mai are.</translation>
    </message>
    <message>
        <source>Open the order. What is needed is fetched from the server and printed. If not: F9 (a paper: F10, F4, F9).</source>
        <translation>Deschideți comanda. Ce trebuie vine de la server și se tipărește. Dacă nu: F9 (o hârtie: F10, F4, F9).</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 din %L2 gata</translation>
    </message>
</context>
<context>
    <name>PutBackScreen</name>
    <message>
        <source>Put back</source>
        <translation>Pune la loc</translation>
    </message>
    <message>
        <source>Put back what is in your hand</source>
        <translation>Pune înapoi ce ai în mână</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Cheamă șeful de tură</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>E la loc</translation>
    </message>
    <message>
        <source>No order on this trolley wants it any more.</source>
        <translation>Nicio comandă din acest cărucior nu-l mai cere.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Locul lui: %1.</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>It read %1.</source>
        <translation>A citit %1.</translation>
    </message>
    <message>
        <source>Scan anything, for example the desk once more.</source>
        <translation>Scanează orice, de exemplu masa încă o dată.</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Această masă nu are cântar.</translation>
    </message>
    <message>
        <source>Take everything off the scale.</source>
        <translation>Ia tot de pe cântar.</translation>
    </message>
    <message>
        <source>It was empty at zero. %1</source>
        <translation>Gol a arătat zero. %1</translation>
    </message>
    <message>
        <source>It shows %1.</source>
        <translation>Arată %1.</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Această masă nu are imprimantă de etichete.</translation>
    </message>
    <message>
        <source>It took the test label. Is it straight, and black enough?</source>
        <translation>A luat eticheta de probă. E dreaptă și destul de neagră?</translation>
    </message>
    <message>
        <source>The test label was not printed.</source>
        <translation>Eticheta de probă nu s-a tipărit.</translation>
    </message>
    <message>
        <source>Look at the printer, then press F9 again.</source>
        <translation>Verifică imprimanta, apoi apasă iar F9.</translation>
    </message>
    <message>
        <source>%1 is not quite ready</source>
        <translation>%1 nu e gata de tot</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Se testează %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 e gata</translation>
    </message>
    <message>
        <source>You may pack all the same: what is red does not work.</source>
        <translation>Poți ambala oricum: ce e roșu nu merge.</translation>
    </message>
    <message>
        <source>F11 begins to pack.</source>
        <translation>F11 începe ambalarea.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Understood</source>
        <translation>Am înțeles</translation>
    </message>
    <message>
        <source>This was scanned</source>
        <translation>S-a scanat asta</translation>
    </message>
    <message>
        <source>This is wanted</source>
        <translation>Se cere asta</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameOrNextScreen</name>
    <message>
        <source>After the restart</source>
        <translation>După repornire</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Aceeași bucată sau următoarea?</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Aceeași bucată</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>Recorded last, at %1. That one counts.</source>
        <translation>Ultima înregistrare, la %1. Contează.</translation>
    </message>
    <message>
        <source>It was recorded last. That one counts.</source>
        <translation>A fost ultima înregistrare. Contează.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Undone: %1</source>
        <translation>Anulat: %1</translation>
    </message>
    <message>
        <source>Undone: %1. %2</source>
        <translation>Anulat: %1. %2</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Anulează: %1</translation>
    </message>
    <message>
        <source>Takes back: %1. %2</source>
        <translation>Anulează: %1. %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, la %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before the restart, %1: %2</source>
        <translation>Înainte de repornire, %1: %2</translation>
    </message>
    <message>
        <source>Last here, %1: %2</source>
        <translation>Ultima aici, %1: %2</translation>
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
        <translation>luminos</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>întunecat</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>ca sistemul</translation>
    </message>
    <message>
        <source>on</source>
        <translation>pornit</translation>
    </message>
    <message>
        <source>off</source>
        <translation>oprit</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text mai mic</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text mai mare</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>light</source>
        <translation>luminos</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>întunecat</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>ca aparatul</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mână</translation>
    </message>
    <message>
        <source>left</source>
        <translation>stângă</translation>
    </message>
    <message>
        <source>right</source>
        <translation>dreaptă</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sunete</translation>
    </message>
    <message>
        <source>on</source>
        <translation>pornit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Text size
%L1 %</source>
        <translation>Mărimea textului
%L1 %</translation>
    </message>
    <message>
        <source>no loudspeaker: the screen flashes</source>
        <translation>fără difuzor: ecranul clipește</translation>
    </message>
    <message>
        <source>off: the screen flashes</source>
        <translation>oprit: ecranul clipește</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Schimbă PIN-ul</translation>
    </message>
</context>
<context>
    <name>SheetKeys</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Am înțeles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Greutate</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Lipsă</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Deteriorat</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Prea mult</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetă</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altceva</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>Tastează comanda</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Tastează codul</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Coadă de tipărire</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>De trimis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Zero the scale</source>
        <translation>Cântar la zero</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Cheamă șeful de tură</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Luminos/întunecat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sunete</translation>
    </message>
    <message>
        <source>Print the papers again</source>
        <translation>Tipărește iar hârtiile</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Schimbă PIN-ul</translation>
    </message>
</context>
<context>
    <name>ShortScreen</name>
    <message>
        <source>Short</source>
        <translation>Lipsă</translation>
    </message>
    <message>
        <source>Is the bin empty now?</source>
        <translation>E goală acum locația?</translation>
    </message>
    <message>
        <source>Why can you not take it?</source>
        <translation>De ce nu îl poți lua?</translation>
    </message>
    <message>
        <source>Missing: %L1 × %2</source>
        <translation>Lipsă: %L1 × %2</translation>
    </message>
    <message>
        <source>Not there, or too few</source>
        <translation>Nu e sau e prea puțin</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Deteriorat</translation>
    </message>
    <message>
        <source>Another product lies there</source>
        <translation>E acolo alt articol</translation>
    </message>
    <message>
        <source>Yes, the bin is empty</source>
        <translation>Da, locația e goală</translation>
    </message>
    <message>
        <source>No, something is left</source>
        <translation>Nu, a rămas ceva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
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
        <translation>Scanează ecusonul</translation>
    </message>
    <message>
        <source>This device is called %1.</source>
        <translation>Acest aparat se numește %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Tastează codul</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Blocat: scanează ecusonul</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 este conectat.</translation>
    </message>
</context>
<context>
    <name>SlotCell</name>
    <message>
        <source>Slot %1: this one</source>
        <translation>Poziția %1: aceasta</translation>
    </message>
    <message>
        <source>Slot %1: done</source>
        <translation>Poziția %1: gata</translation>
    </message>
    <message>
        <source>Slot %1: cancelled</source>
        <translation>Poziția %1: anulată</translation>
    </message>
    <message>
        <source>Slot %1: empty</source>
        <translation>Poziția %1: goală</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Poziția %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connected with the server.</source>
        <translation>Conectat cu serverul.</translation>
    </message>
    <message>
        <source>Everything you scan is kept on this device.</source>
        <translation>Tot ce scanezi rămâne pe acest aparat.</translation>
    </message>
    <message>
        <source>No network since %1.</source>
        <translation>Fără rețea de la %1.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Fără rețea.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Serverul nu răspunde.</translation>
    </message>
    <message>
        <source>The server does not admit this device: tell IT. Everything you scan is kept on this device.</source>
        <translation>Serverul nu admite acest aparat: spune la IT. Tot ce scanezi rămâne pe acest aparat.</translation>
    </message>
    <message>
        <source>This program is too old for new trolleys: finish this one, then bring the device to IT.</source>
        <translation>Programul e prea vechi pentru cărucioare noi: termină-l pe acesta, apoi du aparatul la IT.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s ahead of the server&apos;s: tell IT.</source>
        <translation>Ceasul aparatului e cu %L1 s înaintea serverului: spune la IT.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s behind the server&apos;s: tell IT.</source>
        <translation>Ceasul aparatului e cu %L1 s în urma serverului: spune la IT.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Scanerul e gata.</translation>
    </message>
    <message>
        <source>No scanner. Plug it in, or type the code.</source>
        <translation>Fără scaner. Conectează-l sau tastează codul.</translation>
    </message>
    <message>
        <source>The scanner does not answer. Plug it in again, or type the code.</source>
        <translation>Scanerul nu răspunde. Conectează-l din nou sau tastează codul.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>Paused at stop %1</source>
        <translation>Pauză la oprirea %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>%1: go on at stop %2 of %3</source>
        <translation>%1: continuă la oprirea %2 din %3</translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>Se preia lista.</translation>
    </message>
    <message>
        <source>The list was not loaded yet.</source>
        <translation>Lista nu s-a încărcat încă.</translation>
    </message>
    <message>
        <source>No network. As of %1.</source>
        <translation>Fără rețea. Date de la %1.</translation>
    </message>
    <message>
        <source>None is waiting.</source>
        <translation>Niciunul nu așteaptă.</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>pe aparat</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrat</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sigur</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>de lămurit</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>observat</translation>
    </message>
    <message>
        <source>The server was asked for it. It goes on by itself as soon as the route is here.</source>
        <translation>S-a cerut de la server. Continuă singur când sosește ruta.</translation>
    </message>
    <message>
        <source>There is no network now. It goes on by itself as soon as the route is here.</source>
        <translation>Acum nu e rețea. Continuă singur când sosește ruta.</translation>
    </message>
    <message>
        <source>Everything that you have scanned is safe on this device.</source>
        <translation>Tot ce ai scanat e în siguranță pe acest aparat.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Încă nu se poate conecta nimeni</translation>
    </message>
    <message>
        <source>The server knows no operators of this site. A supervisor has to add them.</source>
        <translation>Serverul nu cunoaște angajați ai acestui depozit. Șeful de tură trebuie să-i adauge.</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Pagina continuă singură.</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Se caută serverul</translation>
    </message>
    <message>
        <source>The list of operators is being fetched.</source>
        <translation>Se preia lista de angajați.</translation>
    </message>
    <message>
        <source>This device has never reached the server</source>
        <translation>Acest aparat nu a ajuns niciodată la server</translation>
    </message>
    <message>
        <source>Carry it to where there is network, and wait a moment.</source>
        <translation>Du-l unde e rețea și așteaptă puțin.</translation>
    </message>
    <message>
        <source>If this page stays: IT has to check the server&apos;s address in the settings.</source>
        <translation>Dacă pagina rămâne: IT trebuie să verifice adresa serverului în setări.</translation>
    </message>
    <message>
        <source>The journal has closed</source>
        <translation>Jurnalul s-a închis</translation>
    </message>
    <message>
        <source>What was accepted before is on this device&apos;s disk. Nothing more can be recorded.</source>
        <translation>Ce s-a acceptat înainte e pe discul aparatului. Nu se mai poate înregistra nimic.</translation>
    </message>
    <message>
        <source>Take another device and go on with the same trolley. Bring this one to IT.</source>
        <translation>Ia alt aparat și continuă cu același cărucior. Du-l pe acesta la IT.</translation>
    </message>
    <message>
        <source>The disk of this device failed while it was written.</source>
        <translation>Discul aparatului a cedat la scriere.</translation>
    </message>
    <message>
        <source>The server does not take fact %L1</source>
        <translation>Serverul nu primește înregistrarea %L1</translation>
    </message>
    <message>
        <source>Those after it wait. All of them are kept on this device: go on working, and tell IT.</source>
        <translation>Cele de după ea așteaptă. Toate rămân pe acest aparat: lucrează mai departe și spune la IT.</translation>
    </message>
    <message>
        <source>Packhorse runs already on this profile</source>
        <translation>Packhorse rulează deja pe acest profil</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>Nu se poate scrie în profil</translation>
    </message>
    <message>
        <source>The profile lies on a network drive</source>
        <translation>Profilul e pe un disc de rețea</translation>
    </message>
    <message>
        <source>The profile holds another program&apos;s file</source>
        <translation>Profilul conține fișierul altui program</translation>
    </message>
    <message>
        <source>The profile was written by a newer Packhorse</source>
        <translation>Profilul e scris de un Packhorse mai nou</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Jurnalul era deteriorat și a fost dat deoparte</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <translation>Discul nu păstrează sigur scanările</translation>
    </message>
    <message>
        <source>Another window of Packhorse is open on this device.</source>
        <translation>Altă fereastră Packhorse e deschisă pe acest aparat.</translation>
    </message>
    <message>
        <source>Close this window and use the other one.</source>
        <translation>Închide fereastra aceasta și folosește-o pe cealaltă.</translation>
    </message>
    <message>
        <source>Trolleys of this site:</source>
        <translation>Cărucioarele depozitului:</translation>
    </message>
    <message>
        <source>The disk of this device fails</source>
        <translation>Discul acestui aparat cedează</translation>
    </message>
    <message>
        <source>It is tried again. Take another device, and bring this one to IT: facts that only it has are on it.</source>
        <translation>Se încearcă iar. Ia alt aparat și du-l pe acesta la IT: are înregistrări pe care le are doar el.</translation>
    </message>
    <message>
        <source>The keys of this device cannot be opened</source>
        <translation>Cheile acestui aparat nu pot fi deschise</translation>
    </message>
    <message>
        <source>Somebody else answers in place of the server: tell IT. Everything you scan is kept on this device.</source>
        <translation>Altcineva răspunde în locul serverului: anunță IT. Tot ce scanezi rămâne pe acest aparat.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in, and wait a moment.</source>
        <translation>Vezi dacă rețeaua este conectată și așteaptă puțin.</translation>
    </message>
    <message>
        <source>Server: %1 (no answer yet)</source>
        <translation>Server: %1 (încă fără răspuns)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Server: %1, last tried: %2</source>
        <translation>Server: %1, ultima încercare: %2</translation>
    </message>
</context>
<context>
    <name>StopScreen</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Oprirea %1 din %2</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Lipsă</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Aici lipsește ceva</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Amână</translation>
    </message>
    <message>
        <source>Come back to this stop at the end</source>
        <translation>Revino la această oprire la sfârșit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altele</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>%L1 on device, %L2 delivered, %L3 need attention</source>
        <translation>%L1 pe aparat, %L2 livrate, %L3 de lămurit</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Înregistrările aparatului</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Battery %L1 %</source>
        <translation>Baterie %L1 %</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2</source>
        <translation>Se trimit %L1 din %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>de lămurit</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>pe aparat</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrat</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sigur</translation>
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
        <translation>Cărucior %1</translation>
    </message>
    <message>
        <source>Take it over from %1?</source>
        <translation>Îl preiei de la %1?</translation>
    </message>
    <message>
        <source>Nothing that was picked is lost.</source>
        <translation>Nu se pierde nimic din ce s-a colectat.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Preia</translation>
    </message>
    <message>
        <source>%1 has it at %2.</source>
        <translation>%1 îl are la %2.</translation>
    </message>
    <message>
        <source>Last scan there: %1.</source>
        <translation>Ultima scanare acolo: %1.</translation>
    </message>
    <message>
        <source>You go on at stop %1 of %2.</source>
        <translation>Continui la oprirea %1 din %2.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%L1 stops, %L2 units</source>
        <translation>Opriri: %L1, bucăți: %L2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nou</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pauză</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>în lucru</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%L1 on device</source>
        <translation>%L1 pe aparat</translation>
    </message>
    <message>
        <source>%L1 delivered</source>
        <translation>%L1 livrate</translation>
    </message>
    <message>
        <source>all safe</source>
        <translation>totul sigur</translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>totul livrat</translation>
    </message>
    <message>
        <source>%L1 need attention</source>
        <translation>%L1 de lămurit</translation>
    </message>
</context>
<context>
    <name>ToteBlock</name>
    <message>
        <source>then into the tote in slot</source>
        <translation>apoi în lada din poziția</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>poziția %1</translation>
    </message>
    <message>
        <source>Tote %1
order %2</source>
        <translation>Lada %1
comanda %2</translation>
    </message>
</context>
<context>
    <name>TrolleyMap</name>
    <message>
        <source>Map of the trolley</source>
        <translation>Harta căruciorului</translation>
    </message>
</context>
<context>
    <name>TrolleyScreen</name>
    <message>
        <source>Scan a trolley</source>
        <translation>Scanează un cărucior</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Tastează codul</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>No trolley is known to wait. You can scan one all the same.</source>
        <translation>Nu se știe de vreun cărucior în așteptare. Poți scana totuși unul.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Pune coletul pe cântar</translation>
    </message>
    <message>
        <source>Or press F11 and type what a scale shows.</source>
        <translation>Sau apasă F11 și tastează ce arată un cântar.</translation>
    </message>
    <message>
        <source>Empty the scale</source>
        <translation>Golește cântarul</translation>
    </message>
    <message>
        <source>It must be seen empty before it weighs this parcel.</source>
        <translation>Trebuie să fie gol înainte să cântărească acest colet.</translation>
    </message>
    <message>
        <source>Look into the box and weigh it again, or scan the problem bin.</source>
        <translation>Uită-te în cutie și cântărește iar, sau scanează lada de probleme.</translation>
    </message>
    <message>
        <source>The carrier refuses the label</source>
        <translation>Curierul refuză eticheta</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Spune: %1</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Nu s-a cumpărat nimic.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Apasă F6, apoi Etichetă, și scanează lada de probleme.</translation>
    </message>
    <message>
        <source>Was the label bought?</source>
        <translation>S-a cumpărat eticheta?</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer was lost, and it cannot be asked.</source>
        <translation>Răspunsul curierului s-a pierdut și nu poate fi întrebat.</translation>
    </message>
    <message>
        <source>Nobody buys it again by himself: a supervisor looks at the carrier&apos;s site.</source>
        <translation>Nu se cumpără iar singură: șeful de tură verifică pe site-ul curierului.</translation>
    </message>
    <message>
        <source>No network: the label is still to come</source>
        <translation>Fără rețea: eticheta încă vine</translation>
    </message>
    <message>
        <source>It is bought once, as soon as the server can be reached. Nothing is lost.</source>
        <translation>Se cumpără o dată, când serverul e din nou accesibil. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>Wait, or press F8 and put the order aside.</source>
        <translation>Așteaptă, sau apasă F8 și amână comanda.</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>Eticheta e pe drum</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the carrier has sold it.</source>
        <translation>Se tipărește singură când curierul a vândut-o.</translation>
    </message>
    <message>
        <source>The label is being printed</source>
        <translation>Eticheta se tipărește</translation>
    </message>
    <message>
        <source>The label cannot be printed</source>
        <translation>Eticheta nu se poate tipări</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the printer works.</source>
        <translation>Se tipărește singură când merge imprimanta.</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>A ieșit o etichetă?</translation>
    </message>
    <message>
        <source>The printer fell silent while it printed.</source>
        <translation>Imprimanta a tăcut la tipărire.</translation>
    </message>
    <message>
        <source>Look at it: is there a label for this order?</source>
        <translation>Uită-te: e o etichetă pentru această comandă?</translation>
    </message>
    <message>
        <source>Look at it: is there a label that ends so?</source>
        <translation>Uită-te: e o etichetă care se termină așa?</translation>
    </message>
    <message>
        <source>Press F11 or F12; or scan the label.</source>
        <translation>Apasă F11 sau F12; sau scanează eticheta.</translation>
    </message>
    <message>
        <source>Stick the label on, scan it</source>
        <translation>Lipește eticheta și scaneaz-o</translation>
    </message>
    <message>
        <source>Scan the one on the parcel.</source>
        <translation>Scaneaz-o pe cea de pe colet.</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Scanează lada de expediere</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>or any other dispatch bin</source>
        <translation>sau altă ladă de expediere</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Scanează lada de probleme</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Colet %1</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>E în %1.</translation>
    </message>
    <message>
        <source>Set it right, and weigh it again: the right weight settles it.</source>
        <translation>Îndreaptă și cântărește iar: greutatea corectă rezolvă.</translation>
    </message>
    <message>
        <source>Press F9 for a new label.</source>
        <translation>Apasă F9 pentru etichetă nouă.</translation>
    </message>
    <message>
        <source>Set it right, then press F11.</source>
        <translation>Îndreaptă, apoi apasă F11.</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Scanează articolul următor</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Alege o cutie</translation>
    </message>
    <message>
        <source>Press its key, or scan it.</source>
        <translation>Apasă tasta ei sau scaneaz-o.</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Cărucior %1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nu mai aștepta</translation>
    </message>
    <message>
        <source>Fetching its route</source>
        <translation>Se preia ruta</translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>Weight</source>
        <translation>Greutate</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The scale is below zero. Take everything off and press its zero key.</source>
        <translation>Cântarul e sub zero. Ia tot de pe el și apasă tasta lui de zero.</translation>
    </message>
    <message>
        <source>This is too heavy for the scale.</source>
        <translation>E prea greu pentru cântar.</translation>
    </message>
    <message>
        <source>The scale cannot zero itself. Empty it, switch it off and on.</source>
        <translation>Cântarul nu găsește zero. Golește-l, oprește-l și pornește-l.</translation>
    </message>
    <message>
        <source>The scale reports a fault. Call IT, and weigh at another desk.</source>
        <translation>Cântarul anunță o defecțiune. Cheamă IT și cântărește la altă masă.</translation>
    </message>
    <message>
        <source>The scale sends what is not understood. Call IT: is it set to the right protocol?</source>
        <translation>Cântarul trimite ceva de neînțeles. Cheamă IT: are protocolul potrivit?</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Această masă nu are cântar.</translation>
    </message>
    <message>
        <source>The scale says nothing. Is it switched on? Is its cable in?</source>
        <translation>Cântarul nu spune nimic. E pornit? E pus cablul?</translation>
    </message>
    <message>
        <source>The scale shows the same for half a minute. Take everything off; if that changes nothing, switch it off and on.</source>
        <translation>Cântarul arată același lucru de o jumătate de minut. Ia tot de pe el; dacă nu ajută, oprește-l și pornește-l.</translation>
    </message>
    <message>
        <source>Take everything off the scale first</source>
        <translation>Ia întâi tot de pe cântar</translation>
    </message>
    <message>
        <source>The scale is empty</source>
        <translation>Cântarul e gol</translation>
    </message>
    <message>
        <source>Wait until it is at rest</source>
        <translation>Așteaptă să stea nemișcat</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>expected %1 ± %2</source>
        <translation>așteptat %1 ± %2</translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <translation>mai urmează: %1</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>weighed: it fits</source>
        <translation>cântărit: e bine</translation>
    </message>
    <message>
        <source>%1 too light</source>
        <translation>%1 prea ușor</translation>
    </message>
    <message>
        <source>%1 too heavy</source>
        <translation>%1 prea greu</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>lipsește %1</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>în plus %1</translation>
    </message>
    <message>
        <source>the box is %1</source>
        <translation>cutia e %1</translation>
    </message>
    <message>
        <source>Probably: %1.</source>
        <translation>Probabil: %1.</translation>
    </message>
    <message>
        <source>Or else: %1.</source>
        <translation>Sau: %1.</translation>
    </message>
    <message>
        <source>Several things weigh the same: it cannot be told which.</source>
        <translation>Mai multe lucruri au aceeași greutate: nu se știe care.</translation>
    </message>
    <message>
        <source>No missing or extra piece explains it. Count everything.</source>
        <translation>Nicio bucată lipsă sau în plus nu explică. Numără tot.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>a badge</source>
        <translation>un ecuson</translation>
    </message>
    <message>
        <source>a trolley</source>
        <translation>un cărucior</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>o ladă</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>o poziție</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>o locație</translation>
    </message>
    <message>
        <source>a drop zone</source>
        <translation>o zonă de predare</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>o masă</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>o cutie</translation>
    </message>
    <message>
        <source>a bin</source>
        <translation>un recipient</translation>
    </message>
    <message>
        <source>a cancel tote</source>
        <translation>o ladă de anulate</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>un colet</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>un articol</translation>
    </message>
    <message>
        <source>The scanner sent nothing.</source>
        <translation>Scanerul nu a trimis nimic.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>Codul e prea lung.</translation>
    </message>
    <message>
        <source>The code is damaged.</source>
        <translation>Codul e deteriorat.</translation>
    </message>
    <message>
        <source>This is a link to a web page, not a code of the warehouse.</source>
        <translation>E un link către o pagină web, nu un cod al depozitului.</translation>
    </message>
    <message>
        <source>The scanner leaves out the separators (FNC1). IT has to set it up.</source>
        <translation>Scanerul omite separatorii (FNC1). IT trebuie să-l seteze.</translation>
    </message>
    <message>
        <source>The code has a fault in its data.</source>
        <translation>Codul are o greșeală în date.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nu se citește</translation>
    </message>
    <message>
        <source>Scan again, or type the code in.</source>
        <translation>Scanează iar sau tastează codul.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nimeni nu e conectat</translation>
    </message>
    <message>
        <source>This was %1.</source>
        <translation>Asta a fost %1.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Scanează întâi ecusonul.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Ecuson necunoscut</translation>
    </message>
    <message>
        <source>This badge is not known at this site.</source>
        <translation>Acest ecuson nu e cunoscut în depozit.</translation>
    </message>
    <message>
        <source>Try again, or ask a supervisor.</source>
        <translation>Încearcă iar sau întreabă șeful de tură.</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Alt ecuson</translation>
    </message>
    <message>
        <source>This is the badge of %1.</source>
        <translation>Acesta e ecusonul lui %1.</translation>
    </message>
    <message>
        <source>No trolley yet</source>
        <translation>Încă fără cărucior</translation>
    </message>
    <message>
        <source>You scanned %1.</source>
        <translation>Ai scanat %1.</translation>
    </message>
    <message>
        <source>Scan a trolley.</source>
        <translation>Scanează un cărucior.</translation>
    </message>
    <message>
        <source>No route for %1</source>
        <translation>Nicio rută pentru %1</translation>
    </message>
    <message>
        <source>The server has no route for this trolley.</source>
        <translation>Serverul nu are rută pentru acest cărucior.</translation>
    </message>
    <message>
        <source>This device has no route for it, and there is no network.</source>
        <translation>Acest aparat nu are rută pentru el și nu e rețea.</translation>
    </message>
    <message>
        <source>Take another trolley.</source>
        <translation>Ia alt cărucior.</translation>
    </message>
    <message>
        <source>Go where there is network, and scan it again.</source>
        <translation>Mergi unde e rețea și scanează-l iar.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 e terminat</translation>
    </message>
    <message>
        <source>It was dropped at %1.</source>
        <translation>A fost lăsat la %1.</translation>
    </message>
    <message>
        <source>Wrong trolley</source>
        <translation>Cărucior greșit</translation>
    </message>
    <message>
        <source>You work with %1.</source>
        <translation>Lucrezi cu %1.</translation>
    </message>
    <message>
        <source>Finish or pause %1 first.</source>
        <translation>Întâi termină sau pune în pauză %1.</translation>
    </message>
    <message>
        <source>That is stop %1 of this route.</source>
        <translation>E oprirea %1 a acestei rute.</translation>
    </message>
    <message>
        <source>Wrong location</source>
        <translation>Locație greșită</translation>
    </message>
    <message>
        <source>Go to %1.</source>
        <translation>Mergi la %1.</translation>
    </message>
    <message>
        <source>Location first</source>
        <translation>Întâi locația</translation>
    </message>
    <message>
        <source>Several stops want this item.</source>
        <translation>Mai multe opriri cer acest articol.</translation>
    </message>
    <message>
        <source>Scan the location %1.</source>
        <translation>Scanează locația %1.</translation>
    </message>
    <message>
        <source>You scanned: %1</source>
        <translation>Ai scanat: %1</translation>
    </message>
    <message>
        <source>Wanted: %1, …%2</source>
        <translation>Cerut: %1, …%2</translation>
    </message>
    <message>
        <source>It is wanted at stop %1.</source>
        <translation>E cerut la oprirea %1.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Articol greșit</translation>
    </message>
    <message>
        <source>Put it back.</source>
        <translation>Pune-l înapoi.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Cod necunoscut</translation>
    </message>
    <message>
        <source>Nothing on this route has the code %1.</source>
        <translation>Nimic pe această rută nu are codul %1.</translation>
    </message>
    <message>
        <source>Look for another code on the item, or put it back.</source>
        <translation>Caută alt cod pe articol sau pune-l înapoi.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Prea multe</translation>
    </message>
    <message numerus="yes">
        <source>This would be %n piece(s).</source>
        <translation>
            <numerusform>Ar fi %n bucată.</numerusform>
            <numerusform>Ar fi %n bucăți.</numerusform>
            <numerusform>Ar fi %n de bucăți.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>Mai trebuie: %1.</translation>
    </message>
    <message>
        <source>Put back what is too many.</source>
        <translation>Pune înapoi ce e în plus.</translation>
    </message>
    <message>
        <source>You scanned tote %1.</source>
        <translation>Ai scanat lada %1.</translation>
    </message>
    <message>
        <source>%1 is not on this trolley.</source>
        <translation>%1 nu e pe acest cărucior.</translation>
    </message>
    <message>
        <source>Wrong tote</source>
        <translation>Ladă greșită</translation>
    </message>
    <message>
        <source>Put it into tote %1.</source>
        <translation>Pune-l în lada %1.</translation>
    </message>
    <message>
        <source>Read the screen again.</source>
        <translation>Citește iar ecranul.</translation>
    </message>
    <message>
        <source>Item first</source>
        <translation>Întâi articolul</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>Nu s-a luat încă nimic.</translation>
    </message>
    <message>
        <source>Scan the item: %1</source>
        <translation>Scanează articolul: %1</translation>
    </message>
    <message>
        <source>Something is in your hand</source>
        <translation>Ai ceva în mână</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Put it into its tote, or press Undo and put it back.</source>
        <translation>Pune-l în lada lui, sau apasă Anulează și pune-l înapoi.</translation>
    </message>
    <message>
        <source>This tote is in use</source>
        <translation>Această ladă e folosită</translation>
    </message>
    <message>
        <source>Take an empty tote and scan it.</source>
        <translation>Ia o ladă goală și scaneaz-o.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Încă nu e gata</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) are open.</source>
        <translation>
            <numerusform>Mai e %n oprire.</numerusform>
            <numerusform>Mai sunt %n opriri.</numerusform>
            <numerusform>Mai sunt %n de opriri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are missing.</source>
        <translation>
            <numerusform>Lipsește %n bucată.</numerusform>
            <numerusform>Lipsesc %n bucăți.</numerusform>
            <numerusform>Lipsesc %n de bucăți.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, or press More and pause the trolley.</source>
        <translation>Continuă, sau apasă Altele și pune căruciorul în pauză.</translation>
    </message>
    <message>
        <source>Unknown drop zone</source>
        <translation>Zonă necunoscută</translation>
    </message>
    <message>
        <source>Scan a drop zone of this site.</source>
        <translation>Scanează o zonă de predare a depozitului.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nimic de anulat</translation>
    </message>
    <message>
        <source>You have done nothing on this route that can be undone.</source>
        <translation>Pe această rută nu ai făcut nimic ce se poate anula.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continuă.</translation>
    </message>
    <message>
        <source>%1 is not possible</source>
        <translation>%1 nu e posibil</translation>
    </message>
    <message>
        <source>Wanted: 1 to %1.</source>
        <translation>Posibil: 1 până la %1.</translation>
    </message>
    <message>
        <source>Count again and type the number.</source>
        <translation>Numără iar și tastează numărul.</translation>
    </message>
    <message>
        <source>No lot</source>
        <translation>Fără lot</translation>
    </message>
    <message>
        <source>Scan or type the lot.</source>
        <translation>Scanează sau tastează lotul.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Fără dată</translation>
    </message>
    <message>
        <source>Type the expiry date.</source>
        <translation>Tastează data expirării.</translation>
    </message>
    <message>
        <source>No serial number</source>
        <translation>Fără număr de serie</translation>
    </message>
    <message>
        <source>Scan or type the serial number.</source>
        <translation>Scanează sau tastează seria.</translation>
    </message>
    <message>
        <source>Same serial number again</source>
        <translation>Același număr de serie</translation>
    </message>
    <message>
        <source>Scan the serial number of the next piece.</source>
        <translation>Scanează numărul de serie al bucății următoare.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Întâi răspunde</translation>
    </message>
    <message>
        <source>The scan was not counted.</source>
        <translation>Scanarea nu s-a numărat.</translation>
    </message>
    <message>
        <source>Answer the question on the screen, then scan.</source>
        <translation>Răspunde la întrebarea de pe ecran, apoi scanează.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Acum nu se poate</translation>
    </message>
    <message>
        <source>Do what the screen asks for.</source>
        <translation>Fă ce cere ecranul.</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>Asta e ultima oprire</translation>
    </message>
    <message>
        <source>Pick it, or press Short.</source>
        <translation>Colectează-l sau apasă Lipsă.</translation>
    </message>
    <message>
        <source>Unknown cancel tote</source>
        <translation>Ladă de anulate necunoscută</translation>
    </message>
    <message>
        <source>Scan a cancel tote of this site.</source>
        <translation>Scanează o ladă de anulate a depozitului.</translation>
    </message>
    <message>
        <source>Not wanted here</source>
        <translation>Nu se cere aici</translation>
    </message>
    <message>
        <source>You scanned %1: %2</source>
        <translation>Ai scanat %1: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Neînregistrat</translation>
    </message>
    <message>
        <source>The disk of this device is full.</source>
        <translation>Discul acestui aparat e plin.</translation>
    </message>
    <message>
        <source>The disk of this device could not take it.</source>
        <translation>Discul acestui aparat nu a putut primi.</translation>
    </message>
    <message>
        <source>Everything before this is safe.</source>
        <translation>Tot ce e dinainte e sigur.</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, take another device and tell IT.</source>
        <translation>Scanează iar. Dacă rămâne așa, ia alt aparat și spune la IT.</translation>
    </message>
    <message>
        <source>%1 is still in work</source>
        <translation>%1 e încă în lucru</translation>
    </message>
    <message>
        <source>Pause it or drop it, then sign out.</source>
        <translation>Pune-l în pauză sau predă-l, apoi ieși.</translation>
    </message>
    <message>
        <source>You are at the right location.</source>
        <translation>Ești la locația corectă.</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Câte ai luat?</translation>
    </message>
    <message>
        <source>Another handheld works with this trolley. Take over?</source>
        <translation>Alt aparat lucrează cu acest cărucior. Îl preiei?</translation>
    </message>
    <message>
        <source>Scan the empty tote that goes on.</source>
        <translation>Scanează lada goală care urmează.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Aceeași bucată sau următoarea?</translation>
    </message>
    <message>
        <source>The same piece: counted once.</source>
        <translation>Aceeași bucată: numărată o dată.</translation>
    </message>
    <message>
        <source>The route is being fetched.</source>
        <translation>Se preia ruta.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nu s-a înregistrat nimic.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ești conectat.</translation>
    </message>
    <message>
        <source>You work with this trolley.</source>
        <translation>Lucrezi cu acest cărucior.</translation>
    </message>
    <message>
        <source>Scanned twice: counted once.</source>
        <translation>Scanat de două ori: numărat o dată.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scanează ecusonul</translation>
    </message>
    <message>
        <source>Scan a trolley</source>
        <translation>Scanează un cărucior</translation>
    </message>
    <message>
        <source>Fetching the route</source>
        <translation>Se preia ruta</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Îl preiei?</translation>
    </message>
    <message>
        <source>Scan the location</source>
        <translation>Scanează locația</translation>
    </message>
    <message>
        <source>Scan the item</source>
        <translation>Scanează articolul</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Tastează câte</translation>
    </message>
    <message>
        <source>Scan the lot</source>
        <translation>Scanează lotul</translation>
    </message>
    <message>
        <source>Type the expiry date</source>
        <translation>Tastează data expirării</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Scanează seria</translation>
    </message>
    <message>
        <source>Scan the tote</source>
        <translation>Scanează lada</translation>
    </message>
    <message>
        <source>Scan the empty tote</source>
        <translation>Scanează lada goală</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Pune-l înapoi</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Scanează lada de anulate</translation>
    </message>
    <message>
        <source>Read and confirm</source>
        <translation>Citește și confirmă</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Scanează zona de predare</translation>
    </message>
    <message>
        <source>The journal was damaged</source>
        <translation>Jurnalul era deteriorat</translation>
    </message>
    <message>
        <source>The old files were put aside. What could be proven is here again.</source>
        <translation>Fișierele vechi au fost date deoparte. Ce s-a putut dovedi e din nou aici.</translation>
    </message>
    <message>
        <source>Look at your trolley: is the last piece on the screen? Tell IT.</source>
        <translation>Uită-te la cărucior: e ultima bucată pe ecran? Spune la IT.</translation>
    </message>
    <message>
        <source>Not on this route</source>
        <translation>Nu pe această rută</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Locul lui: %1.</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Nu se mai cere</translation>
    </message>
    <message>
        <source>Press Undo and put it back.</source>
        <translation>Apasă Anulează și pune-l înapoi.</translation>
    </message>
    <message>
        <source>It belongs to slot %1.</source>
        <translation>E din poziția %1.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una câte una</translation>
    </message>
    <message>
        <source>Each piece has its own serial number.</source>
        <translation>Fiecare bucată are seria ei.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Scanează bucățile una câte una.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 e plină.</translation>
    </message>
    <message>
        <source>Nobody wants what is in your hand.</source>
        <translation>Nimeni nu cere ce ai în mână.</translation>
    </message>
    <message>
        <source>Put it back, pause the trolley, and scan it again.</source>
        <translation>Pune-l înapoi, pune căruciorul în pauză și scanează-l iar.</translation>
    </message>
    <message>
        <source>Finish or pause what is in work first, then sign in with the other badge.</source>
        <translation>Întâi termină sau pune în pauză ce e în lucru, apoi conectează-te cu celălalt ecuson.</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>Ce masă e asta?</translation>
    </message>
    <message>
        <source>Scan the desk&apos;s barcode first.</source>
        <translation>Scanează întâi codul mesei.</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>Masă necunoscută</translation>
    </message>
    <message>
        <source>Scan a desk of this site.</source>
        <translation>Scanează o masă a depozitului.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Încă fără comandă</translation>
    </message>
    <message>
        <source>Scan a tote or a slot, or type the order&apos;s number.</source>
        <translation>Scanează o ladă sau o poziție, sau tastează numărul comenzii.</translation>
    </message>
    <message>
        <source>Which trolley?</source>
        <translation>Ce cărucior?</translation>
    </message>
    <message>
        <source>Every trolley has a slot %1.</source>
        <translation>Fiecare cărucior are poziția %1.</translation>
    </message>
    <message>
        <source>Scan the trolley, then the slot.</source>
        <translation>Scanează căruciorul, apoi poziția.</translation>
    </message>
    <message>
        <source>No order for %1</source>
        <translation>Nicio comandă pentru %1</translation>
    </message>
    <message>
        <source>The server has no order for it.</source>
        <translation>Serverul nu are comandă pentru asta.</translation>
    </message>
    <message>
        <source>This desk does not know it, and there is no network.</source>
        <translation>Această masă nu o cunoaște și nu e rețea.</translation>
    </message>
    <message>
        <source>Look at the tote again, or take another one.</source>
        <translation>Uită-te iar la ladă, sau ia alta.</translation>
    </message>
    <message>
        <source>Put it aside until there is network, or take another one.</source>
        <translation>Pune-o deoparte până e rețea, sau ia alta.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Comanda %1 a fost anulată</translation>
    </message>
    <message>
        <source>Its goods have left the desks.</source>
        <translation>Marfa ei nu mai e la mese.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Întreabă șeful de tură.</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>Comanda %1 e ambalată</translation>
    </message>
    <message>
        <source>Take another order.</source>
        <translation>Ia altă comandă.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Nimic de ambalat</translation>
    </message>
    <message>
        <source>Nothing was found for order %1.</source>
        <translation>Nu s-a găsit nimic pentru comanda %1.</translation>
    </message>
    <message>
        <source>Order %1 is in work</source>
        <translation>Comanda %1 e în lucru</translation>
    </message>
    <message>
        <source>Finish it, or put it aside.</source>
        <translation>Termin-o sau amân-o.</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Nu e din această comandă</translation>
    </message>
    <message>
        <source>Lay it aside.</source>
        <translation>Pune-l deoparte.</translation>
    </message>
    <message>
        <source>Unknown box</source>
        <translation>Cutie necunoscută</translation>
    </message>
    <message>
        <source>Choose a box of this site.</source>
        <translation>Alege o cutie a depozitului.</translation>
    </message>
    <message>
        <source>This parcel is empty</source>
        <translation>Acest colet e gol</translation>
    </message>
    <message>
        <source>Scan at least one item into it first.</source>
        <translation>Scanează întâi măcar un articol în el.</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Totul e ambalat</translation>
    </message>
    <message>
        <source>Nothing is left for a further parcel.</source>
        <translation>Nu a rămas nimic pentru alt colet.</translation>
    </message>
    <message>
        <source>Not all is packed</source>
        <translation>Nu e totul ambalat</translation>
    </message>
    <message>
        <source>Scan them, or report a problem.</source>
        <translation>Scanează-le sau anunță o problemă.</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Încă necântărit</translation>
    </message>
    <message>
        <source>Put the parcel on the scale.</source>
        <translation>Pune coletul pe cântar.</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>Fără greutate</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams.</source>
        <translation>Tastează ce arată cântarul, în grame.</translation>
    </message>
    <message>
        <source>Label first</source>
        <translation>Întâi eticheta</translation>
    </message>
    <message>
        <source>The label was not scanned on the parcel yet.</source>
        <translation>Eticheta nu a fost încă scanată pe colet.</translation>
    </message>
    <message>
        <source>Stick the label on, and scan it.</source>
        <translation>Lipește eticheta și scaneaz-o.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Etichetă greșită</translation>
    </message>
    <message>
        <source>It belongs to order %1, parcel %2.</source>
        <translation>E a comenzii %1, coletul %2.</translation>
    </message>
    <message>
        <source>Take it off again, and stick it on its own parcel.</source>
        <translation>Dezlipește-o și lipește-o pe coletul ei.</translation>
    </message>
    <message>
        <source>Old label</source>
        <translation>Etichetă veche</translation>
    </message>
    <message>
        <source>This label is void: the parcel has a new one.</source>
        <translation>Eticheta nu mai e valabilă: coletul are una nouă.</translation>
    </message>
    <message>
        <source>Throw it away, and use the new one.</source>
        <translation>Aruncă-o și folosește-o pe cea nouă.</translation>
    </message>
    <message>
        <source>The right one says %1.</source>
        <translation>Pe cea corectă scrie %1.</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Etichetă necunoscută</translation>
    </message>
    <message>
        <source>Scan the label of this parcel.</source>
        <translation>Scanează eticheta acestui colet.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Încă fără etichetă</translation>
    </message>
    <message>
        <source>There is nothing that could be printed.</source>
        <translation>Nu e nimic de tipărit.</translation>
    </message>
    <message>
        <source>Wait for the label.</source>
        <translation>Așteaptă eticheta.</translation>
    </message>
    <message>
        <source>Unknown bin</source>
        <translation>Ladă necunoscută</translation>
    </message>
    <message>
        <source>Scan a bin of this site.</source>
        <translation>Scanează o ladă a depozitului.</translation>
    </message>
    <message>
        <source>Why a problem bin?</source>
        <translation>De ce la probleme?</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the bin.</source>
        <translation>Alege motivul, apoi scanează lada.</translation>
    </message>
    <message>
        <source>A problem is open</source>
        <translation>E o problemă deschisă</translation>
    </message>
    <message>
        <source>Solve it first: weigh again, print a new label, or let it go.</source>
        <translation>Rezolv-o întâi: cântărește iar, tipărește altă etichetă sau las-o așa.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that</source>
        <translation>Doar șeful de tură are voie</translation>
    </message>
    <message>
        <source>Weigh again, or put it into a problem bin.</source>
        <translation>Cântărește iar sau pune-l într-o ladă de probleme.</translation>
    </message>
    <message>
        <source>The weight is wrong.</source>
        <translation>Greutatea e greșită.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Lipsește ceva.</translation>
    </message>
    <message>
        <source>Something is damaged.</source>
        <translation>Ceva e deteriorat.</translation>
    </message>
    <message>
        <source>Something is too many.</source>
        <translation>Ceva e în plus.</translation>
    </message>
    <message>
        <source>Something is wrong with the label.</source>
        <translation>Ceva nu e bine la etichetă.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Altceva nu e bine.</translation>
    </message>
    <message>
        <source>The devices of this desk are used from now on.</source>
        <translation>De acum se folosesc aparatele acestei mese.</translation>
    </message>
    <message>
        <source>You are at this desk.</source>
        <translation>Ești la această masă.</translation>
    </message>
    <message>
        <source>Scan a tote.</source>
        <translation>Scanează o ladă.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Scanerul merge.</translation>
    </message>
    <message>
        <source>Scan the slot.</source>
        <translation>Scanează poziția.</translation>
    </message>
    <message>
        <source>The order is being fetched.</source>
        <translation>Se preia comanda.</translation>
    </message>
    <message>
        <source>Another desk works with this order. Take over?</source>
        <translation>Altă masă lucrează la această comandă. O preiei?</translation>
    </message>
    <message>
        <source>You work with this order.</source>
        <translation>Lucrezi la această comandă.</translation>
    </message>
    <message>
        <source>This box is chosen.</source>
        <translation>Această cutie e aleasă.</translation>
    </message>
    <message>
        <source>The weight does not fit.</source>
        <translation>Greutatea nu se potrivește.</translation>
    </message>
    <message>
        <source>Scan the problem bin.</source>
        <translation>Scanează lada de probleme.</translation>
    </message>
    <message>
        <source>The label is printed once more.</source>
        <translation>Eticheta se tipărește încă o dată.</translation>
    </message>
    <message>
        <source>The label is on the parcel. Scan the dispatch bin.</source>
        <translation>Eticheta e pe colet. Scanează lada de expediere.</translation>
    </message>
    <message>
        <source>Scan the desk</source>
        <translation>Scanează masa</translation>
    </message>
    <message>
        <source>Look at the devices</source>
        <translation>Verifică aparatele</translation>
    </message>
    <message>
        <source>Scan a tote</source>
        <translation>Scanează o ladă</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Alege o cutie</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Pune coletul pe cântar</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Greutatea nu se potrivește</translation>
    </message>
    <message>
        <source>Wait for the label</source>
        <translation>Așteaptă eticheta</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>A ieșit o etichetă?</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Lipește eticheta și scaneaz-o</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Scanează lada de expediere</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Scanează lada de probleme</translation>
    </message>
    <message>
        <source>Solve the problem</source>
        <translation>Rezolvă problema</translation>
    </message>
    <message>
        <source>Nothing in this order has the code %1.</source>
        <translation>Nimic din această comandă nu are codul %1.</translation>
    </message>
    <message>
        <source>Badge or PIN is wrong</source>
        <translation>Ecuson sau PIN greșit</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then this badge is locked here.</source>
        <translation>
            <numerusform>Încă %n încercare, apoi ecusonul se blochează aici.</numerusform>
            <numerusform>Încă %n încercări, apoi ecusonul se blochează aici.</numerusform>
            <numerusform>Încă %n de încercări, apoi ecusonul se blochează aici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN again, or scan your badge.</source>
        <translation>Introdu din nou PIN-ul sau scanează ecusonul.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Prea multe PIN-uri greșite</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Așteaptă %n secundă.</numerusform>
            <numerusform>Așteaptă %n secunde.</numerusform>
            <numerusform>Așteaptă %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then type the PIN again.</source>
        <translation>Apoi introdu din nou PIN-ul.</translation>
    </message>
    <message>
        <source>This badge is locked</source>
        <translation>Ecusonul este blocat</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Blocat</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 este conectat.</translation>
    </message>
    <message>
        <source>Scan your badge, then type your PIN.</source>
        <translation>Scanează ecusonul, apoi introdu PIN-ul.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Introdu PIN-ul.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Introdu PIN-ul</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Blocat: scanează ecusonul</translation>
    </message>
    <message>
        <source>Not a supervisor&apos;s badge</source>
        <translation>Nu este ecusonul unui șef de tură</translation>
    </message>
    <message>
        <source>Only a supervisor can approve this.</source>
        <translation>Doar un șef de tură poate aproba.</translation>
    </message>
    <message>
        <source>Scan a supervisor&apos;s badge, or leave it.</source>
        <translation>Scanează ecusonul unui șef de tură sau las-o.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this.</source>
        <translation>Un șef de tură trebuie să aprobe.</translation>
    </message>
    <message>
        <source>A supervisor scans their badge</source>
        <translation>Un șef de tură scanează ecusonul</translation>
    </message>
    <message>
        <source>Type another new PIN.</source>
        <translation>Introdu alt PIN nou.</translation>
    </message>
    <message>
        <source>Not possible as a PIN</source>
        <translation>Nu poate fi PIN</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un PIN are de la %1 la %2 cifre.</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Prea ușor de ghicit</translation>
    </message>
    <message>
        <source>No runs and no repetitions: those are tried first.</source>
        <translation>Fără șiruri și fără repetări: acelea se încearcă întâi.</translation>
    </message>
    <message>
        <source>This is the old one.</source>
        <translation>Acesta e cel vechi.</translation>
    </message>
    <message>
        <source>Two different PINs</source>
        <translation>Două PIN-uri diferite</translation>
    </message>
    <message>
        <source>The second time it was another one than the first time.</source>
        <translation>A doua oară a fost altul decât prima dată.</translation>
    </message>
    <message>
        <source>Type the new PIN again, twice.</source>
        <translation>Introdu din nou PIN-ul nou, de două ori.</translation>
    </message>
    <message>
        <source>The server does not take this one.</source>
        <translation>Serverul nu îl acceptă.</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>PIN-ul nu a fost schimbat</translation>
    </message>
    <message>
        <source>The server knows another PIN than the one that was shown to it.</source>
        <translation>Serverul știe alt PIN decât cel introdus.</translation>
    </message>
    <message>
        <source>Try it again in a minute.</source>
        <translation>Încearcă din nou peste un minut.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Au fost prea multe încercări.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, then try it again.</source>
        <translation>Așteaptă un sfert de oră, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>This needs the network. Nothing was changed.</source>
        <translation>Pentru asta e nevoie de rețea. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Go where there is network, then try it again.</source>
        <translation>Mergi unde e rețea și încearcă din nou.</translation>
    </message>
    <message>
        <source>Perhaps the new PIN counts</source>
        <translation>Poate că PIN-ul nou e valabil</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Serverul nu a răspuns.</translation>
    </message>
    <message>
        <source>Try the new PIN first, then the old one.</source>
        <translation>Încearcă întâi PIN-ul nou, apoi cel vechi.</translation>
    </message>
    <message>
        <source>The server does not change PINs for this station.</source>
        <translation>Serverul nu schimbă PIN-uri pentru această stație.</translation>
    </message>
    <message>
        <source>Ask the office for a PIN.</source>
        <translation>Cere un PIN la birou.</translation>
    </message>
    <message>
        <source>This PIN is for one sign-in</source>
        <translation>Acest PIN e pentru o singură conectare</translation>
    </message>
    <message>
        <source>It approves nothing.</source>
        <translation>Cu el nu se aprobă nimic.</translation>
    </message>
    <message>
        <source>Sign in with it, and choose another one.</source>
        <translation>Conectează-te cu el și alege altul.</translation>
    </message>
    <message>
        <source>Type the new PIN.</source>
        <translation>Introdu PIN-ul nou.</translation>
    </message>
    <message>
        <source>The server is asked.</source>
        <translation>Se întreabă serverul.</translation>
    </message>
    <message>
        <source>The new PIN counts.</source>
        <translation>PIN-ul nou e valabil.</translation>
    </message>
    <message>
        <source>Type a new PIN</source>
        <translation>Introdu un PIN nou</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Introdu PIN-ul nou încă o dată</translation>
    </message>
    <message>
        <source>The server is asked</source>
        <translation>Se întreabă serverul</translation>
    </message>
    <message>
        <source>Try it again when there is network.</source>
        <translation>Încearcă din nou când este rețea.</translation>
    </message>
    <message>
        <source>No list of people yet</source>
        <translation>Încă nu e lista de angajați</translation>
    </message>
    <message>
        <source>The server knows no operators of this site.</source>
        <translation>Serverul nu cunoaște angajați ai acestui depozit.</translation>
    </message>
    <message>
        <source>A supervisor has to add them.</source>
        <translation>Șeful de tură trebuie să-i adauge.</translation>
    </message>
    <message>
        <source>This device has not got it from the server.</source>
        <translation>Acest aparat nu a primit-o încă de la server.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in. If it stays so, tell IT.</source>
        <translation>Vezi dacă rețeaua este conectată. Dacă rămâne așa, spune la IT.</translation>
    </message>
    <message>
        <source>Go where there is network, and wait a moment. If it stays so, tell IT.</source>
        <translation>Mergi unde e rețea și așteaptă puțin. Dacă rămâne așa, spune la IT.</translation>
    </message>
    <message>
        <source>Scan tote %1, or its slot.</source>
        <translation>Scanează lada %1 sau poziția ei.</translation>
    </message>
    <message>
        <source>Wanted: tote %1</source>
        <translation>Cerut: lada %1</translation>
    </message>
    <message>
        <source>Put back what you scanned, then scan tote %1.</source>
        <translation>Pune înapoi ce ai scanat, apoi scanează lada %1.</translation>
    </message>
    <message>
        <source>Put back what is too many, then scan tote %1.</source>
        <translation>Pune înapoi ce e în plus, apoi scanează lada %1.</translation>
    </message>
    <message>
        <source>Nothing more of it is wanted.</source>
        <translation>Nu mai trebuie niciunul.</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Nu există această zi</translation>
    </message>
    <message>
        <source>This is the code of the item itself.</source>
        <translation>Acesta e codul articolului însuși.</translation>
    </message>
    <message>
        <source>This is the code of another item.</source>
        <translation>Acesta e codul altui articol.</translation>
    </message>
    <message>
        <source>Only a part of the code came. It was not counted.</source>
        <translation>A venit doar o parte din cod. Nu a fost numărată.</translation>
    </message>
    <message>
        <source>Scan not read whole</source>
        <translation>Scanare citită incomplet</translation>
    </message>
    <message>
        <source>Past its best-before date</source>
        <translation>Termen expirat</translation>
    </message>
    <message>
        <source>Best before %1.</source>
        <translation>Expiră la %1.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, lay it aside and report a problem.</source>
        <translation>Citește data încă o dată. Dacă e corectă, pune-l deoparte și anunță o problemă.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, take another piece, or press Short.</source>
        <translation>Citește data încă o dată. Dacă e corectă, ia altă bucată sau apasă Lipsă.</translation>
    </message>
    <message>
        <source>On the screen: %1</source>
        <translation>Pe ecran: %1</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>Tastat, nu scanat</translation>
    </message>
    <message>
        <source>A keyboard is taken for a scanner, which types faster. Nothing was counted.</source>
        <translation>Tastatura trece drept scaner, care tastează mai repede. Nu s-a numărat nimic.</translation>
    </message>
    <message>
        <source>Scan it, or press Type a code (at a stop behind More).</source>
        <translation>Scanează-l sau apasă „Tastează codul” (la o oprire, la „Altele”).</translation>
    </message>
    <message>
        <source>Scan the GS1 code, or type the date.</source>
        <translation>Scanează codul GS1 sau tastează data.</translation>
    </message>
    <message>
        <source>A date is read from a GS1 code, or typed as year, month, day: %1.</source>
        <translation>Data vine dintr-un cod GS1 sau se tastează ca an, lună, zi: %1.</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>On device %L1 · delivered %L2 · safe %L3 · need attention %L4</source>
        <translation>Pe aparat %L1 · livrate %L2 · sigure %L3 · de lămurit %L4</translation>
    </message>
    <message>
        <source>On device %L1 · delivered %L2 · need attention %L3</source>
        <translation>Pe aparat %L1 · livrate %L2 · de lămurit %L3</translation>
    </message>
    <message>
        <source>Facts of this desk, newest first</source>
        <translation>Înregistrările acestei mese, cele noi întâi</translation>
    </message>
</context>
</TS>
