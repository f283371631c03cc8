<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>A label is to be printed once more.</source>
        <translation>Етикетку треба надрукувати ще раз.</translation>
    </message>
    <message>
        <source>A damaged label is to be replaced by a new one.</source>
        <translation>Пошкоджену етикетку треба замінити новою.</translation>
    </message>
    <message>
        <source>A weight that does not fit is to be accepted.</source>
        <translation>Вагу, яка не збігається, треба прийняти.</translation>
    </message>
    <message>
        <source>The badge of %1 is locked here: too many wrong PINs.</source>
        <translation>Бейдж (%1) тут заблоковано: забагато невірних PIN.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this</source>
        <translation>Це має дозволити старший</translation>
    </message>
    <message>
        <source>Supervisor: scan your badge, then type your PIN.</source>
        <translation>Старший: скануйте бейдж, потім введіть PIN.</translation>
    </message>
    <message>
        <source>%1 stays signed in.</source>
        <translation>У системі лишається: %1.</translation>
    </message>
    <message>
        <source>A new PIN is to be chosen for the badge %1.</source>
        <translation>Для бейджа %1 треба вибрати новий PIN.</translation>
    </message>
</context>
<context>
    <name>ApproveScreen</name>
    <message>
        <source>Approval</source>
        <translation>Дозвіл</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Лишити</translation>
    </message>
</context>
<context>
    <name>Back</name>
    <message>
        <source>Put it back to %1.</source>
        <translation>Поверніть на %1.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Поверніть на місце.</translation>
    </message>
    <message>
        <source>Take it out of %1.</source>
        <translation>Вийміть із %1.</translation>
    </message>
    <message>
        <source>Go on with tote %1.</source>
        <translation>Далі з ящиком %1.</translation>
    </message>
    <message>
        <source>Take it out of parcel %1.</source>
        <translation>Вийміть із посилки %1.</translation>
    </message>
</context>
<context>
    <name>CancelOrderScreen</name>
    <message>
        <source>Order cancelled</source>
        <translation>Замовлення скасовано</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Замовлення %1 скасовано</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Скануйте ящик скасованих</translation>
    </message>
    <message>
        <source>slot of tote %1</source>
        <translation>місце ящика %1</translation>
    </message>
    <message>
        <source>Nothing had been picked for it. There is nothing to put away.</source>
        <translation>Для нього ще нічого не відібрано. Повертати нічого.</translation>
    </message>
    <message>
        <source>Put them into a cancel tote and scan that: %1</source>
        <translation>Покладіть у ящик скасованих і скануйте його: %1</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Викликати старшого</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Order %1 was cancelled.</source>
        <translation>Замовлення %1 скасовано.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n piece(s) out of this tote.</source>
        <translation>
            <numerusform>Вийміть %n штуку з цього ящика.</numerusform>
            <numerusform>Вийміть %n штуки з цього ящика.</numerusform>
            <numerusform>Вийміть %n штук із цього ящика.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Scan your badge</source>
        <translation>Скануйте свій бейдж</translation>
    </message>
    <message>
        <source>Scan the barcode of this desk</source>
        <translation>Скануйте штрихкод цього столу</translation>
    </message>
    <message>
        <source>It says which scale and which printer stand here.</source>
        <translation>Він каже, які тут ваги і принтер.</translation>
    </message>
    <message>
        <source>The order is being fetched</source>
        <translation>Замовлення завантажується</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here.</source>
        <translation>Відкриється саме, щойно надійде.</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Перейняти?</translation>
    </message>
    <message>
        <source>%1 works with it at %2, last scan %3.</source>
        <translation>Ним зайнято: %1, %2, останній скан %3.</translation>
    </message>
    <message>
        <source>%1 works with it at %2.</source>
        <translation>Ним зайнято: %1, %2.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Та сама штука чи наступна?</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart, at %1.</source>
        <translation>Цей код був останнім перед перезапуском, о %1.</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart.</source>
        <translation>Цей код був останнім перед перезапуском.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Це замовлення скасовано</translation>
    </message>
    <message>
        <source>Take everything of it off the desk. Throw its label away.</source>
        <translation>Приберіть усе зі столу. Викиньте етикетку.</translation>
    </message>
    <message>
        <source>Put it into one of these, and scan that one.</source>
        <translation>Покладіть в один із них і скануйте його.</translation>
    </message>
    <message>
        <source>Nothing is left to be packed</source>
        <translation>Пакувати більше нічого</translation>
    </message>
    <message>
        <source>All of it was set aside or was not found.</source>
        <translation>Усе відкладено або не знайдено.</translation>
    </message>
    <message>
        <source>This was decided otherwise</source>
        <translation>Вирішено інакше</translation>
    </message>
    <message>
        <source>Read it, then press F11.</source>
        <translation>Прочитайте і натисніть F11.</translation>
    </message>
    <message>
        <source>Another desk has this order now</source>
        <translation>Це замовлення тепер на іншому столі</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>What you have packed of it counts. Carry it there.</source>
        <translation>Спаковане вами враховано. Віднесіть його туди.</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Заблоковано: скануйте бейдж</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>Увійшов: %1.</translation>
    </message>
</context>
<context>
    <name>CorrectionScreen</name>
    <message>
        <source>Correction</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Виправлено: %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Something that you recorded does not count.</source>
        <translation>Щось із ваших записів не рахується.</translation>
    </message>
    <message>
        <source>This does not count: %1</source>
        <translation>Це не рахується: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Причина: %1</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 кг</translation>
    </message>
    <message>
        <source>%L1 g</source>
        <translation>%L1 г</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Замовлення %1</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>місце %1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 з %n штуки</numerusform>
            <numerusform>%1 з %n штук</numerusform>
            <numerusform>%1 з %n штук</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ваги</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Вага не збігається</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чогось бракує</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Щось пошкоджено</translation>
    </message>
    <message>
        <source>There is too much</source>
        <translation>Є зайве</translation>
    </message>
    <message>
        <source>There is no good label</source>
        <translation>Немає доброї етикетки</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>Замовлення скасовано</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Проблема</translation>
    </message>
    <message numerus="yes">
        <source>Parcel %1 · %2 · %n unit(s)</source>
        <translation>
            <numerusform>Посилка %1 · %2 · %n штука</numerusform>
            <numerusform>Посилка %1 · %2 · %n штуки</numerusform>
            <numerusform>Посилка %1 · %2 · %n штук</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · у %2</translation>
    </message>
    <message>
        <source>Put the packing slip in.</source>
        <translation>Вкладіть накладну.</translation>
    </message>
    <message>
        <source>Gift note: %1</source>
        <translation>Листівка: %1</translation>
    </message>
    <message>
        <source>The list of orders is being fetched.</source>
        <translation>Список замовлень завантажується.</translation>
    </message>
    <message>
        <source>The list of orders was not loaded yet.</source>
        <translation>Список замовлень ще не завантажено.</translation>
    </message>
    <message>
        <source>No order is ready to be packed.</source>
        <translation>Немає замовлень, готових до пакування.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are ready to be packed.</source>
        <translation>
            <numerusform>%n замовлення готове до пакування.</numerusform>
            <numerusform>%n замовлення готові до пакування.</numerusform>
            <numerusform>%n замовлень готові до пакування.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a slot</source>
        <translation>Скануйте місце</translation>
    </message>
    <message>
        <source>Scan a tote or a trolley</source>
        <translation>Скануйте ящик або візок</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Відкладені</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Нічого не відкладено</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Problems, and what is put aside or in work</source>
        <translation>Проблеми, відкладені та в роботі</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Немає.</translation>
    </message>
    <message>
        <source>%1 not found while picking</source>
        <translation>%1: не знайдено</translation>
    </message>
    <message>
        <source>%1 still being picked</source>
        <translation>%1: ще відбирається</translation>
    </message>
    <message>
        <source>The carrier refuses the label of parcel %1: %2</source>
        <translation>Перевізник відхиляє етикетку посилки %1: %2</translation>
    </message>
    <message>
        <source>Was the label of parcel %1 bought? A supervisor looks at the carrier&apos;s site for %2.</source>
        <translation>Чи куплено етикетку посилки %1? Старший дивиться в перевізника за номером %2.</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>The server does not know this route.</source>
        <translation>Сервер не знає цього маршруту.</translation>
    </message>
    <message>
        <source>The server&apos;s route wants nothing of this kind at this stop.</source>
        <translation>За маршрутом сервера тут такого не треба.</translation>
    </message>
    <message>
        <source>These are more pieces than were still wanted.</source>
        <translation>Це більше штук, ніж ще було треба.</translation>
    </message>
    <message>
        <source>The order had been cancelled before.</source>
        <translation>Замовлення було скасовано раніше.</translation>
    </message>
    <message>
        <source>This tote belongs to another order.</source>
        <translation>Цей ящик належить іншому замовленню.</translation>
    </message>
    <message>
        <source>The server finds nothing that this would take back.</source>
        <translation>Сервер не знає, що тут скасувати.</translation>
    </message>
    <message>
        <source>For the server this order is not cancelled.</source>
        <translation>Для сервера це замовлення не скасоване.</translation>
    </message>
    <message>
        <source>The server cannot reconcile it (%1).</source>
        <translation>Сервер не може це узгодити (%1).</translation>
    </message>
    <message>
        <source>%1 A supervisor decides. Leave the pieces where they are.</source>
        <translation>%1 Вирішує старший. Залиште штуки там, де вони є.</translation>
    </message>
    <message>
        <source>The server could not work on it. It is kept there, and IT looks at it.</source>
        <translation>Сервер не зміг це обробити. Запис там збережено, його перегляне ІТ.</translation>
    </message>
    <message>
        <source>The server knows no such parcel of this order.</source>
        <translation>Сервер не знає такої посилки цього замовлення.</translation>
    </message>
    <message>
        <source>The parcel had been closed before.</source>
        <translation>Посилку вже закрили раніше.</translation>
    </message>
    <message>
        <source>The server knows no such label of this parcel.</source>
        <translation>Сервер не знає такої етикетки цієї посилки.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Asking the server to let this device in</source>
        <translation>Запит до сервера: допустити цей пристрій</translation>
    </message>
    <message>
        <source>A supervisor lets this device in</source>
        <translation>Старший допускає цей пристрій</translation>
    </message>
    <message>
        <source>A supervisor has refused this device</source>
        <translation>Старший відхилив цей пристрій</translation>
    </message>
    <message>
        <source>This server answers known devices only</source>
        <translation>Цей сервер відповідає лише відомим пристроям</translation>
    </message>
    <message>
        <source>Supervisor: scan this with a phone, or open %1 and type the code.</source>
        <translation>Старший: скануйте це телефоном або відкрийте %1 і наберіть код.</translation>
    </message>
    <message>
        <source>It asks again in a minute.</source>
        <translation>За хвилину він спитає ще раз.</translation>
    </message>
    <message>
        <source>This device has no place for its key: tell IT.</source>
        <translation>Цей пристрій не має де тримати ключ: повідомте ІТ.</translation>
    </message>
    <message>
        <source>You can sign in all the same.</source>
        <translation>Увійти все одно можна.</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Набрати код</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Typed: %1</source>
        <translation>Набрано: %1</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>з %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Введено %n цифру</numerusform>
            <numerusform>Введено %n цифри</numerusform>
            <numerusform>Введено %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>A keyboard is taken for the scanner. Use the keys on the screen.</source>
        <translation>Клавіатура вважається сканером. Використовуйте клавіші на екрані.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>How many are in your hand?</source>
        <translation>Скільки у вас у руці?</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Скануйте або наберіть партію</translation>
    </message>
    <message>
        <source>Type the expiry date: year, month, day</source>
        <translation>Наберіть термін: рік, місяць, день</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Скануйте або наберіть серійний номер</translation>
    </message>
    <message>
        <source>Type the number of the order</source>
        <translation>Наберіть номер замовлення</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Наберіть код, що не сканується</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams</source>
        <translation>Наберіть, що показують ваги, у грамах</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Потрібно: %1</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan of the tote does the same.</source>
        <translation>Тоді натисніть F11 або Enter. Скан ящика робить те саме.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan counts all the same.</source>
        <translation>Тоді натисніть F11 або Enter. Скан теж рахується.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter.</source>
        <translation>Тоді натисніть F11 або Enter.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>This device began to keep its journal</source>
        <translation>Цей пристрій почав свій журнал</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>У вході відмовлено</translation>
    </message>
    <message>
        <source>Took trolley %1</source>
        <translation>Взято візок %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Біля %1</translation>
    </message>
    <message>
        <source>Took %1 x %2</source>
        <translation>Взято %1 x %2</translation>
    </message>
    <message>
        <source>Put %1 x %2 into %3</source>
        <translation>Покладено %1 x %2 у %3</translation>
    </message>
    <message>
        <source>%1 x %2 missing</source>
        <translation>Бракує %1 x %2</translation>
    </message>
    <message>
        <source>%1 x %2 found in the tote</source>
        <translation>%1 x %2 уже в ящику</translation>
    </message>
    <message>
        <source>Skipped stop %1</source>
        <translation>Точку %1 відкладено</translation>
    </message>
    <message>
        <source>Tote %1 full, going on with %2</source>
        <translation>Ящик %1 повний, далі %2</translation>
    </message>
    <message>
        <source>Set order %1 aside</source>
        <translation>Замовлення %1 відкладено</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Released trolley %1</source>
        <translation>Візок %1 звільнено</translation>
    </message>
    <message>
        <source>Dropped trolley %1 at %2</source>
        <translation>Візок %1 здано у %2</translation>
    </message>
    <message>
        <source>Read a correction</source>
        <translation>Виправлення прочитано</translation>
    </message>
    <message>
        <source>Decided a case</source>
        <translation>Випадок вирішено</translation>
    </message>
    <message>
        <source>Called a supervisor</source>
        <translation>Викликано старшого</translation>
    </message>
    <message>
        <source>A fact of another version: %1</source>
        <translation>Запис іншої версії: %1</translation>
    </message>
    <message>
        <source>Took order %1</source>
        <translation>Взято замовлення %1</translation>
    </message>
    <message>
        <source>Packed %1 x %2</source>
        <translation>Спаковано %1 x %2</translation>
    </message>
    <message>
        <source>Chose box %1</source>
        <translation>Обрано коробку %1</translation>
    </message>
    <message>
        <source>Began parcel %1</source>
        <translation>Почато посилку %1</translation>
    </message>
    <message>
        <source>Parcel %1 weighs %2 g</source>
        <translation>Посилка %1 важить %2 г</translation>
    </message>
    <message>
        <source>Wanted the label of parcel %1</source>
        <translation>Замовлено етикетку посилки %1</translation>
    </message>
    <message>
        <source>Gave up a label of parcel %1</source>
        <translation>Етикетку посилки %1 відкинуто</translation>
    </message>
    <message>
        <source>Stuck the label on parcel %1</source>
        <translation>Етикетку наклеєно на посилку %1</translation>
    </message>
    <message>
        <source>Closed parcel %1 into %2</source>
        <translation>Посилку %1 закрито у %2</translation>
    </message>
    <message>
        <source>Put parcel %1 aside as a problem</source>
        <translation>Посилку %1 відкладено як проблему</translation>
    </message>
    <message>
        <source>Settled the problem of parcel %1</source>
        <translation>Проблему посилки %1 вирішено</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Замовлення відкладено</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Sent the label of parcel %1 to the printer</source>
        <translation>Етикетку посилки %1 надіслано на принтер</translation>
    </message>
    <message>
        <source>Printed the label of parcel %1</source>
        <translation>Етикетку посилки %1 надруковано</translation>
    </message>
    <message>
        <source>It is not known whether the label of parcel %1 was printed</source>
        <translation>Невідомо, чи надруковано етикетку посилки %1</translation>
    </message>
    <message>
        <source>The label of parcel %1 came out</source>
        <translation>Етикетка посилки %1 вийшла</translation>
    </message>
    <message>
        <source>The label of parcel %1 did not come out</source>
        <translation>Етикетка посилки %1 не вийшла</translation>
    </message>
    <message>
        <source>Changed how the screen looks</source>
        <translation>Змінено вигляд екрана</translation>
    </message>
    <message>
        <source>Done at the server: %1</source>
        <translation>Зроблено на сервері: %1</translation>
    </message>
    <message>
        <source>Forgave the wrong PINs of %1</source>
        <translation>Невірні PIN пробачено: %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Дозволяє: %1</translation>
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
        <translation>на пристрої</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>надійно</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>з’ясувати</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>помічено</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>This device cannot work</source>
        <translation>Пристрій не може працювати</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>All %L1 stops done</source>
        <translation>Усі точки готові: %L1</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Скануйте зону здачі</translation>
    </message>
    <message>
        <source>Bring trolley %1 there.</source>
        <translation>Відвезіть туди візок %1.</translation>
    </message>
    <message>
        <source>Units on this route</source>
        <translation>Штук на маршруті</translation>
    </message>
    <message>
        <source>In the totes</source>
        <translation>У ящиках</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Cancelled and set aside</source>
        <translation>Скасовано і відкладено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Item scanned</source>
        <translation>Товар скановано</translation>
    </message>
    <message>
        <source>then take</source>
        <translation>тоді взяти</translation>
    </message>
    <message>
        <source>Take %L1</source>
        <translation>Візьміть %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 з %L2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last character</source>
        <translation>Стерти останній знак</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN забуто</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New parcel</source>
        <translation>Нова посилка</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Problem bin</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Друк ще раз</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Нова етикетка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Type the weight</source>
        <translation>Набрати вагу</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation>Зважити ще раз</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <translation>Усе одно правильно</translation>
    </message>
    <message>
        <source>Yes, here it is</source>
        <translation>Так, ось вона</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Ні, друк ще раз</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перейняти</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Наступна</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Та сама штука</translation>
    </message>
    <message>
        <source>Begin to pack</source>
        <translation>Почати пакування</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Пробна етикетка</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Набрати номер</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Усі замовлення</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN забуто</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>bought while you pack</source>
        <translation>купується під час пакування</translation>
    </message>
    <message>
        <source>is being bought</source>
        <translation>купується</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>not known if bought</source>
        <translation>невідомо, чи куплено</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>повернено</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>куплено</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>завантажується</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>на пристрої</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>надруковано</translation>
    </message>
    <message>
        <source>printed? not known</source>
        <translation>надруковано? невідомо</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>у принтері</translation>
    </message>
    <message>
        <source>printed when all is done</source>
        <translation>друк, коли все готово</translation>
    </message>
    <message>
        <source>scanned on the parcel</source>
        <translation>скановано на посилці</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>На цьому столі немає принтера етикеток.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Is its cable in?</source>
        <translation>Принтер не відповідає. Він увімкнений? Кабель вставлено?</translation>
    </message>
    <message>
        <source>The printer is open: close its lid.</source>
        <translation>Принтер відкритий: закрийте кришку.</translation>
    </message>
    <message>
        <source>The printer has no paper: put in a new roll.</source>
        <translation>У принтері немає паперу: вставте новий рулон.</translation>
    </message>
    <message>
        <source>The printer has no ribbon: put in a new one.</source>
        <translation>У принтері немає стрічки: вставте нову.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>Принтер на паузі: натисніть його кнопку паузи.</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Друкує.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Готовий.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>ще %n вище</numerusform>
            <numerusform>ще %n вище</numerusform>
            <numerusform>ще %n вище</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>ще %n нижче</numerusform>
            <numerusform>ще %n нижче</numerusform>
            <numerusform>ще %n нижче</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationBlock</name>
    <message>
        <source>Location scanned</source>
        <translation>Комірку скановано</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Комірка</translation>
    </message>
    <message>
        <source>location</source>
        <translation>комірка</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>ряд</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>секція</translation>
    </message>
    <message>
        <source>level</source>
        <translation>ярус</translation>
    </message>
</context>
<context>
    <name>LostTrolleyScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Візок %1</translation>
    </message>
    <message>
        <source>Another device has taken it over</source>
        <translation>Його перейняв інший пристрій</translation>
    </message>
    <message>
        <source>%1 goes on with it at %2.</source>
        <translation>%1 працює з ним далі: %2.</translation>
    </message>
    <message>
        <source>What you picked counts. Scan another trolley.</source>
        <translation>Відібране вами враховано. Скануйте інший візок.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Nobody works with it now.</source>
        <translation>Зараз із ним ніхто не працює.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Скільки ви взяли?</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Уже в ящику</translation>
    </message>
    <message>
        <source>How many are in the tote already?</source>
        <translation>Скільки вже в ящику?</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партія</translation>
    </message>
    <message>
        <source>Type the lot that is on the piece</source>
        <translation>Наберіть партію, вказану на товарі</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Вжити до</translation>
    </message>
    <message>
        <source>Type the date on the piece: year, month, day</source>
        <translation>Наберіть дату з товару: рік, місяць, день</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серійний номер</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Скануйте або наберіть серійний номер</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Набрати код</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Наберіть код, що не сканується</translation>
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
        <translation>Яка проблема?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Press the key, then scan the problem bin.</source>
        <translation>Натисніть клавішу, тоді скануйте лоток проблем.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Уже в ящику</translation>
    </message>
    <message>
        <source>Tote is full</source>
        <translation>Ящик повний</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Набрати код</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Викликати старшого</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Пауза і здати</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Записи пристрою</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>NextToteScreen</name>
    <message>
        <source>Tote full</source>
        <translation>Ящик повний</translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation>Скануйте порожній ящик</translation>
    </message>
    <message>
        <source>slot that it goes into</source>
        <translation>місце, куди він стане</translation>
    </message>
    <message>
        <source>%1 is full: take it off the trolley.</source>
        <translation>%1 повний: зніміть його з візка.</translation>
    </message>
    <message>
        <source>Order %1 goes on in the tote that you scan now.</source>
        <translation>Замовлення %1 далі йде в ящик, який ви зараз скануєте.</translation>
    </message>
    <message>
        <source>It is not full</source>
        <translation>Він не повний</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>What it lacks is sent again. Nothing is lost.</source>
        <translation>Чого бракує, надсилається ще раз. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>It was not believed. Nothing has changed here.</source>
        <translation>Цьому не повірено. Тут нічого не змінилося.</translation>
    </message>
    <message>
        <source>A new journal goes on with everything that the server has not confirmed.</source>
        <translation>Новий журнал бере все, чого сервер не підтвердив.</translation>
    </message>
    <message>
        <source>A server node had forgotten facts</source>
        <translation>Вузол сервера забув записи</translation>
    </message>
    <message>
        <source>The server was restored from a backup</source>
        <translation>Сервер відновлено з резервної копії</translation>
    </message>
    <message>
        <source>Two server nodes do not share their data</source>
        <translation>Два вузли сервера не мають спільних даних</translation>
    </message>
    <message>
        <source>Both get all facts. IT has to look at it.</source>
        <translation>Обидва отримують усі записи. Це має перевірити ІТ.</translation>
    </message>
    <message>
        <source>The server has lost facts of this device</source>
        <translation>Сервер утратив записи цього пристрою</translation>
    </message>
    <message>
        <source>Facts of this device could not be rescued</source>
        <translation>Записи цього пристрою не вдалося врятувати</translation>
    </message>
    <message>
        <source>They were on a damaged disk, and no server has them. A supervisor has to know.</source>
        <translation>Вони були на пошкодженому диску, і жоден сервер їх не має. Старший має це знати.</translation>
    </message>
    <message>
        <source>This device has lost its newest facts</source>
        <translation>Пристрій утратив найновіші записи</translation>
    </message>
    <message>
        <source>The server knows this device&apos;s journal in another way</source>
        <translation>Сервер знає інший журнал цього пристрою</translation>
    </message>
    <message>
        <source>This device began a new journal</source>
        <translation>Пристрій почав новий журнал</translation>
    </message>
    <message>
        <source>Everything that was not confirmed is in it.</source>
        <translation>У ньому все, що не було підтверджено.</translation>
    </message>
    <message>
        <source>An earlier journal of this device was looked at</source>
        <translation>Переглянуто давніший журнал пристрою</translation>
    </message>
    <message>
        <source>The server judged a fact once more, and otherwise</source>
        <translation>Сервер оцінив запис ще раз та інакше</translation>
    </message>
    <message>
        <source>The first judgement stands.</source>
        <translation>Діє перша оцінка.</translation>
    </message>
    <message>
        <source>The server was behind</source>
        <translation>Сервер відставав</translation>
    </message>
    <message>
        <source>Facts were damaged on their way</source>
        <translation>Записи пошкодилися в дорозі</translation>
    </message>
    <message>
        <source>They are sent again. Nothing is lost.</source>
        <translation>Вони надсилаються ще раз. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Журнал був пошкоджений і відкладений</translation>
    </message>
    <message>
        <source>What could be proven is here again.</source>
        <translation>Що вдалося довести, знову тут.</translation>
    </message>
    <message>
        <source>Facts of this device cannot be read</source>
        <translation>Записи цього пристрою не читаються</translation>
    </message>
    <message>
        <source>Take another device, and bring this one to IT.</source>
        <translation>Візьміть інший пристрій, а цей віднесіть в ІТ.</translation>
    </message>
    <message>
        <source>Facts were waiting and nothing sent them</source>
        <translation>Записи чекали, і ніщо їх не надсилало</translation>
    </message>
    <message>
        <source>Sending has begun again. Nothing is lost.</source>
        <translation>Надсилання відновлено. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read</source>
        <translation>Сервер надіслав щось нечитабельне</translation>
    </message>
    <message>
        <source>A server node told of an older state</source>
        <translation>Вузол сервера повідомив старіший стан</translation>
    </message>
    <message>
        <source>Something was noticed: %1</source>
        <translation>Помічено: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>Для ІТ: %1</translation>
    </message>
    <message>
        <source>For IT: %1: %2</source>
        <translation>Для ІТ: %1: %2</translation>
    </message>
    <message>
        <source>The restored server lacks facts of your route</source>
        <translation>Відновленому серверу бракує записів маршруту</translation>
    </message>
    <message>
        <source>Your screen keeps them. Tell a supervisor: the device that has them must be switched on.</source>
        <translation>Ваш екран їх зберігає. Скажіть старшому: пристрій, що їх має, треба ввімкнути.</translation>
    </message>
    <message>
        <source>This device cannot tidy up its journal</source>
        <translation>Цей пристрій не може впорядкувати свій журнал</translation>
    </message>
    <message>
        <source>Nothing is lost. IT has to look at its disk.</source>
        <translation>Нічого не втрачено. ІТ має перевірити диск.</translation>
    </message>
    <message>
        <source>The server was not reached</source>
        <translation>Не вдалося зв’язатися із сервером</translation>
    </message>
    <message>
        <source>This device&apos;s key is another one now</source>
        <translation>Ключ цього пристрою тепер інший</translation>
    </message>
    <message>
        <source>What the old one had sealed is fetched from the server again. No fact is lost.</source>
        <translation>Що запечатав старий, буде знову взято із сервера. Жоден факт не втрачено.</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>or type the number of the order</source>
        <translation>або наберіть номер замовлення</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>Facts of this device</source>
        <translation>Записи пристрою</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this device yet.</source>
        <translation>На цьому пристрої ще нічого не записано.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Connected with the server.</source>
        <translation>Є з’єднання із сервером.</translation>
    </message>
    <message>
        <source>No network. What you scan is kept on this device and sent later.</source>
        <translation>Немає мережі. Скани лишаються на пристрої й підуть пізніше.</translation>
    </message>
    <message>
        <source>The server does not answer. What you scan is kept on this device and sent later.</source>
        <translation>Сервер не відповідає. Скани лишаються на пристрої й підуть пізніше.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Label</source>
        <translation>Етикетка</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip of %1</source>
        <translation>Накладна до %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Накладна</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Замовлення %1</translation>
    </message>
    <message>
        <source>Gift note of %1</source>
        <translation>Листівка до %1</translation>
    </message>
</context>
<context>
    <name>PauseScreen</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause the trolley and leave it?</source>
        <translation>Поставити візок на паузу і здати?</translation>
    </message>
    <message>
        <source>What was picked stays picked. Anyone goes on with it by scanning the trolley.</source>
        <translation>Відібране лишається відібраним. Хто сканує візок, працює далі.</translation>
    </message>
    <message>
        <source>Leave it where it is in nobody&apos;s way.</source>
        <translation>Лишіть його там, де він нікому не заважає.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Пауза і здати</translation>
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
        <translation>%1: введіть новий PIN, від %2 до %3 цифр</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Введіть новий PIN ще раз</translation>
    </message>
    <message>
        <source>Supervisor: type your PIN</source>
        <translation>Старший: введіть PIN</translation>
    </message>
    <message>
        <source>Type your old PIN</source>
        <translation>Введіть старий PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Введіть PIN</translation>
    </message>
    <message>
        <source>The server sets the new PIN</source>
        <translation>Сервер встановлює новий PIN</translation>
    </message>
    <message>
        <source>Whether it counts is said here in a moment.</source>
        <translation>Чи він діє, буде сказано тут за мить.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label of %1, parcel %2</source>
        <translation>Етикетка %1, посилка %2</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>Він уже в принтері.</translation>
    </message>
    <message>
        <source>The printer took nothing of it. It is tried again.</source>
        <translation>Принтер нічого не взяв. Буде нова спроба.</translation>
    </message>
    <message>
        <source>It waits for its printer.</source>
        <translation>Чекає на свій принтер.</translation>
    </message>
    <message>
        <source>The label waits for its printer already</source>
        <translation>Етикетка вже чекає на свій принтер</translation>
    </message>
    <message>
        <source>This desk has no label printer</source>
        <translation>На цьому столі немає принтера етикеток</translation>
    </message>
    <message>
        <source>Put the order aside with F8, and pack it at another desk.</source>
        <translation>Відкладіть замовлення (F8) і спакуйте його на іншому столі.</translation>
    </message>
    <message>
        <source>The label is not on this device any more</source>
        <translation>Етикетки на пристрої вже немає</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Нічого не надруковано.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Натисніть F6, тоді Етикетка, і скануйте лоток проблем.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Нічого не надруковано</translation>
    </message>
    <message>
        <source>Its printer took nothing of it for too long.</source>
        <translation>Принтер надто довго нічого не брав.</translation>
    </message>
    <message>
        <source>Look at the printer. Then open the order and press F9 (a paper: F10, F4, F9).</source>
        <translation>Перевірте принтер. Тоді відкрийте замовлення і натисніть F9 (папір: F10, F4, F9).</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Черга друку</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Нічого не чекає.</translation>
    </message>
    <message>
        <source>Scan another desk to print there.</source>
        <translation>Скануйте інший стіл, щоб друкувати там.</translation>
    </message>
    <message>
        <source>Printed at %1</source>
        <translation>Друк: %1</translation>
    </message>
    <message>
        <source>%1 has no printer of its own</source>
        <translation>%1 не має свого принтера</translation>
    </message>
    <message>
        <source>Scan another desk.</source>
        <translation>Скануйте інший стіл.</translation>
    </message>
    <message>
        <source>The papers are printed again</source>
        <translation>Папери друкуються ще раз</translation>
    </message>
    <message>
        <source>There are no papers to print</source>
        <translation>Немає паперів до друку</translation>
    </message>
    <message>
        <source>No order with a packing slip or a gift note is open, or this desk has no printer for documents.</source>
        <translation>Не відкрито замовлення з накладною чи листівкою, або на столі немає принтера документів.</translation>
    </message>
    <message>
        <source>Open the order, then press F9 here. Is there a printer for documents? Call IT.</source>
        <translation>Відкрийте замовлення і натисніть тут F9. Є принтер документів? Викличте ІТ.</translation>
    </message>
    <message>
        <source>It was sealed with a key that this device has no more.</source>
        <translation>Це було запечатано ключем, якого цей пристрій більше не має.</translation>
    </message>
    <message>
        <source>Open the order. What is needed is fetched from the server and printed. If not: F9 (a paper: F10, F4, F9).</source>
        <translation>Відкрийте замовлення. Потрібне надійде із сервера й надрукується. Якщо ні: F9 (папір: F10, F4, F9).</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>Готово %L1 з %L2</translation>
    </message>
</context>
<context>
    <name>PutBackScreen</name>
    <message>
        <source>Put back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Put back what is in your hand</source>
        <translation>Поверніть те, що у вас у руці</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Викликати старшого</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>No order on this trolley wants it any more.</source>
        <translation>Жодному замовленню на візку це вже не треба.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Його місце: %1.</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>It read %1.</source>
        <translation>Прочитано %1.</translation>
    </message>
    <message>
        <source>Scan anything, for example the desk once more.</source>
        <translation>Скануйте будь-що, наприклад стіл ще раз.</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>На цьому столі немає ваг.</translation>
    </message>
    <message>
        <source>Take everything off the scale.</source>
        <translation>Зніміть усе з ваг.</translation>
    </message>
    <message>
        <source>It was empty at zero. %1</source>
        <translation>Порожні показали нуль. %1</translation>
    </message>
    <message>
        <source>It shows %1.</source>
        <translation>Показують %1.</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>На цьому столі немає принтера етикеток.</translation>
    </message>
    <message>
        <source>It took the test label. Is it straight, and black enough?</source>
        <translation>Пробну етикетку взято. Вона рівна і досить чорна?</translation>
    </message>
    <message>
        <source>The test label was not printed.</source>
        <translation>Пробну етикетку не надруковано.</translation>
    </message>
    <message>
        <source>Look at the printer, then press F9 again.</source>
        <translation>Перевірте принтер, тоді знову F9.</translation>
    </message>
    <message>
        <source>%1 is not quite ready</source>
        <translation>%1 ще не зовсім готовий</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Перевірка: %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 готовий</translation>
    </message>
    <message>
        <source>You may pack all the same: what is red does not work.</source>
        <translation>Пакувати все одно можна: червоне не працює.</translation>
    </message>
    <message>
        <source>F11 begins to pack.</source>
        <translation>F11 починає пакування.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>This was scanned</source>
        <translation>Це скановано</translation>
    </message>
    <message>
        <source>This is wanted</source>
        <translation>Потрібно це</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameOrNextScreen</name>
    <message>
        <source>After the restart</source>
        <translation>Після перезапуску</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Та сама штука чи наступна?</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>Та сама штука</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Наступна</translation>
    </message>
    <message>
        <source>Recorded last, at %1. That one counts.</source>
        <translation>Записано останнім, о %1. Це рахується.</translation>
    </message>
    <message>
        <source>It was recorded last. That one counts.</source>
        <translation>Це записано останнім. Це рахується.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>Undone: %1. %2</source>
        <translation>Скасовано: %1. %2</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Скасовує: %1</translation>
    </message>
    <message>
        <source>Takes back: %1. %2</source>
        <translation>Скасовує: %1. %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, о %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before the restart, %1: %2</source>
        <translation>Перед перезапуском, %1: %2</translation>
    </message>
    <message>
        <source>Last here, %1: %2</source>
        <translation>Останнє тут, %1: %2</translation>
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
        <translation>світлі</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темні</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>як система</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімк.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимк.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>light</source>
        <translation>світлі</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темні</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>як пристрій</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Рука</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ліва</translation>
    </message>
    <message>
        <source>right</source>
        <translation>права</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімк.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Text size
%L1 %</source>
        <translation>Розмір тексту
%L1 %</translation>
    </message>
    <message>
        <source>no loudspeaker: the screen flashes</source>
        <translation>без динаміка: екран блимає</translation>
    </message>
    <message>
        <source>off: the screen flashes</source>
        <translation>вимк.: екран блимає</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Змінити PIN</translation>
    </message>
</context>
<context>
    <name>SheetKeys</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Зайве</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Етикетка</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>Набрати номер</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Набрати код</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Черга друку</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Вихідні</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Zero the scale</source>
        <translation>Ваги на нуль</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Викликати старшого</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світлі чи темні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Print the papers again</source>
        <translation>Папери ще раз</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Змінити PIN</translation>
    </message>
</context>
<context>
    <name>ShortScreen</name>
    <message>
        <source>Short</source>
        <translation>Нестача</translation>
    </message>
    <message>
        <source>Is the bin empty now?</source>
        <translation>Комірка тепер порожня?</translation>
    </message>
    <message>
        <source>Why can you not take it?</source>
        <translation>Чому не можете взяти?</translation>
    </message>
    <message>
        <source>Missing: %L1 × %2</source>
        <translation>Бракує: %L1 × %2</translation>
    </message>
    <message>
        <source>Not there, or too few</source>
        <translation>Немає або замало</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Another product lies there</source>
        <translation>Там лежить інший товар</translation>
    </message>
    <message>
        <source>Yes, the bin is empty</source>
        <translation>Так, комірка порожня</translation>
    </message>
    <message>
        <source>No, something is left</source>
        <translation>Ні, щось лишилося</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Скануйте свій бейдж</translation>
    </message>
    <message>
        <source>This device is called %1.</source>
        <translation>Цей пристрій називається %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Набрати код</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Заблоковано: скануйте бейдж</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>Увійшов: %1.</translation>
    </message>
</context>
<context>
    <name>SlotCell</name>
    <message>
        <source>Slot %1: this one</source>
        <translation>Місце %1: це</translation>
    </message>
    <message>
        <source>Slot %1: done</source>
        <translation>Місце %1: готово</translation>
    </message>
    <message>
        <source>Slot %1: cancelled</source>
        <translation>Місце %1: скасовано</translation>
    </message>
    <message>
        <source>Slot %1: empty</source>
        <translation>Місце %1: порожнє</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Місце %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connected with the server.</source>
        <translation>Є з’єднання із сервером.</translation>
    </message>
    <message>
        <source>Everything you scan is kept on this device.</source>
        <translation>Усі скани зберігаються на цьому пристрої.</translation>
    </message>
    <message>
        <source>No network since %1.</source>
        <translation>Немає мережі з %1.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Немає мережі.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Сервер не відповідає.</translation>
    </message>
    <message>
        <source>The server does not admit this device: tell IT. Everything you scan is kept on this device.</source>
        <translation>Сервер не пускає цей пристрій: скажіть ІТ. Усі скани зберігаються на цьому пристрої.</translation>
    </message>
    <message>
        <source>This program is too old for new trolleys: finish this one, then bring the device to IT.</source>
        <translation>Програма застара для нових візків: закінчіть цей, тоді віднесіть пристрій в ІТ.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s ahead of the server&apos;s: tell IT.</source>
        <translation>Годинник пристрою спішить на %L1 с проти сервера: скажіть ІТ.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s behind the server&apos;s: tell IT.</source>
        <translation>Годинник пристрою відстає на %L1 с від сервера: скажіть ІТ.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Сканер готовий.</translation>
    </message>
    <message>
        <source>No scanner. Plug it in, or type the code.</source>
        <translation>Немає сканера. Увімкніть його або наберіть код.</translation>
    </message>
    <message>
        <source>The scanner does not answer. Plug it in again, or type the code.</source>
        <translation>Сканер не відповідає. Увімкніть його знову або наберіть код.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Paused at stop %1</source>
        <translation>Пауза на точці %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>%1: go on at stop %2 of %3</source>
        <translation>%1: далі з точки %2 з %3</translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>Список завантажується.</translation>
    </message>
    <message>
        <source>The list was not loaded yet.</source>
        <translation>Список ще не завантажено.</translation>
    </message>
    <message>
        <source>No network. As of %1.</source>
        <translation>Немає мережі. Стан на %1.</translation>
    </message>
    <message>
        <source>None is waiting.</source>
        <translation>Жоден не чекає.</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>на пристрої</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>надійно</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>з’ясувати</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>помічено</translation>
    </message>
    <message>
        <source>The server was asked for it. It goes on by itself as soon as the route is here.</source>
        <translation>Запит на сервері. Піде далі сам, щойно маршрут надійде.</translation>
    </message>
    <message>
        <source>There is no network now. It goes on by itself as soon as the route is here.</source>
        <translation>Зараз немає мережі. Піде далі сам, щойно маршрут надійде.</translation>
    </message>
    <message>
        <source>Everything that you have scanned is safe on this device.</source>
        <translation>Усе, що ви сканували, надійно на цьому пристрої.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Увійти ще ніхто не може</translation>
    </message>
    <message>
        <source>The server knows no operators of this site. A supervisor has to add them.</source>
        <translation>Сервер не знає працівників цього складу. Старший має їх додати.</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Ця сторінка піде далі сама.</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Пошук сервера</translation>
    </message>
    <message>
        <source>The list of operators is being fetched.</source>
        <translation>Список працівників завантажується.</translation>
    </message>
    <message>
        <source>This device has never reached the server</source>
        <translation>Пристрій ще не бачив сервера</translation>
    </message>
    <message>
        <source>Carry it to where there is network, and wait a moment.</source>
        <translation>Віднесіть його туди, де є мережа, і трохи зачекайте.</translation>
    </message>
    <message>
        <source>If this page stays: IT has to check the server&apos;s address in the settings.</source>
        <translation>Якщо сторінка лишається: ІТ має перевірити адресу сервера в налаштуваннях.</translation>
    </message>
    <message>
        <source>The journal has closed</source>
        <translation>Журнал закрито</translation>
    </message>
    <message>
        <source>What was accepted before is on this device&apos;s disk. Nothing more can be recorded.</source>
        <translation>Що прийнято раніше, є на диску пристрою. Більше нічого записати не можна.</translation>
    </message>
    <message>
        <source>Take another device and go on with the same trolley. Bring this one to IT.</source>
        <translation>Візьміть інший пристрій і працюйте з тим самим візком. Цей віднесіть в ІТ.</translation>
    </message>
    <message>
        <source>The disk of this device failed while it was written.</source>
        <translation>Диск пристрою відмовив під час запису.</translation>
    </message>
    <message>
        <source>The server does not take fact %L1</source>
        <translation>Сервер не приймає запис %L1</translation>
    </message>
    <message>
        <source>Those after it wait. All of them are kept on this device: go on working, and tell IT.</source>
        <translation>Наступні чекають. Усі збережено на цьому пристрої: працюйте далі і скажіть ІТ.</translation>
    </message>
    <message>
        <source>Packhorse runs already on this profile</source>
        <translation>Packhorse вже працює з цим профілем</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>У профіль не можна записати</translation>
    </message>
    <message>
        <source>The profile lies on a network drive</source>
        <translation>Профіль лежить на мережевому диску</translation>
    </message>
    <message>
        <source>The profile holds another program&apos;s file</source>
        <translation>У профілі файл іншої програми</translation>
    </message>
    <message>
        <source>The profile was written by a newer Packhorse</source>
        <translation>Профіль записав новіший Packhorse</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Журнал був пошкоджений і відкладений</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <translation>Цей диск не збереже скани надійно</translation>
    </message>
    <message>
        <source>Another window of Packhorse is open on this device.</source>
        <translation>На пристрої вже відкрите інше вікно Packhorse.</translation>
    </message>
    <message>
        <source>Close this window and use the other one.</source>
        <translation>Закрийте це вікно й працюйте в іншому.</translation>
    </message>
    <message>
        <source>Trolleys of this site:</source>
        <translation>Візки цього складу:</translation>
    </message>
    <message>
        <source>The disk of this device fails</source>
        <translation>Диск цього пристрою відмовляє</translation>
    </message>
    <message>
        <source>It is tried again. Take another device, and bring this one to IT: facts that only it has are on it.</source>
        <translation>Спроби тривають. Візьміть інший пристрій, а цей віднесіть в ІТ: на ньому записи, які має лише він.</translation>
    </message>
    <message>
        <source>The keys of this device cannot be opened</source>
        <translation>Ключі цього пристрою не відкриваються</translation>
    </message>
    <message>
        <source>Somebody else answers in place of the server: tell IT. Everything you scan is kept on this device.</source>
        <translation>Замість сервера відповідає хтось інший: повідомте ІТ. Усе скановане лишається на цьому пристрої.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in, and wait a moment.</source>
        <translation>Перевірте, чи під’єднано мережу, і зачекайте хвилину.</translation>
    </message>
    <message>
        <source>Server: %1 (no answer yet)</source>
        <translation>Сервер: %1 (ще без відповіді)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Server: %1, last tried: %2</source>
        <translation>Сервер: %1, остання спроба: %2</translation>
    </message>
</context>
<context>
    <name>StopScreen</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Точка %1 з %2</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Нестача</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Тут чогось бракує</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Come back to this stop at the end</source>
        <translation>Повернутися до цієї точки в кінці</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>%L1 on device, %L2 delivered, %L3 need attention</source>
        <translation>%L1 на пристрої, %L2 доставлено, %L3 з’ясувати</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Записи пристрою</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Battery %L1 %</source>
        <translation>Батарея %L1 %</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2</source>
        <translation>Надсилання %L1 з %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>з’ясувати</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>на пристрої</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>надійно</translation>
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
        <translation>Візок %1</translation>
    </message>
    <message>
        <source>Take it over from %1?</source>
        <translation>Перейняти від %1?</translation>
    </message>
    <message>
        <source>Nothing that was picked is lost.</source>
        <translation>Нічого з відібраного не зникне.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перейняти</translation>
    </message>
    <message>
        <source>%1 has it at %2.</source>
        <translation>%1 має його: %2.</translation>
    </message>
    <message>
        <source>Last scan there: %1.</source>
        <translation>Останній скан там: %1.</translation>
    </message>
    <message>
        <source>You go on at stop %1 of %2.</source>
        <translation>Ви йдете далі з точки %1 з %2.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%L1 stops, %L2 units</source>
        <translation>Точок %L1, штук %L2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новий</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>у роботі</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%L1 on device</source>
        <translation>%L1 на пристрої</translation>
    </message>
    <message>
        <source>%L1 delivered</source>
        <translation>%L1 доставлено</translation>
    </message>
    <message>
        <source>all safe</source>
        <translation>усе надійно</translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>усе доставлено</translation>
    </message>
    <message>
        <source>%L1 need attention</source>
        <translation>%L1 з’ясувати</translation>
    </message>
</context>
<context>
    <name>ToteBlock</name>
    <message>
        <source>then into the tote in slot</source>
        <translation>тоді в ящик на місці</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>місце %1</translation>
    </message>
    <message>
        <source>Tote %1
order %2</source>
        <translation>Ящик %1
замовл. %2</translation>
    </message>
</context>
<context>
    <name>TrolleyMap</name>
    <message>
        <source>Map of the trolley</source>
        <translation>План візка</translation>
    </message>
</context>
<context>
    <name>TrolleyScreen</name>
    <message>
        <source>Scan a trolley</source>
        <translation>Скануйте візок</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Набрати код</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>No trolley is known to wait. You can scan one all the same.</source>
        <translation>Візків, що чекають, не видно. Але якийсь можна сканувати.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Поставте посилку на ваги</translation>
    </message>
    <message>
        <source>Or press F11 and type what a scale shows.</source>
        <translation>Або натисніть F11 і наберіть, що показують ваги.</translation>
    </message>
    <message>
        <source>Empty the scale</source>
        <translation>Звільніть ваги</translation>
    </message>
    <message>
        <source>It must be seen empty before it weighs this parcel.</source>
        <translation>Вони мають бути порожні перед цією посилкою.</translation>
    </message>
    <message>
        <source>Look into the box and weigh it again, or scan the problem bin.</source>
        <translation>Загляньте в коробку і зважте ще раз, або скануйте лоток проблем.</translation>
    </message>
    <message>
        <source>The carrier refuses the label</source>
        <translation>Перевізник відмовив в етикетці</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Відповідь: %1</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Нічого не куплено.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Натисніть F6, тоді Етикетка, і скануйте лоток проблем.</translation>
    </message>
    <message>
        <source>Was the label bought?</source>
        <translation>Етикетку куплено?</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer was lost, and it cannot be asked.</source>
        <translation>Відповідь перевізника втрачено, і запитати його не можна.</translation>
    </message>
    <message>
        <source>Nobody buys it again by himself: a supervisor looks at the carrier&apos;s site.</source>
        <translation>Сама вона вдруге не купиться: старший дивиться на сайті перевізника.</translation>
    </message>
    <message>
        <source>No network: the label is still to come</source>
        <translation>Немає мережі: етикетка ще буде</translation>
    </message>
    <message>
        <source>It is bought once, as soon as the server can be reached. Nothing is lost.</source>
        <translation>Її буде куплено один раз, щойно сервер відповість. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Wait, or press F8 and put the order aside.</source>
        <translation>Зачекайте, або натисніть F8 і відкладіть замовлення.</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>Етикетка в дорозі</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the carrier has sold it.</source>
        <translation>Надрукується сама, щойно перевізник її продасть.</translation>
    </message>
    <message>
        <source>The label is being printed</source>
        <translation>Етикетка друкується</translation>
    </message>
    <message>
        <source>The label cannot be printed</source>
        <translation>Етикетку не можна надрукувати</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the printer works.</source>
        <translation>Надрукується сама, щойно принтер запрацює.</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Етикетка вийшла?</translation>
    </message>
    <message>
        <source>The printer fell silent while it printed.</source>
        <translation>Принтер замовк під час друку.</translation>
    </message>
    <message>
        <source>Look at it: is there a label for this order?</source>
        <translation>Погляньте: є етикетка цього замовлення?</translation>
    </message>
    <message>
        <source>Look at it: is there a label that ends so?</source>
        <translation>Погляньте: є етикетка з таким кінцем?</translation>
    </message>
    <message>
        <source>Press F11 or F12; or scan the label.</source>
        <translation>Натисніть F11 або F12; або скануйте етикетку.</translation>
    </message>
    <message>
        <source>Stick the label on, scan it</source>
        <translation>Наклейте етикетку, скануйте її</translation>
    </message>
    <message>
        <source>Scan the one on the parcel.</source>
        <translation>Скануйте ту, що на посилці.</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Скануйте лоток відправки</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>або %1</translation>
    </message>
    <message>
        <source>or any other dispatch bin</source>
        <translation>або інший лоток відправки</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Скануйте лоток проблем</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Посилка %1</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Вона в %1.</translation>
    </message>
    <message>
        <source>Set it right, and weigh it again: the right weight settles it.</source>
        <translation>Виправте і зважте ще раз: правильна вага все вирішує.</translation>
    </message>
    <message>
        <source>Press F9 for a new label.</source>
        <translation>F9 дає нову етикетку.</translation>
    </message>
    <message>
        <source>Set it right, then press F11.</source>
        <translation>Виправте, тоді натисніть F11.</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Скануйте наступний товар</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Оберіть коробку</translation>
    </message>
    <message>
        <source>Press its key, or scan it.</source>
        <translation>Натисніть її клавішу або скануйте.</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Візок %1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не чекати далі</translation>
    </message>
    <message>
        <source>Fetching its route</source>
        <translation>Маршрут завантажується</translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The scale is below zero. Take everything off and press its zero key.</source>
        <translation>Ваги нижче нуля. Зніміть усе і натисніть їхню кнопку нуля.</translation>
    </message>
    <message>
        <source>This is too heavy for the scale.</source>
        <translation>Це заважко для ваг.</translation>
    </message>
    <message>
        <source>The scale cannot zero itself. Empty it, switch it off and on.</source>
        <translation>Ваги не знаходять нуль. Звільніть їх, вимкніть і ввімкніть.</translation>
    </message>
    <message>
        <source>The scale reports a fault. Call IT, and weigh at another desk.</source>
        <translation>Ваги повідомляють про збій. Викличте ІТ і зважуйте на іншому столі.</translation>
    </message>
    <message>
        <source>The scale sends what is not understood. Call IT: is it set to the right protocol?</source>
        <translation>Ваги надсилають незрозуміле. Викличте ІТ: чи правильний протокол?</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>На цьому столі немає ваг.</translation>
    </message>
    <message>
        <source>The scale says nothing. Is it switched on? Is its cable in?</source>
        <translation>Ваги мовчать. Вони увімкнені? Кабель вставлено?</translation>
    </message>
    <message>
        <source>The scale shows the same for half a minute. Take everything off; if that changes nothing, switch it off and on.</source>
        <translation>Ваги пів хвилини показують те саме. Зніміть усе; якщо це не допоможе, вимкніть і ввімкніть їх.</translation>
    </message>
    <message>
        <source>Take everything off the scale first</source>
        <translation>Спершу зніміть усе з ваг</translation>
    </message>
    <message>
        <source>The scale is empty</source>
        <translation>Ваги порожні</translation>
    </message>
    <message>
        <source>Wait until it is at rest</source>
        <translation>Зачекайте, доки стихнуть</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Нерухомо</translation>
    </message>
    <message>
        <source>expected %1 ± %2</source>
        <translation>очікується %1 ± %2</translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <translation>ще буде: %1</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>weighed: it fits</source>
        <translation>зважено: збігається</translation>
    </message>
    <message>
        <source>%1 too light</source>
        <translation>на %1 замало</translation>
    </message>
    <message>
        <source>%1 too heavy</source>
        <translation>на %1 забагато</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>бракує %1</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>зайве %1</translation>
    </message>
    <message>
        <source>the box is %1</source>
        <translation>коробка %1</translation>
    </message>
    <message>
        <source>Probably: %1.</source>
        <translation>Імовірно: %1.</translation>
    </message>
    <message>
        <source>Or else: %1.</source>
        <translation>Або: %1.</translation>
    </message>
    <message>
        <source>Several things weigh the same: it cannot be told which.</source>
        <translation>Кілька речей важать однаково: невідомо, котра з них.</translation>
    </message>
    <message>
        <source>No missing or extra piece explains it. Count everything.</source>
        <translation>Жодна зайва чи відсутня штука цього не пояснює. Порахуйте все.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>a badge</source>
        <translation>бейдж</translation>
    </message>
    <message>
        <source>a trolley</source>
        <translation>візок</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>ящик</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>комірка</translation>
    </message>
    <message>
        <source>a drop zone</source>
        <translation>зона здачі</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>стіл</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>коробка</translation>
    </message>
    <message>
        <source>a bin</source>
        <translation>лоток</translation>
    </message>
    <message>
        <source>a cancel tote</source>
        <translation>ящик скасованих</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>посилка</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>The scanner sent nothing.</source>
        <translation>Сканер нічого не надіслав.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>Код задовгий.</translation>
    </message>
    <message>
        <source>The code is damaged.</source>
        <translation>Код пошкоджений.</translation>
    </message>
    <message>
        <source>This is a link to a web page, not a code of the warehouse.</source>
        <translation>Це посилання на вебсторінку, а не код складу.</translation>
    </message>
    <message>
        <source>The scanner leaves out the separators (FNC1). IT has to set it up.</source>
        <translation>Сканер пропускає роздільники (FNC1). Його має налаштувати ІТ.</translation>
    </message>
    <message>
        <source>The code has a fault in its data.</source>
        <translation>У даних коду помилка.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Scan again, or type the code in.</source>
        <translation>Скануйте ще раз або наберіть код.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ніхто не ввійшов</translation>
    </message>
    <message>
        <source>This was %1.</source>
        <translation>Це %1.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Спершу скануйте свій бейдж.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Невідомий бейдж</translation>
    </message>
    <message>
        <source>This badge is not known at this site.</source>
        <translation>Цей бейдж на складі невідомий.</translation>
    </message>
    <message>
        <source>Try again, or ask a supervisor.</source>
        <translation>Спробуйте ще раз або спитайте старшого.</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Інший бейдж</translation>
    </message>
    <message>
        <source>This is the badge of %1.</source>
        <translation>Це бейдж: %1.</translation>
    </message>
    <message>
        <source>No trolley yet</source>
        <translation>Ще немає візка</translation>
    </message>
    <message>
        <source>You scanned %1.</source>
        <translation>Ви сканували: %1.</translation>
    </message>
    <message>
        <source>Scan a trolley.</source>
        <translation>Скануйте візок.</translation>
    </message>
    <message>
        <source>No route for %1</source>
        <translation>Немає маршруту для %1</translation>
    </message>
    <message>
        <source>The server has no route for this trolley.</source>
        <translation>Сервер не має маршруту для цього візка.</translation>
    </message>
    <message>
        <source>This device has no route for it, and there is no network.</source>
        <translation>Пристрій не має маршруту для нього, і немає мережі.</translation>
    </message>
    <message>
        <source>Take another trolley.</source>
        <translation>Візьміть інший візок.</translation>
    </message>
    <message>
        <source>Go where there is network, and scan it again.</source>
        <translation>Ідіть туди, де є мережа, і скануйте його знову.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 закінчено</translation>
    </message>
    <message>
        <source>It was dropped at %1.</source>
        <translation>Його здано у %1.</translation>
    </message>
    <message>
        <source>Wrong trolley</source>
        <translation>Не той візок</translation>
    </message>
    <message>
        <source>You work with %1.</source>
        <translation>Ви працюєте з %1.</translation>
    </message>
    <message>
        <source>Finish or pause %1 first.</source>
        <translation>Спершу закінчіть або спиніть %1.</translation>
    </message>
    <message>
        <source>That is stop %1 of this route.</source>
        <translation>Це точка %1 маршруту.</translation>
    </message>
    <message>
        <source>Wrong location</source>
        <translation>Не та комірка</translation>
    </message>
    <message>
        <source>Go to %1.</source>
        <translation>Ідіть до %1.</translation>
    </message>
    <message>
        <source>Location first</source>
        <translation>Спершу комірка</translation>
    </message>
    <message>
        <source>Several stops want this item.</source>
        <translation>Цей товар треба на кількох точках.</translation>
    </message>
    <message>
        <source>Scan the location %1.</source>
        <translation>Скануйте комірку %1.</translation>
    </message>
    <message>
        <source>You scanned: %1</source>
        <translation>Ви сканували: %1</translation>
    </message>
    <message>
        <source>Wanted: %1, …%2</source>
        <translation>Потрібно: %1, …%2</translation>
    </message>
    <message>
        <source>It is wanted at stop %1.</source>
        <translation>Він потрібен на точці %1.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Не той товар</translation>
    </message>
    <message>
        <source>Put it back.</source>
        <translation>Поверніть його.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Невідомий код</translation>
    </message>
    <message>
        <source>Nothing on this route has the code %1.</source>
        <translation>Ніщо на маршруті не має коду %1.</translation>
    </message>
    <message>
        <source>Look for another code on the item, or put it back.</source>
        <translation>Знайдіть інший код на товарі або поверніть його.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Забагато</translation>
    </message>
    <message numerus="yes">
        <source>This would be %n piece(s).</source>
        <translation>
            <numerusform>Це була б %n штука.</numerusform>
            <numerusform>Це були б %n штуки.</numerusform>
            <numerusform>Це було б %n штук.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>Ще потрібно: %1.</translation>
    </message>
    <message>
        <source>Put back what is too many.</source>
        <translation>Поверніть зайве.</translation>
    </message>
    <message>
        <source>You scanned tote %1.</source>
        <translation>Ви сканували ящик %1.</translation>
    </message>
    <message>
        <source>%1 is not on this trolley.</source>
        <translation>%1 не на цьому візку.</translation>
    </message>
    <message>
        <source>Wrong tote</source>
        <translation>Не той ящик</translation>
    </message>
    <message>
        <source>Put it into tote %1.</source>
        <translation>Покладіть у ящик %1.</translation>
    </message>
    <message>
        <source>Read the screen again.</source>
        <translation>Прочитайте екран ще раз.</translation>
    </message>
    <message>
        <source>Item first</source>
        <translation>Спершу товар</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>Ще нічого не взято.</translation>
    </message>
    <message>
        <source>Scan the item: %1</source>
        <translation>Скануйте товар: %1</translation>
    </message>
    <message>
        <source>Something is in your hand</source>
        <translation>У вас щось у руці</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Put it into its tote, or press Undo and put it back.</source>
        <translation>Покладіть у свій ящик, або натисніть Скасувати і поверніть.</translation>
    </message>
    <message>
        <source>This tote is in use</source>
        <translation>Цей ящик зайнятий</translation>
    </message>
    <message>
        <source>Take an empty tote and scan it.</source>
        <translation>Візьміть порожній ящик і скануйте його.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ще не закінчено</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) are open.</source>
        <translation>
            <numerusform>Відкрита %n точка.</numerusform>
            <numerusform>Відкриті %n точки.</numerusform>
            <numerusform>Відкрито %n точок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are missing.</source>
        <translation>
            <numerusform>Бракує %n штуки.</numerusform>
            <numerusform>Бракує %n штук.</numerusform>
            <numerusform>Бракує %n штук.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, or press More and pause the trolley.</source>
        <translation>Далі, або натисніть Ще і поставте візок на паузу.</translation>
    </message>
    <message>
        <source>Unknown drop zone</source>
        <translation>Невідома зона здачі</translation>
    </message>
    <message>
        <source>Scan a drop zone of this site.</source>
        <translation>Скануйте зону здачі цього складу.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Скасовувати нічого</translation>
    </message>
    <message>
        <source>You have done nothing on this route that can be undone.</source>
        <translation>На цьому маршруті немає ваших дій, які можна скасувати.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Ідіть далі.</translation>
    </message>
    <message>
        <source>%1 is not possible</source>
        <translation>%1 неможливо</translation>
    </message>
    <message>
        <source>Wanted: 1 to %1.</source>
        <translation>Можливо: від 1 до %1.</translation>
    </message>
    <message>
        <source>Count again and type the number.</source>
        <translation>Порахуйте знову і наберіть число.</translation>
    </message>
    <message>
        <source>No lot</source>
        <translation>Немає партії</translation>
    </message>
    <message>
        <source>Scan or type the lot.</source>
        <translation>Скануйте або наберіть партію.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Немає дати</translation>
    </message>
    <message>
        <source>Type the expiry date.</source>
        <translation>Наберіть термін.</translation>
    </message>
    <message>
        <source>No serial number</source>
        <translation>Немає серійного номера</translation>
    </message>
    <message>
        <source>Scan or type the serial number.</source>
        <translation>Скануйте або наберіть серійний номер.</translation>
    </message>
    <message>
        <source>Same serial number again</source>
        <translation>Той самий серійний номер</translation>
    </message>
    <message>
        <source>Scan the serial number of the next piece.</source>
        <translation>Скануйте серійний номер наступної штуки.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Спершу відповідь</translation>
    </message>
    <message>
        <source>The scan was not counted.</source>
        <translation>Скан не зараховано.</translation>
    </message>
    <message>
        <source>Answer the question on the screen, then scan.</source>
        <translation>Дайте відповідь на екрані, тоді скануйте.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Зараз неможливо</translation>
    </message>
    <message>
        <source>Do what the screen asks for.</source>
        <translation>Зробіть те, що просить екран.</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>Це остання точка</translation>
    </message>
    <message>
        <source>Pick it, or press Short.</source>
        <translation>Відберіть або натисніть Нестача.</translation>
    </message>
    <message>
        <source>Unknown cancel tote</source>
        <translation>Невідомий ящик скасованих</translation>
    </message>
    <message>
        <source>Scan a cancel tote of this site.</source>
        <translation>Скануйте ящик скасованих цього складу.</translation>
    </message>
    <message>
        <source>Not wanted here</source>
        <translation>Тут не потрібно</translation>
    </message>
    <message>
        <source>You scanned %1: %2</source>
        <translation>Ви сканували %1: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>The disk of this device is full.</source>
        <translation>Диск цього пристрою повний.</translation>
    </message>
    <message>
        <source>The disk of this device could not take it.</source>
        <translation>Диск цього пристрою не зміг це записати.</translation>
    </message>
    <message>
        <source>Everything before this is safe.</source>
        <translation>Усе попереднє надійно.</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, take another device and tell IT.</source>
        <translation>Скануйте ще раз. Якщо так і буде, візьміть інший пристрій і скажіть ІТ.</translation>
    </message>
    <message>
        <source>%1 is still in work</source>
        <translation>%1 ще в роботі</translation>
    </message>
    <message>
        <source>Pause it or drop it, then sign out.</source>
        <translation>Поставте на паузу або здайте його, тоді вийдіть.</translation>
    </message>
    <message>
        <source>You are at the right location.</source>
        <translation>Ви біля правильної комірки.</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Скільки ви взяли?</translation>
    </message>
    <message>
        <source>Another handheld works with this trolley. Take over?</source>
        <translation>З візком працює інший пристрій. Перейняти?</translation>
    </message>
    <message>
        <source>Scan the empty tote that goes on.</source>
        <translation>Скануйте наступний порожній ящик.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>Та сама штука чи наступна?</translation>
    </message>
    <message>
        <source>The same piece: counted once.</source>
        <translation>Та сама штука: один раз.</translation>
    </message>
    <message>
        <source>The route is being fetched.</source>
        <translation>Маршрут завантажується.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Нічого не записано.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ви ввійшли.</translation>
    </message>
    <message>
        <source>You work with this trolley.</source>
        <translation>Ви працюєте з цим візком.</translation>
    </message>
    <message>
        <source>Scanned twice: counted once.</source>
        <translation>Скановано двічі: один раз.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Скануйте свій бейдж</translation>
    </message>
    <message>
        <source>Scan a trolley</source>
        <translation>Скануйте візок</translation>
    </message>
    <message>
        <source>Fetching the route</source>
        <translation>Маршрут завантажується</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Перейняти?</translation>
    </message>
    <message>
        <source>Scan the location</source>
        <translation>Скануйте комірку</translation>
    </message>
    <message>
        <source>Scan the item</source>
        <translation>Скануйте товар</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Наберіть скільки</translation>
    </message>
    <message>
        <source>Scan the lot</source>
        <translation>Скануйте партію</translation>
    </message>
    <message>
        <source>Type the expiry date</source>
        <translation>Наберіть термін</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Скануйте серійний номер</translation>
    </message>
    <message>
        <source>Scan the tote</source>
        <translation>Скануйте ящик</translation>
    </message>
    <message>
        <source>Scan the empty tote</source>
        <translation>Скануйте порожній ящик</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Поверніть його</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Скануйте ящик скасованих</translation>
    </message>
    <message>
        <source>Read and confirm</source>
        <translation>Прочитайте, підтвердьте</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Скануйте зону здачі</translation>
    </message>
    <message>
        <source>The journal was damaged</source>
        <translation>Журнал був пошкоджений</translation>
    </message>
    <message>
        <source>The old files were put aside. What could be proven is here again.</source>
        <translation>Старі файли відкладено. Що вдалося довести, знову тут.</translation>
    </message>
    <message>
        <source>Look at your trolley: is the last piece on the screen? Tell IT.</source>
        <translation>Погляньте на візок: остання штука є на екрані? Скажіть ІТ.</translation>
    </message>
    <message>
        <source>Not on this route</source>
        <translation>Не на цьому маршруті</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Його місце: %1.</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Більше не потрібно</translation>
    </message>
    <message>
        <source>Press Undo and put it back.</source>
        <translation>Натисніть Скасувати і поверніть.</translation>
    </message>
    <message>
        <source>It belongs to slot %1.</source>
        <translation>Його місце: %1.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одній</translation>
    </message>
    <message>
        <source>Each piece has its own serial number.</source>
        <translation>Кожна штука має свій серійний номер.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Скануйте штуки по одній.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 повний.</translation>
    </message>
    <message>
        <source>Nobody wants what is in your hand.</source>
        <translation>Те, що у вас у руці, нікому не треба.</translation>
    </message>
    <message>
        <source>Put it back, pause the trolley, and scan it again.</source>
        <translation>Поверніть, поставте візок на паузу і скануйте його знову.</translation>
    </message>
    <message>
        <source>Finish or pause what is in work first, then sign in with the other badge.</source>
        <translation>Спершу закінчіть або поставте на паузу роботу, тоді ввійдіть з іншим бейджем.</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>Який це стіл?</translation>
    </message>
    <message>
        <source>Scan the desk&apos;s barcode first.</source>
        <translation>Спершу скануйте штрихкод столу.</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>Невідомий стіл</translation>
    </message>
    <message>
        <source>Scan a desk of this site.</source>
        <translation>Скануйте стіл цього складу.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Немає замовлення</translation>
    </message>
    <message>
        <source>Scan a tote or a slot, or type the order&apos;s number.</source>
        <translation>Скануйте ящик чи місце або наберіть номер замовлення.</translation>
    </message>
    <message>
        <source>Which trolley?</source>
        <translation>Який візок?</translation>
    </message>
    <message>
        <source>Every trolley has a slot %1.</source>
        <translation>Кожен візок має місце %1.</translation>
    </message>
    <message>
        <source>Scan the trolley, then the slot.</source>
        <translation>Скануйте візок, тоді місце.</translation>
    </message>
    <message>
        <source>No order for %1</source>
        <translation>Немає замовлення: %1</translation>
    </message>
    <message>
        <source>The server has no order for it.</source>
        <translation>Сервер не має такого замовлення.</translation>
    </message>
    <message>
        <source>This desk does not know it, and there is no network.</source>
        <translation>Цей стіл його не знає, і немає мережі.</translation>
    </message>
    <message>
        <source>Look at the tote again, or take another one.</source>
        <translation>Погляньте на ящик ще раз або візьміть інший.</translation>
    </message>
    <message>
        <source>Put it aside until there is network, or take another one.</source>
        <translation>Відставте до появи мережі або візьміть інший.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Замовлення %1 скасовано</translation>
    </message>
    <message>
        <source>Its goods have left the desks.</source>
        <translation>Його товарів на столах уже немає.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Спитайте старшого.</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>Замовлення %1 спаковано</translation>
    </message>
    <message>
        <source>Take another order.</source>
        <translation>Візьміть інше замовлення.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Пакувати нічого</translation>
    </message>
    <message>
        <source>Nothing was found for order %1.</source>
        <translation>Для замовлення %1 нічого не знайдено.</translation>
    </message>
    <message>
        <source>Order %1 is in work</source>
        <translation>Замовлення %1 у роботі</translation>
    </message>
    <message>
        <source>Finish it, or put it aside.</source>
        <translation>Закінчіть або відкладіть його.</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Не з цього замовлення</translation>
    </message>
    <message>
        <source>Lay it aside.</source>
        <translation>Відкладіть убік.</translation>
    </message>
    <message>
        <source>Unknown box</source>
        <translation>Невідома коробка</translation>
    </message>
    <message>
        <source>Choose a box of this site.</source>
        <translation>Оберіть коробку цього складу.</translation>
    </message>
    <message>
        <source>This parcel is empty</source>
        <translation>Посилка порожня</translation>
    </message>
    <message>
        <source>Scan at least one item into it first.</source>
        <translation>Спершу скануйте в неї хоч один товар.</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Усе спаковано</translation>
    </message>
    <message>
        <source>Nothing is left for a further parcel.</source>
        <translation>Для ще однієї посилки нічого не лишилося.</translation>
    </message>
    <message>
        <source>Not all is packed</source>
        <translation>Спаковано не все</translation>
    </message>
    <message>
        <source>Scan them, or report a problem.</source>
        <translation>Скануйте їх або повідомте про проблему.</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Ще не зважено</translation>
    </message>
    <message>
        <source>Put the parcel on the scale.</source>
        <translation>Поставте посилку на ваги.</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>Немає ваги</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams.</source>
        <translation>Наберіть, що показують ваги, у грамах.</translation>
    </message>
    <message>
        <source>Label first</source>
        <translation>Спершу етикетка</translation>
    </message>
    <message>
        <source>The label was not scanned on the parcel yet.</source>
        <translation>Етикетку на посилці ще не скановано.</translation>
    </message>
    <message>
        <source>Stick the label on, and scan it.</source>
        <translation>Наклейте етикетку і скануйте її.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Не та етикетка</translation>
    </message>
    <message>
        <source>It belongs to order %1, parcel %2.</source>
        <translation>Вона для замовлення %1, посилка %2.</translation>
    </message>
    <message>
        <source>Take it off again, and stick it on its own parcel.</source>
        <translation>Зніміть її і наклейте на свою посилку.</translation>
    </message>
    <message>
        <source>Old label</source>
        <translation>Стара етикетка</translation>
    </message>
    <message>
        <source>This label is void: the parcel has a new one.</source>
        <translation>Ця етикетка недійсна: посилка має нову.</translation>
    </message>
    <message>
        <source>Throw it away, and use the new one.</source>
        <translation>Викиньте її і візьміть нову.</translation>
    </message>
    <message>
        <source>The right one says %1.</source>
        <translation>На правильній стоїть %1.</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Невідома етикетка</translation>
    </message>
    <message>
        <source>Scan the label of this parcel.</source>
        <translation>Скануйте етикетку цієї посилки.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Ще немає етикетки</translation>
    </message>
    <message>
        <source>There is nothing that could be printed.</source>
        <translation>Друкувати ще нічого.</translation>
    </message>
    <message>
        <source>Wait for the label.</source>
        <translation>Чекайте на етикетку.</translation>
    </message>
    <message>
        <source>Unknown bin</source>
        <translation>Невідомий лоток</translation>
    </message>
    <message>
        <source>Scan a bin of this site.</source>
        <translation>Скануйте лоток цього складу.</translation>
    </message>
    <message>
        <source>Why a problem bin?</source>
        <translation>Чому лоток проблем?</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the bin.</source>
        <translation>Оберіть причину, тоді скануйте лоток.</translation>
    </message>
    <message>
        <source>A problem is open</source>
        <translation>Є відкрита проблема</translation>
    </message>
    <message>
        <source>Solve it first: weigh again, print a new label, or let it go.</source>
        <translation>Спершу вирішіть її: зважте ще раз, надрукуйте етикетку або відпустіть.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that</source>
        <translation>Це може лише старший</translation>
    </message>
    <message>
        <source>Weigh again, or put it into a problem bin.</source>
        <translation>Зважте ще раз або поставте в лоток проблем.</translation>
    </message>
    <message>
        <source>The weight is wrong.</source>
        <translation>Вага неправильна.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Чогось бракує.</translation>
    </message>
    <message>
        <source>Something is damaged.</source>
        <translation>Щось пошкоджено.</translation>
    </message>
    <message>
        <source>Something is too many.</source>
        <translation>Щось зайве.</translation>
    </message>
    <message>
        <source>Something is wrong with the label.</source>
        <translation>З етикеткою щось не так.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Щось інше не так.</translation>
    </message>
    <message>
        <source>The devices of this desk are used from now on.</source>
        <translation>Відтепер працюють пристрої цього столу.</translation>
    </message>
    <message>
        <source>You are at this desk.</source>
        <translation>Ви за цим столом.</translation>
    </message>
    <message>
        <source>Scan a tote.</source>
        <translation>Скануйте ящик.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Сканер працює.</translation>
    </message>
    <message>
        <source>Scan the slot.</source>
        <translation>Скануйте місце.</translation>
    </message>
    <message>
        <source>The order is being fetched.</source>
        <translation>Замовлення завантажується.</translation>
    </message>
    <message>
        <source>Another desk works with this order. Take over?</source>
        <translation>Над замовленням працює інший стіл. Перейняти?</translation>
    </message>
    <message>
        <source>You work with this order.</source>
        <translation>Ви працюєте над цим замовленням.</translation>
    </message>
    <message>
        <source>This box is chosen.</source>
        <translation>Цю коробку обрано.</translation>
    </message>
    <message>
        <source>The weight does not fit.</source>
        <translation>Вага не збігається.</translation>
    </message>
    <message>
        <source>Scan the problem bin.</source>
        <translation>Скануйте лоток проблем.</translation>
    </message>
    <message>
        <source>The label is printed once more.</source>
        <translation>Етикетка друкується ще раз.</translation>
    </message>
    <message>
        <source>The label is on the parcel. Scan the dispatch bin.</source>
        <translation>Етикетка на посилці. Скануйте лоток відправки.</translation>
    </message>
    <message>
        <source>Scan the desk</source>
        <translation>Скануйте стіл</translation>
    </message>
    <message>
        <source>Look at the devices</source>
        <translation>Перевірте пристрої</translation>
    </message>
    <message>
        <source>Scan a tote</source>
        <translation>Скануйте ящик</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Оберіть коробку</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Поставте посилку на ваги</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Вага не збігається</translation>
    </message>
    <message>
        <source>Wait for the label</source>
        <translation>Чекайте на етикетку</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Етикетка вийшла?</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Наклейте етикетку і скануйте її</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Скануйте лоток відправки</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Скануйте лоток проблем</translation>
    </message>
    <message>
        <source>Solve the problem</source>
        <translation>Вирішіть проблему</translation>
    </message>
    <message>
        <source>Nothing in this order has the code %1.</source>
        <translation>Ніщо в замовленні не має коду %1.</translation>
    </message>
    <message>
        <source>Badge or PIN is wrong</source>
        <translation>Невірний бейдж або PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then this badge is locked here.</source>
        <translation>
            <numerusform>Ще %n спроба, далі бейдж тут блокується.</numerusform>
            <numerusform>Ще %n спроби, далі бейдж тут блокується.</numerusform>
            <numerusform>Ще %n спроб, далі бейдж тут блокується.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN again, or scan your badge.</source>
        <translation>Введіть PIN ще раз або скануйте бейдж.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Забагато невірних PIN</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Зачекайте %n секунду.</numerusform>
            <numerusform>Зачекайте %n секунди.</numerusform>
            <numerusform>Зачекайте %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then type the PIN again.</source>
        <translation>Потім введіть PIN ще раз.</translation>
    </message>
    <message>
        <source>This badge is locked</source>
        <translation>Цей бейдж заблоковано</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>Увійшов: %1.</translation>
    </message>
    <message>
        <source>Scan your badge, then type your PIN.</source>
        <translation>Скануйте бейдж, потім введіть PIN.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Введіть PIN.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Введіть PIN</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Заблоковано: скануйте бейдж</translation>
    </message>
    <message>
        <source>Not a supervisor&apos;s badge</source>
        <translation>Це не бейдж старшого</translation>
    </message>
    <message>
        <source>Only a supervisor can approve this.</source>
        <translation>Це може дозволити лише старший.</translation>
    </message>
    <message>
        <source>Scan a supervisor&apos;s badge, or leave it.</source>
        <translation>Скануйте бейдж старшого або лишіть це.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this.</source>
        <translation>Це має дозволити старший.</translation>
    </message>
    <message>
        <source>A supervisor scans their badge</source>
        <translation>Старший сканує свій бейдж</translation>
    </message>
    <message>
        <source>Type another new PIN.</source>
        <translation>Введіть інший новий PIN.</translation>
    </message>
    <message>
        <source>Not possible as a PIN</source>
        <translation>Це не може бути PIN</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>PIN має від %1 до %2 цифр.</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Надто легко вгадати</translation>
    </message>
    <message>
        <source>No runs and no repetitions: those are tried first.</source>
        <translation>Без рядів і повторів: їх пробують першими.</translation>
    </message>
    <message>
        <source>This is the old one.</source>
        <translation>Це старий.</translation>
    </message>
    <message>
        <source>Two different PINs</source>
        <translation>Два різні PIN</translation>
    </message>
    <message>
        <source>The second time it was another one than the first time.</source>
        <translation>Другого разу він був не той, що першого.</translation>
    </message>
    <message>
        <source>Type the new PIN again, twice.</source>
        <translation>Введіть новий PIN знову, двічі.</translation>
    </message>
    <message>
        <source>The server does not take this one.</source>
        <translation>Сервер цього не приймає.</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>PIN не змінено</translation>
    </message>
    <message>
        <source>The server knows another PIN than the one that was shown to it.</source>
        <translation>Сервер знає інший PIN, ніж введений.</translation>
    </message>
    <message>
        <source>Try it again in a minute.</source>
        <translation>Спробуйте ще раз за хвилину.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Було забагато спроб.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, then try it again.</source>
        <translation>Зачекайте чверть години, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This needs the network. Nothing was changed.</source>
        <translation>Для цього потрібна мережа. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Go where there is network, then try it again.</source>
        <translation>Ідіть туди, де є мережа, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Perhaps the new PIN counts</source>
        <translation>Можливо, діє новий PIN</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Сервер не відповів.</translation>
    </message>
    <message>
        <source>Try the new PIN first, then the old one.</source>
        <translation>Спробуйте спершу новий PIN, потім старий.</translation>
    </message>
    <message>
        <source>The server does not change PINs for this station.</source>
        <translation>Сервер не змінює PIN для цієї станції.</translation>
    </message>
    <message>
        <source>Ask the office for a PIN.</source>
        <translation>Попросіть PIN в офісі.</translation>
    </message>
    <message>
        <source>This PIN is for one sign-in</source>
        <translation>Цей PIN для одного входу</translation>
    </message>
    <message>
        <source>It approves nothing.</source>
        <translation>Ним нічого не дозволити.</translation>
    </message>
    <message>
        <source>Sign in with it, and choose another one.</source>
        <translation>Увійдіть з ним і виберіть інший.</translation>
    </message>
    <message>
        <source>Type the new PIN.</source>
        <translation>Введіть новий PIN.</translation>
    </message>
    <message>
        <source>The server is asked.</source>
        <translation>Запит на сервер.</translation>
    </message>
    <message>
        <source>The new PIN counts.</source>
        <translation>Новий PIN діє.</translation>
    </message>
    <message>
        <source>Type a new PIN</source>
        <translation>Введіть новий PIN</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Введіть новий PIN ще раз</translation>
    </message>
    <message>
        <source>The server is asked</source>
        <translation>Запит на сервер</translation>
    </message>
    <message>
        <source>Try it again when there is network.</source>
        <translation>Спробуйте ще раз, коли буде мережа.</translation>
    </message>
    <message>
        <source>No list of people yet</source>
        <translation>Ще немає списку працівників</translation>
    </message>
    <message>
        <source>The server knows no operators of this site.</source>
        <translation>Сервер не знає працівників цього складу.</translation>
    </message>
    <message>
        <source>A supervisor has to add them.</source>
        <translation>Старший має їх додати.</translation>
    </message>
    <message>
        <source>This device has not got it from the server.</source>
        <translation>Цей пристрій ще не отримав його від сервера.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in. If it stays so, tell IT.</source>
        <translation>Перевірте, чи під’єднано мережу. Якщо так і буде, скажіть ІТ.</translation>
    </message>
    <message>
        <source>Go where there is network, and wait a moment. If it stays so, tell IT.</source>
        <translation>Ідіть туди, де є мережа, і трохи зачекайте. Якщо так і буде, скажіть ІТ.</translation>
    </message>
    <message>
        <source>Scan tote %1, or its slot.</source>
        <translation>Скануйте ящик %1 або його місце.</translation>
    </message>
    <message>
        <source>Wanted: tote %1</source>
        <translation>Потрібно: ящик %1</translation>
    </message>
    <message>
        <source>Put back what you scanned, then scan tote %1.</source>
        <translation>Поверніть те, що сканували, потім скануйте ящик %1.</translation>
    </message>
    <message>
        <source>Put back what is too many, then scan tote %1.</source>
        <translation>Поверніть зайве, потім скануйте ящик %1.</translation>
    </message>
    <message>
        <source>Nothing more of it is wanted.</source>
        <translation>Більше не потрібно.</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня немає</translation>
    </message>
    <message>
        <source>This is the code of the item itself.</source>
        <translation>Це код самого товару.</translation>
    </message>
    <message>
        <source>This is the code of another item.</source>
        <translation>Це код іншого товару.</translation>
    </message>
    <message>
        <source>Only a part of the code came. It was not counted.</source>
        <translation>Надійшла лише частина коду. Її не зараховано.</translation>
    </message>
    <message>
        <source>Scan not read whole</source>
        <translation>Код зчитано не повністю</translation>
    </message>
    <message>
        <source>Past its best-before date</source>
        <translation>Термін минув</translation>
    </message>
    <message>
        <source>Best before %1.</source>
        <translation>Вжити до %1.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, lay it aside and report a problem.</source>
        <translation>Перечитайте дату. Якщо вона така, відкладіть убік і повідомте про проблему.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, take another piece, or press Short.</source>
        <translation>Перечитайте дату. Якщо вона така, візьміть іншу штуку або натисніть Нестача.</translation>
    </message>
    <message>
        <source>On the screen: %1</source>
        <translation>На екрані: %1</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>Набрано, не скановано</translation>
    </message>
    <message>
        <source>A keyboard is taken for a scanner, which types faster. Nothing was counted.</source>
        <translation>Клавіатура вважається сканером, а він набирає швидше. Нічого не пораховано.</translation>
    </message>
    <message>
        <source>Scan it, or press Type a code (at a stop behind More).</source>
        <translation>Скануйте його або натисніть «Набрати код» (на точці — за «Ще»).</translation>
    </message>
    <message>
        <source>Scan the GS1 code, or type the date.</source>
        <translation>Скануйте код GS1 або наберіть дату.</translation>
    </message>
    <message>
        <source>A date is read from a GS1 code, or typed as year, month, day: %1.</source>
        <translation>Дата береться з коду GS1 або набирається як рік, місяць, день: %1.</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>On device %L1 · delivered %L2 · safe %L3 · need attention %L4</source>
        <translation>На пристрої %L1 · доставлено %L2 · надійно %L3 · з’ясувати %L4</translation>
    </message>
    <message>
        <source>On device %L1 · delivered %L2 · need attention %L3</source>
        <translation>На пристрої %L1 · доставлено %L2 · з’ясувати %L3</translation>
    </message>
    <message>
        <source>Facts of this desk, newest first</source>
        <translation>Записи цього столу, найновіші спершу</translation>
    </message>
</context>
</TS>
