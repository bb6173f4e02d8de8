DROP INDEX `messages_appointment`;--> statement-breakpoint
CREATE INDEX `messages_use` ON `messages` (`state`,`useful_until`);--> statement-breakpoint
CREATE INDEX `messages_appointment` ON `messages` (`appointment_id`,`state`);--> statement-breakpoint
ALTER TABLE `appointment_types` ADD `colleague_slots` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `appointments` ADD `home` text;--> statement-breakpoint
CREATE INDEX `appointments_slot` ON `appointments` (`slot_id`);--> statement-breakpoint
CREATE INDEX `appointments_place` ON `appointments` (`place_id`);--> statement-breakpoint
ALTER TABLE `emails` ADD `tells` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `emails_person` ON `emails` (`probationer_id`);--> statement-breakpoint
CREATE INDEX `action_links_person` ON `action_links` (`probationer_id`);--> statement-breakpoint
CREATE INDEX `action_links_appointment` ON `action_links` (`appointment_id`);--> statement-breakpoint
CREATE INDEX `action_links_request` ON `action_links` (`request_id`);--> statement-breakpoint
CREATE INDEX `reminders_appointment` ON `reminders` (`appointment_id`,`state`);--> statement-breakpoint
CREATE INDEX `requests_kind` ON `requests` (`office_id`,`kind`,`created_at`);--> statement-breakpoint
CREATE INDEX `requests_person` ON `requests` (`probationer_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `requests_appointment` ON `requests` (`appointment_id`);--> statement-breakpoint
CREATE INDEX `requests_message` ON `requests` (`message_id`);