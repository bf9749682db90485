import { allow, type Decision, refuse } from '../kernel/decision';
import { type InvitationStatus, openInvitationStatuses } from './invitation-status';

/** The blind handshake: which answer may follow on which. */
const answers = {
  'agree-confidentiality': ['sent'],
  'declare-independence': ['confidential'],
  'accept-invitation': ['cleared'],
  'declare-on-joined': ['cleared', 'accepted'],
  'decline-invitation': openInvitationStatuses,
} as const satisfies Record<string, readonly InvitationStatus[]>;

export type InvitationAnswer = keyof typeof answers;

export type AnswerRefusal = 'already-accepted' | 'invitation-closed' | 'too-late' | 'not-this-step';

export function isOpenInvitation(status: InvitationStatus): boolean {
  return (openInvitationStatuses as readonly InvitationStatus[]).includes(status);
}

/** Whether the invited person may give this answer now. What was done cannot be skipped or done again. */
export function canAnswer(
  answer: InvitationAnswer,
  invitation: { readonly status: InvitationStatus; readonly respondBy: Date },
  now: Date,
): Decision<AnswerRefusal> {
  const from: readonly InvitationStatus[] = answers[answer];
  // Whoever said yes answered in time.
  if (invitation.status === 'accepted') return from.includes('accepted') ? allow : refuse('already-accepted');
  if (!isOpenInvitation(invitation.status)) return refuse('invitation-closed');
  if (invitation.respondBy <= now) return refuse('too-late');
  return from.includes(invitation.status) ? allow : refuse('not-this-step');
}

/** What an invited person may see, from nothing but size and place to the question itself. */
export type InvitationStage = 'sent' | 'confidential' | 'cleared' | 'closed';

export function stageOf(status: InvitationStatus): InvitationStage {
  if (status === 'accepted') return 'cleared';
  return isOpenInvitation(status) ? (status as InvitationStage) : 'closed';
}
