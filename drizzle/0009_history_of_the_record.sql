-- What the record said at any moment (docs/decisions/014). Each row of the record says since when it
-- says what it says; what it said before stays in a history that nobody changes.
CREATE TABLE record_history (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  relation text NOT NULL,
  content jsonb NOT NULL,
  since timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  CONSTRAINT record_history_lasted CHECK (since < until)
);--> statement-breakpoint
-- Granted to nobody: it is written by the trigger and read through the views below.
ALTER TABLE record_history ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX record_history_until ON record_history (relation, until);--> statement-breakpoint
DO $$
DECLARE
  key text;
BEGIN
  FOREACH key IN ARRAY ARRAY['id', 'agreement_id', 'participation_id', 'signing_id', 'act_id',
    'relation_id', 'commitment_id', 'assessment_id', 'event_id', 'claim_id']
  LOOP
    EXECUTE format('CREATE INDEX %I ON record_history (relation, ((content ->> %L)::integer), until)
      WHERE (content ->> %2$L)::integer IS NOT NULL', 'record_history_' || key, key);
  END LOOP;
END $$;--> statement-breakpoint

-- The moment a transaction writes the record at: one for all its rows. Until it ends a lock, whose key
-- is a moment not after it (in microseconds), tells that something of that moment is still to come.
CREATE FUNCTION moment_of_writing() RETURNS timestamp with time zone
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
  known text := current_setting('entente.written_at', true);
BEGIN
  IF known <> '' THEN
    RETURN known::timestamptz;
  END IF;
  PERFORM pg_advisory_xact_lock_shared((extract(epoch FROM clock_timestamp()) * 1000000)::bigint);
  RETURN set_config('entente.written_at', clock_timestamp()::text, true)::timestamptz;
END $$;--> statement-breakpoint

-- Keeps what a row said before it is changed or deleted. A write that changes nothing leaves no trace,
-- nor does a part that is taken out and put back by one transaction.
CREATE FUNCTION keep_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
  -- Kept by the database, and no part of what a row says.
  own CONSTANT text[] := '{written_at,words}';
  moment timestamptz;
  before jsonb;
  put_back timestamptz;
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(old) - own = to_jsonb(new) - own THEN
    new.written_at := old.written_at;
    RETURN new;
  END IF;
  moment := public.moment_of_writing();
  IF TG_OP = 'INSERT' THEN
    new.written_at := moment;
    IF TG_ARGV[0] = 'part' THEN
      DELETE FROM public.record_history WHERE relation = TG_TABLE_NAME AND until = moment
        AND content - 'id' = to_jsonb(new) - own - 'id' RETURNING since INTO put_back;
      new.written_at := coalesce(put_back, moment);
    END IF;
    RETURN new;
  END IF;
  before := to_jsonb(old) - own;
  -- Another transaction may have written the row since this one wrote its first.
  moment := greatest(moment, old.written_at);
  IF old.written_at < moment THEN
    INSERT INTO public.record_history (relation, content, since, until)
      VALUES (TG_TABLE_NAME, before, old.written_at, moment);
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN old;
  END IF;
  new.written_at := moment;
  RETURN new;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION moment_of_writing, keep_version FROM PUBLIC;--> statement-breakpoint
DO $$
DECLARE
  relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['agreements', 'original_titles', 'participations', 'signings', 'acts',
    'relations', 'provisions', 'commitments', 'commitment_parties', 'assessments', 'events',
    'extensions', 'event_agreements', 'event_actors', 'claims', 'citations']
  LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN written_at timestamp with time zone NOT NULL DEFAULT now()', relation);
  END LOOP;
  FOREACH relation IN ARRAY ARRAY['agreements', 'participations', 'signings', 'acts', 'relations',
    'provisions', 'commitments', 'assessments', 'extensions', 'events', 'claims']
  LOOP
    EXECUTE format('CREATE TRIGGER keep_version BEFORE INSERT OR UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION keep_version()', relation);
  END LOOP;
  FOREACH relation IN ARRAY ARRAY['original_titles', 'commitment_parties', 'event_agreements', 'event_actors']
  LOOP
    EXECUTE format('CREATE TRIGGER keep_version BEFORE INSERT OR UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION keep_version(''part'')', relation);
  END LOOP;
END $$;--> statement-breakpoint
-- What an edition rests on belongs to the edition, which has a history of its own.
CREATE TRIGGER keep_version BEFORE INSERT OR UPDATE ON citations
  FOR EACH ROW WHEN (new.edition_id IS NULL) EXECUTE FUNCTION keep_version('part');--> statement-breakpoint
CREATE TRIGGER keep_version_of_deleted BEFORE DELETE ON citations
  FOR EACH ROW WHEN (old.edition_id IS NULL) EXECUTE FUNCTION keep_version('part');--> statement-breakpoint
GRANT SELECT (written_at) ON assessments TO entente_reader;--> statement-breakpoint

CREATE SCHEMA recorded;--> statement-breakpoint
GRANT USAGE ON SCHEMA recorded TO entente_reader, entente_desk;--> statement-breakpoint
-- The moment the views answer for.
CREATE FUNCTION recorded.moment() RETURNS timestamp with time zone
LANGUAGE sql STABLE PARALLEL SAFE
RETURN current_setting('entente.recorded_at')::timestamptz;--> statement-breakpoint
-- The latest moment of which all is written: now, or the beginning of the oldest write under way.
CREATE FUNCTION recorded.settled() RETURNS timestamp with time zone
LANGUAGE sql VOLATILE
BEGIN ATOMIC
  SELECT date_trunc('milliseconds', least(statement_timestamp(), (
    SELECT min(to_timestamp(((classid::bigint << 32) | objid::bigint) / 1000000.0)) FROM pg_locks
    -- Keys of the other locks of Entente are far smaller, or negative.
    WHERE locktype = 'advisory' AND objsubid = 1 AND classid::bigint BETWEEN 65536 AND 2147483647
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))));
END;--> statement-breakpoint
-- Makes the views anew: one for each table of the record, of its name, with the columns and the rows
-- that readers may see. To be called by each migration that adds a column to one of the tables; one
-- that drops or changes a column drops the view before.
CREATE FUNCTION recorded.renew() RETURNS void
LANGUAGE plpgsql SET search_path = ''
AS $$
DECLARE
  one record;
  live text;
  kept text;
  -- Seen now and seen then: what was said before publication is nobody's to read.
  published CONSTANT text := 'exists (select from recorded.agreements parent where parent.id = agreement_id)';
  promised CONSTANT text := 'exists (select from recorded.commitments parent where parent.id = commitment_id)';
  stands CONSTANT text := 'withdrawn_at is null and ';
BEGIN
  FOR one IN SELECT * FROM (VALUES
    ('agreements', 'published_at is not null and exists (select from public.agreements today
      where today.id = version.id and today.published_at is not null)'),
    ('original_titles', published),
    ('participations', stands || published),
    ('signings', stands || published),
    ('acts', stands || published),
    ('relations', stands || published),
    ('provisions', published),
    ('commitments', stands || published),
    ('commitment_parties', promised),
    ('assessments', stands || promised),
    ('extensions', stands || promised),
    ('event_agreements', published),
    ('events', stands || 'exists (select from recorded.event_agreements link where link.event_id = version.id)'),
    ('event_actors', 'exists (select from recorded.events parent where parent.id = event_id)'),
    ('claims', stands || published),
    ('citations', 'edition_id is null and exists (select from public.sources parent
      where parent.id = source_id and parent.published_at is not null)')
  ) AS listed (relation, seen)
  LOOP
    EXECUTE format('drop view if exists recorded.%I cascade', one.relation);
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum),
      string_agg(CASE
        WHEN attname = 'written_at' THEN 'kept.since'
        -- Keys as the indexes of the history have them.
        WHEN atttypid = 'integer'::regtype THEN format('(kept.content ->> %L)::integer', attname)
        ELSE format('said.%I', attname) END, ', ' ORDER BY attnum)
      INTO live, kept
      FROM pg_catalog.pg_attribute
      WHERE attrelid = format('public.%I', one.relation)::regclass AND attnum > 0
        AND NOT attisdropped AND attgenerated = ''
        AND has_column_privilege('entente_reader', attrelid, attnum, 'select');
    EXECUTE format('create view recorded.%1$I with (security_barrier) as select * from (
        select %2$s from public.%1$I where written_at < (select recorded.moment())
        union all
        select %3$s from public.record_history kept
          cross join lateral jsonb_populate_record(null::public.%1$I, kept.content) said
          where kept.relation = %1$L and kept.since < (select recorded.moment())
            and kept.until >= (select recorded.moment())
      ) version where %4$s', one.relation, live, kept, one.seen);
  END LOOP;
  GRANT SELECT ON ALL TABLES IN SCHEMA recorded TO entente_reader, entente_desk;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION recorded.renew FROM PUBLIC;--> statement-breakpoint
SELECT recorded.renew();
