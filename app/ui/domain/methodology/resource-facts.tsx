import { moments } from '~/domain/resources/resource-words';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Section } from '~/ui/primitives/section';
import { type StepTitles, stepInWords } from './shown-steps';
import { type ShownStanding, StandingBadge } from './standing-badge';

interface ResourceFactsProps {
  resource: {
    readonly standing: ShownStanding;
    readonly owner: string | null;
    readonly reviewByOn: string | null;
    readonly steps: readonly string[];
    readonly moments: readonly string[];
  };
  steps: StepTitles;
}

/** How a resource stands, and where it is needed. */
export function ResourceFacts({ resource, steps }: ResourceFactsProps) {
  const t = useT('methodology');
  const language = useLanguage();
  const { standing, owner, reviewByOn } = resource;
  const needed = moments.filter((moment) => resource.moments.includes(moment));
  return (
    <Section title={t('resource.facts')}>
      <DescriptionList
        items={[
          { term: t('resource.standing'), value: <StandingBadge standing={standing} /> },
          {
            term: t('resource.review-by'),
            value: reviewByOn === null ? t('resource.none') : formatDay(language, reviewByOn),
          },
          { term: t('resource.owner'), value: owner ?? t('overview.nobody') },
          {
            term: t('resource.steps'),
            value: resource.steps.map((step) => stepInWords(t, steps, step)).join('; ') || t('resource.none'),
          },
          {
            term: t('resource.moments'),
            value: needed.map((moment) => t(`moment.${moment}`)).join('; ') || t('resource.none'),
          },
        ]}
      />
    </Section>
  );
}
