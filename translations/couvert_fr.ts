<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>couvert::AnswerGrid</name>
    <message>
        <source>%1, %2</source>
        <comment>purpose, version of the text</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last day (the meal)</source>
        <translation>Dernier jour (le repas)</translation>
    </message>
    <message>
        <source>Agrees, until</source>
        <translation>D’accord, jusqu’au</translation>
    </message>
</context>
<context>
    <name>couvert::AppearanceSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Applies when Couvert is started the next time.</source>
        <translation>S’applique au prochain démarrage de Couvert.</translation>
    </message>
</context>
<context>
    <name>couvert::ArchivePart</name>
    <message>
        <source>Invoice (accounts, ten years)</source>
        <translation>Facture (comptabilité, dix ans)</translation>
    </message>
    <message>
        <source>Tax document</source>
        <translation>Pièce fiscale</translation>
    </message>
    <message>
        <source>Contract, order or booking in dispute (five years)</source>
        <translation>Contrat, commande ou réservation en litige (cinq ans)</translation>
    </message>
    <message>
        <source>Contract made online, 120 euros or more (ten years)</source>
        <translation>Contrat conclu en ligne, 120 euros ou plus (dix ans)</translation>
    </message>
    <message>
        <source>Claim before a court</source>
        <translation>Action en justice</translation>
    </message>
    <message>
        <source>Paper of employment</source>
        <translation>Document de personnel</translation>
    </message>
    <message>
        <source>Application for a job</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Another legal duty</source>
        <translation>Une autre obligation légale</translation>
    </message>
    <message>
        <source>Keep an invoice apart…</source>
        <translation>Mettre une facture à part…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mettre à part</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>what a duty keeps</source>
        <translation>ce que la loi oblige à garder</translation>
    </message>
    <message>
        <source>The law makes you keep some papers, such as invoices, even when the person wants to be erased. They go to an archive apart from the file, where only managers look, and go at their end.</source>
        <translation>La loi vous oblige à garder certaines pièces, comme les factures, même si la personne veut être effacée. Elles vont dans une archive à part, que seuls les gérants consultent, et partent à leur terme.</translation>
    </message>
    <message>
        <source>GDPR, article 17(3)(b); Code de commerce, article L123-22</source>
        <translation>RGPD, article 17(3)(b)&#xa0;; Code de commerce, article L123-22</translation>
    </message>
    <message>
        <source>Papers that the law makes you keep</source>
        <translation>Pièces que la loi oblige à garder</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Number, date, amount, and the name that stands on it.</source>
        <translation>Numéro, date, montant et nom qui y figure.</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <comment>why, what, day</comment>
        <translation>%1&#xa0;: %2, jusqu’au %3</translation>
    </message>
    <message>
        <source>Write what it is, and a day that is not over.</source>
        <translation>Écrivez de quoi il s’agit, et une date à venir.</translation>
    </message>
</context>
<context>
    <name>couvert::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>Sauvegarder dans un dossier…</translation>
    </message>
    <message>
        <source>One encrypted file, checked page by page before it counts. Keep it on a disk that does not stay in this computer: a USB disk in the safe, for example. It opens with your password or the recovery sheet.</source>
        <translation>Un seul fichier chiffré, vérifié page par page avant de compter. Gardez-le sur un disque qui ne reste pas dans cet ordinateur&#xa0;: un disque USB au coffre, par exemple. Il s’ouvre avec votre mot de passe ou la feuille de secours.</translation>
    </message>
    <message>
        <source>None yet: the first one takes a minute.</source>
        <translation>Aucune encore&#xa0;: la première prend une minute.</translation>
    </message>
    <message>
        <source>Last one on %1.</source>
        <translation>Dernière le %1.</translation>
    </message>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Choisir le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Copying and checking the customer file…</source>
        <translation>Copie et vérification du fichier clients…</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was left in the folder, and the customer file is as it was.</source>
        <translation>La sauvegarde a été abandonnée. Rien n’est resté dans le dossier, et le fichier clients est comme avant.</translation>
    </message>
    <message>
        <source>Made and checked: %1</source>
        <translation>Faite et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It lies on the same disk as the customer file: if this disk fails, both are lost. Copy it to another disk.</source>
        <translation>Elle est sur le même disque que le fichier clients&#xa0;: si ce disque lâche, les deux sont perdus. Copiez-la sur un autre disque.</translation>
    </message>
</context>
<context>
    <name>couvert::CallPanel</name>
    <message>
        <source>Called: answered</source>
        <translation>Appelé&#xa0;: a répondu</translation>
    </message>
    <message>
        <source>Called: no answer</source>
        <translation>Appelé&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>Said no more calls</source>
        <translation>Ne veut plus d’appels</translation>
    </message>
    <message>
        <source>Calls are allowed now.</source>
        <translation>Les appels sont permis maintenant.</translation>
    </message>
    <message>
        <source>No calls just now.</source>
        <translation>Pas d’appel à cette heure.</translation>
    </message>
    <message numerus="yes">
        <source>Monday to Friday, not on public holidays, from 10 to 13 and from 14 to 20 o’clock; at most %Ln attempt(s) at a person in 30 days, answered or not (Code de la consommation, D223-9).</source>
        <translation>
            <numerusform>Du lundi au vendredi, hors jours fériés, de 10 h à 13 h et de 14 h à 20 h&#xa0;; au plus %Ln appel par personne en 30 jours, avec ou sans réponse (Code de la consommation, D223-9).</numerusform>
            <numerusform>Du lundi au vendredi, hors jours fériés, de 10 h à 13 h et de 14 h à 20 h&#xa0;; au plus %Ln appels par personne en 30 jours, avec ou sans réponse (Code de la consommation, D223-9).</numerusform>
        </translation>
    </message>
    <message>
        <source>Said yes on %1 at %2, text no. %3; counts until %4.</source>
        <translation>A dit oui le %1 à %2, formulation n° %3&#xa0;; valable jusqu’au %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) of %1 in the last 30 days.</source>
        <translation>
            <numerusform>%Ln appel sur %1 dans les 30 derniers jours.</numerusform>
            <numerusform>%Ln appels sur %1 dans les 30 derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more before %1.</source>
        <translation>Plus d’appel avant le %1.</translation>
    </message>
    <message>
        <source>The attempt is noted.</source>
        <translation>L’appel est noté.</translation>
    </message>
</context>
<context>
    <name>couvert::CardEditor</name>
    <message>
        <source>Add an e-mail</source>
        <translation>Ajouter un e-mail</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Allergies and diet</source>
        <translation>Allergies et régime</translation>
    </message>
    <message>
        <source>Health data may be kept only with the person’s explicit consent, for as long as it is needed. Write what the kitchen must know, nothing more.</source>
        <translation>Les données de santé ne se gardent qu’avec l’accord explicite de la personne, et le temps nécessaire. Notez ce que la cuisine doit savoir, rien de plus.</translation>
    </message>
    <message>
        <source>GDPR, article 9</source>
        <translation>RGPD, article 9</translation>
    </message>
    <message>
        <source>The customer has the right to read it: write facts, as you would say them.</source>
        <translation>Le client a le droit de la lire&#xa0;: notez des faits, comme vous les lui diriez.</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>17/05/1980, or 17/05 without the year</source>
        <translation>17/05/1980, ou 17/05 sans l’année</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>This is not a day in the past. Type it as 17/05/1980, or 17/05.</source>
        <translation>Ce n’est pas un jour passé. Écrivez 17/05/1980, ou 17/05.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is not stored yet.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>This cannot be stored like this. It stays here until it is corrected.</source>
        <translation>Impossible à enregistrer tel quel. Votre saisie reste ici jusqu’à correction.</translation>
    </message>
    <message>
        <source>Not stored yet: it stays here until it can be.</source>
        <translation>Pas encore enregistré&#xa0;: votre saisie reste ici en attendant.</translation>
    </message>
    <message>
        <source>Under 15: a parent must agree to every consent, and is named with it.</source>
        <translation>Moins de 15 ans&#xa0;: un parent doit accepter chaque consentement, et y est nommé.</translation>
    </message>
    <message>
        <source>Not stored yet: it belongs to somebody who was erased.</source>
        <translation>Pas encore enregistré&#xa0;: cela appartient à une personne qui a été effacée.</translation>
    </message>
    <message>
        <source>This person was erased</source>
        <translation>Cette personne a été effacée</translation>
    </message>
    <message>
        <source>Day of what the person did</source>
        <translation>Jour de ce que la personne a fait</translation>
    </message>
    <message>
        <source>Take the person in again</source>
        <translation>Reprendre la personne dans le fichier</translation>
    </message>
    <message>
        <source>They did it on</source>
        <translation>C’était le</translation>
    </message>
    <message>
        <source>That day is before the erasure. Only something new brings them back.</source>
        <translation>Ce jour est avant l’effacement. Seul un acte nouveau fait revenir la personne.</translation>
    </message>
    <message>
        <source>Only something new that they did themselves brings them back: a visit, a booking, an order, a message. If there was nothing, leave it.</source>
        <translation>Seul un acte nouveau de sa part la fait revenir&#xa0;: une visite, une réservation, une commande, un message. S’il n’y a rien eu, n’allez pas plus loin.</translation>
    </message>
</context>
<context>
    <name>couvert::CardRequests</name>
    <message>
        <source>New request…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Aucune jusqu’ici.</translation>
    </message>
    <message>
        <source>%1, received on %2</source>
        <comment>right, day</comment>
        <translation>%1, reçue le %2</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See the request: %1</source>
        <translation>Voir la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Corrected at the person’s request</source>
        <translation>Corrigé à la demande de la personne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 · statement: %2</source>
        <comment>day, words</comment>
        <translation>%1 · déclaration&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3 instead of %4</source>
        <comment>day, field, now, before</comment>
        <translation>%1 · %2&#xa0;: %3 au lieu de %4</translation>
    </message>
</context>
<context>
    <name>couvert::CardView</name>
    <message>
        <source>Frozen: shown, nothing else</source>
        <translation>Gelée&#xa0;: consultable, rien d’autre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>category, last visit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (work)</source>
        <translation>%1 (pro)</translation>
    </message>
    <message>
        <source>kept as typed: not a valid number</source>
        <translation>gardé tel quel&#xa0;: ce n’est pas un numéro valable</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>this customer may read this note</source>
        <translation>ce client peut lire cette note</translation>
    </message>
</context>
<context>
    <name>couvert::ClientsPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Choose a customer to see the card.</source>
        <translation>Choisissez un client pour voir sa fiche.</translation>
    </message>
    <message>
        <source>No customer yet. Your Excel sheet can move in now.</source>
        <translation>Aucun client pour l’instant. Votre feuille Excel peut emménager.</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Importer une feuille</translation>
    </message>
    <message>
        <source>Try with fictional customers</source>
        <translation>Essayer avec des clients fictifs</translation>
    </message>
    <message>
        <source>The card is made. Ctrl+Z takes it back.</source>
        <translation>Fiche créée. Ctrl+Z pour annuler.</translation>
    </message>
    <message>
        <source>Stored. Ctrl+Z takes it back.</source>
        <translation>Enregistré. Ctrl+Z pour annuler.</translation>
    </message>
    <message>
        <source>%1 of %2 added. Ctrl+Z takes it back.</source>
        <translation>%1 du %2&#xa0;: ajout enregistré. Ctrl+Z pour annuler.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled. The file is as it was.</source>
        <translation>Abandonné. Le fichier est comme avant.</translation>
    </message>
    <message>
        <source>These customers are fictional: their e-mails and phones reach nobody.</source>
        <translation>Ces clients sont fictifs&#xa0;: leurs e-mails et leurs téléphones ne joignent personne.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %Ln card(s) written since.</source>
        <translation>
            <numerusform>Annulé, sauf %Ln fiche modifiée depuis.</numerusform>
            <numerusform>Annulé, sauf %Ln fiches modifiées depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making %Ln fictional customer(s)</source>
        <translation>
            <numerusform>Création de %Ln client fictif</numerusform>
            <numerusform>Création de %Ln clients fictifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::ConsentFormSheet</name>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Text no. %1</source>
        <translation>Texte n° %1</translation>
    </message>
    <message>
        <source>I agree, %1</source>
        <translation>J’accepte, %1</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>until (day):  ……/……/…………</source>
        <translation>jusqu’au&#xa0;:  ……/……/…………</translation>
    </message>
    <message>
        <source>If you tick a box for phone calls</source>
        <translation>Si vous cochez une case «&#xa0;appel téléphonique&#xa0;»</translation>
    </message>
    <message>
        <source>the restaurant</source>
        <translation>le restaurant</translation>
    </message>
    <message>
        <source>Who calls, and for what: %1, for its own meals and services (%2).</source>
        <translation>Qui appelle, et pour quoi&#xa0;: %1, pour ses propres repas et services (%2).</translation>
    </message>
    <message>
        <source>Your choice: you are free to accept or not. Without your tick nobody calls you to sell something.</source>
        <translation>Votre choix&#xa0;: vous êtes libre d’accepter ou non. Sans votre coche, personne ne vous appelle pour vous vendre quelque chose.</translation>
    </message>
    <message>
        <source>How long: %1 months from the day of your signature; it is not renewed by itself.</source>
        <translation>Combien de temps&#xa0;: %1 mois à compter de votre signature&#xa0;; l’accord ne se renouvelle pas de lui-même.</translation>
    </message>
    <message>
        <source>Taking it back: at any time and without giving a reason, during a call or at the restaurant.</source>
        <translation>Le retirer&#xa0;: à tout moment et sans donner de raison, pendant un appel ou au restaurant.</translation>
    </message>
    <message>
        <source>Taking it back: at any time and without giving a reason, during a call, at the restaurant, or here: %1.</source>
        <translation>Le retirer&#xa0;: à tout moment et sans donner de raison, pendant un appel, au restaurant ou ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your proof: this text with the day and hour of your consent is kept for %1 months; you get a copy free of charge when you ask.</source>
        <translation>Votre preuve&#xa0;: ce texte, avec le jour et l’heure de votre accord, est conservé %1 mois&#xa0;; une copie vous est remise gratuitement sur demande.</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Under 15: name and signature of a parent</source>
        <translation>Moins de 15 ans&#xa0;: nom et signature d’un parent</translation>
    </message>
    <message>
        <source>May we stay in touch?</source>
        <translation>Pouvons-nous rester en contact&#xa0;?</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Formulaire %1</translation>
    </message>
    <message>
        <source>You need not give your phone number for this. Calling a consumer to sell something requires the person’s prior consent (Code de la consommation, art. L223-1 and L223-2).</source>
        <translation>Vous n’êtes pas obligé de donner votre numéro. Démarcher un consommateur par téléphone exige son consentement préalable (Code de la consommation, art. L223-1 et L223-2).</translation>
    </message>
    <message>
        <source>Changing your mind, and your data</source>
        <translation>Changer d’avis, et vos données</translation>
    </message>
    <message>
        <source>You can take your consent back at any time, as simply as you gave it: tell the restaurant.</source>
        <translation>Vous pouvez retirer votre accord à tout moment, aussi simplement que vous l’avez donné&#xa0;: dites-le au restaurant.</translation>
    </message>
    <message>
        <source>You can take your consent back at any time, as simply as you gave it: %1.</source>
        <translation>Vous pouvez retirer votre accord à tout moment, aussi simplement que vous l’avez donné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Responsible for your data: %1. They serve the purposes ticked above and nothing else, until you take your consent back or the time told in the privacy notice is over; the form is kept as proof. You can see, correct or erase your data, limit or oppose their use and take them away, and complain to the CNIL (www.cnil.fr).</source>
        <translation>Responsable de vos données&#xa0;: %1. Elles servent à ce que vous avez coché et à rien d’autre, jusqu’à ce que vous retiriez votre accord ou que la durée indiquée dans la notice d’information soit écoulée&#xa0;; le formulaire est gardé comme preuve. Vous pouvez consulter, rectifier ou effacer vos données, en limiter l’usage ou vous y opposer, les emporter, et saisir la CNIL (www.cnil.fr).</translation>
    </message>
    <message>
        <source>Tick only what you wish. Each box is a choice of its own; leaving it empty changes nothing to how you are served.</source>
        <translation>Cochez seulement ce que vous souhaitez. Chaque case est un choix à part&#xa0;; la laisser vide ne change rien à la façon dont vous êtes servi.</translation>
    </message>
</context>
<context>
    <name>couvert::ConsentHistory</name>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n’a encore été recueilli.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, which answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>text no. %1</source>
        <translation>formulation n° %1</translation>
    </message>
    <message>
        <source>counts until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>parent: %1</source>
        <translation>parent&#xa0;: %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>noté par %1</translation>
    </message>
    <message>
        <source>Print the proof…</source>
        <translation>Imprimer la preuve…</translation>
    </message>
    <message>
        <source>Print the proof of %1</source>
        <translation>Imprimer la preuve du %1</translation>
    </message>
    <message>
        <source>Save the scan…</source>
        <translation>Enregistrer le scan…</translation>
    </message>
    <message>
        <source>Save the scan of %1</source>
        <translation>Enregistrer le scan du %1</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>proof-of-consent.pdf</source>
        <translation>preuve-de-consentement.pdf</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Saved: %1. Give it to the person, then delete the file.</source>
        <translation>Enregistré&#xa0;: %1. Remettez-la à la personne, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>Enregistrer le scan</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>Saved outside the encrypted file: %1. Delete it when it has served.</source>
        <translation>Enregistré hors du fichier chiffré&#xa0;: %1. Supprimez-le quand il a servi.</translation>
    </message>
</context>
<context>
    <name>couvert::ConsentOnPaper</name>
    <message>
        <source>Offers and news</source>
        <translation>Offres et actualités</translation>
    </message>
    <message>
        <source>Your opinion after a visit</source>
        <translation>Votre avis après une visite</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Programme de fidélité</translation>
    </message>
    <message>
        <source>Allergies and diet</source>
        <translation>Allergies et régime</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>by phone call</source>
        <translation>par appel téléphonique</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>on the web site</source>
        <translation>sur le site web</translation>
    </message>
    <message>
        <source>by word of mouth, at the restaurant</source>
        <translation>de vive voix, au restaurant</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>au téléphone</translation>
    </message>
    <message>
        <source>taken over from another program</source>
        <translation>repris d’un autre logiciel</translation>
    </message>
    <message>
        <source>on a paper form</source>
        <translation>sur un formulaire papier</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>couvert::ConsentPanel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Parent who agreed</source>
        <translation>Parent qui a accepté</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Words that were shown</source>
        <translation>Formulation présentée</translation>
    </message>
    <message>
        <source>Join the scan…</source>
        <translation>Joindre le scan…</translation>
    </message>
    <message>
        <source>Choose the scan or the mail</source>
        <translation>Choisir le scan ou le mail</translation>
    </message>
    <message>
        <source>Proofs (%1)</source>
        <translation>Preuves (%1)</translation>
    </message>
    <message>
        <source>Scan joined</source>
        <translation>Scan joint</translation>
    </message>
    <message>
        <source>Number on the paper, if another</source>
        <translation>Numéro sur le papier, s’il diffère</translation>
    </message>
    <message>
        <source>Not asked: already a customer, similar products only</source>
        <translation>Non demandé&#xa0;: déjà client, produits similaires seulement</translation>
    </message>
    <message>
        <source>The address came from the person, at a sale or a service</source>
        <translation>L’adresse vient de la personne, lors d’une vente ou d’un service</translation>
    </message>
    <message>
        <source>Only similar products, of this restaurant</source>
        <translation>Seulement des produits similaires, de ce restaurant</translation>
    </message>
    <message>
        <source>Refusing was offered, free and simple, and will be in every message</source>
        <translation>Le refus a été proposé, gratuit et simple, et le sera dans chaque message</translation>
    </message>
    <message>
        <source>Last day (the meal)</source>
        <translation>Dernier jour (le repas)</translation>
    </message>
    <message>
        <source>Allowed when all three hold (CPCE, art. L34-5):</source>
        <translation>Permis si les trois sont vrais (CPCE, art. L34-5)&#xa0;:</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Under 15: a parent must agree too (loi Informatique et Libertés, art. 45).</source>
        <translation>Moins de 15 ans&#xa0;: un parent doit aussi être d’accord (loi Informatique et Libertés, art. 45).</translation>
    </message>
    <message>
        <source>No text of this purpose has that number.</source>
        <translation>Aucune formulation de cette finalité ne porte ce numéro.</translation>
    </message>
</context>
<context>
    <name>couvert::ConsentProof</name>
    <message>
        <source>Proof of consent</source>
        <translation>Preuve de consentement</translation>
    </message>
    <message>
        <source>Proof of consent no. %1</source>
        <translation>Preuve de consentement n° %1</translation>
    </message>
    <message>
        <source>This is what the restaurant keeps of your answer. The copy is free; ask for a correction if something in it is not right.</source>
        <translation>Voici ce que le restaurant conserve de votre réponse. La copie est gratuite&#xa0;; si quelque chose est inexact, demandez à le faire rectifier.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse ou numéro</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recueilli</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Existing customer, similar products of the same restaurant (Code des postes et des communications électroniques, art. L34-5)</source>
        <translation>Déjà client, produits similaires du même restaurant (Code des postes et des communications électroniques, art. L34-5)</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>%1 (that day no more)</source>
        <translation>%1 (ce jour exclu)</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Parent who agreed</source>
        <translation>Parent qui a accepté</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Document kept</source>
        <translation>Document conservé</translation>
    </message>
    <message>
        <source>The exact text that was shown</source>
        <translation>Le texte exact qui a été présenté</translation>
    </message>
    <message>
        <source>Text no. %1</source>
        <translation>Texte n° %1</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>You can take a consent back at any time, as simply as you gave it. %1</source>
        <translation>Vous pouvez retirer un accord à tout moment, aussi simplement que vous l’avez donné. %1</translation>
    </message>
    <message>
        <source>Consent to calls: this proof is kept until %1 (Code de la consommation, art. R223-2).</source>
        <translation>Accord pour des appels&#xa0;: cette preuve est conservée jusqu’au %1 (Code de la consommation, art. R223-2).</translation>
    </message>
</context>
<context>
    <name>couvert::ConsentRefusal</name>
    <message>
        <source>This person said no after that day. Only a newer yes counts: ask again.</source>
        <translation>Cette personne a dit non après ce jour. Seul un oui plus récent compte&#xa0;: redemandez.</translation>
    </message>
    <message>
        <source>This person is under 15: a parent must agree too. Write who did.</source>
        <translation>Cette personne a moins de 15 ans&#xa0;: un parent doit aussi être d’accord. Notez lequel.</translation>
    </message>
    <message>
        <source>This card is frozen: nothing can be recorded on it but a no.</source>
        <translation>Cette fiche est gelée&#xa0;: on n’y note rien d’autre qu’un non.</translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation>Cette personne a été effacée.</translation>
    </message>
    <message>
        <source>This moment has not come yet.</source>
        <translation>Ce moment n’est pas encore venu.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Il finirait avant de commencer.</translation>
    </message>
    <message>
        <source>This purpose has no text yet: write it under Mailings, “Purposes and texts”.</source>
        <translation>Cette finalité n’a pas encore de texte&#xa0;: écrivez-le dans Envois, «&#xa0;Finalités et formulations&#xa0;».</translation>
    </message>
    <message>
        <source>Without a yes, all three conditions must hold. If one does not, ask the person.</source>
        <translation>Sans oui, les trois conditions doivent être vraies. S’il en manque une, demandez à la personne.</translation>
    </message>
    <message>
        <source>The proof must be a PDF, a JPEG, a PNG or a mail (.eml) of 10 MB at most, and be what its name says.</source>
        <translation>La preuve doit être un PDF, un JPEG, un PNG ou un mail (.eml) de 10 Mo au plus, et être ce que dit son nom.</translation>
    </message>
</context>
<context>
    <name>couvert::ConsentSection</name>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Other purposes</source>
        <translation>Autres finalités</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Recueillir…</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Recueillir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawn. Nobody will write for this any more; only a new yes of the person can change it.</source>
        <translation>Retiré. Plus personne n’écrira pour cela&#x202f;; seul un nouveau oui de la personne peut le changer.</translation>
    </message>
    <message>
        <source>What this person said, and the proofs</source>
        <translation>Ce que cette personne a dit, et les preuves</translation>
    </message>
    <message>
        <source>Withdrawn, and the allergies were erased from the card.</source>
        <translation>Retiré, et les allergies sont effacées de la fiche.</translation>
    </message>
</context>
<context>
    <name>couvert::ConsentWords</name>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>Enquête de satisfaction</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Programme de fidélité</translation>
    </message>
    <message>
        <source>Allergies and diet</source>
        <translation>Allergies et régime</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>On the web site</source>
        <translation>Sur le site</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>D’un autre logiciel</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>purpose, channel</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>Expire dans %Ln jour</numerusform>
            <numerusform>Expire dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <translation>Accepté le %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retiré le %1</translation>
    </message>
    <message>
        <source>Refused on %1</source>
        <translation>Refusé le %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>échu</translation>
    </message>
    <message>
        <source>similar products, without asking</source>
        <translation>produits similaires, sans demande</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>Counts until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>couvert::ConservationPage</name>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Rules and periods</source>
        <translation>Règles et durées</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La date est juste</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>The date of this computer looks wrong</source>
        <translation>La date de cet ordinateur paraît fausse</translation>
    </message>
    <message>
        <source>Look at the clock of this computer. Until a manager confirms the date, no card is proposed for deletion.</source>
        <translation>Regardez l’horloge de cet ordinateur. Tant qu’un responsable n’a pas confirmé la date, aucune fiche n’est proposée à la suppression.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to review. None is erased without you.</source>
        <translation>
            <numerusform>%Ln fiche à revoir. Elle n’est pas effacée sans vous.</numerusform>
            <numerusform>%Ln fiches à revoir. Aucune n’est effacée sans vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review today.</source>
        <translation>Rien à revoir aujourd’hui.</translation>
    </message>
    <message>
        <source>Cancelled. All cards are as they were.</source>
        <translation>Interrompu. Toutes les fiches sont comme avant.</translation>
    </message>
    <message>
        <source>Recorded: their time begins anew today.</source>
        <translation>C’est noté : la durée repart d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Recorded: the card is to be reviewed now.</source>
        <translation>C’est noté : la fiche est à revoir dès maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) follow their rule again.</source>
        <translation>
            <numerusform>%Ln fiche suit de nouveau sa règle.</numerusform>
            <numerusform>%Ln fiches suivent de nouveau leur règle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Il n’y a rien à annuler ici.</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %Ln card(s) changed since.</source>
        <translation>
            <numerusform>Annulé, sauf %Ln fiche modifiée depuis.</numerusform>
            <numerusform>Annulé, sauf %Ln fiches modifiées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The date is confirmed.</source>
        <translation>La date est confirmée.</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>Searched for in the file and beside it: nothing is left.</source>
        <translation>Recherche faite dans le fichier et à côté : il n’en reste rien.</translation>
    </message>
    <message>
        <source>The search could not be made now. It is made when the file is opened next; until then there is no certificate.</source>
        <translation>La recherche n’a pas pu se faire maintenant. Elle se fera à la prochaine ouverture du fichier ; d’ici là, pas de certificat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) still stand somewhere: there is no certificate. Lock and open the file.</source>
        <translation>
            <numerusform>%Ln donnée reste encore quelque part : pas de certificat. Verrouillez puis rouvrez le fichier.</numerusform>
            <numerusform>%Ln données restent encore quelque part : pas de certificat. Verrouillez puis rouvrez le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is saved. It names nobody.</source>
        <translation>Le certificat est enregistré. Il ne nomme personne.</translation>
    </message>
</context>
<context>
    <name>couvert::ContactLines</name>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>Usage de %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>couvert::CustomerList</name>
    <message>
        <source>Also in the notes</source>
        <translation>Aussi dans les notes</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, town…</source>
        <translation>Nom, téléphone, e-mail, ville…</translation>
    </message>
    <message>
        <source>Search for a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>More than %1 customers · in name order</source>
        <translation>Plus de %1 clients · classés par nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · in name order</source>
        <translation>
            <numerusform>%Ln client · classé par nom</numerusform>
            <numerusform>%Ln clients · classés par nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of %1 · in name order</source>
        <translation>
            <numerusform>%Ln client sur %1 · classé par nom</numerusform>
            <numerusform>%Ln clients sur %1 · classés par nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln row(s) are chosen: nothing was copied. Whole lists are exported under “Mailings”.</source>
        <translation>
            <numerusform>Plus de %Ln ligne est choisie&#xa0;: rien n’a été copié. Les listes entières s’exportent dans «&#xa0;Envois&#xa0;».</numerusform>
            <numerusform>Plus de %Ln lignes sont choisies&#xa0;: rien n’a été copié. Les listes entières s’exportent dans «&#xa0;Envois&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>couvert::CustomerWords</name>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Newsletter only</source>
        <translation>Newsletter seule</translation>
    </message>
    <message>
        <source>Loyalty member</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Salarié</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Supplier contact</source>
        <translation>Contact fournisseur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Message from the customer</source>
        <translation>Message du client</translation>
    </message>
    <message>
        <source>Click in a newsletter</source>
        <translation>Clic dans une newsletter</translation>
    </message>
    <message>
        <source>Login on the site</source>
        <translation>Connexion au site</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Second e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second téléphone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Street (work)</source>
        <translation>Rue (pro)</translation>
    </message>
    <message>
        <source>Postcode (work)</source>
        <translation>Code postal (pro)</translation>
    </message>
    <message>
        <source>Town (work)</source>
        <translation>Ville (pro)</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Allergies and diet</source>
        <translation>Allergies et régime</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Origine des données</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Numéro dans un autre logiciel</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>no visit known</source>
        <translation>aucune visite connue</translation>
    </message>
    <message>
        <source>last order on %1</source>
        <translation>dernière commande le %1</translation>
    </message>
    <message>
        <source>last booking on %1</source>
        <translation>dernière réservation le %1</translation>
    </message>
    <message>
        <source>last message on %1</source>
        <translation>dernier message le %1</translation>
    </message>
    <message>
        <source>last click on %1</source>
        <translation>dernier clic le %1</translation>
    </message>
    <message>
        <source>last login on %1</source>
        <translation>dernière connexion le %1</translation>
    </message>
    <message>
        <source>last visit on %1</source>
        <translation>dernière visite le %1</translation>
    </message>
</context>
<context>
    <name>couvert::DayWords</name>
    <message>
        <source>It says %1, but this file was already open on %2.</source>
        <translation>Elle indique le %1, or ce fichier a déjà été ouvert le %2.</translation>
    </message>
    <message numerus="yes">
        <source>It says %1, %Ln day(s) after this file was last open, on %2.</source>
        <translation>
            <numerusform>Elle indique le %1, %Ln jour après la dernière ouverture de ce fichier, le %2.</numerusform>
            <numerusform>Elle indique le %1, %Ln jours après la dernière ouverture de ce fichier, le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::DeviceSection</name>
    <message>
        <source>Remember on this computer</source>
        <translation>Se souvenir sur ce poste</translation>
    </message>
    <message>
        <source>The file then opens without a password for whoever is logged in to this computer under your name. The password and the recovery sheet keep working. Do this only where others do not use your session.</source>
        <translation>Le fichier s’ouvre alors sans mot de passe pour qui est connecté à cet ordinateur sous votre nom. Le mot de passe et la feuille de secours marchent toujours. Ne le faites que là où personne d’autre n’utilise votre session.</translation>
    </message>
    <message>
        <source>This computer opens the file without a password.</source>
        <translation>Cet ordinateur ouvre le fichier sans mot de passe.</translation>
    </message>
    <message>
        <source>No: the password is asked each time.</source>
        <translation>Non&#xa0;: le mot de passe est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>Forget on this computer</source>
        <translation>Oublier sur ce poste</translation>
    </message>
    <message>
        <source>Done. Forget it here before you give this computer away.</source>
        <translation>C’est fait. Oubliez-le ici avant de céder cet ordinateur.</translation>
    </message>
    <message>
        <source>Done. The password is asked from now on.</source>
        <translation>C’est fait. Le mot de passe sera demandé désormais.</translation>
    </message>
    <message>
        <source>It may be locked, or this computer may have none. Nothing was changed; the password opens the file as before.</source>
        <translation>Il est peut-être verrouillé, ou absent de cet ordinateur. Rien n’a été modifié&#x202f;; le mot de passe ouvre le fichier comme avant.</translation>
    </message>
    <message>
        <source>This computer’s keychain did not answer.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>couvert::Dossier</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>How we reach you</source>
        <translation>Comment nous vous joignons</translation>
    </message>
    <message>
        <source>%1 (work)</source>
        <translation>%1 (travail)</translation>
    </message>
    <message>
        <source>What we noted</source>
        <translation>Ce que nous avons noté</translation>
    </message>
    <message>
        <source>Your visits</source>
        <translation>Vos visites</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Ce que vous avez accepté ou refusé</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>counts until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>with the agreement of %1</source>
        <translation>avec l’accord de %1</translation>
    </message>
    <message>
        <source>proof: %1</source>
        <translation>preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text shown: “%1”</source>
        <translation>Le texte qui vous a été montré&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>An imported sheet says that you agreed to our offers %1. Nothing proves it, so we do not use it.</source>
        <translation>Une feuille importée dit que vous acceptez nos offres %1. Rien ne le prouve&#xa0;: nous ne nous en servons pas.</translation>
    </message>
    <message>
        <source>An imported sheet says that you do not want our offers %1: we respect it.</source>
        <translation>Une feuille importée dit que vous ne voulez pas de nos offres %1&#xa0;: nous le respectons.</translation>
    </message>
    <message>
        <source>No more advertising %1. We keep no address for that, only a fingerprint of it which nobody can read back.</source>
        <translation>Plus de publicité %1. Nous ne gardons pas d’adresse pour cela, seulement son empreinte, que personne ne peut relire.</translation>
    </message>
    <message>
        <source>Lists you stood on</source>
        <translation>Listes où vous figuriez</translation>
    </message>
    <message>
        <source>Calls we made to you</source>
        <translation>Nos appels</translation>
    </message>
    <message>
        <source>A call about our offers, which you answered.</source>
        <translation>Un appel au sujet de nos offres, auquel vous avez répondu.</translation>
    </message>
    <message>
        <source>A call about our offers, not answered.</source>
        <translation>Un appel au sujet de nos offres, resté sans réponse.</translation>
    </message>
    <message>
        <source>%1, %2: handed to the company that sends our messages.</source>
        <translation>%1, %2&#xa0;: remise à l’entreprise qui envoie nos messages.</translation>
    </message>
    <message>
        <source>How your card came to us</source>
        <translation>Comment votre fiche nous est venue</translation>
    </message>
    <message>
        <source>From a sheet that we imported (.%1).</source>
        <translation>D’une feuille que nous avons importée (.%1).</translation>
    </message>
    <message>
        <source>From a sheet that we imported (.%1): %2.</source>
        <translation>D’une feuille que nous avons importée (.%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Vos demandes</translation>
    </message>
    <message>
        <source>received on %1, due on %2</source>
        <translation>reçue le %1, réponse au plus tard le %2</translation>
    </message>
    <message>
        <source>Your data were handed out, to take with you.</source>
        <translation>Vos données vous ont été remises, à emporter.</translation>
    </message>
    <message>
        <source>All that we hold about you was handed out.</source>
        <translation>Tout ce que nous gardons à votre sujet vous a été remis.</translation>
    </message>
    <message>
        <source>What was corrected at your request</source>
        <translation>Ce qui a été corrigé à votre demande</translation>
    </message>
    <message>
        <source>%1: “%2” instead of “%3”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» au lieu de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>When your card was frozen</source>
        <translation>Quand votre fiche a été gelée</translation>
    </message>
    <message>
        <source>lifted on %1 after we told you on %2: %3</source>
        <translation>levé le %1, après vous avoir prévenu le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>What we keep apart because the law wants it</source>
        <translation>Ce que nous gardons à part parce que la loi le veut</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was done with your card</source>
        <translation>Ce qui a été fait de votre fiche</translation>
    </message>
    <message>
        <source>Files handed over with this</source>
        <translation>Fichiers remis avec ce document</translation>
    </message>
    <message>
        <source>Also held</source>
        <translation>Également gardé</translation>
    </message>
    <message>
        <source>Why we hold it</source>
        <translation>Pourquoi nous les avons</translation>
    </message>
    <message>
        <source>%1. Basis: %2 (article %3).</source>
        <translation>%1. Base légale&#xa0;: %2 (article %3).</translation>
    </message>
    <message>
        <source>Kinds of data: %1.</source>
        <translation>Catégories de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Qui les reçoit</translation>
    </message>
    <message>
        <source>Those who work for us and need it to receive you. Besides them, nobody but the lists named above, where there are any.</source>
        <translation>Ceux qui travaillent chez nous et en ont besoin pour vous recevoir. En dehors d’eux, personne, sinon les listes citées plus haut s’il y en a.</translation>
    </message>
    <message>
        <source>Those who work for us and need it to receive you, and these companies on our behalf:</source>
        <translation>Ceux qui travaillent chez nous et en ont besoin pour vous recevoir, et ces entreprises pour notre compte&#xa0;:</translation>
    </message>
    <message>
        <source>As far as we know, your data do not leave the European Economic Area.</source>
        <translation>À notre connaissance, vos données ne quittent pas l’Espace économique européen.</translation>
    </message>
    <message>
        <source>%1 is outside the European Economic Area (%2). Ask us for the safeguards.</source>
        <translation>%1 se trouve hors de l’Espace économique européen (%2). Demandez-nous les garanties qui s’y appliquent.</translation>
    </message>
    <message>
        <source>%1 is outside the European Economic Area (%2). Safeguard: %3.</source>
        <translation>%1 se trouve hors de l’Espace économique européen (%2). Garantie&#xa0;: %3.</translation>
    </message>
    <message>
        <source>How long we keep it</source>
        <translation>Combien de temps nous les gardons</translation>
    </message>
    <message>
        <source>Until %1: %2 months after the last time you came or wrote. A new visit starts the time anew. Proofs of consent and of your objections are kept as long as the law lets them be asked for.</source>
        <translation>Jusqu’au %1&#xa0;: %2 mois après la dernière fois où vous êtes venu ou nous avez écrit. Une nouvelle visite fait repartir cette durée. Les preuves de vos consentements et de vos oppositions sont gardées tant que la loi permet de nous les demander.</translation>
    </message>
    <message>
        <source>%1 months after the last time you came or wrote. We do not know that day for you: your card will be looked at again.</source>
        <translation>%1 mois après la dernière fois où vous êtes venu ou nous avez écrit. Nous ne connaissons pas ce jour pour vous&#xa0;: votre fiche sera revue.</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où elles viennent</translation>
    </message>
    <message>
        <source>From you, as far as we know: nothing else is on record.</source>
        <translation>De vous, à notre connaissance&#xa0;: rien d’autre n’est noté.</translation>
    </message>
    <message>
        <source>On record as source: %1.</source>
        <translation>Source notée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Decisions about you are taken by a program: ask us how.</source>
        <translation>Des décisions à votre sujet sont prises par un programme&#xa0;: demandez-nous comment.</translation>
    </message>
    <message>
        <source>No decision about you is taken by a program alone, and no profile of you is drawn.</source>
        <translation>Aucune décision à votre sujet n’est prise par un programme seul, et aucun profil de vous n’est établi.</translation>
    </message>
    <message>
        <source>What you may ask</source>
        <translation>Ce que vous pouvez demander</translation>
    </message>
    <message>
        <source>You have the right, free of charge:</source>
        <translation>Vous avez le droit, gratuitement&#xa0;:</translation>
    </message>
    <message>
        <source>How to reach us: %1.</source>
        <translation>Pour nous joindre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If our answer does not satisfy you, you may complain to the CNIL (www.cnil.fr, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07), the French data protection authority, or go to court.</source>
        <translation>Si notre réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la CNIL (www.cnil.fr, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07) ou saisir le tribunal.</translation>
    </message>
    <message>
        <source>These are the data that you gave us or that your visits left, as of %1. The file dossier.json beside this one holds the same in a form that another company’s program can read (article 20 GDPR).</source>
        <translation>Voici les données que vous nous avez fournies ou que vos visites ont laissées, au %1. Le fichier dossier.json, à côté de celui-ci, contient les mêmes sous une forme que le logiciel d’une autre entreprise peut lire (article 20 du RGPD).</translation>
    </message>
    <message>
        <source>This is all that we hold about you, as of %1 (article 15 GDPR).</source>
        <translation>Voici tout ce que nous gardons à votre sujet, au %1 (article 15 du RGPD).</translation>
    </message>
    <message>
        <source>This is all that %1 holds about you, as of %2 (article 15 GDPR).</source>
        <translation>Voici tout ce que %1 garde à votre sujet, au %2 (article 15 du RGPD).</translation>
    </message>
    <message>
        <source>What is about somebody else is covered and reads █████ (article 15(4)):</source>
        <translation>Ce qui concerne quelqu’un d’autre est masqué et se lit █████ (article 15(4))&#xa0;:</translation>
    </message>
    <message>
        <source>%1, passages covered: %2; reason: %3.</source>
        <translation>%1, passages masqués&#xa0;: %2&#xa0;; raison&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Your data, to take with you</source>
        <translation>Vos données, à emporter</translation>
    </message>
    <message>
        <source>What we hold about you</source>
        <translation>Ce que nous gardons à votre sujet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Deuxième e-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>Deuxième téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Street at work</source>
        <translation>Rue (travail)</translation>
    </message>
    <message>
        <source>Postcode at work</source>
        <translation>Code postal (travail)</translation>
    </message>
    <message>
        <source>Town at work</source>
        <translation>Ville (travail)</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Allergies and diet</source>
        <translation>Allergies et régime</translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation>Nos notes</translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation>Nos étiquettes</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>You are for us</source>
        <translation>Vous êtes pour nous</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Numéro dans un autre logiciel</translation>
    </message>
    <message>
        <source>Known to us since</source>
        <translation>Connu de nous depuis</translation>
    </message>
    <message>
        <source>Visits counted</source>
        <translation>Visites comptées</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernière commande</translation>
    </message>
    <message>
        <source>Last sign of you</source>
        <translation>Dernier signe de vous</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>Number of your card</source>
        <translation>Numéro de votre fiche</translation>
    </message>
    <message>
        <source>Card frozen at your request</source>
        <translation>Fiche gelée à votre demande</translation>
    </message>
    <message>
        <source>Parent who agreed</source>
        <translation>Parent qui a donné son accord</translation>
    </message>
    <message>
        <source>our offers</source>
        <translation>nos offres</translation>
    </message>
    <message>
        <source>a satisfaction survey</source>
        <translation>une enquête de satisfaction</translation>
    </message>
    <message>
        <source>the loyalty programme</source>
        <translation>le programme de fidélité</translation>
    </message>
    <message>
        <source>taking your allergies and diet into account</source>
        <translation>tenir compte de vos allergies et de votre régime</translation>
    </message>
    <message>
        <source>taking your bookings and orders, and serving you</source>
        <translation>prendre vos réservations et vos commandes, et vous servir</translation>
    </message>
    <message>
        <source>knowing our customers, so as to receive them well</source>
        <translation>connaître nos clients, pour bien les recevoir</translation>
    </message>
    <message>
        <source>not writing to you any more where you objected</source>
        <translation>ne plus vous écrire là où vous l’avez refusé</translation>
    </message>
    <message>
        <source>answering your requests, and being able to show it</source>
        <translation>répondre à vos demandes, et pouvoir le prouver</translation>
    </message>
    <message>
        <source>keeping the file safe (journal of what is done to it)</source>
        <translation>protéger le fichier (journal de ce qui y est fait)</translation>
    </message>
    <message>
        <source>your consent, which you may take back at any time</source>
        <translation>votre consentement, que vous pouvez reprendre à tout moment</translation>
    </message>
    <message>
        <source>your explicit consent, which you may take back at any time</source>
        <translation>votre consentement explicite, que vous pouvez reprendre à tout moment</translation>
    </message>
    <message>
        <source>our own customers, for similar products; you may object at any time</source>
        <translation>nos propres clients, pour des produits semblables&#xa0;; vous pouvez vous y opposer à tout moment</translation>
    </message>
    <message>
        <source>the contract that a booking or an order is</source>
        <translation>le contrat qu’est une réservation ou une commande</translation>
    </message>
    <message>
        <source>our legitimate interest; you may object</source>
        <translation>notre intérêt légitime&#xa0;; vous pouvez vous y opposer</translation>
    </message>
    <message>
        <source>a legal obligation</source>
        <translation>une obligation légale</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>Vous avez accepté</translation>
    </message>
    <message>
        <source>You took your consent back</source>
        <translation>Vous avez repris votre accord</translation>
    </message>
    <message>
        <source>You refused</source>
        <translation>Vous avez refusé</translation>
    </message>
    <message>
        <source>Your consent came to its end</source>
        <translation>Votre accord est arrivé à son terme</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>on our web site</source>
        <translation>sur notre site</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>de vive voix</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>au téléphone</translation>
    </message>
    <message>
        <source>taken over from another program</source>
        <translation>repris d’un autre logiciel</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>message from you</source>
        <translation>message de votre part</translation>
    </message>
    <message>
        <source>click in a newsletter</source>
        <translation>clic dans une lettre d’information</translation>
    </message>
    <message>
        <source>login on our site</source>
        <translation>connexion à notre site</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>un client</translation>
    </message>
    <message>
        <source>somebody interested</source>
        <translation>une personne intéressée</translation>
    </message>
    <message>
        <source>a reader of the newsletter</source>
        <translation>un abonné à la lettre d’information</translation>
    </message>
    <message>
        <source>a member of the loyalty programme</source>
        <translation>un membre du programme de fidélité</translation>
    </message>
    <message>
        <source>a member of staff</source>
        <translation>un membre de l’équipe</translation>
    </message>
    <message>
        <source>an applicant</source>
        <translation>un candidat</translation>
    </message>
    <message>
        <source>a supplier’s contact</source>
        <translation>le contact d’un fournisseur</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>coordonnées</translation>
    </message>
    <message>
        <source>visits and orders</source>
        <translation>visites et commandes</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>préférences</translation>
    </message>
    <message>
        <source>allergies and diet (data concerning health)</source>
        <translation>allergies et régime (données de santé)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>means of payment</source>
        <translation>moyen de paiement</translation>
    </message>
    <message>
        <source>consents and objections</source>
        <translation>consentements et oppositions</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>history of the card</source>
        <translation>historique de la fiche</translation>
    </message>
    <message>
        <source>card made</source>
        <translation>fiche créée</translation>
    </message>
    <message>
        <source>card looked at</source>
        <translation>fiche consultée</translation>
    </message>
    <message>
        <source>card changed</source>
        <translation>fiche modifiée</translation>
    </message>
    <message>
        <source>visit added</source>
        <translation>visite ajoutée</translation>
    </message>
    <message>
        <source>change taken back</source>
        <translation>modification annulée</translation>
    </message>
    <message>
        <source>consent recorded</source>
        <translation>consentement enregistré</translation>
    </message>
    <message>
        <source>withdrawal recorded</source>
        <translation>retrait enregistré</translation>
    </message>
    <message>
        <source>refusal recorded</source>
        <translation>refus enregistré</translation>
    </message>
    <message>
        <source>end of a consent recorded</source>
        <translation>fin d’un consentement enregistrée</translation>
    </message>
    <message>
        <source>objection recorded</source>
        <translation>opposition enregistrée</translation>
    </message>
    <message>
        <source>data taken out for you</source>
        <translation>données sorties pour vous</translation>
    </message>
    <message>
        <source>document printed</source>
        <translation>document imprimé</translation>
    </message>
    <message>
        <source>about another person</source>
        <translation>concerne une autre personne</translation>
    </message>
    <message>
        <source>a trade secret</source>
        <translation>secret des affaires</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>Invoices (Code de commerce, L123-22)</source>
        <translation>Factures (Code de commerce, L123-22)</translation>
    </message>
    <message>
        <source>Tax documents (LPF, L102 B)</source>
        <translation>Documents fiscaux (LPF, L102 B)</translation>
    </message>
    <message>
        <source>Proof of a contract (Code civil, 2224)</source>
        <translation>Preuve d’un contrat (Code civil, 2224)</translation>
    </message>
    <message>
        <source>Contract made online (Code de la consommation, L213-1)</source>
        <translation>Contrat conclu en ligne (Code de la consommation, L213-1)</translation>
    </message>
    <message>
        <source>A claim in law (article 17(3)(e) GDPR)</source>
        <translation>Droit en justice (article 17(3)(e) du RGPD)</translation>
    </message>
    <message>
        <source>Papers of employment (Code du travail)</source>
        <translation>Documents d’emploi (Code du travail)</translation>
    </message>
    <message>
        <source>Proof of how an application was treated</source>
        <translation>Preuve du traitement d’une candidature</translation>
    </message>
    <message>
        <source>Another legal duty</source>
        <translation>Autre obligation légale</translation>
    </message>
    <message>
        <source>to have corrected what is wrong, and completed what is missing (article 16);</source>
        <translation>de faire corriger ce qui est faux et compléter ce qui manque (article 16)&#xa0;;</translation>
    </message>
    <message>
        <source>to have your data erased (article 17);</source>
        <translation>de faire effacer vos données (article 17)&#xa0;;</translation>
    </message>
    <message>
        <source>to have its use frozen, for instance while you contest it (article 18);</source>
        <translation>d’en faire geler l’utilisation, par exemple le temps d’une contestation (article 18)&#xa0;;</translation>
    </message>
    <message>
        <source>to object to its use; where advertising is concerned, at any time and without a reason (article 21);</source>
        <translation>de vous opposer à leur utilisation&#xa0;; pour la publicité, à tout moment et sans motif (article 21)&#xa0;;</translation>
    </message>
    <message>
        <source>to take what you gave us elsewhere (article 20);</source>
        <translation>d’emporter ailleurs ce que vous nous avez fourni (article 20)&#xa0;;</translation>
    </message>
    <message>
        <source>to take a consent back, as easily as you gave it (article 7);</source>
        <translation>de reprendre un consentement, aussi simplement que vous l’avez donné (article 7)&#xa0;;</translation>
    </message>
    <message>
        <source>to say what is to become of it after your death (loi Informatique et Libertés, article 85).</source>
        <translation>de dire ce qu’elles deviendront après votre mort (loi Informatique et Libertés, article 85).</translation>
    </message>
    <message>
        <source>card corrected at your request</source>
        <translation>fiche corrigée à votre demande</translation>
    </message>
    <message>
        <source>card frozen</source>
        <translation>fiche gelée</translation>
    </message>
    <message>
        <source>freeze lifted</source>
        <translation>gel levé</translation>
    </message>
    <message>
        <source>objection put into force</source>
        <translation>opposition appliquée</translation>
    </message>
    <message>
        <source>something kept apart</source>
        <translation>élément gardé à part</translation>
    </message>
    <message>
        <source>what is kept apart looked at</source>
        <translation>élément gardé à part consulté</translation>
    </message>
    <message>
        <source>what was kept apart removed</source>
        <translation>élément gardé à part supprimé</translation>
    </message>
    <message>
        <source>The text shown: the same.</source>
        <translation>Le texte montré&#xa0;: le même.</translation>
    </message>
    <message>
        <source>Your objections</source>
        <translation>Vos oppositions</translation>
    </message>
    <message>
        <source>What your card said until then</source>
        <translation>Ce que disait votre fiche jusqu’à ce jour</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Why we still keep your card</source>
        <translation>Pourquoi nous gardons encore votre fiche</translation>
    </message>
    <message>
        <source>we wait for your answer</source>
        <translation>nous attendons votre réponse</translation>
    </message>
    <message>
        <source>we asked you whether you want to stay</source>
        <translation>nous vous avons demandé si vous souhaitez rester</translation>
    </message>
    <message>
        <source>you said yes</source>
        <translation>vous avez dit oui</translation>
    </message>
    <message>
        <source>you said no</source>
        <translation>vous avez dit non</translation>
    </message>
    <message>
        <source>What was being typed about you</source>
        <translation>Ce qui était en cours de saisie à votre sujet</translation>
    </message>
</context>
<context>
    <name>couvert::DueModel</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of act, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>asked, no answer</source>
        <translation>écrit, sans réponse</translation>
    </message>
    <message>
        <source>was asked</source>
        <translation>on lui a écrit</translation>
    </message>
    <message>
        <source>at their request</source>
        <translation>à sa demande</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans terme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>a dit non</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>couvert::DuePart</name>
    <message>
        <source>Spread them</source>
        <translation>Étaler</translation>
    </message>
    <message>
        <source>Spread no longer</source>
        <translation>Ne plus étaler</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>Under which rule</source>
        <translation>Selon quelle règle</translation>
    </message>
    <message>
        <source>Cards to review, by month</source>
        <translation>Fiches à revoir, par mois</translation>
    </message>
    <message>
        <source>Days to spread the review over</source>
        <translation>Nombre de jours sur lesquels étaler</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>list, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To review now</source>
        <translation>À revoir maintenant</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>D’ici 30 jours</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>D’ici 90 jours</translation>
    </message>
    <message>
        <source>Last day in %1</source>
        <translation>Fin de durée en %1</translation>
    </message>
    <message>
        <source>Last act unknown</source>
        <translation>Dernier contact inconnu</translation>
    </message>
    <message>
        <source>Kept for a reason</source>
        <translation>Gardées, avec une raison</translation>
    </message>
    <message>
        <source>Asked, waiting for an answer</source>
        <translation>Interrogées, en attente de réponse</translation>
    </message>
    <message>
        <source>Frozen at their request</source>
        <translation>Gelées à leur demande</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>No card has reached the end of its time. When one does, it is listed here: nothing is ever erased by itself.</source>
        <translation>Aucune fiche n’est au bout de sa durée. Quand ce sera le cas, elle apparaîtra ici : rien ne s’efface jamais tout seul.</translation>
    </message>
    <message>
        <source>No card is in this list.</source>
        <translation>Aucune fiche dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>Choose today’s %Ln</source>
        <translation>
            <numerusform>Choisir celle du jour</numerusform>
            <numerusform>Choisir les %Ln du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Many at once? Over how many days:</source>
        <translation>Beaucoup à la fois ? Sur combien de jours :</translation>
    </message>
    <message numerus="yes">
        <source>Spread over %Ln day(s), the oldest first.</source>
        <translation>
            <numerusform>Étalé sur %Ln jour, les plus anciennes d’abord.</numerusform>
            <numerusform>Étalé sur %Ln jours, les plus anciennes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today’s share is done.</source>
        <translation>La part du jour est faite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln chosen</source>
        <translation>
            <numerusform>%1 · %Ln choisie</numerusform>
            <numerusform>%1 · %Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Ctrl or Shift chooses several</source>
        <translation>%1 · Ctrl ou Maj pour en choisir plusieurs</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>Choisir la fiche</numerusform>
            <numerusform>Choisir les %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked: no, or no answer</source>
        <translation>Interrogés : non, ou sans réponse</translation>
    </message>
</context>
<context>
    <name>couvert::DurationsPage</name>
    <message>
        <source>Rules and periods</source>
        <translation>Règles et durées</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Retour aux fiches</translation>
    </message>
</context>
<context>
    <name>couvert::Erasing</name>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>The card is kept until %1, for this reason: %2</source>
        <comment>day, reason</comment>
        <translation>La fiche est gardée jusqu’au %1, pour cette raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>One of the cards is kept until %1, for this reason: %2</source>
        <comment>day, reason</comment>
        <translation>Une des fiches est gardée jusqu’au %1, pour cette raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>The card is frozen at the person’s request.</source>
        <translation>La fiche est gelée à la demande de la personne.</translation>
    </message>
    <message>
        <source>One of the cards is frozen at the person’s request.</source>
        <translation>Une des fiches est gelée à la demande de la personne.</translation>
    </message>
</context>
<context>
    <name>couvert::ErasureCertificate</name>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>E-mails, numbers and addresses</source>
        <translation>E-mails, téléphones et adresses</translation>
    </message>
    <message>
        <source>Visits and orders</source>
        <translation>Visites et commandes</translation>
    </message>
    <message>
        <source>Consents and refusals</source>
        <translation>Accords et refus</translation>
    </message>
    <message>
        <source>Scans and mails kept as proof</source>
        <translation>Scans et e-mails gardés comme preuve</translation>
    </message>
    <message>
        <source>Lines in exported lists</source>
        <translation>Lignes dans les listes exportées</translation>
    </message>
    <message>
        <source>Texts of requests, corrections and restrictions</source>
        <translation>Textes des demandes, rectifications et gels</translation>
    </message>
    <message>
        <source>Earlier states kept for undo</source>
        <translation>Anciens états gardés pour annuler</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>Autres lignes</translation>
    </message>
    <message>
        <source>accounts must be kept ten years (Code de commerce, art. L123-22)</source>
        <translation>la comptabilité se garde dix ans (Code de commerce, art. L123-22)</translation>
    </message>
    <message>
        <source>tax documents must be kept (Livre des procédures fiscales, art. L102 B)</source>
        <translation>les pièces fiscales doivent être gardées (Livre des procédures fiscales, art. L102 B)</translation>
    </message>
    <message>
        <source>proof of a contract, five years (Code civil, art. 2224)</source>
        <translation>preuve d’un contrat, cinq ans (Code civil, art. 2224)</translation>
    </message>
    <message>
        <source>contract made online, ten years (Code de la consommation, art. D213-2)</source>
        <translation>contrat conclu en ligne, dix ans (Code de la consommation, art. D213-2)</translation>
    </message>
    <message>
        <source>needed for a claim in law (RGPD, art. 17(3)(e))</source>
        <translation>nécessaire à une action en justice (RGPD, art. 17(3)(e))</translation>
    </message>
    <message>
        <source>papers of employment must be kept (Code du travail)</source>
        <translation>les pièces du personnel doivent être gardées (Code du travail)</translation>
    </message>
    <message>
        <source>proof of a fair choice of applicants (Code du travail, art. L1134-5)</source>
        <translation>preuve d’un choix loyal entre candidats (Code du travail, art. L1134-5)</translation>
    </message>
    <message>
        <source>a legal duty (RGPD, art. 17(3)(b))</source>
        <translation>obligation légale (RGPD, art. 17(3)(b))</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Five years from the day on which it is closed</source>
        <translation>Cinq ans à compter de sa clôture</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>No backup of this customer file was ever made with Couvert.</source>
        <translation>Aucune sauvegarde de ce fichier clients n’a été faite avec Couvert.</translation>
    </message>
    <message>
        <source>A document kept apart in the archive</source>
        <translation>Une pièce mise à part dans l’archive</translation>
    </message>
    <message>
        <source>The objection, as a keyed fingerprint without a name</source>
        <translation>L’opposition, sous forme d’empreinte à clé, sans nom</translation>
    </message>
    <message>
        <source>so that no message is sent again (RGPD, art. 21)</source>
        <translation>pour qu’aucun message ne soit plus envoyé (RGPD, art. 21)</translation>
    </message>
    <message>
        <source>The proof of a consent to calls, with the number as a keyed fingerprint</source>
        <translation>La preuve d’un accord pour les appels, le numéro sous forme d’empreinte à clé</translation>
    </message>
    <message>
        <source>must be kept three years (Code de la consommation, art. R223-2)</source>
        <translation>doit être gardée trois ans (Code de la consommation, art. R223-2)</translation>
    </message>
    <message>
        <source>so that neither a list nor a restored backup brings the data back (RGPD, art. 17 and 32)</source>
        <translation>pour que ni une liste ni une sauvegarde ne ramène les données (RGPD, art. 17 et 32)</translation>
    </message>
    <message>
        <source>Number, kind and days of a request, without a name</source>
        <translation>Numéro, nature et dates d’une demande, sans nom</translation>
    </message>
    <message>
        <source>proof that it was answered (RGPD, art. 5(2); Code civil, art. 2224)</source>
        <translation>preuve qu’il y a été répondu (RGPD, art. 5(2)&#x202f;; Code civil, art. 2224)</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificat d’effacement</translation>
    </message>
    <message>
        <source>The data of the person were removed from the customer file. The program then searched the file and what it keeps beside it for every value that it had removed, and found none.</source>
        <translation>Les données de la personne ont été retirées du fichier clients. Le programme a ensuite cherché, dans le fichier et dans ce qu’il garde à côté, chacune des valeurs retirées, et n’en a retrouvé aucune.</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacé le</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Ce qui a été retiré</translation>
    </message>
    <message>
        <source>The search index, the free space of the file and its log are part of it: they were overwritten.</source>
        <translation>L’index de recherche, l’espace libre du fichier et son journal technique en font partie&#xa0;: ils ont été réécrits.</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Pages du fichier</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>What is kept, why and until when</source>
        <translation>Ce qui est gardé, pourquoi et jusqu’à quand</translation>
    </message>
    <message>
        <source>Backups made before today may still hold the data, encrypted. None of them may be kept after %1. The ledger of erasures lies beside them.</source>
        <translation>Les sauvegardes faites avant ce jour peuvent encore contenir les données, chiffrées. Aucune ne doit être gardée après le %1. Le registre des effacements est posé à côté d’elles.</translation>
    </message>
    <message>
        <source>A folder that once received backups cannot be reached now: the day on which the last backup ends is not known. The ledger of erasures goes there with the next backup.</source>
        <translation>Un dossier qui a reçu des sauvegardes est inaccessible en ce moment&#xa0;: le jour où la dernière sauvegarde disparaît n’est pas connu. Le registre des effacements y sera posé à la prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>A line in the ledger of erasures, in keyed fingerprints without a name</source>
        <translation>Une ligne du registre des effacements, en empreintes à clé, sans nom</translation>
    </message>
</context>
<context>
    <name>couvert::ErasureForm</name>
    <message>
        <source>Erase the person</source>
        <translation>Effacer la personne</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>C’est définitif</translation>
    </message>
    <message>
        <source>Neither undo nor an import nor an old copy brings this person back; only something that they do themselves.</source>
        <translation>Ni l’annulation, ni un import, ni une ancienne copie ne ramènera cette personne&#xa0;; seulement un acte de sa part.</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Looking up everything about this person…</source>
        <translation>Recherche de tout ce qui concerne cette personne…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; until %2</source>
        <comment>why, day</comment>
        <translation>%1&#xa0;; jusqu’au %2</translation>
    </message>
    <message>
        <source>%1; until five years after it is closed</source>
        <translation>%1&#xa0;; jusqu’à cinq ans après la clôture</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Ce qui reste, et pourquoi</translation>
    </message>
    <message>
        <source>A paper is named and not kept apart yet: keep it apart or cancel it first.</source>
        <translation>Une pièce est indiquée mais pas encore mise à part&#xa0;: mettez-la à part ou annulez d’abord.</translation>
    </message>
    <message>
        <source>Erasing, then searching for what was erased…</source>
        <translation>Effacement, puis recherche de ce qui a été effacé…</translation>
    </message>
    <message>
        <source>Cancelled. The file is as it was.</source>
        <translation>Annulé. Le fichier est comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>Searched for in %Ln page(s) of the file and beside it: nothing is left.</source>
        <translation>
            <numerusform>Recherché dans %Ln page du fichier et à côté&#xa0;: il ne reste rien.</numerusform>
            <numerusform>Recherché dans %Ln pages du fichier et à côté&#xa0;: il ne reste rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Effacé.</translation>
    </message>
    <message>
        <source>The search could not be made now. It is made when the file is opened next; until then there is no certificate.</source>
        <translation>La vérification n’a pas pu se faire maintenant. Elle se fera à la prochaine ouverture du fichier&#xa0;; d’ici là, pas de certificat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of the person still stand somewhere: there is no certificate. Lock and open the file, then search again.</source>
        <translation>
            <numerusform>%Ln valeur de la personne subsiste quelque part&#xa0;: pas de certificat. Verrouillez puis rouvrez le fichier, et vérifiez de nouveau.</numerusform>
            <numerusform>%Ln valeurs de la personne subsistent quelque part&#xa0;: pas de certificat. Verrouillez puis rouvrez le fichier, et vérifiez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased, but not without a trace.</source>
        <translation>Effacé, mais pas sans trace.</translation>
    </message>
    <message>
        <source>No backup holds the person.</source>
        <translation>Aucune sauvegarde ne contient la personne.</translation>
    </message>
    <message>
        <source>A place of backups cannot be reached: until when they hold the person is not known.</source>
        <translation>Un lieu de sauvegarde est injoignable&#xa0;: la date de fin n’est pas connue.</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Écrire la lettre…</translation>
    </message>
    <message>
        <source>The certificate is saved. It names nobody.</source>
        <translation>Le certificat est enregistré. Il ne nomme personne.</translation>
    </message>
    <message>
        <source>Backups hold the person until %1.</source>
        <translation>Les sauvegardes contiennent la personne jusqu’au %1.</translation>
    </message>
    <message>
        <source>It cannot be erased today.</source>
        <translation>Elle ne peut pas être effacée aujourd’hui.</translation>
    </message>
    <message>
        <source>Not all of them can be erased today.</source>
        <translation>Toutes ne peuvent pas être effacées aujourd’hui.</translation>
    </message>
    <message>
        <source>See what is kept for a reason</source>
        <translation>Voir les fiches gardées avec une raison</translation>
    </message>
</context>
<context>
    <name>couvert::ExportForm</name>
    <message>
        <source>file %1</source>
        <comment>name of a folder</comment>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>Hand out the data</source>
        <translation>Remettre les données</translation>
    </message>
    <message>
        <source>Choose the folder and export…</source>
        <translation>Choisir le dossier et exporter…</translation>
    </message>
    <message>
        <source>what is about other people</source>
        <translation>ce qui concerne d’autres personnes</translation>
    </message>
    <message>
        <source>The person receives all that is about them, notes included, but not what would harm somebody else: cover the names of other people and say why. What is covered is counted in the file.</source>
        <translation>La personne reçoit tout ce qui la concerne, notes comprises, mais pas ce qui nuirait à quelqu’un d’autre&#xa0;: masquez le nom des autres et dites pourquoi. Les passages masqués sont comptés dans le dossier.</translation>
    </message>
    <message>
        <source>GDPR, article 15(3) and (4)</source>
        <translation>RGPD, article 15(3) et (4)</translation>
    </message>
    <message>
        <source>What the customer will read</source>
        <translation>Ce que le client lira</translation>
    </message>
    <message>
        <source>Why it is covered</source>
        <translation>Pourquoi c’est masqué</translation>
    </message>
    <message>
        <source>it is about somebody else</source>
        <translation>cela concerne quelqu’un d’autre</translation>
    </message>
    <message>
        <source>it is a trade secret</source>
        <translation>c’est un secret d’affaires</translation>
    </message>
    <message>
        <source>it protects the file</source>
        <translation>cela protège le fichier</translation>
    </message>
    <message>
        <source>Cover what is selected</source>
        <translation>Masquer la sélection</translation>
    </message>
    <message>
        <source>because</source>
        <translation>parce que</translation>
    </message>
    <message>
        <source>One locked file (zip, AES-256) with a password</source>
        <translation>Un seul fichier protégé (zip, AES-256) par un mot de passe</translation>
    </message>
    <message>
        <source>Everything that is held, to read (access)</source>
        <translation>Tout ce que vous détenez, à lire (accès)</translation>
    </message>
    <message>
        <source>What the person gave or did, to take elsewhere (portability)</source>
        <translation>Ce que la personne a fourni ou fait, à emporter (portabilité)</translation>
    </message>
    <message>
        <source>Collecting everything that is held…</source>
        <translation>Rassemblement de tout ce qui est détenu…</translation>
    </message>
    <message>
        <source>That passage stands nowhere in the data: nothing is covered. Select it inside one line.</source>
        <translation>Ce passage ne figure nulle part dans les données&#xa0;: rien n’est masqué. Sélectionnez-le dans une seule ligne.</translation>
    </message>
    <message>
        <source>Names that may be other people’s. Look yourself as well: this list is a help, no proof.</source>
        <translation>Des noms qui peuvent être ceux d’autres personnes. Relisez vous-même&#xa0;: cette liste aide, elle ne prouve rien.</translation>
    </message>
    <message>
        <source>“%1” in %2; another customer bears this name</source>
        <comment>name, field</comment>
        <translation>«&#xa0;%1&#xa0;» dans %2&#xa0;; un autre client porte ce nom</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>name, field</comment>
        <translation>«&#xa0;%1&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Covered: “%1”</source>
        <comment>passage</comment>
        <translation>Masqué&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Démasquer</translation>
    </message>
    <message>
        <source>Uncover: %1</source>
        <translation>Démasquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select the passage in the text first.</source>
        <translation>Sélectionnez d’abord le passage dans le texte.</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Où mettre les fichiers</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Écriture des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written. Send them, then delete them here: they are not encrypted unless you locked them.</source>
        <translation>
            <numerusform>%Ln fichier écrit. Envoyez-le, puis supprimez-le d’ici&#xa0;: il n’est pas chiffré, sauf si vous l’avez protégé.</numerusform>
            <numerusform>%Ln fichiers écrits. Envoyez-les, puis supprimez-les d’ici&#xa0;: ils ne sont pas chiffrés, sauf si vous les avez protégés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the locked file</source>
        <translation>Mot de passe du fichier protégé</translation>
    </message>
    <message>
        <source>It is shown once and kept nowhere. Tell it by another way than the file: by phone or SMS when the file goes by e-mail.</source>
        <translation>Il est montré une seule fois et gardé nulle part. Communiquez-le par un autre moyen que le fichier&#xa0;: par téléphone ou SMS si le fichier part par e-mail.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Écrire la lettre…</translation>
    </message>
</context>
<context>
    <name>couvert::FailureWords</name>
    <message>
        <source>One of the values cannot be kept like this.</source>
        <translation>Une des valeurs ne peut pas être gardée ainsi.</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Correct the field that is marked, then try again.</source>
        <translation>Corrigez le champ signalé, puis réessayez.</translation>
    </message>
    <message>
        <source>What was asked for is no longer in the file.</source>
        <translation>Ce qui était demandé n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It may have been erased or undone in the meantime. Search for it again.</source>
        <translation>Cela a pu être effacé ou annulé entre-temps. Cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Something already stands at this place.</source>
        <translation>Il y a déjà quelque chose à cet endroit.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Rien n’y a été touché.</translation>
    </message>
    <message>
        <source>Choose another place or another name.</source>
        <translation>Choisissez un autre endroit ou un autre nom.</translation>
    </message>
    <message>
        <source>This password does not open the customer file.</source>
        <translation>Ce mot de passe n’ouvre pas le fichier clients.</translation>
    </message>
    <message>
        <source>Check the capital letters and try again, or use the recovery code of the sheet you printed.</source>
        <translation>Vérifiez les majuscules et réessayez, ou prenez le code de la feuille de secours imprimée.</translation>
    </message>
    <message>
        <source>This recovery code does not open this customer file.</source>
        <translation>Ce code de secours n’ouvre pas ce fichier clients.</translation>
    </message>
    <message>
        <source>Check the groups against your sheet; a newer sheet replaces the older ones.</source>
        <translation>Comparez les groupes avec votre fiche&#x202f;; une feuille plus récente remplace les anciennes.</translation>
    </message>
    <message>
        <source>This computer’s keychain did not answer.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Open it with your password.</source>
        <translation>Ouvrez-le avec votre mot de passe.</translation>
    </message>
    <message>
        <source>The key file of the customer file is damaged: even the right password cannot open it.</source>
        <translation>Le fichier de clés est abîmé&#xa0;: même le bon mot de passe ne peut pas ouvrir.</translation>
    </message>
    <message>
        <source>The data is still there, encrypted.</source>
        <translation>Les données sont toujours là, chiffrées.</translation>
    </message>
    <message>
        <source>Do not delete anything. Restore the last backup, or use the recovery sheet.</source>
        <translation>Ne supprimez rien. Restaurez la dernière sauvegarde, ou prenez la feuille de secours.</translation>
    </message>
    <message>
        <source>The password is right, but the customer file is damaged on the disk.</source>
        <translation>Le mot de passe est bon, mais le fichier clients est abîmé sur le disque.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Restore the last backup, and have the disk checked.</source>
        <translation>Restaurez la dernière sauvegarde, et faites contrôler le disque.</translation>
    </message>
    <message>
        <source>A part of the customer file is missing from its folder.</source>
        <translation>Il manque une partie du fichier clients dans son dossier.</translation>
    </message>
    <message>
        <source>What is there was left as it is.</source>
        <translation>Ce qui est là n’a pas été touché.</translation>
    </message>
    <message>
        <source>Put the missing files back, or restore the last backup.</source>
        <translation>Remettez les fichiers manquants, ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This customer file was written by a newer version of Couvert.</source>
        <translation>Ce fichier clients vient d’une version plus récente de Couvert.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Install the newest version, then open it again.</source>
        <translation>Installez la dernière version, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>A part of the customer file is older than what this computer has already seen.</source>
        <translation>Une partie du fichier clients est plus ancienne que ce que cet ordinateur a déjà vu.</translation>
    </message>
    <message>
        <source>If you have restored a copy, say so under Security; if not, have this computer checked.</source>
        <translation>Si vous avez remis une copie en place, dites-le dans Sécurité&#x202f;; sinon, faites contrôler cet ordinateur.</translation>
    </message>
    <message>
        <source>The customer file is already open on this computer.</source>
        <translation>Le fichier clients est déjà ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Go back to the window that is open, or close it first.</source>
        <translation>Retournez à la fenêtre ouverte, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Another job is writing to the customer file just now.</source>
        <translation>Un autre travail écrit dans le fichier clients en ce moment.</translation>
    </message>
    <message>
        <source>Wait until it ends, then try again.</source>
        <translation>Attendez qu’il finisse, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is damaged or empty.</source>
        <translation>Ce fichier est abîmé ou vide.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was changed.</source>
        <translation>Rien n’a été importé et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it again, then give it back.</source>
        <translation>Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis redonnez-le.</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Remove the password in your spreadsheet program, then give it back.</source>
        <translation>Retirez le mot de passe dans votre tableur, puis redonnez-le.</translation>
    </message>
    <message>
        <source>This file is larger than what can be read safely.</source>
        <translation>Ce fichier est plus gros que ce qui peut être lu sans risque.</translation>
    </message>
    <message>
        <source>Keep only the sheet of the customers, or cut it in two.</source>
        <translation>Ne gardez que la feuille des clients, ou coupez-la en deux.</translation>
    </message>
    <message>
        <source>This is not a kind of file that Couvert reads.</source>
        <translation>Couvert ne lit pas ce type de fichier.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Votre compte n’en a pas le droit.</translation>
    </message>
    <message>
        <source>Ask a manager to do it.</source>
        <translation>Demandez à un gérant de le faire.</translation>
    </message>
    <message>
        <source>A rule that protects the file or your customers refuses this.</source>
        <translation>Une règle qui protège le fichier ou vos clients le refuse.</translation>
    </message>
    <message>
        <source>Correct what is marked, then try again.</source>
        <translation>Corrigez ce qui est signalé, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The customer file is as it was before.</source>
        <translation>Le fichier clients est comme avant.</translation>
    </message>
    <message>
        <source>Free some space, then try again; what you typed is still there.</source>
        <translation>Libérez de la place, puis réessayez&#x202f;; votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The disk refused to read or to write.</source>
        <translation>Le disque a refusé de lire ou d’écrire.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then try again; make a backup elsewhere soon.</source>
        <translation>Contrôlez le disque et ses droits, puis réessayez&#x202f;; faites vite une sauvegarde ailleurs.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this.</source>
        <translation>Il n’y a pas assez de mémoire libre pour cela.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres logiciels, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer lacks something that Couvert needs.</source>
        <translation>Il manque à cet ordinateur une chose dont Couvert a besoin.</translation>
    </message>
    <message>
        <source>Install Couvert again from its own package.</source>
        <translation>Réinstallez Couvert avec son propre installateur.</translation>
    </message>
    <message>
        <source>Couvert made a mistake of its own.</source>
        <translation>Couvert a fait une erreur.</translation>
    </message>
    <message>
        <source>Lock and open it again. If this comes back, report it with the code below.</source>
        <translation>Verrouillez et rouvrez. Si cela revient, signalez-le avec le code ci-dessous.</translation>
    </message>
    <message>
        <source>Save the sheet as .xlsx, .ods or .csv, then give it back.</source>
        <translation>Enregistrez la feuille en .xlsx, .ods ou .csv, puis redonnez-la.</translation>
    </message>
    <message>
        <source>A form that was half filled in was emptied when the file was locked.</source>
        <translation>Un formulaire à moitié rempli a été vidé au verrouillage.</translation>
    </message>
    <message>
        <source>Everything that was recorded before is kept.</source>
        <translation>Tout ce qui était enregistré avant est gardé.</translation>
    </message>
    <message>
        <source>Fill it in again once the file is open.</source>
        <translation>Remplissez-le de nouveau une fois le fichier ouvert.</translation>
    </message>
    <message>
        <source>This person was erased from the customer file.</source>
        <translation>Cette personne a été effacée du fichier clients.</translation>
    </message>
    <message>
        <source>Only something new that the person did, with its day, brings them back.</source>
        <translation>Seul un acte nouveau de sa part, avec sa date, la fait revenir.</translation>
    </message>
    <message>
        <source>This card is frozen: it is kept and shown, nothing else.</source>
        <translation>Cette fiche est gelée&#xa0;: elle se garde et se montre, rien d’autre.</translation>
    </message>
    <message>
        <source>It can be changed again once the person was told and the card is released.</source>
        <translation>Elle pourra être modifiée quand la personne aura été prévenue et le gel levé.</translation>
    </message>
</context>
<context>
    <name>couvert::FileSearch</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Searching the whole file for what was erased, page by page…</source>
        <translation>Recherche, dans tout le fichier, de ce qui a été effacé, page par page…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of the person still stand somewhere. Lock and open the file, then search again.</source>
        <translation>
            <numerusform>%Ln donnée de la personne est encore quelque part. Verrouillez et rouvrez le fichier, puis refaites la recherche.</numerusform>
            <numerusform>%Ln données de la personne sont encore quelque part. Verrouillez et rouvrez le fichier, puis refaites la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search of the whole file was stopped. The pages that the erasure touched had been searched: nothing was left in them.</source>
        <translation>La recherche dans tout le fichier a été arrêtée. Les pages touchées par l’effacement avaient été examinées&#xa0;: il n’y restait rien.</translation>
    </message>
    <message numerus="yes">
        <source>The whole file was searched, %Ln page(s): nothing of the person is left.</source>
        <translation>
            <numerusform>Tout le fichier a été examiné, %Ln page&#xa0;: il ne reste rien de la personne.</numerusform>
            <numerusform>Tout le fichier a été examiné, %Ln pages&#xa0;: il ne reste rien de la personne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::FirstStart</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Étape %1 sur 3</translation>
    </message>
    <message>
        <source>Create your customer file</source>
        <translation>Créez votre fichier clients</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands in the journal beside what you do.</source>
        <translation>Il figure au journal à côté de ce que vous faites.</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>I already have a Couvert file…</source>
        <translation>J’ai déjà un fichier Couvert…</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Imprimez votre feuille de secours</translation>
    </message>
    <message>
        <source>If the password is lost, this sheet is the only way back to your customers. Nobody else has it, not even the makers of Couvert.</source>
        <translation>Si le mot de passe est perdu, cette feuille est le seul chemin vers vos clients. Personne d’autre ne l’a, pas même les auteurs de Couvert.</translation>
    </message>
    <message>
        <source>Keep it in the safe, away from this computer. Once it is printed, delete the PDF.</source>
        <translation>Gardez-la au coffre, loin de cet ordinateur. Une fois imprimée, supprimez le PDF.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Enregistrer la feuille en PDF…</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>Type two groups back</source>
        <translation>Recopiez deux groupes</translation>
    </message>
    <message>
        <source>Read them on the paper: so you know today that the sheet can be read.</source>
        <translation>Lisez-les sur le papier&#xa0;: vous saurez dès aujourd’hui que la feuille est lisible.</translation>
    </message>
    <message>
        <source>See the sheet again</source>
        <translation>Revoir la feuille</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Your file is ready</source>
        <translation>Votre fichier est prêt</translation>
    </message>
    <message>
        <source>It is encrypted on this computer, and locks by itself when nobody is there.</source>
        <translation>Il est chiffré sur cet ordinateur, et se verrouille seul quand personne n’est là.</translation>
    </message>
    <message>
        <source>Import my Excel sheet</source>
        <translation>Importer ma feuille Excel</translation>
    </message>
    <message>
        <source>Try with fictional customers</source>
        <translation>Essayer avec des clients fictifs</translation>
    </message>
    <message>
        <source>Start with an empty file</source>
        <translation>Commencer avec un fichier vide</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Indiquez votre nom.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Couvert recovery sheet.pdf</source>
        <translation>Feuille de secours Couvert.pdf</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is saved. Print it, then delete this PDF and empty the bin.</source>
        <translation>La feuille est enregistrée. Imprimez-la, puis supprimez ce PDF et videz la corbeille.</translation>
    </message>
</context>
<context>
    <name>couvert::FormSection</name>
    <message>
        <source>Print the paper form</source>
        <translation>Imprimer le formulaire papier</translation>
    </message>
    <message>
        <source>In your restaurant’s name, with numbered texts and one empty box for each choice.</source>
        <translation>Au nom de votre restaurant, avec des textes numérotés et une case vide par choix.</translation>
    </message>
    <message>
        <source>The number at the foot of the form finds its texts again when you record the answers.</source>
        <translation>Le numéro au pied du formulaire retrouve ses textes quand vous saisissez les réponses.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’il demande</translation>
    </message>
    <message>
        <source>A box for each way of writing</source>
        <translation>Une case par moyen</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Save the form as PDF…</source>
        <translation>Enregistrer le formulaire en PDF…</translation>
    </message>
    <message>
        <source>Tick at least one purpose.</source>
        <translation>Cochez au moins une finalité.</translation>
    </message>
    <message>
        <source>Tick at least one way of writing.</source>
        <translation>Cochez au moins un moyen.</translation>
    </message>
    <message>
        <source>A purpose has no text in this language yet: write it under “Purposes and texts”.</source>
        <translation>Une finalité n’a pas encore de texte dans cette langue&#xa0;: écrivez-le dans «&#xa0;Finalités et formulations&#xa0;».</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>consent-form.pdf</source>
        <translation>formulaire-consentement.pdf</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>It names no restaurant yet: fill in “Your restaurant” under Security, then save it again.</source>
        <translation>Il ne nomme encore aucun restaurant&#xa0;: remplissez «&#xa0;Votre restaurant&#xa0;» dans Sécurité, puis enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Saved: %1. Its number is %2.</source>
        <translation>Enregistré&#xa0;: %1. Son numéro est %2.</translation>
    </message>
</context>
<context>
    <name>couvert::FrozenBanner</name>
    <message>
        <source>Lift the freeze…</source>
        <translation>Lever le gel…</translation>
    </message>
    <message>
        <source>Frozen card</source>
        <translation>Fiche gelée</translation>
    </message>
    <message>
        <source>Since %1: %2. It can be looked at, nothing else.</source>
        <comment>day, reason</comment>
        <translation>Depuis le %1&#xa0;: %2. Elle peut être consultée, rien d’autre.</translation>
    </message>
    <message>
        <source>It can be looked at, nothing else.</source>
        <translation>Elle peut être consultée, rien d’autre.</translation>
    </message>
</context>
<context>
    <name>couvert::HelpButton</name>
    <message>
        <source>Explain: %1</source>
        <translation>Expliquer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>couvert::ImportChoices</name>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>Leave their card as it is</source>
        <translation>Laisser leur fiche telle quelle</translation>
    </message>
    <message>
        <source>Complete their card</source>
        <translation>Compléter leur fiche</translation>
    </message>
    <message>
        <source>Make a second card</source>
        <translation>Créer une seconde fiche</translation>
    </message>
    <message>
        <source>for example: booking book, form on the site</source>
        <translation>par exemple&#xa0;: cahier de réservations, formulaire du site</translation>
    </message>
    <message>
        <source>no titles</source>
        <translation>sans titres</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trouvé tout seul</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#x202f;;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>People who already have a card</source>
        <translation>Personnes qui ont déjà une fiche</translation>
    </message>
    <message>
        <source>Where does this data come from?</source>
        <translation>D’où viennent ces données&#x202f;?</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Codage du texte</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>Line of the column titles</source>
        <translation>Ligne des titres</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Moins de choix</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lu en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, hidden (%2)</source>
        <translation>%1, masquée (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>People may ask where you have their data from, and you must be able to answer. A few words are enough; they are kept on each card.</source>
        <translation>On peut vous demander d’où viennent les données, et vous devez pouvoir répondre. Quelques mots suffisent&#x202f;; ils restent sur chaque fiche.</translation>
    </message>
    <message>
        <source>GDPR, articles 14 and 15</source>
        <translation>RGPD, articles 14 et 15</translation>
    </message>
</context>
<context>
    <name>couvert::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose another sheet…</source>
        <translation>Choisir une autre feuille…</translation>
    </message>
    <message>
        <source>Choose a sheet…</source>
        <translation>Choisir une feuille…</translation>
    </message>
    <message>
        <source>Wait until the import that runs has ended, then drop the sheet again.</source>
        <translation>Attendez la fin de l’import en cours, puis déposez de nouveau la feuille.</translation>
    </message>
    <message>
        <source>One sheet at a time: the first one was taken, give the others afterwards.</source>
        <translation>Une feuille à la fois&#xa0;: la première est prise, donnez les autres ensuite.</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Choisir une feuille</translation>
    </message>
    <message>
        <source>Sheets (%1)</source>
        <translation>Feuilles (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Lecture de la feuille…</translation>
    </message>
    <message>
        <source>Counting what the sheet would bring, without writing anything…</source>
        <translation>Décompte de ce que la feuille apporterait, sans rien écrire…</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Non compté.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln card(s)</source>
        <translation>
            <numerusform>Importer %Ln fiche</numerusform>
            <numerusform>Importer %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>The customer file is exactly as it was before.</source>
        <translation>Le fichier clients est exactement comme avant.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’import a été abandonné.</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Annulation de l’import…</translation>
    </message>
    <message>
        <source>Save the rejected lines</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>rejected lines</source>
        <translation>lignes refusées</translation>
    </message>
    <message>
        <source>Saving the rejected lines…</source>
        <translation>Enregistrement des lignes refusées…</translation>
    </message>
    <message>
        <source>The rejected lines are saved. Correct them in your spreadsheet program, import that file, then delete it.</source>
        <translation>Les lignes refusées sont enregistrées. Corrigez-les dans votre tableur, importez ce fichier, puis supprimez-le.</translation>
    </message>
    <message>
        <source>The sheet could not be moved: it may be open in another program or lie on a disk without a recycle bin. Nothing was deleted.</source>
        <translation>La feuille n’a pas pu être déplacée&#xa0;: elle est peut-être ouverte ailleurs, ou sur un disque sans corbeille. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Drop your customers’ sheet here, or choose it: Excel (.xlsx), LibreOffice (.ods) or text (.csv). Nothing is written before you have seen it.</source>
        <translation>Déposez ici la feuille de vos clients, ou choisissez-la&#xa0;: Excel (.xlsx), LibreOffice (.ods) ou texte (.csv). Rien n’est écrit avant que vous l’ayez vue.</translation>
    </message>
    <message>
        <source>That day is before the erasure. Only something that the person did afterwards brings them back.</source>
        <translation>Ce jour est avant l’effacement. Seul ce que la personne a fait ensuite la fait revenir.</translation>
    </message>
</context>
<context>
    <name>couvert::ImportReportView</name>
    <message>
        <source>The consent column was kept as unproven; it gives no right to write. Ask these people again, or record the proof on their card.</source>
        <translation>La colonne de consentement est gardée comme «&#x202f;sans preuve&#x202f;»&#xa0;: elle ne donne pas le droit d’écrire. Redemandez à ces personnes, ou notez la preuve sur leur fiche.</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>Save the rejected lines…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Import another sheet…</source>
        <translation>Importer une autre feuille…</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>La montrer dans son dossier</translation>
    </message>
    <message>
        <source>Move it to the recycle bin</source>
        <translation>La mettre à la corbeille</translation>
    </message>
    <message>
        <source>And the old sheet?</source>
        <translation>Et l’ancienne feuille&#x202f;?</translation>
    </message>
    <message>
        <source>As long as it lies around, anyone who finds it can read your customers. When you have checked the cards, put it away for good. Copies count too: attachments in your mail, USB sticks, shared folders, old computers, and the recycle bin until it is emptied. Couvert cannot find all of them for you.</source>
        <translation>Tant qu’elle traîne, qui la trouve peut lire vos clients. Une fois les fiches vérifiées, débarrassez-vous-en pour de bon. Les copies comptent aussi&#xa0;: pièces jointes dans votre messagerie, clés USB, dossiers partagés, vieux ordinateurs, et la corbeille tant qu’elle n’est pas vidée. Couvert ne peut pas toutes les trouver pour vous.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln card(s) are in your file</source>
        <translation>
            <numerusform>C’est fait&#xa0;: %Ln fiche est dans votre fichier</numerusform>
            <numerusform>C’est fait&#xa0;: %Ln fiches sont dans votre fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: there was nothing new in this sheet</source>
        <translation>C’est fait&#xa0;: rien de nouveau dans cette feuille</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Elle est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>L’import a été annulé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) removed</source>
        <translation>
            <numerusform>%Ln fiche retirée</numerusform>
            <numerusform>%Ln fiches retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back as they were</source>
        <translation>
            <numerusform>%Ln remise comme avant</numerusform>
            <numerusform>%Ln remises comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept because they were changed since</source>
        <translation>
            <numerusform>%Ln gardée car modifiée depuis</numerusform>
            <numerusform>%Ln gardées car modifiées depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the recycle bin now. Empty the bin when you are sure that you need it no more.</source>
        <translation>Elle est à la corbeille. Videz-la quand vous êtes sûr de ne plus en avoir besoin.</translation>
    </message>
    <message>
        <source>Consent without proof</source>
        <translation>Un accord sans preuve</translation>
    </message>
    <message>
        <source>A consent counts when you can prove it: who said yes, when, to which words. A “yes” in a column proves none of that, so nobody is put on a mailing list because of it.</source>
        <translation>Un accord compte quand vous pouvez le prouver&#xa0;: qui a dit oui, quand, à quels mots. Un «&#x202f;oui&#x202f;» dans une colonne n’en prouve rien&#xa0;: personne n’entre dans un envoi à cause de lui.</translation>
    </message>
    <message>
        <source>GDPR, article 7</source>
        <translation>RGPD, article 7</translation>
    </message>
</context>
<context>
    <name>couvert::ImportSummary</name>
    <message>
        <source>See the remarks</source>
        <translation>Voir les remarques</translation>
    </message>
    <message>
        <source>Hide the remarks</source>
        <translation>Masquer les remarques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln complétée</numerusform>
            <numerusform>%Ln complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out because they objected</source>
        <translation>
            <numerusform>%Ln laissée de côté (opposition)</numerusform>
            <numerusform>%Ln laissées de côté (opposition)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out because they were erased</source>
        <translation>
            <numerusform>%Ln laissée de côté (effacée)</numerusform>
            <numerusform>%Ln laissées de côté (effacées)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>(lines %1…)</source>
        <translation>(lignes %1…)</translation>
    </message>
    <message>
        <source>(lines %1)</source>
        <translation>(lignes %1)</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(ligne %1)</translation>
    </message>
</context>
<context>
    <name>couvert::ImportWords</name>
    <message>
        <source>Title (Mr, Mrs)</source>
        <translation>Civilité (M., Mme)</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Second e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second téléphone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Street, at work</source>
        <translation>Rue, au travail</translation>
    </message>
    <message>
        <source>Postcode, at work</source>
        <translation>Code postal, au travail</translation>
    </message>
    <message>
        <source>Town, at work</source>
        <translation>Ville, au travail</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Origine des données</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Numéro dans un autre logiciel</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>Nombre de visites</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernière commande</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Accord e-mail</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Accord SMS</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Accord téléphone</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Accord courrier</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Date de l’accord</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hold no name, no e-mail and no phone: not imported.</source>
        <translation>
            <numerusform>%Ln ligne sans nom, ni e-mail, ni téléphone&#xa0;: non importée.</numerusform>
            <numerusform>%Ln lignes sans nom, ni e-mail, ni téléphone&#xa0;: non importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail address(es) look wrong: kept as they stand.</source>
        <translation>
            <numerusform>%Ln adresse e-mail semble fausse&#xa0;: gardée telle quelle.</numerusform>
            <numerusform>%Ln adresses e-mail semblent fausses&#xa0;: gardées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s) look wrong: kept as they stand.</source>
        <translation>
            <numerusform>%Ln numéro de téléphone semble faux&#xa0;: gardé tel quel.</numerusform>
            <numerusform>%Ln numéros de téléphone semblent faux&#xa0;: gardés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) cannot be read: left out, the rest of the line is kept.</source>
        <translation>
            <numerusform>%Ln date illisible&#xa0;: laissée de côté, le reste de la ligne est gardé.</numerusform>
            <numerusform>%Ln dates illisibles&#xa0;: laissées de côté, le reste de la ligne est gardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) lie in the future: left out, the rest of the line is kept.</source>
        <translation>
            <numerusform>%Ln date dans le futur&#xa0;: laissée de côté, le reste de la ligne est gardé.</numerusform>
            <numerusform>%Ln dates dans le futur&#xa0;: laissées de côté, le reste de la ligne est gardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent are not clear: taken for no answer.</source>
        <translation>
            <numerusform>%Ln réponse de consentement peu claire&#xa0;: prise pour une absence de réponse.</numerusform>
            <numerusform>%Ln réponses de consentement peu claires&#xa0;: prises pour une absence de réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says where the data comes from, and people may ask you.</source>
        <translation>Rien ne dit d’où viennent les données, et l’on peut vous le demander.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be kept in their column: left out, the rest of the line is kept.</source>
        <translation>
            <numerusform>%Ln valeur ne tient pas dans sa colonne&#xa0;: laissée de côté, le reste de la ligne est gardé.</numerusform>
            <numerusform>%Ln valeurs ne tiennent pas dans leur colonne&#xa0;: laissées de côté, le reste de la ligne est gardé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::JournalModel</name>
    <message>
        <source>account no. %1</source>
        <translation>compte n° %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
</context>
<context>
    <name>couvert::JournalSection</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>One day only:</source>
        <translation>Un seul jour&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>Rien n’a été fait ce jour-là.</translation>
    </message>
    <message>
        <source>Every look at a card and every change is written down and chained, so that a line taken out or changed is found. No customer’s data stands in it.</source>
        <translation>Chaque consultation et chaque changement sont notés et enchaînés&#xa0;: une ligne retirée ou modifiée se voit. Aucune donnée de client n’y figure.</translation>
    </message>
    <message>
        <source>Day of the journal</source>
        <translation>Jour du journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies): who did what, and when.</source>
        <translation>
            <numerusform>%Ln ligne&#xa0;: qui a fait quoi, et quand.</numerusform>
            <numerusform>%Ln lignes&#xa0;: qui a fait quoi, et quand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::JournalWords</name>
    <message>
        <source>%1 (the clock had been put back)</source>
        <translation>%1 (l’horloge avait reculé)</translation>
    </message>
    <message>
        <source>Made the customer file</source>
        <translation>Création du fichier clients</translation>
    </message>
    <message>
        <source>Opened the file</source>
        <translation>Ouverture du fichier</translation>
    </message>
    <message>
        <source>Locked the file</source>
        <translation>Verrouillage du fichier</translation>
    </message>
    <message>
        <source>Changed the password</source>
        <translation>Changement du mot de passe</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>Remembered this computer</source>
        <translation>Poste mémorisé</translation>
    </message>
    <message>
        <source>Forgot this computer</source>
        <translation>Poste oublié</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Added a card</source>
        <translation>Fiche ajoutée</translation>
    </message>
    <message>
        <source>Looked at a card</source>
        <translation>Fiche consultée</translation>
    </message>
    <message>
        <source>Changed a card</source>
        <translation>Fiche modifiée</translation>
    </message>
    <message>
        <source>Removed a card</source>
        <translation>Fiche retirée</translation>
    </message>
    <message>
        <source>Added a visit</source>
        <translation>Visite ajoutée</translation>
    </message>
    <message>
        <source>Imported a sheet</source>
        <translation>Feuille importée</translation>
    </message>
    <message>
        <source>Took something back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Filled in fictional customers</source>
        <translation>Clients fictifs ajoutés</translation>
    </message>
    <message>
        <source>Exported data</source>
        <translation>Export de données</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Verified the file</source>
        <translation>Fichier vérifié</translation>
    </message>
    <message>
        <source>Printed a document</source>
        <translation>Document imprimé</translation>
    </message>
    <message>
        <source>Rebuilt the search index</source>
        <translation>Index de recherche refait</translation>
    </message>
    <message>
        <source>card no. %1</source>
        <translation>fiche n° %1</translation>
    </message>
    <message>
        <source>import no. %1</source>
        <translation>import n° %1</translation>
    </message>
    <message>
        <source>account no. %1</source>
        <translation>compte n° %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation>Consentement recueilli</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>Retrait noté</translation>
    </message>
    <message>
        <source>Recorded a refusal</source>
        <translation>Refus noté</translation>
    </message>
    <message>
        <source>Let a consent lapse</source>
        <translation>Consentement échu</translation>
    </message>
    <message>
        <source>Added a wording</source>
        <translation>Formulation ajoutée</translation>
    </message>
    <message>
        <source>Recorded an objection</source>
        <translation>Opposition notée</translation>
    </message>
    <message>
        <source>Took in a list of objections</source>
        <translation>Liste d’oppositions reprise</translation>
    </message>
    <message>
        <source>Exported a mailing list</source>
        <translation>Liste d’envoi exportée</translation>
    </message>
    <message>
        <source>Cleaned a list</source>
        <translation>Liste nettoyée</translation>
    </message>
    <message>
        <source>Took in a request</source>
        <translation>Demande enregistrée</translation>
    </message>
    <message>
        <source>Extended a request</source>
        <translation>Délai d’une demande prolongé</translation>
    </message>
    <message>
        <source>Paused a request</source>
        <translation>Délai d’une demande suspendu</translation>
    </message>
    <message>
        <source>Resumed a request</source>
        <translation>Délai d’une demande repris</translation>
    </message>
    <message>
        <source>Worked on a request</source>
        <translation>Demande traitée</translation>
    </message>
    <message>
        <source>Closed a request</source>
        <translation>Demande close</translation>
    </message>
    <message>
        <source>Erased a customer</source>
        <translation>Client effacé</translation>
    </message>
    <message>
        <source>Took back an erasure that had not begun</source>
        <translation>Effacement non commencé, annulé</translation>
    </message>
    <message>
        <source>Froze a card</source>
        <translation>Fiche gelée</translation>
    </message>
    <message>
        <source>Released a frozen card</source>
        <translation>Gel d’une fiche levé</translation>
    </message>
    <message>
        <source>Recorded a customer’s objection</source>
        <translation>Opposition d’un client notée</translation>
    </message>
    <message>
        <source>Corrected a card on request</source>
        <translation>Fiche rectifiée à la demande du client</translation>
    </message>
    <message>
        <source>Kept something apart in the archive</source>
        <translation>Pièce mise à part dans l’archive</translation>
    </message>
    <message>
        <source>Looked into the archive</source>
        <translation>Archive consultée</translation>
    </message>
    <message>
        <source>Removed from the archive what had reached its end</source>
        <translation>Pièces arrivées à leur terme retirées de l’archive</translation>
    </message>
    <message>
        <source>request no. %1</source>
        <translation>demande n° %1</translation>
    </message>
    <message>
        <source>archive no. %1</source>
        <translation>archive n° %1</translation>
    </message>
    <message>
        <source>Changed a letter</source>
        <translation>Lettre modifiée</translation>
    </message>
    <message>
        <source>Called somebody</source>
        <translation>Appel à un client</translation>
    </message>
    <message>
        <source>Counted old journal entries together</source>
        <translation>Anciennes entrées du journal regroupées</translation>
    </message>
    <message>
        <source>Changed a retention rule</source>
        <translation>Règle de conservation modifiée</translation>
    </message>
    <message>
        <source>Confirmed the date</source>
        <translation>Date confirmée</translation>
    </message>
    <message>
        <source>Kept cards for a reason</source>
        <translation>Fiches gardées avec un motif</translation>
    </message>
    <message>
        <source>Asked people whether they want to stay</source>
        <translation>Personnes interrogées sur leur souhait de rester</translation>
    </message>
    <message>
        <source>Recorded an answer</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>Archived cards</source>
        <translation>Fiches archivées</translation>
    </message>
    <message>
        <source>Anonymised cards</source>
        <translation>Fiches anonymisées</translation>
    </message>
    <message>
        <source>Erased cards</source>
        <translation>Fiches effacées</translation>
    </message>
    <message>
        <source>Removed what was past its end</source>
        <translation>Données arrivées à terme supprimées</translation>
    </message>
    <message>
        <source>Ended the hold on cards</source>
        <translation>Conservation avec motif levée</translation>
    </message>
    <message>
        <source>Spread a review over days</source>
        <translation>Revue étalée sur plusieurs jours</translation>
    </message>
    <message>
        <source>Began an erasure</source>
        <translation>Effacement commencé</translation>
    </message>
    <message>
        <source>Forgot what had reached its end: old requests, lines of the erasure ledger</source>
        <translation>Oubli de ce qui était arrivé à son terme&#xa0;: anciennes demandes, lignes du registre des effacements</translation>
    </message>
</context>
<context>
    <name>couvert::KeepingNotice</name>
    <message>
        <source>How long a card is kept</source>
        <translation>La durée de conservation</translation>
    </message>
    <message>
        <source>Personal data may be kept no longer than its purpose needs: the length runs from the last act of the person, and nothing that you type moves it. When it ends, the card is reviewed: kept with a reason, archived or erased.</source>
        <translation>Des données personnelles ne se gardent pas plus longtemps que leur but ne le demande&#xa0;: la durée part du dernier acte de la personne, et rien de ce que vous saisissez ne la déplace. À son terme, la fiche est revue&#xa0;: gardée avec un motif, archivée ou effacée.</translation>
    </message>
    <message>
        <source>GDPR, article 5(1)(e)</source>
        <translation>RGPD, article 5(1)(e)</translation>
    </message>
    <message>
        <source>Nothing tells when this person last came or wrote: until when the card may be kept is unknown. Add the last visit, or review it.</source>
        <translation>Rien ne dit quand cette personne est venue ou a écrit&#xa0;: la durée de conservation est inconnue. Ajoutez sa dernière visite, ou revoyez la fiche.</translation>
    </message>
    <message>
        <source>%1 + %2 (rule “%3”)</source>
        <comment>last visit on …, length, category</comment>
        <translation>%1 + %2 (règle «&#x202f;%3&#x202f;»)</translation>
    </message>
    <message>
        <source>Was to be kept until %1: %2. To be reviewed now.</source>
        <translation>À garder jusqu’au %1&#xa0;: %2. À revoir maintenant.</translation>
    </message>
    <message>
        <source>Kept until %1: %2.</source>
        <translation>Conservée jusqu’au %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Kept until %1, in %Ln day(s): %2.</source>
        <translation>
            <numerusform>Conservée jusqu’au %1, dans %Ln jour&#xa0;: %2.</numerusform>
            <numerusform>Conservée jusqu’au %1, dans %Ln jours&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>connue depuis le %1</translation>
    </message>
    <message>
        <source>Kept until %1 for a reason: %2</source>
        <translation>Gardée jusqu’au %1 pour un motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asked whether they want to stay; waiting for an answer until %1.</source>
        <translation>La personne a été interrogée sur son souhait de rester&#xa0;; réponse attendue jusqu’au %1.</translation>
    </message>
    <message>
        <source>Asked whether they want to stay; no answer came by %1. To be reviewed now.</source>
        <translation>La personne a été interrogée sur son souhait de rester&#xa0;; aucune réponse n’est venue au %1. À revoir maintenant.</translation>
    </message>
    <message>
        <source>Frozen at the person’s request: it stays as it is, and its time does not end meanwhile.</source>
        <translation>Gelée à la demande de la personne&#xa0;: elle reste telle quelle, et sa durée ne s’achève pas pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>couvert::LapsingSection</name>
    <message>
        <source>Consents about to lapse</source>
        <translation>Consentements bientôt échus</translation>
    </message>
    <message>
        <source>A yes to phone calls counts one year at most and is not renewed by itself: ask again, with the words below, before it ends. Whoever does not answer leaves the list on that day.</source>
        <translation>Un oui aux appels vaut un an au plus et ne se renouvelle pas de lui-même&#xa0;: redemandez avant la fin, avec la formulation ci-dessous. Qui ne répond pas quitte la liste ce jour-là.</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>D’ici 30 jours</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>D’ici 90 jours</translation>
    </message>
    <message>
        <source>They lapse</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>None within 30 days.</source>
        <translation>Aucun d’ici 30 jours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln within 30 days: ask again.</source>
        <translation>
            <numerusform>%Ln d’ici 30 jours&#xa0;: à redemander.</numerusform>
            <numerusform>%Ln d’ici 30 jours&#xa0;: à redemander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Soonest first. Enter or a double click opens the card.</source>
        <translation>Les plus proches d’abord. Entrée ou un double clic ouvre la fiche.</translation>
    </message>
    <message>
        <source>No consent lapses in this time.</source>
        <translation>Aucun consentement n’arrive à échéance dans ce délai.</translation>
    </message>
    <message>
        <source>To ask again: text no. %1</source>
        <translation>Pour redemander&#xa0;: formulation n° %1</translation>
    </message>
</context>
<context>
    <name>couvert::LeavingForm</name>
    <message>
        <source>To confirm</source>
        <translation>Pour confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tapez %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2; until %3)</source>
        <comment>what, why, day</comment>
        <translation>%1 (%2 ; jusqu’au %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>backups, until %1</source>
        <translation>les sauvegardes, jusqu’au %1</translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <translation>Ce qui part : %1.</translation>
    </message>
    <message>
        <source>What stays: %1.</source>
        <translation>Ce qui reste : %1.</translation>
    </message>
</context>
<context>
    <name>couvert::LetterForm</name>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Proof of identity needed</source>
        <translation>Justification d’identité demandée</translation>
    </message>
    <message>
        <source>Extension of the time</source>
        <translation>Prolongation du délai</translation>
    </message>
    <message>
        <source>Answer: granted</source>
        <translation>Réponse&#xa0;: satisfaite</translation>
    </message>
    <message>
        <source>Answer: granted in part</source>
        <translation>Réponse&#xa0;: satisfaite en partie</translation>
    </message>
    <message>
        <source>Answer: refused</source>
        <translation>Réponse&#xa0;: refus</translation>
    </message>
    <message>
        <source>Somebody asks for another person</source>
        <translation>Demande faite pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Manifestly unfounded or excessive</source>
        <translation>Manifestement infondée ou excessive</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Quelle lettre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text, which you may change</source>
        <translation>Texte, que vous pouvez modifier</translation>
    </message>
    <message>
        <source>Open in my mail program</source>
        <translation>Ouvrir dans ma messagerie</translation>
    </message>
    <message>
        <source>Change the model…</source>
        <translation>Modifier le modèle…</translation>
    </message>
    <message>
        <source>No address is known: the letter leaves room for it.</source>
        <translation>Aucune adresse connue&#xa0;: la lettre lui laisse la place.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>The restaurant’s name and address are missing: write them under Security. Where dots stand, something is still to be filled in.</source>
        <translation>Le nom et l’adresse du restaurant manquent&#xa0;: indiquez-les dans Sécurité. Là où il y a des points, quelque chose reste à compléter.</translation>
    </message>
    <message>
        <source>Where dots stand, something is still to be filled in.</source>
        <translation>Là où il y a des points, quelque chose reste à compléter.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>letter %1</source>
        <translation>lettre %1</translation>
    </message>
    <message>
        <source>No mail program answered on this computer: save the letter as PDF, or copy its text.</source>
        <translation>Aucune messagerie n’a répondu sur ce poste&#xa0;: enregistrez la lettre en PDF, ou copiez son texte.</translation>
    </message>
    <message>
        <source>Your mail program opens with the letter; read it there, then send it.</source>
        <translation>Votre messagerie s’ouvre avec la lettre&#xa0;; relisez-la, puis envoyez-la.</translation>
    </message>
    <message>
        <source>Your mail program opens with the beginning of the letter: it is too long for a link. Copy the rest from here.</source>
        <translation>Votre messagerie s’ouvre avec le début de la lettre, trop longue pour un lien. Copiez la suite d’ici.</translation>
    </message>
    <message>
        <source>Once it is sent:</source>
        <translation>Une fois envoyée&#xa0;:</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Envoyée par e-mail</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>Envoyée par la poste</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise en main propre</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>en main propre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>letter, way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Noted in the timeline.</source>
        <translation>Noté dans le déroulé.</translation>
    </message>
</context>
<context>
    <name>couvert::LetterPage</name>
    <message>
        <source>Request no. %1</source>
        <translation>Demande n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>couvert::ListWords</name>
    <message>
        <source>Sheets (%1)</source>
        <translation>Feuilles (%1)</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listes (%1)</translation>
    </message>
    <message>
        <source>No column of this file holds addresses of this kind. Nothing was written.</source>
        <translation>Aucune colonne de ce fichier ne contient d’adresses de ce genre. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The name must end in .csv, .xlsx or .ods.</source>
        <translation>Le nom doit finir par .csv, .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>What this file says of unsubscribing is about another means. Choose that one.</source>
        <translation>Ce que ce fichier dit des désinscriptions concerne un autre moyen. Choisissez celui-là.</translation>
    </message>
    <message>
        <source>This looks like a list of subscribers: nobody was opposed. Give the file of those who unsubscribed.</source>
        <translation>Cela ressemble à une liste d’abonnés&#xa0;: personne n’a été opposé. Donnez le fichier des désinscrits.</translation>
    </message>
</context>
<context>
    <name>couvert::MailingPage</name>
    <message>
        <source>Mailings</source>
        <translation>Envois</translation>
    </message>
</context>
<context>
    <name>couvert::MailingPlaces</name>
    <message>
        <source>On the list: they said yes and did not take it back</source>
        <translation>Sur la liste&#xa0;: ils ont dit oui et ne l’ont pas retiré</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Jamais demandé</translation>
    </message>
    <message>
        <source>A sheet says yes, without proof</source>
        <translation>Une feuille dit oui, sans preuve</translation>
    </message>
    <message>
        <source>Took their yes back</source>
        <translation>Ont retiré leur oui</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ont refusé</translation>
    </message>
    <message>
        <source>Their yes has lapsed</source>
        <translation>Leur oui est échu</translation>
    </message>
    <message>
        <source>Objected: on the opposition list</source>
        <translation>Se sont opposés&#xa0;: sur la liste d’opposition</translation>
    </message>
    <message>
        <source>Card frozen</source>
        <translation>Fiche gelée</translation>
    </message>
    <message>
        <source>Said yes, but the card has no address for it</source>
        <translation>Ont dit oui, mais la fiche n’a pas l’adresse qu’il faut</translation>
    </message>
    <message>
        <source>%1: %2. Show who they are.</source>
        <translation>%1&#xa0;: %2. Montrer qui.</translation>
    </message>
    <message>
        <source>Show who they are</source>
        <translation>Montrer qui</translation>
    </message>
</context>
<context>
    <name>couvert::MailingSection</name>
    <message>
        <source>Make a list</source>
        <translation>Faire une liste</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Who may be written to, for what, and why the others are left out.</source>
        <translation>À qui l’on peut écrire, pour quoi, et pourquoi les autres n’y sont pas.</translation>
    </message>
    <message>
        <source>Addresses in one batch</source>
        <translation>Adresses par lot</translation>
    </message>
    <message>
        <source>Give the file to your mailing platform, which writes to each person alone. Never put these addresses on the To or Cc line of a mail: everybody would see everybody’s address.</source>
        <translation>Donnez ce fichier à votre plateforme d’envoi, qui écrit à chacun séparément. Ne mettez jamais ces adresses sur la ligne «&#xa0;À&#xa0;» ou «&#xa0;Cc&#xa0;» d’un mail&#xa0;: chacun verrait celles des autres.</translation>
    </message>
    <message>
        <source>addresses in one batch:</source>
        <translation>adresses par lot&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>Copy the first addresses for Bcc</source>
        <translation>Copier les premières adresses pour Cci</translation>
    </message>
    <message>
        <source>That was the last batch.</source>
        <translation>C’était le dernier lot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied. Paste them into the Bcc line, never into To or Cc; locking empties the clipboard.</source>
        <translation>
            <numerusform>%Ln adresse copiée. Collez-la sur la ligne Cci, jamais sur À ou Cc&#xa0;; le verrouillage vide le presse-papiers.</numerusform>
            <numerusform>%Ln adresses copiées. Collez-les sur la ligne Cci, jamais sur À ou Cc&#xa0;; le verrouillage vide le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1, the last one</source>
        <translation>Lot %1, le dernier</translation>
    </message>
    <message>
        <source>Copy the next addresses for Bcc</source>
        <translation>Copier les adresses suivantes pour Cci</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>list.csv</source>
        <translation>liste.csv</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Écriture de la liste…</translation>
    </message>
    <message>
        <source>Each card remembers that it stood on this list. Delete the file once the platform has it: %1</source>
        <translation>Chaque fiche se souvient d’avoir été sur cette liste. Supprimez le fichier une fois remis à la plateforme&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) on the list, each with the day of the consent and the version of its wording.</source>
        <translation>
            <numerusform>%Ln personne sur la liste, avec la date du consentement et la version de la formulation.</numerusform>
            <numerusform>%Ln personnes sur la liste, chacune avec la date du consentement et la version de la formulation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No list was written, and no card remembers one.</source>
        <translation>Abandonné. Aucune liste n’a été écrite, et aucune fiche n’en garde trace.</translation>
    </message>
</context>
<context>
    <name>couvert::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Sauvegardé aujourd’hui</translation>
    </message>
    <message>
        <source>Backed up yesterday</source>
        <translation>Sauvegardé hier</translation>
    </message>
    <message>
        <source>Backed up on %1</source>
        <translation>Sauvegardé le %1</translation>
    </message>
</context>
<context>
    <name>couvert::MappingHeader</name>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Which part of the card this column is: to check</source>
        <translation>À quelle partie de la fiche correspond cette colonne&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Which part of the card this column is</source>
        <translation>À quelle partie de la fiche correspond cette colonne</translation>
    </message>
</context>
<context>
    <name>couvert::MappingView</name>
    <message>
        <source>First lines of the sheet</source>
        <translation>Premières lignes de la feuille</translation>
    </message>
</context>
<context>
    <name>couvert::NavButton</name>
    <message numerus="yes">
        <source>%1, %Ln to look at</source>
        <translation>
            <numerusform>%1, %Ln à regarder</numerusform>
            <numerusform>%1, %Ln à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Le même mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Choose a password first.</source>
        <translation>Choisissez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>This password is not strong enough yet: </source>
        <translation>Ce mot de passe n’est pas encore assez solide&#xa0;: </translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type it again.</source>
        <translation>Les deux mots de passe diffèrent. Retapez-le.</translation>
    </message>
</context>
<context>
    <name>couvert::ObjectionForm</name>
    <message>
        <source>Contact the person no more</source>
        <translation>Ne plus contacter la personne</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>Enregistrer l’opposition</translation>
    </message>
    <message>
        <source>the objection</source>
        <translation>l’opposition</translation>
    </message>
    <message>
        <source>Nobody needs a reason to refuse offers. It counts at once, for every channel, and the addresses go to the list of objections, so that no import and no bought list brings them back.</source>
        <translation>Personne n’a besoin de raison pour refuser les offres. L’opposition vaut tout de suite, sur tous les canaux, et les adresses vont dans la liste des oppositions&#xa0;: aucun import, aucune liste achetée ne les fera revenir.</translation>
    </message>
    <message>
        <source>GDPR, article 21(2) and (3)</source>
        <translation>RGPD, article 21(2) et (3)</translation>
    </message>
    <message>
        <source>No more offers, no more surveys, on any channel. Only a new yes of the person changes it.</source>
        <translation>Plus d’offres, plus d’enquêtes, sur aucun canal. Seul un nouveau oui de la personne y change quelque chose.</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>Nothing was agreed to; the addresses go to the list of objections all the same.</source>
        <translation>Rien n’avait été accepté&#xa0;; les adresses vont tout de même dans la liste des oppositions.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) taken back.</source>
        <translation>
            <numerusform>%Ln accord retiré.</numerusform>
            <numerusform>%Ln accords retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) put on the list of objections.</source>
        <translation>
            <numerusform>%Ln adresse ajoutée à la liste des oppositions.</numerusform>
            <numerusform>%Ln adresses ajoutées à la liste des oppositions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The objection counts from now on.</source>
        <translation>L’opposition vaut dès maintenant.</translation>
    </message>
</context>
<context>
    <name>couvert::OppositionSection</name>
    <message>
        <source>Oppositions</source>
        <translation>Oppositions</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Somebody does not want to be written to: note it here, even for an unknown person.</source>
        <translation>Quelqu’un ne veut pas qu’on lui écrive&#xa0;: notez-le ici, même pour une personne inconnue.</translation>
    </message>
    <message>
        <source>Only a fingerprint of the address is kept, from which nobody can be read. It stays when the person is erased, and no import brings them back on a list; only a new, dated yes of the person does (art. 21 RGPD).</source>
        <translation>Seule une empreinte de l’adresse est gardée, où l’on ne peut lire personne. Elle reste quand la personne est effacée, et aucun import ne la remet sur une liste&#xa0;; seul un nouveau oui daté de la personne le fait (art. 21 RGPD).</translation>
    </message>
    <message>
        <source>Add to the oppositions</source>
        <translation>Ajouter aux oppositions</translation>
    </message>
    <message>
        <source>Check this address</source>
        <translation>Vérifier cette adresse</translation>
    </message>
    <message>
        <source>By which means</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>Street, postcode and town, in one line.</source>
        <translation>Rue, code postal et ville, sur une ligne.</translation>
    </message>
    <message>
        <source>This is no complete address of that kind.</source>
        <translation>Ce n’est pas une adresse complète de ce genre.</translation>
    </message>
    <message>
        <source>On the list since %1. Only a yes given after that day counts.</source>
        <translation>Sur la liste depuis le %1. Seul un oui donné après ce jour compte.</translation>
    </message>
    <message>
        <source>Not on the opposition list.</source>
        <translation>Pas sur la liste d’opposition.</translation>
    </message>
    <message>
        <source>Noted. This address is on no list any more.</source>
        <translation>Noté. Cette adresse n’est plus sur aucune liste.</translation>
    </message>
</context>
<context>
    <name>couvert::OwnClocksSection</name>
    <message>
        <source>Other periods</source>
        <translation>Autres durées</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Consents, diet, oppositions, journal, proofs, lists: each has its end too.</source>
        <translation>Accords, régimes, oppositions, journal, preuves, listes : chacun a aussi son terme.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking what is past its end…</source>
        <translation>Recherche de ce qui est au bout de sa durée…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file</source>
        <translation>
            <numerusform>%Ln dans le fichier</numerusform>
            <numerusform>%Ln dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapsed</source>
        <translation>
            <numerusform>%Ln expiré</numerusform>
            <numerusform>%Ln expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln past their end</source>
        <translation>
            <numerusform>%Ln au bout de sa durée</numerusform>
            <numerusform>%Ln au bout de leur durée</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, how many past their end</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove what is past its end: %1</source>
        <translation>Supprimer ce qui est au bout de sa durée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: remove %Ln past their end?</source>
        <translation>
            <numerusform>%1 : en supprimer %Ln, au bout de sa durée ?</numerusform>
            <numerusform>%1 : en supprimer %Ln, au bout de leur durée ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are counted together by month; who did what is gone. This cannot be taken back.</source>
        <translation>Les entrées sont additionnées par mois ; on ne saura plus qui a fait quoi. C’est irréversible.</translation>
    </message>
    <message>
        <source>The cards themselves stay. This cannot be taken back.</source>
        <translation>Les fiches elles-mêmes restent. C’est irréversible.</translation>
    </message>
    <message>
        <source>Removing what is past its end…</source>
        <translation>Suppression de ce qui est au bout de sa durée…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed.</source>
        <translation>
            <numerusform>%Ln supprimé.</numerusform>
            <numerusform>%Ln supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was removed.</source>
        <translation>Interrompu. Rien n’a été supprimé.</translation>
    </message>
</context>
<context>
    <name>couvert::PageName</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Mailings</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
</context>
<context>
    <name>couvert::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change the password that opens the customer file.</source>
        <translation>Changer le mot de passe qui ouvre le fichier clients.</translation>
    </message>
    <message>
        <source>Type the password that opens the file now.</source>
        <translation>Tapez le mot de passe qui ouvre le fichier aujourd’hui.</translation>
    </message>
    <message>
        <source>This password is not strong enough yet: see the advice below.</source>
        <translation>Ce mot de passe n’est pas encore assez solide&#xa0;: voyez le conseil ci-dessous.</translation>
    </message>
    <message>
        <source>This is the present password.</source>
        <translation>C’est le mot de passe actuel.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Les deux nouveaux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Changement du mot de passe…</translation>
    </message>
    <message>
        <source>This is not the present password. Nothing was changed.</source>
        <translation>Ce n’est pas le mot de passe actuel. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The new password opens the file from now on; the old one no longer does.</source>
        <translation>Le nouveau mot de passe ouvre désormais le fichier&#x202f;; l’ancien ne l’ouvre plus.</translation>
    </message>
</context>
<context>
    <name>couvert::PdfSaving</name>
    <message>
        <source>Documents (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>Saved. It opens in your PDF reader, where you can print it.</source>
        <translation>Enregistré. Il s’ouvre dans votre lecteur PDF, où vous pouvez l’imprimer.</translation>
    </message>
</context>
<context>
    <name>couvert::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>couvert::PersonPicker</name>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, town…</source>
        <translation>Nom, téléphone, e-mail, ville…</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Enlever&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else who asks the same…</source>
        <translation>Une autre personne qui demande la même chose…</translation>
    </message>
</context>
<context>
    <name>couvert::PurposeChoice</name>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>By which means</source>
        <translation>Par quel moyen</translation>
    </message>
</context>
<context>
    <name>couvert::QuestionPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>couvert::RecipientsPart</name>
    <message>
        <source>who must be told</source>
        <translation>qui doit être informé</translation>
    </message>
    <message>
        <source>Whoever received the data from you is told that it was corrected, erased or frozen, so that they do the same; unless that is impossible. The lists you exported are their source.</source>
        <translation>Ceux qui ont reçu les données de vous sont informés de la correction, de l’effacement ou du gel, pour faire de même, sauf si c’est impossible. Ce sont les listes que vous avez exportées.</translation>
    </message>
    <message>
        <source>GDPR, article 19</source>
        <translation>RGPD, article 19</translation>
    </message>
    <message>
        <source>Who must be told</source>
        <translation>Qui doit être informé</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Text to send them</source>
        <translation>Texte à leur envoyer</translation>
    </message>
    <message>
        <source>Copied. Paste it into your mail.</source>
        <translation>Copié. Collez-le dans votre message.</translation>
    </message>
    <message>
        <source>%1, list of %2</source>
        <comment>offers by e-mail, day</comment>
        <translation>%1, liste du %2</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>informé le %1</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore informé</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Noter comme informé</translation>
    </message>
    <message>
        <source>Mark as told: %1</source>
        <translation>Noter comme informé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, e-mail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 had their data erased from our customer file. Please erase it too, in every list that came from us.</source>
        <translation>%1 a fait effacer ses données de notre fichier clients. Merci de les effacer aussi, dans toute liste venant de nous.</translation>
    </message>
    <message>
        <source>%1 asked that the use of their data be restricted. Please keep it without using it until we tell you otherwise.</source>
        <translation>%1 a demandé la limitation du traitement de ses données. Merci de les conserver sans les utiliser jusqu’à nouvel avis de notre part.</translation>
    </message>
    <message>
        <source>%1 had their data corrected. Please correct it too, in every list that came from us:</source>
        <translation>%1 a fait corriger ses données. Merci de les corriger aussi, dans toute liste venant de nous&#xa0;:</translation>
    </message>
    <message>
        <source>- %1: %2 instead of %3</source>
        <comment>field, now, before</comment>
        <translation>- %1&#xa0;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>(Article 19 of the GDPR)</source>
        <translation>(Article 19 du RGPD)</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>Send it before you erase: afterwards nobody here knows who it was about.</source>
        <translation>À envoyer avant d’effacer&#xa0;: ensuite, personne ici ne sait plus de qui il s’agissait.</translation>
    </message>
</context>
<context>
    <name>couvert::RecoveryGroups</name>
    <message>
        <source>Group %1: %2</source>
        <translation>Groupe %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>couvert::RecoverySection</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>The paper that opens the file when the password is lost.</source>
        <translation>Le papier qui ouvre le fichier quand le mot de passe est perdu.</translation>
    </message>
    <message>
        <source>Make a new sheet when the old one is lost, was seen by someone, or its keeper has left. The old sheet works until you have typed two groups of the new one back.</source>
        <translation>Faites une nouvelle feuille si l’ancienne est perdue, a été vue, ou si la personne qui la gardait est partie. L’ancienne marche tant que vous n’avez pas recopié deux groupes de la nouvelle.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Faire une nouvelle feuille</translation>
    </message>
    <message>
        <source>Put these 8 groups on paper, and keep the paper in the safe, away from this computer.</source>
        <translation>Mettez ces 8 groupes sur papier, et gardez-le au coffre, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>Garder l’ancienne feuille</translation>
    </message>
    <message>
        <source>Type two groups back from the paper. This shows that it can be read.</source>
        <translation>Recopiez deux groupes du papier. Cela montre qu’il est lisible.</translation>
    </message>
    <message>
        <source>Use the new sheet</source>
        <translation>Prendre la nouvelle feuille</translation>
    </message>
    <message>
        <source>Show the groups again</source>
        <translation>Revoir les groupes</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Type the 5 characters of this group.</source>
        <translation>Tapez les 5 caractères de ce groupe.</translation>
    </message>
    <message>
        <source>This group is of another sheet.</source>
        <translation>Ce groupe est d’une autre feuille.</translation>
    </message>
    <message>
        <source>A character is wrong or missing in this group.</source>
        <translation>Un caractère est faux ou manque dans ce groupe.</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Enregistrer en PDF pour l’imprimer…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>feuille de secours</translation>
    </message>
    <message>
        <source>Print the sheet, then delete the file: whoever has it can open your customer file.</source>
        <translation>Imprimez la feuille, puis supprimez le fichier&#xa0;: qui l’a peut ouvrir votre fichier clients.</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>La feuille est enregistrée.</translation>
    </message>
    <message>
        <source>The new sheet opens the file from now on. The old one opens only the backups made before: destroy it.</source>
        <translation>La nouvelle feuille ouvre désormais le fichier. L’ancienne n’ouvre plus que les sauvegardes faites avant&#xa0;: détruisez-la.</translation>
    </message>
</context>
<context>
    <name>couvert::RecoverySheet</name>
    <message>
        <source>Customer file</source>
        <translation>Fichier clients</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>The square holds the key of the file, locked by the code above: useless without it. It serves if the key files of the computer are lost.</source>
        <translation>Le carré contient la clé du fichier, verrouillée par le code ci-dessus&#xa0;: inutile sans lui. Il sert si les fichiers de clés de l’ordinateur sont perdus.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Recovery sheet of the customer file %1 · %2</source>
        <translation>Feuille de secours du fichier clients %1 · %2</translation>
    </message>
    <message>
        <source>This code opens your customer file when the password is lost. Whoever finds it can open the file too: keep it as you keep the key of the house.</source>
        <translation>Ce code ouvre votre fichier clients quand le mot de passe est perdu. Qui le trouve peut l’ouvrir aussi&#xa0;: gardez-le comme la clé de la maison.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la garder</translation>
    </message>
    <message>
        <source>In a safe, or in a sealed envelope at home: not beside the computer. Take no photograph of it and keep no copy of it on a computer or a telephone; delete the PDF once it is printed.</source>
        <translation>Au coffre, ou sous enveloppe fermée chez vous&#xa0;: pas à côté de l’ordinateur. N’en faites pas de photo et n’en gardez aucune copie sur un ordinateur ou un téléphone&#x202f;; supprimez le PDF une fois imprimé.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>Start Couvert and, where it asks for the password, choose the recovery code.</source>
        <translation>Lancez Couvert et, là où il demande le mot de passe, choisissez «&#x202f;Mot de passe perdu&#x202f;?&#x202f;».</translation>
    </message>
    <message>
        <source>Type the eight groups in their order. Capital letters and blanks do not matter; a mistyped group is shown at once.</source>
        <translation>Tapez les huit groupes dans l’ordre. Majuscules et espaces ne comptent pas&#x202f;; un groupe mal tapé est signalé aussitôt.</translation>
    </message>
    <message>
        <source>Choose a new password. This sheet stays valid.</source>
        <translation>Choisissez un nouveau mot de passe. Cette feuille reste valable.</translation>
    </message>
    <message>
        <source>When it is lost, or somebody has seen it</source>
        <translation>Si elle est perdue, ou si quelqu’un l’a vue</translation>
    </message>
    <message>
        <source>Open Couvert, page Security, and make a new sheet. From then on this code no longer opens the customer file; it still opens the backups that were made before.</source>
        <translation>Ouvrez Couvert, page Sécurité, et faites une nouvelle feuille. Dès lors ce code n’ouvre plus le fichier clients&#x202f;; il ouvre encore les sauvegardes faites avant.</translation>
    </message>
</context>
<context>
    <name>couvert::RecoveryTypeBack</name>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>This is not group %1 of your sheet. Look at it again.</source>
        <translation>Ce n’est pas le groupe %1 de votre feuille. Regardez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>couvert::RectificationForm</name>
    <message>
        <source>Correct the card</source>
        <translation>Rectifier la fiche</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Statement of the person</source>
        <translation>Déclaration de la personne</translation>
    </message>
    <message>
        <source>What they want added where nothing is wrong but something is missing; it is kept with the card (GDPR, article 16).</source>
        <translation>Ce qu’elle veut ajouter quand rien n’est faux mais qu’il manque quelque chose&#xa0;; gardé avec la fiche (RGPD, article 16).</translation>
    </message>
    <message>
        <source>What you had begun to type is still here.</source>
        <translation>Ce que vous aviez commencé à écrire est toujours là.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, corrigé</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>One of the values cannot be kept like this: correct the field that is marked.</source>
        <translation>Une des valeurs ne peut pas être gardée ainsi&#xa0;: corrigez le champ marqué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) corrected; before and after are kept with the card.</source>
        <translation>
            <numerusform>%Ln champ corrigé&#xa0;; l’avant et l’après sont gardés avec la fiche.</numerusform>
            <numerusform>%Ln champs corrigés&#xa0;; l’avant et l’après sont gardés avec la fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is kept with the card.</source>
        <translation>La déclaration est gardée avec la fiche.</translation>
    </message>
</context>
<context>
    <name>couvert::RelatedPart</name>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>same name and birthday</source>
        <translation>mêmes nom et anniversaire</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Tick the cards that are the same person: they are taken along. A family may share a number.</source>
        <translation>Cochez les fiches de la même personne&#xa0;: elles suivent. Une famille peut partager un numéro.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, what is shared</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>couvert::RequestDetail</name>
    <message>
        <source>See the card</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>the day to answer by</source>
        <translation>la date limite de réponse</translation>
    </message>
    <message>
        <source>Whose card is it? Name it to carry the request out.</source>
        <translation>De qui est-ce la fiche&#xa0;? Indiquez-la pour donner suite à la demande.</translation>
    </message>
    <message>
        <source>the identity check</source>
        <translation>la vérification d’identité</translation>
    </message>
    <message>
        <source>Ask for a document only where you really doubt, and never keep a copy: that it was seen is enough. An answer from the address or number on the card will do.</source>
        <translation>Ne demandez une pièce que si vous doutez vraiment, et n’en gardez jamais de copie&#xa0;: l’avoir vue suffit. Une réponse depuis l’adresse ou le numéro de la fiche convient.</translation>
    </message>
    <message>
        <source>GDPR, article 12(6)</source>
        <translation>RGPD, article 12(6)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>%1, request %2</source>
        <comment>right, number</comment>
        <translation>%1, demande %2</translation>
    </message>
    <message>
        <source>%1 · received on %2</source>
        <translation>%1 · reçue le %2</translation>
    </message>
    <message>
        <source>%1 · received on %2 · %3</source>
        <comment>who, day, channel</comment>
        <translation>%1 · reçue le %2 · %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Répondre à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked on %1 by %2: %3.</source>
        <translation>Vérifiée le %1 par %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifiée.</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>Vérifier à nouveau…</translation>
    </message>
    <message>
        <source>Record the check…</source>
        <translation>Noter la vérification…</translation>
    </message>
    <message>
        <source>Let the time run again</source>
        <translation>Faire repartir le délai</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>How did you make sure who is asking?</source>
        <translation>Comment vous êtes-vous assuré de l’identité de la personne&#xa0;?</translation>
    </message>
    <message>
        <source>Never write down the number of a document, never keep a copy.</source>
        <translation>Ne notez jamais le numéro d’une pièce, n’en gardez jamais de copie.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Remark, where one is needed</source>
        <translation>Remarque, si nécessaire</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Noter la vérification</translation>
    </message>
    <message>
        <source>Pause until you know who is asking</source>
        <translation>Suspendre jusqu’à savoir qui demande</translation>
    </message>
    <message>
        <source>Only where you really doubt and asked for what is missing. The days of waiting are added to the end; the person is told at once.</source>
        <translation>Seulement si vous doutez vraiment et avez demandé ce qui manque. Les jours d’attente s’ajoutent à la fin&#xa0;; la personne en est informée tout de suite.</translation>
    </message>
    <message>
        <source>Why you doubt, and what you asked for</source>
        <translation>Pourquoi vous doutez, et ce que vous avez demandé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Extend until %1</source>
        <translation>Prolonger jusqu’au %1</translation>
    </message>
    <message>
        <source>Three months from receipt in all, because the request is complex or there are many. It can be declared until %1, and the person must be told the reasons by then (GDPR, article 12(3)).</source>
        <translation>Trois mois en tout à compter de la réception, parce que la demande est complexe ou qu’il y en a beaucoup. À décider avant le %1 inclus&#xa0;: la personne doit en connaître les raisons d’ici là (RGPD, article 12(3)).</translation>
    </message>
    <message>
        <source>Why it needs more time</source>
        <translation>Pourquoi il faut plus de temps</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Note for the timeline</source>
        <translation>Note pour le déroulé</translation>
    </message>
    <message>
        <source>The person may read it.</source>
        <translation>La personne peut la lire.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Clore la demande</translation>
    </message>
    <message>
        <source>A refusal needs its reasons, and tells the person of the CNIL and of the courts (GDPR, article 12(4)). A closed request stays in the list as proof that it was answered.</source>
        <translation>Un refus doit être motivé et indiquer les recours&#xa0;: la CNIL et les tribunaux (RGPD, article 12(4)). Une demande close reste dans la liste, comme preuve de la réponse.</translation>
    </message>
    <message>
        <source>The request was</source>
        <translation>La demande a été</translation>
    </message>
    <message>
        <source>Reasons, where it was not granted in full</source>
        <translation>Motifs, si elle n’a pas été entièrement satisfaite</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Écrire la lettre…</translation>
    </message>
    <message>
        <source>Save the page to print…</source>
        <translation>Enregistrer la page à imprimer…</translation>
    </message>
    <message>
        <source>Hand out the data…</source>
        <translation>Remettre les données…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rectifier…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Geler…</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Ne plus contacter…</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Lettre…</translation>
    </message>
    <message>
        <source>Tell the person what you need to know who they are.</source>
        <translation>Dites à la personne ce qu’il vous faut pour savoir qui elle est.</translation>
    </message>
    <message>
        <source>Tell the person of the extension and its reasons: it counts only if they know within the first month.</source>
        <translation>Informez la personne de la prolongation et de ses raisons&#xa0;: elle ne compte que si la personne le sait dans le premier mois.</translation>
    </message>
    <message>
        <source>No letter answers this request yet.</source>
        <translation>Aucune lettre ne répond encore à cette demande.</translation>
    </message>
    <message>
        <source>Save the page of the request</source>
        <translation>Enregistrer la page de la demande</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>Lift the freeze…</source>
        <translation>Lever le gel…</translation>
    </message>
</context>
<context>
    <name>couvert::RequestList</name>
    <message>
        <source>Closed ones too</source>
        <translation>Aussi les demandes closes</translation>
    </message>
    <message>
        <source>No request is open. When a customer asks to see, correct or erase what you hold, record it here: the day to answer by is counted for you.</source>
        <translation>Aucune demande en cours. Quand un client demande à voir, corriger ou effacer ses données, notez-le ici&#xa0;: la date limite de réponse est calculée pour vous.</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>Noter une demande</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récentes d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open · the next one due first</source>
        <translation>
            <numerusform>%Ln en cours · la plus urgente d’abord</numerusform>
            <numerusform>%Ln en cours · la plus urgente d’abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RequestListModel</name>
    <message>
        <source>somebody who was erased</source>
        <translation>une personne effacée</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>who asks, whose data</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>somebody not named yet</source>
        <translation>personne pas encore nommée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>couvert::RequestPage</name>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Extended on</source>
        <translation>Prolongée le</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>%1, on %2, by %3</source>
        <translation>%1, le %2, par %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Request no. %1</source>
        <translation>Demande n°&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 · printed on %2</source>
        <translation>%1 · imprimé le %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Access (article 15 GDPR)</source>
        <translation>Accès (article 15 du RGPD)</translation>
    </message>
    <message>
        <source>Rectification (article 16 GDPR)</source>
        <translation>Rectification (article 16 du RGPD)</translation>
    </message>
    <message>
        <source>Erasure (article 17 GDPR)</source>
        <translation>Effacement (article 17 du RGPD)</translation>
    </message>
    <message>
        <source>Restriction (article 18 GDPR)</source>
        <translation>Limitation (article 18 du RGPD)</translation>
    </message>
    <message>
        <source>Portability (article 20 GDPR)</source>
        <translation>Portabilité (article 20 du RGPD)</translation>
    </message>
    <message>
        <source>Objection (article 21 GDPR)</source>
        <translation>Opposition (article 21 du RGPD)</translation>
    </message>
    <message>
        <source>Data after a death (loi Informatique et Libertés, articles 84 to 86)</source>
        <translation>Données après un décès (loi Informatique et Libertés, articles 84 à 86)</translation>
    </message>
    <message>
        <source>Source of the data (article 15(1)(g) GDPR)</source>
        <translation>Source des données (article 15(1)(g) du RGPD)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Standing still while the identity is confirmed</source>
        <translation>Suspendue, en attente de confirmation de l’identité</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Acceptée en partie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Manifestly unfounded or excessive</source>
        <translation>Manifestement infondée ou excessive</translation>
    </message>
    <message>
        <source>Answered from an address or number already known</source>
        <translation>A répondu depuis une adresse ou un numéro déjà connus</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Connue en personne</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Connectée à son compte</translation>
    </message>
    <message>
        <source>Document seen, no copy kept</source>
        <translation>Pièce vue, aucune copie gardée</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Request entered</source>
        <translation>Demande enregistrée</translation>
    </message>
    <message>
        <source>Card of the person found</source>
        <translation>Fiche de la personne trouvée</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identité vérifiée</translation>
    </message>
    <message>
        <source>Time stopped: proof of identity awaited</source>
        <translation>Délai suspendu&#xa0;: identité à confirmer</translation>
    </message>
    <message>
        <source>Time runs again</source>
        <translation>Le délai court de nouveau</translation>
    </message>
    <message>
        <source>Time extended to three months</source>
        <translation>Délai porté à trois mois</translation>
    </message>
    <message>
        <source>Sent to the person</source>
        <translation>Envoi à la personne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Data corrected</source>
        <translation>Données corrigées</translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation>Données effacées</translation>
    </message>
    <message>
        <source>Card frozen</source>
        <translation>Fiche gelée</translation>
    </message>
    <message>
        <source>Person told before the freeze is lifted</source>
        <translation>Personne prévenue avant la levée du gel</translation>
    </message>
    <message>
        <source>Freeze lifted</source>
        <translation>Gel levé</translation>
    </message>
    <message>
        <source>Objection put into force</source>
        <translation>Opposition appliquée</translation>
    </message>
    <message>
        <source>Receiver of the data told (article 19 GDPR)</source>
        <translation>Destinataire des données informé (article 19 du RGPD)</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Demande close</translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation>accusé de réception</translation>
    </message>
    <message>
        <source>proof of identity needed</source>
        <translation>identité à confirmer</translation>
    </message>
    <message>
        <source>extension of the time</source>
        <translation>prolongation du délai</translation>
    </message>
    <message>
        <source>request granted</source>
        <translation>demande acceptée</translation>
    </message>
    <message>
        <source>request granted in part</source>
        <translation>demande acceptée en partie</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>request of a third party</source>
        <translation>demande d’un tiers</translation>
    </message>
    <message>
        <source>manifestly unfounded or excessive</source>
        <translation>manifestement infondée ou excessive</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Document fait</translation>
    </message>
    <message>
        <source>dossier of all data held</source>
        <translation>dossier complet</translation>
    </message>
    <message>
        <source>dossier to take away</source>
        <translation>dossier à emporter</translation>
    </message>
</context>
<context>
    <name>couvert::RequestPanel</name>
    <message>
        <source>Somebody else asks</source>
        <translation>Une autre personne demande</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>In the restaurant</source>
        <translation>Au restaurant</translation>
    </message>
    <message>
        <source>Form of the website</source>
        <translation>Formulaire du site</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Name of the one who asks</source>
        <translation>Nom de la personne qui demande</translation>
    </message>
    <message>
        <source>A lawyer, a parent, an heir, or somebody you do not find in the file.</source>
        <translation>Un avocat, un parent, un héritier, ou quelqu’un que vous ne trouvez pas dans le fichier.</translation>
    </message>
    <message>
        <source>Where to answer</source>
        <translation>Où répondre</translation>
    </message>
    <message>
        <source>The day it reached you, not today if it waited.</source>
        <translation>Le jour où elle vous est parvenue, pas aujourd’hui si elle a attendu.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>the day to answer by</source>
        <translation>la date limite de réponse</translation>
    </message>
    <message>
        <source>In the person’s words</source>
        <translation>Dans les mots de la personne</translation>
    </message>
    <message>
        <source>Only what you need to answer. Never a copy of an identity document.</source>
        <translation>Seulement ce qu’il faut pour répondre. Jamais de copie d’une pièce d’identité.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What you had begun to type is still here.</source>
        <translation>Ce que vous aviez commencé à écrire est toujours là.</translation>
    </message>
    <message>
        <source>The answer was due on %1.</source>
        <translation>La réponse était due le %1.</translation>
    </message>
    <message>
        <source>To be answered by %1.</source>
        <translation>Répondre au plus tard le %1.</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln request(s)</source>
        <translation>
            <numerusform>Enregistrer %Ln demande</numerusform>
            <numerusform>Enregistrer les %Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Say who asks: find the customer, or write the name.</source>
        <translation>Dites qui demande&#xa0;: trouvez le client, ou écrivez le nom.</translation>
    </message>
</context>
<context>
    <name>couvert::RequestWords</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Limitation</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portabilité</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>After a death</source>
        <translation>Après un décès</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Origine des données</translation>
    </message>
    <message>
        <source>Access: to see all that you hold</source>
        <translation>Accès&#xa0;: voir tout ce que vous détenez</translation>
    </message>
    <message>
        <source>Rectification: to have something corrected or completed</source>
        <translation>Rectification&#xa0;: faire corriger ou compléter</translation>
    </message>
    <message>
        <source>Erasure: to have everything erased</source>
        <translation>Effacement&#xa0;: faire tout effacer</translation>
    </message>
    <message>
        <source>Restriction: to have the card frozen, neither used nor erased</source>
        <translation>Limitation&#xa0;: geler la fiche, sans l’utiliser ni l’effacer</translation>
    </message>
    <message>
        <source>Portability: to take the data elsewhere</source>
        <translation>Portabilité&#xa0;: emporter ses données ailleurs</translation>
    </message>
    <message>
        <source>Objection: to be contacted no more</source>
        <translation>Opposition&#xa0;: ne plus être contacté</translation>
    </message>
    <message>
        <source>After a death: what the person laid down, or what heirs ask</source>
        <translation>Après un décès&#xa0;: les directives de la personne, ou la demande des héritiers</translation>
    </message>
    <message>
        <source>Source: to know where the data came from</source>
        <translation>Origine&#xa0;: savoir d’où viennent les données</translation>
    </message>
    <message>
        <source>wrote or called from an address or number on the card</source>
        <translation>a écrit ou appelé depuis une adresse ou un numéro de la fiche</translation>
    </message>
    <message>
        <source>known in person</source>
        <translation>connue personnellement</translation>
    </message>
    <message>
        <source>logged into an account</source>
        <translation>connectée à un compte</translation>
    </message>
    <message>
        <source>showed a document, no copy kept</source>
        <translation>a montré une pièce, aucune copie gardée</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>d’une autre façon</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>satisfaite</translation>
    </message>
    <message>
        <source>granted in part</source>
        <translation>satisfaite en partie</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>manifestly unfounded or excessive</source>
        <translation>manifestement infondée ou excessive</translation>
    </message>
    <message>
        <source>Request recorded</source>
        <translation>Demande enregistrée</translation>
    </message>
    <message>
        <source>The person’s card was named</source>
        <translation>Fiche de la personne indiquée</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identité vérifiée</translation>
    </message>
    <message>
        <source>The time stands still</source>
        <translation>Délai suspendu</translation>
    </message>
    <message>
        <source>The time runs again</source>
        <translation>Délai reparti</translation>
    </message>
    <message>
        <source>Extended to three months</source>
        <translation>Prolongée à trois mois</translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation>Lettre préparée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Card corrected</source>
        <translation>Fiche corrigée</translation>
    </message>
    <message>
        <source>Card erased</source>
        <translation>Fiche effacée</translation>
    </message>
    <message>
        <source>Card frozen</source>
        <translation>Fiche gelée</translation>
    </message>
    <message>
        <source>The person was told that the freeze ends</source>
        <translation>Personne informée de la fin du gel</translation>
    </message>
    <message>
        <source>Freeze lifted</source>
        <translation>Gel levé</translation>
    </message>
    <message>
        <source>Objection recorded on every channel</source>
        <translation>Opposition enregistrée sur tous les canaux</translation>
    </message>
    <message>
        <source>A recipient was told</source>
        <translation>Un destinataire a été informé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>suspendue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed on %1: %2.</source>
        <translation>Close le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The time stands still since %1, until you know who is asking. The days of waiting are added to the end, now %2.</source>
        <translation>Le délai est suspendu depuis le %1, jusqu’à ce que vous sachiez qui demande. Les jours d’attente s’ajoutent à la fin, pour l’instant le %2.</translation>
    </message>
    <message numerus="yes">
        <source>The answer was due on %1, %Ln day(s) ago. Answer today.</source>
        <translation>
            <numerusform>La réponse était due le %1, hier. Répondez aujourd’hui.</numerusform>
            <numerusform>La réponse était due le %1, il y a %Ln jours. Répondez aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is due today, %1.</source>
        <translation>La réponse est due aujourd’hui, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Answer by %1: %Ln day(s) left.</source>
        <translation>
            <numerusform>Répondre au plus tard le %1&#xa0;: il reste %Ln jour.</numerusform>
            <numerusform>Répondre au plus tard le %1&#xa0;: il reste %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extended on %1 to three months in all.</source>
        <translation>Prolongée le %1 à trois mois en tout.</translation>
    </message>
    <message>
        <source>GDPR, article %1</source>
        <translation>RGPD, article %1</translation>
    </message>
    <message>
        <source>Loi Informatique et Libertés, articles 84 to 86</source>
        <translation>Loi Informatique et Libertés, articles 84 à 86</translation>
    </message>
    <message>
        <source>One month from the day on which the request reached you; that day itself does not count. Where the next month has no such day, its last day counts; a Saturday, a Sunday or a public holiday moves the end to the next working day.</source>
        <translation>Un mois à compter du jour où la demande vous est parvenue, ce jour ne comptant pas. Si le mois suivant n’a pas ce quantième, c’est son dernier jour&#xa0;; un samedi, un dimanche ou un jour férié reporte la fin au jour ouvrable suivant.</translation>
    </message>
    <message>
        <source>GDPR, article 12(3); Regulation 1182/71, article 3</source>
        <translation>RGPD, article 12(3)&#xa0;; règlement 1182/71, article 3</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>Write the reason: it is kept with the request, and the person may ask for it.</source>
        <translation>Écrivez la raison&#xa0;: elle est gardée avec la demande, et la personne peut la demander.</translation>
    </message>
    <message>
        <source>This request was extended already.</source>
        <translation>Cette demande a déjà été prolongée.</translation>
    </message>
    <message>
        <source>The first month is over: an extension can no longer be declared. Answer as soon as you can.</source>
        <translation>Le premier mois est passé&#xa0;: il n’est plus possible de prolonger. Répondez dès que possible.</translation>
    </message>
    <message>
        <source>This request is closed.</source>
        <translation>Cette demande est close.</translation>
    </message>
    <message>
        <source>This request is somebody else’s.</source>
        <translation>Cette demande est celle de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This card is frozen: it can be looked at, nothing else. Lift the freeze first.</source>
        <translation>Cette fiche est gelée&#xa0;: elle peut être consultée, rien d’autre. Levez d’abord le gel.</translation>
    </message>
    <message>
        <source>The person must be told before the freeze is lifted.</source>
        <translation>La personne doit être informée avant la levée du gel.</translation>
    </message>
</context>
<context>
    <name>couvert::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Recorded under the number %1.</source>
        <translation>Enregistrée sous le numéro %1.</translation>
    </message>
    <message>
        <source>Recorded under the numbers %1.</source>
        <translation>Enregistrées sous les numéros %1.</translation>
    </message>
    <message>
        <source>Choose a request to see how it stands.</source>
        <translation>Choisissez une demande pour voir où elle en est.</translation>
    </message>
</context>
<context>
    <name>couvert::RestaurantSection</name>
    <message>
        <source>Your restaurant</source>
        <translation>Votre restaurant</translation>
    </message>
    <message>
        <source>Letters, notices and the register carry these lines. Nothing is sent anywhere.</source>
        <translation>Ces lignes figurent sur les lettres, les mentions et le registre. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Name of the restaurant</source>
        <translation>Nom du restaurant</translation>
    </message>
    <message>
        <source>Person responsible for the data</source>
        <translation>Responsable des données</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Legal form (SARL, SAS…)</source>
        <translation>Forme juridique (SARL, SAS…)</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not filled in yet: letters and notices need it.</source>
        <translation>Pas encore rempli&#xa0;: les lettres et les mentions en ont besoin.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in its middle.</source>
        <translation>Une adresse e-mail a un @ au milieu.</translation>
    </message>
    <message>
        <source>A SIRET has 14 digits.</source>
        <translation>Un SIRET a 14 chiffres.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>France métropolitaine</translation>
    </message>
    <message>
        <source>Alsace-Moselle (Good Friday and 26 December too)</source>
        <translation>Alsace-Moselle (avec le Vendredi saint et le 26 décembre)</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Saint-Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Saint-Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>They move the day to answer a request by, and the hours for calls.</source>
        <translation>Ils déplacent le jour où répondre à une demande, et les heures d’appel.</translation>
    </message>
</context>
<context>
    <name>couvert::RestrictionForm</name>
    <message>
        <source>Freeze the card</source>
        <translation>Geler la fiche</translation>
    </message>
    <message>
        <source>Lift the freeze</source>
        <translation>Lever le gel</translation>
    </message>
    <message>
        <source>the freeze of a card</source>
        <translation>le gel d’une fiche</translation>
    </message>
    <message>
        <source>The card is stored and shown, nothing else: no list, no edit, no automatic erasure. A person may ask for it while an error is checked, while an objection is weighed, or instead of erasure.</source>
        <translation>La fiche est conservée et consultable, rien d’autre&#xa0;: aucune liste, aucune modification, aucun effacement automatique. On peut le demander le temps de vérifier une erreur, d’examiner une opposition, ou à la place d’un effacement.</translation>
    </message>
    <message>
        <source>GDPR, article 18</source>
        <translation>RGPD, article 18</translation>
    </message>
    <message>
        <source>The card can then be looked at, and nothing else, until the freeze is lifted.</source>
        <translation>La fiche ne peut plus qu’être consultée, jusqu’à la levée du gel.</translation>
    </message>
    <message>
        <source>Why it is frozen</source>
        <translation>Pourquoi elle est gelée</translation>
    </message>
    <message>
        <source>Frozen since %1: %2</source>
        <comment>day, reason</comment>
        <translation>Gelée depuis le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The person was told on</source>
        <translation>La personne a été informée le</translation>
    </message>
    <message>
        <source>Before the freeze is lifted, not after (GDPR, article 18(3)).</source>
        <translation>Avant la levée du gel, pas après (RGPD, article 18(3)).</translation>
    </message>
    <message>
        <source>Why it is lifted</source>
        <translation>Pourquoi le gel est levé</translation>
    </message>
    <message>
        <source>The card is frozen: it is in no list and cannot be changed.</source>
        <translation>La fiche est gelée&#xa0;: elle ne figure dans aucune liste et ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>The freeze is lifted.</source>
        <translation>Le gel est levé.</translation>
    </message>
    <message>
        <source>The person was told that the freeze ends</source>
        <translation>La personne a été prévenue que le gel prend fin</translation>
    </message>
    <message>
        <source>Hello,

You had asked us to freeze your data. We tell you before we do so: the freeze ends, and your data will be used again as before (GDPR, article 18(3)). You keep all your rights; write to us if you do not agree.

Thank you.</source>
        <translation>Bonjour,

Vous nous aviez demandé de geler vos données. Nous vous en prévenons avant de le faire&#xa0;: le gel prend fin et vos données seront de nouveau utilisées comme avant (RGPD, article 18(3)). Vous gardez tous vos droits&#xa0;; écrivez-nous si vous n’êtes pas d’accord.

Merci.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copied. Paste it into your mail.</source>
        <translation>Copié. Collez-le dans votre message.</translation>
    </message>
    <message>
        <source>Text to tell the person</source>
        <translation>Texte pour prévenir la personne</translation>
    </message>
</context>
<context>
    <name>couvert::ReturningPart</name>
    <message>
        <source>people who were erased</source>
        <translation>les personnes effacées</translation>
    </message>
    <message>
        <source>An old sheet does not bring back somebody whom you erased. Only something new that they did themselves does: a visit, a booking, an order, a message, after the erasure.</source>
        <translation>Une ancienne feuille ne fait pas revenir une personne que vous avez effacée. Seul un acte nouveau de sa part, après l’effacement, la fait revenir&#xa0;: une visite, une réservation, une commande, un message.</translation>
    </message>
    <message>
        <source>GDPR, article 17</source>
        <translation>RGPD, article 17</translation>
    </message>
    <message>
        <source>Left out: people who were erased</source>
        <translation>Laissées de côté&#xa0;: des personnes effacées</translation>
    </message>
    <message>
        <source>Did one of them come back? Give the day; the others stay erased.</source>
        <translation>L’une d’elles est revenue d’elle-même&#xa0;? Donnez le jour&#xa0;; les autres restent effacées.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: enter the card of one who came back by hand.</source>
        <translation>
            <numerusform>Et %Ln autre&#xa0;: si elle est revenue, saisissez sa fiche à la main.</numerusform>
            <numerusform>Et %Ln autres&#xa0;: pour celle qui est revenue, saisissez la fiche à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, who</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Day of what %1 did</source>
        <translation>Jour de l’acte de %1</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take in again: %1</source>
        <translation>Reprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Revenue le</translation>
    </message>
    <message>
        <source>In the file again.</source>
        <translation>De nouveau dans le fichier.</translation>
    </message>
</context>
<context>
    <name>couvert::ReviewPart</name>
    <message>
        <source>Choose cards to decide about them.</source>
        <translation>Choisissez des fiches pour décider de leur sort.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Said yes: stays</source>
        <translation>A dit oui : reste</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>A dit non</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Ne plus garder</translation>
    </message>
    <message>
        <source>Why are they kept?</source>
        <translation>Pourquoi les garder ?</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Last day to answer</source>
        <translation>Dernier jour pour répondre</translation>
    </message>
    <message>
        <source>A dispute or a bill that is open</source>
        <translation>Litige ou facture en cours</translation>
    </message>
    <message>
        <source>A booking or an event to come</source>
        <translation>Réservation ou événement à venir</translation>
    </message>
    <message>
        <source>A gift voucher or an account still in use</source>
        <translation>Bon cadeau ou compte encore utilisé</translation>
    </message>
    <message>
        <source>The person asked to stay</source>
        <translation>La personne a demandé à rester</translation>
    </message>
    <message>
        <source>In a few neutral words</source>
        <translation>En quelques mots neutres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) chosen</source>
        <translation>
            <numerusform>%Ln fiche choisie</numerusform>
            <numerusform>%Ln fiches choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>This card was erased in the meantime.</source>
        <translation>Cette fiche a été effacée entre-temps.</translation>
    </message>
    <message>
        <source>The rule proposes: %1.</source>
        <translation>La règle propose : %1.</translation>
    </message>
</context>
<context>
    <name>couvert::ReviewWords</name>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Anonymiser…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation>Écrire…</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln card(s)</source>
        <translation>
            <numerusform>Garder la fiche</numerusform>
            <numerusform>Garder %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln card(s)</source>
        <translation>
            <numerusform>Archiver %Ln fiche</numerusform>
            <numerusform>Archiver %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymise %Ln card(s)</source>
        <translation>
            <numerusform>Anonymiser %Ln fiche</numerusform>
            <numerusform>Anonymiser %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln card(s) for good</source>
        <translation>
            <numerusform>Effacer définitivement %Ln fiche</numerusform>
            <numerusform>Effacer définitivement %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln person(s)</source>
        <translation>
            <numerusform>Interroger la personne</numerusform>
            <numerusform>Interroger %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Until that day the card leaves this list and is neither archived nor erased; then it is to be reviewed again. The reason stays with the card, and the person may read it.</source>
        <translation>Jusqu’à ce jour, la fiche quitte cette liste : elle n’est ni archivée ni effacée ; ensuite elle est de nouveau à revoir. La raison reste sur la fiche, et la personne peut la lire.</translation>
    </message>
    <message>
        <source>Name, contact details, address and visits are put apart for as long as the rule keeps an archive; a manager alone can open it. Notes, preferences, allergies and consents go. The card leaves the customer file, which cannot be taken back.</source>
        <translation>Le nom, les coordonnées, l’adresse et les visites sont mis à part, le temps d’archivage prévu par la règle ; seul un gérant peut les rouvrir. Les notes, préférences, allergies et accords disparaissent. La fiche quitte le fichier clients, sans retour possible.</translation>
    </message>
    <message>
        <source>Only figures stay: how many people of this kind, in which year they last came, roughly how often. Nothing tells any more who they were, and there is no way back.</source>
        <translation>Seuls des chiffres restent : combien de personnes de cette catégorie, en quelle année elles sont venues pour la dernière fois, à peu près combien de fois. Plus rien ne dit qui elles étaient, sans retour possible.</translation>
    </message>
    <message>
        <source>Everything the customer file holds about them goes: contact details, visits, notes, consents. What stays are fingerprints that nobody can read: they keep an old sheet or an old backup from bringing anybody back. This cannot be taken back.</source>
        <translation>Tout ce que le fichier clients contient sur ces personnes disparaît : coordonnées, visites, notes, accords. Restent des empreintes que personne ne peut lire : elles évitent qu’une vieille feuille ou une vieille sauvegarde ne les fasse revenir. C’est sans retour.</translation>
    </message>
    <message>
        <source>You may ask people once whether they want to stay. Those are asked who have an address and did not object; you then export their list. Without a clear yes by that day the card is to be reviewed again.</source>
        <translation>Vous pouvez demander une fois aux personnes si elles veulent rester. Sont interrogées celles qui ont une adresse et ne s’y sont pas opposées ; vous exportez ensuite leur liste. Sans un oui clair à cette date, la fiche est de nouveau à revoir.</translation>
    </message>
    <message>
        <source>Keeping cards…</source>
        <translation>Mise de côté des fiches…</translation>
    </message>
    <message>
        <source>Archiving, then searching for what was taken away…</source>
        <translation>Archivage, puis recherche de ce qui a été retiré…</translation>
    </message>
    <message>
        <source>Anonymising, then searching for what was taken away…</source>
        <translation>Anonymisation, puis recherche de ce qui a été retiré…</translation>
    </message>
    <message>
        <source>Erasing, then searching for what was erased…</source>
        <translation>Effacement, puis recherche de ce qui a été effacé…</translation>
    </message>
    <message>
        <source>Looking who may be written to…</source>
        <translation>Recherche de ceux à qui l’on peut écrire…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) kept until %1.</source>
        <translation>
            <numerusform>%Ln fiche gardée jusqu’au %1.</numerusform>
            <numerusform>%Ln fiches gardées jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) archived.</source>
        <translation>
            <numerusform>%Ln fiche archivée.</numerusform>
            <numerusform>%Ln fiches archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) anonymised.</source>
        <translation>
            <numerusform>%Ln fiche anonymisée.</numerusform>
            <numerusform>%Ln fiches anonymisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) erased.</source>
        <translation>
            <numerusform>%Ln fiche effacée.</numerusform>
            <numerusform>%Ln fiches effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to be asked; they have until %1 to answer. Export their list under “Rules and periods”, “People asked”.</source>
        <translation>
            <numerusform>%Ln personne à interroger ; elle a jusqu’au %1 pour répondre. Exportez la liste sous « Règles et durées », « Personnes interrogées ».</numerusform>
            <numerusform>%Ln personnes à interroger ; elles ont jusqu’au %1 pour répondre. Exportez leur liste sous « Règles et durées », « Personnes interrogées ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: frozen at the person’s request.</source>
        <translation>
            <numerusform>%Ln laissée : gelée à la demande de la personne.</numerusform>
            <numerusform>%Ln laissées : gelées à la demande des personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: kept for a reason.</source>
        <translation>
            <numerusform>%Ln laissée : gardée avec une raison.</numerusform>
            <numerusform>%Ln laissées : gardées avec une raison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: asked already, waiting for an answer.</source>
        <translation>
            <numerusform>%Ln laissée : déjà interrogée, en attente de réponse.</numerusform>
            <numerusform>%Ln laissées : déjà interrogées, en attente de réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: the time is not over.</source>
        <translation>
            <numerusform>%Ln laissée : sa durée n’est pas finie.</numerusform>
            <numerusform>%Ln laissées : leur durée n’est pas finie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: opposed to being written to.</source>
        <translation>
            <numerusform>%Ln laissée : s’est opposée aux envois.</numerusform>
            <numerusform>%Ln laissées : se sont opposées aux envois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: took the consent back.</source>
        <translation>
            <numerusform>%Ln laissée : a retiré son accord.</numerusform>
            <numerusform>%Ln laissées : ont retiré leur accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: their rule keeps no archive.</source>
        <translation>
            <numerusform>%Ln laissée : sa règle ne prévoit pas d’archive.</numerusform>
            <numerusform>%Ln laissées : leur règle ne prévoit pas d’archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: no address to write to.</source>
        <translation>
            <numerusform>%Ln laissée : aucune adresse où écrire.</numerusform>
            <numerusform>%Ln laissées : aucune adresse où écrire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: erased in the meantime.</source>
        <translation>
            <numerusform>%Ln laissée : effacée entre-temps.</numerusform>
            <numerusform>%Ln laissées : effacées entre-temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: not set aside.</source>
        <translation>
            <numerusform>%Ln laissée : pas mise de côté.</numerusform>
            <numerusform>%Ln laissées : pas mises de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are.</source>
        <translation>
            <numerusform>%Ln laissée telle quelle.</numerusform>
            <numerusform>%Ln laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of this computer is in doubt. Confirm it first; nothing was changed.</source>
        <translation>La date de cet ordinateur est douteuse. Confirmez-la d’abord ; rien n’a changé.</translation>
    </message>
    <message>
        <source>Say why the cards are kept; nothing was changed.</source>
        <translation>Dites pourquoi ces fiches sont gardées ; rien n’a changé.</translation>
    </message>
    <message>
        <source>That day cannot be the last one; nothing was changed.</source>
        <translation>Ce jour ne peut pas être le dernier ; rien n’a changé.</translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <comment>to be typed</comment>
        <translation>ARCHIVER</translation>
    </message>
    <message>
        <source>ANONYMISE</source>
        <comment>to be typed</comment>
        <translation>ANONYMISER</translation>
    </message>
    <message>
        <source>ERASE</source>
        <comment>to be typed</comment>
        <translation>EFFACER</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left: asked before, without a yes.</source>
        <translation>
            <numerusform>%Ln laissée : déjà interrogée, sans oui.</numerusform>
            <numerusform>%Ln laissées : déjà interrogées, sans oui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RightForm</name>
    <message>
        <source>For which request</source>
        <translation>Pour quelle demande</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>%1 · request %2</source>
        <comment>who, number</comment>
        <translation>%1 · demande %2</translation>
    </message>
    <message>
        <source>None: on your own account</source>
        <translation>Aucune&#xa0;: de votre propre initiative</translation>
    </message>
    <message>
        <source>%1: %2, received on %3</source>
        <comment>number, right, day</comment>
        <translation>%1&#xa0;: %2, reçue le %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>couvert::RightsBar</name>
    <message>
        <source>Correct…</source>
        <translation>Rectifier…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Geler…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
</context>
<context>
    <name>couvert::RoundsSection</name>
    <message>
        <source>People asked</source>
        <translation>Personnes interrogées</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Choose cards that are to be reviewed and press “Write to them…”.</source>
        <translation>Personne n’a encore été interrogé. Choisissez des fiches à revoir, puis « Écrire… ».</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>People whose time ends may be asked once whether they want to stay. Only a clear yes keeps them: record it under “Asked, waiting for an answer”. A visit or an order is a yes too, and counts by itself.</source>
        <translation>On peut demander une fois aux personnes en fin de durée si elles veulent rester. Seul un oui clair les garde : notez-le sous « Interrogées, en attente de réponse ». Une visite ou une commande vaut aussi un oui et compte d’elle-même.</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>Quelle vague</translation>
    </message>
    <message>
        <source>Copied. Paste it into your mail program, or into the letter.</source>
        <translation>Copié. Collez-le dans votre messagerie, ou dans la lettre.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have not answered.</source>
        <translation>
            <numerusform>%Ln personne n’a pas répondu.</numerusform>
            <numerusform>%Ln personnes n’ont pas répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on %1, answers until %2</source>
        <translation>Interrogées le %1, réponses jusqu’au %2</translation>
    </message>
    <message>
        <source>Waiting: %1. Said yes: %2. Said no: %3.</source>
        <translation>En attente : %1. Oui : %2. Non : %3.</translation>
    </message>
    <message>
        <source>Hello,
You were our guest some time ago, and we still keep your contact details. Would you like to stay in our customer file? A simple yes by %1 is enough. Without an answer we will not keep them.
Thank you, and perhaps see you soon.</source>
        <translation>Bonjour,
Vous êtes venu chez nous il y a quelque temps, et nous gardons encore vos coordonnées. Souhaitez-vous rester dans notre fichier clients ? Un simple oui avant le %1 suffit. Sans réponse, nous ne les garderons pas.
Merci, et peut-être à bientôt.</translation>
    </message>
    <message numerus="yes">
        <source>E-mail list (%Ln)…</source>
        <translation>
            <numerusform>Liste e-mail (%Ln)…</numerusform>
            <numerusform>Liste e-mail (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postal list (%Ln)…</source>
        <translation>
            <numerusform>Liste postale (%Ln)…</numerusform>
            <numerusform>Liste postale (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SMS list (%Ln)…</source>
        <translation>
            <numerusform>Liste SMS (%Ln)…</numerusform>
            <numerusform>Liste SMS (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>people-to-ask.csv</source>
        <translation>personnes-a-interroger.csv</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.xlsx)</source>
        <translation>Feuilles (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Écriture de la liste…</translation>
    </message>
    <message>
        <source>Each card remembers that it stood on this list. Delete the file once everybody is written to: %1</source>
        <translation>Chaque fiche se souvient d’avoir figuré sur cette liste. Supprimez le fichier une fois tout le monde contacté : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) on the list.</source>
        <translation>
            <numerusform>%Ln personne sur la liste.</numerusform>
            <numerusform>%Ln personnes sur la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters to print (%Ln)…</source>
        <translation>
            <numerusform>Lettre à imprimer (%Ln)…</numerusform>
            <numerusform>Lettres à imprimer (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Enregistrer les lettres</translation>
    </message>
    <message>
        <source>letters-to-print.pdf</source>
        <translation>lettres-a-imprimer.pdf</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>Rédaction des lettres…</translation>
    </message>
    <message>
        <source>Print them, and delete the file once they are posted: %1</source>
        <translation>Imprimez-les, et supprimez le fichier une fois les lettres postées : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) ready.</source>
        <translation>
            <numerusform>%Ln lettre prête.</numerusform>
            <numerusform>%Ln lettres prêtes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::RuleForm</name>
    <message>
        <source>Name of the category</source>
        <translation>Nom de la catégorie</translation>
    </message>
    <message>
        <source>Months in the archive</source>
        <translation>Mois d’archivage</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Use the period of the CNIL</source>
        <translation>Reprendre la durée de la CNIL</translation>
    </message>
    <message>
        <source>Remove the category</source>
        <translation>Supprimer la catégorie</translation>
    </message>
    <message>
        <source>Why does it change?</source>
        <translation>Pourquoi ce changement ?</translation>
    </message>
    <message>
        <source>Kept with the rule, and shown to the CNIL if it asks. No names.</source>
        <translation>Conservé avec la règle, et montré à la CNIL si elle le demande. Aucun nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>From the last</source>
        <translation>À compter du dernier contact</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Proposed at the end</source>
        <translation>Proposé à la fin</translation>
    </message>
    <message>
        <source>Usual: %1.</source>
        <translation>Durée habituelle : %1.</translation>
    </message>
    <message>
        <source>A category of your own</source>
        <translation>Une catégorie à vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s) would be to review today.</source>
        <translation>
            <numerusform>%Ln fiche de plus serait à revoir dès aujourd’hui.</numerusform>
            <numerusform>%Ln fiches de plus seraient à revoir dès aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) would not be to review any more.</source>
        <translation>
            <numerusform>%Ln fiche ne serait plus à revoir.</numerusform>
            <numerusform>%Ln fiches ne seraient plus à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln card(s) no act that counts would be known.</source>
        <translation>
            <numerusform>Pour %Ln fiche, aucun contact qui compte ne serait connu.</numerusform>
            <numerusform>Pour %Ln fiches, aucun contact qui compte ne serait connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change today.</source>
        <translation>Rien ne changerait aujourd’hui.</translation>
    </message>
    <message>
        <source>No card is erased by this.</source>
        <translation>Aucune fiche n’est effacée pour autant.</translation>
    </message>
</context>
<context>
    <name>couvert::RuleWords</name>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>message from them</source>
        <translation>message de sa part</translation>
    </message>
    <message>
        <source>click on a link</source>
        <translation>clic sur un lien</translation>
    </message>
    <message>
        <source>login</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>collection of the data</source>
        <translation>recueil des données</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>before a contract, at the person’s request</source>
        <translation>avant un contrat, à la demande de la personne</translation>
    </message>
    <message>
        <source>legitimate interest</source>
        <translation>intérêt légitime</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>legal obligation</source>
        <translation>obligation légale</translation>
    </message>
    <message>
        <source>look at each card</source>
        <translation>revoir chaque fiche</translation>
    </message>
    <message>
        <source>write to the person, then keep or erase</source>
        <translation>écrire à la personne, puis garder ou effacer</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiver</translation>
    </message>
    <message>
        <source>anonymise</source>
        <translation>anonymiser</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>the last act of the person, or the collection of the data</source>
        <translation>le dernier contact venant de la personne, ou le recueil des données</translation>
    </message>
    <message>
        <source>the last act of the person</source>
        <translation>le dernier contact venant de la personne</translation>
    </message>
    <message>
        <source>the last of: %1</source>
        <translation>le dernier de : %1</translation>
    </message>
    <message>
        <source>archive for %1</source>
        <translation>archiver %1</translation>
    </message>
    <message>
        <source>%1 from %2; then: %3.</source>
        <comment>length, from what, what is proposed</comment>
        <translation>%1 depuis %2 ; ensuite : %3.</translation>
    </message>
    <message>
        <source>CNIL, guideline on commercial management (2021-131); GDPR, article 5(1)(e)</source>
        <translation>CNIL, référentiel « gestion commerciale » (2021-131) ; RGPD, article 5(1)(e)</translation>
    </message>
    <message>
        <source>CNIL, guideline on staff management of 2 April 2026; GDPR, article 5(1)(e)</source>
        <translation>CNIL, référentiel « ressources humaines » du 2 avril 2026 ; RGPD, article 5(1)(e)</translation>
    </message>
    <message>
        <source>Three years after the last visit, order or message, the CNIL holds that the relation is over. You may ask the person once whether they want to stay; without a clear yes, the card is archived or erased.</source>
        <translation>Trois ans après la dernière visite, commande ou le dernier message, la CNIL considère que la relation est finie. Vous pouvez demander une fois à la personne si elle veut rester ; sans un oui clair, la fiche est archivée ou effacée.</translation>
    </message>
    <message>
        <source>Somebody who never ordered is kept for three years from the day the data was collected or from their last message. Opening an e-mail is no act of theirs.</source>
        <translation>Quelqu’un qui n’a jamais commandé se garde trois ans à compter du recueil de ses données ou de son dernier message. Ouvrir un e-mail n’est pas un contact de sa part.</translation>
    </message>
    <message>
        <source>Who only reads the newsletter is kept as long as the consent counts, and no longer than three years without a sign of life. Asking again before the end is the only way to keep them.</source>
        <translation>Qui ne lit que la lettre d’information se garde tant que son accord compte, et pas plus de trois ans sans signe de vie. Redemander avant la fin est le seul moyen de le garder.</translation>
    </message>
    <message>
        <source>GDPR, articles 5(1)(e) and 7; CNIL, guideline on commercial management (2021-131)</source>
        <translation>RGPD, articles 5(1)(e) et 7 ; CNIL, référentiel « gestion commerciale » (2021-131)</translation>
    </message>
    <message>
        <source>A loyalty card that has not been used for two years is taken to be given up. Four years were held to be too long.</source>
        <translation>Une carte de fidélité inutilisée depuis deux ans est considérée comme abandonnée. Quatre ans ont été jugés trop longs.</translation>
    </message>
    <message>
        <source>CNIL, guideline on commercial management, section 7; decision SAN-2020-008</source>
        <translation>CNIL, référentiel « gestion commerciale », section 7 ; délibération SAN-2020-008</translation>
    </message>
    <message>
        <source>What proves the work is kept for five years after the person has left. The staff register must be kept that long, and after it nothing justifies the card.</source>
        <translation>Ce qui prouve le travail se garde cinq ans après le départ. Le registre du personnel doit l’être aussi longtemps ; au-delà, rien ne justifie la fiche.</translation>
    </message>
    <message>
        <source>Code du travail, articles L3243-4 and R1221-26</source>
        <translation>Code du travail, articles L3243-4 et R1221-26</translation>
    </message>
    <message>
        <source>A file of applicants is kept for two years from the last contact. The proof that nobody was refused for a forbidden reason is archived for five years.</source>
        <translation>Un vivier de candidatures se garde deux ans à compter du dernier contact. La preuve que personne n’a été écarté pour un motif interdit s’archive cinq ans.</translation>
    </message>
    <message>
        <source>Code du travail, article L1134-5; %1</source>
        <translation>Code du travail, article L1134-5 ; %1</translation>
    </message>
    <message>
        <source>Contacts at suppliers are kept as long as the contract runs, and five years after it in an archive. That is how long claims may be brought.</source>
        <translation>Les contacts chez un fournisseur se gardent le temps du contrat, puis cinq ans en archive. C’est le délai pour agir en justice.</translation>
    </message>
    <message>
        <source>Code civil, article 2224</source>
        <translation>Code civil, article 2224</translation>
    </message>
    <message>
        <source>The CNIL gives no length for a category of your own. Choose the shortest one that its purpose needs, and write down why.</source>
        <translation>Pour une catégorie à vous, la CNIL ne donne pas de durée. Choisissez la plus courte qui suffit à son but, et écrivez pourquoi.</translation>
    </message>
    <message>
        <source>GDPR, article 5(1)(e)</source>
        <translation>RGPD, article 5(1)(e)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Allergies and diet</source>
        <translation>Allergies et régimes</translation>
    </message>
    <message>
        <source>Oppositions</source>
        <translation>Oppositions</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Who stood on which list</source>
        <translation>Qui figurait sur quelle liste</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>Ce qui peut être annulé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lapses by itself when its time is over: by phone after a year, otherwise as its purpose says.</source>
        <translation>Un oui expire de lui-même au bout de sa durée : un an par téléphone, sinon selon sa finalité.</translation>
    </message>
    <message>
        <source>Kept for the meal and %1 after it; longer only with the person’s explicit consent.</source>
        <translation>Gardés pour le repas et %1 après ; plus longtemps seulement avec l’accord explicite de la personne.</translation>
    </message>
    <message>
        <source>A no is remembered for %1, so that nobody is written to by mistake.</source>
        <translation>Un non est retenu %1, pour n’écrire à personne par erreur.</translation>
    </message>
    <message>
        <source>Kept for %1, then counted together by month without names.</source>
        <translation>Gardé %1, puis additionné par mois, sans noms.</translation>
    </message>
    <message>
        <source>A scan goes with the consent that it proves, and with the card.</source>
        <translation>Un scan part avec l’accord qu’il prouve, et avec la fiche.</translation>
    </message>
    <message>
        <source>Kept for %1, to answer who was given which address.</source>
        <translation>Gardé %1, pour pouvoir dire à qui une adresse a été transmise.</translation>
    </message>
    <message>
        <source>Forgotten by itself after %1.</source>
        <translation>Oublié de lui-même après %1.</translation>
    </message>
    <message>
        <source>Scans and mails of consents</source>
        <translation>Scans et courriels des consentements</translation>
    </message>
    <message>
        <source>Closed requests</source>
        <translation>Demandes closes</translation>
    </message>
    <message>
        <source>Register of erasures</source>
        <translation>Registre des effacements</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Proofs of consent to calls</source>
        <translation>Preuves des accords pour le téléphone</translation>
    </message>
    <message>
        <source>Attempts to call</source>
        <translation>Tentatives d’appel</translation>
    </message>
    <message>
        <source>Forms never finished</source>
        <translation>Formulaires jamais terminés</translation>
    </message>
    <message>
        <source>The name and the texts of a request go %1 after it is closed; its dates and its outcome stay.</source>
        <translation>Le nom et les textes d’une demande partent %1 après sa clôture ; ses dates et son issue restent.</translation>
    </message>
    <message>
        <source>Each line goes on its own day; until then nobody erased comes back unnoticed.</source>
        <translation>Chaque ligne part à sa date ; d’ici là, aucune personne effacée ne revient sans qu’on le remarque.</translation>
    </message>
    <message>
        <source>What a legal duty keeps apart goes on the day that was set for it.</source>
        <translation>Ce qu’une obligation légale fait garder à part s’en va à la date fixée pour cela.</translation>
    </message>
    <message>
        <source>Kept for three years after the consent to calls, even when the card is gone.</source>
        <translation>Gardées trois ans après l’accord pour le téléphone, même quand la fiche n’existe plus.</translation>
    </message>
    <message>
        <source>Kept for %1, as long as the proof of the consent.</source>
        <translation>Gardées %1, aussi longtemps que la preuve du consentement.</translation>
    </message>
    <message>
        <source>Typed and never recorded: forgotten after %1.</source>
        <translation>Saisis et jamais enregistrés : oubliés après %1.</translation>
    </message>
</context>
<context>
    <name>couvert::RulesSection</name>
    <message>
        <source>Cards still have this category. Give them another one first; nothing was changed.</source>
        <translation>Des fiches ont encore cette catégorie. Donnez-leur-en d’abord une autre ; rien n’a changé.</translation>
    </message>
    <message>
        <source>Say why the rule changes; nothing was changed.</source>
        <translation>Dites pourquoi la règle change ; rien n’a changé.</translation>
    </message>
    <message>
        <source>How long cards are kept</source>
        <translation>Combien de temps les fiches se gardent</translation>
    </message>
    <message>
        <source>Add a category…</source>
        <translation>Ajouter une catégorie…</translation>
    </message>
    <message>
        <source>A rule never acts by itself: it says which cards are to be reviewed. The periods are those of the CNIL until you give a reason for others.</source>
        <translation>Une règle n’agit jamais d’elle-même : elle dit quelles fiches sont à revoir. Les durées sont celles de la CNIL tant que vous n’en choisissez pas d’autres, avec une raison.</translation>
    </message>
    <message>
        <source>The periods of the CNIL, in all categories.</source>
        <translation>Les durées de la CNIL, dans toutes les catégories.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) of your own; otherwise the periods of the CNIL.</source>
        <translation>
            <numerusform>%Ln règle à vous ; ailleurs, les durées de la CNIL.</numerusform>
            <numerusform>%Ln règles à vous ; ailleurs, les durées de la CNIL.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, rule, reason</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Changed last:</source>
        <translation>Derniers changements :</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the rule “%1”</source>
        <translation>Modifier la règle « %1 »</translation>
    </message>
    <message>
        <source>Changing the rule…</source>
        <translation>Changement de la règle…</translation>
    </message>
    <message>
        <source>Cancelled. The rule and all cards are as they were.</source>
        <translation>Interrompu. La règle et toutes les fiches sont comme avant.</translation>
    </message>
    <message>
        <source>The rule is changed. No card was touched: what it makes due is listed to be reviewed.</source>
        <translation>La règle est changée. Aucune fiche n’a été touchée : celles qui arrivent au bout sont à revoir dans la liste.</translation>
    </message>
    <message>
        <source>The category is gone.</source>
        <translation>La catégorie est supprimée.</translation>
    </message>
</context>
<context>
    <name>couvert::ScrubSection</name>
    <message>
        <source>Clean an outside list</source>
        <translation>Nettoyer une liste extérieure</translation>
    </message>
    <message>
        <source>Keep people whom the customer file does not know</source>
        <translation>Garder les personnes que le fichier clients ne connaît pas</translation>
    </message>
    <message>
        <source>Choose the list to clean…</source>
        <translation>Choisir la liste à nettoyer…</translation>
    </message>
    <message>
        <source>A list from a platform, an agency or an old computer, without those who may not be written to.</source>
        <translation>Une liste de plateforme, d’agence ou d’un vieil ordinateur, sans ceux à qui l’on ne peut pas écrire.</translation>
    </message>
    <message>
        <source>The columns stay as they are; only the lines of people who objected, were erased or did not say yes are left out. Nobody is added to the customer file.</source>
        <translation>Les colonnes restent telles quelles&#xa0;; seules les lignes des personnes opposées, effacées ou qui n’ont pas dit oui sont laissées de côté. Personne n’est ajouté au fichier clients.</translation>
    </message>
    <message>
        <source>Choose the list to clean</source>
        <translation>Choisir la liste à nettoyer</translation>
    </message>
    <message>
        <source>Save the cleaned list</source>
        <translation>Enregistrer la liste nettoyée</translation>
    </message>
    <message>
        <source>cleaned-list</source>
        <translation>liste-nettoyee</translation>
    </message>
    <message>
        <source>The cleaned list needs a name of its own: the list itself stays as it is.</source>
        <translation>La liste nettoyée a besoin d’un autre nom&#xa0;: la liste d’origine reste telle quelle.</translation>
    </message>
    <message>
        <source>Cleaning the list…</source>
        <translation>Nettoyage de la liste…</translation>
    </message>
    <message>
        <source>Cancelled. No cleaned list was written.</source>
        <translation>Abandonné. Aucune liste nettoyée n’a été écrite.</translation>
    </message>
    <message numerus="yes">
        <source>Objected: %Ln line(s) left out.</source>
        <translation>
            <numerusform>Opposées&#xa0;: %Ln ligne laissée de côté.</numerusform>
            <numerusform>Opposées&#xa0;: %Ln lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: %Ln line(s) left out.</source>
        <translation>
            <numerusform>Effacées&#xa0;: %Ln ligne laissée de côté.</numerusform>
            <numerusform>Effacées&#xa0;: %Ln lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a yes: %Ln line(s) left out.</source>
        <translation>
            <numerusform>Sans oui&#xa0;: %Ln ligne laissée de côté.</numerusform>
            <numerusform>Sans oui&#xa0;: %Ln lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 kept.</source>
        <translation>
            <numerusform>%Ln ligne gardée sur %1.</numerusform>
            <numerusform>%Ln lignes gardées sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets left out, for nobody can tell whom they are about: %1.</source>
        <translation>Feuilles laissées de côté, car on ne peut dire de qui elles parlent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>couvert::SecretField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>La touche Verr. Maj semble active.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
</context>
<context>
    <name>couvert::Section</name>
    <message>
        <source>Another job of this page is still running. Wait until it ends, or cancel it.</source>
        <translation>Un autre travail de cette page est en cours. Attendez la fin, ou abandonnez-le.</translation>
    </message>
</context>
<context>
    <name>couvert::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>couvert::Sidebar</name>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Lock · %1</source>
        <translation>Verrouiller · %1</translation>
    </message>
</context>
<context>
    <name>couvert::StackSection</name>
    <message>
        <source>Record a stack of forms</source>
        <translation>Saisir une pile de formulaires</translation>
    </message>
    <message>
        <source>Number at the foot of the form</source>
        <translation>Numéro au pied du formulaire</translation>
    </message>
    <message>
        <source>Empty boxes are declined, not just left open</source>
        <translation>Les cases vides sont des refus, pas seulement laissées vides</translation>
    </message>
    <message>
        <source>Parent who agreed</source>
        <translation>Parent qui a accepté</translation>
    </message>
    <message>
        <source>Paper after paper by keyboard: find the person, tick, join the scan, Enter.</source>
        <translation>Papier après papier au clavier&#xa0;: trouver la personne, cocher, joindre le scan, Entrée.</translation>
    </message>
    <message>
        <source>Day on the form</source>
        <translation>Jour sur le formulaire</translation>
    </message>
    <message>
        <source>Record, next form</source>
        <translation>Enregistrer, formulaire suivant</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>Passer cette personne</translation>
    </message>
    <message>
        <source>No text of the file has that number.</source>
        <translation>Aucune formulation du fichier ne porte ce numéro.</translation>
    </message>
    <message>
        <source>Under 15: a parent must agree too (loi Informatique et Libertés, art. 45).</source>
        <translation>Moins de 15 ans&#xa0;: un parent doit aussi être d’accord (loi Informatique et Libertés, art. 45).</translation>
    </message>
    <message>
        <source>Join the scan…</source>
        <translation>Joindre le scan…</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>Choisir le scan</translation>
    </message>
    <message>
        <source>Proofs (%1)</source>
        <translation>Preuves (%1)</translation>
    </message>
    <message>
        <source>Scan joined</source>
        <translation>Scan joint</translation>
    </message>
    <message>
        <source>Nothing is ticked: tick what is ticked on the paper, or leave this person out.</source>
        <translation>Rien n’est coché&#xa0;: cochez ce qui l’est sur le papier, ou passez cette personne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) of this stack recorded.</source>
        <translation>
            <numerusform>%Ln formulaire de cette pile enregistré.</numerusform>
            <numerusform>%Ln formulaires de cette pile enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln answer(s) recorded.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln réponse enregistrée.</numerusform>
            <numerusform>%1&#xa0;: %Ln réponses enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::StrengthMeter</name>
    <message>
        <source>Strength of the password</source>
        <translation>Solidité du mot de passe</translation>
    </message>
    <message>
        <source>12 characters or more with capitals, small letters, digits and signs, or a phrase of 7 words.</source>
        <translation>12 caractères ou plus avec majuscules, minuscules, chiffres et signes, ou une phrase de 7 mots.</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Faible.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Not enough yet.</source>
        <translation>Pas encore assez.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
    <message>
        <source>Make it longer: 12 characters at least.</source>
        <translation>Allongez-le&#xa0;: 12 caractères au moins.</translation>
    </message>
    <message>
        <source>Add what is missing: capitals, small letters, digits or signs.</source>
        <translation>Ajoutez ce qui manque&#xa0;: majuscules, minuscules, chiffres ou signes.</translation>
    </message>
    <message>
        <source>It is among the first that a thief would try.</source>
        <translation>C’est l’un des premiers qu’un voleur essaierait.</translation>
    </message>
    <message>
        <source>Make it longer, or take a phrase of 7 words.</source>
        <translation>Allongez-le, ou prenez une phrase de 7 mots.</translation>
    </message>
</context>
<context>
    <name>couvert::TemplatePanel</name>
    <message>
        <source>Your model of this letter</source>
        <translation>Votre modèle de cette lettre</translation>
    </message>
    <message>
        <source>It changes every later letter of this kind. The first line is the subject. What stands in braces is filled in; a line whose braces have nothing to say is left out: %1.</source>
        <translation>Il change toutes les prochaines lettres de ce genre. La première ligne est l’objet. Ce qui est entre accolades est rempli&#xa0;; une ligne dont les accolades n’ont rien à dire disparaît&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Take the text that ships</source>
        <translation>Reprendre le texte d’origine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Garder le modèle</translation>
    </message>
    <message>
        <source>As it ships.</source>
        <translation>Texte d’origine.</translation>
    </message>
    <message>
        <source>Your version %1.</source>
        <translation>Votre version %1.</translation>
    </message>
    <message>
        <source>The model needs a subject line and a text, and only braces that are in the list above.</source>
        <translation>Le modèle a besoin d’une ligne d’objet et d’un texte, et seulement des accolades de la liste ci-dessus.</translation>
    </message>
</context>
<context>
    <name>couvert::TimelinePart</name>
    <message>
        <source>What happened</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>couvert::TodayPage</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day as a heading, in the letters of QLocale</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to do. The rest is in order.</source>
        <translation>
            <numerusform>Une chose à faire. Le reste est en ordre.</numerusform>
            <numerusform>%Ln choses à faire. Le reste est en ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today. Everything is in order.</source>
        <translation>Rien à faire aujourd’hui. Tout est en ordre.</translation>
    </message>
    <message>
        <source>Hour at which the new day is looked through</source>
        <translation>Heure à laquelle la nouvelle journée est examinée</translation>
    </message>
    <message>
        <source>Every new day is looked through from this hour on; last at %1.</source>
        <translation>Chaque nouvelle journée est examinée à partir de cette heure ; dernière fois à %1.</translation>
    </message>
</context>
<context>
    <name>couvert::TodayWords</name>
    <message>
        <source>The date of this computer looks wrong</source>
        <translation>La date de cet ordinateur paraît fausse</translation>
    </message>
    <message>
        <source>Check the date</source>
        <translation>Vérifier la date</translation>
    </message>
    <message>
        <source>Until somebody confirms it, no card is proposed for deletion.</source>
        <translation>Tant que personne ne l’a confirmée, aucune fiche n’est proposée à la suppression.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <comment>number, right</comment>
        <translation>Demande n° %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>The last day to answer was %1: %Ln day(s) late.</source>
        <translation>
            <numerusform>Le dernier jour pour répondre était le %1 : %Ln jour de retard.</numerusform>
            <numerusform>Le dernier jour pour répondre était le %1 : %Ln jours de retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day to answer.</source>
        <translation>C’est aujourd’hui le dernier jour pour répondre.</translation>
    </message>
    <message numerus="yes">
        <source>Received on %1. %Ln day(s) left, until %2.</source>
        <translation>
            <numerusform>Reçue le %1. Il reste %Ln jour, jusqu’au %2.</numerusform>
            <numerusform>Reçue le %1. Il reste %Ln jours, jusqu’au %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more request(s) near the last day</source>
        <translation>
            <numerusform>%Ln autre demande près de son terme</numerusform>
            <numerusform>%Ln autres demandes près de leur terme</numerusform>
        </translation>
    </message>
    <message>
        <source>Each has a month, counted from its receipt.</source>
        <translation>Chacune a un mois, compté de sa réception.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to review today, of %1</source>
        <translation>
            <numerusform>%Ln fiche à revoir aujourd’hui, sur %1</numerusform>
            <numerusform>%Ln fiches à revoir aujourd’hui, sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) have reached the end of their time</source>
        <translation>
            <numerusform>%Ln fiche arrive au bout de sa durée</numerusform>
            <numerusform>%Ln fiches arrivent au bout de leur durée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are past it.</source>
        <translation>
            <numerusform>%Ln est dépassée.</numerusform>
            <numerusform>%Ln sont dépassées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked and did not answer.</source>
        <translation>
            <numerusform>%Ln personne interrogée n’a pas répondu.</numerusform>
            <numerusform>%Ln personnes interrogées n’ont pas répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is erased without you.</source>
        <translation>Aucune n’est effacée sans vous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) reach the end of their time within 30 days</source>
        <translation>
            <numerusform>%Ln fiche arrivera au bout de sa durée d’ici 30 jours</numerusform>
            <numerusform>%Ln fiches arriveront au bout de leur durée d’ici 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>There is still time to write to these people.</source>
        <translation>Il est encore temps d’écrire à ces personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) without a known last visit</source>
        <translation>
            <numerusform>%Ln fiche sans dernière visite connue</numerusform>
            <numerusform>%Ln fiches sans dernière visite connue</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells until when they may be kept: add the last visit, or decide.</source>
        <translation>Rien ne dit jusqu’à quand les garder : ajoutez la dernière visite, ou décidez.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Regarder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) lapse within 30 days</source>
        <translation>
            <numerusform>%Ln accord expire d’ici 30 jours</numerusform>
            <numerusform>%Ln accords expirent d’ici 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing renews them by itself: who does not say yes again leaves the lists.</source>
        <translation>Rien ne les renouvelle : qui ne redit pas oui sort des listes.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde encore</translation>
    </message>
    <message>
        <source>If this computer fails, the customer file is lost.</source>
        <translation>Si cet ordinateur tombe en panne, le fichier clients est perdu.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>La dernière sauvegarde date d’hier</numerusform>
            <numerusform>La dernière sauvegarde a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed since %1 is on this computer alone.</source>
        <translation>Ce qui a été saisi depuis le %1 n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your customer file is empty. Import the sheet that you use today: nothing is written before you have seen what it holds.</source>
        <translation>Votre fichier clients est vide. Importez la feuille que vous utilisez aujourd’hui : rien n’est écrit avant que vous ayez vu ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Import my Excel sheet</source>
        <translation>Importer ma feuille Excel</translation>
    </message>
    <message>
        <source>Cards to review, by month</source>
        <translation>Fiches à revoir, par mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::UnlockPage</name>
    <message>
        <source>Your customers, sheltered. Even a restored backup does not forget your erasures.</source>
        <translation>Vos clients, à l’abri. Même une sauvegarde restaurée n’oublie pas vos effacements.</translation>
    </message>
    <message>
        <source>There is no Couvert file in this folder. Choose the folder that holds CURRENT and data-1.db.</source>
        <translation>Il n’y a pas de fichier Couvert dans ce dossier. Choisissez celui qui contient CURRENT et data-1.db.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Recovery code, the eight groups of your sheet</source>
        <translation>Code de secours, les huit groupes de votre feuille</translation>
    </message>
    <message>
        <source>Open another customer file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Open the customer file</source>
        <translation>Ouvrir le fichier clients</translation>
    </message>
    <message>
        <source>Password lost?</source>
        <translation>Mot de passe perdu&#x202f;?</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Keep this password and open</source>
        <translation>Garder ce mot de passe et ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Group %1 does not read as it was printed. Check it against the sheet.</source>
        <translation>Le groupe %1 n’est pas tel qu’il a été imprimé. Comparez avec la feuille.</translation>
    </message>
    <message>
        <source>The code has eight groups of five characters.</source>
        <translation>Le code a huit groupes de cinq caractères.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>This file is in %1</source>
        <translation>Ce fichier se trouve dans %1</translation>
    </message>
</context>
<context>
    <name>couvert::UnsubscribedSection</name>
    <message>
        <source>Take in unsubscribes and bounces</source>
        <translation>Reprendre désinscriptions et adresses mortes</translation>
    </message>
    <message>
        <source>Choose the platform’s file…</source>
        <translation>Choisir le fichier de la plateforme…</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>From Brevo, Mailchimp or any sheet: who does not want to be written to any more.</source>
        <translation>De Brevo, de Mailchimp ou de toute feuille&#xa0;: qui ne veut plus qu’on lui écrive.</translation>
    </message>
    <message>
        <source>The file is counted first; nothing is written before you agree. Each address goes to the opposition list, whether or not the customer file knows the person.</source>
        <translation>Le fichier est d’abord compté&#xa0;; rien n’est écrit avant votre accord. Chaque adresse va sur la liste d’opposition, que le fichier clients connaisse ou non la personne.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme le dit le fichier</translation>
    </message>
    <message>
        <source>By which means</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>For a list of bounces, choose e-mail.</source>
        <translation>Pour une liste d’adresses mortes, choisissez E-mail.</translation>
    </message>
    <message>
        <source>Choose the platform’s file</source>
        <translation>Choisir le fichier de la plateforme</translation>
    </message>
    <message>
        <source>Counting the file…</source>
        <translation>Décompte du fichier…</translation>
    </message>
    <message>
        <source>Taking in the file…</source>
        <translation>Reprise du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read. Nothing is written yet.</source>
        <translation>
            <numerusform>%Ln ligne lue. Rien n’est encore écrit.</numerusform>
            <numerusform>%Ln lignes lues. Rien n’est encore écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new objection(s)</source>
        <translation>
            <numerusform>%Ln opposition nouvelle</numerusform>
            <numerusform>%Ln oppositions nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <translation>
            <numerusform>%Ln déjà connue</numerusform>
            <numerusform>%Ln déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) taken in. These addresses are on no list any more.</source>
        <translation>
            <numerusform>%Ln opposition reprise. Cette adresse n’est plus sur aucune liste.</numerusform>
            <numerusform>%Ln oppositions reprises. Ces adresses ne sont plus sur aucune liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abandonné. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>couvert::VaultGate</name>
    <message>
        <source>Folder of the customer file</source>
        <translation>Dossier du fichier clients</translation>
    </message>
</context>
<context>
    <name>couvert::VerifySection</name>
    <message>
        <source>Verify the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check that nothing was damaged, changed or put back behind your back.</source>
        <translation>Contrôler que rien n’a été abîmé, modifié ou remis à votre insu.</translation>
    </message>
    <message>
        <source>Reads the whole file. You can go on working meanwhile.</source>
        <translation>Lit tout le fichier. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Pages on the disk</source>
        <translation>Pages sur le disque</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Verifying the customer file…</source>
        <translation>Vérification du fichier clients…</translation>
    </message>
    <message>
        <source>The check was cancelled. It had changed nothing.</source>
        <translation>La vérification a été abandonnée. Elle n’avait rien modifié.</translation>
    </message>
    <message>
        <source>Sound: every page is as it was written.</source>
        <translation>Sain&#xa0;: chaque page est comme elle a été écrite.</translation>
    </message>
    <message>
        <source>Damaged: restore the last backup, and have the disk checked.</source>
        <translation>Abîmé&#xa0;: restaurez la dernière sauvegarde, et faites contrôler le disque.</translation>
    </message>
    <message>
        <source>Older than what was already seen.</source>
        <translation>Plus ancien que ce qui a déjà été vu.</translation>
    </message>
    <message>
        <source>Whole: no line was taken out, changed or put back.</source>
        <translation>Entier&#xa0;: aucune ligne retirée, modifiée ou remise.</translation>
    </message>
    <message>
        <source>Changed: a line is not as it was written. Restore a backup and find out who had this computer.</source>
        <translation>Modifié&#xa0;: une ligne n’est pas comme elle a été écrite. Restaurez une sauvegarde et cherchez qui a eu cet ordinateur.</translation>
    </message>
    <message>
        <source>Older than what this computer has already seen: a copy was put back, or lines were cut off.</source>
        <translation>Plus ancien que ce que cet ordinateur a déjà vu&#xa0;: une copie a été remise, ou des lignes coupées.</translation>
    </message>
    <message>
        <source>Complete: every card can be found.</source>
        <translation>Complet&#xa0;: chaque fiche se retrouve.</translation>
    </message>
    <message>
        <source>Damaged: searching may miss cards. The cards themselves are another matter, see above.</source>
        <translation>Abîmé&#xa0;: la recherche peut manquer des fiches. Les fiches elles-mêmes sont une autre affaire, voir plus haut.</translation>
    </message>
    <message>
        <source>Older than the cards.</source>
        <translation>Plus ancien que les fiches.</translation>
    </message>
    <message>
        <source>Verified on %1: everything is in order.</source>
        <translation>Vérifié le %1&#xa0;: tout est en ordre.</translation>
    </message>
    <message>
        <source>Verified on %1: something is not in order.</source>
        <translation>Vérifié le %1&#xa0;: quelque chose n’est pas en ordre.</translation>
    </message>
    <message>
        <source>Write nothing more into the file until this is cleared up.</source>
        <translation>N’écrivez plus rien dans le fichier tant que ce n’est pas éclairci.</translation>
    </message>
    <message>
        <source>Something is not in order.</source>
        <translation>Quelque chose n’est pas en ordre.</translation>
    </message>
</context>
<context>
    <name>couvert::VisitsPart</name>
    <message>
        <source>Add a visit</source>
        <translation>Ajouter une visite</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Jour de la visite</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Visits (%1)</source>
        <translation>Visites (%1)</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Counted in the sheet that was imported; their days are not known.</source>
        <translation>Comptées dans la feuille importée&#x202f;; leurs jours ne sont pas connus.</translation>
    </message>
    <message>
        <source>None recorded here yet.</source>
        <translation>Aucune notée ici pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>et %Ln plus ancienne</numerusform>
            <numerusform>et %Ln plus anciennes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::WithdrawAction</name>
    <message>
        <source>Withdraw all consents</source>
        <translation>Retirer tous les consentements</translation>
    </message>
    <message>
        <source>This person had agreed to nothing: there is nothing to withdraw.</source>
        <translation>Cette personne n’avait rien accepté&#xa0;: il n’y a rien à retirer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) withdrawn. Only a new yes of the person can change it.</source>
        <translation>
            <numerusform>%Ln consentement retiré. Seul un nouveau oui de la personne peut le changer.</numerusform>
            <numerusform>%Ln consentements retirés. Seul un nouveau oui de la personne peut le changer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>couvert::WordingSection</name>
    <message>
        <source>Purposes and texts</source>
        <translation>Finalités et formulations</translation>
    </message>
    <message>
        <source>The new text, exactly as people will read it</source>
        <translation>Le nouveau texte, exactement comme il sera lu</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation>Écrire une nouvelle version</translation>
    </message>
    <message>
        <source>Another purpose, by name</source>
        <translation>Une autre finalité, par son nom</translation>
    </message>
    <message>
        <source>What people agree to, word for word. A better text is a new version; the old one stays for those who saw it.</source>
        <translation>Ce que les gens acceptent, mot pour mot. Un meilleur texte est une nouvelle version&#xa0;; l’ancien reste pour ceux qui l’ont lu.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Garder comme nouvelle version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add this purpose</source>
        <translation>Ajouter cette finalité</translation>
    </message>
    <message>
        <source>Version %1 · no. %2</source>
        <translation>Version %1 · n° %2</translation>
    </message>
    <message>
        <source>No text yet in this language: nobody can agree to this purpose in it.</source>
        <translation>Pas encore de texte dans cette langue&#xa0;: personne ne peut accepter cette finalité ainsi.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>This is the present text, word for word.</source>
        <translation>C’est le texte actuel, mot pour mot.</translation>
    </message>
    <message>
        <source>Kept as no. %1. New consents take it; print the form anew, for the old paper shows the old text.</source>
        <translation>Gardé sous le n° %1. Les nouveaux consentements le prennent&#xa0;; réimprimez le formulaire, car l’ancien papier montre l’ancien texte.</translation>
    </message>
    <message>
        <source>A name of a few letters, please.</source>
        <translation>Un nom de quelques lettres, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This purpose is there already.</source>
        <translation>Cette finalité existe déjà.</translation>
    </message>
    <message>
        <source>Added. Now write the text that people will agree to.</source>
        <translation>Ajoutée. Écrivez maintenant le texte que les gens accepteront.</translation>
    </message>
</context>
<context>
    <name>couvert::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Folder of the customer file.</source>
        <translation>Dossier du fichier clients.</translation>
    </message>
    <message>
        <source>This system gives no random numbers, so nothing can be encrypted. Couvert did not start; no file was touched.</source>
        <translation>Ce système ne donne pas de nombres aléatoires&#xa0;: rien ne peut être chiffré. Couvert n’a pas démarré&#x202f;; aucun fichier n’a été touché.</translation>
    </message>
</context>
</TS>
