-- SPDX-FileCopyrightText: 2026 The Couvert authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 4: a page of the search index fits into a page of the file; images of cards are written shorter.

-- Of a page of 4096 bytes the cipher takes 80, and a row of more than 3977 spills into a second page (sqlite.org/fileformat2.html, 1.6): the usual
-- size of 4050 would cost two pages to read. Pages written before stay as they are until they are merged.
INSERT INTO search_text(search_text, rank) VALUES('pgsz', 3940);
INSERT INTO search_phone(search_phone, rank) VALUES('pgsz', 3940);
INSERT INTO search_note(search_note, rank) VALUES('pgsz', 3940);

-- Images of cards are written otherwise from here on: what could be taken back by an older one no longer can.
DELETE FROM undo_step WHERE id IN (SELECT step FROM undo_image WHERE image IS NOT NULL);
