-- Release before: runs on it.
CREATE TABLE `journal_seals` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`sums` text NOT NULL,
	`mac` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `journal` ADD `seal_id` text;--> statement-breakpoint
CREATE INDEX `journal_unsealed` ON `journal` (`id`) WHERE seal_id is null;