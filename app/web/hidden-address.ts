/** An address as somebody who knows it recognises it, and somebody who does not learns nothing: `r•••@voorbeeld.nl`. */
export function hiddenAddress(address: string): string {
  const [local = '', domain = ''] = address.split('@');
  return `${local.slice(0, 1)}•••@${domain}`;
}
