import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

export function UndoRound({ roundId }: { roundId: string }) {
  const t = useT('planning');
  return (
    <Section title={t('undo.title')}>
      <Paragraph>{t('undo.text')}</Paragraph>
      <Form action={`/coordinator/samen-plannen/${roundId}/terugdraaien`}>
        <div className="lk-actions">
          <Button kind="danger">{t('undo.submit')}</Button>
        </div>
      </Form>
    </Section>
  );
}
