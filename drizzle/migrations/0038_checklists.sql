-- The lists the portal comes with, one for each gate. The network changes them by publishing the next version.
INSERT INTO checklist_versions (gate, version, published_at)
  SELECT gate, 1, '2026-11-26T00:00:00Z' FROM unnest(ARRAY['design', 'analysis', 'report', 'after']) AS gate;--> statement-breakpoint
INSERT INTO checklist_items (checklist_id, position, text_nl, text_en)
  SELECT v.id, i.position, i.text_nl, i.text_en
  FROM checklist_versions v
  JOIN (VALUES
    ('design', 1, 'De leervraag gaat over hoe het systeem werkt, niet over wat een persoon deed.', 'The learning question is about how the system works, not about what a person did.'),
    ('design', 2, 'De vorm past bij de vraag, de gebeurtenis en het budget, en het is uitgelegd waarom.', 'The form fits the question, the event and the budget, and it is explained why.'),
    ('design', 3, 'Elke organisatie die meedoet, stemde schriftelijk in met de spelregels. De versie ligt vast.', 'Every organisation that takes part agreed to the ground rules in writing. The version is on record.'),
    ('design', 4, 'De reviewers en de supervisor verklaarden dat zij onafhankelijk zijn.', 'The reviewers and the supervisor declared that they are independent.'),
    ('design', 5, 'Bekend is welke procedures ernaast lopen, en er zijn afspraken over gemaakt.', 'It is known which procedures run beside it, and agreements about them were made.'),
    ('design', 6, 'De familie weet van de review, of er is een goede reden om dat niet of later te doen.', 'The family knows of the review, or there is a good reason not to tell them, or to do so later.'),
    ('design', 7, 'Voor de medewerkers die meedoen is steun geregeld.', 'Support is arranged for the staff who take part.'),
    ('design', 8, 'De planning en het aantal uren zijn haalbaar.', 'The planning and the number of hours are realistic.'),
    ('design', 9, 'Afgesproken is waar de gegevens staan, wie ervoor zorgt en wanneer ze weg gaan.', 'It is agreed where the data are kept, who is responsible for them and when they are destroyed.'),
    ('analysis', 1, 'De gebeurtenis is bekeken met wat mensen toen wisten. Wijsheid achteraf is eruit gehaald.', 'The event was looked at with what people knew then. Hindsight was taken out.'),
    ('analysis', 2, 'Elke organisatie is gehoord: de mensen in de uitvoering en de leidinggevenden.', 'Every organisation was heard: the people in direct contact with families and the managers.'),
    ('analysis', 3, 'Bij de belangrijke momenten staan factoren op meer dan één niveau.', 'The key moments have contributing factors at more than one level.'),
    ('analysis', 4, 'Van elk patroon is te zien hoe het hier speelde en waarom het breder geldt.', 'For each pattern it is clear how it showed here and why it goes beyond this case.'),
    ('analysis', 5, 'Ook wat goed ging, is meegenomen.', 'What went well is included too.'),
    ('analysis', 6, 'Organisaties die later meededen, zijn bijgepraat.', 'Organisations that joined later have caught up.'),
    ('analysis', 7, 'De afgesproken gesprekken met de supervisor zijn gehouden.', 'The agreed sessions with the supervisor were held.'),
    ('report', 1, 'Het rapport geeft antwoord op de leervraag, en de lengte past bij de opdracht.', 'The report answers the learning question, and its length fits the assignment.'),
    ('report', 2, 'Niemand krijgt de schuld. Niemand is te herkennen. Over de familie staat er alleen wat nodig is.', 'Nobody is blamed. Nobody can be recognised. Of the family it only says what is needed.'),
    ('report', 3, 'De bevindingen volgen uit de analyse.', 'The findings follow from the analysis.'),
    ('report', 4, 'Elke overweging en aanbeveling is gericht aan iemand die er iets mee kan doen.', 'Every consideration and recommendation is addressed to somebody who can act on it.'),
    ('report', 5, 'De deelnemers keken de feiten na. Waar zij het niet eens zijn, staat dat erbij.', 'The participants checked the facts. Where they disagree, the report says so.'),
    ('report', 6, 'Er staat wat niet is bekeken, met welke vorm, over welke periode en in hoeveel tijd.', 'It says what was not looked at, which form was used, which period it covers and how much time it took.'),
    ('report', 7, 'Bij het besluit om te delen is gedacht aan de familie en de medewerkers.', 'The decision to share took the family and the staff into account.'),
    ('report', 8, 'De bevindingen zijn gelabeld, en een tweede persoon keek of niemand te herkennen is.', 'The findings are labelled, and a second person checked that nobody can be recognised.'),
    ('after', 1, 'De casegroep hoorde de uitkomst als eerste.', 'The case group heard the result first.'),
    ('after', 2, 'Het gesprek met de opdrachtgever is gehouden.', 'The talk with the commissioner was held.'),
    ('after', 3, 'Bij elke aanbeveling staat een reactie, met een functie en een datum.', 'Every recommendation has a response, with a function and a date.'),
    ('after', 4, 'Er is een dag om terug te kijken op wat er is gedaan.', 'There is a day to look back at what was done.'),
    ('after', 5, 'De deelnemers konden zeggen hoe de review voor hen was.', 'The participants could say what the review was like for them.')
  ) AS i (gate, position, text_nl, text_en) ON i.gate = v.gate;--> statement-breakpoint

-- What was published stays: a version never changes, and gets no items afterwards.
CREATE TRIGGER checklist_versions_append_only BEFORE UPDATE ON checklist_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_review();--> statement-breakpoint
REVOKE DELETE ON checklist_versions, checklist_items FROM portal_app;--> statement-breakpoint
CREATE FUNCTION check_checklist_is_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'portal_app' AND NOT EXISTS (
    SELECT FROM checklist_versions WHERE id = NEW.checklist_id AND xmin = pg_current_xact_id()::xid)
  THEN
    RAISE EXCEPTION 'a checklist is published with all its items at once'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'checklist_items_with_version', TABLE = 'checklist_items';
  END IF;
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER checklist_items_with_version BEFORE INSERT ON checklist_items
  FOR EACH ROW EXECUTE FUNCTION check_checklist_is_new();
--> statement-breakpoint

-- Blind is who still has a look to give in a round. Where somebody else gave the one in their place, there is none.
CREATE OR REPLACE FUNCTION app_is_blind(looked_at uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (
     SELECT FROM gate_rounds r
     JOIN gate_scorers g ON g.request_id = r.request_id AND g.gate = r.gate AND g.ended_at IS NULL
     WHERE r.id = looked_at AND g.person_id = app_person_id()
       AND NOT EXISTS (SELECT FROM gate_checks c WHERE c.round_id = r.id AND c.submitted_at IS NOT NULL
         AND (c.person_id = g.person_id OR c.place = g.place))) $$;
