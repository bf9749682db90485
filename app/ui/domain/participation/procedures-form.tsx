import {
  inspectorateStates,
  type ParallelProcessKind,
  parallelProcessKinds,
  parallelProcessStates,
} from '~/domain/requests/intake/request-answers';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { MonthField } from '~/ui/primitives/month-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import type { ProceduresData } from './procedure-words';

interface ProceduresFormProps {
  procedures: ProceduresData;
  version: number;
  today: string;
  /** The months in which an end can be expected. */
  months: readonly string[];
  refused: FormState | undefined;
}

/** Where every other procedure stands, each as of its own day. */
export function ProceduresForm({ procedures, version, today, months, refused }: ProceduresFormProps) {
  const t = useT('participation');
  const domain = useT('domain');
  const form = refused ?? startForm(valuesOf(procedures, today));
  return (
    <Form>
      <FormErrorSummary form={form} labels={useLabels()} />
      <HiddenField name="version" value={version} />
      <FieldGroup title={t('procedures.inspectorate')}>
        <RadioGroup
          form={form}
          name="inspectorateState"
          label={t('procedures.inspectorate-state')}
          options={inspectorateStates.map((value) => ({
            value,
            label: domain(`inspectorateState.${value}`),
          }))}
        />
        <DayField
          form={form}
          name="inspectorateDeadlineOn"
          label={t('procedures.inspectorate-deadline')}
          description={t('procedures.inspectorate-deadline-hint')}
          optional
        />
        <DayField form={form} name="inspectorateStatedOn" label={t('procedures.stated-on')} />
      </FieldGroup>
      {parallelProcessKinds.map((kind) => (
        <FieldGroup key={kind} title={domain(`parallelProcessKind.${kind}`)}>
          <SelectField
            form={form}
            name={`${kind}.state`}
            label={t('procedures.state')}
            options={parallelProcessStates.map((value) => ({
              value,
              label: domain(`parallelProcessState.${value}`),
            }))}
          />
          <DayField form={form} name={`${kind}.statedOn`} label={t('procedures.stated-on')} />
          <MonthField
            form={form}
            name={`${kind}.endsMonth`}
            label={t('procedures.ends')}
            description={t('procedures.ends-hint')}
            months={months}
            empty={t('procedures.ends-unknown')}
            optional
          />
        </FieldGroup>
      ))}
      <SubmitRow>
        <Button icon="check">{t('procedures.save')}</Button>
      </SubmitRow>
    </Form>
  );
}

function useLabels(): Record<string, string> {
  const t = useT('participation');
  const domain = useT('domain');
  const ofKind = (kind: ParallelProcessKind) => {
    const procedure = domain(`parallelProcessKind.${kind}`);
    return [
      [`${kind}.state`, t('procedures.state-of', { procedure })],
      [`${kind}.statedOn`, t('procedures.stated-on-of', { procedure })],
      [`${kind}.endsMonth`, t('procedures.ends-of', { procedure })],
    ] as const;
  };
  return {
    inspectorateState: t('procedures.inspectorate-state'),
    inspectorateDeadlineOn: t('procedures.inspectorate-deadline'),
    inspectorateStatedOn: t('procedures.stated-on-of', { procedure: t('procedures.inspectorate') }),
    ...Object.fromEntries(parallelProcessKinds.flatMap(ofKind)),
  };
}

function valuesOf(procedures: ProceduresData, today: string): Record<string, string> {
  const values: Record<string, string> = {
    inspectorateState: procedures.inspectorateState ?? '',
    inspectorateDeadlineOn: procedures.inspectorateDeadlineOn ?? '',
    inspectorateStatedOn: procedures.inspectorateStatedOn ?? today,
  };
  for (const kind of parallelProcessKinds) {
    const known = procedures.processes.find((one) => one.kind === kind);
    values[`${kind}.state`] = known?.state ?? 'unknown';
    values[`${kind}.statedOn`] = known?.statedOn ?? today;
    values[`${kind}.endsMonth`] = known?.endsMonth ?? '';
  }
  return values;
}
