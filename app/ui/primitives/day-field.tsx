import type { FieldProps } from './field';
import { TextField } from './text-field';

/** A calendar day, sent as `2026-03-01`. */
export function DayField(props: FieldProps) {
  return <TextField {...props} type="date" width="medium" />;
}
