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
    category TEXT NOT NULL CHECK(category IN ('customer', 'prospect', 'subscriber', 'loyalty', 'employee', 'applicant', 'supplier')),
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

-- What a sheet said about consent: kept, never usable for writing to anyone.
CREATE TABLE consent_claim(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    channel TEXT NOT NULL CHECK(channel IN ('email', 'sms', 'phone', 'post')),
    claim TEXT NOT NULL CHECK(claim IN ('yes', 'no')),
    day TEXT CHECK(date(day) IS NOT NULL OR day IS NULL),
    batch INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY(customer, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_claim_batch ON consent_claim(batch);
