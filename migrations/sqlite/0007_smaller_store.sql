DROP INDEX `appointments_slot`;--> statement-breakpoint
CREATE INDEX `appointments_slot` ON `appointments` (`slot_id`) WHERE slot_id is not null;--> statement-breakpoint
DROP INDEX `messages_sid`;--> statement-breakpoint
DROP INDEX `messages_phone`;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_sid` ON `messages` (`sid`) WHERE sid is not null;--> statement-breakpoint
CREATE INDEX `messages_phone` ON `messages` (`phone_key`,`created_at`) WHERE phone_key is not null;--> statement-breakpoint
UPDATE `appointments` SET `reference_key` = substr(`reference_key`, 1, 22);--> statement-breakpoint
UPDATE `schedule_lines` SET `key` = substr(`key`, 1, 22);--> statement-breakpoint
UPDATE `obligations` SET `key` = substr(`key`, 1, 22);--> statement-breakpoint
UPDATE `probationers` SET `case_key` = substr(`case_key`, 1, 22);--> statement-breakpoint
UPDATE `name_words` SET `key` = substr(`key`, 1, 11);
