// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columnguess.h"

#include <QtTest>

using namespace couvert;

namespace {

/// A sheet as text: rows by "/" on their own line ends, cells by ";".
QList<QStringList> sheet(const QString &text)
{
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n'))
        rows += line.split(u';');
    return rows;
}

QString fieldsOf(const SheetGuess &guess)
{
    QStringList fields;
    for (const ColumnGuess &column : guess.columns)
        fields += column.field.isEmpty() ? QStringLiteral("-") : column.field;
    return fields.join(u' ');
}

} // namespace

class TestColumnGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreGuessed_data();
    void columnsAreGuessed();
    void noFieldIsGivenTwice();
};

void TestColumnGuess::columnsAreGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("headerRow"); // 1-based, 0 for none
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const char *text, int headerRow, const char *fields) {
        QTest::newRow(name) << QString::fromUtf8(text) << headerRow << QString::fromLatin1(fields);
    };
    row("home-made list",
        "Civilité;Nom;Prénom;Tél;Portable;E-mail;Adresse;CP;Ville;Date de naissance;Newsletter (O/N/X);Commentaire;Dernière visite\n"
        "Mme;Durand;Anne;0102030405;0602030405;a@exemple.fr;1 rue X;75001;Paris;12/03/1970;O;fidèle;01/09/2026",
        1, "civility last_name first_name phone phone2 email street postcode city birthday consent_email notes last_visit");
    row("said at the counter", "Nom;Tél;Dernière venue;OK pub ?\nA;0612345678;03/05/2024;oui\nB;0612345679;04/06/2025;non", 1,
        "last_name phone last_visit consent_email");
    row("shouting, with blanks", "NOM DE FAMILLE;PRENOM ;MAIL;TÉL. PORTABLE\nA;B;a@b.fr;0612345678", 1, "last_name first_name email phone");
    row("Brevo",
        "EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n"
        "a@b.fr;A;B;33612345678;No;No;01-02-2024 10:00;01-02-2024 10:00",
        1, "email last_name first_name phone unsubscribed - created_on -");
    row("Brevo in French", "EMAIL;NOM;PRENOM;SMS;DOUBLE_OPT-IN\na@b.fr;A;B;33612345678;1", 1, "email last_name first_name phone consent_email");
    row("agreements of a shop", "Nom;Tél;Newsletter;SMS;Appels\nA;0612345678;oui;non;oui\nB;0612345679;non;oui;non", 1,
        "last_name phone consent_email consent_sms consent_phone");
    row("Mailchimp",
        "Email Address;First Name;Last Name;Address;Phone Number;MEMBER_RATING;OPTIN_TIME;OPTIN_IP;CONFIRM_TIME;CONFIRM_IP;LATITUDE;LONGITUDE;GMTOFF;"
        "DSTOFF;TIMEZONE;CC;REGION;LAST_CHANGED;LEID;EUID;NOTES;TAGS\n"
        "a@b.fr;B;A;1 rue X;0612345678;2;2024-01-01 10:00:00;192.0.2.1;2024-01-01 10:05:00;192.0.2.1;48.8;2.3;1;1;Europe/Paris;FR;75;2024-01-02 "
        "10:00:00;123456789;a1b2c3;;vip",
        1, "email first_name last_name street phone - consent_date - - - - - - - - - - - - external_id notes tags");
    row("Square",
        "Reference ID;First Name;Last Name;Email Address;Phone Number;Nickname;Company Name;Street Address 1;Street Address 2;City;State;Postal "
        "Code;Birthday;Memo;Square Customer ID;Creation Source;First Visit;Last Visit;Transaction Count;Lifetime Spend;Email Subscription Status;"
        "Instant Profile\n"
        "r1;B;A;a@b.fr;+33612345678;;;1 rue X;;Paris;;75001;1980-01-01;;SQ1;Directory;2024-01-01;2024-02-01;3;12.50;subscribed;No",
        1,
        "external_id first_name last_name email phone - company street - city - postcode birthday notes - source created_on last_visit visits - "
        "consent_email -");
    row("HubRise",
        "private_ref;email;first_name;last_name;gender;birth_date;company_name;phone;phone_access_code;address_1;address_2;postal_code;city;state;"
        "country;latitude;longitude;delivery_notes;sms_marketing;email_marketing;nb_orders;order_total;first_order_date;last_order_date\n"
        "7;a@b.fr;B;A;male;1980-01-01;;+33612345678;;1 rue X;;75001;Paris;;FR;48.8;2.3;code 12;true;false;3;45.00;2024-01-01;2024-02-01",
        1,
        "external_id email first_name last_name civility birthday company phone - street - postcode city - country - - notes consent_sms "
        "consent_email visits - created_on last_order");
    row("Outlook",
        "Title;First Name;Middle Name;Last Name;Suffix;Company;Job Title;Business Street;Business City;Business Postal Code;Home Street;Home City;"
        "Home Postal Code;Business Fax;Business Phone;Home Phone;Mobile Phone;Pager;E-mail Address;E-mail 2 Address;E-mail 3 Address;Birthday;"
        "Categories;Notes\n"
        "M.;B;;A;;;;2 rue Y;Lyon;69001;1 rue X;Paris;75001;0102030400;0102030401;0102030402;0612345678;;a@b.fr;b@b.fr;c@b.fr;1980-01-01;;",
        1,
        "civility first_name - last_name - company - work_street work_city work_postcode street city postcode - - phone2 phone - email email2 - "
        "birthday tags notes");
    row("Google",
        "Name;Given Name;Family Name;E-mail 1 - Type;E-mail 1 - Value;Phone 1 - Type;Phone 1 - Value;Organization 1 - Name\n"
        "B A;B;A;Home;a@b.fr;Mobile;0612345678;",
        1, "- first_name last_name - email - phone company");
    row("Thunderbird",
        "Display Name;First Name;Last Name;Primary Email;Secondary Email;Work Phone;Fax Number;Mobile Number\n"
        "B A;B;A;a@b.fr;b@b.fr;0102030405;0102030406;0612345678",
        1, "- first_name last_name email email2 phone2 - phone");
    row("full names are not taken apart", "Nom et prénom;Mél\nDe La Tour Anne;a@b.fr", 1, "last_name email");
    row("titles above", "Fichier clients du restaurant\n\nNom;Prénom;Tel\nA;B;0612345678\nC;D;0612345679", 3, "last_name first_name phone");
    row("no header", "M.;Durand;a@exemple.fr;0612345678;75001\nMme;Petit;b@exemple.fr;0612345679;69002", 0, "civility - email phone postcode");
    row("mute headers", "Colonne1;Colonne2;Colonne3\na@exemple.fr;06 12 34 56 78;12/03/1970\nb@exemple.fr;06 12 34 56 79;01/02/1985", 1,
        "email phone birthday");
    row("lost zeros", "Nom;Contact;CP\nA;612345678;1000\nB;612345679;69001", 1, "last_name phone postcode");
    row("one column of addresses", "a@exemple.fr\nb@exemple.fr\nc@exemple.fr", 0, "email");
    row("one column with its name", "E-mail\na@exemple.fr", 1, "email");
    row("consent under the name of a channel", "Nom;Téléphone;Email;E-mail (O/N)\nA;0612345678;a@exemple.fr;O\nB;0612345679;b@exemple.fr;N", 1,
        "last_name phone email consent_email");
    row("lookalikes", "Nom;Fax;SIRET;IP\nA;0102030405;73282932000074;192.0.2.10\nB;0102030406;73282932000074;192.0.2.11", 1, "last_name - - -");
    row("unknown values under unknown names", "Year;Jan;Feb\n1880;-43;-27\n1881;-20;-24", 1, "- - -");
    row("nothing", "", 0, "-");
}

void TestColumnGuess::columnsAreGuessed()
{
    QFETCH(QString, text);
    const SheetGuess guess = guessColumns(sheet(text));
    QTEST(int(guess.headerRow ? *guess.headerRow + 1 : 0), "headerRow");
    QTEST(fieldsOf(guess), "fields");
    for (const ColumnGuess &column : guess.columns) {
        QVERIFY(column.confidence >= 0 && column.confidence <= 1);
        QCOMPARE(column.field.isEmpty(), column.confidence == 0);
    }
}

void TestColumnGuess::noFieldIsGivenTwice()
{
    const SheetGuess guess = guessColumns(sheet(QStringLiteral("Nom;Nom;Email;Mail;Courriel;Tel;Mobile;Fixe;Ville;Ville\na;b;a@b.fr;c@d.fr;e@f.fr;"
                                                               "0612345678;0612345679;0112345678;x;y")));
    QSet<QString> seen;
    for (const ColumnGuess &column : guess.columns) {
        QVERIFY(column.field.isEmpty() || !seen.contains(column.field));
        seen.insert(column.field);
    }
    QCOMPARE(fieldsOf(guess), QStringLiteral("last_name - email email2 - phone phone2 - city -"));
}

QTEST_GUILESS_MAIN(TestColumnGuess)
#include "tst_columnguess.moc"
