-- SPDX-FileCopyrightText: 2026 The Couvert authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 5: the words of the search index can be read in their order. Nothing is stored for it (sqlite.org/fts5.html, 8).
CREATE VIRTUAL TABLE search_word USING fts5vocab('search_text', 'instance');
