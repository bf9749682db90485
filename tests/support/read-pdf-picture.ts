import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** The only figure of a page: what it is called, and which of its squares are dark, as drawn. */
export async function pictureIn(file: Uint8Array, side: number, size: number) {
  const loading = getDocument({ data: new Uint8Array(file), verbosity: 0, isEvalSupported: false });
  const page = await (await loading.promise).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const dark: Box[] = [];
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.constructPath) dark.push(...boxesOf(argsArray[at]));
  }
  const figure = find((await page.getStructTree()) as Node, 'Figure');
  await loading.destroy();
  const square = size / (side + 8);
  const fitting = dark.filter(({ height }) => Math.abs(height - square) < square / 10);
  const left = Math.min(...fitting.map(({ x }) => x));
  const top = Math.min(...fitting.map(({ y }) => y));
  const squares = (row: number, column: number) => {
    const x = left + (column + 0.5) * square;
    const y = top + (row + 0.5) * square;
    return fitting.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  };
  return { alternative: figure?.alt, squares };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A path in numbers: 0 moves, 1 draws a line, 4 closes. Every closed one of ours is a box. */
function boxesOf([, [path]]: [unknown, [ArrayLike<number> | null]]): Box[] {
  const boxes: Box[] = [];
  let points: [number, number][] = [];
  const numbers = Array.from(path ?? []);
  for (let at = 0; at < numbers.length; ) {
    const code = numbers[at];
    if (code === 4) {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      boxes.push({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y });
      points = [];
      at += 1;
    } else if (code === 0 || code === 1) {
      points.push([numbers[at + 1] ?? 0, numbers[at + 2] ?? 0]);
      at += 3;
    } else {
      at += code === 2 ? 7 : 5;
    }
  }
  return boxes;
}

function find(node: Node | undefined, role: string): Node | undefined {
  if (!node || node.role === role) return node;
  return (node.children ?? []).map((child) => find(child, role)).find(Boolean);
}
