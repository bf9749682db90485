-- Nothing is done any more by, to or about a record that was merged into another. Every change of state has its
-- activity in the same transaction, so that a command that was under way during a merge is undone here. After the
-- insert, because only then has it waited for the merge: the foreign keys look first.
CREATE FUNCTION refuse_merged_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.name NOT LIKE 'merging.%' AND (
    EXISTS (SELECT FROM people WHERE id IN (NEW.actor_id, NEW.person_id) AND merged_into_id IS NOT NULL)
    OR EXISTS (SELECT FROM organisations WHERE id = NEW.organisation_id AND merged_into_id IS NOT NULL)) THEN
    RAISE EXCEPTION 'a record that was merged takes part in nothing any more'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'activities_of_merged_record', TABLE = 'activities';
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER activities_of_merged_record AFTER INSERT ON activities
  FOR EACH ROW EXECUTE FUNCTION refuse_merged_records();--> statement-breakpoint

-- A merge is not undone, and what is merged into a record that is merged later goes along.
CREATE FUNCTION check_merge_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.merged_into_id IS NOT NULL AND NEW.merged_into_id IS NULL THEN
    RAISE EXCEPTION 'a merge is not undone'
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_merge_is_final', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER people_merge_is_final BEFORE UPDATE OF merged_into_id ON people
  FOR EACH ROW EXECUTE FUNCTION check_merge_is_final();--> statement-breakpoint
CREATE TRIGGER organisations_merge_is_final BEFORE UPDATE OF merged_into_id ON organisations
  FOR EACH ROW EXECUTE FUNCTION check_merge_is_final();--> statement-breakpoint

-- Which records may be the same is looked up by keys, never by comparing every two of them.
CREATE FUNCTION fold_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT regexp_replace(translate(lower(normalize(name, NFKD)), 'øłđßı', 'oldsi'), '[\u0300-\u036f]', '', 'g') $$;--> statement-breakpoint

-- The words of a name of a person: particles and titles are no part of it, an initial is.
CREATE FUNCTION person_name_words(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT coalesce(array_agg(word ORDER BY place), '{}')
   FROM regexp_split_to_table(
     regexp_replace(public.fold_name(name), '(^|[^a-z])([''’`][tsnd]|v[./ ]+d)(?![a-z])', ' ', 'g'), '[^a-z0-9]+')
     WITH ORDINALITY AS part (word, place)
   WHERE word <> '' AND word <> ALL ('{van,von,vande,vander,de,den,der,des,het,ter,ten,te,op,in,aan,la,le,el,al,dr,drs,mr,ir,ing,prof,mevr,dhr,msc,bsc,ma,phd}') $$;--> statement-breakpoint
-- Every word with the initial of every other word, so that order, initials, double names and an error in one word
-- still give a key in common.
CREATE FUNCTION person_name_keys(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT coalesce(array_agg(DISTINCT one.word || ' ' || left(other.word, 1)), '{}')
   FROM unnest(public.person_name_words(name)) WITH ORDINALITY AS one (word, place),
     unnest(public.person_name_words(name)) WITH ORDINALITY AS other (word, place)
   WHERE one.place <> other.place AND length(one.word) > 1 $$;--> statement-breakpoint
-- The part of an address before the at sign, without dots and what follows a plus; short and shared ones say nothing.
CREATE FUNCTION address_key(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT CASE WHEN length(local) >= 5 AND local <> ALL
     ('{contact,bureau,secretariaat,administratie,algemeen,directie,kwaliteit,jeugd,reception,office,support,helpdesk,postbus,gemeente}')
   THEN local END
   FROM regexp_replace(split_part(split_part(lower(address), '@', 1), '+', 1), '[^a-z0-9]', '', 'g') AS local $$;--> statement-breakpoint
CREATE INDEX people_name_keys ON people USING gin (person_name_keys(name)) WHERE merged_into_id IS NULL;--> statement-breakpoint
CREATE INDEX person_emails_key ON person_emails (address_key(address::text));--> statement-breakpoint

-- Of an organisation: how each word that says something begins and ends, and its initials or what may be initials.
CREATE FUNCTION organisation_name_keys(name text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ WITH parts AS (
     SELECT word, place FROM regexp_split_to_table(replace(public.fold_name(name), '.', ''), '[^a-z0-9]+')
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
CREATE INDEX organisations_name_keys ON organisations USING gin (organisation_name_keys(name)) WHERE merged_into_id IS NULL;--> statement-breakpoint
CREATE INDEX organisation_aliases_keys ON organisation_aliases USING gin (organisation_name_keys(alias));
