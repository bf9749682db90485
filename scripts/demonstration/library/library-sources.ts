import type { Sector } from '~/domain/registry/expertise';
import type { ReviewForm } from '~/domain/registry/review-form';
import type { AgeBand, Trigger } from '~/domain/requests/intake/request-answers';

interface LibrarySource {
  /** Whole years before the demonstration. */
  readonly yearsAgo: number;
  readonly form: ReviewForm;
  readonly trigger: Trigger;
  readonly ageBand: AgeBand;
  readonly sectors: readonly Sector[];
}

/** The reviews the demonstration library comes from: made up, and known by their subject alone. */
export const librarySources = {
  'young-babies-hospital': of(2, 'full', 'calamity', '0-3', 'health-care', 'municipality', 'youth-care'),
  'prenatal-worries': of(
    3,
    'proportionate',
    'near-miss',
    '0-3',
    'health-care',
    'municipality',
    'youth-protection',
  ),
  'baby-crying': of(5, 'compact', 'incident', '0-3', 'health-care', 'youth-care'),
  'parent-addiction': of(
    4,
    'proportionate',
    'incident',
    '0-3',
    'adult-mental-health',
    'youth-protection',
    'youth-care',
  ),
  'parents-mild-disability': of(
    6,
    'proportionate',
    'stuck-case',
    '0-3',
    'disability-care',
    'municipality',
    'youth-protection',
  ),
  'good-joint-visits': of(
    0,
    'proportionate',
    'good-example',
    '0-3',
    'adult-mental-health',
    'health-care',
    'youth-care',
  ),
  'parent-in-psychiatry': of(
    7,
    'full',
    'calamity',
    '4-11',
    'adult-mental-health',
    'youth-mental-health',
    'municipality',
  ),
  'chronic-neglect': of(
    3,
    'full',
    'stuck-case',
    '4-11',
    'municipality',
    'education',
    'youth-care',
    'social-domain',
  ),
  'high-conflict-divorce-one': of(
    8,
    'proportionate',
    'stuck-case',
    '4-11',
    'municipality',
    'youth-protection',
    'police-justice',
  ),
  'high-conflict-divorce-two': of(
    2,
    'full',
    'calamity',
    '4-11',
    'youth-protection',
    'police-justice',
    'youth-mental-health',
  ),
  'partner-violence': of(
    4,
    'proportionate',
    'violence',
    '4-11',
    'police-justice',
    'municipality',
    'social-domain',
  ),
  'sexual-abuse-home': of(
    9,
    'proportionate',
    'incident',
    '4-11',
    'youth-protection',
    'police-justice',
    'education',
  ),
  'foster-placement': of(5, 'proportionate', 'stuck-case', '4-11', 'youth-care', 'youth-protection'),
  'school-signals': of(1, 'compact', 'near-miss', '4-11', 'education', 'municipality'),
  'waiting-lists': of(2, 'thematic', 'theme', '4-11', 'municipality', 'youth-care', 'youth-mental-health'),
  'handed-on': of(1, 'full', 'calamity', '4-11', 'municipality', 'youth-protection', 'youth-care'),
  'family-moves': of(0, 'proportionate', 'incident', '4-11', 'municipality', 'social-domain'),
  'violence-threats': of(6, 'compact', 'violence', '12-17', 'youth-protection', 'police-justice'),
  'self-harm-adolescents': of(
    3,
    'full',
    'calamity',
    '12-17',
    'youth-mental-health',
    'health-care',
    'education',
  ),
  'suicide-waiting': of(
    1,
    'proportionate',
    'calamity',
    '12-17',
    'youth-mental-health',
    'municipality',
    'education',
  ),
  'sexual-harm-in-group': of(
    7,
    'full',
    'incident',
    '12-17',
    'youth-care',
    'police-justice',
    'disability-care',
  ),
  'foster-breakdown': of(8, 'compact', 'incident', '12-17', 'youth-care', 'youth-protection', 'education'),
  'many-moves': of(4, 'full', 'stuck-case', '12-17', 'youth-care', 'youth-protection', 'youth-mental-health'),
  'closed-care': of(2, 'full', 'violence', '12-17', 'youth-care', 'youth-mental-health', 'police-justice'),
  'running-away': of(
    5,
    'proportionate',
    'near-miss',
    '12-17',
    'youth-care',
    'police-justice',
    'municipality',
  ),
  'school-absence': of(3, 'thematic', 'theme', '12-17', 'education', 'municipality', 'youth-mental-health'),
  newcomers: of(6, 'proportionate', 'incident', '12-17', 'social-domain', 'youth-care', 'education'),
  'small-providers': of(1, 'thematic', 'theme', '12-17', 'municipality', 'youth-care'),
  'disability-and-psychiatry': of(
    4,
    'full',
    'stuck-case',
    '18-23',
    'disability-care',
    'adult-mental-health',
    'youth-mental-health',
  ),
  'becoming-eighteen': of(
    2,
    'thematic',
    'theme',
    '18-23',
    'youth-care',
    'social-domain',
    'adult-mental-health',
    'municipality',
  ),
  'homeless-young': of(
    7,
    'proportionate',
    'incident',
    '18-23',
    'social-domain',
    'municipality',
    'youth-care',
  ),
  'good-one-person': of(1, 'compact', 'good-example', '18-23', 'youth-care', 'social-domain'),
  'eating-disorder': of(
    5,
    'full',
    'calamity',
    '18-23',
    'youth-mental-health',
    'health-care',
    'adult-mental-health',
  ),
} as const satisfies Readonly<Record<string, LibrarySource>>;

export type SourceKey = keyof typeof librarySources;

function of(
  yearsAgo: number,
  form: ReviewForm,
  trigger: Trigger,
  ageBand: AgeBand,
  ...sectors: readonly Sector[]
): LibrarySource {
  return { yearsAgo, form, trigger, ageBand, sectors };
}
