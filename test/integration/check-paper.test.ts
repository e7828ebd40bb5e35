import { stranger } from '../support/rest/people';
import { openSuite, type Suite } from '../support/suite';

const CHECK = '/api/official-documents/actions/check';

let suite: Suite;
/** Somebody who found or was served a paper; no account. */
const reader = () => stranger(suite.address);
const check = (code: unknown) => reader().post(CHECK, { code });

/** A paper of the demo district in this state, as it lies in the database. */
async function paperIn(state: string): Promise<Record<string, unknown>> {
  return suite.rows.one(
    `select document_number, kind, issuer_name, to_char(issued_on, 'YYYY-MM-DD') as issued_on, verification_code as code,
            addressee, child_no, pdf_sha_256
       from official_documents where state = $1 and verification_code is not null and addressee is not null order by id limit 1`,
    [state],
  );
}

beforeAll(async () => {
  suite = await openSuite();
});
afterAll(() => suite.rows.close());

describe('whoever holds a paper', () => {
  it('learns without an account whose it is and that it stands', async () => {
    const paper = await paperIn('DOC_ISSUED');
    const answer = await check(paper['code']);
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    expect(answer.data).toMatchObject({
      documentNumber: paper['document_number'],
      kind: paper['kind'],
      issuerName: paper['issuer_name'],
      issuedOn: paper['issued_on'],
      state: 'DOC_ISSUED',
      stateLabel: '已发出',
      stands: true,
      voidedOn: null,
    });
  });

  it('finds it as the code is typed on a phone', async () => {
    const { code } = await paperIn('DOC_ISSUED');
    const typed = ` ${String(code).toLowerCase().replaceAll('-', ' ')} `;
    expect((await check(typed)).status).toBe(200);
  });

  it('is told nothing of the child or the family', async () => {
    const paper = await paperIn('DOC_ISSUED');
    const answer = await check(paper['code']);
    expect(Object.keys(answer.data).sort()).toEqual([
      'documentNumber',
      'issuedOn',
      'issuerName',
      'kind',
      'kindLabel',
      'pdfBytes',
      'pdfSha256',
      'stands',
      'state',
      'stateLabel',
      'voidedOn',
    ]);
    expect(answer.text).not.toContain(String(paper['child_no']));
    expect(answer.text).not.toContain(paper['addressee']);
  });

  it('learns that a paper was voided, and when', async () => {
    const { code } = await paperIn('DOC_VOIDED');
    const { data } = await check(code);
    expect(data).toMatchObject({ state: 'DOC_VOIDED', stands: false });
    expect(data.voidedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('a code that no paper bears', () => {
  it.each([
    ['unknown', '2222-2222-2222'],
    ['too short', '7K2M'],
    ['with a sign that no code has', '0000-0000-0000'],
    ['a wildcard', '____-____-____'],
  ])('is answered in one sentence at the field: %s', async (_, code) => {
    await suite.refuses(() => check(code), { status: 404, code: 'DOC-08', path: 'code' });
  });

  it.each([
    ['nothing', ''],
    ['a number', 12],
    ['a filter', { $ne: null }],
    ['a list', ['7K2M-9QXD-4HTV']],
    ['endless', 'A'.repeat(5000)],
  ])('is refused when it is %s', async (_, code) => {
    await suite.refuses(() => check(code), { status: 400, path: 'code' });
  });

  it('of a report that still waits for its signature is known to nobody outside', async () => {
    const { code } = await paperIn('DOC_AWAITING_COSIGNATURE');
    await suite.refuses(() => check(code), { status: 404, code: 'DOC-08', path: 'code' });
  });
});
