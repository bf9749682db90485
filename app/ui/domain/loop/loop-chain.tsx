import type { ReactNode } from 'react';
import type { ResponseKind } from '~/domain/reviews/follow-up/follow-up-words';
import type {
  AssessmentGround,
  AssessmentStatus,
  EffectGround,
  EffectOutcome,
} from '~/domain/reviews/loop/loop-words';
import { useLanguage, useT } from '~/i18n/use-t';
import { capitalised } from '~/ui/formats/capitalised';
import { formatDay } from '~/ui/formats/day';
import { Alert } from '~/ui/primitives/alert';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { Timeline, type TimelineItem } from '~/ui/primitives/timeline';
import type { ShownResponse } from '../follow-up/recommendation-list';
import { type ShownStanding, StandingBadge, useNextWords } from './loop-standing';

type Moment = string | Date;

export interface ShownLoop {
  readonly finding: { readonly id: string; readonly title: string; readonly isPublished: boolean } | null;
  readonly recordedAt: Moment;
  readonly responses: readonly (ShownResponse & { readonly response: ResponseKind })[];
  readonly assessments: readonly {
    readonly id: string;
    readonly status: AssessmentStatus;
    readonly ground: AssessmentGround;
    readonly remark: string;
    readonly assessedAt: Moment;
    readonly bySupervisor: boolean;
  }[];
  readonly checks: readonly {
    readonly id: string;
    readonly lookedAt: EffectGround;
    readonly outcome: EffectOutcome;
    readonly isFinal: boolean;
    readonly nextOn: string | null;
    readonly remark: string;
    readonly checkedAt: Moment;
    readonly bySupervisor: boolean;
  }[];
  readonly standing: ShownStanding;
}

/** What is asked next of a recommendation, and what whoever reads can do about it. */
export function NextOfLoop({ standing, actions }: { standing: ShownStanding; actions?: ReactNode }) {
  const t = useT('loop');
  const words = useNextWords();
  return (
    <Section title={t('chain.next-title')}>
      <p>
        <StandingBadge {...standing} />
      </p>
      {standing.isOverdue ? (
        <Alert kind="warning">{words(standing)}</Alert>
      ) : (
        <Paragraph>{words(standing)}</Paragraph>
      )}
      {actions && <div className="lk-actions">{actions}</div>}
    </Section>
  );
}

function FromFinding({ finding }: Pick<ShownLoop, 'finding'>) {
  const t = useT('loop');
  if (!finding) return null;
  return (
    <>
      {t('chain.from-finding', { title: finding.title })}{' '}
      {finding.isPublished && (
        <Link to={`/leren/bevindingen/${finding.id}`} label={`${t('chain.see-finding')}: ${finding.title}`}>
          {t('chain.see-finding')}
        </Link>
      )}
    </>
  );
}

/** Everything that was said and seen of a recommendation, the last first; nothing of it goes away. */
export function LoopChain({ loop }: { loop: ShownLoop }) {
  const t = useT('loop');
  const answer = useT('followUp');
  const language = useLanguage();
  const looker = (bySupervisor: boolean) => t(bySupervisor ? 'chain.supervisor' : 'chain.network');
  const responses = loop.responses.map(
    (one): TimelineItem => ({
      key: one.id,
      at: one.respondedAt,
      who: answer(one.inWriting ? 'answer.in-writing' : 'answer.by-commissioner'),
      text: (
        <>
          <strong>{capitalised(answer(`response.${one.response}`))}.</strong>{' '}
          {one.ownerFunction && <>{answer('answer.owner-of', { owner: one.ownerFunction })} </>}
          {one.dueOn && <>{answer('answer.due-of', { day: formatDay(language, one.dueOn) })} </>}
          {one.explanation}
        </>
      ),
    }),
  );
  const assessments = loop.assessments.map(
    (one): TimelineItem => ({
      key: one.id,
      at: one.assessedAt,
      who: looker(one.bySupervisor),
      text: (
        <>
          <strong>{t('chain.assessed', { status: t(`status.${one.status}`) })}</strong>{' '}
          {t('chain.rests-on', { ground: t(`ground.${one.ground}`) })} {one.remark}
        </>
      ),
    }),
  );
  const checks = loop.checks.map(
    (one): TimelineItem => ({
      key: one.id,
      at: one.checkedAt,
      who: looker(one.bySupervisor),
      text: (
        <>
          <strong>{t('chain.checked', { outcome: t(`outcome.${one.outcome}`) })}</strong>{' '}
          {t('chain.looked-at', { what: t(`lookedAt.${one.lookedAt}`) })}{' '}
          {one.nextOn && <>{t('chain.again', { day: formatDay(language, one.nextOn) })} </>}
          {one.isFinal && <>{t('chain.final')} </>}
          {one.remark}
        </>
      ),
    }),
  );
  const recorded = {
    key: 'recorded',
    at: loop.recordedAt,
    who: t('chain.reviewers'),
    text: (
      <>
        {t('chain.recorded')} <FromFinding finding={loop.finding} />
      </>
    ),
  };
  const items = [recorded, ...responses, ...assessments, ...checks];
  return (
    <Section title={t('chain.title')}>
      <Timeline
        items={items.toSorted((one, other) => new Date(other.at).getTime() - new Date(one.at).getTime())}
      />
    </Section>
  );
}
