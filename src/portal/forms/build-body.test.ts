import type { Student } from '../api/records';
import { formOfAction } from './action-form';
import { buildBody, picturesOf } from './build-body';
import { recordService } from './descriptions/record-service';
import { recordVisit } from './descriptions/record-visit';
import { studentForm } from './descriptions/student';
import { formContext } from './form-context.fixture';

const photo = { id: 'p1', fileName: 'a.jpg', takenAt: '2026-11-23T00:00:00.000Z' };
const drawing = { id: 's1', fileName: 's.png', takenAt: '2026-11-23T00:00:00.000Z' };
const sent = new Map([
  ['p1', 'attachment-of-photo'],
  ['s1', 'attachment-of-signature'],
]);

describe('the body of an action', () => {
  const visit = {
    visitedOn: '2026-11-23',
    way: 'HOME',
    place: '  示范村  ',
    outcome: 'REFUSED',
    promisedReturnOn: '2026-11-25',
    guardianSignature: 'SIGNED',
    refusalWitness: '以前填的见证人',
    studentAttitude: '   ',
    participants: [
      { name: ' 甲 ', unit: '学校' },
      { name: '', unit: '没有姓名的' },
    ],
    photos: [photo],
    guardianSignatureDrawing: [drawing],
  };

  it('carries what is on the page, trimmed, with the revision that was read', () => {
    const body = buildBody(formOfAction(recordVisit, {}), visit, formContext(), sent);
    expect(body).toMatchObject({ rev: 4, place: '示范村', way: 'HOME' });
    expect(body.participants).toEqual([{ name: '甲', unit: '学校' }]);
  });

  it('leaves out what was answered before its question vanished, and what is blank', () => {
    const body = buildBody(formOfAction(recordVisit, {}), visit, formContext(), sent);
    expect(Object.keys(body)).not.toEqual(
      expect.arrayContaining(['promisedReturnOn', 'refusalWitness', 'studentAttitude']),
    );
    expect(body).not.toHaveProperty('refusalWitness');
    expect(body).not.toHaveProperty('promisedReturnOn');
    expect(body).not.toHaveProperty('studentAttitude');
  });

  it('names pictures by their attachments, drawings among the signatures', () => {
    const body = buildBody(formOfAction(recordVisit, {}), visit, formContext(), sent);
    expect(body.photos).toEqual(['attachment-of-photo']);
    expect(body.signatures).toEqual(['attachment-of-signature']);
    expect(body).not.toHaveProperty('guardianSignatureDrawing');
  });

  it('does not send a drawing whose field is hidden', () => {
    const refused = { ...visit, guardianSignature: 'REFUSED' };
    expect(picturesOf(recordVisit, refused, formContext()).map((one) => one.picture.id)).toEqual([
      'p1',
    ]);
  });

  it('is not built while a picture has not arrived', () => {
    expect(() => buildBody(formOfAction(recordVisit, {}), visit, formContext(), new Map())).toThrow(
      /p1/,
    );
  });

  it('says which notice was served, without asking', () => {
    const body = buildBody(
      formOfAction(recordService, {}),
      { way: 'DIRECT', servers: ['甲', ' ', '乙'] },
      formContext({ noticeDocumentId: 'notice' }),
      new Map(),
    );
    expect(body).toMatchObject({ document: 'notice', servers: ['甲', '乙'] });
  });
});

describe('the body of a changed record', () => {
  const context = { ...formContext(), record: undefined };
  const student = {
    documentId: 'child',
    rev: 7,
    name: '甲',
    gender: 'MALE',
    schoolingState: 'ENROLLED',
    townCode: 'T01',
    householdOutside: false,
    careCategories: ['留守儿童'],
    note: '旧备注',
  } as Student;
  const form = studentForm({ student, classId: 'class' });
  const before = Object.fromEntries(
    form.fields.map((field) => [field.name, field.start?.(context)]),
  );
  const body = (changes: Record<string, unknown>) =>
    buildBody(form, { ...before, ...changes }, context, new Map(), before);

  it('carries the revision and what differs, and nothing else', () => {
    expect(body({})).toEqual({ rev: 7 });
    expect(body({ name: ' 乙 ' })).toEqual({ rev: 7, name: '乙' });
  });

  it('leaves a masked number as it is unless another is typed', () => {
    expect(body({ idNumber: '' })).toEqual({ rev: 7 });
    expect(body({ idNumber: '509999201405190016' })).toEqual({
      rev: 7,
      idNumber: '509999201405190016',
    });
  });

  it('says null for what was emptied, and an empty list for a list', () => {
    expect(body({ note: '  ', careCategories: [] })).toEqual({
      rev: 7,
      note: null,
      careCategories: [],
    });
  });

  it('takes the town away from a child whose household is outside the district', () => {
    expect(body({ householdOutside: true })).toEqual({
      rev: 7,
      householdOutside: true,
      townCode: null,
    });
  });
});

describe('a timetable', () => {
  it('travels with the lessons that have times, and without the empty rows', () => {
    const form = { fields: [{ name: 'timetable', kind: 'weekly', label: '固定时段' }] } as const;
    const lesson = { weekday: 2, startTime: '09:00', endTime: '10:20' };
    const values = { timetable: [lesson, { weekday: 1, startTime: '', endTime: '' }] };
    expect(buildBody(form, values, formContext(), new Map())).toEqual({ timetable: [lesson] });
  });
});

describe('a plan of courses', () => {
  it('travels with the weeks that say something', () => {
    const form = { fields: [{ name: 'coursePlan', kind: 'courses', label: '课程计划' }] } as const;
    const values = {
      coursePlan: [
        { week: 1, content: ' 认识颜色 ' },
        { week: 2, content: ' ' },
      ],
    };
    expect(buildBody(form, values, formContext(), new Map())).toEqual({
      coursePlan: [{ week: 1, content: '认识颜色' }],
    });
  });
});

describe('fields that stand for one answer', () => {
  it('travel under the name of the answer, the one on the page alone', () => {
    const place = (name: string, shown: boolean) =>
      ({
        name,
        kind: 'text',
        label: '承办单位',
        sentAs: 'targetCode',
        showWhen: () => shown,
      }) as const;
    const form = { fields: [place('school', false), place('town', true)] };
    const values = { school: 'S001', town: 'T01' };
    expect(buildBody(form, values, formContext(), new Map())).toEqual({ targetCode: 'T01' });
  });
});
