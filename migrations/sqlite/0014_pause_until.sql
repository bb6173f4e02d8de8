-- Release before: runs on it.
ALTER TABLE `probationers` ADD `paused_until` integer;--> statement-breakpoint
CREATE INDEX `probationers_paused` ON `probationers` (`paused_until`) WHERE paused_until is not null;