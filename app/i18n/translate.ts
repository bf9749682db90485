import { createInstance, type i18n, type TFunction } from 'i18next';
import { dutch } from './dutch';
import { english } from './english';
import { defaultLanguage, type Language } from './language';
import type { Area, AreaKey, MessageKey } from './message-key';

export type Params = Readonly<Record<string, string | number>>;

/** Gives the text of a key: of the given area without prefix, or of any area as `area:key`. */
export type Translate<A extends Area = never> = (key: MessageKey | AreaKey<A>, params?: Params) => string;
export type T = Translate;

const resources = { nl: dutch, en: english } as const satisfies Record<Language, Record<Area, object>>;

function instanceFor(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: resources[language] },
    ns: Object.keys(resources[language]),
    defaultNS: 'shell',
    initAsync: false,
    showSupportNotice: false,
    // React escapes what it renders; escaping here too would show "&amp;".
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add('day', (day: string) => dayIn(language, day));
  return instance;
}

const localeOf: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A day of a message code (`2026-03-01`) written out, as `{{a, day}}` in a text; what is no day stays as it is. */
function dayIn(language: Language, day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return at.toLocaleDateString(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' });
}

const instances: Record<Language, i18n> = { nl: instanceFor('nl'), en: instanceFor('en') };
const translators = new Map<string, TextOf>();

type TextOf = (key: string, params?: Params) => string;

export function i18nOf(language: Language): i18n {
  return instances[language];
}

export function languageOf(instance: i18n | undefined): Language {
  return instance === instances.en ? 'en' : defaultLanguage;
}

export function translator(language: Language): Translate;
export function translator<A extends Area>(language: Language, area: A | undefined): Translate<A>;
export function translator(language: Language, area?: Area): TextOf {
  const name = `${language}:${area ?? ''}`;
  const known = translators.get(name);
  if (known) return known;
  const made = remembering(instances[language].getFixedT(language, area ?? null));
  translators.set(name, made);
  return made;
}

/** A text without parameters is always the same, and a page asks for hundreds of them. */
function remembering(translate: TFunction): TextOf {
  const texts = new Map<string, string>();
  return (key, params) => {
    if (params) return translate(key, params);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = translate(key);
    texts.set(key, text);
    return text;
  };
}

/** Whether a key that was put together at run time, from a stored code for example, has a text. */
export function isMessageKey(key: string): key is MessageKey {
  return instances[defaultLanguage].exists(key);
}
