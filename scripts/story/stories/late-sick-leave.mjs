/** Proof of leave that comes late ends the case as 病假; nothing is deleted (大渡口方案 四（四）, domain 1.1). */
export default {
  name: 'late-sick-leave',
  title: '迟来的病假证明 · late proof of sick leave',
  async story({ child, absent, caseOf, drive, on, jobs, upload, tell, ok, all, principal, clerk }) {
    const pupil = await child();
    await on('2026-10-12', '08:10');
    const absence = (await absent(principal, pupil, '2026-10-12', '10月12日上午未到校，未请假'))
      .data;
    await on('2026-10-14', '08:00');
    await jobs();
    const kase = drive(await caseOf(pupil));
    tell.require(kase.now.state === 'CASE_SUSPECTED', `计时届满，立案 ${kase.now.caseNo}`);
    await on('2026-10-16');
    const current = await ok(principal.get(`/api/absences/${absence.documentId}`));
    await tell.step('家长补交医院证明：缺勤改记为病假', 200, async () =>
      principal.post(`/api/absences/${absence.documentId}/actions/record-leave`, {
        rev: current.rev,
        leaveReason: '住院治疗，补交诊断证明',
        leaveUntil: '2026-10-23',
        proof: [await upload(principal, 'PROOF')],
      }),
    );
    await kase.act(
      clerk,
      'propose-closure',
      { closureKind: 'END_SICK_LEAVE', note: '住院治疗', proof: [] },
      400,
      '没有证明就申请以病假结案：被拒绝',
    );
    await kase.act(
      clerk,
      'propose-closure',
      { closureKind: 'END_SICK_LEAVE', note: '住院治疗', proof: [await upload(clerk, 'PROOF')] },
      200,
      '学校经办人凭诊断证明申请以病假结案',
    );
    await kase.act(
      principal,
      'end-with-proof',
      { end: 'END_TRANSFERRED' },
      400,
      '结案类别与申请不符：被拒绝',
    );
    await kase.act(
      principal,
      'end-with-proof',
      { end: 'END_SICK_LEAVE' },
      200,
      '第二人（校长）核对，以病假结案',
    );
    const kept = await ok(principal.get(`/api/absences/${absence.documentId}`));
    tell.require(
      kept.kind === 'LEAVE' && kept.caseDocumentId === kase.id,
      '缺勤记录仍在，记为请假，仍指向个案',
    );
    const events = await kase.events();
    tell.require(
      events.map(({ action }) => action).join() === 'open,propose-closure,end-with-proof',
      '个案的经过一步不少',
    );
    await on('2026-10-20');
    await jobs();
    const cases = await all(principal, `/api/cases?filters[childNo][$eq]=${pupil.childNo}`);
    tell.require(cases.length === 1, '请假期间不再立案');
  },
};
