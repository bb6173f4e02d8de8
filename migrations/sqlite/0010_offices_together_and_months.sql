CREATE TABLE `trial_offices` (
	`trial_id` text NOT NULL,
	`office_id` text NOT NULL,
	`joined_at` integer,
	PRIMARY KEY(`trial_id`, `office_id`),
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `trial_offices_office` ON `trial_offices` (`office_id`);--> statement-breakpoint
DROP INDEX `misreadings_office`;--> statement-breakpoint
ALTER TABLE `misreadings` ADD `month` text;--> statement-breakpoint
CREATE INDEX `misreadings_month` ON `misreadings` (`office_id`,`month`);--> statement-breakpoint
ALTER TABLE `activity_counts` ADD `people` integer;--> statement-breakpoint
ALTER TABLE `offices` ADD `wording` text;--> statement-breakpoint
ALTER TABLE `trials` ADD `deviations` text;--> statement-breakpoint
ALTER TABLE `trials` ADD `result_hash` text;--> statement-breakpoint
ALTER TABLE `trials` ADD `exported_at` integer;--> statement-breakpoint
ALTER TABLE `trials` ADD `erased_by_arm` text;--> statement-breakpoint
CREATE INDEX `journal_wording` ON `journal` (`office_id`,`at`) WHERE what = 'wordingChanged';--> statement-breakpoint
-- A trial of before was of one office, which had agreed by planning it.
INSERT INTO `trial_offices` (`trial_id`, `office_id`, `joined_at`) SELECT `id`, `office_id`, `written_at` FROM `trials`;
