CREATE TABLE `action_links` (
	`key` text PRIMARY KEY NOT NULL,
	`agent_id` text NOT NULL,
	`office_id` text NOT NULL,
	`action` text NOT NULL,
	`appointment_id` text,
	`request_id` text,
	`probationer_id` text,
	`version` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by_id` text,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_links_expiry` ON `action_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `name_words` (
	`probationer_id` text NOT NULL,
	`key` text NOT NULL,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `name_words_once` ON `name_words` (`key`,`probationer_id`);--> statement-breakpoint
CREATE INDEX `name_words_person` ON `name_words` (`probationer_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`key` text PRIMARY KEY NOT NULL,
	`agent_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_agent` ON `sessions` (`agent_id`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`key` text PRIMARY KEY NOT NULL,
	`agent_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_in_links_agent` ON `sign_in_links` (`agent_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `upload_parts` (
	`id` text PRIMARY KEY NOT NULL,
	`upload_id` text NOT NULL,
	`place` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `upload_parts_place` ON `upload_parts` (`upload_id`,`place`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`file_name` text NOT NULL,
	`state` text NOT NULL,
	`summons` integer DEFAULT true NOT NULL,
	`lines` integer DEFAULT 0 NOT NULL,
	`lines_done` integer DEFAULT 0 NOT NULL,
	`preview` text,
	`report` text,
	`import_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `uploads_office` ON `uploads` (`office_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `uploads_state` ON `uploads` (`state`);--> statement-breakpoint
ALTER TABLE `agents` ADD `language` text DEFAULT 'fr' NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `digest_at` text;--> statement-breakpoint
ALTER TABLE `agents` ADD `digest_days` text;--> statement-breakpoint
ALTER TABLE `agents` ADD `urgent_only` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `whole_office` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `agents` ADD `email_refused_at` integer;--> statement-breakpoint
ALTER TABLE `appointments` ADD `letter_version` integer;--> statement-breakpoint
ALTER TABLE `emails` ADD `html` text;--> statement-breakpoint
ALTER TABLE `emails` ADD `calendar` text;--> statement-breakpoint
ALTER TABLE `emails` ADD `thread` text;--> statement-breakpoint
ALTER TABLE `emails` ADD `probationer_id` text REFERENCES probationers(id);--> statement-breakpoint
ALTER TABLE `emails` ADD `useful_until` integer;--> statement-breakpoint
CREATE INDEX `emails_agent` ON `emails` (`agent_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `imports` ADD `agent_id` text REFERENCES agents(id);--> statement-breakpoint
ALTER TABLE `imports` ADD `undone_at` integer;--> statement-breakpoint
ALTER TABLE `offices` ADD `digest_at` text DEFAULT '17:30' NOT NULL;--> statement-breakpoint
ALTER TABLE `offices` ADD `segment_price` integer;--> statement-breakpoint
ALTER TABLE `requests` ADD `agent_id` text REFERENCES agents(id);--> statement-breakpoint
ALTER TABLE `requests` ADD `done_at` integer;--> statement-breakpoint
ALTER TABLE `slots` ADD `closed` integer DEFAULT false NOT NULL;