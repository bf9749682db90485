import type { FindingDecision } from '~/domain/findings/finding-status';
import { isMessageKey } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';
import { Timeline } from '~/ui/primitives/timeline';

interface Writing {
  readonly by: string | null;
  readonly at: Date | string;
}

interface Step extends Writing {
  readonly decision: FindingDecision;
  readonly remark: string;
  readonly looked: Readonly<Record<string, number>>;
}

/** Everything that happened to a finding, the first first. */
export function FindingHistory({
  writings,
  steps,
}: {
  writings: readonly Writing[];
  steps: readonly Step[];
}) {
  const t = useT('findings');
  const any = useT();
  const kindOf = (kind: string) => {
    const key = `findings:kind.${kind}`;
    return isMessageKey(key) ? any(key) : kind;
  };
  const items = [
    ...writings.map(({ by, at }, index) => ({
      key: `writing-${index}`,
      at,
      who: by,
      text: t(index === 0 ? 'page.written' : 'page.changed'),
    })),
    ...steps.map(({ by, at, decision, remark, looked }, index) => ({
      key: `step-${index}`,
      at,
      who: by,
      text: (
        <>
          {t(`decision.${decision}`)}
          {remark !== '' && <blockquote className="lk-as-typed">{remark}</blockquote>}
          {Object.keys(looked).length > 0 && (
            <p>
              {t('page.looked', {
                what: Object.entries(looked)
                  .map(([kind, count]) => t('release.found', { kind: kindOf(kind), count }))
                  .join(', '),
              })}
            </p>
          )}
        </>
      ),
    })),
  ];
  return <Timeline items={items.sort((one, other) => +new Date(one.at) - +new Date(other.at))} />;
}
