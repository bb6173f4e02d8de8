-- Release before: runs on it.
ALTER TABLE `imports` ADD `name_gone_at` integer;--> statement-breakpoint
CREATE INDEX `imports_named` ON `imports` (`started_at`) WHERE name_gone_at is null;