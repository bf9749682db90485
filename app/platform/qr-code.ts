import qrcode from 'qrcode-generator';

/**
 * A text as the squares of a QR code, rows from top to bottom, `1` for dark. Level M: it is still read when a seventh
 * of it is dirty.
 */
export function qrRows(text: string): string[] {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, at) => at);
  return places.map((row) => places.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
}
