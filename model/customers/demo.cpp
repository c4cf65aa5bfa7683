// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/demo.h"

#include <array>
#include <string_view>

namespace couvert {

namespace {

/// SplitMix64: the same numbers on every system, from a seed and a place.
class Dice
{
public:
    explicit Dice(quint64 state) : m_state(state) { }
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// 0 … limit-1
    quint32 below(quint32 limit) { return static_cast<quint32>(((next() >> 32) * limit) >> 32); }
    bool chance(quint32 percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

constexpr std::array surnames{u"Martin", u"Bernard", u"Dubois", u"Thomas", u"Robert", u"Richard", u"Petit", u"Durand", u"Leroy", u"Moreau", u"Simon",
    u"Laurent", u"Lefèvre", u"Michel", u"Garcia", u"David", u"Bertrand", u"Roux", u"Vincent", u"Fournier", u"Morel", u"Girard", u"André", u"Mercier",
    u"Dupont", u"Lambert", u"Bonnet", u"François", u"Martinez", u"Legrand", u"Garnier", u"Faure", u"Rousseau", u"Blanc", u"Guérin", u"Müller",
    u"Henry", u"Roussel", u"Nicolas", u"Perrin", u"Morin", u"Mathieu", u"Clément", u"Gauthier", u"Dumont", u"Lopez", u"Fontaine", u"Chevalier",
    u"Robin", u"Masson", u"Sanchez", u"Gérard", u"Nguyen", u"Boyer", u"Denis", u"Lemaire", u"Duval", u"Joly", u"Gautier", u"Roger", u"Roche", u"Roy",
    u"Noël", u"Meyer", u"Lucas", u"Meunier", u"Jean", u"Pérez", u"Marchand", u"Dufour", u"Blanchard", u"Marie", u"Barbier", u"Brun", u"Dumas",
    u"Brunet", u"Schmitt", u"Leroux", u"Colas", u"Fernandez", u"Renard", u"Arnaud", u"Rolland", u"Caron", u"Aubert", u"Giraud", u"Leclerc", u"Vidal",
    u"Bourgeois", u"Renaud", u"Lemoine", u"Picard", u"Gaillard", u"Philippe", u"Leclercq", u"Lacroix", u"Fabre", u"Dupuis", u"Olivier", u"Rodriguez",
    u"Da Silva", u"Hubert", u"Louis", u"Charles", u"Guillot", u"Rivière", u"Le Gall", u"Guillaume", u"Adam", u"Rey", u"Moulin", u"Gonzalez",
    u"Berger", u"Lecomte", u"Ménard", u"Fleury", u"Deschamps", u"Carpentier", u"Julien", u"Benoît", u"Paris", u"Maillard", u"Marchal", u"Aubry",
    u"Vasseur", u"Le Roux", u"Renault", u"Jacquet", u"Collet", u"Prévost", u"Poirier", u"Charpentier", u"Royer", u"Huet", u"Baron", u"Dupuy", u"Pons",
    u"Paul", u"Lainé", u"Carré", u"Breton", u"Rémy", u"Schneider", u"Perrot", u"Guyot", u"Barré", u"Marty", u"Cousin", u"N’Diaye", u"d’Hondt",
    u"Œuvrard", u"Ben Saïd", u"de La Fontaine", u"O’Neil", u"Traoré", u"Diallo", u"L’Hostis", u"Le Bihan", u"Kowalski", u"El Amrani", u"Haddad",
    u"Nowak", u"Ferreira", u"Dos Santos", u"Van den Berghe", u"Étienne", u"Hervé", u"Lebrun", u"Tessier", u"Bouvier", u"Besson", u"Pascal", u"Klein",
    u"Weber", u"Camus", u"Delmas", u"Maréchal", u"Gillet", u"Cordier", u"Rossi", u"Costa", u"Millet", u"Boucher", u"Peltier", u"Regnier", u"Ruiz",
    u"Chauvin", u"Bailly", u"Ollivier", u"Humbert", u"Germain", u"Coste", u"Lesage", u"Bouchet", u"Pichon", u"Hamon", u"Mallet", u"Langlois",
    u"Perret", u"Lévêque", u"Tanguy", u"Hoarau", u"Payet", u"Grondin"};

constexpr std::array firstNames{u"Marie", u"Jean", u"Jeanne", u"Pierre", u"Françoise", u"Michel", u"Monique", u"André", u"Catherine", u"Philippe",
    u"Nathalie", u"René", u"Isabelle", u"Louis", u"Jacqueline", u"Alain", u"Anne", u"Jacques", u"Sylvie", u"Bernard", u"Martine", u"Marcel",
    u"Madeleine", u"Daniel", u"Nicole", u"Roger", u"Suzanne", u"Robert", u"Hélène", u"Paul", u"Christine", u"Claude", u"Marguerite", u"Henri",
    u"Denise", u"Christian", u"Louise", u"Nicolas", u"Christiane", u"Georges", u"Yvonne", u"Gérard", u"Jeannine", u"Maurice", u"Marthe", u"François",
    u"Valérie", u"Christophe", u"Sandrine", u"Patrick", u"Stéphanie", u"Éric", u"Véronique", u"Thierry", u"Sophie", u"Laurent", u"Céline", u"Julien",
    u"Aurélie", u"Olivier", u"Émilie", u"Frédéric", u"Brigitte", u"David", u"Chantal", u"Sébastien", u"Simone", u"Thomas", u"Élodie", u"Guy",
    u"Julie", u"Alexandre", u"Annie", u"Guillaume", u"Patricia", u"Kévin", u"Laure", u"Pascal", u"Camille", u"Antoine", u"Delphine", u"Romain",
    u"Léa", u"Stéphane", u"Pauline", u"Serge", u"Manon", u"Vincent", u"Corinne", u"Maxime", u"Élise", u"Bruno", u"Lucie", u"Jérôme", u"Chloé",
    u"Mathieu", u"Virginie", u"Anthony", u"Mélanie", u"Benjamin", u"Agnès", u"Arnaud", u"Inès", u"Fabrice", u"Zoé", u"Gilles", u"Noémie", u"Lucas",
    u"Clémence", u"Hugo", u"Amélie", u"Théo", u"Anaïs", u"Raphaël", u"Maëlle", u"Loïc", u"Gaëlle", u"Yann", u"Rozenn", u"Joël", u"Noëlle",
    u"Jean-Pierre", u"Anne-Marie", u"Jean-Paul", u"Marie-Claude", u"Jean-Luc", u"Marie-Thérèse", u"Jean-François", u"Marie-Hélène", u"Mohamed",
    u"Fatima", u"Karim", u"Samira", u"Mehdi", u"Leïla", u"Ibrahim", u"Awa", u"Minh", u"Linh", u"José", u"Maria", u"Giulia", u"Marco", u"Anna",
    u"Piotr", u"Ewa", u"Cédric"};

constexpr std::array<const char16_t *, 24> syllables{u"bar", u"cou", u"del", u"fer", u"gau", u"hel", u"jou", u"lam", u"mon", u"nau", u"per", u"rou",
    u"sau", u"ter", u"val", u"bri", u"cha", u"dru", u"fré", u"gri", u"pla", u"tri", u"mar", u"lan"};
constexpr std::array<const char16_t *, 16> endings{
    u"din", u"eau", u"ier", u"ot", u"ard", u"on", u"et", u"in", u"aud", u"el", u"ac", u"ec", u"oux", u"ain", u"é", u"ley"};

struct Town {
    const char16_t *name;
    const char *postcode;
};
constexpr std::array<Town, 60> towns{{{u"Paris", "75011"}, {u"Paris", "75015"}, {u"Paris", "75003"}, {u"Marseille", "13001"}, {u"Marseille", "13008"},
    {u"Lyon", "69003"}, {u"Lyon", "69007"}, {u"Toulouse", "31000"}, {u"Nice", "06000"}, {u"Nantes", "44000"}, {u"Montpellier", "34000"},
    {u"Strasbourg", "67000"}, {u"Bordeaux", "33000"}, {u"Lille", "59000"}, {u"Rennes", "35000"}, {u"Reims", "51100"}, {u"Saint-Étienne", "42000"},
    {u"Le Havre", "76600"}, {u"Toulon", "83000"}, {u"Grenoble", "38000"}, {u"Dijon", "21000"}, {u"Angers", "49000"}, {u"Nîmes", "30000"},
    {u"Villeurbanne", "69100"}, {u"Clermont-Ferrand", "63000"}, {u"Le Mans", "72000"}, {u"Aix-en-Provence", "13100"}, {u"Brest", "29200"},
    {u"Tours", "37000"}, {u"Amiens", "80000"}, {u"Limoges", "87000"}, {u"Annecy", "74000"}, {u"Perpignan", "66000"},
    {u"Boulogne-Billancourt", "92100"}, {u"Metz", "57000"}, {u"Besançon", "25000"}, {u"Orléans", "45000"}, {u"Rouen", "76000"},
    {u"Mulhouse", "68100"}, {u"Caen", "14000"}, {u"Nancy", "54000"}, {u"Saint-Denis", "97400"}, {u"Argenteuil", "95100"}, {u"Montreuil", "93100"},
    {u"Roubaix", "59100"}, {u"Tourcoing", "59200"}, {u"Avignon", "84000"}, {u"Poitiers", "86000"}, {u"Versailles", "78000"}, {u"Pau", "64000"},
    {u"La Rochelle", "17000"}, {u"Calais", "62100"}, {u"Cannes", "06400"}, {u"Bourg-en-Bresse", "01000"}, {u"Mâcon", "71000"},
    {u"L’Haÿ-les-Roses", "94240"}, {u"Quimper", "29000"}, {u"Vannes", "56000"}, {u"Troyes", "10000"}, {u"Chambéry", "73000"}}};

constexpr std::array<const char16_t *, 12> streets{u"rue des Lilas", u"rue de la République", u"avenue Jean-Jaurès", u"place du Marché",
    u"boulevard Victor-Hugo", u"rue de l’Église", u"chemin des Vignes", u"allée des Tilleuls", u"rue du Moulin", u"impasse du Four",
    u"quai de la Loire", u"cours Gambetta"};
constexpr std::array<const char16_t *, 8> preferences{u"Table près de la fenêtre", u"Terrasse", u"Salle du fond, au calme", u"Banquette",
    u"Chaise haute", u"Accès sans marche", u"Préfère le service du midi", u"Eau plate"};
constexpr std::array<const char16_t *, 8> notes{u"Préfère être rappelé le matin", u"Commande souvent \"le plat du jour\" ; dessert à part",
    u"Vient en famille\nquatre couverts le dimanche", u"Anniversaire fêté ici", u"Facture au nom de la société", u"Aime la table 12",
    u"Réserve par téléphone", u"Client du marché"};
constexpr std::array<const char16_t *, 6> tags{u"habitué", u"entreprise", u"traiteur", u"terrasse", u"midi", u"groupe"};
constexpr std::array<const char16_t *, 5> sources{u"Téléphone", u"Site de commande", u"Carte de fidélité", u"Réservation en ligne", u"Au comptoir"};
constexpr std::array<const char16_t *, 6> companies{u"Brasserie", u"Garage", u"Cabinet", u"Atelier", u"Menuiserie", u"Fleurs"};
/// Ranges that ARCEP keeps for works of fiction (décision 2018-0881): these numbers ring nowhere.
constexpr std::array<std::string_view, 6> fictionalRanges{"019900", "026191", "035301", "046571", "053649", "063998"};
constexpr std::array<const char *, 3> domains{"example.org", "example.com", "example.net"};

template <typename List> QString pick(Dice &dice, const List &list)
{
    return QString::fromUtf16(list[dice.below(static_cast<quint32>(list.size()))]);
}

QString surname(Dice &dice)
{
    QString name;
    if (dice.chance(45)) {
        // The smaller of two throws favours the head of the list, as real surnames do.
        const auto size = static_cast<quint32>(surnames.size());
        name = QString::fromUtf16(surnames[std::min(dice.below(size), dice.below(size))]);
    } else {
        name = pick(dice, syllables) + pick(dice, syllables) + (dice.chance(40) ? pick(dice, syllables) : QString()) + pick(dice, endings);
        name[0] = name.at(0).toUpper();
    }
    return dice.chance(33) ? name.toUpper() : name;
}

PhoneNumber phoneNumber(Dice &dice)
{
    const std::string_view range = fictionalRanges[dice.chance(65) ? 5 : dice.below(5)];
    const QString national = QString::fromLatin1(range.data(), static_cast<qsizetype>(range.size()))
        + QStringLiteral("%1").arg(dice.below(10000), 4, 10, QLatin1Char('0'));
    const auto pairs = [&](QLatin1Char separator) {
        QString text = national.left(2);
        for (qsizetype i = 2; i < 10; i += 2)
            text += separator + national.mid(i, 2);
        return text;
    };
    PhoneNumber phone;
    phone.e164 = QLatin1String("+33") + national.mid(1);
    switch (dice.below(5)) {
    case 0:
        phone.typed = national;
        break;
    case 1:
        phone.typed = pairs(QLatin1Char('.'));
        break;
    case 2:
        phone.typed = QLatin1String("+33 ") + pairs(QLatin1Char(' ')).mid(1);
        break;
    case 3:
        phone.typed = pairs(QLatin1Char('-'));
        break;
    default:
        phone.typed = pairs(QLatin1Char(' '));
        break;
    }
    return phone;
}

/// A name as it stands in an e-mail address: plain letters only.
QString mailPart(const QString &name)
{
    QString part;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            part += c;
    }
    return part;
}

} // namespace

Customer DemoCustomers::make(qint64 index) const
{
    Dice dice(m_seed * 0xD1342543DE82EF95U + static_cast<quint64>(index) * 0x2545F4914F6CDD1DU);
    dice.next();
    Customer customer;
    const bool isCompany = dice.chance(3);
    customer.lastName = isCompany ? QString() : surname(dice);
    customer.firstName = isCompany ? QString() : pick(dice, firstNames);
    if (isCompany)
        customer.company = pick(dice, companies) + QLatin1Char(' ') + surname(dice);
    else if (dice.chance(50))
        customer.civility = dice.chance(50) ? QStringLiteral("Mme") : QStringLiteral("M.");
    customer.phones.append(phoneNumber(dice));
    if (dice.chance(15))
        customer.phones.append(phoneNumber(dice));
    if (dice.chance(78)) {
        const QString local = isCompany ? QStringLiteral("contact") : mailPart(customer.firstName) + QLatin1Char('.') + mailPart(customer.lastName);
        customer.emails.append(
            {local + QString::number(dice.below(1000)) + QLatin1Char('@') + QLatin1String(domains[dice.below(3)]), ContactUse::Personal});
    }
    if (dice.chance(62)) {
        const Town &town = towns[dice.below(static_cast<quint32>(towns.size()))];
        customer.addresses.append({QString::number(1 + dice.below(150)) + QLatin1Char(' ') + pick(dice, streets), QString::fromLatin1(town.postcode),
            QString::fromUtf16(town.name), {}, ContactUse::Personal});
    }
    if (dice.chance(35))
        customer.birthday = QDate(1940, 1, 1).addDays(dice.below(24000)).toString(Qt::ISODate);
    if (dice.chance(25))
        customer.preferences = pick(dice, preferences);
    if (dice.chance(20))
        customer.notes = pick(dice, notes);
    if (dice.chance(20))
        customer.tags.append(pick(dice, tags));
    customer.source = pick(dice, sources);
    const quint32 kind = dice.below(100);
    customer.category = isCompany ? Category::Customer
        : kind < 70               ? Category::Customer
        : kind < 82               ? Category::Loyalty
        : kind < 93               ? Category::Subscriber
                                  : Category::Prospect;
    if (customer.category != Category::Prospect && !dice.chance(8)) {
        customer.lastVisit = m_today.addDays(-static_cast<qint64>(dice.below(4 * 365)));
        customer.lastActivity = customer.lastVisit;
        customer.lastActivityKind = VisitKind::Visit;
        customer.visitCount = 1 + dice.below(20);
        customer.createdOn = customer.lastVisit.addDays(-static_cast<qint64>(dice.below(900)));
    } else {
        customer.createdOn = m_today.addDays(-static_cast<qint64>(dice.below(4 * 365)));
    }
    return customer;
}

} // namespace couvert
