ALTER TABLE `offices` ADD `welcomes` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `probationers` ADD `met_at` integer;