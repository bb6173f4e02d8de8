-- Release before: runs on it.
CREATE TABLE `freed_hours` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`appointment_id` text,
	`type` text NOT NULL,
	`agent_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`minutes` integer,
	`place_id` text NOT NULL,
	`slot_id` text,
	`opened` integer DEFAULT false NOT NULL,
	`by_office` integer NOT NULL,
	`state` text NOT NULL,
	`ask_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `freed_hours_state` ON `freed_hours` (`state`,`ask_at`);--> statement-breakpoint
CREATE INDEX `freed_hours_appointment` ON `freed_hours` (`appointment_id`);--> statement-breakpoint
CREATE INDEX `freed_hours_agent` ON `freed_hours` (`agent_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `freed_hours_day` ON `freed_hours` (`starts_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `freed_hours_slot` ON `freed_hours` (`slot_id`) WHERE slot_id is not null and state = 'open';--> statement-breakpoint
CREATE TABLE `hour_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`hour_id` text NOT NULL,
	`probationer_id` text NOT NULL,
	`appointment_id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`hour_id`) REFERENCES `freed_hours`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hour_offers_once` ON `hour_offers` (`hour_id`,`probationer_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `hour_offers_standing` ON `hour_offers` (`probationer_id`) WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX `hour_offers_person` ON `hour_offers` (`probationer_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `hour_offers_appointment` ON `hour_offers` (`appointment_id`);--> statement-breakpoint
ALTER TABLE `appointment_types` ADD `freed_hours` text;--> statement-breakpoint
ALTER TABLE `appointments` ADD `wish` text;