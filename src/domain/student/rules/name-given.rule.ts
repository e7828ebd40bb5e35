import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import { isPersonName } from '../../text/person-name';
import type { StudentFacts } from '../facts';

/** STU-11: a name that can be printed on an official paper. */
export const nameGiven = defineRule<Pick<StudentFacts, 'name'>>(
  {
    code: 'STU-11',
    title: '姓名',
    sentence: '姓名须与户口簿一致，不得为空，不得含数字或符号，至多 50 个字。',
    basis: [DATA_TRUTH],
    clauses: ['A-5.2', 'B-1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ name }) => {
    const at = (message: string) => [{ path: ['name'], message }];
    if (name.trim() === '') return at('请填写姓名。');
    if (name !== name.trim()) return at('姓名前后有空格，请删去。');
    if (Array.from(name).length > 50) return at('姓名超过 50 个字，请核对户口簿。');
    if (!isPersonName(name)) return at('姓名中有数字、符号或看不见的字符，请按户口簿重新填写。');
    return [];
  },
);
