import type {
  InspectorateState,
  ParallelProcessKind,
  ParallelProcessState,
} from '~/domain/requests/intake/request-answers';
import type { Language } from '~/i18n/language';
import type { T } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';
import { formatMonth } from '~/ui/formats/month';

/** Other procedures beside a request, as data of a page. */
export interface ProceduresData {
  readonly inspectorateState: InspectorateState | null;
  readonly inspectorateDeadlineOn: string | null;
  readonly inspectorateStatedOn: string | null;
  readonly processes: readonly ProcessData[];
}

export interface ProcessData {
  readonly kind: ParallelProcessKind;
  readonly state: ParallelProcessState;
  readonly statedOn: string;
  readonly endsMonth: string | null;
}

/** How the inspectorate's part stands, and as of which day; `null` where this was not asked. */
export function inspectorateText(
  t: T,
  language: Language,
  { inspectorateState, inspectorateStatedOn }: ProceduresData,
): string | null {
  if (inspectorateState === null) return null;
  const state = t(`domain:inspectorateState.${inspectorateState}`);
  if (inspectorateStatedOn === null) return state;
  return t('participation:procedures.as-of', { state, day: formatDay(language, inspectorateStatedOn) });
}

/** How one procedure stands, as of which day, and when an end is expected. */
export function processText(t: T, language: Language, { state, statedOn, endsMonth }: ProcessData): string {
  const stands = t('participation:procedures.as-of', {
    state: t(`domain:parallelProcessState.${state}`),
    day: formatDay(language, statedOn),
  });
  if (endsMonth === null) return stands;
  return `${stands}, ${t('participation:procedures.ends-in', { month: formatMonth(language, endsMonth) })}`;
}
