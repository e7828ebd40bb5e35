/** A child of the class who is present and never had a case. */
export async function childWithoutCase(teacher, children) {
  for (const child of children.filter((candidate) => candidate.mark === 'PRESENT')) {
    const cases = (await teacher.get(`/api/cases?filters[childNo]=${child.childNo}`)).body;
    if (cases.meta.pagination.total === 0) return child;
  }
  throw new Error('本班没有可用于演示的学生');
}

/** The child's case, or null. */
export async function caseOf(person, child) {
  const answer = await person.get(`/api/cases?filters[childNo]=${child.childNo}`);
  return answer.body.data[0] ?? null;
}

/** The stored bytes, as soon as the worker has printed the paper. */
export async function waitForPdf(person, documentId) {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await person.download(`/api/official-documents/${documentId}/pdf`);
    if (answer.status === 200) return answer.bytes;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('通知书没有在 30 秒内生成');
}
