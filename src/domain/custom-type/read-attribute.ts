import { OBJECT_NAMES } from '../form/check-fields';
import type { FieldChoice } from '../form/field';
import {
  CUSTOM_SYSTEM_LABELS,
  CUSTOM_TARGETS,
  isReference,
  type CustomAttribute,
  type CustomKind,
} from './custom-type';
import { choiceNames, wordsOf, type DesignAttribute } from './design-schema';

type Complaint = readonly [code: string, message: string];

const NAME = /^[a-z][a-zA-Z0-9]{0,39}$/;
const CHOICE_CODE = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
const CHINESE = /[\u4e00-\u9fff]/;
const MAX_LABEL = 60;
/** A short text is stored in 255 characters. */
const MAX_SHORT = 255;
const MAX_LONG = 10_000;

/** Names that Strapi, its panel or the platform use themselves; case does not tell two columns apart. */
const RESERVED: readonly string[] = [
  ...Object.keys(CUSTOM_SYSTEM_LABELS),
  ...['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
  ...['status', 'locale', 'localizations', 'meta', 'data', 'entryId', 'strapiStage', 'strapiId'],
  ...OBJECT_NAMES,
].map((name) => name.toLowerCase());

/** Strapi keeps all names that begin like this. */
const OF_STRAPI = /^strapi/i;

const KINDS: Readonly<Record<string, CustomKind>> = {
  string: 'text',
  text: 'longText',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  boolean: 'yesNo',
  enumeration: 'choice',
};

const DEFAULT_LABELS = { school: '学校', student: '学生' } as const;

function kindOf({ type, relation, target }: DesignAttribute): CustomKind | Complaint {
  if (type !== 'relation') {
    const kind = typeof type === 'string' ? KINDS[type] : undefined;
    return (
      kind ?? [
        'TYPE-08',
        '这种类型不能使用。请改用文字、整数、小数、日期、布尔值、枚举，或到“学校”“学生”的关联；照片请在投入以后用“字段管理”给登记表加。',
      ]
    );
  }
  const found = Object.entries(CUSTOM_TARGETS).find(([, uid]) => uid === target);
  if (found === undefined)
    return ['TYPE-09', '只能关联“学校”或“学生”，不能关联账号、后台用户和其他记录。'];
  if (relation !== 'manyToOne' && relation !== 'oneToOne')
    return ['TYPE-09', '一条记录只能关联一个学校或学生，请选第一种单向关联（“有一个”）。'];
  return found[0] as CustomKind;
}

function nameComplaints(name: string): Complaint[] {
  if (RESERVED.includes(name.toLowerCase()) || OF_STRAPI.test(name))
    return [['TYPE-07', `“${name}”是系统保留的名称，请换一个。`]];
  if (NAME.test(name)) return [];
  return [['TYPE-07', '字段名应以小写英文字母开头，只用英文字母和数字，最多 40 个字符。']];
}

function labelComplaints(label: string): Complaint[] {
  if (!CHINESE.test(label)) return [['TYPE-11', '请在“中文名称”里写明这一项的名称。']];
  return Array.from(label).length > MAX_LABEL
    ? [['TYPE-11', `中文名称最多 ${MAX_LABEL} 个字，说明请写在“填写说明”里。`]]
    : [];
}

function optionComplaints(attribute: DesignAttribute): Complaint[] {
  const complaints: Complaint[] = [];
  if (attribute.unique === true)
    complaints.push(['TYPE-13', '请取消“唯一”：登记表的各条记录可以填写相同的内容。']);
  if (attribute.private === true)
    complaints.push(['TYPE-13', '请取消“私有”：不给别人看的内容不要设计在登记表里。']);
  if (attribute.default !== undefined && attribute.default !== null)
    complaints.push(['TYPE-13', '请去掉默认值：没有填写的内容不应当替人填上。']);
  return complaints;
}

function choicesOf(attribute: DesignAttribute): FieldChoice[] | Complaint {
  const codes = Array.isArray(attribute.enum) ? (attribute.enum as unknown[]) : [];
  if (codes.length === 0) return ['TYPE-10', '请至少写一个枚举值。'];
  if (!codes.every((code) => typeof code === 'string' && CHOICE_CODE.test(code)))
    return [
      'TYPE-10',
      '枚举值请用英文代码（如 GOOD、POOR），中文名称写在“选项名称”里，每行一个，如 GOOD=好。',
    ];
  const names = choiceNames(wordsOf(attribute).choices);
  const choices = (codes as string[]).map((code) => ({ code, label: names.get(code) ?? '' }));
  const nameless = choices.filter(({ label }) => label === '').map(({ code }) => code);
  if (nameless.length > 0)
    return [
      'TYPE-12',
      `枚举值 ${nameless.join('、')} 没有中文名称，请在“选项名称”里每行写一个，如 ${String(nameless[0])}=名称。`,
    ];
  if (new Set(choices.map(({ label }) => label)).size !== choices.length)
    return ['TYPE-12', '两个选项的中文名称相同，请改成不同的。'];
  return choices;
}

const isComplaint = (value: unknown): value is Complaint =>
  Array.isArray(value) && typeof value[0] === 'string';

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function boundsOf(kind: CustomKind, attribute: DesignAttribute): object | Complaint {
  const [min, max] = [numberOf(attribute.min), numberOf(attribute.max)];
  if (kind === 'integer' || kind === 'decimal') {
    if (min !== undefined && max !== undefined && min > max)
      return ['TYPE-14', '最小值不能大于最大值。'];
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  }
  const most = numberOf(attribute.maxLength);
  if ((kind !== 'text' && kind !== 'longText') || most === undefined) return {};
  const limit = kind === 'text' ? MAX_SHORT : MAX_LONG;
  return Number.isInteger(most) && most >= 1 && most <= limit
    ? { maxLength: most }
    : ['TYPE-14', `字数上限应为 1 到 ${limit} 的整数。`];
}

/** One attribute of a design as a question of a register, or everything that speaks against it (TYPE-07 to TYPE-14). */
export function readAttribute(
  name: string,
  attribute: DesignAttribute | null,
): { attribute: CustomAttribute } | { complaints: Complaint[] } {
  // A file that was edited by hand may hold anything.
  if (typeof attribute !== 'object' || attribute === null)
    return { complaints: [['TYPE-08', '这个字段的设计不完整，请在设计环境里重新保存。']] };
  const kind = kindOf(attribute);
  const { label: given, help } = wordsOf(attribute);
  const isKind = !isComplaint(kind);
  const label = given === '' && isKind && isReference(kind) ? DEFAULT_LABELS[kind] : given;
  const choices = isKind && kind === 'choice' ? choicesOf(attribute) : undefined;
  const bounds = isKind ? boundsOf(kind, attribute) : {};
  const complaints = [
    ...nameComplaints(name),
    ...labelComplaints(label),
    ...optionComplaints(attribute),
    ...[kind, choices, bounds].filter((part) => isComplaint(part)),
  ];
  if (complaints.length > 0 || !isKind) return { complaints };
  return {
    attribute: {
      name,
      label,
      kind,
      required: attribute.required === true,
      ...(help !== '' && { help }),
      ...(choices !== undefined && { choices: choices as FieldChoice[] }),
      ...bounds,
    },
  };
}
