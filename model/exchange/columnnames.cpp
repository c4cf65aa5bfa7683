// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columnnames.h"

#include "model/customers/textfolding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace couvert {

namespace {

struct Names {
    const char *field;
    double confidence;
    const char *keys; ///< folded headers without blanks
};

// Headers of Excel lists, Brevo, Mailchimp, Square, HubRise, Outlook, Google, Thunderbird and booking programs. The surest first: where
// two columns claim one field, the higher confidence has it.
constexpr Names Table[] = {
    {"civility", 1.0, "civilite civ titre title salutation nameprefix prefix honorificprefix politesse"},
    {"civility", 0.7, "sexe gender genre"},
    {"last_name", 1.0, "nom lastname nomdefamille familyname surname nomusuel nomdusage nomdenaissance nomusage lname patronyme nomfamille"},
    {"last_name", 0.75,
        "name nomcomplet nometprenom nomprenom prenomnom nomprenoms prenometnom nomsetprenoms fullname displayname nomaafficher nomaffiche "
        "nomclient nomduclient client customer customername clientname contactname nomcontact nomducontact contact guestname guest convive "
        "raisonsocialenom identite"},
    {"first_name", 1.0, "prenom firstname givenname prenoms forename fname prenomusuel prenomclient prenomduclient"},
    {"company", 1.0,
        "societe entreprise company companyname organization organisation raisonsociale organizationname organization1name "
        "organisationname employeur etablissement nomdelasociete nomsociete business businessname"},
    {"email", 1.0,
        "email emailaddress mail courriel mel adressemail adresseemail adressedemessagerie primaryemail email1value emailvalue "
        "courrielprincipal adresseelectronique premiereadresseelectronique emailclient customeremail adressecourriel "
        "emailprincipal emailpersonnel emailperso email1 mailclient emailaddress1 adressemel"},
    {"email", 0.9,
        "email2 email2address emailsecondaire secondaryemail email2value adresseelectroniquesecondaire adressedemessagerie2 "
        "mail2 courriel2 emailpro emailprofessionnel workemail autreemail emailaddress2 deuxiemeemail"},
    {"email", 0.8, "email3address email3 email3value adressedemessagerie3"},
    {"phone", 1.0,
        "telephone tel phone phonenumber mobile portable mobilephone cellphone mobilenumber telmobile telportable "
        "telephonemobile telephoneportable numerodetelephone numtel ntel numerotelephone ntelephone gsm cell phone1value "
        "phonevalue telephone1 tel1 phone1 telephoneclient customerphone portable1 mobile1 numerodeportable numeromobile "
        "mobilephonenumber primaryphone telprincipal"},
    {"phone", 0.95,
        "fixe telfixe telephonefixe homephone teldomicile telephonedomicile telpersonnel telephonepersonnel landline "
        "telperso telephone2 tel2 phone2 phone2value portable2 mobile2 autretelephone sms"},
    {"phone", 0.85,
        "businessphone workphone telbureau telephonebureau telprofessionnel telephoneprofessionnel telpro telephonepro "
        "primaryphonenumber mainphone companymainphone"},
    {"phone", 0.7, "otherphone homephone2 businessphone2 telephone3 tel3 phone3 phone3value autretel"},
    {"street", 1.0,
        "adresse address street streetaddress adresse1 address1 streetaddress1 addressline1 rue voie adressepostale "
        "homestreet homeaddress address1street ruedomicile adressedomicile adresseprivee adresselivraison "
        "adressedelivraison numeroetrue numeroetvoie adresseligne1 homestreetaddress adresseclient"},
    {"street", 0.6, "address1formatted otherstreet otheraddress"},
    {"postcode", 1.0,
        "cp codepostal postalcode zip zipcode postcode codepost homepostalcode homezipcode address1postalcode "
        "codepostaldomicile zippostalcode cpostal postalzip cdpostal"},
    {"city", 1.0, "ville city commune localite town homecity address1city villedomicile"},
    {"country", 1.0, "pays country homecountry homecountryregion address1country countryregion paysregion paysregiondomicile"},
    {"country", 0.7, "countrycode codepays"},
    {"work_street", 1.0,
        "businessstreet businessaddress workaddress workstreet ruebureau adressebureau adresseprofessionnelle adressepro "
        "adressetravail"},
    {"work_postcode", 1.0, "businesspostalcode workzipcode workpostalcode codepostalbureau codepostalprofessionnel cpbureau"},
    {"work_city", 1.0, "businesscity workcity villebureau villeprofessionnelle"},
    {"birthday", 1.0,
        "datedenaissance naissance birthday birthdate dateofbirth dob anniversaire datenaissance neele nele neeele "
        "dateanniversaire datedanniversaire ddn bday datedenaiss anniv"},
    {"language", 1.0, "langue language lang langueparlee languepreferee preferredlanguage locale"},
    {"preferences", 1.0, "preferences preference gouts tablepreferee preferencesclient habitudes"},
    {"allergies", 1.0,
        "allergies allergie intolerances intolerance regime regimealimentaire regimesalimentaires allergenes diet "
        "dietaryrequirements dietaryrestrictions restrictionsalimentaires"},
    {"notes", 1.0,
        "notes note commentaire commentaires remarque remarques observations observation memo comment comments "
        "informationscomplementaires infos divers customernotes notesclient"},
    {"notes", 0.7, "deliverynotes description informations infoscomplementaires"},
    {"tags", 1.0, "tags tag etiquettes etiquette motscles labels groupmembership groupes libelles"},
    {"tags", 0.8, "categories groupe group groups keywords"},
    {"source", 1.0, "source origine provenance creationsource canal acquisition commentnousavezvousconnu origineduclient"},
    {"payment_method", 1.0, "modedepaiement moyendepaiement reglement modedereglement paymentmethod paiement modepaiement"},
    {"category", 1.0, "categorie category typedeclient typeclient segment customertype statutclient"},
    {"external_id", 1.0,
        "id identifiant codeclient numeroclient nclient noclient numclient refclient reference referenceid privateref "
        "customerid externalid idclient clientid ref numerodeclient referenceclient numero code matricule"},
    {"external_id", 0.9, "squarecustomerid euid contactid identifiantclient uid guid"},
    {"visits", 1.0,
        "nbvisites nombredevisites nbdevisites visites visits visitcount nbreservations nombredereservations nborders "
        "transactioncount nbcommandes nombredecommandes orders orderscount nbpassages nombredepassages numberofvisits "
        "totalvisits nbrvisites passages"},
    {"last_visit", 1.0,
        "dernierevisite lastvisit datedernierevisite dernierpassage datedernierpassage derniervisite lastvisitdate "
        "datedeladernierevisite dernierereservation datedernierereservation datederniervisite vule derniervenue dernierevenue datedernierevenue"},
    {"last_visit", 0.6, "datedereservation bookingdate dateduderniercontact derniercontact datevisite"},
    {"last_order", 1.0,
        "dernierecommande lastorder lastorderdate datedernierecommande dernierachat datedernierachat lastpurchase "
        "datedeladernierecommande"},
    {"created_on", 1.0,
        "datedecreation datecreation creele createdat createdon created creation addedtime dateajout datedajout "
        "datedinscription dateinscription inscritle signupdate clientdepuis dateentree customersince datedentree"},
    {"created_on", 0.7, "firstvisit premierevisite firstorderdate datepremierevisite"},
    {"consent_email", 1.0,
        "newsletter optinemail emailoptin consentementemail emailmarketing acceptsmarketing abonnenewsletter "
        "inscritnewsletter emailsubscriptionstatus optinnewsletter accordemail consentemail optinmail "
        "acceptemail mailing infolettre newsletteron newsletteroui offresemail offresparemail accepteemail acceptelesemails"},
    {"consent_email", 0.85, "optin doubleoptin consentement consent accord abonne subscribed marketing offres emailing rgpd optinrgpd okpub pub"},
    {"consent_sms", 1.0,
        "optinsms smsoptin consentementsms smsmarketing accordsms consentsms acceptsms newslettersms acceptesms offressms "
        "offresparsms acceptelessms smspromo smsmarketingok"},
    {"consent_phone", 1.0,
        "appels acceptelesappels appelstelephoniques optintelephone consentementtelephone accordtelephone optintel phoneoptin consentphone optinphone"},
    {"consent_post", 1.0, "optincourrier consentementcourrier accordcourrier optinpostal optinpost consentpost mailingpostal"},
    {"consent_date", 1.0,
        "dateconsentement dateduconsentement optintime dateoptin consentdate dateaccord optindate datedeconsentement "
        "consentementdate"},
    {"consent_date", 0.8, "confirmtime datedoptin"},
    {"unsubscribed", 1.0,
        "desinscrit desabonne unsubscribed emailblacklisted unsubtime optout blacklist blackliste blacklisted "
        "desinscription opposition nepascontacter donotcontact datededesinscription unsubscribedat stoppub"},
    {"unsubscribed", 0.7, "smsblacklisted cleantime npai"},
};

// Words that tell the field when the whole header is unknown ("Tel. du client (portable)").
struct Word {
    const char *word;
    const char *field;
};
constexpr Word Words[] = {{"newsletter", "consent_email"}, {"courriel", "email"}, {"email", "email"}, {"mail", "email"}, {"prenom", "first_name"},
    {"naissance", "birthday"}, {"birthday", "birthday"}, {"birthdate", "birthday"}, {"anniversaire", "birthday"}, {"portable", "phone"},
    {"mobile", "phone"}, {"telephone", "phone"}, {"tel", "phone"}, {"phone", "phone"}, {"gsm", "phone"}, {"postal", "postcode"}, {"cp", "postcode"},
    {"zip", "postcode"}, {"zipcode", "postcode"}, {"ville", "city"}, {"city", "city"}, {"pays", "country"}, {"country", "country"},
    {"adresse", "street"}, {"address", "street"}, {"street", "street"}, {"rue", "street"}, {"societe", "company"}, {"entreprise", "company"},
    {"company", "company"}, {"allergie", "allergies"}, {"allergies", "allergies"}, {"commentaire", "notes"}, {"commentaires", "notes"},
    {"remarque", "notes"}, {"remarques", "notes"}, {"observations", "notes"}, {"civilite", "civility"}, {"nom", "last_name"}};

// A header with one of these speaks of something else, whatever its other words.
constexpr const char *Strangers[] = {"fax", "telecopie", "telecopieur", "pager", "bipeur", "type", "rel", "label", "conjoint", "enfant", "enfants",
    "parrain", "serveur", "server", "fichier", "file", "url", "web", "website", "site", "ip", "siret", "siren", "iban", "tva", "nir", "password",
    "blacklisted", "phonetic", "access", "code", "digicode", "assistant", "manager", "opt", "optin", "consentement", "date", "heure", "time", "count",
    "nb", "nombre"};

// These look like a phone number or an e-mail and are none that the card keeps.
constexpr const char *Lookalikes[] = {"fax", "telecopie", "telecopieur", "pager", "bipeur", "ip", "siret", "siren", "iban", "tva", "nir", "id",
    "identifiant", "identifier", "reference", "ref", "numero", "assistant", "conjoint", "parrain", "telex", "isdn", "tty"};

const QHash<QString, HeaderMeaning> &meanings()
{
    static const QHash<QString, HeaderMeaning> table = [] {
        QHash<QString, HeaderMeaning> built;
        for (const Names &names : Table) {
            for (const QString &key : QString::fromLatin1(names.keys).split(u' ', Qt::SkipEmptyParts)) {
                if (!built.contains(key))
                    built.insert(key, {QString::fromLatin1(names.field), names.confidence});
            }
        }
        return built;
    }();
    return table;
}

template <size_t N> bool hasAny(const QStringList &words, const char *const (&list)[N])
{
    return std::ranges::any_of(list, [&words](const char *word) { return words.contains(QLatin1StringView(word)); });
}

} // namespace

HeaderMeaning headerMeaning(const QString &header)
{
    if (header.size() > 80)
        return {};
    const QString text = folded(header);
    QString key = text;
    key.remove(u' ');
    if (const auto found = meanings().constFind(key); found != meanings().constEnd())
        return *found;
    // "Newsletter (O/N)", "Téléphone *", "Date de naissance (jj/mm/aaaa)": what stands in brackets explains.
    if (const qsizetype bracket = header.indexOf(u'('); bracket > 0) {
        QString before = folded(header.first(bracket));
        before.remove(u' ');
        if (const auto found = meanings().constFind(before); found != meanings().constEnd())
            return {found->field, found->confidence * 0.95};
    }
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 6 || hasAny(words, Strangers))
        return {};
    for (const Word &word : Words) {
        if (words.contains(QLatin1StringView(word.word)))
            return {QString::fromLatin1(word.field), 0.6};
    }
    return {};
}

bool isMuteHeader(const QString &header)
{
    static const QRegularExpression mute(QStringLiteral("^(colonne|column|col|champ|field|unnamed|sans titre|f|c)? ?[0-9]*$|^[a-z]$"));
    return mute.match(folded(header)).hasMatch();
}

bool isLookalikeHeader(const QString &header)
{
    return hasAny(foldedWords(header), Lookalikes);
}

} // namespace couvert
