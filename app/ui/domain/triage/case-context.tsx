import type { Theme } from '~/domain/registry/expertise';
import type {
  AgeBand,
  FamilyInformed,
  PeriodEnd,
  PeriodLength,
  Trigger,
} from '~/domain/requests/intake/request-answers';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { Alert } from '~/ui/primitives/alert';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Section } from '~/ui/primitives/section';

export interface CaseContextFacts {
  readonly learningQuestion: string;
  readonly background: string;
  readonly commitment: string;
  readonly alreadyDone: string;
  readonly reportKeeping: string;
  /** Only for the coordinator, and so is whom the requester objects to. */
  readonly urgencyReason?: string;
  readonly reviewerObjection?: string;
  readonly trigger: Trigger | null;
  readonly themes: readonly Theme[];
  readonly ageBand: AgeBand | null;
  readonly periodLength: PeriodLength | null;
  readonly periodEnd: PeriodEnd | null;
  readonly familyInformed: FamilyInformed | null;
}

/** What a request is about. Only for whom the read was recorded. */
export function CaseContext({ context }: { context: CaseContextFacts }) {
  const t = useT('triage');
  const domain = useT('domain');
  const language = useLanguage();
  const items = [
    { term: t('context.learning-question'), value: context.learningQuestion },
    { term: t('context.background'), value: context.background },
    { term: t('context.trigger'), value: context.trigger && domain(`trigger.${context.trigger}`) },
    {
      term: t('context.themes'),
      value: formatList(
        language,
        context.themes.map((theme) => domain(`theme.${theme}`)),
      ),
    },
    { term: t('context.age-band'), value: context.ageBand && domain(`ageBand.${context.ageBand}`) },
    {
      term: t('context.period'),
      value: context.periodLength && domain(`periodLength.${context.periodLength}`),
    },
    { term: t('context.period-end'), value: context.periodEnd && domain(`periodEnd.${context.periodEnd}`) },
    {
      term: t('context.family'),
      value: context.familyInformed && domain(`familyInformed.${context.familyInformed}`),
    },
    { term: t('context.commitment'), value: context.commitment },
    { term: t('context.already-done'), value: context.alreadyDone },
    { term: t('context.report-keeping'), value: context.reportKeeping },
    { term: t('context.urgency'), value: context.urgencyReason ?? '' },
    { term: t('context.objection'), value: context.reviewerObjection ?? '' },
  ];
  return (
    <Section title={t('context.title')} id="vraag">
      <Alert kind="info">{t('context.recorded')}</Alert>
      <DescriptionList items={items.filter(({ value }) => value)} />
    </Section>
  );
}
