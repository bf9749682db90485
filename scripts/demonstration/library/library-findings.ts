import { fromHandToHand } from './from-hand-to-hand';
import { judgingSafety } from './judging-safety';
import type { LibraryFinding } from './library-finding';
import { lifeOfYoungPeople } from './life-of-young-people';
import { meansAndPeople } from './means-and-people';
import { parentsAndHelp } from './parents-and-help';
import { seeingTheChild } from './seeing-the-child';
import { whatLasts } from './what-lasts';

/** Everything in the demonstration library. */
export const libraryFindings: readonly LibraryFinding[] = [
  ...seeingTheChild,
  ...parentsAndHelp,
  ...judgingSafety,
  ...lifeOfYoungPeople,
  ...fromHandToHand,
  ...meansAndPeople,
  ...whatLasts,
];
