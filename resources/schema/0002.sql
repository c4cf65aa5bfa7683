-- SPDX-FileCopyrightText: 2026 The Couvert authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 2: requests of customers, erasure and its ledger, restriction, rectification, what is kept apart.

-- A request under one of the rights of art. 15 to 22 RGPD. received: the day it reached the restaurant. The texts go when the person is
-- erased; number, kind and days stay as proof that it was answered.
CREATE TABLE request(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE CHECK(number GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
    kind TEXT NOT NULL CHECK(kind IN ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'directives', 'source')),
    customer INTEGER,
    person TEXT,
    contact TEXT,
    channel TEXT,
    asked TEXT,
    received TEXT NOT NULL CHECK(date(received) IS NOT NULL),
    due TEXT NOT NULL CHECK(date(due) IS NOT NULL),
    extended_on TEXT CHECK(date(extended_on) IS NOT NULL OR extended_on IS NULL),
    paused_on TEXT CHECK(date(paused_on) IS NOT NULL OR paused_on IS NULL),
    paused_days INTEGER NOT NULL CHECK(paused_days >= 0),
    identity_how TEXT CHECK(identity_how IN ('known_contact', 'in_person', 'account', 'document_seen', 'other')),
    identity_on TEXT CHECK(date(identity_on) IS NOT NULL OR identity_on IS NULL),
    identity_account INTEGER,
    state TEXT NOT NULL CHECK(state IN ('open', 'paused', 'closed')),
    outcome TEXT CHECK(outcome IN ('done', 'partial', 'refused', 'unfounded')),
    closed_on TEXT CHECK(date(closed_on) IS NOT NULL OR closed_on IS NULL),
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    CHECK((state = 'closed') = (closed_on IS NOT NULL)),
    CHECK((state = 'paused') = (paused_on IS NOT NULL))
) STRICT;
CREATE INDEX request_customer ON request(customer) WHERE customer IS NOT NULL;
CREATE INDEX request_due ON request(due) WHERE state <> 'closed';

-- What happened to a request, in order: its timeline. reference: the list, letter or card that it is about.
CREATE TABLE request_event(
    request INTEGER NOT NULL REFERENCES request(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    day TEXT NOT NULL CHECK(date(day) IS NOT NULL),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('opened', 'linked', 'identity', 'paused', 'resumed', 'extended', 'letter', 'sent', 'note', 'rectified',
        'erased', 'restricted', 'informed', 'lifted', 'objected', 'recipient_told', 'closed')),
    detail TEXT,
    reference INTEGER,
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY(request, position)
) STRICT, WITHOUT ROWID;

-- Before and after of what a person had corrected (art. 16 RGPD); it goes with the card. A statement has no field.
CREATE TABLE rectification(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    request INTEGER,
    field TEXT,
    before TEXT,
    after TEXT,
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY(customer, number)
) STRICT, WITHOUT ROWID;

-- What is taken off the card because nothing allows to keep it (art. 9 RGPD) does not stay in its history.
CREATE TRIGGER diet_forgotten AFTER UPDATE OF allergies ON customer WHEN OLD.allergies IS NOT NULL AND NEW.allergies IS NULL BEGIN
    UPDATE rectification SET before = NULL, after = NULL WHERE customer = NEW.id AND field = 'allergies';
END;

-- Art. 18 RGPD: since when and why a card is frozen; lifted only after the person was told.
CREATE TABLE restriction(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    since TEXT NOT NULL CHECK(date(since) IS NOT NULL),
    reason TEXT NOT NULL,
    informed_on TEXT CHECK(date(informed_on) IS NOT NULL OR informed_on IS NULL),
    lifted_on TEXT CHECK(date(lifted_on) IS NOT NULL OR lifted_on IS NULL),
    lift_reason TEXT,
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY(customer, number),
    CHECK(lifted_on IS NULL OR informed_on IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- What a legal duty keeps when the card goes (art. 17(3) RGPD), out of the daily file, to its end.
CREATE TABLE archive(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer BLOB NOT NULL CHECK(length(customer) = 16),
    duty TEXT NOT NULL CHECK(duty IN ('invoice', 'tax', 'contract', 'online_contract', 'claim', 'employment', 'application', 'other')),
    content TEXT NOT NULL CHECK(length(content) BETWEEN 1 AND 100000),
    since TEXT NOT NULL CHECK(date(since) IS NOT NULL),
    until TEXT NOT NULL CHECK(date(until) IS NOT NULL),
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX archive_customer ON archive(customer);
CREATE INDEX archive_until ON archive(until);

-- The proof of a consent to calls (Code de la consommation, R223-2) when the card is gone: the number as a keyed fingerprint.
CREATE TABLE consent_proof(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer BLOB NOT NULL CHECK(length(customer) = 16),
    fingerprint BLOB NOT NULL CHECK(length(fingerprint) = 16),
    purpose TEXT NOT NULL,
    action TEXT NOT NULL CHECK(action IN ('given', 'withdrawn', 'refused', 'expired')),
    at INTEGER NOT NULL,
    how TEXT NOT NULL,
    language TEXT,
    wording INTEGER,
    evidence BLOB,
    until TEXT NOT NULL CHECK(date(until) IS NOT NULL),
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_proof_fingerprint ON consent_proof(fingerprint);

-- The erasure ledger: who was erased, as keyed fingerprints, so that no import, no restored copy and no new card brings the person back
-- without an act of their own. until: when the row itself goes. reason: in words that name nobody.
CREATE TABLE erased(
    uuid BLOB PRIMARY KEY CHECK(length(uuid) = 16),
    at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK(date(day) IS NOT NULL),
    until TEXT NOT NULL CHECK(date(until) IS NOT NULL),
    request INTEGER,
    reason TEXT,
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_until ON erased(until);
CREATE TABLE erased_fingerprint(
    fingerprint BLOB NOT NULL CHECK(length(fingerprint) = 16),
    uuid BLOB NOT NULL REFERENCES erased(uuid) ON DELETE CASCADE,
    PRIMARY KEY(fingerprint, uuid)
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_fingerprint_uuid ON erased_fingerprint(uuid);
-- The day of the act by which an erased person came back.
CREATE TABLE erased_return(
    fingerprint BLOB PRIMARY KEY CHECK(length(fingerprint) = 16),
    day TEXT NOT NULL CHECK(date(day) IS NOT NULL),
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- An erasure that was begun: the next opening ends it when the card is gone, and takes its ledger row back when the card stands.
CREATE TABLE erasure_begun(
    uuid BLOB PRIMARY KEY CHECK(length(uuid) = 16),
    customer INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Every place that ever received a backup: the ledger goes there too.
CREATE TABLE backup_place(
    path TEXT PRIMARY KEY,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Dossiers handed to the person (art. 15 and 20 RGPD): the next one tells of them.
CREATE TABLE dossier(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('access', 'portability')),
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX dossier_customer ON dossier(customer);

-- The restaurant's own letters, version by version; version 0 ships with the program.
CREATE TABLE letter_template(
    name TEXT NOT NULL,
    language TEXT NOT NULL CHECK(length(language) = 2),
    version INTEGER NOT NULL CHECK(version > 0),
    text TEXT NOT NULL CHECK(length(text) BETWEEN 1 AND 20000),
    at INTEGER NOT NULL,
    account INTEGER NOT NULL,
    PRIMARY KEY(name, language, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER letter_template_replaced BEFORE INSERT ON letter_template
    WHEN EXISTS(SELECT 1 FROM letter_template WHERE name = NEW.name AND language = NEW.language AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'a version of a letter is never changed'); END;
CREATE TRIGGER letter_template_changed BEFORE UPDATE ON letter_template
    BEGIN SELECT RAISE(ABORT, 'a version of a letter is never changed'); END;

-- What was typed into a form and is not recorded yet. customer: 0 while it names no card.
CREATE TABLE draft(
    account INTEGER NOT NULL,
    form TEXT NOT NULL,
    customer INTEGER NOT NULL,
    content TEXT NOT NULL CHECK(json_valid(content) AND length(content) <= 1000000),
    at INTEGER NOT NULL,
    PRIMARY KEY(account, form, customer)
) STRICT, WITHOUT ROWID;
