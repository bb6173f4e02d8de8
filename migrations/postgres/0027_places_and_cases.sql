-- Release before: runs on it.
CREATE TABLE "former_cases" (
	"probationer_id" text NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "former_cases_once" PRIMARY KEY("key","probationer_id")
);
--> statement-breakpoint
CREATE TABLE "place_names" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"place_id" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "type_names" jsonb;--> statement-breakpoint
ALTER TABLE "former_cases" ADD CONSTRAINT "former_cases_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_names" ADD CONSTRAINT "place_names_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_names" ADD CONSTRAINT "place_names_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_cases_person" ON "former_cases" USING btree ("probationer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "place_names_key" ON "place_names" USING btree ("office_id","key");--> statement-breakpoint
CREATE INDEX "place_names_place" ON "place_names" USING btree ("place_id");