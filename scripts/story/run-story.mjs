import { signIn } from './rest-client.mjs';
import { createTeller } from './teller.mjs';

const DAY = 86_400_000;
/** The whole way, watch included, must lie in the past, or the demo would hold records of tomorrow. */
const DAYS_OF_THE_STORY = 150;

/** The people whom most stories need: of one school, its zone and its inspector, and a teacher of another school. */
async function gather(account) {
  const teacher = await account('teacher');
  const { schoolCode, zoneCode } = teacher;
  return {
    teacher,
    admin: await account('district-admin'),
    principal: await account('principal', (each) => each.schoolCode === schoolCode),
    inspector: await account('inspector'),
    zoneHead: await account('zone-head', (each) => each.zoneCode === zoneCode),
    outsider: await account('teacher', (each) => each.schoolCode !== schoolCode),
  };
}

/** Tells a story against a running demo and answers the number of steps; the demo clock is set right afterwards. */
export async function runStory(address, accounts, story) {
  const account = (role, where = () => true) => {
    const found = accounts.find((each) => each.role === role && where(each));
    if (!found) throw new Error(`演示账号里没有 ${role}`);
    return signIn(address, found);
  };
  const people = await gather(account);
  let now = Date.now();
  const setClock = async (instant) => {
    const wanted = instant === null ? null : new Date(instant).toISOString();
    const answer = await people.admin.put('/api/demo/clock', { now: wanted });
    if (answer.status !== 200) throw new Error(`演示时钟不能调整：${JSON.stringify(answer.body)}`);
    now = instant ?? Date.now();
  };
  const shown = () => new Date(now + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  const tell = createTeller(shown);
  const firstDay = new Date(Date.now() - DAYS_OF_THE_STORY * DAY).toISOString().slice(0, 10);
  try {
    await story.tell({
      address,
      accounts,
      people,
      account,
      clock: { set: setClock },
      tell,
      firstDay,
    });
  } finally {
    await setClock(null);
  }
  return tell.steps;
}
