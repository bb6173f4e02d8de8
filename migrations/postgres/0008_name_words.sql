DROP INDEX "name_words_once";--> statement-breakpoint
ALTER TABLE "name_words" ADD CONSTRAINT "name_words_once" PRIMARY KEY("key","probationer_id");