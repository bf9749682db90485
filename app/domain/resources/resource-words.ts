import { type Role, roles } from '../accounts/role';

/** What a resource is for whoever uses it: to read, to keep, or to fill in and send. */
export const resourceKinds = ['article', 'document', 'template'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Who may read it: everybody, whoever works for the network, or some roles only. */
export const resourceAudiences = ['public', 'members', 'role'] as const;
export type ResourceAudience = (typeof resourceAudiences)[number];

export const audienceRoles = roles;

/** Who writes, checks and publishes. */
export const editorRoles = ['coordinator', 'supervisor'] as const satisfies readonly Role[];

/** The six steps of the method. Their names are content. */
export const methodSteps = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6'] as const;
export type MethodStep = (typeof methodSteps)[number];

/** When it is needed: in a state of a review, or at one of its gates. The same words as there. */
export const stateMoments = [
  'agreeing',
  'preparing',
  'exploring',
  'dialogue',
  'drafting',
  'commenting',
  'quality_check',
  'reported',
  'follow_up',
] as const;
export const gateMoments = ['gate-design', 'gate-analysis', 'gate-report', 'gate-after'] as const;
export const moments = [...stateMoments, ...gateMoments] as const;
export type Moment = (typeof moments)[number];

export const versionStates = ['draft', 'offered', 'published', 'superseded'] as const;
export type VersionState = (typeof versionStates)[number];

/** A version somebody still works on, or waits with. */
export const openStates = ['draft', 'offered'] as const satisfies readonly VersionState[];

/** Everything that happens to a resource, kept with who and when. */
export const resourceEvents = [
  'added',
  'drafted',
  'offered',
  'returned',
  'published',
  'confirmed',
  'settings-changed',
  'withdrawn',
  'restored',
  'draft-discarded',
] as const;
export type ResourceEvent = (typeof resourceEvents)[number];

/** Says that the content is right, until the day it is looked at again. */
export const confirmingEvents = ['published', 'confirmed'] as const satisfies readonly ResourceEvent[];

/** Says why. */
export const explainedEvents = ['returned', 'withdrawn'] as const satisfies readonly ResourceEvent[];

export const documentKinds = ['pdf', 'docx', 'pptx', 'odt', 'odp'] as const;

/** Whether the words of a file were read, so that it can be found by them. */
export const readingStates = ['waiting', 'read', 'unreadable'] as const;
export type ReadingState = (typeof readingStates)[number];
