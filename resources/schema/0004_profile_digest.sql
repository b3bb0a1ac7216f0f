-- A digest of the kept profile, so that a changed letter in it is noticed; filled in when the database is opened.
-- SPDX-FileCopyrightText: 2026 The Recourse authors
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO meta (key, value) VALUES ('profile-digest', '');
