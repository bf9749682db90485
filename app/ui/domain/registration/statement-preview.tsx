import type { StatementFacts } from '~/domain/registry/statements/statement-facts';
import { useLanguage, useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { factItems } from './statement-items';

/** What a statement for this role will say, and the button that makes it. */
export function StatementPreview({ facts }: { facts: StatementFacts }) {
  const t = useT('registration');
  const role = useT('domain')(`role.${facts.role}`);
  return (
    <Section title={t('preview-title', { role })}>
      <Paragraph>{t('preview-text')}</Paragraph>
      <DescriptionList items={factItems(useLanguage(), facts)} />
      <Form>
        <HiddenField name="role" value={facts.role} />
        <SubmitRow>
          <Button icon="certificate" label={t('ask-label', { role })}>
            {t('ask')}
          </Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
