import { isMailTemplate } from '~/domain/notifications/mail-template';
import type { Translate } from '~/i18n/translate';

/** What a mail is, in words; a template we no longer have keeps its name. */
export function templateLabel(t: Translate<'mail'>, template: string): string {
  return isMailTemplate(template) ? t(`template.${template}.label`) : template;
}
