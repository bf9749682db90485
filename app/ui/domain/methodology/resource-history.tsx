import type { ResourceEvent } from '~/domain/resources/resource-words';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Section } from '~/ui/primitives/section';
import { Timeline } from '~/ui/primitives/timeline';

interface Step {
  readonly id: string;
  readonly event: ResourceEvent;
  readonly number: number | null;
  readonly at: string;
  readonly by: string | null;
  readonly remark: string | null;
  readonly reviewByOn: string | null;
}

/** Who did what with a resource, the latest first. */
export function ResourceHistory({ steps }: { steps: readonly Step[] }) {
  const t = useT('methodology');
  const language = useLanguage();
  return (
    <Section title={t('resource.history')}>
      <Timeline
        items={steps.map(({ id, event, number, at, by, remark, reviewByOn }) => ({
          key: id,
          at,
          who: by ?? t('resource.portal'),
          text: t(`event.${event}`, {
            number: number ?? '',
            remark: remark ?? '',
            until: reviewByOn === null ? '' : formatDay(language, reviewByOn),
          }),
        }))}
      />
    </Section>
  );
}
