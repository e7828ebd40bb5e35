/** 民事诉讼法 第八十五条: the day of receipt is not counted, and a last day on a holiday moves to the next working day. */
export default {
  name: 'national-day',
  title: '期限跨国庆假期 · the day count over National Day',
  async story({ child, persuaded, on, jobs, tell, upload, principal }) {
    const kase = await persuaded(await child(), ['2026-09-16', '2026-09-17', '2026-09-18']);
    await on('2026-09-23');
    const { document } = await kase.notice();
    const served = await kase.serve(
      '2026-09-24',
      document,
      { way: 'DIRECT', receiverName: '监护人', photos: [await upload(principal, 'RECEIPT')] },
      200,
      '9月24日直接送达，监护人当日签收',
    );
    tell.require(
      served.deadlineOn === '2026-10-08',
      '七日止于10月1日，是法定节假日，顺延至节后第一个工作日10月8日',
    );
    for (const day of ['2026-10-02', '2026-10-08']) {
      await on(day, '23:00');
      await jobs();
      tell.require((await kase.reload()).state === 'CASE_NOTICE', `${day} 期限未满`);
    }
    await on('2026-10-09', '00:10');
    await jobs();
    tell.require((await kase.reload()).state === 'CASE_OVERDUE', '10月9日起逾期');
  },
};
