import type nl from '../nl/map';
import type { Translation } from '../translation';

export default {
  title: 'Where reviewers work',
  description:
    'A map of the Netherlands with the number of reviewers and supervisors by province or youth region.',
  lead: 'Choose an area on the map or in the table to see who works there.',
  caption: {
    province: 'Reviewers and supervisors by province',
    'youth-region': 'Reviewers and supervisors by youth region',
  },
  place: { province: 'Province', 'youth-region': 'Youth region' },
  people: 'People',
  area_one: '{{name}}: {{count}} person',
  area_other: '{{name}}: {{count}} people',
  'to-regions': 'See by youth region',
  'to-provinces': 'See by province',
  'to-map': 'On the map',
  empty: 'No areas yet',
  'empty-text': 'There are no provinces or regions in the portal yet.',
  counted:
    'We count who is in the register and chose to show where they work. Who works in several areas counts in each. The darker an area, the more people.',
  source:
    'Borders are drawn roughly, from the places in each area. A grey part: its youth region is not in the portal yet. Sources: Natural Earth and GeoNames (CC BY 4.0).',
} satisfies Translation<typeof nl>;
