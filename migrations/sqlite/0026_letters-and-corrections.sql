-- Release before: runs on it.
ALTER TABLE `probationers` ADD `address` text;--> statement-breakpoint
ALTER TABLE `uploads` ADD `corrections` text;