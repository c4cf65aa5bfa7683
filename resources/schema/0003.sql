-- SPDX-FileCopyrightText: 2026 The Couvert authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 3: how long cards are kept.

-- Which acts move the clock of which category. number: its place in customer.clock. kinds: one bit each, from 1 up: visit, order, booking,
-- message, click, login, collected.
CREATE TABLE clock_rule(
    number INTEGER PRIMARY KEY CHECK(number BETWEEN 0 AND 999),
    category TEXT NOT NULL UNIQUE CHECK(length(category) BETWEEN 2 AND 31),
    kinds INTEGER NOT NULL CHECK(kinds BETWEEN 1 AND 127)
) STRICT;
INSERT INTO clock_rule(number, category, kinds) VALUES(0, 'customer', 63), (1, 'prospect', 127), (2, 'subscriber', 127), (3, 'loyalty', 63),
    (4, 'employee', 63), (5, 'applicant', 127), (6, 'supplier', 63);

-- The last act of the person that counts, and whether the card is set aside, as one number, so that one small index finds what is due:
-- aside * 2^40 + category * 2^20 + days since 31 December 1899 * 8 + kind. A day of 0: unknown. The day on which a card is due is not
-- stored: it follows from the rule.
ALTER TABLE customer ADD COLUMN clock INTEGER NOT NULL DEFAULT 0;
UPDATE customer SET clock = (SELECT number << 20 FROM clock_rule r WHERE r.category = customer.category)
    + CASE WHEN last_activity IS NULL THEN 0
           ELSE CAST(julianday(last_activity) - 2415019.5 AS INTEGER) * 8
               + (instr('vobmcl', substr(coalesce(last_activity_kind, 'visit'), 1, 1)) - 1) END
    + CASE restricted WHEN 1 THEN 1 << 40 ELSE 0 END;
UPDATE customer SET clock = (clock & ~1048575) + CAST(julianday(created_on) - 2415019.5 AS INTEGER) * 8 + 6
    WHERE category IN ('prospect', 'subscriber', 'applicant') AND created_on IS NOT NULL AND (last_activity IS NULL OR created_on > last_activity);
CREATE INDEX customer_clock ON customer(clock);
CREATE INDEX customer_restricted ON customer(restricted) WHERE restricted = 1;

-- How many cards stand at each clock: counts, months and simulations without touching cards.
CREATE TABLE clock_count(
    clock INTEGER PRIMARY KEY,
    number INTEGER NOT NULL CHECK(number >= 0)
) STRICT;
INSERT INTO clock_count(clock, number) SELECT clock, count(*) FROM customer GROUP BY clock;
-- A bulk job into an empty file makes this trigger anew at its end, as it does with indexes.
CREATE TRIGGER clock_in AFTER INSERT ON customer BEGIN
    INSERT INTO clock_count(clock, number) VALUES(NEW.clock, 1) ON CONFLICT DO UPDATE SET number = number + 1;
END;
CREATE TRIGGER clock_out AFTER DELETE ON customer BEGIN
    UPDATE clock_count SET number = number - 1 WHERE clock = OLD.clock;
END;
CREATE TRIGGER clock_moved AFTER UPDATE OF clock ON customer WHEN OLD.clock <> NEW.clock BEGIN
    UPDATE clock_count SET number = number - 1 WHERE clock = OLD.clock;
    INSERT INTO clock_count(clock, number) VALUES(NEW.clock, 1) ON CONFLICT DO UPDATE SET number = number + 1;
END;

-- Cards set aside until a day (its last one): kept for a reason, or asked whether they want to stay and waiting for the answer.
CREATE TABLE hold(
    customer INTEGER PRIMARY KEY REFERENCES customer(id) ON DELETE CASCADE,
    why TEXT NOT NULL CHECK(why IN ('kept', 'asked')),
    reason TEXT,
    until INTEGER NOT NULL,
    at INTEGER NOT NULL,
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    CHECK(why = 'asked' OR length(reason) BETWEEN 1 AND 2000)
) STRICT;
-- Counted without touching the holds themselves.
CREATE INDEX hold_until ON hold(until, why);
-- What stood before a step that set cards aside, where something stood.
CREATE TABLE undo_hold(
    step INTEGER NOT NULL REFERENCES undo_step(id) ON DELETE CASCADE,
    customer INTEGER NOT NULL,
    why TEXT NOT NULL CHECK(why IN ('kept', 'asked')),
    reason TEXT,
    until INTEGER NOT NULL,
    at INTEGER NOT NULL,
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY(step, customer)
) STRICT, WITHOUT ROWID;
CREATE INDEX undo_hold_customer ON undo_hold(customer);
CREATE TRIGGER hold_in AFTER INSERT ON hold BEGIN
    UPDATE customer SET clock = clock | (1 << 40) WHERE id = NEW.customer;
END;
CREATE TRIGGER hold_out AFTER DELETE ON hold BEGIN
    UPDATE customer SET clock = clock & ~(1 << 40) WHERE id = OLD.customer AND restricted = 0;
END;
CREATE TRIGGER restriction_aside AFTER UPDATE OF restricted ON customer WHEN OLD.restricted <> NEW.restricted BEGIN
    UPDATE customer SET clock = CASE WHEN NEW.restricted = 1 OR EXISTS(SELECT 1 FROM hold WHERE customer = NEW.id)
        THEN clock | (1 << 40) ELSE clock & ~(1 << 40) END WHERE id = NEW.id;
END;

-- What was changed in a rule, when, by whom and why. before: empty for a new category.
CREATE TABLE rule_change(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    category TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL CHECK(length(reason) BETWEEN 1 AND 2000),
    at INTEGER NOT NULL,
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

-- Who was asked whether they want to stay, and what they said. A row goes with its hold unless there was an answer: whoever was taken out
-- of the round again was not asked.
CREATE TABLE contact_round(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day INTEGER NOT NULL,
    answer_until INTEGER NOT NULL,
    at INTEGER NOT NULL,
    account INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    CHECK(answer_until > day)
) STRICT;
CREATE TABLE contact_person(
    customer INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    round INTEGER NOT NULL REFERENCES contact_round(id),
    channel TEXT NOT NULL CHECK(channel IN ('email', 'sms', 'phone', 'post')),
    answer TEXT CHECK(answer IN ('yes', 'no')),
    revision INTEGER NOT NULL,
    PRIMARY KEY(customer, round)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_person_round ON contact_person(round);
CREATE INDEX contact_person_no ON contact_person(customer) WHERE answer = 'no';
CREATE TRIGGER asked_no_more AFTER DELETE ON hold WHEN OLD.why = 'asked' BEGIN
    DELETE FROM contact_person WHERE customer = OLD.customer AND answer IS NULL;
END;
CREATE TRIGGER asked_kept AFTER UPDATE OF why ON hold WHEN OLD.why = 'asked' AND NEW.why = 'kept' BEGIN
    DELETE FROM contact_person WHERE customer = OLD.customer AND answer IS NULL;
END;
-- An act of the person that moves the clock is an answer: a message, and just as well a visit.
CREATE TRIGGER asked_came AFTER UPDATE OF clock ON customer WHEN OLD.clock >= 1 << 40 AND (NEW.clock & 1048575) > (OLD.clock & 1048575) BEGIN
    UPDATE contact_person SET answer = 'yes' WHERE customer = NEW.id AND answer IS NULL;
    DELETE FROM hold WHERE customer = NEW.id AND why = 'asked';
END;
CREATE TRIGGER said_no_came AFTER UPDATE OF clock ON customer WHEN (NEW.clock & 1048575) > (OLD.clock & 1048575) BEGIN
    UPDATE contact_person SET answer = 'yes' WHERE customer = NEW.id AND answer = 'no';
END;

-- What stays of anonymised cards: how many, in cells of at least five people. What fits no such cell is counted together (year 0 and
-- visits -1; category '' when even that is too small). No day, no id, no revision: nothing that another table could be joined with.
CREATE TABLE statistic(
    category TEXT NOT NULL,
    year INTEGER NOT NULL,
    visits INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK(number > 0),
    PRIMARY KEY(category, year, visits),
    CHECK(category = '' OR number >= 5)
) STRICT, WITHOUT ROWID;

-- Entries of the journal that are past their time, counted together.
CREATE TABLE journal_month(
    month TEXT NOT NULL CHECK(date(month) IS NOT NULL),
    action TEXT NOT NULL,
    number INTEGER NOT NULL CHECK(number > 0),
    PRIMARY KEY(month, action)
) STRICT, WITHOUT ROWID;
