import { plainDate } from '../kernel/plain-date';
import type { RunTimeField } from '../form/run-time-field';
import type { CustomType } from './custom-type';
import {
  registerTemplateCode,
  registerTemplateFields,
  registerTemplateSource,
} from './register-template';

const TODAY = plainDate('2026-11-20');

const VISIT: CustomType = {
  name: 'home-call',
  plural: 'home-calls',
  title: '走访登记',
  attributes: [
    { name: 'visitedOn', label: '走访日期', kind: 'date', required: true },
    { name: 'notes', label: '“情况” <b>&{{title}}', kind: 'longText', required: false },
  ],
};

const added = (code: string, over: Partial<RunTimeField> = {}): RunTimeField => ({
  recordType: 'home-call',
  code,
  label: code,
  kind: 'text',
  required: false,
  orderNo: 1,
  showInList: false,
  active: true,
  since: plainDate('2026-11-01'),
  ...over,
});

describe('The print template of a register', () => {
  it('has a code that no official paper has', () => {
    expect(registerTemplateCode(VISIT)).toBe('register-home-call');
  });

  it('begins with a line for each question, and a loop for what is added later', () => {
    const source = registerTemplateSource(VISIT);
    expect(source).toContain('走访日期</td><td style="white-space:pre-wrap">{{answers.visitedOn}}');
    expect(source).toContain('{{#each more}}');
    expect(source).toContain('不编文号、不盖公章');
  });

  it('names the school once: by its question, else below', () => {
    expect(registerTemplateSource(VISIT)).toContain('学校：{{school}}');
    const school = { name: 'school', label: '学校', kind: 'school', required: true } as const;
    const source = registerTemplateSource({ ...VISIT, attributes: [school] });
    expect(source).toContain('{{answers.school}}');
    expect(source).not.toContain('{{school}}');
  });

  it('takes a label as words, whatever is in it', () => {
    expect(registerTemplateSource(VISIT)).toContain(
      '“情况” &lt;b&gt;&amp;&#123;&#123;title&#125;&#125;</td>',
    );
  });

  it('offers every question and every field that is asked, by its name', () => {
    const fields = registerTemplateFields(
      VISIT,
      [
        added('way'),
        added('old', { active: false }),
        added('later', { since: plainDate('2026-12-01') }),
        added('other', { recordType: 'student' }),
      ],
      TODAY,
    );
    const paths = fields.map(({ path }) => path);
    expect(paths).toContain('answers.notes');
    expect(paths.filter((path) => path.startsWith('extra.'))).toEqual(['extra.way']);
    expect(fields.filter(({ required }) => required === true).map(({ path }) => path)).toEqual([
      'recordNo',
    ]);
  });
});
