import type { ActivityData } from '../activity/activity';
import type { MailTemplate } from './mail-template';

/**
 * Who hears: the requester; the coordinator of the request, or all of them while it has none; the person the
 * activity is about; everybody who holds a seat, or all of those but that person; whoever looks at the gate the activity
 * names; everybody the open call reached who did not answer; everybody who keeps the books; whoever may release the finding
 * the activity names; whoever wrote on it.
 */
export type Audience =
  | 'requester'
  | 'coordinators'
  | 'person'
  | 'seat-holders'
  | 'colleagues'
  | 'scorers'
  | 'called'
  | 'treasurers'
  | 'releasers'
  | 'finding-writers';

export interface Notification {
  readonly template: MailTemplate;
  readonly to: Audience;
  /** A receipt goes to whoever did it; of everything else people know what they did themselves. */
  readonly receipt?: true;
  readonly when?: (data: ActivityData) => boolean;
  /** Not only at the main address: for what whoever reads any of them must know. */
  readonly everyAddress?: true;
  /** Once a day however often it happens: of something that waits one mail is enough. */
  readonly daily?: true;
  /** Without the reference: whoever hears may not know which request it is about. */
  readonly blind?: true;
}
