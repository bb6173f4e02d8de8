-- Release before: runs on it.
CREATE TABLE "thread_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"probationer_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"probationer_id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"agent_id" text,
	"put_off_at" timestamp (3) with time zone,
	"put_off_until" timestamp (3) with time zone,
	"writer_id" text,
	"writes_until" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agents" ADD COLUMN "pages" jsonb;--> statement-breakpoint
ALTER TABLE "probationers" ADD COLUMN "referent_id" text;--> statement-breakpoint
ALTER TABLE "thread_notes" ADD CONSTRAINT "thread_notes_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_notes" ADD CONSTRAINT "thread_notes_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_notes" ADD CONSTRAINT "thread_notes_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_writer_id_agents_id_fk" FOREIGN KEY ("writer_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "thread_notes_person" ON "thread_notes" USING btree ("probationer_id","created_at");--> statement-breakpoint
CREATE INDEX "thread_notes_age" ON "thread_notes" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "threads_office" ON "threads" USING btree ("office_id");--> statement-breakpoint
ALTER TABLE "probationers" ADD CONSTRAINT "probationers_referent_id_agents_id_fk" FOREIGN KEY ("referent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_received" ON "messages" USING btree ("office_id","created_at") WHERE direction = 'in';--> statement-breakpoint
CREATE INDEX "probationers_referent" ON "probationers" USING btree ("referent_id") WHERE referent_id is not null;