CREATE TYPE "public"."act_type" AS ENUM('adoption', 'initialling', 'signature', 'ratification', 'acceptance', 'approval', 'accession', 'succession', 'exchange-of-instruments', 'notification', 'provisional-application', 'entry-into-force', 'implementation-start', 'registration', 'reservation', 'declaration', 'objection', 'constitutional-change', 'protocol', 'amendment', 'extension', 'suspension', 'resumption', 'reaffirmation', 'withdrawal', 'denunciation', 'termination', 'expiry');--> statement-breakpoint
CREATE TYPE "public"."agreement_form" AS ENUM('bilateral', 'multilateral', 'unilateral', 'intrastate', 'parallel');--> statement-breakpoint
CREATE TYPE "public"."instrument_type" AS ENUM('treaty', 'agreement', 'convention', 'protocol', 'pact', 'accord', 'memorandum-of-understanding', 'exchange-of-notes', 'joint-statement', 'declaration', 'ceasefire', 'roadmap');--> statement-breakpoint
CREATE TYPE "public"."participation_role" AS ENUM('party', 'signatory', 'mediator', 'guarantor', 'witness', 'observer', 'depositary', 'host', 'affected-non-signatory');--> statement-breakpoint
CREATE TYPE "public"."relation_type" AS ENUM('amends', 'implements', 'supersedes', 'renews', 'extends', 'annex-to', 'references', 'claimed-same-content');--> statement-breakpoint
CREATE TYPE "public"."signing_capacity" AS ENUM('signatory', 'witness', 'attended');--> statement-breakpoint
CREATE TYPE "public"."text_availability" AS ENUM('published', 'leaked', 'summarised', 'undisclosed');--> statement-breakpoint
CREATE TYPE "public"."article_kind" AS ENUM('news', 'analysis', 'explainer', 'brief', 'statement');--> statement-breakpoint
CREATE TYPE "public"."coverage_role" AS ENUM('reports-on', 'analyses', 'mentions', 'evidence-for');--> statement-breakpoint
CREATE TYPE "public"."edition_reason" AS ENUM('first', 'update', 'correction');--> statement-breakpoint
CREATE TYPE "public"."edition_state" AS ENUM('draft', 'needs-changes', 'submitted', 'approved', 'scheduled', 'published', 'superseded', 'withdrawn', 'unpublished', 'killed', 'spiked');--> statement-breakpoint
CREATE TYPE "public"."date_precision" AS ENUM('day', 'month', 'year');--> statement-breakpoint
CREATE TYPE "public"."assessment_direction" AS ENUM('advancing', 'stalled', 'reversed');--> statement-breakpoint
CREATE TYPE "public"."assessment_level" AS ENUM('not-initiated', 'minimum', 'intermediate', 'full', 'unable-to-assess', 'contested');--> statement-breakpoint
CREATE TYPE "public"."commitment_basis" AS ENUM('text', 'official-statement', 'press-report');--> statement-breakpoint
CREATE TYPE "public"."commitment_side" AS ENUM('obligor', 'beneficiary');--> statement-breakpoint
CREATE TYPE "public"."entity_kind" AS ENUM('country', 'organization', 'person', 'place');--> statement-breakpoint
CREATE TYPE "public"."name_kind" AS ENUM('official', 'common', 'native', 'transliteration', 'former', 'abbreviation', 'weak');--> statement-breakpoint
CREATE TYPE "public"."event_category" AS ENUM('negotiation', 'meeting', 'statement', 'signature', 'implementation', 'verification', 'alleged-violation', 'use-of-force', 'dispute', 'mediation', 'deadline');--> statement-breakpoint
CREATE TYPE "public"."modality" AS ENUM('occurred', 'planned', 'alleged', 'denied');--> statement-breakpoint
CREATE TYPE "public"."stance" AS ENUM('asserts', 'denies', 'disputes', 'reiterates', 'warns', 'promises', 'reports-progress');--> statement-breakpoint
CREATE TYPE "public"."proposal_decision" AS ENUM('open', 'accepted', 'dropped');--> statement-breakpoint
CREATE TYPE "public"."report_state" AS ENUM('new', 'taken', 'dismissed');--> statement-breakpoint
CREATE TYPE "public"."source_type" AS ENUM('wire', 'newspaper', 'official', 'ngo', 'un', 'state-media', 'reference');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('reporter', 'editor', 'chief-editor', 'administrator');--> statement-breakpoint
CREATE TABLE "acts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "acts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"agreement_id" integer NOT NULL,
	"type" "act_type" NOT NULL,
	"party_id" integer,
	"on" date NOT NULL,
	"precision" date_precision NOT NULL,
	"until_on" date,
	"until_precision" date_precision,
	"contested" boolean DEFAULT false NOT NULL,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	CONSTRAINT "acts_until" CHECK (("acts"."until_on" is null) = ("acts"."until_precision" is null))
);
--> statement-breakpoint
ALTER TABLE "acts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agreements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"short_title" text NOT NULL,
	"instrument_type" "instrument_type" NOT NULL,
	"form" "agreement_form" NOT NULL,
	"subjects" text[] DEFAULT '{}' NOT NULL,
	"text_availability" text_availability NOT NULL,
	"summary" text NOT NULL,
	"note" text,
	"depositary_id" integer,
	"registration_number" text,
	"pax_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "agreements_slug_unique" UNIQUE("slug"),
	CONSTRAINT "agreements_paxId_unique" UNIQUE("pax_id"),
	CONSTRAINT "agreements_slug_form" CHECK ("agreements"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
ALTER TABLE "agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "original_titles" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "original_titles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"agreement_id" integer NOT NULL,
	"value" text NOT NULL,
	"language" text NOT NULL,
	CONSTRAINT "original_titles_agreementId_value_unique" UNIQUE("agreement_id","value")
);
--> statement-breakpoint
ALTER TABLE "original_titles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "participations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"agreement_id" integer NOT NULL,
	"entity_id" integer NOT NULL,
	"role" "participation_role" NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"note" text,
	CONSTRAINT "participations_agreementId_entityId_role_unique" UNIQUE("agreement_id","entity_id","role")
);
--> statement-breakpoint
ALTER TABLE "participations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "provisions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "provisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"agreement_id" integer NOT NULL,
	"number" text NOT NULL,
	"heading" text,
	"text" text NOT NULL,
	"language" text NOT NULL,
	CONSTRAINT "provisions_agreementId_number_language_unique" UNIQUE("agreement_id","number","language")
);
--> statement-breakpoint
ALTER TABLE "provisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "relations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "relations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"agreement_id" integer NOT NULL,
	"type" "relation_type" NOT NULL,
	"to_agreement_id" integer,
	"to_title" text,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	CONSTRAINT "relations_have_one_target" CHECK (num_nonnulls("relations"."to_agreement_id", "relations"."to_title") = 1)
);
--> statement-breakpoint
ALTER TABLE "relations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "signings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "signings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"agreement_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"office_id" integer,
	"office_then" text NOT NULL,
	"on_behalf_of_id" integer,
	"capacity" "signing_capacity" DEFAULT 'signatory' NOT NULL,
	"on" date NOT NULL,
	"precision" date_precision NOT NULL,
	"place_id" integer,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text
);
--> statement-breakpoint
ALTER TABLE "signings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "articles" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "articles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"kind" "article_kind" NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by_id" integer,
	"first_published_at" timestamp with time zone,
	"last_major_change_at" timestamp with time zone,
	"last_changed_at" timestamp with time zone,
	"redirect_to_id" integer,
	"public_notice" text,
	CONSTRAINT "articles_slug_unique" UNIQUE("slug"),
	CONSTRAINT "articles_slug_form" CHECK ("articles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
ALTER TABLE "articles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"article_id" integer NOT NULL,
	"edition_id" integer NOT NULL,
	"wrong" text NOT NULL,
	"right" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "coverage" (
	"edition_id" integer NOT NULL,
	"agreement_id" integer NOT NULL,
	"role" "coverage_role" NOT NULL,
	CONSTRAINT "coverage_edition_id_agreement_id_pk" PRIMARY KEY("edition_id","agreement_id")
);
--> statement-breakpoint
ALTER TABLE "coverage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "editions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "editions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"article_id" integer NOT NULL,
	"number" integer NOT NULL,
	"state" "edition_state" DEFAULT 'draft' NOT NULL,
	"reason" "edition_reason" DEFAULT 'first' NOT NULL,
	"kicker" text,
	"headline" text DEFAULT '' NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"dateline" text,
	"dateline_place_id" integer,
	"byline" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"lead_picture_id" integer,
	"change_note" text,
	"author_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"submitted_at" timestamp with time zone,
	"review_note" text,
	"approved_by_id" integer,
	"embargo_until" timestamp with time zone,
	"scheduled_for" timestamp with time zone,
	"published_at" timestamp with time zone,
	"published_by_id" integer,
	"at_once_reason" text,
	"at_once_approved_by_id" integer,
	"flagged_for_review" boolean DEFAULT false NOT NULL,
	CONSTRAINT "editions_articleId_number_unique" UNIQUE("article_id","number"),
	CONSTRAINT "editions_published_at" CHECK (("editions"."published_at" is not null) or state not in ('published', 'withdrawn', 'unpublished', 'killed'))
);
--> statement-breakpoint
ALTER TABLE "editions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mentions" (
	"edition_id" integer NOT NULL,
	"entity_id" integer NOT NULL,
	"words" text[] NOT NULL,
	"confirmed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "mentions_edition_id_entity_id_pk" PRIMARY KEY("edition_id","entity_id")
);
--> statement-breakpoint
ALTER TABLE "mentions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pictures" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "pictures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"file_hash" text NOT NULL,
	"media_type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"alt" text NOT NULL,
	"caption" text,
	"credit" text NOT NULL,
	"licence" text,
	"taken_on" date,
	"focal_x" double precision DEFAULT 0.5 NOT NULL,
	"focal_y" double precision DEFAULT 0.5 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pictures_fileHash_unique" UNIQUE("file_hash")
);
--> statement-breakpoint
ALTER TABLE "pictures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assessments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"commitment_id" integer NOT NULL,
	"as_of" date NOT NULL,
	"level" "assessment_level" NOT NULL,
	"direction" "assessment_direction",
	"narrative" text NOT NULL,
	"author_id" integer,
	"reviewer_id" integer,
	"reviewed_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	CONSTRAINT "assessments_have_a_narrative" CHECK (length(btrim("assessments"."narrative")) > 0),
	CONSTRAINT "assessments_are_reviewed_by_another" CHECK ("assessments"."reviewer_id" <> "assessments"."author_id")
);
--> statement-breakpoint
ALTER TABLE "assessments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitment_parties" (
	"commitment_id" integer NOT NULL,
	"entity_id" integer NOT NULL,
	"side" "commitment_side" NOT NULL,
	CONSTRAINT "commitment_parties_commitment_id_entity_id_side_pk" PRIMARY KEY("commitment_id","entity_id","side")
);
--> statement-breakpoint
ALTER TABLE "commitment_parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "commitments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"agreement_id" integer NOT NULL,
	"statement" text NOT NULL,
	"due_on" date,
	"due_precision" date_precision,
	"basis" "commitment_basis" NOT NULL,
	"provision_id" integer,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	CONSTRAINT "commitments_due" CHECK (("commitments"."due_on" is null) = ("commitments"."due_precision" is null))
);
--> statement-breakpoint
ALTER TABLE "commitments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "entities" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "entities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" "entity_kind" NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"sort" text,
	"description" text,
	"country_id" integer,
	"iso_code" text,
	"wikidata_id" text,
	"pax_id" text,
	"latitude" double precision,
	"longitude" double precision,
	"died_on" date,
	"merged_into_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "entities_isoCode_unique" UNIQUE("iso_code"),
	CONSTRAINT "entities_wikidataId_unique" UNIQUE("wikidata_id"),
	CONSTRAINT "entities_paxId_unique" UNIQUE("pax_id"),
	CONSTRAINT "entities_kind_slug_unique" UNIQUE("kind","slug"),
	CONSTRAINT "entities_slug_form" CHECK ("entities"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "entities_coordinates" CHECK (("entities"."latitude" is null) = ("entities"."longitude" is null)
      and "entities"."latitude" between -90 and 90 and "entities"."longitude" between -180 and 180),
	CONSTRAINT "entities_iso_of_countries" CHECK ("entities"."iso_code" is null or "entities"."kind" = 'country')
);
--> statement-breakpoint
ALTER TABLE "entities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "former_slugs" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "former_slugs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"section" text NOT NULL,
	"slug" text NOT NULL,
	"target_id" integer NOT NULL,
	CONSTRAINT "former_slugs_sections" CHECK ("former_slugs"."section" in ('articles', 'agreements', 'countries', 'people', 'organizations', 'places'))
);
--> statement-breakpoint
ALTER TABLE "former_slugs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "names" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "names_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"entity_id" integer NOT NULL,
	"value" text NOT NULL,
	"normal" text GENERATED ALWAYS AS (normal_name(value)) STORED NOT NULL,
	"language" text,
	"script" text,
	"kind" "name_kind" NOT NULL,
	"valid_from" date,
	"valid_to" date,
	CONSTRAINT "names_entityId_value_unique" UNIQUE("entity_id","value")
);
--> statement-breakpoint
ALTER TABLE "names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offices" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"organization_id" integer,
	"country_id" integer,
	CONSTRAINT "offices_title_organizationId_countryId_unique" UNIQUE NULLS NOT DISTINCT("title","organization_id","country_id"),
	CONSTRAINT "offices_belong_somewhere" CHECK (num_nonnulls("offices"."organization_id", "offices"."country_id") > 0)
);
--> statement-breakpoint
ALTER TABLE "offices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenures" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tenures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"from_on" date,
	"from_precision" date_precision,
	"to_on" date,
	"to_precision" date_precision,
	"acting" boolean DEFAULT false NOT NULL,
	"attested_on" date[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "tenures_from" CHECK (("tenures"."from_on" is null) = ("tenures"."from_precision" is null)),
	CONSTRAINT "tenures_to" CHECK (("tenures"."to_on" is null) = ("tenures"."to_precision" is null)),
	CONSTRAINT "tenures_order" CHECK ("tenures"."from_on" <= "tenures"."to_on")
);
--> statement-breakpoint
ALTER TABLE "tenures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "claims" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "claims_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"agreement_id" integer NOT NULL,
	"commitment_id" integer,
	"event_id" integer,
	"speaker_id" integer,
	"speaker_label" text,
	"office_then" text,
	"on_behalf_of_id" integer,
	"relayed_by_id" integer,
	"stance" "stance" NOT NULL,
	"text" text NOT NULL,
	"quote" text,
	"original_text" text,
	"original_language" text,
	"on" date NOT NULL,
	"precision" date_precision NOT NULL,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	CONSTRAINT "claims_have_a_speaker" CHECK (num_nonnulls("claims"."speaker_id", "claims"."speaker_label") > 0),
	CONSTRAINT "claims_are_about_one_thing" CHECK (num_nonnulls("claims"."commitment_id", "claims"."event_id") <= 1)
);
--> statement-breakpoint
ALTER TABLE "claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_actors" (
	"event_id" integer NOT NULL,
	"entity_id" integer NOT NULL,
	CONSTRAINT "event_actors_event_id_entity_id_pk" PRIMARY KEY("event_id","entity_id")
);
--> statement-breakpoint
ALTER TABLE "event_actors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_agreements" (
	"event_id" integer NOT NULL,
	"agreement_id" integer NOT NULL,
	CONSTRAINT "event_agreements_event_id_agreement_id_pk" PRIMARY KEY("event_id","agreement_id")
);
--> statement-breakpoint
ALTER TABLE "event_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"category" "event_category" NOT NULL,
	"modality" "modality" DEFAULT 'occurred' NOT NULL,
	"headline" text NOT NULL,
	"summary" text,
	"on" date NOT NULL,
	"precision" date_precision NOT NULL,
	"until_on" date,
	"until_precision" date_precision,
	"place_id" integer,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	CONSTRAINT "events_until" CHECK (("events"."until_on" is null) = ("events"."until_precision" is null))
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "proposals_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" integer NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"decision" "proposal_decision" DEFAULT 'open' NOT NULL,
	"content" jsonb NOT NULL,
	"decided_by_id" integer,
	"decided_at" timestamp with time zone,
	"recorded_as" integer,
	"recorded_at" timestamp with time zone,
	CONSTRAINT "proposals_kinds" CHECK ("proposals"."kind" in ('event', 'claim', 'review'))
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"outlet" text,
	"url" text,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"received_by_id" integer,
	"original_text" text NOT NULL,
	"text_hash" text NOT NULL,
	"zone" text,
	"state" "report_state" DEFAULT 'new' NOT NULL,
	"state_note" text,
	"article_id" integer,
	CONSTRAINT "reports_textHash_unique" UNIQUE("text_hash"),
	CONSTRAINT "reports_taken_into_an_article" CHECK (("reports"."state" = 'taken') = ("reports"."article_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "citations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "citations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_id" integer NOT NULL,
	"tenure_id" integer,
	"agreement_id" integer,
	"participation_id" integer,
	"signing_id" integer,
	"act_id" integer,
	"relation_id" integer,
	"commitment_id" integer,
	"assessment_id" integer,
	"event_id" integer,
	"claim_id" integer,
	"edition_id" integer,
	CONSTRAINT "citations_support_one_thing" CHECK (num_nonnulls(tenure_id, agreement_id, participation_id, signing_id, act_id, relation_id,
        commitment_id, assessment_id, event_id, claim_id, edition_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "citations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sources" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sources_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"outlet" text NOT NULL,
	"outlet_id" integer,
	"title" text,
	"url" text,
	"published_on" date,
	"published_precision" date_precision,
	"retrieved_at" timestamp with time zone,
	"language" text NOT NULL,
	"type" "source_type" NOT NULL,
	"state_affiliation" text,
	"origin_id" integer,
	"origin_outlet_id" integer,
	"note" text,
	"report_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "sources_reportId_unique" UNIQUE("report_id"),
	CONSTRAINT "sources_published" CHECK (("sources"."published_on" is null) = ("sources"."published_precision" is null)),
	CONSTRAINT "sources_do_not_relay_themselves" CHECK ("sources"."origin_id" <> "sources"."id")
);
--> statement-breakpoint
ALTER TABLE "sources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" integer,
	"verb" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" integer,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"user_agent" text
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" "role" NOT NULL,
	"description" text,
	"password_hash" text NOT NULL,
	"password_changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_email_unique" UNIQUE("email"),
	CONSTRAINT "staff_email_lower" CHECK ("staff"."email" = lower("staff"."email"))
);
--> statement-breakpoint
ALTER TABLE "staff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_party_id_entities_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_depositary_id_entities_id_fk" FOREIGN KEY ("depositary_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "original_titles" ADD CONSTRAINT "original_titles_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_entity_id_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provisions" ADD CONSTRAINT "provisions_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_to_agreement_id_agreements_id_fk" FOREIGN KEY ("to_agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signings" ADD CONSTRAINT "signings_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signings" ADD CONSTRAINT "signings_person_id_entities_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signings" ADD CONSTRAINT "signings_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signings" ADD CONSTRAINT "signings_on_behalf_of_id_entities_id_fk" FOREIGN KEY ("on_behalf_of_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signings" ADD CONSTRAINT "signings_place_id_entities_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_staff_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_redirect_to_id_articles_id_fk" FOREIGN KEY ("redirect_to_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_dateline_place_id_entities_id_fk" FOREIGN KEY ("dateline_place_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_lead_picture_id_pictures_id_fk" FOREIGN KEY ("lead_picture_id") REFERENCES "public"."pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_approved_by_id_staff_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_published_by_id_staff_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_at_once_approved_by_id_staff_id_fk" FOREIGN KEY ("at_once_approved_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_entity_id_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_author_id_staff_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_reviewer_id_staff_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_parties" ADD CONSTRAINT "commitment_parties_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_parties" ADD CONSTRAINT "commitment_parties_entity_id_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_provision_id_provisions_id_fk" FOREIGN KEY ("provision_id") REFERENCES "public"."provisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entities" ADD CONSTRAINT "entities_country_id_entities_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entities" ADD CONSTRAINT "entities_merged_into_id_entities_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "names" ADD CONSTRAINT "names_entity_id_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_organization_id_entities_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_country_id_entities_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_person_id_entities_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenures" ADD CONSTRAINT "tenures_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_speaker_id_entities_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_on_behalf_of_id_entities_id_fk" FOREIGN KEY ("on_behalf_of_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_relayed_by_id_entities_id_fk" FOREIGN KEY ("relayed_by_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_actors" ADD CONSTRAINT "event_actors_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_actors" ADD CONSTRAINT "event_actors_entity_id_entities_id_fk" FOREIGN KEY ("entity_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_agreements" ADD CONSTRAINT "event_agreements_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_agreements" ADD CONSTRAINT "event_agreements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_place_id_entities_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decided_by_id_staff_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_received_by_id_staff_id_fk" FOREIGN KEY ("received_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_tenure_id_tenures_id_fk" FOREIGN KEY ("tenure_id") REFERENCES "public"."tenures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_participation_id_participations_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."participations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_signing_id_signings_id_fk" FOREIGN KEY ("signing_id") REFERENCES "public"."signings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_relation_id_relations_id_fk" FOREIGN KEY ("relation_id") REFERENCES "public"."relations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_outlet_id_entities_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_origin_id_sources_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_origin_outlet_id_entities_id_fk" FOREIGN KEY ("origin_outlet_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acts_agreement_id_on_index" ON "acts" USING btree ("agreement_id","on");--> statement-breakpoint
CREATE INDEX "acts_party_id_index" ON "acts" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "participations_entity_id_index" ON "participations" USING btree ("entity_id");--> statement-breakpoint
CREATE INDEX "relations_agreement_id_index" ON "relations" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "relations_to_agreement_id_index" ON "relations" USING btree ("to_agreement_id");--> statement-breakpoint
CREATE INDEX "signings_agreement_id_index" ON "signings" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "signings_person_id_index" ON "signings" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "articles_first_published_at_index" ON "articles" USING btree ("first_published_at");--> statement-breakpoint
CREATE INDEX "corrections_article_id_index" ON "corrections" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "corrections_published_at_index" ON "corrections" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "coverage_agreement_id_index" ON "coverage" USING btree ("agreement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_one_live" ON "editions" USING btree ("article_id") WHERE state in ('published', 'withdrawn', 'unpublished', 'killed');--> statement-breakpoint
CREATE UNIQUE INDEX "editions_one_in_work" ON "editions" USING btree ("article_id") WHERE state in ('draft', 'needs-changes', 'submitted', 'approved', 'scheduled');--> statement-breakpoint
CREATE INDEX "editions_state_index" ON "editions" USING btree ("state");--> statement-breakpoint
CREATE INDEX "mentions_entity_id_index" ON "mentions" USING btree ("entity_id");--> statement-breakpoint
CREATE INDEX "assessments_commitment_id_as_of_index" ON "assessments" USING btree ("commitment_id","as_of");--> statement-breakpoint
CREATE INDEX "commitment_parties_entity_id_index" ON "commitment_parties" USING btree ("entity_id");--> statement-breakpoint
CREATE INDEX "commitments_agreement_id_index" ON "commitments" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "commitments_due_on_index" ON "commitments" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "entities_country_id_index" ON "entities" USING btree ("country_id");--> statement-breakpoint
CREATE UNIQUE INDEX "former_slugs_section_slug_index" ON "former_slugs" USING btree ("section","slug");--> statement-breakpoint
CREATE INDEX "names_normal_trigrams" ON "names" USING gin ("normal" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "names_normal_prefix" ON "names" USING btree ("normal" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "tenures_person_id_index" ON "tenures" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "tenures_office_id_index" ON "tenures" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "claims_agreement_id_on_index" ON "claims" USING btree ("agreement_id","on");--> statement-breakpoint
CREATE INDEX "claims_speaker_id_index" ON "claims" USING btree ("speaker_id");--> statement-breakpoint
CREATE INDEX "claims_on_behalf_of_id_index" ON "claims" USING btree ("on_behalf_of_id");--> statement-breakpoint
CREATE INDEX "claims_commitment_id_index" ON "claims" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "claims_event_id_index" ON "claims" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_actors_entity_id_index" ON "event_actors" USING btree ("entity_id");--> statement-breakpoint
CREATE INDEX "event_agreements_agreement_id_index" ON "event_agreements" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "events_on_index" ON "events" USING btree ("on");--> statement-breakpoint
CREATE INDEX "events_place_id_index" ON "events" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "proposals_report_id_index" ON "proposals" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "reports_state_received_at_index" ON "reports" USING btree ("state","received_at");--> statement-breakpoint
CREATE INDEX "reports_article_id_index" ON "reports" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "citations_source_id_index" ON "citations" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "citations_tenure_id_index" ON "citations" USING btree ("tenure_id") WHERE "citations"."tenure_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_agreement_id_index" ON "citations" USING btree ("agreement_id") WHERE "citations"."agreement_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_participation_id_index" ON "citations" USING btree ("participation_id") WHERE "citations"."participation_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_signing_id_index" ON "citations" USING btree ("signing_id") WHERE "citations"."signing_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_act_id_index" ON "citations" USING btree ("act_id") WHERE "citations"."act_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_relation_id_index" ON "citations" USING btree ("relation_id") WHERE "citations"."relation_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_commitment_id_index" ON "citations" USING btree ("commitment_id") WHERE "citations"."commitment_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_assessment_id_index" ON "citations" USING btree ("assessment_id") WHERE "citations"."assessment_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_event_id_index" ON "citations" USING btree ("event_id") WHERE "citations"."event_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_claim_id_index" ON "citations" USING btree ("claim_id") WHERE "citations"."claim_id" is not null;--> statement-breakpoint
CREATE INDEX "citations_edition_id_index" ON "citations" USING btree ("edition_id") WHERE "citations"."edition_id" is not null;--> statement-breakpoint
CREATE INDEX "sources_url_index" ON "sources" USING btree ("url");--> statement-breakpoint
CREATE INDEX "sources_origin_id_index" ON "sources" USING btree ("origin_id");--> statement-breakpoint
CREATE INDEX "audit_log_subject_subject_id_index" ON "audit_log" USING btree ("subject","subject_id");--> statement-breakpoint
CREATE INDEX "audit_log_actor_id_index" ON "audit_log" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "sessions_staff_id_index" ON "sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "acts" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (withdrawn_at is null and exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "acts" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "agreements" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (published_at is not null);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "agreements" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "original_titles" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "original_titles" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "participations" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "participations" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "provisions" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "provisions" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "relations" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (withdrawn_at is null and exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "relations" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "signings" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (withdrawn_at is null and exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "signings" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "articles" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (first_published_at is not null);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "articles" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "corrections" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (published_at is not null);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "corrections" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "coverage" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from editions parent where parent.id = edition_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "coverage" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "editions" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (state in ('published', 'withdrawn') and (embargo_until is null or embargo_until <= now()));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "editions" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "mentions" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (confirmed and exists (select from editions parent where parent.id = edition_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "mentions" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "pictures" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from editions where editions.lead_picture_id = pictures.id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "pictures" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "assessments" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (withdrawn_at is null and exists (select from commitments parent where parent.id = commitment_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "assessments" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "commitment_parties" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from commitments parent where parent.id = commitment_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "commitment_parties" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "commitments" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (withdrawn_at is null and exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "commitments" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "entities" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (published_at is not null);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "entities" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "former_slugs" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "former_slugs" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "names" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from entities parent where parent.id = entity_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "names" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "offices" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "offices" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "tenures" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from entities parent where parent.id = person_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "tenures" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "claims" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (withdrawn_at is null and exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "claims" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "event_actors" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from events parent where parent.id = event_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "event_actors" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "event_agreements" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from agreements parent where parent.id = agreement_id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "event_agreements" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "events" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (withdrawn_at is null and exists (
      select from event_agreements link where link.event_id = events.id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "events" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "proposals" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "reports" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "citations" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from sources parent where parent.id = source_id) and (edition_id is null or exists (select from editions parent where parent.id = edition_id)));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "citations" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "sources" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (published_at is not null);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "sources" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "audit_log" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "sessions" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "staff" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);