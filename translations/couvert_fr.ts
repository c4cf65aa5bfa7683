<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <translation>Établie le</translation>
    </message>
    <message>
        <source>The square holds the key of the file, locked by the code above: useless without it. It serves if the key files of the computer are lost.</source>
        <translation>Le carré contient la clé du fichier, verrouillée par le code ci-dessus : il est inutile sans lui. Il sert si les fichiers de clés de l’ordinateur sont perdus.</translation>
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
        <translation>Ce code ouvre votre fichier clients si le mot de passe est perdu. Quiconque le trouve peut aussi ouvrir le fichier : gardez-le comme la clé de la maison.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la garder</translation>
    </message>
    <message>
        <source>In a safe, or in a sealed envelope at home: not beside the computer. Take no photograph of it and keep no copy of it on a computer or a telephone; delete the PDF once it is printed.</source>
        <translation>Dans un coffre, ou chez vous dans une enveloppe fermée : pas à côté de l’ordinateur. Ne la photographiez pas et n’en gardez aucune copie sur un ordinateur ou un téléphone ; supprimez le PDF une fois la feuille imprimée.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>Start Couvert and, where it asks for the password, choose the recovery code.</source>
        <translation>Lancez Couvert et, quand il demande le mot de passe, choisissez le code de secours.</translation>
    </message>
    <message>
        <source>Type the eight groups in their order. Capital letters and blanks do not matter; a mistyped group is shown at once.</source>
        <translation>Tapez les huit groupes dans l’ordre. Majuscules et espaces ne comptent pas ; un groupe mal tapé est signalé aussitôt.</translation>
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
        <translation>Ouvrez Couvert, page Sécurité, et faites une nouvelle feuille. Dès lors, ce code n’ouvre plus le fichier clients ; il ouvre encore les sauvegardes faites avant.</translation>
    </message>
</context>
</TS>
