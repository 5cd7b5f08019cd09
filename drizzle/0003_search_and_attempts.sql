CREATE TABLE "article_agreements" (
	"agreement_id" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"article_id" integer NOT NULL,
	CONSTRAINT "article_agreements_agreement_id_published_at_article_id_pk" PRIMARY KEY("agreement_id","published_at","article_id")
);
--> statement-breakpoint
ALTER TABLE "article_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "article_countries" (
	"country_id" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"article_id" integer NOT NULL,
	CONSTRAINT "article_countries_country_id_published_at_article_id_pk" PRIMARY KEY("country_id","published_at","article_id")
);
--> statement-breakpoint
ALTER TABLE "article_countries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "article_hits" (
	"article_id" integer PRIMARY KEY NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"tags" integer[] NOT NULL,
	"words" "tsvector" NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_hits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "form_key" uuid;--> statement-breakpoint
ALTER TABLE "article_agreements" ADD CONSTRAINT "article_agreements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_agreements" ADD CONSTRAINT "article_agreements_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_countries" ADD CONSTRAINT "article_countries_country_id_entities_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."entities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_countries" ADD CONSTRAINT "article_countries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_hits" ADD CONSTRAINT "article_hits_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_agreements_article_id_index" ON "article_agreements" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "article_countries_article_id_index" ON "article_countries" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "article_hits_words_and_tags" ON "article_hits" USING gin ("words","tags") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "article_hits_published_at_article_id_index" ON "article_hits" USING btree ("published_at","article_id");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_formKey_unique" UNIQUE("form_key");--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "article_agreements" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "article_agreements" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "article_countries" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "article_countries" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "article_hits" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "article_hits" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "sign_in_attempts" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);