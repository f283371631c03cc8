<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Approval</name>
    <message>
        <source>A label is to be printed once more.</source>
        <translation>Une étiquette doit être imprimée encore une fois.</translation>
    </message>
    <message>
        <source>A damaged label is to be replaced by a new one.</source>
        <translation>Une étiquette abîmée doit être remplacée par une nouvelle.</translation>
    </message>
    <message>
        <source>A weight that does not fit is to be accepted.</source>
        <translation>Un poids qui ne correspond pas doit être accepté.</translation>
    </message>
    <message>
        <source>The badge of %1 is locked here: too many wrong PINs.</source>
        <translation>Le badge de %1 est bloqué ici : trop de codes incorrects.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this</source>
        <translation>Un chef doit donner son accord</translation>
    </message>
    <message>
        <source>Supervisor: scan your badge, then type your PIN.</source>
        <translation>Chef : scannez votre badge, puis saisissez votre code PIN.</translation>
    </message>
    <message>
        <source>%1 stays signed in.</source>
        <translation>La session de %1 reste ouverte.</translation>
    </message>
    <message>
        <source>A new PIN is to be chosen for the badge %1.</source>
        <translation>Un nouveau code PIN va être choisi pour le badge %1.</translation>
    </message>
</context>
<context>
    <name>ApproveScreen</name>
    <message>
        <source>Approval</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>Back</name>
    <message>
        <source>Put it back to %1.</source>
        <translation>Remettez-le à %1.</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>Remettez-le à sa place.</translation>
    </message>
    <message>
        <source>Take it out of %1.</source>
        <translation>Retirez-le de %1.</translation>
    </message>
    <message>
        <source>Go on with tote %1.</source>
        <translation>Continuez avec le bac %1.</translation>
    </message>
    <message>
        <source>Take it out of parcel %1.</source>
        <translation>Retirez-le du colis %1.</translation>
    </message>
</context>
<context>
    <name>CancelOrderScreen</name>
    <message>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Commande %1 annulée</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Scannez le bac d’annulation</translation>
    </message>
    <message>
        <source>slot of tote %1</source>
        <translation>case du bac %1</translation>
    </message>
    <message>
        <source>Nothing had been picked for it. There is nothing to put away.</source>
        <translation>Rien n’avait été prélevé. Il n’y a rien à ranger.</translation>
    </message>
    <message>
        <source>Put them into a cancel tote and scan that: %1</source>
        <translation>Mettez-les dans un bac d’annulation et scannez-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Appeler le chef</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Order %1 was cancelled.</source>
        <translation>La commande %1 a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n piece(s) out of this tote.</source>
        <translation>
            <numerusform>Retirez %n pièce de ce bac.</numerusform>
            <numerusform>Retirez %n pièces de ce bac.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Scan your badge</source>
        <translation>Scannez votre badge</translation>
    </message>
    <message>
        <source>Scan the barcode of this desk</source>
        <translation>Scannez le code de ce poste</translation>
    </message>
    <message>
        <source>It says which scale and which printer stand here.</source>
        <translation>Il dit quelle balance et quelle imprimante sont ici.</translation>
    </message>
    <message>
        <source>The order is being fetched</source>
        <translation>La commande arrive</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here.</source>
        <translation>Elle s’ouvre seule dès qu’elle est là.</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>%1 works with it at %2, last scan %3.</source>
        <translation>%1 y travaille à %2, dernier scan %3.</translation>
    </message>
    <message>
        <source>%1 works with it at %2.</source>
        <translation>%1 y travaille à %2.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>La même pièce ou la suivante&#x202f;?</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart, at %1.</source>
        <translation>Son code était le dernier avant le redémarrage, à %1.</translation>
    </message>
    <message>
        <source>Its code was the last one before the restart.</source>
        <translation>Son code était le dernier avant le redémarrage.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>Cette commande a été annulée</translation>
    </message>
    <message>
        <source>Take everything of it off the desk. Throw its label away.</source>
        <translation>Enlevez-en tout du poste. Jetez son étiquette.</translation>
    </message>
    <message>
        <source>Put it into one of these, and scan that one.</source>
        <translation>Mettez-le dans l’un de ceux-ci et scannez-le.</translation>
    </message>
    <message>
        <source>Nothing is left to be packed</source>
        <translation>Il ne reste rien à emballer</translation>
    </message>
    <message>
        <source>All of it was set aside or was not found.</source>
        <translation>Tout a été écarté ou n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>This was decided otherwise</source>
        <translation>Une autre décision a été prise</translation>
    </message>
    <message>
        <source>Read it, then press F11.</source>
        <translation>Lisez, puis appuyez sur F11.</translation>
    </message>
    <message>
        <source>Another desk has this order now</source>
        <translation>Un autre poste a maintenant cette commande</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 à %2.</translation>
    </message>
    <message>
        <source>What you have packed of it counts. Carry it there.</source>
        <translation>Ce que vous avez emballé compte. Portez-le là-bas.</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Verrouillé : scannez votre badge</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 est connecté.</translation>
    </message>
</context>
<context>
    <name>CorrectionScreen</name>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Corrigé par %1</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Something that you recorded does not count.</source>
        <translation>Une de vos saisies ne compte pas.</translation>
    </message>
    <message>
        <source>This does not count: %1</source>
        <translation>Ceci ne compte pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motif&#xa0;: %1</translation>
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
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>slot %1 of %2</source>
        <translation>case %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 sur %n pièce</numerusform>
            <numerusform>%1 sur %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Le poids ne va pas</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>Something is damaged</source>
        <translation>Article abîmé</translation>
    </message>
    <message>
        <source>There is too much</source>
        <translation>Il y en a trop</translation>
    </message>
    <message>
        <source>There is no good label</source>
        <translation>Pas de bonne étiquette</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>La commande a été annulée</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Un problème</translation>
    </message>
    <message numerus="yes">
        <source>Parcel %1 · %2 · %n unit(s)</source>
        <translation>
            <numerusform>Colis %1 · %2 · %n pièce</numerusform>
            <numerusform>Colis %1 · %2 · %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · dans %2</translation>
    </message>
    <message>
        <source>Put the packing slip in.</source>
        <translation>Ajoutez le bon de livraison.</translation>
    </message>
    <message>
        <source>Gift note: %1</source>
        <translation>Mot cadeau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list of orders is being fetched.</source>
        <translation>La liste des commandes arrive.</translation>
    </message>
    <message>
        <source>The list of orders was not loaded yet.</source>
        <translation>La liste des commandes n’est pas encore chargée.</translation>
    </message>
    <message>
        <source>No order is ready to be packed.</source>
        <translation>Aucune commande n’est prête à emballer.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are ready to be packed.</source>
        <translation>
            <numerusform>%n commande est prête à emballer.</numerusform>
            <numerusform>%n commandes sont prêtes à emballer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a slot</source>
        <translation>Scannez une case</translation>
    </message>
    <message>
        <source>Scan a tote or a trolley</source>
        <translation>Scannez un bac ou un chariot</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems, and what is put aside or in work</source>
        <translation>Problèmes, en attente et en cours</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>%1 not found while picking</source>
        <translation>%1 non trouvé au prélèvement</translation>
    </message>
    <message>
        <source>%1 still being picked</source>
        <translation>%1 encore en prélèvement</translation>
    </message>
    <message>
        <source>The carrier refuses the label of parcel %1: %2</source>
        <translation>Le transporteur refuse l’étiquette du colis %1 : %2</translation>
    </message>
    <message>
        <source>Was the label of parcel %1 bought? A supervisor looks at the carrier&apos;s site for %2.</source>
        <translation>L’étiquette du colis %1 est-elle achetée ? Un chef regarde chez le transporteur sous %2.</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>The server does not know this route.</source>
        <translation>Le serveur ne connaît pas cette tournée.</translation>
    </message>
    <message>
        <source>The server&apos;s route wants nothing of this kind at this stop.</source>
        <translation>La tournée du serveur ne demande rien de tel à cet arrêt.</translation>
    </message>
    <message>
        <source>These are more pieces than were still wanted.</source>
        <translation>C’est plus de pièces qu’il n’en fallait.</translation>
    </message>
    <message>
        <source>The order had been cancelled before.</source>
        <translation>La commande était déjà annulée.</translation>
    </message>
    <message>
        <source>This tote belongs to another order.</source>
        <translation>Ce bac est à une autre commande.</translation>
    </message>
    <message>
        <source>The server finds nothing that this would take back.</source>
        <translation>Le serveur ne trouve rien à annuler ainsi.</translation>
    </message>
    <message>
        <source>For the server this order is not cancelled.</source>
        <translation>Pour le serveur, cette commande n’est pas annulée.</translation>
    </message>
    <message>
        <source>The server cannot reconcile it (%1).</source>
        <translation>Le serveur ne peut pas le concilier (%1).</translation>
    </message>
    <message>
        <source>%1 A supervisor decides. Leave the pieces where they are.</source>
        <translation>%1 Le chef décide. Laissez les pièces où elles sont.</translation>
    </message>
    <message>
        <source>The server could not work on it. It is kept there, and IT looks at it.</source>
        <translation>Le serveur n’a pas pu le traiter. C’est gardé là-bas, l’informatique regarde.</translation>
    </message>
    <message>
        <source>The server knows no such parcel of this order.</source>
        <translation>Le serveur ne connaît pas ce colis de cette commande.</translation>
    </message>
    <message>
        <source>The parcel had been closed before.</source>
        <translation>Le colis était déjà fermé.</translation>
    </message>
    <message>
        <source>The server knows no such label of this parcel.</source>
        <translation>Le serveur ne connaît pas cette étiquette de ce colis.</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Asking the server to let this device in</source>
        <translation>Demande d’admission de cet appareil au serveur</translation>
    </message>
    <message>
        <source>A supervisor lets this device in</source>
        <translation>Un chef admet cet appareil</translation>
    </message>
    <message>
        <source>A supervisor has refused this device</source>
        <translation>Un chef a refusé cet appareil</translation>
    </message>
    <message>
        <source>This server answers known devices only</source>
        <translation>Ce serveur ne répond qu’aux appareils connus</translation>
    </message>
    <message>
        <source>Supervisor: scan this with a phone, or open %1 and type the code.</source>
        <translation>Chef : scannez ceci avec un téléphone, ou ouvrez %1 et tapez le code.</translation>
    </message>
    <message>
        <source>It asks again in a minute.</source>
        <translation>Il redemande dans une minute.</translation>
    </message>
    <message>
        <source>This device has no place for its key: tell IT.</source>
        <translation>Cet appareil n’a pas d’endroit pour sa clé : prévenez l’informatique.</translation>
    </message>
    <message>
        <source>You can sign in all the same.</source>
        <translation>La connexion reste possible.</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Typed: %1</source>
        <translation>Tapé&#xa0;: %1</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>sur %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>A keyboard is taken for the scanner. Use the keys on the screen.</source>
        <translation>Un clavier est pris pour le scanner. Utilisez les touches de l’écran.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>How many are in your hand?</source>
        <translation>Combien en avez-vous en main&#x202f;?</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Scannez ou tapez le lot</translation>
    </message>
    <message>
        <source>Type the expiry date: year, month, day</source>
        <translation>Tapez la date limite&#xa0;: année, mois, jour</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Scannez ou tapez le numéro de série</translation>
    </message>
    <message>
        <source>Type the number of the order</source>
        <translation>Tapez le numéro de la commande</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Tapez le code qui ne se scanne pas</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams</source>
        <translation>Tapez ce que montre la balance, en grammes</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan of the tote does the same.</source>
        <translation>Puis appuyez sur F11 ou Enter. Scanner le bac fait de même.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter. A scan counts all the same.</source>
        <translation>Puis appuyez sur F11 ou Enter. Un scan compte aussi.</translation>
    </message>
    <message>
        <source>Then press F11 or Enter.</source>
        <translation>Puis appuyez sur F11 ou Enter.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>This device began to keep its journal</source>
        <translation>Cet appareil a ouvert son journal</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Took trolley %1</source>
        <translation>Chariot %1 pris</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Took %1 x %2</source>
        <translation>%1 x %2 pris</translation>
    </message>
    <message>
        <source>Put %1 x %2 into %3</source>
        <translation>%1 x %2 mis dans %3</translation>
    </message>
    <message>
        <source>%1 x %2 missing</source>
        <translation>%1 x %2 manque</translation>
    </message>
    <message>
        <source>%1 x %2 found in the tote</source>
        <translation>%1 x %2 déjà dans le bac</translation>
    </message>
    <message>
        <source>Skipped stop %1</source>
        <translation>Arrêt %1 remis à plus tard</translation>
    </message>
    <message>
        <source>Tote %1 full, going on with %2</source>
        <translation>Bac %1 plein, suite dans %2</translation>
    </message>
    <message>
        <source>Set order %1 aside</source>
        <translation>Commande %1 écartée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Released trolley %1</source>
        <translation>Chariot %1 libéré</translation>
    </message>
    <message>
        <source>Dropped trolley %1 at %2</source>
        <translation>Chariot %1 déposé en %2</translation>
    </message>
    <message>
        <source>Read a correction</source>
        <translation>Correction lue</translation>
    </message>
    <message>
        <source>Decided a case</source>
        <translation>Cas tranché</translation>
    </message>
    <message>
        <source>Called a supervisor</source>
        <translation>Chef appelé</translation>
    </message>
    <message>
        <source>A fact of another version: %1</source>
        <translation>Saisie d’une autre version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Took order %1</source>
        <translation>Commande %1 prise</translation>
    </message>
    <message>
        <source>Packed %1 x %2</source>
        <translation>%1 x %2 emballé</translation>
    </message>
    <message>
        <source>Chose box %1</source>
        <translation>Carton %1 choisi</translation>
    </message>
    <message>
        <source>Began parcel %1</source>
        <translation>Colis %1 commencé</translation>
    </message>
    <message>
        <source>Parcel %1 weighs %2 g</source>
        <translation>Colis %1&#xa0;: %2 g</translation>
    </message>
    <message>
        <source>Wanted the label of parcel %1</source>
        <translation>Étiquette demandée pour le colis %1</translation>
    </message>
    <message>
        <source>Gave up a label of parcel %1</source>
        <translation>Une étiquette du colis %1 abandonnée</translation>
    </message>
    <message>
        <source>Stuck the label on parcel %1</source>
        <translation>Étiquette collée sur le colis %1</translation>
    </message>
    <message>
        <source>Closed parcel %1 into %2</source>
        <translation>Colis %1 fermé, dans %2</translation>
    </message>
    <message>
        <source>Put parcel %1 aside as a problem</source>
        <translation>Colis %1 écarté pour problème</translation>
    </message>
    <message>
        <source>Settled the problem of parcel %1</source>
        <translation>Problème du colis %1 réglé</translation>
    </message>
    <message>
        <source>Put the order aside</source>
        <translation>Commande mise en attente</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Sent the label of parcel %1 to the printer</source>
        <translation>Étiquette du colis %1 envoyée à l’imprimante</translation>
    </message>
    <message>
        <source>Printed the label of parcel %1</source>
        <translation>Étiquette du colis %1 imprimée</translation>
    </message>
    <message>
        <source>It is not known whether the label of parcel %1 was printed</source>
        <translation>On ne sait pas si l’étiquette du colis %1 a été imprimée</translation>
    </message>
    <message>
        <source>The label of parcel %1 came out</source>
        <translation>L’étiquette du colis %1 est sortie</translation>
    </message>
    <message>
        <source>The label of parcel %1 did not come out</source>
        <translation>L’étiquette du colis %1 n’est pas sortie</translation>
    </message>
    <message>
        <source>Changed how the screen looks</source>
        <translation>Affichage modifié</translation>
    </message>
    <message>
        <source>Done at the server: %1</source>
        <translation>Fait sur le serveur : %1</translation>
    </message>
    <message>
        <source>Forgave the wrong PINs of %1</source>
        <translation>Codes incorrects oubliés : %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Accord donné par %1</translation>
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
        <translation>sur l’appareil</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>remarqué</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>This device cannot work</source>
        <translation>Appareil en panne</translation>
    </message>
</context>
<context>
    <name>FinishScreen</name>
    <message>
        <source>All %L1 stops done</source>
        <translation>Les %L1 arrêts sont faits</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Scannez la zone de dépose</translation>
    </message>
    <message>
        <source>Bring trolley %1 there.</source>
        <translation>Amenez-y le chariot %1.</translation>
    </message>
    <message>
        <source>Units on this route</source>
        <translation>Pièces de la tournée</translation>
    </message>
    <message>
        <source>In the totes</source>
        <translation>Dans les bacs</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Cancelled and set aside</source>
        <translation>Annulé et écarté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>Item scanned</source>
        <translation>Article scanné</translation>
    </message>
    <message>
        <source>then take</source>
        <translation>puis prenez</translation>
    </message>
    <message>
        <source>Take %L1</source>
        <translation>Prenez %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>Code oublié</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New parcel</source>
        <translation>Autre colis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problem bin</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Autre étiquette</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Type the weight</source>
        <translation>Taper le poids</translation>
    </message>
    <message>
        <source>Weigh again</source>
        <translation>Peser encore</translation>
    </message>
    <message>
        <source>It is right all the same</source>
        <translation>C’est bon quand même</translation>
    </message>
    <message>
        <source>Yes, here it is</source>
        <translation>Oui, la voici</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Non, réimprimer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La suivante</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>La même pièce</translation>
    </message>
    <message>
        <source>Begin to pack</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Étiquette d’essai</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Taper le numéro</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>Code oublié</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>bought while you pack</source>
        <translation>achetée pendant l’emballage</translation>
    </message>
    <message>
        <source>is being bought</source>
        <translation>achat en cours</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>not known if bought</source>
        <translation>achat incertain</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>rendue</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>achetée</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>elle arrive</translation>
    </message>
    <message>
        <source>on this disk</source>
        <translation>sur l’appareil</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimée</translation>
    </message>
    <message>
        <source>printed? not known</source>
        <translation>imprimée&#x202f;? on ne sait pas</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>à l’imprimante</translation>
    </message>
    <message>
        <source>printed when all is done</source>
        <translation>imprimée quand tout est fait</translation>
    </message>
    <message>
        <source>scanned on the parcel</source>
        <translation>scannée sur le colis</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Ce poste n’a pas d’imprimante d’étiquettes.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? Is its cable in?</source>
        <translation>L’imprimante ne répond pas. Allumée&#x202f;? Câble branché&#x202f;?</translation>
    </message>
    <message>
        <source>The printer is open: close its lid.</source>
        <translation>L’imprimante est ouverte&#xa0;: fermez le capot.</translation>
    </message>
    <message>
        <source>The printer has no paper: put in a new roll.</source>
        <translation>L’imprimante n’a plus de papier&#xa0;: mettez un rouleau.</translation>
    </message>
    <message>
        <source>The printer has no ribbon: put in a new one.</source>
        <translation>L’imprimante n’a plus de ruban&#xa0;: mettez-en un neuf.</translation>
    </message>
    <message>
        <source>The printer is paused: press its pause key.</source>
        <translation>L’imprimante est en pause&#xa0;: appuyez sur sa touche pause.</translation>
    </message>
    <message>
        <source>It prints.</source>
        <translation>Elle imprime.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Elle est prête.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>encore %n plus haut</numerusform>
            <numerusform>encore %n plus haut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>encore %n plus bas</numerusform>
            <numerusform>encore %n plus bas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationBlock</name>
    <message>
        <source>Location scanned</source>
        <translation>Emplacement scanné</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>location</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>allée</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>travée</translation>
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
        <translation>Chariot %1</translation>
    </message>
    <message>
        <source>Another device has taken it over</source>
        <translation>Un autre appareil l’a repris</translation>
    </message>
    <message>
        <source>%1 goes on with it at %2.</source>
        <translation>%1 continue avec, à %2.</translation>
    </message>
    <message>
        <source>What you picked counts. Scan another trolley.</source>
        <translation>Ce que vous avez prélevé compte. Scannez un autre chariot.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Nobody works with it now.</source>
        <translation>Personne n’y travaille.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Combien en avez-vous pris&#x202f;?</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Déjà dans le bac</translation>
    </message>
    <message>
        <source>How many are in the tote already?</source>
        <translation>Combien sont déjà dans le bac&#x202f;?</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Type the lot that is on the piece</source>
        <translation>Tapez le lot inscrit sur la pièce</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Type the date on the piece: year, month, day</source>
        <translation>Tapez la date de la pièce&#xa0;: année, mois, jour</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Scannez ou tapez le numéro de série</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Type the code that does not scan</source>
        <translation>Tapez le code qui ne se scanne pas</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>What is the problem?</source>
        <translation>Quel est le problème&#x202f;?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Press the key, then scan the problem bin.</source>
        <translation>Appuyez sur la touche, puis scannez le bac problème.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Already in the tote</source>
        <translation>Déjà dans le bac</translation>
    </message>
    <message>
        <source>Tote is full</source>
        <translation>Bac plein</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Appeler le chef</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pause et dépose</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Saisies de cet appareil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>NextToteScreen</name>
    <message>
        <source>Tote full</source>
        <translation>Bac plein</translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation>Scannez un bac vide</translation>
    </message>
    <message>
        <source>slot that it goes into</source>
        <translation>case où il va</translation>
    </message>
    <message>
        <source>%1 is full: take it off the trolley.</source>
        <translation>%1 est plein&#xa0;: retirez-le du chariot.</translation>
    </message>
    <message>
        <source>Order %1 goes on in the tote that you scan now.</source>
        <translation>La commande %1 continue dans le bac que vous scannez maintenant.</translation>
    </message>
    <message>
        <source>It is not full</source>
        <translation>Il n’est pas plein</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>What it lacks is sent again. Nothing is lost.</source>
        <translation>Ce qui lui manque est renvoyé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>It was not believed. Nothing has changed here.</source>
        <translation>Cela n’a pas été cru. Rien n’a changé ici.</translation>
    </message>
    <message>
        <source>A new journal goes on with everything that the server has not confirmed.</source>
        <translation>Un nouveau journal reprend tout ce que le serveur n’a pas confirmé.</translation>
    </message>
    <message>
        <source>A server node had forgotten facts</source>
        <translation>Un nœud du serveur a oublié des saisies</translation>
    </message>
    <message>
        <source>The server was restored from a backup</source>
        <translation>Le serveur a été restauré d’une sauvegarde</translation>
    </message>
    <message>
        <source>Two server nodes do not share their data</source>
        <translation>Deux nœuds du serveur n’ont pas les mêmes données</translation>
    </message>
    <message>
        <source>Both get all facts. IT has to look at it.</source>
        <translation>Les deux reçoivent tout. L’informatique doit regarder.</translation>
    </message>
    <message>
        <source>The server has lost facts of this device</source>
        <translation>Le serveur a perdu des saisies de cet appareil</translation>
    </message>
    <message>
        <source>Facts of this device could not be rescued</source>
        <translation>Des saisies de cet appareil sont perdues</translation>
    </message>
    <message>
        <source>They were on a damaged disk, and no server has them. A supervisor has to know.</source>
        <translation>Elles étaient sur un disque abîmé et aucun serveur ne les a. Le chef doit le savoir.</translation>
    </message>
    <message>
        <source>This device has lost its newest facts</source>
        <translation>Cet appareil a perdu ses dernières saisies</translation>
    </message>
    <message>
        <source>The server knows this device&apos;s journal in another way</source>
        <translation>Le serveur connaît autrement le journal de cet appareil</translation>
    </message>
    <message>
        <source>This device began a new journal</source>
        <translation>Cet appareil a ouvert un nouveau journal</translation>
    </message>
    <message>
        <source>Everything that was not confirmed is in it.</source>
        <translation>Il contient tout ce qui n’était pas confirmé.</translation>
    </message>
    <message>
        <source>An earlier journal of this device was looked at</source>
        <translation>Un ancien journal de cet appareil a été examiné</translation>
    </message>
    <message>
        <source>The server judged a fact once more, and otherwise</source>
        <translation>Le serveur a rejugé une saisie, et autrement</translation>
    </message>
    <message>
        <source>The first judgement stands.</source>
        <translation>Le premier jugement reste valable.</translation>
    </message>
    <message>
        <source>The server was behind</source>
        <translation>Le serveur était en retard</translation>
    </message>
    <message>
        <source>Facts were damaged on their way</source>
        <translation>Saisies abîmées en chemin</translation>
    </message>
    <message>
        <source>They are sent again. Nothing is lost.</source>
        <translation>Elles sont renvoyées. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Le journal était abîmé et a été mis de côté</translation>
    </message>
    <message>
        <source>What could be proven is here again.</source>
        <translation>Ce qui a pu être prouvé est de nouveau là.</translation>
    </message>
    <message>
        <source>Facts of this device cannot be read</source>
        <translation>Des saisies de cet appareil sont illisibles</translation>
    </message>
    <message>
        <source>Take another device, and bring this one to IT.</source>
        <translation>Prenez un autre appareil, et portez celui-ci à l’informatique.</translation>
    </message>
    <message>
        <source>Facts were waiting and nothing sent them</source>
        <translation>Des saisies attendaient, rien ne les envoyait</translation>
    </message>
    <message>
        <source>Sending has begun again. Nothing is lost.</source>
        <translation>L’envoi a repris. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read</source>
        <translation>Le serveur a envoyé quelque chose d’illisible</translation>
    </message>
    <message>
        <source>A server node told of an older state</source>
        <translation>Un nœud du serveur a donné un état plus ancien</translation>
    </message>
    <message>
        <source>Something was noticed: %1</source>
        <translation>Remarqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>Informatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>For IT: %1: %2</source>
        <translation>Informatique&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The restored server lacks facts of your route</source>
        <translation>Le serveur restauré n’a pas toutes les saisies de la tournée</translation>
    </message>
    <message>
        <source>Your screen keeps them. Tell a supervisor: the device that has them must be switched on.</source>
        <translation>Votre écran les garde. Prévenez le chef&#xa0;: l’appareil qui les a doit être allumé.</translation>
    </message>
    <message>
        <source>This device cannot tidy up its journal</source>
        <translation>Cet appareil ne peut pas ranger son journal</translation>
    </message>
    <message>
        <source>Nothing is lost. IT has to look at its disk.</source>
        <translation>Rien n’est perdu. L’informatique doit regarder le disque.</translation>
    </message>
    <message>
        <source>The server was not reached</source>
        <translation>Le serveur n’a pas été joint</translation>
    </message>
    <message>
        <source>This device&apos;s key is another one now</source>
        <translation>La clé de cet appareil est maintenant une autre</translation>
    </message>
    <message>
        <source>What the old one had sealed is fetched from the server again. No fact is lost.</source>
        <translation>Ce que l’ancienne avait scellé est repris du serveur. Aucun fait n’est perdu.</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>or type the number of the order</source>
        <translation>ou tapez le numéro de la commande</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>Facts of this device</source>
        <translation>Saisies de cet appareil</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this device yet.</source>
        <translation>Rien n’a encore été saisi sur cet appareil.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Connected with the server.</source>
        <translation>Connecté au serveur.</translation>
    </message>
    <message>
        <source>No network. What you scan is kept on this device and sent later.</source>
        <translation>Pas de réseau. Vos scans restent sur cet appareil et partent plus tard.</translation>
    </message>
    <message>
        <source>The server does not answer. What you scan is kept on this device and sent later.</source>
        <translation>Le serveur ne répond pas. Vos scans restent sur cet appareil et partent plus tard.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Packing slip of %1</source>
        <translation>Bon de livraison de %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Gift note of %1</source>
        <translation>Mot cadeau de %1</translation>
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
        <translation>Mettre le chariot en pause et le laisser&#x202f;?</translation>
    </message>
    <message>
        <source>What was picked stays picked. Anyone goes on with it by scanning the trolley.</source>
        <translation>Ce qui est prélevé reste prélevé. Qui scanne le chariot continue.</translation>
    </message>
    <message>
        <source>Leave it where it is in nobody&apos;s way.</source>
        <translation>Laissez-le où il ne gêne personne.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pause et dépose</translation>
    </message>
</context>
<context>
    <name>PinWaitScreen</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>%1: type a new PIN, %2 to %3 digits</source>
        <translation>%1 : saisissez un nouveau code PIN, %2 à %3 chiffres</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Saisissez le nouveau code encore une fois</translation>
    </message>
    <message>
        <source>Supervisor: type your PIN</source>
        <translation>Chef : saisissez votre code PIN</translation>
    </message>
    <message>
        <source>Type your old PIN</source>
        <translation>Saisissez l’ancien code PIN</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Saisissez votre code PIN</translation>
    </message>
    <message>
        <source>The server sets the new PIN</source>
        <translation>Le serveur enregistre le nouveau code</translation>
    </message>
    <message>
        <source>Whether it counts is said here in a moment.</source>
        <translation>On saura ici dans un instant s’il est valable.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Label of %1, parcel %2</source>
        <translation>Étiquette de %1, colis %2</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>L’imprimante l’a.</translation>
    </message>
    <message>
        <source>The printer took nothing of it. It is tried again.</source>
        <translation>L’imprimante n’a rien pris. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>It waits for its printer.</source>
        <translation>Attend son imprimante.</translation>
    </message>
    <message>
        <source>The label waits for its printer already</source>
        <translation>L’étiquette attend déjà son imprimante</translation>
    </message>
    <message>
        <source>This desk has no label printer</source>
        <translation>Ce poste n’a pas d’imprimante d’étiquettes</translation>
    </message>
    <message>
        <source>Put the order aside with F8, and pack it at another desk.</source>
        <translation>Mettez la commande en attente avec F8 et emballez-la à un autre poste.</translation>
    </message>
    <message>
        <source>The label is not on this device any more</source>
        <translation>L’étiquette n’est plus sur cet appareil</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Appuyez sur F6, puis Étiquette, et scannez le bac problème.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Rien n’a été imprimé</translation>
    </message>
    <message>
        <source>Its printer took nothing of it for too long.</source>
        <translation>Son imprimante n’a rien pris pendant trop longtemps.</translation>
    </message>
    <message>
        <source>Look at the printer. Then open the order and press F9 (a paper: F10, F4, F9).</source>
        <translation>Voyez l’imprimante. Puis ouvrez la commande et appuyez sur F9 (un papier&#xa0;: F10, F4, F9).</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Scan another desk to print there.</source>
        <translation>Scannez un autre poste pour imprimer là-bas.</translation>
    </message>
    <message>
        <source>Printed at %1</source>
        <translation>Impression à %1</translation>
    </message>
    <message>
        <source>%1 has no printer of its own</source>
        <translation>%1 n’a pas d’imprimante</translation>
    </message>
    <message>
        <source>Scan another desk.</source>
        <translation>Scannez un autre poste.</translation>
    </message>
    <message>
        <source>The papers are printed again</source>
        <translation>Les papiers sont réimprimés</translation>
    </message>
    <message>
        <source>There are no papers to print</source>
        <translation>Il n’y a pas de papiers à imprimer</translation>
    </message>
    <message>
        <source>No order with a packing slip or a gift note is open, or this desk has no printer for documents.</source>
        <translation>Aucune commande avec bon de livraison ou mot cadeau n’est ouverte, ou ce poste n’a pas d’imprimante de documents.</translation>
    </message>
    <message>
        <source>Open the order, then press F9 here. Is there a printer for documents? Call IT.</source>
        <translation>Ouvrez la commande, puis appuyez ici sur F9. Une imprimante de documents&#x202f;? Appelez l’informatique.</translation>
    </message>
    <message>
        <source>It was sealed with a key that this device has no more.</source>
        <translation>C’était scellé avec une clé que cet appareil n’a plus.</translation>
    </message>
    <message>
        <source>Open the order. What is needed is fetched from the server and printed. If not: F9 (a paper: F10, F4, F9).</source>
        <translation>Ouvrez la commande. Le nécessaire vient du serveur et s’imprime. Sinon : F9 (un papier : F10, F4, F9).</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 sur %L2 faits</translation>
    </message>
</context>
<context>
    <name>PutBackScreen</name>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back what is in your hand</source>
        <translation>Remettez ce que vous avez en main</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Appeler le chef</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>C’est remis</translation>
    </message>
    <message>
        <source>No order on this trolley wants it any more.</source>
        <translation>Aucune commande de ce chariot n’en veut plus.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Sa place&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>It read %1.</source>
        <translation>Il a lu %1.</translation>
    </message>
    <message>
        <source>Scan anything, for example the desk once more.</source>
        <translation>Scannez n’importe quoi, par exemple encore le poste.</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Ce poste n’a pas de balance.</translation>
    </message>
    <message>
        <source>Take everything off the scale.</source>
        <translation>Enlevez tout de la balance.</translation>
    </message>
    <message>
        <source>It was empty at zero. %1</source>
        <translation>Vide, elle montrait zéro. %1</translation>
    </message>
    <message>
        <source>It shows %1.</source>
        <translation>Elle montre %1.</translation>
    </message>
    <message>
        <source>This desk has no label printer.</source>
        <translation>Ce poste n’a pas d’imprimante d’étiquettes.</translation>
    </message>
    <message>
        <source>It took the test label. Is it straight, and black enough?</source>
        <translation>Elle a pris l’étiquette d’essai. Est-elle droite et assez noire&#x202f;?</translation>
    </message>
    <message>
        <source>The test label was not printed.</source>
        <translation>L’étiquette d’essai n’est pas imprimée.</translation>
    </message>
    <message>
        <source>Look at the printer, then press F9 again.</source>
        <translation>Voyez l’imprimante, puis appuyez encore sur F9.</translation>
    </message>
    <message>
        <source>%1 is not quite ready</source>
        <translation>%1 n’est pas tout à fait prêt</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>You may pack all the same: what is red does not work.</source>
        <translation>Vous pouvez quand même emballer&#xa0;: le rouge ne marche pas.</translation>
    </message>
    <message>
        <source>F11 begins to pack.</source>
        <translation>F11 commence l’emballage.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>This was scanned</source>
        <translation>Ceci a été scanné</translation>
    </message>
    <message>
        <source>This is wanted</source>
        <translation>Ceci est demandé</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameOrNextScreen</name>
    <message>
        <source>After the restart</source>
        <translation>Après le redémarrage</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>La même pièce ou la suivante&#x202f;?</translation>
    </message>
    <message>
        <source>The same piece</source>
        <translation>La même pièce</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La suivante</translation>
    </message>
    <message>
        <source>Recorded last, at %1. That one counts.</source>
        <translation>Dernière saisie, à %1. Elle compte.</translation>
    </message>
    <message>
        <source>It was recorded last. That one counts.</source>
        <translation>C’est la dernière saisie. Elle compte.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1. %2</source>
        <translation>Annulé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <translation>Annule&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes back: %1. %2</source>
        <translation>Annule&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Before the restart, %1: %2</source>
        <translation>Avant le redémarrage, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Last here, %1: %2</source>
        <translation>Dernier ici, %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>comme l’appareil</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Text size
%L1 %</source>
        <translation>Taille du texte
%L1&#xa0;%</translation>
    </message>
    <message>
        <source>no loudspeaker: the screen flashes</source>
        <translation>pas de haut-parleur&#xa0;: l’écran clignote</translation>
    </message>
    <message>
        <source>off: the screen flashes</source>
        <translation>non&#xa0;: l’écran clignote</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code</translation>
    </message>
</context>
<context>
    <name>SheetKeys</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Type an order</source>
        <translation>Taper commande</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Zero the scale</source>
        <translation>Balance à zéro</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Appeler le chef</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Print the papers again</source>
        <translation>Réimprimer les papiers</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code</translation>
    </message>
</context>
<context>
    <name>ShortScreen</name>
    <message>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Is the bin empty now?</source>
        <translation>L’emplacement est-il vide&#x202f;?</translation>
    </message>
    <message>
        <source>Why can you not take it?</source>
        <translation>Pourquoi ne pas le prendre&#x202f;?</translation>
    </message>
    <message>
        <source>Missing: %L1 × %2</source>
        <translation>Manque&#xa0;: %L1 × %2</translation>
    </message>
    <message>
        <source>Not there, or too few</source>
        <translation>Absent ou trop peu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Another product lies there</source>
        <translation>Un autre article est là</translation>
    </message>
    <message>
        <source>Yes, the bin is empty</source>
        <translation>Oui, il est vide</translation>
    </message>
    <message>
        <source>No, something is left</source>
        <translation>Non, il en reste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>Scannez votre badge</translation>
    </message>
    <message>
        <source>This device is called %1.</source>
        <translation>Cet appareil s’appelle %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Verrouillé : scannez votre badge</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 est connecté.</translation>
    </message>
</context>
<context>
    <name>SlotCell</name>
    <message>
        <source>Slot %1: this one</source>
        <translation>Case %1 : celle-ci</translation>
    </message>
    <message>
        <source>Slot %1: done</source>
        <translation>Case %1 : terminée</translation>
    </message>
    <message>
        <source>Slot %1: cancelled</source>
        <translation>Case %1 : annulée</translation>
    </message>
    <message>
        <source>Slot %1: empty</source>
        <translation>Case %1 : vide</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Case %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Connected with the server.</source>
        <translation>Connecté au serveur.</translation>
    </message>
    <message>
        <source>Everything you scan is kept on this device.</source>
        <translation>Tous vos scans restent sur cet appareil.</translation>
    </message>
    <message>
        <source>No network since %1.</source>
        <translation>Pas de réseau depuis %1.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Pas de réseau.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server does not admit this device: tell IT. Everything you scan is kept on this device.</source>
        <translation>Le serveur n’admet pas cet appareil&#xa0;: prévenez l’informatique. Tous vos scans restent sur cet appareil.</translation>
    </message>
    <message>
        <source>This program is too old for new trolleys: finish this one, then bring the device to IT.</source>
        <translation>Ce programme est trop vieux pour de nouveaux chariots&#xa0;: finissez celui-ci, puis portez l’appareil à l’informatique.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s ahead of the server&apos;s: tell IT.</source>
        <translation>L’horloge de cet appareil avance de %L1 s sur le serveur&#xa0;: prévenez l’informatique.</translation>
    </message>
    <message>
        <source>The clock of this device is %L1 s behind the server&apos;s: tell IT.</source>
        <translation>L’horloge de cet appareil retarde de %L1 s sur le serveur&#xa0;: prévenez l’informatique.</translation>
    </message>
    <message>
        <source>The scanner is ready.</source>
        <translation>Le scanner est prêt.</translation>
    </message>
    <message>
        <source>No scanner. Plug it in, or type the code.</source>
        <translation>Pas de scanner. Branchez-le, ou tapez le code.</translation>
    </message>
    <message>
        <source>The scanner does not answer. Plug it in again, or type the code.</source>
        <translation>Le scanner ne répond pas. Rebranchez-le, ou tapez le code.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused at stop %1</source>
        <translation>En pause à l’arrêt %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1: go on at stop %2 of %3</source>
        <translation>%1&#xa0;: suite à l’arrêt %2 sur %3</translation>
    </message>
    <message>
        <source>The list is being fetched.</source>
        <translation>La liste arrive.</translation>
    </message>
    <message>
        <source>The list was not loaded yet.</source>
        <translation>La liste n’est pas encore chargée.</translation>
    </message>
    <message>
        <source>No network. As of %1.</source>
        <translation>Pas de réseau. État de %1.</translation>
    </message>
    <message>
        <source>None is waiting.</source>
        <translation>Aucun n’attend.</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>sur l’appareil</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>remarqué</translation>
    </message>
    <message>
        <source>The server was asked for it. It goes on by itself as soon as the route is here.</source>
        <translation>Demandé au serveur. Cela continue seul dès que la tournée est là.</translation>
    </message>
    <message>
        <source>There is no network now. It goes on by itself as soon as the route is here.</source>
        <translation>Pas de réseau pour l’instant. Cela continue seul dès que la tournée est là.</translation>
    </message>
    <message>
        <source>Everything that you have scanned is safe on this device.</source>
        <translation>Tous vos scans sont en sûreté sur cet appareil.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Pas encore de connexion possible</translation>
    </message>
    <message>
        <source>The server knows no operators of this site. A supervisor has to add them.</source>
        <translation>Le serveur ne connaît personne sur ce site. Le chef doit ajouter le personnel.</translation>
    </message>
    <message>
        <source>This page goes on by itself.</source>
        <translation>Cette page continue seule.</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Recherche du serveur</translation>
    </message>
    <message>
        <source>The list of operators is being fetched.</source>
        <translation>La liste du personnel arrive.</translation>
    </message>
    <message>
        <source>This device has never reached the server</source>
        <translation>Cet appareil n’a jamais atteint le serveur</translation>
    </message>
    <message>
        <source>Carry it to where there is network, and wait a moment.</source>
        <translation>Portez-le où il y a du réseau, et attendez un instant.</translation>
    </message>
    <message>
        <source>If this page stays: IT has to check the server&apos;s address in the settings.</source>
        <translation>Si cette page reste&#xa0;: l’informatique doit vérifier l’adresse du serveur dans les réglages.</translation>
    </message>
    <message>
        <source>The journal has closed</source>
        <translation>Le journal est fermé</translation>
    </message>
    <message>
        <source>What was accepted before is on this device&apos;s disk. Nothing more can be recorded.</source>
        <translation>Ce qui a été accepté avant est sur le disque de cet appareil. Plus rien ne peut être saisi.</translation>
    </message>
    <message>
        <source>Take another device and go on with the same trolley. Bring this one to IT.</source>
        <translation>Prenez un autre appareil et continuez avec le même chariot. Portez celui-ci à l’informatique.</translation>
    </message>
    <message>
        <source>The disk of this device failed while it was written.</source>
        <translation>Le disque de cet appareil a lâché à l’écriture.</translation>
    </message>
    <message>
        <source>The server does not take fact %L1</source>
        <translation>Le serveur ne prend pas la saisie %L1</translation>
    </message>
    <message>
        <source>Those after it wait. All of them are kept on this device: go on working, and tell IT.</source>
        <translation>Les suivantes attendent. Toutes restent sur cet appareil&#xa0;: continuez et prévenez l’informatique.</translation>
    </message>
    <message>
        <source>Packhorse runs already on this profile</source>
        <translation>Packhorse tourne déjà sur ce profil</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>Impossible d’écrire dans le profil</translation>
    </message>
    <message>
        <source>The profile lies on a network drive</source>
        <translation>Le profil est sur un lecteur réseau</translation>
    </message>
    <message>
        <source>The profile holds another program&apos;s file</source>
        <translation>Le profil contient le fichier d’un autre programme</translation>
    </message>
    <message>
        <source>The profile was written by a newer Packhorse</source>
        <translation>Le profil vient d’un Packhorse plus récent</translation>
    </message>
    <message>
        <source>The journal was damaged and put aside</source>
        <translation>Le journal était abîmé et a été mis de côté</translation>
    </message>
    <message>
        <source>This disk cannot keep scans safely</source>
        <translation>Ce disque ne garde pas les scans sûrement</translation>
    </message>
    <message>
        <source>Another window of Packhorse is open on this device.</source>
        <translation>Une autre fenêtre de Packhorse est ouverte sur cet appareil.</translation>
    </message>
    <message>
        <source>Close this window and use the other one.</source>
        <translation>Fermez cette fenêtre et utilisez l’autre.</translation>
    </message>
    <message>
        <source>Trolleys of this site:</source>
        <translation>Chariots de ce site&#xa0;:</translation>
    </message>
    <message>
        <source>The disk of this device fails</source>
        <translation>Le disque de cet appareil lâche</translation>
    </message>
    <message>
        <source>It is tried again. Take another device, and bring this one to IT: facts that only it has are on it.</source>
        <translation>Nouveaux essais en cours. Prenez un autre appareil, portez celui-ci à l’informatique&#xa0;: lui seul a certaines saisies.</translation>
    </message>
    <message>
        <source>The keys of this device cannot be opened</source>
        <translation>Les clés de cet appareil ne s’ouvrent pas</translation>
    </message>
    <message>
        <source>Somebody else answers in place of the server: tell IT. Everything you scan is kept on this device.</source>
        <translation>Quelqu’un d’autre répond à la place du serveur : prévenez l’informatique. Tout ce que vous scannez reste sur cet appareil.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in, and wait a moment.</source>
        <translation>Vérifiez que le réseau est branché et attendez un moment.</translation>
    </message>
    <message>
        <source>Server: %1 (no answer yet)</source>
        <translation>Serveur&#xa0;: %1 (pas encore de réponse)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server: %1, last tried: %2</source>
        <translation>Serveur&#xa0;: %1, dernier essai&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StopScreen</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Arrêt %1 sur %2</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Il manque quelque chose ici</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Come back to this stop at the end</source>
        <translation>Revenir à cet arrêt à la fin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>%L1 on device, %L2 delivered, %L3 need attention</source>
        <translation>%L1 sur l’appareil, %L2 transmis, %L3 à régler</translation>
    </message>
    <message>
        <source>Facts of this device</source>
        <translation>Saisies de cet appareil</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Battery %L1 %</source>
        <translation>Batterie %L1&#xa0;%</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2</source>
        <translation>Envoi %L1 sur %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>on device</source>
        <translation>sur l’appareil</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sûr</translation>
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
        <translation>Chariot %1</translation>
    </message>
    <message>
        <source>Take it over from %1?</source>
        <translation>Le reprendre à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing that was picked is lost.</source>
        <translation>Rien de ce qui est prélevé n’est perdu.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 has it at %2.</source>
        <translation>%1 l’a à %2.</translation>
    </message>
    <message>
        <source>Last scan there: %1.</source>
        <translation>Dernier scan là-bas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You go on at stop %1 of %2.</source>
        <translation>Vous continuez à l’arrêt %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%L1 stops, %L2 units</source>
        <translation>%L1 arrêts, %L2 pièces</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%L1 on device</source>
        <translation>%L1 sur l’appareil</translation>
    </message>
    <message>
        <source>%L1 delivered</source>
        <translation>%L1 transmis</translation>
    </message>
    <message>
        <source>all safe</source>
        <translation>tout est sûr</translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>tout est transmis</translation>
    </message>
    <message>
        <source>%L1 need attention</source>
        <translation>%L1 à régler</translation>
    </message>
</context>
<context>
    <name>ToteBlock</name>
    <message>
        <source>then into the tote in slot</source>
        <translation>puis dans le bac de la case</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>case %1</translation>
    </message>
    <message>
        <source>Tote %1
order %2</source>
        <translation>Bac %1
commande %2</translation>
    </message>
</context>
<context>
    <name>TrolleyMap</name>
    <message>
        <source>Map of the trolley</source>
        <translation>Plan du chariot</translation>
    </message>
</context>
<context>
    <name>TrolleyScreen</name>
    <message>
        <source>Scan a trolley</source>
        <translation>Scannez un chariot</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Taper un code</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>No trolley is known to wait. You can scan one all the same.</source>
        <translation>Aucun chariot en attente connu. Vous pouvez quand même en scanner un.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Mettez le colis sur la balance</translation>
    </message>
    <message>
        <source>Or press F11 and type what a scale shows.</source>
        <translation>Ou appuyez sur F11 et tapez ce que montre une balance.</translation>
    </message>
    <message>
        <source>Empty the scale</source>
        <translation>Videz la balance</translation>
    </message>
    <message>
        <source>It must be seen empty before it weighs this parcel.</source>
        <translation>Elle doit être vue vide avant de peser ce colis.</translation>
    </message>
    <message>
        <source>Look into the box and weigh it again, or scan the problem bin.</source>
        <translation>Regardez dans le carton et pesez encore, ou scannez le bac problème.</translation>
    </message>
    <message>
        <source>The carrier refuses the label</source>
        <translation>Le transporteur refuse l’étiquette</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Rien n’a été acheté.</translation>
    </message>
    <message>
        <source>Press F6, then Label, and scan the problem bin.</source>
        <translation>Appuyez sur F6, puis Étiquette, et scannez le bac problème.</translation>
    </message>
    <message>
        <source>Was the label bought?</source>
        <translation>L’étiquette est-elle achetée&#x202f;?</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer was lost, and it cannot be asked.</source>
        <translation>La réponse du transporteur s’est perdue, et on ne peut pas le lui demander.</translation>
    </message>
    <message>
        <source>Nobody buys it again by himself: a supervisor looks at the carrier&apos;s site.</source>
        <translation>Personne ne la rachète tout seul&#xa0;: le chef regarde sur le site du transporteur.</translation>
    </message>
    <message>
        <source>No network: the label is still to come</source>
        <translation>Pas de réseau&#xa0;: l’étiquette va venir</translation>
    </message>
    <message>
        <source>It is bought once, as soon as the server can be reached. Nothing is lost.</source>
        <translation>Elle est achetée une fois, dès que le serveur est joignable. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Wait, or press F8 and put the order aside.</source>
        <translation>Attendez, ou mettez la commande en attente avec F8.</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>L’étiquette arrive</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the carrier has sold it.</source>
        <translation>Elle s’imprime seule dès que le transporteur l’a vendue.</translation>
    </message>
    <message>
        <source>The label is being printed</source>
        <translation>L’étiquette s’imprime</translation>
    </message>
    <message>
        <source>The label cannot be printed</source>
        <translation>Impression impossible</translation>
    </message>
    <message>
        <source>It prints by itself as soon as the printer works.</source>
        <translation>Elle s’imprime seule dès que l’imprimante marche.</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Une étiquette est-elle sortie&#x202f;?</translation>
    </message>
    <message>
        <source>The printer fell silent while it printed.</source>
        <translation>L’imprimante s’est tue en imprimant.</translation>
    </message>
    <message>
        <source>Look at it: is there a label for this order?</source>
        <translation>Regardez&#xa0;: une étiquette pour cette commande&#x202f;?</translation>
    </message>
    <message>
        <source>Look at it: is there a label that ends so?</source>
        <translation>Regardez&#xa0;: une étiquette qui finit ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Press F11 or F12; or scan the label.</source>
        <translation>Appuyez sur F11 ou F12&#x202f;; ou scannez l’étiquette.</translation>
    </message>
    <message>
        <source>Stick the label on, scan it</source>
        <translation>Collez l’étiquette, scannez-la</translation>
    </message>
    <message>
        <source>Scan the one on the parcel.</source>
        <translation>Scannez celle du colis.</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Scannez le bac d’expédition</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou %1</translation>
    </message>
    <message>
        <source>or any other dispatch bin</source>
        <translation>ou un autre bac d’expédition</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Scannez le bac problème</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Colis %1</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Il est dans %1.</translation>
    </message>
    <message>
        <source>Set it right, and weigh it again: the right weight settles it.</source>
        <translation>Corrigez, puis pesez encore&#xa0;: le bon poids règle tout.</translation>
    </message>
    <message>
        <source>Press F9 for a new label.</source>
        <translation>F9 donne une autre étiquette.</translation>
    </message>
    <message>
        <source>Set it right, then press F11.</source>
        <translation>Corrigez, puis appuyez sur F11.</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Scannez l’article suivant</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Choisissez un carton</translation>
    </message>
    <message>
        <source>Press its key, or scan it.</source>
        <translation>Appuyez sur sa touche ou scannez-le.</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>Trolley %1</source>
        <translation>Chariot %1</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Fetching its route</source>
        <translation>Sa tournée arrive</translation>
    </message>
</context>
<context>
    <name>WeightPanel</name>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The scale is below zero. Take everything off and press its zero key.</source>
        <translation>La balance est sous zéro. Enlevez tout et appuyez sur sa touche zéro.</translation>
    </message>
    <message>
        <source>This is too heavy for the scale.</source>
        <translation>C’est trop lourd pour la balance.</translation>
    </message>
    <message>
        <source>The scale cannot zero itself. Empty it, switch it off and on.</source>
        <translation>La balance ne trouve pas son zéro. Videz-la, éteignez-la, rallumez-la.</translation>
    </message>
    <message>
        <source>The scale reports a fault. Call IT, and weigh at another desk.</source>
        <translation>La balance signale une panne. Appelez l’informatique et pesez à un autre poste.</translation>
    </message>
    <message>
        <source>The scale sends what is not understood. Call IT: is it set to the right protocol?</source>
        <translation>La balance envoie des choses incomprises. Appelez l’informatique&#xa0;: est-ce le bon protocole&#x202f;?</translation>
    </message>
    <message>
        <source>This desk has no scale.</source>
        <translation>Ce poste n’a pas de balance.</translation>
    </message>
    <message>
        <source>The scale says nothing. Is it switched on? Is its cable in?</source>
        <translation>La balance ne dit rien. Allumée&#x202f;? Câble branché&#x202f;?</translation>
    </message>
    <message>
        <source>The scale shows the same for half a minute. Take everything off; if that changes nothing, switch it off and on.</source>
        <translation>La balance montre la même chose depuis 30 secondes. Enlevez tout&#x202f;; si rien ne change, éteignez-la et rallumez-la.</translation>
    </message>
    <message>
        <source>Take everything off the scale first</source>
        <translation>Enlevez d’abord tout de la balance</translation>
    </message>
    <message>
        <source>The scale is empty</source>
        <translation>La balance est vide</translation>
    </message>
    <message>
        <source>Wait until it is at rest</source>
        <translation>Attendez qu’elle soit stable</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>expected %1 ± %2</source>
        <translation>prévu %1 ± %2</translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <translation>encore à venir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>weighed: it fits</source>
        <translation>pesé&#xa0;: c’est bon</translation>
    </message>
    <message>
        <source>%1 too light</source>
        <translation>%1 trop léger</translation>
    </message>
    <message>
        <source>%1 too heavy</source>
        <translation>%1 trop lourd</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>en trop %1</translation>
    </message>
    <message>
        <source>the box is %1</source>
        <translation>le carton est %1</translation>
    </message>
    <message>
        <source>Probably: %1.</source>
        <translation>Sans doute&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Or else: %1.</source>
        <translation>Ou bien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Several things weigh the same: it cannot be told which.</source>
        <translation>Plusieurs choses pèsent autant&#xa0;: on ne sait pas laquelle.</translation>
    </message>
    <message>
        <source>No missing or extra piece explains it. Count everything.</source>
        <translation>Aucune pièce en trop ou en moins ne l’explique. Comptez tout.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>a badge</source>
        <translation>un badge</translation>
    </message>
    <message>
        <source>a trolley</source>
        <translation>un chariot</translation>
    </message>
    <message>
        <source>a tote</source>
        <translation>un bac</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>une case</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>un emplacement</translation>
    </message>
    <message>
        <source>a drop zone</source>
        <translation>une zone de dépose</translation>
    </message>
    <message>
        <source>a desk</source>
        <translation>un poste</translation>
    </message>
    <message>
        <source>a box</source>
        <translation>un carton</translation>
    </message>
    <message>
        <source>a bin</source>
        <translation>une caisse</translation>
    </message>
    <message>
        <source>a cancel tote</source>
        <translation>un bac d’annulation</translation>
    </message>
    <message>
        <source>a parcel</source>
        <translation>un colis</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>The scanner sent nothing.</source>
        <translation>Le scanner n’a rien envoyé.</translation>
    </message>
    <message>
        <source>The code is too long.</source>
        <translation>Le code est trop long.</translation>
    </message>
    <message>
        <source>The code is damaged.</source>
        <translation>Le code est abîmé.</translation>
    </message>
    <message>
        <source>This is a link to a web page, not a code of the warehouse.</source>
        <translation>C’est un lien vers une page web, pas un code de l’entrepôt.</translation>
    </message>
    <message>
        <source>The scanner leaves out the separators (FNC1). IT has to set it up.</source>
        <translation>Le scanner omet les séparateurs (FNC1). L’informatique doit le régler.</translation>
    </message>
    <message>
        <source>The code has a fault in its data.</source>
        <translation>Le code a une erreur dans ses données.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Scan again, or type the code in.</source>
        <translation>Scannez encore, ou tapez le code.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>This was %1.</source>
        <translation>C’était %1.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Scannez d’abord votre badge.</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>Badge inconnu</translation>
    </message>
    <message>
        <source>This badge is not known at this site.</source>
        <translation>Ce badge n’est pas connu sur ce site.</translation>
    </message>
    <message>
        <source>Try again, or ask a supervisor.</source>
        <translation>Réessayez, ou demandez au chef.</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Un autre badge</translation>
    </message>
    <message>
        <source>This is the badge of %1.</source>
        <translation>C’est le badge de %1.</translation>
    </message>
    <message>
        <source>No trolley yet</source>
        <translation>Pas encore de chariot</translation>
    </message>
    <message>
        <source>You scanned %1.</source>
        <translation>Vous avez scanné %1.</translation>
    </message>
    <message>
        <source>Scan a trolley.</source>
        <translation>Scannez un chariot.</translation>
    </message>
    <message>
        <source>No route for %1</source>
        <translation>Pas de tournée pour %1</translation>
    </message>
    <message>
        <source>The server has no route for this trolley.</source>
        <translation>Le serveur n’a pas de tournée pour ce chariot.</translation>
    </message>
    <message>
        <source>This device has no route for it, and there is no network.</source>
        <translation>Cet appareil n’a pas de tournée pour lui, et il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>Take another trolley.</source>
        <translation>Prenez un autre chariot.</translation>
    </message>
    <message>
        <source>Go where there is network, and scan it again.</source>
        <translation>Allez où il y a du réseau, et scannez-le encore.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 est terminé</translation>
    </message>
    <message>
        <source>It was dropped at %1.</source>
        <translation>Il a été déposé en %1.</translation>
    </message>
    <message>
        <source>Wrong trolley</source>
        <translation>Mauvais chariot</translation>
    </message>
    <message>
        <source>You work with %1.</source>
        <translation>Vous travaillez avec %1.</translation>
    </message>
    <message>
        <source>Finish or pause %1 first.</source>
        <translation>D’abord finir ou mettre en pause %1.</translation>
    </message>
    <message>
        <source>That is stop %1 of this route.</source>
        <translation>C’est l’arrêt %1 de cette tournée.</translation>
    </message>
    <message>
        <source>Wrong location</source>
        <translation>Mauvais emplacement</translation>
    </message>
    <message>
        <source>Go to %1.</source>
        <translation>Allez à %1.</translation>
    </message>
    <message>
        <source>Location first</source>
        <translation>D’abord l’emplacement</translation>
    </message>
    <message>
        <source>Several stops want this item.</source>
        <translation>Plusieurs arrêts demandent cet article.</translation>
    </message>
    <message>
        <source>Scan the location %1.</source>
        <translation>Scannez l’emplacement %1.</translation>
    </message>
    <message>
        <source>You scanned: %1</source>
        <translation>Vous avez scanné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wanted: %1, …%2</source>
        <translation>Demandé&#xa0;: %1, …%2</translation>
    </message>
    <message>
        <source>It is wanted at stop %1.</source>
        <translation>C’est demandé à l’arrêt %1.</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Put it back.</source>
        <translation>Remettez-le.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Nothing on this route has the code %1.</source>
        <translation>Rien sur cette tournée n’a le code %1.</translation>
    </message>
    <message>
        <source>Look for another code on the item, or put it back.</source>
        <translation>Cherchez un autre code sur l’article, ou remettez-le.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Trop</translation>
    </message>
    <message numerus="yes">
        <source>This would be %n piece(s).</source>
        <translation>
            <numerusform>Cela ferait %n pièce.</numerusform>
            <numerusform>Cela ferait %n pièces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still wanted: %1.</source>
        <translation>Encore demandé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put back what is too many.</source>
        <translation>Remettez ce qui est en trop.</translation>
    </message>
    <message>
        <source>You scanned tote %1.</source>
        <translation>Vous avez scanné le bac %1.</translation>
    </message>
    <message>
        <source>%1 is not on this trolley.</source>
        <translation>%1 n’est pas sur ce chariot.</translation>
    </message>
    <message>
        <source>Wrong tote</source>
        <translation>Mauvais bac</translation>
    </message>
    <message>
        <source>Put it into tote %1.</source>
        <translation>Mettez-le dans le bac %1.</translation>
    </message>
    <message>
        <source>Read the screen again.</source>
        <translation>Relisez l’écran.</translation>
    </message>
    <message>
        <source>Item first</source>
        <translation>D’abord l’article</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>Rien n’a encore été pris.</translation>
    </message>
    <message>
        <source>Scan the item: %1</source>
        <translation>Scannez l’article&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something is in your hand</source>
        <translation>Vous avez quelque chose en main</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Put it into its tote, or press Undo and put it back.</source>
        <translation>Mettez-le dans son bac, ou appuyez sur Annuler et remettez-le.</translation>
    </message>
    <message>
        <source>This tote is in use</source>
        <translation>Ce bac est utilisé</translation>
    </message>
    <message>
        <source>Take an empty tote and scan it.</source>
        <translation>Prenez un bac vide et scannez-le.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) are open.</source>
        <translation>
            <numerusform>%n arrêt est ouvert.</numerusform>
            <numerusform>%n arrêts sont ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are missing.</source>
        <translation>
            <numerusform>%n pièce manque.</numerusform>
            <numerusform>%n pièces manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, or press More and pause the trolley.</source>
        <translation>Continuez, ou appuyez sur Plus et mettez le chariot en pause.</translation>
    </message>
    <message>
        <source>Unknown drop zone</source>
        <translation>Zone de dépose inconnue</translation>
    </message>
    <message>
        <source>Scan a drop zone of this site.</source>
        <translation>Scannez une zone de dépose de ce site.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>You have done nothing on this route that can be undone.</source>
        <translation>Vous n’avez rien fait sur cette tournée qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continuez.</translation>
    </message>
    <message>
        <source>%1 is not possible</source>
        <translation>%1 n’est pas possible</translation>
    </message>
    <message>
        <source>Wanted: 1 to %1.</source>
        <translation>Possible&#xa0;: 1 à %1.</translation>
    </message>
    <message>
        <source>Count again and type the number.</source>
        <translation>Recomptez et tapez le nombre.</translation>
    </message>
    <message>
        <source>No lot</source>
        <translation>Pas de lot</translation>
    </message>
    <message>
        <source>Scan or type the lot.</source>
        <translation>Scannez ou tapez le lot.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Type the expiry date.</source>
        <translation>Tapez la date limite.</translation>
    </message>
    <message>
        <source>No serial number</source>
        <translation>Pas de numéro de série</translation>
    </message>
    <message>
        <source>Scan or type the serial number.</source>
        <translation>Scannez ou tapez le numéro de série.</translation>
    </message>
    <message>
        <source>Same serial number again</source>
        <translation>Encore le même numéro de série</translation>
    </message>
    <message>
        <source>Scan the serial number of the next piece.</source>
        <translation>Scannez le numéro de série de la pièce suivante.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Répondez d’abord</translation>
    </message>
    <message>
        <source>The scan was not counted.</source>
        <translation>Le scan n’a pas compté.</translation>
    </message>
    <message>
        <source>Answer the question on the screen, then scan.</source>
        <translation>Répondez à la question à l’écran, puis scannez.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Pas possible maintenant</translation>
    </message>
    <message>
        <source>Do what the screen asks for.</source>
        <translation>Faites ce que demande l’écran.</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>C’est le dernier arrêt</translation>
    </message>
    <message>
        <source>Pick it, or press Short.</source>
        <translation>Prélevez-le, ou appuyez sur Manque.</translation>
    </message>
    <message>
        <source>Unknown cancel tote</source>
        <translation>Bac d’annulation inconnu</translation>
    </message>
    <message>
        <source>Scan a cancel tote of this site.</source>
        <translation>Scannez un bac d’annulation de ce site.</translation>
    </message>
    <message>
        <source>Not wanted here</source>
        <translation>Pas demandé ici</translation>
    </message>
    <message>
        <source>You scanned %1: %2</source>
        <translation>Vous avez scanné %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Pas saisi</translation>
    </message>
    <message>
        <source>The disk of this device is full.</source>
        <translation>Le disque de cet appareil est plein.</translation>
    </message>
    <message>
        <source>The disk of this device could not take it.</source>
        <translation>Le disque de cet appareil n’a pas pu le prendre.</translation>
    </message>
    <message>
        <source>Everything before this is safe.</source>
        <translation>Tout ce qui précède est sûr.</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, take another device and tell IT.</source>
        <translation>Scannez encore. Si rien ne change, prenez un autre appareil et prévenez l’informatique.</translation>
    </message>
    <message>
        <source>%1 is still in work</source>
        <translation>%1 est encore en cours</translation>
    </message>
    <message>
        <source>Pause it or drop it, then sign out.</source>
        <translation>Pause ou dépose d’abord, puis déconnexion.</translation>
    </message>
    <message>
        <source>You are at the right location.</source>
        <translation>Vous êtes au bon emplacement.</translation>
    </message>
    <message>
        <source>How many did you take?</source>
        <translation>Combien en avez-vous pris&#x202f;?</translation>
    </message>
    <message>
        <source>Another handheld works with this trolley. Take over?</source>
        <translation>Un autre appareil travaille avec ce chariot. Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Scan the empty tote that goes on.</source>
        <translation>Scannez le bac vide qui continue.</translation>
    </message>
    <message>
        <source>The same piece, or the next one?</source>
        <translation>La même pièce ou la suivante&#x202f;?</translation>
    </message>
    <message>
        <source>The same piece: counted once.</source>
        <translation>La même pièce&#xa0;: comptée une fois.</translation>
    </message>
    <message>
        <source>The route is being fetched.</source>
        <translation>La tournée arrive.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>La connexion est faite.</translation>
    </message>
    <message>
        <source>You work with this trolley.</source>
        <translation>Vous travaillez avec ce chariot.</translation>
    </message>
    <message>
        <source>Scanned twice: counted once.</source>
        <translation>Scanné deux fois&#xa0;: compté une fois.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scannez votre badge</translation>
    </message>
    <message>
        <source>Scan a trolley</source>
        <translation>Scannez un chariot</translation>
    </message>
    <message>
        <source>Fetching the route</source>
        <translation>La tournée arrive</translation>
    </message>
    <message>
        <source>Take over?</source>
        <translation>Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Scan the location</source>
        <translation>Scannez l’emplacement</translation>
    </message>
    <message>
        <source>Scan the item</source>
        <translation>Scannez l’article</translation>
    </message>
    <message>
        <source>Type how many</source>
        <translation>Tapez combien</translation>
    </message>
    <message>
        <source>Scan the lot</source>
        <translation>Scannez le lot</translation>
    </message>
    <message>
        <source>Type the expiry date</source>
        <translation>Tapez la date limite</translation>
    </message>
    <message>
        <source>Scan the serial number</source>
        <translation>Scannez le numéro de série</translation>
    </message>
    <message>
        <source>Scan the tote</source>
        <translation>Scannez le bac</translation>
    </message>
    <message>
        <source>Scan the empty tote</source>
        <translation>Scannez le bac vide</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettez-le</translation>
    </message>
    <message>
        <source>Scan the cancel tote</source>
        <translation>Scannez le bac d’annulation</translation>
    </message>
    <message>
        <source>Read and confirm</source>
        <translation>Lisez et confirmez</translation>
    </message>
    <message>
        <source>Scan the drop zone</source>
        <translation>Scannez la zone de dépose</translation>
    </message>
    <message>
        <source>The journal was damaged</source>
        <translation>Le journal était abîmé</translation>
    </message>
    <message>
        <source>The old files were put aside. What could be proven is here again.</source>
        <translation>Les anciens fichiers sont mis de côté. Ce qui a pu être prouvé est de nouveau là.</translation>
    </message>
    <message>
        <source>Look at your trolley: is the last piece on the screen? Tell IT.</source>
        <translation>Regardez le chariot&#xa0;: la dernière pièce est-elle à l’écran&#x202f;? Prévenez l’informatique.</translation>
    </message>
    <message>
        <source>Not on this route</source>
        <translation>Pas sur cette tournée</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Sa place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Plus demandé</translation>
    </message>
    <message>
        <source>Press Undo and put it back.</source>
        <translation>Appuyez sur Annuler et remettez-le.</translation>
    </message>
    <message>
        <source>It belongs to slot %1.</source>
        <translation>Il va dans la case %1.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une par une</translation>
    </message>
    <message>
        <source>Each piece has its own serial number.</source>
        <translation>Chaque pièce a son propre numéro de série.</translation>
    </message>
    <message>
        <source>Scan the pieces one by one.</source>
        <translation>Scannez les pièces une par une.</translation>
    </message>
    <message>
        <source>%1 is full.</source>
        <translation>%1 est plein.</translation>
    </message>
    <message>
        <source>Nobody wants what is in your hand.</source>
        <translation>Personne ne demande ce que vous avez en main.</translation>
    </message>
    <message>
        <source>Put it back, pause the trolley, and scan it again.</source>
        <translation>Remettez-le, mettez le chariot en pause et scannez-le encore.</translation>
    </message>
    <message>
        <source>Finish or pause what is in work first, then sign in with the other badge.</source>
        <translation>D’abord finir ou mettre en pause le travail en cours, puis connexion avec l’autre badge.</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>Quel poste est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Scan the desk&apos;s barcode first.</source>
        <translation>Scannez d’abord le code du poste.</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>Poste inconnu</translation>
    </message>
    <message>
        <source>Scan a desk of this site.</source>
        <translation>Scannez un poste de ce site.</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>Scan a tote or a slot, or type the order&apos;s number.</source>
        <translation>Scannez un bac ou une case, ou tapez le numéro de la commande.</translation>
    </message>
    <message>
        <source>Which trolley?</source>
        <translation>Quel chariot&#x202f;?</translation>
    </message>
    <message>
        <source>Every trolley has a slot %1.</source>
        <translation>Chaque chariot a une case %1.</translation>
    </message>
    <message>
        <source>Scan the trolley, then the slot.</source>
        <translation>Scannez le chariot, puis la case.</translation>
    </message>
    <message>
        <source>No order for %1</source>
        <translation>Pas de commande pour %1</translation>
    </message>
    <message>
        <source>The server has no order for it.</source>
        <translation>Le serveur n’a pas de commande pour cela.</translation>
    </message>
    <message>
        <source>This desk does not know it, and there is no network.</source>
        <translation>Ce poste ne le connaît pas, et il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>Look at the tote again, or take another one.</source>
        <translation>Regardez encore le bac, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>Put it aside until there is network, or take another one.</source>
        <translation>Mettez-le de côté jusqu’au réseau, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Commande %1 annulée</translation>
    </message>
    <message>
        <source>Its goods have left the desks.</source>
        <translation>Ses articles ont quitté les postes.</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Demandez au chef.</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>Commande %1 emballée</translation>
    </message>
    <message>
        <source>Take another order.</source>
        <translation>Prenez une autre commande.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Rien à emballer</translation>
    </message>
    <message>
        <source>Nothing was found for order %1.</source>
        <translation>Rien n’a été trouvé pour la commande %1.</translation>
    </message>
    <message>
        <source>Order %1 is in work</source>
        <translation>Commande %1 en cours</translation>
    </message>
    <message>
        <source>Finish it, or put it aside.</source>
        <translation>Finissez-la, ou mettez-la en attente.</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Pas dans cette commande</translation>
    </message>
    <message>
        <source>Lay it aside.</source>
        <translation>Mettez-le de côté.</translation>
    </message>
    <message>
        <source>Unknown box</source>
        <translation>Carton inconnu</translation>
    </message>
    <message>
        <source>Choose a box of this site.</source>
        <translation>Choisissez un carton de ce site.</translation>
    </message>
    <message>
        <source>This parcel is empty</source>
        <translation>Ce colis est vide</translation>
    </message>
    <message>
        <source>Scan at least one item into it first.</source>
        <translation>Scannez-y d’abord au moins un article.</translation>
    </message>
    <message>
        <source>Everything is packed</source>
        <translation>Tout est emballé</translation>
    </message>
    <message>
        <source>Nothing is left for a further parcel.</source>
        <translation>Il ne reste rien pour un autre colis.</translation>
    </message>
    <message>
        <source>Not all is packed</source>
        <translation>Tout n’est pas emballé</translation>
    </message>
    <message>
        <source>Scan them, or report a problem.</source>
        <translation>Scannez-les, ou signalez un problème.</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Pas encore pesé</translation>
    </message>
    <message>
        <source>Put the parcel on the scale.</source>
        <translation>Mettez le colis sur la balance.</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>Pas de poids</translation>
    </message>
    <message>
        <source>Type what the scale shows, in grams.</source>
        <translation>Tapez ce que montre la balance, en grammes.</translation>
    </message>
    <message>
        <source>Label first</source>
        <translation>D’abord l’étiquette</translation>
    </message>
    <message>
        <source>The label was not scanned on the parcel yet.</source>
        <translation>L’étiquette n’est pas encore scannée sur le colis.</translation>
    </message>
    <message>
        <source>Stick the label on, and scan it.</source>
        <translation>Collez l’étiquette et scannez-la.</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Mauvaise étiquette</translation>
    </message>
    <message>
        <source>It belongs to order %1, parcel %2.</source>
        <translation>Elle est pour la commande %1, colis %2.</translation>
    </message>
    <message>
        <source>Take it off again, and stick it on its own parcel.</source>
        <translation>Décollez-la et collez-la sur son propre colis.</translation>
    </message>
    <message>
        <source>Old label</source>
        <translation>Vieille étiquette</translation>
    </message>
    <message>
        <source>This label is void: the parcel has a new one.</source>
        <translation>Cette étiquette ne vaut plus&#xa0;: le colis en a une autre.</translation>
    </message>
    <message>
        <source>Throw it away, and use the new one.</source>
        <translation>Jetez-la et prenez la nouvelle.</translation>
    </message>
    <message>
        <source>The right one says %1.</source>
        <translation>Sur la bonne, il y a %1.</translation>
    </message>
    <message>
        <source>Unknown label</source>
        <translation>Étiquette inconnue</translation>
    </message>
    <message>
        <source>Scan the label of this parcel.</source>
        <translation>Scannez l’étiquette de ce colis.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Pas d’étiquette</translation>
    </message>
    <message>
        <source>There is nothing that could be printed.</source>
        <translation>Il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>Wait for the label.</source>
        <translation>Attendez l’étiquette.</translation>
    </message>
    <message>
        <source>Unknown bin</source>
        <translation>Bac inconnu</translation>
    </message>
    <message>
        <source>Scan a bin of this site.</source>
        <translation>Scannez un bac de ce site.</translation>
    </message>
    <message>
        <source>Why a problem bin?</source>
        <translation>Pourquoi un problème&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the reason, then scan the bin.</source>
        <translation>Choisissez le motif, puis scannez le bac.</translation>
    </message>
    <message>
        <source>A problem is open</source>
        <translation>Un problème est ouvert</translation>
    </message>
    <message>
        <source>Solve it first: weigh again, print a new label, or let it go.</source>
        <translation>Réglez-le d’abord&#xa0;: pesez encore, réimprimez une étiquette, ou laissez passer.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that</source>
        <translation>Seul un chef peut le faire</translation>
    </message>
    <message>
        <source>Weigh again, or put it into a problem bin.</source>
        <translation>Pesez encore, ou mettez-le dans un bac problème.</translation>
    </message>
    <message>
        <source>The weight is wrong.</source>
        <translation>Le poids ne va pas.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>Something is damaged.</source>
        <translation>Quelque chose est abîmé.</translation>
    </message>
    <message>
        <source>Something is too many.</source>
        <translation>Il y a quelque chose en trop.</translation>
    </message>
    <message>
        <source>Something is wrong with the label.</source>
        <translation>L’étiquette a un défaut.</translation>
    </message>
    <message>
        <source>Something else is wrong.</source>
        <translation>Autre chose ne va pas.</translation>
    </message>
    <message>
        <source>The devices of this desk are used from now on.</source>
        <translation>Les appareils de ce poste servent désormais.</translation>
    </message>
    <message>
        <source>You are at this desk.</source>
        <translation>Vous êtes à ce poste.</translation>
    </message>
    <message>
        <source>Scan a tote.</source>
        <translation>Scannez un bac.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Le scanner marche.</translation>
    </message>
    <message>
        <source>Scan the slot.</source>
        <translation>Scannez la case.</translation>
    </message>
    <message>
        <source>The order is being fetched.</source>
        <translation>La commande arrive.</translation>
    </message>
    <message>
        <source>Another desk works with this order. Take over?</source>
        <translation>Un autre poste travaille sur cette commande. Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>You work with this order.</source>
        <translation>Vous travaillez sur cette commande.</translation>
    </message>
    <message>
        <source>This box is chosen.</source>
        <translation>Ce carton est choisi.</translation>
    </message>
    <message>
        <source>The weight does not fit.</source>
        <translation>Le poids ne va pas.</translation>
    </message>
    <message>
        <source>Scan the problem bin.</source>
        <translation>Scannez le bac problème.</translation>
    </message>
    <message>
        <source>The label is printed once more.</source>
        <translation>L’étiquette est réimprimée.</translation>
    </message>
    <message>
        <source>The label is on the parcel. Scan the dispatch bin.</source>
        <translation>L’étiquette est sur le colis. Scannez le bac d’expédition.</translation>
    </message>
    <message>
        <source>Scan the desk</source>
        <translation>Scannez le poste</translation>
    </message>
    <message>
        <source>Look at the devices</source>
        <translation>Voyez les appareils</translation>
    </message>
    <message>
        <source>Scan a tote</source>
        <translation>Scannez un bac</translation>
    </message>
    <message>
        <source>Choose a box</source>
        <translation>Choisissez un carton</translation>
    </message>
    <message>
        <source>Put the parcel on the scale</source>
        <translation>Mettez le colis sur la balance</translation>
    </message>
    <message>
        <source>The weight does not fit</source>
        <translation>Le poids ne va pas</translation>
    </message>
    <message>
        <source>Wait for the label</source>
        <translation>Attendez l’étiquette</translation>
    </message>
    <message>
        <source>Did a label come out?</source>
        <translation>Une étiquette est-elle sortie&#x202f;?</translation>
    </message>
    <message>
        <source>Stick the label on and scan it</source>
        <translation>Collez l’étiquette et scannez-la</translation>
    </message>
    <message>
        <source>Scan the dispatch bin</source>
        <translation>Scannez le bac d’expédition</translation>
    </message>
    <message>
        <source>Scan the problem bin</source>
        <translation>Scannez le bac problème</translation>
    </message>
    <message>
        <source>Solve the problem</source>
        <translation>Réglez le problème</translation>
    </message>
    <message>
        <source>Nothing in this order has the code %1.</source>
        <translation>Rien dans cette commande n’a le code %1.</translation>
    </message>
    <message>
        <source>Badge or PIN is wrong</source>
        <translation>Badge ou code PIN incorrect</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then this badge is locked here.</source>
        <translation>
            <numerusform>Encore %n essai, puis le badge est bloqué ici.</numerusform>
            <numerusform>Encore %n essais, puis le badge est bloqué ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN again, or scan your badge.</source>
        <translation>Saisissez le code à nouveau ou scannez votre badge.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Trop de codes incorrects</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <translation>
            <numerusform>Attendez %n seconde.</numerusform>
            <numerusform>Attendez %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then type the PIN again.</source>
        <translation>Puis saisissez le code à nouveau.</translation>
    </message>
    <message>
        <source>This badge is locked</source>
        <translation>Ce badge est bloqué</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 est connecté.</translation>
    </message>
    <message>
        <source>Scan your badge, then type your PIN.</source>
        <translation>Scannez votre badge, puis saisissez votre code.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Saisissez votre code PIN.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Saisissez votre code PIN</translation>
    </message>
    <message>
        <source>Locked: scan your badge</source>
        <translation>Verrouillé : scannez votre badge</translation>
    </message>
    <message>
        <source>Not a supervisor&apos;s badge</source>
        <translation>Ce n’est pas le badge d’un chef</translation>
    </message>
    <message>
        <source>Only a supervisor can approve this.</source>
        <translation>Seul un chef peut donner son accord.</translation>
    </message>
    <message>
        <source>Scan a supervisor&apos;s badge, or leave it.</source>
        <translation>Scannez le badge d’un chef, ou laissez.</translation>
    </message>
    <message>
        <source>A supervisor has to approve this.</source>
        <translation>Un chef doit donner son accord.</translation>
    </message>
    <message>
        <source>A supervisor scans their badge</source>
        <translation>Un chef scanne son badge</translation>
    </message>
    <message>
        <source>Type another new PIN.</source>
        <translation>Saisissez un autre nouveau code.</translation>
    </message>
    <message>
        <source>Not possible as a PIN</source>
        <translation>Impossible comme code PIN</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un code PIN a %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Trop facile à deviner</translation>
    </message>
    <message>
        <source>No runs and no repetitions: those are tried first.</source>
        <translation>Ni suites ni répétitions : on les essaie en premier.</translation>
    </message>
    <message>
        <source>This is the old one.</source>
        <translation>C’est l’ancien.</translation>
    </message>
    <message>
        <source>Two different PINs</source>
        <translation>Deux codes différents</translation>
    </message>
    <message>
        <source>The second time it was another one than the first time.</source>
        <translation>La deuxième fois, c’était un autre que la première.</translation>
    </message>
    <message>
        <source>Type the new PIN again, twice.</source>
        <translation>Saisissez à nouveau le nouveau code, deux fois.</translation>
    </message>
    <message>
        <source>The server does not take this one.</source>
        <translation>Le serveur ne l’accepte pas.</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>Le code n’a pas été changé</translation>
    </message>
    <message>
        <source>The server knows another PIN than the one that was shown to it.</source>
        <translation>Le serveur connaît un autre code que celui saisi.</translation>
    </message>
    <message>
        <source>Try it again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Il y a eu trop d’essais.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, then try it again.</source>
        <translation>Attendez un quart d’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>This needs the network. Nothing was changed.</source>
        <translation>Il faut du réseau pour cela. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Go where there is network, then try it again.</source>
        <translation>Allez où il y a du réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Perhaps the new PIN counts</source>
        <translation>Le nouveau code est peut-être valable</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Try the new PIN first, then the old one.</source>
        <translation>Essayez d’abord le nouveau code, puis l’ancien.</translation>
    </message>
    <message>
        <source>The server does not change PINs for this station.</source>
        <translation>Le serveur ne change pas de code pour ce poste.</translation>
    </message>
    <message>
        <source>Ask the office for a PIN.</source>
        <translation>Demandez un code au bureau.</translation>
    </message>
    <message>
        <source>This PIN is for one sign-in</source>
        <translation>Ce code est pour une seule connexion</translation>
    </message>
    <message>
        <source>It approves nothing.</source>
        <translation>Il ne permet aucun accord.</translation>
    </message>
    <message>
        <source>Sign in with it, and choose another one.</source>
        <translation>Connectez-vous avec lui et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Type the new PIN.</source>
        <translation>Saisissez le nouveau code.</translation>
    </message>
    <message>
        <source>The server is asked.</source>
        <translation>Le serveur est interrogé.</translation>
    </message>
    <message>
        <source>The new PIN counts.</source>
        <translation>Le nouveau code est valable.</translation>
    </message>
    <message>
        <source>Type a new PIN</source>
        <translation>Saisissez un nouveau code</translation>
    </message>
    <message>
        <source>Type the new PIN once more</source>
        <translation>Saisissez le nouveau code encore une fois</translation>
    </message>
    <message>
        <source>The server is asked</source>
        <translation>Le serveur est interrogé</translation>
    </message>
    <message>
        <source>Try it again when there is network.</source>
        <translation>Réessayez quand il y aura du réseau.</translation>
    </message>
    <message>
        <source>No list of people yet</source>
        <translation>Pas encore de liste du personnel</translation>
    </message>
    <message>
        <source>The server knows no operators of this site.</source>
        <translation>Le serveur ne connaît personne sur ce site.</translation>
    </message>
    <message>
        <source>A supervisor has to add them.</source>
        <translation>Le chef doit ajouter le personnel.</translation>
    </message>
    <message>
        <source>This device has not got it from the server.</source>
        <translation>Cet appareil ne l’a pas encore reçue du serveur.</translation>
    </message>
    <message>
        <source>Look whether its network is plugged in. If it stays so, tell IT.</source>
        <translation>Vérifiez que le réseau est branché. Si rien ne change, prévenez l’informatique.</translation>
    </message>
    <message>
        <source>Go where there is network, and wait a moment. If it stays so, tell IT.</source>
        <translation>Allez où il y a du réseau et attendez un instant. Si rien ne change, prévenez l’informatique.</translation>
    </message>
    <message>
        <source>Scan tote %1, or its slot.</source>
        <translation>Scannez le bac %1 ou sa case.</translation>
    </message>
    <message>
        <source>Wanted: tote %1</source>
        <translation>Demandé&#xa0;: bac %1</translation>
    </message>
    <message>
        <source>Put back what you scanned, then scan tote %1.</source>
        <translation>Remettez ce que vous avez scanné, puis scannez le bac %1.</translation>
    </message>
    <message>
        <source>Put back what is too many, then scan tote %1.</source>
        <translation>Remettez ce qui est en trop, puis scannez le bac %1.</translation>
    </message>
    <message>
        <source>Nothing more of it is wanted.</source>
        <translation>Il n’en faut plus.</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ce jour n’existe pas</translation>
    </message>
    <message>
        <source>This is the code of the item itself.</source>
        <translation>C’est le code de l’article lui-même.</translation>
    </message>
    <message>
        <source>This is the code of another item.</source>
        <translation>C’est le code d’un autre article.</translation>
    </message>
    <message>
        <source>Only a part of the code came. It was not counted.</source>
        <translation>Une partie du code seulement est arrivée. Rien n’a été compté.</translation>
    </message>
    <message>
        <source>Scan not read whole</source>
        <translation>Code lu en partie seulement</translation>
    </message>
    <message>
        <source>Past its best-before date</source>
        <translation>Date limite dépassée</translation>
    </message>
    <message>
        <source>Best before %1.</source>
        <translation>Date limite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, lay it aside and report a problem.</source>
        <translation>Relisez la date. Si c’est bien elle, mettez-le de côté et signalez un problème.</translation>
    </message>
    <message>
        <source>Read the date again. If it says so, take another piece, or press Short.</source>
        <translation>Relisez la date. Si c’est bien elle, prenez une autre pièce ou appuyez sur Manque.</translation>
    </message>
    <message>
        <source>On the screen: %1</source>
        <translation>À l’écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>Tapé, pas scanné</translation>
    </message>
    <message>
        <source>A keyboard is taken for a scanner, which types faster. Nothing was counted.</source>
        <translation>Un clavier est pris pour un scanner, qui tape plus vite. Rien n’a été compté.</translation>
    </message>
    <message>
        <source>Scan it, or press Type a code (at a stop behind More).</source>
        <translation>Scannez-le, ou appuyez sur «&#xa0;Taper un code&#xa0;» (à un arrêt, derrière «&#xa0;Plus&#xa0;»).</translation>
    </message>
    <message>
        <source>Scan the GS1 code, or type the date.</source>
        <translation>Scannez le code GS1, ou tapez la date.</translation>
    </message>
    <message>
        <source>A date is read from a GS1 code, or typed as year, month, day: %1.</source>
        <translation>Une date vient d’un code GS1, ou se tape année, mois, jour&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>On device %L1 · delivered %L2 · safe %L3 · need attention %L4</source>
        <translation>Sur l’appareil %L1 · transmis %L2 · sûr %L3 · à régler %L4</translation>
    </message>
    <message>
        <source>On device %L1 · delivered %L2 · need attention %L3</source>
        <translation>Sur l’appareil %L1 · transmis %L2 · à régler %L3</translation>
    </message>
    <message>
        <source>Facts of this desk, newest first</source>
        <translation>Saisies de ce poste, les dernières d’abord</translation>
    </message>
</context>
</TS>
