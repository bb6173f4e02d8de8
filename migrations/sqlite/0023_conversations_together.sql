-- Release before: runs on it.
CREATE TABLE `thread_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`probationer_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_notes_person` ON `thread_notes` (`probationer_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `thread_notes_age` ON `thread_notes` (`created_at`);--> statement-breakpoint
CREATE TABLE `threads` (
	`probationer_id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`agent_id` text,
	`put_off_at` integer,
	`put_off_until` integer,
	`writer_id` text,
	`writes_until` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`writer_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_office` ON `threads` (`office_id`);--> statement-breakpoint
ALTER TABLE `agents` ADD `pages` text;--> statement-breakpoint
ALTER TABLE `probationers` ADD `referent_id` text REFERENCES agents(id);--> statement-breakpoint
CREATE INDEX `probationers_referent` ON `probationers` (`referent_id`) WHERE referent_id is not null;--> statement-breakpoint
CREATE INDEX `messages_received` ON `messages` (`office_id`,`created_at`) WHERE direction = 'in';