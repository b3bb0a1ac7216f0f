-- Letters keep their bytes, deadline, exhibits and rules as sent; contacts say who it was; payments where they come from; the holder.
-- SPDX-FileCopyrightText: 2026 The Recourse authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The defaults are what these fields hold when nobody said anything, so no stored digest changes.

ALTER TABLE complaint ADD COLUMN holder_name TEXT NOT NULL DEFAULT '';
ALTER TABLE complaint ADD COLUMN holder_relation TEXT NOT NULL DEFAULT '';
ALTER TABLE complaint ADD COLUMN holder_account TEXT NOT NULL DEFAULT '';

ALTER TABLE transaction_item ADD COLUMN source_evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE transaction_item ADD COLUMN source_line INTEGER NOT NULL DEFAULT 0;

ALTER TABLE contact ADD COLUMN recipient TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE contact ADD COLUMN attachment TEXT NOT NULL DEFAULT '';

-- exhibits, rule_values: JSON arrays of objects. size: of the PDF in blobs/, 0 where it was not kept.
ALTER TABLE letter ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
ALTER TABLE letter ADD COLUMN answer_by INTEGER NOT NULL DEFAULT 0;
ALTER TABLE letter ADD COLUMN answer_by_rule TEXT NOT NULL DEFAULT '';
ALTER TABLE letter ADD COLUMN exhibits TEXT NOT NULL DEFAULT '[]';
ALTER TABLE letter ADD COLUMN rule_values TEXT NOT NULL DEFAULT '[]';

-- What was sent stays as it was sent. Only the mark itself may change, and a complaint that is deleted for good takes its letters along.
CREATE TRIGGER sent_letter_is_not_changed BEFORE UPDATE ON letter
WHEN OLD.sent_ms IS NOT NULL
    AND (OLD.complaint, OLD.position, OLD.id, OLD.channel, OLD.type, OLD.language, OLD.exported_ms, OLD.exported_offset, OLD.file_name,
        OLD.sha256, OLD.pages, OLD.text, OLD.size, OLD.answer_by, OLD.answer_by_rule, OLD.exhibits, OLD.rule_values)
    IS NOT (NEW.complaint, NEW.position, NEW.id, NEW.channel, NEW.type, NEW.language, NEW.exported_ms, NEW.exported_offset, NEW.file_name,
        NEW.sha256, NEW.pages, NEW.text, NEW.size, NEW.answer_by, NEW.answer_by_rule, NEW.exhibits, NEW.rule_values)
BEGIN
    SELECT RAISE(ABORT, 'a letter that was sent stays as it is');
END;

CREATE TRIGGER sent_letter_is_not_removed BEFORE DELETE ON letter
WHEN OLD.sent_ms IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meta WHERE key = 'removing' AND value = OLD.complaint)
BEGIN
    SELECT RAISE(ABORT, 'a letter that was sent stays');
END;

-- Who an older contact was with is filled in when the database is opened, where its channel says it for certain.
INSERT INTO meta (key, value) VALUES ('recipients', 'to-fill') ON CONFLICT (key) DO UPDATE SET value = excluded.value;
