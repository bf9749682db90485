import type { ReactNode } from 'react';

export interface Description {
  term: string;
  value: ReactNode;
}

export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="utrecht-data-list lk-description-list">
      {items.map(({ term, value }) => (
        <div className="utrecht-data-list__item" key={term}>
          <dt className="utrecht-data-list__item-key">{term}</dt>
          <dd className="utrecht-data-list__item-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
