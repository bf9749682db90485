/**
 * What is done or not done, with a day. What it is about (conversations, timelines, drafts) stays where the case is:
 * never in the portal (domain.md 13.18).
 */
export const milestones = [
  'family-informed',
  'introduction-held',
  'conversations-done',
  'timeline-done',
  'draft-written',
  'facts-checked',
  'comments-received',
  'case-group-heard',
  'commissioner-talk-held',
  'case-data-destroyed',
] as const;
export type Milestone = (typeof milestones)[number];
