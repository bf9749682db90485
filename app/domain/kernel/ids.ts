const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text, from an address for example, can be the id of a row at all. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && form.test(text);
}
