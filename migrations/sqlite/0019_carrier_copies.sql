-- Release before: runs on it.
CREATE TABLE `found_sent` (
	`sid` text PRIMARY KEY NOT NULL,
	`phone_key` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`code` integer,
	`sent_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `found_sent_phone` ON `found_sent` (`phone_key`,`sent_at`);--> statement-breakpoint
CREATE TABLE `redactions` (
	`sid` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`gave_up_at` integer
);
--> statement-breakpoint
CREATE INDEX `redactions_due` ON `redactions` (`gave_up_at`,`due_at`);