import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawReference, readReference, referenceForm } from '~/domain/requests/reference';

describe('a reference', () => {
  it('has its form whatever is drawn, and no sign that looks like another', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const reference = drawReference((below) => (numbers.next().value ?? 0) % below);
        expect(reference).toMatch(referenceForm);
        expect(reference.slice(2)).not.toMatch(/[01ABEILOSUZ]/);
      }),
    );
  });

  it('takes at least 40 bits to guess', () => {
    const signs = new Set<number>();
    drawReference((below) => {
      signs.add(below);
      return 0;
    });
    const [below = 0] = signs;
    expect(9 * Math.log2(below)).toBeGreaterThanOrEqual(40);
  });

  it('is read back as somebody types it', () => {
    expect(readReference(' lr-7k3-f9q-xmd ')).toBe('LR-7K3-F9Q-XMD');
    expect(readReference('LR-7K3-F9Q')).toBeNull();
    expect(readReference('LR-7K0-F9Q-XMD')).toBeNull();
  });
});
