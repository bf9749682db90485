import { afterTheReport } from './after-the-report';
import { consentOfOrganisations } from './consent-of-organisations';
import { considerations } from './considerations';
import { conversation } from './conversation';
import { crucialMoments } from './crucial-moments';
import { groundRules } from './ground-rules';
import { independence } from './independence';
import { knownThen } from './known-then';
import { letterToParticipants } from './letter-to-participants';
import { outsideThePortal } from './outside-the-portal';
import { patternToFinding } from './pattern-to-finding';
import { qualityGates } from './quality-gates';
import { sixLevels } from './six-levels';
import { sixSteps } from './six-steps';
import type { StartResource } from './start-resource';
import { whatItIs } from './what-it-is';

/** What the library of a new portal holds: written by us, from what is published about the method. */
export const startSet: readonly StartResource[] = [
  whatItIs,
  sixSteps,
  independence,
  outsideThePortal,
  consentOfOrganisations,
  groundRules,
  letterToParticipants,
  conversation,
  knownThen,
  crucialMoments,
  sixLevels,
  patternToFinding,
  considerations,
  qualityGates,
  afterTheReport,
];
