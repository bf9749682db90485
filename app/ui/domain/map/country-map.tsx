import { useId } from 'react';
import { localPath } from '~/i18n/local-path';
import { useT } from '~/i18n/use-t';
import { usePage } from '~/ui/page-context';
import { countryShape } from './country-shape';
import { shadeOf } from './shade';

export interface MapPlace {
  readonly code: string;
  readonly name: string;
  readonly people: number;
  /** The register with the filter on this place. */
  readonly to: string;
}

interface CountryMapProps {
  title: string;
  by: 'province' | 'youth-region';
  places: readonly MapPlace[];
}

/** The country with a number in every area; each area is a link, and the same is in the table below it. */
export function CountryMap({ title, by, places }: CountryMapProps) {
  const t = useT('map');
  const { language } = usePage();
  const id = useId().replaceAll(':', '');
  const { width, height, land, lake, channel } = countryShape;
  const areas = by === 'province' ? countryShape.provinces : countryShape.youthRegions;
  const most = Math.max(0, ...places.map(({ people }) => people));
  const drawn = places.flatMap((place) => {
    const area = areas[place.code];
    return area ? [{ ...place, ...area }] : [];
  });
  return (
    <nav className="lk-map" aria-label={title}>
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{title}</title>
        <clipPath id={`${id}-land`}>
          <path d={land} />
        </clipPath>
        <path className="lk-map-ground" d={land} />
        <g clipPath={`url(#${id}-land)`}>
          {drawn.map(({ code, name, people, to, path }) => (
            <a
              key={code}
              href={localPath(language, to)}
              aria-label={t('area', { name, count: people })}
              className="lk-map-link"
            >
              <title>{t('area', { name, count: people })}</title>
              <path className={`lk-map-area lk-map-shade-${shadeOf(people, most)}`} d={path} />
            </a>
          ))}
          <path className="lk-map-lake" d={lake} />
          <path className="lk-map-channel" d={channel} />
        </g>
        <path className="lk-map-coast" d={land} />
        {drawn.map(({ code, people, at: [x, y] }) => (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus a text of a drawing; its link says the number
          <text key={code} className={`lk-map-number lk-map-number--${by}`} x={x} y={y} aria-hidden="true">
            {people}
          </text>
        ))}
      </svg>
    </nav>
  );
}
