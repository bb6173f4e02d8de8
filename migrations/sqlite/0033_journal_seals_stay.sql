-- Release before: runs on it.
-- Nothing is written in the place of an entry or of a seal that is there (INSERT OR REPLACE). No release does so.
CREATE TRIGGER `journal_entry_is_new` BEFORE INSERT ON `journal`
WHEN EXISTS (SELECT 1 FROM `journal` WHERE `id` = new.`id`)
BEGIN SELECT raise(abort, 'an entry of the journal stays as it was written'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_seal_is_new` BEFORE INSERT ON `journal_seals`
WHEN EXISTS (SELECT 1 FROM `journal_seals` WHERE `id` = new.`id`)
BEGIN SELECT raise(abort, 'a seal of the journal stays as it was made'); END;
