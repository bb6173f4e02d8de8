-- Release before: runs on it.
CREATE TABLE "former_cases" (
	"probationer_id" text NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "former_cases_once" PRIMARY KEY("key","probationer_id")
);
--> statement-breakpoint
ALTER TABLE "former_cases" ADD CONSTRAINT "former_cases_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_cases_person" ON "former_cases" USING btree ("probationer_id");