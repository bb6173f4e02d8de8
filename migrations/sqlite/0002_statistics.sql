DROP INDEX `messages_appointment`;--> statement-breakpoint
CREATE INDEX `messages_appointment` ON `messages` (`appointment_id`,`state`);--> statement-breakpoint
CREATE INDEX `reminders_appointment` ON `reminders` (`appointment_id`,`state`);