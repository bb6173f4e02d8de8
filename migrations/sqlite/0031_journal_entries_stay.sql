-- Release before: runs on it.
-- An entry is sealed once, and its details are sealed anew with another key: nothing else of it changes. Who may change tables may take this away.
CREATE TRIGGER `journal_entry_stays` BEFORE UPDATE OF `id`, `at`, `office_id`, `probationer_id`, `appointment_id`, `actor`, `what` ON `journal`
BEGIN SELECT raise(abort, 'an entry of the journal stays as it was written'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_entry_keeps_its_seal` BEFORE UPDATE OF `seal_id` ON `journal`
WHEN old.`seal_id` IS NOT NULL AND new.`seal_id` IS NOT old.`seal_id`
BEGIN SELECT raise(abort, 'an entry of the journal stays under its seal'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_entry_keeps_its_details` BEFORE UPDATE OF `details` ON `journal`
WHEN new.`details` <> old.`details` AND (old.`details` = '{}' OR new.`details` = '{}' OR substr(new.`details`, 1, 9) = substr(old.`details`, 1, 9))
BEGIN SELECT raise(abort, 'an entry of the journal stays as it was written'); END;
--> statement-breakpoint
CREATE TRIGGER `journal_seal_stays` BEFORE UPDATE ON `journal_seals`
BEGIN SELECT raise(abort, 'a seal of the journal stays as it was made'); END;
