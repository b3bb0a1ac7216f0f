-- Exhibit numbers that an exported letter names and whose exhibit was removed: never given again.
-- SPDX-FileCopyrightText: 2026 The Recourse authors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE retired_number (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (complaint, position)
) STRICT;
