import { type ConsentState, consentStates } from '~/domain/requests/intake/request-answers';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface ConsentFormProps {
  organisation: {
    readonly id: string;
    readonly consent: ConsentState;
    readonly consentByFunction: string | null;
    readonly consentOn: string | null;
    readonly groundRulesVersion: string | null;
  };
  version: number;
  today: string;
  /** The version of the ground rules to sign now. */
  groundRules: string;
  refused: FormState | undefined;
}

/** Where an organisation stands; every state has its day, and what was signed also who and which version. */
export function ConsentForm({ organisation, version, today, groundRules, refused }: ConsentFormProps) {
  const { id, consent, consentByFunction, consentOn, groundRulesVersion } = organisation;
  const form =
    refused ??
    startForm({
      consent,
      byFunction: consentByFunction ?? '',
      consentOn: today,
      groundRulesVersion: groundRulesVersion ?? groundRules,
    });
  const t = useT('triage');
  const own = useT('participation');
  const domain = useT('domain');
  const language = useLanguage();
  const state = domain(`consent.${consent}`);
  return (
    <Form>
      <Paragraph>
        {consentOn
          ? own('consent.now-on', { state, day: formatDay(language, consentOn) })
          : own('consent.now', { state })}
      </Paragraph>
      <FormErrorSummary
        form={form}
        labels={{
          consent: t('consent.consent'),
          consentOn: t('consent.on'),
          byFunction: t('consent.by-function'),
          groundRulesVersion: t('consent.ground-rules'),
        }}
      />
      <HiddenField name="version" value={version} />
      <HiddenField name="requestOrganisationId" value={id} />
      <RadioGroup
        form={form}
        name="consent"
        label={t('consent.consent')}
        options={consentStates.map((value) => ({ value, label: domain(`consent.${value}`) }))}
      />
      <DayField
        form={form}
        name="consentOn"
        label={t('consent.on')}
        description={own('consent.on-hint')}
        optional
      />
      <TextField
        form={form}
        name="byFunction"
        label={t('consent.by-function')}
        description={t('consent.by-function-hint')}
        optional
      />
      <TextField
        form={form}
        name="groundRulesVersion"
        label={t('consent.ground-rules')}
        description={t('consent.ground-rules-hint')}
        width="medium"
        optional
      />
      <SubmitRow>
        <Button icon="check">{t('consent.send')}</Button>
      </SubmitRow>
    </Form>
  );
}
