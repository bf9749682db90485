import { type Actor, hasRole, personIdOf } from '../accounts/actor';
import { allow, type Decision, refuse } from '../kernel/decision';
import { editorRoles, openStates, type VersionState } from './resource-words';

/** Who writes, checks and publishes the methodology: coordinators and supervisors. */
export function mayEditMethod(actor: Actor): boolean {
  return editorRoles.some((role) => hasRole(actor, role));
}

export function canSave(state: VersionState): Decision<'not-a-draft'> {
  return state === 'draft' ? allow : refuse('not-a-draft');
}

export interface OfferedContent {
  readonly number: number;
  readonly state: VersionState;
  readonly bodyNl: string;
  readonly changeNote: string;
  readonly files: number;
}

/** A draft is offered when there is something to look at, and it says what changed since the version before. */
export function canOffer(
  version: OfferedContent,
): Decision<'not-a-draft' | 'nothing-to-look-at' | 'change-note-missing'> {
  if (version.state !== 'draft') return refuse('not-a-draft');
  if (version.bodyNl.trim() === '' && version.files === 0) return refuse('nothing-to-look-at');
  if (version.number > 1 && version.changeNote.trim() === '') return refuse('change-note-missing');
  return allow;
}

/** Four eyes: nobody publishes a version they wrote on. The database holds the same. */
export function mayPublish(
  actor: Actor,
  { state, writerIds }: { readonly state: VersionState; readonly writerIds: readonly string[] },
): Decision<'not-offered' | 'own-writing'> {
  if (state !== 'offered') return refuse('not-offered');
  return writerIds.includes(personIdOf(actor) ?? '') ? refuse('own-writing') : allow;
}

/** One version at a time is worked on. */
export function canStartDraft(states: readonly VersionState[]): Decision<'draft-open'> {
  return states.some((state) => (openStates as readonly VersionState[]).includes(state))
    ? refuse('draft-open')
    : allow;
}
