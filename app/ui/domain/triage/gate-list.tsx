import type { MatchingGate } from '~/domain/requests/request-lifecycle';
import { useT } from '~/i18n/use-t';
import { Icon } from '~/ui/primitives/icon';
import { Section } from '~/ui/primitives/section';

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
      <ul className="lk-gate">
        {conditions.map(({ isMet, text }) => (
          <li key={text} className={isMet ? 'lk-gate-met' : undefined}>
            <Icon
              name={isMet ? 'ok' : 'clock'}
              label={t(isMet ? 'request.gate.done' : 'request.gate.todo')}
            />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
