// `npm run rules`: docs/rules.md from the compiled rule catalogue. `--json` prints the catalogue
// instead, `--check` fails when docs/rules.md is not what would be written now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { testsOfRules } from './rules/tests-of-rules.mjs';
import { compiledDomain } from './steps/compiled-domain.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'docs/rules.md');

const LEVELS = { block: '拒绝', warn: '提示' };

const AREAS = {
  STU: '儿童与学生档案',
  NAME: '手填姓名',
  ABSENCE: '缺勤',
  CASE: '个案',
  VISIT: '劝返',
  NOTICE: '通知书',
  DOC: '文书',
  REPORT: '报告与同时签字',
  SERVICE: '送达',
  JUDICIAL: '司法程序',
  HANDOVER: '跨校移交',
  RETURN: '复学',
  WATCH: '观察期',
  CLOSE: '销号与结案',
  CHK: '督查清单',
  INSP: '督查',
  FIND: '督查问题',
  ASSIGN: '责任分工',
  GRANT: '个别授权',
  APPROVE: '审批',
  HOME: '送教上门',
  TIP: '群众举报',
  FAMILY: '家访与村社联系',
  PAIR: '结对帮扶',
  PERIOD: '办理期间',
  PLAN: '一生一策',
  DEFER: '缓学与休学',
  MOVE: '学籍异动',
  PLEDGE: '责任书与领导小组',
  SET: '设置',
  CAL: '校历',
  TERM: '学期',
};

const areaOf = (rule) => rule.code.split('-')[0];
const cell = (text) => text.replaceAll('|', '\\|');

function basisOf(basis) {
  return basis.map(({ document, clause }) => `${document}${clause}`).join('；');
}

function period(rule) {
  return rule.until ? `${rule.since} 至 ${rule.until}` : `${rule.since} 起`;
}

function ruleTable(rules) {
  return [
    '| 编码 | 规则 | 内容 | 依据 | 条款 | 效力 | 施行 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rules.map((rule) =>
      [
        '',
        rule.code,
        cell(rule.title),
        cell(rule.sentence),
        cell(basisOf(rule.basis)),
        rule.clauses.join(' '),
        LEVELS[rule.level],
        period(rule),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ];
}

function stepTable(steps) {
  return [
    '| 状态 | 办理事项 | 办理后 | 办理人 | 须有 | 开始计时 | 轮次 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...steps.map(
      ({ from, action, to, performers, evidence, clock, round }) =>
        `| ${[from, action, to, performers, evidence, clock, round].map(cell).join(' | ')} |`,
    ),
  ];
}

const shown = (value) =>
  typeof value === 'boolean'
    ? value
      ? '是'
      : '否'
    : Array.isArray(value)
      ? value.join('、')
      : value;

function settingTable(settings) {
  return [
    '| 设置项 | 名称 | 默认值 | 单位 | 可取值 | 依据 | 条款 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(settings).map(([key, setting]) =>
      [
        '',
        `\`${key}\``,
        cell(setting.title),
        cell(String(shown(setting.default))),
        setting.unit,
        cell(setting.accepted),
        cell(basisOf(setting.basis)),
        setting.clauses.join(' '),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ];
}

function page({ rules, settings, steps }) {
  const areas = Object.keys(AREAS).filter((area) => rules.some((rule) => areaOf(rule) === area));
  const unnamed = rules.filter((rule) => !(areaOf(rule) in AREAS));
  if (unnamed.length > 0) {
    throw new Error(`规则没有归类：${unnamed.map((rule) => rule.code).join('、')}`);
  }
  return [
    '# 规则目录',
    '',
    '<!-- 由 npm run rules 生成，请勿手工修改。 -->',
    '',
    `共 ${rules.length} 条规则。“拒绝”的规则不满足时不予办理；“提示”的规则照常登记并给出提示。` +
      '“条款”为源文件条款编号：A 为大渡口区实施方案，B 为荣教政发〔2020〕55号。',
    '',
    ...areas.flatMap((area) => [
      `## ${AREAS[area]}`,
      '',
      ...ruleTable(rules.filter((rule) => areaOf(rule) === area)),
      '',
    ]),
    '## 个案状态表',
    '',
    '个案只能按下表推进；表中没有的步骤一律不予办理。后台管理员按科室包片人员办理。',
    '',
    ...stepTable(steps),
    '',
    '## 设置',
    '',
    '以下各项按生效日期取值；没有填写的，用默认值。',
    '',
    ...settingTable(settings),
    '',
  ].join('\n');
}

/** A rule as other programs read it, with the tests that prove it. */
function listed(rules) {
  const tests = testsOfRules(
    root,
    rules.map(({ code }) => code),
  );
  return rules.map(({ code, title, basis, clauses, level, since, until }) => ({
    code,
    title,
    basis,
    clauses,
    level,
    since,
    until: until ?? null,
    tests: tests.get(code).map(({ file, name }) => `${file} › ${name}`),
  }));
}

async function load() {
  const read = await compiledDomain(root);
  const { RULES } = read('catalogue.js');
  const { SETTINGS } = read('kernel/settings-catalogue.js');
  const { describeSteps } = read('case/describe-steps.js');
  return { rules: RULES, settings: SETTINGS, steps: describeSteps() };
}

try {
  const catalogue = await load();
  const text = page(catalogue);
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(listed(catalogue.rules), null, 2)}\n`);
  } else if (process.argv.includes('--check')) {
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
      throw new Error('docs/rules.md 已过时，请运行 npm run rules。 docs/rules.md is stale.');
    }
  } else {
    writeFileSync(target, text);
  }
} catch (error) {
  process.stderr.write(`✗ ${error.message}\n`);
  process.exitCode = 1;
}
