import { methodSteps } from '~/domain/resources/resource-words';
import { useT } from '~/i18n/use-t';
import { CardGrid } from '~/ui/primitives/card-grid';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Section } from '~/ui/primitives/section';
import { ResourceCard, type ShownResource } from './resource-card';
import { type StepTitles, stepInWords } from './shown-steps';

interface LibraryListProps {
  resources: readonly (ShownResource & { readonly steps: readonly string[] })[];
  steps: StepTitles;
  /** Only this step was asked for. */
  step?: string | undefined;
}

/** What can be read, by the step it belongs to; what belongs to all or none of them comes first. */
export function LibraryList({ resources, steps, step }: LibraryListProps) {
  const t = useT('methodology');
  if (resources.length === 0) return <EmptyState title={t('list.empty')} text={t('list.empty-text')} />;
  const general = resources.filter(
    (one) => one.steps.length === 0 || one.steps.length === methodSteps.length,
  );
  const particular = resources.filter((one) => !general.includes(one));
  const groups = [
    { title: t('list.no-step'), members: general },
    ...methodSteps
      .filter((one) => step === undefined || one === step)
      .map((one) => ({
        title: stepInWords(t, steps, one),
        members: particular.filter((resource) => resource.steps.includes(one)),
      })),
  ];
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ title, members }) => (
      <Section key={title} title={title}>
        <CardGrid>
          {members.map((resource) => (
            <ResourceCard key={resource.slug} resource={resource} />
          ))}
        </CardGrid>
      </Section>
    ));
}
