import type { DocumentRefusal } from '../document';

/** Pictures, sound, film, typefaces and the few things Office and LibreOffice add that show and run nothing. */
const shown =
  /\.(png|jpe?g|jfif|gif|bmp|tiff?|webp|heic|avif|emf|wmf|emz|wmz|wdp|ico|odttf|fntdata|ttf|otf|mp3|mp4|m4a|m4v|mov|wav|wmv|wma|avi|glb|sigs|thmx|lst|txt)$/i;

/** Printer settings of Office, and what LibreOffice keeps of a drawn object to show it quickly. */
const plainData = /printerSettings\/[^/]*\.bin$|^ObjectReplacements\/|^Thumbnails\/|^layout-cache$/;

/** The first signs of programs, old Office objects, archives, web pages and scripts. */
const packedOrRunning: readonly RegExp[] = [
  /^MZ/,
  /^\u007fELF/,
  /^\u00d0\u00cf.\u00e0/s,
  /^PK\p{Cc}{2}/u,
  /^Rar!/,
  /^7z\u00bc\u00af/,
  /^%PDF/,
  /^#!/,
  /^\s*<(?:!doctype|html|script|svg|\?xml)/i,
];

/** Of a part that is no text: something that could run, or another file put inside. */
export function refusalOfPart(name: string, begins: Uint8Array): DocumentRefusal | null {
  const first = Buffer.from(begins).toString('latin1');
  if (packedOrRunning.some((sign) => sign.test(first))) return 'active-content';
  return shown.test(name) || plainData.test(name) ? null : 'active-content';
}
