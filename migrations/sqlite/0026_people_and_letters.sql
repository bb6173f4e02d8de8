-- Release before: runs on it.
ALTER TABLE `obligations` ADD `proved_at` integer;--> statement-breakpoint
ALTER TABLE `obligations` ADD `told` text;--> statement-breakpoint
ALTER TABLE `probationers` ADD `birth_date` text;--> statement-breakpoint
ALTER TABLE `probationers` ADD `address` text;--> statement-breakpoint
ALTER TABLE `uploads` ADD `corrections` text;