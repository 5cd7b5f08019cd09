CREATE TABLE "home_arrangements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "home_arrangements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"stories" jsonb NOT NULL,
	"sections" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_by_id" integer,
	"published_at" timestamp with time zone,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "home_arrangements_superseded" CHECK ("home_arrangements"."superseded_at" is null or "home_arrangements"."published_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "home_arrangements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "home_arrangements" ADD CONSTRAINT "home_arrangements_changed_by_id_staff_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "home_arrangements_one_in_work" ON "home_arrangements" USING btree ((true)) WHERE published_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "home_arrangements_one_live" ON "home_arrangements" USING btree ((true)) WHERE published_at is not null and superseded_at is null;--> statement-breakpoint
CREATE INDEX "home_arrangements_changed_by_id_index" ON "home_arrangements" USING btree ("changed_by_id");--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "home_arrangements" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (published_at is not null and superseded_at is null);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "home_arrangements" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
-- An arrangement in work may be dropped; what was once live is never deleted by a verb of the desk.
GRANT SELECT, INSERT, UPDATE, DELETE ON home_arrangements TO entente_desk;--> statement-breakpoint
GRANT USAGE ON SEQUENCE home_arrangements_id_seq TO entente_desk;--> statement-breakpoint
-- Readers are not told who arranged their page.
GRANT SELECT (id, stories, sections, published_at, superseded_at) ON home_arrangements TO entente_reader;
