import type { T } from '~/i18n/translate';
import type { OptionGroup } from '~/ui/primitives/select-field';

export interface Places {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly youthRegions: readonly {
    readonly code: string;
    readonly name: string;
    readonly provinceCode: string;
  }[];
}

/** Youth regions by province; who does not know the region chooses the whole province. */
export function regionOptions(t: T, { provinces, youthRegions }: Places): OptionGroup[] {
  return provinces.map((province) => ({
    label: province.name,
    options: [
      ...youthRegions
        .filter(({ provinceCode }) => provinceCode === province.code)
        .map(({ code, name }) => ({ value: `region:${code}`, label: name })),
      {
        value: `province:${province.code}`,
        label: t('intake:region.whole', { province: province.name }),
      },
    ],
  }));
}

export function regionName({ provinces, youthRegions }: Places, region: string): string {
  const [kind, code] = region.split(':', 2);
  const known = kind === 'region' ? youthRegions : provinces;
  return known.find((one) => one.code === code)?.name ?? '';
}
