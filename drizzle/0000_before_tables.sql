-- Needs of the tables that drizzle-kit does not write.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
-- The normal form of a name, step for step as domain/names/normal-name.ts has it;
-- a database test holds the two to the same answers.
CREATE FUNCTION normal_name(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(value);
