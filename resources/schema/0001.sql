-- SPDX-FileCopyrightText: 2026 The Couvert authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 1. Never edited once released; a change is a new step.

CREATE TABLE meta(
    name TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE account(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK(length(name) BETWEEN 1 AND 64),
    role TEXT NOT NULL CHECK(role IN ('manager', 'staff')),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who did what to which record, chained by hash; no personal value.
CREATE TABLE journal(
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    clock_back INTEGER NOT NULL CHECK(clock_back IN (0, 1)),
    account INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT;
CREATE INDEX journal_at ON journal(at);
-- What was done about one person, without reading what was done about all others.
CREATE INDEX journal_subject ON journal(subject);

-- The last revision of every record that ever was; negative: removed in that revision. Never pruned.
CREATE TABLE revision(
    customer INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK(revision <> 0)
) STRICT;

CREATE TABLE customer(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL CHECK(length(uuid) = 16),
    name_rank INTEGER NOT NULL,
    civility TEXT,
    last_name TEXT,
    first_name TEXT,
    company TEXT,
    birthday TEXT CHECK(birthday GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR birthday GLOB '--[0-9][0-9]-[0-9][0-9]'),
    language TEXT,
    preferences TEXT,
    allergies TEXT,
    notes TEXT,
    tags TEXT,
    source TEXT,
    payment_method TEXT,
    category TEXT NOT NULL CHECK(length(category) BETWEEN 2 AND 31),
    external_id TEXT,
    created_on TEXT CHECK(date(created_on) IS NOT NULL OR created_on IS NULL),
    visit_count INTEGER NOT NULL CHECK(visit_count >= 0),
    last_visit TEXT CHECK(date(last_visit) IS NOT NULL OR last_visit IS NULL),
    last_order TEXT CHECK(date(last_order) IS NOT NULL OR last_order IS NULL),
    last_activity TEXT CHECK(date(last_activity) IS NOT NULL OR last_activity IS NULL),
    last_activity_kind TEXT CHECK(last_activity_kind IN ('visit', 'order', 'booking', 'message', 'click', 'login')),
    restricted INTEGER NOT NULL CHECK(restricted IN (0, 1)),
    batch INTEGER,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX customer_rank ON customer(name_rank);
CREATE INDEX customer_birthday ON customer(birthday) WHERE birthday IS NOT NULL;

-- folded is kept only where it differs from the address as typed.
CREATE TABLE email(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    folded TEXT,
    use INTEGER NOT NULL CHECK(use IN (0, 1)),
    revision INTEGER NOT NULL,
    PRIMARY KEY(customer, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX email_folded ON email(coalesce(folded, address));

-- e164 without its plus sign; NULL when what was typed is no valid number.
CREATE TABLE phone(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    typed TEXT NOT NULL,
    e164 INTEGER,
    use INTEGER NOT NULL CHECK(use IN (0, 1)),
    revision INTEGER NOT NULL,
    PRIMARY KEY(customer, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX phone_e164 ON phone(e164) WHERE e164 IS NOT NULL;

CREATE TABLE address(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    use INTEGER NOT NULL CHECK(use IN (0, 1)),
    street TEXT,
    postcode TEXT,
    city TEXT,
    country TEXT,
    revision INTEGER NOT NULL,
    PRIMARY KEY(customer, use)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    day TEXT NOT NULL CHECK(date(day) IS NOT NULL),
    kind TEXT NOT NULL CHECK(kind IN ('visit', 'order', 'booking', 'message', 'click', 'login')),
    revision INTEGER NOT NULL,
    PRIMARY KEY(customer, number)
) STRICT, WITHOUT ROWID;

-- The rowid of the three indexes is customer.name_rank: results come in name order and LIMIT stops early.
CREATE VIRTUAL TABLE search_text USING fts5(t, content='', detail=none, columnsize=0, tokenize='ascii', prefix='1 2 3 4 5 6 7 8');
CREATE VIRTUAL TABLE search_phone USING fts5(t, content='', detail=none, columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE search_note USING fts5(t, content='', detail=none, columnsize=0, tokenize='ascii', prefix='3 4 5 6');
-- Both erasure switches are needed: secure_delete of the file and this one of the index. Merging is done in idle slices.
INSERT INTO search_text(search_text, rank) VALUES('secure-delete', 1);
INSERT INTO search_text(search_text, rank) VALUES('crisismerge', 1000);
INSERT INTO search_text(search_text, rank) VALUES('automerge', 0);
INSERT INTO search_phone(search_phone, rank) VALUES('secure-delete', 1);
INSERT INTO search_phone(search_phone, rank) VALUES('crisismerge', 1000);
INSERT INTO search_phone(search_phone, rank) VALUES('automerge', 0);
INSERT INTO search_note(search_note, rank) VALUES('secure-delete', 1);
INSERT INTO search_note(search_note, rank) VALUES('crisismerge', 1000);
INSERT INTO search_note(search_note, rank) VALUES('automerge', 0);

-- What can be taken back: the image of each card before the step (NULL: the step made the card).
CREATE TABLE undo_step(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    batch INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE TABLE undo_image(
    step INTEGER NOT NULL REFERENCES undo_step(id) ON DELETE CASCADE,
    customer INTEGER NOT NULL,
    image BLOB,
    PRIMARY KEY(step, customer)
) STRICT, WITHOUT ROWID;
CREATE INDEX undo_image_customer ON undo_image(customer);

CREATE TABLE import_batch(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    account INTEGER NOT NULL,
    format TEXT NOT NULL,
    source TEXT,
    undone INTEGER NOT NULL CHECK(undone IN (0, 1)),
    revision INTEGER NOT NULL
) STRICT;

-- What a sheet said about consent: kept, never usable for writing to anyone. at: the sheet's day, else when it was imported.
CREATE TABLE consent_claim(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    channel TEXT NOT NULL CHECK(channel IN ('email', 'sms', 'phone', 'post')),
    claim TEXT NOT NULL CHECK(claim IN ('yes', 'no')),
    day TEXT CHECK(date(day) IS NOT NULL OR day IS NULL),
    at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY(customer, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_claim_batch ON consent_claim(batch);

-- The exact text shown, by purpose and language. Version 1 of the usual purposes ships with the program.
CREATE TABLE wording(
    purpose TEXT NOT NULL,
    language TEXT NOT NULL CHECK(length(language) = 2),
    version INTEGER NOT NULL CHECK(version > 0),
    text TEXT NOT NULL CHECK(length(text) BETWEEN 1 AND 20000),
    at INTEGER NOT NULL,
    account INTEGER NOT NULL,
    PRIMARY KEY(purpose, language, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER wording_replaced BEFORE INSERT ON wording
    WHEN EXISTS(SELECT 1 FROM wording WHERE purpose = NEW.purpose AND language = NEW.language AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'a wording is never changed'); END;
CREATE TRIGGER wording_changed BEFORE UPDATE ON wording BEGIN SELECT RAISE(ABORT, 'a wording is never changed'); END;
CREATE TRIGGER wording_removed BEFORE DELETE ON wording BEGIN SELECT RAISE(ABORT, 'a wording is never removed'); END;

-- Scans and mails that prove a consent, each once.
CREATE TABLE evidence(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK(kind IN ('pdf', 'jpeg', 'png', 'eml')),
    digest BLOB NOT NULL UNIQUE CHECK(length(digest) = 32),
    bytes BLOB NOT NULL CHECK(length(bytes) BETWEEN 1 AND 10485760),
    revision INTEGER NOT NULL
) STRICT;

-- Whoever stands here is being erased in this unit: the only way for an event to go.
CREATE TABLE erasing(
    customer INTEGER PRIMARY KEY
) STRICT;

-- What a person said, once and for all. until: Julian day on which it lapses.
CREATE TABLE consent_event(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer(id),
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL CHECK(channel IN ('email', 'sms', 'phone', 'post')),
    action TEXT NOT NULL CHECK(action IN ('given', 'withdrawn', 'refused', 'expired')),
    at INTEGER NOT NULL,
    how TEXT NOT NULL CHECK(how IN ('paper', 'web', 'oral', 'phone', 'import')),
    basis TEXT NOT NULL CHECK(basis IN ('consent', 'soft_opt_in')),
    address TEXT,
    language TEXT,
    wording INTEGER,
    until INTEGER,
    guardian TEXT,
    evidence INTEGER REFERENCES evidence(id),
    account INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    CHECK(action <> 'given' OR wording IS NOT NULL)
) STRICT;
CREATE INDEX consent_event_customer ON consent_event(customer);
CREATE INDEX consent_event_evidence ON consent_event(evidence) WHERE evidence IS NOT NULL;
CREATE TRIGGER consent_event_replaced BEFORE INSERT ON consent_event WHEN EXISTS(SELECT 1 FROM consent_event WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'a consent event is never changed'); END;
CREATE TRIGGER consent_event_changed BEFORE UPDATE ON consent_event BEGIN SELECT RAISE(ABORT, 'a consent event is never changed'); END;
CREATE TRIGGER consent_event_removed BEFORE DELETE ON consent_event WHEN NOT EXISTS(SELECT 1 FROM erasing WHERE customer = OLD.customer)
    BEGIN SELECT RAISE(ABORT, 'a consent event goes with the person only'); END;

-- Derived: the last word of each person by purpose and channel, so that a list is counted without reading history. until: 0 when it
-- does not lapse. block: 0 may be written to, 1 opposed, 2 restricted, 3 no address, -1 to be looked at again.
CREATE TABLE consent_state(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    status TEXT NOT NULL CHECK(status IN ('given', 'withdrawn', 'refused', 'expired', 'unproven')),
    at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    event INTEGER,
    wording INTEGER,
    block INTEGER NOT NULL CHECK(block BETWEEN -1 AND 3),
    PRIMARY KEY(customer, purpose, channel)
) STRICT, WITHOUT ROWID;
-- A list is read off this index alone, in the order of its people.
CREATE INDEX consent_state_list ON consent_state(purpose, channel, customer, until, at, wording) WHERE status = 'given' AND block = 0;
CREATE INDEX consent_state_apart ON consent_state(purpose, channel, status, block, customer) WHERE status <> 'given' OR block > 0;
CREATE INDEX consent_state_open ON consent_state(customer) WHERE block = -1;
CREATE INDEX consent_state_until ON consent_state(until) WHERE status = 'given' AND until > 0;

CREATE TABLE consent_count(
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    status TEXT NOT NULL,
    block INTEGER NOT NULL,
    until INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK(number >= 0),
    PRIMARY KEY(purpose, channel, status, block, until)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER consent_state_in AFTER INSERT ON consent_state BEGIN
    INSERT INTO consent_count(purpose, channel, status, block, until, number)
        VALUES(NEW.purpose, NEW.channel, NEW.status, NEW.block, NEW.until, 1) ON CONFLICT DO UPDATE SET number = number + 1;
END;
CREATE TRIGGER consent_state_out AFTER DELETE ON consent_state BEGIN
    UPDATE consent_count SET number = number - 1 WHERE purpose = OLD.purpose AND channel = OLD.channel AND status = OLD.status
        AND block = OLD.block AND until = OLD.until;
END;
CREATE TRIGGER consent_state_moved AFTER UPDATE ON consent_state BEGIN
    UPDATE consent_count SET number = number - 1 WHERE purpose = OLD.purpose AND channel = OLD.channel AND status = OLD.status
        AND block = OLD.block AND until = OLD.until;
    INSERT INTO consent_count(purpose, channel, status, block, until, number)
        VALUES(NEW.purpose, NEW.channel, NEW.status, NEW.block, NEW.until, 1) ON CONFLICT DO UPDATE SET number = number + 1;
END;

-- The later word counts; of two at the same moment, the no. What a sheet claims never outdoes what a person said, but for a later no; and a
-- yes that comes from a sheet without evidence is a claim.
CREATE TRIGGER consent_event_counts AFTER INSERT ON consent_event BEGIN
    INSERT INTO consent_state(customer, purpose, channel, status, at, until, event, wording, block)
        VALUES(NEW.customer, NEW.purpose, NEW.channel,
            CASE WHEN NEW.action = 'given' AND NEW.how = 'import' AND NEW.evidence IS NULL THEN 'unproven' ELSE NEW.action END, NEW.at,
            coalesce(NEW.until, 0), NEW.id, NEW.wording,
            CASE WHEN NEW.action = 'given' AND (NEW.how <> 'import' OR NEW.evidence IS NOT NULL) THEN -1 ELSE 0 END)
        ON CONFLICT DO UPDATE SET status = excluded.status, at = excluded.at, until = excluded.until, event = excluded.event,
            wording = excluded.wording, block = excluded.block
        WHERE consent_state.status = 'unproven' OR (excluded.status <> 'unproven'
            AND (excluded.at > consent_state.at OR (excluded.at = consent_state.at AND excluded.status <> 'given')));
END;
CREATE TRIGGER consent_claim_yes AFTER INSERT ON consent_claim WHEN NEW.claim = 'yes' BEGIN
    INSERT INTO consent_state(customer, purpose, channel, status, at, until, event, block)
        VALUES(NEW.customer, 'offers', NEW.channel, 'unproven', NEW.at, 0, NULL, 0) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER consent_claim_no AFTER INSERT ON consent_claim WHEN NEW.claim = 'no' BEGIN
    INSERT INTO consent_state(customer, purpose, channel, status, at, until, event, block)
        VALUES(NEW.customer, 'offers', NEW.channel, 'refused', NEW.at, 0, NULL, 0)
        ON CONFLICT DO UPDATE SET status = excluded.status, at = excluded.at, until = 0, event = NULL, wording = NULL, block = 0
        WHERE consent_state.status = 'unproven' OR excluded.at >= consent_state.at;
END;
CREATE TRIGGER consent_claim_turned AFTER UPDATE ON consent_claim WHEN NEW.claim = 'no' BEGIN
    INSERT INTO consent_state(customer, purpose, channel, status, at, until, event, block)
        VALUES(NEW.customer, 'offers', NEW.channel, 'refused', NEW.at, 0, NULL, 0)
        ON CONFLICT DO UPDATE SET status = excluded.status, at = excluded.at, until = 0, event = NULL, wording = NULL, block = 0
        WHERE consent_state.status = 'unproven' OR excluded.at >= consent_state.at;
END;
CREATE TRIGGER consent_claim_forgotten AFTER DELETE ON consent_claim WHEN OLD.claim = 'yes' BEGIN
    DELETE FROM consent_state WHERE customer = OLD.customer AND purpose = 'offers' AND channel = OLD.channel AND status = 'unproven'
        AND event IS NULL;
END;
-- Another address or a restriction: whether the person may be written to is looked at again. Who opposed stays opposed.
CREATE TRIGGER email_in AFTER INSERT ON email BEGIN
    UPDATE consent_state SET block = -1 WHERE customer = NEW.customer AND channel = 'email' AND status = 'given' AND block NOT IN (-1, 1);
END;
CREATE TRIGGER email_out AFTER DELETE ON email BEGIN
    UPDATE consent_state SET block = -1 WHERE customer = OLD.customer AND channel = 'email' AND status = 'given' AND block NOT IN (-1, 1);
END;
CREATE TRIGGER phone_in AFTER INSERT ON phone BEGIN
    UPDATE consent_state SET block = -1 WHERE customer = NEW.customer AND channel IN ('sms', 'phone') AND status = 'given' AND block NOT IN (-1, 1);
END;
CREATE TRIGGER phone_out AFTER DELETE ON phone BEGIN
    UPDATE consent_state SET block = -1 WHERE customer = OLD.customer AND channel IN ('sms', 'phone') AND status = 'given' AND block NOT IN (-1, 1);
END;
CREATE TRIGGER address_in AFTER INSERT ON address BEGIN
    UPDATE consent_state SET block = -1 WHERE customer = NEW.customer AND channel = 'post' AND status = 'given' AND block NOT IN (-1, 1);
END;
CREATE TRIGGER address_out AFTER DELETE ON address BEGIN
    UPDATE consent_state SET block = -1 WHERE customer = OLD.customer AND channel = 'post' AND status = 'given' AND block NOT IN (-1, 1);
END;
CREATE TRIGGER restriction_moved AFTER UPDATE OF restricted ON customer WHEN OLD.restricted <> NEW.restricted BEGIN
    UPDATE consent_state SET block = -1 WHERE customer = NEW.id AND status = 'given' AND block NOT IN (-1, 1);
END;

-- Who asked not to be written to: keyed fingerprints of addresses, which stay when the person is erased.
CREATE TABLE opposition(
    channel TEXT NOT NULL CHECK(channel IN ('email', 'sms', 'phone', 'post')),
    fingerprint BLOB NOT NULL CHECK(length(fingerprint) = 16),
    at INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK(origin IN ('request', 'import')),
    revision INTEGER NOT NULL,
    PRIMARY KEY(channel, fingerprint)
) STRICT, WITHOUT ROWID;

-- Attempts to call somebody for marketing, whether or not anybody answered.
CREATE TABLE call_attempt(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    answered INTEGER NOT NULL CHECK(answered IN (0, 1)),
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX call_attempt_customer ON call_attempt(customer, at);

-- Lists handed to a mailing platform, and who stood on them (art. 15 and 19).
CREATE TABLE mailing(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    account INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    format TEXT NOT NULL CHECK(format IN ('csv', 'xlsx', 'ods', 'clipboard')),
    people INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE TABLE mailing_recipient(
    mailing INTEGER NOT NULL REFERENCES mailing(id),
    customer INTEGER NOT NULL,
    PRIMARY KEY(mailing, customer)
) STRICT, WITHOUT ROWID;
