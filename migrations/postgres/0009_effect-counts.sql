CREATE TABLE "activity_counts" (
	"office_id" text NOT NULL,
	"month" text NOT NULL,
	"what" text NOT NULL,
	"detail" text NOT NULL,
	"times" integer NOT NULL,
	CONSTRAINT "activity_counts_once" PRIMARY KEY("office_id","month","what","detail")
);
--> statement-breakpoint
CREATE TABLE "text_counts" (
	"office_id" text NOT NULL,
	"day" text NOT NULL,
	"kind" text NOT NULL,
	"fate" text NOT NULL,
	"code" text NOT NULL,
	"texts" integer NOT NULL,
	"segments" integer NOT NULL,
	CONSTRAINT "text_counts_once" PRIMARY KEY("office_id","day","kind","fate","code")
);
--> statement-breakpoint
ALTER TABLE "agents" ADD COLUMN "monthly_report" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "activity_counts" ADD CONSTRAINT "activity_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_counts" ADD CONSTRAINT "text_counts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_exchanged" ON "messages" USING btree ("office_id","created_at") WHERE phone_key is not null;