CREATE TYPE "public"."fulfilment" AS ENUM('met', 'in-part', 'not-met');--> statement-breakpoint
CREATE TABLE "extensions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "extensions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"commitment_id" integer NOT NULL,
	"on" date NOT NULL,
	"precision" date_precision NOT NULL,
	"due_on" date NOT NULL,
	"due_precision" date_precision NOT NULL,
	"by_id" integer,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text
);
--> statement-breakpoint
ALTER TABLE "extensions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "citations" DROP CONSTRAINT "citations_support_one_thing";--> statement-breakpoint
ALTER TABLE "acts" ADD COLUMN "undoes" "act_type";--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "fulfilment" "fulfilment";--> statement-breakpoint
ALTER TABLE "citations" ADD COLUMN "extension_id" integer;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_by_id_entities_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "extensions_commitment_id_index" ON "extensions" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "extensions_by_id_index" ON "extensions" USING btree ("by_id");--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_extension_id_extensions_id_fk" FOREIGN KEY ("extension_id") REFERENCES "public"."extensions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "citations_extension_id_index" ON "citations" USING btree ("extension_id") WHERE "citations"."extension_id" is not null;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_only_withdrawals_undo" CHECK ("acts"."undoes" is null or "acts"."type" = 'withdrawal');--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_support_one_thing" CHECK (num_nonnulls(tenure_id, agreement_id, participation_id, signing_id, act_id, relation_id,
        commitment_id, assessment_id, extension_id, event_id, claim_id, edition_id) = 1);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "extensions" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (withdrawn_at is null and exists (select from commitments parent where parent.id = commitment_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "extensions" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON extensions TO entente_desk;--> statement-breakpoint
GRANT USAGE ON SEQUENCE extensions_id_seq TO entente_desk;--> statement-breakpoint
GRANT SELECT ON extensions TO entente_reader;
