-- The keys by which likely duplicates are found are worked out once, when a name or an address is written, and not for
-- everybody whenever a coordinator looks.
-- A surname with the initial of what is said first, for initials and double names; and how two words begin, whichever
-- comes first, for another order and for an error further on. A first name with one letter would be shared by dozens.
DROP INDEX people_name_keys;--> statement-breakpoint
CREATE OR REPLACE FUNCTION person_name_keys(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ WITH words AS (
     SELECT word, place FROM unnest(public.person_name_words(name)) WITH ORDINALITY AS part (word, place)
   )
   SELECT coalesce(array_agg(DISTINCT key), '{}') FROM (
     SELECT one.word || ' ' || left(other.word, 1) AS key FROM words one, words other
     WHERE length(one.word) > 1 AND one.place <> other.place
       AND (other.place = 1 OR (one.place = 1 AND length(other.word) = 1))
     UNION ALL
     SELECT least(left(one.word, 3), left(other.word, 3)) || '+' || greatest(left(one.word, 3), left(other.word, 3))
     FROM words one, words other
     WHERE one.place < other.place AND length(one.word) > 2 AND length(other.word) > 2
   ) AS keys $$;--> statement-breakpoint
DROP INDEX person_emails_key;--> statement-breakpoint
DROP INDEX organisations_name_keys;--> statement-breakpoint
DROP INDEX organisation_aliases_keys;--> statement-breakpoint
-- Two towns go by two names.
CREATE OR REPLACE FUNCTION organisation_name_keys(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ WITH parts AS (
     SELECT word, place FROM regexp_split_to_table(replace(replace(replace(public.fold_name(name), '.', ''), 'gravenhage', 'haag'), 'hertogenbosch', 'bosch'), '[^a-z0-9]+')
       WITH ORDINALITY AS part (word, place)
     WHERE word <> '' AND word <> ALL ('{stichting,vereniging,cooperatie,bv,nv,ua}')
   ), telling AS (
     SELECT word FROM parts WHERE length(word) > 3 AND word <> ALL
       ('{gemeente,jeugd,jeugdhulp,jeugdzorg,zorg,voor,groep,school,college,centrum,regio,van,team}')
   ), initials AS (
     SELECT string_agg(left(word, 1), '' ORDER BY place) AS letters FROM parts
     UNION ALL
     SELECT string_agg(left(word, 1), '' ORDER BY place) FROM parts
     WHERE word <> ALL ('{de,het,een,en,van,voor,der,den,in,op,aan,t,s}')
   )
   SELECT coalesce(array_agg(DISTINCT key), '{}') FROM (
     SELECT left(word, 4) || '-' AS key FROM telling
     UNION ALL SELECT '-' || right(word, 4) FROM telling WHERE length(word) > 5
     UNION ALL SELECT '.' || letters FROM initials WHERE length(letters) > 2
     UNION ALL SELECT '.' || word FROM parts WHERE length(word) BETWEEN 3 AND 6
     UNION ALL SELECT '=' || string_agg(word, '' ORDER BY place) FROM parts
   ) AS keys $$;--> statement-breakpoint
ALTER TABLE people ADD COLUMN name_keys text[] GENERATED ALWAYS AS (public.person_name_keys(name)) STORED;--> statement-breakpoint
ALTER TABLE person_emails ADD COLUMN address_key text GENERATED ALWAYS AS (public.address_key(address::text)) STORED;--> statement-breakpoint
ALTER TABLE organisations ADD COLUMN name_keys text[] GENERATED ALWAYS AS (public.organisation_name_keys(name)) STORED;--> statement-breakpoint
ALTER TABLE organisation_aliases ADD COLUMN alias_keys text[] GENERATED ALWAYS AS (public.organisation_name_keys(alias)) STORED;--> statement-breakpoint
CREATE INDEX people_name_keys ON people USING gin (name_keys) WHERE merged_into_id IS NULL;--> statement-breakpoint
CREATE INDEX person_emails_key ON person_emails (address_key);--> statement-breakpoint
CREATE INDEX organisations_name_keys ON organisations USING gin (name_keys) WHERE merged_into_id IS NULL;--> statement-breakpoint
CREATE INDEX organisation_aliases_keys ON organisation_aliases USING gin (alias_keys);
