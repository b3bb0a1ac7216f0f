-- The first schema: complaints with everything that belongs to them, the kept profile, the custody log, and a little about the file itself.
-- SPDX-FileCopyrightText: 2026 The Recourse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- *_date and *_on/*_by/*_due: yyyymmdd as an integer, zeros for what is not known. *_ms, *_offset: UTC milliseconds and minutes east.
-- subjects, funding, choices: JSON arrays of text. position: place in the list, from 0.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta (key, value) VALUES ('generation', lower(hex(randomblob(16)))), ('changes', '0');

CREATE TABLE complaint (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    number TEXT NOT NULL UNIQUE,
    own_title TEXT NOT NULL,
    wallet TEXT NOT NULL,
    wallet_name TEXT NOT NULL,
    entity_name TEXT NOT NULL,
    entity_confirmed INTEGER NOT NULL CHECK (entity_confirmed IN (0, 1)),
    issuer TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    category TEXT NOT NULL,
    subjects TEXT NOT NULL,
    funding TEXT NOT NULL,
    role TEXT NOT NULL,
    occurred_on INTEGER NOT NULL,
    noticed_on INTEGER NOT NULL,
    summary TEXT NOT NULL,
    answer_by INTEGER NOT NULL,
    complainant_name TEXT NOT NULL,
    complainant_phone TEXT NOT NULL,
    complainant_email TEXT NOT NULL,
    complainant_address TEXT NOT NULL,
    complainant_id_type TEXT NOT NULL,
    complainant_id_number TEXT NOT NULL,
    notes TEXT NOT NULL,
    letter_language TEXT NOT NULL,
    page TEXT NOT NULL,
    is_example INTEGER NOT NULL CHECK (is_example IN (0, 1)),
    wizard_done INTEGER NOT NULL CHECK (wizard_done IN (0, 1)),
    created_ms INTEGER NOT NULL,
    created_offset INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    changed_offset INTEGER NOT NULL,
    trashed_ms INTEGER,
    trashed_offset INTEGER,
    -- Kept for the list and the search; made anew by every save, never the truth.
    revision INTEGER NOT NULL,
    search_text TEXT NOT NULL,
    amount_minor INTEGER,
    amount_currency TEXT,
    evidence_count INTEGER NOT NULL,
    status_enough INTEGER NOT NULL CHECK (status_enough IN (0, 1)),
    status_exported INTEGER NOT NULL CHECK (status_exported IN (0, 1)),
    status_sent INTEGER NOT NULL CHECK (status_sent IN (0, 1)),
    status_event TEXT NOT NULL,
    status_answer_by INTEGER NOT NULL,
    -- SHA-256 over the whole complaint, child rows included: integrity_check does not notice a changed letter in a text.
    digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT;

CREATE INDEX complaint_by_change ON complaint (changed_ms);

CREATE TABLE fact (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    happened_date INTEGER NOT NULL,
    happened_ms INTEGER,
    happened_offset INTEGER,
    text TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE TABLE fact_exhibit (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    fact_position INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE TABLE transaction_item (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    time_date INTEGER NOT NULL,
    time_ms INTEGER,
    time_offset INTEGER,
    amount_minor INTEGER,
    amount_currency TEXT,
    order_id TEXT NOT NULL,
    merchant_order_id TEXT NOT NULL,
    payee TEXT NOT NULL,
    method TEXT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE TABLE contact (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    happened_date INTEGER NOT NULL,
    happened_ms INTEGER,
    happened_offset INTEGER,
    channel TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    agent TEXT NOT NULL,
    ticket TEXT NOT NULL,
    asked TEXT NOT NULL,
    answer TEXT NOT NULL,
    attitude INTEGER NOT NULL,
    promise TEXT NOT NULL,
    promise_due INTEGER NOT NULL,
    retracted INTEGER NOT NULL CHECK (retracted IN (0, 1)),
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE TABLE demand (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount_minor INTEGER,
    amount_currency TEXT,
    own_words TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE TABLE answer (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    unknown INTEGER NOT NULL CHECK (unknown IN (0, 1)),
    text TEXT NOT NULL,
    choices TEXT NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE TABLE evidence (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    mime TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    shows TEXT NOT NULL,
    made_on INTEGER NOT NULL,
    source TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    added_offset INTEGER NOT NULL,
    reencoded INTEGER NOT NULL CHECK (reencoded IN (0, 1)),
    frozen_number INTEGER NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE INDEX evidence_by_blob ON evidence (sha256);

CREATE TABLE letter_edit (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    block TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    generated_from TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE TABLE letter (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    channel TEXT NOT NULL,
    type TEXT NOT NULL,
    language TEXT NOT NULL,
    exported_ms INTEGER NOT NULL,
    exported_offset INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    pages INTEGER NOT NULL,
    text TEXT NOT NULL,
    sent_ms INTEGER,
    sent_offset INTEGER,
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE TABLE step (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    channel TEXT NOT NULL,
    subject TEXT NOT NULL,
    ticket TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;

CREATE TABLE step_event (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    step_position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    happened_date INTEGER NOT NULL,
    happened_ms INTEGER,
    happened_offset INTEGER,
    text TEXT NOT NULL,
    amount_minor INTEGER,
    amount_currency TEXT,
    retracted INTEGER NOT NULL CHECK (retracted IN (0, 1)),
    PRIMARY KEY (complaint, position)
) STRICT;

-- The person's own details, kept for the next complaint; at most one row.
CREATE TABLE profile (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    id_type TEXT NOT NULL,
    id_number TEXT NOT NULL
) STRICT;

-- What happened to evidence and letters, each line bound to the one before by its hash. Ids and digests only, no words, so that it can
-- stay when a complaint is removed; therefore no foreign key.
CREATE TABLE custody (
    seq INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    kind TEXT NOT NULL,
    complaint TEXT NOT NULL,
    object TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    prev TEXT NOT NULL CHECK (length(prev) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX custody_by_complaint ON custody (complaint);

CREATE TRIGGER custody_is_not_changed BEFORE UPDATE ON custody BEGIN
    SELECT RAISE(ABORT, 'the custody log only grows');
END;

CREATE TRIGGER custody_is_not_removed BEFORE DELETE ON custody BEGIN
    SELECT RAISE(ABORT, 'the custody log only grows');
END;
