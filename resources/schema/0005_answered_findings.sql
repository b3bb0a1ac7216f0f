-- What the person answered to a check that would hold up a letter: "this is no card number", "this is what happened".
-- SPDX-FileCopyrightText: 2026 The Recourse authors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE answered_finding (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL CHECK (rule <> ''),
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;
