/** Transfer in the middle of a case: the receiving school's receipt, the round and its evidence go on (domain 4b.5, 4b.6). */
export default {
  name: 'transfer',
  title: '个案中途转学，凭签收移交 · a transfer in mid-case',
  async story({ child, verified, on, tell, ok, all, principal, admin, lendAccount }) {
    const kase = await verified(await child(), '2026-10-12');
    for (const day of ['2026-10-12', '2026-10-13', '2026-10-14']) await kase.visit(day);
    const receiver = await lendAccount(
      `filters[schoolCode][$ne]=${principal.schoolCode}`,
      'principal',
    );
    const [room] = await all(
      admin,
      `/api/school-classes?filters[schoolCode][$eq]=${receiver.schoolCode}&filters[active][$eq]=true&sort=code`,
    );
    await on('2026-10-15');
    const handOver = () =>
      kase.act(
        principal,
        'hand-over',
        { schoolCode: receiver.schoolCode, note: '随父母迁居' },
        200,
        '移出学校移交个案',
      );
    tell.require(
      (await receiver.get(`/api/cases/${kase.id}`)).status === 404,
      '移交之前，接收学校看不到个案',
    );
    await handOver();
    await kase.act(receiver, 'issue-notice', {}, 404, '签收之前，接收学校不能办理：查无此件');
    await kase.act(receiver, 'refuse-hand-over', { note: '学生尚未到校' }, 200, '接收学校退回');
    await handOver();
    await kase.act(
      receiver,
      'accept-hand-over',
      { schoolClass: room.documentId },
      200,
      '接收学校签收，编入班级',
      (body) => `${body.data.case.schoolCode} ${body.data.case.classCode}`,
    );
    tell.require(
      kase.now.schoolCode === receiver.schoolCode && kase.now.round === 1,
      '个案随学生到新学校，轮次不变',
    );
    const moved = await ok(admin.get(`/api/students?filters[childNo][$eq]=${kase.now.childNo}`));
    tell.require(moved[0].classCode === room.code, '学生已编入新班级');
    tell.require(
      (await principal.get(`/api/cases/${kase.id}`)).status === 404,
      '移交之后，移出学校不再办理',
    );
    await kase.act(
      receiver,
      'issue-notice',
      {},
      200,
      '移交前的三次劝返照算，新学校发出通知书',
      (body) => body.data.document.documentNumber,
    );
    const events = await kase.events();
    tell.require(
      events.every((event, index) => event.seq === index + 1) &&
        events
          .map(({ action }) => action)
          .join()
          .includes('hand-over,refuse-hand-over,hand-over,accept-hand-over'),
      '移交、退回、再移交、签收，经过连续可查',
    );
  },
};
