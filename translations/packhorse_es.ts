<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>A label is to be printed once more.</source>
        <translation>Se va a imprimir otra vez una etiqueta.</translation>
    </message>
    <message>
        <source>A damaged label is to be replaced by a new one.</source>
        <translation>Se va a cambiar una etiqueta dañada por una nueva.</translation>
    </message>
    <message>
        <source>A weight that does not fit is to be accepted.</source>
        <translation>Se va a aceptar un peso que no cuadra.</translation>
    </message>
    <message>
        <source>The badge of %1 is locked here: too many wrong PINs.</source>
        <translation>La tarjeta de %1 está bloqueada aquí: demasiados PIN incorrectos.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this</source>
        <translation>Esto lo tiene que aprobar un encargado</translation>
    </message>
    <message>
        <source>Supervisor: scan your badge, then type your PIN.</source>
        <translation>Encargado: escanea tu tarjeta y luego escribe tu PIN.</translation>
    </message>
    <message>
        <source>%1 stays signed in.</source>
        <translation>%1 sigue con la sesión abierta.</translation>
    </message>
    <message>
        <source>A new PIN is to be chosen for the badge %1.</source>
        <translation>Hay que elegir un PIN nuevo para la tarjeta %1.</translation>
    </message>
</context>
<context>
    <name>ApproveScreen</name>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>Back</name>
    <message>
        <source>Put it back to %1.</source>
        <translation>Devuélvelo a %1.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Devuélvelo a su sitio.</translation>
    </message>
    <message>
        <source>Take it out of %1.</source>
        <translation>Sácalo de %1.</translation>
    </message>
    <message>
        <source>Go on with tote %1.</source>
        <translation>Sigue con la cubeta %1.</translation>
    </message>
    <message>
        <source>Take it out of parcel %1.</source>
        <translation>Sácalo del paquete %1.</translation>
    </message>
</context>
<context>
    <name>CancelOrderScreen</name>
    <message>
        <source>Order cancelled</source>
        <translation>Pedido anulado</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Pedido %1 anulado</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Escanea la cubeta de anulados</translation>
    </message>
    <message>
        <source>slot of tote %1</source>
        <translation>hueco de la cubeta %1</translation>
    </message>
    <message>
        <source>Nothing had been picked for it. There is nothing to put away.</source>
        <translation>No se había recogido nada para él. No hay nada que guardar.</translation>
    </message>
    <message>
        <source>Put them into a cancel tote and scan that: %1</source>
        <translation>Ponlos en una cubeta de anulados y escanéala: %1</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Llamar al encargado</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Order %1 was cancelled.</source>
        <translation>El pedido %1 se ha anulado.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n piece(s) out of this tote.</source>
        <translation>
            <numerusform>Saca %n pieza de esta cubeta.</numerusform>
            <numerusform>Saca %n piezas de esta cubeta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Scan your badge</source>
        <translation>Escanea tu tarjeta</translation>
    </message>
    <message>
        <source>Scan the barcode of this desk</source>
        <translation>Escanea el código de esta mesa</translation>
    </message>
    <message>
        <source>It says which scale and which printer stand here.</source>
        <translation>Dice qué báscula y qué impresora hay aquí.</translation>
    </message>
    <message>
        <source>The order is being fetched</source>
        <translation>Recibiendo el pedido</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here.</source>
        <translation>Se abre solo en cuanto llegue.</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>¿Lo tomas tú?</translation>
    </message>
    <message>
        <source>%1 works with it at %2, last scan %3.</source>
        <translation>%1 trabaja en él en %2, último escaneo %3.</translation>
    </message>
    <message>
        <source>%1 works with it at %2.</source>
        <translation>%1 trabaja en él en %2.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>¿La misma pieza o la siguiente?</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart, at %1.</source>
        <translation>Su código fue el último antes del reinicio, a las %1.</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart.</source>
        <translation>Su código fue el último antes del reinicio.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Este pedido se ha anulado</translation>
    </message>
    <message>
        <source>Take everything of it off the desk. Throw its label away.</source>
        <translation>Quita todo lo suyo de la mesa. Tira su etiqueta.</translation>
    </message>
    <message>
        <source>Put it into one of these, and scan that one.</source>
        <translation>Ponlo en uno de estos y escanéalo.</translation>
    </message>
    <message>
        <source>Nothing is left to be packed</source>
        <translation>No queda nada que embalar</translation>
    </message>
    <message>
        <source>All of it was set aside or was not found.</source>
        <translation>Todo se apartó o no se encontró.</translation>
    </message>
    <message>
        <source>This was decided otherwise</source>
        <translation>Se decidió otra cosa</translation>
    </message>
    <message>
        <source>Read it, then press F11.</source>
        <translation>Léelo y pulsa F11.</translation>
    </message>
    <message>
        <source>Another desk has this order now</source>
        <translation>Otra mesa tiene ahora este pedido</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>What you have packed of it counts. Carry it there.</source>
        <translation>Lo que has embalado cuenta. Llévalo allí.</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Bloqueado: escanea tu tarjeta</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 tiene la sesión abierta.</translation>
    </message>
</context>
<context>
    <name>CorrectionScreen</name>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Corregido por %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Something that you recorded does not count.</source>
        <translation>Algo que registraste no cuenta.</translation>
    </message>
    <message>
        <source>This does not count: %1</source>
        <translation>Esto no cuenta: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
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
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>hueco %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 de %n unidad</numerusform>
            <numerusform>%1 de %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Báscula</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>El peso no cuadra</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Algo está dañado</translation>
    </message>
    <message>
        <source>There is too much</source>
        <translation>Hay de más</translation>
    </message>
    <message>
        <source>There is no good label</source>
        <translation>No hay etiqueta buena</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>El pedido se ha anulado</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Una incidencia</translation>
    </message>
    <message numerus="yes">
        <source>Parcel %1 · %2 · %n unit(s)</source>
        <translation>
            <numerusform>Paquete %1 · %2 · %n unidad</numerusform>
            <numerusform>Paquete %1 · %2 · %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · en %2</translation>
    </message>
    <message>
        <source>Put the packing slip in.</source>
        <translation>Mete el albarán.</translation>
    </message>
    <message>
        <source>Gift note: %1</source>
        <translation>Nota de regalo: %1</translation>
    </message>
    <message>
        <source>The list of orders is being fetched.</source>
        <translation>Recibiendo la lista de pedidos.</translation>
    </message>
    <message>
        <source>The list of orders was not loaded yet.</source>
        <translation>La lista de pedidos aún no se ha cargado.</translation>
    </message>
    <message>
        <source>No order is ready to be packed.</source>
        <translation>No hay ningún pedido listo para embalar.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are ready to be packed.</source>
        <translation>
            <numerusform>%n pedido está listo para embalar.</numerusform>
            <numerusform>%n pedidos están listos para embalar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a slot</source>
        <translation>Escanea un hueco</translation>
    </message>
    <message>
        <source>Scan a tote or a trolley</source>
        <translation>Escanea una cubeta o un carro</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>No hay nada aplazado</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Problems, and what is put aside or in work</source>
        <translation>Incidencias, aplazados y en curso</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>%1 not found while picking</source>
        <translation>%1: no encontrado al recoger</translation>
    </message>
    <message>
        <source>%1 still being picked</source>
        <translation>%1: aún se está recogiendo</translation>
    </message>
    <message>
        <source>The carrier refuses the label of parcel %1: %2</source>
        <translation>El transportista rechaza la etiqueta del paquete %1: %2</translation>
    </message>
    <message>
        <source>Was the label of parcel %1 bought? A supervisor looks at the carrier&apos;s site for %2.</source>
        <translation>¿Se compró la etiqueta del paquete %1? Un encargado lo mira en la web del transportista con %2.</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>The server does not know this route.</source>
        <translation>El servidor no conoce esta ruta.</translation>
    </message>
    <message>
        <source>The server&apos;s route wants nothing of this kind at this stop.</source>
        <translation>La ruta del servidor no pide esto en esta parada.</translation>
    </message>
    <message>
        <source>These are more pieces than were still wanted.</source>
        <translation>Son más piezas de las que aún hacían falta.</translation>
    </message>
    <message>
        <source>The order had been cancelled before.</source>
        <translation>El pedido ya estaba anulado.</translation>
    </message>
    <message>
        <source>This tote belongs to another order.</source>
        <translation>Esta cubeta es de otro pedido.</translation>
    </message>
    <message>
        <source>The server finds nothing that this would take back.</source>
        <translation>El servidor no encuentra nada que esto deshaga.</translation>
    </message>
    <message>
        <source>For the server this order is not cancelled.</source>
        <translation>Para el servidor este pedido no está anulado.</translation>
    </message>
    <message>
        <source>The server cannot reconcile it (%1).</source>
        <translation>El servidor no puede cuadrarlo (%1).</translation>
    </message>
    <message>
        <source>%1 A supervisor decides. Leave the pieces where they are.</source>
        <translation>%1 Decide el encargado. Deja las piezas donde están.</translation>
    </message>
    <message>
        <source>The server could not work on it. It is kept there, and IT looks at it.</source>
        <translation>El servidor no pudo procesarlo. Queda guardado allí y lo mira Informática.</translation>
    </message>
    <message>
        <source>The server knows no such parcel of this order.</source>
        <translation>El servidor no conoce ese paquete de este pedido.</translation>
    </message>
    <message>
        <source>The parcel had been closed before.</source>
        <translation>El paquete ya estaba cerrado.</translation>
    </message>
    <message>
        <source>The server knows no such label of this parcel.</source>
        <translation>El servidor no conoce esa etiqueta de este paquete.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Asking the server to let this device in</source>
        <translation>Se pide al servidor que admita este equipo</translation>
    </message>
    <message>
        <source>A supervisor lets this device in</source>
        <translation>Un encargado admite este equipo</translation>
    </message>
    <message>
        <source>A supervisor has refused this device</source>
        <translation>Un encargado ha rechazado este equipo</translation>
    </message>
    <message>
        <source>This server answers known devices only</source>
        <translation>Este servidor responde solo a equipos conocidos</translation>
    </message>
    <message>
        <source>Supervisor: scan this with a phone, or open %1 and type the code.</source>
        <translation>Encargado: escanea esto con un teléfono, o abre %1 y teclea el código.</translation>
    </message>
    <message>
        <source>It asks again in a minute.</source>
        <translation>Lo pide otra vez en un minuto.</translation>
    </message>
    <message>
        <source>This device has no place for its key: tell IT.</source>
        <translation>Este equipo no tiene dónde guardar su clave: avisa a Informática.</translation>
    </message>
    <message>
        <source>You can sign in all the same.</source>
        <translation>Puedes iniciar sesión igualmente.</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear código</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Typed: %1</source>
        <translation>Tecleado: %1</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>de %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>A keyboard is taken for the scanner. Use the keys on the screen.</source>
        <translation>El teclado cuenta como escáner. Usa las teclas de la pantalla.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>How many are in your hand?</source>
        <translation>¿Cuántas tienes en la mano?</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Escanea o teclea el lote</translation>
    </message>
    <message>
        <source>Type the expiry date: year, month, day</source>
        <translation>Teclea la caducidad: año, mes, día</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Escanea o teclea el número de serie</translation>
    </message>
    <message>
        <source>Type the number of the order</source>
        <translation>Teclea el número del pedido</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Teclea el código que no se lee</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams</source>
        <translation>Teclea lo que marca la báscula, en gramos</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Se pide: %1</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan of the tote does the same.</source>
        <translation>Después pulsa F11 o Enter. Escanear la cubeta hace lo mismo.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan counts all the same.</source>
        <translation>Después pulsa F11 o Enter. Escanear también vale.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter.</source>
        <translation>Después pulsa F11 o Enter.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>This device began to keep its journal</source>
        <translation>Este equipo empezó su diario</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Entrada rechazada</translation>
    </message>
    <message>
        <source>Took trolley %1</source>
        <translation>Carro %1 tomado</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Took %1 x %2</source>
        <translation>%1 x %2: tomado</translation>
    </message>
    <message>
        <source>Put %1 x %2 into %3</source>
        <translation>%1 x %2 puesto en %3</translation>
    </message>
    <message>
        <source>%1 x %2 missing</source>
        <translation>Falta %1 x %2</translation>
    </message>
    <message>
        <source>%1 x %2 found in the tote</source>
        <translation>%1 x %2 ya en la cubeta</translation>
    </message>
    <message>
        <source>Skipped stop %1</source>
        <translation>Parada %1 pospuesta</translation>
    </message>
    <message>
        <source>Tote %1 full, going on with %2</source>
        <translation>Cubeta %1 llena, sigue en %2</translation>
    </message>
    <message>
        <source>Set order %1 aside</source>
        <translation>Pedido %1 apartado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Released trolley %1</source>
        <translation>Carro %1 liberado</translation>
    </message>
    <message>
        <source>Dropped trolley %1 at %2</source>
        <translation>Carro %1 dejado en %2</translation>
    </message>
    <message>
        <source>Read a correction</source>
        <translation>Corrección leída</translation>
    </message>
    <message>
        <source>Decided a case</source>
        <translation>Caso decidido</translation>
    </message>
    <message>
        <source>Called a supervisor</source>
        <translation>Encargado avisado</translation>
    </message>
    <message>
        <source>A fact of another version: %1</source>
        <translation>Registro de otra versión: %1</translation>
    </message>
    <message>
        <source>Took order %1</source>
        <translation>Pedido %1 tomado</translation>
    </message>
    <message>
        <source>Packed %1 x %2</source>
        <translation>%1 x %2: embalado</translation>
    </message>
    <message>
        <source>Chose box %1</source>
        <translation>Caja %1 elegida</translation>
    </message>
    <message>
        <source>Began parcel %1</source>
        <translation>Paquete %1 empezado</translation>
    </message>
    <message>
        <source>Parcel %1 weighs %2 g</source>
        <translation>El paquete %1 pesa %2 g</translation>
    </message>
    <message>
        <source>Wanted the label of parcel %1</source>
        <translation>Etiqueta del paquete %1 pedida</translation>
    </message>
    <message>
        <source>Gave up a label of parcel %1</source>
        <translation>Una etiqueta del paquete %1 descartada</translation>
    </message>
    <message>
        <source>Stuck the label on parcel %1</source>
        <translation>Etiqueta pegada al paquete %1</translation>
    </message>
    <message>
        <source>Closed parcel %1 into %2</source>
        <translation>Paquete %1 cerrado en %2</translation>
    </message>
    <message>
        <source>Put parcel %1 aside as a problem</source>
        <translation>Paquete %1 apartado por incidencia</translation>
    </message>
    <message>
        <source>Settled the problem of parcel %1</source>
        <translation>Incidencia del paquete %1 resuelta</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Pedido aplazado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Sent the label of parcel %1 to the printer</source>
        <translation>Etiqueta del paquete %1 enviada a la impresora</translation>
    </message>
    <message>
        <source>Printed the label of parcel %1</source>
        <translation>Etiqueta del paquete %1 impresa</translation>
    </message>
    <message>
        <source>It is not known whether the label of parcel %1 was printed</source>
        <translation>No se sabe si la etiqueta del paquete %1 se imprimió</translation>
    </message>
    <message>
        <source>The label of parcel %1 came out</source>
        <translation>La etiqueta del paquete %1 salió</translation>
    </message>
    <message>
        <source>The label of parcel %1 did not come out</source>
        <translation>La etiqueta del paquete %1 no salió</translation>
    </message>
    <message>
        <source>Changed how the screen looks</source>
        <translation>Aspecto de la pantalla cambiado</translation>
    </message>
    <message>
        <source>Done at the server: %1</source>
        <translation>Hecho en el servidor: %1</translation>
    </message>
    <message>
        <source>Forgave the wrong PINs of %1</source>
        <translation>PIN incorrectos perdonados: %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Aprobado por %1</translation>
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
        <translation>en el equipo</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>por aclarar</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>anotado</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>This device cannot work</source>
        <translation>Equipo averiado</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>All %L1 stops done</source>
        <translation>%L1 paradas hechas</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Escanea la zona de entrega</translation>
    </message>
    <message>
        <source>Bring trolley %1 there.</source>
        <translation>Lleva allí el carro %1.</translation>
    </message>
    <message>
        <source>Units on this route</source>
        <translation>Unidades en esta ruta</translation>
    </message>
    <message>
        <source>In the totes</source>
        <translation>En las cubetas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Cancelled and set aside</source>
        <translation>Anulado y apartado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Item scanned</source>
        <translation>Artículo escaneado</translation>
    </message>
    <message>
        <source>then take</source>
        <translation>y toma</translation>
    </message>
    <message>
        <source>Take %L1</source>
        <translation>Toma %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last character</source>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN olvidado</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New parcel</source>
        <translation>Otro paquete</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Problem bin</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Type the weight</source>
        <translation>Teclear el peso</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation>Pesar otra vez</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <translation>Está bien así</translation>
    </message>
    <message>
        <source>Yes, here it is</source>
        <translation>Sí, aquí está</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>No, reimprimir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Lo tomo yo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>La misma pieza</translation>
    </message>
    <message>
        <source>Begin to pack</source>
        <translation>Empezar a embalar</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Etiqueta de prueba</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Teclear número</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Ver pedidos</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN olvidado</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>bought while you pack</source>
        <translation>se compra mientras embalas</translation>
    </message>
    <message>
        <source>is being bought</source>
        <translation>se está comprando</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not known if bought</source>
        <translation>no se sabe si comprada</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>comprada</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>recibiendo</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresa</translation>
    </message>
    <message>
        <source>printed? not known</source>
        <translation>¿impresa? no se sabe</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>en la impresora</translation>
    </message>
    <message>
        <source>printed when all is done</source>
        <translation>impresa cuando todo esté</translation>
    </message>
    <message>
        <source>scanned on the parcel</source>
        <translation>escaneada en el paquete</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Esta mesa no tiene impresora de etiquetas.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Is its cable in?</source>
        <translation>La impresora no responde. ¿Está encendida? ¿Está puesto el cable?</translation>
    </message>
    <message>
        <source>The printer is open: close its lid.</source>
        <translation>La impresora está abierta: cierra la tapa.</translation>
    </message>
    <message>
        <source>The printer has no paper: put in a new roll.</source>
        <translation>La impresora no tiene papel: pon un rollo nuevo.</translation>
    </message>
    <message>
        <source>The printer has no ribbon: put in a new one.</source>
        <translation>La impresora no tiene cinta: pon una nueva.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>La impresora está en pausa: pulsa su tecla de pausa.</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Imprime.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Está lista.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>%n más arriba</numerusform>
            <numerusform>%n más arriba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n más abajo</numerusform>
            <numerusform>%n más abajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationBlock</name>
    <message>
        <source>Location scanned</source>
        <translation>Ubicación escaneada</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>pasillo</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>módulo</translation>
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
        <translation>Carro %1</translation>
    </message>
    <message>
        <source>Another device has taken it over</source>
        <translation>Otro equipo lo ha tomado</translation>
    </message>
    <message>
        <source>%1 goes on with it at %2.</source>
        <translation>%1 sigue con él en %2.</translation>
    </message>
    <message>
        <source>What you picked counts. Scan another trolley.</source>
        <translation>Lo que recogiste cuenta. Escanea otro carro.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Nobody works with it now.</source>
        <translation>Ahora nadie trabaja con él.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>¿Cuántas has tomado?</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Ya en la cubeta</translation>
    </message>
    <message>
        <source>How many are in the tote already?</source>
        <translation>¿Cuántas hay ya en la cubeta?</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Type the lot that is on the piece</source>
        <translation>Teclea el lote que pone en la pieza</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Type the date on the piece: year, month, day</source>
        <translation>Teclea la fecha de la pieza: año, mes, día</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Escanea o teclea el número de serie</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear código</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Teclea el código que no se lee</translation>
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
        <translation>¿Cuál es la incidencia?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Press the key, then scan the problem bin.</source>
        <translation>Pulsa la tecla y escanea el cajón de incidencias.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Ya en la cubeta</translation>
    </message>
    <message>
        <source>Tote is full</source>
        <translation>Cubeta llena</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear código</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Llamar al encargado</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pausar y dejar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Registros de este equipo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>NextToteScreen</name>
    <message>
        <source>Tote full</source>
        <translation>Cubeta llena</translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation>Escanea una cubeta vacía</translation>
    </message>
    <message>
        <source>slot that it goes into</source>
        <translation>hueco donde va</translation>
    </message>
    <message>
        <source>%1 is full: take it off the trolley.</source>
        <translation>%1 está llena: quítala del carro.</translation>
    </message>
    <message>
        <source>Order %1 goes on in the tote that you scan now.</source>
        <translation>El pedido %1 sigue en la cubeta que escanees ahora.</translation>
    </message>
    <message>
        <source>It is not full</source>
        <translation>No está llena</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>What it lacks is sent again. Nothing is lost.</source>
        <translation>Lo que le falta se envía otra vez. No se pierde nada.</translation>
    </message>
    <message>
        <source>It was not believed. Nothing has changed here.</source>
        <translation>No se dio por bueno. Aquí nada ha cambiado.</translation>
    </message>
    <message>
        <source>A new journal goes on with everything that the server has not confirmed.</source>
        <translation>Un diario nuevo sigue con todo lo que el servidor no ha confirmado.</translation>
    </message>
    <message>
        <source>A server node had forgotten facts</source>
        <translation>Un nodo del servidor olvidó registros</translation>
    </message>
    <message>
        <source>The server was restored from a backup</source>
        <translation>El servidor se restauró de una copia</translation>
    </message>
    <message>
        <source>Two server nodes do not share their data</source>
        <translation>Dos nodos del servidor no comparten datos</translation>
    </message>
    <message>
        <source>Both get all facts. IT has to look at it.</source>
        <translation>Ambos reciben todo. Informática debe mirarlo.</translation>
    </message>
    <message>
        <source>The server has lost facts of this device</source>
        <translation>El servidor perdió registros de este equipo</translation>
    </message>
    <message>
        <source>Facts of this device could not be rescued</source>
        <translation>No se pudieron salvar registros de este equipo</translation>
    </message>
    <message>
        <source>They were on a damaged disk, and no server has them. A supervisor has to know.</source>
        <translation>Estaban en un disco dañado y ningún servidor los tiene. El encargado debe saberlo.</translation>
    </message>
    <message>
        <source>This device has lost its newest facts</source>
        <translation>Este equipo perdió sus últimos registros</translation>
    </message>
    <message>
        <source>The server knows this device&apos;s journal in another way</source>
        <translation>El servidor conoce otro diario de este equipo</translation>
    </message>
    <message>
        <source>This device began a new journal</source>
        <translation>Este equipo empezó un diario nuevo</translation>
    </message>
    <message>
        <source>Everything that was not confirmed is in it.</source>
        <translation>Contiene todo lo que no se había confirmado.</translation>
    </message>
    <message>
        <source>An earlier journal of this device was looked at</source>
        <translation>Se revisó un diario anterior de este equipo</translation>
    </message>
    <message>
        <source>The server judged a fact once more, and otherwise</source>
        <translation>El servidor juzgó un registro otra vez y distinto</translation>
    </message>
    <message>
        <source>The first judgement stands.</source>
        <translation>Vale el primer juicio.</translation>
    </message>
    <message>
        <source>The server was behind</source>
        <translation>El servidor iba atrasado</translation>
    </message>
    <message>
        <source>Facts were damaged on their way</source>
        <translation>Registros dañados en el camino</translation>
    </message>
    <message>
        <source>They are sent again. Nothing is lost.</source>
        <translation>Se envían otra vez. No se pierde nada.</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>El diario estaba dañado y se apartó</translation>
    </message>
    <message>
        <source>What could be proven is here again.</source>
        <translation>Lo que se pudo probar está aquí otra vez.</translation>
    </message>
    <message>
        <source>Facts of this device cannot be read</source>
        <translation>No se pueden leer registros de este equipo</translation>
    </message>
    <message>
        <source>Take another device, and bring this one to IT.</source>
        <translation>Toma otro equipo y lleva este a Informática.</translation>
    </message>
    <message>
        <source>Facts were waiting and nothing sent them</source>
        <translation>Había registros esperando y nada los enviaba</translation>
    </message>
    <message>
        <source>Sending has begun again. Nothing is lost.</source>
        <translation>El envío ha empezado otra vez. No se pierde nada.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read</source>
        <translation>El servidor envió algo que no se puede leer</translation>
    </message>
    <message>
        <source>A server node told of an older state</source>
        <translation>Un nodo del servidor dio un estado anterior</translation>
    </message>
    <message>
        <source>Something was noticed: %1</source>
        <translation>Se notó algo: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>Informática: %1</translation>
    </message>
    <message>
        <source>For IT: %1: %2</source>
        <translation>Informática: %1: %2</translation>
    </message>
    <message>
        <source>The restored server lacks facts of your route</source>
        <translation>Al servidor restaurado le faltan registros de tu ruta</translation>
    </message>
    <message>
        <source>Your screen keeps them. Tell a supervisor: the device that has them must be switched on.</source>
        <translation>Tu pantalla los guarda. Avisa al encargado: el equipo que los tiene debe estar encendido.</translation>
    </message>
    <message>
        <source>This device cannot tidy up its journal</source>
        <translation>Este dispositivo no puede ordenar su diario</translation>
    </message>
    <message>
        <source>Nothing is lost. IT has to look at its disk.</source>
        <translation>No se ha perdido nada. Informática tiene que revisar el disco.</translation>
    </message>
    <message>
        <source>The server was not reached</source>
        <translation>No se pudo contactar con el servidor</translation>
    </message>
    <message>
        <source>This device&apos;s key is another one now</source>
        <translation>La clave de este equipo ahora es otra</translation>
    </message>
    <message>
        <source>What the old one had sealed is fetched from the server again. No fact is lost.</source>
        <translation>Lo que selló la anterior se vuelve a traer del servidor. No se ha perdido ningún hecho.</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>or type the number of the order</source>
        <translation>o teclea el número del pedido</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>Facts of this device</source>
        <translation>Registros de este equipo</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this device yet.</source>
        <translation>En este equipo aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connected with the server.</source>
        <translation>Conectado con el servidor.</translation>
    </message>
    <message>
        <source>No network. What you scan is kept on this device and sent later.</source>
        <translation>Sin red. Lo que escaneas se guarda en este equipo y se envía después.</translation>
    </message>
    <message>
        <source>The server does not answer. What you scan is kept on this device and sent later.</source>
        <translation>El servidor no responde. Lo que escaneas se guarda en este equipo y se envía después.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip of %1</source>
        <translation>Albarán de %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Albarán</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Gift note of %1</source>
        <translation>Nota de regalo de %1</translation>
    </message>
</context>
<context>
    <name>PauseScreen</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause the trolley and leave it?</source>
        <translation>¿Pausar el carro y dejarlo?</translation>
    </message>
    <message>
        <source>What was picked stays picked. Anyone goes on with it by scanning the trolley.</source>
        <translation>Lo recogido queda recogido. Quien escanee el carro sigue con él.</translation>
    </message>
    <message>
        <source>Leave it where it is in nobody&apos;s way.</source>
        <translation>Déjalo donde no moleste a nadie.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pausar y dejar</translation>
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
        <translation>%1: escribe un PIN nuevo, de %2 a %3 cifras</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Escribe el PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>Supervisor: type your PIN</source>
        <translation>Encargado: escribe tu PIN</translation>
    </message>
    <message>
        <source>Type your old PIN</source>
        <translation>Escribe tu PIN anterior</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Escribe tu PIN</translation>
    </message>
    <message>
        <source>The server sets the new PIN</source>
        <translation>El servidor pone el PIN nuevo</translation>
    </message>
    <message>
        <source>Whether it counts is said here in a moment.</source>
        <translation>Aquí se dirá en un momento si vale.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label of %1, parcel %2</source>
        <translation>Etiqueta de %1, paquete %2</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>La impresora lo tiene.</translation>
    </message>
    <message>
        <source>The printer took nothing of it. It is tried again.</source>
        <translation>La impresora no tomó nada. Se intenta otra vez.</translation>
    </message>
    <message>
        <source>It waits for its printer.</source>
        <translation>Espera a su impresora.</translation>
    </message>
    <message>
        <source>The label waits for its printer already</source>
        <translation>La etiqueta ya espera a su impresora</translation>
    </message>
    <message>
        <source>This desk has no label printer</source>
        <translation>Esta mesa no tiene impresora de etiquetas</translation>
    </message>
    <message>
        <source>Put the order aside with F8, and pack it at another desk.</source>
        <translation>Aplaza el pedido con F8 y embálalo en otra mesa.</translation>
    </message>
    <message>
        <source>The label is not on this device any more</source>
        <translation>La etiqueta ya no está en este equipo</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Pulsa F6, luego Etiqueta, y escanea el cajón de incidencias.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>No se imprimió nada</translation>
    </message>
    <message>
        <source>Its printer took nothing of it for too long.</source>
        <translation>Su impresora no tomó nada durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>Look at the printer. Then open the order and press F9 (a paper: F10, F4, F9).</source>
        <translation>Mira la impresora. Luego abre el pedido y pulsa F9 (un papel: F10, F4, F9).</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Cola de impresión</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No espera nada.</translation>
    </message>
    <message>
        <source>Scan another desk to print there.</source>
        <translation>Escanea otra mesa para imprimir allí.</translation>
    </message>
    <message>
        <source>Printed at %1</source>
        <translation>Se imprime en %1</translation>
    </message>
    <message>
        <source>%1 has no printer of its own</source>
        <translation>%1 no tiene impresora propia</translation>
    </message>
    <message>
        <source>Scan another desk.</source>
        <translation>Escanea otra mesa.</translation>
    </message>
    <message>
        <source>The papers are printed again</source>
        <translation>Los papeles se imprimen otra vez</translation>
    </message>
    <message>
        <source>There are no papers to print</source>
        <translation>No hay papeles que imprimir</translation>
    </message>
    <message>
        <source>No order with a packing slip or a gift note is open, or this desk has no printer for documents.</source>
        <translation>No hay abierto un pedido con albarán o nota de regalo, o esta mesa no tiene impresora de documentos.</translation>
    </message>
    <message>
        <source>Open the order, then press F9 here. Is there a printer for documents? Call IT.</source>
        <translation>Abre el pedido y pulsa F9 aquí. ¿Hay impresora de documentos? Llama a Informática.</translation>
    </message>
    <message>
        <source>It was sealed with a key that this device has no more.</source>
        <translation>Estaba sellado con una clave que este equipo ya no tiene.</translation>
    </message>
    <message>
        <source>Open the order. What is needed is fetched from the server and printed. If not: F9 (a paper: F10, F4, F9).</source>
        <translation>Abra el pedido. Lo necesario llega del servidor y se imprime. Si no: F9 (un papel: F10, F4, F9).</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 de %L2 hechos</translation>
    </message>
</context>
<context>
    <name>PutBackScreen</name>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put back what is in your hand</source>
        <translation>Devuelve lo que tienes en la mano</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Llamar al encargado</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>No order on this trolley wants it any more.</source>
        <translation>Ningún pedido de este carro lo quiere ya.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Va en %1.</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>It read %1.</source>
        <translation>Leyó %1.</translation>
    </message>
    <message>
        <source>Scan anything, for example the desk once more.</source>
        <translation>Escanea algo, por ejemplo la mesa otra vez.</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Esta mesa no tiene báscula.</translation>
    </message>
    <message>
        <source>Take everything off the scale.</source>
        <translation>Quita todo de la báscula.</translation>
    </message>
    <message>
        <source>It was empty at zero. %1</source>
        <translation>Vacía marcó cero. %1</translation>
    </message>
    <message>
        <source>It shows %1.</source>
        <translation>Marca %1.</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Esta mesa no tiene impresora de etiquetas.</translation>
    </message>
    <message>
        <source>It took the test label. Is it straight, and black enough?</source>
        <translation>Tomó la etiqueta de prueba. ¿Está recta y bien negra?</translation>
    </message>
    <message>
        <source>The test label was not printed.</source>
        <translation>La etiqueta de prueba no se imprimió.</translation>
    </message>
    <message>
        <source>Look at the printer, then press F9 again.</source>
        <translation>Mira la impresora y pulsa F9 otra vez.</translation>
    </message>
    <message>
        <source>%1 is not quite ready</source>
        <translation>%1 no está lista del todo</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Probando %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está lista</translation>
    </message>
    <message>
        <source>You may pack all the same: what is red does not work.</source>
        <translation>Puedes embalar igualmente: lo rojo no funciona.</translation>
    </message>
    <message>
        <source>F11 begins to pack.</source>
        <translation>F11 empieza a embalar.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>This was scanned</source>
        <translation>Se escaneó esto</translation>
    </message>
    <message>
        <source>This is wanted</source>
        <translation>Se pide esto</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameOrNextScreen</name>
    <message>
        <source>After the restart</source>
        <translation>Tras el reinicio</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>¿La misma pieza o la siguiente?</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>La misma pieza</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <source>Recorded last, at %1. That one counts.</source>
        <translation>Lo último registrado, a las %1. Esa cuenta.</translation>
    </message>
    <message>
        <source>It was recorded last. That one counts.</source>
        <translation>Fue lo último registrado. Esa cuenta.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1. %2</source>
        <translation>Deshecho: %1. %2</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Deshace: %1</translation>
    </message>
    <message>
        <source>Takes back: %1. %2</source>
        <translation>Deshace: %1. %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, a las %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before the restart, %1: %2</source>
        <translation>Antes del reinicio, %1: %2</translation>
    </message>
    <message>
        <source>Last here, %1: %2</source>
        <translation>Lo último aquí, %1: %2</translation>
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
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>como el equipo</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Text size
%L1 %</source>
        <translation>Tamaño del texto
%L1 %</translation>
    </message>
    <message>
        <source>no loudspeaker: the screen flashes</source>
        <translation>sin altavoz: la pantalla parpadea</translation>
    </message>
    <message>
        <source>off: the screen flashes</source>
        <translation>no: la pantalla parpadea</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
</context>
<context>
    <name>SheetKeys</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>Teclear pedido</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear código</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Cola de impresión</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Zero the scale</source>
        <translation>Báscula a cero</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Llamar al encargado</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Print the papers again</source>
        <translation>Reimprimir papeles</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
</context>
<context>
    <name>ShortScreen</name>
    <message>
        <source>Short</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Is the bin empty now?</source>
        <translation>¿Está vacía la ubicación?</translation>
    </message>
    <message>
        <source>Why can you not take it?</source>
        <translation>¿Por qué no puedes tomarlo?</translation>
    </message>
    <message>
        <source>Missing: %L1 × %2</source>
        <translation>Falta: %L1 × %2</translation>
    </message>
    <message>
        <source>Not there, or too few</source>
        <translation>No hay o hay pocos</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Another product lies there</source>
        <translation>Hay otro artículo</translation>
    </message>
    <message>
        <source>Yes, the bin is empty</source>
        <translation>Sí, está vacía</translation>
    </message>
    <message>
        <source>No, something is left</source>
        <translation>No, queda algo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Escanea tu tarjeta</translation>
    </message>
    <message>
        <source>This device is called %1.</source>
        <translation>Este equipo se llama %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear código</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Bloqueado: escanea tu tarjeta</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 tiene la sesión abierta.</translation>
    </message>
</context>
<context>
    <name>SlotCell</name>
    <message>
        <source>Slot %1: this one</source>
        <translation>Hueco %1: este</translation>
    </message>
    <message>
        <source>Slot %1: done</source>
        <translation>Hueco %1: terminado</translation>
    </message>
    <message>
        <source>Slot %1: cancelled</source>
        <translation>Hueco %1: cancelado</translation>
    </message>
    <message>
        <source>Slot %1: empty</source>
        <translation>Hueco %1: vacío</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Hueco %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connected with the server.</source>
        <translation>Conectado con el servidor.</translation>
    </message>
    <message>
        <source>Everything you scan is kept on this device.</source>
        <translation>Todo lo que escaneas se guarda en este equipo.</translation>
    </message>
    <message>
        <source>No network since %1.</source>
        <translation>Sin red desde %1.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Sin red.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The server does not admit this device: tell IT. Everything you scan is kept on this device.</source>
        <translation>El servidor no admite este equipo: avisa a Informática. Todo lo que escaneas se guarda en este equipo.</translation>
    </message>
    <message>
        <source>This program is too old for new trolleys: finish this one, then bring the device to IT.</source>
        <translation>Este programa es demasiado viejo para carros nuevos: acaba este y lleva el equipo a Informática.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s ahead of the server&apos;s: tell IT.</source>
        <translation>El reloj de este equipo va %L1 s por delante del servidor: avisa a Informática.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s behind the server&apos;s: tell IT.</source>
        <translation>El reloj de este equipo va %L1 s por detrás del servidor: avisa a Informática.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>El escáner está listo.</translation>
    </message>
    <message>
        <source>No scanner. Plug it in, or type the code.</source>
        <translation>No hay escáner. Enchúfalo o teclea el código.</translation>
    </message>
    <message>
        <source>The scanner does not answer. Plug it in again, or type the code.</source>
        <translation>El escáner no responde. Enchúfalo otra vez o teclea el código.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused at stop %1</source>
        <translation>En pausa en la parada %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1: go on at stop %2 of %3</source>
        <translation>%1: sigue en la parada %2 de %3</translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>Recibiendo la lista.</translation>
    </message>
    <message>
        <source>The list was not loaded yet.</source>
        <translation>La lista aún no se ha cargado.</translation>
    </message>
    <message>
        <source>No network. As of %1.</source>
        <translation>Sin red. Datos de las %1.</translation>
    </message>
    <message>
        <source>None is waiting.</source>
        <translation>No espera ninguno.</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>en el equipo</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>por aclarar</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>The server was asked for it. It goes on by itself as soon as the route is here.</source>
        <translation>Se ha pedido al servidor. Sigue solo en cuanto llegue la ruta.</translation>
    </message>
    <message>
        <source>There is no network now. It goes on by itself as soon as the route is here.</source>
        <translation>Ahora no hay red. Sigue solo en cuanto llegue la ruta.</translation>
    </message>
    <message>
        <source>Everything that you have scanned is safe on this device.</source>
        <translation>Todo lo que has escaneado está seguro en este equipo.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Aún nadie puede entrar</translation>
    </message>
    <message>
        <source>The server knows no operators of this site. A supervisor has to add them.</source>
        <translation>El servidor no conoce operarios de este centro. El encargado debe añadirlos.</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Esta página sigue sola.</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Buscando el servidor</translation>
    </message>
    <message>
        <source>The list of operators is being fetched.</source>
        <translation>Recibiendo la lista de operarios.</translation>
    </message>
    <message>
        <source>This device has never reached the server</source>
        <translation>Este equipo nunca ha llegado al servidor</translation>
    </message>
    <message>
        <source>Carry it to where there is network, and wait a moment.</source>
        <translation>Llévalo a donde haya red y espera un momento.</translation>
    </message>
    <message>
        <source>If this page stays: IT has to check the server&apos;s address in the settings.</source>
        <translation>Si esta página no cambia: Informática debe revisar la dirección del servidor en los ajustes.</translation>
    </message>
    <message>
        <source>The journal has closed</source>
        <translation>El diario se ha cerrado</translation>
    </message>
    <message>
        <source>What was accepted before is on this device&apos;s disk. Nothing more can be recorded.</source>
        <translation>Lo aceptado antes está en el disco de este equipo. No se puede registrar nada más.</translation>
    </message>
    <message>
        <source>Take another device and go on with the same trolley. Bring this one to IT.</source>
        <translation>Toma otro equipo y sigue con el mismo carro. Lleva este a Informática.</translation>
    </message>
    <message>
        <source>The disk of this device failed while it was written.</source>
        <translation>El disco de este equipo falló al escribir.</translation>
    </message>
    <message>
        <source>The server does not take fact %L1</source>
        <translation>El servidor no toma el registro %L1</translation>
    </message>
    <message>
        <source>Those after it wait. All of them are kept on this device: go on working, and tell IT.</source>
        <translation>Los siguientes esperan. Todos se guardan en este equipo: sigue trabajando y avisa a Informática.</translation>
    </message>
    <message>
        <source>Packhorse runs already on this profile</source>
        <translation>Packhorse ya funciona con este perfil</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>No se puede escribir en el perfil</translation>
    </message>
    <message>
        <source>The profile lies on a network drive</source>
        <translation>El perfil está en una unidad de red</translation>
    </message>
    <message>
        <source>The profile holds another program&apos;s file</source>
        <translation>El perfil tiene un archivo de otro programa</translation>
    </message>
    <message>
        <source>The profile was written by a newer Packhorse</source>
        <translation>El perfil es de un Packhorse más nuevo</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>El diario estaba dañado y se apartó</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <translation>Este disco no guarda bien los escaneos</translation>
    </message>
    <message>
        <source>Another window of Packhorse is open on this device.</source>
        <translation>Hay otra ventana de Packhorse abierta en este equipo.</translation>
    </message>
    <message>
        <source>Close this window and use the other one.</source>
        <translation>Cierra esta ventana y usa la otra.</translation>
    </message>
    <message>
        <source>Trolleys of this site:</source>
        <translation>Carros de este centro:</translation>
    </message>
    <message>
        <source>The disk of this device fails</source>
        <translation>El disco de este equipo falla</translation>
    </message>
    <message>
        <source>It is tried again. Take another device, and bring this one to IT: facts that only it has are on it.</source>
        <translation>Se intenta otra vez. Toma otro equipo y lleva este a Informática: tiene registros que solo están en él.</translation>
    </message>
    <message>
        <source>The keys of this device cannot be opened</source>
        <translation>No se pueden abrir las claves de este equipo</translation>
    </message>
    <message>
        <source>Somebody else answers in place of the server: tell IT. Everything you scan is kept on this device.</source>
        <translation>Responde otro en lugar del servidor: avisa a Informática. Todo lo que escaneas queda en este equipo.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in, and wait a moment.</source>
        <translation>Mira si el cable de red está conectado y espera un momento.</translation>
    </message>
    <message>
        <source>Server: %1 (no answer yet)</source>
        <translation>Servidor: %1 (aún sin respuesta)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Server: %1, last tried: %2</source>
        <translation>Servidor: %1, último intento: %2</translation>
    </message>
</context>
<context>
    <name>StopScreen</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Parada %1 de %2</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Aquí falta algo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Come back to this stop at the end</source>
        <translation>Volver a esta parada al final</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>%L1 on device, %L2 delivered, %L3 need attention</source>
        <translation>%L1 en el equipo, %L2 entregados, %L3 por aclarar</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Registros de este equipo</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Battery %L1 %</source>
        <translation>Batería %L1 %</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2</source>
        <translation>Enviando %L1 de %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>por aclarar</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>en el equipo</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>seguro</translation>
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
        <translation>Carro %1</translation>
    </message>
    <message>
        <source>Take it over from %1?</source>
        <translation>¿Se lo tomas a %1?</translation>
    </message>
    <message>
        <source>Nothing that was picked is lost.</source>
        <translation>No se pierde nada de lo recogido.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Lo tomo yo</translation>
    </message>
    <message>
        <source>%1 has it at %2.</source>
        <translation>%1 lo tiene en %2.</translation>
    </message>
    <message>
        <source>Last scan there: %1.</source>
        <translation>Último escaneo allí: %1.</translation>
    </message>
    <message>
        <source>You go on at stop %1 of %2.</source>
        <translation>Sigues en la parada %1 de %2.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%L1 stops, %L2 units</source>
        <translation>%L1 paradas, %L2 unidades</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%L1 on device</source>
        <translation>%L1 en el equipo</translation>
    </message>
    <message>
        <source>%L1 delivered</source>
        <translation>%L1 entregados</translation>
    </message>
    <message>
        <source>all safe</source>
        <translation>todo seguro</translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>todo entregado</translation>
    </message>
    <message>
        <source>%L1 need attention</source>
        <translation>%L1 por aclarar</translation>
    </message>
</context>
<context>
    <name>ToteBlock</name>
    <message>
        <source>then into the tote in slot</source>
        <translation>y a la cubeta del hueco</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>hueco %1</translation>
    </message>
    <message>
        <source>Tote %1
order %2</source>
        <translation>Cubeta %1
pedido %2</translation>
    </message>
</context>
<context>
    <name>TrolleyMap</name>
    <message>
        <source>Map of the trolley</source>
        <translation>Mapa del carro</translation>
    </message>
</context>
<context>
    <name>TrolleyScreen</name>
    <message>
        <source>Scan a trolley</source>
        <translation>Escanea un carro</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear código</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>No trolley is known to wait. You can scan one all the same.</source>
        <translation>No consta ningún carro en espera. Puedes escanear uno igualmente.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Pon el paquete en la báscula</translation>
    </message>
    <message>
        <source>Or press F11 and type what a scale shows.</source>
        <translation>O pulsa F11 y teclea lo que marca una báscula.</translation>
    </message>
    <message>
        <source>Empty the scale</source>
        <translation>Vacía la báscula</translation>
    </message>
    <message>
        <source>It must be seen empty before it weighs this parcel.</source>
        <translation>Tiene que verse vacía antes de pesar este paquete.</translation>
    </message>
    <message>
        <source>Look into the box and weigh it again, or scan the problem bin.</source>
        <translation>Mira en la caja y pésala otra vez, o escanea el cajón de incidencias.</translation>
    </message>
    <message>
        <source>The carrier refuses the label</source>
        <translation>El transportista rechaza la etiqueta</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>No se compró nada.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Pulsa F6, luego Etiqueta, y escanea el cajón de incidencias.</translation>
    </message>
    <message>
        <source>Was the label bought?</source>
        <translation>¿Se compró la etiqueta?</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer was lost, and it cannot be asked.</source>
        <translation>La respuesta del transportista se perdió y no se le puede preguntar.</translation>
    </message>
    <message>
        <source>Nobody buys it again by himself: a supervisor looks at the carrier&apos;s site.</source>
        <translation>No se compra otra vez sola: el encargado mira en la web del transportista.</translation>
    </message>
    <message>
        <source>No network: the label is still to come</source>
        <translation>Sin red: la etiqueta está por llegar</translation>
    </message>
    <message>
        <source>It is bought once, as soon as the server can be reached. Nothing is lost.</source>
        <translation>Se compra una vez, en cuanto se llegue al servidor. No se pierde nada.</translation>
    </message>
    <message>
        <source>Wait, or press F8 and put the order aside.</source>
        <translation>Espera, o pulsa F8 y aplaza el pedido.</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>La etiqueta está en camino</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the carrier has sold it.</source>
        <translation>Se imprime sola en cuanto el transportista la venda.</translation>
    </message>
    <message>
        <source>The label is being printed</source>
        <translation>La etiqueta se está imprimiendo</translation>
    </message>
    <message>
        <source>The label cannot be printed</source>
        <translation>No se puede imprimir</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the printer works.</source>
        <translation>Se imprime sola en cuanto funcione la impresora.</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>¿Salió una etiqueta?</translation>
    </message>
    <message>
        <source>The printer fell silent while it printed.</source>
        <translation>La impresora enmudeció al imprimir.</translation>
    </message>
    <message>
        <source>Look at it: is there a label for this order?</source>
        <translation>Míralo: ¿hay una etiqueta de este pedido?</translation>
    </message>
    <message>
        <source>Look at it: is there a label that ends so?</source>
        <translation>Míralo: ¿hay una etiqueta que acaba así?</translation>
    </message>
    <message>
        <source>Press F11 or F12; or scan the label.</source>
        <translation>Pulsa F11 o F12, o escanea la etiqueta.</translation>
    </message>
    <message>
        <source>Stick the label on, scan it</source>
        <translation>Pega la etiqueta y escanéala</translation>
    </message>
    <message>
        <source>Scan the one on the parcel.</source>
        <translation>Escanea la del paquete.</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Escanea el cajón de envíos</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>or any other dispatch bin</source>
        <translation>u otro cajón de envíos</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Escanea el cajón de incidencias</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>Set it right, and weigh it again: the right weight settles it.</source>
        <translation>Corrígelo y pésalo otra vez: el peso bueno lo resuelve.</translation>
    </message>
    <message>
        <source>Press F9 for a new label.</source>
        <translation>Pulsa F9 para otra etiqueta.</translation>
    </message>
    <message>
        <source>Set it right, then press F11.</source>
        <translation>Corrígelo y pulsa F11.</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Escanea el siguiente artículo</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Elige una caja</translation>
    </message>
    <message>
        <source>Press its key, or scan it.</source>
        <translation>Pulsa su tecla o escanéala.</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Carro %1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>No esperar más</translation>
    </message>
    <message>
        <source>Fetching its route</source>
        <translation>Recibiendo su ruta</translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The scale is below zero. Take everything off and press its zero key.</source>
        <translation>La báscula está bajo cero. Quita todo y pulsa su tecla de cero.</translation>
    </message>
    <message>
        <source>This is too heavy for the scale.</source>
        <translation>Pesa demasiado para la báscula.</translation>
    </message>
    <message>
        <source>The scale cannot zero itself. Empty it, switch it off and on.</source>
        <translation>La báscula no encuentra el cero. Vacíala, apágala y enciéndela.</translation>
    </message>
    <message>
        <source>The scale reports a fault. Call IT, and weigh at another desk.</source>
        <translation>La báscula avisa de un fallo. Llama a Informática y pesa en otra mesa.</translation>
    </message>
    <message>
        <source>The scale sends what is not understood. Call IT: is it set to the right protocol?</source>
        <translation>No se entiende lo que envía la báscula. Llama a Informática: ¿tiene el protocolo correcto?</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Esta mesa no tiene báscula.</translation>
    </message>
    <message>
        <source>The scale says nothing. Is it switched on? Is its cable in?</source>
        <translation>La báscula no dice nada. ¿Está encendida? ¿Está puesto el cable?</translation>
    </message>
    <message>
        <source>The scale shows the same for half a minute. Take everything off; if that changes nothing, switch it off and on.</source>
        <translation>La báscula marca lo mismo desde hace medio minuto. Quita todo; si no cambia, apágala y enciéndela.</translation>
    </message>
    <message>
        <source>Take everything off the scale first</source>
        <translation>Quita primero todo de la báscula</translation>
    </message>
    <message>
        <source>The scale is empty</source>
        <translation>La báscula está vacía</translation>
    </message>
    <message>
        <source>Wait until it is at rest</source>
        <translation>Espera a que se quede quieta</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Quieta</translation>
    </message>
    <message>
        <source>expected %1 ± %2</source>
        <translation>esperado %1 ± %2</translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <translation>aún falta: %1</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>weighed: it fits</source>
        <translation>pesado: cuadra</translation>
    </message>
    <message>
        <source>%1 too light</source>
        <translation>%1 de menos</translation>
    </message>
    <message>
        <source>%1 too heavy</source>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>sobra %1</translation>
    </message>
    <message>
        <source>the box is %1</source>
        <translation>la caja es %1</translation>
    </message>
    <message>
        <source>Probably: %1.</source>
        <translation>Probable: %1.</translation>
    </message>
    <message>
        <source>Or else: %1.</source>
        <translation>O bien: %1.</translation>
    </message>
    <message>
        <source>Several things weigh the same: it cannot be told which.</source>
        <translation>Varias cosas pesan igual: no se puede saber cuál es.</translation>
    </message>
    <message>
        <source>No missing or extra piece explains it. Count everything.</source>
        <translation>Ninguna pieza de más o de menos lo explica. Cuenta todo.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>a badge</source>
        <translation>una tarjeta</translation>
    </message>
    <message>
        <source>a trolley</source>
        <translation>un carro</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>una cubeta</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>un hueco</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>una ubicación</translation>
    </message>
    <message>
        <source>a drop zone</source>
        <translation>una zona de entrega</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>una mesa</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>una caja</translation>
    </message>
    <message>
        <source>a bin</source>
        <translation>un cajón</translation>
    </message>
    <message>
        <source>a cancel tote</source>
        <translation>una cubeta de anulados</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>un paquete</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>The scanner sent nothing.</source>
        <translation>El escáner no envió nada.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>El código es demasiado largo.</translation>
    </message>
    <message>
        <source>The code is damaged.</source>
        <translation>El código está dañado.</translation>
    </message>
    <message>
        <source>This is a link to a web page, not a code of the warehouse.</source>
        <translation>Es un enlace a una página web, no un código del almacén.</translation>
    </message>
    <message>
        <source>The scanner leaves out the separators (FNC1). IT has to set it up.</source>
        <translation>El escáner omite los separadores (FNC1). Informática debe configurarlo.</translation>
    </message>
    <message>
        <source>The code has a fault in its data.</source>
        <translation>El código tiene un fallo en sus datos.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Scan again, or type the code in.</source>
        <translation>Escanea otra vez o teclea el código.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>This was %1.</source>
        <translation>Esto era %1.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Escanea primero tu tarjeta.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Tarjeta desconocida</translation>
    </message>
    <message>
        <source>This badge is not known at this site.</source>
        <translation>Esta tarjeta no se conoce en este centro.</translation>
    </message>
    <message>
        <source>Try again, or ask a supervisor.</source>
        <translation>Prueba otra vez o pregunta al encargado.</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Otra tarjeta</translation>
    </message>
    <message>
        <source>This is the badge of %1.</source>
        <translation>Esta es la tarjeta de %1.</translation>
    </message>
    <message>
        <source>No trolley yet</source>
        <translation>Aún no hay carro</translation>
    </message>
    <message>
        <source>You scanned %1.</source>
        <translation>Has escaneado %1.</translation>
    </message>
    <message>
        <source>Scan a trolley.</source>
        <translation>Escanea un carro.</translation>
    </message>
    <message>
        <source>No route for %1</source>
        <translation>No hay ruta para %1</translation>
    </message>
    <message>
        <source>The server has no route for this trolley.</source>
        <translation>El servidor no tiene ruta para este carro.</translation>
    </message>
    <message>
        <source>This device has no route for it, and there is no network.</source>
        <translation>Este equipo no tiene ruta para él, y no hay red.</translation>
    </message>
    <message>
        <source>Take another trolley.</source>
        <translation>Toma otro carro.</translation>
    </message>
    <message>
        <source>Go where there is network, and scan it again.</source>
        <translation>Ve a donde haya red y escanéalo otra vez.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 está terminado</translation>
    </message>
    <message>
        <source>It was dropped at %1.</source>
        <translation>Se dejó en %1.</translation>
    </message>
    <message>
        <source>Wrong trolley</source>
        <translation>Carro equivocado</translation>
    </message>
    <message>
        <source>You work with %1.</source>
        <translation>Trabajas con %1.</translation>
    </message>
    <message>
        <source>Finish or pause %1 first.</source>
        <translation>Termina o pausa primero %1.</translation>
    </message>
    <message>
        <source>That is stop %1 of this route.</source>
        <translation>Es la parada %1 de esta ruta.</translation>
    </message>
    <message>
        <source>Wrong location</source>
        <translation>Ubicación errónea</translation>
    </message>
    <message>
        <source>Go to %1.</source>
        <translation>Ve a %1.</translation>
    </message>
    <message>
        <source>Location first</source>
        <translation>Primero la ubicación</translation>
    </message>
    <message>
        <source>Several stops want this item.</source>
        <translation>Varias paradas piden este artículo.</translation>
    </message>
    <message>
        <source>Scan the location %1.</source>
        <translation>Escanea la ubicación %1.</translation>
    </message>
    <message>
        <source>You scanned: %1</source>
        <translation>Has escaneado: %1</translation>
    </message>
    <message>
        <source>Wanted: %1, …%2</source>
        <translation>Se pide: %1, …%2</translation>
    </message>
    <message>
        <source>It is wanted at stop %1.</source>
        <translation>Se pide en la parada %1.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Artículo erróneo</translation>
    </message>
    <message>
        <source>Put it back.</source>
        <translation>Devuélvelo.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Nothing on this route has the code %1.</source>
        <translation>Nada en esta ruta tiene el código %1.</translation>
    </message>
    <message>
        <source>Look for another code on the item, or put it back.</source>
        <translation>Busca otro código en el artículo, o devuélvelo.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Demasiados</translation>
    </message>
    <message numerus="yes">
        <source>This would be %n piece(s).</source>
        <translation>
            <numerusform>Sería %n pieza.</numerusform>
            <numerusform>Serían %n piezas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>Aún se piden: %1.</translation>
    </message>
    <message>
        <source>Put back what is too many.</source>
        <translation>Devuelve lo que sobra.</translation>
    </message>
    <message>
        <source>You scanned tote %1.</source>
        <translation>Has escaneado la cubeta %1.</translation>
    </message>
    <message>
        <source>%1 is not on this trolley.</source>
        <translation>%1 no está en este carro.</translation>
    </message>
    <message>
        <source>Wrong tote</source>
        <translation>Cubeta errónea</translation>
    </message>
    <message>
        <source>Put it into tote %1.</source>
        <translation>Ponlo en la cubeta %1.</translation>
    </message>
    <message>
        <source>Read the screen again.</source>
        <translation>Lee otra vez la pantalla.</translation>
    </message>
    <message>
        <source>Item first</source>
        <translation>Primero el artículo</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>Aún no se ha tomado nada.</translation>
    </message>
    <message>
        <source>Scan the item: %1</source>
        <translation>Escanea el artículo: %1</translation>
    </message>
    <message>
        <source>Something is in your hand</source>
        <translation>Tienes algo en la mano</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Put it into its tote, or press Undo and put it back.</source>
        <translation>Ponlo en su cubeta, o pulsa Deshacer y devuélvelo.</translation>
    </message>
    <message>
        <source>This tote is in use</source>
        <translation>Esta cubeta está en uso</translation>
    </message>
    <message>
        <source>Take an empty tote and scan it.</source>
        <translation>Toma una cubeta vacía y escanéala.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún no está terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) are open.</source>
        <translation>
            <numerusform>Queda %n parada.</numerusform>
            <numerusform>Quedan %n paradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are missing.</source>
        <translation>
            <numerusform>Falta %n pieza.</numerusform>
            <numerusform>Faltan %n piezas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, or press More and pause the trolley.</source>
        <translation>Sigue, o pulsa Más y pausa el carro.</translation>
    </message>
    <message>
        <source>Unknown drop zone</source>
        <translation>Zona de entrega desconocida</translation>
    </message>
    <message>
        <source>Scan a drop zone of this site.</source>
        <translation>Escanea una zona de entrega de este centro.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>You have done nothing on this route that can be undone.</source>
        <translation>En esta ruta no has hecho nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Sigue.</translation>
    </message>
    <message>
        <source>%1 is not possible</source>
        <translation>%1 no es posible</translation>
    </message>
    <message>
        <source>Wanted: 1 to %1.</source>
        <translation>Posible: de 1 a %1.</translation>
    </message>
    <message>
        <source>Count again and type the number.</source>
        <translation>Cuenta otra vez y teclea el número.</translation>
    </message>
    <message>
        <source>No lot</source>
        <translation>Sin lote</translation>
    </message>
    <message>
        <source>Scan or type the lot.</source>
        <translation>Escanea o teclea el lote.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Type the expiry date.</source>
        <translation>Teclea la caducidad.</translation>
    </message>
    <message>
        <source>No serial number</source>
        <translation>Sin número de serie</translation>
    </message>
    <message>
        <source>Scan or type the serial number.</source>
        <translation>Escanea o teclea el número de serie.</translation>
    </message>
    <message>
        <source>Same serial number again</source>
        <translation>Número de serie repetido</translation>
    </message>
    <message>
        <source>Scan the serial number of the next piece.</source>
        <translation>Escanea el número de serie de la siguiente pieza.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Responde primero</translation>
    </message>
    <message>
        <source>The scan was not counted.</source>
        <translation>El escaneo no se contó.</translation>
    </message>
    <message>
        <source>Answer the question on the screen, then scan.</source>
        <translation>Responde a la pregunta de la pantalla y escanea.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <source>Do what the screen asks for.</source>
        <translation>Haz lo que pide la pantalla.</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>Es la última parada</translation>
    </message>
    <message>
        <source>Pick it, or press Short.</source>
        <translation>Recógelo, o pulsa Falta.</translation>
    </message>
    <message>
        <source>Unknown cancel tote</source>
        <translation>Cubeta de anulados desconocida</translation>
    </message>
    <message>
        <source>Scan a cancel tote of this site.</source>
        <translation>Escanea una cubeta de anulados de este centro.</translation>
    </message>
    <message>
        <source>Not wanted here</source>
        <translation>Aquí no se pide</translation>
    </message>
    <message>
        <source>You scanned %1: %2</source>
        <translation>Has escaneado %1: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>The disk of this device is full.</source>
        <translation>El disco de este equipo está lleno.</translation>
    </message>
    <message>
        <source>The disk of this device could not take it.</source>
        <translation>El disco de este equipo no pudo guardarlo.</translation>
    </message>
    <message>
        <source>Everything before this is safe.</source>
        <translation>Todo lo anterior está seguro.</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, take another device and tell IT.</source>
        <translation>Escanea otra vez. Si sigue así, toma otro equipo y avisa a Informática.</translation>
    </message>
    <message>
        <source>%1 is still in work</source>
        <translation>%1 sigue en curso</translation>
    </message>
    <message>
        <source>Pause it or drop it, then sign out.</source>
        <translation>Pausa o deja el carro, y después sal.</translation>
    </message>
    <message>
        <source>You are at the right location.</source>
        <translation>Estás en la ubicación correcta.</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>¿Cuántas has tomado?</translation>
    </message>
    <message>
        <source>Another handheld works with this trolley. Take over?</source>
        <translation>Otro equipo trabaja con este carro. ¿Lo tomas tú?</translation>
    </message>
    <message>
        <source>Scan the empty tote that goes on.</source>
        <translation>Escanea la cubeta vacía que sigue.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>¿La misma pieza o la siguiente?</translation>
    </message>
    <message>
        <source>The same piece: counted once.</source>
        <translation>La misma pieza: contada una vez.</translation>
    </message>
    <message>
        <source>The route is being fetched.</source>
        <translation>Recibiendo la ruta.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Has iniciado sesión.</translation>
    </message>
    <message>
        <source>You work with this trolley.</source>
        <translation>Trabajas con este carro.</translation>
    </message>
    <message>
        <source>Scanned twice: counted once.</source>
        <translation>Escaneado dos veces: contado una vez.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Escanea tu tarjeta</translation>
    </message>
    <message>
        <source>Scan a trolley</source>
        <translation>Escanea un carro</translation>
    </message>
    <message>
        <source>Fetching the route</source>
        <translation>Recibiendo la ruta</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>¿Lo tomas tú?</translation>
    </message>
    <message>
        <source>Scan the location</source>
        <translation>Escanea la ubicación</translation>
    </message>
    <message>
        <source>Scan the item</source>
        <translation>Escanea el artículo</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Teclea cuántos</translation>
    </message>
    <message>
        <source>Scan the lot</source>
        <translation>Escanea el lote</translation>
    </message>
    <message>
        <source>Type the expiry date</source>
        <translation>Teclea la caducidad</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Escanea el número de serie</translation>
    </message>
    <message>
        <source>Scan the tote</source>
        <translation>Escanea la cubeta</translation>
    </message>
    <message>
        <source>Scan the empty tote</source>
        <translation>Escanea la cubeta vacía</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devuélvelo</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Escanea la cubeta de anulados</translation>
    </message>
    <message>
        <source>Read and confirm</source>
        <translation>Lee y confirma</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Escanea la zona de entrega</translation>
    </message>
    <message>
        <source>The journal was damaged</source>
        <translation>El diario estaba dañado</translation>
    </message>
    <message>
        <source>The old files were put aside. What could be proven is here again.</source>
        <translation>Los archivos viejos se apartaron. Lo que se pudo probar está aquí otra vez.</translation>
    </message>
    <message>
        <source>Look at your trolley: is the last piece on the screen? Tell IT.</source>
        <translation>Mira tu carro: ¿está la última pieza en la pantalla? Avisa a Informática.</translation>
    </message>
    <message>
        <source>Not on this route</source>
        <translation>No está en esta ruta</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Va en %1.</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Ya no se pide</translation>
    </message>
    <message>
        <source>Press Undo and put it back.</source>
        <translation>Pulsa Deshacer y devuélvelo.</translation>
    </message>
    <message>
        <source>It belongs to slot %1.</source>
        <translation>Va en el hueco %1.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>De uno en uno</translation>
    </message>
    <message>
        <source>Each piece has its own serial number.</source>
        <translation>Cada pieza tiene su propio número de serie.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Escanea las piezas de una en una.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 está llena.</translation>
    </message>
    <message>
        <source>Nobody wants what is in your hand.</source>
        <translation>Nadie pide lo que tienes en la mano.</translation>
    </message>
    <message>
        <source>Put it back, pause the trolley, and scan it again.</source>
        <translation>Devuélvelo, pausa el carro y escanéalo otra vez.</translation>
    </message>
    <message>
        <source>Finish or pause what is in work first, then sign in with the other badge.</source>
        <translation>Termina o pausa primero lo que está en curso y entra con la otra tarjeta.</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>¿Qué mesa es esta?</translation>
    </message>
    <message>
        <source>Scan the desk&apos;s barcode first.</source>
        <translation>Escanea primero el código de la mesa.</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>Mesa desconocida</translation>
    </message>
    <message>
        <source>Scan a desk of this site.</source>
        <translation>Escanea una mesa de este centro.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Aún no hay pedido</translation>
    </message>
    <message>
        <source>Scan a tote or a slot, or type the order&apos;s number.</source>
        <translation>Escanea una cubeta o un hueco, o teclea el número del pedido.</translation>
    </message>
    <message>
        <source>Which trolley?</source>
        <translation>¿Qué carro?</translation>
    </message>
    <message>
        <source>Every trolley has a slot %1.</source>
        <translation>Cada carro tiene un hueco %1.</translation>
    </message>
    <message>
        <source>Scan the trolley, then the slot.</source>
        <translation>Escanea el carro y luego el hueco.</translation>
    </message>
    <message>
        <source>No order for %1</source>
        <translation>No hay pedido para %1</translation>
    </message>
    <message>
        <source>The server has no order for it.</source>
        <translation>El servidor no tiene pedido para ello.</translation>
    </message>
    <message>
        <source>This desk does not know it, and there is no network.</source>
        <translation>Esta mesa no lo conoce, y no hay red.</translation>
    </message>
    <message>
        <source>Look at the tote again, or take another one.</source>
        <translation>Mira otra vez la cubeta, o toma otra.</translation>
    </message>
    <message>
        <source>Put it aside until there is network, or take another one.</source>
        <translation>Apártala hasta que haya red, o toma otra.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>El pedido %1 se ha anulado</translation>
    </message>
    <message>
        <source>Its goods have left the desks.</source>
        <translation>Sus artículos ya no están en las mesas.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Pregunta al encargado.</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>El pedido %1 está embalado</translation>
    </message>
    <message>
        <source>Take another order.</source>
        <translation>Toma otro pedido.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Nada que embalar</translation>
    </message>
    <message>
        <source>Nothing was found for order %1.</source>
        <translation>No se encontró nada para el pedido %1.</translation>
    </message>
    <message>
        <source>Order %1 is in work</source>
        <translation>El pedido %1 está en curso</translation>
    </message>
    <message>
        <source>Finish it, or put it aside.</source>
        <translation>Termínalo o aplázalo.</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>No es de este pedido</translation>
    </message>
    <message>
        <source>Lay it aside.</source>
        <translation>Déjalo aparte.</translation>
    </message>
    <message>
        <source>Unknown box</source>
        <translation>Caja desconocida</translation>
    </message>
    <message>
        <source>Choose a box of this site.</source>
        <translation>Elige una caja de este centro.</translation>
    </message>
    <message>
        <source>This parcel is empty</source>
        <translation>Este paquete está vacío</translation>
    </message>
    <message>
        <source>Scan at least one item into it first.</source>
        <translation>Escanea antes al menos un artículo.</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Todo está embalado</translation>
    </message>
    <message>
        <source>Nothing is left for a further parcel.</source>
        <translation>No queda nada para otro paquete.</translation>
    </message>
    <message>
        <source>Not all is packed</source>
        <translation>No está todo embalado</translation>
    </message>
    <message>
        <source>Scan them, or report a problem.</source>
        <translation>Escanéalos, o avisa de una incidencia.</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Aún no se ha pesado</translation>
    </message>
    <message>
        <source>Put the parcel on the scale.</source>
        <translation>Pon el paquete en la báscula.</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>Sin peso</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams.</source>
        <translation>Teclea lo que marca la báscula, en gramos.</translation>
    </message>
    <message>
        <source>Label first</source>
        <translation>Falta la etiqueta</translation>
    </message>
    <message>
        <source>The label was not scanned on the parcel yet.</source>
        <translation>Aún no se ha escaneado la etiqueta en el paquete.</translation>
    </message>
    <message>
        <source>Stick the label on, and scan it.</source>
        <translation>Pega la etiqueta y escanéala.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Etiqueta errónea</translation>
    </message>
    <message>
        <source>It belongs to order %1, parcel %2.</source>
        <translation>Es del pedido %1, paquete %2.</translation>
    </message>
    <message>
        <source>Take it off again, and stick it on its own parcel.</source>
        <translation>Despégala y pégala en su paquete.</translation>
    </message>
    <message>
        <source>Old label</source>
        <translation>Etiqueta vieja</translation>
    </message>
    <message>
        <source>This label is void: the parcel has a new one.</source>
        <translation>Esta etiqueta no vale: el paquete tiene otra.</translation>
    </message>
    <message>
        <source>Throw it away, and use the new one.</source>
        <translation>Tírala y usa la nueva.</translation>
    </message>
    <message>
        <source>The right one says %1.</source>
        <translation>La correcta dice %1.</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Etiqueta desconocida</translation>
    </message>
    <message>
        <source>Scan the label of this parcel.</source>
        <translation>Escanea la etiqueta de este paquete.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Aún no hay etiqueta</translation>
    </message>
    <message>
        <source>There is nothing that could be printed.</source>
        <translation>No hay nada que imprimir.</translation>
    </message>
    <message>
        <source>Wait for the label.</source>
        <translation>Espera la etiqueta.</translation>
    </message>
    <message>
        <source>Unknown bin</source>
        <translation>Cajón desconocido</translation>
    </message>
    <message>
        <source>Scan a bin of this site.</source>
        <translation>Escanea un cajón de este centro.</translation>
    </message>
    <message>
        <source>Why a problem bin?</source>
        <translation>¿Por qué a incidencias?</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the bin.</source>
        <translation>Elige el motivo y escanea el cajón.</translation>
    </message>
    <message>
        <source>A problem is open</source>
        <translation>Incidencia abierta</translation>
    </message>
    <message>
        <source>Solve it first: weigh again, print a new label, or let it go.</source>
        <translation>Resuélvela antes: pesa otra vez, imprime otra etiqueta o déjalo pasar.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that</source>
        <translation>Solo el encargado puede hacerlo</translation>
    </message>
    <message>
        <source>Weigh again, or put it into a problem bin.</source>
        <translation>Pesa otra vez, o ponlo en un cajón de incidencias.</translation>
    </message>
    <message>
        <source>The weight is wrong.</source>
        <translation>El peso no cuadra.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>Something is damaged.</source>
        <translation>Algo está dañado.</translation>
    </message>
    <message>
        <source>Something is too many.</source>
        <translation>Algo sobra.</translation>
    </message>
    <message>
        <source>Something is wrong with the label.</source>
        <translation>Algo falla en la etiqueta.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Falla otra cosa.</translation>
    </message>
    <message>
        <source>The devices of this desk are used from now on.</source>
        <translation>Desde ahora se usan los aparatos de esta mesa.</translation>
    </message>
    <message>
        <source>You are at this desk.</source>
        <translation>Estás en esta mesa.</translation>
    </message>
    <message>
        <source>Scan a tote.</source>
        <translation>Escanea una cubeta.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>El escáner funciona.</translation>
    </message>
    <message>
        <source>Scan the slot.</source>
        <translation>Escanea el hueco.</translation>
    </message>
    <message>
        <source>The order is being fetched.</source>
        <translation>Recibiendo el pedido.</translation>
    </message>
    <message>
        <source>Another desk works with this order. Take over?</source>
        <translation>Otra mesa trabaja en este pedido. ¿Lo tomas tú?</translation>
    </message>
    <message>
        <source>You work with this order.</source>
        <translation>Trabajas en este pedido.</translation>
    </message>
    <message>
        <source>This box is chosen.</source>
        <translation>Esta caja está elegida.</translation>
    </message>
    <message>
        <source>The weight does not fit.</source>
        <translation>El peso no cuadra.</translation>
    </message>
    <message>
        <source>Scan the problem bin.</source>
        <translation>Escanea el cajón de incidencias.</translation>
    </message>
    <message>
        <source>The label is printed once more.</source>
        <translation>La etiqueta se imprime otra vez.</translation>
    </message>
    <message>
        <source>The label is on the parcel. Scan the dispatch bin.</source>
        <translation>La etiqueta está en el paquete. Escanea el cajón de envíos.</translation>
    </message>
    <message>
        <source>Scan the desk</source>
        <translation>Escanea la mesa</translation>
    </message>
    <message>
        <source>Look at the devices</source>
        <translation>Mira los aparatos</translation>
    </message>
    <message>
        <source>Scan a tote</source>
        <translation>Escanea una cubeta</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Elige una caja</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Pon el paquete en la báscula</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>El peso no cuadra</translation>
    </message>
    <message>
        <source>Wait for the label</source>
        <translation>Espera la etiqueta</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>¿Salió una etiqueta?</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Pega la etiqueta y escanéala</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Escanea el cajón de envíos</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Escanea el cajón de incidencias</translation>
    </message>
    <message>
        <source>Solve the problem</source>
        <translation>Resuelve la incidencia</translation>
    </message>
    <message>
        <source>Nothing in this order has the code %1.</source>
        <translation>Nada en este pedido tiene el código %1.</translation>
    </message>
    <message>
        <source>Badge or PIN is wrong</source>
        <translation>Tarjeta o PIN incorrectos</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then this badge is locked here.</source>
        <translation>
            <numerusform>Queda %n intento; después la tarjeta se bloquea aquí.</numerusform>
            <numerusform>Quedan %n intentos; después la tarjeta se bloquea aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN again, or scan your badge.</source>
        <translation>Escribe el PIN otra vez o escanea tu tarjeta.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Demasiados PIN incorrectos</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Espera %n segundo.</numerusform>
            <numerusform>Espera %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then type the PIN again.</source>
        <translation>Luego escribe el PIN otra vez.</translation>
    </message>
    <message>
        <source>This badge is locked</source>
        <translation>Esta tarjeta está bloqueada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 tiene la sesión abierta.</translation>
    </message>
    <message>
        <source>Scan your badge, then type your PIN.</source>
        <translation>Escanea tu tarjeta y escribe tu PIN.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Escribe tu PIN.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Escribe tu PIN</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Bloqueado: escanea tu tarjeta</translation>
    </message>
    <message>
        <source>Not a supervisor&apos;s badge</source>
        <translation>No es la tarjeta de un encargado</translation>
    </message>
    <message>
        <source>Only a supervisor can approve this.</source>
        <translation>Solo un encargado puede aprobarlo.</translation>
    </message>
    <message>
        <source>Scan a supervisor&apos;s badge, or leave it.</source>
        <translation>Escanea la tarjeta de un encargado, o déjalo.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this.</source>
        <translation>Esto lo tiene que aprobar un encargado.</translation>
    </message>
    <message>
        <source>A supervisor scans their badge</source>
        <translation>Un encargado escanea su tarjeta</translation>
    </message>
    <message>
        <source>Type another new PIN.</source>
        <translation>Escribe otro PIN nuevo.</translation>
    </message>
    <message>
        <source>Not possible as a PIN</source>
        <translation>No puede ser un PIN</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un PIN tiene de %1 a %2 cifras.</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Demasiado fácil de adivinar</translation>
    </message>
    <message>
        <source>No runs and no repetitions: those are tried first.</source>
        <translation>Sin series ni repeticiones: son lo primero que se prueba.</translation>
    </message>
    <message>
        <source>This is the old one.</source>
        <translation>Es el anterior.</translation>
    </message>
    <message>
        <source>Two different PINs</source>
        <translation>Dos PIN distintos</translation>
    </message>
    <message>
        <source>The second time it was another one than the first time.</source>
        <translation>La segunda vez fue distinto de la primera.</translation>
    </message>
    <message>
        <source>Type the new PIN again, twice.</source>
        <translation>Escribe otra vez el PIN nuevo, dos veces.</translation>
    </message>
    <message>
        <source>The server does not take this one.</source>
        <translation>El servidor no acepta este.</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>El PIN no se cambió</translation>
    </message>
    <message>
        <source>The server knows another PIN than the one that was shown to it.</source>
        <translation>El servidor conoce otro PIN que el escrito.</translation>
    </message>
    <message>
        <source>Try it again in a minute.</source>
        <translation>Inténtalo otra vez en un minuto.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Hubo demasiados intentos.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, then try it again.</source>
        <translation>Espera un cuarto de hora e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This needs the network. Nothing was changed.</source>
        <translation>Para esto hace falta red. No se cambió nada.</translation>
    </message>
    <message>
        <source>Go where there is network, then try it again.</source>
        <translation>Ve a donde haya red e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Perhaps the new PIN counts</source>
        <translation>Quizá valga el PIN nuevo</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no contestó.</translation>
    </message>
    <message>
        <source>Try the new PIN first, then the old one.</source>
        <translation>Prueba primero el PIN nuevo y luego el anterior.</translation>
    </message>
    <message>
        <source>The server does not change PINs for this station.</source>
        <translation>El servidor no cambia PIN para esta estación.</translation>
    </message>
    <message>
        <source>Ask the office for a PIN.</source>
        <translation>Pide un PIN en la oficina.</translation>
    </message>
    <message>
        <source>This PIN is for one sign-in</source>
        <translation>Este PIN es para una sola entrada</translation>
    </message>
    <message>
        <source>It approves nothing.</source>
        <translation>No sirve para aprobar.</translation>
    </message>
    <message>
        <source>Sign in with it, and choose another one.</source>
        <translation>Entra con él y elige otro.</translation>
    </message>
    <message>
        <source>Type the new PIN.</source>
        <translation>Escribe el PIN nuevo.</translation>
    </message>
    <message>
        <source>The server is asked.</source>
        <translation>Se pregunta al servidor.</translation>
    </message>
    <message>
        <source>The new PIN counts.</source>
        <translation>Vale el PIN nuevo.</translation>
    </message>
    <message>
        <source>Type a new PIN</source>
        <translation>Escribe un PIN nuevo</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Escribe el PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>The server is asked</source>
        <translation>Se pregunta al servidor</translation>
    </message>
    <message>
        <source>Try it again when there is network.</source>
        <translation>Inténtalo otra vez cuando haya red.</translation>
    </message>
    <message>
        <source>No list of people yet</source>
        <translation>Aún no hay lista de operarios</translation>
    </message>
    <message>
        <source>The server knows no operators of this site.</source>
        <translation>El servidor no conoce operarios de este centro.</translation>
    </message>
    <message>
        <source>A supervisor has to add them.</source>
        <translation>El encargado debe añadirlos.</translation>
    </message>
    <message>
        <source>This device has not got it from the server.</source>
        <translation>Este equipo aún no la ha recibido del servidor.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in. If it stays so, tell IT.</source>
        <translation>Mira si el cable de red está conectado. Si sigue así, avisa a Informática.</translation>
    </message>
    <message>
        <source>Go where there is network, and wait a moment. If it stays so, tell IT.</source>
        <translation>Ve a donde haya red y espera un momento. Si sigue así, avisa a Informática.</translation>
    </message>
    <message>
        <source>Scan tote %1, or its slot.</source>
        <translation>Escanea la cubeta %1 o su hueco.</translation>
    </message>
    <message>
        <source>Wanted: tote %1</source>
        <translation>Se pide: cubeta %1</translation>
    </message>
    <message>
        <source>Put back what you scanned, then scan tote %1.</source>
        <translation>Devuelve lo que has escaneado y luego escanea la cubeta %1.</translation>
    </message>
    <message>
        <source>Put back what is too many, then scan tote %1.</source>
        <translation>Devuelve lo que sobra y luego escanea la cubeta %1.</translation>
    </message>
    <message>
        <source>Nothing more of it is wanted.</source>
        <translation>Ya no se piden más.</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ese día no existe</translation>
    </message>
    <message>
        <source>This is the code of the item itself.</source>
        <translation>Este es el código del propio artículo.</translation>
    </message>
    <message>
        <source>This is the code of another item.</source>
        <translation>Este es el código de otro artículo.</translation>
    </message>
    <message>
        <source>Only a part of the code came. It was not counted.</source>
        <translation>Solo llegó una parte del código. No se ha contado.</translation>
    </message>
    <message>
        <source>Scan not read whole</source>
        <translation>Código leído a medias</translation>
    </message>
    <message>
        <source>Past its best-before date</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Best before %1.</source>
        <translation>Caducidad: %1.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, lay it aside and report a problem.</source>
        <translation>Lee la fecha otra vez. Si es esa, déjalo aparte y avisa de una incidencia.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, take another piece, or press Short.</source>
        <translation>Lee la fecha otra vez. Si es esa, toma otra pieza o pulsa Falta.</translation>
    </message>
    <message>
        <source>On the screen: %1</source>
        <translation>En la pantalla: %1</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>Tecleado, no escaneado</translation>
    </message>
    <message>
        <source>A keyboard is taken for a scanner, which types faster. Nothing was counted.</source>
        <translation>El teclado cuenta como escáner, que teclea más rápido. No se contó nada.</translation>
    </message>
    <message>
        <source>Scan it, or press Type a code (at a stop behind More).</source>
        <translation>Escanéalo, o pulsa «Teclear código» (en una parada, en «Más»).</translation>
    </message>
    <message>
        <source>Scan the GS1 code, or type the date.</source>
        <translation>Escanea el código GS1 o teclea la fecha.</translation>
    </message>
    <message>
        <source>A date is read from a GS1 code, or typed as year, month, day: %1.</source>
        <translation>La fecha sale de un código GS1, o se teclea como año, mes, día: %1.</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>On device %L1 · delivered %L2 · safe %L3 · need attention %L4</source>
        <translation>En el equipo %L1 · entregados %L2 · seguros %L3 · por aclarar %L4</translation>
    </message>
    <message>
        <source>On device %L1 · delivered %L2 · need attention %L3</source>
        <translation>En el equipo %L1 · entregados %L2 · por aclarar %L3</translation>
    </message>
    <message>
        <source>Facts of this desk, newest first</source>
        <translation>Registros de esta mesa, primero los últimos</translation>
    </message>
</context>
</TS>
