-- Release before: runs on it.
CREATE TABLE `hooks` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`address` text NOT NULL,
	`secret` text NOT NULL,
	`agent_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seal` text NOT NULL,
	`entry` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due_at` integer NOT NULL,
	`last_sent_at` integer,
	`trouble` text,
	`failed_at` integer,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hooks_office` ON `hooks` (`office_id`);--> statement-breakpoint
CREATE INDEX `hooks_due` ON `hooks` (`failed_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`may_load` integer NOT NULL,
	`may_read` integer NOT NULL,
	`agent_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_key` ON `tokens` (`key`);--> statement-breakpoint
CREATE INDEX `tokens_office` ON `tokens` (`office_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `imports` ADD `source` text;--> statement-breakpoint
CREATE INDEX `journal_changes` ON `journal` (`office_id`,`seal_id`,`id`) WHERE what in ('appointmentBooked', 'appointmentMoved', 'appointmentMovedByText', 'appointmentConfirmed', 'appointmentDeclined', 'appointmentCancelled', 'appointmentRestored', 'phoneDoubted') and actor <> 'import';