import type { AccreditedRole } from '~/domain/registry/accreditation/accreditation-status';
import type { Standing } from '~/domain/registry/accreditation/standing';
import type { TrackPoint } from '~/domain/registry/accreditation/track';
import type { Station } from '~/domain/registry/accreditation/track-stations';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Alert } from '~/ui/primitives/alert';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { type RequirementRow, RequirementTable } from './requirement-table';
import { StandingFacts } from './standing-facts';
import { type ShownStep, StepTable } from './step-table';
import { TrackPath } from './track-path';

interface OwnTrackProps {
  track: {
    readonly role: AccreditedRole;
    readonly standing: Standing;
    readonly point: TrackPoint;
    readonly stations: readonly Station[];
    readonly steps: readonly ShownStep[];
    readonly requirements: readonly RequirementRow[];
  };
  mentors: readonly string[];
}

/** Where somebody stands in one role: what is passed, what is missing, until when, and what comes next. */
export function OwnTrack({ track, mentors }: OwnTrackProps) {
  const t = useT('accreditation');
  const domain = useT('domain');
  const language = useLanguage();
  const { role, standing, point, stations, steps, requirements } = track;
  const roleName = domain(`role.${role}`);
  const missing = requirements.filter(({ state, need }) => state === 'missing' && need === 'always');
  const isCalm = point === 'accredited' && standing.invitation.allowed;
  return (
    <Section title={t('track', { role: roleName })}>
      <TrackPath role={role} stations={stations} />
      <Alert kind={isCalm ? 'ok' : 'info'} title={t('own.next-step')}>
        {t(`point.${point}`, { role: roleName })}
        {standing.state === 'in-force' && standing.untilOn && (
          <> {t('own.deadline', { day: formatDay(language, standing.untilOn) })}</>
        )}
        {standing.level === 'trainee' && (
          <> {mentors.length > 0 ? t('own.mentor', { name: mentors.join(', ') }) : t('own.no-mentor')}</>
        )}
      </Alert>
      <StandingFacts standing={standing} />
      {missing.length > 0 && (
        <>
          <Paragraph>{t('own.missing')}:</Paragraph>
          <BulletList items={missing.map(({ kind }) => domain(`verification.${kind}`))} />
        </>
      )}
      <RequirementTable rows={requirements} caption={t('requirements-caption', { role: roleName })} />
      <StepTable role={role} steps={steps} />
    </Section>
  );
}
