import jsQR from 'jsqr';

const scale = 4;
const margin = 4;

/** What a reader of QR codes that is not ours makes of these squares; null when it reads nothing. */
export function readSquares(isDark: (row: number, column: number) => boolean, side: number): string | null {
  const width = (side + 2 * margin) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const row = Math.floor(y / scale) - margin;
      const column = Math.floor(x / scale) - margin;
      const isInside = row >= 0 && column >= 0 && row < side && column < side;
      if (isInside && isDark(row, column)) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return jsQR(pixels, width, width)?.data ?? null;
}
