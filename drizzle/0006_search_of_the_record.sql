-- Words of agreements and claims, as articles have them, so that a search never reads the whole record.
CREATE FUNCTION agreement_words(title text, short_title text, subjects text[], summary text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('english', normal_name(concat_ws(' ', title, short_title, array_to_string(subjects, ' '), summary)));--> statement-breakpoint
CREATE FUNCTION claim_words(claim text, quote text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('english', normal_name(concat_ws(' ', claim, quote)));--> statement-breakpoint
ALTER TABLE agreements ADD COLUMN words tsvector
  GENERATED ALWAYS AS (agreement_words(title, short_title, subjects, summary)) STORED;--> statement-breakpoint
ALTER TABLE claims ADD COLUMN words tsvector
  GENERATED ALWAYS AS (claim_words(text, quote)) STORED;--> statement-breakpoint
CREATE INDEX agreements_words ON agreements USING gin (words);--> statement-breakpoint
CREATE INDEX claims_words ON claims USING gin (words);--> statement-breakpoint
-- Under row-level security PostgreSQL uses no index for an operator it does not trust to keep
-- secrets, and matching words is one. These functions therefore look as the owner, among what readers
-- may see alone, and give keys; the rows behind them are read under the caller's own policies.
CREATE FUNCTION agreements_with(query tsquery, most integer) RETURNS TABLE (id integer, rank real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT one.id, ts_rank(one.words, query) AS rank FROM agreements one
  WHERE one.words @@ query AND one.published_at IS NOT NULL
  ORDER BY 2 DESC, 1 LIMIT most;
END;--> statement-breakpoint
CREATE FUNCTION claims_with(query tsquery, most integer) RETURNS TABLE (id integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT one.id FROM claims one JOIN agreements about ON about.id = one.agreement_id
  WHERE one.words @@ query AND one.withdrawn_at IS NULL AND about.published_at IS NOT NULL
  ORDER BY one."on" DESC, one.id DESC LIMIT most;
END;--> statement-breakpoint
-- Entities one of whose names is (3), begins with (2), or has a word that begins with (1.5) what was
-- typed, given in normal form, or is like it but for an error or two (below 1).
CREATE FUNCTION entities_named(typed text, most integer) RETURNS TABLE (id integer, nearness real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' SET pg_trgm.similarity_threshold = 0.45
BEGIN ATOMIC
  SELECT near.entity_id, max(near.nearness)::real FROM (
    (SELECT entity_id, CASE WHEN normal = typed THEN 3 ELSE 2 END AS nearness FROM names
      WHERE normal ~>=~ typed AND normal ~<~ (typed || U&'\+10FFFF') ORDER BY normal USING ~<~ LIMIT 200)
    UNION ALL
    (SELECT entity_id, 1.5 FROM names WHERE length(typed) > 2 AND normal LIKE '% ' || typed || '%' LIMIT 200)
    UNION ALL
    (SELECT entity_id, public.similarity(normal, typed) FROM names
      WHERE length(typed) > 3 AND normal OPERATOR(public.%) typed ORDER BY 2 DESC LIMIT 50)
  ) near JOIN entities one ON one.id = near.entity_id AND one.published_at IS NOT NULL
  GROUP BY near.entity_id ORDER BY 2 DESC, 1 LIMIT most;
END;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION agreements_with, claims_with, entities_named FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION agreements_with, claims_with, entities_named TO entente_reader, entente_desk;--> statement-breakpoint
-- Words and text stand beside the table, so that a walk reads many rows on few pages.
ALTER TABLE article_hits SET (toast_tuple_target = 128);
