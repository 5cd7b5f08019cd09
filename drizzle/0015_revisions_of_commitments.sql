CREATE TABLE "commitment_revisions" (
	"commitment_id" integer PRIMARY KEY NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"revised_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "commitment_revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "commitment_revisions" ADD CONSTRAINT "commitment_revisions_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "commitment_revisions" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from commitments parent where parent.id = commitment_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "commitment_revisions" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
-- Counted by the database alone, so that no way of writing a fact can forget it.
GRANT SELECT ON commitment_revisions TO entente_desk, entente_reader;--> statement-breakpoint
INSERT INTO commitment_revisions (commitment_id, revised_at)
  SELECT id, greatest(recorded_at, withdrawn_at,
    (SELECT max(greatest(recorded_at, withdrawn_at)) FROM assessments WHERE commitment_id = commitments.id),
    (SELECT max(greatest(recorded_at, withdrawn_at)) FROM extensions WHERE commitment_id = commitments.id))
  FROM commitments;--> statement-breakpoint
-- Once a transaction, however many rows it writes.
CREATE FUNCTION count_revision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
DECLARE
  changed jsonb := coalesce(to_jsonb(NEW), to_jsonb(OLD));
  revised integer := coalesce(changed ->> 'commitment_id', changed ->> 'id');
BEGIN
  INSERT INTO commitment_revisions AS known (commitment_id) VALUES (revised)
    ON CONFLICT (commitment_id) DO UPDATE
      SET revision = known.revision + 1, revised_at = now() WHERE known.revised_at <> now();
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION count_revision() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER commitments_count_revisions AFTER INSERT OR UPDATE ON commitments
  FOR EACH ROW EXECUTE FUNCTION count_revision();--> statement-breakpoint
CREATE TRIGGER commitment_parties_count_revisions AFTER INSERT OR DELETE ON commitment_parties
  FOR EACH ROW EXECUTE FUNCTION count_revision();--> statement-breakpoint
CREATE TRIGGER extensions_count_revisions AFTER INSERT OR UPDATE ON extensions
  FOR EACH ROW EXECUTE FUNCTION count_revision();--> statement-breakpoint
CREATE TRIGGER assessments_count_revisions AFTER INSERT OR UPDATE ON assessments
  FOR EACH ROW EXECUTE FUNCTION count_revision();
