import type { Transaction } from '~/db/client.server';
import type { CareDomain, MeetingMode, Theme } from '~/domain/registry/expertise';
import type { WantedForm } from '~/domain/registry/review-form';
import type {
  AgeBand,
  Attention,
  BudgetBand,
  FamilyInformed,
  FoundUs,
  InspectorateState,
  MunicipalityRole,
  ParallelProcessKind,
  ParallelProcessState,
  PeriodEnd,
  PeriodLength,
  Trigger,
  Willingness,
  YesNoUnknown,
} from '~/domain/requests/intake/request-answers';
import type { AudienceSize, DayPart, SessionSetting } from '~/domain/requests/request-kind';
import type { OrganisationKey } from '../organisation-list';
import type { RequesterKey } from '../staff';
import type { World } from '../world';

/** An organisation as a requester wrote it down. */
export interface Named {
  readonly organisation: OrganisationKey;
  /** Where that differs from its name, so that the coordinator has to recognise it. */
  readonly written?: string;
}

/** What a requester filled in. Everything absent has its usual answer. */
export interface StoryAnswers {
  readonly learningQuestion: string;
  readonly commitment: string;
  readonly alreadyDone?: string;
  readonly background?: string;
  readonly trigger: Trigger;
  readonly careDomain: CareDomain;
  readonly ageBand: AgeBand;
  readonly themes: readonly Theme[];
  readonly periodLength?: PeriodLength;
  readonly periodEnd?: PeriodEnd;
  readonly familyInformed?: FamilyInformed;
  readonly boardInformed?: YesNoUnknown;
  readonly municipalityRole?: MunicipalityRole;
  /** Organisations that ask together with the requester's own. */
  readonly commissioners?: readonly Named[];
  readonly involved: readonly (Named & { readonly willingness?: Willingness })[];
  /** The requester's own organisation had no part in what happened. */
  readonly notInvolvedItself?: true;
  readonly inspectorateState?: InspectorateState;
  readonly parallel?: Partial<Record<ParallelProcessKind, ParallelProcessState>>;
  readonly attention?: Attention;
  readonly wantedForm?: WantedForm;
  readonly startsInMonths?: number;
  readonly urgencyReason?: string;
  readonly meetingMode?: MeetingMode;
  readonly reportKeeping?: string;
  readonly reviewerObjection?: string;
  readonly foundUs?: FoundUs;
  readonly budgetBand?: BudgetBand;
  /** Shares in whole percents; together one hundred. */
  readonly payers: readonly (Named & { readonly share: number })[];
  /** Somebody else has to say first that it may be asked. */
  readonly mandate?: { readonly name: string; readonly function: string; readonly address: string };
}

/** What somebody filled in who asks something smaller than a review. */
export type SmallAnswers =
  | {
      readonly kind: 'consult';
      readonly doubt: string;
      readonly trigger: Trigger;
      readonly careDomain: CareDomain;
      readonly involved: readonly Named[];
    }
  | {
      readonly kind: 'session';
      readonly setting: SessionSetting;
      readonly size: AudienceSize;
      readonly wish: string;
    }
  | { readonly kind: 'talk'; readonly dayPart: DayPart; readonly topic: string };

/** One act of one person, by the command the portal itself uses. */
export type Step = (scene: Scene) => Promise<void>;

/** A day, counted in working days before today, with what was done on it in this order. */
export type CourseDay = readonly [workingDaysAgo: number, ...steps: Step[]];

export interface Story {
  readonly key: string;
  readonly requester: RequesterKey;
  /** Which of the coordinators takes it on. */
  readonly coordinator: 0 | 1;
  readonly answers: StoryAnswers | SmallAnswers;
  readonly course: readonly CourseDay[];
}

/** Where one step is played. */
export interface Scene {
  readonly tx: Transaction;
  readonly now: Date;
  readonly world: World;
  readonly story: Story;
  /** The requests that stories became, by key. */
  readonly requests: Map<string, { readonly id: string; readonly reference: string }>;
}
