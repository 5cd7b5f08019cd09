CREATE TYPE "public"."import_format" AS ENUM('entente', 'pa-x');--> statement-breakpoint
CREATE TYPE "public"."import_outcome" AS ENUM('refused', 'waiting', 'differs', 'new', 'same', 'left-out');--> statement-breakpoint
CREATE TYPE "public"."import_state" AS ENUM('read', 'ready', 'imported', 'undone');--> statement-breakpoint
CREATE TABLE "import_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"import_id" integer NOT NULL,
	"kind" text NOT NULL,
	"record_id" integer NOT NULL,
	"agreement_id" integer,
	"before" jsonb,
	"after" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "import_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" integer NOT NULL,
	"row" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"outcome" "import_outcome",
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"differences" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"agreement_id" integer,
	"take" boolean DEFAULT false NOT NULL,
	CONSTRAINT "import_rows_import_id_row_pk" PRIMARY KEY("import_id","row")
);
--> statement-breakpoint
ALTER TABLE "import_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"file_name" text NOT NULL,
	"format" "import_format" NOT NULL,
	"header" text[] NOT NULL,
	"uploaded_by_id" integer NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decisions" jsonb NOT NULL,
	"state" "import_state" DEFAULT 'read' NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone,
	"broken_with" text,
	"imported_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"undone" jsonb
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "import_changes" ADD CONSTRAINT "import_changes_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_changes" ADD CONSTRAINT "import_changes_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_uploaded_by_id_staff_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_changes_import_id_kind_index" ON "import_changes" USING btree ("import_id","kind");--> statement-breakpoint
CREATE INDEX "import_changes_agreement_id_index" ON "import_changes" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "import_rows_import_id_outcome_row_index" ON "import_rows" USING btree ("import_id","outcome","row");--> statement-breakpoint
CREATE INDEX "import_rows_agreement_id_index" ON "import_rows" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "imports_uploaded_by_id_index" ON "imports" USING btree ("uploaded_by_id");--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "import_changes" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "import_rows" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "imports" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
-- What came in stays as it came: of a row only what becomes of it changes, and nothing is deleted.
GRANT SELECT, INSERT ON imports, import_rows, import_changes TO entente_desk;--> statement-breakpoint
GRANT UPDATE (decisions, state, done, total, started_at, broken_with, imported_at, undone_at, undone)
  ON imports TO entente_desk;--> statement-breakpoint
GRANT UPDATE (outcome, reasons, differences, agreement_id, take) ON import_rows TO entente_desk;--> statement-breakpoint
GRANT USAGE ON SEQUENCE imports_id_seq, import_changes_id_seq TO entente_desk;
