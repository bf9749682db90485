/**
 * Every mail we send, with the page its button opens. `:reference` and the like are filled from the data of the
 * mail. The words are in the texts of the area `mail`.
 */
export const mailTemplates = {
  'sign-in-code': { path: '/inloggen/link/:linkToken', lifetimeMinutes: 15 },
  'intake-code': { path: '/aanvraag/bevestigen', lifetimeMinutes: 15 },

  // A link goes out at once or not at all: it can be asked for again.
  'draft-link': { path: '/aanvraag/verder/:linkToken', lifetimeMinutes: 1440 },
  'draft-handed-over': { path: '/aanvraag/verder/:linkToken', lifetimeMinutes: 1440 },
  'draft-expiring': { path: '/aanvraag/verder/:linkToken', lifetimeMinutes: 1440 },
  'mandate-asked': { path: '/mandaat/:linkToken', lifetimeMinutes: 1440 },
  'mandate-reminder': { path: '/mandaat/:linkToken', lifetimeMinutes: 1440 },
  'mandate-confirmed': { path: '/aanvraag/:reference' },
  'mandate-refused': { path: '/aanvraag/:reference' },
  'mandate-expired': { path: '/aanvraag/:reference' },
  'request-completed': { path: '/aanvraag/:reference' },

  'request-received': { path: '/aanvraag/:reference' },
  'request-arrived': { path: '/coordinator/aanvragen/:reference' },
  'question-asked': { path: '/aanvraag/:reference/antwoord' },
  'question-answered': { path: '/coordinator/aanvragen/:reference' },
  'payer-details-asked': { path: '/aanvraag/:reference/betalers' },
  'payer-details-complete': { path: '/coordinator/aanvragen/:reference/betalers' },
  'orientation-planned': { path: '/aanvraag/:reference' },
  'question-reminder': { path: '/aanvraag/:reference/antwoord' },
  'pair-reminder': { path: '/aanvraag/:reference/duo' },
  'talk-reminder': { path: '/aanvraag/:reference' },
  'talk-reminder-coordinator': { path: '/coordinator/aanvragen/:reference' },
  'steps-due': { path: '/coordinator/aanvragen?toon=soon', eachPath: '/coordinator/aanvragen/:reference' },
  'request-referred': { path: '/aanvraag/:reference' },
  'request-declined': { path: '/aanvraag/:reference' },
  'no-match-recorded': { path: '/aanvraag/:reference' },
  'request-withdrawn': { path: '/coordinator/aanvragen/:reference' },
  'withdrawal-confirmed': { path: '/aanvraag/:reference' },

  'call-opened': { path: '/oproepen/:callId' },
  'call-reminder': { path: '/oproepen/:callId' },
  'call-closed': { path: '/coordinator/aanvragen/:reference/oproep' },
  'candidate-invited': { path: '/uitnodigingen/:invitationId' },
  'invitation-reminder': { path: '/uitnodigingen/:invitationId' },
  'invitation-withdrawn': { path: '/uitnodigingen' },
  'invitation-accepted': { path: '/coordinator/aanvragen/:reference/voorstel' },
  'invitation-declined': { path: '/coordinator/aanvragen/:reference/voorstel' },
  'invitation-expired': { path: '/coordinator/aanvragen/:reference/voorstel' },
  'consent-decision-needed': { path: '/coordinator/aanvragen/:reference' },
  'tie-found': { path: '/coordinator/aanvragen/:reference' },
  'declaration-asked': { path: '/uitnodigingen/:invitationId/aanvulling' },
  'absence-announced': { path: '/coordinator/aanvragen/:reference' },
  'absence-withdrawn': { path: '/coordinator/aanvragen/:reference' },
  'candidates-exhausted': { path: '/coordinator/aanvragen/:reference/voorstel' },
  'pair-complete': { path: '/aanvraag/:reference/duo' },
  'new-person-found': { path: '/aanvraag/:reference/duo' },
  'pair-objected': { path: '/coordinator/aanvragen/:reference/voorstel' },
  'confirmed-for-requester': { path: '/aanvraag/:reference' },
  'confirmed-for-member': { path: '/reviews/:reference' },
  'confirmed-for-coordinator': { path: '/coordinator/aanvragen/:reference' },
  'review-two-thirds': { path: '/reviews/:reference' },
  'review-late': { path: '/reviews/:reference' },
  'review-look-again': { path: '/reviews/:reference' },
  'quote-sent': { path: '/aanvraag/:reference/leerreview/offerte' },
  'handed-over-requester': { path: '/aanvraag/:reference/leerreview' },
  'handed-over-member': { path: '/reviews/:reference' },
  'seat-left': { path: '/uitnodigingen' },
  'review-news-requester': { path: '/aanvraag/:reference/leerreview' },
  'review-news-member': { path: '/reviews/:reference' },
  'review-news-coordinator': { path: '/reviews/:reference' },
  'gate-assigned': { path: '/reviews/:reference/toetsen' },
  'gate-ended': { path: '/supervisor' },
  'gate-waits': { path: '/reviews/:reference/toetsen' },
  'gate-unassigned': { path: '/reviews/:reference/toetsen' },
  'gate-decided': { path: '/reviews/:reference/toetsen' },
  'gate-reopened': { path: '/reviews/:reference/toetsen' },
  'supervision-changed': { path: '/reviews/:reference/supervisie' },
  'follow-up-ahead': { path: '/aanvraag/:reference/leerreview' },
  'follow-up-ahead-coordinator': { path: '/reviews/:reference/opvolging' },
  'follow-up-passed': { path: '/aanvraag/:reference/leerreview' },
  'follow-up-passed-coordinator': { path: '/reviews/:reference/opvolging' },
  'recommendation-due': { path: '/aanvraag/:reference/leerreview' },

  // To whoever asked for them, by address alone; each has a link to stop by.
  'library-asked': { path: '/leren/abonnement/:linkToken', lifetimeMinutes: 1440 },
  'library-news': {
    path: '/leren/bevindingen',
    stopPath: '/leren/abonnement/:linkToken',
    lifetimeMinutes: 20_160,
  },
  'library-ending': {
    path: '/leren/abonnement/:linkToken',
    stopPath: '/leren/abonnement/:linkToken',
    lifetimeMinutes: 20_160,
  },

  'contact-message-arrived': { path: '/coordinator/postvak/:messageId' },

  // The yearly question and what follows from silence; a new link can be asked for on the page of the old one.
  'profile-check-asked': { path: '/profiel-controle/:linkToken', lifetimeMinutes: 10_080 },
  'profile-check-reminder': { path: '/profiel-controle/:linkToken', lifetimeMinutes: 10_080 },
  'profile-sunk': { path: '/profiel-controle/:linkToken', lifetimeMinutes: 10_080 },
  'profile-hidden': { path: '/profiel-controle/:linkToken', lifetimeMinutes: 10_080 },
  'profile-blocked': { path: '/profiel-controle/:linkToken', lifetimeMinutes: 10_080 },
  'profile-blocked-coordinator': { path: '/coordinator/mensen/:personId' },
  'change-waiting': { path: '/coordinator/wijzigingen/:personId' },
  'change-approved': { path: '/reviewer/profiel' },
  'change-sent-back': { path: '/reviewer/profiel' },
  'tie-reported': { path: '/coordinator/wijzigingen' },
  'tie-report-approved': { path: '/reviewer/functies' },
  'tie-report-sent-back': { path: '/reviewer/functies' },
  'person-left': { path: '/coordinator/mensen/:personId' },
  'accreditation-decided': { path: '/reviewer/erkenning' },
  'accreditation-step': { path: '/reviewer/erkenning' },
  'lapse-ahead': { path: '/reviewer/erkenning' },
  'lapse-now': { path: '/reviewer/erkenning' },
  'lapse-ahead-coordinator': { path: '/coordinator/mensen/:subjectId/erkenning' },
  'lapse-now-coordinator': { path: '/coordinator/mensen/:subjectId/erkenning' },

  'hours-submitted': { path: '/coordinator/uren/:personId/:month' },
  'hours-confirmation': { path: '/urenbevestiging/:linkToken', lifetimeMinutes: 1440 },
  'hours-disputed': { path: '/penningmeester/geschillen' },
  'hours-returned': { path: '/uren/maand/:month' },
  'hours-reminder': { path: '/uren/maand/:month' },

  'resource-offered': { path: '/methodiek/beheer/:resourceId' },
  'resource-returned': { path: '/methodiek/beheer/:resourceId' },
  'resource-due': { path: '/methodiek/beheer/:resourceId' },
  'resource-overdue': { path: '/methodiek/beheer/:resourceId' },
  'resource-stepped-back': { path: '/methodiek/beheer/:resourceId' },
  'report-offered': { path: '/coordinator/jaarverslagen' },
  'report-returned': { path: '/coordinator/jaarverslagen' },
  'finding-waits': { path: '/bevindingen' },
  'finding-returned': { path: '/bevindingen/:findingId' },
  'finding-released': { path: '/bevindingen/:findingId' },
  'finding-withdrawn': { path: '/bevindingen/:findingId' },

  'role-granted': { path: '/mijn' },
  'role-ended': { path: '/account' },
  'records-merged': { path: '/account' },
} as const satisfies Record<string, MailTemplateRow>;

interface MailTemplateRow {
  readonly path: string;
  /** For a mail about several requests: the page of each. */
  readonly eachPath?: string;
  /** Where to stop these mails without signing in; of mails that somebody asked for. */
  readonly stopPath?: string;
  /** After this the mail says nothing true any more: it is given up instead of sent late. */
  readonly lifetimeMinutes?: number;
}

export type MailTemplate = keyof typeof mailTemplates;

export const mailTemplateNames = Object.keys(mailTemplates) as MailTemplate[];

export function isMailTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(mailTemplates, name);
}

export function lifetimeMinutesOf(template: MailTemplate): number | null {
  const row: MailTemplateRow = mailTemplates[template];
  return row.lifetimeMinutes ?? null;
}

/** Where to stop these mails; `null` for those that nobody chose to get. */
export function mailStopPath(
  template: MailTemplate,
  values: Readonly<Record<string, string>>,
): string | null {
  const row: MailTemplateRow = mailTemplates[template];
  return row.stopPath === undefined ? null : filled(row.stopPath, values);
}

/** The page of one of the requests a mail is about; `null` for a mail about one thing. */
export function mailPathOfEach(template: MailTemplate, reference: string): string | null {
  const row: MailTemplateRow = mailTemplates[template];
  return row.eachPath === undefined ? null : filled(row.eachPath, { reference });
}

/** The page behind the button; a part we have no value for shows as `…`. */
export function mailPath(template: MailTemplate, values: Readonly<Record<string, string>>): string {
  return filled(mailTemplates[template].path, values);
}

function filled(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    return value === undefined ? '…' : encodeURIComponent(value);
  });
}
