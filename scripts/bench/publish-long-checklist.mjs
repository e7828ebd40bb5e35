import pg from 'pg';

/** The code of the checklist that the bench fills in. */
export const LONG_CHECKLIST = 'bench-long';

const KINDS = [
  { kind: 'yesNoNa', weight: 2 },
  { kind: 'yesNo', weight: 1 },
  { kind: 'score', min: 0, max: 5, weight: 5 },
  {
    kind: 'choice',
    choices: [
      { code: 'complete', label: '齐全' },
      { code: 'partial', label: '不齐' },
      { code: 'none', label: '没有' },
    ],
  },
  { kind: 'longText' },
];

/** An item as districts write them: every kind, some with guidance, each tenth left out by a skip rule. */
function itemOf(index) {
  return {
    code: `item${index}`,
    label: `第${index}项：是否按要求坚持“日报告”“周报告”“月报告”制度，台账与学籍系统一致并留有记录。`,
    required: true,
    ...KINDS[index % KINDS.length],
    ...(index % 4 === 0 && { help: '查看台账原件，抽查三名学生的家访登记。' }),
    ...(index % 10 === 9 && { skipWhen: { field: `item${index - 4}`, is: 'equal', value: 'NO' } }),
  };
}

function contentOf(count) {
  const items = Array.from({ length: count }, (_, index) => itemOf(index));
  const share = Math.ceil(count / 8);
  const groups = Array.from({ length: 8 }, (_, index) => ({
    code: `group${index}`,
    title: `第${index + 1}部分`,
    items: items.slice(index * share, (index + 1) * share),
  }));
  return { title: '长清单', basis: '性能测量用', groups };
}

/** Publishes a checklist of `count` items, written by SQL behind the opened gate: the bench measures filling, not publishing. */
export async function publishLongChecklist(databaseUrl, count) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const stamps = `1, now(), now(), now()`;
  const columns = 'rev, created_at, updated_at, published_at';
  try {
    await client.query('begin');
    await client.query(`select set_config('nol.guard', 'open', true)`);
    await client.query(
      `insert into checklists (document_id, code, title, active, ${columns})
       values ($1, $2, '长清单', true, ${stamps})`,
      [`k${'0'.repeat(23)}`, LONG_CHECKLIST],
    );
    await client.query(
      `insert into checklist_versions (document_id, checklist_code, version, state, content, published_on, ${columns})
       values ($1, $2, 1, 'PUBLISHED', $3, current_date, ${stamps})`,
      [`l${'0'.repeat(23)}`, LONG_CHECKLIST, JSON.stringify(contentOf(count))],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}
