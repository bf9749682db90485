import { describe, expect, it } from 'vitest';
import { mailTemplateNames, mailTemplates } from '~/domain/notifications/mail-template';
import { notificationPlan } from '~/domain/notifications/notification-plan';
import { renderMail } from '~/domain/notifications/render-mail';
import { languages } from '~/i18n/language';

const setting = { publicOrigin: 'https://portaal.example', organisation: 'Leerkring' };
const values = {
  reference: 'LR-7K2M',
  invitationId: '3f0c',
  respondBy: '2026-03-28T22:59:00Z',
  plannedFor: '2026-03-29T08:00:00Z',
  dueOn: '2026-03-30',
  references: 'LR-7K2M LR-9P3Q',
  role: 'reviewer',
  code: '123456',
  linkToken: 'abc_-1',
  messageId: '7d1e',
  personId: '5a0b',
  subjectId: '5a0b',
  findingId: '8c4a',
  resourceId: '6b2c',
  endsOn: '2026-05-30',
  month: '2026-03',
  callId: '7c1d',
  what: 'accreditation',
  effect: 'blocks',
  atLeast: '10',
};

const everyMail = mailTemplateNames.flatMap((template) =>
  languages.map((language) => ({ template, language })),
);

describe('every mail', () => {
  it.each(everyMail)('$template in $language is complete, with a link in that language', (mail) => {
    const rendered = renderMail({ ...mail, recipientName: 'Sam', values }, setting);
    const link = rendered.text.split('\n').find((line) => line.startsWith('https://'));
    expect(link).toBeDefined();
    expect(link?.startsWith('https://portaal.example/en/')).toBe(mail.language === 'en');
    expect(link).not.toMatch(/[:…]\w*$/);
    expect(rendered.html).toContain(`href="${link}"`);
    for (const part of [rendered.subject, rendered.text, rendered.html]) {
      expect(part).not.toMatch(/\{\{|undefined|template\./);
    }
  });

  it.each(everyMail)('$template in $language names the request it is about', (mail) => {
    const rendered = renderMail({ ...mail, recipientName: 'Sam', values }, setting);
    // A link leads to what has no reference yet, or goes to somebody who does not know it.
    const isAboutRequest = /:reference|^\/uitnodigingen/.test(mailTemplates[mail.template].path);
    expect(rendered.subject.includes('LR-7K2M')).toBe(isAboutRequest);
  });
});

describe('a mail that somebody asked for', () => {
  it('says how to stop it, in its words and for programs, in its language', () => {
    for (const [language, prefix] of [
      ['nl', ''],
      ['en', '/en'],
    ] as const) {
      const mail = { template: 'library-news', language, recipientName: null, values } as const;
      const { unsubscribe, text, html } = renderMail(mail, setting);
      expect(unsubscribe).toBe(`https://portaal.example${prefix}/leren/abonnement/abc_-1`);
      expect(text).toContain(`${unsubscribe}`);
      expect(html).toContain(`href="${unsubscribe}"`);
      const few = renderMail({ ...mail, values: { ...values, atLeast: '0' } }, setting);
      expect(few.text).not.toMatch(/\d of meer|\d or more/);
      expect(text).toMatch(/10 of meer|10 or more/);
    }
    const other = { template: 'request-received', language: 'nl', recipientName: null, values } as const;
    expect(renderMail(other, setting).unsubscribe).toBeUndefined();
  });
});

describe('the words of a mail', () => {
  it('tell times on the Dutch clock', () => {
    const invited = { template: 'candidate-invited', language: 'nl', recipientName: null, values } as const;
    expect(renderMail(invited, setting).text).toContain('zaterdag 28 maart om 23:59');
    const planned = { ...invited, template: 'orientation-planned', language: 'en' } as const;
    expect(renderMail(planned, setting).text).toContain('Sunday 29 March at 10:00');
  });

  it('tell days, and count and link each of several requests', () => {
    const due = { template: 'steps-due', language: 'nl', recipientName: null, values } as const;
    const { subject, text, html } = renderMail(due, setting);
    expect(subject).toBe('2 aanvragen vragen een stap, uiterlijk maandag 30 maart');
    for (const reference of ['LR-7K2M', 'LR-9P3Q']) {
      const link = `https://portaal.example/coordinator/aanvragen/${reference}`;
      expect(text).toContain(`${reference}: ${link}`);
      expect(html).toContain(`<a href="${link}">${reference}</a>`);
    }
    const one = renderMail({ ...due, language: 'en', values: { ...values, references: 'LR-7K2M' } }, setting);
    expect(one.subject).toBe('1 request needs a step by Monday 30 March');
    expect(one.text).toContain('LR-7K2M: https://portaal.example/en/coordinator/aanvragen/LR-7K2M');
  });

  it('escape a name in HTML and leave it alone in plain text', () => {
    const mail = { template: 'role-granted', language: 'nl', recipientName: '<b>Jan & co', values } as const;
    const rendered = renderMail(mail, setting);
    expect(rendered.html).toContain('&lt;b&gt;Jan &amp; co');
    expect(rendered.text).toContain('<b>Jan & co');
  });

  it('hide a code that is not given', () => {
    const mail = { template: 'sign-in-code', language: 'nl', recipientName: null } as const;
    const rendered = renderMail({ ...mail, values: { code: '••••••' } }, setting);
    expect(rendered.text).toContain('/inloggen/link/…');
  });
});

describe('the plan', () => {
  it('uses every template that follows from an activity', () => {
    const planned = new Set(Object.values(notificationPlan).flatMap((row) => row.map((one) => one.template)));
    const withLinks = [
      'draft-link',
      'draft-handed-over',
      'draft-expiring',
      'mandate-asked',
      'mandate-reminder',
      'hours-confirmation',
    ];
    const ofADay = [
      'question-reminder',
      'pair-reminder',
      'talk-reminder',
      'talk-reminder-coordinator',
      'review-two-thirds',
      'review-late',
      'review-look-again',
      'follow-up-ahead',
      'follow-up-ahead-coordinator',
      'follow-up-passed',
      'follow-up-passed-coordinator',
      'recommendation-due',
      'call-reminder',
      'hours-reminder',
      'steps-due',
      'lapse-ahead',
      'lapse-ahead-coordinator',
      'lapse-now',
      'lapse-now-coordinator',
      'resource-due',
      'resource-overdue',
      'resource-stepped-back',
    ];
    const ofTheYearlyQuestion = [
      'profile-check-asked',
      'profile-check-reminder',
      'profile-sunk',
      'profile-hidden',
      'profile-blocked',
    ];
    const ofASubscription = ['library-asked', 'library-news', 'library-ending'];
    const others = [
      ...ofASubscription,
      'sign-in-code',
      'intake-code',
      'invitation-reminder',
      ...withLinks,
      ...ofADay,
      ...ofTheYearlyQuestion,
    ];
    expect([...planned, ...others].sort()).toEqual([...mailTemplateNames].sort());
  });
});
