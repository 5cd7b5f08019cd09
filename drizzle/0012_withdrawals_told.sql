ALTER TABLE "participations" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "participations" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
ALTER TABLE "tenures" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "tenures" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
ALTER TABLE "signings" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "signings" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
ALTER TABLE "acts" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "acts" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
ALTER TABLE "relations" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "relations" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
ALTER TABLE "extensions" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "extensions" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "words_withheld" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "replaced_by_id" integer;--> statement-breakpoint
-- What was withdrawn from the record of a published agreement, for its readers: policies hide the
-- rows themselves. Only what they could see before, never its sources, quotations or notes, and
-- nothing of what it said where its words are withheld (docs/decisions/017).
CREATE FUNCTION withdrawn_from(agreement integer) RETURNS TABLE (kind text, id integer, "on" date,
  "precision" date_precision, what text, who text, words text, reason text,
  withdrawn_at timestamp with time zone, replaced_by_id integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  WITH named AS (SELECT one.id, one.name FROM entities one WHERE one.published_at IS NOT NULL),
  gone AS (
    SELECT 'participation' AS kind, fact.id, NULL::date AS "on", NULL::date_precision AS "precision",
      fact.role::text AS what, named.name AS who, NULL::text AS words, fact.withdrawal_reason,
      fact.withdrawn_at, fact.replaced_by_id, fact.words_withheld, fact.agreement_id
    FROM participations fact LEFT JOIN named ON named.id = fact.entity_id
    UNION ALL
    SELECT 'signing', fact.id, fact."on", fact."precision", fact.capacity::text, named.name,
      fact.office_then, fact.withdrawal_reason, fact.withdrawn_at, fact.replaced_by_id,
      fact.words_withheld, fact.agreement_id
    FROM signings fact LEFT JOIN named ON named.id = fact.person_id
    UNION ALL
    SELECT 'act', fact.id, fact."on", fact."precision", fact.type::text, named.name, NULL,
      fact.withdrawal_reason, fact.withdrawn_at, fact.replaced_by_id, fact.words_withheld,
      fact.agreement_id
    FROM acts fact LEFT JOIN named ON named.id = fact.party_id
    UNION ALL
    SELECT 'relation', fact.id, NULL, NULL, fact.type::text, NULL,
      coalesce(fact.to_title, other.short_title), fact.withdrawal_reason, fact.withdrawn_at,
      fact.replaced_by_id, fact.words_withheld, fact.agreement_id
    FROM relations fact
    LEFT JOIN agreements other ON other.id = fact.to_agreement_id AND other.published_at IS NOT NULL
    UNION ALL
    SELECT 'commitment', fact.id, fact.due_on, fact.due_precision, NULL, NULL, fact.statement,
      fact.withdrawal_reason, fact.withdrawn_at, fact.replaced_by_id, fact.words_withheld,
      fact.agreement_id
    FROM commitments fact
    UNION ALL
    SELECT 'assessment', fact.id, fact.as_of, 'day', fact.level::text, NULL, NULL,
      fact.withdrawal_reason, fact.withdrawn_at, fact.replaced_by_id, fact.words_withheld,
      about.agreement_id
    FROM assessments fact JOIN commitments about ON about.id = fact.commitment_id
    UNION ALL
    SELECT 'extension', fact.id, fact.due_on, fact.due_precision, NULL, named.name, about.statement,
      fact.withdrawal_reason, fact.withdrawn_at, fact.replaced_by_id, fact.words_withheld,
      about.agreement_id
    FROM extensions fact JOIN commitments about ON about.id = fact.commitment_id
    LEFT JOIN named ON named.id = fact.by_id
    UNION ALL
    SELECT 'event', fact.id, fact."on", fact."precision", fact.modality::text, NULL, fact.headline,
      fact.withdrawal_reason, fact.withdrawn_at, fact.replaced_by_id, fact.words_withheld,
      link.agreement_id
    FROM events fact JOIN event_agreements link ON link.event_id = fact.id
    UNION ALL
    SELECT 'claim', fact.id, fact."on", fact."precision", fact.stance::text,
      coalesce(named.name, fact.speaker_label), fact.text, fact.withdrawal_reason,
      fact.withdrawn_at, fact.replaced_by_id, fact.words_withheld, fact.agreement_id
    FROM claims fact LEFT JOIN named ON named.id = fact.speaker_id
  )
  SELECT gone.kind, gone.id, gone."on", gone."precision",
    CASE WHEN NOT gone.words_withheld THEN gone.what END,
    CASE WHEN NOT gone.words_withheld THEN gone.who END,
    CASE WHEN NOT gone.words_withheld THEN gone.words END,
    gone.withdrawal_reason, gone.withdrawn_at, gone.replaced_by_id
  FROM gone JOIN agreements about ON about.id = gone.agreement_id
  WHERE gone.agreement_id = agreement AND gone.withdrawn_at > about.published_at
  ORDER BY gone.withdrawn_at DESC, gone.kind, gone.id DESC;
END;--> statement-breakpoint
-- Who made assessments and who stands by them: of the staff readers learn these names and no more.
CREATE FUNCTION assessors_of(assessment_ids integer[])
RETURNS TABLE (id integer, author text, reviewer text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT one.id, author.name, reviewer.name FROM assessments one
  JOIN commitments about ON about.id = one.commitment_id AND about.withdrawn_at IS NULL
  JOIN agreements ON agreements.id = about.agreement_id AND agreements.published_at IS NOT NULL
  LEFT JOIN staff author ON author.id = one.author_id
  LEFT JOIN staff reviewer ON reviewer.id = one.reviewer_id
  WHERE one.id = ANY (assessment_ids) AND one.withdrawn_at IS NULL;
END;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION withdrawn_from, assessors_of FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION withdrawn_from, assessors_of TO entente_reader, entente_desk;--> statement-breakpoint
-- The record's tables have columns more.
SELECT recorded.renew();
