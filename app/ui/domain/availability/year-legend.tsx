import { useT } from '~/i18n/use-t';

const parts = ['taken', 'left', 'away', 'beyond'] as const;

/** What the parts of a strip mean, in words beside each look; hatching tells them apart without colour. */
export function YearLegend() {
  const t = useT('availability');
  return (
    <ul className="lk-legend">
      {parts.map((part) => (
        <li key={part}>
          <svg className="lk-legend-mark" viewBox="0 0 24 14" aria-hidden="true">
            <PatternOf part={part} />
            <rect className={`lk-bar-${part}`} width="24" height="14" />
          </svg>
          {t(`legend.${part}`)}
        </li>
      ))}
    </ul>
  );
}

/** The hatchings stand once on the page, in the legend; every strip uses them. */
function PatternOf({ part }: { part: (typeof parts)[number] }) {
  if (part !== 'away' && part !== 'beyond') return null;
  return (
    <defs>
      <pattern id={`lk-hatch-${part}`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect className={`lk-hatch-ground-${part}`} width="5" height="5" />
        <path className={`lk-hatch-${part}`} d={part === 'away' ? 'M0 5L5 0' : 'M0 0L5 5M0 5L5 0'} />
      </pattern>
    </defs>
  );
}
