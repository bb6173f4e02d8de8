-- Release before: runs on it.
CREATE TABLE "hooks" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"address" text NOT NULL,
	"secret" text NOT NULL,
	"agent_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seal" text NOT NULL,
	"entry" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"last_sent_at" timestamp (3) with time zone,
	"trouble" text,
	"failed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"may_load" boolean NOT NULL,
	"may_read" boolean NOT NULL,
	"agent_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "hooks" ADD CONSTRAINT "hooks_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hooks" ADD CONSTRAINT "hooks_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hooks_office" ON "hooks" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "hooks_due" ON "hooks" USING btree ("failed_at","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_key" ON "tokens" USING btree ("key");--> statement-breakpoint
CREATE INDEX "tokens_office" ON "tokens" USING btree ("office_id","created_at");--> statement-breakpoint
CREATE INDEX "journal_changes" ON "journal" USING btree ("office_id","seal_id","id") WHERE what in ('appointmentBooked', 'appointmentMoved', 'appointmentMovedByText', 'appointmentConfirmed', 'appointmentDeclined', 'appointmentCancelled', 'appointmentRestored', 'phoneDoubted') and actor <> 'import';