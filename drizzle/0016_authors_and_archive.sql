CREATE TABLE "authors" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "authors_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "authors_slug_unique" UNIQUE("slug"),
	CONSTRAINT "authors_slug_form" CHECK ("authors"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
ALTER TABLE "authors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "author_names" (
	"normal" text PRIMARY KEY NOT NULL,
	"author_id" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "author_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "article_authors" (
	"author_id" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"article_id" integer NOT NULL,
	"position" integer NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "article_authors_author_id_published_at_article_id_pk" PRIMARY KEY("author_id","published_at","article_id")
);
--> statement-breakpoint
ALTER TABLE "article_authors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "archive_days" (
	"on" date PRIMARY KEY NOT NULL,
	"articles" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "archive_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "author_names" ADD CONSTRAINT "author_names_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "author_names_author_id_index" ON "author_names" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "article_authors_article_id_index" ON "article_authors" USING btree ("article_id");--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "authors" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (exists (select from article_authors signed where signed.author_id = authors.id));--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "authors" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "author_names" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "article_authors" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "article_authors" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "readers see what is published" ON "archive_days" AS PERMISSIVE FOR SELECT TO "entente_reader" USING (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON "archive_days" AS PERMISSIVE FOR ALL TO "entente_desk" USING (true) WITH CHECK (true);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON authors, author_names TO entente_desk;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON article_authors TO entente_desk;--> statement-breakpoint
GRANT SELECT ON authors, article_authors, archive_days TO entente_reader;--> statement-breakpoint
GRANT SELECT ON archive_days TO entente_desk;--> statement-breakpoint
ALTER TABLE former_slugs DROP CONSTRAINT former_slugs_sections;--> statement-breakpoint
ALTER TABLE former_slugs ADD CONSTRAINT former_slugs_sections
  CHECK (section in ('articles', 'agreements', 'authors', 'countries', 'people', 'organizations', 'places'));--> statement-breakpoint
-- Counted by the database alone, from what search may find: the archive never reads the articles
-- themselves to say how many there are.
CREATE FUNCTION day_of(moment timestamptz) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (moment AT TIME ZONE 'UTC')::date;--> statement-breakpoint
CREATE FUNCTION count_archive_days() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO archive_days AS known SELECT day_of(published_at), count(*) FROM after GROUP BY 1 ORDER BY 1
      ON CONFLICT ("on") DO UPDATE SET articles = known.articles + excluded.articles;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO archive_days AS known SELECT day_of(published_at), -count(*) FROM before GROUP BY 1 ORDER BY 1
      ON CONFLICT ("on") DO UPDATE SET articles = known.articles + excluded.articles;
  ELSE
    -- Most updates move nothing, and then no day is locked.
    INSERT INTO archive_days AS known SELECT day_of(published_at), sum(counted) FROM (
        SELECT published_at, -1 AS counted FROM before UNION ALL SELECT published_at, 1 FROM after) moved
      GROUP BY 1 HAVING sum(counted) <> 0 ORDER BY 1
      ON CONFLICT ("on") DO UPDATE SET articles = known.articles + excluded.articles;
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION count_archive_days() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER article_hits_counted_in AFTER INSERT ON article_hits
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_archive_days();--> statement-breakpoint
CREATE TRIGGER article_hits_counted_out AFTER DELETE ON article_hits
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_archive_days();--> statement-breakpoint
CREATE TRIGGER article_hits_counted_anew AFTER UPDATE ON article_hits
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_archive_days();--> statement-breakpoint
INSERT INTO archive_days ("on", articles)
  SELECT day_of(published_at), count(*) FROM article_hits GROUP BY 1;--> statement-breakpoint
-- Who signed what is published already, read from the bylines as domain/authors/byline.ts does.
CREATE TEMPORARY TABLE signed ON COMMIT DROP AS
  SELECT hit.article_id, hit.published_at, part.position::int - 1 AS position, trim(part.words) AS words,
    normal_name(part.words) AS normal
  FROM article_hits hit JOIN editions ON editions.article_id = hit.article_id
      AND state IN ('published', 'withdrawn'),
    regexp_split_to_table(regexp_replace(byline, '^\s*by\s+', '', 'i'),
      '\s*[,;،؛](?!\s*(?:Jr|Sr)\M)\s*(?:and\s+)?|\s+(?:and|with|&)\s+') WITH ORDINALITY part (words, position)
  WHERE normal_name(part.words) <> '';--> statement-breakpoint
INSERT INTO authors (slug, name)
  SELECT plain || CASE WHEN nth > 1 THEN '-' || nth ELSE '' END, words FROM (
    SELECT words, plain, row_number() OVER (PARTITION BY plain ORDER BY normal) AS nth FROM (
      SELECT DISTINCT ON (normal) normal, words, coalesce(nullif(trim(BOTH '-' FROM
        left(regexp_replace(normal, '[^a-z0-9]+', '-', 'g'), 80)), ''), 'author-' || left(md5(normal), 8)) AS plain
      FROM signed ORDER BY normal, published_at DESC) known) numbered;--> statement-breakpoint
INSERT INTO author_names (normal, author_id) SELECT normal_name(name), id FROM authors;--> statement-breakpoint
INSERT INTO article_authors (author_id, published_at, article_id, position, words)
  SELECT DISTINCT ON (author_id, published_at, article_id) author_id, published_at, article_id, position, words
  FROM signed JOIN author_names USING (normal) ORDER BY author_id, published_at, article_id, position;
