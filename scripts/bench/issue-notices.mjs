import pg from 'pg';

const STORED_WITHIN_MS = 180_000;
const POLL_MS = 50;

/** Runs `task` over `items`, `width` at a time. */
async function inParallel(items, width, task) {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

/**
 * Issues one notice for each case over REST and waits until every paper's bytes are stored: number, freeze, rules, audit, queue, print,
 * read-back and storage are all in the time.
 * @returns {Promise<{ issue_per_s: number, failures: number, documents: string[] }>}
 */
export async function issueNotices({ principal, databaseUrl, caseIds, clients = 8 }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const stored = async () => {
    const { rows } = await client.query(
      `select count(*) filter (where render_state = 'RENDER_READY')::int as ready,
              count(*) filter (where render_state = 'RENDER_QUARANTINED')::int as quarantined
       from official_documents where case_document_id = any($1) and kind = 'RETURN_NOTICE'`,
      [caseIds],
    );
    return rows[0];
  };
  let failures = 0;
  const documents = [];
  const start = performance.now();
  try {
    await inParallel(caseIds, clients, async (caseId) => {
      const answer = await principal.post(`/api/cases/${caseId}/actions/issue-notice`, { rev: 1 });
      if (answer.status === 200) documents.push(answer.body.data.document.documentId);
      else failures += 1;
    });
    const wanted = caseIds.length - failures;
    let state = await stored();
    while (
      state.ready + state.quarantined < wanted &&
      performance.now() - start < STORED_WITHIN_MS
    ) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      state = await stored();
    }
    const seconds = (performance.now() - start) / 1000;
    return {
      issue_per_s: state.ready / seconds,
      failures: failures + (wanted - state.ready),
      documents,
    };
  } finally {
    await client.end();
  }
}
