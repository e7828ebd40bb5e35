import {
  begin,
  fillIn,
  foundIn,
  inspect,
  save,
  schoolsOf,
  signatures,
  type Found,
  type Inspected,
} from '../rest/inspections';
import { accountOf } from '../rest/people';
import { uploadPhoto } from '../rest/pictures';
import type { RuleRow } from './row';
import type { World } from './world';

const INSPECTION = 'api::inspection.inspection';
const FINDING = 'api::finding.finding';
const CHECKLIST = 'rongchang-annex-3';
const FAILED = { value: 'NO', record: '缺十月月报' };

/** A draft of the demo inspector's, given up when the row has been tried: suites that come later begin with none. */
async function draftOf(world: World): Promise<Inspected> {
  const inspector = await world.suite.as('inspector');
  const { school } = await schoolsOf(world.suite.rows);
  const draft = await begin(inspector, school);
  world.later(async () => {
    const path = `/api/inspections/${draft.documentId}`;
    const { rev } = (await inspector.get(path)).data;
    const given = await inspector.post(`${path}/actions/discard`, { rev });
    if (given.status !== 200) throw new Error(given.text);
  });
  return draft;
}

/** Hands in a draft whose items are answered as `others` says, signed as `sign` says. */
const handedInWith = (
  others: Record<string, object> | null,
  sign: (both: { principal: string; inspector: string }) => object = (both) => both,
): RuleRow => ({
  uid: INSPECTION,
  rest: async (world) => {
    const inspector = await world.suite.as('inspector');
    const draft = await draftOf(world);
    const rev = others ? await fillIn(inspector, draft, others) : draft.rev;
    const both = await signatures(inspector, draft.documentId);
    const path = `/api/inspections/${draft.documentId}/actions/submit`;
    return world.post('inspector', path, { rev, signatures: sign(both) });
  },
});

/** A sheet that was handed in, with two findings: the school has done nothing about the first, and rectified the second. */
async function sheetOf(world: World) {
  const inspector = await world.suite.as('inspector');
  const { school } = await schoolsOf(world.suite.rows);
  const { inspection, findings } = await inspect(inspector, school, {
    regularReports: FAILED,
    unenrolledLedger: FAILED,
  });
  const [open, other] = findings as [Found, Found];
  const principal = await world.suite.as('principal');
  const rectified = foundIn(
    await principal.post(`/api/findings/${other.documentId}/actions/rectify`, {
      rev: other.rev,
      note: '已补报',
      proof: [await uploadPhoto(principal, 7001, 'PROOF')],
    }),
  );
  return { inspection, open, rectified };
}

type Sheet = Awaited<ReturnType<typeof sheetOf>>;
const sheets = new WeakMap<World, Promise<Sheet>>();

const onSheet = (uid: string, rest: (world: World, sheet: Sheet) => ReturnType<World['post']>) => ({
  uid,
  rest: async (world: World) => {
    const sheet = sheets.get(world) ?? sheetOf(world);
    sheets.set(world, sheet);
    return rest(world, await sheet);
  },
});
const onFinding = (who: string, which: 'open' | 'rectified', action: string, body: object = {}) =>
  onSheet(FINDING, (world, sheet) =>
    world.post(who, `/api/findings/${sheet[which].documentId}/actions/${action}`, {
      rev: sheet[which].rev,
      ...body,
    }),
  );

/** Checklists, sheets and what was found with them. */
export const INSPECTION_ROWS: Record<string, RuleRow> = {
  'CHK-01': {
    uid: 'api::checklist-version.checklist-version',
    rest: async ({ admin }) => {
      const root = '/not-one-less';
      const code = `paths-${Date.now().toString(36)}`;
      const item = { code: 'same', label: '是否落实', kind: 'yesNo', required: true };
      const made = await admin.post(`${root}/checklists`, { code, title: '路径清单' });
      const { documentId, rev } = made.data;
      const path = `${root}/checklist-versions/${documentId}`;
      const saved = await admin.put(path, {
        rev,
        content: {
          title: '路径清单',
          basis: '示例教发〔2026〕1号',
          groups: [{ code: 'all', title: '全部', items: [item, item] }],
        },
      });
      return admin.post(`${path}/publish`, { rev: saved.data.rev, note: '首次发布' });
    },
  },
  'INSP-01': handedInWith(null),
  'INSP-02': {
    uid: INSPECTION,
    rest: async (world) => {
      const { documentId, rev } = await draftOf(world);
      const inspector = await world.suite.as('inspector');
      return save(inspector, documentId, { rev, inspectedOn: '2026-11-21' });
    },
  },
  'INSP-03': handedInWith({}, ({ inspector }) => ({ inspector })),
  'INSP-04': handedInWith({ workPlan: { value: 'NO' } }),
  'INSP-05': onSheet(INSPECTION, async ({ suite }, { inspection: { documentId, rev } }) =>
    save(await suite.as('inspector'), documentId, { rev, companions: '别人' }),
  ),
  'INSP-06': {
    uid: INSPECTION,
    rest: async (world) => {
      const { documentId, rev } = await draftOf(world);
      const path = `/api/inspections/${documentId}/actions/correct`;
      return world.post('inspector', path, { rev, reason: '还没有提交就更正' });
    },
  },
  'INSP-07': {
    uid: INSPECTION,
    rest: async (world) => {
      const { staffNo } = accountOf('school-liaison');
      const { list } = await (
        await world.suite.as('school-liaison')
      ).get('/api/inspections/actions/schools');
      const [own] = list;
      const employ = (code: string | null) =>
        world.suite.rows.query('update staff_members set school_code = $2 where staff_no = $1', [
          staffNo,
          code,
        ]);
      await employ(own?.code ?? '');
      world.later(async () => {
        await employ(null);
      });
      return world.post('school-liaison', '/api/inspections', {
        data: { school: own?.documentId },
      });
    },
  },
  'INSP-08': {
    uid: INSPECTION,
    rest: async (world) => {
      const { school } = await schoolsOf(world.suite.rows);
      const begun = { school, checklist: CHECKLIST, version: 99, begunOn: '2026-11-20' };
      return world.post('inspector', '/api/inspections', { data: begun });
    },
  },
  'FIND-01': onFinding('inspector', 'open', 'accept'),
  'FIND-02': onFinding('principal', 'open', 'rectify', { note: '好了' }),
  'FIND-03': onFinding('school-liaison', 'rectified', 'accept'),
  'FIND-04': onFinding('inspector', 'rectified', 'return', { note: '' }),
};
