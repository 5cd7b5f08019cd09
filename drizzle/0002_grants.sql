-- Whom the tables answer. Row-level security (in the tables' own migration) says which rows;
-- these grants say which tables, which columns and which verbs.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM PUBLIC;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO entente_desk, entente_reader;--> statement-breakpoint

-- The desk reads and writes the record.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO entente_desk;--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO entente_desk;--> statement-breakpoint
-- The log is added to and read, never changed.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_log FROM entente_desk;--> statement-breakpoint
-- A report stays as it came: only what became of it may change.
REVOKE UPDATE, DELETE ON reports FROM entente_desk;--> statement-breakpoint
GRANT UPDATE (outlet, url, zone, state, state_note, article_id) ON reports TO entente_desk;--> statement-breakpoint
-- Facts, names and what was once published are never deleted.
REVOKE DELETE ON entities, names, agreements, signings, acts, relations, commitments, assessments,
  events, claims, articles, corrections, sources, former_slugs, staff FROM entente_desk;--> statement-breakpoint

-- Readers see the record and what is published, and of an edition only its public columns.
GRANT SELECT ON entities, names, offices, tenures, former_slugs, agreements, original_titles,
  participations, signings, acts, relations, provisions, commitments, commitment_parties, events,
  event_agreements, event_actors, claims, mentions, coverage, corrections, pictures, citations
  TO entente_reader;--> statement-breakpoint
GRANT SELECT (id, commitment_id, as_of, level, direction, narrative, reviewed_at, recorded_at,
  withdrawn_at, withdrawal_reason) ON assessments TO entente_reader;--> statement-breakpoint
GRANT SELECT (id, outlet, outlet_id, title, url, published_on, published_precision, retrieved_at,
  language, type, state_affiliation, origin_id, origin_outlet_id, note, published_at)
  ON sources TO entente_reader;--> statement-breakpoint
GRANT SELECT (id, slug, kind, language, first_published_at, last_major_change_at, last_changed_at,
  redirect_to_id, public_notice) ON articles TO entente_reader;--> statement-breakpoint
GRANT SELECT (id, article_id, number, state, reason, kicker, headline, standfirst, dateline,
  dateline_place_id, byline, body, lead_picture_id, change_note, published_at, embargo_until)
  ON editions TO entente_reader;
