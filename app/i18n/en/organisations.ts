import type nl from '../nl/organisations';
import type { Translation } from '../translation';

export default {
  tie: {
    none: 'has no known tie to {{target}}',
    unjudged: 'tie to {{target}} cannot be judged: it is not known to which group {{organisation}} belongs',
    ended_one: '; that ended a year ago',
    ended_other: '; that ended {{count}} years ago',
    lead: {
      'employer-current': 'has worked at {{organisation}} since {{since}}',
      'employer-former': 'worked until {{until}} at {{organisation}}',
      'client-current': 'has worked on contract since {{since}} for {{organisation}}',
      'client-former': 'worked on contract until {{until}} for {{organisation}}',
      'board-current': 'has been since {{since}} on the board of {{organisation}}',
      'board-former': 'was until {{until}} on the board of {{organisation}}',
      'supervisory-board-current': 'has been since {{since}} on the supervisory board of {{organisation}}',
      'supervisory-board-former': 'was until {{until}} on the supervisory board of {{organisation}}',
      'advisory-current': 'has been since {{since}} an adviser of {{organisation}}',
      'advisory-former': 'was until {{until}} an adviser of {{organisation}}',
      'volunteer-current': 'has been since {{since}} a volunteer at {{organisation}}',
      'volunteer-former': 'was until {{until}} a volunteer at {{organisation}}',
      'family-current': 'has a relative who works at {{organisation}}',
      'family-former': 'has a relative who worked until {{until}} at {{organisation}}',
    },
    clause: {
      'part-of': ', which is part of {{organisation}}',
      'part-of-past': ', which was part of {{organisation}} until {{year}}',
      'has-part': ', of which {{organisation}} is part',
      'has-part-also': ', of which {{organisation}} is part too',
      'has-part-past': ', of which {{organisation}} was part until {{year}}',
      'has-part-also-past': ', of which {{organisation}} was part too until {{year}}',
      'merged-into': ', which merged into {{organisation}}',
      'merged-into-in': ', which merged into {{organisation}} in {{year}}',
      'formed-from': ', into which {{organisation}} merged',
      'formed-from-in': ', into which {{organisation}} merged in {{year}}',
      'takes-part-in': ', which takes part in {{organisation}}',
      'run-for': ', in which {{organisation}} takes part',
      'run-for-also': ', in which {{organisation}} takes part too',
      oversees: ', which oversees {{organisation}}',
      'overseen-by': ', which is overseen by {{organisation}}',
    },
  },
} satisfies Translation<typeof nl>;
