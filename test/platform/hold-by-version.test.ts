import { holdByVersion } from '../../src/platform/hold-by-version';

/** A source whose answers the test gives when it wants to. */
function slowSource() {
  const asked: ((value: string) => void)[] = [];
  let version = '1';
  const read = (): Promise<string> => new Promise((resolve) => asked.push(resolve));
  const heldAt = holdByVersion(read);
  const held = (role: string): Promise<string> => heldAt(role, version);
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { asked, held, settled, change: () => (version = '2') };
}

describe('What is held by its version', () => {
  it('is read once while the version stays', async () => {
    const { asked, held, settled } = slowSource();
    const first = held('teacher');
    await settled();
    asked[0]?.('may');
    expect(await first).toBe('may');
    expect(await held('teacher')).toBe('may');
    expect(asked).toHaveLength(1);
  });

  it('is read anew when the version is another', async () => {
    const { asked, held, settled, change } = slowSource();
    const first = held('teacher');
    await settled();
    asked[0]?.('may');
    await first;
    change();
    const second = held('teacher');
    await settled();
    asked[1]?.('may not');
    expect(await second).toBe('may not');
  });

  it('does not keep what was read before a change and came after it', async () => {
    const { asked, held, settled, change } = slowSource();
    const early = held('teacher');
    await settled();
    change();
    const late = held('teacher');
    await settled();
    asked[1]?.('may not');
    expect(await late).toBe('may not');
    asked[0]?.('may');
    await early;
    expect(await held('teacher')).toBe('may not');
  });
});
