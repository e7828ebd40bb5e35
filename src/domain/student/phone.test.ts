import { isPhone, maskPhone } from './phone';

describe('phone numbers', () => {
  it('have eleven figures and begin with 1', () => {
    expect(isPhone('10000000017')).toBe(true);
    expect(isPhone('1000000001')).toBe(false);
    expect(isPhone('100000000170')).toBe(false);
    expect(isPhone('20000000017')).toBe(false);
    expect(isPhone('100-0000-0017')).toBe(false);
    expect(isPhone('１0000000017')).toBe(false);
  });

  it('are masked in the middle', () => {
    expect(maskPhone('10000000017')).toBe('100****0017');
  });
});
