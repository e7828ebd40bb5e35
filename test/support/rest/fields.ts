import type { Person } from './person';

/** Fields that the tests add, as the panel's page sends them. */
export const WAY = {
  recordType: 'persuasion-visit',
  code: 'visitWay',
  label: '家访方式',
  kind: 'choice',
  required: true,
  choices: [
    { code: 'HOME', label: '上门' },
    { code: 'OTHER', label: '其他' },
  ],
  showInList: true,
};
export const OTHER = {
  recordType: 'persuasion-visit',
  code: 'otherWay',
  label: '其他方式',
  kind: 'text',
  required: true,
  skipWhen: { field: 'visitWay', is: 'notEqual', value: 'OTHER' },
};
export const WECHAT = { recordType: 'student', code: 'wechat', label: '监护人微信', kind: 'text' };
export const CARD = {
  recordType: 'student',
  code: 'card',
  label: '居住证号码',
  kind: 'identityNumber',
};

/** A field as the panel's page lists it. */
export type Line = {
  code: string;
  documentId: string;
  rev: number;
  orderNo: number;
  active: boolean;
  filled: number;
};

export const FIELDS = '/not-one-less/fields';

/** The addresses of the page 字段管理, for one panel account. */
export function fieldsPage(panel: Person) {
  const linesOf = async (recordType: string): Promise<Line[]> => {
    const answer = await panel.get(`${FIELDS}/${recordType}`);
    return (answer.data as unknown as { fields: Line[] }).fields;
  };
  const lineOf = async (recordType: string, code: string): Promise<Line> => {
    const line = (await linesOf(recordType)).find((one) => one.code === code);
    if (!line) throw new Error(`no field ${code}`);
    return line;
  };
  const changes = async (recordType: string, code: string, change: object) => {
    const { documentId, rev } = await lineOf(recordType, code);
    return panel.put(`${FIELDS}/${documentId}`, { rev, ...change });
  };
  return { linesOf, lineOf, changes };
}

export type FieldsPage = ReturnType<typeof fieldsPage>;
