-- What a change concerns, told to whoever keeps readers' pages in print (docs/decisions/019).
-- Each row names the address of a thing that readers see or saw, written by triggers, so that nothing
-- can be changed without being told. Nothing of what was changed stands here.
CREATE TABLE print_changes (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  written_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at timestamp with time zone NOT NULL DEFAULT now(),
  address text NOT NULL,
  reach text NOT NULL,
  gone boolean NOT NULL,
  relation text NOT NULL,
  CONSTRAINT print_changes_reach CHECK (reach IN ('itself', 'wherever', 'everything')),
  CONSTRAINT print_changes_once UNIQUE (written_in, address, reach, gone, relation)
);--> statement-breakpoint
CREATE INDEX print_changes_at ON print_changes (at);--> statement-breakpoint
ALTER TABLE print_changes ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "readers see what is published" ON print_changes FOR SELECT TO entente_reader USING (true);--> statement-breakpoint
CREATE POLICY "the desk sees all" ON print_changes TO entente_desk USING (true);--> statement-breakpoint
GRANT SELECT ON print_changes TO entente_reader, entente_desk;--> statement-breakpoint
CREATE INDEX editions_embargo ON editions (embargo_until) WHERE embargo_until IS NOT NULL;--> statement-breakpoint

CREATE FUNCTION tell_print(address text, reach text, gone boolean, relation text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
  told bigint;
BEGIN
  INSERT INTO public.print_changes (address, reach, gone, relation)
    VALUES (address, reach, gone, relation)
    ON CONFLICT DO NOTHING RETURNING id INTO told;
  IF told IS NULL THEN
    RETURN;
  END IF;
  -- Whoever was away for a week prints everything anew.
  IF told % 500 = 0 THEN
    DELETE FROM public.print_changes WHERE at < now() - interval '7 days';
  END IF;
  PERFORM pg_notify('entente_print', '');
END $$;--> statement-breakpoint

-- Tells of the thing that a row of `relation` belongs to: `target` is its table, `key` its id.
CREATE FUNCTION tell_print_of(target text, key integer, gone boolean, relation text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
  one record;
  found integer;
BEGIN
  IF target = 'entities' THEN
    SELECT kind, slug, published_at INTO one FROM public.entities WHERE id = key;
    IF one.published_at IS NOT NULL THEN
      PERFORM public.tell_print(public.address_of_entity(one.kind, one.slug),
        CASE WHEN relation IN ('entities', 'names', 'tenures', 'offices') THEN 'wherever' ELSE 'itself' END,
        gone, relation);
    END IF;
  ELSIF target = 'agreements' THEN
    SELECT slug, published_at INTO one FROM public.agreements WHERE id = key;
    IF one.published_at IS NOT NULL THEN
      PERFORM public.tell_print('/agreements/' || one.slug,
        CASE WHEN relation IN ('coverage', 'editions') THEN 'itself' ELSE 'wherever' END, gone, relation);
    END IF;
  ELSIF target = 'articles' THEN
    SELECT slug, first_published_at INTO one FROM public.articles WHERE id = key;
    IF one.first_published_at IS NOT NULL THEN
      PERFORM public.tell_print('/articles/' || one.slug, 'wherever', gone, relation);
      PERFORM public.tell_print(
        '/archive/' || to_char(one.first_published_at AT TIME ZONE 'UTC', 'YYYY/MM/DD'), 'itself', gone, relation);
    END IF;
  ELSIF target = 'editions' THEN
    FOR one IN SELECT article_id FROM public.editions
      WHERE id = key AND state IN ('published', 'withdrawn')
    LOOP
      PERFORM public.tell_print_of('articles', one.article_id, gone, relation);
    END LOOP;
  ELSIF target = 'events' THEN
    FOR one IN SELECT agreement_id FROM public.event_agreements WHERE event_id = key
    LOOP
      PERFORM public.tell_print_of('agreements', one.agreement_id, gone, relation);
    END LOOP;
  ELSIF target IN ('commitments', 'participations', 'signings', 'acts', 'relations', 'provisions') THEN
    EXECUTE format('SELECT agreement_id FROM public.%I WHERE id = $1', target) INTO found USING key;
    PERFORM public.tell_print_of('agreements', found, gone, relation);
  ELSIF target IN ('assessments', 'extensions') THEN
    EXECUTE format('SELECT commitment_id FROM public.%I WHERE id = $1', target) INTO found USING key;
    PERFORM public.tell_print_of('commitments', found, gone, relation);
  ELSIF target = 'claims' THEN
    FOR one IN SELECT agreement_id, commitment_id, event_id FROM public.claims WHERE id = key
    LOOP
      PERFORM public.tell_print_of('agreements', one.agreement_id, gone, relation);
      PERFORM public.tell_print_of('commitments', one.commitment_id, gone, relation);
      PERFORM public.tell_print_of('events', one.event_id, gone, relation);
    END LOOP;
  ELSIF target = 'sources' THEN
    FOR one IN SELECT to_jsonb(citation) AS content FROM public.citations citation WHERE source_id = key
    LOOP
      PERFORM public.tell_print_of(fact || 's', (one.content ->> (fact || '_id'))::integer, gone, relation)
        FROM unnest('{edition,participation,signing,act,relation,commitment,assessment,extension,event,claim}'::text[]) fact
        WHERE one.content ->> (fact || '_id') IS NOT NULL;
    END LOOP;
  ELSIF target = 'offices' THEN
    FOR one IN SELECT person_id FROM public.tenures WHERE office_id = key
    LOOP
      PERFORM public.tell_print_of('entities', one.person_id, gone, relation);
    END LOOP;
  ELSIF target = 'pictures' THEN
    FOR one IN SELECT id FROM public.editions WHERE lead_picture_id = key
    LOOP
      PERFORM public.tell_print_of('editions', one.id, gone, relation);
    END LOOP;
  END IF;
END $$;--> statement-breakpoint

CREATE FUNCTION address_of_entity(kind public.entity_kind, slug text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN CASE kind WHEN 'country' THEN '/countries/' WHEN 'person' THEN '/people/'
  WHEN 'organization' THEN '/organizations/' ELSE '/places/' END || slug;--> statement-breakpoint

-- The trigger of a table. Its arguments say which columns lead to what: 'agreements:agreement_id'.
CREATE FUNCTION tell_print_of_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
  -- Kept by the database, or seen by nobody.
  own CONSTANT text[] := '{written_at,words,revision,saved_at,form_key}';
  was CONSTANT jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(old) - own END;
  is_now CONSTANT jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(new) - own END;
  argument text;
  one record;
  gone boolean := TG_OP = 'DELETE' OR (is_now ->> 'withdrawn_at' IS NOT NULL AND was ->> 'withdrawn_at' IS NULL);
BEGIN
  IF was = is_now THEN
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME IN ('agreements', 'entities') THEN
    gone := gone OR (was ->> 'published_at' IS NOT NULL AND is_now ->> 'published_at' IS NULL);
    FOR one IN SELECT DISTINCT said FROM unnest(ARRAY[was, is_now]) said WHERE said ->> 'published_at' IS NOT NULL
    LOOP
      PERFORM public.tell_print(
        CASE TG_TABLE_NAME WHEN 'agreements' THEN '/agreements/' || (one.said ->> 'slug')
          ELSE public.address_of_entity((one.said ->> 'kind')::public.entity_kind, one.said ->> 'slug') END,
        'wherever', gone, TG_TABLE_NAME);
    END LOOP;
  ELSIF TG_TABLE_NAME = 'articles' THEN
    FOR one IN SELECT DISTINCT said ->> 'slug' AS slug FROM unnest(ARRAY[was, is_now]) said
      WHERE said ->> 'first_published_at' IS NOT NULL
    LOOP
      PERFORM public.tell_print('/articles/' || one.slug, 'wherever', false, TG_TABLE_NAME);
    END LOOP;
    PERFORM public.tell_print_of('articles', (is_now ->> 'id')::integer, false, TG_TABLE_NAME);
  ELSIF TG_TABLE_NAME = 'editions' THEN
    IF NOT (coalesce(was ->> 'state', '') IN ('published', 'withdrawn')
      OR coalesce(is_now ->> 'state', '') IN ('published', 'withdrawn')) THEN
      RETURN NULL;
    END IF;
    gone := gone OR is_now ->> 'state' IN ('withdrawn', 'unpublished', 'killed');
    PERFORM public.tell_print_of('articles', (is_now ->> 'article_id')::integer, gone, TG_TABLE_NAME);
    PERFORM public.tell_print_of('entities', entity_id, gone, 'mentions')
      FROM public.mentions WHERE edition_id = (is_now ->> 'id')::integer;
    PERFORM public.tell_print_of('agreements', agreement_id, gone, 'coverage')
      FROM public.coverage WHERE edition_id = (is_now ->> 'id')::integer;
    RETURN NULL;
  ELSIF TG_TABLE_NAME = 'events' THEN
    PERFORM public.tell_print_of('events', (is_now ->> 'id')::integer, gone, TG_TABLE_NAME);
  ELSIF TG_TABLE_NAME IN ('sources', 'offices', 'pictures') AND TG_OP = 'UPDATE' THEN
    PERFORM public.tell_print_of(TG_TABLE_NAME, (is_now ->> 'id')::integer, gone, TG_TABLE_NAME);
  ELSIF TG_TABLE_NAME = 'staff' AND was ->> 'name' IS DISTINCT FROM is_now ->> 'name' AND TG_OP = 'UPDATE' THEN
    PERFORM public.tell_print('/', 'everything', false, TG_TABLE_NAME);
  ELSIF TG_TABLE_NAME = 'archive_days' THEN
    -- A day that has articles now, or none any more, has other days before and after it.
    IF (coalesce((was ->> 'articles')::integer, 0) > 0) <> (coalesce((is_now ->> 'articles')::integer, 0) > 0) THEN
      PERFORM public.tell_print('/archive', 'itself', gone, TG_TABLE_NAME);
    END IF;
  ELSIF coalesce(cardinality(TG_ARGV), 0) = 0 AND TG_TABLE_NAME <> 'staff' THEN
    -- Of no thing: what stands on the pages that are about all of them.
    PERFORM public.tell_print('/', 'itself', gone, TG_TABLE_NAME);
  END IF;
  FOREACH argument IN ARRAY coalesce(TG_ARGV, '{}')
  LOOP
    PERFORM public.tell_print_of(split_part(argument, ':', 1), key, gone, TG_TABLE_NAME)
      FROM (SELECT DISTINCT (said ->> split_part(argument, ':', 2))::integer AS key
        FROM unnest(ARRAY[was, is_now]) said) keys
      WHERE key IS NOT NULL;
  END LOOP;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION tell_print, tell_print_of, tell_print_of_row FROM PUBLIC;--> statement-breakpoint

-- Gives every table that readers see its trigger; to be called by each migration that adds a table
-- for readers, or a column that refers to a thing.
CREATE FUNCTION told_in_print() RETURNS void
LANGUAGE plpgsql SET search_path = 'public'
AS $$
DECLARE
  one record;
BEGIN
  FOR one IN
    SELECT shown.oid::regclass AS name, (
      SELECT string_agg(quote_literal(target.relname || ':' || attname), ', ' ORDER BY attname)
      FROM pg_constraint reference
      JOIN pg_class target ON target.oid = reference.confrelid
      JOIN pg_attribute ON attrelid = reference.conrelid AND attnum = reference.conkey[1]
      WHERE reference.conrelid = shown.oid AND reference.contype = 'f'
        AND target.relname IN ('entities', 'agreements', 'articles', 'editions', 'events', 'commitments',
          'participations', 'signings', 'acts', 'relations', 'provisions', 'assessments', 'extensions',
          'claims')
        -- What relates two of a kind is told by the row itself. A source, an office and a picture tell
        -- of all that rests on them, so only when they are changed themselves.
        AND NOT (shown.relname IN ('articles', 'editions', 'sources'))
    ) AS leads
    FROM pg_class shown
    WHERE shown.relnamespace = 'public'::regnamespace AND shown.relkind = 'r'
      AND (shown.relname = 'staff' OR has_table_privilege('entente_reader', shown.oid, 'select')
        OR has_any_column_privilege('entente_reader', shown.oid, 'select'))
      AND shown.relname NOT LIKE 'print_%' AND shown.relname NOT LIKE 'search%'
  LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER tell_print AFTER INSERT OR UPDATE OR DELETE ON %s
      FOR EACH ROW EXECUTE FUNCTION public.tell_print_of_row(%s)', one.name, coalesce(one.leads, ''));
  END LOOP;
END $$;--> statement-breakpoint
SELECT told_in_print();
