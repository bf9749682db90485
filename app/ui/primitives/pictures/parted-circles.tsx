/** For pages where something is missing: two circles that do not meet. */
export function PartedCircles() {
  return (
    <svg className="lk-parted-picture" viewBox="44 12 232 96" aria-hidden="true" focusable="false">
      <circle className="lk-p-petrol" cx="92" cy="60" r="46" />
      <circle className="lk-p-sand" cx="228" cy="60" r="46" />
      <path className="lk-p-gap" d="M146 60h28" />
    </svg>
  );
}
