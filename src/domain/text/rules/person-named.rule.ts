import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import { isPersonName } from '../person-name';

/** A person whose name was typed by hand, and the field it was typed into; null or blank: none was. */
export type TypedName = { readonly path: readonly string[]; readonly name: string | null };
export type PeopleFacts = { readonly people: readonly TypedName[] };

/** NAME-01: whoever is named on a paper has a name that can be printed on it. */
export const personNamed = defineRule<PeopleFacts>(
  {
    code: 'NAME-01',
    title: '手填姓名',
    sentence:
      '监护人、参加人、见证人、签收人、送达人、校长等手填的姓名只写姓名，不得含数字、表情或其他符号。',
    basis: [DATA_TRUTH],
    clauses: ['A-5.2', 'B-1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ people }) =>
    people.flatMap(({ path, name }) =>
      name === null || name.trim() === '' || isPersonName(name.trim())
        ? []
        : [
            {
              path: [...path],
              message: `姓名“${name}”中有数字、符号或看不见的字符，请只填姓名。`,
            },
          ],
    ),
);
