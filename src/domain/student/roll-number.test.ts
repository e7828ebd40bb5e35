import { maskRollNumber, rollNumberKind } from './roll-number';

describe('roll numbers', () => {
  it('are of kind G, J or L', () => {
    expect(rollNumberKind('G509999201202290017')).toBe('G');
    expect(rollNumberKind('J509999201009031232')).toBe('J');
    expect(rollNumberKind('L50999920120229AB01')).toBe('L');
  });

  it.each([
    ['a wrong check character', 'G509999201202290018'],
    ['a day that does not exist', 'G509999201302290014'],
    ['a day that does not exist in a temporary number', 'L50999920130229AB01'],
    ['18 characters', '509999201202290017'],
    ['20 characters', 'G5099992012022900170'],
    ['another letter', 'X509999201202290017'],
    ['a lower-case letter', 'g509999201202290017'],
    ['lower-case random characters', 'L50999920120229ab01'],
    ['nothing', ''],
  ])('are refused with %s', (_, text) => {
    expect(rollNumberKind(text)).toBeNull();
  });

  it('are masked like identity numbers', () => {
    expect(maskRollNumber('G509999201202290017')).toBe('G509999********0017');
  });
});
