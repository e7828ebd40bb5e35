import { accountOf } from '../rest/people';
import { uploadPhoto } from '../rest/pictures';
import { setUpCase } from '../rows/cases';
import type { RuleRow } from './row';
import type { World } from './world';

const PAPER = 'api::official-document.official-document';
const SERVICE = 'api::service-of-document.service-of-document';

const DIRECT = {
  way: 'DIRECT',
  servedOn: '2026-11-20',
  receivedOn: '2026-11-20',
  place: '家中',
  receiverName: '监护人',
  servers: ['甲', '乙'],
};

const served = (change: object): RuleRow => ({
  uid: SERVICE,
  rest: ({ serve }: World) => serve(change),
});

/** A 48小时报告单 that waits for the inspector. */
async function prepared(world: World): Promise<{ kase: string; document: string; hash: string }> {
  const kase = await world.kase({ state: 'CASE_SUSPECTED' });
  const answer = await world.act('principal', kase, 'prepare-absence-report');
  if (answer.status !== 200) throw new Error(answer.text);
  const { documentId, contentHash } = answer.data.document;
  return { kase, document: documentId, hash: contentHash };
}

/** A case whose notice was served and has run out. */
async function overdue(world: World): Promise<string> {
  const kase = await world.kase();
  const { data } = await world.act('principal', kase, 'issue-notice');
  const served = await world.act('principal', kase, 'record-service', {
    document: data.document.documentId,
    ...DIRECT,
    photos: [await uploadPhoto(await world.suite.as('principal'), 79, 'RECEIPT')],
  });
  if (served.status !== 200) throw new Error(served.text);
  await world.suite.rows.behindTheGate(async (query) => {
    await query('alter table official_documents disable trigger nol_frozen');
    await query(`update official_documents set deadline_on = '2026-11-18' where document_id = $1`, [
      data.document.documentId,
    ]);
    await query('alter table official_documents enable trigger nol_frozen');
    await query(
      `update cases set state = 'CASE_OVERDUE', deadline_on = '2026-11-18' where document_id = $1`,
      [kase],
    );
  });
  return kase;
}

/** A case whose written report is out. */
async function reported(world: World): Promise<string> {
  const kase = await overdue(world);
  const taken = async (who: string, action: string, body: object = {}) => {
    const answer = await world.act(who, kase, action, body);
    if (answer.status !== 200) throw new Error(`${action}: ${answer.text}`);
    return answer.data;
  };
  const { document } = await taken('principal', 'prepare-written-report', {
    situation: '在外区务工，家长不愿送返。',
  });
  await taken('inspector', 'cosign-absence-report', {
    document: document.documentId,
    contentHash: document.contentHash,
  });
  await taken('principal', 'report');
  return kase;
}

/** Papers and how they are served. */
export const PAPER_ROWS: Record<string, RuleRow> = {
  'DOC-01': {
    uid: PAPER,
    rest: async (world) => {
      const kase = await world.kase();
      const { data } = await world.act('principal', kase, 'issue-notice');
      const first = await world.act('principal', kase, 'record-service', {
        document: data.document.documentId,
        ...DIRECT,
      });
      if (first.status !== 200) throw new Error(first.text);
      return world.act('principal', kase, 'void-notice', { note: '又有误' });
    },
  },
  'NOTICE-01': {
    uid: PAPER,
    rest: async ({ suite, child, act }) =>
      act('principal', (await setUpCase(suite.rows, child, [])).documentId, 'issue-notice'),
  },
  'NOTICE-02': {
    uid: PAPER,
    rest: async ({ act, kase, sql, suite, later }) => {
      const { townCode } = accountOf('town-officer');
      const columns = { town_code: townCode ?? '' };
      const id = await kase({ state: 'CASE_OVERDUE', ...columns }, columns);
      const { kind } = await suite.rows.one('select kind from towns where code = $1', [townCode]);
      await sql(`update towns set kind = 'SUBDISTRICT' where code = $1`, [townCode]);
      later(() => sql(`update towns set kind = $2 where code = $1`, [townCode, kind]));
      return act('town-officer', id, 'order');
    },
  },
  'NOTICE-03': {
    uid: PAPER,
    rest: async ({ act, kase, sql }) => {
      const id = await kase();
      await sql(
        `update guardians set name = '责令' where child_no = (select child_no from cases where document_id = $1)`,
        [id],
      );
      return act('principal', id, 'issue-notice');
    },
  },
  'NOTICE-04': {
    uid: PAPER,
    door: {
      code: /^ACCESS-04$/,
      because: 'nobody finds a case for which their own office could not issue',
    },
    rest: async ({ act, kase }) =>
      act('town-officer-2', await kase({ state: 'CASE_OVERDUE' }), 'order'),
  },
  'NOTICE-05': {
    uid: PAPER,
    rest: async ({ act, noticed, sql, later }) => {
      const { kase } = await noticed();
      await sql(`update cases set state = 'CASE_PERSUADING' where document_id = $1`, [kase]);
      later(() => sql(`update cases set state = 'CASE_NOTICE' where document_id = $1`, [kase]));
      return act('principal', kase, 'issue-notice');
    },
  },
  'NOTICE-06': {
    uid: PAPER,
    rest: async ({ act, kase, sql }) => {
      const id = await kase();
      await sql(
        `delete from guardians where child_no = (select child_no from cases where document_id = $1)`,
        [id],
      );
      return act('principal', id, 'issue-notice');
    },
  },
  'NOTICE-07': {
    uid: PAPER,
    door: { code: /^INPUT/, because: 'the request has no days: they are those of the setting' },
    rest: async ({ act, kase }) => act('principal', await kase(), 'issue-notice', { days: 61 }),
  },
  'NOTICE-08': {
    uid: PAPER,
    rest: async ({ act, kase }) => act('bureau-officer', await kase(), 'order'),
  },
  'REPORT-01': {
    uid: PAPER,
    rest: async ({ act, kase }) =>
      act('principal', await kase({ state: 'CASE_OVERDUE' }), 'report'),
  },
  'REPORT-02': {
    uid: PAPER,
    rest: async (world) => {
      const { kase, document } = await prepared(world);
      return world.act('inspector', kase, 'cosign-absence-report', {
        document,
        contentHash: 'f'.repeat(64),
      });
    },
  },
  'REPORT-03': {
    uid: PAPER,
    rest: async (world) => {
      const { document } = await prepared(world);
      const { rev } = await world.suite.rows.one(
        'select rev from official_documents where document_id = $1',
        [document],
      );
      const path = `/api/official-documents/${document}/actions/name-substitute`;
      return world.post('supervisor', path, {
        rev,
        substituteStaffNo: accountOf('inspector').staffNo,
      });
    },
  },
  'REPORT-04': {
    uid: PAPER,
    rest: async ({ act, kase }) =>
      act(
        'principal',
        await kase({ state: 'CASE_SUSPECTED', town_code: null }, { town_code: null }),
        'prepare-absence-report',
      ),
  },
  'REPORT-05': {
    uid: PAPER,
    rest: async (world) =>
      world.act('principal', (await prepared(world)).kase, 'prepare-absence-report'),
  },
  'REPORT-06': {
    uid: PAPER,
    rest: async ({ act, kase }) =>
      act('principal', await kase({ state: 'CASE_OVERDUE' }), 'prepare-written-report', {
        situation: '仍在家中。',
      }),
  },
  'REPORT-07': {
    uid: PAPER,
    rest: async (world) =>
      world.act('principal', await reported(world), 'acknowledge-report', {
        receivedOn: '2026-11-20',
        receiverName: '镇街经办人',
        opinion: '入户督促',
      }),
  },
  'REPORT-08': {
    uid: PAPER,
    rest: async (world) => {
      const kase = await reported(world);
      await world.sql(`update cases set state = 'CASE_OVERDUE' where document_id = $1`, [kase]);
      const body = { situation: '再报一次。' };
      return world.act('principal', kase, 'prepare-written-report', body);
    },
  },
  'REPORT-09': {
    uid: PAPER,
    rest: async (world) => {
      const kase = await reported(world);
      const first = await world.act('bureau-officer', kase, 'file-report');
      if (first.status !== 200) throw new Error(first.text);
      return world.act('bureau-officer', kase, 'file-report');
    },
  },
  'SERVICE-01': served({ servedOn: '2026-11-19', receivedOn: '2026-11-19' }),
  'SERVICE-02': served({ servedOn: '2026-11-21', receivedOn: '2026-11-21' }),
  'SERVICE-03': served({ way: 'LEFT', refusalReason: '拒收' }),
  'SERVICE-04': served({ way: 'ELECTRONIC' }),
  'SERVICE-05': served({ way: 'PUBLIC_NOTICE', publishedIn: '村务公开栏' }),
  'SERVICE-06': served({ servers: [] }),
  'SERVICE-07': served({ receiverName: '' }),
  'SERVICE-08': served({ way: 'POST' }),
  'SERVICE-09': {
    uid: SERVICE,
    rest: async (world) => {
      const kase = await world.kase();
      const { data } = await world.act('principal', kase, 'issue-notice');
      const body = {
        document: data.document.documentId,
        ...DIRECT,
      };
      const first = await world.act('principal', kase, 'record-service', body);
      if (first.status !== 200) throw new Error(first.text);
      return world.act('principal', kase, 'record-service', body);
    },
  },
  'SERVICE-10': served({ servedOn: '2026-11-20', receivedOn: '2026-11-21' }),
  'JUDICIAL-01': {
    uid: PAPER,
    rest: async ({ act, kase }) =>
      act('bureau-officer', await kase({ state: 'CASE_ORDERED' }), 'start-judicial', {
        note: '经法制审核',
      }),
  },
};
