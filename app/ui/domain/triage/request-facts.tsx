import type { CareDomain, MeetingMode } from '~/domain/registry/expertise';
import type { ReviewForm, WantedForm } from '~/domain/registry/review-form';
import type {
  Attention,
  BudgetBand,
  MunicipalityRole,
  YesNoUnknown,
} from '~/domain/requests/intake/request-answers';
import type { MandateAnswer } from '~/domain/requests/mandate/mandate';
import type { AudienceSize, DayPart, RequestKind, SessionSetting } from '~/domain/requests/request-kind';
import type { RequestStatus } from '~/domain/requests/request-status';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';
import type { AreaKey } from '~/i18n/message-key';
import { useLanguage, useT } from '~/i18n/use-t';
import {
  inspectorateText,
  type ProceduresData,
  processText,
} from '~/ui/domain/participation/procedure-words';
import { formatDay } from '~/ui/formats/day';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { formatNumber } from '~/ui/formats/number';
import { BulletList } from '~/ui/primitives/bullet-list';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Section } from '~/ui/primitives/section';
import { useClosingWords } from './closing-words';

export interface RequestFactsData {
  readonly status: RequestStatus;
  readonly submittedAt: string;
  readonly closedReason: string | null;
  readonly closedExplanation: string | null;
  readonly requesterName: string;
  readonly requesterEmail: string | null;
  readonly requesterFunction: string;
  readonly requesterPhone: string;
  readonly coordinatorName: string | null;
  readonly filledInName: string | null;
  readonly sessionSetting: SessionSetting | null;
  readonly audienceSize: AudienceSize | null;
  readonly callDayPart: DayPart | null;
  readonly mandate: {
    readonly name: string;
    readonly function: string;
    readonly answer: MandateAnswer | null;
  } | null;
  readonly kind: RequestKind;
  readonly boardInformed: YesNoUnknown | null;
  readonly municipalityRole: MunicipalityRole | null;
  readonly careDomain: CareDomain | null;
  readonly province: string | null;
  readonly youthRegion: string | null;
  readonly organisationCount: number | null;
  readonly attention: Attention | null;
  readonly wantedForm: WantedForm | null;
  readonly startMonth: string | null;
  readonly meetingMode: MeetingMode | null;
  readonly budgetBand: BudgetBand | null;
  readonly isUrgent: boolean;
  readonly reviewForm: ReviewForm | null;
  readonly reviewers: ReviewerCount;
  readonly minutesPerReviewer: number | null;
  readonly months: number | null;
  readonly wantsTrainee: boolean;
  readonly procedures: ProceduresData;
  readonly payers: readonly { readonly name: string; readonly shareBasisPoints: number }[];
}

/** Everything about a request that is not its content. */
export function RequestFacts({ request }: { request: RequestFactsData }) {
  const t = useT('triage');
  return (
    <Section title={t('request.facts.title')}>
      <DescriptionList items={[...useClosing(request), ...useChoice(request), ...useIntake(request)]} />
    </Section>
  );
}

function useClosing(request: RequestFactsData) {
  const t = useT('triage');
  const closingWords = useClosingWords();
  if (request.closedReason === null) return [];
  return [
    { term: t('request.facts.closed'), value: closingWords(request.status, request.closedReason) },
    ...(request.closedExplanation
      ? [{ term: t('request.facts.explanation'), value: request.closedExplanation }]
      : []),
  ];
}

function useChoice({ reviewForm, reviewers, minutesPerReviewer, months, wantsTrainee }: RequestFactsData) {
  const t = useT('triage');
  const domain = useT('domain');
  const language = useLanguage();
  if (reviewForm === null) return [];
  return [
    { term: t('request.facts.form'), value: domain(`reviewForm.${reviewForm}`) },
    { term: t('request.facts.reviewers'), value: formatNumber(language, reviewers) },
    {
      term: t('request.facts.size'),
      value: t('request.facts.size-value', {
        hours: formatHours(language, minutesPerReviewer ?? 0),
        count: months ?? 0,
      }),
    },
    { term: t('request.facts.trainee'), value: t(wantsTrainee ? 'request.facts.yes' : 'request.facts.no') },
  ];
}

function regionOf({ youthRegion, province }: RequestFactsData): string | null {
  return youthRegion && province ? `${youthRegion} (${province})` : province;
}

function useIntake(request: RequestFactsData) {
  const t = useT('triage');
  const domain = useT('domain');
  const language = useLanguage();
  const mandateText = ({ name, function: post, answer }: NonNullable<RequestFactsData['mandate']>) =>
    `${name}, ${post}: ${t(`request.mandate-answer.${answer ?? 'open'}`)}`;
  const any = useT();
  const { procedures } = request;
  const processes = procedures.processes.filter(({ state }) => state !== 'none');
  /** A line for what this kind of question asks; nothing for what it does not. */
  const asked = (term: AreaKey<'triage'>, value: string | null) =>
    value === null ? [] : [{ term: t(term), value }];
  return [
    { term: t('request.facts.requester'), value: request.requesterName },
    { term: t('request.facts.function'), value: request.requesterFunction },
    ...(request.requesterEmail
      ? [
          {
            term: t('request.facts.email'),
            value: <Link to={`mailto:${request.requesterEmail}`}>{request.requesterEmail}</Link>,
          },
        ]
      : []),
    ...(request.requesterPhone ? [{ term: t('request.facts.phone'), value: request.requesterPhone }] : []),
    {
      term: t('request.facts.coordinator'),
      value: request.coordinatorName ?? t('request.facts.nobody-yet'),
    },
    { term: t('request.facts.submitted'), value: <Moment at={request.submittedAt} /> },
    ...asked(
      'request.filled-in-term',
      request.filledInName && t('request.filled-in', { name: request.filledInName }),
    ),
    ...asked('request.mandate', request.mandate && mandateText(request.mandate)),
    ...asked(
      'request.facts.setting',
      request.sessionSetting && domain(`sessionSetting.${request.sessionSetting}`),
    ),
    ...asked(
      'request.facts.audience',
      request.audienceSize && domain(`audienceSize.${request.audienceSize}`),
    ),
    ...asked('request.facts.call', request.callDayPart && domain(`dayPart.${request.callDayPart}`)),
    ...asked('request.facts.region', regionOf(request)),
    ...asked('request.facts.domain', request.careDomain && domain(`careDomain.${request.careDomain}`)),
    ...asked('request.facts.wanted', request.wantedForm && domain(`wantedForm.${request.wantedForm}`)),
    ...asked(
      'request.facts.start',
      request.startMonth && formatMonth(language, request.startMonth.slice(0, 7)),
    ),
    ...asked('request.facts.mode', request.meetingMode && domain(`meetingMode.${request.meetingMode}`)),
    ...asked('request.facts.board', request.boardInformed && domain(`yesNoUnknown.${request.boardInformed}`)),
    ...asked(
      'request.facts.municipality',
      request.municipalityRole && domain(`municipalityRole.${request.municipalityRole}`),
    ),
    ...asked(
      'request.facts.organisation-count',
      request.organisationCount === null ? null : formatNumber(language, request.organisationCount),
    ),
    ...asked('request.facts.inspectorate', inspectorateText(any, language, procedures)),
    ...(procedures.inspectorateDeadlineOn
      ? [
          {
            term: t('request.facts.inspectorate-by'),
            value: formatDay(language, procedures.inspectorateDeadlineOn),
          },
        ]
      : []),
    ...(request.kind === 'review' ? reviewFacts() : []),
  ];

  function reviewFacts() {
    return [
      {
        term: t('request.facts.urgent'),
        value: t(request.isUrgent ? 'request.facts.yes' : 'request.facts.no'),
      },
      {
        term: t('request.facts.processes'),
        value:
          processes.length === 0 ? (
            t('request.facts.no-processes')
          ) : (
            <BulletList
              items={processes.map(
                (process) =>
                  `${domain(`parallelProcessKind.${process.kind}`)}: ${processText(any, language, process)}`,
              )}
            />
          ),
      },
      ...asked('request.facts.attention', request.attention && domain(`attention.${request.attention}`)),
      ...asked('request.facts.budget', request.budgetBand && domain(`budgetBand.${request.budgetBand}`)),
      {
        term: t('request.facts.payers'),
        value:
          request.payers.length === 0 ? (
            t('request.facts.no-payers')
          ) : (
            <BulletList
              items={request.payers.map(
                ({ name, shareBasisPoints }) => `${name}: ${formatNumber(language, shareBasisPoints / 100)}%`,
              )}
            />
          ),
      },
    ];
  }
}
