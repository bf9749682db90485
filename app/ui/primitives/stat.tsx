import { Link } from './link';

/** One number that matters, with what it counts. */
export function Stat({ value, label, to }: { value: string | number; label: string; to?: string }) {
  return (
    <p className="lk-stat">
      <span className="lk-stat-value">{value}</span>
      <span className="lk-stat-label">{to ? <Link to={to}>{label}</Link> : label}</span>
    </p>
  );
}
