DROP INDEX `messages_appointment`;--> statement-breakpoint
CREATE INDEX `messages_appointment` ON `messages` (`appointment_id`,`state`);--> statement-breakpoint
ALTER TABLE `appointment_types` ADD `colleague_slots` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `appointments` ADD `home` text;--> statement-breakpoint
CREATE INDEX `reminders_appointment` ON `reminders` (`appointment_id`,`state`);--> statement-breakpoint
CREATE INDEX `requests_person` ON `requests` (`probationer_id`,`created_at`);