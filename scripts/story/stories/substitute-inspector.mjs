/** 大渡口方案 四（五）: the report can't leave without the co-signature; unsigned after 24 hours, 督导室 names a substitute (domain 1.1). */
export default {
  name: 'substitute-inspector',
  title: '责任督学24小时未签，由替补签字 · co-signature by a substitute after 24 hours',
  async story({
    child,
    absent,
    caseOf,
    drive,
    on,
    jobs,
    tell,
    ok,
    principal,
    inspector,
    supervisor,
    lendAccount,
  }) {
    const pupil = await child();
    await on('2026-10-26', '08:10');
    await absent(principal, pupil, '2026-10-26', '10月26日上午未到校，未请假');
    await on('2026-10-28', '08:00');
    await jobs();
    const kase = drive(await caseOf(pupil));
    await on('2026-10-28', '09:00');
    const { document } = await kase.act(
      principal,
      'prepare-absence-report',
      { contacted: '电话未接通' },
      200,
      '学校填写48小时报告单，等待责任督学签字',
    );
    const stand = await lendAccount(
      `filters[certified][$eq]=true&filters[staffNo][$ne]=${inspector.staffNo}`,
      'inspector',
    );
    const sign = (person, expected, sentence) =>
      kase.act(
        person,
        'cosign-absence-report',
        { document: document.documentId, contentHash: document.contentHash },
        expected,
        sentence,
      );
    await sign(stand, 404, '别校的督学签字：查无此件');
    const name = async (expected, sentence) => {
      const { rev } = await ok(supervisor.get(`/api/official-documents/${document.documentId}`));
      return tell.step(sentence, expected, () =>
        supervisor.post(`/api/official-documents/${document.documentId}/actions/name-substitute`, {
          rev,
          substituteStaffNo: stand.staffNo,
        }),
      );
    };
    await on('2026-10-29', '08:59');
    await name(400, '差一分钟满24小时，督导室指定替补：被拒绝');
    await on('2026-10-29', '09:01');
    await name(200, '满24小时未签，督导室指定替补督学');
    await kase.reload();
    await sign(principal, 403, '校长代签：被拒绝');
    await sign(stand, 200, '替补督学阅后签字，报告单即时报送');
    const paper = await ok(supervisor.get(`/api/official-documents/${document.documentId}`));
    tell.require(
      paper.state === 'DOC_ISSUED' &&
        paper.cosignedByName === stand.name &&
        paper.cosignedHash === document.contentHash,
      '签字人是替补督学，签的就是这份内容',
    );
    tell.require(
      (await stand.get(`/api/cases/${kase.id}`)).status === 404,
      '签完之后，替补督学不再看到这名学生',
    );
  },
};
