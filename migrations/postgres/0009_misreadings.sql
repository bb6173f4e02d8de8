CREATE TABLE "misreadings" (
	"id" text PRIMARY KEY NOT NULL,
	"message_id" text,
	"office_id" text NOT NULL,
	"read" text NOT NULL,
	"meant" text NOT NULL,
	"danger" text,
	"agent_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "misreadings" ADD CONSTRAINT "misreadings_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "misreadings" ADD CONSTRAINT "misreadings_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "misreadings" ADD CONSTRAINT "misreadings_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "misreadings_message" ON "misreadings" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "misreadings_office" ON "misreadings" USING btree ("office_id","at");