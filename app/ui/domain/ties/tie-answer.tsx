import type { FoundTie } from '~/domain/organisations/ties/found-tie';
import { tieSentence } from '~/domain/organisations/ties/tie-explanation';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert, type AlertKind } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { PathPicture } from './path-picture';
import { usePathStops } from './use-path-stops';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface TieAnswerProps {
  person: Named;
  organisation: Named;
  onDay: string;
  found: FoundTie;
}

const kinds = {
  current: 'error',
  recent: 'warning',
  lapsed: 'info',
  none: 'ok',
  unjudged: 'warning',
} as const;

/** Whether there is a tie, in one sentence, with what it means and the path it runs along. */
export function TieAnswer({ person, organisation, onDay, found }: TieAnswerProps) {
  const t = useT('ties');
  const organisations = useT('organisations');
  const language = useLanguage();
  const stops = usePathStops(found, onDay);
  const { tie, explanation, hasTies, lookBackYears: years } = found;
  const { verdict, certainty } = tie;
  const outcome =
    verdict === 'none' || verdict === 'unjudged' ? verdict : (`${certainty}-${verdict}` as const);
  // The clauses are put together at run time; a test walks along all of them.
  const text = tieSentence(explanation, (key, params) => organisations(key as 'tie.none', params));
  const kind: AlertKind = certainty === 'perceived' ? 'info' : kinds[verdict];
  return (
    <>
      <Alert kind={kind === 'error' ? 'warning' : kind} title={t(`check.verdict.${outcome}`, { years })}>
        <p>
          <strong>
            {t(verdict === 'unjudged' ? 'check.unjudged' : 'check.sentence', { name: person.name, text })}
          </strong>
        </p>
        <p>{t(`check.meaning.${outcome}`)}</p>
        <p>{t('check.on', { day: formatDay(language, onDay) })}</p>
        {tie.unknownIds.length > 0 && (
          <div className="lk-actions">
            {tie.unknownIds.map((id) => (
              <ButtonLink
                key={id}
                to={`/coordinator/organisaties/${id}#groep`}
                kind="secondary"
                icon="search"
              >
                {t('check.fill-in', { name: found.names[id] ?? '' })}
              </ButtonLink>
            ))}
          </div>
        )}
      </Alert>
      {!hasTies && (
        <Alert kind="warning">
          <p>{t('check.no-ties', { name: person.name })}</p>
          <div className="lk-actions">
            <ButtonLink to={`/coordinator/mensen/${person.id}/band`} kind="secondary" icon="add">
              {t('check.add-tie')}
            </ButtonLink>
          </div>
        </Alert>
      )}
      {stops.length > 0 && (
        <div className="lk-ties-beside">
          <Section title={t('check.path')}>
            <PathPicture
              title={t('check.path-title', { person: person.name, organisation: organisation.name })}
              person={person.name}
              stops={stops}
            />
          </Section>
          <Section title={t('check.path-text')}>
            <Paragraph>{person.name}</Paragraph>
            <BulletList items={stops.map(({ arrow, name }) => `${arrow}: ${name}`)} />
          </Section>
        </div>
      )}
    </>
  );
}
