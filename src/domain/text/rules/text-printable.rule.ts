import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, SINCE } from '../../kernel/sources';
import { unprintableNote, unprintableSigns } from '../unprintable-signs';

/** Words that will stand on a paper, and the field they were typed into. */
export type TypedText = { readonly path: readonly string[]; readonly text: string };
export type TextsFacts = { readonly texts: readonly TypedText[] };

/** DOC-10: told while it is written, because the paper is refused only when it is issued. */
export const textPrintable = defineRule<TextsFacts>(
  {
    code: 'DOC-10',
    title: '文字能印出',
    sentence: '要印到文书、督查记录上的文字不宜有表情等印不出的符号。',
    basis: [DATA_TRUTH],
    clauses: ['A-5.2'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ texts }) =>
    texts.flatMap(({ path, text }) => {
      const signs = unprintableSigns(text);
      return signs.length === 0 ? [] : [{ path: [...path], message: unprintableNote(signs) }];
    }),
);
