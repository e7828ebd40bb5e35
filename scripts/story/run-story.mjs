import { fromAbsenceToReturn } from './from-absence-to-return.mjs';
import { signIn } from './rest-client.mjs';
import { createTeller } from './teller.mjs';

const DAY = 86_400_000;
/** The whole way, watch included, must lie in the past, or the demo would hold records of tomorrow. */
const DAYS_OF_THE_STORY = 150;

/** Tells the story against a running demo and answers the number of steps. */
export async function runStory(address, accounts) {
  const account = (role, where = () => true) => {
    const found = accounts.find((each) => each.role === role && where(each));
    if (!found) throw new Error(`演示账号里没有 ${role}`);
    return signIn(address, found);
  };
  const teacher = await account('teacher');
  const admin = await account('district-admin');
  const people = {
    teacher,
    admin,
    principal: await account('principal', (each) => each.schoolCode === teacher.schoolCode),
    inspector: await account('inspector'),
    zoneHead: await account('zone-head', (each) => each.zoneCode === teacher.zoneCode),
    outsider: await account('teacher', (each) => each.schoolCode !== teacher.schoolCode),
  };
  let now = Date.now();
  const clock = {
    set: async (instant) => {
      const answer = await admin.put('/api/demo/clock', { now: new Date(instant).toISOString() });
      if (answer.status !== 200)
        throw new Error(`演示时钟不能调整：${JSON.stringify(answer.body)}`);
      now = instant;
    },
  };
  const shown = () => new Date(now + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  const tell = createTeller(shown);
  const firstDay = new Date(Date.now() - DAYS_OF_THE_STORY * DAY).toISOString().slice(0, 10);
  await fromAbsenceToReturn({
    people,
    clock,
    tell,
    firstDay,
    startOver: () => admin.put('/api/demo/clock', { now: null }),
  });
  return tell.steps;
}
