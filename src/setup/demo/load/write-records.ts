import { codeFromBytes, CODE_LENGTH } from '../../../domain/tip-off/receipt-code';
import { keyedHash, sealText } from '../../../platform/field-cipher';
import { codeHash } from '../../../usecases/tip-off/store-tip-off';
import type { Attributes } from '../../reference/insert-rows';
import type { DistrictRecords } from '../generate/records/make-records';
import type { TipOffRow } from '../rows/school-records';
import type { Scopes } from './scopes';
import { writeTable, type WriterContext } from './table-writer';
import type { StoredPicture } from './write-case-material';

type Material = {
  records: DistrictRecords;
  scopes: Scopes;
  children: ReadonlyMap<string, number>;
  pictures: ReadonlyMap<string, StoredPicture>;
};

const OF_CHILD = [
  ['home-visit', '家访', 'homeVisits'],
  ['place-contact', '镇街村社联系', 'placeContacts'],
  ['child-plan', '一生一策', 'plans'],
  ['pairing', '结对帮扶', 'pairings'],
  ['pairing-record', '帮扶记录', 'pairingRecords'],
  ['home-teaching', '送教申报', 'homeTeachings'],
  ['home-teaching-session', '送教记录', 'sessions'],
  ['home-teaching-follow-up', '送教回访', 'followUps'],
  ['deferral', '缓学休学', 'deferrals'],
  ['enrolment-movement', '学籍异动', 'movements'],
] as const;

const OF_SCHOOL = [
  ['responsibility-letter', '目标责任书', 'letters'],
  ['leading-group', '领导小组', 'leadingGroups'],
  ['tip-off-message', '举报往来', 'messages'],
  ['tip-off-referral', '举报转办', 'referrals'],
] as const;

const uidOf = (type: string): string => `api::${type}.${type}`;

/** A receipt code that nobody was ever given: what is told here was reported by nobody. */
const codeOfNobody = (tipOffNo: string): string =>
  codeFromBytes(Buffer.from(keyedHash(tipOffNo, 'demo-tip-off')).subarray(0, CODE_LENGTH));

function tipOffAttributes({ reporter, ...row }: TipOffRow): Attributes {
  return {
    rev: 1,
    ...row,
    anonymous: reporter === null,
    reporterCipher: reporter === null ? null : sealText(JSON.stringify(reporter)),
    codeHash: codeHash(codeOfNobody(row.tipOffNo)),
  };
}

async function writeTipOffs(context: WriterContext, material: Material): Promise<void> {
  const { records, children } = material;
  await writeTable(context, {
    uid: uidOf('tip-off'),
    part: '群众举报',
    rows: records.tipOffs,
    attributes: tipOffAttributes,
    links: { student: ({ childNo }) => children.get(childNo ?? '') ?? null },
  });
  const [first] = records.tipOffs;
  if (first)
    await context.trx('nol_number_sequences').insert({
      issuer: 'DISTRICT',
      series: 'TIP_OFF',
      year: Number(first.tipOffNo.slice(2, 6)),
      last: records.tipOffs.length,
    });
}

/** The records beside the cases, with their pictures. */
export async function writeRecords(context: WriterContext, material: Material): Promise<void> {
  const { records, scopes, children, pictures } = material;
  for (const [type, part, list] of OF_CHILD) {
    const rows: readonly { childNo: string }[] = records[list];
    await writeTable(context, {
      uid: uidOf(type),
      part,
      rows,
      attributes: (row) => ({ rev: 1, extra: {}, ...row, ...scopes.ofChild(row.childNo) }),
      links: { student: ({ childNo }) => children.get(childNo) ?? null },
    });
  }
  await writeTipOffs(context, material);
  for (const [type, part, list] of OF_SCHOOL) {
    const rows: readonly object[] = records[list];
    const attributes = (row: object): Attributes => ({ rev: 1, ...row });
    await writeTable(context, { uid: uidOf(type), part, rows, attributes });
  }
  await writeTable(context, {
    uid: uidOf('attachment'),
    part: '附件',
    rows: records.pictures,
    attributes: ({ picture, childNo, schoolCode, zoneCode, ...row }) => {
      const stored = pictures.get(picture);
      if (!stored) throw new Error(`没有图片 ${picture}`);
      const { mime, fileName, width, height, file } = stored;
      const places = { classCode: null, townCode: null, residenceTownCode: null };
      const scope =
        childNo === null ? { ...places, schoolCode, zoneCode, childNo } : scopes.ofChild(childNo);
      return { rev: 1, ...row, mime, fileName, width, height, ...file, ...scope };
    },
  });
}
