import { defineRule } from '../../kernel/rule';
import { isSettingKey, settingDefinition } from '../../kernel/settings';
import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import type { SettingFacts } from '../facts';

/** SET-01: a known key with a value of its kind; a legal clock must not run on a slip of the hand. */
export const settingValue = defineRule<Pick<SettingFacts, 'key' | 'value'>>(
  {
    code: 'SET-01',
    title: '设置的项目和取值',
    sentence: '设置项目须在设置目录中，取值须合乎该项目的规定。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['A-4.4', 'B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ key, value }) => {
    if (!isSettingKey(key)) {
      return [{ path: ['key'], message: `没有名为“${key}”的设置，请从设置目录中选择。` }];
    }
    const definition = settingDefinition(key);
    return definition.accepts(value)
      ? []
      : [
          {
            path: ['value'],
            message: `“${definition.title}”的值不对，应为${definition.accepted}。`,
          },
        ];
  },
);
