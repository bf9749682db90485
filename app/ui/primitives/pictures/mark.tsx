/** Our mark: the three learning circles, from those involved, through colleagues, to everyone. */
export function Mark() {
  return (
    <svg className="lk-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle className="lk-mark-wide" cx="24" cy="24" r="21" />
      <circle className="lk-mark-middle" cx="24" cy="28.5" r="14.5" />
      <circle className="lk-mark-core" cx="24" cy="33" r="8" />
    </svg>
  );
}
