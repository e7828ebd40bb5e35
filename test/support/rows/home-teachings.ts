import { newDocumentId } from './cases';
import type { Row, Rows } from './rows';

/** Granted home teaching of a child, as if it had gone its way; columns may be set otherwise. Answers its document id. */
export async function grantedTeaching(
  rows: Rows,
  child: Row,
  fromDate: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const columns: Record<string, unknown> = {
    document_id: newDocumentId(),
    kind: 'IN_PERSON',
    state: 'APPROVED',
    student_name: child['name'],
    applied_on: fromDate,
    reason: '重度脑瘫，不能到校。',
    assessment: '专家委员会评估：宜送教上门。',
    plan_text: '每周两学时。',
    teachers: JSON.stringify([{ name: '送教甲' }, { name: '送教乙' }]),
    timetable: '[]',
    from_date: fromDate,
    to_date: null,
    applied_by_staff_no: 'T-teaching',
    applied_by_name: '示例申报人',
    rev: 1,
    ...more,
  };
  for (const code of ['school', 'class', 'zone', 'town', 'residence_town'])
    columns[`${code}_code`] ??= child[`${code}_code`];
  columns['child_no'] = child['child_no'];
  const names = Object.keys(columns);
  await rows.behindTheGate(async (query) => {
    await query(
      `insert into home_teachings (created_at, updated_at, ${names.join(', ')})
       values (now(), now(), ${names.map((_name, n) => `$${String(n + 1)}`).join(', ')})`,
      Object.values(columns),
    );
  });
  return String(columns['document_id']);
}
