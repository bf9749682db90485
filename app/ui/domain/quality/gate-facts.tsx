import type { ScorerPlace, Verdict } from '~/domain/reviews/quality/gate';
import { useT } from '~/i18n/use-t';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Moment } from '~/ui/primitives/moment';

export interface ShownGate {
  readonly scorers: readonly {
    readonly id: string;
    readonly name: string;
    readonly place: ScorerPlace;
  }[];
  readonly rounds: readonly {
    readonly askedAt: string | null;
    readonly looks: readonly {
      readonly place: ScorerPlace;
      readonly verdict: Verdict;
      readonly submittedAt: string;
    }[];
  }[];
}

/** Since when a gate waits, when it was decided, and who looks at it. */
export function GateFacts({ gate }: { gate: ShownGate }) {
  const t = useT('quality');
  const [current] = gate.rounds;
  const decided = current?.looks.find(({ place }) => place === 'first');
  return (
    <DescriptionList
      items={[
        ...(current?.askedAt && !decided
          ? [{ term: t('gates.since'), value: <Moment at={current.askedAt} /> }]
          : []),
        ...(decided ? [{ term: t('gates.decided'), value: <Moment at={decided.submittedAt} /> }] : []),
        {
          term: t('gates.looks'),
          value:
            gate.scorers.length === 0
              ? t('gates.nobody')
              : gate.scorers.map(({ id, name, place }) => (
                  <div key={id}>
                    {name} ({t(`place.${place}`)})
                  </div>
                )),
        },
      ]}
    />
  );
}
