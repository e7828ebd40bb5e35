import { buildBody, picturesOf } from './build-body';
import { recordService } from './descriptions/record-service';
import { recordVisit } from './descriptions/record-visit';
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
    const body = buildBody(recordVisit, visit, formContext(), sent);
    expect(body).toMatchObject({ rev: 4, place: '示范村', way: 'HOME' });
    expect(body.participants).toEqual([{ name: '甲', unit: '学校' }]);
  });

  it('leaves out what was answered before its question vanished, and what is blank', () => {
    const body = buildBody(recordVisit, visit, formContext(), sent);
    expect(Object.keys(body)).not.toEqual(
      expect.arrayContaining(['promisedReturnOn', 'refusalWitness', 'studentAttitude']),
    );
    expect(body).not.toHaveProperty('refusalWitness');
    expect(body).not.toHaveProperty('promisedReturnOn');
    expect(body).not.toHaveProperty('studentAttitude');
  });

  it('names pictures by their attachments, drawings among the signatures', () => {
    const body = buildBody(recordVisit, visit, formContext(), sent);
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
    expect(() => buildBody(recordVisit, visit, formContext(), new Map())).toThrow(/p1/);
  });

  it('says which notice was served, without asking', () => {
    const body = buildBody(
      recordService,
      { way: 'DIRECT', servers: ['甲', ' ', '乙'] },
      formContext({ noticeDocumentId: 'notice' }),
      new Map(),
    );
    expect(body).toMatchObject({ document: 'notice', servers: ['甲', '乙'] });
  });
});
