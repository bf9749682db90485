import { callTerms } from '~/domain/matching/open-call/call-answer';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface NewCallFormProps {
  form: FormState;
  version: number;
  isAgain: boolean;
}

/** Whom a call reaches, what it says, and until when it runs. */
export function NewCallForm({ form, version, isAgain }: NewCallFormProps) {
  const t = useT('call');
  const { shortest, longest } = callTerms;
  return (
    <Section title={t(isAgain ? 'coordinator.new-again' : 'coordinator.new')}>
      <BulletList items={[t('coordinator.reach'), t('coordinator.shows'), t('coordinator.counts')]} />
      <Paragraph>
        <Link to="/matchingregels">{t('coordinator.rules')}</Link>
      </Paragraph>
      <Form>
        <FormErrorSummary form={form} labels={{ answerUntilOn: t('coordinator.until') }} />
        <HiddenField name="version" value={version} />
        <DayField
          form={form}
          name="answerUntilOn"
          label={t('coordinator.until')}
          description={t('coordinator.until-hint', { shortest, longest })}
        />
        <SubmitRow>
          <Button icon="send">{t('coordinator.send')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
