-- Release before: runs on it.
CREATE TABLE `data_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`use` text NOT NULL,
	`place` integer NOT NULL,
	`wrapped` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_since` integer,
	`moved` integer
);
--> statement-breakpoint
ALTER TABLE `journal_seals` ADD `key_place` integer;