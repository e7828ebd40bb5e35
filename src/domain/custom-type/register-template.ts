import type { TemplateField } from '../document/template-field';
import { fieldsInForce, type RunTimeField } from '../form/run-time-field';
import type { PlainDate } from '../kernel/plain-date';
import type { CustomAttribute, CustomType } from './custom-type';

const PREFIX = 'register-';

/** The code under which the print template of a register is kept; no official paper's code begins like this. */
export const registerTemplateCode = ({ name }: CustomType): string => `${PREFIX}${name}`;

const text = (path: string, label: string): TemplateField => ({ path, label, kind: 'text' });

/** What the platform knows of every record of a register. */
const KNOWN: readonly TemplateField[] = [
  text('title', '登记表名称'),
  { ...text('recordNo', '登记编号'), required: true },
  text('school', '所属学校'),
  text('recordedBy', '登记人'),
  text('recordedOn', '登记日期'),
  text('printedBy', '打印人'),
  text('printedAt', '打印时间'),
];

const MORE: TemplateField = {
  path: 'more',
  label: '管理员增加的字段（逐行）',
  kind: 'list',
  items: [text('label', '名称'), text('text', '内容')],
};

const PHOTOS: TemplateField = {
  path: 'photos',
  label: '照片（逐张）',
  kind: 'list',
  items: [text('label', '名称'), text('layout.picture', '版面：照片')],
};

/** What the template of a register may print: each question, each field that administrators added, and those all together. */
export const registerTemplateFields = (
  type: CustomType,
  fields: readonly RunTimeField[],
  on: PlainDate,
): TemplateField[] => [
  ...KNOWN,
  ...type.attributes.map(({ name, label }) => text(`answers.${name}`, label)),
  ...fieldsInForce(fields, type.name, on).map(({ code, label }) =>
    text(`extra.${code}`, `自定义字段：${label}`),
  ),
  MORE,
  PHOTOS,
];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
};

/** A label as it may stand in a template: what would open a tag or an expression is written as itself. */
const escaped = (label: string): string =>
  label.replace(/[&<>{}]/g, (letter) => ENTITIES[letter] ?? letter).replace(/\s+/g, ' ');

const rowOf = ({ name, label }: CustomAttribute): string =>
  `<tr><td style="width:42mm">${escaped(label)}</td><td style="white-space:pre-wrap">{{answers.${name}}}</td></tr>`;

/**
 * The template that a register begins with: its questions in their order, then the fields that administrators added, each with its
 * answer. It says that it is no official paper: it has no number of a paper and bears no seal.
 */
export const registerTemplateSource = ({ attributes }: CustomType): string =>
  `<div class="register">
<div class="title">{{title}}</div>
<p class="number">登记编号：{{recordNo}}</p>
<table><tbody>
${attributes.map(rowOf).join('\n')}
{{#each more}}
<tr><td style="width:42mm">{{label}}</td><td style="white-space:pre-wrap">{{text}}</td></tr>
{{/each}}
</tbody></table>
{{#each photos}}
<p class="note">{{label}}</p>
<p class="note"><img src="{{layout.picture}}" style="max-width:120mm;max-height:100mm"></p>
{{/each}}
${attributes.some(({ kind }) => kind === 'school') ? '' : '<p class="note">学校：{{school}}</p>\n'}<p class="note">登记人：{{recordedBy}}　登记日期：{{recordedOn}}</p>
<p class="note">本表是登记表，不是公文，不编文号、不盖公章。打印：{{printedBy}}　{{printedAt}}</p>
</div>
`;
