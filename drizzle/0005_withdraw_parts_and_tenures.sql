ALTER TABLE "participations" DROP CONSTRAINT "participations_agreementId_entityId_role_unique";--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "recorded_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "tenures" ADD COLUMN "recorded_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "tenures" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tenures" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
CREATE UNIQUE INDEX "participations_one_of_a_role" ON "participations" USING btree ("agreement_id","entity_id","role") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "sources_page" ON "sources" USING btree (split_part(split_part("url", '#', 1), '?', 1));--> statement-breakpoint
ALTER POLICY "readers see what is published" ON "participations" TO entente_reader USING (withdrawn_at is null and exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
ALTER POLICY "readers see what is published" ON "tenures" TO entente_reader USING (withdrawn_at is null and exists (select from entities parent where parent.id = person_id));--> statement-breakpoint
-- They are facts like the others: withdrawn, never deleted.
REVOKE DELETE ON participations, tenures FROM entente_desk;
