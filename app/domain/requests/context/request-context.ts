import type { Theme } from '../../registry/expertise';
import type { AgeBand, FamilyInformed, PeriodEnd, PeriodLength, Trigger } from '../intake/request-answers';

/** What a question is about. Each kind of question asks a part of it; what was not asked is empty. */
export interface RequestContext {
  readonly learningQuestion: string;
  readonly background: string;
  readonly commitment: string;
  readonly alreadyDone: string;
  readonly urgencyReason: string;
  readonly reportKeeping: string;
  readonly reviewerObjection: string;
  readonly trigger: Trigger | null;
  readonly themes: readonly Theme[];
  readonly ageBand: AgeBand | null;
  readonly periodLength: PeriodLength | null;
  readonly periodEnd: PeriodEnd | null;
  readonly familyInformed: FamilyInformed | null;
}

export const emptyContext: RequestContext = {
  learningQuestion: '',
  background: '',
  commitment: '',
  alreadyDone: '',
  urgencyReason: '',
  reportKeeping: '',
  reviewerObjection: '',
  trigger: null,
  themes: [],
  ageBand: null,
  periodLength: null,
  periodEnd: null,
  familyInformed: null,
};

/** What whoever does the review needs: not whom the requester objects to, and not why it is urgent. */
export type ReviewContext = Omit<RequestContext, 'urgencyReason' | 'reviewerObjection'>;
