/** Texts of public pages that the coordinator can change, in the order in which they appear. */
export const contentKeys = [
  'home-lead',
  'home-is',
  'home-is-not',
  'home-for-whom',
  'about-lead',
  'about-safety',
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'step-5',
  'step-6',
  'form-full',
  'form-proportionate',
  'form-compact',
  'form-thematic',
  'form-consult',
  'form-outreach',
  'about-asks',
  'about-price',
  'about-inspectorate',
  'about-privacy',
  'learning-lead',
  'briefing-municipality',
  'briefing-youth-protection',
  'briefing-youth-care',
  'briefing-youth-mental-health',
  'briefing-adult-mental-health',
  'briefing-health-care',
  'briefing-education',
  'briefing-police-justice',
  'briefing-disability-care',
  'briefing-social-domain',
] as const;
export type ContentKey = (typeof contentKeys)[number];

export function isContentKey(key: string): key is ContentKey {
  return (contentKeys as readonly string[]).includes(key);
}

/** The six steps of the method. Their names are content: no rule of the portal depends on them. */
export const stepKeys = [
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'step-5',
  'step-6',
] as const satisfies ContentKey[];

export const formKeys = [
  'form-full',
  'form-proportionate',
  'form-compact',
  'form-thematic',
  'form-consult',
  'form-outreach',
] as const satisfies ContentKey[];

/** One text: a title, and a body in Markdown without HTML. */
export interface ContentText {
  readonly title: string;
  readonly body: string;
}
