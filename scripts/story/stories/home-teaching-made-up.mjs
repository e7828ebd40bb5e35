const WEDNESDAYS = ['2026-09-09', '2026-09-16'];
const MISSED = ['2026-09-21', '2026-09-28', '2026-10-05'];

/** 荣教政发〔2020〕55号 二（三）: at least once a week, two 学时 each, eighty a school year; what was missed is made up. */
export default {
  name: 'home-teaching-made-up',
  title: '送教落后于要求，随后补上 · home teaching behind its quota, and made up',
  async story({ child, on, tell, ok, upload, principal, admin }) {
    const pupil = await child();
    await on('2026-09-07');
    const { data: plan } = await tell.step(
      '学校申报送教上门，附残疾证、方案和教师安排',
      201,
      async () =>
        principal.post('/api/home-teachings', {
          data: {
            student: pupil.documentId,
            kind: 'IN_PERSON',
            reason: '重度脑瘫，需专人护理，不能到校。',
            disability: 'INTELLECT',
            level: 'LEVEL_1',
            certificateNo: '50999920120229001751',
            planText: '以生活自理和康复训练为主。',
            teachers: [{ name: '送教教师甲' }, { name: '送教教师乙', duty: '协同' }],
            timetable: [{ weekday: 3, startTime: '14:00', endTime: '15:20' }],
            fromDate: '2026-09-07',
            toDate: '2027-07-09',
            proof: [await upload(principal, 'PROOF')],
          },
        }),
    );
    await tell.step('区教委审批同意', 200, () =>
      admin.post(`/api/home-teachings/${plan.documentId}/actions/decide`, {
        rev: plan.rev,
        decision: 'APPROVED',
      }),
    );
    const teach = async (day, sentence, more = {}) => {
      await on(day, '18:00');
      return tell.step(
        sentence,
        201,
        async () =>
          principal.post('/api/home-teaching-sessions', {
            data: {
              homeTeaching: plan.documentId,
              taughtOn: day,
              startTime: '14:00',
              endTime: '15:20',
              teachers: [{ name: '送教教师甲' }, { name: '送教教师乙' }],
              content: '认识数字，练习穿衣。',
              guardianSignature: 'SIGNED',
              photos: [await upload(principal)],
              ...more,
            },
          }),
        (body) => `${body.data.lessons} 学时`,
      );
    };
    const balance = () => ok(principal.get(`/api/home-teachings/${plan.documentId}/balance`));
    for (const day of WEDNESDAYS) await teach(day, `${day} 送教两学时`);
    await on('2026-10-12', '08:00');
    const behind = await balance();
    tell.require(
      MISSED.every((week) => behind.missedWeeks.includes(week)) && behind.balance < 0,
      `国庆前后三周没有送教，欠 ${-behind.balance} 学时：${behind.sentence}`,
    );
    tell.require(
      ['HOME-20', 'HOME-21'].every((code) => behind.warnings.some((one) => one.code === code)),
      '系统提示漏送的周和预计的缺口，并不阻止补记',
    );
    await on('2026-10-13', '18:00');
    await tell.step('补课对应的日期不是周一：被拒绝', 400, () =>
      principal.post('/api/home-teaching-sessions', {
        data: {
          homeTeaching: plan.documentId,
          taughtOn: '2026-10-13',
          startTime: '14:00',
          endTime: '15:20',
          teachers: [{ name: '送教教师甲' }],
          content: '补课',
          guardianSignature: 'SIGNED',
          makesUpFor: '2026-09-22',
        },
      }),
    );
    await teach('2026-10-13', '10月13日补9月21日那一周', { makesUpFor: MISSED[0] });
    await teach('2026-10-14', '10月14日送本周的课');
    await teach('2026-10-15', '10月15日补9月28日那一周', { makesUpFor: MISSED[1] });
    await teach('2026-10-16', '10月16日补10月5日那一周', { makesUpFor: MISSED[2] });
    const after = await balance();
    tell.require(
      MISSED.every((week) => !after.missedWeeks.includes(week) && after.madeUpWeeks.includes(week)),
      `三周都已补上：${after.sentence}`,
    );
    tell.require(after.given === 12, '六次共十二学时，一次不重算');
  },
};
