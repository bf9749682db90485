import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';

/** The way on from a finished intake: a code for who asks, or a link to them for whoever filled it in for them. */
export function SendIntake({ address, onBehalf }: { address: string; onBehalf: boolean }) {
  const t = useT('intake');
  return onBehalf ? (
    <Section title={t('check.on-behalf-title')}>
      <Paragraph>{t('check.on-behalf-text', { address })}</Paragraph>
      <Form action="/aanvraag/voorleggen">
        <SubmitRow>
          <Button icon="mail">{t('check.hand-over')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  ) : (
    <Section title={t('check.send-title')}>
      <Paragraph>{t('check.send-text', { address })}</Paragraph>
      <Form>
        <SubmitRow>
          <Button icon="mail">{t('check.send')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
