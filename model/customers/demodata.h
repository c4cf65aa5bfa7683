// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// What fictional customers are put together from. Usual names first: the generator favours the head of the list.
namespace couvert::demo {

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
    u"Perret", u"Lévêque", u"Tanguy", u"Hoarau", u"Payet", u"Grondin", u"Ndiaye", u"de Montfort", u"Le Goff", u"Quéméner", u"L’Helgouac’h",
    u"Saint-Martin", u"Dupont-Aubry", u"Bel Hadj", u"Nguyễn", u"Lefebvre", u"Lévy", u"Cohen", u"Kaya", u"Sow", u"Bâ", u"Keïta", u"Yılmaz", u"Pham",
    u"d’Aubigny", u"du Plessis", u"des Essarts", u"Zeller", u"Ettori", u"Salaün", u"Abgrall", u"Kerbrat", u"Castagné", u"Puech", u"Ünal", u"Ångström",
    u"Łukasik", u"Groß"};

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
    u"Piotr", u"Ewa", u"Cédric", u"Maëva", u"Gwenaëlle", u"Côme", u"Éloïse", u"Noé", u"Gaspard", u"Océane", u"Solène", u"Tiphaine", u"Erwan",
    u"Nolwenn", u"Tristan", u"Rémi", u"Aïcha", u"Yasmine", u"Omar", u"Moussa", u"Jean-Noël", u"Marie-Ange", u"Élisabeth", u"Adèle", u"Léon", u"Jules",
    u"Rose", u"Ambre", u"Nathan", u"Ethan", u"Louna", u"Y"};

/// Those of them who are called Madame.
constexpr std::array women{u"Marie", u"Jeanne", u"Françoise", u"Monique", u"Catherine", u"Nathalie", u"Isabelle", u"Jacqueline", u"Anne", u"Sylvie",
    u"Martine", u"Madeleine", u"Nicole", u"Suzanne", u"Hélène", u"Christine", u"Marguerite", u"Denise", u"Louise", u"Christiane", u"Yvonne",
    u"Jeannine", u"Marthe", u"Valérie", u"Sandrine", u"Stéphanie", u"Véronique", u"Sophie", u"Céline", u"Aurélie", u"Émilie", u"Brigitte", u"Chantal",
    u"Simone", u"Élodie", u"Julie", u"Annie", u"Patricia", u"Laure", u"Camille", u"Delphine", u"Léa", u"Pauline", u"Manon", u"Corinne", u"Élise",
    u"Lucie", u"Chloé", u"Virginie", u"Mélanie", u"Agnès", u"Inès", u"Zoé", u"Noémie", u"Clémence", u"Amélie", u"Anaïs", u"Maëlle", u"Gaëlle",
    u"Rozenn", u"Noëlle", u"Anne-Marie", u"Marie-Claude", u"Marie-Thérèse", u"Marie-Hélène", u"Fatima", u"Samira", u"Leïla", u"Awa", u"Linh",
    u"Maria", u"Giulia", u"Anna", u"Ewa", u"Maëva", u"Gwenaëlle", u"Éloïse", u"Océane", u"Solène", u"Tiphaine", u"Nolwenn", u"Aïcha", u"Yasmine",
    u"Marie-Ange", u"Élisabeth", u"Adèle", u"Rose", u"Ambre", u"Louna"};

constexpr std::array onsets{u"bar", u"beau", u"bri", u"cha", u"cou", u"del", u"dru", u"fer", u"fré", u"gau", u"gri", u"hel", u"jou", u"lam", u"lan",
    u"mar", u"mon", u"nau", u"per", u"pla", u"qué", u"rou", u"sau", u"ter", u"tri", u"val", u"vau", u"yvo"};
constexpr std::array middles{
    u"ba", u"che", u"da", u"di", u"fa", u"go", u"la", u"li", u"ma", u"mi", u"na", u"ni", u"ra", u"ri", u"sé", u"ta", u"ti", u"va"};
constexpr std::array endings{u"din", u"reau", u"lier", u"not", u"lard", u"ron", u"guet", u"rin", u"baud", u"tel", u"gnac", u"lec", u"roux", u"tain",
    u"lé", u"ley", u"sson", u"chard", u"mond", u"zac", u"geais", u"vois", u"blin", u"rand"};

struct Town {
    const char16_t *name;
    const char *postcode;
};
constexpr std::array towns{Town{u"Paris", "75011"}, Town{u"Paris", "75015"}, Town{u"Paris", "75003"}, Town{u"Marseille", "13001"},
    Town{u"Marseille", "13008"}, Town{u"Lyon", "69003"}, Town{u"Lyon", "69007"}, Town{u"Toulouse", "31000"}, Town{u"Nice", "06000"},
    Town{u"Nantes", "44000"}, Town{u"Montpellier", "34000"}, Town{u"Strasbourg", "67000"}, Town{u"Bordeaux", "33000"}, Town{u"Lille", "59000"},
    Town{u"Rennes", "35000"}, Town{u"Reims", "51100"}, Town{u"Saint-Étienne", "42000"}, Town{u"Le Havre", "76600"}, Town{u"Toulon", "83000"},
    Town{u"Grenoble", "38000"}, Town{u"Dijon", "21000"}, Town{u"Angers", "49000"}, Town{u"Nîmes", "30000"}, Town{u"Villeurbanne", "69100"},
    Town{u"Clermont-Ferrand", "63000"}, Town{u"Le Mans", "72000"}, Town{u"Aix-en-Provence", "13100"}, Town{u"Brest", "29200"},
    Town{u"Tours", "37000"}, Town{u"Amiens", "80000"}, Town{u"Limoges", "87000"}, Town{u"Annecy", "74000"}, Town{u"Perpignan", "66000"},
    Town{u"Boulogne-Billancourt", "92100"}, Town{u"Metz", "57000"}, Town{u"Besançon", "25000"}, Town{u"Orléans", "45000"}, Town{u"Rouen", "76000"},
    Town{u"Mulhouse", "68100"}, Town{u"Caen", "14000"}, Town{u"Nancy", "54000"}, Town{u"Saint-Denis", "97400"}, Town{u"Argenteuil", "95100"},
    Town{u"Montreuil", "93100"}, Town{u"Roubaix", "59100"}, Town{u"Tourcoing", "59200"}, Town{u"Avignon", "84000"}, Town{u"Poitiers", "86000"},
    Town{u"Versailles", "78000"}, Town{u"Pau", "64000"}, Town{u"La Rochelle", "17000"}, Town{u"Calais", "62100"}, Town{u"Cannes", "06400"},
    Town{u"Bourg-en-Bresse", "01000"}, Town{u"Mâcon", "71000"}, Town{u"L’Haÿ-les-Roses", "94240"}, Town{u"Quimper", "29000"},
    Town{u"Vannes", "56000"}, Town{u"Troyes", "10000"}, Town{u"Chambéry", "73000"}, Town{u"Lorient", "56100"}, Town{u"Cholet", "49300"},
    Town{u"Saint-Malo", "35400"}, Town{u"Bayonne", "64100"}, Town{u"Albi", "81000"}, Town{u"Colmar", "68000"}, Town{u"Évreux", "27000"},
    Town{u"Arles", "13200"}, Town{u"Béziers", "34500"}, Town{u"Antibes", "06600"}, Town{u"Niort", "79000"}, Town{u"Chartres", "28000"},
    Town{u"Belfort", "90000"}, Town{u"Auch", "32000"}, Town{u"Foix", "09000"}, Town{u"Gap", "05000"}, Town{u"Digne-les-Bains", "04000"},
    Town{u"Privas", "07000"}, Town{u"Laon", "02000"}, Town{u"Moulins", "03000"}, Town{u"Charleville-Mézières", "08000"},
    Town{u"Fort-de-France", "97200"}, Town{u"Cayenne", "97300"}, Town{u"Ajaccio", "20000"}};

constexpr std::array streets{u"rue des Lilas", u"rue de la République", u"avenue Jean-Jaurès", u"place du Marché", u"boulevard Victor-Hugo",
    u"rue de l’Église", u"chemin des Vignes", u"allée des Tilleuls", u"rue du Moulin", u"impasse du Four", u"quai de la Gare", u"cours Gambetta",
    u"rue Neuve", u"rue du 8-Mai-1945", u"route de la Plage", u"square des Écoles"};
constexpr std::array preferences{u"Table près de la fenêtre", u"Terrasse", u"Salle du fond, au calme", u"Banquette", u"Chaise haute",
    u"Accès sans marche", u"Préfère le service du midi", u"Eau plate", u"Viande bien cuite", u"Vin blanc sec"};
constexpr std::array allergies{u"Arachide", u"Gluten", u"Fruits à coque", u"Crustacés", u"Lait", u"Œuf ; moutarde"};
constexpr std::array notes{u"Préfère être rappelé le matin", u"Commande souvent \"le plat du jour\" ; dessert à part",
    u"Vient en famille\nquatre couverts le dimanche", u"Anniversaire fêté ici", u"Facture au nom de la société", u"Aime la table 12",
    u"Réserve par téléphone", u"Client du marché", u"Vient avec un chien\nprévoir de l’eau", u"Demande \"sans oignon\"",
    u"Paie en tickets ; monnaie juste", u"=Chef : le connaît bien"};
constexpr std::array tags{u"habitué", u"entreprise", u"traiteur", u"terrasse", u"midi", u"groupe", u"vin"};
constexpr std::array sources{u"Téléphone", u"Site de commande", u"Carte de fidélité", u"Réservation en ligne", u"Au comptoir"};
constexpr std::array companies{u"Brasserie", u"Garage", u"Cabinet", u"Atelier", u"Menuiserie", u"Fleurs", u"Pharmacie", u"Agence"};
constexpr std::array languages{u"en", u"de", u"es", u"it", u"nl"};

/// Ranges that ARCEP keeps for works of fiction (décision 2018-0881): these numbers ring nowhere. The mobile one first.
constexpr std::array phoneRanges{u"063998", u"019900", u"026191", u"035301", u"046571", u"053649"};
constexpr std::array mailDomains{u"example.org", u"example.com", u"example.net"};

} // namespace couvert::demo
