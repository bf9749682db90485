import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

export function CloseCall({ base, version }: { base: string; version: number }) {
  const t = useT('call');
  return (
    <Section title={t('coordinator.close')}>
      <Paragraph>{t('coordinator.close-text')}</Paragraph>
      <Form action={`${base}/oproep/einde`}>
        <HiddenField name="version" value={version} />
        <div className="lk-actions">
          <Button kind="secondary">{t('coordinator.close')}</Button>
        </div>
      </Form>
    </Section>
  );
}
