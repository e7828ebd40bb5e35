import { checkDistrict, DistrictRefused } from '../../src/setup/demo/check/check-district';
import type { District } from '../../src/setup/demo/rows/district';
import { readDistrict } from '../../src/setup/demo/read-district';
import { readArguments } from '../../src/setup/demo/cli-arguments';
import { plainDate } from '../../src/domain/kernel/plain-date';
import { district } from './district';

const NOW = '2026-11-22T13:00:00.000Z';
const made = district({ children: 300 });

/** The same district with one list changed. */
const withRows = <K extends keyof District>(list: K, rows: District[K]): District => ({
  ...made,
  [list]: rows,
});

function changed<T>(rows: readonly T[], pick: (row: T) => boolean, change: Partial<T>): T[] {
  const index = rows.findIndex(pick);
  const row = rows[index];
  if (row === undefined) throw new Error('the district has no such row');
  return rows.map((other, i) => (i === index ? { ...row, ...change } : other));
}

function codesOf(bad: District): string[] {
  try {
    checkDistrict(bad);
    return [];
  } catch (error) {
    if (!(error instanceof DistrictRefused)) throw error;
    return [...new Set(error.findings.map(({ code }) => code))];
  }
}

const sentence = (bad: District): string => {
  try {
    checkDistrict(bad);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('a load is refused, naming row and rule,', () => {
  test('for an identity number with a wrong check digit', () => {
    const [first] = made.students;
    const bad = withRows(
      'students',
      changed(made.students, () => true, { idNumber: '509999201202290018' }),
    );
    const message = sentence(bad);
    expect(message).toContain('数据不合规定，没有写入任何内容');
    expect(message).toContain(`学生“${first?.name ?? ''}”（${first?.childNo ?? ''}）违反规则 STU-`);
  });

  test('for two children with one identity number', () => {
    const [, second] = made.students;
    const bad = withRows(
      'students',
      changed(made.students, () => true, {
        idNumber: second?.idNumber ?? '',
        birthDate: second?.birthDate,
        gender: second?.gender,
        rollNumber: null,
      }),
    );
    expect(codesOf(bad)).toHaveLength(1);
    expect(sentence(bad)).toContain(second?.childNo);
  });

  test('for an unknown school', () => {
    const bad = withRows(
      'students',
      changed(made.students, ({ schoolCode }) => schoolCode !== null, { schoolCode: 'S999' }),
    );
    expect(sentence(bad)).toContain('S999');
  });

  test('for an absence in the future', () => {
    const bad = withRows(
      'absences',
      changed(made.absences, ({ state }) => state === 'ABSENCE_OPEN', {
        firstMissedOn: plainDate('2026-12-01'),
        kind: 'UNEXCUSED',
      }),
    );
    expect(codesOf(bad)).toEqual(['ABSENCE-01']);
  });

  test('for a second open absence of one child', () => {
    const open = made.absences.filter(({ state }) => state === 'ABSENCE_OPEN');
    const bad = withRows('absences', [...made.absences, ...open.slice(0, 1)]);
    expect(codesOf(bad)).toEqual(['ABSENCE-05']);
  });

  test('for a second open case of one child', () => {
    const open = made.cases.find(({ state }) => state === 'CASE_SUSPECTED');
    const events = made.events.filter(({ caseDocumentId }) => caseDocumentId === open?.documentId);
    if (!open) throw new Error('the district has no open case');
    const second = { ...open, documentId: 'd'.repeat(24), caseNo: '2026-999999' };
    const bad: District = {
      ...made,
      cases: [...made.cases, second],
      events: [
        ...made.events,
        ...events.map((event) => ({ ...event, caseDocumentId: second.documentId })),
      ],
    };
    expect(codesOf(bad)).toEqual(['CASE-01']);
    expect(sentence(bad)).toContain(open.caseNo);
  });

  test('for a visit before the case', () => {
    const bad = withRows(
      'visits',
      changed(made.visits, () => true, {
        visitedOn: plainDate('2026-04-01'),
        visitedAt: '2026-04-01T02:00:00.000Z',
      }),
    );
    expect(codesOf(bad)).toContain('VISIT-01');
  });

  test('for a notice without three visits with evidence', () => {
    const notice = made.cases.find(({ state }) => state === 'CASE_NOTICE');
    const bad = withRows(
      'visits',
      made.visits.filter(({ caseDocumentId }) => caseDocumentId !== notice?.documentId),
    );
    expect(codesOf(bad)).toEqual(['NOTICE-01']);
  });

  test('for a notice of another school', () => {
    const bad = withRows(
      'documents',
      changed(made.documents, ({ kind }) => kind === 'RETURN_NOTICE', { issuerCode: 'S001' }),
    );
    expect(codesOf(bad)).toContain('NOTICE-04');
  });

  test('for a gap in the numbers of an issuer', () => {
    const bad = withRows(
      'documents',
      changed(made.documents, ({ number }) => number !== null, { number: 7 }),
    );
    expect(codesOf(bad)).toContain('LOAD-05');
  });

  test('for a deadline that is not seven days from receipt', () => {
    const bad = withRows(
      'services',
      changed(made.services, () => true, { deadlineOn: plainDate('2027-01-01') }),
    );
    expect(codesOf(bad)).toEqual(['LOAD-04']);
  });

  test('for a history that skips a state', () => {
    const closed = made.cases.find(({ state }) => state === 'CASE_CLOSED');
    const bad = withRows(
      'events',
      made.events.filter(
        ({ caseDocumentId, action }) =>
          caseDocumentId !== closed?.documentId || action !== 'record-return',
      ),
    );
    expect(codesOf(bad)).toContain('CASE-03');
  });

  test('for a closure by the person who asked for it', () => {
    const closing = made.events.find(({ action }) => action === 'close');
    const asking = made.events.find(
      ({ action, caseDocumentId }) =>
        action === 'propose-closure' && caseDocumentId === closing?.caseDocumentId,
    );
    const bad = withRows(
      'events',
      changed(made.events, (event) => event === closing, {
        actorStaffNo: asking?.actorStaffNo,
        actorName: asking?.actorName,
        actorRole: asking?.actorRole,
      }),
    );
    expect(codesOf(bad)).toContain('CLOSE-01');
  });

  test('for an inspector without certificate', () => {
    const inspector = made.assignments.find(
      ({ kindCode, staffNo }) => kindCode === 'INSPECTOR' && staffNo !== null,
    );
    const bad = withRows(
      'staff',
      changed(made.staff, ({ staffNo }) => staffNo === inspector?.staffNo, { certified: false }),
    );
    expect(codesOf(bad)).toContain('ASSIGN-02');
  });
});

describe('a district in a file', () => {
  test('comes out as it went in', () => {
    expect(readDistrict(JSON.stringify(made), NOW)).toEqual(made);
  });

  test('may leave out what it does not need', () => {
    const read = readDistrict('{"towns":[{"code":"T01","name":"甲镇"}]}', NOW);
    expect(read.towns).toMatchObject([{ code: 'T01', name: '甲镇', kind: 'TOWN' }]);
    expect(read.students).toEqual([]);
    expect(() => {
      checkDistrict(read);
    }).not.toThrow();
  });

  test.each([
    ['{"students":[{"birthDate":"2014-02-30"}]}', 'students 第 1 行违反规则 LOAD-06：birthDate'],
    ['{"students":[{"nickname":"x"}]}', '没有字段 nickname'],
    ['{"students":[{"name":7}]}', 'name 的类型不对'],
    ['{"students":{}}', '须是数组'],
    ['[]', '须是一个对象'],
  ])('is refused when it is %s', (text, message) => {
    expect(() => readDistrict(text, NOW)).toThrow(message);
  });
});

describe('the command line', () => {
  test('asks for 6,000 children of one seed, now', () => {
    expect(readArguments([], 1_000)).toEqual({
      children: 6_000,
      seed: 'not-one-less',
      now: 1_000,
      accountsFile: null,
      from: null,
      scan: false,
    });
  });

  test.each([
    [['--children', '90001'], '--children 须是 300 至 90000 之间的整数'],
    [['--children', 'many'], '--children 须是'],
    [['--today', '2026-02-30'], '--today 须是日期'],
  ])('refuses %j', (argv, message) => {
    expect(() => readArguments(argv, 0)).toThrow(message);
  });
});
