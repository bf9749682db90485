import type { MeetingMode } from '~/domain/registry/expertise';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

export interface OrientationTalk {
  readonly id: string;
  readonly plannedFor: string;
  readonly mode: MeetingMode;
  readonly heldAt: string | null;
  readonly cancelledAt: string | null;
}

export function OrientationList({ talks }: { talks: readonly OrientationTalk[] }) {
  const t = useT('triage');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <Section title={t('request.orientation.title')}>
      {talks.length === 0 ? (
        <Paragraph>{t('request.orientation.none')}</Paragraph>
      ) : (
        <BulletList
          items={talks.map(({ plannedFor, mode, heldAt, cancelledAt }) => {
            const state = heldAt ? 'held' : cancelledAt ? 'cancelled' : 'planned';
            return `${formatMoment(language, plannedFor)}, ${domain(`meetingMode.${mode}`)}: ${t(`request.orientation.${state}`)}`;
          })}
        />
      )}
    </Section>
  );
}
