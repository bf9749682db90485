/** A value that goes along with the form: a version, a choice made on the page before. */
export function HiddenField({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />;
}
