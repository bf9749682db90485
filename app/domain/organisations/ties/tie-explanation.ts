import type { Tie } from './conflict-path';
import type { TieStep, TieStepKind } from './target-reach';

/** A tie as flat data that may be stored and put into words later, in any language. */
export interface TieExplanation {
  readonly code: 'tie' | 'unjudged' | 'none';
  readonly params: Readonly<Record<string, string | number>>;
}

type Say = (key: string, params: Readonly<Record<string, string | number>>) => string;

function yearOf(day: string | null): string {
  return day?.slice(0, 4) ?? '';
}

const turnsRound: Partial<Record<TieStepKind, TieStepKind>> = {
  'has-part': 'part-of',
  'run-for': 'takes-part-in',
  'formed-from': 'merged-into',
};

function isMerger({ kind }: TieStep): boolean {
  return kind === 'merged-into' || kind === 'formed-from';
}

/** The clause for a step: "also" where the path turns round, the year of a merger, the past of what ended. */
function clauseOf(step: TieStep, previous: TieStep | undefined, isPast: boolean): string {
  const isTurn = previous !== undefined && turnsRound[step.kind] === previous.kind;
  const when = isMerger(step) ? (step.validFrom === null ? '' : '-in') : isPast ? '-past' : '';
  return `${step.kind}${isTurn ? '-also' : ''}${when}`;
}

/**
 * What a tie is made of, with the names filled in: the lead (kind and tense of the person's own tie), a clause
 * per step, and how long ago it ended. `onDay` is the day the tie was judged for.
 */
export function explainTie(
  tie: Tie,
  nameOf: (organisationId: string) => string,
  onDay: string,
): TieExplanation {
  const target = nameOf(tie.organisationId);
  if (tie.verdict === 'unjudged') {
    const organisation = tie.unknownIds.map(nameOf).join(', ');
    return { code: 'unjudged', params: { target, organisation, unknown: tie.unknownIds.length } };
  }
  if (tie.affiliation === null) return { code: 'none', params: { target } };

  const { kind, organisationId, startsOn, endsOn } = tie.affiliation;
  const isOver = endsOn !== null && endsOn < onDay;
  const params: Record<string, string | number> = {
    target,
    organisation: nameOf(organisationId),
    lead: `${kind}-${isOver ? 'former' : 'current'}`,
    since: yearOf(startsOn),
    until: yearOf(endsOn),
    steps: tie.steps.length,
    yearsAgo: tie.yearsAgo ?? 0,
    isOver: tie.until === null ? 0 : 1,
  };
  tie.steps.forEach((step, place) => {
    const isPast = !isMerger(step) && step.validUntil !== null && step.validUntil < onDay;
    params[`clause${place}`] = clauseOf(step, tie.steps[place - 1], isPast);
    params[`organisation${place}`] = nameOf(step.toId);
    params[`year${place}`] = yearOf(isPast ? step.validUntil : step.validFrom);
  });
  return { code: 'tie', params };
}

/**
 * One sentence without its subject, such as "werkt sinds 2019 bij X, dat hoort bij Y". `say` gives the text of a
 * key in area `organisations`.
 */
export function tieSentence({ code, params }: TieExplanation, say: Say): string {
  if (code !== 'tie') return say(`tie.${code}${Number(params.unknown) > 1 ? '-several' : ''}`, params);
  const clauses = Array.from({ length: Number(params.steps) }, (_, place) =>
    say(`tie.clause.${params[`clause${place}`]}`, {
      organisation: params[`organisation${place}`] ?? '',
      year: params[`year${place}`] ?? '',
    }),
  );
  const lead = say(`tie.lead.${params.lead}`, params);
  const count = Number(params.yearsAgo);
  const ending =
    count > 0 ? say('tie.ended', { count }) : params.isOver === 1 ? say('tie.ended-lately', {}) : '';
  return [lead, ...clauses, ending].join('');
}
