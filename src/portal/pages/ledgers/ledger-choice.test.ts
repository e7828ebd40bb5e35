import { ledgerChoice } from './ledger-choice';

const chosen = (address: Record<string, string>) => ledgerChoice((name) => address[name] ?? '');

describe('the ledger of an address', () => {
  it('is that of dropouts, person by person, where nothing is asked', () => {
    expect(chosen({})).toEqual({
      kind: 'dropouts',
      by: 'person',
      town: '',
      school: '',
      class: '',
      page: 1,
    });
  });

  it('follows what is asked, and ignores words it does not know', () => {
    expect(chosen({ kind: 'children', by: 'town', town: 'T01', page: '3' })).toMatchObject({
      kind: 'children',
      by: 'town',
      town: 'T01',
      page: 3,
    });
    expect(chosen({ kind: 'constructor', by: 'street' })).toMatchObject({
      kind: 'dropouts',
      by: 'person',
    });
  });
});
