import type { CalendarDay } from '../../kernel/calendar-day';
import type { AffiliationKind } from '../../organisations/ties/affiliation-kind';
import type { LookStatus } from '../profile/look-status';
import type { ReportKind } from './report-kind';

export interface TieSaid {
  readonly functionTitle: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
}

export interface OwnReport extends TieSaid {
  readonly kind: ReportKind;
  readonly status: LookStatus;
  readonly remark: string | null;
  readonly canWithdraw: boolean;
}

export interface OwnFunction extends TieSaid {
  readonly id: string;
  readonly organisation: string;
  readonly kind: AffiliationKind;
  readonly awaitsLook: boolean;
  readonly report: OwnReport | null;
}

export interface WaitingReport {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  readonly tieKind: AffiliationKind;
  readonly kind: ReportKind;
  readonly reportedAt: Date;
}

export interface ReportToLookAt extends WaitingReport {
  /** `null` for a tie that nobody knew of. */
  readonly before: TieSaid | null;
  /** `null` for one that never was. */
  readonly after: TieSaid | null;
}
