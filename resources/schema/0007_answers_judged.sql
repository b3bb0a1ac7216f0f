-- A contact keeps what the person thinks of the answer, and why.
-- SPDX-FileCopyrightText: 2026 The Recourse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The defaults are what these fields hold when nobody said anything, so no stored digest changes.

ALTER TABLE contact ADD COLUMN verdict TEXT NOT NULL DEFAULT 'unsaid';
ALTER TABLE contact ADD COLUMN objection TEXT NOT NULL DEFAULT '';
