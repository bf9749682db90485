import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface SessionHeldFormProps {
  form: FormState;
  version: number;
  reference: string;
}

export function SessionHeldForm({ form, version, reference }: SessionHeldFormProps) {
  const t = useT('review');
  const labels = {
    heldOn: t('sessions.held-on'),
    reviewTeamPresent: t('sessions.team-present'),
    caseGroupPresent: t('sessions.cases-present'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      <DayField form={form} name="heldOn" label={labels.heldOn} />
      {(['reviewTeamPresent', 'caseGroupPresent'] as const).map((name) => (
        <TextField
          key={name}
          form={form}
          name={name}
          label={labels[name]}
          width="short"
          inputMode="numeric"
        />
      ))}
      <SubmitRow>
        <Button icon="check">{t('sessions.hold')}</Button>
        <ButtonLink to={`/reviews/${reference}/bijeenkomsten`} kind="subtle">
          {t('sessions.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}

interface CancelSessionProps {
  reference: string;
  sessionId: string;
  version: number;
}

/** For a session that will not be held. */
export function CancelSession({ reference, sessionId, version }: CancelSessionProps) {
  const t = useT('review');
  return (
    <Section title={t('sessions.cancel-title')}>
      <Paragraph>{t('sessions.cancel-text')}</Paragraph>
      <Form action={`/reviews/${reference}/bijeenkomsten/${sessionId}/vervallen`}>
        <HiddenField name="version" value={version} />
        <Button kind="secondary">{t('sessions.cancel')}</Button>
      </Form>
    </Section>
  );
}
