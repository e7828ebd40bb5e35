const AT_ONCE = 50;

/** Many people take the same step of one case at once: one succeeds, the others learn what holds. */
export async function measureConflicts(principal, caseId) {
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, () =>
      principal.post(`/api/cases/${caseId}/actions/issue-notice`, { rev: 1 }),
    ),
  );
  const withStatus = (test) => answers.filter(({ status }) => test(status)).length;
  const succeeded = withStatus((status) => status === 200);
  const conflicts = withStatus((status) => status === 409);
  if (succeeded !== 1 || conflicts !== AT_ONCE - 1)
    throw new Error(`并发办理：${answers.map(({ status }) => status).join(' ')}`);
  return {
    conflicts,
    conflict_successes: succeeded,
    conflict_failures: withStatus((s) => s >= 500),
  };
}
