-- Release before: runs on it.
ALTER TABLE `offices` ADD `rehearsal_since` integer;--> statement-breakpoint
ALTER TABLE `offices` ADD `team_phones` text;--> statement-breakpoint
ALTER TABLE `offices` ADD `first_run` text;