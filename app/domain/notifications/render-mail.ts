import { localPath } from '~/i18n/local-path';
import { isMessageKey, type Params, translator } from '~/i18n/translate';
import type { Language } from '../accounts/language';
import { mailDay, mailMoment } from './mail-moment';
import { type MailTemplate, mailPath, mailPathOfEach, mailStopPath } from './mail-template';

export interface MailToRender {
  readonly template: MailTemplate;
  readonly language: Language;
  readonly recipientName: string | null;
  /**
   * `reference`, or several as `references` with spaces between; `invitationId`, `respondBy`, `plannedFor`, `dueOn`, `endsOn`,
   * `role`, `messageId`, `subjectId`, `resourceId`, `findingId`, `month`, `what`, `effect`,
   * `atLeast`; with the secrets also `code`, `linkToken`.
   */
  readonly values: Readonly<Record<string, string>>;
}

export interface MailSetting {
  readonly publicOrigin: string;
  readonly organisation: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The page to stop these mails, for programs that show a button for it. */
  readonly unsubscribe: string | undefined;
}

export function renderMail(mail: MailToRender, { publicOrigin, organisation }: MailSetting): RenderedMail {
  const t = translator(mail.language, 'mail');
  const words = inWords(mail);
  const paragraphs = t(`template.${mail.template}.text`, words).split('\n\n');
  const button = t(`template.${mail.template}.button`);
  const link = publicOrigin + localPath(mail.language, mailPath(mail.template, mail.values));
  const each = linksToEach(mail, publicOrigin);
  const greeting =
    mail.recipientName === null ? t('greeting-nameless') : t('greeting', { name: mail.recipientName });
  const stopPath = mailStopPath(mail.template, mail.values);
  const stop = stopPath === null ? undefined : publicOrigin + localPath(mail.language, stopPath);
  const footer = t(mail.template.startsWith('library-') ? 'footer-library' : 'footer');
  const signature = t('signature', { organisation });
  return {
    subject: t(`template.${mail.template}.subject`, words),
    text: [
      greeting,
      ...paragraphs,
      ...listedAsText(each),
      `${button}:\n${link}`,
      signature,
      `-- \n${footer}`,
      ...(stop ? [`${t('stop')}:\n${stop}`] : []),
    ].join('\n\n'),
    html: page(mail.language, [
      ...[greeting, ...paragraphs].map(paragraph),
      ...listedAsHtml(each),
      `<p><a href="${escapeHtml(link)}" style="${buttonStyle}">${escapeHtml(button)}</a></p>`,
      `<p style="${smallStyle}">${escapeHtml(t('link-hint'))}<br>${escapeHtml(link)}</p>`,
      paragraph(signature),
      `<p style="${smallStyle}">${escapeHtml(footer)}</p>`,
      ...(stop
        ? [`<p style="${smallStyle}"><a href="${escapeHtml(stop)}">${escapeHtml(t('stop'))}</a></p>`]
        : []),
    ]),
    unsubscribe: stop,
  };
}

function inWords({ language, values }: MailToRender): Params {
  const words: Record<string, string | number> = { ...values, count: referencesIn(values).length };
  for (const instant of ['respondBy', 'plannedFor']) {
    const value = values[instant];
    if (value !== undefined) words[instant] = mailMoment(language, value);
  }
  for (const day of ['dueOn', 'endsOn']) {
    const value = values[day];
    if (value !== undefined) words[day] = mailDay(language, value);
  }
  const role = `domain:role.${values.role}`;
  if (isMessageKey(role)) words.role = translator(language)(role);
  const t = translator(language);
  const lapsed = [`domain:verification.${values.what}`, `accreditation:what.${values.what}`].find(
    isMessageKey,
  );
  if (lapsed) words.what = t(lapsed);
  if (values.atLeast !== undefined) {
    const count = Number(values.atLeast);
    words.news = count > 0 ? t('mail:library-news-many', { count }) : t('mail:library-news-some');
  }
  const effect = `accreditation:mail.effect.${values.effect}`;
  if (isMessageKey(effect)) words.effect = t(effect);
  return words;
}

function referencesIn({ references = '' }: MailToRender['values']): string[] {
  return references.split(' ').filter((reference) => reference !== '');
}

interface LinkToOne {
  readonly reference: string;
  readonly link: string;
}

/** For a mail about several requests, the way to each of them. */
function linksToEach({ template, language, values }: MailToRender, publicOrigin: string): LinkToOne[] {
  return referencesIn(values).flatMap((reference) => {
    const path = mailPathOfEach(template, reference);
    return path === null ? [] : [{ reference, link: publicOrigin + localPath(language, path) }];
  });
}

function listedAsText(each: readonly LinkToOne[]): string[] {
  return each.length === 0 ? [] : [each.map(({ reference, link }) => `${reference}: ${link}`).join('\n')];
}

function listedAsHtml(each: readonly LinkToOne[]): string[] {
  const items = each.map(
    ({ reference, link }) => `<li><a href="${escapeHtml(link)}">${escapeHtml(reference)}</a></li>`,
  );
  return items.length === 0 ? [] : [`<ul>${items.join('')}</ul>`];
}

const buttonStyle =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#0f4c5c;color:#ffffff;text-decoration:none;font-weight:bold';
const smallStyle = 'font-size:14px;color:#4a5560';

function page(language: Language, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;font-family:Verdana,Arial,sans-serif;font-size:16px;line-height:1.5;color:#1b2a33">
<div style="max-width:560px">
${parts.join('\n')}
</div>
</body>
</html>
`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
