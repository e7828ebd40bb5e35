import { FIELDS, fieldsPage } from '../support/rest/fields';
import { accountOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { at } from '../support/rest/query';
import { uploadPhoto } from '../support/rest/pictures';
import {
  openRegister,
  tickRoles,
  told,
  VISITS,
  type OpenRegister,
} from '../support/custom-types/open-register';
import type { Suite } from '../support/suite';

const TYPE = 'left-behind-visit';

let register: OpenRegister;
let suite: Suite;
let panel: Person;
let principal: Person;
let enter: OpenRegister['enter'];
let pageOf: OpenRegister['pageOf'];

beforeAll(async () => {
  register = await openRegister('register_photos');
  ({ suite, panel, principal, enter, pageOf } = register);
}, 240_000);

afterAll(() => register.close());

describe('photos under a field of a register', () => {
  const SITE = { recordType: TYPE, code: 'site', label: '住处照片', kind: 'photo' };

  it('are the uploader’s own, handed in once, and read by whoever may read the record', async () => {
    expect((await panel.post(FIELDS, SITE)).status).toBe(201);
    const [first, second] = [await uploadPhoto(principal, 1), await uploadPhoto(principal, 2)];
    const teacher = await suite.as('teacher');
    const foreign = await uploadPhoto(teacher, 3);
    const signature = await uploadPhoto(principal, 4, 'PROOF');
    for (const [site, code] of [
      [[foreign], 'ATT-01'],
      [['a'.repeat(24)], 'ATT-01'],
      [['9abc'], 'FIELD-03'],
      ['9abc', 'FIELD-03'],
      [[signature], 'ATT-04'],
      [[first, first], 'ATT-03'],
    ] as const)
      await suite.refuses(() => enter({ extra: { site } }), {
        status: 400,
        code,
        path: 'extra.site',
      });
    const record = await told<{ documentId: string; extra: object }>(
      enter({ extra: { site: [first] } }),
    );
    expect(record.extra).toEqual({ site: [first] });
    await suite.refuses(() => enter({ extra: { site: [first] } }), {
      status: 400,
      code: 'ATT-02',
      path: 'extra.site',
    });
    const more = await principal.put(`${VISITS}/${record.documentId}`, {
      data: { rev: 1, extra: { site: [first, second] } },
    });
    expect(more.status).toBe(200);
    const owned = await suite.rows.query(
      'select owner_type, school_code from attachments where owner_document_id = $1',
      [record.documentId],
    );
    expect(owned).toEqual(
      Array.from({ length: 2 }, () => ({
        owner_type: `api::${TYPE}.${TYPE}`,
        school_code: accountOf('principal').schoolCode,
      })),
    );
    expect((await principal.bytes(`/api/attachments/${second}/content`)).status).toBe(200);
    // The register is closed to them, though the school is in their care.
    for (const who of ['teacher', 'town-officer', 'district-admin']) {
      const person = await suite.as(who);
      expect([who, (await person.bytes(`/api/attachments/${first}/content`)).status]).toEqual([
        who,
        404,
      ]);
      const listed = await person.get(
        at(`/api/attachments?filters[ownerDocumentId][$eq]=${record.documentId}`),
      );
      expect(listed.list).toEqual([]);
    }
    await tickRoles(panel, ['principal', 'town-officer', 'district-admin']);
    const officer = await suite.as('district-admin');
    expect((await officer.bytes(`/api/attachments/${first}/content`)).status).toBe(200);
    const page = await pageOf(record.documentId);
    expect(page).toContain('住处照片2张照片');
    expect(page).toContain('住处照片1住处照片2');
    await fieldsPage(panel).changes(TYPE, 'site', { active: false });
  });
});
