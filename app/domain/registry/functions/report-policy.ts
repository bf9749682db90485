import { allow, type Decision, refuse } from '../../kernel/decision';
import type { ReportKind } from './report-kind';
import { isSamePeriod, type TiePeriod } from './tie-period';

/** What counts for independence already cannot be unsaid: it can be corrected, and a coordinator looks. */
export function canWithdrawReport(
  kind: ReportKind,
  counting: TiePeriod,
  before: TiePeriod,
): Decision<'counts-already'> {
  return kind === 'new' || !isSamePeriod(counting, before) ? refuse('counts-already') : allow;
}
