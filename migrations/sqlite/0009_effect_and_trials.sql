CREATE TABLE `activity_counts` (
	`office_id` text NOT NULL,
	`month` text NOT NULL,
	`what` text NOT NULL,
	`detail` text NOT NULL,
	`times` integer NOT NULL,
	PRIMARY KEY(`office_id`, `month`, `what`, `detail`),
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `allocations` (
	`trial_id` text NOT NULL,
	`probationer_id` text NOT NULL,
	`arm` text NOT NULL,
	`stratum` text NOT NULL,
	`allocated_at` integer NOT NULL,
	`complained` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`trial_id`, `probationer_id`),
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `allocations_person` ON `allocations` (`probationer_id`);--> statement-breakpoint
CREATE TABLE `attendance_counts` (
	`office_id` text NOT NULL,
	`month` text NOT NULL,
	`by` text NOT NULL,
	`value` text NOT NULL,
	`outcome` text NOT NULL,
	`count` integer NOT NULL,
	`people` integer NOT NULL,
	PRIMARY KEY(`office_id`, `month`, `by`, `value`, `outcome`),
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attendance_months` (
	`office_id` text NOT NULL,
	`month` text NOT NULL,
	`state` text NOT NULL,
	`counted_at` integer,
	PRIMARY KEY(`office_id`, `month`),
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `misreadings` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text,
	`office_id` text NOT NULL,
	`read` text NOT NULL,
	`meant` text NOT NULL,
	`danger` text,
	`agent_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `misreadings_message` ON `misreadings` (`message_id`);--> statement-breakpoint
CREATE INDEX `misreadings_office` ON `misreadings` (`office_id`,`at`);--> statement-breakpoint
CREATE TABLE `set_apart` (
	`probationer_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `text_counts` (
	`office_id` text NOT NULL,
	`day` text NOT NULL,
	`kind` text NOT NULL,
	`fate` text NOT NULL,
	`code` text NOT NULL,
	`texts` integer NOT NULL,
	`segments` integer NOT NULL,
	PRIMARY KEY(`office_id`, `day`, `kind`, `fate`, `code`),
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `trials` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`protocol` text NOT NULL,
	`protocol_hash` text NOT NULL,
	`written_at` integer NOT NULL,
	`started_at` integer,
	`until` integer,
	`stopped_at` integer,
	`erased` integer DEFAULT 0 NOT NULL,
	`looked_at` integer,
	`result` text,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `trials_office` ON `trials` (`office_id`,`written_at`);--> statement-breakpoint
ALTER TABLE `agents` ADD `monthly_report` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `appointments` ADD `first_starts_at` integer;--> statement-breakpoint
ALTER TABLE `offices` ADD `trial_id` text;--> statement-breakpoint
CREATE INDEX `messages_exchanged` ON `messages` (`office_id`,`created_at`) WHERE phone_key is not null;