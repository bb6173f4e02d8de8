ALTER TABLE `offices` ADD `wording` text;--> statement-breakpoint
CREATE INDEX `journal_wording` ON `journal` (`office_id`,`at`) WHERE what = 'wordingChanged';