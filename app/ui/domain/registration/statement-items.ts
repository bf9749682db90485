import { daysOf, type StatementClaims } from '~/domain/registry/statements/statement-claims';
import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';

export interface StatementItem {
  readonly term: string;
  readonly value: string;
}

export type StatedFacts = Pick<StatementClaims, 'name' | 'role' | 'level' | 'since' | 'until' | 'by'>;

/** What a statement says of somebody, in words. */
export function factItems(language: Language, facts: StatedFacts): StatementItem[] {
  const t = translator(language, 'registration');
  const any = translator(language);
  const day = (on: string) => formatDay(language, on);
  return [
    { term: t('fact.name'), value: facts.name },
    { term: t('fact.role'), value: any(`domain:role.${facts.role}`) },
    { term: t('fact.level'), value: any(`domain:level.${facts.level}`) },
    {
      term: t('fact.accredited'),
      value: t('fact.period', { since: day(facts.since), until: day(facts.until) }),
    },
    ...(facts.by ? [{ term: t('fact.by'), value: facts.by }] : []),
  ];
}

/** All a statement says, in words: of somebody and of itself. */
export function statementItems(
  language: Language,
  claims: StatementClaims,
  organisation: string,
): StatementItem[] {
  const t = translator(language, 'registration');
  const { issuedOn, expiresOn } = daysOf(claims);
  return [
    ...factItems(language, claims),
    { term: t('fact.profile'), value: `${claims.iss}/register/${claims.sub}` },
    { term: t('fact.issuer'), value: `${organisation} (${claims.iss})` },
    { term: t('fact.issued'), value: formatDay(language, issuedOn) },
    { term: t('fact.expires'), value: formatDay(language, expiresOn) },
    { term: t('fact.number'), value: claims.jti },
  ];
}
