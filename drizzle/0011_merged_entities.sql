-- The sound of a name, step for step as domain/names/folded-name.ts has it; a database test holds the
-- two to the same answers.
CREATE FUNCTION folded_name(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN coalesce((SELECT string_agg(word, ' ' ORDER BY word COLLATE "C") FROM regexp_split_to_table(
  regexp_replace(regexp_replace(translate(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(regexp_replace(regexp_replace(normal_name(translate(value, 'ەێۆۊڤ', '')), '(^| )(?:al|el) ', ' ', 'g'), '(^| )ال(?=[^ ]{3})', ' ', 'g'), 'tch', 'k'), 'sch', 's'), 'ch', 'k'), 'sh', 's'), 'kh', 'h'), 'gh', 'k'), 'zh', 'k'), 'dj', 'k'), 'ph', 'f'), 'th', 's'), 'dh', 'd'), 'x', 'ks'), 'щ', 'sk'), 'ц', 'ds'), 'ξ', 'ks'), 'ψ', 'bs'), 'צ', 'ds'), 'ץ', 'ds'),
    'pبپпбπבפףtzتطدذضظزтдзτδζטדזתفфφحخهхχהחcgjqجچغقكگکژкгґчжκγקכךגلڵлλלمмμמםنнνנןرڕрρרسصثشсшσθסשaeiouywvاآویعאויעаеёиіїйоуыэюяєўвъьαεηιουωβ',
    'bbbbbbbbbdddddddddddddddddddfffhhhhhhhkkkkkkkkkkkkkkkkkkkkkkklllllmmmmmnnnnnrrrrrssssssssss'),
    'h+(?= |$)', '', 'g'), '([^ ])\1+', '\1', 'g'),
  ' ') word WHERE word <> ''), normal_name(translate(value, 'ەێۆۊڤ', '')));--> statement-breakpoint
ALTER TABLE "names" ADD COLUMN "folded" text GENERATED ALWAYS AS (folded_name(value)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "names_folded" ON "names" USING btree ("folded","entity_id");--> statement-breakpoint
CREATE TABLE "merges" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "merges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kept_id" integer NOT NULL,
	"merged_id" integer NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by_id" integer NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by_id" integer,
	"stayed" jsonb,
	CONSTRAINT "merges_of_two" CHECK ("merges"."kept_id" <> "merges"."merged_id"),
	CONSTRAINT "merges_undone" CHECK (("merges"."undone_at" is null) = ("merges"."undone_by_id" is null))
);
--> statement-breakpoint
ALTER TABLE "merges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "merge_changes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "merge_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"merge_id" integer NOT NULL,
	"relation" text NOT NULL,
	"row_key" jsonb NOT NULL,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "merge_changes_change_something" CHECK (num_nonnulls("merge_changes"."before", "merge_changes"."after") > 0)
);
--> statement-breakpoint
ALTER TABLE "merge_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kept_apart" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "kept_apart_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"one_id" integer NOT NULL,
	"other_id" integer NOT NULL,
	"names" text[] NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by_id" integer NOT NULL,
	CONSTRAINT "kept_apart_two" CHECK ("kept_apart"."one_id" <> "kept_apart"."other_id")
);
--> statement-breakpoint
ALTER TABLE "kept_apart" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_kept_id_entities_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_merged_id_entities_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_undone_by_id_staff_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_changes" ADD CONSTRAINT "merge_changes_merge_id_merges_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."merges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_one_id_entities_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_other_id_entities_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_apart" ADD CONSTRAINT "kept_apart_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merges_kept_id_index" ON "merges" USING btree ("kept_id");--> statement-breakpoint
CREATE UNIQUE INDEX "merges_one_standing" ON "merges" USING btree ("merged_id") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "merge_changes_merge_id_index" ON "merge_changes" USING btree ("merge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "kept_apart_pair" ON "kept_apart" USING btree (least("one_id", "other_id"),greatest("one_id", "other_id"));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "merges" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "merge_changes" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "kept_apart" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
-- What a merge moved is written once; of the merge itself, only that it was undone.
GRANT SELECT, INSERT ON merges, merge_changes TO entente_desk;--> statement-breakpoint
GRANT UPDATE (undone_at, undone_by_id, stayed) ON merges TO entente_desk;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON kept_apart TO entente_desk;--> statement-breakpoint
GRANT USAGE ON SEQUENCE merges_id_seq, merge_changes_id_seq, kept_apart_id_seq TO entente_desk;
--> statement-breakpoint
-- A cited version names an entity that was merged since as it was called then.
CREATE VIEW recorded.entities WITH (security_barrier) AS
  SELECT * FROM public.entities one WHERE published_at IS NOT NULL OR (merged_into_id IS NOT NULL AND EXISTS (
    SELECT FROM public.merge_changes change WHERE change.relation = 'entities'
      AND change.row_key = jsonb_build_object('id', one.id) AND change.before ->> 'published_at' IS NOT NULL));--> statement-breakpoint
GRANT SELECT ON recorded.entities TO entente_reader, entente_desk;
