import { rememberTokens } from '../../src/http/remember-tokens';

const END = 1_800_000_000;

it('checks a token once, until it ends', () => {
  let at = (END - 60) * 1000;
  const check = jest.fn(() => ({ isValid: true, payload: { userId: '7', exp: END } }));
  const payloadOf = rememberTokens(check, () => at);
  expect(payloadOf('a')?.userId).toBe('7');
  expect(payloadOf('a')?.userId).toBe('7');
  expect(check).toHaveBeenCalledTimes(1);
  at = END * 1000;
  check.mockReturnValue({ isValid: false, payload: null } as never);
  expect(payloadOf('a')).toBeNull();
  expect(check).toHaveBeenCalledTimes(2);
});

it('asks again for what was refused, and for what has no end', () => {
  const check = jest.fn((token: string) =>
    token === 'endless'
      ? { isValid: true, payload: { userId: '7' } }
      : { isValid: false, payload: null },
  );
  const payloadOf = rememberTokens(check);
  for (const token of ['forged', 'forged', 'endless', 'endless']) payloadOf(token);
  expect(check).toHaveBeenCalledTimes(4);
});

it('holds no more than a district’s worth, and forgets the oldest first', () => {
  const check = jest.fn(() => ({ isValid: true, payload: { userId: '7', exp: END } }));
  const payloadOf = rememberTokens(check, () => 0);
  for (let n = 0; n <= 5_000; n += 1) payloadOf(`token ${String(n)}`);
  payloadOf('token 5000');
  expect(check).toHaveBeenCalledTimes(5_001);
  payloadOf('token 0');
  expect(check).toHaveBeenCalledTimes(5_002);
});
