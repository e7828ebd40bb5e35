import type { Ground, InsideRow } from './attempt';

const PAPER = 'api::official-document.official-document';
const SERVICE = 'api::service-of-document.service-of-document';

const PRINCIPAL = {
  kind: 'staff',
  staffNo: 'W-1',
  name: '甲',
  role: 'principal',
  schoolCode: 'S043',
  certified: false,
};

/** The case of a paper, in a round of its own. */
const caseOf = ({ put, child }: Ground, columns: Record<string, unknown> = {}): Promise<string> =>
  put('cases', {
    state: 'CASE_PERSUADING',
    round: 1,
    student_name: child['name'],
    school_code: child['school_code'],
    town_code: child['town_code'],
    ...columns,
  });

/** A notice of the child's school at the moment it leaves, right in everything but `data`; there are no visits unless NOTICE-01 is met elsewhere. */
const notice = (
  data: Record<string, unknown>,
  caseColumns: Record<string, unknown> = {},
): InsideRow => ({
  uid: PAPER,
  attempt: async (ground) => ({
    data: {
      caseDocumentId: await caseOf(ground, caseColumns),
      kind: 'RETURN_NOTICE',
      state: 'DOC_ISSUED',
      round: 1,
      issuerType: 'SCHOOL',
      issuerCode: ground.child['school_code'],
      issuerName: '示例学校',
      addressee: '监护人',
      deadlineDays: 7,
      childNo: ground.child['child_no'],
      ...data,
    },
  }),
});

/** A report of the school; `standing` are papers of its round that are there already. */
const report = (
  data: Record<string, unknown>,
  standing: readonly Record<string, unknown>[] = [],
  own?: Record<string, unknown>,
  actor?: Record<string, unknown>,
): InsideRow => ({
  uid: PAPER,
  attempt: async (ground) => {
    const { put, child } = ground;
    const caseId = await caseOf(ground, { state: 'CASE_OVERDUE' });
    const paper = { case_document_id: caseId, round: 1, child_no: child['child_no'] };
    for (const one of standing) await put('official_documents', { ...paper, ...one });
    return {
      ...(own && {
        documentId: await put('official_documents', {
          ...paper,
          school_code: child['school_code'],
          issuer_type: 'SCHOOL',
          issuer_code: child['school_code'],
          ...own,
        }),
      }),
      ...(actor && { actor }),
      data: own
        ? data
        : {
            caseDocumentId: caseId,
            round: 1,
            childNo: child['child_no'],
            issuerType: 'SCHOOL',
            issuerCode: child['school_code'],
            ...data,
          },
    };
  },
});

const served = (data: Record<string, unknown>): InsideRow => ({
  uid: SERVICE,
  attempt: async ({ put }) => ({
    data: {
      officialDocumentId: await put('official_documents', {
        kind: 'RETURN_NOTICE',
        state: 'DOC_ISSUED',
        issuer_type: 'SCHOOL',
        issued_on: '2026-11-20',
      }),
      way: 'DIRECT',
      servedOn: '2026-11-20',
      receivedOn: '2026-11-20',
      place: '家中',
      receiverName: '监护人',
      servers: ['甲', '乙'],
      ...data,
    },
  }),
});

const RUN_OUT = {
  kind: 'RETURN_NOTICE',
  state: 'DOC_ISSUED',
  received_on: '2026-11-02',
  deadline_on: '2026-11-09',
};

/** Papers as they come about, leave, are served, answered and voided. */
export const PAPER_ATTEMPTS: Record<string, InsideRow> = {
  'DOC-01': report({ state: 'DOC_VOIDED', voidReason: '又有误' }, [], {
    kind: 'RETURN_NOTICE',
    state: 'DOC_ISSUED',
    received_on: '2026-11-16',
  }),
  'NOTICE-01': notice({}),
  'NOTICE-02': notice({ kind: 'RETURN_ORDER' }, { state: 'CASE_OVERDUE' }),
  'NOTICE-03': notice({ dataCipher: { $seal: '责令家长送返，逾期处罚。' } }),
  'NOTICE-04': notice({ issuerCode: 'S001' }),
  'NOTICE-05': {
    uid: PAPER,
    attempt: async (ground) => {
      const caseDocumentId = await caseOf(ground);
      await ground.put('official_documents', {
        case_document_id: caseDocumentId,
        round: 1,
        kind: 'RETURN_NOTICE',
        state: 'DOC_ISSUED',
        document_number: '示例通〔2026〕1号',
      });
      return {
        data: {
          caseDocumentId,
          kind: 'RETURN_NOTICE',
          state: 'DOC_ISSUED',
          round: 1,
          issuerType: 'SCHOOL',
          issuerCode: ground.child['school_code'],
          addressee: '监护人',
          deadlineDays: 7,
        },
      };
    },
  },
  'NOTICE-06': notice({ addressee: null }),
  'NOTICE-07': notice({ deadlineDays: 61 }),
  'NOTICE-08': notice({ kind: 'RETURN_ORDER', issuerType: 'COMMITTEE', issuerCode: 'JW' }),
  'REPORT-01': report({ state: 'DOC_ISSUED' }, [], {
    kind: 'ABSENCE_REPORT',
    state: 'DOC_PREPARED',
    content_hash: 'a'.repeat(64),
  }),
  'REPORT-02': report(
    { state: 'DOC_ISSUED', cosignedByStaffNo: 'W-1', cosignedHash: 'a'.repeat(64) },
    [],
    { kind: 'ABSENCE_REPORT', state: 'DOC_PREPARED', content_hash: 'a'.repeat(64) },
    PRINCIPAL,
  ),
  'REPORT-04': {
    uid: PAPER,
    attempt: async (ground) => ({
      data: {
        caseDocumentId: await caseOf(ground),
        kind: 'ABSENCE_REPORT',
        state: 'DOC_PREPARED',
        round: 1,
        issuerType: 'SCHOOL',
        issuerCode: 'S043',
        childNo: 'F-nowhere',
      },
    }),
  },
  'REPORT-05': report({ kind: 'ABSENCE_REPORT', state: 'DOC_PREPARED' }, [
    { kind: 'ABSENCE_REPORT', state: 'DOC_ISSUED' },
  ]),
  'REPORT-06': report({ kind: 'WRITTEN_REPORT', state: 'DOC_PREPARED' }),
  'REPORT-07': report(
    { receivedOn: '2026-11-19', receiptName: '镇街经办人' },
    [],
    { kind: 'WRITTEN_REPORT', state: 'DOC_ISSUED', issued_on: '2026-11-18' },
    PRINCIPAL,
  ),
  'REPORT-08': report({ kind: 'WRITTEN_REPORT', state: 'DOC_PREPARED' }, [
    RUN_OUT,
    { kind: 'WRITTEN_REPORT', state: 'DOC_ISSUED' },
  ]),
  'REPORT-09': report({ filedOn: '2026-11-20' }, [], {
    kind: 'WRITTEN_REPORT',
    state: 'DOC_ISSUED',
    filed_on: '2026-11-19',
  }),
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
    attempt: async ({ rows }) => {
      const { official_document_id: id } = await rows.one(
        'select official_document_id from services_of_documents order by id limit 1',
      );
      return {
        data: {
          officialDocumentId: id,
          way: 'DIRECT',
          servedOn: '2026-11-20',
          receivedOn: '2026-11-20',
          receiverName: '监护人',
          servers: ['甲', '乙'],
        },
      };
    },
  },
  'SERVICE-10': served({ servedOn: '2026-11-20', receivedOn: '2026-11-21' }),
};
