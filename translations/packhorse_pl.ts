<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>A label is to be printed once more.</source>
        <translation>Etykieta ma zostać wydrukowana jeszcze raz.</translation>
    </message>
    <message>
        <source>A damaged label is to be replaced by a new one.</source>
        <translation>Uszkodzona etykieta ma zostać zastąpiona nową.</translation>
    </message>
    <message>
        <source>A weight that does not fit is to be accepted.</source>
        <translation>Waga, która się nie zgadza, ma zostać przyjęta.</translation>
    </message>
    <message>
        <source>The badge of %1 is locked here: too many wrong PINs.</source>
        <translation>Identyfikator: %1 jest tu zablokowany, za dużo błędnych PIN-ów.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this</source>
        <translation>To musi zatwierdzić lider</translation>
    </message>
    <message>
        <source>Supervisor: scan your badge, then type your PIN.</source>
        <translation>Lider: zeskanuj identyfikator, potem wpisz PIN.</translation>
    </message>
    <message>
        <source>%1 stays signed in.</source>
        <translation>Nadal zalogowano: %1.</translation>
    </message>
    <message>
        <source>A new PIN is to be chosen for the badge %1.</source>
        <translation>Dla identyfikatora %1 trzeba wybrać nowy PIN.</translation>
    </message>
</context>
<context>
    <name>ApproveScreen</name>
    <message>
        <source>Approval</source>
        <translation>Zatwierdzenie</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
</context>
<context>
    <name>Back</name>
    <message>
        <source>Put it back to %1.</source>
        <translation>Odłóż na %1.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Odłóż na miejsce.</translation>
    </message>
    <message>
        <source>Take it out of %1.</source>
        <translation>Wyjmij z %1.</translation>
    </message>
    <message>
        <source>Go on with tote %1.</source>
        <translation>Kontynuuj z pojemnikiem %1.</translation>
    </message>
    <message>
        <source>Take it out of parcel %1.</source>
        <translation>Wyjmij z paczki %1.</translation>
    </message>
</context>
<context>
    <name>CancelOrderScreen</name>
    <message>
        <source>Order cancelled</source>
        <translation>Zamówienie anulowane</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Zamówienie %1 anulowano</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Zeskanuj pojemnik anulacji</translation>
    </message>
    <message>
        <source>slot of tote %1</source>
        <translation>przegroda pojemnika %1</translation>
    </message>
    <message>
        <source>Nothing had been picked for it. There is nothing to put away.</source>
        <translation>Nic dla niego nie pobrano. Nie ma czego odkładać.</translation>
    </message>
    <message>
        <source>Put them into a cancel tote and scan that: %1</source>
        <translation>Włóż je do pojemnika anulacji i zeskanuj go: %1</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Wezwij lidera</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Order %1 was cancelled.</source>
        <translation>Zamówienie %1 anulowano.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n piece(s) out of this tote.</source>
        <translation>
            <numerusform>Wyjmij %n sztukę z tego pojemnika.</numerusform>
            <numerusform>Wyjmij %n sztuki z tego pojemnika.</numerusform>
            <numerusform>Wyjmij %n sztuk z tego pojemnika.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Scan your badge</source>
        <translation>Zeskanuj identyfikator</translation>
    </message>
    <message>
        <source>Scan the barcode of this desk</source>
        <translation>Zeskanuj kod tego stanowiska</translation>
    </message>
    <message>
        <source>It says which scale and which printer stand here.</source>
        <translation>Mówi, jaka waga i jaka drukarka tu stoją.</translation>
    </message>
    <message>
        <source>The order is being fetched</source>
        <translation>Trwa pobieranie zamówienia</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here.</source>
        <translation>Otworzy się samo, gdy tylko dotrze.</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Przejąć?</translation>
    </message>
    <message>
        <source>%1 works with it at %2, last scan %3.</source>
        <translation>%1 pracuje nad nim: %2, ostatni skan %3.</translation>
    </message>
    <message>
        <source>%1 works with it at %2.</source>
        <translation>%1 pracuje nad nim: %2.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Ta sama sztuka czy następna?</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart, at %1.</source>
        <translation>Ten kod był ostatni przed restartem, o %1.</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart.</source>
        <translation>Ten kod był ostatni przed restartem.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>To zamówienie anulowano</translation>
    </message>
    <message>
        <source>Take everything of it off the desk. Throw its label away.</source>
        <translation>Zdejmij wszystko ze stołu. Wyrzuć etykietę.</translation>
    </message>
    <message>
        <source>Put it into one of these, and scan that one.</source>
        <translation>Włóż do jednego z nich i zeskanuj go.</translation>
    </message>
    <message>
        <source>Nothing is left to be packed</source>
        <translation>Nie ma już nic do spakowania</translation>
    </message>
    <message>
        <source>All of it was set aside or was not found.</source>
        <translation>Wszystko odłożono lub nie znaleziono.</translation>
    </message>
    <message>
        <source>This was decided otherwise</source>
        <translation>Zdecydowano inaczej</translation>
    </message>
    <message>
        <source>Read it, then press F11.</source>
        <translation>Przeczytaj i naciśnij F11.</translation>
    </message>
    <message>
        <source>Another desk has this order now</source>
        <translation>Inne stanowisko ma teraz to zamówienie</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>What you have packed of it counts. Carry it there.</source>
        <translation>To, co spakowano, liczy się. Zanieś je tam.</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Zablokowane: zeskanuj identyfikator</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>Zalogowano: %1.</translation>
    </message>
</context>
<context>
    <name>CorrectionScreen</name>
    <message>
        <source>Correction</source>
        <translation>Korekta</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Korekta: %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Something that you recorded does not count.</source>
        <translation>Coś z twoich zapisów się nie liczy.</translation>
    </message>
    <message>
        <source>This does not count: %1</source>
        <translation>To się nie liczy: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Powód: %1</translation>
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
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>przegroda %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 z %n sztuki</numerusform>
            <numerusform>%1 z %n sztuk</numerusform>
            <numerusform>%1 z %n sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Waga się nie zgadza</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Czegoś brakuje</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Coś jest uszkodzone</translation>
    </message>
    <message>
        <source>There is too much</source>
        <translation>Jest za dużo</translation>
    </message>
    <message>
        <source>There is no good label</source>
        <translation>Nie ma dobrej etykiety</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>Zamówienie anulowano</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Problem</translation>
    </message>
    <message numerus="yes">
        <source>Parcel %1 · %2 · %n unit(s)</source>
        <translation>
            <numerusform>Paczka %1 · %2 · %n sztuka</numerusform>
            <numerusform>Paczka %1 · %2 · %n sztuki</numerusform>
            <numerusform>Paczka %1 · %2 · %n sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · w %2</translation>
    </message>
    <message>
        <source>Put the packing slip in.</source>
        <translation>Włóż specyfikację.</translation>
    </message>
    <message>
        <source>Gift note: %1</source>
        <translation>Bilecik: %1</translation>
    </message>
    <message>
        <source>The list of orders is being fetched.</source>
        <translation>Trwa pobieranie listy zamówień.</translation>
    </message>
    <message>
        <source>The list of orders was not loaded yet.</source>
        <translation>Listy zamówień jeszcze nie wczytano.</translation>
    </message>
    <message>
        <source>No order is ready to be packed.</source>
        <translation>Żadne zamówienie nie czeka na pakowanie.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are ready to be packed.</source>
        <translation>
            <numerusform>%n zamówienie czeka na pakowanie.</numerusform>
            <numerusform>%n zamówienia czekają na pakowanie.</numerusform>
            <numerusform>%n zamówień czeka na pakowanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a slot</source>
        <translation>Skanuj przegrodę</translation>
    </message>
    <message>
        <source>Scan a tote or a trolley</source>
        <translation>Zeskanuj pojemnik lub wózek</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odstawione</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Nic nie odstawiono</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Problems, and what is put aside or in work</source>
        <translation>Problemy oraz odstawione i w toku</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Brak.</translation>
    </message>
    <message>
        <source>%1 not found while picking</source>
        <translation>%1: nie znaleziono</translation>
    </message>
    <message>
        <source>%1 still being picked</source>
        <translation>%1: jeszcze w kompletacji</translation>
    </message>
    <message>
        <source>The carrier refuses the label of parcel %1: %2</source>
        <translation>Przewoźnik odrzuca etykietę paczki %1: %2</translation>
    </message>
    <message>
        <source>Was the label of parcel %1 bought? A supervisor looks at the carrier&apos;s site for %2.</source>
        <translation>Czy etykieta paczki %1 została kupiona? Lider sprawdza u przewoźnika pod %2.</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>The server does not know this route.</source>
        <translation>Serwer nie zna tej trasy.</translation>
    </message>
    <message>
        <source>The server&apos;s route wants nothing of this kind at this stop.</source>
        <translation>Trasa serwera nie chce tego w tym punkcie.</translation>
    </message>
    <message>
        <source>These are more pieces than were still wanted.</source>
        <translation>To więcej sztuk, niż było jeszcze potrzeba.</translation>
    </message>
    <message>
        <source>The order had been cancelled before.</source>
        <translation>Zamówienie anulowano już wcześniej.</translation>
    </message>
    <message>
        <source>This tote belongs to another order.</source>
        <translation>Ten pojemnik należy do innego zamówienia.</translation>
    </message>
    <message>
        <source>The server finds nothing that this would take back.</source>
        <translation>Serwer nie znajduje nic do cofnięcia.</translation>
    </message>
    <message>
        <source>For the server this order is not cancelled.</source>
        <translation>Dla serwera to zamówienie nie jest anulowane.</translation>
    </message>
    <message>
        <source>The server cannot reconcile it (%1).</source>
        <translation>Serwer nie może tego uzgodnić (%1).</translation>
    </message>
    <message>
        <source>%1 A supervisor decides. Leave the pieces where they are.</source>
        <translation>%1 Decyduje lider. Zostaw sztuki tam, gdzie są.</translation>
    </message>
    <message>
        <source>The server could not work on it. It is kept there, and IT looks at it.</source>
        <translation>Serwer nie mógł tego przetworzyć. Zapis tam zostaje, a IT to sprawdzi.</translation>
    </message>
    <message>
        <source>The server knows no such parcel of this order.</source>
        <translation>Serwer nie zna takiej paczki tego zamówienia.</translation>
    </message>
    <message>
        <source>The parcel had been closed before.</source>
        <translation>Paczka była już wcześniej zamknięta.</translation>
    </message>
    <message>
        <source>The server knows no such label of this parcel.</source>
        <translation>Serwer nie zna takiej etykiety tej paczki.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Asking the server to let this device in</source>
        <translation>Pytanie do serwera o dopuszczenie tego urządzenia</translation>
    </message>
    <message>
        <source>A supervisor lets this device in</source>
        <translation>Lider dopuszcza to urządzenie</translation>
    </message>
    <message>
        <source>A supervisor has refused this device</source>
        <translation>Lider odrzucił to urządzenie</translation>
    </message>
    <message>
        <source>This server answers known devices only</source>
        <translation>Ten serwer odpowiada tylko znanym urządzeniom</translation>
    </message>
    <message>
        <source>Supervisor: scan this with a phone, or open %1 and type the code.</source>
        <translation>Lider: zeskanuj to telefonem albo otwórz %1 i wpisz kod.</translation>
    </message>
    <message>
        <source>It asks again in a minute.</source>
        <translation>Za minutę zapyta ponownie.</translation>
    </message>
    <message>
        <source>This device has no place for its key: tell IT.</source>
        <translation>To urządzenie nie ma gdzie trzymać klucza: zgłoś to IT.</translation>
    </message>
    <message>
        <source>You can sign in all the same.</source>
        <translation>Mimo to możesz się zalogować.</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Typed: %1</source>
        <translation>Wpisano: %1</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>z %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Wpisano %n cyfrę</numerusform>
            <numerusform>Wpisano %n cyfry</numerusform>
            <numerusform>Wpisano %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>A keyboard is taken for the scanner. Use the keys on the screen.</source>
        <translation>Klawiatura liczy się jako skaner. Użyj klawiszy na ekranie.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>How many are in your hand?</source>
        <translation>Ile sztuk masz w ręce?</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Zeskanuj lub wpisz partię</translation>
    </message>
    <message>
        <source>Type the expiry date: year, month, day</source>
        <translation>Wpisz datę ważności: rok, miesiąc, dzień</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Zeskanuj lub wpisz numer seryjny</translation>
    </message>
    <message>
        <source>Type the number of the order</source>
        <translation>Wpisz numer zamówienia</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Wpisz kod, który się nie skanuje</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams</source>
        <translation>Wpisz wskazanie wagi w gramach</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Potrzeba: %1</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan of the tote does the same.</source>
        <translation>Potem naciśnij F11 lub Enter. Skan pojemnika działa tak samo.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan counts all the same.</source>
        <translation>Potem naciśnij F11 lub Enter. Skan też się liczy.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter.</source>
        <translation>Potem naciśnij F11 lub Enter.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>This device began to keep its journal</source>
        <translation>To urządzenie założyło dziennik</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Odmowa logowania</translation>
    </message>
    <message>
        <source>Took trolley %1</source>
        <translation>Wzięto wózek %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Przy %1</translation>
    </message>
    <message>
        <source>Took %1 x %2</source>
        <translation>Pobrano %1 x %2</translation>
    </message>
    <message>
        <source>Put %1 x %2 into %3</source>
        <translation>Włożono %1 x %2 do %3</translation>
    </message>
    <message>
        <source>%1 x %2 missing</source>
        <translation>Brak %1 x %2</translation>
    </message>
    <message>
        <source>%1 x %2 found in the tote</source>
        <translation>%1 x %2 już w pojemniku</translation>
    </message>
    <message>
        <source>Skipped stop %1</source>
        <translation>Pominięto punkt %1</translation>
    </message>
    <message>
        <source>Tote %1 full, going on with %2</source>
        <translation>Pojemnik %1 pełny, dalej %2</translation>
    </message>
    <message>
        <source>Set order %1 aside</source>
        <translation>Odłożono zamówienie %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Released trolley %1</source>
        <translation>Oddano wózek %1</translation>
    </message>
    <message>
        <source>Dropped trolley %1 at %2</source>
        <translation>Odstawiono wózek %1 w %2</translation>
    </message>
    <message>
        <source>Read a correction</source>
        <translation>Przeczytano korektę</translation>
    </message>
    <message>
        <source>Decided a case</source>
        <translation>Rozstrzygnięto sprawę</translation>
    </message>
    <message>
        <source>Called a supervisor</source>
        <translation>Wezwano lidera</translation>
    </message>
    <message>
        <source>A fact of another version: %1</source>
        <translation>Zapis innej wersji: %1</translation>
    </message>
    <message>
        <source>Took order %1</source>
        <translation>Wzięto zamówienie %1</translation>
    </message>
    <message>
        <source>Packed %1 x %2</source>
        <translation>Spakowano %1 x %2</translation>
    </message>
    <message>
        <source>Chose box %1</source>
        <translation>Wybrano karton %1</translation>
    </message>
    <message>
        <source>Began parcel %1</source>
        <translation>Zaczęto paczkę %1</translation>
    </message>
    <message>
        <source>Parcel %1 weighs %2 g</source>
        <translation>Paczka %1 waży %2 g</translation>
    </message>
    <message>
        <source>Wanted the label of parcel %1</source>
        <translation>Zażądano etykiety paczki %1</translation>
    </message>
    <message>
        <source>Gave up a label of parcel %1</source>
        <translation>Porzucono etykietę paczki %1</translation>
    </message>
    <message>
        <source>Stuck the label on parcel %1</source>
        <translation>Naklejono etykietę na paczkę %1</translation>
    </message>
    <message>
        <source>Closed parcel %1 into %2</source>
        <translation>Zamknięto paczkę %1 w %2</translation>
    </message>
    <message>
        <source>Put parcel %1 aside as a problem</source>
        <translation>Odstawiono paczkę %1 jako problem</translation>
    </message>
    <message>
        <source>Settled the problem of parcel %1</source>
        <translation>Rozwiązano problem paczki %1</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Odstawiono zamówienie</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Sent the label of parcel %1 to the printer</source>
        <translation>Wysłano etykietę paczki %1 do drukarki</translation>
    </message>
    <message>
        <source>Printed the label of parcel %1</source>
        <translation>Wydrukowano etykietę paczki %1</translation>
    </message>
    <message>
        <source>It is not known whether the label of parcel %1 was printed</source>
        <translation>Nie wiadomo, czy etykieta paczki %1 się wydrukowała</translation>
    </message>
    <message>
        <source>The label of parcel %1 came out</source>
        <translation>Etykieta paczki %1 wyszła</translation>
    </message>
    <message>
        <source>The label of parcel %1 did not come out</source>
        <translation>Etykieta paczki %1 nie wyszła</translation>
    </message>
    <message>
        <source>Changed how the screen looks</source>
        <translation>Zmieniono wygląd ekranu</translation>
    </message>
    <message>
        <source>Done at the server: %1</source>
        <translation>Wykonano na serwerze: %1</translation>
    </message>
    <message>
        <source>Forgave the wrong PINs of %1</source>
        <translation>Wybaczono błędne PIN-y: %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Zatwierdza: %1</translation>
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
        <translation>na urządzeniu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>dostarczone</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>bezpieczne</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>do wyjaśnienia</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>zauważone</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>This device cannot work</source>
        <translation>Urządzenie nie działa</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>All %L1 stops done</source>
        <translation>Punkty gotowe: %L1</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Zeskanuj pole odkładcze</translation>
    </message>
    <message>
        <source>Bring trolley %1 there.</source>
        <translation>Zawieź tam wózek %1.</translation>
    </message>
    <message>
        <source>Units on this route</source>
        <translation>Sztuki na tej trasie</translation>
    </message>
    <message>
        <source>In the totes</source>
        <translation>W pojemnikach</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Cancelled and set aside</source>
        <translation>Anulowane i odłożone</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Item scanned</source>
        <translation>Towar zeskanowany</translation>
    </message>
    <message>
        <source>then take</source>
        <translation>potem weź</translation>
    </message>
    <message>
        <source>Take %L1</source>
        <translation>Weź %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 z %L2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last character</source>
        <translation>Usuń ostatni znak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>Nie znam PIN-u</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New parcel</source>
        <translation>Nowa paczka</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problem bin</source>
        <translation>Pole problemów</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odstaw</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj znowu</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Type the weight</source>
        <translation>Wpisz wagę</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation>Zważ ponownie</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <translation>Mimo to się zgadza</translation>
    </message>
    <message>
        <source>Yes, here it is</source>
        <translation>Tak, jest tutaj</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Nie, drukuj znowu</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Ta sama sztuka</translation>
    </message>
    <message>
        <source>Begin to pack</source>
        <translation>Zacznij pakować</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Drukuj etykietę próbną</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Wpisz numer</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Lista zamówień</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>Nie znam PIN-u</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>bought while you pack</source>
        <translation>kupowana podczas pakowania</translation>
    </message>
    <message>
        <source>is being bought</source>
        <translation>kupowanie trwa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>not known if bought</source>
        <translation>nie wiadomo, czy kupiona</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zwrócona</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>kupiona</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>trwa pobieranie</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>na tym urządzeniu</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>wydrukowana</translation>
    </message>
    <message>
        <source>printed? not known</source>
        <translation>wydruk? nie wiadomo</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>w drukarce</translation>
    </message>
    <message>
        <source>printed when all is done</source>
        <translation>wydruk, gdy wszystko gotowe</translation>
    </message>
    <message>
        <source>scanned on the parcel</source>
        <translation>zeskanowana na paczce</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>To stanowisko nie ma drukarki etykiet.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Is its cable in?</source>
        <translation>Drukarka nie odpowiada. Czy jest włączona? Czy kabel jest włożony?</translation>
    </message>
    <message>
        <source>The printer is open: close its lid.</source>
        <translation>Drukarka jest otwarta: zamknij pokrywę.</translation>
    </message>
    <message>
        <source>The printer has no paper: put in a new roll.</source>
        <translation>Drukarka nie ma papieru: włóż nową rolkę.</translation>
    </message>
    <message>
        <source>The printer has no ribbon: put in a new one.</source>
        <translation>Drukarka nie ma taśmy: włóż nową.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>Drukarka wstrzymana: naciśnij jej klawisz pauzy.</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Drukuje.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Jest gotowa.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>jeszcze %n wyżej</numerusform>
            <numerusform>jeszcze %n wyżej</numerusform>
            <numerusform>jeszcze %n wyżej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>jeszcze %n niżej</numerusform>
            <numerusform>jeszcze %n niżej</numerusform>
            <numerusform>jeszcze %n niżej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationBlock</name>
    <message>
        <source>Location scanned</source>
        <translation>Lokalizacja zeskanowana</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lokalizacja</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>aleja</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>regał</translation>
    </message>
    <message>
        <source>level</source>
        <translation>poziom</translation>
    </message>
</context>
<context>
    <name>LostTrolleyScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Wózek %1</translation>
    </message>
    <message>
        <source>Another device has taken it over</source>
        <translation>Przejęło go inne urządzenie</translation>
    </message>
    <message>
        <source>%1 goes on with it at %2.</source>
        <translation>%1 kontynuuje z nim: %2.</translation>
    </message>
    <message>
        <source>What you picked counts. Scan another trolley.</source>
        <translation>To, co pobrano, liczy się. Zeskanuj inny wózek.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Nobody works with it now.</source>
        <translation>Nikt teraz z nim nie pracuje.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Ile sztuk wzięto?</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Już w pojemniku</translation>
    </message>
    <message>
        <source>How many are in the tote already?</source>
        <translation>Ile sztuk jest już w pojemniku?</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Type the lot that is on the piece</source>
        <translation>Wpisz partię podaną na sztuce</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Type the date on the piece: year, month, day</source>
        <translation>Wpisz datę ze sztuki: rok, miesiąc, dzień</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Zeskanuj lub wpisz numer seryjny</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Wpisz kod, który się nie skanuje</translation>
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
        <translation>Jaki jest problem?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Press the key, then scan the problem bin.</source>
        <translation>Naciśnij klawisz, potem zeskanuj pole problemów.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Już w pojemniku</translation>
    </message>
    <message>
        <source>Tote is full</source>
        <translation>Pojemnik pełny</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Wezwij lidera</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Przerwij i oddaj</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Zapisy tego urządzenia</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>NextToteScreen</name>
    <message>
        <source>Tote full</source>
        <translation>Pojemnik pełny</translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation>Zeskanuj pusty pojemnik</translation>
    </message>
    <message>
        <source>slot that it goes into</source>
        <translation>przegroda, do której trafi</translation>
    </message>
    <message>
        <source>%1 is full: take it off the trolley.</source>
        <translation>%1 jest pełny: zdejmij go z wózka.</translation>
    </message>
    <message>
        <source>Order %1 goes on in the tote that you scan now.</source>
        <translation>Zamówienie %1 idzie dalej w pojemniku, który teraz zeskanujesz.</translation>
    </message>
    <message>
        <source>It is not full</source>
        <translation>Nie jest pełny</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>What it lacks is sent again. Nothing is lost.</source>
        <translation>Brakujące zostanie wysłane ponownie. Nic nie ginie.</translation>
    </message>
    <message>
        <source>It was not believed. Nothing has changed here.</source>
        <translation>Nie uznano tego. Nic się tu nie zmieniło.</translation>
    </message>
    <message>
        <source>A new journal goes on with everything that the server has not confirmed.</source>
        <translation>Nowy dziennik przejmuje wszystko, czego serwer nie potwierdził.</translation>
    </message>
    <message>
        <source>A server node had forgotten facts</source>
        <translation>Węzeł serwera zapomniał zapisy</translation>
    </message>
    <message>
        <source>The server was restored from a backup</source>
        <translation>Serwer odtworzono z kopii zapasowej</translation>
    </message>
    <message>
        <source>Two server nodes do not share their data</source>
        <translation>Dwa węzły serwera nie dzielą danych</translation>
    </message>
    <message>
        <source>Both get all facts. IT has to look at it.</source>
        <translation>Oba dostają wszystkie zapisy. IT musi to sprawdzić.</translation>
    </message>
    <message>
        <source>The server has lost facts of this device</source>
        <translation>Serwer zgubił zapisy tego urządzenia</translation>
    </message>
    <message>
        <source>Facts of this device could not be rescued</source>
        <translation>Zapisów tego urządzenia nie udało się uratować</translation>
    </message>
    <message>
        <source>They were on a damaged disk, and no server has them. A supervisor has to know.</source>
        <translation>Były na uszkodzonym dysku i nie ma ich żaden serwer. Lider musi o tym wiedzieć.</translation>
    </message>
    <message>
        <source>This device has lost its newest facts</source>
        <translation>To urządzenie zgubiło najnowsze zapisy</translation>
    </message>
    <message>
        <source>The server knows this device&apos;s journal in another way</source>
        <translation>Serwer zna inny dziennik tego urządzenia</translation>
    </message>
    <message>
        <source>This device began a new journal</source>
        <translation>To urządzenie założyło nowy dziennik</translation>
    </message>
    <message>
        <source>Everything that was not confirmed is in it.</source>
        <translation>Jest w nim wszystko, czego nie potwierdzono.</translation>
    </message>
    <message>
        <source>An earlier journal of this device was looked at</source>
        <translation>Sprawdzono wcześniejszy dziennik tego urządzenia</translation>
    </message>
    <message>
        <source>The server judged a fact once more, and otherwise</source>
        <translation>Serwer ocenił zapis ponownie i inaczej</translation>
    </message>
    <message>
        <source>The first judgement stands.</source>
        <translation>Pierwsza ocena obowiązuje.</translation>
    </message>
    <message>
        <source>The server was behind</source>
        <translation>Serwer był opóźniony</translation>
    </message>
    <message>
        <source>Facts were damaged on their way</source>
        <translation>Zapisy uszkodziły się w drodze</translation>
    </message>
    <message>
        <source>They are sent again. Nothing is lost.</source>
        <translation>Zostaną wysłane ponownie. Nic nie ginie.</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Dziennik był uszkodzony i został odłożony</translation>
    </message>
    <message>
        <source>What could be proven is here again.</source>
        <translation>Co dało się udowodnić, jest znowu.</translation>
    </message>
    <message>
        <source>Facts of this device cannot be read</source>
        <translation>Nie można odczytać zapisów tego urządzenia</translation>
    </message>
    <message>
        <source>Take another device, and bring this one to IT.</source>
        <translation>Weź inne urządzenie, a to zanieś do IT.</translation>
    </message>
    <message>
        <source>Facts were waiting and nothing sent them</source>
        <translation>Zapisy czekały i nic ich nie wysyłało</translation>
    </message>
    <message>
        <source>Sending has begun again. Nothing is lost.</source>
        <translation>Wysyłanie znów działa. Nic nie ginie.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read</source>
        <translation>Serwer wysłał coś, czego nie da się odczytać</translation>
    </message>
    <message>
        <source>A server node told of an older state</source>
        <translation>Węzeł serwera podał starszy stan</translation>
    </message>
    <message>
        <source>Something was noticed: %1</source>
        <translation>Zauważono: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>Dla IT: %1</translation>
    </message>
    <message>
        <source>For IT: %1: %2</source>
        <translation>Dla IT: %1: %2</translation>
    </message>
    <message>
        <source>The restored server lacks facts of your route</source>
        <translation>Odtworzony serwer nie ma zapisów twojej trasy</translation>
    </message>
    <message>
        <source>Your screen keeps them. Tell a supervisor: the device that has them must be switched on.</source>
        <translation>Twój ekran je zachowuje. Powiedz liderowi: urządzenie, które je ma, musi być włączone.</translation>
    </message>
    <message>
        <source>This device cannot tidy up its journal</source>
        <translation>To urządzenie nie może uporządkować swojego dziennika</translation>
    </message>
    <message>
        <source>Nothing is lost. IT has to look at its disk.</source>
        <translation>Nic nie zginęło. Dział IT musi sprawdzić dysk.</translation>
    </message>
    <message>
        <source>The server was not reached</source>
        <translation>Nie udało się połączyć z serwerem</translation>
    </message>
    <message>
        <source>This device&apos;s key is another one now</source>
        <translation>Klucz tego urządzenia jest teraz inny</translation>
    </message>
    <message>
        <source>What the old one had sealed is fetched from the server again. No fact is lost.</source>
        <translation>Co zapieczętował stary, zostanie ponownie pobrane z serwera. Żaden fakt nie przepadł.</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>or type the number of the order</source>
        <translation>lub wpisz numer zamówienia</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>Facts of this device</source>
        <translation>Zapisy tego urządzenia</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this device yet.</source>
        <translation>Na tym urządzeniu nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Connected with the server.</source>
        <translation>Połączono z serwerem.</translation>
    </message>
    <message>
        <source>No network. What you scan is kept on this device and sent later.</source>
        <translation>Brak sieci. Skany zostają na tym urządzeniu i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The server does not answer. What you scan is kept on this device and sent later.</source>
        <translation>Serwer nie odpowiada. Skany zostają na tym urządzeniu i zostaną wysłane później.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip of %1</source>
        <translation>Specyfikacja do %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Specyfikacja</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>Gift note of %1</source>
        <translation>Bilecik do %1</translation>
    </message>
</context>
<context>
    <name>PauseScreen</name>
    <message>
        <source>Pause</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Pause the trolley and leave it?</source>
        <translation>Przerwać i oddać wózek?</translation>
    </message>
    <message>
        <source>What was picked stays picked. Anyone goes on with it by scanning the trolley.</source>
        <translation>Co pobrano, zostaje pobrane. Kto zeskanuje wózek, kontynuuje.</translation>
    </message>
    <message>
        <source>Leave it where it is in nobody&apos;s way.</source>
        <translation>Zostaw go tam, gdzie nikomu nie przeszkadza.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Przerwij i oddaj</translation>
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
        <translation>%1: wpisz nowy PIN, od %2 do %3 cyfr</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Wpisz nowy PIN jeszcze raz</translation>
    </message>
    <message>
        <source>Supervisor: type your PIN</source>
        <translation>Lider: wpisz PIN</translation>
    </message>
    <message>
        <source>Type your old PIN</source>
        <translation>Wpisz stary PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Wpisz PIN</translation>
    </message>
    <message>
        <source>The server sets the new PIN</source>
        <translation>Serwer ustawia nowy PIN</translation>
    </message>
    <message>
        <source>Whether it counts is said here in a moment.</source>
        <translation>Za chwilę będzie tu widać, czy obowiązuje.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label of %1, parcel %2</source>
        <translation>Etykieta %1, paczka %2</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>Drukarka to ma.</translation>
    </message>
    <message>
        <source>The printer took nothing of it. It is tried again.</source>
        <translation>Drukarka nic nie przyjęła. Próba zostanie powtórzona.</translation>
    </message>
    <message>
        <source>It waits for its printer.</source>
        <translation>Czeka na swoją drukarkę.</translation>
    </message>
    <message>
        <source>The label waits for its printer already</source>
        <translation>Etykieta już czeka na swoją drukarkę</translation>
    </message>
    <message>
        <source>This desk has no label printer</source>
        <translation>To stanowisko nie ma drukarki etykiet</translation>
    </message>
    <message>
        <source>Put the order aside with F8, and pack it at another desk.</source>
        <translation>Odstaw zamówienie klawiszem F8 i spakuj je na innym stanowisku.</translation>
    </message>
    <message>
        <source>The label is not on this device any more</source>
        <translation>Etykiety nie ma już na tym urządzeniu</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nic nie wydrukowano.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Naciśnij F6, potem Etykieta, i zeskanuj pole problemów.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Nic nie wydrukowano</translation>
    </message>
    <message>
        <source>Its printer took nothing of it for too long.</source>
        <translation>Drukarka zbyt długo nic nie przyjmowała.</translation>
    </message>
    <message>
        <source>Look at the printer. Then open the order and press F9 (a paper: F10, F4, F9).</source>
        <translation>Sprawdź drukarkę. Potem otwórz zamówienie i naciśnij F9 (papier: F10, F4, F9).</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Kolejka druku</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nic nie czeka.</translation>
    </message>
    <message>
        <source>Scan another desk to print there.</source>
        <translation>Zeskanuj inne stanowisko, aby tam drukować.</translation>
    </message>
    <message>
        <source>Printed at %1</source>
        <translation>Drukuje się na %1</translation>
    </message>
    <message>
        <source>%1 has no printer of its own</source>
        <translation>%1 nie ma własnej drukarki</translation>
    </message>
    <message>
        <source>Scan another desk.</source>
        <translation>Zeskanuj inne stanowisko.</translation>
    </message>
    <message>
        <source>The papers are printed again</source>
        <translation>Papiery zostaną wydrukowane ponownie</translation>
    </message>
    <message>
        <source>There are no papers to print</source>
        <translation>Nie ma papierów do druku</translation>
    </message>
    <message>
        <source>No order with a packing slip or a gift note is open, or this desk has no printer for documents.</source>
        <translation>Nie jest otwarte zamówienie ze specyfikacją lub bilecikiem albo stanowisko nie ma drukarki dokumentów.</translation>
    </message>
    <message>
        <source>Open the order, then press F9 here. Is there a printer for documents? Call IT.</source>
        <translation>Otwórz zamówienie, potem naciśnij tu F9. Czy jest drukarka dokumentów? Wezwij IT.</translation>
    </message>
    <message>
        <source>It was sealed with a key that this device has no more.</source>
        <translation>Było zapieczętowane kluczem, którego to urządzenie już nie ma.</translation>
    </message>
    <message>
        <source>Open the order. What is needed is fetched from the server and printed. If not: F9 (a paper: F10, F4, F9).</source>
        <translation>Otwórz zamówienie. Co potrzebne, przyjdzie z serwera i zostanie wydrukowane. Jeśli nie: F9 (papier: F10, F4, F9).</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>Gotowe: %L1 z %L2</translation>
    </message>
</context>
<context>
    <name>PutBackScreen</name>
    <message>
        <source>Put back</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Put back what is in your hand</source>
        <translation>Odłóż to, co masz w ręce</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Wezwij lidera</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>No order on this trolley wants it any more.</source>
        <translation>Żadne zamówienie na wózku już tego nie chce.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Miejsce: %1.</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>It read %1.</source>
        <translation>Odczytano: %1.</translation>
    </message>
    <message>
        <source>Scan anything, for example the desk once more.</source>
        <translation>Zeskanuj cokolwiek, np. jeszcze raz stanowisko.</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>To stanowisko nie ma wagi.</translation>
    </message>
    <message>
        <source>Take everything off the scale.</source>
        <translation>Zdejmij wszystko z wagi.</translation>
    </message>
    <message>
        <source>It was empty at zero. %1</source>
        <translation>Pusta pokazała zero. %1</translation>
    </message>
    <message>
        <source>It shows %1.</source>
        <translation>Pokazuje %1.</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>To stanowisko nie ma drukarki etykiet.</translation>
    </message>
    <message>
        <source>It took the test label. Is it straight, and black enough?</source>
        <translation>Drukarka wzięła etykietę próbną. Czy jest prosta i dość czarna?</translation>
    </message>
    <message>
        <source>The test label was not printed.</source>
        <translation>Nie wydrukowano etykiety próbnej.</translation>
    </message>
    <message>
        <source>Look at the printer, then press F9 again.</source>
        <translation>Sprawdź drukarkę, potem znów naciśnij F9.</translation>
    </message>
    <message>
        <source>%1 is not quite ready</source>
        <translation>%1 nie jest w pełni gotowe</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 jest gotowe</translation>
    </message>
    <message>
        <source>You may pack all the same: what is red does not work.</source>
        <translation>Mimo to możesz pakować: co czerwone, nie działa.</translation>
    </message>
    <message>
        <source>F11 begins to pack.</source>
        <translation>F11 zaczyna pakowanie.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Understood</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>This was scanned</source>
        <translation>To zeskanowano</translation>
    </message>
    <message>
        <source>This is wanted</source>
        <translation>To jest potrzebne</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameOrNextScreen</name>
    <message>
        <source>After the restart</source>
        <translation>Po restarcie</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Ta sama sztuka czy następna?</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Ta sama sztuka</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Recorded last, at %1. That one counts.</source>
        <translation>Ostatni zapis, o %1. Ten się liczy.</translation>
    </message>
    <message>
        <source>It was recorded last. That one counts.</source>
        <translation>To był ostatni zapis. Ten się liczy.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Undone: %1. %2</source>
        <translation>Cofnięto: %1. %2</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Cofnie: %1</translation>
    </message>
    <message>
        <source>Takes back: %1. %2</source>
        <translation>Cofnie: %1. %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before the restart, %1: %2</source>
        <translation>Przed restartem, %1: %2</translation>
    </message>
    <message>
        <source>Last here, %1: %2</source>
        <translation>Ostatnio tu, %1: %2</translation>
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
        <translation>jasne</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ciemne</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>jak system</translation>
    </message>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>light</source>
        <translation>jasne</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ciemne</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>jak urządzenie</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Ręka</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lewa</translation>
    </message>
    <message>
        <source>right</source>
        <translation>prawa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Text size
%L1 %</source>
        <translation>Rozmiar tekstu
%L1 %</translation>
    </message>
    <message>
        <source>no loudspeaker: the screen flashes</source>
        <translation>bez głośnika: ekran błyska</translation>
    </message>
    <message>
        <source>off: the screen flashes</source>
        <translation>wył.: ekran błyska</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Zmień PIN</translation>
    </message>
</context>
<context>
    <name>SheetKeys</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Za dużo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>Wpisz zamówienie</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Kolejka druku</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Wychodzące</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Zero the scale</source>
        <translation>Wyzeruj wagę</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Wezwij lidera</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasne lub ciemne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Print the papers again</source>
        <translation>Drukuj papiery ponownie</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Zmień PIN</translation>
    </message>
</context>
<context>
    <name>ShortScreen</name>
    <message>
        <source>Short</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Is the bin empty now?</source>
        <translation>Czy lokalizacja jest pusta?</translation>
    </message>
    <message>
        <source>Why can you not take it?</source>
        <translation>Dlaczego nie możesz tego wziąć?</translation>
    </message>
    <message>
        <source>Missing: %L1 × %2</source>
        <translation>Brak: %L1 × %2</translation>
    </message>
    <message>
        <source>Not there, or too few</source>
        <translation>Nie ma lub za mało</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Another product lies there</source>
        <translation>Leży tam inny towar</translation>
    </message>
    <message>
        <source>Yes, the bin is empty</source>
        <translation>Tak, lokalizacja jest pusta</translation>
    </message>
    <message>
        <source>No, something is left</source>
        <translation>Nie, coś zostało</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
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
        <translation>Zeskanuj identyfikator</translation>
    </message>
    <message>
        <source>This device is called %1.</source>
        <translation>To urządzenie nazywa się %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Zablokowane: zeskanuj identyfikator</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>Zalogowano: %1.</translation>
    </message>
</context>
<context>
    <name>SlotCell</name>
    <message>
        <source>Slot %1: this one</source>
        <translation>Przegroda %1: ta</translation>
    </message>
    <message>
        <source>Slot %1: done</source>
        <translation>Przegroda %1: gotowa</translation>
    </message>
    <message>
        <source>Slot %1: cancelled</source>
        <translation>Przegroda %1: anulowana</translation>
    </message>
    <message>
        <source>Slot %1: empty</source>
        <translation>Przegroda %1: pusta</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Przegroda %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connected with the server.</source>
        <translation>Połączono z serwerem.</translation>
    </message>
    <message>
        <source>Everything you scan is kept on this device.</source>
        <translation>Wszystkie skany zostają na tym urządzeniu.</translation>
    </message>
    <message>
        <source>No network since %1.</source>
        <translation>Brak sieci od %1.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Brak sieci.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Serwer nie odpowiada.</translation>
    </message>
    <message>
        <source>The server does not admit this device: tell IT. Everything you scan is kept on this device.</source>
        <translation>Serwer nie dopuszcza tego urządzenia: zgłoś to IT. Wszystkie skany zostają na tym urządzeniu.</translation>
    </message>
    <message>
        <source>This program is too old for new trolleys: finish this one, then bring the device to IT.</source>
        <translation>Ten program jest za stary na nowe wózki: dokończ ten, potem zanieś urządzenie do IT.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s ahead of the server&apos;s: tell IT.</source>
        <translation>Zegar tego urządzenia spieszy się o %L1 s względem serwera: zgłoś to IT.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s behind the server&apos;s: tell IT.</source>
        <translation>Zegar tego urządzenia spóźnia się o %L1 s względem serwera: zgłoś to IT.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Skaner jest gotowy.</translation>
    </message>
    <message>
        <source>No scanner. Plug it in, or type the code.</source>
        <translation>Brak skanera. Podłącz go albo wpisz kod.</translation>
    </message>
    <message>
        <source>The scanner does not answer. Plug it in again, or type the code.</source>
        <translation>Skaner nie odpowiada. Podłącz go ponownie albo wpisz kod.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Paused at stop %1</source>
        <translation>Przerwa w punkcie %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>%1: go on at stop %2 of %3</source>
        <translation>%1: dalej od punktu %2 z %3</translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>Trwa pobieranie listy.</translation>
    </message>
    <message>
        <source>The list was not loaded yet.</source>
        <translation>Listy jeszcze nie wczytano.</translation>
    </message>
    <message>
        <source>No network. As of %1.</source>
        <translation>Brak sieci. Stan z %1.</translation>
    </message>
    <message>
        <source>None is waiting.</source>
        <translation>Żaden nie czeka.</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>na urządzeniu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>dostarczone</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>bezpieczne</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>do wyjaśnienia</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>zauważone</translation>
    </message>
    <message>
        <source>The server was asked for it. It goes on by itself as soon as the route is here.</source>
        <translation>Zapytano o nią serwer. Gdy trasa dotrze, praca ruszy sama.</translation>
    </message>
    <message>
        <source>There is no network now. It goes on by itself as soon as the route is here.</source>
        <translation>Teraz nie ma sieci. Gdy trasa dotrze, praca ruszy sama.</translation>
    </message>
    <message>
        <source>Everything that you have scanned is safe on this device.</source>
        <translation>Wszystkie skany są bezpieczne na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Logowanie jeszcze niemożliwe</translation>
    </message>
    <message>
        <source>The server knows no operators of this site. A supervisor has to add them.</source>
        <translation>Serwer nie zna pracowników tego magazynu. Lider musi ich dodać.</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Ta strona sama przejdzie dalej.</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Szukanie serwera</translation>
    </message>
    <message>
        <source>The list of operators is being fetched.</source>
        <translation>Trwa pobieranie listy pracowników.</translation>
    </message>
    <message>
        <source>This device has never reached the server</source>
        <translation>To urządzenie jeszcze nigdy nie połączyło się z serwerem</translation>
    </message>
    <message>
        <source>Carry it to where there is network, and wait a moment.</source>
        <translation>Zanieś je tam, gdzie jest sieć, i chwilę zaczekaj.</translation>
    </message>
    <message>
        <source>If this page stays: IT has to check the server&apos;s address in the settings.</source>
        <translation>Jeśli ta strona zostaje: IT musi sprawdzić adres serwera w ustawieniach.</translation>
    </message>
    <message>
        <source>The journal has closed</source>
        <translation>Dziennik został zamknięty</translation>
    </message>
    <message>
        <source>What was accepted before is on this device&apos;s disk. Nothing more can be recorded.</source>
        <translation>Co przyjęto wcześniej, jest na dysku urządzenia. Niczego więcej nie da się zapisać.</translation>
    </message>
    <message>
        <source>Take another device and go on with the same trolley. Bring this one to IT.</source>
        <translation>Weź inne urządzenie i kontynuuj z tym samym wózkiem. To zanieś do IT.</translation>
    </message>
    <message>
        <source>The disk of this device failed while it was written.</source>
        <translation>Dysk tego urządzenia zawiódł podczas zapisu.</translation>
    </message>
    <message>
        <source>The server does not take fact %L1</source>
        <translation>Serwer nie przyjmuje zapisu %L1</translation>
    </message>
    <message>
        <source>Those after it wait. All of them are kept on this device: go on working, and tell IT.</source>
        <translation>Następne czekają. Wszystkie zostają na tym urządzeniu: pracuj dalej i zgłoś to IT.</translation>
    </message>
    <message>
        <source>Packhorse runs already on this profile</source>
        <translation>Packhorse już działa na tym profilu</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>Nie można zapisać w profilu</translation>
    </message>
    <message>
        <source>The profile lies on a network drive</source>
        <translation>Profil leży na dysku sieciowym</translation>
    </message>
    <message>
        <source>The profile holds another program&apos;s file</source>
        <translation>W profilu jest plik innego programu</translation>
    </message>
    <message>
        <source>The profile was written by a newer Packhorse</source>
        <translation>Profil zapisał nowszy Packhorse</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Dziennik był uszkodzony i został odłożony</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <translation>Ten dysk nie przechowa skanów bezpiecznie</translation>
    </message>
    <message>
        <source>Another window of Packhorse is open on this device.</source>
        <translation>Na tym urządzeniu jest otwarte inne okno Packhorse.</translation>
    </message>
    <message>
        <source>Close this window and use the other one.</source>
        <translation>Zamknij to okno i użyj tamtego.</translation>
    </message>
    <message>
        <source>Trolleys of this site:</source>
        <translation>Wózki tego magazynu:</translation>
    </message>
    <message>
        <source>The disk of this device fails</source>
        <translation>Dysk tego urządzenia zawodzi</translation>
    </message>
    <message>
        <source>It is tried again. Take another device, and bring this one to IT: facts that only it has are on it.</source>
        <translation>Próby trwają. Weź inne urządzenie, a to zanieś do IT: są na nim zapisy, które ma tylko ono.</translation>
    </message>
    <message>
        <source>The keys of this device cannot be opened</source>
        <translation>Nie można otworzyć kluczy tego urządzenia</translation>
    </message>
    <message>
        <source>Somebody else answers in place of the server: tell IT. Everything you scan is kept on this device.</source>
        <translation>Zamiast serwera odpowiada ktoś inny: zgłoś to IT. Wszystko, co skanujesz, zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in, and wait a moment.</source>
        <translation>Sprawdź, czy sieć jest podłączona, i poczekaj chwilę.</translation>
    </message>
    <message>
        <source>Server: %1 (no answer yet)</source>
        <translation>Serwer: %1 (jeszcze bez odpowiedzi)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serwer: %1</translation>
    </message>
    <message>
        <source>Server: %1, last tried: %2</source>
        <translation>Serwer: %1, ostatnia próba: %2</translation>
    </message>
</context>
<context>
    <name>StopScreen</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Punkt %1 z %2</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Czegoś tu brakuje</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Come back to this stop at the end</source>
        <translation>Wróć do tego punktu na końcu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>%L1 on device, %L2 delivered, %L3 need attention</source>
        <translation>%L1 na urządzeniu, %L2 dostarczone, %L3 do wyjaśnienia</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Zapisy tego urządzenia</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Battery %L1 %</source>
        <translation>Bateria %L1 %</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2</source>
        <translation>Wysyłanie %L1 z %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>do wyjaśnienia</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>na urządzeniu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>dostarczone</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>bezpieczne</translation>
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
        <translation>Wózek %1</translation>
    </message>
    <message>
        <source>Take it over from %1?</source>
        <translation>Przejąć go od: %1?</translation>
    </message>
    <message>
        <source>Nothing that was picked is lost.</source>
        <translation>Nic z pobranych sztuk nie ginie.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>%1 has it at %2.</source>
        <translation>%1 ma go: %2.</translation>
    </message>
    <message>
        <source>Last scan there: %1.</source>
        <translation>Ostatni skan tam: %1.</translation>
    </message>
    <message>
        <source>You go on at stop %1 of %2.</source>
        <translation>Kontynuujesz od punktu %1 z %2.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%L1 stops, %L2 units</source>
        <translation>Punkty: %L1, sztuki: %L2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>przerwa</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>w toku</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%L1 on device</source>
        <translation>na urządzeniu: %L1</translation>
    </message>
    <message>
        <source>%L1 delivered</source>
        <translation>dostarczone: %L1</translation>
    </message>
    <message>
        <source>all safe</source>
        <translation>bezpieczne</translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>dostarczone</translation>
    </message>
    <message>
        <source>%L1 need attention</source>
        <translation>do wyjaśnienia: %L1</translation>
    </message>
</context>
<context>
    <name>ToteBlock</name>
    <message>
        <source>then into the tote in slot</source>
        <translation>potem do pojemnika w przegrodzie</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>przegroda %1</translation>
    </message>
    <message>
        <source>Tote %1
order %2</source>
        <translation>Pojemnik %1
zamówienie %2</translation>
    </message>
</context>
<context>
    <name>TrolleyMap</name>
    <message>
        <source>Map of the trolley</source>
        <translation>Plan wózka</translation>
    </message>
</context>
<context>
    <name>TrolleyScreen</name>
    <message>
        <source>Scan a trolley</source>
        <translation>Zeskanuj wózek</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>No trolley is known to wait. You can scan one all the same.</source>
        <translation>Nie wiadomo o czekającym wózku. Mimo to możesz jakiś zeskanować.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Połóż paczkę na wadze</translation>
    </message>
    <message>
        <source>Or press F11 and type what a scale shows.</source>
        <translation>Lub naciśnij F11 i wpisz wskazanie wagi.</translation>
    </message>
    <message>
        <source>Empty the scale</source>
        <translation>Opróżnij wagę</translation>
    </message>
    <message>
        <source>It must be seen empty before it weighs this parcel.</source>
        <translation>Musi być pusta, zanim zważy tę paczkę.</translation>
    </message>
    <message>
        <source>Look into the box and weigh it again, or scan the problem bin.</source>
        <translation>Zajrzyj do kartonu i zważ znowu albo zeskanuj pole problemów.</translation>
    </message>
    <message>
        <source>The carrier refuses the label</source>
        <translation>Przewoźnik odmawia etykiety</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Odpowiedź: %1</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Nic nie kupiono.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Naciśnij F6, potem Etykieta, i zeskanuj pole problemów.</translation>
    </message>
    <message>
        <source>Was the label bought?</source>
        <translation>Czy etykietę kupiono?</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer was lost, and it cannot be asked.</source>
        <translation>Odpowiedź przewoźnika zginęła i nie można o nią zapytać.</translation>
    </message>
    <message>
        <source>Nobody buys it again by himself: a supervisor looks at the carrier&apos;s site.</source>
        <translation>Nikt nie kupi jej ponownie sam: lider sprawdza na stronie przewoźnika.</translation>
    </message>
    <message>
        <source>No network: the label is still to come</source>
        <translation>Brak sieci: etykieta jeszcze nadejdzie</translation>
    </message>
    <message>
        <source>It is bought once, as soon as the server can be reached. Nothing is lost.</source>
        <translation>Zostanie kupiona raz, gdy tylko serwer będzie osiągalny. Nic nie ginie.</translation>
    </message>
    <message>
        <source>Wait, or press F8 and put the order aside.</source>
        <translation>Zaczekaj albo naciśnij F8 i odstaw zamówienie.</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>Etykieta jest w drodze</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the carrier has sold it.</source>
        <translation>Wydrukuje się sama, gdy tylko przewoźnik ją sprzeda.</translation>
    </message>
    <message>
        <source>The label is being printed</source>
        <translation>Etykieta się drukuje</translation>
    </message>
    <message>
        <source>The label cannot be printed</source>
        <translation>Nie można drukować etykiety</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the printer works.</source>
        <translation>Wydrukuje się sama, gdy tylko drukarka zadziała.</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Czy etykieta wyszła?</translation>
    </message>
    <message>
        <source>The printer fell silent while it printed.</source>
        <translation>Drukarka zamilkła podczas druku.</translation>
    </message>
    <message>
        <source>Look at it: is there a label for this order?</source>
        <translation>Sprawdź: czy jest etykieta tego zamówienia?</translation>
    </message>
    <message>
        <source>Look at it: is there a label that ends so?</source>
        <translation>Sprawdź: czy jest etykieta z taką końcówką?</translation>
    </message>
    <message>
        <source>Press F11 or F12; or scan the label.</source>
        <translation>Naciśnij F11 lub F12 albo zeskanuj etykietę.</translation>
    </message>
    <message>
        <source>Stick the label on, scan it</source>
        <translation>Naklej etykietę i zeskanuj</translation>
    </message>
    <message>
        <source>Scan the one on the parcel.</source>
        <translation>Zeskanuj tę na paczce.</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Zeskanuj pole wysyłki</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>lub %1</translation>
    </message>
    <message>
        <source>or any other dispatch bin</source>
        <translation>lub inne pole wysyłki</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Zeskanuj pole problemów</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paczka %1</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Stoi w %1.</translation>
    </message>
    <message>
        <source>Set it right, and weigh it again: the right weight settles it.</source>
        <translation>Popraw i zważ znowu: właściwa waga zamyka sprawę.</translation>
    </message>
    <message>
        <source>Press F9 for a new label.</source>
        <translation>Po nową etykietę naciśnij F9.</translation>
    </message>
    <message>
        <source>Set it right, then press F11.</source>
        <translation>Popraw, potem naciśnij F11.</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Zeskanuj następny towar</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Wybierz karton</translation>
    </message>
    <message>
        <source>Press its key, or scan it.</source>
        <translation>Naciśnij jego klawisz lub go zeskanuj.</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Wózek %1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nie czekaj dłużej</translation>
    </message>
    <message>
        <source>Fetching its route</source>
        <translation>Trwa pobieranie trasy</translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The scale is below zero. Take everything off and press its zero key.</source>
        <translation>Waga jest poniżej zera. Zdejmij wszystko i naciśnij klawisz zera.</translation>
    </message>
    <message>
        <source>This is too heavy for the scale.</source>
        <translation>To jest za ciężkie dla tej wagi.</translation>
    </message>
    <message>
        <source>The scale cannot zero itself. Empty it, switch it off and on.</source>
        <translation>Waga nie może się wyzerować. Opróżnij ją, wyłącz i włącz.</translation>
    </message>
    <message>
        <source>The scale reports a fault. Call IT, and weigh at another desk.</source>
        <translation>Waga zgłasza błąd. Wezwij IT i waż na innym stanowisku.</translation>
    </message>
    <message>
        <source>The scale sends what is not understood. Call IT: is it set to the right protocol?</source>
        <translation>Waga wysyła coś niezrozumiałego. Wezwij IT: czy ustawiono właściwy protokół?</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>To stanowisko nie ma wagi.</translation>
    </message>
    <message>
        <source>The scale says nothing. Is it switched on? Is its cable in?</source>
        <translation>Waga milczy. Czy jest włączona? Czy kabel jest włożony?</translation>
    </message>
    <message>
        <source>The scale shows the same for half a minute. Take everything off; if that changes nothing, switch it off and on.</source>
        <translation>Waga od pół minuty pokazuje to samo. Zdejmij wszystko; jeśli to nie pomoże, wyłącz ją i włącz.</translation>
    </message>
    <message>
        <source>Take everything off the scale first</source>
        <translation>Najpierw zdejmij wszystko z wagi</translation>
    </message>
    <message>
        <source>The scale is empty</source>
        <translation>Waga jest pusta</translation>
    </message>
    <message>
        <source>Wait until it is at rest</source>
        <translation>Zaczekaj, aż się uspokoi</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>W spoczynku</translation>
    </message>
    <message>
        <source>expected %1 ± %2</source>
        <translation>oczekiwano %1 ± %2</translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <translation>jeszcze: %1</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>weighed: it fits</source>
        <translation>zważona: zgadza się</translation>
    </message>
    <message>
        <source>%1 too light</source>
        <translation>za lekka o %1</translation>
    </message>
    <message>
        <source>%1 too heavy</source>
        <translation>za ciężka o %1</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>brakuje %1</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>za dużo: %1</translation>
    </message>
    <message>
        <source>the box is %1</source>
        <translation>karton to %1</translation>
    </message>
    <message>
        <source>Probably: %1.</source>
        <translation>Prawdopodobnie: %1.</translation>
    </message>
    <message>
        <source>Or else: %1.</source>
        <translation>Albo: %1.</translation>
    </message>
    <message>
        <source>Several things weigh the same: it cannot be told which.</source>
        <translation>Kilka rzeczy waży tyle samo: nie wiadomo, która to.</translation>
    </message>
    <message>
        <source>No missing or extra piece explains it. Count everything.</source>
        <translation>Nie wyjaśnia tego żadna brakująca ani zbędna sztuka. Policz wszystko.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>a badge</source>
        <translation>identyfikator</translation>
    </message>
    <message>
        <source>a trolley</source>
        <translation>wózek</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>pojemnik</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>przegroda</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>lokalizacja</translation>
    </message>
    <message>
        <source>a drop zone</source>
        <translation>pole odkładcze</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>karton</translation>
    </message>
    <message>
        <source>a bin</source>
        <translation>pole stołu</translation>
    </message>
    <message>
        <source>a cancel tote</source>
        <translation>pojemnik anulacji</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>paczka</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>towar</translation>
    </message>
    <message>
        <source>The scanner sent nothing.</source>
        <translation>Skaner nic nie wysłał.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>Kod jest za długi.</translation>
    </message>
    <message>
        <source>The code is damaged.</source>
        <translation>Kod jest uszkodzony.</translation>
    </message>
    <message>
        <source>This is a link to a web page, not a code of the warehouse.</source>
        <translation>To link do strony internetowej, nie kod magazynu.</translation>
    </message>
    <message>
        <source>The scanner leaves out the separators (FNC1). IT has to set it up.</source>
        <translation>Skaner pomija separatory (FNC1). IT musi go ustawić.</translation>
    </message>
    <message>
        <source>The code has a fault in its data.</source>
        <translation>W danych kodu jest błąd.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nieczytelny</translation>
    </message>
    <message>
        <source>Scan again, or type the code in.</source>
        <translation>Zeskanuj ponownie albo wpisz kod.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>This was %1.</source>
        <translation>To był kod: %1.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Najpierw zeskanuj identyfikator.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Obcy identyfikator</translation>
    </message>
    <message>
        <source>This badge is not known at this site.</source>
        <translation>Ten identyfikator nie jest znany w tym magazynie.</translation>
    </message>
    <message>
        <source>Try again, or ask a supervisor.</source>
        <translation>Spróbuj ponownie lub zapytaj lidera.</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Inny identyfikator</translation>
    </message>
    <message>
        <source>This is the badge of %1.</source>
        <translation>To identyfikator osoby: %1.</translation>
    </message>
    <message>
        <source>No trolley yet</source>
        <translation>Brak wózka</translation>
    </message>
    <message>
        <source>You scanned %1.</source>
        <translation>Zeskanowano: %1.</translation>
    </message>
    <message>
        <source>Scan a trolley.</source>
        <translation>Zeskanuj wózek.</translation>
    </message>
    <message>
        <source>No route for %1</source>
        <translation>Brak trasy dla %1</translation>
    </message>
    <message>
        <source>The server has no route for this trolley.</source>
        <translation>Serwer nie ma trasy dla tego wózka.</translation>
    </message>
    <message>
        <source>This device has no route for it, and there is no network.</source>
        <translation>To urządzenie nie ma dla niego trasy i nie ma sieci.</translation>
    </message>
    <message>
        <source>Take another trolley.</source>
        <translation>Weź inny wózek.</translation>
    </message>
    <message>
        <source>Go where there is network, and scan it again.</source>
        <translation>Idź tam, gdzie jest sieć, i zeskanuj go znowu.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 gotowe</translation>
    </message>
    <message>
        <source>It was dropped at %1.</source>
        <translation>Odstawiono go w %1.</translation>
    </message>
    <message>
        <source>Wrong trolley</source>
        <translation>Zły wózek</translation>
    </message>
    <message>
        <source>You work with %1.</source>
        <translation>Pracujesz z %1.</translation>
    </message>
    <message>
        <source>Finish or pause %1 first.</source>
        <translation>Najpierw zakończ lub przerwij %1.</translation>
    </message>
    <message>
        <source>That is stop %1 of this route.</source>
        <translation>To punkt %1 tej trasy.</translation>
    </message>
    <message>
        <source>Wrong location</source>
        <translation>Zła lokalizacja</translation>
    </message>
    <message>
        <source>Go to %1.</source>
        <translation>Idź do %1.</translation>
    </message>
    <message>
        <source>Location first</source>
        <translation>Najpierw lokalizacja</translation>
    </message>
    <message>
        <source>Several stops want this item.</source>
        <translation>Kilka punktów potrzebuje tego towaru.</translation>
    </message>
    <message>
        <source>Scan the location %1.</source>
        <translation>Zeskanuj lokalizację %1.</translation>
    </message>
    <message>
        <source>You scanned: %1</source>
        <translation>Zeskanowano: %1</translation>
    </message>
    <message>
        <source>Wanted: %1, …%2</source>
        <translation>Potrzeba: %1, …%2</translation>
    </message>
    <message>
        <source>It is wanted at stop %1.</source>
        <translation>Potrzeba tego w punkcie %1.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Zły towar</translation>
    </message>
    <message>
        <source>Put it back.</source>
        <translation>Odłóż z powrotem.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Nieznany kod</translation>
    </message>
    <message>
        <source>Nothing on this route has the code %1.</source>
        <translation>Nic na tej trasie nie ma kodu %1.</translation>
    </message>
    <message>
        <source>Look for another code on the item, or put it back.</source>
        <translation>Poszukaj innego kodu na towarze albo odłóż go.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Za dużo</translation>
    </message>
    <message numerus="yes">
        <source>This would be %n piece(s).</source>
        <translation>
            <numerusform>To byłaby %n sztuka.</numerusform>
            <numerusform>To byłyby %n sztuki.</numerusform>
            <numerusform>To byłoby %n sztuk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>Jeszcze potrzeba: %1.</translation>
    </message>
    <message>
        <source>Put back what is too many.</source>
        <translation>Odłóż nadmiar.</translation>
    </message>
    <message>
        <source>You scanned tote %1.</source>
        <translation>Zeskanowano pojemnik %1.</translation>
    </message>
    <message>
        <source>%1 is not on this trolley.</source>
        <translation>%1 nie jest na tym wózku.</translation>
    </message>
    <message>
        <source>Wrong tote</source>
        <translation>Zły pojemnik</translation>
    </message>
    <message>
        <source>Put it into tote %1.</source>
        <translation>Włóż do pojemnika %1.</translation>
    </message>
    <message>
        <source>Read the screen again.</source>
        <translation>Przeczytaj ekran jeszcze raz.</translation>
    </message>
    <message>
        <source>Item first</source>
        <translation>Najpierw towar</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>Niczego jeszcze nie wzięto.</translation>
    </message>
    <message>
        <source>Scan the item: %1</source>
        <translation>Zeskanuj towar: %1</translation>
    </message>
    <message>
        <source>Something is in your hand</source>
        <translation>Masz coś w ręce</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Put it into its tote, or press Undo and put it back.</source>
        <translation>Włóż do właściwego pojemnika albo naciśnij Cofnij i odłóż.</translation>
    </message>
    <message>
        <source>This tote is in use</source>
        <translation>Ten pojemnik jest zajęty</translation>
    </message>
    <message>
        <source>Take an empty tote and scan it.</source>
        <translation>Weź pusty pojemnik i zeskanuj go.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Jeszcze nie koniec</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) are open.</source>
        <translation>
            <numerusform>Otwarty jest %n punkt.</numerusform>
            <numerusform>Otwarte są %n punkty.</numerusform>
            <numerusform>Otwartych jest %n punktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are missing.</source>
        <translation>
            <numerusform>Brakuje %n sztuki.</numerusform>
            <numerusform>Brakuje %n sztuk.</numerusform>
            <numerusform>Brakuje %n sztuk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, or press More and pause the trolley.</source>
        <translation>Kontynuuj albo naciśnij Więcej i przerwij wózek.</translation>
    </message>
    <message>
        <source>Unknown drop zone</source>
        <translation>Nieznane pole odkładcze</translation>
    </message>
    <message>
        <source>Scan a drop zone of this site.</source>
        <translation>Zeskanuj pole odkładcze tego magazynu.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nie ma czego cofnąć</translation>
    </message>
    <message>
        <source>You have done nothing on this route that can be undone.</source>
        <translation>Na tej trasie nie ma niczego, co można cofnąć.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Kontynuuj.</translation>
    </message>
    <message>
        <source>%1 is not possible</source>
        <translation>%1 jest niemożliwe</translation>
    </message>
    <message>
        <source>Wanted: 1 to %1.</source>
        <translation>Możliwe: 1 do %1.</translation>
    </message>
    <message>
        <source>Count again and type the number.</source>
        <translation>Policz znowu i wpisz liczbę.</translation>
    </message>
    <message>
        <source>No lot</source>
        <translation>Brak partii</translation>
    </message>
    <message>
        <source>Scan or type the lot.</source>
        <translation>Zeskanuj lub wpisz partię.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Brak daty</translation>
    </message>
    <message>
        <source>Type the expiry date.</source>
        <translation>Wpisz datę ważności.</translation>
    </message>
    <message>
        <source>No serial number</source>
        <translation>Brak numeru seryjnego</translation>
    </message>
    <message>
        <source>Scan or type the serial number.</source>
        <translation>Zeskanuj lub wpisz numer seryjny.</translation>
    </message>
    <message>
        <source>Same serial number again</source>
        <translation>Znowu ten sam numer seryjny</translation>
    </message>
    <message>
        <source>Scan the serial number of the next piece.</source>
        <translation>Zeskanuj numer seryjny następnej sztuki.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Najpierw odpowiedz</translation>
    </message>
    <message>
        <source>The scan was not counted.</source>
        <translation>Skanu nie policzono.</translation>
    </message>
    <message>
        <source>Answer the question on the screen, then scan.</source>
        <translation>Odpowiedz na pytanie na ekranie, potem skanuj.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Teraz niemożliwe</translation>
    </message>
    <message>
        <source>Do what the screen asks for.</source>
        <translation>Zrób to, o co prosi ekran.</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>To ostatni punkt</translation>
    </message>
    <message>
        <source>Pick it, or press Short.</source>
        <translation>Pobierz albo naciśnij Brak.</translation>
    </message>
    <message>
        <source>Unknown cancel tote</source>
        <translation>Nieznany pojemnik anulacji</translation>
    </message>
    <message>
        <source>Scan a cancel tote of this site.</source>
        <translation>Zeskanuj pojemnik anulacji tego magazynu.</translation>
    </message>
    <message>
        <source>Not wanted here</source>
        <translation>Tu niepotrzebne</translation>
    </message>
    <message>
        <source>You scanned %1: %2</source>
        <translation>Zeskanowano: %1, %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>The disk of this device is full.</source>
        <translation>Dysk tego urządzenia jest pełny.</translation>
    </message>
    <message>
        <source>The disk of this device could not take it.</source>
        <translation>Dysk tego urządzenia nie mógł tego przyjąć.</translation>
    </message>
    <message>
        <source>Everything before this is safe.</source>
        <translation>Wszystko wcześniejsze jest bezpieczne.</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, take another device and tell IT.</source>
        <translation>Zeskanuj znowu. Jeśli to nie pomoże, weź inne urządzenie i zgłoś to IT.</translation>
    </message>
    <message>
        <source>%1 is still in work</source>
        <translation>%1 jest jeszcze w toku</translation>
    </message>
    <message>
        <source>Pause it or drop it, then sign out.</source>
        <translation>Przerwij lub odstaw go, potem się wyloguj.</translation>
    </message>
    <message>
        <source>You are at the right location.</source>
        <translation>Jesteś przy właściwej lokalizacji.</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Ile sztuk wzięto?</translation>
    </message>
    <message>
        <source>Another handheld works with this trolley. Take over?</source>
        <translation>Inne urządzenie pracuje z tym wózkiem. Przejąć?</translation>
    </message>
    <message>
        <source>Scan the empty tote that goes on.</source>
        <translation>Zeskanuj następny pusty pojemnik.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Ta sama sztuka czy następna?</translation>
    </message>
    <message>
        <source>The same piece: counted once.</source>
        <translation>Ta sama sztuka: policzono raz.</translation>
    </message>
    <message>
        <source>The route is being fetched.</source>
        <translation>Trwa pobieranie trasy.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nic nie zapisano.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Zalogowano.</translation>
    </message>
    <message>
        <source>You work with this trolley.</source>
        <translation>Pracujesz z tym wózkiem.</translation>
    </message>
    <message>
        <source>Scanned twice: counted once.</source>
        <translation>Zeskanowano dwa razy: policzono raz.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Zeskanuj identyfikator</translation>
    </message>
    <message>
        <source>Scan a trolley</source>
        <translation>Zeskanuj wózek</translation>
    </message>
    <message>
        <source>Fetching the route</source>
        <translation>Trwa pobieranie trasy</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Przejąć?</translation>
    </message>
    <message>
        <source>Scan the location</source>
        <translation>Zeskanuj lokalizację</translation>
    </message>
    <message>
        <source>Scan the item</source>
        <translation>Zeskanuj towar</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Wpisz ilość</translation>
    </message>
    <message>
        <source>Scan the lot</source>
        <translation>Zeskanuj partię</translation>
    </message>
    <message>
        <source>Type the expiry date</source>
        <translation>Wpisz datę ważności</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Zeskanuj numer seryjny</translation>
    </message>
    <message>
        <source>Scan the tote</source>
        <translation>Zeskanuj pojemnik</translation>
    </message>
    <message>
        <source>Scan the empty tote</source>
        <translation>Zeskanuj pusty pojemnik</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Odłóż z powrotem</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Zeskanuj pojemnik anulacji</translation>
    </message>
    <message>
        <source>Read and confirm</source>
        <translation>Przeczytaj i potwierdź</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Zeskanuj pole odkładcze</translation>
    </message>
    <message>
        <source>The journal was damaged</source>
        <translation>Dziennik był uszkodzony</translation>
    </message>
    <message>
        <source>The old files were put aside. What could be proven is here again.</source>
        <translation>Stare pliki odłożono. Co dało się udowodnić, jest znowu.</translation>
    </message>
    <message>
        <source>Look at your trolley: is the last piece on the screen? Tell IT.</source>
        <translation>Spójrz na wózek: czy ostatnia sztuka jest na ekranie? Zgłoś to IT.</translation>
    </message>
    <message>
        <source>Not on this route</source>
        <translation>Nie na tej trasie</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Miejsce: %1.</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Już niepotrzebne</translation>
    </message>
    <message>
        <source>Press Undo and put it back.</source>
        <translation>Naciśnij Cofnij i odłóż.</translation>
    </message>
    <message>
        <source>It belongs to slot %1.</source>
        <translation>Należy do przegrody %1.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Pojedynczo</translation>
    </message>
    <message>
        <source>Each piece has its own serial number.</source>
        <translation>Każda sztuka ma własny numer seryjny.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Skanuj sztuki pojedynczo.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 jest pełny.</translation>
    </message>
    <message>
        <source>Nobody wants what is in your hand.</source>
        <translation>Nikt nie potrzebuje tego, co masz w ręce.</translation>
    </message>
    <message>
        <source>Put it back, pause the trolley, and scan it again.</source>
        <translation>Odłóż to, przerwij wózek i zeskanuj go znowu.</translation>
    </message>
    <message>
        <source>Finish or pause what is in work first, then sign in with the other badge.</source>
        <translation>Najpierw zakończ lub przerwij, co jest w toku, potem zaloguj się innym identyfikatorem.</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>Które to stanowisko?</translation>
    </message>
    <message>
        <source>Scan the desk&apos;s barcode first.</source>
        <translation>Najpierw zeskanuj kod stanowiska.</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>Nieznane stanowisko</translation>
    </message>
    <message>
        <source>Scan a desk of this site.</source>
        <translation>Zeskanuj stanowisko tego magazynu.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Brak zamówienia</translation>
    </message>
    <message>
        <source>Scan a tote or a slot, or type the order&apos;s number.</source>
        <translation>Zeskanuj pojemnik lub przegrodę albo wpisz numer zamówienia.</translation>
    </message>
    <message>
        <source>Which trolley?</source>
        <translation>Który wózek?</translation>
    </message>
    <message>
        <source>Every trolley has a slot %1.</source>
        <translation>Każdy wózek ma przegrodę %1.</translation>
    </message>
    <message>
        <source>Scan the trolley, then the slot.</source>
        <translation>Zeskanuj wózek, potem przegrodę.</translation>
    </message>
    <message>
        <source>No order for %1</source>
        <translation>Brak zamówienia dla %1</translation>
    </message>
    <message>
        <source>The server has no order for it.</source>
        <translation>Serwer nie ma do tego zamówienia.</translation>
    </message>
    <message>
        <source>This desk does not know it, and there is no network.</source>
        <translation>To stanowisko go nie zna i nie ma sieci.</translation>
    </message>
    <message>
        <source>Look at the tote again, or take another one.</source>
        <translation>Sprawdź pojemnik jeszcze raz albo weź inny.</translation>
    </message>
    <message>
        <source>Put it aside until there is network, or take another one.</source>
        <translation>Odstaw go, aż będzie sieć, albo weź inny.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Zamówienie %1 anulowano</translation>
    </message>
    <message>
        <source>Its goods have left the desks.</source>
        <translation>Jego towaru nie ma już na stanowiskach.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Zapytaj lidera.</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>Zamówienie %1 spakowane</translation>
    </message>
    <message>
        <source>Take another order.</source>
        <translation>Weź inne zamówienie.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Nic do pakowania</translation>
    </message>
    <message>
        <source>Nothing was found for order %1.</source>
        <translation>Nic nie znaleziono dla zamówienia %1.</translation>
    </message>
    <message>
        <source>Order %1 is in work</source>
        <translation>Zamówienie %1 jest w toku</translation>
    </message>
    <message>
        <source>Finish it, or put it aside.</source>
        <translation>Dokończ je albo odstaw.</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Nie w tym zamówieniu</translation>
    </message>
    <message>
        <source>Lay it aside.</source>
        <translation>Odłóż to na bok.</translation>
    </message>
    <message>
        <source>Unknown box</source>
        <translation>Nieznany karton</translation>
    </message>
    <message>
        <source>Choose a box of this site.</source>
        <translation>Wybierz karton tego magazynu.</translation>
    </message>
    <message>
        <source>This parcel is empty</source>
        <translation>Ta paczka jest pusta</translation>
    </message>
    <message>
        <source>Scan at least one item into it first.</source>
        <translation>Najpierw zeskanuj do niej choć jeden towar.</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Wszystko spakowane</translation>
    </message>
    <message>
        <source>Nothing is left for a further parcel.</source>
        <translation>Nic nie zostało na kolejną paczkę.</translation>
    </message>
    <message>
        <source>Not all is packed</source>
        <translation>Nie wszystko spakowane</translation>
    </message>
    <message>
        <source>Scan them, or report a problem.</source>
        <translation>Zeskanuj je albo zgłoś problem.</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Jeszcze nie zważono</translation>
    </message>
    <message>
        <source>Put the parcel on the scale.</source>
        <translation>Połóż paczkę na wadze.</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>Brak wagi</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams.</source>
        <translation>Wpisz wskazanie wagi w gramach.</translation>
    </message>
    <message>
        <source>Label first</source>
        <translation>Najpierw etykieta</translation>
    </message>
    <message>
        <source>The label was not scanned on the parcel yet.</source>
        <translation>Nie zeskanowano jeszcze etykiety na paczce.</translation>
    </message>
    <message>
        <source>Stick the label on, and scan it.</source>
        <translation>Naklej etykietę i zeskanuj ją.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Zła etykieta</translation>
    </message>
    <message>
        <source>It belongs to order %1, parcel %2.</source>
        <translation>Należy do zamówienia %1, paczka %2.</translation>
    </message>
    <message>
        <source>Take it off again, and stick it on its own parcel.</source>
        <translation>Zdejmij ją i naklej na właściwą paczkę.</translation>
    </message>
    <message>
        <source>Old label</source>
        <translation>Stara etykieta</translation>
    </message>
    <message>
        <source>This label is void: the parcel has a new one.</source>
        <translation>Ta etykieta jest nieważna: paczka ma nową.</translation>
    </message>
    <message>
        <source>Throw it away, and use the new one.</source>
        <translation>Wyrzuć ją i użyj nowej.</translation>
    </message>
    <message>
        <source>The right one says %1.</source>
        <translation>Na właściwej jest %1.</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Nieznana etykieta</translation>
    </message>
    <message>
        <source>Scan the label of this parcel.</source>
        <translation>Zeskanuj etykietę tej paczki.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Brak etykiety</translation>
    </message>
    <message>
        <source>There is nothing that could be printed.</source>
        <translation>Nie ma jeszcze czego drukować.</translation>
    </message>
    <message>
        <source>Wait for the label.</source>
        <translation>Zaczekaj na etykietę.</translation>
    </message>
    <message>
        <source>Unknown bin</source>
        <translation>Nieznane pole</translation>
    </message>
    <message>
        <source>Scan a bin of this site.</source>
        <translation>Zeskanuj pole tego magazynu.</translation>
    </message>
    <message>
        <source>Why a problem bin?</source>
        <translation>Dlaczego pole problemów?</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the bin.</source>
        <translation>Wybierz powód, potem zeskanuj pole.</translation>
    </message>
    <message>
        <source>A problem is open</source>
        <translation>Jest otwarty problem</translation>
    </message>
    <message>
        <source>Solve it first: weigh again, print a new label, or let it go.</source>
        <translation>Najpierw go rozwiąż: zważ znowu, wydrukuj nową etykietę albo odpuść.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that</source>
        <translation>To może tylko lider</translation>
    </message>
    <message>
        <source>Weigh again, or put it into a problem bin.</source>
        <translation>Zważ znowu albo odstaw na pole problemów.</translation>
    </message>
    <message>
        <source>The weight is wrong.</source>
        <translation>Waga się nie zgadza.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Czegoś brakuje.</translation>
    </message>
    <message>
        <source>Something is damaged.</source>
        <translation>Coś jest uszkodzone.</translation>
    </message>
    <message>
        <source>Something is too many.</source>
        <translation>Czegoś jest za dużo.</translation>
    </message>
    <message>
        <source>Something is wrong with the label.</source>
        <translation>Coś jest nie tak z etykietą.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Coś innego jest nie tak.</translation>
    </message>
    <message>
        <source>The devices of this desk are used from now on.</source>
        <translation>Od teraz działają urządzenia tego stanowiska.</translation>
    </message>
    <message>
        <source>You are at this desk.</source>
        <translation>Jesteś przy tym stanowisku.</translation>
    </message>
    <message>
        <source>Scan a tote.</source>
        <translation>Zeskanuj pojemnik.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Skaner działa.</translation>
    </message>
    <message>
        <source>Scan the slot.</source>
        <translation>Zeskanuj przegrodę.</translation>
    </message>
    <message>
        <source>The order is being fetched.</source>
        <translation>Trwa pobieranie zamówienia.</translation>
    </message>
    <message>
        <source>Another desk works with this order. Take over?</source>
        <translation>Inne stanowisko pracuje nad tym zamówieniem. Przejąć?</translation>
    </message>
    <message>
        <source>You work with this order.</source>
        <translation>Pracujesz nad tym zamówieniem.</translation>
    </message>
    <message>
        <source>This box is chosen.</source>
        <translation>Wybrano ten karton.</translation>
    </message>
    <message>
        <source>The weight does not fit.</source>
        <translation>Waga się nie zgadza.</translation>
    </message>
    <message>
        <source>Scan the problem bin.</source>
        <translation>Zeskanuj pole problemów.</translation>
    </message>
    <message>
        <source>The label is printed once more.</source>
        <translation>Etykieta drukuje się jeszcze raz.</translation>
    </message>
    <message>
        <source>The label is on the parcel. Scan the dispatch bin.</source>
        <translation>Etykieta jest na paczce. Zeskanuj pole wysyłki.</translation>
    </message>
    <message>
        <source>Scan the desk</source>
        <translation>Zeskanuj stanowisko</translation>
    </message>
    <message>
        <source>Look at the devices</source>
        <translation>Sprawdź urządzenia</translation>
    </message>
    <message>
        <source>Scan a tote</source>
        <translation>Zeskanuj pojemnik</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Wybierz karton</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Połóż paczkę na wadze</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Waga się nie zgadza</translation>
    </message>
    <message>
        <source>Wait for the label</source>
        <translation>Zaczekaj na etykietę</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Czy etykieta wyszła?</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Naklej etykietę i zeskanuj ją</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Zeskanuj pole wysyłki</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Zeskanuj pole problemów</translation>
    </message>
    <message>
        <source>Solve the problem</source>
        <translation>Rozwiąż problem</translation>
    </message>
    <message>
        <source>Nothing in this order has the code %1.</source>
        <translation>Nic w tym zamówieniu nie ma kodu %1.</translation>
    </message>
    <message>
        <source>Badge or PIN is wrong</source>
        <translation>Zły identyfikator lub PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then this badge is locked here.</source>
        <translation>
            <numerusform>Jeszcze %n próba, potem blokada identyfikatora.</numerusform>
            <numerusform>Jeszcze %n próby, potem blokada identyfikatora.</numerusform>
            <numerusform>Jeszcze %n prób, potem blokada identyfikatora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN again, or scan your badge.</source>
        <translation>Wpisz PIN jeszcze raz albo zeskanuj identyfikator.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Za dużo błędnych PIN-ów</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Odczekaj %n sekundę.</numerusform>
            <numerusform>Odczekaj %n sekundy.</numerusform>
            <numerusform>Odczekaj %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then type the PIN again.</source>
        <translation>Potem wpisz PIN jeszcze raz.</translation>
    </message>
    <message>
        <source>This badge is locked</source>
        <translation>Ten identyfikator jest zablokowany</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>Zalogowano: %1.</translation>
    </message>
    <message>
        <source>Scan your badge, then type your PIN.</source>
        <translation>Zeskanuj identyfikator, potem wpisz PIN.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Wpisz PIN.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Wpisz PIN</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Zablokowane: zeskanuj identyfikator</translation>
    </message>
    <message>
        <source>Not a supervisor&apos;s badge</source>
        <translation>To nie identyfikator lidera</translation>
    </message>
    <message>
        <source>Only a supervisor can approve this.</source>
        <translation>To może zatwierdzić tylko lider.</translation>
    </message>
    <message>
        <source>Scan a supervisor&apos;s badge, or leave it.</source>
        <translation>Zeskanuj identyfikator lidera albo zostaw to.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this.</source>
        <translation>To musi zatwierdzić lider.</translation>
    </message>
    <message>
        <source>A supervisor scans their badge</source>
        <translation>Lider skanuje swój identyfikator</translation>
    </message>
    <message>
        <source>Type another new PIN.</source>
        <translation>Wpisz inny nowy PIN.</translation>
    </message>
    <message>
        <source>Not possible as a PIN</source>
        <translation>To nie może być PIN</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>PIN ma od %1 do %2 cyfr.</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Za łatwy do odgadnięcia</translation>
    </message>
    <message>
        <source>No runs and no repetitions: those are tried first.</source>
        <translation>Bez ciągów i bez powtórzeń: te są próbowane najpierw.</translation>
    </message>
    <message>
        <source>This is the old one.</source>
        <translation>To jest stary.</translation>
    </message>
    <message>
        <source>Two different PINs</source>
        <translation>Dwa różne PIN-y</translation>
    </message>
    <message>
        <source>The second time it was another one than the first time.</source>
        <translation>Za drugim razem był inny niż za pierwszym.</translation>
    </message>
    <message>
        <source>Type the new PIN again, twice.</source>
        <translation>Wpisz nowy PIN od nowa, dwa razy.</translation>
    </message>
    <message>
        <source>The server does not take this one.</source>
        <translation>Serwer go nie przyjmuje.</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>PIN nie został zmieniony</translation>
    </message>
    <message>
        <source>The server knows another PIN than the one that was shown to it.</source>
        <translation>Serwer zna inny PIN niż wpisany.</translation>
    </message>
    <message>
        <source>Try it again in a minute.</source>
        <translation>Spróbuj znowu za minutę.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Było za dużo prób.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, then try it again.</source>
        <translation>Odczekaj kwadrans i spróbuj znowu.</translation>
    </message>
    <message>
        <source>This needs the network. Nothing was changed.</source>
        <translation>Do tego potrzebna jest sieć. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Go where there is network, then try it again.</source>
        <translation>Idź tam, gdzie jest sieć, i spróbuj znowu.</translation>
    </message>
    <message>
        <source>Perhaps the new PIN counts</source>
        <translation>Być może obowiązuje nowy PIN</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Serwer nie odpowiedział.</translation>
    </message>
    <message>
        <source>Try the new PIN first, then the old one.</source>
        <translation>Spróbuj najpierw nowego PIN-u, potem starego.</translation>
    </message>
    <message>
        <source>The server does not change PINs for this station.</source>
        <translation>Serwer nie zmienia PIN-ów dla tej stacji.</translation>
    </message>
    <message>
        <source>Ask the office for a PIN.</source>
        <translation>Poproś w biurze o PIN.</translation>
    </message>
    <message>
        <source>This PIN is for one sign-in</source>
        <translation>Ten PIN jest na jedno logowanie</translation>
    </message>
    <message>
        <source>It approves nothing.</source>
        <translation>Niczego nim nie zatwierdzisz.</translation>
    </message>
    <message>
        <source>Sign in with it, and choose another one.</source>
        <translation>Zaloguj się nim i wybierz inny.</translation>
    </message>
    <message>
        <source>Type the new PIN.</source>
        <translation>Wpisz nowy PIN.</translation>
    </message>
    <message>
        <source>The server is asked.</source>
        <translation>Zapytanie do serwera.</translation>
    </message>
    <message>
        <source>The new PIN counts.</source>
        <translation>Nowy PIN obowiązuje.</translation>
    </message>
    <message>
        <source>Type a new PIN</source>
        <translation>Wpisz nowy PIN</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Wpisz nowy PIN jeszcze raz</translation>
    </message>
    <message>
        <source>The server is asked</source>
        <translation>Zapytanie do serwera</translation>
    </message>
    <message>
        <source>Try it again when there is network.</source>
        <translation>Spróbuj znowu, gdy będzie sieć.</translation>
    </message>
    <message>
        <source>No list of people yet</source>
        <translation>Nie ma jeszcze listy pracowników</translation>
    </message>
    <message>
        <source>The server knows no operators of this site.</source>
        <translation>Serwer nie zna pracowników tego magazynu.</translation>
    </message>
    <message>
        <source>A supervisor has to add them.</source>
        <translation>Lider musi ich dodać.</translation>
    </message>
    <message>
        <source>This device has not got it from the server.</source>
        <translation>To urządzenie nie dostało jej jeszcze z serwera.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in. If it stays so, tell IT.</source>
        <translation>Sprawdź, czy sieć jest podłączona. Jeśli to nie pomoże, zgłoś to IT.</translation>
    </message>
    <message>
        <source>Go where there is network, and wait a moment. If it stays so, tell IT.</source>
        <translation>Idź tam, gdzie jest sieć, i chwilę zaczekaj. Jeśli to nie pomoże, zgłoś to IT.</translation>
    </message>
    <message>
        <source>Scan tote %1, or its slot.</source>
        <translation>Zeskanuj pojemnik %1 albo jego przegrodę.</translation>
    </message>
    <message>
        <source>Wanted: tote %1</source>
        <translation>Potrzeba: pojemnik %1</translation>
    </message>
    <message>
        <source>Put back what you scanned, then scan tote %1.</source>
        <translation>Odłóż to, co zeskanowano, potem zeskanuj pojemnik %1.</translation>
    </message>
    <message>
        <source>Put back what is too many, then scan tote %1.</source>
        <translation>Odłóż nadmiar, potem zeskanuj pojemnik %1.</translation>
    </message>
    <message>
        <source>Nothing more of it is wanted.</source>
        <translation>Więcej już nie potrzeba.</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Nie ma takiego dnia</translation>
    </message>
    <message>
        <source>This is the code of the item itself.</source>
        <translation>To kod samego towaru.</translation>
    </message>
    <message>
        <source>This is the code of another item.</source>
        <translation>To kod innego towaru.</translation>
    </message>
    <message>
        <source>Only a part of the code came. It was not counted.</source>
        <translation>Doszła tylko część kodu. Nie została policzona.</translation>
    </message>
    <message>
        <source>Scan not read whole</source>
        <translation>Skan odczytany niecały</translation>
    </message>
    <message>
        <source>Past its best-before date</source>
        <translation>Po terminie ważności</translation>
    </message>
    <message>
        <source>Best before %1.</source>
        <translation>Ważne do %1.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, lay it aside and report a problem.</source>
        <translation>Sprawdź datę jeszcze raz. Jeśli się zgadza, odłóż to na bok i zgłoś problem.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, take another piece, or press Short.</source>
        <translation>Sprawdź datę jeszcze raz. Jeśli się zgadza, weź inną sztukę albo naciśnij Brak.</translation>
    </message>
    <message>
        <source>On the screen: %1</source>
        <translation>Na ekranie: %1</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>Wpisano, nie zeskanowano</translation>
    </message>
    <message>
        <source>A keyboard is taken for a scanner, which types faster. Nothing was counted.</source>
        <translation>Klawiatura liczy się jako skaner, a ten pisze szybciej. Nic nie policzono.</translation>
    </message>
    <message>
        <source>Scan it, or press Type a code (at a stop behind More).</source>
        <translation>Zeskanuj go albo naciśnij „Wpisz kod” (przy punkcie pod „Więcej”).</translation>
    </message>
    <message>
        <source>Scan the GS1 code, or type the date.</source>
        <translation>Zeskanuj kod GS1 albo wpisz datę.</translation>
    </message>
    <message>
        <source>A date is read from a GS1 code, or typed as year, month, day: %1.</source>
        <translation>Data pochodzi z kodu GS1 albo jest wpisana jako rok, miesiąc, dzień: %1.</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>On device %L1 · delivered %L2 · safe %L3 · need attention %L4</source>
        <translation>Na urządzeniu %L1 · dostarczone %L2 · bezpieczne %L3 · do wyjaśnienia %L4</translation>
    </message>
    <message>
        <source>On device %L1 · delivered %L2 · need attention %L3</source>
        <translation>Na urządzeniu %L1 · dostarczone %L2 · do wyjaśnienia %L3</translation>
    </message>
    <message>
        <source>Facts of this desk, newest first</source>
        <translation>Zapisy tego stanowiska, najnowsze na górze</translation>
    </message>
</context>
</TS>
