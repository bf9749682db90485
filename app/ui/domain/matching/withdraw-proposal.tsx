import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

export function WithdrawProposal({ reference, version }: { reference: string; version: number }) {
  const t = useT('matching');
  return (
    <Section title={t('state.withdraw-all')}>
      <Paragraph>{t('state.withdraw-why')}</Paragraph>
      <Form action={`/coordinator/aanvragen/${reference}/voorstel/intrekking`}>
        <HiddenField name="version" value={version} />
        <div className="lk-actions">
          <Button kind="danger">{t('state.withdraw-all')}</Button>
        </div>
      </Form>
    </Section>
  );
}
