import type { ContentField, ProfileContent } from '~/domain/registry/profile/profile-content';
import type { MessageKey } from '~/i18n/message-key';
import { isMessageKey } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';

export interface Place {
  readonly code: string;
  readonly name: string;
}

export interface Places {
  readonly provinces: readonly Place[];
  readonly youthRegions: readonly Place[];
}

const groups: Readonly<Partial<Record<ContentField, string>>> = {
  careDomain: 'careDomain',
  themes: 'theme',
  sectors: 'sector',
  reviewForms: 'reviewForm',
  spokenLanguages: 'spokenLanguage',
  shownFields: 'shownField',
};

/** What one part of a profile says, as the words people read: one for each thing it names. */
export function useContentWords({ provinces, youthRegions }: Places) {
  const t = useT('profile');
  const any = useT();
  const names = new Map([...provinces, ...youthRegions].map(({ code, name }) => [code, name]));

  function word(field: ContentField, code: string): string {
    const key = `domain:${groups[field]}.${code}`;
    return isMessageKey(key) ? any(key as MessageKey) : (names.get(code) ?? code);
  }

  return (content: ProfileContent, field: ContentField): string[] => {
    const value = content[field];
    if (typeof value === 'boolean') return [t(value ? 'yes' : 'no')];
    if (typeof value === 'object') return value.map((code) => word(field, code));
    if (field === 'about') return value === '' ? [] : [value];
    return [word(field, value)];
  };
}
