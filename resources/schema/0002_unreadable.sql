-- What stands in a date or amount field and cannot be read as one: kept as it was typed.
-- SPDX-FileCopyrightText: 2026 The Recourse authors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE unreadable_text (
    complaint TEXT NOT NULL REFERENCES complaint (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (complaint, position)
) STRICT;
