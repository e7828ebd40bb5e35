/** Out of school again within the watch: the same case, the next round, and no evidence of the old one counts (domain 4b.6). */
export default {
  name: 'relapse-day-58',
  title: '复学第58天再次辍学 · a relapse on day 58',
  async story({ child, persuaded, absent, on, jobs, upload, tell, principal }) {
    const pupil = await child();
    const kase = await persuaded(pupil, ['2026-09-16', '2026-09-17', '2026-09-18']);
    await on('2026-09-28');
    await kase.act(
      principal,
      'record-return',
      {
        returnedOn: '2026-09-28',
        placement: 'JOINED_CLASS',
        proof: [await upload(principal, 'PROOF')],
      },
      200,
      '9月28日返校，观察期开始',
      (body) => `观察至 ${body.data.case.watchUntil}`,
    );
    tell.require(
      kase.now.watchUntil === '2027-01-26' && kase.now.nextCheckOn === '2026-10-28',
      '第30天（10月28日）首次回查，第120天（次年1月26日）期满',
    );
    await on('2026-10-28', '10:00');
    await kase.act(
      principal,
      'record-check',
      {
        checkedOn: '2026-10-28',
        present: true,
        note: '在校上课',
        proof: [await upload(principal, 'PROOF')],
      },
      200,
      '第30天回查：在校',
      (body) => `下次回查 ${body.data.case.nextCheckOn}`,
    );
    await on('2026-11-25', '08:10');
    await absent(principal, pupil, '2026-11-25', '11月25日，复学第58天，又未到校');
    await on('2026-11-27', '07:59');
    await jobs();
    tell.require((await kase.reload()).state === 'CASE_WATCH', '计时未届满，仍在观察期');
    await on('2026-11-27', '08:00');
    await jobs();
    await kase.reload();
    tell.require(
      kase.now.state === 'CASE_PERSUADING' && kase.now.round === 2,
      '11月27日08:00计时届满：同一个案转入第二轮劝返',
    );
    tell.require(
      kase.now.visitCount === 0 && kase.now.watchUntil === null,
      '劝返次数从零起算，观察期终止',
    );
    await on('2026-11-27', '10:00');
    const refusal = await kase.notice('第一轮的劝返不能用来发第二轮的通知书：被拒绝', 400);
    tell.require(refusal.message.includes('还差三次'), refusal.message);
    for (const day of ['2026-11-27', '2026-11-30', '2026-12-01']) await kase.visit(day);
    await on('2026-12-02');
    await kase.notice('第二轮三次劝返之后，校长再发通知书');
    const relapses = (await kase.events()).filter(({ action }) => action === 'relapse');
    tell.require(relapses.length === 1, '再次辍学只记一次');
  },
};
