import type { PlanAim } from '~/domain/matching/planning/plan-aim';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface RoundStateProps {
  round: {
    readonly id: string;
    readonly confirmedAim: PlanAim | null;
    readonly confirmedAt: string | null;
    readonly confirmedBy: string | null;
    readonly undoneAt: string | null;
    readonly undoneBy: string | null;
  };
}

/** What came of a round: nothing yet, confirmed with the way back, or undone. */
export function RoundState({ round }: RoundStateProps) {
  const t = useT('planning');
  const language = useLanguage();
  const { confirmedAim, confirmedAt, confirmedBy, undoneAt, undoneBy } = round;
  if (!confirmedAt || !confirmedAim) return null;
  if (undoneAt) {
    return (
      <Alert kind="info">
        {t('state.undone', { name: undoneBy ?? '', moment: formatMoment(language, undoneAt) })}
      </Alert>
    );
  }
  return (
    <>
      <Alert kind="ok">
        {t('state.confirmed', {
          name: confirmedBy ?? '',
          moment: formatMoment(language, confirmedAt),
          aim: t(`aim.${confirmedAim}`),
        })}
      </Alert>
      <Section title={t('undo.title')}>
        <Paragraph>{t('undo.text')}</Paragraph>
        <Form action={`/coordinator/samen-plannen/${round.id}/terugdraaien`}>
          <div className="lk-actions">
            <Button kind="danger">{t('undo.submit')}</Button>
          </div>
        </Form>
      </Section>
    </>
  );
}
