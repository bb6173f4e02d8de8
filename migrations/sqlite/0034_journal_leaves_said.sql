-- Release before: runs on it.
-- An entry leaves under a seal, and only while the last seal says that entries leave; a seal, once no entry is left. The release before writes that seal
-- first. One of earlier still writes it after: on these tables it erases nobody and lets go of nothing old, which it says, and all else goes on.
CREATE TRIGGER `journal_entry_leaves_said` BEFORE DELETE ON `journal`
WHEN old.`seal_id` IS NULL OR (SELECT `kind` FROM `journal_seals` ORDER BY `id` DESC LIMIT 1) IS NOT 'removed'
BEGIN SELECT raise(abort, 'an entry of the journal leaves only after a seal that says so'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_seal_remains` BEFORE DELETE ON `journal_seals`
WHEN EXISTS (SELECT 1 FROM `journal`)
BEGIN SELECT raise(abort, 'a seal of the journal stays as long as there are entries'); END;
