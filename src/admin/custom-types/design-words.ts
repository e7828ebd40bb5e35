import type { StrapiApp } from '@strapi/strapi/admin';

type Item = {
  name: string;
  type: 'text' | 'textarea';
  intlLabel: { id: string; defaultMessage: string };
  description?: { id: string; defaultMessage: string };
};
type FormsApi = {
  extendFields(
    fields: readonly string[],
    form: { form: { advanced: (props: { type: string }) => Item[] } },
  ): void;
};

const KINDS = [
  'string',
  'text',
  'integer',
  'decimal',
  'date',
  'boolean',
  'enumeration',
  'relation',
];

const item = (name: string, type: Item['type'], label: string, description?: string): Item => ({
  name: `pluginOptions.not-one-less.${name}`,
  type,
  intlLabel: { id: `not-one-less.design.${name}`, defaultMessage: label },
  ...(description && {
    description: { id: `not-one-less.design.${name}.help`, defaultMessage: description },
  }),
});

const WORDS = [
  item('label', 'text', '中文名称', '登记表上显示的名称，必须填写。'),
  item('help', 'text', '填写说明'),
];
const CHOICES = item('choices', 'textarea', '选项名称', '每行一个：枚举值=名称，如 GOOD=好。');

/**
 * Asks in the Content-Type Builder, beside Strapi's own questions, for what people will read: the field's Chinese name, a hint, and
 * the names of the choices. Promotion refuses a design without them.
 */
export function askForWords(app: Pick<StrapiApp, 'getPlugin'>): void {
  const forms = app.getPlugin('content-type-builder').apis.forms as FormsApi;
  forms.extendFields(KINDS, {
    form: { advanced: ({ type }) => (type === 'enumeration' ? [...WORDS, CHOICES] : WORDS) },
  });
}
