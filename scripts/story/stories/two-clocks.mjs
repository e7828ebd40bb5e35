import { at } from '../story-days.mjs';
import { panelSignIn } from '../panel-client.mjs';

const MODE = 'absence.clock.mode';

/** 大渡口方案 四（四）: 48 hours, read as two school days or as natural hours; Sunday 2026-09-20 is a make-up day. */
export default {
  name: 'two-clocks',
  title: '缺勤计时的两种口径遇调休上课的周日 · both absence clocks over the make-up Sunday',
  async story({ address, panelAdmin, child, absent, caseOf, on, jobs, tell, principal }) {
    const [bySchoolDays, byHours] = [await child(), await child()];
    await on('2026-09-18', '08:10');
    const first = await absent(
      principal,
      bySchoolDays,
      '2026-09-18',
      '9月18日（周五）上午未到校，未请假',
    );
    const panel = await panelSignIn(address, panelAdmin);
    for (const [value, validFrom] of [
      ['calendarHours', '2026-09-18'],
      ['schoolDays', '2026-09-19'],
    ])
      await tell.step(`管理员设置：${validFrom} 起计时口径为 ${value}`, 201, () =>
        panel.post('/content-manager/collection-types/api::setting.setting', {
          key: MODE,
          value: JSON.stringify(value),
          validFrom,
        }),
      );
    const second = await absent(
      principal,
      byHours,
      '2026-09-18',
      '同一上午，另一名学生，按自然小时计时',
    );
    tell.require(
      Date.parse(first.data.alertAt) === at('2026-09-21', '08:00'),
      '两个上课日：周日调休上课算一个，周一08:00届满',
    );
    tell.require(
      Date.parse(second.data.alertAt) === at('2026-09-20', '08:00'),
      '48小时：周日08:00届满，正是调休上课的第一节',
    );
    await on('2026-09-20', '07:59');
    await jobs();
    tell.require((await caseOf(byHours)) === null, '差一分钟，两人都没有立案');
    await on('2026-09-20', '08:00');
    await jobs();
    tell.require((await caseOf(byHours))?.state === 'CASE_SUSPECTED', '周日08:00，按小时的已立案');
    tell.require((await caseOf(bySchoolDays)) === null, '按上课日的尚未立案');
    await on('2026-09-21', '08:00');
    await jobs();
    tell.require(
      (await caseOf(bySchoolDays))?.state === 'CASE_SUSPECTED',
      '周一08:00，按上课日的立案',
    );
  },
};
