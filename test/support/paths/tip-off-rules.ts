import { accountOf } from '../rest/people';
import type { Row } from '../rows/rows';
import type { RuleRow } from './row';
import type { World } from './world';

const TIP_OFF = 'api::tip-off.tip-off';
const REFERRAL = 'api::tip-off-referral.tip-off-referral';
const REPORTER = '路径举报人';

type Step = (name: string, body: object) => ReturnType<World['post']>;

/** A tip-off about the demo principal's school that the office has taken up; answers how its next step is asked for. */
async function takenUp(world: World): Promise<Step> {
  const made = await world.post('bureau-officer', '/api/tip-offs/actions/register', {
    source: 'HOTLINE',
    kind: 'NOT_IN_SCHOOL',
    content: '村里有一个八九岁的孩子从来没有上过学，整天在家。',
    accusedSchoolCode: accountOf('principal').schoolCode,
    reporterName: REPORTER,
    reporterPhone: '10012340099',
  });
  if (made.status !== 201) throw new Error(made.text);
  const { tipOff } = made.data as unknown as { tipOff: Row };
  let rev = Number(tipOff['rev']);
  const step: Step = async (name, body) => {
    const path = `/api/tip-offs/${String(tipOff['documentId'])}/actions/${name}`;
    const answer = await world.post('bureau-officer', path, { rev, ...body });
    if (answer.status === 200) ({ rev } = answer.data);
    return answer;
  };
  await done(step('accept', {}));
  return step;
}

async function done(asked: ReturnType<Step>): Promise<void> {
  const answer = await asked;
  if (answer.status !== 200) throw new Error(answer.text);
}

const stepRefused = (uid: string, name: string, body: () => object): RuleRow => ({
  uid,
  rest: async (world) => (await takenUp(world))(name, body()),
});
const toTown = (summary: string) => ({
  target: 'TO_TOWN',
  targetCode: accountOf('town-officer').townCode,
  summary,
});
const CLOSE = { outcome: 'SUBSTANTIATED', result: '经核查属实。' };

/** Reports of the public and where they are handed on. */
export const TIP_OFF_ROWS: Record<string, RuleRow> = {
  'TIP-01': {
    uid: TIP_OFF,
    rest: (world) =>
      world.post('bureau-officer', '/api/tip-offs/actions/register', {
        source: 'HOTLINE',
        kind: 'PUSHED_OUT',
        content: '没有',
      }),
  },
  'TIP-02': stepRefused(REFERRAL, 'forward', () => ({
    target: 'TO_SCHOOL',
    targetCode: accountOf('principal').schoolCode,
    summary: '请核查该儿童。',
  })),
  'TIP-03': stepRefused(REFERRAL, 'forward', () => toTown(`${REPORTER}反映有儿童未入学`)),
  'TIP-04': stepRefused(TIP_OFF, 'close', () => CLOSE),
  'TIP-05': {
    uid: TIP_OFF,
    rest: async (world) => {
      const step = await takenUp(world);
      await done(step('forward', toTown('请入户核查村口第二家。')));
      return step('close', CLOSE);
    },
  },
  'TIP-07': stepRefused('api::student.student', 'register-child', () => ({
    name: '未入学丙',
    gender: 'MALE',
    birthDate: '2018-05-06',
    residenceAddress: `村口，问${REPORTER}`,
  })),
};
