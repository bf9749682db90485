import type { CalendarDay } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import type { DraftAnswers } from '~/domain/requests/intake/intake-answers';
import type { TypedAnswers } from '~/domain/requests/intake/typed-answers';
import type { RequestKind } from '~/domain/requests/request-kind';
import { organisationOf } from '../organisation-list';
import type { RequesterSeed } from '../staff';
import { numbersOf } from '../write-world';
import type { Named, SmallAnswers, Story, StoryAnswers } from './story';

/** What kind of question a story asks. */
export function kindOf(answers: Story['answers']): RequestKind {
  return 'kind' in answers ? answers.kind : 'review';
}

/** The intake as the requester typed it, step by step. */
export function typedStory(
  answers: Story['answers'],
  requester: RequesterSeed,
  submittedOn: CalendarDay,
): DraftAnswers {
  return 'kind' in answers
    ? typedSmall(answers, requester, submittedOn)
    : typedReview(answers, requester, submittedOn);
}

function applicantOf(requester: RequesterSeed) {
  const own = organisationOf(requester.organisation);
  return {
    organisationName: own.name,
    organisationKind: own.kind,
    organisationPlace: own.place,
    requesterName: requester.person.name,
    requesterFunction: requester.post,
    requesterEmail: requester.person.address,
  };
}

const ticks = { noPersonalData: 'yes', toLearn: 'yes', mayRequest: 'yes', privacyRead: 'yes' };

function typedSmall(answers: SmallAnswers, requester: RequesterSeed, submittedOn: CalendarDay): DraftAnswers {
  const applicant = applicantOf(requester);
  const place = {
    region: `region:${organisationOf(requester.organisation).region}`,
    startMonth: addMonths(monthOf(submittedOn), 1),
  };
  switch (answers.kind) {
    case 'consult':
      return {
        applicant,
        doubt: {
          ...place,
          doubt: answers.doubt,
          trigger: answers.trigger,
          careDomain: answers.careDomain,
          inspectorateState: 'not-reported',
          ...rows('involved', answers.involved.map(organisationRow)),
        },
        declarations: { ...ticks, mandate: 'self' },
      };
    case 'session':
      return {
        applicant,
        session: {
          ...place,
          sessionSetting: answers.setting,
          audienceSize: answers.size,
          sessionWish: answers.wish,
        },
        agreements: ticks,
      };
    case 'talk':
      return {
        talk: {
          ...applicant,
          requesterPhone: '030 123 45 67',
          callDayPart: answers.dayPart,
          callTopic: answers.topic,
        },
      };
  }
}

function typedReview(
  answers: StoryAnswers,
  requester: RequesterSeed,
  submittedOn: CalendarDay,
): DraftAnswers {
  const own = organisationOf(requester.organisation);
  const commissioners = answers.commissioners ?? [];
  return {
    organisation: {
      ...applicantOf(requester),
      commissionedBy: commissioners.length > 0 ? 'own-and-others' : 'own',
      ...rows('commissioners', commissioners.map(organisationRow)),
      boardInformed: answers.boardInformed ?? 'yes',
      municipalityRole: answers.municipalityRole ?? 'participant',
    },
    question: {
      learningQuestion: answers.learningQuestion,
      trigger: answers.trigger,
      commitment: answers.commitment,
      ...filled({ alreadyDone: answers.alreadyDone }),
    },
    situation: {
      ...filled({ background: answers.background }),
      careDomain: answers.careDomain,
      ageBand: answers.ageBand,
      themes: answers.themes,
      periodLength: answers.periodLength ?? 'up-to-1-year',
      periodEnd: answers.periodEnd ?? '3-to-12-months',
      region: `region:${own.region}`,
      familyInformed: answers.familyInformed ?? 'later',
    },
    organisations: {
      organisationCount: String(answers.involved.length + (answers.notInvolvedItself ? 0 : 1)),
      ownInvolved: answers.notInvolvedItself ? 'no' : 'yes',
      ...rows(
        'involved',
        answers.involved.map((one) => ({
          ...organisationRow(one),
          willingness: one.willingness ?? 'probably',
        })),
      ),
    },
    proceedings: {
      inspectorateState: answers.inspectorateState ?? 'not-obliged',
      criminal: 'none',
      disciplinary: 'none',
      complaint: 'none',
      civil: 'none',
      'child-protection': 'unknown',
      ...answers.parallel,
      attention: answers.attention ?? 'none',
    },
    practical: {
      wantedForm: answers.wantedForm ?? 'unsure',
      startMonth: addMonths(monthOf(submittedOn), answers.startsInMonths ?? 2),
      isUrgent: answers.urgencyReason ? 'yes' : 'no',
      meetingMode: answers.meetingMode ?? 'live',
      ...filled({
        urgencyReason: answers.urgencyReason,
        reportKeeping: answers.reportKeeping,
        reviewerObjection: answers.reviewerObjection,
        foundUs: answers.foundUs,
      }),
    },
    payment: {
      budgetBand: answers.budgetBand ?? '10k-to-25k',
      ...rows('payers', answers.payers.map(payerRow)),
    },
    declarations: {
      ...ticks,
      mandate: answers.mandate ? 'other' : 'self',
      ...filled({
        mandateName: answers.mandate?.name,
        mandateFunction: answers.mandate?.function,
        mandateEmail: answers.mandate?.address,
      }),
    },
  };
}

export function writtenName({ organisation, written }: Named): string {
  return written ?? organisationOf(organisation).name;
}

function organisationRow(named: Named): Record<string, string> {
  return { name: writtenName(named), kind: organisationOf(named.organisation).kind };
}

function payerRow(named: Named & { readonly share: number }): Record<string, string> {
  const { kvk, oin } = numbersOf(named.organisation);
  return {
    name: writtenName(named),
    share: String(named.share),
    kvk,
    oin,
    city: organisationOf(named.organisation).place,
    invoiceEmail: `facturen@${named.organisation}.example`,
    // Who pays the smaller part tends to send the rest later.
    ...(named.share < 50
      ? {}
      : {
          addressLine: 'Postbus 100',
          postalCode: '9999 ZZ',
          eInvoiceAddress: `0190:${oin}`,
          orderNumber: `VP-${oin.slice(9, 13)}`,
        }),
  };
}

function rows(name: string, all: readonly Readonly<Record<string, string>>[]): TypedAnswers {
  return Object.fromEntries(
    all.flatMap((row, at) =>
      Object.entries(row).map(([column, value]) => [`${name}[${at}].${column}`, value] as const),
    ),
  );
}

function filled(answers: Readonly<Record<string, string | undefined>>): TypedAnswers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
