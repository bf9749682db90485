import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface RecommendationRemovalProps {
  head: { readonly reference: string; readonly version: number };
  recommendationId: string;
}

export function RecommendationRemoval({ head, recommendationId }: RecommendationRemovalProps) {
  const t = useT('followUp');
  return (
    <Section title={t('item.remove-title')}>
      <Paragraph>{t('item.remove-text')}</Paragraph>
      <Form action={`/reviews/${head.reference}/aanbevelingen/${recommendationId}/verwijderen`}>
        <HiddenField name="version" value={head.version} />
        <Button kind="danger" icon="close">
          {t('item.remove')}
        </Button>
      </Form>
    </Section>
  );
}
