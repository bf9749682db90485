import type { ActivityName } from '../activity/activity';
import type { Notification } from './notification';

const nobody: readonly Notification[] = [];

type AnnualReportName = Extract<ActivityName, `annual-reports.${string}`>;

/** Who hears what of the annual report; part of `notification-plan.ts`. */
export const annualReportPlan: Readonly<Record<AnnualReportName, readonly Notification[]>> = {
  'annual-reports.edition-opened': nobody,
  'annual-reports.chapter-written': nobody,
  'annual-reports.edition-offered': [
    { template: 'report-offered', to: 'coordinators' },
    { template: 'report-offered', to: 'treasurers' },
  ],
  'annual-reports.edition-returned': [{ template: 'report-returned', to: 'coordinators' }],
  'annual-reports.edition-published': nobody,
};
