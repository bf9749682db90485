/** Themes over the years, on a public page. */
export default {
  title: 'Themes over the years',
  lead: 'What learning reviews keep coming back to. First what was published before, then what the portal counts.',
  description: 'Which themes return in learning reviews in youth care, over the years.',
  chart: 'Learning reviews by theme',
  period: '{{from}} to {{to}}',
  year: '{{from}}',
  'elsewhere-title': '{{period}}: published before',
  elsewhere:
    'In {{period}} there were {{reviews}} learning reviews. Of {{reports}} there still was a report. In those, supervisors looked for themes. A report can be about more than one theme. These numbers come from the annual report of that year and were not counted by the portal. Do not add them to the others.',
  source: 'Source: Stichting Learning Together, Jaarbericht 2024 (annual report 2024, in Dutch), chapter 2.',
  'counted-title': '{{period}}: counted by the portal',
  counted: 'Learning reviews with a published finding about a theme, by the year of the learning review.',
  'none-title': 'Counted by the portal',
  none: 'The library is still too small. A theme is shown here once at least {{fewest}} learning reviews have it.',
  'how-title': 'How we count',
  how: 'We take years together until every number is about at least {{fewest}} learning reviews. A theme that does not get there is not shown. So no number points to an event. When we withdraw a finding, the numbers change at once.',
  reports: 'Annual reports',
  theme: 'Theme',
  reviews: 'Learning reviews',
};
