CREATE TABLE `agents` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`cover_id` text,
	`cover_from` integer,
	`cover_until` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agents_email` ON `agents` (`email_key`);--> statement-breakpoint
CREATE INDEX `agents_office` ON `agents` (`office_id`);--> statement-breakpoint
CREATE TABLE `appointment_types` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`code` text NOT NULL,
	`moving` text NOT NULL,
	`texted` integer NOT NULL,
	`missed_text` integer NOT NULL,
	`reminders` text,
	`documents` text NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appointment_types_code` ON `appointment_types` (`office_id`,`code`);--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`probationer_id` text NOT NULL,
	`type` text NOT NULL,
	`reference` text,
	`reference_key` text,
	`starts_at` integer NOT NULL,
	`minutes` integer,
	`place_id` text NOT NULL,
	`agent_id` text,
	`documents` text NOT NULL,
	`status` text NOT NULL,
	`answer` text DEFAULT 'none' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`moved_by_text` integer DEFAULT 0 NOT NULL,
	`slot_id` text,
	`doubtful` integer DEFAULT false NOT NULL,
	`booked_ahead` integer NOT NULL,
	`import_id` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`slot_id`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appointments_reference` ON `appointments` (`office_id`,`reference_key`);--> statement-breakpoint
CREATE INDEX `appointments_person` ON `appointments` (`probationer_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `appointments_day` ON `appointments` (`office_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`phone_key` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`holders` text NOT NULL,
	`state` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `emails` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`office_id` text NOT NULL,
	`agent_id` text,
	`kind` text NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`error_code` integer,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `emails_key` ON `emails` (`key`);--> statement-breakpoint
CREATE INDEX `emails_due` ON `emails` (`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`kind` text NOT NULL,
	`file_name` text NOT NULL,
	`counts` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_office` ON `imports` (`office_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `journal` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`office_id` text NOT NULL,
	`probationer_id` text,
	`appointment_id` text,
	`actor` text NOT NULL,
	`what` text NOT NULL,
	`details` text NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `journal_office` ON `journal` (`office_id`,`at`);--> statement-breakpoint
CREATE INDEX `journal_person` ON `journal` (`probationer_id`,`at`);--> statement-breakpoint
CREATE INDEX `journal_appointment` ON `journal` (`appointment_id`);--> statement-breakpoint
CREATE TABLE `marks` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`direction` text NOT NULL,
	`office_id` text,
	`probationer_id` text,
	`appointment_id` text,
	`kind` text NOT NULL,
	`version` integer,
	`phone` text NOT NULL,
	`phone_key` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`rank` integer NOT NULL,
	`due_at` integer NOT NULL,
	`useful_until` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`first_tried_at` integer,
	`absences` integer DEFAULT 0 NOT NULL,
	`sid` text,
	`error_code` integer,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`settled_at` integer,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_key` ON `messages` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_sid` ON `messages` (`sid`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `messages_phone` ON `messages` (`phone_key`,`created_at`);--> statement-breakpoint
CREATE INDEX `messages_person` ON `messages` (`probationer_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `messages_appointment` ON `messages` (`appointment_id`);--> statement-breakpoint
CREATE TABLE `obligations` (
	`id` text PRIMARY KEY NOT NULL,
	`probationer_id` text NOT NULL,
	`key` text NOT NULL,
	`code` text,
	`words` text,
	`detail` text,
	`proof` text,
	`due_on` text,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `obligations_key` ON `obligations` (`probationer_id`,`key`);--> statement-breakpoint
CREATE TABLE `offices` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`zone` text NOT NULL,
	`holiday_region` text NOT NULL,
	`closed_days` text NOT NULL,
	`opened_days` text NOT NULL,
	`sending_hours` text NOT NULL,
	`reminders` text NOT NULL,
	`phone` text,
	`email` text,
	`type_words` text NOT NULL,
	`status_words` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offices_code` ON `offices` (`code`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`directions` text,
	`contact` text,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `places_key` ON `places` (`office_id`,`key`);--> statement-breakpoint
CREATE TABLE `probationers` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`case_number` text NOT NULL,
	`case_key` text NOT NULL,
	`last_name` text NOT NULL,
	`first_name` text NOT NULL,
	`phone` text,
	`phone_key` text,
	`language` text NOT NULL,
	`paused_reason` text,
	`protected_adult` integer DEFAULT false NOT NULL,
	`texts_allowed_on_shared_number` integer DEFAULT false NOT NULL,
	`sensitive_allowed` integer DEFAULT false NOT NULL,
	`opted_out_at` integer,
	`phone_doubts` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `probationers_case` ON `probationers` (`office_id`,`case_key`);--> statement-breakpoint
CREATE INDEX `probationers_phone` ON `probationers` (`phone_key`);--> statement-breakpoint
CREATE TABLE `receipts` (
	`id` text PRIMARY KEY NOT NULL,
	`sid` text NOT NULL,
	`message_id` text,
	`state` text NOT NULL,
	`code` integer,
	`received_at` integer NOT NULL,
	`applied` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `receipts_once` ON `receipts` (`sid`,`state`);--> statement-breakpoint
CREATE INDEX `receipts_message` ON `receipts` (`message_id`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`appointment_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`due_at` integer NOT NULL,
	`useful_until` integer NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`appointment_id`,`kind`,`version`);--> statement-breakpoint
CREATE INDEX `reminders_due` ON `reminders` (`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`office_id` text NOT NULL,
	`probationer_id` text,
	`appointment_id` text,
	`message_id` text,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`probationer_id`) REFERENCES `probationers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_id`) REFERENCES `appointments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requests_key` ON `requests` (`key`);--> statement-breakpoint
CREATE INDEX `requests_open` ON `requests` (`office_id`,`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `schedule_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`subject_id` text NOT NULL,
	`cells` text NOT NULL,
	`import_id` text NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schedule_lines_key` ON `schedule_lines` (`office_id`,`kind`,`key`);--> statement-breakpoint
CREATE INDEX `schedule_lines_subject` ON `schedule_lines` (`subject_id`);--> statement-breakpoint
CREATE TABLE `slots` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`key` text NOT NULL,
	`type` text NOT NULL,
	`starts_at` integer NOT NULL,
	`minutes` integer,
	`place_id` text NOT NULL,
	`agent_id` text,
	`capacity` integer NOT NULL,
	`taken` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "slots_capacity" CHECK(taken >= 0 and taken <= capacity)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slots_key` ON `slots` (`office_id`,`key`);--> statement-breakpoint
CREATE INDEX `slots_free` ON `slots` (`office_id`,`type`,`starts_at`);