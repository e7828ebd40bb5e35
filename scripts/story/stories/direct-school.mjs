/** 直属学校 report straight to the committee: a case that stands still skips the zone (domain 4b.3). */
export default {
  name: 'direct-school',
  title: '直属学校的个案直接提醒区教委 · a direct school is told straight to the committee',
  async story({ child, opened, on, jobs, tell, all, admin }) {
    const direct = await all(admin, '/api/schools?filters[zoneCode][$null]=true&sort=code');
    const pupil = await child(
      admin,
      direct.map(({ code }, n) => `filters[schoolCode][$in][${n}]=${code}`).join('&'),
    );
    tell.require(
      direct.some(({ code }) => code === pupil.schoolCode),
      '学生在直属学校就读',
    );
    const kase = await opened(pupil, '2026-10-12', '群众反映该生未到校', admin);
    const level = async (day) => {
      await on(day, '08:00');
      await jobs();
      return (await kase.reload()).escalationLevel ?? 0;
    };
    tell.require((await level('2026-10-14')) === 0, '两个上课日没有进展：还不提醒上级');
    tell.require((await level('2026-10-15')) === 1, '第三个上课日：提醒校长');
    tell.require((await level('2026-10-16')) === 1, '第四个上课日：不重复提醒');
    tell.require((await level('2026-10-19')) === 3, '第五个上课日：没有学区，直接提醒区教委');
    const told = (await kase.events()).filter(({ action }) => action === 'escalate');
    tell.require(
      told.map(({ note }) => note.replace(/^.*提醒/, '')).join() === '校长,区教委',
      '先校长，后区教委，各一次',
    );
  },
};
