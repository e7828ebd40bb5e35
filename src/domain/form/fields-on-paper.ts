import type { TemplateField } from '../document/template-field';
import type { PlainDate } from '../kernel/plain-date';
import { readableExtra, type StoredExtra } from './extra';
import { formatValue } from './format-value';
import { fieldsInForce, type RunTimeField } from './run-time-field';

/** The records that papers speak of, by what they are about: the name in templates, the record type, what people call it. */
const PAPER_RECORDS = {
  child: [
    ['student', 'student', '学生'],
    ['guardian', 'guardian', '监护人'],
    ['case', 'case', '个案'],
    ['visit', 'persuasion-visit', '最近一次劝返'],
  ],
  school: [['inspection', 'inspection', '督查']],
} as const;

/** What a paper is about. */
export type PaperSubject = keyof typeof PAPER_RECORDS;

export type PaperRecord = (typeof PAPER_RECORDS)[PaperSubject][number][0];

/** Texts of run-time values by record and code, as a paper freezes them. */
export type PaperExtra = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a template may print of the fields that administrators added: `extra.student.wechat`, 学生：监护人微信. */
export const runTimeTemplateFields = (
  fields: readonly RunTimeField[],
  on: PlainDate,
  subject: PaperSubject,
): TemplateField[] =>
  PAPER_RECORDS[subject].flatMap(([name, recordType, called]) =>
    fieldsInForce(fields, recordType, on).map(({ code, label }) => ({
      path: `extra.${name}.${code}`,
      label: `${called}：${label}`,
      kind: 'text' as const,
    })),
  );

/** The texts for a paper: labels for codes, days in Chinese, personal numbers masked; records without any value are left out. */
export function extraOnPaper(
  fields: readonly RunTimeField[],
  stored: Readonly<Partial<Record<PaperRecord, StoredExtra>>>,
  on: PlainDate,
  regionName?: (code: string) => string,
): PaperExtra {
  const texts = Object.values(PAPER_RECORDS)
    .flat()
    .map(([name, recordType]) => {
      const asked = fieldsInForce(fields, recordType, on);
      const values = readableExtra(stored[name] ?? {}, asked);
      const printed = asked
        .map((field) => [field.code, formatValue(field, values[field.code], regionName)] as const)
        .filter(([, text]) => text !== '');
      return [name, Object.fromEntries(printed)] as const;
    });
  return Object.fromEntries(texts.filter(([, values]) => Object.keys(values).length > 0));
}
