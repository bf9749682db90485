type Container = 'pdf' | 'zip' | 'compound';

const signatures: Readonly<Record<Container, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  zip: [0x50, 0x4b, 0x03, 0x04],
  compound: [0xd0, 0xcf, 0x11, 0xe0],
};

/** By its very first bytes: a file that begins with something else is two files in one, or neither. */
export function containerOf(bytes: Uint8Array): Container | null {
  for (const [container, signature] of Object.entries(signatures)) {
    if (signature.every((byte, at) => bytes[at] === byte)) return container as Container;
  }
  return null;
}
