CREATE TABLE "agents" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"cover_id" text,
	"cover_from" timestamp (3) with time zone,
	"cover_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appointment_types" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"code" text NOT NULL,
	"moving" text NOT NULL,
	"texted" boolean NOT NULL,
	"missed_text" boolean NOT NULL,
	"reminders" jsonb,
	"documents" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"probationer_id" text NOT NULL,
	"type" text NOT NULL,
	"reference" text,
	"reference_key" text,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer,
	"place_id" text NOT NULL,
	"agent_id" text,
	"documents" text NOT NULL,
	"status" text NOT NULL,
	"answer" text DEFAULT 'none' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"moved_by_text" integer DEFAULT 0 NOT NULL,
	"slot_id" text,
	"doubtful" boolean DEFAULT false NOT NULL,
	"booked_ahead" boolean NOT NULL,
	"import_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"phone_key" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"holders" jsonb NOT NULL,
	"state" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "emails" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"office_id" text NOT NULL,
	"agent_id" text,
	"kind" text NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"error_code" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"counts" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"office_id" text NOT NULL,
	"probationer_id" text,
	"appointment_id" text,
	"actor" text NOT NULL,
	"what" text NOT NULL,
	"details" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "marks" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"direction" text NOT NULL,
	"office_id" text,
	"probationer_id" text,
	"appointment_id" text,
	"kind" text NOT NULL,
	"version" integer,
	"phone" text NOT NULL,
	"phone_key" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"rank" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"useful_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"first_tried_at" timestamp (3) with time zone,
	"absences" integer DEFAULT 0 NOT NULL,
	"sid" text,
	"error_code" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "obligations" (
	"id" text PRIMARY KEY NOT NULL,
	"probationer_id" text NOT NULL,
	"key" text NOT NULL,
	"code" text,
	"words" text,
	"detail" text,
	"proof" text,
	"due_on" text,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"holiday_region" text NOT NULL,
	"closed_days" jsonb NOT NULL,
	"opened_days" jsonb NOT NULL,
	"sending_hours" jsonb NOT NULL,
	"reminders" jsonb NOT NULL,
	"phone" text,
	"email" text,
	"type_words" jsonb NOT NULL,
	"status_words" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"directions" text,
	"contact" text
);
--> statement-breakpoint
CREATE TABLE "probationers" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"case_number" text NOT NULL,
	"case_key" text NOT NULL,
	"last_name" text NOT NULL,
	"first_name" text NOT NULL,
	"phone" text,
	"phone_key" text,
	"language" text NOT NULL,
	"paused_reason" text,
	"protected_adult" boolean DEFAULT false NOT NULL,
	"texts_allowed_on_shared_number" boolean DEFAULT false NOT NULL,
	"sensitive_allowed" boolean DEFAULT false NOT NULL,
	"opted_out_at" timestamp (3) with time zone,
	"phone_doubts" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" text PRIMARY KEY NOT NULL,
	"sid" text NOT NULL,
	"message_id" text,
	"state" text NOT NULL,
	"code" integer,
	"received_at" timestamp (3) with time zone NOT NULL,
	"applied" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" text PRIMARY KEY NOT NULL,
	"appointment_id" text NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"useful_until" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"office_id" text NOT NULL,
	"probationer_id" text,
	"appointment_id" text,
	"message_id" text,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "schedule_lines" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"subject_id" text NOT NULL,
	"cells" text NOT NULL,
	"import_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "slots" (
	"id" text PRIMARY KEY NOT NULL,
	"office_id" text NOT NULL,
	"key" text NOT NULL,
	"type" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer,
	"place_id" text NOT NULL,
	"agent_id" text,
	"capacity" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "slots_capacity" CHECK (taken >= 0 and taken <= capacity)
);
--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_types" ADD CONSTRAINT "appointment_types_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emails" ADD CONSTRAINT "emails_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emails" ADD CONSTRAINT "emails_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal" ADD CONSTRAINT "journal_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal" ADD CONSTRAINT "journal_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journal" ADD CONSTRAINT "journal_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "probationers" ADD CONSTRAINT "probationers_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_probationer_id_probationers_id_fk" FOREIGN KEY ("probationer_id") REFERENCES "public"."probationers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_lines" ADD CONSTRAINT "schedule_lines_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_lines" ADD CONSTRAINT "schedule_lines_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agents_email" ON "agents" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "agents_office" ON "agents" USING btree ("office_id");--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_types_code" ON "appointment_types" USING btree ("office_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_reference" ON "appointments" USING btree ("office_id","reference_key");--> statement-breakpoint
CREATE INDEX "appointments_person" ON "appointments" USING btree ("probationer_id","starts_at");--> statement-breakpoint
CREATE INDEX "appointments_day" ON "appointments" USING btree ("office_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "emails_key" ON "emails" USING btree ("key");--> statement-breakpoint
CREATE INDEX "emails_due" ON "emails" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "imports_office" ON "imports" USING btree ("office_id","started_at");--> statement-breakpoint
CREATE INDEX "journal_office" ON "journal" USING btree ("office_id","at");--> statement-breakpoint
CREATE INDEX "journal_person" ON "journal" USING btree ("probationer_id","at");--> statement-breakpoint
CREATE INDEX "journal_appointment" ON "journal" USING btree ("appointment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_key" ON "messages" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_sid" ON "messages" USING btree ("sid");--> statement-breakpoint
CREATE INDEX "messages_due" ON "messages" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "messages_phone" ON "messages" USING btree ("phone_key","created_at");--> statement-breakpoint
CREATE INDEX "messages_person" ON "messages" USING btree ("probationer_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_appointment" ON "messages" USING btree ("appointment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "obligations_key" ON "obligations" USING btree ("probationer_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "offices_code" ON "offices" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "places_key" ON "places" USING btree ("office_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "probationers_case" ON "probationers" USING btree ("office_id","case_key");--> statement-breakpoint
CREATE INDEX "probationers_phone" ON "probationers" USING btree ("phone_key");--> statement-breakpoint
CREATE UNIQUE INDEX "receipts_once" ON "receipts" USING btree ("sid","state");--> statement-breakpoint
CREATE INDEX "receipts_message" ON "receipts" USING btree ("message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "reminders" USING btree ("appointment_id","kind","version");--> statement-breakpoint
CREATE INDEX "reminders_due" ON "reminders" USING btree ("state","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "requests_key" ON "requests" USING btree ("key");--> statement-breakpoint
CREATE INDEX "requests_open" ON "requests" USING btree ("office_id","status","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "schedule_lines_key" ON "schedule_lines" USING btree ("office_id","kind","key");--> statement-breakpoint
CREATE INDEX "schedule_lines_subject" ON "schedule_lines" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "slots_key" ON "slots" USING btree ("office_id","key");--> statement-breakpoint
CREATE INDEX "slots_free" ON "slots" USING btree ("office_id","type","starts_at");