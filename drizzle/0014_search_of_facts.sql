-- Words of commitments and events, as claims have them (0006_search_of_the_record.sql).
CREATE FUNCTION commitment_words(statement text, note text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('english', normal_name(concat_ws(' ', statement, note)));--> statement-breakpoint
CREATE FUNCTION event_words(headline text, summary text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('english', normal_name(concat_ws(' ', headline, summary)));--> statement-breakpoint
ALTER TABLE commitments ADD COLUMN words tsvector
  GENERATED ALWAYS AS (commitment_words(statement, note)) STORED;--> statement-breakpoint
ALTER TABLE events ADD COLUMN words tsvector
  GENERATED ALWAYS AS (event_words(headline, summary)) STORED;--> statement-breakpoint
CREATE INDEX commitments_words ON commitments USING gin (words);--> statement-breakpoint
CREATE INDEX events_words ON events USING gin (words);--> statement-breakpoint
CREATE FUNCTION commitments_with(query tsquery, most integer) RETURNS TABLE (id integer, rank real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT one.id, ts_rank(one.words, query) AS rank
  FROM commitments one JOIN agreements about ON about.id = one.agreement_id
  WHERE one.words @@ query AND one.withdrawn_at IS NULL AND about.published_at IS NOT NULL
  ORDER BY 2 DESC, 1 LIMIT most;
END;--> statement-breakpoint
CREATE FUNCTION events_with(query tsquery, most integer) RETURNS TABLE (id integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT one.id FROM events one
  WHERE one.words @@ query AND one.withdrawn_at IS NULL AND EXISTS (
    SELECT FROM event_agreements link JOIN agreements about ON about.id = link.agreement_id
    WHERE link.event_id = one.id AND about.published_at IS NOT NULL)
  ORDER BY one."on" DESC, one.id DESC LIMIT most;
END;--> statement-breakpoint
-- An act has few words of its own: one looks for it by its type, whose it is, under which agreement
-- and when, so that its words change with names of others. They stand in a table that only the
-- functions here write and read.
CREATE TABLE act_words (
  act_id integer PRIMARY KEY REFERENCES acts (id) ON DELETE CASCADE,
  words tsvector NOT NULL
);--> statement-breakpoint
ALTER TABLE act_words ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX act_words_words ON act_words USING gin (words);--> statement-breakpoint
CREATE FUNCTION act_text(act acts) RETURNS text
LANGUAGE sql STABLE
RETURN concat_ws(' ', replace(act.type::text, '-', ' '),
  (SELECT name FROM entities WHERE id = act.party_id),
  (SELECT short_title FROM agreements WHERE id = act.agreement_id),
  to_char(act."on", CASE act.precision WHEN 'day' THEN 'FMDD FMMonth YYYY' WHEN 'month' THEN 'FMMonth YYYY' ELSE 'YYYY' END),
  act.note);--> statement-breakpoint
CREATE FUNCTION index_acts(act_ids integer[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  INSERT INTO act_words (act_id, words)
  SELECT one.id, to_tsvector('english', normal_name(act_text(one))) FROM acts one WHERE one.id = ANY (act_ids)
  ON CONFLICT (act_id) DO UPDATE SET words = excluded.words;
END;--> statement-breakpoint
CREATE FUNCTION index_act() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM index_acts(ARRAY[NEW.id]);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION index_acts_of_party() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM index_acts(ARRAY(SELECT id FROM acts WHERE party_id = NEW.id));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION index_acts_of_agreement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM index_acts(ARRAY(SELECT id FROM acts WHERE agreement_id = NEW.id));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER index_act AFTER INSERT OR UPDATE ON acts
  FOR EACH ROW EXECUTE FUNCTION index_act();--> statement-breakpoint
CREATE TRIGGER index_acts_of_party AFTER UPDATE OF name ON entities
  FOR EACH ROW WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION index_acts_of_party();--> statement-breakpoint
CREATE TRIGGER index_acts_of_agreement AFTER UPDATE OF short_title ON agreements
  FOR EACH ROW WHEN (OLD.short_title <> NEW.short_title) EXECUTE FUNCTION index_acts_of_agreement();--> statement-breakpoint
SELECT index_acts(ARRAY(SELECT id FROM acts));--> statement-breakpoint
CREATE FUNCTION acts_with(query tsquery, most integer) RETURNS TABLE (id integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT one.id FROM act_words found JOIN acts one ON one.id = found.act_id
    JOIN agreements about ON about.id = one.agreement_id
  WHERE found.words @@ query AND one.withdrawn_at IS NULL AND about.published_at IS NOT NULL
  ORDER BY one."on" DESC, one.id DESC LIMIT most;
END;--> statement-breakpoint
-- Whether a fact was on record and is withdrawn: readers see no row of it, and are to be told so.
CREATE FUNCTION fact_standing(section text, key integer)
RETURNS TABLE (withdrawn_at timestamptz, slug text, short_title text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT fact.withdrawn_at, about.slug, about.short_title FROM (
    SELECT agreement_id, withdrawn_at FROM claims WHERE section = 'claims' AND id = key
    UNION ALL SELECT agreement_id, withdrawn_at FROM commitments WHERE section = 'commitments' AND id = key
    UNION ALL SELECT agreement_id, withdrawn_at FROM acts WHERE section = 'acts' AND id = key
    UNION ALL SELECT link.agreement_id, one.withdrawn_at FROM events one
      JOIN event_agreements link ON link.event_id = one.id WHERE section = 'events' AND one.id = key
  ) fact JOIN agreements about ON about.id = fact.agreement_id AND about.published_at IS NOT NULL
  ORDER BY about.id LIMIT 1;
END;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION commitments_with, events_with, acts_with, fact_standing, index_acts FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION commitments_with, events_with, acts_with, fact_standing TO entente_reader, entente_desk;
