-- Needs of the tables that drizzle-kit does not write.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
-- The normal form of a name, step for step as domain/names/normal-name.ts has it;
-- a database test holds the two to the same answers.
CREATE FUNCTION normal_name(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(regexp_replace(
  replace(replace(replace(replace(translate(
    regexp_replace(
      normalize(lower(normalize(value, NFKD) COLLATE "und-x-icu"), NFKD),
      '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad\u0027\u0060\u00b4\u02b9-\u02bf\u02c8\u2018-\u201b\u2032\u05f3\u0027]', '', 'g'),
    'يىئكهھہةۀەأإآٱؤڤۀøłđðħıς٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
    'یییکههههههااااوفهolddhiσ01234567890123456789'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
  '[\u0009-\u000d\u0020\u0085\u1680\u2028\u2029\u202f\u205f\u0021\u0022\u0023\u0024\u0025\u0026\u0028-\u002f\u003a-\u0040\u005b-\u005f\u007b-\u007e\u00a0\u00a1\u00ab\u00b7\u00bb\u00bf\u05be\u060c\u061b\u061f\u066a-\u066d\u2010-\u2017\u201c-\u201f\u2020-\u2027\u2030\u2031\u2039-\u205e\u3000-\u3002\u30fb]+', ' ', 'g'), ' ');
