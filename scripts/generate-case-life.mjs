// docs/case-life.md: the state table of a case as a diagram and in words, from the compiled domain.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compiledDomain } from './steps/compiled-domain.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'docs/case-life.md');

/** Possible from every open state: named once below the diagram, or it would be a net of lines. */
const EVERYWHERE = new Set(['record-return', 'end-with-proof']);

async function load() {
  const read = await compiledDomain(root);
  return {
    ...read('case/states.js'),
    ...read('case/transition.js'),
    ...read('case/transition-table.js'),
  };
}

function stepsOf({ CASE_STATES, actionsFrom, transitionFor }) {
  return CASE_STATES.flatMap((from) =>
    actionsFrom(from).map((action) => ({ from, action, ...transitionFor(from, action) })),
  );
}

/** Arrows between states that differ, several actions on one arrow. */
function arrows(steps, ends) {
  const byArrow = new Map();
  for (const { from, to, action, round } of steps) {
    if (EVERYWHERE.has(action) || ends.has(from)) continue;
    for (const state of to) {
      if (state === from) continue;
      const key = `${from} --> ${state}`;
      byArrow.set(key, [...(byArrow.get(key) ?? []), { action, round }]);
    }
  }
  return byArrow;
}

function diagram(domain, steps) {
  const ends = new Set(domain.END_STATES);
  const shown = domain.CASE_STATES.filter((state) => !ends.has(state));
  const words = ({ action, round }) =>
    domain.CASE_ACTION_LABELS[action] + (round === 'next' ? '（下一轮）' : '');
  const openings = new Map();
  for (const [origin, state] of Object.entries(domain.OPENING_STATES))
    openings.set(state, [...(openings.get(state) ?? []), domain.CASE_ORIGIN_LABELS[origin]]);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...shown.map((state) => `  state "${domain.CASE_STATE_LABELS[state]}" as ${state}`),
    '  state "凭证明结案" as ENDED',
    ...[...openings].map(([state, origins]) => `  [*] --> ${state}: ${origins.join('、')}`),
    ...[...arrows(steps, ends)].map(
      ([arrow, actions]) => `  ${arrow}: ${actions.map(words).join('、')}`,
    ),
    `  ENDED --> CASE_SUSPECTED: ${domain.CASE_ACTION_LABELS.reopen}（下一轮）`,
    '  CASE_CLOSED --> [*]',
    '```',
  ];
}

function everywhere(domain, steps) {
  const open = new Set(
    steps.filter(({ action }) => action === 'propose-closure').map(({ from }) => from),
  );
  const names = (action) =>
    [...new Set(steps.filter((step) => step.action === action).map(({ from }) => from))]
      .map((state) => domain.CASE_STATE_LABELS[state])
      .join('、');
  const ends = domain.END_STATES.map((state) => domain.CASE_STATE_LABELS[state]).join('、');
  return [
    `- ${domain.CASE_ACTION_LABELS['record-return']}：从${names('record-return')}进入${domain.CASE_STATE_LABELS.CASE_WATCH}。`,
    `- ${domain.CASE_ACTION_LABELS['end-with-proof']}：从每一个未办结的状态（共 ${open.size} 个），经两人办理，以${ends}结案；证明不实的，重新启动。`,
    `- 状态不变的事项：${[
      ...new Set(
        steps
          .filter(({ from, to }) => to.length === 1 && to[0] === from)
          .map(({ action }) => domain.CASE_ACTION_LABELS[action]),
      ),
    ].join('、')}。`,
  ];
}

const domain = await load();
const steps = stepsOf(domain);
writeFileSync(
  target,
  [
    '# 个案的一生',
    '',
    '<!-- 由 npm run generate 生成，请勿手工修改。 -->',
    '',
    `共 ${domain.CASE_STATES.length} 个状态、${steps.length} 个步骤；每一步由谁办理、须有什么，见[规则目录](rules.md#个案状态表)。`,
    '',
    ...diagram(domain, steps),
    '',
    '图中没有画出、各处都有的步骤：',
    '',
    ...everywhere(domain, steps),
    '',
  ].join('\n'),
);
process.stdout.write('docs/case-life.md\n');
