import type { MatchingGate } from '~/domain/requests/request-lifecycle';
import { useT } from '~/i18n/use-t';
import { Section } from '~/ui/primitives/section';
import { ConditionList } from './condition-list';

/** What is still missing before a pair can be looked for. */
export function GateList({ gate }: { gate: MatchingGate }) {
  const t = useT('triage');
  const conditions = [
    { isMet: gate.hasForm, text: t('request.gate.form') },
    { isMet: gate.involved > 0, text: t('request.gate.involved') },
    {
      isMet: gate.unrecognised === 0,
      text:
        gate.unrecognised === 0
          ? t('request.gate.recognised')
          : t('request.gate.unrecognised', { count: gate.unrecognised }),
    },
    {
      isMet: gate.undecided === 0,
      text:
        gate.undecided === 0
          ? t('request.gate.decided')
          : t('request.gate.undecided', { count: gate.undecided }),
    },
  ];
  return (
    <Section title={t('request.gate.title')} level={3}>
      <ConditionList conditions={conditions} />
    </Section>
  );
}
